"""Several companies and investors in one text: each round goes to its own company."""

from datetime import date

import pytest

from tests.extraction.test_discourse import raisers
from tests.extraction.test_rounds import deals_of
from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article, FundingRoundClaim

learned = LearnedExtractor().extract

GAVE = "raised $20 million from Harrow Ventures."


@pytest.mark.parametrize(
    ("told", "raiser"),
    [
        ("Ride-hailing firm Tolvane competes with Quibbin, a scooter company. Quibbin is old. The ride-hailing firm", "Tolvane"),
        ("Zulu Foods has bought Berlin-based Tolvane. Zulu Foods is based in Lagos. The Berlin startup", "Tolvane"),
        ("Zendo Motors, a carmaker, has invested in Tolvane, a maker of batteries. The battery maker", "Tolvane"),
        ("Tolvane makes ovens. Kitchen startup Quibbin is a rival. Quibbin sells pans. The oven company", "Tolvane"),
        ("Zulu Foods sells tea. Quibbin sells pans. Tolvane, the carmaker", "Tolvane"),
        ("Oslo-based Tolvane is buying Quibbin of Rome. Quibbin has 40 staff. The Oslo company", "Tolvane"),
        ("Tolvane is a payments app. Quibbin, a payments bank, is a rival. Quibbin grew. The payments company", "Quibbin"),
        ("Tolvane is a payments app. Quibbin, a bank, is a rival. Quibbin grew. The fast-growing company", "Quibbin"),
    ],
)  # fmt: skip
def test_a_company_is_meant_by_the_words_that_introduced_it(told: str, raiser: str) -> None:
    assert raisers(f"{told} {GAVE}") == [raiser]


