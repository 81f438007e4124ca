"""Purchases in the making, told from the seller's side, in brackets or by an adviser: what the press writes most often."""

import pytest

from tests.extraction.test_acquisitions import PUBLISHED, brief, read

MILLION = 1_000_000


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("The buyout arm of Velora is among the suitors for the pump maker Quillon.", "in_talks"),
        ("Quillon keeps records. Velora also is a potential suitor for the provider of bond data.", "in_talks"),
        ("Quillon's owners have received takeover interest from rivals including Velora.", "in_talks"),
        ("Velora's pursuit of Quillon is over: too few of its shares were offered.", "failed"),
        ("Quillon's shareholders voted for the proposed sale to Velora.", "planned"),
        ("The Quillon board failed to agree on the planned sale of the company to Velora.", "failed"),
        ("Velora and Quillon's plan to merge their companies is rare.", "planned"),
        ("Zendo was founded in 2010. It emerged that Velora planned to acquire Quillon.", "planned"),
        ("Velora nearing acquisition of local valve maker Quillon.", "in_talks"),
        ("Velora took over its archrival Quillon.", "closed"),
        ("Velora bought start-up Quillon as it looks to expand.", "closed"),
        ("Velora acquires startup Quillon: source", "closed"),
        ("Quillon has formally handed the keys to Velora in an agreed takeover.", "closed"),
        ("Velora said the cuts would end overlaps that arose from its purchase of Quillon.", "closed"),
        ("Marrow has hired Ann Lee. Not only did Velora win staff when it bought Quillon, it gained customers.", "closed"),
        ("The Velora-led consortium that bought Quillon is growing.", "closed"),
        ("Marrow and Velora, an investor set to buy Quillon out of bankruptcy, spoke.", "planned"),
        ("Quillon CEO Ann Lee, on word that Velora has acquired his company, smiled.", "closed"),
        ("Marrow backs Ann Lee. Ann Lee started Quillon in 2005 and sold it to Velora.", "closed"),
        ("By selling to Velora, Quillon joins a long list.", "closed"),
        ("Zendo has sold Quillon. It was purchased by Velora and its managers.", "closed"),
        ("Marrow was founded in 2001. Marrow makes pipes. Rich now are the founders of Quillon. The company, founded in 2008, has been bought by Velora.", "closed"),
        ("Last year Quillon Brewery won a prize. The brewery was bought by Velora.", "closed"),
        ("She was once the founder of Quillon, a company acquired by Velora.", "closed"),
        ("Zendo Capital has sold its interest in Quillon, a maker of valves to Velora.", "closed"),
        ("After selling to Velora, Quillon shut its app.", "closed"),
        ("Velora and Quillon's plan to merge has been dropped.", "failed"),
        ("Quillon's shareholders overwhelmingly voted against the takeover by Velora.", "failed"),
    ],
)  # fmt: skip
def test_who_buys_whom(text: str, status: str) -> None:
    told = {(one[0], (one[1] or "").removesuffix(" Brewery"), one[3]) for one in brief(text)}
    assert told == {("Velora", "Quillon", status)}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon is seeking bids for the company.",
        "Quillon is looking to sell the company.",
        "Quillon is exploring every option, including the sale of a majority stake.",
        "Quillon is considering a private buyout.",
        "Zendo Capital plans to sell a majority stake in Quillon in a deal that could value it at $900 million.",
        "Quillon, which has been put up for sale, makes valves.",
        "Quillon wants to sell itself to a rival.",
        "Quillon is fielding offers as it looks to sell the company.",
        "Quillon is considering a management buyout.",
        "Marrow said Quillon is looking to sell itself.",
    ],
)
def test_a_company_that_seeks_a_buyer_has_no_price_yet(text: str) -> None:
    assert brief(text) == {(None, "Quillon", None, "in_talks")}


