"""Turns of a sentence round a sum that are read as plainer ones, and the claims that come of them."""

import pytest

from tests.extraction.test_rounds_blogs import READER, rounds
from vcgraph.model import Article, FundingRoundClaim, TotalRaisedClaim


@pytest.mark.parametrize(
    "told",
    [
        "It now has $6 million in hand out of a planned $9 million.",
        "Clara Lind, who runs it, says it has $6 million in the bank already from early investors.",
        "A further $6 million has now flowed into the company.",
        "Its latest financing round alone had a volume of $6 million.",
        "The $6 million that make up its first funding round went into ovens.",
        "A first close in June brought just over $6 million.",
        "It has a $6 million cheque from Bede Partners to show for it.",
        "It collected $6 million from a group of angels.",
        "It found $6 million with a group of early-stage investors.",
        "It came away with $6 million in fresh capital.",
        "Investors have handed Quillon another $6 million.",
        "Quillon is $6 million the richer after a round led by Bede Partners.",
        "Its first round amounts to $6 million.",
        "It disclosed that it had taken in $6 million on terms valuing it at $90 million.",
        "Bede Partners and other large funds put in $6 million at a price of $90 million.",
    ],
)
def test_a_round_in_other_turns(told: str) -> None:
    assert [one.split(" | ")[:2] for one in rounds(f"Quillon makes ovens. {told}")] == [["Quillon", "6000000"]]


@pytest.mark.parametrize(
    "told",
    [
        "More than $6 million has flowed into the company up to now.",
        "In all, $6 million has been put into Quillon since its establishment.",
    ],
)
def test_what_flowed_in_so_far_is_a_total(told: str) -> None:
    claims = READER.extract(Article(id="a", text=f"Quillon makes ovens. {told}")).claims
    assert [(one.type, one.company) for one in claims if isinstance(one, TotalRaisedClaim)] == [
        ("total_raised", "Quillon")
    ]


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Quillon is knocking on doors for $6 million.", "planned"),
        ("Quillon is sounding out investors about a round of $6 million.", "planned"),
        ("Quillon is after $6 million in fresh capital.", "planned"),
    ],
)
def test_money_that_is_sought(told: str, status: str) -> None:
    claims = READER.extract(Article(id="a", text=told)).claims
    assert [(one.type, getattr(one, "status", None)) for one in claims] == [("funding_round", status)]


@pytest.mark.parametrize(
    "text",
    [
        "Quillon collected $6 million in fees.",
        "The $6 million it collected from customers was returned.",
        "Some $6 million flowed to the towns of Upper Hall.",
        "Funds in the amount of $6 million were donated by Ann Lind.",
        "A check of $6 million from the insurer will pay for the roof.",
        "The club walked away with $6 million in prize money.",
        "Police are after $6 million in stolen art.",
        "Quillon has $6 million in the bank.",
        "Quillon is $6 million richer after its victory in court.",
        "Voters have given Upper Hall $6 million.",
        "Harrow Ventures has a new fund. A first close in June brought just over $6 million.",
    ],
)
def test_other_sums_stay_silent(text: str) -> None:
    assert rounds(text) == set()


@pytest.mark.parametrize(
    ("told", "owner"),
    [
        ("Tarnbo rents out boats instead, and its seed round of $6 million was led by Bede Partners.", "Tarnbo"),
        ("And Tarnbo, a site on which people meet, has secured $6 million.", "Tarnbo"),
        ("Then there is Tarnbo. It took $6 million of angel funding.", "Tarnbo"),
        ("Series A money from Bede Partners, how much is not told, went to Tarnbo, whose app links shops.", "Tarnbo"),
        ("Bede Partners gave seed money to education company Tarnbo.", "Tarnbo"),
    ],
)
def test_money_of_another_company_than_the_one_before(told: str, owner: str) -> None:
    found = {one.split(" | ")[0] for one in rounds(f"Quillon raised $4 million.\n\n{told}")}
    assert found == {"Quillon", owner}


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("Quillon is now completing a further $6 million financing with Bede Partners.", "planned"),
        ("Quillon is closing a $6 million Series A.", "planned"),
        (
            "Quillon makes ovens. There are also discussions with banks over a credit facility of $6 million.",
            "in_talks",
        ),
        ("Quillon makes ovens. Its first round comes to $6 million.", "closed"),
        ("Quillon is completing ovens with a $6 million round led by Bede Partners.", "closed"),
    ],
)
def test_how_far_a_round_has_come(told: str, status: str) -> None:
    claims = READER.extract(Article(id="a", text=told)).claims
    assert [(one.type, getattr(one, "status", None)) for one in claims] == [("funding_round", status)]


