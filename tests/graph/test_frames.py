"""Framed JSON-LD: readable trees whose triples are triples of the graph."""

import json

import pytest
import rdflib
from pyoxigraph import RdfFormat, parse

from tests.ontology.sample import sample_graph
from vcgraph.errors import QueryError
from vcgraph.graph.frames import FRAMES


@pytest.fixture(scope="module")
def kg():
    return sample_graph()


@pytest.fixture(scope="module")
def company(kg):
    graph = json.loads(kg.to_jsonld("company"))["@graph"]
    return next(tree for tree in graph if tree["label"] == "Quillby")


@pytest.mark.parametrize("frame", FRAMES)
def test_every_triple_of_a_tree_is_in_the_graph(frame, kg):
    triples = {quad.triple for quad in kg.store.match()}
    told = {quad.triple for quad in parse(kg.to_jsonld(frame).encode(), format=RdfFormat.JSON_LD)}
    assert told
    assert told <= triples


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")  # by rdflib's own reader of JSON-LD
@pytest.mark.parametrize("frame", FRAMES)
def test_rdflib_reads_the_same_triples(frame, kg):
    text = kg.to_jsonld(frame)
    told = {quad.triple for quad in parse(text.encode(), format=RdfFormat.JSON_LD)}
    assert len(rdflib.Graph().parse(data=text, format="json-ld")) == len(told)


def test_a_round_reads_like_a_record(company):
    first = next(tree for tree in company["rounds"] if tree.get("stage") == "series_a")
    assert first["amount"] == 15_000_000
    assert first["currency"] == "USD"
    assert first["announcedOn"] == "2023-06-05"
    assert first["lifecycle"] == "closed"
    lead = next(part for part in first["investments"] if part["investorRole"] == "lead")
    assert lead["investor"] == {"@id": "k:org-north-peak-ventures", "label": "North Peak Ventures"}
    (valuation,) = first["setValuations"]
    assert (valuation["basis"], valuation["amount"]) == ("post_money", 80_000_000)


def test_quotes_and_articles_are_at_hand(company):
    first = next(tree for tree in company["rounds"] if tree.get("stage") == "series_a")
    (claim,) = first["claim"]
    assert claim["article"]["url"] == "https://news.example/quillby-a"
    assert "at a post-money valuation of $80 million" in {part["quote"] for part in claim["evidence"]}


def test_only_accepted_values_are_shown(company):
    second = next(tree for tree in company["rounds"] if tree.get("stage") == "series_b")
    assert second["amount"] == 35_000_000
    assert "amountRaised" not in second


def test_people_and_funds(kg):
    people = json.loads(kg.to_jsonld("person"))["@graph"]
    roles = {tree["label"]: {role["roleType"]: role["lifecycle"] for role in tree["rolesHeld"]} for tree in people}
    assert roles["Ada Lindqvist"] == {"ceo": "former", "founder": "current"}
    funds = json.loads(kg.to_jsonld("fund"))["@graph"]
    second = next(tree for tree in funds if tree["label"] == "North Peak Fund II")
    assert {part["committer"]["label"] for part in second["commitments"]} >= {"Delta Pension", "Granite Endowment"}
    assert len(second["closes"]) == 2


def test_whoever_invests_or_commits_is_an_investor(kg):
    names = {tree["label"] for tree in json.loads(kg.to_jsonld("investor"))["@graph"]}
    assert names >= {"North Peak Ventures", "Delta Pension", "Lakeside Trust"}
    assert "Quillby" not in names


def test_keys_that_hold_lists_always_do(company):
    for tree in company["rounds"]:
        for claim in tree["claim"]:
            assert isinstance(claim["evidence"], list)


def test_the_same_graph_gives_the_same_text(kg):
    assert kg.to_jsonld("investor") == sample_graph().to_jsonld("investor")


def test_an_unknown_frame_is_one_clear_error(kg):
    with pytest.raises(QueryError, match="no frame 'planet'; there are company, investor, fund, person"):
        kg.to_jsonld("planet")
