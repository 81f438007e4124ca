"""One value of an answer as text for a person."""

import datetime
import re
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from vcgraph.graph.facts import stage_label
from vcgraph.model import Money, PartialDate
from vcgraph.ontology import SCHEMES

_BOUNDS = {"exact": "", "about": "about ", "at_least": "at least ", "at_most": "up to "}
_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
_CODED = frozenset({"stage", "status", "role", "title", "basis", "standing", "direction", "close"})
_TOLD = frozenset({"accepted", "told"})
"""Columns with values of any kind, among them names of concepts such as `in_talks`."""
_CONCEPTS = frozenset(name for scheme in SCHEMES for name in scheme)
_HYPHEN = re.compile("(?<=^co)_|_(?=money$)")
_LETTERS = frozenset({"ceo", "cto", "cfo", "coo"})
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def show(value: Any) -> str:
    """A value as a person reads it.

    >>> show(Money(value=2_000_000_000, currency="USD", qualifier="at_most"))
    'up to $2B'
    >>> show(PartialDate("2024-05")), show(PartialDate("2024-35")), show(("a", "b")), show(None)
    ('May 2024', 'Q3 2024', 'a, b', '')
    """
    for kind, write in _WRITERS.items():
        if isinstance(value, kind):
            return write(value)
    return "" if value is None else printable(str(value))


def show_field(name: str, value: Any) -> str:
    """A value as a person reads it in the column `name`: `series_a` of a stage is "Series A".

    >>> show_field("stage", "series_a"), show_field("company", "series_a")
    ('Series A', 'series_a')
    >>> show_field("title", "ceo"), show_field("basis", "post_money"), show_field("role", "co_lead")
    ('CEO', 'Post-money', 'Co-lead')
    >>> show_field("field", "valuationAmount"), show_field("told", "in_talks"), show_field("told", "Acme")
    ('valuation amount', 'In talks', 'Acme')
    """
    if name == "field":
        return re.sub("(?=[A-Z])", " ", show(value)).lower()
    if not isinstance(value, str) or not (name in _CODED or (name in _TOLD and value in _CONCEPTS)):
        return show(value)
    return value.upper() if value in _LETTERS else stage_label(_HYPHEN.sub("-", value))


def title_words(title: str) -> str:
    """A person's title within a sentence.

    >>> title_words("ceo"), title_words("board_member")
    ('CEO', 'board member')
    """
    return title.upper() if title in _LETTERS else title.replace("_", " ")


def show_money(money: Money) -> str:
    """An amount in compact form with its currency sign and its bound ("about €12.5M", "$40M–$50M")."""
    figure = _compact(money.value, money.currency)
    if money.upper is not None:
        return f"{figure}–{_compact(money.upper, money.currency)}"
    return _BOUNDS[money.qualifier] + figure


def _compact(value: Decimal, currency: str) -> str:
    from babel.numbers import format_compact_currency

    rounded = Decimal(f"{value:.3e}")  # else 999,999,999 comes out as 1000M
    return format_compact_currency(rounded, currency, locale="en", fraction_digits=2)


def show_date(date: PartialDate) -> str:
    """A date no more exact than it is known."""
    year, first = date.earliest.year, date.earliest
    spelt = {
        "day": f"{first.day} {_MONTHS[first.month - 1]} {year}",
        "month": f"{_MONTHS[first.month - 1]} {year}",
        "quarter": f"Q{(first.month + 2) // 3} {year}",
        "half": f"H{1 if first.month == 1 else 2} {year}",
        "season": f"{_season(date)} {year}",
        "year": str(year),
    }
    return spelt[date.precision]


def _season(date: PartialDate) -> str:
    return {3: "spring", 6: "summer", 9: "autumn"}.get(date.earliest.month, "winter")


def printable(text: str) -> str:
    """The text without control characters, which could move a terminal's cursor or hide what follows."""
    return "".join(sign if sign.isprintable() else " " for sign in text)


def defuse(text: str) -> str:
    """Text that a spreadsheet takes as text: one that would start a formula gets an apostrophe in front.

    The rule is OWASP's for CSV injection.

    >>> defuse("=HYPERLINK('http://evil')"), defuse("Acme")
    ("'=HYPERLINK('http://evil')", 'Acme')
    """
    return f"'{text}" if is_formula(text) else text


def is_formula(text: str) -> bool:
    """Whether a spreadsheet may take a text for a formula."""
    return text.lstrip(" ").startswith(_FORMULA_STARTS)


_WRITERS: dict[type, Callable[[Any], str]] = {
    Money: show_money,
    PartialDate: show_date,
    datetime.date: lambda day: show_date(PartialDate.from_date(day)),
    bool: lambda yes: "yes" if yes else "no",
    tuple: lambda values: ", ".join(map(show, values)),
    float: lambda number: f"{number:.2f}",
}
