"""Ordinary business news beside a deal: it tells none of its own, and changes nothing of the deal."""

from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import AcquisitionClaim, Article, Claim, FundClaim, FundingRoundClaim, RoleClaim

ROUND = "Quillon raised $18 million in a Series B round led by Oxbow Capital."
PURCHASE = "Quillon was acquired by Brandt Group."


def deals(text: str) -> list[Claim]:
    claims = LearnedExtractor().extract(Article(id="a", text=text, published=date(2023, 5, 10))).claims
    return [one for one in claims if not isinstance(one, RoleClaim)]


ORDINARY = [
    "The gala raised $4 million for cancer research.",
    "The auction raised $9 million.",
    "The marathon raised $4 million for Velora's charity.",
    "Supporters raised $4 million for the victims of the flood.",
    "Farmers have raised $7 million through the site of Velora.",
    "The higher toll is expected to raise $40 million for the state.",
    "Velora raised its full-year guidance to $90 million.",
    "Velora raised its revenue forecast to $90 million this year.",
    "The university received a research grant of $7 million from the National Science Foundation.",
    "Ann Lee's lab won a $4 million grant from the National Institutes of Health.",
    "The work is funded by a grant from the state.",
    "Few startups can raise a Series A in this market.",
    "A typical Series A round takes six months to close.",
    "Series C rounds have become rare.",
    "The average seed round is now $4 million.",
    "“We could have raised $50 million,” Ann Lee joked.",
    "Velora handled transactions worth $90 million last year.",
    "Deals worth $90 million were announced last week.",
    "Velora signed a five-year deal with Tarn Foods worth $9 million.",
    "Velora invested $7 million in new warehouses.",
    "Velora, a maker of garden tools, invested $7 million in its own factory, Tarn Foods said.",
    "Velora took a charge of $4 million.",
    "Customers such as Velora and Tarn Foods pay $5 million a year for the service.",
    "Nasdaq-listed Velora was worth $90 million at Friday's close.",
    "The platform is backed by Velora's cloud.",
    "“Velora took the lead in this market,” Ann Lee said.",
]


@pytest.mark.parametrize("sentence", ORDINARY)
def test_ordinary_news_tells_no_deal(sentence: str) -> None:
    assert deals(sentence) == []


@pytest.mark.parametrize("sentence", ORDINARY)
def test_ordinary_news_leaves_a_round_as_it_is(sentence: str) -> None:
    found = deals(f"{ROUND} {sentence}")
    assert len(found) == 1
    assert isinstance(found[0], FundingRoundClaim)
    assert (found[0].stage, found[0].valuation) == ("series_b", None)
    assert [(one.name, one.role) for one in found[0].investors] == [("Oxbow Capital", "lead")]


@pytest.mark.parametrize(
    "sentence",
    [
        "The plant will cost $12 million.",
        "Velora spent $7 million on marketing, the company said.",
        "Velora agreed to supply Tarn Foods with batteries in a deal worth $4 million.",
        "Tarn Capital estimates that the sector will be worth $6 million by 2027.",
        *ORDINARY,
    ],
)
def test_sums_of_others_are_no_price(sentence: str) -> None:
    found = deals(f"{PURCHASE} {sentence}")
    assert len(found) == 1
    assert isinstance(found[0], AcquisitionClaim)
    assert found[0].amount is None


@pytest.mark.parametrize("sentence", ["The deal was worth $12 million.", "Brandt Group paid $12 million in cash."])
def test_a_price_told_later_is_kept(sentence: str) -> None:
    found = [one for one in deals(f"{PURCHASE} {sentence}") if isinstance(one, AcquisitionClaim)]
    assert [one.amount and one.amount.value for one in found] == [12_000_000]


def test_what_a_firm_could_have_raised_is_no_fund() -> None:
    assert not any(
        isinstance(one, FundClaim)
        for one in deals("Oxbow Capital has agreed to buy Quillon. “We could have raised $300 million,” Ann Lee joked.")
    )


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Quillon pulls in about $12 million\n\nQuillon has raised $12.3 million in a Series B round.", 12_300_000),
        ("Quillon has raised $12.3 million in a Series B round. It got about $12 million in May.", 12_300_000),
    ],
)
def test_a_rounded_sum_is_told_exactly_elsewhere(sentence: str, value: int) -> None:
    found = [one for one in deals(sentence) if isinstance(one, FundingRoundClaim)]
    assert [one.amount and one.amount.value for one in found] == [value]


def test_a_headline_leaves_open_how_far_a_purchase_is() -> None:
    text = "Quillon acquired by Brandt Group\n\nBrandt Group has agreed to acquire Quillon for $140 million."
    more = " Brandt Group said the purchase of Quillon would add to profits next year."
    found = [one for one in deals(text + more) if isinstance(one, AcquisitionClaim)]
    assert [(one.status, str(one.date)) for one in found] == [("planned", "2023-05-10")]


def test_the_company_is_whose_round_it_was() -> None:
    text = "Harrow Ventures also took part. Arko, which took part in the round, also owns a stake in a rival."
    found = deals(f"{ROUND} {text} The company raised a $4 million Series A in 2021.")
    assert {one.company for one in found if isinstance(one, FundingRoundClaim)} == {"Quillon"}
