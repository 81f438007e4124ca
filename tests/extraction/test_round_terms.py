"""How far a round has come, when it was and how large it is, in the words of all kinds of press; both readers agree."""

from datetime import date

import pytest

from tests.extraction.test_rounds import line
from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article

PUBLISHED = date(2024, 5, 13)
READERS = {"rules": RuleExtractor(), "final": LearnedExtractor()}
STATUS: dict[str, set[str]] = {
    "Harrow Ventures is reportedly leading a new $140 million round in Brightpan.": {
        "Brightpan | USD 140M | in_talks | led by Harrow Ventures"
    },
    "Brightpan's new $140 million round is reportedly being led by Harrow Ventures.": {
        "Brightpan | USD 140M | in_talks | led by Harrow Ventures"
    },
    "Brightpan is reportedly raising $75 million from Harrow Ventures.": {
        "Brightpan | USD 75M | in_talks | with Harrow Ventures"
    },
    "Brightpan is lining up $75 million from Harrow Ventures.": {
        "Brightpan | USD 75M | planned | with Harrow Ventures"
    },
    "Brightpan is putting the finishing touches on a $75 million round led by Harrow Ventures.": {
        "Brightpan | USD 75M | in_talks | led by Harrow Ventures"
    },
    "Brightpan's $20 million Series B is expected to close in June.": {
        "Brightpan | series_b | USD 20M | 2024-06 | planned"
    },
    "Brightpan has its sights set on a $75 million Series B.": {"Brightpan | series_b | USD 75M | planned"},
    "Brightpan had been trying to raise $40 million but gave up in March.": {"Brightpan | USD 40M | 2024-03 | failed"},
    "Brightpan sought $40 million from Harrow Ventures, to no avail.": {
        "Brightpan | USD 40M | failed | with Harrow Ventures"
    },
    "A planned $40 million Series B for Brightpan never materialized.": {"Brightpan | series_b | USD 40M | failed"},
    "Brightpan has kicked off a fundraise and hopes to bring in $60m to $80m.": {"Brightpan | USD >60M | planned"},
    # what is done
    "Brightpan, reportedly leading in its field, raised $20 million from Harrow Ventures.": {
        "Brightpan | USD 20M | with Harrow Ventures"
    },
    "Brightpan's $20 million Series B was led by Harrow Ventures and is set to close the gap with rivals.": {
        "Brightpan | series_b | USD 20M | led by Harrow Ventures"
    },
    "Brightpan looked to Spain and raised $20 million, but could not find a head of sales.": {"Brightpan | USD 20M"},
    "Brightpan hopes to bring in about $60 million this year from ads.": set(),
    "Brightpan raised a $20 million Series A for a plant slated for opening.": {"Brightpan | series_a | USD 20M"},
    "Brightpan planned to hire 40 people with its $20 million seed round but could not find engineers.": {
        "Brightpan | seed | USD 20M"
    },
}
TOTALS: dict[str, set[str]] = {
    "Brightpan, a startup that raised $226 million, filed for bankruptcy in May.": {"Brightpan | total USD 226M"},
    "In September, oven maker Brightpan, which attracted $776 million in investment, was delisted.": {
        "Brightpan | total USD 776M"
    },
    "Brightpan has pulled in $23 million since it was founded in 2019.": {"Brightpan | total USD 23M"},
    "With the latest round, Brightpan's funding now stands at $23 million.": {"Brightpan | total USD 23M"},
    "To date, Brightpan's backers have put in $23 million.": {"Brightpan | total USD 23M"},
    "Harrow Ventures led an $8 million Series A round in Brightpan, with Tarn also joining, taking its total to $11 million.": {
        "Brightpan | series_a | USD 8M | led by Harrow Ventures | with Tarn",
        "Brightpan | total USD 11M",
    },
    # a round, or no money raised
    "Brightpan, which raised $3 million to build its oven, opens today.": {"Brightpan | USD 3M"},
    "Brightpan has been trying to raise $40 million since it was founded.": {"Brightpan | USD 40M | planned"},
    "Brightpan took a loan, bringing total credit facilities to $800 million following the $650 million line of 2021.": set(),
}
PAIRED: dict[str, set[str]] = {
    "Brightpan closed an angel round of $10 million from Tarn Capital in April, and is now raising a Series A.": {
        "Brightpan | angel | USD 10M | 2024-04 | with Tarn Capital",
        "Brightpan | series_a | planned",
    },
    "Brightpan raised a seed round of $3 million. The deal quadrupled its valuation to $20 million in a round that few saw coming.": {
        "Brightpan | seed | USD 3M | at USD 20M"
    },
}
APART: dict[str, set[str]] = {
    "Brightpan raised a $15 million bridge from existing shareholders last month, after failing to close its Series B.": {
        "Brightpan | bridge | USD 15M | 2024-04",
        "Brightpan | series_b | 2024-04 | failed",
    },
    "Brightpan's $40 million Series B fell apart in the spring.": {"Brightpan | series_b | USD 40M | failed"},
}
DATES: dict[str, set[str]] = {
    "In September, oven maker Brightpan, which raised $77 million from Tarn Capital, opened an office in Rome.": {
        "Brightpan | USD 77M | with Tarn Capital"
    },
    "In September, oven maker Brightpan, which is based in Rome, raised $77 million from Tarn Capital.": {
        "Brightpan | USD 77M | 2023-09 | with Tarn Capital"
    },
    "Brightpan raised a $200 million Series B in April, weeks after it raised $221 million.": {
        "Brightpan | series_b | USD 200M | 2024-04",
        "Brightpan | USD 221M | undated",
    },
    "On the heels of a $3 million seed, Brightpan has scooped up $16 million more.": {
        "Brightpan | seed | USD 3M | undated",
        "Brightpan | USD 16M",
    },
    "Brightpan has raised $18 million in a bridge round ahead of its Series A, planned for the fourth quarter.": {
        "Brightpan | bridge | USD 18M",
        "Brightpan | series_a | 2024-36 | planned",
    },
    "Brightpan, last valued at $4 billion in late 2021, has cut its valuation to $600 million.": {
        "Brightpan | valued USD 600M",
        "Brightpan | valued USD 4000M | 2021",
    },
}
BASIS: dict[str, set[str]] = {
    "Brightpan is in talks to raise $60 million at a valuation of $150 million. The $150 million valuation does not include the "
    "money being raised.": {"Brightpan | USD 60M | in_talks | at USD 150M pre_money"},
    "Harrow Ventures has led a $20 million investment in Brightpan that values it at $100 million before the infusion.": {
        "Brightpan | USD 20M | led by Harrow Ventures | at USD 100M pre_money"
    },
    "Brightpan raised $20 million. The round valued it at $100 million, including the new funds.": {
        "Brightpan | USD 20M | at USD 100M post_money"
    },
    "Brightpan raised $20 million at a valuation of $100 million, including debt.": {
        "Brightpan | USD 20M | at USD 100M"
    },
}
PARTIES: dict[str, set[str]] = {
    "Brightpan is set to raise $60 million. Harrow Ventures, the company's largest investor, is also set to participate, "
    "and Tarn Capital and Quillo have been in talks about investing.": {
        "Brightpan | USD 60M | planned | with Harrow Ventures, Quillo, Tarn Capital"
    },
    "Brightpan is set to raise $60 million. Harrow Ventures is reportedly leading.": {
        "Brightpan | USD 60M | planned | led by Harrow Ventures"
    },
    "Brightpan is set to raise $60 million. Harrow Ventures is the frontrunner to lead the deal.": {
        "Brightpan | USD 60M | planned | led by Harrow Ventures"
    },
    "Brightpan is in talks with investors, including Harrow Ventures and Tarn Capital, to raise $60 million.": {
        "Brightpan | USD 60M | in_talks | with Harrow Ventures, Tarn Capital"
    },
    "Brightpan raised $60 million. Harrow Ventures had been in talks about investing.": {"Brightpan | USD 60M"},
    # what one has put in, time after time
    "Harrow Ventures has invested over $13 million in Brightpan, including a $1 million investment in 2019 and a $10 "
    "million Series A in 2023.": {
        "Brightpan | USD 1M | 2019 | with Harrow Ventures",
        "Brightpan | series_a | USD 10M | 2023 | with Harrow Ventures",
    },
    "Harrow Ventures invested $4 million in Brightpan in 2017, including $1 million in its ovens.": {
        "Brightpan | USD 4M | 2017 | with Harrow Ventures"
    },
    # the round, and the loan beside it
    "Brightpan raised an $18 million Series B and a $30 million credit line. The round was led by Harrow Ventures.": {
        "Brightpan | series_b | USD 18M | led by Harrow Ventures",
        "Brightpan | debt | USD 30M",
    },
    "Brightpan took a $30 million loan from Quillo Bank. Harrow Bank joined the deal.": {
        "Brightpan | debt | USD 30M | with Harrow Bank, Quillo Bank"
    },
    # one sum by two names
    "Brightpan raised $60 million from Tarn Capital. Brightpan is also in talks to raise $5 million in debt from banks in "
    "the form of a revolving credit facility.": {
        "Brightpan | USD 60M | with Tarn Capital",
        "Brightpan | debt | USD 5M | in_talks",
    },
}


