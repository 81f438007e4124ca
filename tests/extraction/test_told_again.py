"""Whose deal it is where a text tells a company again by a description, or speaks of others in between."""

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, FundingRoundClaim


def rounds(text: str) -> list[str]:
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    return [
        " | ".join(filter(None, (one.company, one.stage, *(backer.name for backer in one.investors))))
        for one in claims
        if isinstance(one, FundingRoundClaim)
    ]


@pytest.mark.parametrize(
    ("introduced", "again"),
    [
        ("Quillon is the robotics arm of Brandt Group. Brandt Group owns all of its shares.", "The unit"),
        ("Brandt Group gave its robotics unit Quillon a life of its own.", "The subsidiary"),
        ("Quillon, a maker of valves, will build a plant in Leeds. Brandt Group makes pumps.", "The maker of valves"),
        ("Quillon, a seller of farm software, moved to Leeds. Ann Lee runs it.", "The Leeds seller of farm software"),
        ("Quillon, an online grocer, opened a shop. Brandt Group sells food too.", "The grocer"),
        ("Harrow Ventures likes Quillon, a courier service. Harrow Ventures knows the trade.", "The courier"),
    ],
)
def test_a_company_is_told_again_by_what_it_was_called(introduced: str, again: str) -> None:
    assert rounds(f"{introduced} {again} raised $7 million from Oxbow Capital in May.") == ["Quillon | Oxbow Capital"]


@pytest.mark.parametrize(
    "text",
    [
        "Velora, an online grocer, opened. Quillon, a grocer in York, shut. The grocer raised $7 million in May.",
        "Brandt Group sold its chip unit. The unit raised $5 million in May.",
        "Velora, an online grocer, hired Ann Lee. The grocer around the corner earned $5 million.",
        "Velora is a maker of valves. The makers of valves raised $5 million last year.",
        "Velora, a maker of valves, grew. The maker of pumps next door had sales of $5 million.",
        "Velora, a producer of milk, grew. The producer price rose to $5 million a ton.",
    ],
)
def test_a_noun_that_fits_no_company_or_two_is_nobody(text: str) -> None:
    assert rounds(text) == []


@pytest.mark.parametrize(
    ("purchase", "expected"),
    [
        ("Brandt Group has agreed to buy Velora, a maker of valves, for $1.3 billion.", "Velora"),
        ("Brandt Group is buying the startup Velora.", "Velora"),
        ("Fitness startup Quillon has bought Velora, a maker of bikes.", "Quillon"),
        ("Brandt Group, a maker of bikes, has bought Velora.", "Brandt Group"),
    ],
)
def test_rounds_of_years_ago_are_of_whom_a_known_buyer_bought(purchase: str, expected: str) -> None:
    told = "In March 2018 the company raised a Series C round from Harrow Ventures."
    assert rounds(f"{purchase} The deal should close soon. {told}") == [f"{expected} | series_c | Harrow Ventures"]


def test_a_loan_for_the_deal_is_of_the_buyer() -> None:
    text = (
        "Brandt Group will buy Velora, a maker of valves. The company secured a $30 million loan for the deal in 2019."
    )
    assert rounds(text) == ["Brandt Group | debt"]


@pytest.mark.parametrize("between", ["Oxbow Capital also took part.", "Oxbow Capital and Ann Lee took part, too."])
def test_a_seed_round_is_not_of_the_firm_that_is_told_last(between: str) -> None:
    text = f"Harrow Ventures has led a Series A round in Velora. {between} Its seed round was led by Bede Ventures."
    assert "Velora | seed | Bede Ventures" in rounds(text)


