"""Who leads a round, and who only takes part, in many wordings."""

import pytest

from tests.extraction.test_rounds import deals_of
from vcgraph.extraction.learned.reader import LearnedExtractor
from vcgraph.model import Article, FundingRoundClaim

BOTH = "Brightpan | series_b | USD 5M | led by Harrow Ventures | with Tidewater Capital"
ALONE = "Brightpan | series_b | USD 5M | led by Harrow Ventures"
PLAIN = "Brightpan | series_b | USD 5M | with Harrow Ventures"
JOINTLY = "Brightpan | series_b | USD 5M | co-led by Harrow Ventures, Oak Street Partners"
ROUND = "Brightpan raised a $5 million Series B"
LED = {
    # "from A, with participation from B"
    f"{ROUND} from Harrow Ventures, with participation from Tidewater Capital.": BOTH,
    f"{ROUND} from Harrow Ventures along with participation from Tidewater Capital.": BOTH,
    f"{ROUND} from Harrow Ventures, a Lisbon-based firm with further participation by Tidewater Capital.": BOTH,
    f"{ROUND}. The money comes from Harrow Ventures, with participation from Tidewater Capital.": BOTH,
    f"{ROUND} from Harrow Ventures and Oak Street Partners, with participation from Tidewater Capital.": (
        f"{JOINTLY} | with Tidewater Capital"
    ),
    f"{ROUND} from investors including Harrow Ventures, with participation from Tidewater Capital.": (
        f"{PLAIN}, Tidewater Capital"
    ),
    f"{ROUND} from Harrow Ventures in the end, which also saw participation from Tidewater Capital.": (
        f"{PLAIN}, Tidewater Capital"
    ),
    f"{ROUND} from Harrow Ventures.": PLAIN,
    # whoever is told behind the leader in a clause of its own
    f"{ROUND} led by Harrow Ventures, which also saw participation from Tidewater Capital and Oak Street Partners.": (
        f"{ALONE} | with Oak Street Partners, Tidewater Capital"
    ),
    f"{ROUND} led by Harrow Ventures and includes investments from Tidewater Capital.": BOTH,
    f"{ROUND}, with Harrow Ventures acting as lead investor.": ALONE,
    f"{ROUND}, with Harrow Ventures serving as the lead investor.": ALONE,
    f"{ROUND}, with Harrow Ventures and Oak Street Partners as joint leads.": JOINTLY,
    f"{ROUND} with Harrow Ventures and Oak Street Partners co-leading.": JOINTLY,
    f"{ROUND}, with Harrow Ventures as lead and Tidewater Capital participating.": BOTH,
    f"{ROUND} with Harrow Ventures and Tidewater Capital.": f"{PLAIN}, Tidewater Capital",
    # "led" and its agent apart
    f"{ROUND} led this year by Harrow Ventures.": "Brightpan | series_b | USD 5M | 2024 | led by Harrow Ventures",
    f"{ROUND} led in part by Harrow Ventures.": ALONE,
    f"{ROUND} led in April by Harrow Ventures.": "Brightpan | series_b | USD 5M | 2024-04 | led by Harrow Ventures",
    f"{ROUND} led again by Harrow Ventures and Oak Street Partners.": JOINTLY,
    f"{ROUND}. Leading the round is Harrow Ventures, with participation from Tidewater Capital.": BOTH,
    f"{ROUND}. Leading this financing were Harrow Ventures and Oak Street Partners.": JOINTLY,
    # "A was the lead investor"
    f"{ROUND}. Harrow Ventures was the lead investor.": ALONE,
    f"{ROUND}. The lead investor was Harrow Ventures.": ALONE,
    f"{ROUND}. Harrow Ventures and Oak Street Partners were co-lead investors in the round.": JOINTLY,
    f"{ROUND}. Harrow Ventures took the lead in the round.": ALONE,
    f"{ROUND}. Harrow Ventures and Oak Street Partners shared the lead.": JOINTLY,
    f"{ROUND}. Harrow Ventures is splitting the lead with Lisbon's Oak Street Partners.": JOINTLY,
    f"{ROUND} from Harrow Ventures. Brightpan is taking the lead in the market.": PLAIN,
    f"{ROUND} led by its majority investor, Harrow Ventures, and others.": ALONE,
    f"{ROUND} led by Lisbon-based, Harrow Ventures, and growth equity firm, Oak Street Partners.": JOINTLY,
    # what others lead
    f"{ROUND} from Harrow Ventures. The startup is led by Anna Keller.": PLAIN,
    f"{ROUND} from Harrow Ventures. The company, which will be led by Anna Keller, makes ovens.": PLAIN,
    f"{ROUND} from Harrow Ventures. A joint venture led by Quillo makes ovens.": PLAIN,
    f"{ROUND}. A group led by Harrow Ventures put up the money.": ALONE,
    # who is to lead
    f"{ROUND}. Harrow Ventures is set to lead.": ALONE,
    f"{ROUND}. Harrow Ventures is expected to anchor the round.": ALONE,
    f"{ROUND}. Harrow Ventures and Oak Street Partners have agreed to co-lead it.": JOINTLY,
    f"{ROUND}, with Lisbon’s Harrow Ventures expected to anchor it.": ALONE,
    f"{ROUND}. Anna Keller was hired from Quillo to lead.": "Brightpan | series_b | USD 5M",
    f"{ROUND}. Quillo is likely to lead the market.": "Brightpan | series_b | USD 5M",
    # a relative clause belongs to the name right before it
    f'{ROUND}. "It was easy," said Anna Keller, partner of Harrow Ventures, which led the round.': ALONE,
    f"{ROUND}. It came out of talks with people from Harrow Ventures, which is leading the round.": ALONE,
    f"{ROUND}. Oak Street Partners advised Harrow Ventures, which took part in the round.": PLAIN,
    f"{ROUND}. Harrow Ventures, which leads the market, was not told.": "Brightpan | series_b | USD 5M",
}


