"""Deals told in passing in the press: whose they are, and the names beside them that are no party to any."""

from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import AcquisitionClaim, Article, Claim, FundClaim, FundingRoundClaim, RoleClaim, TotalRaisedClaim

READER = LearnedExtractor()
TALK = "Velora's Orbit app has 40 million users. Analysts at Tarn Research expect a market of $9 billion by 2030."


def deals(text: str) -> list[Claim]:
    article = Article(id="a", text=text.replace("|", "\n\n"), published=date(2023, 5, 10))
    return [one for one in READER.extract(article).claims if not isinstance(one, RoleClaim)]


def brief(text: str) -> set[tuple[str | None, str, str | None]]:
    """Who bought whom, and how far it is."""
    return {(one.acquirer, one.target, one.status) for one in deals(text) if isinstance(one, AcquisitionClaim)}


def rounds(text: str) -> set[tuple[str, int | None, str | None]]:
    found = (one for one in deals(text) if isinstance(one, FundingRoundClaim))
    return {(one.company, int(one.amount.value) if one.amount else None, one.stage) for one in found}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Inc. said two of its units sued two Harrow Co. businesses now owned by Bede Bank over a contract.",
        "Quillon, a provider of offices, announced the acquisition of the former Zendo space at 12 Hill Street.",
        "At a time when Quillon is planning the IPO of its online subsidiary, Zendo's managers are being courted.",
        "Oxbow Ventures and Tarn Ventures likely sold a 2% stake in Quillon for $29 million.",
        "Traders tried to repeat the Quillon story by investing in other stocks like Zendo and Harrow, Bath & Co.",
        "It will end its $80 million Oxbow-backed GrowingCities program once the money is spent.",
        "Quillon said it had notices from holders who claim to hold more than 25% in principal amount of the Debentures.",
        "Quillon is soliciting consents from the holders of its 0.5% Convertible Debentures, Series B due 2023.",
        "Oxbow Ventures has announced the fourth cohort of its flagship pre-seed investment programme Atomix.",
    ],
)
def test_names_beside_other_news_are_no_party(text: str) -> None:
    assert deals(text) == []
    assert deals(f"{TALK} {text}") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Milo Karsen told his brother about transactions, including takeovers of Quillon Corp. in 2006 and Zendo Inc. in 2007.",
            {(None, "Quillon Corp.", "closed"), (None, "Zendo Inc.", "closed")},
        ),
        (
            "Quillon fell 9 percent. The company's buyout by Oxbow Partners isn't likely to close this week.",
            {("Oxbow Partners", "Quillon", "planned")},
        ),
        (
            "Oxbow Partners has agreed to make a majority investment in Quillon, a maker of valves.",
            {("Oxbow Partners", "Quillon", "planned")},
        ),
        (
            "Oxbow Partners has made a majority investment in Quillon. Terms were not disclosed.",
            {("Oxbow Partners", "Quillon", "closed")},
        ),
        (
            "In 2021, Zendo acquired Quillon, a leading producer of cartons in the Dairy & Drinks segment, which helped it.",
            {("Zendo", "Quillon", "closed")},
        ),
        (
            "Zendo acquired Quillon and Tarn Foods in 2021.",
            {("Zendo", "Quillon", "closed"), ("Zendo", "Tarn Foods", "closed")},
        ),
    ],
)
def test_who_bought_in_passing(text: str, told: set[tuple[str | None, str, str | None]]) -> None:
    assert (brief(text), rounds(text)) == (told, set())


