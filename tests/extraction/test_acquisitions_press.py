"""Purchases as the press tells them in passing: mergers, lost auctions, sales in preparation, buyers whom nobody names."""

import pytest

from tests.extraction.test_acquisitions import PUBLISHED, brief, read

MILLION = 1_000_000


@pytest.mark.parametrize(
    ("text", "amount", "status"),
    [
        ("The merger agreement between Velora and Quillon was signed in haste.", None, "closed"),
        ("The tie-up between Velora and its rival Quillon would create a giant.", None, "planned"),
        ("The $60 million deal to merge Velora and Quillon is no defensive move.", 60, "planned"),
        ("Velora and Quillon said in a joint statement that they will scrap their planned merger.", None, "failed"),
        ("Velora and Quillon eye $60 million merger.", 60, "in_talks"),
        ("Velora decided not to pursue its merger with Quillon.", None, "failed"),
        ("Velora agreed to end the planned merger between itself and Quillon.", None, "failed"),
        ("The planned $60 million merger of Velora and Quillon has been halted.", 60, "failed"),
        ("Quillon said that a raised $60 million buyout offer it got from the private equity firm Velora was fair.", 60, "in_talks"),
        ("Quillon's shareholders backed a £60 million takeover by a consortium made up of Velora and others.", 60, "planned"),
        ("Quillon rebuffed takeover interest from Velora.", None, "failed"),
        ("Quillon turned down advances from Velora.", None, "failed"),
        ("Quillon offered itself to Velora for $60 million and was turned down.", 60, "failed"),
        ("Quillon calls off sale to Velora.", None, "failed"),
        ("Velora considered buying Quillon, but word is that the talks never got far.", None, "failed"),
        ("Velora was keen on acquiring Quillon, but a deal never came together.", None, "failed"),
        ("Zendo sold its holding in Quillon as part of the sale of that business to Velora.", None, "closed"),
        ("Zendo has left Quillon after the acquisition of the company by Velora.", None, "closed"),
        ("“We have doubled in size through the acquisition of Quillon,” Velora said.", None, "closed"),
        ("“The range was widened through the acquisition of Quillon,” Velora added.", None, "closed"),
        ("Velora made other deals, including the purchase of a 12% stake in Zendo and its acquisition of the lender Quillon.", None, "closed"),
        ("Zendo gained most from the $60 million exit of Quillon to Velora.", 60, "closed"),
        ("Ann Lee is on trial over the $60 million sale of Mr Kerr's software company Quillon to Velora.", 60, "closed"),
        ("Quillon went in May to Velora for over $60 million.", 60, "closed"),
        ("Quillon agreed to sell slightly more than half of the company for $60 million to the drug giant Velora.", 60, "planned"),
        ("Ann Lee began at Zendo, before starting the shop Quillon and selling it on to Velora.", None, "closed"),
        ("Ann Lee has sold her company to Velora. Ann Lee started Quillon in 2009.", None, "closed"),
        ("Zendo has raised $5 million. Velora's latest buy: it is acquiring Quillon, a Dublin app.", None, "planned"),
        ("Velora eyeing chips: The Korean giant has bought Quillon.", None, "closed"),
        ("If Velora's purchase of Quillon goes through, it will be a record.", None, "planned"),
        ("Quillon, which is being acquired by Velora, makes drones.", None, "planned"),
        ("Velora would acquire Quillon in 2016.", None, "closed"),
        ("The seller would be Velora, which took Quillon private in 2007 for $60 million.", 60, "closed"),
        ("Velora is pursuing an acquisition of its competitor Quillon.", None, "in_talks"),
        ("Velora announced a $60 million deal for a little-known robotics startup Quillon.", 60, "planned"),
        ("Quillon unveiled a cash take over by Japan's Velora for $60 million.", 60, "closed"),
        ("Velora has completed its take-over of Quillon.", None, "closed"),
        ("Velora acquired Quillon from Zendo in a deal expected to close in winter.", None, "planned"),
        ("When Velora bought a 53% stake in Quillon in 2012, the company was worth $90 million.", None, "closed"),
        ("His claim to fame is selling Quillon to Velora.", None, "closed"),
        ("Velora acquired Ann's collaboration start-up Quillon.", None, "closed"),
        ("Velora bought Zendo's predecessor, Quillon.", None, "closed"),
        ("Velora grabbed two smaller entities: the lender Quillon.", None, "closed"),
        ("Velora has bought Quillon, a spin-off of the former Zendo, for $60 million.", 60, "closed"),
        ("Quillon's buyer was among its chief rivals, Velora.", None, "closed"),
        ("Quillon is being bought outright by majority owner, grocer Velora.", None, "planned"),
        ("Velora has completed a $60 million deal for Quillon.", 60, "closed"),
        ("Velora suspended its chief executive and bought Quillon.", None, "closed"),
        ("Velora halted talks to buy Quillon.", None, "failed"),
        ("Disrupted by rivals, Velora acquired Quillon.", None, "closed"),
        ("Velora is pursuing growth abroad and acquired Quillon.", None, "closed"),
        ("Keen to grow in Asia, Velora bought Quillon.", None, "closed"),
        ("Velora has backed the startup fund and bought Quillon.", None, "closed"),
        ("Velora's acquisition of Quillon last year could help it catch up.", None, "closed"),
        ("Velora's purchase of Quillon closed in May and could double its sales.", None, "closed"),
        ("Velora's purchase of Quillon halts a long slide.", None, "closed"),
        ("Velora acquired Quillon in a deal that is expected to add $5 million in sales.", None, "closed"),
        ("Velora bought Quillon and Zendo's shares fell.", None, "closed"),
        ("Velora bought Quillon and Zendo's interest in wine grew.", None, "closed"),
        ("Velora is buying app Quillon for $60 million.", 60, "planned"),
        ("The proposed combination of Velora and Quillon needs the nod of regulators.", None, "planned"),
        ("Velora's acquisition of Quillon and Zendo advised on it.", None, "closed"),
    ],
)  # fmt: skip
def test_who_buys_whom(text: str, amount: int | None, status: str) -> None:
    told = {one for one in brief(text) if one[0] == "Velora"}
    assert told == {("Velora", "Quillon", amount * MILLION if amount else None, status)}


