"""Whose a round is where a nearer name stands by: places, backers, rivals, products, speakers, buyers and the next item."""

import pytest

from tests.extraction.test_rounds import deals_of
from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.rules.text.document import read_document
from vcgraph.model import Article, FundingRoundClaim


def rounds_in(text: str) -> set[str]:
    """The deals of a text without its purchases and funds."""
    return {one for one in deals_of(text) if not one.startswith("{")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Harrowgate, MA-based Velora, a maker of robots, raised $5.2 million.", {"Velora | USD 5.2M"}),
        ("Velora of Cambridge, MA closed a $21 million Series B.", {"Velora | series_b | USD 21M"}),
        ("Harrowgate, MA- and Hamilton, ON-based Velora raised $4 million.", {"Velora | USD 4M"}),
        (
            "Harrow Ventures said it has invested £11.8 million in North West businesses in 2018.",
            set(),
        ),
        ("Velora, MA-based maker of ovens, raised $5 million.", {"Velora | USD 5M"}),
        ("In Stockholm, AB Brightpan said it raised $5 million.", {"AB Brightpan | USD 5M"}),
        (
            "Velora was backed by Quillon, Japan-based Harrow Ventures and Oak Partners.",
            {"Velora | with Harrow Ventures, Oak Partners, Quillon"},
        ),
    ],
)
def test_a_town_told_with_its_state_owns_nothing(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


def test_a_state_cut_short_ends_no_clause() -> None:
    sentence = read_document(Article(id="a", text="Velora, of Carlsbad, Calif., said it raised money.")).sentences[0]
    assert sentence.mask.count(".") == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Velora raised $66 million. Quillon's last fundraising was in April 2015, when it raised $85 million.",
            {"Velora | USD 66M", "Quillon | USD 85M | 2015-04"},
        ),
        (
            "Ticket startup Velora raised $200 million. The week's second-biggest investment round was raised by Leeds "
            "and York-based event startup Quillon. Founded in 2015 by Ann Lee, the startup raised $95 million.",
            {"Velora | USD 200M", "Quillon | USD 95M | undated"},
        ),
        (
            "Velora makes ovens. The biggest deal was a $360 million Series D funding round raised by Quillon, a clinic.",
            {"Quillon | series_d | USD 360M"},
        ),
        (
            "Oak Angels has a record. The syndicate was lead investor in the £1.2 million fundraising announced in May "
            "by Quillon, a spin-out.",
            {"Quillon | GBP 1.2M | 2024-05"},
        ),
        (
            "Velora was a bright spot. Its end was a flameout nearly as big as that of Quillon (which raised $260 million).",
            {"Quillon | total USD 260M"},
        ),
        (
            "Velora makes ovens. Just three months after raising $35 million, Quillon confirmed it has hired a chief.",
            {"Quillon | USD 35M | 2024-02"},
        ),
        (
            "Velora raised $5 million. Now, a year after raising $22 million, rival Quillon said it will hire.",
            {"Velora | USD 5M", "Quillon | USD 22M | 2023"},
        ),
        (
            "Velora raised $9 million, while the startup Quillon said the Israeli venture fund Harrow Ventures led an "
            "$8 million round.",
            {"Velora | USD 9M", "Quillon | USD 8M | undated | led by Harrow Ventures"},
        ),
        (
            "Velora, backed by internet and technology conglomerate Oak Group, completed a $68 million round.",
            {"Velora | USD 68M", "Velora | with Oak Group"},
        ),
        ("Oak start-up Quillon is nearing a deal to raise $17 million.", {"Quillon | USD 17M | in_talks"}),
        (
            "On Oak, Quillon, a leaf maker, extended its Series B round to $60 million.",
            {"Quillon | series_b | USD 60M"},
        ),
        ("Velora, developer of the delivery app Baemo, raised $4 million.", {"Velora | USD 4M"}),
        (
            "Oak Group kept on investing, with Leeds-based imaging firm Quillon getting the most through a $1.1 million "
            "fundraising.",
            {"Quillon | USD 1.1M"},
        ),
        (
            "Velora bought Bede, while Tolvane's arm Quillon acqui-hired Oakly after raising $120 million.",
            {"Quillon | USD 120M | undated"},
        ),
        (
            "Velora raised $3 million. Last year Oak Ventures led the $46 million funding of delivery app Quillon.",
            {"Velora | USD 3M", "Quillon | USD 46M | 2023 | led by Oak Ventures"},
        ),
        ("Velora has raised $20 million in debt and preferred equity.", {"Velora | USD 20M"}),
        ("Oak Capital threw its weight behind Quillon with an $80 million investment.", {"Quillon | USD 80M"}),
    ],
)
def test_the_owner_is_no_nearer_name(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Oak Group has bought ticket startup Quillon for $1 million, after the company raised $22 million.",
            {"Quillon | USD 22M | undated"},
        ),
        ("Oak Group bought Quillon after it raised $22 million.", {"Oak Group | USD 22M | undated"}),
        (
            "Oak praised the sale of Velora to Bede for $900 million, and that of the startup Quillon by Oak for $66 "
            "million in stock after it raised just $5 million.",
            {"Quillon | USD 5M | undated"},
        ),
        (
            "Quillon was saved this week. Oak Bank's $30 million investment in 2021 was written off.",
            {"Quillon | USD 30M | 2021"},
        ),
        (
            "Quillon raised $97 million last year. Bede, an Oak unit then named Harrow Ventures, took part in a $66 "
            "million round for the company in 2014.",
            {"Quillon | USD 97M | 2023", "Quillon | USD 66M | 2014 | with Bede"},
        ),
        (
            "Velora raised $10 million. The round was led by Harrow Ventures, a house set up by Bo Lund, a former chief "
            "of carmaker Oak Motors. Manto invested $105 million in the company in 2019.",
            {"Velora | USD 10M | led by Harrow Ventures", "Velora | USD 105M | 2019 | with Manto"},
        ),
        (
            "Quillon raised $20 million last year. Oak Ventures invested $28 million in the company for a 9% stake.",
            {"Quillon | USD 20M | 2023", "Quillon | USD 28M | with Oak Ventures"},
        ),
        (
            "Oak Group is a giant. It is in talks to lead an $80 million round in shopping startup Quillon. Last year "
            "the startup had raised $21 million.",
            {"Quillon | USD 80M | in_talks", "Quillon | USD 21M | 2023"},
        ),
        (
            "Oak Motors has spent $90 million to buy a stake in Quillon, a ride-hailing service.\n\nThe money is part "
            "of a round that values the startup at $1 billion.",
            {"Quillon | with Oak Motors", "Quillon | at USD 1000M"},
        ),
        (
            "Biomed company Quillon considers a listing. The company is looking to raise $50 million.\n\nSports company "
            "Velora raises $31 million. Velora sells news. Velora is new.",
            {"Quillon | USD 50M | planned", "Velora | USD 31M"},
        ),
        (
            "In 2015, Harrow Brewery made a good exit. After raising £2 million, the brewery was bought by Oak Group.",
            {"Harrow Brewery | GBP 2M | undated"},
        ),
    ],
)
def test_whom_the_company_and_it_mean(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Velora raised $64 million. Quillon raised $8 million. The latest round for Velora, which is based in "
            "Leeds, was led by Harrow Ventures.",
            {"Velora | USD 64M | led by Harrow Ventures", "Quillon | USD 8M | undated"},
        ),
        (
            "Velora raised $110 million in a round led by Oak Capital. Quillon raised $32 million. Bede, its rival, "
            "raised $9 million. Harrow Ventures also participated in the Quillon round.",
            {
                "Velora | USD 110M | led by Oak Capital",
                "Quillon | USD 32M | undated | with Harrow Ventures",
                "Bede | USD 9M | undated",
            },
        ),
        (
            "Velora raised $112 million. The new investment was well above the $40 million raised in a prior round in "
            "July 2018. Harrow Ventures led the round.",
            {"Velora | USD 112M | led by Harrow Ventures", "Velora | USD 40M | 2018-07"},
        ),
    ],
)
def test_two_rounds_do_not_slide_into_one_another(text: str, told: set[str]) -> None:
    assert rounds_in(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Irish startups backed by Oak Group raised €62 million in 2022",
        "The partners of Oak Group have hired Bo Lund to raise another $160 million from other limited partners.",
        "Oak Industries is old. It wants to raise $90 million for a new venture firm aimed at Asia.",
        "Oak Group has sold auction rival Quillon to a group of private equity firms for $2.6 billion.",
        "Oak Group makes ovens. Oak Group said a consortium formed to buy Quillon has raised $700 million.",
        "Velora said Harrow Ventures led a $5 million cut of its costs.",
        "The league grew, with Velora getting the most through a $5 million prize.",
        "Velora sold tickets to a group of fans for $2 million.",
        "Velora leads the market. It is in talks to invest $80 million in a plant in Leeds.",
        "Velora, a French rival of Quillon, lost $9 million to Harrow Ventures.",
        "Quillon's last match was in April 2015, when it won $85 million.",
        "The biggest prize of the week was won by chess startup Quillon. The startup got $9 million.",
        "Startups backed by Oak Group lost $62 million in 2022",
        "On Oak, Velora said sales were $60 million.",
        "Harrow Brewery makes ale. The brewery paid $2 million in taxes.",
        "Oak Capital threw its weight behind Quillon with a $5 million order.",
        "After raising prices in 2015, Velora said sales were $5 million.",
    ],
)
def test_no_round_is_told(text: str) -> None:
    assert rounds_in(text) == set()


