"""Purchases told freely: by what they cost, by who parted with the company, by whose it is, by an offer that came to nothing."""

import pytest

from tests.extraction.test_acquisitions import PUBLISHED, brief, read

MILLION = 1_000_000


@pytest.mark.parametrize(
    ("text", "amount", "status"),
    [
        ("Velora's largest purchase was Quillon, which cost it $300 million in 2017.", 300, "closed"),
        ("The purchase of Quillon set Velora back about $300 million.", 300, "closed"),
        ("For Quillon, a lesser competitor, Velora paid $50 million.", 50, "closed"),
        ("$40 million is what Velora paid for Quillon.", 40, "closed"),
        ("The price Velora is paying for Quillon is $40 million.", 40, "planned"),
        ("Velora is stumping up $40 million for Quillon.", 40, "planned"),
        ("$40 million buys Velora all of Quillon.", 40, "closed"),
        ("Quillon fetched $40 million when it went to Velora.", 40, "closed"),
        ("Velora bid $2.5 million and walked away with the Quillon studio.", 2.5, "closed"),
        ("Quillon is Velora's for $40 million.", 40, "closed"),
        ("Quillon was bought by Velora on Monday; the reported price is about $20 million.", 20, "closed"),
        ("Zendo hands Quillon to Velora for $40 million.", 40, "closed"),
        ("Quillon moves from Zendo to Velora for $40 million.", 40, "closed"),
        ("Quillon was auctioned off to Velora for $40 million.", 40, "closed"),
        ("Quillon was auctioned off in bankruptcy. Velora won with a bid of $32 million.", 32, "closed"),
        ("Quillon changed hands in 2015 for $40 million, going to Velora.", 40, "closed"),
        ("Quillon is about to change hands; Velora will be the new owner.", None, "planned"),
        ("Zendo has parted with Quillon; Velora is the buyer.", None, "closed"),
        ("Quillon is up for sale; Velora has made an offer, people said.", None, "in_talks"),
        ("The company that bought Quillon is called Velora.", None, "closed"),
        ("Velora, the buyer of Quillon, makes valves.", None, "closed"),
        ("Quillon, the platform that she sold in 2011, went to Velora.", None, "closed"),
        ("Klip and Quillon, which Velora went and bought, make valves.", None, "closed"),
        ("Quillon, sold in 2011, went to Velora.", None, "closed"),
        ("As of today Quillon belongs to Velora.", None, "closed"),
        ("Quillon, which has belonged to Velora since 2015, makes valves.", None, "closed"),
        ("Quillon, since 2015 a subsidiary of Velora, makes valves.", None, "closed"),
        ("All shares of Quillon pass to Velora.", None, "closed"),
        ("Velora acquires the entire share capital of Quillon.", None, "closed"),
        ("Not long ago Velora bought Quillon.", None, "closed"),
        ("The takeover of Quillon by Velora is to be concluded in July; the price amounts to $17 million.", 17, "planned"),
        ("Velora and Quillon made known that they intend to combine their businesses.", None, "planned"),
        ("Last year, Velora offered $50 million for Quillon and was rebuffed.", 50, "failed"),
        ("Velora had offered $60 million for the whole company and had been turned down by Quillon.", 60, "failed"),
        ("Quillon said no to a $50 million offer from Velora.", 50, "failed"),
        ("Quillon declined to sell to Velora for $50 million.", 50, "failed"),
        ("Quillon came close to being bought by Velora for $50 million.", 50, "failed"),
    ],
)  # fmt: skip
def test_who_bought_whom(text: str, amount: float | None, status: str) -> None:
    told = {one for one in brief(text) if one[0] is not None}
    assert told == {("Velora", "Quillon", int(amount * MILLION) if amount else None, status)}


@pytest.mark.parametrize(
    "text",
    [
        "The recall of its Quillon heater, which cost it $300 million, hurt Velora.",
        "Quillon cost Velora $300 million to develop.",
        "The outage at Quillon cost Velora $300 million.",
        "For Quillon, Velora paid $5 million in fees last year.",
        "Velora handed Quillon a $5 million contract.",
        "Shares of Quillon changed hands for $40 apiece.",
        "Harrow Ventures is after Quillon to join its accelerator.",
        "Velora won with a bid of $320 million for the stadium contract.",
        "As of today, Quillon is part of the Velora cohort.",
        "Quillon, which has belonged to the Nordic Council since 2015, makes valves.",
        "Velora and Quillon will combine solar and wind power at their plants.",
        "Velora and Quillon are joining forces to fight climate change.",
        "Velora has made an offer to its staff; Quillon is not for sale.",
        "Velora offered $40 million in grants and was rebuffed.",
        "Quillon declined to sell to minors.",
        "Not even Velora bought the story that Quillon told.",
        "Quillon said no to advertising from Velora.",
    ],
)
def test_what_is_no_purchase(text: str) -> None:
    assert read(text, PUBLISHED) == []


def test_several_bought_at_once_follow_a_colon() -> None:
    told = read("Velora snapped up two in the space of a week: Quillon, which makes valves, and Zendo.")
    assert {(one.acquirer, one.target) for one in told} == {("Velora", "Quillon"), ("Velora", "Zendo")}


