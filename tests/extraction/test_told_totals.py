"""What a company has raised in all, told in free words."""

import pytest

from tests.extraction.test_rounds import deals_of
from tests.extraction.test_rounds_blogs import READER
from vcgraph.model import Article, FundingRoundClaim, TotalRaisedClaim

VELORA = "Velora makes oven parts in Lisbon. "


@pytest.mark.parametrize(
    "words",
    [
        "Crunchbase puts the capital gathered by the company so far at $84 million.",
        "PitchBook puts its total funding at $84 million.",
        "Crunchbase has the company at $84 million raised in all.",
        "The database's tally of everything the company has taken in so far stands at $84 million.",
        "Its funding since its start now comes to $84 million.",
        "With the new money, cumulative funding stands at $84 million.",
        "Add up everything gathered since and the sum is $84 million.",
        "All its rounds together come to $84 million.",
        "Together with earlier rounds that makes $84 million.",
        "$84 million of equity has been put into the company to date.",
        "$84 million has flowed to the company in total since its establishment.",
        "By the latest count, $84 million has been raised from backers that include Harrow Ventures.",
        "Investors have so far entrusted the company with $84 million.",
        "Up to now, venture firms have made $84 million available to it.",
        "Its backers have sunk $84 million into the business to date.",
        "So far, the company has been provided with $84 million of risk capital.",
        "Till date, it has mopped up $84 million.",
        "The company has $84 million of venture capital behind it.",
    ],
)
def test_total_told_freely(words: str) -> None:
    assert "Velora | total USD 84M" in deals_of(VELORA + words)


def test_whose_total_told_freely() -> None:
    assert "Tarn | total USD 84M" in deals_of(f"{VELORA}Its rival Tarn, with $84 million behind it, is ahead.")
    told = deals_of("Velora raised $12 million in a Series B led by Harrow Ventures, taking the sum to $84 million.")
    assert "Velora | total USD 84M" in told


@pytest.mark.parametrize(
    "words",
    [
        "Investors have poured $84 million into fintech so far this year.",
        "$84 million has flowed into the sector since 2015.",
        "The capital raised by startups in Kenya so far came to $84 million.",
        "Harrow Ventures has $84 million behind it.",
        "With $84 million in sales behind it, the company is hiring.",
        "The total funding requirement is $84 million.",
        "The amount received by farmers so far comes to $84 million.",
        "The cash received for the plant comes to $84 million.",
        "So far the company has received $84 million in orders.",
        "$84 million has been put into the plant by the company so far.",
        "Its customers have put $84 million into their accounts so far.",
        "The fine took the sum to $84 million.",
    ],
)
def test_no_total_told_freely(words: str) -> None:
    assert not {one for one in deals_of(VELORA + words) if "total" in one}


@pytest.mark.parametrize(
    "words",
    [
        "It has so far landed a total of $84 million from VCs like Harrow Ventures.",
        "The company calls itself a giant, having now raised $84 million.",
        "By adding to an earlier round, Velora has now raised a whopping $84 million.",
        "With this offering, the company has closed on an aggregate of $84 million of equity financing to date.",
        "Despite raising $84 million in funding, the company has struggled to sell ovens.",
        "The firm is small beside its rivals: Velora's total $84 million funding went into one plant.",
        "It raised $84 million from its first three rounds.",
        "It could win over the banks by raising $84 million in two earlier funding rounds.",
        "It raised $84 million in public and private money after its founding in 2006.",
        "It had raised $84 million, according to PitchBook.",
        "Bede Ventures put $5 million into Velora, which had raised $84 million before this latest round.",
        "Velora was valued at $300 million with $84 million in funding.",
        "It was the biggest failure since Velora (which raised $84 million).",
    ],
)
def test_total_told_in_passing(words: str) -> None:
    claims = READER.extract(Article(id="a", text=VELORA + words)).claims
    told = [one for one in claims if isinstance(one, FundingRoundClaim | TotalRaisedClaim) and one.amount]
    assert [(one.type, one.company) for one in told if one.amount and one.amount.value == 84_000_000] == [
        ("total_raised", "Velora")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "The company has now raised $84 million in a Series C round.",
        "Despite raising $84 million in new funding, the company is cutting jobs.",
        "It recently raised a total of $84 million from investors.",
        "It has not raised money since August 2009, when it raised $84 million.",
        "It aims to add another $12 million before the round ends, taking the total to $84 million.",
        "The charity has so far raised $84 million for its schools.",
        "Despite raising prices, it lost $84 million in funding for its research.",
        "Velora is valued at $300 million, with $84 million in cash and no debt.",
        "The deals of the week: Velora (raised $84 million) and Bede (raised $4 million).",
    ],
)
def test_no_total_told_in_passing(words: str) -> None:
    assert not [one for one in deals_of(VELORA + words) if "| total" in one]


