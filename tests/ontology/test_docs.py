"""The pages on the ontology are true: generated parts are fresh, and every snippet runs."""

import importlib.util
import re

import pytest
import rdflib

from tests.ontology.sample import sample_graph
from vcgraph.cli.main import run
from vcgraph.graph.serialization import read_graph
from vcgraph.graph.validation import validate
from vcgraph.query.competency import ask


@pytest.fixture(scope="module")
def pages(root):
    return root / "docs" / "ontology"


@pytest.fixture(scope="module")
def kg():
    return sample_graph()


def _blocks(page, language):
    return re.findall(rf"```{language}\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)


def _queries(root):
    return _blocks(root / "docs" / "ontology" / "how-to-query.md", "sparql")


def test_generated_pages_are_fresh(pages):
    spec = importlib.util.spec_from_file_location("generate", pages / "generate.py")
    generate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generate)
    advice = "run python docs/ontology/generate.py"
    assert (pages / "reference.md").read_text(encoding="utf-8") == generate.reference(), advice
    assert (pages / "diagram.svg").read_text(encoding="utf-8") == generate.diagram(), advice


def test_links_of_the_reference_lead_to_headings(pages):
    text = (pages / "reference.md").read_text(encoding="utf-8")
    headings = [heading.lower().replace(":", "") for heading in re.findall(r"^#+ (\S+)$", text, re.MULTILINE)]
    assert len(headings) == len(set(headings))
    assert set(re.findall(r"\(#(\w+)\)", text)) <= set(headings)


def test_links_between_pages_lead_somewhere(pages):
    for page in pages.glob("*.md"):
        for target in re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (pages / target).exists(), f"{page.name}: {target}"


def test_the_deal_modelled_by_hand_is_valid(pages, tmp_path):
    deal = tmp_path / "deal.ttl"
    deal.write_text("\n".join(_blocks(pages / "model-a-deal.md", "turtle")), encoding="utf-8")
    store = read_graph(deal)
    assert validate(store).findings == ()
    assert ask(store, "most-rounds-led").values == (("North Peak Ventures", 1),)


def test_the_commands_on_the_deal_run(pages, tmp_path, monkeypatch, capsys):
    page = pages / "model-a-deal.md"
    (tmp_path / "deal.ttl").write_text("\n".join(_blocks(page, "turtle")), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    commands = [line.removeprefix("$ vcgraph ") for line in _blocks(page, "console")[0].splitlines()]
    assert [run(command.split()) for command in commands] == [0, 0]
    assert "North Peak Ventures" in capsys.readouterr().out


def test_the_deal_as_a_claim_runs(pages, capsys):
    (code,) = _blocks(pages / "model-a-deal.md", "python")
    exec(compile(code, "model-a-deal.md", "exec"), {})
    printed = rdflib.Graph().parse(data=capsys.readouterr().out)
    assert len(printed) > 50


def test_there_are_ten_queries(root):
    assert len(_queries(root)) == 10


@pytest.mark.parametrize("number", range(1, 11))
def test_a_query_answers_the_same_here_and_in_rdflib(number, root, kg, pages):
    query = _queries(root)[number - 1]
    rows = kg.sparql(query)
    assert len(rows) > 0
    (prefixes,) = _blocks(pages / "how-to-query.md", "prefixes")
    assert len(rdflib.Graph().parse(root / "ontology" / "questions" / "sample.ttl").query(prefixes + query)) == len(
        rows
    )


@pytest.fixture
def beside_the_sample(root, tmp_path, monkeypatch):
    """A folder with the files that the introduction names."""
    (tmp_path / "query.rq").write_text(_queries(root)[0], encoding="utf-8")
    sample = root / "ontology" / "questions" / "sample.ttl"
    (tmp_path / "graph.ttl").write_bytes(sample.read_bytes())
    monkeypatch.chdir(tmp_path)


def test_the_commands_of_the_introduction_run(pages, beside_the_sample, capsys):
    commands = "".join(_blocks(pages / "how-to-query.md", "console")).splitlines()
    printed = []
    for command in commands:
        assert run(command.removeprefix("$ vcgraph ").split()) == 0
        printed.append(capsys.readouterr().out)
    for word, text in zip(("Quillby: Series B", "coverage", "Bluewater"), printed, strict=True):
        assert word in text


def test_the_python_of_the_introduction_runs(pages, beside_the_sample):
    names = {}
    for code in _blocks(pages / "how-to-query.md", "python"):
        exec(compile(code, "how-to-query.md", "exec"), names)
    assert "Quillby: Series B" in {row["round"] for row in names["rows"]}
    assert names["partners"][0]["investor"] == "North Peak Ventures"
