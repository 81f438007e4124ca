"""Rounds told beside other deals, plans and people in one sentence: whose each is, when it was and how far it has come."""

import pytest

from tests.extraction.test_rounds import PUBLISHED, line
from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article

_OTHERS = ("role", "acquisition", "fund", "commitment")


def rounds_in(text: str) -> set[str]:
    """The rounds, totals and valuations of a text, as the rules and the weights read it together."""
    claims = LearnedExtractor().extract(Article(id="a", text=text, published=PUBLISHED)).claims
    return {line(claim) for claim in claims if claim.type not in _OTHERS}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Whereas Quillon has raised $30 million in March, Velora raised a $4 million seed round in 2021.",
            {"Quillon | USD 30M | 2024-03", "Velora | seed | USD 4M | 2021"},
        ),
        (
            "In contrast to Quillon, whose $80 million Series C in January was led by Oak Capital, Velora has so far relied on a $3 million seed round.",
            {"Quillon | series_c | USD 80M | 2024-01 | led by Oak Capital", "Velora | seed | USD 3M"},
        ),
        (
            "Having sold her stake in Quillon, Ann Lee started Velora in 2019; the accounting start-up has since closed a $7 million Series A.",
            {"Velora | series_a | USD 7M"},
        ),
        (
            "Ann Lee, who was an early investor in Quillon, has raised $4 million for Velora from Harrow Ventures.",
            {"Quillon | with Ann Lee", "Velora | USD 4M | with Harrow Ventures"},
        ),
        ('"We raised $5 million from Harrow Ventures, and we plan to raise a Series A," said Ann Lee.', set()),
    ],
)
def test_the_main_clause_has_its_own_company(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Velora is in talks to raise $100 million, two years after a $35 million Series B led by Harrow Ventures.",
            {"Velora | USD 100M | in_talks", "Velora | series_b | USD 35M | 2022 | led by Harrow Ventures"},
        ),
        (
            "Reports that Velora had raised $200 million were wrong: it raised $20 million.",
            {"Velora | USD 20M"},
        ),
        (
            "Despite a failed attempt to raise a Series B, Velora has now landed $16 million from Harrow Ventures.",
            {"Velora | series_b | failed", "Velora | USD 16M | with Harrow Ventures"},
        ),
    ],
)
def test_how_far_each_round_has_come(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Velora raised $9 million in seed money from Oak Capital, followed in March by a $31 million Series A led by Harrow Ventures.",
            {
                "Velora | seed | USD 9M | with Oak Capital",
                "Velora | series_a | USD 31M | 2024-03 | led by Harrow Ventures",
            },
        ),
        (
            "For Velora, the $12 million Series A is the second round in a year: in June 2023 it raised $3 million from Harrow Ventures.",
            {"Velora | series_a | USD 12M", "Velora | USD 3M | 2023-06 | with Harrow Ventures"},
        ),
        (
            "Ann Lee, whose previous start-up Quillon raised $18 million before it was shut down, runs Velora, which closed a $2 million seed round in May.",
            {"Quillon | USD 18M | undated", "Velora | seed | USD 2M | 2024-05"},
        ),
    ],
)
def test_a_date_is_of_its_own_round(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Both Quillon and Velora have raised Series A rounds this year, the former $11 million, the latter $17 million.",
            {"Quillon | series_a | USD 11M | 2024", "Velora | series_a | USD 17M | 2024"},
        ),
        (
            "Quillon and Velora raised Series A rounds in March, the first of $11 million and the second of $17 million.",
            {"Quillon | series_a | USD 11M | 2024-03", "Velora | series_a | USD 17M | 2024-03"},
        ),
        (
            "Velora's $3 million seed round was led by Harrow Ventures, its $13 million Series A by Oak Capital.",
            {"Velora | seed | USD 3M | led by Harrow Ventures", "Velora | series_a | USD 13M | led by Oak Capital"},
        ),
    ],
)
def test_what_is_left_out_is_as_in_the_clause_before(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Velora had turned down an offer of $40 million from Quillon before it raised $9 million from Harrow Ventures in April.",
            {"Velora | USD 9M | 2024-04 | with Harrow Ventures"},
        ),
        (
            "Velora has raised $14 million from Harrow Ventures for its drug, licensed from Quillon in 2021.",
            {"Velora | USD 14M | with Harrow Ventures"},
        ),
        (
            "The seed investors of Velora, among them Oak Capital and Ann Lee, sat out the Series A of $8 million, which Harrow Ventures led.",
            {"Velora | series_a | USD 8M | led by Harrow Ventures"},
        ),
        (
            "Velora raised $4 million in equity and $20 million in debt, the former from Harrow Ventures and the latter from Oak Bank.",
            {"Velora | USD 4M | with Harrow Ventures", "Velora | debt | USD 20M | with Oak Bank"},
        ),
        (
            "Velora plans a $90 million round next year, twice what it raised in 2022 from Harrow Ventures.",
            {"Velora | USD 90M | 2025 | planned"},
        ),
        (
            "Velora's lead investor, Oak Capital, said that it would not join the next round, a Series C of $50 million.",
            {"Velora | series_c | USD 50M | planned"},
        ),
        (
            "Ann Lee invested $500,000 in Velora in 2018, three years before the company raised $10 million from Harrow Ventures.",
            {"Velora | USD 0.5M | 2018 | with Ann Lee", "Velora | USD 10M | 2021 | with Harrow Ventures"},
        ),
        (
            "Before Velora was acquired by Quillon in 2021, Harrow Ventures had led its $18 million Series B.",
            {"Velora | series_b | USD 18M | led by Harrow Ventures"},
        ),
        (
            "Velora raised $8 million from Oak Capital, and its Canadian rival Quillon $15 million from Harrow Ventures.",
            {"Velora | USD 8M | with Oak Capital", "Quillon | USD 15M | with Harrow Ventures"},
        ),
        (
            "Although it is smaller than Quillon, which has $200 million in funding, Velora has raised $60 million in March.",
            {"Quillon | total USD 200M", "Velora | USD 60M | 2024-03"},
        ),
    ],
)
def test_only_who_gave_to_a_round_is_in_it(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Since raising a $5 million seed round in 2021, Velora has opened nine shops, acquired a roaster, Quillon, and now raised a further $17 million.",
            {"Velora | seed | USD 5M | 2021", "Velora | USD 17M"},
        ),
        (
            "Though Velora raised $70 million only last June, it is already talking to investors about another $150 million.",
            {"Velora | USD 70M | 2023-06", "Velora | USD ~150M | undated | in_talks"},
        ),
        (
            "Velora, bought last year by Quillon, had raised $20 million between 2016 and 2020.",
            {"Velora | total USD 20M"},
        ),
        (
            "Velora raised $1.5 million from friends in 2021 and $4 million from Harrow Ventures in 2022.",
            {"Velora | USD 1.5M | 2021", "Velora | USD 4M | 2022 | with Harrow Ventures"},
        ),
        (
            "Rather than raise a Series C, Velora sold itself to Quillon.",
            {"Velora | series_c | failed"},
        ),
    ],
)
def test_rounds_before_and_after_other_deals(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told
