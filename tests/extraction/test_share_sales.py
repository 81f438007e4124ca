"""Sales of shares that somebody holds already: who buys is the investor, who sells is not."""

from datetime import date

import pytest

from tests.extraction.test_rounds import deals_of
from vcgraph.extraction.learned.reader import LearnedExtractor
from vcgraph.extraction.rules.rounds.share_sales import SALE
from vcgraph.model import Article, FundingRoundClaim

SALES = {
    "Oak Street Partners and Tidewater Capital acquired stakes in Brightpan through a secondary sale.": "Brightpan | secondary | with Oak Street Partners, Tidewater Capital",
    "Oak Street Partners and Tidewater Capital are in talks to buy shares in Brightpan from early employees.": "Brightpan | secondary | in_talks | with Oak Street Partners, Tidewater Capital",
    "Brightpan is in talks to sell existing shares at a valuation of $1.5 billion.": "Brightpan | secondary | in_talks | at USD 1500M",
    "Velora Motors has sold a third of its 30 percent stake in battery startup Brightpan to Tidewater Capital for $90 million.": "Brightpan | secondary | USD 90M | with Tidewater Capital",
    "Velora Motors agreed to sell its remaining shares in Brightpan, a maker of ovens, to Tidewater Capital for €40 million.": "Brightpan | secondary | EUR 40M | planned | with Tidewater Capital",
    "Velora Motors is in talks to sell its 12% holding in Brightpan to Tidewater Capital.": "Brightpan | secondary | in_talks | with Tidewater Capital",
    "Tidewater Capital bought a 4 percent stake in oven maker Brightpan from Harrow Ventures for $12 million.": "Brightpan | secondary | USD 12M | with Tidewater Capital",
    "Tidewater Capital purchased $15 million of shares in Brightpan from early employees.": "Brightpan | secondary | USD 15M | with Tidewater Capital",
    "Tidewater Capital picked up a 3 percent stake in Brightpan for $6 million in a secondary sale.": "Brightpan | secondary | USD 6M | with Tidewater Capital",
    "Tidewater Capital has bought the 9 percent of Brightpan that was held by Harrow Ventures.": "Brightpan | secondary | with Tidewater Capital",
    "Tidewater Capital emerged as the buyer of the 9 percent of Brightpan.": "Brightpan | secondary | with Tidewater Capital",
    "Tidewater Capital and Oak Street Partners are among the investors buying employee shares in Brightpan.": "Brightpan | secondary | with Oak Street Partners, Tidewater Capital",
    "Peter Hall sold $8 million of his Brightpan shares to Tidewater Capital.": "Brightpan | secondary | USD 8M | with Tidewater Capital",
    "Velora Motors backed Brightpan early. Its 8 percent of Brightpan went to Tidewater Capital for $50 million.": "Brightpan | secondary | USD 50M | with Tidewater Capital",
    "Velora Motors is out of Brightpan. It has sold its 9 per cent holding to Tidewater Capital for £31m.": "Brightpan | secondary | GBP 31M | with Tidewater Capital",
    "The deal to sell 20 percent of Brightpan to Tidewater Capital for $40 million fell through.": "Brightpan | secondary | USD 40M | failed | with Tidewater Capital",
    "A consortium led by Tidewater Capital has acquired a 15% stake in Irish oven retailer Brightpan from Harrow Ventures and Oak Street Partners for $40 million.": "Brightpan | secondary | USD 40M | led by Tidewater Capital",
    "A group of buyers led by Tidewater Capital bought a 15% stake in Brightpan from Harrow Ventures for $40 million.": "Brightpan | secondary | USD 40M | led by Tidewater Capital",
    "Velora Motors bought Harrow Ventures' 9% stake in Brightpan for $40 million.": "Brightpan | secondary | USD 40M | with Velora Motors",
    "Brightpan investor Harrow Ventures sold a 3 percent stake to Tidewater Capital.": "Brightpan | secondary | with Tidewater Capital",
    "Employees of Brightpan have sold $66 million in shares to Tidewater Capital.": "Brightpan | secondary | USD 66M | with Tidewater Capital",
    "Brightpan will let employees sell $150 million of stock to Tidewater Capital and Oak Street Partners.": "Brightpan | secondary | USD 150M | planned | with Oak Street Partners, Tidewater Capital",
    "Brightpan is allowing its employees to sell some of their shares at a $1.5 billion valuation.": "Brightpan | secondary | planned | at USD 1500M",
    "Velora Motors exited Brightpan, selling its 8 percent stake to Tidewater Capital for $3 million.": "Brightpan | secondary | USD 3M | with Tidewater Capital",
    "Early shareholders sold shares worth $45 million to Tidewater Capital, which now owns 18 percent of Brightpan.": "Brightpan | secondary | USD 45M | with Tidewater Capital",
    "Velora Motors sold stakes in Brightpan and Quillo to Tidewater Capital for $90 million.": "Brightpan | secondary | with Tidewater Capital",
    "Velora Motors sold a 20 percent stake in its battery unit Brightpan to Tidewater Capital for $80 million.": "Brightpan | secondary | USD 80M | with Tidewater Capital",
    "Tidewater Capital is the buyer of the 11 percent of Brightpan that Velora Motors put up for sale. It paid $4 million.": "Brightpan | secondary | USD 4M | with Tidewater Capital",
    "Tidewater Capital will launch a $3 billion tender offer for the shares of Brightpan's employees.": "Brightpan | secondary | USD 3000M | planned | with Tidewater Capital",
}  # fmt: skip
NO_SALES = (
    "Brightpan sells existing shares in funds to its clients.",
    "Velora Motors sold its stake in Brightpan back to the company for $40 million.",
    "Velora Motors sold its 70 percent stake in Brightpan to Tidewater Capital for $40 million.",
    "Velora Motors did not sell its stake in Brightpan to Tidewater Capital.",
    "Velora Motors sold 2 percent of the listed company Brightpan to Tidewater Capital for $40 million.",
    "Velora Motors sold its shares in Brightpan to Tidewater Capital through a block trade.",
    "Velora Motors sold 8 percent of Brightpan to the public.",
    "Brightpan repurchased Velora Motors' 20 percent stake for $80 million.",
    "Brightpan bought 20 percent of its shares from Harrow Ventures for $20 million.",
    "Brightpan investors sold the company to Velora Motors for $300 million in stock.",
    "Employees of Brightpan sold their shares when Velora Motors bought the company for $300 million.",
    "Peter Hall sold his house to Ann Lee for $12 million and his stake in Brightpan is worth more.",
    "Velora Motors sold $12 million of ovens to Tidewater Hotels, which holds a 10 percent share of the market.",
    "Brightpan sold a 10 percent stake to Tidewater Capital for $12 million.",
    "Tidewater Capital bought $10 million of Brightpan shares on the open market from Harrow Ventures.",
)