@pytest.mark.parametrize(
    "between",
    [
        "Tolvane estimates that the market will double.",
        "Tolvane, a research firm, expects demand to double.",
        "Tolvane, a Berlin consultancy, put the number at nine million.",
        "Tolvane first reported the news.",
        "Tolvane reported last week that a deal was near.",
        "Tolvane counted nine million visitors.",
        "Tolvane puts the figure at nine million.",
    ],
)
def test_who_only_tells_of_it_is_not_spoken_of(between: str) -> None:
    text = f"Velora runs parcel lockers. {between} The company has raised $7 million from Harrow Ventures."
    assert rounds(text) == ["Velora | Harrow Ventures"]


@pytest.mark.parametrize(
    "turns",
    [
        "Tolvane reported that its sales had doubled.",
        "Tolvane expects to hire nine people.",
        "Tolvane, a maker of scales, says demand is strong.",
    ],
)
def test_who_tells_of_itself_is(turns: str) -> None:
    text = f"Velora runs parcel lockers. {turns} The company has raised $7 million from Harrow Ventures."
    assert rounds(text) == ["Tolvane | Harrow Ventures"]


@pytest.mark.parametrize(
    "told",
    [
        "The online shop Velora chose to borrow instead: Oxbow Capital is providing $45 million in venture debt.",
        "Velora did not sell shares; Oxbow Capital provided $45 million in venture debt.",
    ],
)
def test_who_opens_a_sentence_borrows_behind_its_colon(told: str) -> None:
    text = f"Icarum, a software firm, raised $20 million last week.\n\n{told}"
    assert rounds(text) == ["Icarum", "Velora | debt | Oxbow Capital"]


def test_whom_money_came_for_is_spoken_of_next() -> None:
    text = "From Harrow Ventures came $13 million for Velora, which analyzes data. It was the company's Series B round."
    assert "Velora | series_b" in rounds(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Quillon Capital, an online lender, has raised $5 million from Harrow Ventures.", True),
        ("Quillon Capital raised $5 million in a seed round led by Harrow Ventures.", True),
        ("Quillon Capital, a lender to startups, has closed a $5 million fund with Harrow Ventures.", False),
        ("Quillon Capital, a venture lender, has raised $5 million for its fund from Harrow Ventures.", False),
        ("Quillon Capital has closed its Series A fund at $5 million.", False),
    ],
)
def test_one_named_like_a_firm_may_raise_a_round(text: str, expected: bool) -> None:
    assert any(one.startswith("Quillon Capital |") for one in rounds(text)) == expected


def worth(text: str) -> list[str]:
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    told = [one for one in claims if one.type in ("valuation", "total_raised") or getattr(one, "valuation", None)]
    return [f"{one.type} {one.company}" for one in told]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harrow Ventures led a $20 million round in Velora. {} The company is valued at $100 million.", "Velora"),
        ("Velora raised $20 million. {} The company has raised $30 million in total.", "Velora"),
        ("Velora raised $20 million. {} Tolvane makes chips. It is now valued at $100 million.", "Tolvane"),
    ],
)
@pytest.mark.parametrize("backer", ["Tolvane, a carmaker, joined.", "Tolvane also took part."])
def test_a_backer_told_last_is_not_who_is_worth_it(text: str, backer: str, expected: str) -> None:
    assert [one.split()[1] for one in worth(text.format(backer))] == [expected]


def test_who_led_had_not_raised_the_sum_before() -> None:
    text = "Velora raised $9 million. The round was led by Tolvane. It had raised $2 million before."
    assert rounds(text) == ["Velora | Tolvane", "Velora"]


def test_who_is_backed_is_spoken_of() -> None:
    text = (
        "Velora raised $9 million. Quillon, backed by Oxbow Capital, sells pumps. The company raised $3 million in May."
    )
    assert rounds(text) == ["Velora", "Quillon | Oxbow Capital", "Quillon"]


def test_the_company_behind_a_colon_is_who_opens_the_sentence() -> None:
    text = "In fintech, Velora raised $9 million. In food, Quillon has a new backer: Harrow Ventures put $3 million into the company."
    assert rounds(text) == ["Velora", "Quillon | Harrow Ventures"]
