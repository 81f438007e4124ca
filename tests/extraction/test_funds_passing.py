"""Funds told in passing: what a firm started with, a plan given up, capital sought for a firm, a report of many funds."""

from datetime import date

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, CommitmentClaim, FundClaim

READER = RuleExtractor()
PUBLISHED = date(2019, 6, 5)
MILLION = 1_000_000
N = "Northgate Partners"

Told = tuple[str | None, str | None, int | None, int | None, str | None, str | None]


def funds_of(text: str) -> list[FundClaim]:
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    return [claim for claim in claims if isinstance(claim, FundClaim)]


def told(claim: FundClaim) -> Told:
    raised, target = (int(one.value) // MILLION if one else None for one in (claim.raised, claim.target))
    return claim.name, claim.manager, raised, target, claim.status, str(claim.date) if claim.date else None


CASES: list[tuple[str, Told]] = [
    (f"{N} started with $300 million in 2009.", (None, N, 300, None, "closed", "2009")),
    (f"{N} is launching with $300 million from two families.", (None, N, 300, None, "closed", "2019-06-05")),
    (f"{N} debuted in 2012 with about $40 million.", (None, N, 40, None, "closed", "2012")),
    (f"{N} opened its doors with $40 million in 2012.", (None, N, 40, None, "closed", "2012")),
    (f"{N} plans to launch with $300 million next year.", (None, N, None, 300, "planned", "2020")),
    ("Pelworth started its venture capital arm in 2011 with $200 million.", (None, "Pelworth", None, 200, "closed", "2011")),
    ("Pelworth set up a corporate venture unit in 2011 with $200 million.", (None, "Pelworth", None, 200, "closed", "2011")),
    ("Pelworth launched a $200 million venture arm in 2011.", (None, "Pelworth", None, 200, "closed", "2011")),
    ("Tallowridge raised $1 billion, becoming the largest U.S. venture capital fund this year.", (None, "Tallowridge", 1000, None, "closed", "2019")),
    (f"Ann Lee is a partner at {N}, a $900 million family of investment funds.", (None, N, 900, None, "closed", "2019-06-05")),
    ("In 2005, Ann Lee was preparing to launch a private-equity fund but shelved the idea.", (None, "Ann Lee", None, None, "failed", "2005")),
    (f"{N} was planning to raise an Asia fund in 2008, but later dropped the plan.", (None, N, None, None, "failed", "2008")),
    (f"Ann Lee is trying to raise capital for {N}, where she is a partner.", (None, N, None, None, "planned", "2019-06-05")),
    (f"Ann Lee is seeking fresh money for her firm, {N}.", (None, N, None, None, "planned", "2019-06-05")),
    (f"{N} said in January it plans to launch a China-focused, yuan-denominated fund.", (None, N, None, None, "planned", "2019-01")),
    ("She later started a venture fund called Stonepath Growth.", ("Stonepath Growth", "Stonepath Growth", None, None, "closed", "2019-06-05")),
    (f"\"Big change,\" said Ann Lee, a partner at {N} who manages its $200 million qFund.", ("qFund", N, 200, None, "closed", "2019-06-05")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_fund_in_passing(text: str, expected: Told) -> None:
    assert [told(claim) for claim in funds_of(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Pelworth Robotics started with $300 million in revenue.",
        "Pelworth Robotics launched with $30 million from two families.",
        f"Pelworth Robotics launched with $3 million in seed funding from {N}.",
        f"{N} started with $300 million of debt.",
        "Ann Lee is trying to raise capital for Pelworth Robotics, a startup.",
        f"Ann Lee raised money for {N}.",
        "Pelworth's venture arm invested $20 million.",
        "Pelworth raised $1 billion, becoming the first car maker to do so.",
    ],
)
def test_no_fund_in_passing(text: str) -> None:
    assert funds_of(text) == []


def test_a_fund_in_the_lists_of_a_quarter_has_the_date_of_the_report() -> None:
    text = (
        "U.S. venture capital firms raised $4.1 billion in the second quarter of 2018, according to data. "
        f"The biggest funds raised in the quarter included a $600 million fund from {N} and a $300 million fund from Elmtree Capital. "
        "Ashdown Ventures raised a $200 million fund."
    )
    found = {claim.manager: (told(claim)[2], str(claim.date)) for claim in funds_of(text)}
    assert found == {N: (600, "2018-34"), "Elmtree Capital": (300, "2018-34"), "Ashdown Ventures": (200, "2018-34")}


def test_so_many_years_before_the_news() -> None:
    text = (
        f"{N} is raising a $400 million fund. The fund comes two years after {N} closed on a $350 million growth fund."
    )
    assert (None, N, 350, None, "closed", "2017") in [told(claim) for claim in funds_of(text)]


def test_the_first_of_a_series_bears_its_name() -> None:
    text = f"{N} said that its second Vector Fund will be larger than the first, which raised $90 million in 2017."
    assert [told(claim)[:4] for claim in funds_of(text)] == [("Vector Fund", N, 90, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Its success has attracted funding from not just Elmtree Capital, but Ashdown Ventures as well, resulting in a new $10 million fund.",
        "It won backing from Elmtree Capital and Ashdown Ventures for a new $10 million fund.",
        "It secured money from both Elmtree Capital and Ashdown Ventures towards its $10 million fund.",
    ],
)
def test_whose_money_leads_to_a_fund(text: str) -> None:
    claims = READER.extract(Article(id="a", text=f"{N} is growing. {text}", published=PUBLISHED)).claims
    found = {(one.investor, one.fund) for one in claims if isinstance(one, CommitmentClaim)}
    assert found == {("Elmtree Capital", N), ("Ashdown Ventures", N)}


def test_whose_money_leads_to_no_fund() -> None:
    text = "Pelworth attracted funding from Elmtree Capital and Ashdown Ventures for its new factory."
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    assert not [one for one in claims if isinstance(one, CommitmentClaim)]
