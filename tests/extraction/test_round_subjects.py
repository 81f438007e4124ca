"""Who raised it where another name stands nearer: sources, contrasts, fronted clauses, founders and whom "it" means."""

import pytest

from tests.extraction.test_series_told import rounds_in
from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article, FundingRoundClaim


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Not Quillon but Velora raised $5 million in a round led by Harrow Ventures.",
            {"Velora | USD 5M | led by Harrow Ventures"},
        ),
        (
            "Velora, not its bigger rival Quillon, won $5 million from Harrow Ventures.",
            {"Velora | USD 5M | with Harrow Ventures"},
        ),
        ("It was Velora, not Quillon, that raised $5 million in March.", {"Velora | USD 5M | 2024-03"}),
        ("The start-up that raised $5 million was not Quillon but Velora.", {"Velora | USD 5M"}),
        ("Velora, not yet a year old, has raised $5 million.", {"Velora | USD 5M"}),
    ],
)
def test_who_did_it_not_raised_nothing(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    ("text", "givers"),
    [
        ("It was Harrow Ventures, not Oak Capital, that led the $5 million round of Velora.", {"Harrow Ventures"}),
        (
            "A week after Quillon closed a $50 million Series C, its competitor Velora said it had raised $80 million in a "
            "Series D led by Harrow Ventures.",
            {"Harrow Ventures"},
        ),
    ],
)
def test_only_who_gave_is_an_investor_and_of_one_round(text: str, givers: set[str]) -> None:
    claims = LearnedExtractor().extract(Article(id="a", text=text)).claims
    rounds = [one for one in claims if isinstance(one, FundingRoundClaim)]
    assert [{giver.name for giver in one.investors} for one in rounds if one.investors] == [givers]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "When it was still part of Quillon Group, Velora raised $5 million from Harrow Ventures.",
            {"Velora | USD 5M | with Harrow Ventures"},
        ),
        (
            "Last May, a year before it was bought by Quillon, Velora took $3 million from Harrow Ventures in a convertible note.",
            {"Velora | convertible_note | USD 3M | 2023-05 | with Harrow Ventures"},
        ),
        (
            "According to the newspaper Handelsblad, Velora is close to a $30 million round.",
            {"Velora | USD 30M | in_talks"},
        ),
        (
            "A week after Quillon closed a $50 million Series C, its competitor Velora said it had raised $80 million in a Series D led by Harrow Ventures.",
            {"Quillon | series_c | USD 50M | 2024-05", "Velora | series_d | USD 80M | led by Harrow Ventures"},
        ),
        (
            "Velora also said that Harrow Ventures had joined its $14 million Series A.",
            {"Velora | series_a | USD 14M | with Harrow Ventures"},
        ),
        (
            "Would Velora have raised $90 million this month if Oakline had not led its $20 million Series A in 2021?",
            {"Velora | USD 90M | 2024-05", "Velora | series_a | USD 20M | 2021"},
        ),
        (
            "Quillon has bought Velora, a maker of valves in Porto which in 2021 raised $5 million from Harrow Ventures.",
            {"Velora | USD 5M | 2021 | with Harrow Ventures"},
        ),
    ],
)
def test_the_main_clause_has_its_own_subject(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ann Lee left Quillon to start Velora, for which she raised $5 million from Harrow Ventures.",
            {"Velora | USD 5M | with Harrow Ventures"},
        ),
        (
            "The founder of Quillon, Ann Lee, who left in 2020, has raised $5 million from Harrow Ventures for her new one, Velora.",
            {"Velora | USD 5M | with Harrow Ventures"},
        ),
        (
            "Ann Lee sold Quillon to Brightpan in 2019 and raised $5 million for Velora in 2022.",
            {"Velora | USD 5M | 2022"},
        ),
        ("Three former managers of Quillon have raised $5 million for Velora, a maker of valves.", {"Velora | USD 5M"}),
        ("Three former partners of Oakline have raised $80 million for Velora, their new seed firm.", set()),
        (
            "Ann Lee, who sold Quillon to Brightpan for $90 million, joined the board of Velora when it raised $5 million.",
            {"Velora | USD 5M"},
        ),
    ],
)
def test_founders_raise_for_the_company_told_behind(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told
