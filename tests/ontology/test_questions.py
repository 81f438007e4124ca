"""Each competency question gives its expected rows, whatever engine answers, whatever file the graph was in."""

import csv
import datetime
from decimal import Decimal

import pytest
import rdflib
from pyoxigraph import Store

from tests.ontology.sample import sample_graph
from vcgraph import ontology
from vcgraph.errors import OntologyError, QueryError, UnknownNameError
from vcgraph.graph.serialization import read_graph
from vcgraph.graph.terms import python_value
from vcgraph.query.competency import ask, question, questions

NAMES = [question.name for question in questions()]


@pytest.fixture(scope="module")
def kg():
    return sample_graph()


@pytest.fixture(scope="module")
def files(kg, tmp_path_factory):
    folder = tmp_path_factory.mktemp("exports")
    for ending, text in (("ttl", kg.to_turtle()), ("nq", kg.to_nquads()), ("jsonld", kg.to_jsonld())):
        (folder / f"sample.{ending}").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def rdflib_graph(files):
    return rdflib.Graph().parse(files / "sample.ttl")


@pytest.fixture(scope="module")
def loaded(files):
    return {ending: read_graph(files / f"sample.{ending}") for ending in ("ttl", "nq", "jsonld")}


def _expected(name):
    number = NAMES.index(name) + 1
    header, *rows = csv.reader(ontology.read(f"questions/{number:02d}-{name}.csv").splitlines())
    return header, sorted(tuple(map(_plain, row)) for row in rows)


def _plain(value):
    """One spelling for one value: 2.40 and 2.4 are equal, what is not known is an empty string."""
    if value is None:
        return ""
    try:
        return str(Decimal(str(value)).normalize())
    except ArithmeticError:
        return str(value)


def _of_oxigraph(solutions):
    columns = [variable.value for variable in solutions.variables]
    return columns, sorted(tuple(_plain(python_value(value)) for value in row) for row in solutions)


def test_there_are_twenty_and_each_says_what_it_asks():
    assert len(questions()) == 20
    for asked in questions():
        assert asked.title
        assert asked.prose.endswith(("?", "."))
        assert "?" in asked.prose
        for parameter in asked.parameters:
            assert asked.query.count(f"VALUES ?{parameter.name} {{") >= 1
            assert parameter.kind in {"agent", "date", "number", "text", "stage"}
            assert parameter.need in {"", "optional", "required"}
            assert (parameter.need == "optional") <= (f"VALUES ?{parameter.name} {{ UNDEF }}" in asked.query)


def test_the_sample_file_is_what_the_articles_make(kg):
    assert kg.to_turtle() == ontology.read("questions/sample.ttl"), "run python -m tests.ontology.sample"


@pytest.mark.parametrize("name", NAMES)
def test_oxigraph_gives_the_expected_rows(name, kg):
    assert _of_oxigraph(kg.store.engine.query(question(name).query)) == _expected(name)


@pytest.mark.parametrize("name", NAMES)
def test_the_union_of_all_graphs_gives_the_same_rows(name, kg):
    solutions = kg.store.engine.query(question(name).query, use_default_graph_as_union=True)
    assert _of_oxigraph(solutions) == _expected(name)


@pytest.mark.parametrize("name", NAMES)
def test_rdflib_gives_the_same_rows(name, rdflib_graph):
    result = rdflib_graph.query(question(name).query)
    columns = [str(variable) for variable in result.vars]
    rows = sorted(tuple(_plain(value if value is None else value.toPython()) for value in row) for row in result)
    assert (columns, rows) == _expected(name)


@pytest.mark.parametrize("ending", ["ttl", "nq", "jsonld"])
@pytest.mark.parametrize("name", NAMES)
def test_export_and_import_keep_the_rows(name, ending, loaded):
    assert _of_oxigraph(loaded[ending].engine.query(question(name).query)) == _expected(name)


