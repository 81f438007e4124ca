"""The NetworkX graph: typed nodes and edges with plain attributes, each edge with its quotes."""

import json

import networkx as nx
import pytest

from vcgraph.exports.networks import write_gexf, write_graphml
from vcgraph.kg import KnowledgeGraph
from vcgraph.model import (
    AcquisitionClaim,
    Article,
    CommitmentClaim,
    Evidence,
    Extraction,
    FundClaim,
    FundingRoundClaim,
    Investor,
    Money,
    PartialDate,
    RoleClaim,
    RoundValuation,
)
from vcgraph.viz import write_html

SENTENCES = (
    "Velmora raised $45.5 million in a Series A round led by Oakmere Capital in May 2024 at a $200 million valuation.",
    "Delta Pension plans to commit $5 million to Oakmere Fund II, which Oakmere Capital closed at $90 million.",
    "Velmora acquired Bolt Arms.",
    "Ada Lee founded Velmora.",
)


def usd(millions, **more):
    return {"value": int(millions * 1_000_000), "currency": "USD", **more}


@pytest.fixture(scope="module")
def graph():
    text = " ".join(SENTENCES)
    article = Article(id="a1", text=text, title="Velmora raises", publisher="Harbor Wire", url="https://news.example/1")

    def claim(kind, sentence, **fields):
        start = text.index(sentence)
        evidence = Evidence(quote=sentence, start=start, end=start + len(sentence))
        return kind(article="a1", evidence=(evidence,), **fields)

    first, second, third, fourth = SENTENCES
    round_ = {
        "company": "Velmora", "stage": "series_a", "amount": Money(**usd(45.5)), "date": PartialDate("2024-05"),
        "status": "closed", "investors": (Investor(name="Oakmere Capital", role="lead", kind="firm"),),
        "valuation": RoundValuation(**usd(200), basis="post_money"),
    }  # fmt: skip
    fund = {"name": "Oakmere Fund II", "manager": "Oakmere Capital", "raised": Money(**usd(90)), "status": "closed"}
    commitment = {
        "investor": "Delta Pension", "fund": "Oakmere Fund II", "amount": Money(**usd(5)), "status": "planned",
        "investor_kind": "organization",
    }  # fmt: skip
    claims = (
        claim(FundingRoundClaim, first, **round_),
        claim(FundClaim, second, **fund),
        claim(CommitmentClaim, second, **commitment),
        claim(AcquisitionClaim, third, acquirer="Velmora", target="Bolt Arms", status="closed"),
        claim(RoleClaim, fourth, person="Ada Lee", organization="Velmora", title="founder"),
    )
    kg = KnowledgeGraph()
    kg.add(article, Extraction(article="a1", claims=claims))
    return kg.to_networkx()


def edge(graph, kind):
    (found,) = [
        (graph.nodes[source]["name"], graph.nodes[target]["name"], data)
        for source, target, data in graph.edges(data=True)
        if data["kind"] == kind
    ]
    return found


def test_nodes_are_typed(graph):
    assert {data["name"]: data["kind"] for _, data in graph.nodes(data=True)} == {
        "Velmora": "company",
        "Oakmere Capital": "firm",
        "Oakmere Fund II": "fund",
        "Delta Pension": "organization",
        "Bolt Arms": "company",
        "Ada Lee": "person",
    }


def test_investment(graph):
    source, target, data = edge(graph, "invested_in")
    assert (source, target, data["label"]) == ("Oakmere Capital", "Velmora", "lead")
    assert (data["stage"], data["date"], data["status"]) == ("series_a", "2024-05", "closed")
    assert (data["round_amount"], data["round_currency"]) == (45_500_000, "USD")
    assert "amount" not in data  # no article tells this investor's own part
    (quote,) = data["evidence"]
    assert quote == {
        "quote": SENTENCES[0], "start": 0, "end": len(SENTENCES[0]), "article": "a1", "title": "Velmora raises",
        "publisher": "Harbor Wire", "url": "https://news.example/1", "published": None,
    }  # fmt: skip


def test_other_edges(graph):
    committed = edge(graph, "committed_to")
    assert committed[:2] == ("Delta Pension", "Oakmere Fund II")
    assert (committed[2]["amount"], committed[2]["status"]) == (5_000_000, "planned")
    assert edge(graph, "manages")[:2] == ("Oakmere Capital", "Oakmere Fund II")
    assert edge(graph, "acquired")[:2] == ("Velmora", "Bolt Arms")
    assert edge(graph, "role")[2]["label"] == "founder"


def test_what_is_known_of_a_node_alone_stands_with_it(graph):
    facts = {data["name"]: data["facts"] for _, data in graph.nodes(data=True)}
    told = {(fact["kind"], fact["label"], fact["amount"]) for fact in facts["Velmora"]}
    assert told == {("round", "Series A", 45_500_000), ("valuation", "valuation", 200_000_000)}
    assert {(fact["label"], fact["amount"]) for fact in facts["Oakmere Fund II"]} == {("raised", 90_000_000)}


def test_attributes_are_plain(graph):
    json.dumps(nx.node_link_data(graph))


def test_bounds_and_competing_values(tmp_path):
    """Two later articles of one day tell sums that cannot both be true; a third only bounds its own."""
    told = {"a": Money(**usd(30)), "b": Money(**usd(18)), "c": Money(**usd(7, qualifier="about", upper=8_000_000))}
    kg = KnowledgeGraph()
    for name, amount in told.items():
        company = "Bolt Arms" if name == "c" else "Velmora"
        text = f"{company} raised money in its Series A from Oakmere Capital."
        article = Article(id=name, text=text, title=name, published="2024-05-02")
        claim = FundingRoundClaim(
            article=name, company=company, stage="series_a", amount=amount, status="closed",
            date=PartialDate("2024-05"), investors=(Investor(name="Oakmere Capital", kind="firm"),),
            evidence=(Evidence(quote=text, start=0, end=len(text)),),
        )  # fmt: skip
        kg.add(article, Extraction(article=name, claims=(claim,)))
    graph = kg.to_networkx()
    facts = {data["name"]: data["facts"] for _, data in graph.nodes(data=True)}
    (disputed,) = [fact for fact in facts["Velmora"] if fact.get("conflict")]
    assert {each["amount"] for each in disputed["competing"]} == {18_000_000, 30_000_000}
    assert {each["property"] for each in disputed["competing"]} == {"amount"}
    (bounded,) = facts["Bolt Arms"]
    assert (bounded["amount_bound"], bounded["amount_upper"]) == ("about", 8_000_000)
    for _, _, data in graph.edges(data=True):
        data.update(conflict=True, competing=disputed["competing"])
    assert "amount 18000000 USD" in write_graphml(graph, tmp_path / "g.graphml")[0].read_text("utf-8")
    write_gexf(graph, tmp_path / "g.gexf")
    html = write_html(graph, tmp_path / "g.html").read_text("utf-8")
    assert '["amount",18000000,"USD"]' in html
    assert '["about",8000000]' in html
