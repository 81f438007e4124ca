"""Where names begin and end in the press: trades before them, inner possessives, zones, numbers, towns, glued words."""

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.extraction.rules.text.document import read_document
from vcgraph.model import AcquisitionClaim, Article, FundingRoundClaim


def kinds(text: str) -> dict[str, str]:
    return {one.name: one.kind for one in read_document(Article(id="a", text=text)).referents}


def rounds(text: str) -> dict[str, list[str]]:
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    return {one.company: [who.name for who in one.investors] for one in claims if isinstance(one, FundingRoundClaim)}


@pytest.mark.parametrize(
    "opening",
    [
        "Cash-strapped",
        "Debt-laden",
        "Fast-growing",
        "Loss-making",
        "Newly-listed",
        "Oyster farmers",
        "Pickle producer",
        "Ride-sharing service",
        "Food Tech company",
    ],
)
def test_what_a_company_is_opens_no_name(opening: str) -> None:
    assert [*kinds(f"{opening} Velquar raised $5 million.")] == ["Velquar"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tarn-subsidiary Quillon bought a shop.", "Quillon"),
        ("The round was led by EST Global.", "EST Global"),
        ("The venture firm PST led its round.", "PST"),
        ("Ÿlva raised $5 million.", "Ÿlva"),
        ("Velquar_AI raised $5 million.", "Velquar_AI"),
        ("It bought pay4gold Europe.", "pay4gold Europe"),
        ("Potter's Fridge, a meal startup, raised $5 million.", "Potter's Fridge"),
        ("Bede Ventures backed Weaver's Plate.", "Weaver's Plate"),
        ("It bought a startup named Fair Moon's Wage.", "Fair Moon's Wage"),
        ("Bede invested in Dr Orvanna's Healthcare Ltd.", "Dr Orvanna's Healthcare Ltd."),
        ("The Firemen's Retirement System of Ohio gave $5 million.", "Firemen's Retirement System of Ohio"),
        ("Once Near a Barn raised $5 million.", "Once Near a Barn"),
        ("Who Minds a Storm raised $5 million.", "Who Minds a Storm"),
        ("The sum was led by Jumps by Velquar, an arm of it.", "Jumps by Velquar"),
        ("Rival Foods acquired a bakery.", "Rival Foods"),
        ("Velquar Pharma (Jiangsu) Co. Ltd. raised $5 million.", "Velquar Pharma (Jiangsu) Co. Ltd."),
        ("It merged with Northern Kite Corp. II and Tarn.", "Northern Kite Corp. II"),
        ("It came from Cove Town Capital of San Francisco and Tarn.", "Cove Town Capital"),
        ("It came from the European Bank for Renewal and Growth (EBRG).", "European Bank for Renewal and Growth"),
        ("It got a loan from NBF – Bede Debt Finance.", "NBF – Bede Debt Finance"),
        ("Velquar raised $5 million from Oxbow VenturesMore here.", "Oxbow Ventures"),
        ("Harrow CapitalTarn Partners and Bede Fund backed it.", "Tarn Partners"),
        ("Velquar raised $5 million from CapitalBloom Partners.", "CapitalBloom Partners"),
        ("It came from FundTx Ventures and Bede Capital.", "FundTx Ventures"),
        ("Tarn Ventures acquired MBE Crossland for $5 million.", "MBE Crossland"),
    ],
)
def test_a_name_is_whole(text: str, name: str) -> None:
    assert name in kinds(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("9th Marrow, a year-old, Oslo-based provider of tools, spoke.", "9th Marrow"),
        ("It was an injection for 5 Quarry Systems Inc.", "5 Quarry Systems Inc."),
        ("700 Oruvia led a round.", "700 Oruvia"),
        ("3am VC launched its second fund.", "3am VC"),
        ("It came from Bede Capital and 2AM Capital.", "2AM Capital"),
        ("3x Buyouts has closed its latest fund.", "3x Buyouts"),
        ("It came from 1st Course Capital.", "1st Course Capital"),
    ],
)
def test_a_number_opens_a_name(text: str, name: str) -> None:
    assert name in kinds(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("On day 3 Velquar raised $5 million.", "Velquar"),
        ("In Year 1 Velquar secured $5 million.", "Velquar"),
        ("In phase 2 Velquar closed a round.", "Velquar"),
        ("At 27 Ann Lee launched Velquar.", "Ann Lee"),
        ("By 30 Tom Reed had led Velquar.", "Tom Reed"),
    ],
)
def test_a_number_of_something_else_opens_no_name(text: str, name: str) -> None:
    assert name in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "The call starts at 9 a.m. EST on Monday.",
        "The chairman's award and the firm's board met at 3 p.m. PST.",
        "Northern bakers and SCOTTISH brewers met.",
        "The Government has launched a shop.",
        "Luckily, it rained.",
        "In a Wednesday interview he said that every Friday counts.",
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert not set(kinds(text).values()) - {"publication", "place"}


def test_a_town_is_one_wherever_a_company_sits_in_it() -> None:
    text = "Firstlume is an Orvana-based fund. Swarmquil raised $5 million from Orvana robot VC Scalebrook."
    assert kinds(text)["Orvana"] == "place"
    acting = "Orvana raised $5 million. The Orvana-based store sells games, said Orvana CEO Ann Lee."
    assert kinds(acting)["Orvana"] != "place"


