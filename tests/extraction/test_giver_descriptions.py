"""What is told of an investor names others, who gave nothing to the round."""

from collections.abc import Sequence

import pytest

from vcgraph.extraction.learned.reader import LearnedExtractor
from vcgraph.model import Article, FundingRoundClaim

EXTRACTOR = LearnedExtractor()
ROUNDS: list[tuple[str, Sequence[str]]] = [
    ("Quillo raised $5 million from two of Bankora's co-founders and Oak Capital.", ["Oak Capital"]),
    (
        "Quillo raised $5 million from Piet Thielen-founded Harrow Ventures and Oak Capital.",
        ["Harrow Ventures", "Oak Capital"],
    ),
    (
        "Harrow Global, whose LPs include Gil Batsen and Jens Bezzo, led a $3 million seed round for Quillo.",
        ["Harrow Global"],
    ),
    (
        "Quillo raised $12 million. The investment was led by Valor Ventures, which is backed by Piet Thielen, and Matrio Capital.",
        ["Valor Ventures", "Matrio Capital"],
    ),
    (
        "Quillo took in $2 million from Sycamore Partners and Mercio Capital, the latter an investor in the pet insurer"
        " Pawtection, Faradio and eDreamy.",
        ["Sycamore Partners", "Mercio Capital"],
    ),
    ("Bankora, which is owned by Oak Capital, invested $30 million in Quillo.", ["Bankora"]),
    (
        "Valor Ventures, a venture capital arm affiliated with Bergen Holdings, has led a $9 million series B round of"
        " financing in Quillo, a Danish lamp start-up.",
        ["Valor Ventures"],
    ),
    (
        "Quillo raised $9 million from Valor Ventures through its three vehicles including Surgo, Kanto and Mirto.",
        ["Valor Ventures"],
    ),
    (
        "Quillo has raised $2.5 million from Harrow Capital India's Surgo, along with angel investors Anand Rao and Gokul Nair.",
        ["Surgo", "Anand Rao", "Gokul Nair"],
    ),
    ("Greenhill Ventures declined to invest in Quillo's $5 million seed round, partner Joe Ames recalled.", []),
    (
        "Quillo has raised $4 million from Harrow Capital and the founders of Wardy Barker, Henrikson and Allbeards.",
        ["Harrow Capital"],
    ),
    (
        "Quillo raised $40 million led by Valor Ventures, a firm spun out of Nasper Group, and Oak Capital.",
        ["Valor Ventures", "Oak Capital"],
    ),
    (
        "Quillo raised $28 million from Regent Capital and Orrin Fund managed by Mercio Capital.",
        ["Regent Capital", "Orrin Fund"],
    ),
    (
        "Quillo raised $34 million led by Valor Ventures, whose founder, Jens Bezzo, joins its board.",
        ["Valor Ventures"],
    ),
    (
        "Quillo raised $2 million from Anand Rao, former CEO, Brightpan; Gokul Nair, Founder & CEO, Allbeards; and Oak Capital.",
        ["Anand Rao", "Gokul Nair", "Oak Capital"],
    ),
    ("Quillo raised $2 million in a round led by Gokul Nair, Partner, Oak Capital.", ["Oak Capital"]),
    (
        "Quillo raised $2 million from Anand Rao, an angel investor, Brightpan and Oak Capital.",
        ["Anand Rao", "Brightpan", "Oak Capital"],
    ),
    # near misses: a list that goes on with the round's own investors, backers of the company, and silence of another kind
    (
        "Quillo raised $30 million from Oak Ventures, an investor in Brightpan, Regent Capital and Mercio Capital.",
        ["Oak Ventures", "Regent Capital", "Mercio Capital"],
    ),
    (
        "Quillo has raised $4 million from the founders of Allbeards, Harrow Capital and Oak Ventures.",
        ["Harrow Capital", "Oak Ventures"],
    ),
    ("Quillo raised $5 million from Greenhill Ventures, which declined to comment.", ["Greenhill Ventures"]),
    ("Quillo, which is backed by Harrow Ventures, raised $30 million from Oak Capital.", ["Oak Capital"]),
]

PAYERS = [
    ("Quillo has won a $2 million grant from Novaria and money from Brightpan, its largest customer.", ["Novaria"]),
    ("Quillo lives on a $2 million grant from Novaria and money from Brightpan, a customer.", ["Novaria"]),
    ("Quillo received a $3 million grant and money from its customer Brightpan.", []),
    ("Quillo got $5 million in grants from Novaria and $2 million from Brightpan for its first order.", ["Novaria"]),
    ("Quillo has received money from Brightpan, a customer that paid in advance.", []),
    ("Quillo took money from Norse Bank, a lender, to pay for the plant.", []),
    ("Quillo is funded by customers such as Brightpan.", []),
    ("Quillo won a grant of $1 million from Novaria and a loan from Norse Bank.", ["Novaria"]),
    # near misses: a customer that invests
    ("Quillo raised $5 million from Brightpan, a customer.", ["Brightpan"]),
    ("Quillo raised a $5 million round led by Brightpan, its largest customer.", ["Brightpan"]),
    ("Quillo has received money from Harrow Ventures, which backs makers of valves.", ["Harrow Ventures"]),
    ("Quillo is backed by Harrow Ventures, Ann Lee told The Ledger.", ["Harrow Ventures"]),
]


@pytest.mark.parametrize(("text", "investors"), PAYERS)
def test_who_pays_or_lends_is_no_investor(text: str, investors: Sequence[str]) -> None:
    claims = EXTRACTOR.extract(Article(id="note", text=text)).claims
    rounds = [one for one in claims if isinstance(one, FundingRoundClaim)]
    assert sorted(one.name for claim in rounds for one in claim.investors) == sorted(investors)


@pytest.mark.parametrize(("text", "investors"), ROUNDS)
def test_names_that_describe_an_investor_are_none_of_the_round(text: str, investors: Sequence[str]) -> None:
    claims = EXTRACTOR.extract(Article(id="note", text=text)).claims
    told = [one for one in claims if isinstance(one, FundingRoundClaim) and one.company == "Quillo" and one.amount]
    assert sorted(one.name for claim in told for one in claim.investors) == sorted(investors)
