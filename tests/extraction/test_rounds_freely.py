"""The article's own round in free words, as the whole reader with its weights reads it."""

from datetime import date

import pytest

from tests.extraction.test_rounds_blogs import READER, rounds
from vcgraph.model import Article, FundingRoundClaim, TotalRaisedClaim


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Also chipping in were Bede Partners and Ostara Ventures.", "Bede Partners, Ostara Ventures"),
        ("Leading the way was Bede Partners; Ostara Ventures came along for the ride.", "Bede Partners*, Ostara Ventures"),
        ("Among those writing checks for Brindlework: Bede Partners and Karin Blom.", "Bede Partners, Karin Blom"),
        ("Putting up the money were Bede Partners and Ostara Ventures.", "Bede Partners, Ostara Ventures"),
        ("It was provided by Bede Partners.", "Bede Partners"),
        ("Bede Partners led; Ostara Ventures rounded out the syndicate.", "Bede Partners*, Ostara Ventures"),
        ("The round was carried out with Bede Partners.", "Bede Partners"),
        ("The money is from Bede Partners, with Ostara Ventures on board too.", "Bede Partners, Ostara Ventures"),
        ("Leading the way was Ann Lee, who built its first ovens.", ""),
        ("The ovens are made with Quillo.", ""),
        ("It sells ovens. It was provided by Quillo with steel.", ""),
        ("The market for ovens grows. Leading the way is Quillo, which sells half of them.", ""),
        ("The company came from Quillo Labs, a studio.", ""),
        ("It came from Halden University, where Lennart Holm studied.", ""),
        ("With Quillo on board, the company now has 40 customers.", ""),
        ("With Ann Lee aboard, its team counts 40 people.", ""),
        ("A distribution deal was made with Quillo in May.", ""),
        ("A deal done with Quillo brings its ovens to 40 hotels.", ""),
        ("A security check by Quillo Labs found no fault.", ""),
    ],
)  # fmt: skip
def test_investors_in_free_words(told: str, names: str) -> None:
    assert rounds(f"Brindlework raised $40 million. {told}") == {f"Brindlework | 40000000 | - | {names}".rstrip(" |")}


def test_who_else_wrote_a_check() -> None:
    text = "Brindlework landed $50 million, much of it from Bede Partners, with a check from Lennart Holm."
    assert rounds(text) == {"Brindlework | 50000000 | - | Bede Partners, Lennart Holm"}


@pytest.mark.parametrize(
    "text",
    [
        "Brindlework has another $30 million to burn through. Harrow Ventures led the round.",
        "Brindlework now has $30 million more in the bank. Harrow Ventures led the round.",
        "Brindlework is $30M richer today. Harrow Ventures led the round.",
        "The startup behind the popular app Brindlework has filled its coffers with $30 million. Harrow Ventures led the round.",
        "Insurance startup Brindlework is now flush with $30 million. Harrow Ventures led the round.",
        "Brindlework's new funding, $30 million, was led by Harrow Ventures.",
        "Brindlework gets $30M to farm the sea\nThe maker of rafts has new money. Harrow Ventures led the round.",
        "Payments startup raises $30M\nBrindlework will hire engineers, it said. Harrow Ventures led the round.",
        "Harrow Ventures led the deal, which brought $30 million to Brindlework.",
        "Brindlework has a new price. Investors put in $30 million, led by Harrow Ventures.",
        "Now Brindlework is sitting on $30 million, the product of a round led by Harrow Ventures.",
        "Insurtech Brindlework lifts $30 million\nThe operation was led by Harrow Ventures, it said.",
        "Brindlework, which makes sensors, walked off with $30 million this week. The lead is Harrow Ventures.",
        "Brindlework is adding $30 million to its war chest. Harrow Ventures led.",
    ],
)
def test_sums_in_free_words(text: str) -> None:
    assert rounds(text) == {"Brindlework | 30000000 | - | Harrow Ventures*"}


def test_a_round_beside_talk_of_a_flotation() -> None:
    text = "With the ink barely dry on a $30 million Series C, Brindlework is talking about an IPO. Harrow Ventures led the deal."
    assert rounds(text) == {"Brindlework | 30000000 | series_c | Harrow Ventures*"}


def test_payments_startup_closes_its_round() -> None:
    text = "Payments startup closes its Series A at $5.5 million\nBrindlework, based in Leeds, will hire engineers."
    assert rounds(text) == {"Brindlework | 5500000 | series_a"}


