"""Whom short articles mean over several sentences: a company named late, a rival recalled, founders after a purchase."""

import pytest

from tests.extraction.test_roles import roles_of
from vcgraph.model import Article, FundingRoundClaim
from vcgraph.pipeline import default_extractor

READER = default_extractor()


def rounds(text: str) -> set[str]:
    """Each round as "company, millions or stage, who led or took part"."""
    claims = READER.extract(Article(id="a", text=text)).claims
    return {
        " ".join(
            [
                one.company,
                f"{one.amount.value / 1_000_000:g}" if one.amount else str(one.stage),
                *sorted(giver.name for giver in one.investors),
            ]
        )
        for one in claims
        if isinstance(one, FundingRoundClaim)
    }


NAMED_LATER = {
    "A two-year-old Leeds company has raised $3 million from Harbour Ventures. Brightpan, which bakes bread, plans to open shops.": {
        "Brightpan 3 Harbour Ventures"
    },
    "Former Oxbow executives raise seed round for returns software\n\nTwo former Oxbow executives have raised $5 million to "
    "help shops. Their startup, Quillo, announced the seed round on Tuesday.": {"Quillo 5"},
    "Anna Keller, who was chief technology officer of Oxbow, has come out of stealth with Quillo, a startup that spots fraud. "
    "The Dublin firm has raised $4 million from Harrow Ventures.": {"Quillo 4 Harrow Ventures"},
    "Anna Keller was the second employee of the unicorn Oxbow. Last year she quit to start Quillo, which plans routes for "
    "buses. The Nashville startup has just raised $3 million led by Harbour Ventures.": {"Quillo 3 Harbour Ventures"},
}


@pytest.mark.parametrize(("text", "expected"), NAMED_LATER.items())
def test_a_company_named_after_its_news_has_the_round(text: str, expected: set[str]) -> None:
    assert rounds(text) == expected


RECALLED = {
    "Brightpan raised $9 million.\n\nIts rivals include Quillo, which said last month it had raised $80 million.": "Quillo 80",
    "Brightpan raised $9 million.\n\nA rival, Belgium's Quillo, filed for bankruptcy in March, although it had raised "
    "$45 million.": "Quillo 45",
    "Brightpan raised $9 million.\n\nAnna Keller now runs Harrow Ventures, which backs bakers; it led a $3 million round "
    "for Dunmore's Quillo.": "Quillo 3 Harrow Ventures",
    "Brightpan raised $9 million.\n\nHarrow led its last round, a $12 million Series D in May 2021.": "Brightpan 12 Harrow",
    "Brightpan closed a $9 million Series A, and Quillo, the brewery, raised $2 million from Harrow Ventures.": "Quillo 2 "
    "Harrow Ventures",
    "Brightpan, which bakes bread, closed a $9 million Series A led by Oxbow Capital, and Quillo, the tea house founded by "
    "Peter Hall, raised $2 million from Harrow Ventures.": "Quillo 2 Harrow Ventures",
}


@pytest.mark.parametrize(("text", "expected"), RECALLED.items())
def test_a_round_told_in_passing_is_of_whom_its_clause_names(text: str, expected: str) -> None:
    assert expected in rounds(text)
    assert not any(one.startswith("Brightpan") for one in rounds(text) - {expected} if " 9" not in one)


def test_itself_is_no_part_of_a_verb() -> None:
    text = "Brightpan raised $9 million.\n\nQuillo itself was valued at $2 billion when it last raised money, in 2021."
    assert "Brightpan None" not in rounds(text)


def test_a_sum_sought_before_talks_collapsed_has_failed() -> None:
    text = "Quillo is exploring a sale after talks to raise money collapsed. The company had sought $100 million at a valuation of $600 million."
    claims = [one for one in READER.extract(Article(id="a", text=text)).claims if isinstance(one, FundingRoundClaim)]
    assert [one.status for one in claims] == ["failed"]


def test_who_walks_away_from_a_round_has_not_raised_it() -> None:
    text = "Quillo walks away from $200 million round\n\nQuillo has abandoned plans to raise $200 million."
    claims = [one for one in READER.extract(Article(id="a", text=text)).claims if isinstance(one, FundingRoundClaim)]
    assert [one.status for one in claims] == ["failed"]


