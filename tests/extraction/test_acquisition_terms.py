"""The price and the date of each of several deals in one sentence."""

import pytest

from tests.extraction.test_acquisitions import read
from tests.extraction.test_purchases_joined import deals


def test_each_of_a_list_with_its_own_date() -> None:
    told = read("Velora bought Quillon in 2014, Brightpan in 2016 and Zendo in 2019.")
    assert {(one.target, str(one.date)) for one in told} == {
        ("Quillon", "2014"), ("Brightpan", "2016"), ("Zendo", "2019")
    }  # fmt: skip


def test_a_sale_has_neither_price_nor_date_of_the_purchase_before_it() -> None:
    told = read("Velora bought Quillon for $40 million in 2014 and sold Zendo to Brightpan.")
    assert {(one.target, one.amount is None, str(one.date)) for one in told} == {
        ("Quillon", False, "2014"), ("Zendo", True, "None")
    }  # fmt: skip


def test_when_it_was_bought_is_not_when_it_was_sold() -> None:
    told = read("Velora sold Quillon to Brightpan for $30 million after buying it in 2014.")
    assert {(one.acquirer, str(one.date)) for one in told} == {("Brightpan", "None"), ("Velora", "2014")}


def test_when_companies_merged_is_told_by_what_came_of_it() -> None:
    told = read("Zendo was formed in 2015 from the $15 billion merger of Velora and Quillon.")
    assert [(one.acquirer, one.target, str(one.date)) for one in told] == [("Velora", "Quillon", "2015")]
    told = read("Zendo, founded in 2015, announced the merger of Velora and Quillon.")
    assert [str(one.date) for one in told] == ["None"]


def test_who_is_looked_at_as_a_partner_is_not_bought() -> None:
    assert read("Velora looked at Quillon as a potential partner.") == []


def test_the_date_of_another_clause_is_none_of_the_deal() -> None:
    told = read("Velora raised $50 million in June 2014 and Zendo bought Quillon for $90 million.")
    assert [(one.target, str(one.date)) for one in told] == [("Quillon", "None")]
    told = read("Velora sold Quillon to Zendo for $90 million, three times what it paid in 2012.")
    assert [(one.acquirer, str(one.date)) for one in told] == [("Zendo", "None")]


def test_what_the_buyer_did_before_dates_no_purchase() -> None:
    told = read(
        "Velora, the card company that raised $40 million in 2014, has made its first purchase, buying Quillon."
    )
    assert [(one.acquirer, one.target, str(one.date)) for one in told] == [("Velora", "Quillon", "None")]


def test_what_is_planned_is_something_else() -> None:
    told = read("Velora broadened its expansion plans with the acquisition of Lisbon's Quillon.")
    assert [(one.target, one.status) for one in told] == [("Quillon", "closed")]
    told = read("Velora announced plans for the acquisition of Quillon.")
    assert [(one.target, one.status) for one in told] == [("Quillon", "planned")]
    told = read(
        "Velora Ventures and Quillon are merging and will set up a new fund with a target size of $150 million."
    )
    assert [(one.target, one.amount) for one in told] == [("Quillon", None)]


def test_who_reports_a_deal_is_not_bought() -> None:
    assert read("Velora is in talks over a takeover of the delivery firm, Orrin News reported on Friday.") == []
    told = read(
        "Marrow sold his Quillon network to Velora, while Zendo is rumored to be looking at Velora as an acquisition."
    )
    assert {(one.acquirer, one.target, one.status) for one in told} == {
        ("Velora", "Quillon", "closed"), ("Zendo", "Velora", "in_talks")
    }  # fmt: skip


def test_who_bought_a_company_years_ago_sells_it_on() -> None:
    told = read("Orrin Capital, which bought Quillon in 2012 for $30 million, is exploring a sale.")
    assert {(one.acquirer, one.status) for one in told} == {("Orrin Capital", "closed"), (None, "in_talks")}


@pytest.mark.parametrize(
    "text",
    [
        "Velora sold Quillon, which it bought for $300 million in 2014, to Zendo for $150 million.",
        "Velora sold Quillon, a tile maker it had acquired in 2014 for $300 million, to Zendo for $150 million.",
        "Quillon, bought by Velora for $300 million in 2014, has been sold to Zendo for $150 million.",
        "Zendo has bought Quillon, which Velora acquired for $300 million in 2014, for $150 million.",
        "Zendo bought Quillon for $150 million from Velora, which had paid $300 million for it in 2014.",
    ],
)
def test_a_company_bought_and_sold_again_has_a_price_each_time(text: str) -> None:
    assert deals(text) == {("Velora", "Quillon", 300, "2014"), ("Zendo", "Quillon", 150, None)}


def test_a_purchase_in_brackets_is_not_the_sale() -> None:
    assert deals("Velora is selling Quillon (acquired in 2014 for $300 million) to Zendo for $150 million.") == {
        (None, "Quillon", 300, "2014"),
        ("Zendo", "Quillon", 150, None),
    }


def test_an_aside_on_the_buyer_tells_the_price() -> None:
    assert ("Zendo", "Quillon", 150, None) in deals(
        "Velora sold Quillon to Zendo, which paid $150 million, after a long search."
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Velora bought Quillon in 2014 and, a year later, Brightpan and Zendo.",
            {("Quillon", "2014"), ("Brightpan", "2015"), ("Zendo", "2015")},
        ),
        ("In 2014 Velora bought Quillon and, a year later, Brightpan.", {("Quillon", "2014"), ("Brightpan", "2015")}),
        (
            "Velora acquired Quillon in 2014 and then, in 2017, the tile maker Brightpan.",
            {("Quillon", "2014"), ("Brightpan", "2017")},
        ),
    ],
)
def test_a_date_that_leads_a_name_is_of_that_purchase(text: str, expected: set[tuple[str, str]]) -> None:
    assert {(one.target, str(one.date)) for one in read(text)} == expected


@pytest.mark.parametrize(
    "text",
    [
        "Velora bought Quillon in 2014. The company paid $2 million to a charity.",
        "Velora bought Quillon in 2014, and got a grant of $2 million.",
    ],
)
def test_what_is_given_away_is_no_price(text: str) -> None:
    assert [(one.target, one.amount) for one in read(text)] == [("Quillon", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Harrow School and Brightpan College plan to merge.",
        "Velora and Quillon, both rugby clubs, have agreed to merge.",
        "The parishes of Velora and Quillon plan to merge.",
        "Harrow United bought Reed from Velora City for $5 million.",
        "Danilo was sold to Velora for $40 million. The striker scored 20 goals.",
        "Velora acquired Quillon House, an office building in Leeds, for $5 million.",
        "Velora acquired a brewing licence and Quillon a bottling line.",
        "Velora acquired the domain name Quillon.com for $2 million.",
    ],
)
def test_what_is_no_company_is_not_bought(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velora and Quillon, which runs schools, plan to merge.", ("Velora", "Quillon")),
        ("Harrow United bought Velora City, a rival club, for $40 million.", ("Harrow United", "Velora City")),
        ("Harrow United bought Quillon, a sports app, for $4 million.", ("Harrow United", "Quillon")),
    ],
)
def test_what_looks_alike_and_is_bought(text: str, expected: tuple[str, str]) -> None:
    assert [(one.acquirer, one.target) for one in read(text)] == [expected]


def test_an_aside_with_a_date_keeps_a_later_one_away() -> None:
    told = read(
        "Zendo cost twice what Velora paid for its largest deal, Quillon, a maker of tiles it purchased in 2014, and is its first this year."
    )
    assert [(one.target, str(one.date)) for one in told] == [("Quillon", "2014")]