@pytest.mark.parametrize("name", NAMES)
def test_every_question_has_an_answer_in_the_sample(name):
    _, rows = _expected(name)
    assert rows


def test_a_question_answers_nothing_on_an_empty_graph():
    for asked in questions():
        rows = _of_oxigraph(Store().query(asked.query))[1]
        assert rows == ([("0",) + ("",) * 3] if asked.name == "coverage" else [])


def test_parameters_narrow_the_answer(kg):
    rows = ask(kg.store, "top-co-investors", {"firm": "cedar gate partners"})
    assert {row["investor"] for row in rows} == {"Cedar Gate Partners"}
    assert ask(kg.store, "most-rounds-led", {"stage": "series b"}).values == (("Cedar Gate Partners", 1),)
    chief = [row for row in ask(kg.store, "19", {"on": "2023-01-01"}) if row["role"] == "ceo"]
    assert [row["person"] for row in chief] == ["Ada Lindqvist"]
    assert ask(kg.store, "completed-rounds-by-stage", {"from": "2022-01-01", "to": datetime.date(2022, 12, 31)})[0] == {
        "stage": "seed",
        "currency": "USD",
        "rounds": 1,
        "raised": 3_000_000,
    }


def test_one_parameter_fills_every_place_of_it(kg):
    assert len(ask(kg.store, "median-post-money", {"currency": "EUR"})) == 0


@pytest.mark.parametrize(
    ("name", "parameters", "error", "says"),
    [
        ("which-is-best", {}, QueryError, "no question 'which-is-best'"),
        ("coverage", {"year": 2024}, QueryError, "takes no parameter 'year'"),
        ("roles-on-a-date", {}, QueryError, "needs the parameter 'on'"),
        ("roles-on-a-date", {"on": "soon"}, QueryError, "'soon' is not a date"),
        ("thin-evidence", {"most": "two"}, QueryError, "'two' is not a whole number"),
        ("most-rounds-led", {"stage": "series z"}, QueryError, "no stage 'series z'"),
        ("limited-partners", {"firm": "Nobody Capital"}, UnknownNameError, "Nobody Capital"),
        ("limited-partners", {"firm": '" } DROP ALL #'}, UnknownNameError, "DROP ALL"),
    ],
)
def test_what_is_wrong_is_told(name, parameters, error, says, kg):
    with pytest.raises(error, match=says):
        ask(kg.store, name, parameters)


def test_text_cannot_break_out_of_its_place(kg):
    hostile = 'USD" } ?a ?b ?c . BIND ("'
    assert len(ask(kg.store, "median-post-money", {"currency": hostile})) == 0


def test_questions_use_declared_terms_only():
    for asked in questions():
        for vocabulary in (ontology.VCG, *ontology.SCHEMES):
            for name in _used(asked.query, vocabulary.prefix):
                assert name in vocabulary, f"{asked.name}: {vocabulary.prefix}:{name}"


def _used(query, prefix):
    body = "\n".join(line for line in query.splitlines() if not line.startswith(("#", "PREFIX")))
    return {word.split(":")[1] for word in _words(body) if word.startswith(f"{prefix}:")}


def _words(text):
    return "".join(char if char.isalnum() or char in ":_" else " " for char in text).split()


def test_a_missing_file_is_one_clear_error():
    with pytest.raises(OntologyError, match=r"no file 'questions/99\.rq'"):
        ontology.read("questions/99.rq")


def test_a_fund_with_a_higher_number_is_no_first_fund(tmp_path):
    text = ontology.read("questions/sample.ttl")
    for name, first in (("Fund III", False), ("Fund X", False), ("Fund 2", False), ("Vision Fund", True)):
        told = tmp_path / "renamed.ttl"
        told.write_text(text.replace('"Cedar Gate Fund I"', f'"Cedar Gate {name}"'), encoding="utf-8")
        found = {row["fundName"] for row in ask(read_graph(told), "first-time-funds")}
        assert (f"Cedar Gate {name}" in found) is first, name
        assert "North Peak Fund I" in found
