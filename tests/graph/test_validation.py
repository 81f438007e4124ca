"""Validation finds what is wrong with a graph, names the node and the article, and says what to do."""

import datetime
import json
from xml.etree import ElementTree

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad

from tests.forked import decoded, run_vcgraph
from tests.ontology.sample import sample_graph
from vcgraph.graph.store import TEXTS, GraphStore
from vcgraph.graph.terms import RDF_TYPE, literal, node, term
from vcgraph.graph.validation import validate
from vcgraph.graph.validation.batches import batches
from vcgraph.graph.validation.report import as_json, as_junit, as_text
from vcgraph.ontology import CLAIM_STATUS, LIFECYCLE, VCG

LABEL = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")


@pytest.fixture(scope="module")
def sample():
    return frozenset(sample_graph().store.match(graph=None))


def _copy(sample):
    copy = GraphStore.in_memory()
    copy.bulk_add(sample)
    return copy


@pytest.fixture
def store(sample):
    return _copy(sample)


@pytest.fixture(scope="module")
def untouched(sample):
    """The report on the sample as it is."""
    return validate(_copy(sample))


def _round(store, label="Quillby: Seed"):
    return next(quad.subject for quad in store.match(None, LABEL, Literal(label)))


def _replace(store, subject, iri, value, graph=None):
    options = {} if graph is None else {"graph": graph}
    old = list(store.match(subject, term(iri), None, **options))
    where = [] if graph is None else [graph]
    store.commit([Quad(subject, term(iri), value, *where)] if value is not None else [], old)


def _findings(store):
    return {(finding.rule, finding.articles): finding for finding in validate(store).findings}


def test_what_vcgraph_writes_is_valid(untouched):
    assert untouched.findings == ()
    assert untouched.valid
    assert untouched.articles == untouched.articles_with_text == 15
    assert untouched.summary().startswith("valid: 0 violations and 0 warnings")


def test_a_broken_shape_names_node_and_article(store):
    _replace(store, _round(store), VCG.currency, literal("$"))
    found = validate(store).findings
    shape = next(finding for finding in found if finding.rule == "plainCurrency")
    assert shape.node == _round(store).value
    assert shape.label == "Quillby: Seed"
    assert shape.articles == ("quillby-seed",)
    assert shape.value == "$"
    assert "three letters" in shape.advice
    assert {finding.rule for finding in found} == {"plainCurrency", "plainCopy"}


def test_a_fact_without_an_accepted_claim(store):
    _replace(store, _round(store), VCG.lifecycle, term(LIFECYCLE.planned))
    found = _findings(store)
    assert found["factWithoutClaim", ("quillby-seed",)].value == "lifecycle planned"
    assert found["statementWithoutFact", ("quillby-seed",)].value == "lifecycle closed"


def test_an_accepted_statement_turned_down_leaves_its_fact_without_a_claim(store):
    accepted = next(quad.subject for quad in store.match(None, term(VCG.claimStatus), term(CLAIM_STATUS.accepted)))
    _replace(store, accepted, VCG.claimStatus, term(CLAIM_STATUS.conflicting))
    assert [finding.rule for finding in validate(store).findings] == ["factWithoutClaim"]


def test_a_quote_that_is_not_at_its_offsets(store):
    evidence = next(store.match(None, term(VCG.quote), literal("came to $35 million"))).subject
    start = store.value(evidence, term(VCG.start))
    _replace(store, evidence, VCG.start, literal(int(start.value) + 1))
    (finding,) = validate(store).findings
    assert (finding.rule, finding.value) == ("quoteAtOffsets", "came to $35 million")
    assert finding.articles == ("quillby-b-wire",)


def test_a_text_that_is_not_the_one_that_was_read(store):
    article = next(store.match(None, term(VCG.articleId), literal("oscar-seed"))).subject
    _replace(store, article, VCG.text, literal("Another text altogether."), TEXTS)
    assert {finding.rule for finding in validate(store).findings} == {"textHash", "quoteAtOffsets"}


def test_offsets_count_code_points(store, untouched):
    """The euro sign and the like are one each; a count in bytes or UTF-16 would miss."""
    quotes = [quad.object.value for quad in store.match(None, term(VCG.quote))]
    assert any("€" in quote for quote in quotes)
    assert untouched.valid


def test_without_texts_the_report_says_what_was_not_checked(store):
    store.commit(remove=list(store.match(graph=TEXTS)))
    report = validate(store)
    assert report.valid
    assert "quotes of 15 articles not checked" in report.summary()


