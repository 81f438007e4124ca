"""Sums, stages and status of rounds where plain words tell them."""

import pytest

from tests.extraction.test_rounds_blogs import READER
from vcgraph.model import Article, FundingRoundClaim


def rounds_in(text: str) -> list[tuple[str, int | None, str | None, str | None, int]]:
    """Company, sum in thousands, stage, status and number of investors of each round."""
    claims = READER.extract(Article(id="a", text=text)).claims
    return [
        (
            one.company,
            int(one.amount.value) // 1000 if one.amount else None,
            one.stage,
            one.status,
            len(one.investors),
        )
        for one in claims
        if isinstance(one, FundingRoundClaim)
    ]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Velora raised a $5 Million Private Equity Round to run ovens.", "private_equity"),
        ("Velora added a $5 million private-equity investment.", "private_equity"),
        ("Velora raised $5M in a Seed Round.", "seed"),
        ("Velora raised $5 million in a “seed” round.", "seed"),
        ("Velora raised a $5 million Seed-1 round for its ovens.", "seed"),
        ("Velora received $5 million in ‘Series A’ funding.", "series_a"),
        ("Velora raised $5 Million in Debt Financing.", "debt"),
        ("Velora Secures $5 Million in Green Loans", "debt"),
        ("Velora landed a $5 million asset-backed funding agreement with Bede Bank.", "debt"),
        ("Velora raised $5 million in secondary funding.", "secondary"),
        ("Velora Closes $5 Million Growth Round", "growth"),
    ],
)
def test_stages(text: str, stage: str) -> None:
    assert [one[:3] for one in rounds_in(text)] == [("Velora", 5000, stage)]


def test_no_stage_is_what_a_firm_does() -> None:
    for text in (
        "Harrow, a private equity firm, led a $5 million round in Velora.",
        "Private Equity Investment Partners led a $5 million round in Velora.",
        "Velora, owned by private equity, raised $5 million.",
    ):
        assert [one[2] for one in rounds_in(text)] == [None]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Velora plans to expand following a $5 million investment from Harrow Ventures.", "closed"),
        ("Velora will earmark a portion of the proceeds from a $5 million financing from Harrow Ventures.", "closed"),
        ("This is the deck Velora used to raise a $5 million round from private investors.", "closed"),
        ("Velora is due to take in about $5 million from investors led by Harrow Ventures.", "planned"),
        ("Velora cleared enough shares for a $5 million raise at a valuation of $90 million.", "planned"),
        ("Velora plans to grow after a planned $5 million round.", "planned"),
        ("Velora wants to hire as part of an effort to raise a $5 million round.", "planned"),
        ("Velora plans to raise part of a $5 million round this year.", "planned"),
        ("Velora hopes to earn enough to raise a $5 million round from Harrow Ventures.", "planned"),
    ],
)
def test_how_far_it_is(text: str, status: str) -> None:
    assert [(one[1], one[3]) for one in rounds_in(text)] == [(5000, status)]


@pytest.mark.parametrize(
    "text",
    [
        "Velora's last funding round, worth $5 million, was announced in May 2000.",
        "Velora closed its round of financing at $5 million.",
    ],
)
def test_the_sum_beside_the_round(text: str) -> None:
    assert [one[:2] for one in rounds_in(text)] == [("Velora", 5000)]


def test_a_round_whose_sum_is_told_behind_it() -> None:
    text = (
        "Velora announced a round of funding from Harrow Ventures and Bede Capital. The funding round totaled $750,000."
    )
    assert rounds_in(text) == [("Velora", 750, None, "closed", 2)]
    other = "Velora is backed by Harrow Ventures and Bede Capital. The last round totaled $750,000."
    assert ("Velora", None, None, "closed", 2) in rounds_in(other)


def test_what_one_of_its_investors_gave_is_no_round() -> None:
    text = (
        "Velora raised over £31 million. It includes a £13 million investment by Harrow Ventures, which led the round."
    )
    assert [one[1] for one in rounds_in(text) if one[1]] == [31_000]