@pytest.mark.parametrize(
    ("text", "backed"),
    [
        ("Velora raised $90 million. Harrow Holdings Ltd recently led a $900 million round in Velora's rival Quillon.", "Quillon"),
        ("—Harrow Capital led a $4 million financing round for Los Angeles independent studio Velora, the people behind the Quibbin clips of Brightpan fame.", "Velora"),
    ],
)  # fmt: skip
def test_a_rival_or_a_product_beside_the_company_has_no_investors(text: str, backed: str) -> None:
    claims = LearnedExtractor().extract(Article(id="a", text=text)).claims
    assert {one.company for one in claims if one.type == "funding_round" and one.investors} == {backed}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A $51 million investment in the Plexworth software firm Brightpan was the third-largest deal.",
            {"Brightpan | USD 51M"},
        ),
        (
            "Harrow Ventures has led a $20m round in Quillo rival Brightpan.",
            {"Brightpan | USD 20M | led by Harrow Ventures"},
        ),
        ("Competitor Brightpan raised $7 million.", {"Brightpan | USD 7M"}),
        (
            "May 2 Ride-sharing service Brightpan said it raised $41 million in a round.",
            {"Brightpan | USD 41M | 2024-05-02"},
        ),
        (
            "Brightpan Pharma (Hunan) Co. Ltd. raised $94 million in a Series C round.",
            {"Brightpan Pharma (Hunan) Co. Ltd. | series_c | USD 94M"},
        ),
        (
            "Cricket farmer Ÿvalve has raised $18 million from Harrow Ventures.",
            {"Ÿvalve | USD 18M | with Harrow Ventures"},
        ),
        (
            "Brightpan Group, the parent of oven brand Quillo and Oslo-based Tarnbeck, has secured $45 million.",
            {"Brightpan Group | USD 45M"},
        ),
        (
            "Brightpan, a firm that was formerly known as Quillo (and left court in 2016), just raised $80 million.",
            {"Brightpan | USD 80M"},
        ),
        (
            "Tarnbeck Genomics spun out a new Oslo-based biotech, Brightpan, with $15 million in Series A financing.",
            {"Brightpan | series_a | USD 15M"},
        ),
        (
            "Tarnbeck announced the formation of Brightpan in 2016 with an initial $90 million Series A round.",
            {"Brightpan | series_a | USD 90M | 2016"},
        ),
        (
            "Tarnbeck has raised $55 million. The Haifa-based start-up, Brightpan, which makes valves, raised $65 million.",
            {"Tarnbeck | USD 55M", "Brightpan | USD 65M | undated"},
        ),
        (
            "Quillo.com profiled Brightpan, an Oslo start-up. A few months ago, I wrote about the company, and its $18 million Series A.",
            {"Brightpan | series_a | USD 18M"},
        ),
        ("Brightpan, Sweden-based BNPL player, raised $60 million in funding.", {"Brightpan | USD 60M"}),
        ("Brightpan is in talks to secure $15 million before its IPO.", {"Brightpan | USD 15M"}),
        ("Dealflow.la #61 - Velora and Tarnbeck both raise $80 Million+ rounds", set()),
    ],
)
def test_whose_round_it_is_beside_a_town_a_rival_or_a_parent(text: str, told: set[str]) -> None:
    assert {one.removesuffix(" | planned").removesuffix(" | in_talks") for one in rounds_in(text)} == told