@pytest.mark.parametrize(
    "text",
    [
        "Brindlework gets $3M to settle lawsuit",
        "Brindlework has another $30 million to pay back. The loan is due in May.",
        "Brindlework, which sells ovens, has $70 million in the bank.",
        "Brindlework is $9 million richer after winning its suit against Quillo.",
        "Brindlework is flush with $5 billion in cash.",
        "Brindlework is $9 million richer today after a fine on Quillo was paid.",
        "The deal brought $250 million in revenue to Brindlework.",
        "With $7 million in its pocket, Brindlework can buy more ovens.",
        "Brindlework's latest order, $19 million, came from the army.",
        "The deal brought Brindlework $250 million. It had sold its pans to Quillo.",
        "Brindlework lifts $30 million boat out of the sea",
        "Brindlework had orders of $5 million, most of it from Harrow Ventures.",
        "Brindlework is adding $30 million to its forecast.",
        "Brindlework filled its coffers with $40 million from the sale of its plant.",
        "Brindlework United has another $40 million to spend on defenders.",
        "Brindlework said its latest investment, $40 million, would create 200 jobs.",
        "Brindlework receives $40 million to build battery plant",
        "Brindlework boosted its balance sheet by $40 million, it said of its results.",
        "Brindlework paid $5 million, the outcome of a round of talks with Quillo.",
        "The investment brought $5 million to Brindlework in taxes.",
        "Brindlework won $5 million at a fair for venture capital, a prize for the best oven.",
        "Brindlework persuaded Quillo Bank to put up $5 million as a reward for finding the thieves.",
        "Brindlework took $5 million from hundreds of elderly investors and spent it on cars.",
        "Brindlework hopes to bring in $40 million more next year as it opens stores.",
        "Brindlework received a $5 million allotment from the state of Norway.",
        "Brindlework got $3 million from the sale of Quillo and Bede $2 million.",
    ],
)
def test_other_sums_are_no_rounds(text: str) -> None:
    assert rounds(text) == set()


def totals(text: str) -> set[str]:
    """What each company has raised in all."""
    claims = READER.extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims
    return {f"{claim.company} | {claim.amount.value}" for claim in claims if isinstance(claim, TotalRaisedClaim)}


@pytest.mark.parametrize(
    "text",
    [
        "Brindlework, which got by on just $11 million in venture backing, was sold to Quillo last week.",
        "Kelso is ahead. The one in first place, Quillo's Brindlework, survived on just $11 million in venture capital.",
        "Brindlework, a fintech startup that raised $11 million, filed for bankruptcy in May.",
        "In September, scooter company Brindlework, which attracted $11 million in investment, was delisted.",
        "Last month, Brindlework, a housing company that received $11 million, announced the closure of its operations.",
        "In August, Brindlework, a startup that raised $11 million and was valued at $70 million, sold its core business.",
    ],
)
def test_all_that_a_company_had_which_has_ended(text: str) -> None:
    assert totals(text) == {"Brindlework | 11000000"}
    assert not any("11000000" in one for one in rounds(text))


@pytest.mark.parametrize(
    "text",
    [
        "Brindlework, which raised $11 million in a Series A last year, filed for bankruptcy.",
        "Brindlework, a fintech startup that raised $11 million in May, opened an office in Rome.",
        "Brindlework got by on $11 million in revenue last year.",
        "Brindlework University's funding totals $40 million, of which a third comes from the state.",
        "Brindlework added $12 million on Sunday, taking its total haul to $95 million for Quillo Pictures.",
        "Brindlework Bank sold shares, bringing its total capital to $9 billion.",
    ],
)
def test_no_total_of_one_that_has_ended(text: str) -> None:
    assert totals(text) == set()


def test_a_total_that_stands_somewhere() -> None:
    text = (
        "Bede Partners and Ostrum have pumped $4 million into Brindlework, whose total haul now stands at $11 million."
    )
    assert totals(text) == {"Brindlework | 11000000"}


def test_whose_total_a_round_takes_up() -> None:
    text = "Stripel led an $8m round in Brindlework in 2018, taking its total to $11m, according to Crunchdata."
    assert totals(text) == {"Brindlework | 11000000"}


@pytest.mark.parametrize(
    "text",
    [
        "Brindlework announced new funding from Harrow Ventures. The amount was not disclosed, but people say it is $7 million.",
        "Brindlework closed a round led by Harrow Ventures. At $7 million, it is the largest in the history of the startup.",
        "Brindlework closed a round led by Harrow Ventures. The size of the round: $7 million.",
        "Brindlework closed a round led by Harrow Ventures. The sum is said to be $7 million.",
        "Brindlework has closed its new round. Harrow Ventures led. It's $7 million.",
    ],
)
def test_the_sum_stands_in_a_sentence_behind(text: str) -> None:
    (one,) = rounds(text)
    assert one.replace("*", "") == "Brindlework | 7000000 | - | Harrow Ventures"


@pytest.mark.parametrize(
    "told",
    [
        "The number of ovens sold is said to be worth $7 million.",
        "At $7 million, its oven is the dearest on the market.",
        "Its market is about $7 billion.",
        "The amount of debt is $7 million.",
        "Last year it posted its first profit. It was $7 million.",
        "Its revenue grew. The figure was $7 million.",
        "Its oven comes in May. At $400, it is cheap.",
        "Its total number is $7 million in sales.",
    ],
)
def test_the_sum_is_of_something_else(told: str) -> None:
    assert rounds(f"Brindlework closed a round led by Harrow Ventures. {told}") == {
        "Brindlework | - | - | Harrow Ventures*"
    }


