"""Which purchases are news of the day, who buys where somebody reports it, and what an aside on the buyer leaves alone."""

import pytest

from tests.extraction.test_acquisitions import PUBLISHED, read

DAY = PUBLISHED.isoformat()
_LEAD = "Markets were calm. Shops were full. Nobody was in a hurry. It rained. "


@pytest.mark.parametrize(
    "text",
    [
        "Velora has bought Quillon, a maker of valves.",
        "Meanwhile, Velora has just acquired Quillon.",
        "Velora, meanwhile, has taken over Quillon.",
        "Lisbon's Velora has picked up Quillon for its team.",
        "Velora has taken 51% of Quillon.",
        "Velora, the bank, has bought Quillon; no price was given.",
    ],
)
def test_the_perfect_tells_news_wherever_it_stands(text: str) -> None:
    assert [(one.target, str(one.date)) for one in read(_LEAD + text, PUBLISHED)] == [("Quillon", DAY)]


@pytest.mark.parametrize(
    "text",
    [
        "Velora has already bought Quillon.",
        "Velora has bought five companies, including Quillon.",
        "Over the years Velora has acquired Quillon and Zendo.",
        "Zendo works with Velora, a bank that has bought Quillon.",
        "Velora bought Quillon.",
        "Velora had bought Quillon.",
    ],
)
def test_what_is_told_in_passing_has_no_day(text: str) -> None:
    assert {str(one.date) for one in read(_LEAD + text, PUBLISHED)} <= {"None"}


def test_a_round_up_of_a_week_tells_its_deals() -> None:
    bought = "Velora bought Quillon. Zendo acquired Tarnwood. And Marrow purchased Brightpan, for shares."
    assert {str(one.date) for one in read(f"It was a busy week. {_LEAD}{bought}", PUBLISHED)} == {DAY}
    assert {str(one.date) for one in read(_LEAD + bought, PUBLISHED)} == {"None"}
    told = read(f"It was a busy week. {_LEAD}{bought.replace('Quillon', 'Quillon in 2009')}", PUBLISHED)
    assert {str(one.date) for one in told} == {"2009", "None"}


@pytest.mark.parametrize(
    "text",
    [
        "The Ledger writes that Velora is going to buy Quillon.",
        "Calmonde, the business daily, says today that Velora is in advanced talks to buy Quillon.",
        "The Evening Post has since written that Velora is interested in acquiring Quillon.",
        "Calmonde reported on Monday that Velora has turned to smaller rivals and plans to acquire Quillon.",
        "Velora told Calmonde that it has bought Quillon, a young company.",
        "Velora, which came out of stealth today, tells Calmonde that it is buying Quillon.",
    ],
)
def test_who_reports_a_purchase_does_not_buy(text: str) -> None:
    assert [(one.acquirer, one.target) for one in read(text)] == [("Velora", "Quillon")]


@pytest.mark.parametrize(
    "text",
    [
        "Velora, which wants to abolish the queue, acquired Quillon.",
        "Velora, which plans to grow, bought Quillon.",
        "Velora, which has been in talks to raise money, bought Quillon.",
        "Velora, which lets shoppers pay later, has acquired Quillon.",
        "Velora, which failed to go public, has now bought Quillon.",
    ],
)
def test_what_the_buyer_wants_else_is_no_doubt(text: str) -> None:
    assert [(one.acquirer, one.target, one.status) for one in read(text)] == [("Velora", "Quillon", "closed")]