@pytest.mark.parametrize(
    "text",
    [
        "Bede Capital acquired Tendrix for $4 million. Ann Lee, who started in Tendrix as a clerk, runs it.",
        "Bede Capital invested $4 million in Tendrix. Tom Reed grew up in Tendrix, where he began as an intern.",
        "Bede Capital bought Tendrix. Tendrix-based platforms are in use.",
        "Corran Partners backed Tendrix. Many Tendrix-based startups followed.",
    ],
)
def test_what_is_bought_or_backed_is_no_town(text: str) -> None:
    assert kinds(text)["Tendrix"] != "place"


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("It was founded by so-called Cash-banker Andrew Willard.", "Andrew Willard"),
        ("CCO Jordan Eakins said so.", "Jordan Eakins"),
        ("Anna Gleave CBE and Russell Cumming joined.", "Anna Gleave"),
        ("Tarn founder Dane Ebbering said so.", "Dane Ebbering"),
        ("Per Vestby founded Tarn in 2012.", "Per Vestby"),
        ("A caption\n\nDoug Lyall, CEO of Tarn Capital\n\nMore text follows here.", "Doug Lyall"),
    ],
)
def test_a_person_is_told_without_what_he_is(text: str, person: str) -> None:
    assert kinds(text).get(person) == "person"


def test_two_that_share_a_word_are_two_where_the_text_tells_both() -> None:
    assert {"Haldu", "Haldu Capital"} <= {*kinds("Haldu and Haldu Capital have backed Velquar.")}
    assert "Nabel" in kinds("Nabel Venture Capital Ltd, a subsidiary of Nabel, closed. Nabel gave more.")
    assert kinds("Oruvia met. It is part of Oruvia Capital.").keys() == {"Oruvia Capital"}


def test_an_old_name_is_that_of_the_new() -> None:
    was = "Tarnwick, a satellite company that was formerly known as Velmora, raised $5 million."
    assert [*kinds(was)] == ["Tarnwick"]
    assert "Velmora" not in kinds("It came from Tarnwick Group (TRN.L), formerly known as Velmora, and Bede.")


def test_the_verb_of_a_title_is_no_part_of_the_name() -> None:
    text = "Deals\n\nVelquar Raises $5M Series A (digest)\n\nTarnwick Announces $9.5M Series B https://go.gl/1f"
    assert {*rounds(text)} == {"Velquar", "Tarnwick"}


def test_a_row_tells_its_verb_once() -> None:
    assert {*rounds("Velquar raised $8M; Tarnwick, $6M; and Kestrel, $2M.")} == {"Velquar", "Tarnwick", "Kestrel"}
    assert {*rounds("Velquar raised $8M, Tarnwick $6M and Kestrel $2M.")} == {"Velquar", "Tarnwick", "Kestrel"}
    row = "Rounds this week: $24M for Irvine's Norbury, $22M for San Diego's Tarnwick, $9M for Kestrel."
    assert {*rounds(row)} == {"Norbury", "Tarnwick", "Kestrel"}
    assert rounds("The budget: $24M for Norbury School, $22M for Tarnwick Road.") == {}
    assert {*rounds("Velquar raised $5m and Tarnwick lost $3m.")} == {"Velquar"}
    assert not {"Tarnwick", "Kestrel"} & {*rounds("Velquar raised fares by $8M; Tarnwick, $6M; and Kestrel, $2M.")}
    assert rounds("Investments: $40 million for Kestrel Rail, $30 million for Tarn Line, the minister said.") == {}
    assert rounds("Financing: $5 million for roads, $3 million for Kestrel Crossing, the mayor said.") == {}


BRIEFS = "Reading\n\nVelquar raises $31M\nUK, Recruitment\nBede Ventures, Corran\nTarnwick raises $4M\nUS, Schools\nInvestors: Oxbow Ventures\nQuill Group acquires Marl\nUS, Tests\n"


def test_briefs_of_three_lines_are_read() -> None:
    assert rounds(BRIEFS) == {"Velquar": ["Bede Ventures", "Corran"], "Tarnwick": ["Oxbow Ventures"]}
    claims = RuleExtractor().extract(Article(id="a", text=BRIEFS)).claims
    assert [(one.acquirer, one.target) for one in claims if isinstance(one, AcquisitionClaim)] == [
        ("Quill Group", "Marl")
    ]


def test_prices_are_no_briefs() -> None:
    assert rounds("Prices\n\nVelquar X2 costs $5M\nUS, phones\n\nTarn Z gets cheaper\nUK, phones\n") == {}


def test_a_block_alone_tells_its_deal() -> None:
    text = "Velquar\n\nRound: Series D\n\nAmount: $390M\n\nTop investors: Panther, Limeoak\n\nIt moved fast."
    assert rounds(text) == {"Velquar": ["Panther", "Limeoak"]}
    assert rounds("Velquar\n\nAddress: Main Street\nPrice: $4M\nPhone: 555\n\nIt sells pumps.") == {}


def test_a_heading_says_who_buys_whom() -> None:
    text = "Velquar (NYSE: VLQ) to acquire Tarnwick Labs\nCategory: cards\nPurchase Price: $94,000,000\n\nIt goes on."
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    told = [
        (one.acquirer, one.target, one.amount and int(one.amount.value), one.status)
        for one in claims
        if isinstance(one, AcquisitionClaim)
    ]
    assert told == [("Velquar", "Tarnwick Labs", 94_000_000, "planned")]


def test_a_line_names_a_company_and_who_founded_it() -> None:
    text = "Raises\n\nVelquar | Founder: Ashlea Barker\n\nTarnwick | Founders: Yannis Darma and Farid Ismael\n"
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert {getattr(one, "person", None) for one in claims} >= {"Ashlea Barker", "Yannis Darma", "Farid Ismael"}


def test_two_entries_with_sum_and_investors_are_a_list() -> None:
    text = "The deals included:\n\nHelvet Education – $340m (Bede Capital, Corran and others)\n\nDonkey – $85m (Oxbow Agency and Tarn Equity)"
    assert rounds(text) == {"Helvet Education": ["Bede Capital", "Corran"], "Donkey": ["Oxbow Agency", "Tarn Equity"]}