@pytest.mark.parametrize(
    ("text", "amount", "status"),
    [
        ("Velora sweetened its bid after Quillon turned down its first takeover offer of $60 million.", 60, "failed"),
        ("The $40 million purchase price for Quillon is more than Velora spent on its six other deals.", 40, "closed"),
        ("Velora spent $30 million in cash and $10 million in stock to acquire Quillon.", 40, "closed"),
        ("Velora announced a $40 million takeover bid for Quillon.", 40, "planned"),
        ("Here is what I backed: Quillon (acq Velora $40M).", 40, "closed"),
        ("Velora bought Quillon for a paltry $40 million in stock.", 40, "closed"),
        ("Quillon was sold for a then-record sum of $40 million to Velora.", 40, "closed"),
        ("Velora is closing a $40 million investment in Quillon for a majority stake.", 40, "closed"),
        ("Harrow LLP acted for Zendo on the disposal of Quillon, a maker of pipes, to Velora for $40 million.", 40, "closed"),
        ("Harrow LLP advised Quillon in relation to its $40 million takeover by Velora.", 40, "closed"),
        ("The list notes Harrow's representation of Quillon in its $40 million sale to Velora.", 40, "closed"),
        ("Harrow LLP is advising Velora on its cash offer valued at $40 million to take over Quillon.", 40, "planned"),
        ("The acquisition in 2011 of Quillon by Velora for $40 million stands out.", 40, "closed"),
        ("Zendo recently closed a $40 million deal to sell its wallet Quillon to Velora.", 40, "closed"),
        ("Velora secured an investment of $5 million to buy Quillon.", None, "planned"),
        ("Velora bought 51 percent of Quillon in 2010 when it was valued at $90 million.", None, "closed"),
        ("Velora is buying Quillon. The team stays. It makes valves. Velora's purchase of Quillon is news. The deal is worth $40 million.", 40, "planned"),
        ("Velora is buying Quillon. Prior to the acquisition, Quillon was valued at $90 million.", None, "planned"),
        ("Velora bought Quillon for $30 million in cash and $10 million in stock.", 40, "closed"),
        ("Velora walked away from its $40 million offer for Quillon after Quillon's shareholders voted for a rival $50 million bid by Zendo.", 40, "failed"),
        ("Velora withdrew its $40 million bid for Quillon once the board opted for a sweetened $50 million offer from Zendo.", 40, "failed"),
        ("Velora bought Quillon. The deal could be valued at $40 million.", 40, "closed"),
        ("Velora bought Quillon in a deal that was valued at $40 million.", 40, "closed"),
    ],
)  # fmt: skip
def test_what_it_costs(text: str, amount: float | None, status: str) -> None:
    told = {one for one in brief(text) if one[0] is not None}
    assert told == {("Velora", "Quillon", int(amount * MILLION) if amount else None, status)}


def test_each_has_its_own_parties() -> None:
    told = read("Ann Lee sold Quillon and Klip to Velora in 2015.")
    assert {(one.acquirer, one.target) for one in told} == {("Velora", "Quillon"), ("Velora", "Klip")}
    told = read("Zendo has sold the Velora rival Quillon to a group of private equity houses for $40 million.")
    assert [(one.acquirer, one.target) for one in told] == [(None, "Quillon")]
    told = read("Velora has bid $40 million for Quillon, but the ruling Marrow family was cool.")
    assert [(one.acquirer, one.target) for one in told] == [("Velora", "Quillon")]
    told = read("Velora acquires a majority stake in Quillon, Zendo fires 60% of its staff")
    assert [(one.acquirer, one.target) for one in told] == [("Velora", "Quillon")]
    told = read("Velora grew. Other notable acquisitions include Marrow's purchase of Quillon for $4 million.")
    assert [(one.acquirer, one.target) for one in told] == [("Marrow", "Quillon")]
    told = read("He backed Quillon (acquired by Velora) and Klip (which failed).")
    assert [(one.target, one.status) for one in told] == [("Quillon", "closed")]
    told = read("Velora and Marrow are among the bidders for Quillon.")
    assert {(one.acquirer, one.target) for one in told} == {("Velora", "Quillon"), ("Marrow", "Quillon")}
    told = read("Zendo sold Quillon last year. It was itself acquired by Velora this year.")
    assert [(one.acquirer, one.target) for one in told] == [("Velora", "Zendo")]