@pytest.mark.parametrize(
    "told",
    [
        "Of the sums told this week, $6 million was swept up by logistics startup Quillon.",
        "Quillon led the list with $6 million in funding.",
        "Quillon received investments worth $6 million from Bede Partners.",
        "Quillon is working to bring ovens to bakers after closing a $6 million series A.",
        "Stepping out of stealth, Quillon took in $6 million in Series A funds for its ovens.",
        "Leading the surge was oven maker Quillon, which raised nearly $6 million.",
        "Quillon, the oven maker, has extended its seed funding round to $6 million.",
    ],
)
def test_the_sum_of_a_round_by_its_place(told: str) -> None:
    claims = READER.extract(Article(id="a", text=told)).claims
    assert [
        (one.company, int(one.amount.value)) for one in claims if isinstance(one, FundingRoundClaim) and one.amount
    ] == [("Quillon", 6_000_000)]


@pytest.mark.parametrize(
    "told",
    [
        "Quillon makes ovens. The remaining $6 million of stock was swept up by customers of Quillon.",
        "Quillon led the league table with $6 million in sales.",
        "Quillon led the parade with its $6 million oven.",
        "Quillon received orders worth $6 million from Bede Bakery.",
        "Quillon sold bonds worth $6 million to savers.",
    ],
)
def test_no_sum_of_a_round_by_its_place(told: str) -> None:
    assert not [one for one in READER.extract(Article(id="a", text=told)).claims if isinstance(one, FundingRoundClaim)]


def test_what_a_house_invested_is_no_sum_that_it_raised() -> None:
    text = "Harrow Ventures led the pack with $400 million in capital invested across 30 deals."
    assert not READER.extract(Article(id="a", text=text)).claims


@pytest.mark.parametrize(
    ("told", "sums"),
    [
        (
            "Oven maker Quillon raised $9 million followed by snack brand Tarn Goods and lender Zendo with $7 million and $2 million in funding, respectively.",
            {"Quillon": [9], "Tarn Goods": [7], "Zendo": [2]},
        ),
        (
            "The list was followed by oven maker Quillon, trucking platform for bakers Tarnbo, and lender Zendo which raised $9 million, $7 million, and $2 million, respectively.",
            {"Quillon": [9], "Tarnbo": [7], "Zendo": [2]},
        ),
        ("Quillon just raised an additional $38 million to add to its previous $19 million.", {"Quillon": [19, 38]}),
        (
            "Quillon just raised a fresh $45 million (in addition to $64 million it raised last month) to grow.",
            {"Quillon": [45, 64]},
        ),
        (
            "Quillon announced $21 million in new funding from backers, on top of the $10 million it locked up last Friday.",
            {"Quillon": [10, 21]},
        ),
        ("Quillon raised $45 million, adding to the $9 million it took in from sales last year.", {"Quillon": [45]}),
        (
            "Quillon raised $45 million in a round, on top of the challenge of selling $64 million in ovens.",
            {"Quillon": [45]},
        ),
        (
            "Quillon and Zendo sold $7 million and $2 million of ovens, followed by Tarnbo with $1 million, respectively.",
            {},
        ),
    ],
)
def test_several_sums_told_together(told: str, sums: dict[str, list[int]]) -> None:
    found: dict[str, list[int]] = {}
    for one in READER.extract(Article(id="a", text=told)).claims:
        if isinstance(one, FundingRoundClaim) and one.amount:
            found.setdefault(one.company, []).append(int(one.amount.value) // 1_000_000)
    assert {name: sorted(values) for name, values in found.items()} == sums
