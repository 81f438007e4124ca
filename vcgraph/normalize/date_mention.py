"""What a date mention is, and the arithmetic that all readers of dates share."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from vcgraph.errors import ValueParseError
from vcgraph.model import PartialDate
from vcgraph.normalize.patterns import Pattern

Relation = Literal[
    "absolute", "relative", "after_previous", "before_previous", "same_as_previous", "before_next", "until_next"
]
LEADING: tuple[Relation, ...] = ("before_next", "until_next")
"""Of what the words behind the span tell: "two years after its seed round", "four months before it was bought"."""
Unit = Literal["year", "month", "week", "day"]
_AHEAD = Pattern(
    r"\b(?:will|would|(?<!\bwas )(?<!\bwere )(?<!\breportedly )set to|expected|expects|scheduled|due|slated"
    r"|plans? to|planned for|aims? to|hopes? to)\b"
    r"(?:(?!\b(?:said|says|told|announced|reported|according|filed|agreed|raised|ended|collapsed|fell|broke)\b)[^.;\n]){0,50}$"
    r"|\b(?:[Oo]nce|[Aa]s soon as|[Uu]ntil|[Ww]hen|[Bb]efore|[Aa]fter) [^.;,\n]{1,60}?"
    r" (?:closes|completes|buys|acquires|takes over|goes through|merges|raises|sells)\b[^.;,\n]{0,50}$"
    r"|\b(?:by|until|till) (?:(?:early|mid|late)[ -]|the (?:beginning|middle|end) of )?$"
)
_AHEAD_REACH = 110
DAYS = {"day": 1, "week": 7}


@dataclass(frozen=True, slots=True)
class Offset:
    """A span of time as a text counts it: "two years" is (2, "year")."""

    count: int
    unit: Unit


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as it stands in a text: `text[start:end]` is the expression without its preposition.

    `relation` says what the date counts from: `absolute` from nothing, `relative` from the publish date, the others
    from the event told before (`resolve` gives their date once that is known). `before_next` counts from the
    publish date as well, but is the date of what the words behind it tell ("two years after its seed round"), and
    `until_next` that of what came later than the event told before ("raised $5 million, a year before it was sold").
    `date` is None where it cannot be known.
    `offset` is how far the date lies from that event, None where the text does not say ("a few months later");
    with `same_as_previous` its unit is what both share. `ahead` is the date with `before_next`.
    `month` is a month named beside it ("in March of that year").
    """

    start: int
    end: int
    date: PartialDate | None
    relation: Relation = "absolute"
    offset: Offset | None = None
    month: int | None = None
    ahead: PartialDate | None = None


def resolve(mention: DateMention, previous: PartialDate | None) -> PartialDate | None:
    """The date of a mention, given the date of the event that was told before it.

    >>> later = DateMention(0, 15, None, "after_previous", Offset(2, "year"))
    >>> resolve(later, PartialDate("2011-05-13"))
    PartialDate('2013')
    """
    if mention.relation in LEADING:
        return mention.ahead
    if mention.date is not None or mention.offset is None or previous is None:
        return mention.date
    if mention.relation == "same_as_previous":
        return _same(mention.offset.unit, mention.month, previous)
    shifted = shift(previous, mention.offset, forward=mention.relation == "after_previous")
    if shifted is not None and mention.month is not None:
        return partial_date(shifted.earliest.year, mention.month)
    return shifted


def _same(unit: Unit, month: int | None, previous: PartialDate) -> PartialDate | None:
    year = previous.earliest.year
    if unit == "year":
        return partial_date(year, month)
    if previous.precision not in ("day", "month"):
        return None
    if unit == "day":
        return previous if previous.precision == "day" else None
    return partial_date(year, previous.earliest.month) if unit == "month" else None


def shift(anchor: PartialDate, offset: Offset, *, forward: bool) -> PartialDate | None:
    """The date that lies an offset from another, no more exact than either; None where it cannot be said.

    Years give a year, months a month, weeks the month of the day reached, days a day.
    """
    count = offset.count if forward else -offset.count
    if offset.unit == "year":
        return partial_date(anchor.earliest.year + count)
    if anchor.precision not in ("day", "month"):
        return None
    if offset.unit == "month":
        months = anchor.earliest.year * 12 + anchor.earliest.month - 1 + count
        return partial_date(months // 12, months % 12 + 1)
    if anchor.precision != "day":
        return None
    reached = add_days(anchor.earliest, count * DAYS[offset.unit])
    if reached is None:
        return None
    return PartialDate.from_date(reached) if offset.unit == "day" else partial_date(reached.year, reached.month)


def lies_ahead(text: str, start: int) -> bool:
    """Whether the words before a date speak of what is to come ("will close in June")."""
    return _AHEAD.search(text, max(0, start - _AHEAD_REACH), start) is not None


def add_days(day: date, count: int) -> date | None:
    """A day some days on; None beyond the calendar."""
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return None


def partial_date(year: int, month: int | None = None, day: int | None = None) -> PartialDate | None:
    """A date from its parts; None where there is no such date."""
    if not 1000 <= year <= 9999:
        return None
    try:
        return PartialDate.of(year, month, day)
    except ValueParseError:
        return None


def common_date(first: date, last: date) -> PartialDate | None:
    """The narrowest day, month or year that holds all days from first to last.

    A week has no form of its own in EDTF; it becomes its month where it lies in one, else its year.

    >>> common_date(date(2024, 5, 6), date(2024, 5, 12)), common_date(date(2024, 12, 30), date(2025, 1, 5))
    (PartialDate('2024-05'), None)
    """
    if first == last:
        return PartialDate.from_date(first)
    if (first.year, first.month) == (last.year, last.month):
        return partial_date(first.year, first.month)
    return partial_date(first.year) if first.year == last.year else None


def latest_month(month: int, published: date, *, before: bool = False) -> PartialDate | None:
    """The latest such month that has begun by the publish date (`before`: that has ended)."""
    passed = month < published.month if before else month <= published.month
    return partial_date(published.year if passed else published.year - 1, month)


def next_month(month: int, published: date) -> PartialDate | None:
    """The first such month that has not ended before the publish date."""
    return partial_date(published.year if month >= published.month else published.year + 1, month)


def nearest_day(month: int, day: int, published: date) -> PartialDate | None:
    """A day without a year: the latest up to the publish date, unless it comes within the next two months."""
    for year in (published.year + 1, published.year, published.year - 1):
        if day <= calendar.monthrange(max(1, min(year, 9999)), month)[1] and 1 <= year <= 9999:
            candidate = date(year, month, day)
            if (candidate - published).days <= _SOON:
                return PartialDate.from_date(candidate)
    return None


_SOON = 60