@pytest.mark.parametrize(
    ("text", "amount", "status"),
    [
        ("Quillon agrees £60 million takeover.", 60, "planned"),
        ("A group of Chinese Internet firms made a $60 million offer to acquire Quillon.", 60, "planned"),
        ("A consortium of private investors is in talks to buy Quillon.", None, "in_talks"),
        ("Quillon was bought by a private equity firm in 2019 for $60 million.", 60, "closed"),
        ("Zendo sold Quillon, a parking chain, to a rival for $60 million.", 60, "closed"),
        ("Ann Lee founded Quillon, a quiz tool that was acquired in 2011.", None, "closed"),
        ("Ann Lee co-founded Quillon (acquired in 2015).", None, "closed"),
        ("Quillon has hired Zendo to start an auction of the company.", None, "in_talks"),
        ("Quillon is working with advisers on a potential sale.", None, "in_talks"),
        ("Quillon is deep in talks with would-be buyers.", None, "in_talks"),
        ("Quillon is in takeover talks, sources said.", None, "in_talks"),
        ("Quillon has been exploring raising money or even selling itself.", None, "in_talks"),
        ("Quillon's owners have put the company up for sale.", None, "in_talks"),
        ("The bank was hired to look at a possible Quillon sale.", None, "in_talks"),
        ("Zendo Capital is preparing to sell the software maker Quillon.", None, "in_talks"),
        ("Zendo Capital has kicked off the auction of Quillon.", None, "in_talks"),
        ("Quillon is fielding takeover interest.", None, "in_talks"),
        ("A sale of Quillon could fetch $60 million.", 60, "in_talks"),
        ("Quillon, which could fetch $60 million in a sale, makes valves.", 60, "in_talks"),
    ],
)
def test_nobody_is_named_who_buys(text: str, amount: int | None, status: str) -> None:
    assert brief(text) == {(None, "Quillon", amount * MILLION if amount else None, status)}


@pytest.mark.parametrize(
    "text",
    [
        "Marrow lost a bidding war for Quillon to Velora.",
        "The list holds Quillon, for which Marrow lost a bidding war to Velora.",
        "Marrow lost out to Velora in the auction of Quillon.",
        "Marrow was outbid by Velora for Quillon.",
    ],
)
def test_who_lost_the_auction_bid_in_vain(text: str) -> None:
    assert {(one.acquirer, one.target, one.status) for one in read(text)} == {
        ("Velora", "Quillon", "closed"),
        ("Marrow", "Quillon", "failed"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "The acquisitions of the startups Quillon and Klip by Velora were completed in March.",
        "Velora's acquisition of Quillon and Klip is the model.",
    ],
)
def test_several_are_bought_by_one(text: str) -> None:
    assert {(one.acquirer, one.target) for one in read(text)} == {("Velora", "Quillon"), ("Velora", "Klip")}


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("He began at Quillon, the legendary Marrowdale startup that was snapped up by Velora.", "Quillon"),
        ("Others are Klip and Quillon in London, which raised £2 million via Zendo before being sold to Velora.", "Quillon"),
        ("Quillon, the lender acquired by Zendo in 2015, made a move. It bought Klip.", "Klip"),
        ("Ann Lee held roles at Quillon after that company bought Klip.", "Klip"),
        ("HR Tech startup Quillon 🇨🇱 has announced that it has closed a Series A round led by Harrow Fund 🇺🇸, and has bought Klip 🇵🇪, a lender, for an undisclosed sum.", "Klip"),
    ],
)  # fmt: skip
def test_whom_a_pronoun_or_a_clause_means(text: str, target: str) -> None:
    buyers = {one.acquirer for one in read(text) if one.target == target}
    assert buyers == {"Velora" if target == "Quillon" else "Quillon"}


