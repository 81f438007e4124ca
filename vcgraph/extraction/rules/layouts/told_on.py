"""Terse entries that go on in prose: "Acme ($5m). The Oslo startup's round was led by Bede." tells one round."""

from collections.abc import Iterable

from vcgraph.extraction.rules.layouts.claims import company_name
from vcgraph.extraction.rules.layouts.records import Record
from vcgraph.model import Claim, FundingRoundClaim
from vcgraph.normalize.patterns import Pattern

_GOES_ON = Pattern(
    r"[^\n]*\b(?:led|rounds?|invest(?:ed|ors?)|back(?:ed|ers?)|participat\w+|joined|raised|from|valu(?:ed|ation))\b"
)
_LEAST = 20
"""Code points that are prose."""


def with_names(rest: str, text: str, records: Iterable[Record]) -> tuple[str, set[int]]:
    """The text without its records, but with the name on a line of its own where a record's line goes on, and where
    such items start; all offsets stay.
    """
    letters, starts = list(rest), set()
    for one in records:
        name = company_name(one.fields.get("company", ""))
        at = text.find(name, one.start, one.end) if name else -1
        told = _GOES_ON.match(rest, one.end)
        if one.spans or at < 0 or told is None or told.end() - one.end < _LEAST or "acquirer" in one.fields:
            continue
        end = at + len(name or "")
        letters[at:end] = text[at:end]
        if one.end > end:
            letters[one.end - 1] = "\n"
            starts.add(at)
    return "".join(letters), starts


def united_items(claims: Iterable[Claim], text: str) -> list[Claim]:
    """The claims, in which a round of a list and what the prose behind it on its line tells of it are one."""
    kept: list[Claim] = []
    items: dict[str, list[int]] = {}
    for claim in claims:
        if not isinstance(claim, FundingRoundClaim):
            kept.append(claim)
            continue
        if claim.rules == _LISTED:
            items.setdefault(claim.company, []).append(len(kept))
            kept.append(claim)
            continue
        for at in items.get(claim.company, ()):
            item = kept[at]
            if isinstance(item, FundingRoundClaim) and _goes_with(item, claim, text):
                kept[at] = _united(item, claim)
                break
        else:
            kept.append(claim)
    return kept


_LISTED = ("list:round",)


def _goes_with(item: FundingRoundClaim, claim: FundingRoundClaim, text: str) -> bool:
    if not (claim.date or claim.stage or claim.amount):  # who backed it before is none of the round's
        return False
    own, other = item.evidence[0], claim.evidence[0]
    near = own.start <= other.start and "\n" not in text[own.start : other.start]
    amounts = item.amount and claim.amount and item.amount.value != claim.amount.value
    return near and not amounts and not (item.stage and claim.stage and item.stage != claim.stage)


def _united(item: FundingRoundClaim, claim: FundingRoundClaim) -> FundingRoundClaim:
    known = {one.name for one in item.investors}
    return item.model_copy(
        update={
            "stage": item.stage or claim.stage,
            "amount": item.amount or claim.amount,
            "valuation": item.valuation or claim.valuation,
            "investors": (*item.investors, *(one for one in claim.investors if one.name not in known)),
            "evidence": (*item.evidence, *claim.evidence),
        }
    )
