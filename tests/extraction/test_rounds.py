"""Rounds, valuations and totals in many wordings, and money that is none of them."""

from datetime import date

import pytest

from tests.extraction.missed_rounds import MISSED
from tests.extraction.rounds import SILENT, STATED
from tests.extraction.rounds_passing import PASSING
from tests.extraction.rounds_worded import QUIET, SIZED, WORDED
from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, Claim, FundingRoundClaim, Money

PUBLISHED = date(2024, 5, 13)
EXTRACTOR = RuleExtractor()
SIGNS = {"exact": "", "about": "~", "at_least": ">", "at_most": "<"}


def deals_of(text: str) -> set[str]:
    """The claims of a text published on Monday, 13 May 2024, without roles.

    A round reads "company | stage | amount | date | status | led by ... | with ... | at valuation". Left out is what
    is not known, the status "closed" and the day of publication; an investor who invested before has a star.
    """
    article = Article(id="a", text=text, published=PUBLISHED)
    return {line(claim) for claim in EXTRACTOR.extract(article).claims if claim.type != "role"}


def line(claim: Claim) -> str:
    """One claim in short."""
    if isinstance(claim, FundingRoundClaim):
        return " | ".join(
            filter(None, [claim.company, claim.stage, money(claim.amount), *told(claim), *parties(claim)])
        )
    if claim.type == "total_raised":
        return f"{claim.company} | total {money(claim.amount)}"
    if claim.type == "valuation":
        return " | ".join(filter(None, [claim.company, f"valued {money(claim.amount)}", *told(claim)]))
    return str(claim.to_dict())


def told(claim: Claim) -> list[str]:
    """Date and status, where they are not those of news."""
    bare = claim.type == "valuation" or not claim.status or "stake:status" in claim.rules
    when = str(claim.date) if claim.date else "" if bare else "undated"
    return [when if when != str(PUBLISHED) else "", claim.status if claim.status not in (None, "closed") else ""]


def parties(claim: FundingRoundClaim) -> list[str]:
    """Investors by role, and the valuation."""
    groups = {"led by": "lead", "co-led by": "co_lead", "with": "participant"}
    found = {
        words: ", ".join(
            sorted(f"{one.name}{'*' if one.existing else ''}" for one in claim.investors if one.role == role)
        )
        for words, role in groups.items()
    }
    valuation = claim.valuation
    basis = "" if valuation is None or valuation.basis == "unspecified" else f" {valuation.basis}"
    return [f"{words} {names}" if names else "" for words, names in found.items()] + [
        f"at {money(valuation)}{basis}" if valuation else ""
    ]


def money(amount: Money | None) -> str:
    """An amount in millions with its currency, and a sign for its bound."""
    return f"{amount.currency} {SIGNS[amount.qualifier]}{float(amount.value) / 1e6:.10g}M" if amount else ""


@pytest.mark.parametrize(("text", "claims"), [*STATED.items(), *PASSING.items(), *WORDED.items()])
def test_rounds(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize("text", SIZED)
def test_sums_of_rounds(text: str) -> None:
    (claim,) = deals_of(text)
    assert claim.startswith("Brightpan | USD 5M")


@pytest.mark.parametrize("text", [*SILENT, *QUIET])
def test_other_money_is_no_round(text: str) -> None:
    assert deals_of(text) == set()


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        pytest.param(text, claims, marks=pytest.mark.xfail(strict=True, reason=reason), id=text)
        for text, (claims, reason) in MISSED.items()
    ],
)
def test_rounds_that_are_missed_so_far(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims
