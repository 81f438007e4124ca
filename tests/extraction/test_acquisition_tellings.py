"""Purchases told otherwise than by a verb of buying: by where a company ends up, by who sold it, by a noun."""

import pytest

from tests.extraction.test_acquisitions import PUBLISHED, read

MILLION = 1_000_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quillon has found a home at Velora. Terms of the deal were not disclosed.", ("Velora", "Quillon", None)),
        ("Quillon is no longer alone. The company fell to Lisbon's Velora for an undisclosed sum.", ("Velora", "Quillon", None)),
        ("Quillon ended up with Velora for €4 million.", ("Velora", "Quillon", 4 * MILLION)),
        ("Quillon joins Velora. The acquisition is Velora's third this year.", ("Velora", "Quillon", None)),
        ("Quillon has been sold by its venture backers to Lisbon's Velora for $55 million.", ("Velora", "Quillon", 55 * MILLION)),
        ("Marrow, owner of Quillon, agreed to sell the grocery chain to Velora.", ("Velora", "Quillon", None)),
        ("Quillon, now owned by Velora, will grow. Velora picked up the chain from Marrow for $22 million.", ("Velora", "Quillon", 22 * MILLION)),
        ("Quillon makes chips. Velora bought the Lisbon company for $7 million.", ("Velora", "Quillon", 7 * MILLION)),
        ("Velora has acquired a majority of the shares in Quillon.", ("Velora", "Quillon", None)),
        ("Velora has made investments, such as the purchase of a majority stake in clinic operator Quillon.", ("Velora", "Quillon", None)),
        ("Velora has completed the carve-out of Quillon from Marrow.", ("Velora", "Quillon", None)),
        ("Velora has swooped on smaller rival Quillon.", ("Velora", "Quillon", None)),
        ("Velora emerged as the winner of the auction for Danish software maker Quillon.", ("Velora", "Quillon", None)),
        ("After a bidding war, Velora beat out Marrow to win Quillon for $5 million.", ("Velora", "Quillon", 5 * MILLION)),
        ("A consortium led by Velora and including Marrow won control of road operator Quillon.", ("Velora", "Quillon", None)),
        ("The buyer of Quillon turned out to be Velora, which paid $38 million.", ("Velora", "Quillon", 38 * MILLION)),
        ("Quillon is set to become part of the Velora empire.", ("Velora", "Quillon", None)),
        ("Since the acquisition by Velora, Quillon has doubled its staff.", ("Velora", "Quillon", None)),
        ("Thanks to the acquisition of Polish courier Quillon, Velora now delivers.", ("Velora", "Quillon", None)),
        ("Marrow advised Quillon on its sale to Velora.", ("Velora", "Quillon", None)),
        ("Marrow advised Velora on its acquisition of Quillon.", ("Velora", "Quillon", None)),
        ("Zendo-like brand house Velora has bought Quillon.", ("Velora", "Quillon", None)),
        ("Velora has won the race for Quillon, agreeing to pay $45 million for the chain.", ("Velora", "Quillon", 45 * MILLION)),
        ("Velora wants to buy Quillon. At a rumored $500 million, the deal would be big.", ("Velora", "Quillon", 500 * MILLION)),
        ("Velora, which bought Quillon in 2015, will book a gain of $90 million.", ("Velora", "Quillon", None)),
        ("Quillon has been taken over by its larger competitor Velora in an all-stock deal.", ("Velora", "Quillon", None)),
        ("Velora is acquiring Quillon, a Davis, California startup.", ("Velora", "Quillon", None)),
        ("Velora on course to acquire Quillon Avenue.", ("Velora", "Quillon Avenue", None)),
        ("Majority control of Quillon passed to Velora in 2015.", ("Velora", "Quillon", None)),
        ("Quillon, the maps startup, is being shopped around.", (None, "Quillon", None)),
        ("The site Quillon ended up in the hands of Burda-like publisher Velora. Velora paid $12 million.", ("Velora", "Quillon", 12 * MILLION)),
        ("Velora is purchasing Quillon for an undisclosed figure thought to be around $3 million.", ("Velora", "Quillon", 3 * MILLION)),
        ("Velora bought Quillon on the cheap: the price was just $2 million.", ("Velora", "Quillon", 2 * MILLION)),
        ("Marrow sold its majority holding in Quillon to magnate Ann Lee.", ("Ann Lee", "Quillon", None)),
        ("Marrow has put its Polish subsidiary, Quillon, on the block.", (None, "Quillon", None)),
        ("Ever since Velora acquired it in 2015, Quillon has been a unit.", ("Velora", "Quillon", None)),
        ("Quillon has been sold. The buyer, Lisbon's Velora, is paying $41 million.", ("Velora", "Quillon", 41 * MILLION)),
        ("Quillon has been acquired for $5 million. Quillon's new owner is Velora.", ("Velora", "Quillon", 5 * MILLION)),
        ("Quillon is one of five companies that Velora has acquired.", ("Velora", "Quillon", None)),
        ("Quillon will become a wholly owned subsidiary of Velora.", ("Velora", "Quillon", None)),
        ("Velora and its rival Quillon merged in 2012.", ("Velora", "Quillon", None)),
        ("Velora becomes majority owner of Quillon", ("Velora", "Quillon", None)),
        ("Velora wins bidding war for Quillon", ("Velora", "Quillon", None)),
        ("Velora buys rest of Quillon", ("Velora", "Quillon", None)),
        ("Velora buys the remaining stake in Quillon", ("Velora", "Quillon", None)),
        ("Velora has assumed ownership of Quillon.", ("Velora", "Quillon", None)),
        ("Quillon was divested to Velora in 2012.", ("Velora", "Quillon", None)),
        ("Quillon merges into Velora", ("Velora", "Quillon", None)),
        ("Quillon becomes a subsidiary of Velora", ("Velora", "Quillon", None)),
        ("Quillon finds new owner in Velora", ("Velora", "Quillon", None)),
        ("Quillon completes sale to Velora", ("Velora", "Quillon", None)),
        ("He was negotiating the sale of Quillon to Velora (in what would be a $100 million exit).", ("Velora", "Quillon", 100 * MILLION)),
    ],
)  # fmt: skip
def test_who_bought_whom(text: str, expected: tuple[str, str, int | None]) -> None:
    assert [(one.acquirer, one.target, one.amount and one.amount.value) for one in read(text)] == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Startup Quillon is in advanced acquisition talks with rival Velora.", ("Velora", "Quillon", "in_talks")),
        ("Velora is close to a deal for Quillon.", ("Velora", "Quillon", "in_talks")),
        ("Velora pulled its $15-a-share offer for Quillon.", ("Velora", "Quillon", "failed")),
        ("Velora is yearning for Quillon.", ("Velora", "Quillon", "in_talks")),
        ("Quillon's board unanimously rejected the proposal from Velora.", ("Velora", "Quillon", "failed")),
        ("The board of Quillon recommended that shareholders accept Velora's offer.", ("Velora", "Quillon", "planned")),
        ("Quillon's board urged shareholders to reject Velora's hostile bid.", ("Velora", "Quillon", "failed")),
        ("Velora has been circling its rival Quillon.", ("Velora", "Quillon", "in_talks")),
        ("Velora is preparing a $5bn break-up bid for Quillon.", ("Velora", "Quillon", "in_talks")),
        ("Velora is in pole position to acquire Quillon.", ("Velora", "Quillon", "in_talks")),
        ("Quillon's sale to Velora has been approved by the regulator.", ("Velora", "Quillon", "planned")),
        ("Velora has agreed a $16 million deal to take over the Quillon.", ("Velora", "Quillon", "planned")),
        ("Quillon rejects offer from Velora", ("Velora", "Quillon", "failed")),
        ("Velora calls off merger with Quillon", ("Velora", "Quillon", "failed")),
        ("Quillon nears sale to Velora", ("Velora", "Quillon", "in_talks")),
        ("Quillon is in advanced sale talks with Velora.", ("Velora", "Quillon", "in_talks")),
        ("Quillon agrees $5 million sale to Velora", ("Velora", "Quillon", "planned")),
        ("Quillon recommends bid from Velora", ("Velora", "Quillon", "planned")),
        ("Velora has entered into exclusive negotiations to acquire Quillon.", ("Velora", "Quillon", "in_talks")),
        ("Velora and Quillon announced that they have signed a merger agreement.", ("Velora", "Quillon", "planned")),
        ("Velora's board has approved the purchase of Quillon.", ("Velora", "Quillon", "planned")),
        ("Regulators cleared Velora's acquisition of Quillon.", ("Velora", "Quillon", "planned")),
    ],
)
def test_how_far_it_is(text: str, expected: tuple[str, str, str]) -> None:
    assert [(one.acquirer, one.target, one.status) for one in read(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Quillon joins Velora. The two will build an engine together.",
        "Quillon joined Velora in a $5 million round.",
        "Quillon found a home at Velora. Its shows run on Fridays.",
        "Quillon fell to Velora's level. The deal was off.",
        "Velora beat Quillon to win a contract for $5 million.",
        "Quillon makes valves. Velora bought the brand new company car for $30,000.",
        "Quillon was taken over by its staff.",
        "Control of the valve passed to Velora in Quillon's lab.",
        "Velora's board urged shareholders to accept Quillon's audit.",
        "Marrow sold its majority holding in Quillon to Ann Lee's children.",
        "Velora makes valves. The buyer, a fan of Quillon, paid $41 million.",
        "Quillon is one of five companies that Velora has rated.",
        "Velora made offers for its phones with Quillon.",
        "Velora becomes owner of a house near Quillon.",
        "Velora bought the rest of the furniture from Quillon.",
        "Velora ended its partnership with Quillon.",
        "Velora announced a sale to Quillon customers.",
        "Quillon became part of the Velora cohort. The acquisition channel it built is a product.",
        "Quillon landed at Velora. The price of the ticket was $500.",
        "Quillon fell to second place behind Velora in an auction for ad slots.",
        "Velora has approved a bid by Quillon to build a plant.",
        "Velora recommended a sale to Quillon employees.",
        "Shareholders of Velora urged investors to reject Quillon's pay proposal.",
        "Velora became part of the Quillon story.",
        "Quillon landed with Velora Outdoor for a $2 million advertising campaign.",
        "Quillon fell to Velora 3-1 in the final. Terms of the deal for the ground were not disclosed.",
        "Quillon, which emerged as winner of the Velora Prize, makes valves.",
        "Velora wins race for Quillon Cup",
        "Velora picked up the Quillon Award in Berlin.",
        "Velora took over the Quillon Arena for two nights in June.",
        "Quillon joins Velora's Alliance. Terms of the acquisition of Marrow were not disclosed.",
        "Velora's buying spree of bonds such as Quillon 2030 worried analysts.",
        "On its shopping spree, like Quillon, Velora rented five offices.",
        "The board of Velora urged shareholders to reject Quillon's proposal to split the company.",
        "The carve-out of Quillon from the rules angered Velora.",
        "Velora's carve-out of Quillon is planned for 2025.",
        "Velora's board approved a $3 million acquisition from Quillon of two farms.",
        "Phones from Velora were offloaded to Quillon.",
        "Ann Lee sold her house, Oakdale, to Bob Ray for $4 million.",
        "Velora has sold its headquarters. The buyer, Quillon, is paying $41 million.",
        "Velora and its rival Quillon merged their apps in 2012.",
        "Quillon is one of five companies that Velora has acquired stakes in.",
        "Velora spent $60 million on advertising in February and another $45 million on Quillon in May.",
        "The contract went to Velora. Quillon ended up with Marrow, in a $4 million sale of tickets.",
    ],
)
def test_no_purchase(text: str) -> None:
    assert read(text) == []