def test_a_giant_in_talks_with_a_startup_is_the_buyer() -> None:
    assert brief("Quillon was speaking with Google about an acquisition.") == {("Google", "Quillon", None, "in_talks")}


@pytest.mark.parametrize(
    "text",
    [
        "“We oppose the acquisition of Quillon,” Velora said.",
        "“We advised on the acquisition of Quillon,” Velora said.",
        "“Our clients love the acquisition of Quillon,” Velora said.",
    ],
)
def test_who_speaks_of_a_deal_has_not_made_it(text: str) -> None:
    assert "Velora" not in {one.acquirer for one in read(text)}


def test_who_sought_a_buyer_has_found_one() -> None:
    text = "Quillon is looking for a buyer. Velora has agreed to buy Quillon."
    assert brief(text) == {("Velora", "Quillon", None, "planned")}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Velora has acquired Quillon, which pulled out of a deal two years ago.", "2019-06-05"),
        ("Velora paid $285 million for Quillon, with more tied to its targets through 2021.", "2019-06-05"),
        ("In 2015, Zendo acquired its rival Klip and Velora acquired Quillon.", "2015"),
        ("Velora bought Quillon in an all-stock merger valued at $480 million in 2006.", "2006"),
        ("Quillon was sold to Velora a few months ago.", "None"),
        ("Velora closed the $3 billion purchase of video company Quillon, which was announced on Oct 1.", "2018-10-01"),
        ("Velora's takeover of Quillon, which was completed in May, paid off.", "2019-05"),
        ("Velora's takeover of Quillon, which went public in 2014, is done.", "2019-06-05"),
        ("Harrow LLP led the sale of Quillon to Velora. Ann Lee led its team in the deal, which was completed on May 4, 2019.", "2019-05-04"),
    ],
)  # fmt: skip
def test_when_it_was(text: str, day: str) -> None:
    assert [str(one.date) for one in read(text, PUBLISHED) if one.target == "Quillon"] == [day]


@pytest.mark.parametrize(
    "text",
    [
        "The Quillon collection was acquired in 2011.",
        "The painting by Quillon was acquired in 2011.",
        "The land near Quillon was bought by a private investor for $3 million.",
        "A group of Chinese firms has offered to buy Quillon phones.",
        "Zendo sold its stake in Quillon to a private equity firm.",
        "Quillon was acquired in a taste test.",
        "The tie-up between Velora and Quillon will bring music to cars.",
        "Velora announced a $210 million deal for Quillon phones.",
        "The Reds lost the race for Quillon to United.",
        "Velora is looking to sell Quillon in India.",
        "Velora has hired Zendo to seek buyers for its bonds.",
        "Velora is in talks with potential buyers of its phones.",
        "Velora is considering selling itself short.",
        "Quillon is looking at selling itself as a lifestyle brand.",
        "Velora launches sale of Quillon tickets.",
        "Quillon turned down advances from Google employees.",
        "Velora led the funding for the group buying service Quillon.",
        "Velora and Marrow have joined the race to buy Klip and Zendo's stake in Quillon.",
        "Klip, the label majority-owned by the Quillon family, makes shirts.",
        "The sale of the company to customers went on at Quillon.",
        "Velora nabbed a $3 million contract from startup Quillon.",
        "Velora has shown the camera bag maker Quillon its strap.",
        "The auction house is preparing to sell Quillon, a painting by Ann Lee, at auction in May.",
        "Zendo sold Quillon, a winger, to a rival.",
        "The Quillon was sold to a private buyer in 2006.",
        "A proposed combination of Velora and Quillon extended survival in the trial.",
        "The tie-up between Velora and Quillon would create new shoes.",
        "The Quillon could fetch $60 million if it is sold.",
        "A sale of Zendo's Quillon could bring in $30 million.",
        "The Quillon Hawks agreed to a $30 million buyout after talks with Ann Lee.",
        "Velora announced a $5 billion deal for Quillon to take 20 jets.",
        "The $5 million deal to merge Oak Street School and Elm School passed.",
        "A plan to merge the Quillon and the Velora was dropped.",
        "Quillon Town Council is in talks with potential buyers.",
        "Quillon received a merger inquiry from the Justice Department.",
        "The exit of Quillon to Velora hurt the team.",
        "Sales of Quillon by Velora doubled.",
        "Velora launches sale of Quillon in June.",
        "The Velora Times spoke to Quillon about its acquisition.",
    ],
)
def test_what_is_no_purchase(text: str) -> None:
    assert read(text, PUBLISHED) == []
