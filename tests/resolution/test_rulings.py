"""Persons' decisions on events: two rounds made one, one made two, and both taken back."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.resolution.tellings import told_acquisition, told_role, told_round, usd
from vcgraph.errors import QueryError
from vcgraph.kg import KnowledgeGraph
from vcgraph.model import Article, Evidence, Extraction

DAYS = {"a": date(2024, 5, 2), "b": date(2024, 5, 3), "c": date(2024, 5, 4), "d": date(2024, 5, 6)}


def read(claim):
    text = f"Acme told {claim.article} of it."
    claim = claim.model_copy(update={"evidence": (Evidence(quote=text, start=0, end=len(text)),)})
    article = Article(id=claim.article, text=text, published=DAYS[claim.article])
    return article, Extraction(article=claim.article, claims=(claim,))


def of_amounts(**millions):
    """One undated Series A for each article, so that amounts alone tell the rounds apart."""
    return [
        read(told_round(name, stage="series_a", amount=usd(each * 1_000_000), status="closed"))
        for name, each in millions.items()
    ]


def graph_of(pile):
    kg = KnowledgeGraph()
    kg.add_articles(pile)
    return kg


def amounts(kg):
    return sorted(int(each.amount.value) // 1_000_000 for each in kg.rounds())


def content(kg):
    """The graph without the log of decisions."""
    return [line for line in kg.to_nquads().splitlines() if "/id/decision-0" not in line]


def test_two_rounds_that_may_be_one_are_listed_with_reasons_and_quotes():
    kg = graph_of(of_amounts(a=10, b=30))
    assert amounts(kg) == [10, 30]
    (doubt,) = kg.doubts()
    assert not doubt.joined
    assert doubt.decision.judgement == "unsure"
    sides = (doubt.left, doubt.right)
    told = " and ".join(each.title.partition(", ")[2] for each in sides)
    assert doubt.decision.reasons == ("date: days apart: 1", "stage: series_a and series_a", f"amount: {told}")
    assert {each.title for each in sides} == {"Acme: Series A, USD 10,000,000", "Acme: Series A, USD 30,000,000"}
    quotes = {quote.quote for each in sides for quote in each.quotes}
    assert quotes == {"Acme told a of it.", "Acme told b of it."}


def test_a_decision_makes_two_rounds_one_with_a_conflict_and_can_be_taken_back():
    kg = graph_of(of_amounts(a=10, b=30, c=30))
    before, (small, large) = content(kg), sorted(kg.rounds(), key=lambda each: each.amount.value)
    kg.decide(small, large, same=True, reason="one wrote it wrongly")
    assert amounts(kg) == [30]
    assert [row.told for row in kg.conflicts()] == ["USD 10,000,000"]
    assert kg.doubts() == []
    made = next(each for each in kg.decisions() if each.made_by == "person")
    assert (made.judgement, made.reasons) == ("same", ("one wrote it wrongly",))
    kg.decide(made.left, made.right, same=None)
    assert content(kg) == before


def test_a_decision_parts_one_round_by_its_claims():
    dated = [
        read(told_round(name, stage="seed", amount=usd(each), on_date="2024-05-01", status="closed"))
        for name, each in (("a", 10), ("b", 30), ("c", 30))
    ]
    kg = graph_of(dated)
    assert len(kg.rounds()) == 1
    (doubt,) = kg.doubts()
    assert doubt.joined
    assert "now one event" in doubt.decision.reasons[0]
    one, other = (claim for claim in kg.claims() if claim.article in ("a", "b"))
    kg.decide(one, other, same=False)
    assert sorted(int(each.amount.value) for each in kg.rounds()) == [10, 30]
    assert list(kg.conflicts()) == []
    assert kg.doubts() == []


def test_different_holds_for_all_that_was_called_the_same():
    kg = graph_of(of_amounts(a=10, b=31, c=30))
    claims = {claim.article: claim for claim in kg.claims()}
    kg.decide(claims["b"], claims["c"], same=True)
    assert amounts(kg) == [10, 30]
    kg.decide(claims["a"], claims["b"], same=True)
    assert len(kg.rounds()) == 1
    kg.decide(claims["a"], claims["c"], same=False)
    kg.decide(claims["b"], claims["c"], same=None)
    assert sorted(len(each.evidence) for each in kg.rounds()) == [1, 2]


def test_takeovers_are_decided_likewise():
    pile = [
        read(told_acquisition("a", "Acme", acquirer="Zyx", on_date="2018-01-01")),
        read(told_acquisition("b", "Acme", acquirer="Zyx", on_date="2022-01-01")),
    ]
    kg = graph_of(pile)
    assert len(kg.acquisitions()) == 2
    kg.decide(*kg.acquisitions(), same=True)
    assert len(kg.acquisitions()) == 1


def test_decisions_that_could_mean_nothing_are_refused():
    two = [read(told_round("a", stage="seed")), read(told_round("b", "Bolt", stage="seed"))]
    kg = graph_of([*two, read(told_round("c", by=["Zyx"])), read(told_role("d", "Ada Lee", "Acme"))])
    seeds = list(kg.rounds(stage="seed"))
    with pytest.raises(QueryError, match="events of two companies"):
        kg.decide(*seeds, same=True)
    with pytest.raises(QueryError, match="not two events"):
        kg.decide("Acme", seeds[0], same=True)
    with pytest.raises(QueryError, match="nothing to decide"):
        kg.decide(seeds[0], seeds[0], same=True)
    with pytest.raises(QueryError, match="type role nothing can be decided"):
        kg.decide(next(claim for claim in kg.claims() if claim.type == "role"), seeds[0], same=True)
    bare = next(fact.id for fact in kg.facts() if fact.type == "round" and fact.bare)
    with pytest.raises(QueryError, match="not a round"):
        kg.decide(seeds[0].id.rpartition("/")[0] + "/" + bare, seeds[0], same=True)


@given(st.permutations("abcd"), st.sampled_from([True, False]))
@settings(max_examples=20, deadline=None)
def test_a_decision_and_articles_come_in_any_order(order, same):
    pile = dict(zip("abcd", of_amounts(a=10, b=30, c=30, d=10), strict=True))
    at_once = graph_of(pile.values())
    first, second = (next(claim for claim in at_once.claims() if claim.article == name) for name in "ab")
    at_once.decide(first, second, same=same)
    piecewise = graph_of([pile["a"], pile["b"]])
    piecewise.decide(first, second, same=same)
    piecewise.retract("a")
    for name in order:
        piecewise.add(*pile[name])
    assert piecewise.to_nquads() == at_once.to_nquads()