def test_a_product_does_not_lend_its_name_to_who_makes_it() -> None:
    told = read(
        "Velora has done its first deal: it has bought Quillon. The team will work on Velora Platform. Velora is big."
    )
    assert [(one.acquirer, one.target) for one in told] == [("Velora", "Quillon")]


def test_a_spree_is_a_list_of_purchases() -> None:
    told = read("Velora has been on a buying spree: Quillon in February 2019 and Zendo in April 2019.")
    assert {(one.target, str(one.date)) for one in told} == {("Quillon", "2019-02"), ("Zendo", "2019-04")}


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Quillon was founded in 2008 and sold seven years later to Velora.", {"Quillon": "2015"}),
        ("Velora has bought Quillon, months after picking up Zendo.", {"Quillon": "2019-06-05", "Zendo": "None"}),
        ("Velora is buying Quillon, its second deal after Zendo.", {"Quillon": "2019-06-05", "Zendo": "None"}),
        ("Quillon (sold to Velora in 2011) and Zendo (acquired by Marrow) grew.", {"Quillon": "2011", "Zendo": "None"}),
        ("After raising money in 2018, Velora has bought Quillon.", {"Quillon": "2019-06-05"}),
        ("Velora bought 80% of Quillon for $3 million, with an option on the rest in 2027.", {"Quillon": "2019-06-05"}),
    ],
)
def test_when_it_was(text: str, dates: dict[str, str]) -> None:
    assert {one.target: str(one.date) for one in read(text, PUBLISHED)} == dates