@pytest.mark.parametrize(("text", "claim"), LED.items())
def test_leads(text: str, claim: str) -> None:
    assert deals_of(text) == {claim}


def test_who_led_another_round_does_not_lead_this_one() -> None:
    text = f"{ROUND} led by Tidewater Capital. Harrow Ventures also led the Series A."
    assert deals_of(text) == {
        "Brightpan | series_a | undated | led by Harrow Ventures",
        "Brightpan | series_b | USD 5M | led by Tidewater Capital",
    }


DESCRIBED = [
    "Brightpan raised $5 million from Harrow Ventures, part of Quillo Group.",
    "Brightpan raised $5 million from Harrow Ventures, a unit of Quillo.",
    "Brightpan raised $5 million from Harrow Ventures, an investment company controlled by Peter Hall.",
    "Brightpan raised $5 million from Harrow Ventures and angel investor Anna Keller, who is the ex-CTO of Quillo.",
    "Brightpan raised $5 million from Harrow Ventures and Anna Keller, founder of Lisbon’s Quillo.",
    "Brightpan raised $5 million from Harrow Ventures and Anna Keller, co-founder and CEO of Quillo.",
    "Brightpan raised $5 million in a round led by Harrow Ventures and former Quillo co-CEO Anna Keller.",
    "Brightpan raised $5 million from Harrow Ventures, a unit in the Quillo group owned by Peter and Lena Hall.",
    "Brightpan raised $5 million from Harrow Ventures, the fund from the founders of Quillo, Zendo's, and Orrin that invests early.",
    "Brightpan raised $5 million from Harrow Ventures and Anna Keller, who is the ex-CTO of Quillo and Zendo.",
    "Brightpan raised $5 million from Harrow Ventures and Anna Keller, a founder who joined Quillo's investment unit last month.",
    "Brightpan raised $5 million from Harrow Ventures of Quillo, Michigan, and angel investor Anna Keller.",
    "Brightpan raised $5 million from Anna Keller and Harrow Ventures’ Angel Programme.",
    "Brightpan raised $5 million from Anna Keller and funds and accounts managed by Harrow Ventures.",
    "Brightpan raised $5 million, with the majority of the new money coming from Harrow Ventures, an investment company owned by Peter Hall.",
]


@pytest.mark.parametrize("text", DESCRIBED)
def test_what_describes_an_investor_is_none(text: str) -> None:
    claims = LearnedExtractor().extract(Article(id="a", text=text)).claims
    names = {one.name for claim in claims if isinstance(claim, FundingRoundClaim) for one in claim.investors}
    assert names == {one for one in ("Harrow Ventures", "Anna Keller") if one in text}


def test_a_firm_whose_founder_speaks_may_invest() -> None:
    text = f'{ROUND} from Harrow Ventures. "Ovens are hot," said Anna Keller, founder of Harrow Ventures.'
    assert deals_of(text) == {PLAIN}


@pytest.mark.parametrize("text", [text for text, claim in LED.items() if claim == BOTH])
def test_plain_words_decide_over_the_weights(text: str) -> None:
    claims = LearnedExtractor().extract(Article(id="a", text=text)).claims
    roles = {one.name: one.role for claim in claims if isinstance(claim, FundingRoundClaim) for one in claim.investors}
    assert roles == {"Harrow Ventures": "lead", "Tidewater Capital": "participant"}
