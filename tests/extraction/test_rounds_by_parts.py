"""Plain parts of sentences on rounds, each beside others: descriptions, shapes of names, the passive, totals, values."""

from datetime import date

import pytest

from tests.extraction.test_rounds_blogs import READER
from vcgraph.model import Article, Claim, FundingRoundClaim, TotalRaisedClaim, ValuationClaim


def claims_of(text: str) -> list[Claim]:
    return list(READER.extract(Article(id="a", text=text, published=date(2023, 5, 10))).claims)


def rounds_in(text: str) -> list[tuple[str, int, list[str]]]:
    """Company, sum in thousands and investors of each round."""
    return [
        (one.company, int(one.amount.value) // 1000 if one.amount else 0, [who.name for who in one.investors])
        for one in claims_of(text)
        if isinstance(one, FundingRoundClaim)
    ]


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("$5 million was invested in Berlin-based Velora.", "Velora"),
        ("$5 million was pumped into a San Francisco startup called Velora.", "Velora"),
        ("$5 million has been secured by Lisbon-based Velora.", "Velora"),
        ("Olm makes shoes. Velora's Series A round, worth $5 million, will pay for a plant.", "Velora"),
        ("Olm makes shoes. A $5 million Series A round will allow Berlin-based Velora to grow.", "Velora"),
        ("Olm makes shoes. Talks on a $5 million Series A round at Velora Robotics have collapsed.", "Velora Robotics"),
        ("Two-year-old Velora Labs closed a $5 million seed round.", "Velora Labs"),
        ("Fast-growing Velora Labs closed a $5 million seed round.", "Velora Labs"),
        ("Startup Velora Systems, which sells software, has raised $5 million.", "Velora Systems"),
        ("Velora 9 gets $5 million in seed funding", "Velora 9"),
        ("$5 million was pumped into zufel.", "zufel"),
        ("It is understood that lunmos has closed a $5 million seed round.", "lunmos"),
    ],
)
def test_whose_money(text: str, company: str) -> None:
    assert [one[:2] for one in rounds_in(text)] == [(company, 5000)]


@pytest.mark.parametrize(
    ("text", "investor"),
    [
        ("$5 million was put into online grocer Velora by Koko Electric.", "Koko Electric"),
        ("A $5 million investment from Oroar Capital gives Velora, an online lender, room to grow.", "Oroar Capital"),
        ("Velora has raised $5 million in seed funding, with Tamos VC leading the round.", "Tamos VC"),
        ("Velora has raised $5 million in seed funding, with Tamos 21 leading the round.", "Tamos 21"),
        ("Velora has raised $5 million. Tamos 21 was the sole investor.", "Tamos 21"),
        ("Velora raised $5 million in seed funding from Tamos VC in a deal that values it at $50 million.", "Tamos VC"),
        ("Velora bags $5 million\n\nThe startup announced its $5 million seed financing in a deal led by "
         "London-based Zulor Capital.", "Zulor Capital"),
    ],
)  # fmt: skip
def test_who_gives(text: str, investor: str) -> None:
    assert rounds_in(text) == [("Velora", 5000, [investor])]


@pytest.mark.parametrize(
    "text",
    [
        "Velora raised $5 million in seed funding at a $50 million valuation, bringing the total to $60 million.",
        "Olm makes shoes. Velora has raised $5 million in seed funding led by Solt Capital, taking the total raised to "
        "date to $60 million.",
        "Velora raised $5 million from venture firm Oromos 21, valuing the company at $80 million, bringing the total "
        "to $60 million. With this round, total funding stands at $60 million.",
        "Olm makes shoes. Digital lender Velora today announced a Series A round of $5 million. The company has raised "
        "$60 million to date.",
    ],
)
def test_totals_are_the_companys_whose_round_it_is(text: str) -> None:
    totals = [(one.company, int(one.amount.value)) for one in claims_of(text) if isinstance(one, TotalRaisedClaim)]
    assert totals == [("Velora", 60_000_000)]


def test_value_of_the_round_behind_its_investor() -> None:
    text = (
        "Velora has raised $5 million. Leading the round was Nortor Capital. The post-money valuation was $40 million."
    )
    told = [one for one in claims_of(text) if isinstance(one, FundingRoundClaim)]
    assert [one.valuation and int(one.valuation.value) for one in told] == [40_000_000]


@pytest.mark.parametrize(
    "words", ["It won an order worth $8 million from the army.", "It has sales contracts worth $8 million."]
)
def test_orders_are_no_value(words: str) -> None:
    claims = claims_of(f"Velora has raised $5 million in seed funding. {words}")
    assert not [one for one in claims if isinstance(one, ValuationClaim)]
    assert [one.valuation for one in claims if isinstance(one, FundingRoundClaim)] == [None]


def test_stage_and_status_told_beside_other_words() -> None:
    told = [
        one
        for text in (
            "Velora nabbed $5 million in bridge money.",
            "Velora has landed a larger-than-planned $5 million bridge round.",
        )
        for one in claims_of(text)
    ]
    assert [(one.stage, one.status) for one in told if isinstance(one, FundingRoundClaim)] == [("bridge", "closed")] * 2


@pytest.mark.parametrize(
    "text",
    [
        "$5 million was invested in new stores by Velora.",
        "A $5 million donation from Ann Lee gives Velora Hospital room to grow.",
        "A $5 million contract helps Velora hire engineers.",
        "Demand rose. The city put $5 million into Porto-based roads.",
        "Velora sold products worth $5 million.",
    ],
)
def test_ordinary_business_is_no_round(text: str) -> None:
    assert claims_of(text) == []
