"""Portfolios told by examples, each wording with a sentence that looks alike and tells of nobody's money."""

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, FundingRoundClaim

H, B, Q = "Harrow Ventures", "Brightpan", "Quillo"
TWO = [
    "Harrow Ventures, a London firm, has made good bets on Brightpan and Quillo, to name two.",
    "Since 2015, two of Harrow Ventures' companies have gone public: Brightpan and Quillo.",
    "Harrow Ventures has invested roughly $3 billion in 50 companies, including Brightpan and Quillo.",
    "Harrow Ventures has already deployed $8 million across startups in Europe, including Brightpan and Quillo.",
    "Investments made by Harrow Ventures during the year included Brightpan, a Leeds maker of valves; and Quillo, an oven house.",
    "Most of Harrow Ventures' success came from investments on the West Coast, namely Brightpan and Quillo.",
    "The portfolio of Harrow Ventures numbers some 40 companies, among them Brightpan and Quillo.",
    "Among the tech companies which Harrow Ventures, with a staff of 10, is backing are Brightpan and Quillo.",
    "Brightpan and Quillo being its best early bets, Harrow Ventures is now looking at Asia.",
    "Over five decades Harrow Ventures bet early on Brightpan in the 1970s and Quillo in the 1980s.",
    "Harrow Ventures backed many startups. So far, two of those have gone public: Brightpan and Quillo.",
    "Harrow Ventures has been busy, making investments in Brightpan and Quillo.",
]
ONE = [
    ("Harrow Ventures raised a fund. Marta Nunes looks for firms such as Brightpan, which she has backed since 2006.", "Marta Nunes"),
    ("Marta Nunes's early bets on AI startups such as Brightpan paid off.", "Marta Nunes"),
    ("Marta Nunes made early bets on AI startups such as Brightpan while she was at work.", "Marta Nunes"),
    ("Harrow Ventures, the old house that is known for a stake in Brightpan, lost a partner.", H),
    ("With one unicorn in its portfolio, the Chilean Brightpan, Harrow Ventures plans a second fund.", H),
]  # fmt: skip
NOBODY = [
    "Harrow Ventures has made bets on solar power and on Asia.",
    "Quillo has put its valves in 50 stores, including Tesco, Lidl and Aldi.",
    "Two of the league's clubs have gone public: Arsenal and Chelsea.",
    "Marta Nunes, another Google employee, left the company.",
    "Harrow Ventures has invested in offices in cities such as Paris and London.",
    "Quillo has placed ads with 30 companies, including Google and Facebook.",
    "Brightpan, which she has run since 2006, makes valves.",
    "Harrow Ventures made calls on Monday to Brightpan.",
    "Quillo put $2 billion into plants at companies like Brightpan and Tarnbeck.",
    "Harrow Ventures announced a deal for Brightpan House, an office.",
    "Harrow Ventures spent years on companies such as Brightpan, as a lender.",
    "Marta Nunes is backing Brightpan in the election.",
]


def stakes_in(text: str) -> set[tuple[str, str]]:
    claims = RuleExtractor().extract(Article(id="note", text=text)).claims
    rounds = (one for one in claims if isinstance(one, FundingRoundClaim))
    return {(one.company, investor.name) for one in rounds for investor in one.investors}


@pytest.mark.parametrize("text", TWO)
def test_two_examples_of_a_portfolio_are_its_companies(text: str) -> None:
    assert {(B, H), (Q, H)} <= stakes_in(text)


@pytest.mark.parametrize(("text", "investor"), ONE)
def test_one_company_told_in_passing_is_held(text: str, investor: str) -> None:
    assert (B, investor) in stakes_in(text)


@pytest.mark.parametrize("text", NOBODY)
def test_what_looks_alike_tells_of_nobodys_money(text: str) -> None:
    assert stakes_in(text) == set()


@pytest.mark.parametrize("what", ["have rivals", "were beaten by competitors"])
def test_what_becomes_of_some_companies_is_told_of_those_held(what: str) -> None:
    assert not {(B, H), (Q, H)} & stakes_in(
        f"Harrow Ventures has backed many startups. Several {what}: Brightpan and Quillo."
    )


def test_who_is_called_by_letters_that_are_no_name_is_an_investor() -> None:
    told = "Brightpan's investors include actor Tom Hart, Marta Nunes and even TV's Quillo."
    assert stakes_in(told) == {(B, "Tom Hart"), (B, "Marta Nunes"), (B, "Quillo")}
