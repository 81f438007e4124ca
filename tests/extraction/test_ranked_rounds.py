"""Rounds that a ranking or a round-up tells, each sum beside its company."""

import pytest

from tests.extraction.test_round_owners import rounds_in

TOLD = [
    (
        "Startups raised more last quarter. Brightpan was second with 11 million euros, followed by valve company Quillo with 10.5 million euros.",
        {"Brightpan | EUR 11M | 2024-33", "Quillo | EUR 10.5M"},
    ),
    (
        "Startups raised more. A huge 80 million francs was raised by one company alone, valve firm Brightpan.",
        {"Brightpan | CHF 80M"},
    ),
    (
        "Venture money was scarce. Quillo, a maker of valves, was the second biggest fundraiser, drawing $37.5 million.",
        {"Quillo | USD 37.5M"},
    ),
    (
        "They include a $180 million debt round raised by London-based Brightpan and a $150 million Series D by Quillo.",
        {"Brightpan | debt | USD 180M", "Quillo | series_d | USD 150M"},
    ),
    (
        "Startups raised less. The biggest deals were in Oslo, where Brightpan got $90 million, and Lima, where Quillo also got $80 million.",
        {"Brightpan | USD 90M", "Quillo | USD 80M"},
    ),
    (
        "It was a good year for startups. Some of the biggest winners have been Brightpan ($280m), valve firm Quillo ($215m) and Tarnbeck ($160m).",
        {"Brightpan | USD 280M", "Quillo | USD 215M", "Tarnbeck | USD 160M"},
    ),
    (
        "Seed deals led the week, with Oslo-based Quillo seeing the largest infusion ($17.1 million).",
        {"Quillo | USD 17.1M"},
    ),
    (
        "Firms scored in venture-capital deals. Brightpan Inc., the startup launched by Phil Soren, took in $13 million.",
        {"Brightpan Inc. | USD 13M"},
    ),
]  # fmt: skip
SILENT = [
    "The startup raised funding last year. Quillo got $5 million in sales.",
    "In venture news, Quillo was second with $5 million in revenue.",
    "Startups raised $3 billion. The biggest contract was $5 million for Quillo.",
    "Clubs raised ticket prices. The biggest transfer was £50 million for Rossi.",
    "Startups go public. Brightpan has the highest market value, at $14.2 billion, followed by Quillo, at $7.7 billion.",
    "Quillo raised prices. It took in $40 million, and lost $3 million.",
    "Startup financings fell. Orland Bank took second place with $13.6 billion, while Tarn Bank was a close third with $13.1 billion.",
    "Brightpan was second with $4 billion of deals advised, followed by Quillo with $3.2 billion. The funding rounds of startups fell.",
    "The film raised eyebrows. Brightpan was second with $12 million, followed by Quillo with $9 million.",
    "Brightpan had $3 billion in sales, followed by Quillo with $2 billion. Funding for electric cars dried up.",
    "In Iowa, where funding is short, a $5 million bridge by Brightpan and a $3 million one by Quillo were approved.",
    "The second-largest deal of the quarter was $2.3 billion by Brightpan, in a slow year for venture funding.",
]


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_each_sum_of_a_ranking_is_its_companys(text: str, told: set[str]) -> None:
    assert {one.removesuffix(" | undated") for one in rounds_in(text)} == told


@pytest.mark.parametrize("text", SILENT)
def test_other_rankings_tell_no_round(text: str) -> None:
    assert rounds_in(text) == set()
