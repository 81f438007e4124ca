"""Rounds in the words of the press: who gives the sum, whose the round is, and what is another round."""

import pytest

from tests.extraction.test_rounds import deals_of
from vcgraph.extraction.rules.text.described_names import described_by
from vcgraph.extraction.rules.text.document import read_document
from vcgraph.model import Article

TOLD: dict[str, set[str]] = {
    "Harrow Motor Corp said on Monday it would take a $50 million stake in Brightpan.": {
        "Brightpan | USD 50M | planned | with Harrow Motor Corp"
    },
    "Harrow Corp is planning to invest up to $250 million for a minority stake in Brightpan.": {
        "Brightpan | USD <250M | planned | with Harrow Corp"
    },
    "Harrow Corp and Bede Inc agreed to buy $250 million of shares in Brightpan.": {
        "Brightpan | USD 250M | planned | with Bede Inc, Harrow Corp"
    },
    "In October, Harrow Corp announced its $240 million investment that valued Brightpan at $15 billion.": {
        "Brightpan | USD 240M | 2023-10 | with Harrow Corp | at USD 15000M"
    },
    "Chief executive Ann Lee announced a $5 million investment in Brightpan.": {"Brightpan | USD 5M"},
    "Brightpan announced a $5 million investment in its ovens by Harrow Ventures.": {"Brightpan | USD 5M"},
    "Brightpan plans to invest the $5 million in ovens.": set(),
    "Brightpan makes ovens. Harrow Motors invested $7 million in Newark, California-based Ovenly.": {
        "Ovenly | USD 7M | with Harrow Motors"
    },
    "Harrow Ventures took a $7 million stake in U.S. oven maker Ovenly.": {"Ovenly | USD 7M | with Harrow Ventures"},
    "Brightpan raised $5 million in a round anchored by Harrow Capital; Tarn Partners, which led the seed, came in again.": {
        "Brightpan | USD 5M | led by Harrow Capital | with Tarn Partners",
        "Brightpan | seed | undated | led by Tarn Partners",
    },
    "Brightpan raised $5 million from Harrow Ventures, regulatory filings sourced from Ledgerly show.": {
        "Brightpan | USD 5M | with Harrow Ventures"
    },
    "Brightpan raised $5 million. Backers: Harrow Ventures (lead), Tarn Partners, Oakmere.": {
        "Brightpan | USD 5M | led by Harrow Ventures | with Oakmere, Tarn Partners"
    },
    # whose round it is
    "Brightpan makes ovens. Ovenly became a unicorn after a $200 million investment by Harrow Ventures.": {
        "Ovenly | USD 200M | undated | with Harrow Ventures"
    },
    "Former Ovenly and Panly execs raise $15M for their oven startup Brightpan": {"Brightpan | USD 15M"},
    "Harrow Ventures is leading the potential $40 million financing of Brightpan.": {
        "Brightpan | USD 40M | in_talks | led by Harrow Ventures"
    },
    "Harrow Bank hired Ann Lee, who has raised $100 million for startups.": set(),
    "Brightpan started an $80 million round. The equity is led by Harrow Ventures. Bede Inc is also participating, with "
    "its executive Ann Lee joining the board. The company also expects to raise $35 million in debt financing.": {
        "Brightpan | USD 80M | led by Harrow Ventures | with Bede Inc",
        "Brightpan | debt | USD 35M | planned",
    },
    # which round it is
    "Brightpan raised $42 million in a new round. The new round, Series C, was co-led by Harrow Ventures and Bede Capital.": {
        "Brightpan | series_c | USD 42M | co-led by Bede Capital, Harrow Ventures"
    },
    "Brightpan raised $12 million. The round, a Series B, was led by Harrow Ventures.": {
        "Brightpan | series_b | USD 12M | led by Harrow Ventures"
    },
    "Brightpan shuts down. It will return some of its money to investors, including Series B lead Harrow Ventures.": {
        "Brightpan | series_b | led by Harrow Ventures"
    },
    "Brightpan raised a $3 million Series A. Along with a seed round from Harrow Ventures, that is a lot.": {
        "Brightpan | series_a | USD 3M",
        "Brightpan | seed | undated | with Harrow Ventures",
    },
    "Brightpan raised $20 million, including $5 million from Harrow Ventures.": {
        "Brightpan | USD 20M | with Harrow Ventures"
    },
    "Brightpan raised $5 million from Bede Capital and another $5 million from Harrow Ventures.": {
        "Brightpan | USD 5M | with Bede Capital",
        "Brightpan | USD 5M | with Harrow Ventures",
    },
    "Brightpan raised $5 million. Brightpan said it had raised $5 million.": {"Brightpan | USD 5M"},
    "Brightpan raises $4M to bake. Brightpan, an oven maker, has now raised €3.6M ($4M) from Harrow Ventures.": {
        "Brightpan | EUR 3.6M | with Harrow Ventures"
    },
    "Brightpan raised a $135 million Series E led by Harrow Ventures, and $85 million in debt from Bede Bank. Kenly "
    "Capital and Panly Capital also participated in the equity round, which valued Brightpan at $1 billion.": {
        "Brightpan | debt | USD 85M | with Bede Bank",
        "Brightpan | series_e | USD 135M | led by Harrow Ventures | with Kenly Capital, Panly Capital | at USD 1000M",
    },
    "Brightpan makes ovens. Top deals included $250 million to oven company Ovenly and $200 million to Panly.": {
        "Ovenly | USD 250M",
        "Panly | USD 200M | undated",
    },
    "Brightpan makes ovens. The biggest rounds were $250 million for Ovenly and $90 million for Kenly.": {
        "Ovenly | USD 250M",
        "Kenly | USD 90M | undated",
    },
    "Brightpan makes ovens. The biggest deals were $250 million for Ovenly and $200 million for Panly.": set(),
    "Brightpan raised a $20 million Series B led by Harrow Ventures, which also led its seed round.": {
        "Brightpan | seed | undated | led by Harrow Ventures",
        "Brightpan | series_b | USD 20M | led by Harrow Ventures",
    },
    "Brightpan raised $14 million from Bede Ventures, which led its Series A, and Kenly Capital.": {
        "Brightpan | USD 14M | with Bede Ventures, Kenly Capital",
        "Brightpan | series_a | undated | led by Bede Ventures",
    },
    "Harrow Ventures, which led the Series A, invested $14 million in Brightpan.": {
        "Brightpan | series_a | USD 14M | led by Harrow Ventures"
    },
    "Brightpan raised $5 million. Harrow's investment follows a $3 million round led last October by Bede Corp.": {
        "Brightpan | USD 5M | with Harrow",
        "Brightpan | USD 3M | 2023-10 | led by Bede Corp.",
    },
    "Harrow Ventures and Bede Capital invested $5 million in Brightpan and another $3 million in Panly.": {
        "Brightpan | USD 5M | with Bede Capital, Harrow Ventures",
        "Panly | USD 3M | with Bede Capital, Harrow Ventures",
    },
    "Brightpan put $5 million in ovens and $3 million in pans.": set(),
    "Harrow-backed Brightpan raised $5 million.": {"Brightpan | USD 5M", "Brightpan | with Harrow"},
    "Brightpan raised $5 million from Bede Capital, and sold $2 million of notes to Kenly Bank.": {
        "Brightpan | USD 5M | with Bede Capital",
        "Brightpan | USD 2M | with Kenly Bank",
    },
    "Prior to Harrow's investment in Brightpan, Joe Hall provided $2.6 million in interim financing to Brightpan.": {
        "Brightpan | USD 2.6M | undated | with Joe Hall",
        "Brightpan | with Harrow",
    },
    "Brightpan received a life-line from Harrow Ventures to the tune of $5M.": {
        "Brightpan | USD 5M | with Harrow Ventures"
    },
    # shares and stakes
    "Harrow Ventures bought $200 million worth of preferred shares in Brightpan in May and said it would buy another $100 "
    "million worth of common shares from Brightpan employees.": {
        "Brightpan | USD 200M | 2024-05 | with Harrow Ventures",
        "Brightpan | secondary | USD 100M | planned | with Harrow Ventures",
    },
    "Brightpan makes ovens. Harrow Ventures bought $200 million of Brightpan preferred shares at a $10 billion valuation.": {
        "Brightpan | USD 200M | with Harrow Ventures | at USD 10000M"
    },
    "Harrow Ventures bought $200 million of Brightpan shares.": {"Brightpan | with Harrow Ventures"},
    "Brightpan bought $5 million of its own shares from employees.": set(),
    "Brightpan makes ovens. Ovenly's backers include Harrow Partners, which paid $50 million two years ago for a "
    "minority stake in the business.": {"Ovenly | USD 50M | 2022 | with Harrow Partners"},
    "Brightpan last got funding from Harrow Corp in 2007, when the software company paid $240 million for a 1.6 percent "
    "stake in the company.": {"Brightpan | USD 240M | 2007 | with Harrow Corp"},
    # how far it is
    "Brightpan has raised $25.3 million of an anticipated $33 million round.": {
        "Brightpan | USD 25.3M",
        "Brightpan | USD 33M | planned",
    },
    "Brightpan is hoping for $5 million in its second round of financing.": {"Brightpan | USD 5M | planned"},
    "The proposed $40 million round in Brightpan led by Harrow Ventures collapsed.": {
        "Brightpan | USD 40M | failed | led by Harrow Ventures"
    },
    "Brightpan has also talked with banks about arranging a credit facility of about $40 million.": {
        "Brightpan | debt | USD ~40M | in_talks"
    },
    "Brightpan raised $5 million in a round led by Harrow Ventures. Kenly Capital also invested $2 million in Brightpan as "
    "part of the round.": {"Brightpan | USD 5M | led by Harrow Ventures | with Kenly Capital"},
    # who takes part
    "Brightpan raised $12 million, with both Harrow Ventures and Bede Capital quietly participating in the round.": {
        "Brightpan | USD 12M | with Bede Capital, Harrow Ventures"
    },
    "Brightpan raised $2 million. The pair convinced Harrow Ventures and Bede Capital — founded by Joe Lee — to back "
    "their company.": {"Brightpan | USD 2M | with Bede Capital, Harrow Ventures"},
    "Brightpan raised $2 million. The pair convinced Harrow Corp to buy its ovens.": {"Brightpan | USD 2M"},
    "Brightpan raised $9 million led by Bede Capital. Harrow Ventures and Kenly Partners increased their stakes.": {
        "Brightpan | USD 9M | led by Bede Capital | with Harrow Ventures, Kenly Partners"
    },
    "Brightpan raised a seed round, led by members of the Harrow Angels.": {"Brightpan | seed | led by Harrow Angels"},
    "Brightpan raised $1 million from Ann Lee's firm (Harrow Ventures) and Kenly Partners.": {
        "Brightpan | USD 1M | with Ann Lee, Kenly Partners"
    },
    "Harrow Ventures was one of five investors who put $50 million into Brightpan.": {
        "Brightpan | USD 50M | with Harrow Ventures"
    },
    "Brightpan has secured an undisclosed amount from Harrow Ventures and Kenly Partners.": {
        "Brightpan | with Harrow Ventures, Kenly Partners"
    },
    "Brightpan received an undisclosed amount from Harrow Ventures for its shares in Ovenly.": set(),
    "That follows the $50 million raised by Brightpan from Harrow Corp and Kenly Partners.": {
        "Brightpan | USD 50M | undated | with Harrow Corp, Kenly Partners"
    },
    "That dwarfs the $50 million raised by startups from Harrow Corp.": set(),
}


@pytest.mark.parametrize(("text", "claims"), TOLD.items())
def test_rounds_told(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize(
    ("text", "name", "described"),
    [
        ("Brightpan raised $2 million from Ann Lee(Partner, Bede Ventures) and Joe Hall.", "Bede Ventures", True),
        ("Brightpan raised $2 million from Ann Lee of Bede Ventures and Joe Hall.", "Bede Ventures", True),
        ("Brightpan raised $2 million from Kenly (part of Bede Ventures) and Joe Hall.", "Bede Ventures", True),
        ("Brightpan raised $2 million from Ann Lee, Bede Ventures and Joe Hall.", "Bede Ventures", False),
        ("Brightpan raised $2 million (Bede Ventures led).", "Bede Ventures", False),
    ],
)
def test_name_that_describes_the_one_before_it(text: str, name: str, described: bool) -> None:
    sentence = read_document(Article(id="a", text=text)).sentences[0]
    place = next(at for at, item in sentence.items.items() if item.referent is not None and item.referent.name == name)
    assert (described_by(sentence, place) is not None) is described
