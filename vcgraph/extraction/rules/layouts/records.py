"""One deal of a list: its fields, by what they mean, and where it stands."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from vcgraph.normalize.patterns import Pattern

Column = Literal[
    "company", "stage", "amount", "investors", "lead", "total", "valuation", "date", "founders", "ceo", "acquirer",
    "target", "seller", "fund", "manager", "status", "cofounded", "aside", "person", "title",
]  # fmt: skip

_HEADS: dict[Column, str] = {
    "company": "company|companies|startup|start-up|startups|name|company name|startup name|business|portfolio company|firm",
    "stage": "round|stage|type|series|round type|deal type|funding type|stage/type|funding round|deal|round/stage|event",
    "amount": "amount|sum|size|how much|raised|funding|deal size|amount raised|funding amount|deal value|value|price|consideration|round size|usd|eur|money|fund size|funding raised|total|purchase price",
    "investors": "investors?|who|parties|backers?|others?|other investors?|co-?investors?|participants?|key investors?|lenders?|investors involved|notable investors?|backed by|funded by|with|participating investors?|existing investors?|select investors|(?:top|main|major|biggest|largest|leading) (?:investors?|backers?)|by whom|from",
    "lead": "leads?|lead investors?|led by|lead backers?|lead partner investor",
    "total": "total raised|total funding|raised to date|funding to date|total raised to date|raised so far|total funding to date|raised in total|funding so far|total investment",
    "valuation": "valuation|post-money|post-money valuation|last valuation",
    "date": "date|announced|when|date announced|deal date|month|day",
    "founders": "founders?|co-?founders?|founded by|founding team",
    "ceo": "ceo|chief executive",
    "acquirer": "acquirers?|buyers?|bought by|acquired by|purchaser",
    "target": "target|target company|acquired company",
    "seller": "sellers?|sold by|vendor",
    "fund": "fund|fund name|vehicle",
    "manager": "manager|fund manager|gp|general partner|vc firm",
    "status": "status|close|stage of close",
    "cofounded": "founded|launched|started|established",
    "aside": "rank|no\\.?|#|s\\.? ?no\\.?|sl\\.? ?no\\.?|sector|industry|city|country|location|hq|headquarters|headquartered|based in|based|what|what it does|what they do|vertical|category|focus|use|use of funds|use of proceeds|description|domain|segment|business model|employees|staff|website|region|about|why|why it matters|summary|market|product|state|pa[ií]s / country|where|notes?|source|link|space|business type",
}
_COLUMN = Pattern("|".join(f"(?P<{column}>{heads})" for column, heads in _HEADS.items()), re.IGNORECASE)
_UNIT = Pattern(
    r"(?P<sign>US\$|A\$|C\$|S\$|HK\$|R\$|[$€£¥₹]|\b(?:USD|EUR|GBP|INR|SGD|AUD|CAD|SEK|CHF)\b) ?\(?(?P<scale>million|mn|mln|m\b|M\b)",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Record:
    """A deal as a list gives it; `start` and `end` bound its text, `unit` is the currency of bare figures in millions,
    `sure` says that its heads or keys are those of deals alone, and `past` that the list was written long after it.
    """

    start: int
    end: int
    fields: dict[Column, str] = field(default_factory=dict)
    unit: str = ""
    sure: bool = False
    past: bool = False
    spans: list[tuple[int, int]] = field(default_factory=list)

    @property
    def told(self) -> list[tuple[int, int]]:
        """What of the text is read with it: all of it, where `spans` name no parts."""
        return self.spans or [(self.start, self.end)]

    def put(self, column: Column, text: str) -> None:
        """Add a field; a second one of a kind is joined to the first."""
        known = self.fields.get(column)
        self.fields[column] = f"{known}, {text}" if known and column in ("investors", "lead") else known or text


@lru_cache(maxsize=1024)
def column_of(head: str) -> Column | None:
    """What a column's head, or a key, announces; None where it is none that lists of deals have."""
    bare = re.sub(r"\s*[(\[].*$", "", head).strip(" :*_#.").strip() or head.strip()
    unit = _UNIT.search(head)
    if unit and (unit.end() - unit.start() >= len(head.strip(" ()")) or bare == ""):
        return "amount"
    found = _COLUMN.fullmatch(bare)
    return next((column for column in _HEADS if column == found.lastgroup), None) if found else None


_OF_ANYTHING = frozenset(
    """amount sum size how much value price consideration usd eur money total type deal event lead leads who parties others from with
    by whom manager status firm stage sellers seller buyer buyers name valuation""".split()
)
"""Words of heads that lists of goods, fines, homes or teams have as well."""
_TELLING: frozenset[Column | None] = frozenset(
    ("stage", "amount", "investors", "lead", "total", "acquirer", "fund", "manager", "founders", "cofounded")
)


def speak_of_deals(heads: Iterable[str]) -> bool:
    """Whether one of these heads or keys is that of a list of deals alone: "Round", "Amount raised", "Investors"."""
    return any(column_of(head) in _TELLING and not _OF_ANYTHING.issuperset(head.lower().split()) for head in heads)


def unit_of(head: str) -> str:
    """The currency in whose millions a column's bare figures are; empty where its head gives none."""
    unit = _UNIT.search(head)
    return unit["sign"] if unit else ""