def test_who_advises_buys_nothing() -> None:
    told = read("Harrow LLP advised the managers on the proposed buyout of Quillon.")
    assert {one.acquirer for one in told} == {None}


def test_a_deal_is_dated_by_the_day_it_closed() -> None:
    told = read("Velora bought Quillon. That deal finally closed in March 2018.", PUBLISHED)
    assert [str(one.date) for one in told] == ["2018-03"]


@pytest.mark.parametrize(
    "text",
    [
        "Velora is among the bidders for the contract to build the tram.",
        "Velora is the only bidder for the television rights of Quillon.",
        "Velora's pursuit of Quillon is over, said its coach Ann Lee, who signed a goalkeeper instead.",
        "Quillon's shareholders voted for the dividend that Velora proposed.",
        "Quillon is seeking bids from builders for a new plant.",
        "Quillon plans to sell a minority stake in Velora Park.",
        "Quillon and Velora's plan to merge their loyalty schemes pleased shoppers.",
        "Quillon's owners have received fan mail from towns including Velora.",
        "The firm is a Black-owned Investment Company set up in 1996.",
        "The $40 million price tag for Quillon phones surprised Velora.",
        "Ann Lee told Quillon that Velora was acquired in haste.",
        "Velora put $40 million into Quillon for a minority stake.",
        "Quillon is considering a private plane.",
        "Velora and Quillon's deal to combine their data lets riders book both.",
        "Velora invested $5 million in Quillon for a majority-female team.",
        "Velora and Quillon's decision to merge teams was cheered.",
        "Zendo has been selling Quillon and Klip to Marrow customers.",
        "Velora announced a $40 million offer for Quillon staff.",
        "Velora is looking to sell the company's phones to Quillon.",
        "Check out some notable acquisitions of Quillon Fintech startups in 2012.",
        "Quillon is looking to sell itself to voters as the party of the young.",
        "Velora wants to sell itself in Asia as a luxury brand.",
        "Quillon wants to sell the company line.",
        "Quillon Council is seeking bids to build a swimming pool.",
        "Quillon is inviting bids for the company cafe.",
        "Velora is considering a buyout package for its 400 staff.",
        "Quillon fans were looking for a summer sale.",
        "Tickets for Quillon were put up for sale on Monday.",
        "Two players of Velora were put up for sale in January.",
        "Zendo never planned to sell a majority stake in Quillon.",
        "Velora plans to sell a controlling interest in the Quillon bridge.",
        "Velora is a potential buyer for Quillon wheat.",
        "Velora's pursuit of Lee is over as the board of the club picks a new coach.",
        "Quillon's owners voted to approve the partial sale to Velora.",
        "Quillon refused to approve the gas sale to Velora.",
        "Velora raised its bid after Quillon turned down an offer of $30 million for Tom Reed.",
        "Velora raised fares after Quillon rejected an offer of $3 million in aid.",
        "Velora is making an investment in Quillon for a majority of voters.",
        "The $4 million price tag on Quillon makes it the dearest yacht.",
        "By selling to Velora shoppers, Quillon doubled its sales.",
        "After selling to Velora for years, Quillon now sells to all.",
        "Marrow Castle fell into ruin. The castle was bought by Velora in 1950.",
        "Zendo sells Quillon, Klip and Marrow to Velora shops.",
        "Ann Lee sold her novels Quillon and Klip to Velora.",
        "Velora announced a $40 million offer for Quillon land.",
        "Velora took over its rival Quillon in the rankings.",
        "The deal to sell 20 percent of Quillon to Velora for $40 million fell through.",
        "Velora bought more than three planes before Quillon did.",
        "Velora is not strong enough to acquire Quillon.",
    ],
)
def test_what_is_no_purchase(text: str) -> None:
    assert read(text, PUBLISHED) == []
