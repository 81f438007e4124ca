"""Which of several told values stands: the stated policy for conflicts (docs/how-resolution-works.md).

Values that agree stand together, and the most exact of them speaks for all. Where groups of values disagree, the group
is accepted that is told 1. of a deal that is done rather than planned or in talks, 2. by a source with a name rather
than an anonymous one, 3. by more publishers, 4. latest. A publisher that tells another value later has corrected
itself, and a plan's value gives way to that of the deal done: such earlier values are superseded, not in conflict.
"""

import datetime
from collections.abc import Callable, Hashable, Iterable, Sequence, Set
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from vcgraph.model import PartialDate
from vcgraph.model.base import canonical_json
from vcgraph.model.fact import Slot, Standing, Told
from vcgraph.model.money import Money
from vcgraph.resolution.amounts import amounts_agree, width
from vcgraph.resolution.origin import Origin

T = TypeVar("T", bound=Hashable)
SAME_NEWS = 10
"""Days within which two days told for one event are its announcement and its echo; the earlier one stands."""


class Telling(NamedTuple):
    """One claim's word on a value: its source, whether that is anonymous, and whether it tells of a deal done."""

    value: Any
    claim: str
    origin: Origin
    anonymous: bool = False
    done: bool = True

    @property
    def published(self) -> datetime.date:
        """The publish date; the earliest of all dates where it is not known, so that dated articles win."""
        return self.origin.published or datetime.date.min

    @property
    def publisher(self) -> str:
        """Who publishes: two articles of one publisher are one source."""
        return (self.origin.publisher or f"\0{self.origin.article}").casefold()


_PROGRESS = {"in_talks": 0, "planned": 1, "first_close": 2, "closed": 3, "committed": 3, "failed": 3}
Agree = Callable[[Any, Any], bool]
Exactness = Callable[[Any], Any]


def settle(tellings: Iterable[Telling], agree: Agree, exactness: Exactness) -> Slot[Any]:
    """The slot of all tellings of one property. `exactness` orders values that agree: the least one speaks for all.

    Independent of the order of the tellings. Takes time linear in their number, quadratic in that of distinct values.
    """
    ordered = sorted(tellings, key=_content)
    if not ordered:
        return Slot()
    current = _uncorrected(ordered, agree)
    values = _by_value(current)
    chosen = max(values, key=lambda group: _weight(group, values, agree))[0].value
    agreeing = [group[0].value for group in values if agree(chosen, group[0].value)]
    accepted = min(agreeing, key=lambda value: (exactness(value), _spelt(value)))
    kept = set(current)
    return slot_of(
        (standing, group[0].value, [telling.claim for telling in group])
        for standing, group in _by_standing(ordered, kept, accepted, agree)
    )


def _by_standing(
    ordered: Sequence[Telling], current: Set[Telling], accepted: Any, agree: Agree
) -> Iterable[tuple[Standing, list[Telling]]]:
    found: dict[tuple[Standing, str], list[Telling]] = {}
    for group in _by_value(ordered):
        agreed: Standing | None = "accepted" if group[0].value == accepted else None
        if agreed is None and agree(accepted, group[0].value):
            agreed = "refined"
        for telling in group:
            standing: Standing = agreed or ("conflicting" if telling in current else "superseded")
            found.setdefault((standing, _spelt(telling.value)), []).append(telling)
    return ((standing, group) for (standing, _), group in found.items())


def _by_value(tellings: Iterable[Telling]) -> list[list[Telling]]:
    groups: dict[str, list[Telling]] = {}
    for telling in tellings:
        groups.setdefault(_spelt(telling.value), []).append(telling)
    return list(groups.values())


def slot_of(told: Iterable[tuple[Standing, Any, Iterable[str]]]) -> Slot[Any]:
    """A slot from standings, values and claims: the accepted value first, the rest by standing and content."""
    values = [
        Told[Any](value=value, standing=standing, claims=tuple(sorted(set(claims)))) for standing, value, claims in told
    ]
    return Slot[Any](told=tuple(sorted(values, key=lambda one: (one.standing, _spelt(one.value)))))


def settle_money(tellings: Iterable[Telling]) -> Slot[Any]:
    """The slot of amounts: the narrowest interval of those that agree is accepted."""
    return settle(tellings, amounts_agree, width)


