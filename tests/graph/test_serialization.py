"""Exports hold everything, and are the same bytes for the same graph."""

import json
import os
import subprocess
import sys

import pytest
from hypothesis import given, settings
from rdflib import Graph

from benchmarks.generate import World
from tests.graph.strategies import piles
from vcgraph.errors import StoreError
from vcgraph.graph.records import article_node
from vcgraph.kg import KnowledgeGraph
from vcgraph.ontology import VCG

EXPORTS = {".ttl": KnowledgeGraph.to_turtle, ".jsonld": KnowledgeGraph.to_jsonld, ".nq": KnowledgeGraph.to_nquads}


def small_graph():
    kg = KnowledgeGraph()
    kg.add_articles(World(400).article(number) for number in range(15))
    return kg


@given(piles)
@settings(max_examples=10, deadline=None)
def test_round_trip_through_every_format(tmp_path_factory, pile):
    kg = KnowledgeGraph()
    kg.add_articles(pile)
    if len(pile) > 1:
        kg.add(*pile[0])
    for suffix, export in EXPORTS.items():
        path = tmp_path_factory.mktemp("export") / f"graph{suffix}"
        path.write_text(export(kg), encoding="utf-8", newline="\n")
        loaded = KnowledgeGraph.load(path)
        assert export(loaded) == export(kg)
        assert loaded.claims() == kg.claims()
        assert loaded.facts() == kg.facts()


def test_decisions_survive_an_export(tmp_path):
    kg = small_graph()
    left, right = [entity.name for entity in kg.entities() if entity.kind == "firm"][:2]
    kg.decide(left, right, same=True, reason="merged last year")
    path = tmp_path / "graph.ttl"
    path.write_text(kg.to_turtle(), encoding="utf-8")
    loaded = KnowledgeGraph.load(path)
    assert loaded.to_turtle() == kg.to_turtle()
    assert [each.reasons for each in loaded.decisions() if each.made_by == "person"] == [("merged last year",)]


def test_only_the_backup_holds_the_texts():
    kg = small_graph()
    text = kg.articles()[0].text
    assert json.dumps(text)[1:-1] in kg.to_nquads()
    assert kg.sparql("ASK { ?article vcg:text ?text }") is False
    assert "vcg:text " not in kg.to_turtle()


def test_bytes_do_not_depend_on_the_process():
    code = (
        "import sys; from benchmarks.generate import World; from vcgraph.kg import KnowledgeGraph\n"
        "kg = KnowledgeGraph(); kg.add_articles(World(400).article(n) for n in range(15))\n"
        "sys.stdout.reconfigure(encoding='utf-8', newline='\\n')\n"
        "print(kg.to_turtle(), kg.to_jsonld(), kg.to_nquads())"
    )
    runs = {
        subprocess.run(
            [sys.executable, "-c", code], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True
        ).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")  # inside rdflib's own parser
def test_rdflib_reads_the_same_triples():
    kg = small_graph()
    turtle, jsonld = Graph().parse(data=kg.to_turtle()), Graph().parse(data=kg.to_jsonld(), format="json-ld")
    assert len(turtle) == len(jsonld) == sum(1 for _ in kg.store.match())
    subjects = {str(subject) for subject in turtle.subjects()}
    assert subjects == {str(subject) for subject in jsonld.subjects()}
    assert all(subject.startswith("https://w3id.org/vcgraph/id/") for subject in subjects)


def test_rdflib_view_answers_like_the_store():
    kg = small_graph()
    query = "SELECT ?label WHERE { ?round a vcg:FundingRound ; rdfs:label ?label } ORDER BY ?label"
    assert [str(row.label) for row in kg.to_rdflib().query(query)] == [row["label"] for row in kg.sparql(query)]


def test_file_in_which_a_claim_is_missing(tmp_path):
    path = tmp_path / "graph.nq"
    lines = small_graph().to_nquads().splitlines(keepends=True)
    path.write_text("".join(line for line in lines if not line.startswith("<https://w3id.org/vcgraph/id/claim-")))
    with pytest.raises(StoreError, match="has no record"):
        KnowledgeGraph.load(path)


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("graph.csv", "a,b", "not a graph file by its name"),
        ("graph.ttl", "<a> <b>", "graph.ttl"),
        ("missing.nq", None, "missing.nq"),
        ("other.ttl", "<https://a.example> <https://b.example> 'c' .", "it holds no articles"),
        ("binary.nq", "\x00\x01", "binary.nq"),
        ("list.jsonld", "[1, 2", "list.jsonld"),
    ],
)
def test_files_that_are_no_graph(tmp_path, name, content, cause):
    path = tmp_path / name
    if content is not None:
        path.write_text(content)
    with pytest.raises(StoreError, match=cause):
        KnowledgeGraph.load(path)


@pytest.mark.parametrize(
    ("record", "cause"),
    [
        ("{}", "article with a record that vcgraph did not write"),
        ("[]", "article with a record that vcgraph did not write"),
        ("no JSON", "article with a record that vcgraph did not write"),
        ('{"article": {"id": "a", "sha256": "x"}, "claims": [], "names": [3]}', "article with a record"),
        ('{"article": {"id": "a", "sha256": "x"}, "claims": ["claim-1"], "names": []}', "has no record"),
    ],
)
def test_articles_that_another_program_wrote(tmp_path, record, cause):
    path = tmp_path / "foreign.nt"
    fields = {"articleId": "a", "record": record}
    lines = (f"{article_node('a')} <{VCG[name]}> {json.dumps(value)} .\n" for name, value in fields.items())
    path.write_text("".join(lines))
    with pytest.raises(StoreError, match=f"foreign.nt: .*{cause}"):
        KnowledgeGraph.load(path)


@pytest.mark.parametrize("record", ["{}", "no JSON", "[]"])
def test_decisions_that_another_program_wrote(tmp_path, record):
    path = tmp_path / "foreign.ttl"
    path.write_text(f"<https://a.example> a <{VCG.Decision}> ; <{VCG.record}> {json.dumps(record)} .")
    with pytest.raises(StoreError, match="decision with a record that vcgraph did not write"):
        KnowledgeGraph.load(path)