@pytest.mark.parametrize(("text", "claim"), SALES.items())
def test_sales(text: str, claim: str) -> None:
    assert claim in deals_of(text)


@pytest.mark.parametrize("text", NO_SALES)
def test_no_sales(text: str) -> None:
    assert not any("secondary" in claim for claim in deals_of(text))


@pytest.mark.parametrize("text", SALES)
def test_the_seller_gives_nothing(text: str) -> None:
    """Weights judge the rounds; of a sale that the rules read in plain words they say no other thing."""
    article = Article(id="a", text=text, published=date(2024, 5, 13))
    rounds = [one for one in LearnedExtractor().extract(article).claims if isinstance(one, FundingRoundClaim)]
    sales = [one for one in rounds if f"{SALE}:company" in one.rules]
    assert sales
    buyers = {"Tidewater Capital", "Oak Street Partners"} if "Motors bought" not in text else {"Velora Motors"}
    assert all({one.name for one in sale.investors} <= buyers for sale in sales)
    assert all(one.amount is None for one in rounds if one not in sales)


NO_ROUNDS = (
    "Velora Motors took an impairment of $300 million on its stake in Brightpan.",
    "Harrow Ventures made $80 million when it sold its shares in Brightpan.",
    "Harrow Ventures wants to sell its 20 percent stake in Brightpan, which could fetch $300 million.",
    "Harrow Ventures owns shares worth $70 million in Brightpan.",
    "Velora Motors raised the fair value of its Brightpan stake to $120 million from $80 million.",
    "Brightpan bought back $50 million of shares from employees at a valuation of $2 billion.",
)


@pytest.mark.parametrize("text", NO_ROUNDS)
def test_sums_of_holders_are_none_of_rounds(text: str) -> None:
    """The words beside such a sum are much like those of a round, so weights alone would make one of it."""
    article = Article(id="a", text=text, published=date(2024, 5, 13))
    rounds = [one for one in LearnedExtractor().extract(article).claims if isinstance(one, FundingRoundClaim)]
    assert all(one.amount is None and one.valuation is None for one in rounds)


def test_the_most_of_a_company() -> None:
    (claim,) = (
        one
        for one in deals_of("Velora Motors sold its 60 percent stake in Brightpan to Tidewater Capital.")
        if "acqui" in one
    )
    assert "'acquirer': 'Tidewater Capital'" in claim


@pytest.mark.parametrize(
    "text",
    [
        "Tidewater Capital marked down its stake in Brightpan by 40 percent, implying a value of $3 billion for the oven maker.",
        "Tidewater Capital marked its stake in Brightpan down to a level that values the company at $3 billion.",
    ],
)
def test_values_in_the_books_of_a_holder(text: str) -> None:
    claims = LearnedExtractor().extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims
    assert [one.company for one in claims if one.type == "valuation"] == ["Brightpan"]
    assert all(one.valuation is None for one in claims if isinstance(one, FundingRoundClaim))