def test_a_pair_that_buys_is_the_one_named_before() -> None:
    told = read("Harrow Capital helped finance Velora and Marrow Partners when the pair paid $65 million for Quillon.")
    assert [(one.acquirer, one.target) for one in told] == [("Velora", "Quillon")]


def test_a_unit_buys_and_not_its_parent() -> None:
    told = read("Velora, the online payments arm of Chile's Marrow Group, has agreed to buy Quillon.")
    assert [(one.acquirer, one.target) for one in told] == [("Velora", "Quillon")]


def test_who_owns_what_is_bought_is_not_bought() -> None:
    told = read("Velora has bought Quillon, the baby care franchise of Marrow, for $36 million.")
    assert [(one.acquirer, one.target) for one in told] == [("Velora", "Quillon")]


def test_private_investors_without_names_buy_too() -> None:
    told = read(
        "A proposal by private equity investors to buy out the retailer Quillon for $18 million awaits a ruling."
    )
    assert [(one.acquirer, one.target, one.status) for one in told] == [(None, "Quillon", "planned")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velora has bought Marrow. Quillon went the same way in 2015, Zendo in 2016.", {"Marrow", "Quillon", "Zendo"}),
        ("Velora took over Marrow in 2015. Quillon, a shop, joined the fold in 2016.", {"Marrow", "Quillon"}),
        ("Velora spent $5 million on Marrow. Another $40 million went on Quillon in 2015.", {"Marrow", "Quillon"}),
        ("Having never before bought a rival, taking over Marrow in 2015, Velora snapped up Quillon.", {"Marrow", "Quillon"}),
    ],
)  # fmt: skip
def test_a_buyer_is_not_named_again(text: str, expected: set[str]) -> None:
    told = read(text, PUBLISHED)
    assert {one.target for one in told} == expected
    assert {one.acquirer for one in told} == {"Velora"}


@pytest.mark.parametrize(
    ("text", "acquirer", "target"),
    [
        ("At Harrow Capital, Ann Lee led the 2009 buyout of Quillon, then listed in Oslo.", "Harrow Capital", "Quillon"),
        ("The backers of Quillon gained upon its purchase in 2005 by Velora for $34 million.", "Velora", "Quillon"),
        ("Zendo makes maps. The move is aimed at Velora. The operator is in discussions to acquire Quillon, Zendo's larger rival.", "Velora", "Quillon"),
        ("Zendo makes maps. It grew fast.\n\nNow for money.\n\nThose rumors about Quillon? True. Velora will buy the lending outfit.", "Velora", "Quillon"),
        ("Quillon is a news site. It was seen as a rival of Zendo.\n\nIn 2006 the house Velora took it over.", "Velora", "Quillon"),
        ("Velora brings Quillon under its roof for $40 million.", "Velora", "Quillon"),
        ("Velora, a rival, is taking over Quillon. Velora paid $4 million.", "Velora", "Quillon"),
        ("Harrow has found a taker for Quillon in Velora.", "Velora", "Quillon"),
        ("Velora dropped its pursuit of Quillon.", "Velora", "Quillon"),
        ("Antitrust authorities have yet to clear Velora's purchase of Quillon.", "Velora", "Quillon"),
    ],
)  # fmt: skip
def test_who_is_meant(text: str, acquirer: str, target: str) -> None:
    assert [(one.acquirer, one.target) for one in read(text, PUBLISHED)] == [(acquirer, target)]


@pytest.mark.parametrize(
    "text",
    [
        "Marrow collapsed. Quillon went the same way in 2015.",
        "Velora brings Quillon under its roof for a week of talks.",
        "Harrow Ventures adds Quillon to its collection of startups.",
        "Ann Lee took over the company in 2015.",
        "Velora is in pursuit of Quillon at the top of the league.",
        "Velora raised $5 million. Quillon followed in March, for $4 million.",
    ],
)
def test_what_follows_no_purchase_is_none(text: str) -> None:
    assert read(text, PUBLISHED) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Quillon passes into the ownership of Velora.", "closed"),
        ("Quillon lost its independence to Velora in 2015.", "closed"),
        ("Quillon gave up its independence in 2015, selling to Velora.", "closed"),
        ("Zendo has sold Quillon. Velora paid $40 million.", "closed"),
        ("Quillon has been snapped up. The buyer: Velora.", "closed"),
        ("Quillon had been part of Zendo until Velora bought it in 2015.", "closed"),
        ("The $40 million that Velora laid out for Quillon was too much.", "closed"),
        ("Velora and Quillon come together in a merger of equals.", "closed"),
        ("A takeover of Quillon by Velora is being discussed.", "in_talks"),
        ("Holders of Quillon will receive $17.75 in cash for each share under an accord with Velora.", "planned"),
    ],
)  # fmt: skip
def test_how_far_it_has_come(text: str, status: str) -> None:
    assert {(one.acquirer, one.target, one.status) for one in read(text, PUBLISHED) if one.acquirer} == {
        ("Velora", "Quillon", status)
    }


@pytest.mark.parametrize(
    "text",
    [
        "Quillon is now a Fortune 500 company.",
        "Investors in Quillon will get $2 for each share they hold.",
        "Velora and Quillon come together to fight hunger.",
        "Quillon lost its independence in 2015.",
        "Zendo sells Quillon phones. Velora paid $40 million for ads.",
    ],
)
def test_what_only_sounds_like_a_purchase(text: str) -> None:
    assert read(text, PUBLISHED) == []