def test_who_files_behind_a_dated_clause_goes_public() -> None:
    text = "Brightpan raised $20 million in January, and Quillo, which counts Harrow Ventures among its backers, filed to go public."
    assert rounds(text) == {"Brightpan 20", "Quillo None Harrow Ventures", "Quillo ipo"}


def test_who_joined_behind_a_semicolon_did_not_lead() -> None:
    text = (
        "Quillo raised $6 million. The round was led by Harrow Ventures; Oxbow Capital, Harbour Ventures and restaurateur "
        "Peter Hall joined in."
    )
    (told,) = (one for one in READER.extract(Article(id="a", text=text)).claims if isinstance(one, FundingRoundClaim))
    assert {one.name for one in told.investors if one.role != "participant"} == {"Harrow Ventures"}


NO_ROUND = [
    "Brightpan, led by chief executive Anna Keller, bought the land for $9 million in 2020.",
    "Brightpan bought the old mill for $9 million.",
    "Brightpan sold its old headquarters for $9 million in 2020.",
]


@pytest.mark.parametrize("text", NO_ROUND)
def test_what_is_paid_for_land_and_houses_is_no_round(text: str) -> None:
    assert not any(" 9" in one for one in rounds(text))


def test_who_will_lead_a_unit_led_no_round() -> None:
    text = (
        "Quillo raised $9 million from Harrow Ventures. Its chief executive, Anna Keller, will lead Oxbow's research unit "
        "once the transaction closes."
    )
    assert rounds(text) == {"Quillo 9 Harrow Ventures"}


OFFICES = {
    "Brightpan has appointed Peter Hall as chief financial officer. He succeeds Anna Keller, who is now chief executive of "
    "Quillo.": {
        "Peter Hall | Brightpan | cfo",
        "Anna Keller | Brightpan | cfo (former)",
        "Anna Keller | Quillo | ceo",
    },
    "Brightpan was founded by Peter Hall, now its chairman. Chief executive Anna Keller took over from him in 2020.": {
        "Peter Hall | Brightpan | founder",
        "Peter Hall | Brightpan | chair",
        "Peter Hall | Brightpan | ceo (former)",
        "Anna Keller | Brightpan | ceo",
    },
    "Peter Hall co-founded Brightpan with Anna Keller in 2021 and is its CEO.": {
        "Peter Hall | Brightpan | founder",
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | ceo",
    },
    "Oxbow Software has taken over Quillo, a Zurich startup.\n\nFounder Peter Hall leaves after six months.": {
        "Peter Hall | Quillo | founder"
    },
    "Oxbow Software has bought 70 percent of Quillo. The rest stays with the founders, Peter Hall and Anna Keller.": {
        "Peter Hall | Quillo | founder",
        "Anna Keller | Quillo | founder",
    },
    "Quillo was launched in 2018 by siblings Kabir and Simran Ahluwalia.": {
        "Kabir Ahluwalia | Quillo | founder",
        "Simran Ahluwalia | Quillo | founder",
    },
    'Quillo raised $3 million.\n\n"Farmers lose a third of what they grow," said Peter Hall, who co-founded the startup.': {
        "Peter Hall | Quillo | founder"
    },
    "Quillo was spun out of Dunning College in 2020 by marine biologist Anna Keller and engineer Peter Hall.": {
        "Anna Keller | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Quillo has replaced chief executive Anna Keller with its finance chief, Peter Hall.": {
        "Anna Keller | Quillo | ceo (former)",
        "Peter Hall | Quillo | ceo",
        "Peter Hall | Quillo | cfo",
    },
    "Quillo was founded in 2016 on research from the laboratory of Anna Keller.": set(),
    "Harrow Ventures was started by Anna Keller in 2016.\n\nKeller's partner, Peter Hall, joined last year.": {
        "Anna Keller | Harrow Ventures | founder"
    },
}


@pytest.mark.parametrize(("text", "expected"), OFFICES.items())
def test_offices_are_of_those_whom_the_sentence_before_means(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected
