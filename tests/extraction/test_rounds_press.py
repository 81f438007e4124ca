"""Rounds in the words of newsletters, deal lists and trade press of all continents."""

import pytest

from tests.extraction.test_rounds import deals_of

TOLD: dict[str, set[str]] = {
    "Brightpan has secured a conditional commitment for a $2 billion loan from the Bede Bank.": {
        "Brightpan | debt | USD 2000M | planned | with Bede Bank"
    },
    "Brightpan won a conditional commitment from Bede Bank for a loan of up to $2 billion.": {
        "Brightpan | debt | USD <2000M | planned | with Bede Bank"
    },
    "Brightpan received conditional approval for a $40 million loan from Bede Bank.": {
        "Brightpan | debt | USD 40M | planned | with Bede Bank"
    },
    "Brightpan has received a term sheet for a $5 million Series A led by Harrow Ventures.": {
        "Brightpan | series_a | USD 5M | planned | led by Harrow Ventures"
    },
    "Brightpan closed a $2 billion loan from Bede Bank, a year after a conditional commitment.": {
        "Brightpan | debt | USD 2000M | with Bede Bank"
    },
    "Brightpan could be valued at up to $3.5 billion in a new funding round led by Harrow Ventures.": {
        "Brightpan | in_talks | led by Harrow Ventures | at USD <3500M"
    },
    "Brightpan would be valued at $4 billion in the new round.": {"Brightpan | planned | at USD 4000M"},
    "Brightpan is said to be valued at $4 billion in its last round.": {"Brightpan | undated | at USD 4000M"},
    "Brightpan has raised $150 million from existing investors including Harrow Ventures at $50 million and Kenly at $30 million.": {
        "Brightpan | USD 150M | with Harrow Ventures*, Kenly*"
    },
    "Brightpan raised $10 million from Harrow Ventures and Bede Capital, a joint venture between Kenly Holdings and Panly Bank.": {
        "Brightpan | USD 10M | with Bede Capital, Harrow Ventures"
    },
    "Brightpan 🇧🇷 raised a $6 million Seed round with funding from Harrow Ventures 🇨🇱, Bede Capital 🇺🇸, and Banco Kenly 🇨🇱 to bake.": {
        "Brightpan | seed | USD 6M | with Banco Kenly, Bede Capital, Harrow Ventures"
    },
    "Brightpan, last valued at $3 billion, is raising a down round at $1.2 billion.": {
        "Brightpan | valued USD 1200M | planned",
        "Brightpan | valued USD 3000M",
    },
    "Brightpan raised a down round of $20 million.": {"Brightpan | USD 20M"},
    "Harrow Ventures closed a $70-million investment in oven maker Brightpan.": {
        "Brightpan | USD 70M | with Harrow Ventures"
    },
    "Brightpan closed a $70-million investment in March.": {"Brightpan | USD 70M | 2024-03"},
    "Harrow doubles down on Brightpan with $30M Series C.": {"Brightpan | series_c | USD 30M | with Harrow"},
    "Harrow Ventures bets on oven maker Brightpan with a $3 million round.": {
        "Brightpan | USD 3M | with Harrow Ventures"
    },
    "Brightpan bets on ovens with $30M Series C.": {"Brightpan | series_c | USD 30M"},
    "Brightpan closed a $5 million Series A. Harrow Ventures led the round, joined by Bede and several angels, including Ann Lee.": {
        "Brightpan | series_a | USD 5M | led by Harrow Ventures | with Ann Lee, Bede"
    },
    "Brightpan is backed by Bede and several angels, including Ann Lee.": {"Brightpan | with Ann Lee, Bede"},
    "Making a $4.8M investment in Brightpan, Harrow Ventures said the company will hire.": {
        "Brightpan | USD 4.8M | with Harrow Ventures"
    },
    "Investing $4.8 million in Brightpan, the maker of ovens, Harrow Ventures became its largest owner.": {
        "Brightpan | USD 4.8M | with Harrow Ventures"
    },
    "Making a $4.8M investment in Brightpan, the company said it would hire.": {"Brightpan | USD 4.8M"},
    "A year after Kenly opened an office, its successor Brightpan is launching with $77 million in Series A financing.": {
        "Brightpan | series_a | USD 77M"
    },
    "Kenly veteran Ann Lee's startup Brightpan has come out of stealth with $12 million in seed funding.": {
        "Brightpan | seed | USD 12M"
    },
    "Brightpan opens in London with $3 million in revenue.": set(),
    "Brightpan is trying to raise $US1 billion at a valuation of over $US17 billion.": {
        "Brightpan | USD 1000M | planned | at USD >17000M"
    },
    "Brightpan is $132 million richer, courtesy of another financing round.": {"Brightpan | USD 132M"},
    "Brightpan founder Ann Lee is $3 million richer.": set(),
    "Brightpan is $3 million richer after a good year.": set(),
    "Backed with $350M, secretive startup Brightpan jumps into ovens": {"Brightpan | USD 350M"},
    "Armed with $20 million in revenue, Brightpan opened an office.": set(),
    "Brightpan emerges with $63M to build ovens": {"Brightpan | USD 63M"},
    "Brightpan has come out of stealth with $63 million from Harrow Ventures.": {
        "Brightpan | USD 63M | with Harrow Ventures"
    },
    "Brightpan emerged from bankruptcy with $63 million in debt.": set(),
    "A valuation of $200 billion would surpass the $180 billion valuation Brightpan achieved in its last funding round.": {
        "Brightpan | valued USD 180000M",
        "Brightpan | valued USD 200000M | planned",
    },
    "Brightpan's valuation of $2 billion makes it a unicorn.": {"Brightpan | valued USD 2000M"},
    "Brightpan's valuation has tripled to $3 billion since its Series B.": {
        "Brightpan | series_b | undated",
        "Brightpan | valued USD 3000M",
    },
    "Brightpan has raised $3 million since its Series B.": {"Brightpan | USD 3M", "Brightpan | series_b | undated"},
    "Notable rounds included $300 million of funding raised by Ovenly, $216 million in capital raised by Panly and $100 million of capital secured by Kenly.": {
        "Kenly | USD 100M | undated",
        "Ovenly | USD 300M",
        "Panly | USD 216M | undated",
    },
    "Brightpan raised $80 million. The latest round comes from Bede Ventures, Corvel's M9 venture fund, Harrow Ventures, Kenly Bank and others.": {
        "Brightpan | USD 80M | with Bede Ventures, Harrow Ventures, Kenly Bank, M9"
    },
}


@pytest.mark.parametrize(("text", "claims"), TOLD.items())
def test_rounds_in_the_press(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims
