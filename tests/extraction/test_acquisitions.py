"""Acquisitions read from sentences: who bought whom, for how much, when, and how far it has come."""

from datetime import date

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import AcquisitionClaim, Article

READER = RuleExtractor()
PUBLISHED = date(2019, 6, 5)


def read(text: str, published: date | None = None) -> list[AcquisitionClaim]:
    claims = READER.extract(Article(id="a", text=text, published=published)).claims
    return [claim for claim in claims if isinstance(claim, AcquisitionClaim)]


def brief(text: str) -> set[tuple[str | None, str, int | None, str | None]]:
    return {(one.acquirer, one.target, int(one.amount.value) if one.amount else None, one.status) for one in read(text)}


MILLION = 1_000_000
CASES = [
    ("Velora has acquired Quillon for $40 million.", ("Velora", "Quillon", 40 * MILLION, "closed")),
    ("Velora bought Quillon last year.", ("Velora", "Quillon", None, "closed")),
    ("Velora agreed to buy Quillon for $40 million in cash.", ("Velora", "Quillon", 40 * MILLION, "planned")),
    ("Velora is in talks to buy Quillon.", ("Velora", "Quillon", None, "in_talks")),
    ("Velora is close to acquiring Quillon, people familiar with the matter said.", ("Velora", "Quillon", None, "in_talks")),
    ("Velora is reportedly looking into buying Quillon.", ("Velora", "Quillon", None, "in_talks")),
    ("Velora plans to acquire the Boston-based startup Quillon.", ("Velora", "Quillon", None, "planned")),
    ("Quillon was acquired by Velora in 2014.", ("Velora", "Quillon", None, "closed")),
    ("Quillon is being acquired by Dutch medical equipment giant Velora.", ("Velora", "Quillon", None, "closed")),
    ("Quillon, which is in the process of being acquired by Velora, makes chips.", ("Velora", "Quillon", None, "planned")),
    ("Quillon sold itself to Velora for $12 million.", ("Velora", "Quillon", 12 * MILLION, "closed")),
    ("Quillon was just sold to Velora for $12 million.", ("Velora", "Quillon", 12 * MILLION, "closed")),
    ("He sold his previous company, Quillon, to Velora.", ("Velora", "Quillon", None, "closed")),
    ("Velora paid $75 million for analytics firm Quillon.", ("Velora", "Quillon", 75 * MILLION, "closed")),
    ("Velora shelled out $25 million for Quillon.", ("Velora", "Quillon", 25 * MILLION, "closed")),
    ("Velora's $90 million acquisition of Quillon surprised rivals.", ("Velora", "Quillon", 90 * MILLION, "closed")),
    ("The acquisition of Quillon by Velora closed in May.", ("Velora", "Quillon", None, "closed")),
    ("Its founder worked on the $67 million Velora acquisition of Quillon.", ("Velora", "Quillon", 67 * MILLION, "closed")),
    ("Velora completed its acquisition of Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora's recent Quillon acquisition gives it maps.", ("Velora", "Quillon", None, "closed")),
    ("Velora and rival Quillon have agreed to merge.", ("Velora", "Quillon", None, "planned")),
    ("Velora merged with Quillon in 2012.", ("Velora", "Quillon", None, "closed")),
    ("Velora bought a majority stake in Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora bought a 60 percent stake in Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora snapped up Quillon in March.", ("Velora", "Quillon", None, "closed")),
    ("The team came from Quillon, a music startup that was acquired by Velora.", ("Velora", "Quillon", None, "closed")),
    ("She co-founded Quillon, acquired by Velora in 2012.", ("Velora", "Quillon", None, "closed")),
    ("She runs Quillon (now part of Velora).", ("Velora", "Quillon", None, "closed")),
    ("She ran Quillon, which Velora bought for $1 billion in 2014.", ("Velora", "Quillon", 1000 * MILLION, "closed")),
    ("Quillon turned down a $600 million offer from Velora.", ("Velora", "Quillon", 600 * MILLION, "failed")),
    ("Quillon rejected a takeover bid from Velora.", ("Velora", "Quillon", None, "failed")),
    ("Velora withdrew a $47 million offer to buy Quillon.", ("Velora", "Quillon", 47 * MILLION, "failed")),
    ("Velora bought Zendo owner Quillon for $580 million.", ("Velora", "Quillon", 580 * MILLION, "closed")),
    ("Velora recently purchased the notetaking app Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora acquired a machine learning team, Quillon.", ("Velora", "Quillon", None, "closed")),
    ("After buying Quillon in 2015, Velora opened an office.", ("Velora", "Quillon", None, "closed")),
    ("Velora took over Quillon this year in a $26 million merger.", ("Velora", "Quillon", 26 * MILLION, "closed")),
    ("Velora Inc (NASDAQ: VLR) bought Quillon (QLN.O) for $5 million.", ("Velora Inc", "Quillon", 5 * MILLION, "closed")),
    ("Velora acquired Quillon. The deal is said to be worth $30 million.", ("Velora", "Quillon", 30 * MILLION, "closed")),
    ("Velora to buy Quillon for $8 million", ("Velora", "Quillon", 8 * MILLION, "planned")),
    ("Quillon started in 2003. It was eventually bought by Velora.", ("Velora", "Quillon", None, "closed")),
    ("Quillon rejected Velora's $6 million offer.", ("Velora", "Quillon", 6 * MILLION, "failed")),
    ("Quillon founder Aaron Patel sold the company to Velora for $170 million.", ("Velora", "Quillon", 170 * MILLION, "closed")),
    ("Velora's $16 million deal to buy Quillon is done.", ("Velora", "Quillon", 16 * MILLION, "planned")),
    ("Quillon is growing under Velora, said Ann Lee, who left when Velora acquired the company for $8 million.", ("Velora", "Quillon", 8 * MILLION, "closed")),
    ("Velora agreed in September to pay $7 million for Quillon.", ("Velora", "Quillon", 7 * MILLION, "planned")),
    ("Quillon, a maker of valves, was acquired by Velora.", ("Velora", "Quillon", None, "closed")),
    ("Ann Lee runs Zendo and sat on the board of Quillon, the video company acquired by Velora.", ("Velora", "Quillon", None, "closed")),
    ("Ann Lee started three firms before Zendo, including Quillon, which was acquired by Velora for $5 million.", ("Velora", "Quillon", 5 * MILLION, "closed")),
    ("Ann Lee founded Quillon in 1982. It was bought by Velora in 2010.", ("Velora", "Quillon", None, "closed")),
    ("Ann Lee was a director at Quillon before being acquired by Velora.", ("Velora", "Quillon", None, "closed")),
    ("Its founders made Quillon -- sold to Velora two years ago for $80 million.", ("Velora", "Quillon", 80 * MILLION, "closed")),
    ("Velora said on Monday it has bought Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Zendo competes with Velora, which a person has said is looking to buy Quillon.", ("Velora", "Quillon", None, "planned")),
    ("Zendo met Velora, the largest maker of carts that has since purchased Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora paid a similar amount to acquire Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Zendo advised on the $6 million Velora paid for Quillon.", ("Velora", "Quillon", 6 * MILLION, "closed")),
    ("Velora acquires Quillon. Velora announced that it is buying Quillon for $7 million.", ("Velora", "Quillon", 7 * MILLION, "planned")),
    ("Velora acquired in December a U.K. company called Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora has taken over the remaining 74% stake in Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora bought the camcorder-maker Quillon for an eye-popping $9 million.", ("Velora", "Quillon", 9 * MILLION, "closed")),
    ("Velora bought Zendo's care franchise, Quillon, for $5 million.", ("Velora", "Quillon", 5 * MILLION, "closed")),
    ("Velora acquired Quillon, a startup with tools for Zendo and Marrow.", ("Velora", "Quillon", None, "closed")),
    ("Velora bought Quillon, Zendo's main supplier.", ("Velora", "Quillon", None, "closed")),
    ("Its owner praised Velora. Few liked Velora's $3 million deal for Quillon.", ("Velora", "Quillon", 3 * MILLION, "closed")),
    ("Velora launched a $3 million bid for Quillon.", ("Velora", "Quillon", 3 * MILLION, "planned")),
    ("Velora withdrew its offer for Quillon.", ("Velora", "Quillon", None, "failed")),
    ("Velora has held takeover talks with Quillon.", ("Velora", "Quillon", None, "in_talks")),
    ("Velora's planned acquisition of Quillon was blocked by regulators.", ("Velora", "Quillon", None, "failed")),
    ("Velora tried to buy Quillon.", ("Velora", "Quillon", None, "failed")),
    ("Velora's biggest deal was the $2 million acquisition of Quillon.", ("Velora", "Quillon", 2 * MILLION, "closed")),
    ("Quillon agreed to be acquired last month for $9 million.", (None, "Quillon", 9 * MILLION, "planned")),
    ("Ann Lee, chief executive of Velora, said the first step is the pending acquisition of Quillon.", ("Velora", "Quillon", None, "planned")),
    ("Velora acquired 74.9 percent of Quillon, a provider of calls, for $12 million.", ("Velora", "Quillon", 12 * MILLION, "closed")),
    ("Velora held talks to acquire Quillon, but the negotiations did not mature into a deal.", ("Velora", "Quillon", None, "failed")),
    ("Quillon is exploring a possible sale, people familiar with it said.", (None, "Quillon", None, "in_talks")),
    ("Quillon has hired the bank Marrow to find a buyer.", (None, "Quillon", None, "in_talks")),
    ("Quillon received a $6 million takeover bid from Velora.", ("Velora", "Quillon", 6 * MILLION, "in_talks")),
    ("Quillon, which offers deals at restaurants and at shops in all of the country, rebuffed a takeover offer by Velora.", ("Velora", "Quillon", None, "failed")),
    ("Quillon is in talks about a $3 million acquisition by Velora.", ("Velora", "Quillon", 3 * MILLION, "in_talks")),
    ("Velora plans to sell a majority stake in Quillon for $2 million to private investors including Zendo.", ("Zendo", "Quillon", 2 * MILLION, "planned")),
    # The buyer behind another name.
    ("Quillon, which rents coats, has been scooped up by Zendo rival Velora.", ("Velora", "Quillon", None, "closed")),
    ("Quillon was taken over by the Zendo affiliate Velora.", ("Velora", "Quillon", None, "closed")),
    ("Velora clinched the $820 million take-private of software maker Zendo-rival Quillon.", ("Velora", "Quillon", 820 * MILLION, "closed")),
    ("In 2010, Velora acquired all of Quillon from its previous owner Zendo.", ("Velora", "Quillon", None, "closed")),
    # Verbs of passing mentions.
    ("Quillon went to Velora for a reported $75 million.", ("Velora", "Quillon", 75 * MILLION, "closed")),
    ("Quillon, a seller of ringtones, went to Velora for $14 million in 2006.", ("Velora", "Quillon", 14 * MILLION, "closed")),
    ("Quillon got absorbed by Velora.", ("Velora", "Quillon", None, "closed")),
    ("Most schools use Quillon, which Velora took over in 2015.", ("Velora", "Quillon", None, "closed")),
    ("They own a stake in Quillon, the mast owner that Velora agreed in March to purchase from a fund.", ("Velora", "Quillon", None, "planned")),
    ("He backed a company then called Quillon that Velora paid $830 million for.", ("Velora", "Quillon", 830 * MILLION, "closed")),
    ("They made chips for Quillon, which Velora tried to buy.", ("Velora", "Quillon", None, "failed")),
    ("Velora paid an undisclosed amount for Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora paid about $900 million for most of Quillon.", ("Velora", "Quillon", 900 * MILLION, "closed")),
    ("She sold to-do list Quillon to Velora.", ("Velora", "Quillon", None, "closed")),
    ("He sold his first company, an app maker named Quillon (no relation), to Velora.", ("Velora", "Quillon", None, "closed")),
    ("He led the sale of Zendo supplier Quillon to Velora for $310 million.", ("Velora", "Quillon", 310 * MILLION, "closed")),
    ("Velora has agreed to take Quillon private for $3 million.", ("Velora", "Quillon", 3 * MILLION, "planned")),
    # Whom "it" and "that company" mean in a clause of time.
    ("She led sales at Quillon before Velora snapped it up in 2009.", ("Velora", "Quillon", None, "closed")),
    ("He was finance chief of online grocer Quillon when Velora took it over.", ("Velora", "Quillon", None, "closed")),
    ("A $5,000 check for Quillon came back when Velora acquired it for $310 million.", ("Velora", "Quillon", 310 * MILLION, "closed")),
    ("The fund owned a tenth of Quillon when the company was picked up by Velora for $11 million.", ("Velora", "Quillon", 11 * MILLION, "closed")),
    ("Ann Lee was CTO of Quillon until that company's $580 million sale to Velora.", ("Velora", "Quillon", 580 * MILLION, "closed")),
    # Who owns whom.
    ("Ann Lee worked on search at Velora-owned Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Quillon has been majority-owned by Velora since 2005.", ("Velora", "Quillon", None, "closed")),
    ("Zendo fights its rival Quillon, owned by Velora since 2014.", ("Velora", "Quillon", None, "closed")),
    ("Quillon is now owned by Velora.", ("Velora", "Quillon", None, "closed")),
    ("Zendo fights Quillon, now a Velora property, in Lisbon.", ("Velora", "Quillon", None, "closed")),
    ("Velora has already made an acquisition: a startup called Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora bought the company behind Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora will acquire the parent company of Quillon.", ("Velora", "Quillon", None, "planned")),
    ("CNN is in talks to buy Quillon.", ("CNN", "Quillon", None, "in_talks")),
    ("Velora was in early talks to buy Quillon, Bloomberg reported.", ("Velora", "Quillon", None, "in_talks")),
    ("Since its sale to Velora in 2012, Quillon has grown.", ("Velora", "Quillon", None, "closed")),
    ("The Velora-led buyout of Quillon closed in May.", ("Velora", "Quillon", None, "closed")),
    ("He joined Velora in 2010 via the acquisition of his startup Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Ann Lee came to Velora through its acquisition of Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora beat Zendo to buy Quillon.", ("Velora", "Quillon", None, "planned")),
    ("Quillon's board rejected Velora's $3 million takeover offer.", ("Velora", "Quillon", 3 * MILLION, "failed")),
    ("Velora and Quillon announced a merger valued at $3 million.", ("Velora", "Quillon", 3 * MILLION, "closed")),
    # Bids.
    ("Velora is considering a bid for Quillon.", ("Velora", "Quillon", None, "in_talks")),
    ("Quillon has received a takeover offer from Velora.", ("Velora", "Quillon", None, "in_talks")),
    ("Quillon has attracted acquisition interest from private equity firm Velora.", ("Velora", "Quillon", None, "in_talks")),
    # Prices told beside or behind the deal.
    ("Velora acquired Quillon. A source said that Velora paid around $20 million for the company.", ("Velora", "Quillon", 20 * MILLION, "closed")),
    ("Velora acquired Quillon. The $30 million transaction closed quietly.", ("Velora", "Quillon", 30 * MILLION, "closed")),
    ("Velora said it would pay $590 million to purchase all of Quillon.", ("Velora", "Quillon", 590 * MILLION, "planned")),
    ("Velora bought Quillon. It paid $40 million.", ("Velora", "Quillon", 40 * MILLION, "closed")),
    ("Velora agreed to take Quillon private at $21.50 a share, or $3.7 billion.", ("Velora", "Quillon", 3700 * MILLION, "planned")),
    ("Velora said it would pay $590 million to purchase all of Quillon's shares.", ("Velora", "Quillon", 590 * MILLION, "planned")),
    ("Velora's willingness to pay $8 million to buy the start-up Quillon surprised rivals.", ("Velora", "Quillon", 8 * MILLION, "planned")),
    # Described at length, then named.
    ("Velora is close to acquiring a Boston company that sells servers, Quillon, for $8 million.", ("Velora", "Quillon", 8 * MILLION, "in_talks")),
    ("Velora has acquired a curated platform for offers on salons called Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora will buy the fledgling Quillon movie service.", ("Velora", "Quillon", None, "planned")),
    ("Velora bought its smaller competitor Quillon for $8 million.", ("Velora", "Quillon", 8 * MILLION, "closed")),
    ("Velora bought 40 clinics, among them Quillon for $31 million.", ("Velora", "Quillon", 31 * MILLION, "closed")),
    ("Zendo lost Quillon, which seed giant Velora bought in 2017.", ("Velora", "Quillon", None, "closed")),
    ("Quillon was sold, effectively for its mailing list, to Velora.", ("Velora", "Quillon", None, "closed")),
    ("Zendo was loud (obviously, that was before Velora bought them). Zendo grew.", ("Velora", "Zendo", None, "closed")),
    # Stakes that give control.
    ("Velora expands via the broker Quillon, in which it took a 70% stake last month.", ("Velora", "Quillon", None, "closed")),
    ("The locks come from Quillon, of which Velora has acquired a majority.", ("Velora", "Quillon", None, "closed")),
    ("Quillon sold a majority stake to Velora in 2004.", ("Velora", "Quillon", None, "closed")),
    ("Quillon has sold the controlling interest of its chess club to a group led by Velora.", ("Velora", "Quillon", None, "closed")),
    ("Velora took control of Quillon in 2012.", ("Velora", "Quillon", None, "closed")),
    ("Velora will take a majority stake in Quillon.", ("Velora", "Quillon", None, "planned")),
    ("Velora already owns its smaller peer Quillon.", ("Velora", "Quillon", None, "closed")),
    # Who buys and who is bought stands elsewhere.
    ("Velora's private equity unit took Quillon private in 2009.", ("Velora", "Quillon", None, "closed")),
    ("Following its acquisition of Quillon, Velora is hiring.", ("Velora", "Quillon", None, "closed")),
    ("With the acquisition of Quillon, Velora is moving into maps.", ("Velora", "Quillon", None, "closed")),
    ("Two years after buying Quillon, Velora is hiring.", ("Velora", "Quillon", None, "closed")),
    ("Velora makes maps. That followed a deal in December to buy Quillon.", ("Velora", "Quillon", None, "planned")),
    ("Velora makes maps. The Lisbon-based company took Quillon private in 2009.", ("Velora", "Quillon", None, "closed")),
    ("Ann Lee ran Quillon and agreed to sell the business to Velora.", ("Velora", "Quillon", None, "planned")),
    ("Ann Lee left Quillon after its acquisition by Velora in 2004.", ("Velora", "Quillon", None, "closed")),
    ("Zendo was founded by two Quillon executives who left that company after its acquisition by Velora.", ("Velora", "Quillon", None, "closed")),
    ("Ann Lee was the CEO of Quillon, which she sold to Velora.", ("Velora", "Quillon", None, "closed")),
    ("Quillon founder Ann Lee, who sold her company to Velora in 2012, is back.", ("Velora", "Quillon", None, "closed")),
    ("Velora, backed by Marrow and Zendo, has bought Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Velora's latest acquisition is Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Quillon is Velora's third acquisition this year.", ("Velora", "Quillon", None, "closed")),
    ("Quillon became part of Velora in 2012.", ("Velora", "Quillon", None, "closed")),
    ("Quillon has been folded into Velora.", ("Velora", "Quillon", None, "closed")),
    ("Velora has acquired Quillon. We hear the company sold for $40 million.", ("Velora", "Quillon", 40 * MILLION, "closed")),
    ("Velora considered buying Quillon in 2012 but decided against it.", ("Velora", "Quillon", None, "failed")),
    # Talks, offers and plans.
    ("Velora is in talks with Quillon about a possible merger.", ("Velora", "Quillon", None, "in_talks")),
    ("Velora approached Quillon about a takeover.", ("Velora", "Quillon", None, "in_talks")),
    ("Velora is nearing a deal for Quillon.", ("Velora", "Quillon", None, "in_talks")),
    ("Velora has sealed a $40 million deal for Quillon.", ("Velora", "Quillon", 40 * MILLION, "planned")),
    ("Velora offered $40 million for Quillon.", ("Velora", "Quillon", 40 * MILLION, "planned")),
    ("Quillon accepted a $40 million takeover offer from Velora.", ("Velora", "Quillon", 40 * MILLION, "planned")),
    ("Quillon agreed to a $40 million buyout from Velora.", ("Velora", "Quillon", 40 * MILLION, "planned")),
    ("Velora won the auction for Quillon.", ("Velora", "Quillon", None, "closed")),
    ("Officials delayed the proposed sale of satellite operator Quillon to a group of funds.", (None, "Quillon", None, "planned")),
    ("The deal is expected to resemble Velora's $8 million acquisition of Quillon.", ("Velora", "Quillon", 8 * MILLION, "closed")),
    ("Quillon was taken over by Velora instead ($38 million, debt included).", ("Velora", "Quillon", 38 * MILLION, "closed")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_one_acquisition(text: str, expected: tuple[str, str, int | None, str]) -> None:
    assert brief(text) == {expected}


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Velora has acquired Quillon, Zendo and Marrow.", {"Quillon", "Zendo", "Marrow"}),
        (
            "After buying Quillon in 2015 and Zendo a year ago, Velora has now acquired Marrow.",
            {"Quillon", "Zendo", "Marrow"},
        ),
        ("Velora makes maps. Its acquisitions include Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("Velora’s acquisitions of Quillon and Zendo paid off.", {"Quillon", "Zendo"}),
        ("Velora is buying again after a string of takeovers that included Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("Velora bought Quillon for $5 million and the online shop Zendo for $2 million.", {"Quillon", "Zendo"}),
        ("Velora has bought Quillon. The company also bought Zendo.", {"Quillon", "Zendo"}),
        (
            "Velora bought two smaller shops, Quillon of Lisbon and a Bulgarian outfit called Zendo.",
            {"Quillon", "Zendo"},
        ),
        (
            "Velora has taken over Quillon of Lisbon, a Canadian data provider called Zendo, and Marrow.",
            {"Quillon", "Zendo", "Marrow"},
        ),
        ("Velora is loud. It picked up travel agency Quillon and receipt scanner Zendo.", {"Quillon", "Zendo"}),
        ("Velora made the most of its acquisitions, including box maker Quillon and Zendo.", {"Quillon", "Zendo"}),
        (
            "For Velora this is deal number six of the year, following the acquisitions of Quillon and Zendo.",
            {"Quillon", "Zendo"},
        ),
        ("Ann Lee oversaw Velora's acquisition of Quillon and managed the purchase of Zendo.", {"Quillon", "Zendo"}),
        ("It is Velora's third acquisition this year, following Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("This was Velora's second purchase in Lisbon, after buying Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("Velora is buying Quillon. It is Velora's fourth Nordic deal, following Zendo.", {"Quillon", "Zendo"}),
        ("Velora bought several startups, including Quillon and Zendo.", {"Quillon", "Zendo"}),
        ("Velora bought Quillon last March, then retargeting startup Zendo (for $11 million).", {"Quillon", "Zendo"}),
        (
            "Velora likes purchases such as Quillon, the company it bought in 2018, and Zendo, the company it bought last year.",
            {"Quillon", "Zendo"},
        ),
        (
            "The company Velora bought survey tool Quillon last May and paid $75 million for Zendo in November.",
            {"Quillon", "Zendo"},
        ),
    ],
)
def test_several_targets_of_one_acquirer(text: str, targets: set[str]) -> None:
    assert {(one.acquirer, one.target) for one in read(text)} == {("Velora", target) for target in targets}


def test_each_target_with_its_own_price_and_date() -> None:
    found = read("Velora has bought Quillon for $689 million in 2012 and Zendo for $70 million in 2013.")
    assert {(one.target, int(one.amount.value) if one.amount else 0, str(one.date)) for one in found} == {
        ("Quillon", 689 * MILLION, "2012"),
        ("Zendo", 70 * MILLION, "2013"),
    }


def test_each_name_sold_has_its_own_buyer() -> None:
    found = read("Its bets include Quillon, sold in 2018 to Velora, and Zendo, sold to Marrow in 2016.", PUBLISHED)
    assert {(one.acquirer, one.target, str(one.date)) for one in found} == {
        ("Velora", "Quillon", "2018"),
        ("Marrow", "Zendo", "2016"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Ventures's exits include Quillon (Velora) and Zendo (Marrow).",
        "Its exits so far are Quillon (bought by Velora) and Zendo (acquired by Marrow).",
        "Harrow counts exits such as Quillon (sold to Velora in 2012), Zendo (Marrow).",
        "Its exits include Quillon, bought by Velora, and Zendo, acquired by Marrow for $30 million.",
    ],
)
def test_exits_with_their_buyers(text: str) -> None:
    found = [(one.acquirer, one.target, one.target == "Quillon" and one.amount is not None) for one in read(text)]
    assert set(found) == {("Velora", "Quillon", False), ("Marrow", "Zendo", False)}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon is weighing takeover bids from Velora and Zendo.",
        "Velora and Zendo are among firms considering bids for Quillon.",
        "Velora and Zendo are vying for Quillon.",
        "Velora and Zendo are through to the second round of an auction of Quillon.",
        "Velora and rival Zendo have held takeover talks with Quillon.",
    ],
)
def test_several_bidders(text: str) -> None:
    assert {(one.acquirer, one.target, one.status, str(one.date)) for one in read(text, PUBLISHED)} == {
        ("Velora", "Quillon", "in_talks", "2019-06-05"),
        ("Zendo", "Quillon", "in_talks", "2019-06-05"),
    }


def test_who_approves_is_no_buyer() -> None:
    (claim,) = read("The acquisition of Quillon for $13 million was approved by Zendo. Quillon makes valves.")
    assert (claim.acquirer, claim.target) == (None, "Quillon")


def test_a_deal_that_is_closed_now_was_planned_before() -> None:
    text = "Velora Closes $26 Million Quillon Acquisition\n\nWhen Velora said that it was acquiring Quillon for $26 million, Quillon was small."
    assert [one.status for one in read(text, PUBLISHED)] == ["closed"]


def test_one_date_for_all_targets() -> None:
    found = read("Last year, Velora bought Quillon for $315 million and the shop Zendo for $25 million.", PUBLISHED)
    assert {(one.target, int(one.amount.value) if one.amount else 0, str(one.date)) for one in found} == {
        ("Quillon", 315 * MILLION, "2018"),
        ("Zendo", 25 * MILLION, "2018"),
    }


def test_an_owner_that_sells_is_no_buyer() -> None:
    found = read("Velora-owned Quillon is growing. Quillon is exploring a possible sale.", PUBLISHED)
    assert {(one.acquirer, one.target, one.status, str(one.date)) for one in found} == {
        ("Velora", "Quillon", "closed", "None"),
        (None, "Quillon", "in_talks", "2019-06-05"),
    }


def test_two_sales_in_one_breath() -> None:
    found = read("Ann Lee sold Quillon to Velora and Zendo to Marrow.")
    assert {(one.acquirer, one.target) for one in found} == {("Velora", "Quillon"), ("Marrow", "Zendo")}


@pytest.mark.parametrize(
    "text",
    [
        "Velora bought a minority stake in Quillon.",
        "Velora bought a 20 percent stake in Quillon.",
        "Velora acquired Quillon's patents.",
        "Velora bought Quillon shares for $3 million.",
        "The app lets users buy Quillon phones.",
        "Customers can buy Velora or Quillon.",
        "Velora sells software to Quillon.",
        "Quillon has sold to cable providers like Velora.",
        "Velora has not acquired Quillon.",
        "Velora denied it plans to buy Quillon.",
        "Velora acquired new customers in Paris.",
        "Velora took over the franchise and released Quillon.",
        "Velora picks up the torch where Quillon left off.",
        "After buying a book, Velora shows a picture.",
        "Velora acquired the assets of Quillon.",
        "Velora paid $40 million for a stake in Quillon.",
        "Velora is among the bidders for the business sold by Quillon.",
        "Velora prevents rival Zendo from acquiring the app Quillon.",
        "Velora agreed to buy the Quillon facility in Ohio.",
        "Velora has suspended purchases or downloads of its software for Quillon.",
        "Velora struck a deal for ads with Quillon.",
        "You can now buy coins via Quillon.",
        "Quillon is exploring a sale of shares.",
        "Quillon considered the sale a success.",
        "You could drop in and buy a Quillon.",
        "Velora snapped up former Quillon designer Ann Lee.",
        "Quillon went to Velora for advice.",
        "Quillon is partly owned by Velora.",
        "Quillon makes valves and sells to Velora.",
        "Investors own shares in Quillon, which sells to Velora.",
        "The fund will be wholly owned by Velora.",
        "The state-owned bank Quillon lends to Velora.",
        "Velora took it up with Quillon.",
        "Velora runs an app through which people buy Quillon.",
        "It is Velora's fourth deal in Lisbon, following Quillon.",
        "Its investors include Quillon (Velora) and Zendo (Marrow).",
        "Velora weighed an offer of advice from Quillon.",
        "Velora spent $20 million on it with Quillon.",
        "Velora took a majority of its staff to Quillon.",
        "Velora took control of the board of Quillon.",
        "Velora picked up two awards, Quillon said.",
        "Velora holds a 20% stake in Quillon, in which it took a 10% stake last year.",
        "Velora is in talks with Quillon about a partnership.",
        "Velora approached Quillon about a loan.",
        "Velora is near Quillon.",
        "Velora and Zendo are vying for Quillon's attention.",
        "Velora accepted a $40 million loan from Quillon.",
        "Velora won the contract for Quillon.",
        "Velora bought a stake in Marrow and sold it to Quillon.",
        "Officials delayed the proposed sale of Quillon shares.",
        "Velora has raised $4 million from the Zendo-owned fund Harrow Ventures.",
        "Velora already owns Quillon's patents.",
        "Velora bought a warehouse near Lisbon, Quillon said.",
        "Ann Lee sold her first company to Velora.",
        "Velora's latest acquisition is a mystery to Quillon.",
        "Quillon is Velora's acquisition target.",
        "Quillon became part of the family.",
        "Velora Ventures said: we are glad to have bought Velora.",
    ],
)
def test_no_acquisition(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Velora raised money. Later it bought Quillon in 2014.", "2014"),
        (
            "Velora makes maps. Its chief said little. It is old. It bought Quillon, founded in 2003, in May 2014.",
            "2014-05",
        ),
        ("Velora said on Tuesday it had agreed to buy Quillon.", "2019-06-04"),
        ("Velora has acquired Quillon.", "2019-06-05"),
        ("Velora is old. It raised money. It grew. It is loud. It bought Quillon in May. The firm is big.", "2019-05"),
        ("Quillon has been majority-owned by Velora since 2005.", "2005"),
        ("Zendo is old. It raised money. It grew. It is loud. Velora plans to buy Quillon.", "2019-06-05"),
    ],
)
def test_date(text: str, when: str) -> None:
    assert [str(one.date) for one in read(text, PUBLISHED)] == [when]


