"""Dates as exact as the text allows: a day, a month, a season, a quarter, a half or a year."""

import calendar
import re
from datetime import date
from functools import total_ordering
from typing import Any, Literal

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from vcgraph.errors import ValueParseError

Precision = Literal["day", "month", "season", "quarter", "half", "year"]

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
# EDTF (ISO 8601-2) codes in the place of the month, as (precision, first month, number of months).
# Winter is read as the first months of its year.
_SPANS: dict[int, tuple[Precision, int, int]] = {
    21: ("season", 3, 3), 22: ("season", 6, 3), 23: ("season", 9, 3), 24: ("season", 1, 2),
    33: ("quarter", 1, 3), 34: ("quarter", 4, 3), 35: ("quarter", 7, 3), 36: ("quarter", 10, 3),
    40: ("half", 1, 6), 41: ("half", 7, 6),
}  # fmt: skip


@total_ordering
class PartialDate:
    """A date of stated precision, written in EDTF.

    `2024`, `2024-05`, `2024-05-13`, `2024-35` (third quarter), `2024-40` (first half), `2024-22` (summer).

    >>> PartialDate("2024-02").latest
    datetime.date(2024, 2, 29)
    >>> PartialDate("2024-35").precision, PartialDate("2024-35").earliest
    ('quarter', datetime.date(2024, 7, 1))
    """

    __slots__ = ("earliest", "edtf", "latest", "precision")

    edtf: str
    precision: Precision
    earliest: date
    latest: date

    def __init__(self, edtf: str) -> None:
        match = _FORM.fullmatch(edtf)
        if not match:
            raise ValueParseError(f"not a date of the form YYYY, YYYY-MM or YYYY-MM-DD: {edtf!r}")
        year, month, day = (int(part) if part else None for part in match.groups())
        try:
            precision, earliest, latest = _span(int(year or 0), month, day)
        except (ValueError, KeyError) as error:
            raise ValueParseError(f"no such date: {edtf!r}") from error
        for name, value in (("edtf", edtf), ("precision", precision), ("earliest", earliest), ("latest", latest)):
            object.__setattr__(self, name, value)

    @classmethod
    def of(cls, year: int, month: int | None = None, day: int | None = None) -> "PartialDate":
        """Make a date from its parts; `month` may also be an EDTF season (21-24), quarter (33-36) or half (40, 41)."""
        return cls("-".join([f"{year:04d}", *(f"{part:02d}" for part in (month, day) if part is not None)]))

    @classmethod
    def from_date(cls, day: date) -> "PartialDate":
        """The date of one day."""
        return cls(day.isoformat())

    def contains(self, other: "PartialDate") -> bool:
        """Whether `other` lies wholly within this date."""
        return self.earliest <= other.earliest and other.latest <= self.latest

    def overlaps(self, other: "PartialDate") -> bool:
        """Whether one day could satisfy both dates."""
        return self.earliest <= other.latest and other.earliest <= self.latest

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"PartialDate is frozen: cannot set {name}")

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PartialDate) and self.edtf == other.edtf

    def __lt__(self, other: "PartialDate") -> bool:
        return (self.earliest, self.latest, self.edtf) < (other.earliest, other.latest, other.edtf)

    def __hash__(self) -> int:
        return hash(self.edtf)

    def __str__(self) -> str:
        return self.edtf

    def __repr__(self) -> str:
        return f"PartialDate({self.edtf!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return PartialDate, (self.edtf,)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from_text = core_schema.no_info_after_validator_function(cls, core_schema.str_schema())
        return core_schema.json_or_python_schema(
            json_schema=from_text,
            python_schema=core_schema.union_schema([core_schema.is_instance_schema(cls), from_text]),
            serialization=core_schema.to_string_ser_schema(),
        )


def _span(year: int, month: int | None, day: int | None) -> tuple[Precision, date, date]:
    if month is None:
        return "year", date(year, 1, 1), date(year, 12, 31)
    if day is not None:
        return "day", date(year, month, day), date(year, month, day)
    if month <= 12:
        return "month", date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    precision, first, count = _SPANS[month]
    last = first + count - 1
    return precision, date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])
