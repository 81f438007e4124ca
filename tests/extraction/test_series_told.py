"""Several companies in one sentence, each with its own round: told clause by clause, by who gave, in turn or in contrast."""

import pytest

from tests.extraction.test_rounds import deals_of


def rounds_in(text: str) -> set[str]:
    """The deals of a text without its purchases and funds."""
    return {one for one in deals_of(text) if not one.startswith("{")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Velora has secured €5 million from Harrow Ventures, and Quillon, its neighbour, €7 million from Oak Capital.",
            {"Velora | EUR 5M | with Harrow Ventures", "Quillon | EUR 7M | with Oak Capital"},
        ),
        (
            "Velora, from Porto, raised $5 million from Harrow Ventures, and Quillon, from Cork, raised $7 million from Oak Capital.",
            {"Velora | USD 5M | with Harrow Ventures", "Quillon | USD 7M | with Oak Capital"},
        ),
        (
            "In 2021 Velora raised $5 million from Harrow Ventures, Quillon $7 million from Oak Capital and Brightpan $9 million.",
            {
                "Velora | USD 5M | 2021 | with Harrow Ventures",
                "Quillon | USD 7M | 2021 | with Oak Capital",
                "Brightpan | USD 9M | 2021",
            },
        ),
        (
            "Start-ups are raising money: Velora wants $10 million and Quillon, which is older, $25 million.",
            {"Velora | USD 10M | planned", "Quillon | USD 25M | planned"},
        ),
        (
            "First came Velora, with $2 million from Harrow Ventures; then Quillon, with $9 million from Oak Capital.",
            {"Velora | USD 2M | with Harrow Ventures", "Quillon | USD 9M | with Oak Capital"},
        ),
        (
            "Velora and Quillon make ovens. The former raised $5 million in March, the latter $7 million in May.",
            {"Velora | USD 5M | 2024-03", "Quillon | USD 7M | 2024-05"},
        ),
        ("Velora raised $5 million; so did Quillon.", {"Velora | USD 5M", "Quillon | USD 5M"}),
        ("Velora raised $5 million, as did its rival Quillon.", {"Velora | USD 5M", "Quillon | USD 5M"}),
        (
            "Velora closed its Series A in March and Quillon its Series B in May.",
            {"Velora | series_a | 2024-03", "Quillon | series_b | 2024-05"},
        ),
        (
            "While its rival Quillon has raised $50 million, Velora has raised only $7 million, all of it from Harrow Ventures.",
            {"Quillon | USD 50M", "Velora | USD 7M | with Harrow Ventures"},
        ),
    ],
)
def test_a_clause_without_its_verb_has_its_own_company(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Harrow Ventures invested $30 million in Velora in 2019 and $20 million in its rival Quillon in 2020.",
            {"Velora | USD 30M | 2019 | with Harrow Ventures", "Quillon | USD 20M | 2020 | with Harrow Ventures"},
        ),
        (
            "Harrow Ventures led rounds of $12 million for Velora and $9 million for Quillon.",
            {"Velora | USD 12M | led by Harrow Ventures", "Quillon | USD 9M | led by Harrow Ventures"},
        ),
        (
            "Harrow Ventures backed Velora with $5 million and Quillon with $7 million.",
            {"Velora | USD 5M | with Harrow Ventures", "Quillon | USD 7M | with Harrow Ventures"},
        ),
        (
            "Harrow Ventures invested $1 million each in Velora, Quillon and Brightpan.",
            {f"{one} | USD 1M | with Harrow Ventures" for one in ("Velora", "Quillon", "Brightpan")},
        ),
        (
            "Ann Lee was an early investor in Velora and Quillon. She put $1 million into the former in 2011 and twice that into the latter a year later.",
            {"Velora | USD 1M | 2011 | with Ann Lee", "Quillon | USD 2M | 2012 | with Ann Lee"},
        ),
    ],
)
def test_each_sum_that_one_gives_is_of_the_company_behind_it(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Velora and Quillon raised $5 million and $7 million from Harrow Ventures and Oak Capital, respectively.",
            {"Velora | USD 5M | with Harrow Ventures", "Quillon | USD 7M | with Oak Capital"},
        ),
        ("Velora and Quillon raised $5 million each.", {"Velora | USD 5M", "Quillon | USD 5M"}),
        ("Both Velora and Quillon closed a $5 million round.", {"Velora | USD 5M", "Quillon | USD 5M"}),
        (
            "Both Velora and Quillon raised $20 million in 2021, the former from Harrow Ventures and the latter from Oak Capital.",
            {"Velora | USD 20M | 2021 | with Harrow Ventures", "Quillon | USD 20M | 2021 | with Oak Capital"},
        ),
        (
            "Velora is backed by Harrow Ventures, Quillon by Oak Capital and Brightpan by both.",
            {
                "Velora | with Harrow Ventures",
                "Quillon | with Oak Capital",
                "Brightpan | with Harrow Ventures, Oak Capital",
            },
        ),
        (
            "Velora, Quillon and Brightpan are backed by Harrow Ventures, Oak Capital and Tarn Partners, respectively.",
            {"Velora | with Harrow Ventures", "Quillon | with Oak Capital", "Brightpan | with Tarn Partners"},
        ),
    ],
)
def test_what_is_told_in_turn_is_given_out_in_turn(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Velora had sales of $5 million and Quillon $7 million.",
        "Velora will get $5 million and Quillon $7 million of the state's budget.",
        "The city put $5 million into schools and $7 million into roads.",
        "Both Velora and Quillon made $5 million last year, the former from sales and the latter from fees.",
        "Ann Lee shared the prize of $1 million with the makers of the test, Velora and Quillon, which got $250,000 each.",
        "Velora is older than Quillon by five years, and Brightpan by both measures.",
    ],
)
def test_other_sums_told_side_by_side_are_no_rounds(text: str) -> None:
    assert rounds_in(text) == set()
