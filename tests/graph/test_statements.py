"""One fact node in the making: each value told has one statement with one status."""

import pytest

from tests.ontology.sample import sample
from vcgraph.graph.statements import Background, Draft, at
from vcgraph.graph.terms import python_value
from vcgraph.graph.values import money_node
from vcgraph.model import Money
from vcgraph.model.fact import FactBase, Slot, Told
from vcgraph.ontology import CLAIM_STATUS, VCG
from vcgraph.resolution import read_article

TEN, TWELVE = (Money(value=value, currency="USD") for value in (10_000_000, 12_000_000))


@pytest.fixture
def draft():
    names = read_article(next(told for told in sample() if told.article.id == "small-deals").extraction())
    claims = {keyed.claim.id: keyed for keyed in names.claims}
    return Draft(FactBase(id="round-1", claims=tuple(claims)), Background(claims, {}, {}))


def _slot(draft, *told):
    claims = sorted(draft.background.claims)
    return Slot(told=tuple(Told(value=v, standing=s, claims=(claims[n % 2],)) for n, (v, s) in enumerate(told)))


def _values(draft, iri):
    return [python_value(quad.object) for quad in draft.quads if quad.predicate.value == iri]


@pytest.mark.parametrize(
    ("standings", "expected"),
    [(("accepted", "superseded"), "accepted"), (("conflicting", "superseded"), "conflicting")],
)
def test_a_value_told_twice_stands_in_the_better_way(standings, expected, draft):
    """The same amount was told, corrected by its publisher, and told again by another one."""
    draft.told(VCG.price, _slot(draft, *((TEN, standing) for standing in standings)), money_node, at("amount"))
    assert _values(draft, VCG.claimStatus) == [CLAIM_STATUS[expected]]
    assert _values(draft, VCG.acceptedInstead) == []
    statements = {quad.subject for quad in draft.quads if quad.predicate.value == VCG.claimStatus}
    claims = [q for q in draft.quads if q.predicate.value == VCG.claim and q.subject in statements]
    assert len(claims) == 2


def test_other_values_lead_to_the_accepted_one(draft):
    draft.told(VCG.price, _slot(draft, (TEN, "accepted"), (TWELVE, "superseded")), money_node, at("amount"))
    assert _values(draft, VCG.price) == [money_node(TEN).value]
    assert sorted(_values(draft, VCG.claimStatus)) == [CLAIM_STATUS.accepted, CLAIM_STATUS.superseded]
    assert len(_values(draft, VCG.acceptedInstead)) == 1


def test_without_an_accepted_value_there_is_no_fact(draft):
    draft.told(VCG.price, _slot(draft, (TEN, "superseded")), money_node, at("amount"))
    assert _values(draft, VCG.price) == _values(draft, VCG.acceptedInstead) == []