def read(text: str, reader: str) -> set[str]:
    """The deals of a text, in the notation of `deals_of`."""
    claims = READERS[reader].extract(Article(id="a", text=text, published=PUBLISHED)).claims
    return {line(claim) for claim in claims if claim.type != "role"}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(("text", "claims"), STATUS.items())
def test_how_far_a_round_has_come(text: str, claims: set[str], reader: str) -> None:
    assert read(text, reader) == claims


def test_what_else_is_told_by_hearsay() -> None:
    text = "Brightpan is reportedly closing stores despite its $20 million round from Harrow Ventures."
    assert read(text, "final") == {"Brightpan | USD 20M | with Harrow Ventures"}


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(("text", "claims"), TOTALS.items())
def test_what_was_raised_in_all(text: str, claims: set[str], reader: str) -> None:
    assert read(text, reader) == claims


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(("text", "claims"), PAIRED.items())
def test_stage_and_value_beside_a_sum(text: str, claims: set[str], reader: str) -> None:
    assert read(text, reader) == claims


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(("text", "claims"), PARTIES.items())
def test_who_takes_part_in_what_is_planned(text: str, claims: set[str], reader: str) -> None:
    assert read(text, reader) == claims


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(("text", "claims"), BASIS.items())
def test_whether_a_value_holds_the_new_money(text: str, claims: set[str], reader: str) -> None:
    assert read(text, reader) == claims


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(("text", "claims"), DATES.items())
def test_whose_date_it_is(text: str, claims: set[str], reader: str) -> None:
    assert read(text, reader) == claims


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(("text", "claims"), APART.items())
def test_what_failed_before_is_another_round(text: str, claims: set[str], reader: str) -> None:
    assert read(text, reader) == claims
