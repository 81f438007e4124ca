"""Money that is no plain round of equity, and parts of rounds: loans, notes, grants, extensions, tranches, placements."""

import pytest

from tests.extraction.test_rounds import deals_of

TOLD: dict[str, set[str]] = {
    # who lends
    "Brightpan closed a €20 million debt facility with Bede Bank.": {"Brightpan | debt | EUR 20M | with Bede Bank"},
    "Brightpan has agreed a $40 million facility with Bede Bank.": {
        "Brightpan | debt | USD 40M | planned | with Bede Bank"
    },
    "Bede Bank will lend Danish oven maker Brightpan $25 million.": {
        "Brightpan | debt | USD 25M | planned | with Bede Bank"
    },
    "Bede Bank approved a loan of $30 million to oven maker Brightpan.": {
        "Brightpan | debt | USD 30M | with Bede Bank"
    },
    "Bede Credit is the lender behind the $65 million loan that Brightpan, an oven maker, announced in March.": {
        "Brightpan | debt | USD 65M | 2024-03 | with Bede Credit"
    },
    "Brightpan has drawn the first $15 million of a $60 million credit facility that it agreed with Bede Bank.": {
        "Brightpan | debt | USD 60M | with Bede Bank"
    },
    "Brightpan expanded its credit facility with Bede Bank to $300 million from $150 million.": {
        "Brightpan | debt | USD 300M | with Bede Bank"
    },
    "Brightpan is in talks with Bede Bank about a $100 million credit line.": {
        "Brightpan | debt | USD 100M | in_talks | with Bede Bank"
    },
    "Brightpan obtained a $5 million revenue-based financing from Bede Capital.": {
        "Brightpan | USD 5M | with Bede Capital"
    },
    "Brightpan raised $30 million in a mix of equity and debt. Harrow Ventures led the equity portion, while Bede Bank "
    "provided the debt.": {"Brightpan | USD 30M | led by Harrow Ventures | with Bede Bank"},
    "Bede Bank has provided $12 million of growth debt to Brightpan, alongside a $6 million equity investment by "
    "Harrow Ventures.": {
        "Brightpan | debt | USD 12M | with Bede Bank",
        "Brightpan | USD 6M | undated | with Harrow Ventures",
    },
    "Bede Bank and Kenly Credit have provided Brightpan with a $70 million credit facility.": {
        "Brightpan | debt | USD 70M | with Bede Bank, Kenly Credit"
    },
    # notes, SAFEs, tokens, placements
    "Brightpan has taken in $1.8 million on SAFEs.": {"Brightpan | USD 1.8M"},
    "Brightpan would issue convertible notes of up to $20 million to Harrow Invest.": {
        "Brightpan | convertible_note | USD <20M | planned | with Harrow Invest"
    },
    "Brightpan raised $8 million through the sale of tokens. Harrow Crypto and Bede Labs led the sale.": {
        "Brightpan | USD 8M | co-led by Bede Labs, Harrow Crypto"
    },
    "Brightpan entered into a securities purchase agreement for a $75 million PIPE led by Harrow Advisors.": {
        "Brightpan | USD 75M | planned | led by Harrow Advisors"
    },
    "Brightpan announced a $50 million private placement with Harrow Sciences and Bede Capital.": {
        "Brightpan | USD 50M | with Bede Capital, Harrow Sciences"
    },
    "Brightpan launched a rights issue of $40 million.": {"Brightpan | USD 40M | planned"},
    # grants and corporates
    "Bede Research has given Brightpan a $600,000 grant to test its ovens.": {
        "Brightpan | grant | USD 0.6M | with Bede Research"
    },
    "Harrow Motors has made a strategic investment of $40 million in oven maker Brightpan.": {
        "Brightpan | strategic | USD 40M | with Harrow Motors"
    },
    "Brightpan raised $5 million from Kenly and the corporate venture arm of Harrow Motors.": {
        "Brightpan | USD 5M | with Harrow Motors, Kenly"
    },
    # parts of rounds, and what they bring the round to
    "Brightpan has extended its Series A by $11 million, taking the round to $30 million. The new money came from "
    "Harrow Ventures.": {
        "Brightpan | series_a | USD 11M | with Harrow Ventures",
        "Brightpan | series_a | USD 30M",
    },
    "Brightpan has added $6 million to the $18 million Series A it announced in March. The extension was led by "
    "Harrow Ventures.": {
        "Brightpan | series_a | USD 6M | led by Harrow Ventures",
        "Brightpan | series_a | USD 18M | 2024-03",
    },
    "Brightpan got $20 million from Harrow Ventures in an extension of its Series B at the same $240 million valuation "
    "as last year's round.": {"Brightpan | series_b | USD 20M | with Harrow Ventures | at USD 240M"},
    # who leads, what it is worth, what the money is for
    "Brightpan raised $5 million. Harrow Ventures led.": {"Brightpan | USD 5M | led by Harrow Ventures"},
    "Brightpan closed a $5 million Series A; Harrow Ventures was the sole investor.": {
        "Brightpan | series_a | USD 5M | with Harrow Ventures"
    },
    "Including the new money, Brightpan is valued at $1.2 billion. The $150 million Series D was led by Harrow.": {
        "Brightpan | series_d | USD 150M | led by Harrow | at USD 1200M post_money"
    },
    "With its new $16 million from Harrow Ventures, Brightpan plans to hire.": {
        "Brightpan | USD 16M | with Harrow Ventures"
    },
    "Talks between Brightpan and Harrow Ventures over a $25 million convertible loan have ended without a deal.": {
        "Brightpan | convertible_note | USD 25M | failed | with Harrow Ventures"
    },
    "Brightpan raised $100 million in growth equity from Harrow Ventures.": {
        "Brightpan | growth | USD 100M | with Harrow Ventures"
    },
    "Kenly backs payments startup Brightpan.": {"Brightpan | with Kenly"},
    "Cargo software startup Brightpan raised $5 million.": {"Brightpan | USD 5M"},
    "Meal kit maker Brightpan is looking for $30 million to $40 million in new funding.": {
        "Brightpan | USD >30M | planned"
    },
}
SILENT = [
    "Brightpan, which has $20 million of debt, laid off 50 people.",
    "Brightpan refinanced $90 million of term loans.",
    "Brightpan will repay a $45 million loan and open stores.",
    "A SAFE is not debt. If a founder raises $500,000 on a SAFE, the investor gets shares later.",
    "The council approved a $12 million extension of the contract with Brightpan.",
    "Brightpan beat its Kickstarter goal and has now raised $410,000 from 5,200 backers.",
    "Projects raised $1.3 billion through token sales in the first quarter.",
    "Brightpan signed a loan with Bede Bank to buy a house.",
]


@pytest.mark.parametrize(("text", "deals"), TOLD.items())
def test_money_that_is_no_plain_round_is_told(text, deals):
    assert deals_of(text) == deals


@pytest.mark.parametrize("text", SILENT)
def test_what_is_no_round_is_silent(text):
    assert deals_of(text) == set()


def test_what_was_hoped_for_is_no_round():
    assert deals_of("Brightpan raised $33 million, well short of the $50 million it had wanted.") == {
        "Brightpan | USD 33M"
    }


def test_who_joins_a_board_is_no_lender():
    text = "Brightpan raised a $40 million Series B with Ann Lee of Harrow Ventures joining the board."
    assert deals_of(text) == {"Brightpan | series_b | USD 40M"}