@pytest.mark.parametrize(
    ("told", "raiser"),
    [
        ("Tolvane makes ovens. Zendo Motors bought a 10% stake in the company in 2019. It", "Tolvane"),
        ("Zendo Motors has agreed to take a 10% stake in Tolvane. The company", "Tolvane"),
        ("Zendo Motors said on Monday that it had bought a 10% stake in Tolvane. The company", "Tolvane"),
        ("Marrow Ventures provided funding for Tolvane in 2016. The company", "Tolvane"),
        ("Tolvane makes ovens. Quibbin provides financing to bakers. The company", "Quibbin"),
        ("Tolvane makes ovens. Quibbin holds 20 percent of the market. It", "Quibbin"),
        ("Tolvane rival Quibbin said it", "Quibbin"),
        ("Tolvane-like oven startup Quibbin is hiring. The company", "Quibbin"),
        ("Tolvane is a challenger bank. It", "Tolvane"),
        (
            "Like Tolvane, which is in Rome, and Velmora, which Zendo owns, Quibbin rents out scooters. The company",
            "Quibbin",
        ),
        ("Tolvane merged with Quibbin. The former", "Tolvane"),
        ("Tolvane merged with Quibbin. The latter", "Quibbin"),
        ("Like many others, Tolvane is small. Quibbin is bigger. Tolvane", "Tolvane"),
        ("Zendo is owned by Bede Ventures, and Tolvane said last month it", "Tolvane"),
    ],
)
def test_who_puts_money_in_or_is_there_to_compare_is_not_the_company(told: str, raiser: str) -> None:
    assert raisers(f"{told} {GAVE}") == [raiser]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Tolvane makes ovens. Zendo Motors provided funding for Tolvane in 2011, while Marrow Capital took part in "
            "the company's $20 million Series D in 2012.",
            {"Tolvane | 2011 | with Zendo Motors", "Tolvane | series_d | USD 20M | 2012 | with Marrow Capital"},
        ),
        (
            "Norbury Capital led Tolvane's $45 million Series B in March and joined Quibbin's $30 million round in April.",
            {
                "Tolvane | series_b | USD 45M | 2024-03 | led by Norbury Capital",
                "Quibbin | USD 30M | 2024-04 | with Norbury Capital",
            },
        ),
        (
            "Zendo led a $30 million round for Tolvane and took part in a $20 million round for its competitor Quibbin.",
            {"Tolvane | USD 30M | led by Zendo", "Quibbin | USD 20M | undated | with Zendo"},
        ),
        (
            "Tolvane's backers, which include Harrow Ventures, had put $80 million into the company.",
            {"Tolvane | USD 80M | with Harrow Ventures"},
        ),
        (
            "Zendo put $30 million into Tolvane, which competes with Quibbin, which had been backed by Sable Capital.",
            {"Tolvane | USD 30M | with Zendo", "Quibbin | with Sable Capital"},
        ),
        (
            "Zendo bought a 10% stake in Tolvane. It led a $30 million round in Quibbin in March.",
            {"Tolvane | with Zendo", "Quibbin | USD 30M | 2024-03 | led by Zendo"},
        ),
        ("Zendo bought a 10% stake in Tolvane. Tolvane makes ovens. It led the round of Quibbin.", {"Tolvane | with Zendo"}),
        (
            "Zendo has acquired 9% of Tolvane for $40 million. The company's backers also include Sable Capital.",
            {"Tolvane | USD 40M | with Zendo", "Tolvane | with Sable Capital"},
        ),
        (
            "Norbury Ventures has backed Tolvane, Quibbin and Velmora. It led Quibbin's $8 million Series A.",
            {
                "Tolvane | with Norbury Ventures",
                "Quibbin | series_a | USD 8M | led by Norbury Ventures",
                "Velmora | with Norbury Ventures",
            },
        ),
        ("Bede Bank provided financing to Tolvane's customers. Zendo Motors provided money for a film about Tolvane.", set()),
        (
            "Zendo Motors and Harrow Ventures agreed to buy a 17% stake in Tolvane. Zendo Motors will invest $100 "
            "million in the company, at its last valuation of $680 million.",
            {"Tolvane | planned | with Harrow Ventures", "Tolvane | USD 100M | planned | with Zendo Motors | at USD 680M"},
        ),
    ],
)  # fmt: skip
def test_investors_take_part_in_the_round_of_another(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Harrow Ventures has invested over $13 million in Tolvane, including a $3 million investment in 2019 and a $10 "
            "million investment in 2023.",
            {"Tolvane | USD 3M | 2019 | with Harrow Ventures", "Tolvane | USD 10M | 2023 | with Harrow Ventures"},
        ),
        (
            "Tolvane makes ovens. Harrow Ventures has put $13 million into the company: $3 million in 2019 and $10 million "
            "in 2023.",
            {"Tolvane | USD 3M | 2019 | with Harrow Ventures", "Tolvane | USD 10M | 2023 | with Harrow Ventures"},
        ),
        ("Harrow Ventures has put $13 million into start-ups, including $3 million in 2019 and $10 million in 2023.", set()),
        (
            "Tolvane, which raised $30 million at the start of the year and a further $17 million in July, is hiring.",
            {"Tolvane | USD 30M | 2024", "Tolvane | USD 17M | 2023-07"},
        ),
        (
            "Tolvane raised $4 million in 2021, and $6 million more last year from Harrow Ventures.",
            {"Tolvane | USD 4M | 2021", "Tolvane | USD 6M | 2023 | with Harrow Ventures"},
        ),
        (
            "Tolvane got $30 million from Norbury Capital and Quibbin $12 million from Sable Group.",
            {"Tolvane | USD 30M | with Norbury Capital", "Quibbin | USD 12M | with Sable Group"},
        ),
        (
            "Tolvane took $30 million from Harrow Ventures, Quibbin $20 million from Sable Group and Zendo $10 million.",
            {
                "Tolvane | USD 30M | with Harrow Ventures",
                "Quibbin | USD 20M | with Sable Group",
                "Zendo | USD 10M",
            },
        ),
        (
            "Tolvane ($80 million from Norbury Capital), Quibbin ($45 million, led by Sable Group) and Zendo ($12 million) all "
            "raised money in March.",
            {
                "Tolvane | USD 80M | 2024-03 | with Norbury Capital",
                "Quibbin | USD 45M | 2024-03 | led by Sable Group",
                "Zendo | USD 12M | 2024-03",
            },
        ),
        (
            "The biggest takeover deals were Tolvane ($40 million from Quibbin) and Zendo ($20 million, led by Sable Group).",
            set(),
        ),
        (
            "Tolvane raised $30 million from Norbury Capital and Sable Group.",
            {"Tolvane | USD 30M | with Norbury Capital, Sable Group"},
        ),
        (
            "Tolvane filed for an IPO on Friday. In 2021 the company raised $80 million from Harrow Ventures.",
            {"Tolvane | ipo | 2024-05-10 | planned", "Tolvane | USD 80M | 2021 | with Harrow Ventures"},
        ),
        (
            "Tolvane got $12 million from Marrow Ventures, and Oslo's Quibbin announced $5 million in seed money led by Zendo.",
            {"Tolvane | USD 12M | with Marrow Ventures", "Quibbin | seed | USD 5M | undated | led by Zendo"},
        ),
    ],
)  # fmt: skip
def test_sums_told_side_by_side_are_rounds_of_their_own(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Zendo Motors has a 33% stake in Tolvane. Other big holders include Harrow Ventures (10%) and Marrow Capital.",
            {"Tolvane | with Harrow Ventures, Marrow Capital, Zendo Motors"},
        ),
        (
            "Tolvane makes ovens. Rivals include Quibbin, in which Zendo Motors has a stake.",
            {"Quibbin | with Zendo Motors"},
        ),
        (
            "Harrow Ventures holds 21% of Tolvane. Other principal shareholders are Marrow Capital, with 15%, and Zendo, with 8.8%.",
            {"Tolvane | with Harrow Ventures, Marrow Capital, Zendo"},
        ),
        (
            "Tolvane is part-owned by Zendo, which paid $30 million for a 10% stake in 2019.",
            {"Tolvane | USD 30M | 2019 | with Zendo"},
        ),
        ("Tolvane is a rival of Quibbin. Other investors include Harrow Ventures.", {"Tolvane | with Harrow Ventures"}),
        ("Tolvane has two offices in Quibbin Tower. Other investors include Harrow Ventures.", {"Tolvane | with Harrow Ventures"}),
        ("Zendo runs trains. It paid $30 million for a 10% stake in 2019.", set()),
        (
            "Tolvane was valued at $1 billion when Harrow Ventures bought a stake in 2018.",
            {"Tolvane | 2018 | with Harrow Ventures | at USD 1000M"},
        ),
        (
            "Tolvane was the first company Zendo had backed from its $250 million Bake in India fund.",
            {"Tolvane | with Zendo"},
        ),
        ("Tolvane sued Quibbin. The latter's investors include Harrow Ventures.", {"Quibbin | with Harrow Ventures"}),
        ("Ann Lee and Bob Stone left Tolvane. The latter has raised $4 million.", set()),
        ("Peter Hall was a founding investor in Marta Nunes's oven business, Tolvane.", {"Tolvane | with Peter Hall"}),
        ("Harrow Ventures has been a successful investor in Boston-area travel company Tolvane.", {"Tolvane | with Harrow Ventures"}),
    ],
)  # fmt: skip
def test_who_holds_a_part_holds_it_of_whom_the_words_say(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize(
    ("told", "givers"),
    [
        ("Harrow Ventures was also the first institutional investor in Tolvane, which raised a $73 million Series D last week.", []),
        ("Harrow Ventures, an investor in Quibbin, which is based in Oslo, and Tolvane, which raised $73 million in May, is hiring.", []),
        ("Tolvane's backer Harrow Ventures is an investor in Quibbin. Tolvane raised $73 million from Harrow Ventures.", ["Harrow Ventures"]),
    ],
)  # fmt: skip
def test_an_investor_of_a_company_that_raised_is_not_told_to_be_in_the_round(told: str, givers: list[str]) -> None:
    claims = learned(Article(id="a", text=told, published=date(2024, 5, 13))).claims
    sized = [one for one in claims if isinstance(one, FundingRoundClaim) and (one.amount or one.stage)]
    assert [[one.name for one in claim.investors] for claim in sized] == [givers]


@pytest.mark.parametrize(
    "told",
    [
        "Tolvane, an Israeli-led venture with labs in both Haifa and Lund (Sweden), has raised $20 million.",
        "Quibbin opened in Berlin and Tolvane has raised $20 million.",
    ],
)
def test_a_town_raises_nothing(told: str) -> None:
    assert raisers(told) == ["Tolvane"]


@pytest.mark.parametrize(
    ("told", "claims"),
    [
        (
            "Tolvane makes valves. Harrow Ventures invested $3 million in Tolvane in 2017, before Marrow Capital led a $20 million round in 2018.",
            {"Tolvane | USD 3M | 2017 | with Harrow Ventures", "Tolvane | USD 20M | 2018 | led by Marrow Capital"},
        ),
        (
            "Tolvane has a partnership with Zendo Motors, in which the carmaker will invest $50 million in the startup.",
            {"Tolvane | USD 50M | planned | with Zendo Motors"},
        ),
        (
            "Tolvane has a partnership with Zendo Motors, in which the two will build a $50 million plant.",
            set(),
        ),
        (
            "Harrow Ventures invested $30 million as the lead investor in Tolvane's Series C round in 2015.",
            {"Tolvane | series_c | 2015 | led by Harrow Ventures"},
        ),
        (
            "Tolvane stores files. After securing seed funding from Harrow Ventures, it hired a team. Then in 2011, Tolvane raised $250 million.",
            {"Tolvane | seed | undated | with Harrow Ventures", "Tolvane | USD 250M | 2011"},
        ),
        (
            "Tolvane is in talks to raise $500 million, which could value the AI startup at about $3 billion.",
            {"Tolvane | USD 500M | in_talks | at USD ~3000M"},
        ),
    ],
)  # fmt: skip
def test_each_round_has_its_own_givers(told: str, claims: set[str]) -> None:
    assert deals_of(told) == claims
