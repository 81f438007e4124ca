"""Rounds as the press outside the United States tells them: one thing beside another, in sentences of many clauses."""

import pytest

from tests.extraction.test_rounds import deals_of

TOLD: dict[str, set[str]] = {
    "Brightpan raised $25 million led by Harrow Ventures; Kenly of Oslo was founded in 2019; Panly raised $3 million.": {
        "Brightpan | USD 25M | led by Harrow Ventures",
        "Panly | USD 3M | undated",
    },
    "Brightpan raised $25 million from Harrow Ventures; Jane Doe, founder of Kenly; and John Roe, who sold Panly.": {
        "Brightpan | USD 25M | with Harrow Ventures, Jane Doe, John Roe"
    },
    "It competes with Kenly, which is backed by Bede Capital, and Panly.": {"Kenly | with Bede Capital"},
    "Rivals include Kenly, which raised $10 million from Bede Capital, Panly, and Harrow Ventures, and Oxbow.": {
        "Kenly | USD 10M | with Bede Capital, Harrow Ventures, Panly"
    },
    "Brightpan raised $5 million led by Harrow Ventures, as per its filings with the Ministry of Trade.": {
        "Brightpan | USD 5M | led by Harrow Ventures"
    },
    "Brightpan raised $5 million led by Harrow Ventures. It will use the money for a licence from the Bede Bank.": {
        "Brightpan | USD 5M | led by Harrow Ventures"
    },
    "Brightpan raised $5 million led by Harrow Ventures. The remaining sum came from individuals including Ann Lee.": {
        "Brightpan | USD 5M | led by Harrow Ventures | with Ann Lee"
    },
    "Brightpan raised $5 million led by Harrow Ventures. Other investors who took part in the round are Ann Lee "
    "(founder, Kenly), and Bede Capital.": {"Brightpan | USD 5M | led by Harrow Ventures | with Ann Lee, Bede Capital"},
    "Brightpan has raised $3 million in seed funding. It got $300,000 in pre-seed funding last year from Kenly. The "
    "latest round was led by Harrow Ventures.": {
        "Brightpan | seed | USD 3M | led by Harrow Ventures",
        "Brightpan | pre_seed | USD 0.3M | 2023 | with Kenly",
    },
    "Brightpan has secured $21 million. The equity portion of $9 million is a Series A led by Harrow Ventures.": {
        "Brightpan | USD 21M",
        "Brightpan | series_a | USD 9M | led by Harrow Ventures",
    },
    "Brightpan raised $5 million led by Norwegian Kenly, along with Danish PreSeed Ventures.": {
        "Brightpan | USD 5M | led by Kenly | with PreSeed Ventures"
    },
    "Other startups that raised lately include Brightpan (€2.5M), Kenly (€7M, from Bede Capital) and oven maker Panly "
    "(€32M, led by Harrow Ventures).": {
        "Brightpan | EUR 2.5M",
        "Kenly | EUR 7M | with Bede Capital",
        "Panly | EUR 32M | led by Harrow Ventures",
    },
    "Its rivals include Kenly (€40 million in revenue) and Panly (€10 million).": set(),
    "Brightpan is in talks with Harrow Ventures and Bede Capital to raise $30 million.": {
        "Brightpan | USD 30M | in_talks | with Bede Capital, Harrow Ventures"
    },
    "Brightpan held talks with Harrow Ventures to raise awareness.": set(),
    "Brightpan raised $5 million led by Harrow Ventures. Bede Bank provided $4 million in debt.": {
        "Brightpan | USD 5M | led by Harrow Ventures",
        "Brightpan | debt | USD 4M | undated | with Bede Bank",
    },
    "Brightpan raised $5 million. It provided $4 million in loans.": {"Brightpan | USD 5M"},
    "Brightpan raised $6 million led by Harrow Ventures, with support from Bede Capital through its Growth Fund.": {
        "Brightpan | USD 6M | led by Harrow Ventures | with Bede Capital"
    },
    "Brightpan raised $9 million. The round was led by Harrow Ventures, and also features Bede Capital and Kenly.": {
        "Brightpan | USD 9M | led by Harrow Ventures | with Bede Capital, Kenly"
    },
    "Brightpan raised $9 million. The deal values Brightpan at $48 million, up from $15 million in the last round.": {
        "Brightpan | USD 9M | at USD 48M",
        "Brightpan | valued USD 15M",
    },
    "Brightpan raised $5 million led by Lagos–based Harrow Ventures and London–based Bede Capital.": {
        "Brightpan | USD 5M | co-led by Bede Capital, Harrow Ventures"
    },
    "Brightpan closed a $5 million round led by Kenly Insurance. Bede Group and Panly also invested in the company.": {
        "Brightpan | USD 5M | led by Kenly Insurance | with Bede Group, Panly"
    },
    "Kenly led a $5 million round in Panly's rival Brightpan.": {"Brightpan | USD 5M | led by Kenly"},
    "Kenly invested $5 million in Panly's self-driving unit Brightpan.": {"Brightpan | USD 5M | with Kenly"},
    "Among other deals, bakery Panly closed a $3 million seed round and ovens startup Brightpan raised $2 million.": {
        "Brightpan | USD 2M",
        "Panly | seed | USD 3M",
    },
    "Brightpan raises $3 million led by Harrow Ventures, Bede Capital participates.": {
        "Brightpan | USD 3M | led by Harrow Ventures"
    },
    "Kenly has tipped $5 million into Brightpan.": {"Brightpan | USD 5M | with Kenly"},
    "Brightpan, which raised a $2 million seed round in 2021, has secured $5 million.": {
        "Brightpan | seed | USD 2M | 2021",
        "Brightpan | USD 5M",
    },
    "The board of Brightpan will issue 12,345 Series B CCPS to raise $5 million from Kenly.": {
        "Brightpan | series_b | USD 5M | planned | with Kenly"
    },
    "Brightpan secured $60 million in a raise led by Harrow Growth Fund.": {
        "Brightpan | USD 60M | led by Harrow Growth Fund"
    },
    "Brightpan raised $5 million. A total of $38 million was raised across 13 deals this week.": {"Brightpan | USD 5M"},
    "Brightpan raised $5 million. Also read: Startups raise over $262M": {"Brightpan | USD 5M"},
    "Brightpan has raised a total of $38 million across three rounds.": {"Brightpan | total USD 38M"},
}  # fmt: skip


@pytest.mark.parametrize("text", TOLD)
def test_deals_as_told_abroad(text: str) -> None:
    assert deals_of(text) == TOLD[text]