@pytest.mark.parametrize(
    "words",
    [
        "Velora's total $84 million investment in the plant will create jobs.",
        "Velora's total $84 million funding for the arts will end.",
        "Larkton University has so far raised $84 million.",
    ],
)
def test_no_total_is_what_is_spent_or_given(words: str) -> None:
    claims = READER.extract(Article(id="a", text=VELORA + words)).claims
    assert not [one for one in claims if isinstance(one, TotalRaisedClaim)]


@pytest.mark.parametrize(
    "words",
    [
        "It has banked nearly $84 million since its start in 2016.",
        "It raised just over $84 million during its life.",
        "It has attracted $84 million in its short history.",
        "The company has drawn $84 million in funding since it began in 2015.",
        "It now boasts total funding of $84 million.",
        "It is cheap next to its rivals, with just $84 million raised in total venture funding.",
        "It has surpassed $84 million in total funding.",
        "Some of Velora's funding, which now totals $84 million, went on ovens.",
        "The price is a nice return on the $84 million in venture capital that Velora had raised from various sources.",
        "The sale would return little of the $84 million Velora had raised.",
        "With more than $84 million in funding, Velora built forty kitchens.",
        "Backed by $84 million in venture capital from Harrow Ventures, Velora grew.",
        "It burned $84 million of cash put up by its backers.",
        "In the past five years, $84 million has been funneled into Velora.",
        "Velora's total fundraising reached $84 million by June 2021.",
        "That brings total investment for Velora to about $84 million.",
    ],
)
def test_total_told_by_the_heap(words: str) -> None:
    claims = READER.extract(Article(id="a", text=VELORA + words)).claims
    told = [one for one in claims if isinstance(one, FundingRoundClaim | TotalRaisedClaim) and one.amount]
    assert [(one.type, one.company) for one in told] == [("total_raised", "Velora")]


@pytest.mark.parametrize(
    "words",
    [
        "It boasts total sales of $84 million.",
        "It has surpassed $84 million in total revenue.",
        "With $84 million in new funding, Velora plans to open a plant.",
        "The $84 million that Velora has raised in its latest round will buy ovens.",
        "It spent $84 million of its investors' cash on a jet.",
        "With more than $84 million in funding from the state, Ohio will build a bridge.",
        "The museum has raised $84 million since it opened in 2010.",
        "The film has taken in $84 million in its life.",
        "The trio, Velora, Tarn and Bede Networks, raised a total of $84 million.",
        "It closed in 2022 after raising more than $84 million from Ford Motor in 2017.",
        "It repaid half of the $84 million the company had received from its insurers.",
        "The court froze the $84 million that Velora had collected from customers.",
    ],
)
def test_no_total_is_a_round_or_the_sum_of_others(words: str) -> None:
    claims = READER.extract(Article(id="a", text=VELORA + words)).claims
    assert not [one for one in claims if isinstance(one, TotalRaisedClaim)]


def test_whose_total_where_a_backer_heads_the_sentence() -> None:
    text = "Velora announced $61 million. Tarn led the new financing, which brings the company's total funding to $84 million."
    assert "Velora | total USD 84M" in deals_of(text)


def test_total_in_a_block_of_its_own() -> None:
    text = "Velora\nTotal raised: $84 million\nTop investors: Harrow Ventures, Bede Capital\nVelora makes oven parts."
    told = [one for one in READER.extract(Article(id="a", text=text)).claims if isinstance(one, TotalRaisedClaim)]
    assert [(one.company, int(one.amount.value)) for one in told] == [("Velora", 84_000_000)]
