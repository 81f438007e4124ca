"""What stands for an event in decisions: one of the claims that tell it (`vcgraph.resolution.rulings`)."""

from collections.abc import Iterable

from pyoxigraph import NamedNode

from vcgraph.errors import QueryError
from vcgraph.graph.contents import owned_facts, stored_claim, stored_entity
from vcgraph.graph.staging import Staging, owners_of_telling, stored_entity_id
from vcgraph.graph.store import GraphStore
from vcgraph.graph.terms import identifier, term
from vcgraph.model import Claim
from vcgraph.model.fact import AcquisitionFact, Fact, RoundFact, ValuationFact
from vcgraph.ontology import ID, VCG
from vcgraph.resolution import EVENTS, telling_key

Event = RoundFact | ValuationFact | AcquisitionFact
_BEGINNINGS = ("told-", *(f"{ID}{kind}-" for kind in ("round", "valuation", "acquisition")))


def in_order(staging: Staging, claims: Iterable[Claim]) -> list[Claim]:
    """The claims as they were published; those of unknown days last."""
    return sorted(
        claims, key=lambda claim: (str(staging.origin(claim.article).published or "9"), claim.article, claim.id)
    )


def names_event(what: object) -> bool:
    """Whether a text is the IRI of an event, or what stands for one in a decision."""
    return isinstance(what, str) and what.startswith(_BEGINNINGS)


def event_key(store: GraphStore, what: str | Claim) -> str:
    """What stands for an event in decisions, from its IRI or a claim that tells it.

    Raises `QueryError` where nothing can be decided of it.
    """
    if not isinstance(what, str):
        if what.type not in EVENTS:
            raise QueryError(f"{what.id}: of a claim of type {what.type} nothing can be decided but its names")
        return telling_key(what)
    return what if what.startswith(_BEGINNINGS[0]) else _key_of_fact(store, NamedNode(what))


def _key_of_fact(store: GraphStore, subject: NamedNode) -> str:
    owners = (store.value(subject, term(each)) for each in (VCG.company, VCG.acquired))
    for owner in (stored_entity(store, each) for each in owners if isinstance(each, NamedNode)):
        for fact in owned_facts(store, owner.id) if owner else ():
            if fact.id == identifier(subject) and _may_be_decided(fact):
                return telling_key(in_order(Staging(store), [stored_claim(store, each) for each in fact.claims])[0])
    raise QueryError(f"{subject.value}: not a round, a valuation or an acquisition of which something can be decided")


def _may_be_decided(fact: Fact) -> bool:
    return isinstance(fact, Event) and not (isinstance(fact, RoundFact) and fact.bare)


def check_one_owner(store: GraphStore, left: str, right: str) -> None:
    """Raise `QueryError` for events of two companies, and for an event beside a name."""
    if names_event(left) or names_event(right):
        owners = [{stored_entity_id(store, owner) for owner in owners_of_telling(store, key)} for key in (left, right)]
        if not owners[0] or not owners[1]:
            raise QueryError(f"{left} and {right}: not two events that articles of the graph tell")
        if owners[0] != owners[1]:
            raise QueryError(f"{left} and {right}: events of two companies; decide first whether these are one")