@pytest.mark.parametrize("unit", ["its existing portfolio company, Zendo", "its subsidiary Zendo"])
def test_an_owner_who_merges_two_of_his_own_buys_neither(unit: str) -> None:
    text = "Oxbow Partners has acquired Quillon, a security firm. Oxbow Partners plans to merge Quillon with "
    assert brief(f"{text}{unit}, to grow in defence.") == {("Oxbow Partners", "Quillon", "closed")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Two companies that Oxbow invested in years ago, Quillon and Zendo, have filed paperwork to go public.",
            {("Quillon", None, "ipo"), ("Zendo", None, "ipo")},
        ),
        (
            "The companies they bet on years ago — such as Quillon and Zendo — are preparing to list on the stock market.",
            {("Quillon", None, "ipo"), ("Zendo", None, "ipo")},
        ),
        ("Oxbow Capital, a private equity firm, has filed to go public.", {("Oxbow Capital", None, "ipo")}),
        (
            "The stake could be worth as much as $102 million when Quillon goes public, which could happen this week.",
            {("Quillon", None, "ipo")},
        ),
        (
            "Quillon has raised $5 million from Oxbow Capital. The first tranche of $2 million was paid earlier in this round.",
            {("Quillon", 5_000_000, None)},
        ),
        (
            "Quillon raised a $12 million pre-seed/seed round led by Oxbow Capital.",
            {("Quillon", 12_000_000, "pre_seed")},
        ),
        (
            "Quillon raises $4M for its robots|Robots are in. Quillon has now raised $4.3 million in a seed round led by Oxbow Capital.",
            {("Quillon", 4_300_000, "seed")},
        ),
        (
            "Quillon raises $4M for its robots|Quillon has raised $4 million in a seed round. It raised $5.3 million in 2020.",
            {("Quillon", 4_000_000, "seed"), ("Quillon", 5_300_000, None)},
        ),
        (
            "Quillon, a security company, today announced it has raised $6.5 million in venture funding to speed the rollout"
            " of its flagship platform. The round was led by Oxbow Ventures.",
            {("Quillon", 6_500_000, None)},
        ),
        (
            "Quillon was set up this year backed by €6 million VC funds. Now it has raised €5 million in its Series A.",
            {("Quillon", 5_000_000, "series_a")},
        ),
        (
            "Quillon, a London-based green investing and asset management company, raised $388M in debt from Bede Fund and Tarn Group.",
            {("Quillon", 388_000_000, "debt")},
        ),
    ],
)
def test_whose_rounds_they_are(text: str, told: set[tuple[str, int | None, str | None]]) -> None:
    found = [one for one in deals(text) if not isinstance(one, FundingRoundClaim)]
    assert (rounds(text), found) == (told, [])


def test_a_total_raised_by_the_likes_of_another() -> None:
    text = "Zendo translates texts. That shows in the $106 million raised to date by the likes of Quillon in Porto."
    found = [one for one in deals(f"{text} Zendo has been around since 2010.") if isinstance(one, TotalRaisedClaim)]
    assert {one.company for one in found} <= {"Quillon"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "It has new money. This brings Quillon's total funding to $1 million (the startup previously raised $400,000 in angel funding).",
            {1_000_000},
        ),
        (
            "Zendo is old. The $106 million raised to date by the likes of Quillon (which last raised $60 million) shows it.",
            set(),
        ),
        ("Quillon has previously raised a total of $9 million from investors.", {9_000_000}),
    ],
)
def test_a_round_in_brackets_is_no_total(text: str, told: set[int]) -> None:
    assert {int(one.amount.value) for one in deals(text) if isinstance(one, TotalRaisedClaim)} == told


def test_a_round_named_again_far_behind_has_its_value() -> None:
    text = f"Quillon raised a $308M Series D led by Oxbow Ventures. {TALK} Founder Tom Oxler hinted at news. The money pays for a device."
    text += " The Series D brings Quillon's total raised to $345M, bringing the company's valuation to $1.3B."
    found = [one for one in deals(text) if isinstance(one, FundingRoundClaim)]
    assert [one.valuation and int(one.valuation.value) for one in found] == [1_300_000_000]


def test_who_is_about_to_raise_a_fund_has_raised_nothing() -> None:
    text = "Oxbow Ventures is entering the market, raising $75 million for its first fund. “We are just about to begin raising from LPs for the fund,” Ann Lee said."
    found = [one for one in deals(text) if isinstance(one, FundClaim)]
    assert [(one.raised, one.target and int(one.target.value), one.status) for one in found] == [
        (None, 75_000_000, "planned")
    ]


def test_a_field_of_a_list_with_a_key_names_no_company() -> None:
    item = "{} acquires {}|* It adds value|{}, a staffing firm, today announced the acquisition of {}.|Source: Company Press Release\nSize: 60m-300m (GBP)\nGrade: Confirmed"
    pairs = [
        ("Quillon Care", "Zendo"),
        ("Harrow Group", "Velora Twelve"),
        ("Bede Foods", "Tarn"),
        ("Orbit Air", "Kessel"),
    ]
    text = "|".join(f"{n}. " + item.format(a, b, a, b) for n, (a, b) in enumerate(pairs, 1))
    assert {(a, b) for a, b, _ in brief(text)} == set(pairs)
    assert not rounds(text)