def values(text: str) -> set[tuple[int, str]]:
    """The sum and the value of each round, and what else is told of a value."""
    claims = READER.extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims
    return {
        (int(one.amount.value if one.amount else 0), str(one.valuation.value if one.valuation else ""))
        for one in claims
        if isinstance(one, FundingRoundClaim)
    }


@pytest.mark.parametrize(
    "told",
    [
        "raised $40 million from Harrow Ventures. The price tag is $400 million.",
        "raised $40 million from Harrow Ventures. The deal puts the company at $400 million.",
        "raised $40 million from Harrow Ventures. That puts the startup at $400 million.",
        "raised $40 million from Harrow Ventures. On paper, the startup is now a $400 million company.",
        "raised $40 million from Harrow Ventures. The pre-money figure was $400 million.",
        "raised $40 million from Harrow Ventures at a price of $400 million, two people said.",
        "has raised $40 million in a round that puts it at $400 million.",
        "is close to wrapping up a $40 million round, and it puts a price tag of $400 million on the place.",
    ],
)
def test_values_in_free_words(told: str) -> None:
    assert values(f"Brindlework {told}") == {(40000000, "400000000")}


@pytest.mark.parametrize(
    "told",
    [
        "The oven has a price tag of $400.",
        "The price tag of its new plant is $400 million.",
        "The deal puts the company at $400 million in sales.",
        "The price tag is $4 million.",
    ],
)
def test_other_prices_are_no_values(told: str) -> None:
    assert values(f"Brindlework raised $40 million from Harrow Ventures. {told}") == {(40000000, "")}


@pytest.mark.parametrize(
    "text",
    [
        "Brindlework raised $40 million to build a hotel on the moon. The price tag is $90 million.",
        "Brindlework raised $40 million for its flying car. The price is $60 million.",
        "Brindlework raised $40 million at a price of $12.50.",
    ],
)
def test_prices_of_what_the_money_is_for(text: str) -> None:
    assert values(text) == {(40000000, "")}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "The founder of Quillo has raised $1 million, in a Series B, for a social site by the name of Brindlework.",
            "Brindlework | 1000000 | series_b",
        ),
        ("Lou Abrams, the founder of Quillo, has raised $1 million for Brindlework.", "Brindlework | 1000000 | -"),
        ("Quillo, the oven maker, has raised $1 million, founder Lou Abrams said.", "Quillo | 1000000 | -"),
    ],
)
def test_a_founder_raises_for_another_company(told: str, expected: str) -> None:
    assert rounds(f"Quillo founder raises $1M\n{told}") == {expected}


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("The money for the startup came from Bede Partners and from Ostara Ventures.", "Bede Partners, Ostara Ventures"),
        ("The funding for Brindlework was provided by Bede Partners.", "Bede Partners"),
        ("The China affiliate of Bede Partners, a venture firm, and Ostara Ventures led the round.", "Bede Partners*, Ostara Ventures*"),
        ("Its backers this time are Bede Partners and Blue Harvest.", "Bede Partners, Blue Harvest"),
        ("The round was not large, and the investor was the Bede Partners Fund.", "Bede Partners Fund"),
        ("Bede Partners took a minority stake.", "Bede Partners"),
        ("The money for Brindlework's ads came from Quillo.", ""),
        ("An affiliate of Quillo led the marketing.", ""),
    ],
)  # fmt: skip
def test_one_round_told_in_two_sentences(told: str, names: str) -> None:
    assert rounds(f"Brindlework raised $40 million. {told}") == {f"Brindlework | 40000000 | - | {names}".rstrip(" |")}


def test_who_was_persuaded_to_give() -> None:
    text = "Brindlework was founded by two engineers. They have now persuaded Bede Partners and Quill to part with $8 million."
    assert rounds(text) == {"Brindlework | 8000000 | - | Bede Partners, Quill"}


def test_firms_named_behind_the_word() -> None:
    text = "Brindlework just got $4 million more from two firms, Spark Lane and Union Yard Ventures."
    assert rounds(text) == {"Brindlework | 4000000 | - | Spark Lane, Union Yard Ventures"}


def test_a_value_told_right_before_the_round_that_set_it() -> None:
    text = "Investors are valuing Brindlework at $400 million. Harrow Ventures led the new $40 million financing."
    assert values(text) == {(40000000, "400000000")}


def test_a_deal_that_is_compared_with_an_older_one() -> None:
    text = "In its biggest deal since 2020, Brindlework landed $30 million from Harrow Ventures."
    (round_,) = READER.extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims
    assert str(getattr(round_, "date", None)) == "2024-05-13"


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Chinese Source Code Capital", "Source Code Capital"),
        ("Singaporean Golden Gate Ventures", "Golden Gate Ventures"),
        ("American Express Ventures", "American Express Ventures"),
        ("Saudi Venture Capital", "Saudi Venture Capital"),
        ("Danish Growth Capital", "Danish Growth Capital"),
    ],
)
def test_what_nation_an_investor_is_of(told: str, name: str) -> None:
    assert rounds(f"Brindlework raised $4 million from {told}.") == {f"Brindlework | 4000000 | - | {name}"}