@pytest.mark.parametrize(
    ("quad", "rule"),
    [
        (Quad(node("org-quillby"), term(VCG.worksAt + "x"), literal("x")), "undeclaredTerm"),
        (Quad(node("org-quillby"), RDF_TYPE, NamedNode(VCG.namespace + "Startup")), "undeclaredTerm"),
        (Quad(node("org-quillby"), term(VCG.investedIn), node("org-gone")), "missingNode"),
        (Quad(BlankNode("b"), term(VCG.amount), literal(1)), "blankNode"),
    ],
)
def test_terms_and_links(quad, rule, store):
    store.commit([quad])
    assert [finding.rule for finding in validate(store).findings] == [rule]


def test_terms_of_others_are_welcome(store):
    store.commit([Quad(node("org-quillby"), NamedNode("https://schema.org/url"), literal("https://quillby.example"))])
    assert validate(store).valid


def test_a_claim_record_that_was_changed(store):
    claim = next(store.match(None, RDF_TYPE, term(VCG.Claim))).subject
    record = store.value(claim, term(VCG.record)).value
    _replace(store, claim, VCG.record, literal(record.replace('"article"', '"articles"', 1)))
    assert [finding.rule for finding in validate(store).findings] == ["claimRecord"]


def test_dates_that_do_not_fit_their_form(store):
    _replace(store, node("date-2024-03"), VCG.latest, literal(datetime.date(2024, 3, 30)))
    assert [finding.rule for finding in validate(store).findings] == ["dateBounds"]


def test_plain_literals_that_are_no_copies(store):
    _replace(store, _round(store), VCG.announcedOn, literal(datetime.date(2022, 3, 11)))
    (finding,) = validate(store).findings
    assert finding.rule == "plainCopy"
    assert finding.value == "2022-03-11, not 2022-03-10"


def test_every_node_is_in_exactly_one_part(store):
    parts = [{quad.subject for quad in batch.quads} for batch in batches(store)]
    assert sum(map(len, parts)) == len(set().union(*parts))
    assert set().union(*parts) == {quad.subject for quad in store.match()}


def test_progress_is_told_article_by_article(store):
    told = []
    validate(store, lambda done, total, article: told.append((done, total, article)))
    assert [(done, total) for done, total, _ in told] == [(done, 15) for done in range(1, 16)]
    assert {article for _, _, article in told} >= {"quillby-b-wire", "oscar-seed"}


def test_the_order_of_findings_is_fixed(store):
    for label in ("Quillby: Seed", "Quillby: Series A", "Oscar Foundry: Seed"):
        _replace(store, _round(store, label), VCG.stage, None)
    findings = validate(store).findings
    assert findings == validate(store).findings
    assert len(findings) == 3


@pytest.fixture(scope="module")
def broken(sample):
    store = _copy(sample)
    subject = _round(store)
    _replace(store, subject, LABEL.value, literal('<b>"Quillby"</b>\x07'))
    _replace(store, subject, VCG.currency, literal("$"))
    return validate(store)


def test_as_text(broken):
    lines = list(as_text(broken))
    assert lines[0].startswith("violation plainC")
    assert any("told by: quillby-seed" in line for line in lines)
    assert all(line.isprintable() for line in lines)
    assert lines[-1].startswith("not valid: 2 violations")


def test_as_json(broken):
    report = json.loads(as_json(broken))
    assert report["valid"] is False
    assert report["findings"][0]["articles"] == ["quillby-seed"]


def test_as_junit(broken):
    suite = ElementTree.fromstring(as_junit(broken))
    assert suite.get("failures") == "2"
    assert {case.get("name") for case in suite} == {"plainCurrency", "plainCopy"}
    assert all(case.find("failure") is not None for case in suite)


def test_as_junit_where_all_is_well(untouched):
    suite = ElementTree.fromstring(as_junit(untouched))
    assert (suite.get("tests"), suite.get("failures")) == ("1", "0")


def test_the_command_tells_by_its_exit_code(tmp_path):
    good = tmp_path / "graph.nq"
    good.write_text(sample_graph().to_nquads(), encoding="utf-8")
    done = decoded(run_vcgraph("validate", good))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("valid: 0 violations")
    bad = tmp_path / "bad.nq"
    bad.write_text(good.read_text(encoding="utf-8").replace('"EUR"', '"EURO"'), encoding="utf-8")
    done = decoded(run_vcgraph("validate", bad, "--format", "json"))
    assert done.returncode == 1
    assert {finding["rule"] for finding in json.loads(done.stdout)["findings"]} == {"plainCurrency", "valueCurrency"}
    done = decoded(run_vcgraph("validate", tmp_path / "none.ttl"))
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