def test_headline_and_body_tell_it_once() -> None:
    text = "Velora Acquires Quillon\n\nVelora, a maker of maps, has agreed to buy Quillon for $40 million."
    (claim,) = read(text, PUBLISHED)
    assert (claim.status, claim.amount is not None, str(claim.date)) == ("planned", True, "2019-06-05")


def test_the_company_bought_goes_on_buying() -> None:
    text = "Velora has agreed to buy Quillon. Quillon makes software used by shops. It bought Zendo for $85 million."
    assert {(one.acquirer, one.target) for one in read(text)} == {("Velora", "Quillon"), ("Quillon", "Zendo")}


def test_one_deal_in_two_currencies() -> None:
    text = "Velora Plans to Buy Quillon in $6 Billion Bid\n\nVelora, a maker of maps, plans to buy Quillon for 5 billion pounds."
    assert [(one.target, one.amount and one.amount.currency) for one in read(text)] == [("Quillon", "USD")]


def test_each_name_of_a_retrospect_is_whom_it_means() -> None:
    text = "Where are they now?\n\nQuillon. It made radios. Velora took it over in 2013.\n\nZendo. It made maps. Marrow took it over in 2014."
    assert {(one.acquirer, one.target) for one in read(text)} == {("Velora", "Quillon"), ("Marrow", "Zendo")}


def test_spaces_that_do_not_break_are_spaces() -> None:
    assert [one.target for one in read("Velora To Buy\u00a0Quillon\n\nVelora makes maps. Quillon makes valves.")] == [
        "Quillon"
    ]


def test_every_quote_stands_in_the_text() -> None:
    text = "Velora Acquires Quillon\n\nVelora has bought Quillon. The deal was worth $30 million."
    for claim in read(text):
        assert all(text[one.start : one.end] == one.quote for one in claim.evidence)
