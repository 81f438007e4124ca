"""Which of several told values stands: the stated policy for conflicts (docs/how-resolution-works.md).

Values that agree stand together, and the most exact of them speaks for all. Where groups of values disagree, the group
is accepted that is told 1. of a deal that is done rather than planned or in talks, 2. by a source with a name rather
than an anonymous one, 3. by more publishers, 4. latest. A publisher that tells another value later has corrected
itself, and a plan's value gives way to that of the deal done: such earlier values are superseded, not in conflict.
"""

import datetime
from collections.abc import Callable, Hashable, Iterable, Sequence
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

    Independent of the order of the tellings.
    """
    ordered = sorted(tellings, key=_content)
    if not ordered:
        return Slot()
    current = [telling for telling in ordered if not _corrected(telling, ordered, agree)]
    chosen = max(current, key=lambda telling: _weight(telling, current, agree))
    group = [telling for telling in current if agree(chosen.value, telling.value)]
    accepted = min(group, key=lambda telling: (exactness(telling.value), canonical_json(_plain(telling.value)))).value
    return _slot(ordered, current, accepted, agree)


def _slot(ordered: Sequence[Telling], current: Sequence[Telling], accepted: Any, agree: Agree) -> Slot[Any]:
    told: dict[tuple[Standing, str], tuple[Any, list[str]]] = {}
    for telling in ordered:
        standing = _standing(telling, current, accepted, agree)
        _, claims = told.setdefault((standing, canonical_json(_plain(telling.value))), (telling.value, []))
        claims.append(telling.claim)
    return slot_of((standing, value, claims) for (standing, _), (value, claims) in told.items())


def slot_of(told: Iterable[tuple[Standing, Any, Iterable[str]]]) -> Slot[Any]:
    """A slot from standings, values and claims: the accepted value first, the rest by standing and content."""
    values = [
        Told[Any](value=value, standing=standing, claims=tuple(sorted(set(claims)))) for standing, value, claims in told
    ]
    return Slot[Any](told=tuple(sorted(values, key=lambda one: (one.standing, canonical_json(_plain(one.value))))))


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
        told.setdefault(canonical_json(_plain(telling.value)), (telling.value, []))[1].append(telling.claim)
    return slot_of(("accepted" if value == top.value else others, value, claims) for value, claims in told.values())


def dates_agree(one: PartialDate, other: PartialDate) -> bool:
    """Whether both can be the date of one event: they overlap, or are days of one news cycle (`SAME_NEWS`)."""
    if one.overlaps(other):
        return True
    first, second = sorted((one, other))
    return (second.earliest - first.latest).days <= SAME_NEWS and first.precision == second.precision == "day"


def _standing(telling: Telling, current: Sequence[Telling], accepted: Any, agree: Agree) -> Standing:
    if telling.value == accepted:
        return "accepted"
    if agree(accepted, telling.value):
        return "refined"
    return "conflicting" if telling in current else "superseded"


def _corrected(telling: Telling, others: Sequence[Telling], agree: Agree) -> bool:
    """Whether the same publisher tells another value later, or anyone the value of the deal that was then a plan."""
    return any(
        not agree(telling.value, other.value)
        and (
            (
                other.publisher == telling.publisher
                and other.published > telling.published
                and other.done >= telling.done
            )
            or (other.done and not telling.done)
        )
        for other in others
    )


def _weight(telling: Telling, current: Sequence[Telling], agree: Agree) -> tuple[Any, ...]:
    supporters = [other for other in current if agree(telling.value, other.value)]
    return (
        any(other.done for other in supporters),
        any(not other.anonymous for other in supporters),
        len({other.publisher for other in supporters}),
        max(other.published for other in supporters),
        telling.published,
        _content(telling),
    )


def _content(telling: Telling) -> tuple[Any, ...]:
    return (telling.published, telling.origin.article, telling.claim, canonical_json(_plain(telling.value)))


def _plain(value: Any) -> Any:
    return value.to_dict() if isinstance(value, Money) else str(value)
