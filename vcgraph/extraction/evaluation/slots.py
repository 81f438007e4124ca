"""What of a claim is counted, and when two values are the same.

The rules are those of the claim guidelines (docs/claims.md): names after normalisation, sums within half a percent in
one currency, dates as far as both are exact, closed vocabularies word by word.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

ClaimData = dict[str, Any]
"""A claim in its JSON form (`Claim.to_dict()`, or a line of gold)."""

KEYS: dict[str, tuple[str, ...]] = {
    "funding_round": ("company",),
    "valuation": ("company",),
    "total_raised": ("company",),
    "fund": ("name", "manager"),
    "commitment": ("investor", "fund"),
    "acquisition": ("acquirer", "target"),
    "role": ("person", "organization"),
}
"""The fields that say which thing a claim is about."""

CLAIM_TYPES = tuple(KEYS)
DEAL_TYPES = tuple(kind for kind in KEYS if kind != "role")

_DETAILS: dict[str, tuple[str, ...]] = {
    "funding_round": ("stage", "amount", "date", "status"),
    "valuation": ("amount", "date", "status"),
    "total_raised": ("amount",),
    "fund": ("target", "raised", "date", "status"),
    "commitment": ("role", "amount", "status"),
    "acquisition": ("amount", "date", "status"),
    "role": ("title", "status"),
}
_SUMS = frozenset(
    f"{kind}.{leaf}" for kind, leaves in _DETAILS.items() for leaf in leaves if leaf in ("amount", "target", "raised")
) | {"funding_round.valuation"}
_WORDS = frozenset(("stage", "status", "role", "valuation_basis"))
_TOLERANCE = 0.005

_LEGAL_FORMS = frozenset(
    """inc incorporated ltd limited llc llp lp corp corporation co plc gmbh ag sa sas srl bv nv oy ab as pte pvt private
    pty the company""".split()
)


@dataclass(frozen=True, slots=True)
class Sum:
    """A sum in whole units of its currency; `name` is the investor whose part it is."""

    value: float
    currency: str
    name: str | None = None

    def __str__(self) -> str:
        return " ".join(part for part in (self.name, f"{self.value:,.0f}", self.currency) if part)


@dataclass(frozen=True, slots=True)
class Slot:
    """One filled slot of a claim: `funding_round.amount` and its value."""

    name: str
    value: str | Sum

    @property
    def leaf(self) -> str:
        """The name without the claim's type."""
        return self.name.partition(".")[2]

    def __str__(self) -> str:
        return f"{self.leaf}={self.value}"


@lru_cache(maxsize=65536)
def normalize_name(name: str) -> str:
    """A name without case, accents, punctuation, spaces and legal forms.

    >>> normalize_name("Box, Inc."), normalize_name("AT&T's"), normalize_name("The Company")
    ('box', 'atandt', 'thecompany')
    """
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    unowned = re.sub(r"['`]s\b", "", ascii_name).replace("&", " and ")
    words = re.findall("[a-z0-9]+", unowned)
    return "".join([word for word in words if word not in _LEGAL_FORMS] or words)


@lru_cache(maxsize=65536)
def spellings(name: str) -> frozenset[str]:
    """The accepted spellings of a name, normalised: gold parts them by `|`."""
    return frozenset(filter(None, map(normalize_name, name.split("|"))))


def names_agree(gold: Any, predicted: Any) -> bool:
    """Whether one accepted spelling is common to both."""
    return not spellings(str(gold)).isdisjoint(spellings(str(predicted)))


def is_counted(claim: ClaimData, types: frozenset[str]) -> bool:
    """Whether a claim counts: of a type asked for, and no role that says only that somebody works there."""
    return claim.get("type") in types and not (claim["type"] == "role" and claim.get("title") == "employee")


def slots_of(claim: ClaimData) -> list[Slot]:
    """The filled slots of a claim; one with several values (investors) comes several times."""
    kind = claim["type"]
    pairs = [(leaf, claim.get(leaf)) for leaf in (*KEYS[kind], *_DETAILS[kind])]
    if kind == "funding_round":
        pairs += [*_investor_values(claim), *_valuation_values(claim)]
    return [_slot(f"{kind}.{leaf}", value) for leaf, value in pairs if value]


def _slot(name: str, value: Any) -> Slot:
    if isinstance(value, Sum):
        return Slot(name, value)
    return Slot(name, _sum(value) if name in _SUMS else str(value))


def _sum(money: dict[str, Any], name: str | None = None) -> Sum:
    return Sum(float(money["value"]), (money.get("currency") or "").upper(), name)


def _investor_values(claim: ClaimData) -> Iterator[tuple[str, Any]]:
    for investor in claim.get("investors") or ():
        yield "investor", investor["name"]
        if investor.get("role") in ("lead", "co_lead"):
            yield "lead", investor["name"]
        if investor.get("amount"):
            yield "investor_amount", _sum(investor["amount"], investor["name"])


def _valuation_values(claim: ClaimData) -> Iterator[tuple[str, Any]]:
    valuation = claim.get("valuation")
    if valuation:
        yield "valuation", valuation
        if valuation.get("basis") != "unspecified":
            yield "valuation_basis", valuation.get("basis")


def same_value(gold: Slot, predicted: Slot) -> bool:
    """Whether a predicted slot has the value of a gold slot of the same name."""
    if isinstance(gold.value, Sum) or isinstance(predicted.value, Sum):
        return _same_sum(gold.value, predicted.value)
    if gold.leaf == "date":
        return _same_date(gold.value, predicted.value)
    if gold.leaf in _WORDS:
        return predicted.value in gold.value.split("|")
    if gold.leaf == "title":
        return predicted.value.strip().lower() in [title.strip().lower() for title in gold.value.split("|")]
    return names_agree(gold.value, predicted.value)


def _same_sum(gold: str | Sum, predicted: str | Sum) -> bool:
    if not (isinstance(gold, Sum) and isinstance(predicted, Sum)):
        return False
    if gold.name is not None and not names_agree(gold.name, predicted.name or ""):
        return False
    is_close = abs(gold.value - predicted.value) <= _TOLERANCE * max(abs(gold.value), 1)
    return is_close and gold.currency == predicted.currency


def _same_date(gold: str, predicted: str) -> bool:
    """A date may be more exact than the gold's, or less exact but not less than a year."""
    return predicted.startswith(gold) or (len(predicted) >= len("2024") and gold.startswith(predicted))
