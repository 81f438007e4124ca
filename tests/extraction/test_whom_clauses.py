"""Deals told in passing: whom a clause speaks of, in an article that is about somebody else."""

from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article, FundingRoundClaim, TotalRaisedClaim, ValuationClaim

EXTRACTOR = LearnedExtractor()


def deals(text: str) -> set[str]:
    told = EXTRACTOR.extract(
        Article(id="a", text=f"Pebblor said profit fell. {text}", published=date(2023, 5, 10))
    ).claims
    found = set()
    for one in told:
        if isinstance(one, FundingRoundClaim):
            sum_ = one.amount or one.valuation
            backers = ", ".join(sorted(giver.name for giver in one.investors))
            found.add(f"{one.company} round {sum_.value / 1000000 if sum_ else ''} {backers}".strip())
        if isinstance(one, TotalRaisedClaim | ValuationClaim):
            found.add(f"{one.company} {one.type} {one.amount.value / 1000000}")
    return found


@pytest.mark.parametrize(
    ("text", "deal"),
    [
        ("It competes with Junnor, which is close to raising $40 million.", "Junnor round 40"),
        ("It competes with Junnor, which is in the process of raising $40 million.", "Junnor round 40"),
        ("Its rival is Junnor, which is said to be in talks to raise $40 million.", "Junnor round 40"),
        ("It competes with Junnor, which is finalizing a deal to raise $40 million.", "Junnor round 40"),
        ("It competes with Junnor, whose last round valued it at $900 million.", "Junnor round 900"),
        ("Junnor, in which Harrow Capital is an investor, sells ovens.", "Junnor round  Harrow Capital"),
        ("Junnor, where Harrow Capital is a major shareholder, sells ovens.", "Junnor round  Harrow Capital"),
        ("It competes with Junnor, part of Harrow Capital’s portfolio.", "Junnor round  Harrow Capital"),
        ("Pebblor competes with Junnor, an app for runners. The latter announced $40 million of funding.", "Junnor round 40"),
        ("Pebblor competes with Junnor, an app for runners. The latter picked up $40 million in funding.", "Junnor round 40"),
        ("Listed insurer Pebblor competes with Junnor, a startup in Leeds. The startup raised $40 million.", "Junnor round 40"),
        ("Another upstart called Junnor, a maker of ovens, secured $40 million in Series C financing.", "Junnor round 40"),
        ("VC-backed Junnor, now with 200 employees, raised $40 million last year.", "Junnor round 40"),
        ("Despite raising $40 million from Harrow Capital in 2021, Junnor cut a fifth of its staff.", "Junnor round 40 Harrow Capital"),
        ("Despite raising a $40 million Series B led by Harrow Capital, Junnor moved.", "Junnor round 40 Harrow Capital"),
        ("Not long after raising $40 million from Harrow Capital, Junnor lost the case.", "Junnor round 40 Harrow Capital"),
        ("Junnor raised $40 million from Harrow VC in March.", "Junnor round 40 Harrow VC"),
        ("Junnor, which has raised a whopping $40 million so far, sells ovens.", "Junnor total_raised 40"),
        ("It competes with Junnor, which has raised $40 million in venture funding to date.", "Junnor total_raised 40"),
        ("Lawyers wait for Junnor, whose many users and $900 million valuation make it the best known.", "Junnor valuation 900"),
    ],
)  # fmt: skip
def test_deal_is_of_whom_the_clause_speaks(text: str, deal: str) -> None:
    assert deals(text) == {deal}


def test_who_follows_with_a_sum_raised_it() -> None:
    text = "Junnor raised $7 million in 2021. Brindle Health followed with a $6 million seed round in 2022."
    assert deals(text) == {"Junnor round 7", "Brindle Health round 6"}


@pytest.mark.parametrize(
    "text",
    [
        "Sales came to $7 million in May and Pebblor followed with $6 million in revenue in June.",
        "It competes with Junnor, which is close to opening a $40 million plant.",
        "Junnor, where Harrow Capital is a tenant, sells ovens.",
        "The latter announced $40 million of sales.",
        "Another upstart called Junnor won $40 million in orders.",
    ],
)
def test_business_is_no_deal(text: str) -> None:
    assert deals(text) == set()