def test_a_town_that_something_was_founded_in_raises_nothing() -> None:
    title = "Plexworth medical start up secures $2.9 million backing"
    body = "Brightpan Medical was founded in Plexworth by Marta Nunes. It has raised $2.9 million from Harrow Ventures."
    assert all("Brightpan Medical" in one for one in rounds_in(f"{title}\n\n{body}"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Fund Harrow invested $10 million to pick up a 7 per cent share of online grocer Brightpan.",
            "Brightpan | USD 10M",
        ),
        ("Harrow Ventures put in $9 million in exchange for a 12% stake in Brightpan.", "Brightpan | USD 9M"),
        ("Harrow Ventures and other investors pitched in $44 million to boost Brightpan.", "Brightpan | USD 44M"),
    ],
)
def test_money_put_in_for_a_stake_or_for_growth_is_a_round(text: str, told: str) -> None:
    assert any(one.startswith(told) for one in rounds_in(text))


@pytest.mark.parametrize(
    "text",
    [
        "Brightpan put in $5 million to boost tourism in Tarn.",
        "The lottery put in $4 million to fund Tarn Fair.",
        "The county invested $5 million to drive expansion of Tarn Pool.",
        "The donor pitched in $4 million to help rebuild Tarn Pool.",
    ],
)
def test_money_put_in_for_something_else_is_none(text: str) -> None:
    assert not rounds_in(text)


