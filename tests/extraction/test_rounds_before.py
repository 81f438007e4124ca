"""A round told beside the one before it: stage, day and backers stay with their own; and whose money it is at all."""

from datetime import date

import pytest

from tests.extraction.test_rounds import line
from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article, FundingRoundClaim, TotalRaisedClaim

READER = LearnedExtractor()
PUBLISHED = date(2024, 5, 13)


def deals(text: str) -> set[str]:
    """The rounds and totals of a text, a line each, without the day that the news itself has."""
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    told = [one for one in claims if isinstance(one, FundingRoundClaim | TotalRaisedClaim)]
    return {line(one).replace(" | 2024-05-13", "") for one in told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Brightpan raised $226 million from Harrow Ventures. The Series D financing follows a $54 million fundraising "
            "in 2022, taking its total to $308 million.",
            {
                "Brightpan | series_d | USD 226M | with Harrow Ventures",
                "Brightpan | USD 54M | 2022",
                "Brightpan | total USD 308M",
            },
        ),
        (
            "Brightpan has closed a $40 million round led by Harrow Ventures. The Series B comes after a $12 million raise in 2021.",
            {"Brightpan | series_b | USD 40M | led by Harrow Ventures", "Brightpan | USD 12M | 2021"},
        ),
        (
            "Brightpan raised $20 million from Harrow Ventures. The Series A follows an $8 million seed round in 2022.",
            {"Brightpan | series_a | USD 20M | with Harrow Ventures", "Brightpan | seed | USD 8M | 2022"},
        ),
        (
            "Brightpan has secured a $30 million Series B. Brightpan's Series B, which comes after its $9 million Series A in "
            "2021, was led by Harrow Ventures.",
            {"Brightpan | series_b | USD 30M | led by Harrow Ventures", "Brightpan | series_a | USD 9M | 2021"},
        ),
        (
            "Brightpan raised Rs 50 crore in a Series A round. The latest round, which follows a similar Rs 50 crore raise in "
            "January 2023, saw participation from Oak Row Capital.",
            {"Brightpan | series_a | INR 500M | with Oak Row Capital", "Brightpan | INR 500M | 2023-01"},
        ),
    ],
)
def test_the_round_before_keeps_its_own_stage_day_and_backers(text: str, told: set[str]) -> None:
    assert deals(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Brightpan, which has raised $2.5 million in seed funding, was founded by Heidi Hall and is led by CEO Nora Vint.",
            {"Brightpan | seed | USD 2.5M"},
        ),
        (
            "Brightpan, which raised $4 million in 2021 and is led by Nora Vint, makes ovens.",
            {"Brightpan | USD 4M | 2021"},
        ),
        (
            "Brightpan raised $5 million in a round that is led by Nora Vint.",
            {"Brightpan | USD 5M | led by Nora Vint"},
        ),
        (
            "The $4 million seed round in Brightpan is led by angel investor Nora Vint.",
            {"Brightpan | seed | USD 4M | led by Nora Vint"},
        ),
    ],
)
def test_who_runs_a_company_leads_no_round(text: str, told: set[str]) -> None:
    assert deals(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Nora Vint, who was formerly the head of research at Quillo, is in talks to raise $1 billion at a $5 billion "
            "valuation for a new startup called Brightpan.",
            {"Brightpan | USD 1000M | in_talks | at USD 5000M"},
        ),
        (
            "Former Quillo executive Nora Vint is in talks to raise $50 million for a new startup called Brightpan.",
            {"Brightpan | USD 50M | in_talks"},
        ),
        (
            "Nora Vint, who left Quillo in March, has raised $50 million led by Harrow Ventures for her new company, Brightpan.",
            {"Brightpan | USD 50M | led by Harrow Ventures"},
        ),
        (
            "Former Quillo and Velora researchers raise $300M seed to automate ovens\n\nBrightpan has raised a seed round of "
            "$300 million from Harrow Ventures.",
            {"Brightpan | seed | USD 300M | with Harrow Ventures"},
        ),
        ("Former Quillo and Velora engineers raise $20M for an oven startup", set()),
        ("Quillo co-founder Nora Vint has raised $50 million for Quillo.", {"Quillo | USD 50M"}),
        ("Nora Vint, CEO of Brightpan, has raised $5 million for the company.", {"Brightpan | USD 5M"}),
    ],
)
def test_money_for_a_venture_of_ones_own_is_none_of_the_former_employer(text: str, told: set[str]) -> None:
    assert deals(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Brightpan has sold $6.6 billion in shares held by current and former employees. The sale was made to Oak Row "
            "Capital and Harrow Ventures.",
            {"Brightpan | secondary | USD 6600M | with Harrow Ventures, Oak Row Capital"},
        ),
        (
            "Brightpan employees sold $200 million of shares in a tender offer. Harrow Ventures and Oak Row Capital bought the shares.",
            {"Brightpan | secondary | USD 200M | with Harrow Ventures, Oak Row Capital"},
        ),
        ("Brightpan workers sold $2 million of vegetables.", set()),
    ],
)
def test_who_bought_is_told_in_a_sentence_of_its_own(text: str, told: set[str]) -> None:
    assert deals(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Brightpan has raised $3.6 million from Harrow Ventures and Oak Row Capital to date.",
            {"Brightpan | total USD 3.6M", "Brightpan | with Harrow Ventures, Oak Row Capital"},
        ),
        (
            "Leeds-based Brightpan was founded in 2022 and has raised $3.6 million from investors like Harrow Ventures.",
            {"Brightpan | total USD 3.6M", "Brightpan | with Harrow Ventures"},
        ),
        (
            "Founded in 2020, Brightpan raised $33 million from investors including Harrow Ventures.",
            {"Brightpan | total USD 33M", "Brightpan | with Harrow Ventures"},
        ),
        (
            "Brightpan was founded in 2022 and has raised $5 million in a seed round led by Harrow Ventures.",
            {"Brightpan | seed | USD 5M | led by Harrow Ventures"},
        ),
        (
            "Since then, Brightpan has raised an additional $500,000 from Harrow Ventures.",
            {"Brightpan | USD 0.5M | with Harrow Ventures"},
        ),
        (
            "Brightpan just closed a new round of funding that will value the company at more than $50 billion.",
            {"Brightpan | at USD >50000M"},
        ),
    ],
)
def test_what_was_raised_in_all_and_what_on_top(text: str, told: set[str]) -> None:
    assert deals(text) == told
