"""Rounds and other events of which the rules are unsure, with quotes, for a person to look at.

Two rounds of one company that may be one; and one event whose articles contradict each other, so that it may be two.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from pyoxigraph import NamedNode

from vcgraph.graph.contents import decision_log, owned_facts, stored_claim, stored_entity
from vcgraph.graph.event_keys import Event, in_order
from vcgraph.graph.facts import stage_label
from vcgraph.graph.staging import Staging
from vcgraph.graph.state import FACT
from vcgraph.graph.store import STATE, GraphStore
from vcgraph.graph.terms import identifier
from vcgraph.graph.values import money_label
from vcgraph.model import Claim, Decision, Entity
from vcgraph.model.base import Frozen
from vcgraph.model.fact import RoundFact
from vcgraph.resolution import DatedRound, Rulings, judge_rounds, pair_of, telling_key


class EventSide(Frozen):
    """One of two events, or one of two tellings of an event, by the claim that stands for it in decisions."""

    key: str
    title: str
    claims: tuple[Claim, ...]

    @property
    def keys(self) -> frozenset[str]:
        """What stands for each of the claims in decisions."""
        return frozenset(map(telling_key, self.claims))


class EventDoubt(NamedTuple):
    """Two events of one owner that may be one, or (`joined`) one event that may be two."""

    owner: Entity
    decision: Decision
    left: EventSide
    right: EventSide
    joined: bool


def event_doubts(store: GraphStore) -> Iterator[EventDoubt]:
    """All events that the rules are unsure of and no person has decided, company by company."""
    rulings = Rulings(decision_log(store))
    staging = Staging(store)
    owners = {quad.subject for quad in store.match(None, FACT, None, STATE) if isinstance(quad.subject, NamedNode)}
    for owner in sorted(owners, key=identifier):
        entity = stored_entity(store, owner)
        if entity is None:
            continue
        events = [fact for fact in owned_facts(store, entity.id) if isinstance(fact, Event)]
        told = _Tellings(store, staging, entity)
        for doubt in (*_pairs(told, events), *_contradictions(told, events)):
            if not rulings.settle(doubt.left.keys, doubt.right.keys):
                yield doubt


class _Tellings:
    """What the store has of the claims behind events of one owner."""

    def __init__(self, store: GraphStore, staging: Staging, owner: Entity) -> None:
        self.owner = owner
        self._store, self._staging = store, staging

    def dated(self, fact: RoundFact) -> DatedRound:
        """A round with its day, else with the first day on which an article told of it."""
        if fact.date.value is not None:
            return DatedRound(fact, fact.date.value.earliest)
        first = self._claims(fact.claims)[0]
        return DatedRound(fact, self._staging.origin(first.article).published)

    def side(self, ids: Sequence[str]) -> EventSide:
        """The side of the claims with these identifiers."""
        claims = self._claims(ids)
        return EventSide(key=telling_key(claims[0]), title=_title(self.owner.name, claims[0]), claims=tuple(claims))

    def _claims(self, ids: Sequence[str]) -> list[Claim]:
        return in_order(self._staging, [stored_claim(self._store, each) for each in ids])


def _pairs(told: _Tellings, events: Sequence[Event]) -> Iterator[EventDoubt]:
    rounds = [told.dated(fact) for fact in events if isinstance(fact, RoundFact)]
    for one, other in combinations(rounds, 2):
        if judge_rounds(one, other).judgement == "unsure":
            sides = sorted(((told.side(each.fact.claims), each) for each in (one, other)), key=lambda side: side[0].key)
            verdict = judge_rounds(sides[0][1], sides[1][1])
            yield _doubt(told.owner, sides[0][0], sides[1][0], verdict.score, verdict.reasons, joined=False)


def _contradictions(told: _Tellings, events: Sequence[Event]) -> Iterator[EventDoubt]:
    for fact in events:
        held = fact.amount.told[0] if fact.amount.told else None
        for other in fact.amount.told:
            if held and other.standing == "conflicting":
                reason = f"now one event: {money_label(held.value)} and {money_label(other.value)}"
                yield _doubt(told.owner, told.side(held.claims), told.side(other.claims), 0.6, (reason,), joined=True)


def _doubt(
    owner: Entity, one: EventSide, other: EventSide, score: float, reasons: tuple[str, ...], *, joined: bool
) -> EventDoubt:
    left, right = (one, other) if (one.key, other.key) == pair_of(one.key, other.key) else (other, one)
    made = Decision(left=left.key, right=right.key, judgement="unsure", score=score, reasons=reasons)
    return EventDoubt(owner, made, left, right, joined)


def _title(name: str, claim: Claim) -> str:
    stage, amount, date = (getattr(claim, field, None) for field in ("stage", "amount", "date"))
    what = stage_label(stage) if stage else claim.type.replace("_", " ")
    return ", ".join([f"{name}: {what}", *([money_label(amount)] if amount else []), *([str(date)] if date else [])])