def test_each_of_several_deals_has_its_own_parties() -> None:
    told = read("Velora buys Quillon, Marrow snaps up Zendo")
    assert {(one.acquirer, one.target) for one in told} == {("Velora", "Quillon"), ("Marrow", "Zendo")}
    told = read("Velora spent $60 million on Quillon in February and another $45 million on Zendo in May.")
    assert {(one.target, one.amount and one.amount.value) for one in told} == {
        ("Quillon", 60 * MILLION), ("Zendo", 45 * MILLION)
    }  # fmt: skip
    told = read("Velora bought Quillon in 2015 and Zendo, for $8 billion, in 2016.")
    assert {(one.target, one.amount is None, str(one.date)) for one in told} == {
        ("Quillon", True, "2015"), ("Zendo", False, "2016")
    }  # fmt: skip
    told = read("Velora has bought 14 brands this year, among them Quillon and Zendo.")
    assert {one.target for one in told} == {"Quillon", "Zendo"}
    told = read("Two rival suitors, Velora and Marrow, have made offers for Quillon.")
    assert {one.acquirer for one in told} == {"Velora", "Marrow"}


def test_a_first_line_that_is_a_sentence_is_no_title() -> None:
    told = read("Velora has bought Quillon. The two will work on Velora Platform.\n\nQuillon had been quiet for years.")
    assert [(one.acquirer, one.target) for one in told] == [("Velora", "Quillon")]
