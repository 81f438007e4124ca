"""Conflicts, and change over time: what facts and origins say of them."""

import datetime
from collections.abc import Iterable, Iterator

from vcgraph.model import PartialDate
from vcgraph.model.base import Frozen
from vcgraph.model.fact import Fact, FactBase, RoundFact, Slot, Told
from vcgraph.resolution.origin import Origin


class Conflict(Frozen):
    """Values of one property that cannot all be true.

    `path` leads from the fact to the property: `amount`, or `investments.org-acme.amount`.
    """

    fact: str
    path: str
    accepted: Told[object]
    conflicting: tuple[Told[object], ...]


class TimelineEntry(Frozen):
    """One fact in an entity's timeline: when, which, what kind, and as what the entity takes part in it."""

    date: PartialDate | None
    fact: str
    type: str
    part: str


def find_conflicts(facts: Iterable[Fact]) -> tuple[Conflict, ...]:
    """Every property of these facts for which claims in conflict with the accepted one are kept, sorted."""
    found = (
        Conflict(fact=fact.id, path=path, accepted=slot.told[0], conflicting=against)
        for fact in facts
        for path, slot in _slots(fact)
        if (against := tuple(told for told in slot.told if told.standing == "conflicting"))
    )
    return tuple(sorted(found, key=lambda conflict: (conflict.fact, conflict.path)))


def make_timeline(entity: str, facts: Iterable[Fact]) -> tuple[TimelineEntry, ...]:
    """The facts in which an entity takes part, in the order of time; those without a date come last."""
    entries = [
        TimelineEntry(date=_date(fact), fact=fact.id, type=fact.type, part=part)
        for fact in facts
        for part in _parts(entity, fact)
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.date is None, str(entry.date), entry.fact, entry.part)))


def known_by(day: datetime.date, origins: Iterable[Origin]) -> frozenset[str]:
    """The articles published on or before a day. What was known then is what resolving these alone comes to.

    Articles without a publish date are left out: nothing says that they were known.
    """
    return frozenset(origin.article for origin in origins if origin.published and origin.published <= day)


def _slots(fact: FactBase, prefix: str = "") -> Iterator[tuple[str, Slot[object]]]:
    for name in type(fact).model_fields:
        value = getattr(fact, name)
        if isinstance(value, Slot):
            yield f"{prefix}{name}", value
    if isinstance(fact, RoundFact):
        for investment in fact.investments:
            yield from _slots(investment, f"investments.{investment.investor}.")


def _date(fact: Fact) -> PartialDate | None:
    told = getattr(fact, "date", None)
    if isinstance(told, PartialDate):
        return told
    if isinstance(told, Slot) and isinstance(told.value, PartialDate):
        return told.value
    as_of = getattr(fact, "as_of", None)
    return PartialDate.from_date(as_of) if as_of else None


def _parts(entity: str, fact: Fact) -> Iterator[str]:
    """The properties of the fact in which the entity stands."""
    for name in type(fact).model_fields:
        value = getattr(fact, name)
        if name != "id" and entity in (value, value.value if isinstance(value, Slot) else None):
            yield name
    if isinstance(fact, RoundFact) and any(investment.investor == entity for investment in fact.investments):
        yield "investor"
    if fact.type == "fund" and fact.id == entity:
        yield "fund"