def backers_by_sum(text: str) -> dict[bool, set[str]]:
    """Who takes part in rounds with a sum, and in those without one, as weights and rules read them together."""
    claims = LearnedExtractor().extract(Article(id="a", text=text)).claims
    rounds = [one for one in claims if isinstance(one, FundingRoundClaim)]
    return {
        sized: {investor.name for one in rounds if bool(one.amount) is sized for investor in one.investors}
        for sized in (True, False)
    }


@pytest.mark.parametrize(
    ("text", "earlier"),
    [
        ("Other investors in earlier rounds include Stanmore Capital.", {"Stanmore Capital"}),
        (
            "Stanmore Capital, as well as individuals including Marta Nunes, are existing investors.",
            {"Marta Nunes", "Stanmore Capital"},
        ),
        ("Previous funding for Brightpan has come from Stanmore Capital.", {"Stanmore Capital"}),
        ("The company has also won investment from Stanmore Capital.", {"Stanmore Capital"}),
    ],
)
def test_earlier_backers_are_none_of_the_new_round(text: str, earlier: set[str]) -> None:
    told = backers_by_sum(f"Brightpan raised $84 million in a round led by Harrow Ventures. {text}")
    assert told == {True: {"Harrow Ventures"}, False: earlier}


def test_who_backs_a_company_already_is_none_of_its_new_round() -> None:
    told = backers_by_sum("Harrow Ventures-backed Brightpan closed a $59 million funding round in October.")
    assert told == {True: set(), False: {"Harrow Ventures"}}


def test_who_is_backed_by_it_takes_part_himself() -> None:
    told = backers_by_sum("Brightpan raised $84 million in a round led by Harrow Ventures-backed Oak Partners.")
    assert told[True] == {"Oak Partners"}


def test_the_agency_of_a_dateline_is_no_company() -> None:
    document = read_document(Article(id="a", text="SEOUL, YNA - The operator of a grocery app has raised money."))
    assert [one.name for one in document.referents] == []
