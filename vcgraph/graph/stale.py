"""What a fact has left in the store, to be removed when the fact is projected anew."""

from collections.abc import Iterator
from typing import Any

from pyoxigraph import NamedNode, Quad

from vcgraph.graph.facts import NOT_DONE, shortcut_quads
from vcgraph.graph.store import GraphStore, Subject
from vcgraph.graph.terms import ALT_LABEL, LABEL, RDF_SUBJECT, RDF_TYPE, identifier, literal, node, term
from vcgraph.model.fact import Fact, FundFact, RoundFact
from vcgraph.ontology import LIFECYCLE, VCG

_OF_ENTITIES = (RDF_TYPE, LABEL, ALT_LABEL)
_OF_AGENTS = (VCG.investedIn, VCG.committedTo, VCG.coInvestedWith, VCG.formerName)
_VALUES = (VCG.MoneyAmount, VCG.DateExpression)


def fact_nodes(fact: Fact) -> Iterator[NamedNode]:
    """The node of a fact and of each of its parts."""
    yield node(fact.id)
    if isinstance(fact, RoundFact):
        yield node(f"{fact.id}-valuation")
        yield from (node(investment.id) for investment in fact.investments)
    if isinstance(fact, FundFact):
        yield from (node(close.id) for close in fact.closes)


def stored_fact_quads(store: GraphStore, owner: str, fact: Fact) -> Iterator[Quad]:
    """The nodes, statements and short cuts of a fact as the store holds them, without the values it shares."""
    yield from shortcut_quads(fact)
    for subject in fact_nodes(fact):
        # A named fund is an entity too: its class and names stay with the entity.
        shared = {*_OF_ENTITIES, *map(term, _OF_AGENTS)} if subject == node(owner) else set()
        yield from (quad for quad in store.match(subject) if quad.predicate not in shared)
        for quad in store.match(None, RDF_SUBJECT, subject):
            yield from store.match(_subject(quad))


def unsupported_quads(store: GraphStore, removed: set[Quad], added: set[Quad]) -> Iterator[Quad]:
    """What has lost its last support: values that no node refers to any more."""
    kept = {quad.object for quad in added}
    values = {quad.object for quad in removed if isinstance(quad.object, NamedNode)} - kept
    for value in values:
        if _is_value(store, value) and all(quad in removed for quad in store.match(None, None, value)):
            yield from store.match(value)


def supported_links(store: GraphStore, removed: set[Quad], added: set[Quad]) -> set[Quad]:
    """Of the removed links between co-investors, those that another round still bears out."""
    links = {quad for quad in removed if quad.predicate == term(VCG.coInvestedWith)}
    after = _After(store, removed, added)
    return {quad for quad in links if after.share_a_round(quad)}


class _After:
    """The store as it will be when quads have been removed and added."""

    def __init__(self, store: GraphStore, removed: set[Quad], added: set[Quad]) -> None:
        self._store = store
        self._removed = removed
        self._added = added

    def share_a_round(self, link: Quad) -> bool:
        """Whether both agents have invested in one round that counts."""
        return any(self._counts(of) for of in self._shared_rounds(link.subject, link.object))

    def _shared_rounds(self, one: Any, other: Any) -> Iterator[Any]:
        """Goes through the investments of both in turn and ends with the fewer: a well-known firm has thousands."""
        ours, theirs = (self._match(None, VCG.investor, investor) for investor in (one, other))
        for mine, yours in zip(ours, theirs, strict=False):
            for part, partner in ((mine, other), (yours, one)):
                for quad in self._match(part.subject, VCG.round, None):
                    if self._invests(partner, quad.object):
                        yield quad.object

    def _invests(self, investor: Any, of: Any) -> bool:
        part = node(f"{identifier(of)}-{identifier(investor)}")
        return self._holds(Quad(part, term(VCG.investor), investor))

    def _counts(self, of: Any) -> bool:
        bare = Quad(of, term(VCG.bareRound), literal(True))
        undone = (Quad(of, term(VCG.lifecycle), term(LIFECYCLE[status])) for status in NOT_DONE)
        return not any(self._holds(quad) for quad in (bare, *undone))

    def _holds(self, quad: Quad) -> bool:
        return quad in self._added or (quad in self._store.engine and quad not in self._removed)

    def _match(self, subject: Any, predicate: str, obj: Any) -> Iterator[Quad]:
        return (quad for quad in self._store.match(subject, term(predicate), obj) if quad not in self._removed)


def _is_value(store: GraphStore, subject: NamedNode) -> bool:
    classes = {quad.object for quad in store.match(subject, RDF_TYPE)}
    return not classes.isdisjoint(map(term, _VALUES))


def _subject(quad: Quad) -> Subject:
    if not isinstance(quad.subject, Subject):
        raise TypeError(f"a triple cannot be a subject: {quad}")
    return quad.subject