def settle_date(tellings: Iterable[Telling]) -> Slot[Any]:
    """The slot of dates: the most exact of those that agree is accepted, and of equally exact ones the earliest."""
    return settle(tellings, dates_agree, lambda date: ((date.latest - date.earliest).days, date.earliest))


def settle_plain(tellings: Iterable[Telling]) -> Slot[Any]:
    """The slot of values that are either equal or in conflict."""
    return settle(tellings, lambda one, other: bool(one == other), str)


def settle_refining(tellings: Iterable[Telling], order: Sequence[str]) -> Slot[Any]:
    """The slot of values that say more and more: the last in `order` is accepted, the others are refined by it."""
    return _ranked(tellings, lambda telling: order.index(telling.value), "refined")


def settle_status(tellings: Iterable[Telling]) -> Slot[Any]:
    """The slot of a status: a deal moves from talks to plan to an end, and what was before is superseded.

    Of two ends ("closed", "failed") the later told stands.
    """
    return _ranked(tellings, lambda telling: (_PROGRESS[telling.value], telling.published), "superseded")


def settle_latest(tellings: Iterable[Telling]) -> Slot[Any]:
    """The slot of a value that changes with time: the latest told stands, earlier ones are superseded."""
    return _ranked(tellings, lambda telling: telling.published, "superseded")


def _ranked(tellings: Iterable[Telling], rank: Callable[[Telling], Any], others: Standing) -> Slot[Any]:
    ordered = sorted(tellings, key=_content)
    if not ordered:
        return Slot()
    top = max(ordered, key=lambda telling: (rank(telling), _content(telling)))
    told: dict[str, tuple[Any, list[str]]] = {}
    for telling in ordered:
        told.setdefault(_spelt(telling.value), (telling.value, []))[1].append(telling.claim)
    return slot_of(("accepted" if value == top.value else others, value, claims) for value, claims in told.values())


def dates_agree(one: PartialDate, other: PartialDate) -> bool:
    """Whether both can be the date of one event: they overlap, or are days of one news cycle (`SAME_NEWS`)."""
    if one.overlaps(other):
        return True
    first, second = sorted((one, other))
    return (second.earliest - first.latest).days <= SAME_NEWS and first.precision == second.precision == "day"


def _uncorrected(tellings: Sequence[Telling], agree: Agree) -> list[Telling]:
    """The tellings that neither their publisher corrected later nor the deal done has overtaken."""
    done = [group[0].value for group in _by_value(telling for telling in tellings if telling.done)]
    latest: dict[tuple[str, bool, str], Telling] = {}
    for telling in tellings:
        # In the order of content, so that the last one seen is the latest.
        latest[telling.publisher, telling.done, _spelt(telling.value)] = telling
    by_publisher: dict[str, list[Telling]] = {}
    for telling in latest.values():
        by_publisher.setdefault(telling.publisher, []).append(telling)

    def corrected(telling: Telling) -> bool:
        return any(
            later.published > telling.published and later.done >= telling.done and not agree(telling.value, later.value)
            for later in by_publisher[telling.publisher]
        )

    overtaken = {
        _spelt(group[0].value)
        for group in _by_value(tellings)
        if any(not agree(group[0].value, value) for value in done)
    }
    return [
        telling
        for telling in tellings
        if not corrected(telling) and (telling.done or _spelt(telling.value) not in overtaken)
    ]


def _weight(group: Sequence[Telling], values: Sequence[Sequence[Telling]], agree: Agree) -> tuple[Any, ...]:
    """What speaks for a value: the tellings of all values that agree with it, then its own."""
    supporters = [telling for other in values if agree(group[0].value, other[0].value) for telling in other]
    return (
        any(telling.done for telling in supporters),
        any(not telling.anonymous for telling in supporters),
        len({telling.publisher for telling in supporters}),
        max(telling.published for telling in supporters),
        max(_content(telling) for telling in group),
    )


def _content(telling: Telling) -> tuple[Any, ...]:
    return telling.published, telling.origin.article, telling.claim, _spelt(telling.value)


@lru_cache(maxsize=10_000)
def _spelt(value: Hashable) -> str:
    """The one spelling of a value, by which values are told apart and sorted."""
    return canonical_json(value.to_dict() if isinstance(value, Money) else str(value))
