"""Rounds in the words of startup news: what came before, who came back, who is named with his company."""

import pytest

from tests.extraction.test_rounds import deals_of

AFTER: dict[str, str] = {
    "Brightpan has acquired Quillo, a Madrid-based rival, weeks after closing a $40 million Series C.": "Brightpan",
    "Brightpan acquired Quillo in May after raising $40 million from Harrow Ventures.": "Brightpan",
    "Brightpan overtook Quillo last year by raising a $40 million Series C.": "Brightpan",
    "Quillo was acquired by Brightpan after raising $40 million.": "Quillo",
}


@pytest.mark.parametrize(("text", "company"), AFTER.items())
def test_who_raised_before_what_the_main_clause_tells(text: str, company: str) -> None:
    assert {one.split(" | ")[0] for one in deals_of(text) if "40M" in one} == {company}


NEWS = "Brightpan has raised $20 million led by Oak Partners. "
TOOK_PART: list[str] = [
    "Existing investors from earlier rounds also took part, including Harrow Ventures and Bede Capital.",
    "Several backers joined the round as well, including Harrow Ventures and Bede Capital.",
    "All existing shareholders took part in the round again, among them Harrow Ventures and Bede Capital.",
    "Its previous backers, which include Harrow Ventures and Bede Capital, also participated.",
    "All its existing investors — they include Harrow Ventures and Bede Capital — are participating.",
    "A number of angels also participated. They include Harrow Ventures (Lisbon) and Bede Capital.",
    "Several angels took part. Among them are Harrow Ventures and Bede Capital.",
]


@pytest.mark.parametrize("text", TOOK_PART)
def test_who_took_part_too(text: str) -> None:
    told = {one.replace("*", "") for one in deals_of(NEWS + text)}
    assert told == {"Brightpan | USD 20M | led by Oak Partners | with Bede Capital, Harrow Ventures"}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Brightpan raised $5 million from Ann Lee (CEO of Quillo) Bob Ray (former CEO of Kenly), and Tim Wolf.",
            {"Brightpan | USD 5M | with Ann Lee, Bob Ray, Tim Wolf"},
        ),
        (
            "Brightpan raised $5 million led by Oak Partners. Quillo founder Ann Lee put in her own money too.",
            {"Brightpan | USD 5M | led by Oak Partners | with Ann Lee"},
        ),
        (
            "Brightpan raised $5 million. The angels had met Ann Lee (Quillo) in Lisbon.",
            {"Brightpan | USD 5M"},
        ),
    ],
)
def test_angels_with_what_they_do(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Ventures, an investor in the company's seed round, also participated.",
        "Harrow Ventures, which led Brightpan's seed round, returned.",
        "Harrow Ventures, which led its seed round in 2020, is leading the round.",
    ],
)
def test_the_stage_that_an_investor_is_introduced_by_is_not_the_news(text: str) -> None:
    told = {tuple(one.split(" | ")[1:3]) for one in deals_of("Brightpan has raised $20 million. " + text)}
    assert not any("seed" in one and "USD 20M" in one for one in told)


def test_who_leads_it_and_sits_on_the_board_tells_its_stage() -> None:
    text = "Brightpan has raised $20 million. Harrow Ventures, which led the Series A, also has a board seat."
    assert deals_of(text) == {"Brightpan | series_a | USD 20M | led by Harrow Ventures"}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Brightpan has picked up $60 million. The Series C is being co-led by Oak Partners and Harrow Ventures.",
            {"Brightpan | series_c | USD 60M | co-led by Harrow Ventures, Oak Partners"},
        ),
        (
            "Brightpan has raised $60 million, split between equity and a revolving credit facility.",
            {"Brightpan | USD 60M"},
        ),
        ("Brightpan has a $60 million revolving credit facility.", {"Brightpan | debt | USD 60M"}),
        ("Brightpan raised $20 million at $80 million pre.", {"Brightpan | USD 20M | at USD 80M pre_money"}),
        ("Brightpan raised $20 million at a $90 million post.", {"Brightpan | USD 20M | at USD 90M post_money"}),
        ("Brightpan raised a $2 million pre-seed at $8 million.", {"Brightpan | pre_seed | USD 2M | at USD 8M"}),
    ],
)
def test_terms_in_few_words(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Brightpan raised $3 million at seed in 2018, $10 million in 2019 and $40 million in 2021.",
            {"Brightpan | USD 3M | 2018", "Brightpan | USD 10M | 2019", "Brightpan | USD 40M | 2021"},
        ),
        (
            "Brightpan, which raised $30 million at the start of 2022 and a further $17 million in 2023, is hiring.",
            {"Brightpan | USD 30M | 2022", "Brightpan | USD 17M | 2023"},
        ),
        ("Brightpan made $3 million in early 2018, $10 million in 2019 and $40 million in 2021.", set()),
        (
            "Brightpan raised a $5 million Series A led by Oak Partners' Growth Fund.",
            {"Brightpan | series_a | USD 5M | led by Oak Partners"},
        ),
        (
            "Brightpan raised a $5 million Series A from Oak Partners’ Opportunity Fund and Kenly's Alpine Fund.",
            {"Brightpan | series_a | USD 5M | with Alpine Fund, Oak Partners"},
        ),
        (
            "Brightpan raised $5 million. Led by engineers from Kenly and Quillo University, Brightpan builds ovens.",
            {"Brightpan | USD 5M"},
        ),
    ],
)
def test_what_came_before_and_who_is_behind(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Brightpan reached a $10 billion valuation after raising $275 million from Oak Partners.",
            {"Brightpan | USD 275M | undated | with Oak Partners | at USD 10000M"},
        ),
        (
            "Brightpan hit a $10 billion valuation after closing a $275 million round led by Oak Partners.",
            {"Brightpan | USD 275M | undated | led by Oak Partners | at USD 10000M"},
        ),
        (
            "Brightpan makes ovens. Its valuation after a year of growth is $275 million.",
            {"Brightpan | valued USD 275M"},
        ),
        ("Oak Partners is an early-stage firm that backs European startups at seed and Series A.", set()),
        ("Oak Partners has opened an office to back startups at Series A.", set()),
        ("Oak Partners, a maker of doors, has raised a Series A.", {"Oak Partners | series_a"}),
    ],
)
def test_values_and_stages_that_are_of_something_else(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


def test_the_stage_told_next_is_that_of_the_round_just_told() -> None:
    text = (
        "Quillo has raised $40 million in funding led by Oak Partners.\n    Brightpan, a three-year-old, Newark-based "
        "company that builds ovens based on steam — a technique that lets bread stay soft even as the company works with "
        "other bakers that also handle the dough in their own kitchens — has raised $16 million in funding. The Series A "
        "round is being led by Harrow Ventures, with participation from Bede Capital."
    )
    told = {tuple(one.split(" | ")[0:1] + one.split(" | ")[-2:]) for one in deals_of(text) if "Harrow" in one}
    assert told == {("Brightpan", "led by Harrow Ventures", "with Bede Capital")}