@pytest.mark.parametrize(
    "text",
    [
        "Zendo, which makes valves, wants to buy shares of Quillon.",
        "Velora has a service which lets you buy Quillon.",
        "Velora told Quillon that it should grow.",
        "The Ledger writes that Velora is a customer of Quillon and has acquired a taste for it.",
        "Calmonde says that shoppers want to buy Quillon phones.",
        "Zendo writes that Velora has acquired users from Quillon.",
    ],
)
def test_what_is_reported_is_no_purchase(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Quillon was bought by Velora in 2016, Brightpan by Marrow in 2018 and Zendo by Tarnwood.",
            {("Velora", "Quillon", "2016"), ("Marrow", "Brightpan", "2018"), ("Tarnwood", "Zendo", "None")},
        ),
        (
            "Two of them have been bought by bigger ones: Quillon by Velora in 2016 and, most recently, Zendo by Marrow.",
            {("Velora", "Quillon", "2016"), ("Marrow", "Zendo", "None")},
        ),
        (
            "Quillon was sold to Velora in 2016 and Zendo to Marrow in 2019.",
            {("Velora", "Quillon", "2016"), ("Marrow", "Zendo", "2019")},
        ),
        ("Quillon was acquired by Velora in 2016, and Zendo was led by Ann Lee.", {("Velora", "Quillon", "2016")}),
        ("Quillon was bought by Velora in 2016, and Zendo moved to Lisbon.", {("Velora", "Quillon", "2016")}),
        (
            "Quillon and Zendo were both acquired by Velora.",
            {("Velora", "Quillon", "None"), ("Velora", "Zendo", "None")},
        ),
    ],
)
def test_a_verb_left_out_is_that_of_the_sale_before(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert {(one.acquirer, one.target, str(one.date)) for one in read(text)} == expected


def test_a_price_is_of_the_sale_beside_it() -> None:
    told = read("Quillon was sold to Velora in 2016 and Zendo to Marrow for $5 million.")
    assert {(one.target, one.amount is None) for one in told} == {("Quillon", True), ("Zendo", False)}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("She founded Quillon, the payments service that went to Velora in 2002.", "closed"),
        ("He ran Quillon, an ad startup that ended up in the hands of Velora.", "closed"),
        ("Ann Lee started Quillon, the data company that Velora went on to acquire.", "closed"),
        ("Velora is now the full owner of Quillon, a publisher of books.", "closed"),
        ("Velora, which sells bargains, paid cash and stock for Quillon, a guide to salons.", "closed"),
        ("Velora is paying in shares for Quillon, a site for pupils.", "planned"),
        ("Velora confirmed that it's acquiring Quillon, a maker of valves.", "planned"),
        ("Velora, the investor behind a $4 billion offer for Quillon, is in Lisbon.", "planned"),
        ("Quillon has accepted an offer of about $4 billion from the buyout firm Velora.", "planned"),
        ("Is Velora trying to buy Quillon?", "in_talks"),
        ("Velora offered $6 billion for Quillon in November and was rebuffed, media have reported.", "failed"),
        ("Velora walked away from its $4 billion bid for all of Quillon.", "failed"),
        (
            "Velora grows by acquiring start-up Quillon\n\nVelora has reached an agreement to acquire Quillon.",
            "planned",
        ),
    ],
)
def test_how_far_a_plain_telling_says_it_is(text: str, status: str) -> None:
    assert [(one.acquirer, one.target, one.status) for one in read(text)] == [("Velora", "Quillon", status)]


def test_two_that_become_one_company_merge() -> None:
    assert [(one.acquirer, one.target) for one in read("Velora and Quillon are becoming one company.")] == [
        ("Velora", "Quillon")
    ]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Velora gobbled up Quillon last year for a slightly higher price: $15 million.", 15_000_000),
        ("Ann Lee founded Quillon, the traffic app Velora bought last year (price tag: $9 million).", 9_000_000),
        ("He started Quillon, the music service for which Velora (VLR) paid $80 million two years ago.", 80_000_000),
    ],
)
def test_what_it_cost(text: str, amount: int) -> None:
    assert [one.amount and int(one.amount.value) for one in read(text)] == [amount]


@pytest.mark.parametrize(
    "text",
    [
        "She founded Quillon, the app that went to Kickstarter in 2012.",
        "She founded Quillon, a startup that went to Velora for help.",
        "Velora paid cash for Quillon phones.",
        "Velora pays in cash for ads on Quillon.",
        "Quillon accepted an offer from Velora to build a plant.",
        "Velora is behind a new fund for Quillon.",
        "Joining Velora in the purchase are Quillon, a bank; and pension manager Zendo.",
        "Velora and Quillon are becoming one of the most watched pairs.",
        "Is Velora trying to sell phones to Quillon?",
        "Quillon accepted an offer of $5 million from Velora for its warehouse in Leeds.",
        "Quillon accepted an offer of $5 million in aid from Velora.",
        "Quillon FC accepted an offer of $5 million from Velora for Tom Lane.",
        "Velora, the agency behind the bid for Expo Lisbon, is happy.",
        "She founded Quillon, an agency that went to Velora in 2016 for advice.",
        "Three paintings were bought: Nocturne by Velora in 1990, Harvest by Quillon.",
        "The land was bought by Velora in 2016, Elm Farm by Quillon in 2018.",
        "Quillon, for which Velora (VLR) paid $5 million in advertising, is a magazine.",
        "The Browns paid cash for Quillon, a house that had stood empty.",
        "Quillon, a shop that Velora went on to buy wine from, closed.",
        "Velora's offer for all of Quillon customers ends on Friday.",
    ],
)
def test_what_sounds_alike_is_no_purchase(text: str) -> None:
    assert read(text) == []
