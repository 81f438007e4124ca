"""Roles in many wordings: who holds which title where, and what is no role."""

from datetime import date

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.extraction.rules.roles import read_titles
from vcgraph.model import Article

EXTRACTOR = RuleExtractor()


def roles_of(text: str) -> set[str]:
    """The counted roles of a text, as "person | organisation | title" with "(former)" where it is over."""
    article = Article(id="a", text=text, published=date(2024, 5, 13))
    claims = [
        claim for claim in EXTRACTOR.extract(article).claims if claim.type == "role" and claim.title != "employee"
    ]
    return {
        f"{claim.person} | {claim.organization} | {claim.title}{' (former)' if claim.status == 'former' else ''}"
        for claim in claims
    }


STATED = {
    # a title between the organisation and the person
    "Tandoori Labs CEO Anna Keller said the money would go to hiring.": {"Anna Keller | Tandoori Labs | ceo"},
    "Brightpan co-founder and CTO Miguel Ortiz wrote the first version.": {
        "Miguel Ortiz | Brightpan | founder",
        "Miguel Ortiz | Brightpan | cto",
    },
    "Former Brightpan CFO Laura Stein has joined the board of Quillo.": {
        "Laura Stein | Brightpan | cfo (former)",
        "Laura Stein | Quillo | board_member",
    },
    "Brightpan's chief executive, Anna Keller, declined to comment.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan CEO Anna Keller and CFO Peter Hall rang the bell.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | cfo",
    },
    "Brightpan co-founders Anna Keller and Peter Hall met at school.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. Its founders, Anna Keller and Peter Hall, met at school.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan co-CEOs Anna Keller and Peter Hall share an office.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | ceo",
    },
    "Harrow Ventures general partner Susan Lee led the deal.": {"Susan Lee | Harrow Ventures | partner"},
    "Brightpan Chief Operating Officer Tony Marsh left no doubt.": {"Tony Marsh | Brightpan | coo"},
    # a title behind the person
    "“We were early,” said Anna Keller, chief executive of Brightpan.": {"Anna Keller | Brightpan | ceo"},
    "“We were early,” said Anna Keller, co-founder and CEO of the logistics startup Brightpan.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
    },
    "“We were early,” said Roshan Thapliyal, General Partner at Harrow Ventures.": {
        "Roshan Thapliyal | Harrow Ventures | partner"
    },
    "Anna Keller, Brightpan’s CEO, said so.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller, a Harrow Ventures partner, said so.": {"Anna Keller | Harrow Ventures | partner"},
    "Anna Keller (CEO, Brightpan) and Peter Hall (co-founder, Quillo) put in their own money.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Quillo | founder",
    },
    "Anna Keller is a managing director at Harrow Ventures.": {"Anna Keller | Harrow Ventures | managing_director"},
    "Anna Keller, who is president of Brightpan, said so.": {"Anna Keller | Brightpan | president"},
    "Anna Keller and Peter Hall, partners at Harrow Ventures, said so.": {
        "Anna Keller | Harrow Ventures | partner",
        "Peter Hall | Harrow Ventures | partner",
    },
    "Anna Keller and Peter Hall are CEO and CTO of Brightpan, respectively.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | cto",
    },
    "Anna Keller, co-founder of Brightpan and a partner at Harrow Ventures, said so.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Harrow Ventures | partner",
    },
    "Dr. Anna Keller, Ph.D., Chief Executive Officer of Brightpan, said so.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller, 41, founder of Brightpan, said so.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller, Partner, Harrow Ventures, said so.": {"Anna Keller | Harrow Ventures | partner"},
    "The CEO of Brightpan, Anna Keller, said so.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller, another co-founder of Brightpan, left the stage.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller, a lawyer and managing partner of Harrow Ventures, said so.": {
        "Anna Keller | Harrow Ventures | partner"
    },
    "Brightpan's new CEO, former Quillo president Anna Keller, said so.": {
        "Anna Keller | Brightpan | ceo",
        "Anna Keller | Quillo | president (former)",
    },
    "Anna Keller — who is Brightpan's CEO — said so.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan has a new CEO: Anna Keller.": {"Anna Keller | Brightpan | ceo"},
    "Peter Hall works at Harrow Ventures, a small fund where he is a partner.": {
        "Peter Hall | Harrow Ventures | partner"
    },
    # behind a description of the organisation
    "Anna Keller, founder of Harrow-backed startup Brightpan, sat down.": {"Anna Keller | Brightpan | founder"},
    "“We waited,” said Susan Lee, a partner with Harrow Ventures.": {"Susan Lee | Harrow Ventures | partner"},
    "Anna Keller, the founder of the baking app company, Brightpan, sat down.": {"Anna Keller | Brightpan | founder"},
    # behind another description of the person
    "The round drew Peter Hall, a veteran of the oven trade and the founder of Quillo.": {
        "Peter Hall | Quillo | founder"
    },
    # "MD" is a title where an organisation follows
    "Brightpan raised $5 million from Peter Hall (MD, Quillo) and others.": {"Peter Hall | Quillo | managing_director"},
    "Brightpan is led by CEO Anna Keller, who likes bread.": {"Anna Keller | Brightpan | ceo"},
    "Led by founder and CEO Anna Keller, Brightpan competes with bakers.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
    },
    "Brightpan's CEO is Quillo veteran Anna Keller, and its office is in Lisbon.": {"Anna Keller | Brightpan | ceo"},
    "“We grew,” said Anna Keller, now 57 and chief executive of Brightpan.": {"Anna Keller | Brightpan | ceo"},
}

FORMER = {
    "Anna Keller, former CEO of Brightpan, invested as well.": {"Anna Keller | Brightpan | ceo (former)"},
    "Anna Keller, previously CTO at Brightpan, invested as well.": {"Anna Keller | Brightpan | cto (former)"},
    "Anna Keller, most recently president of Brightpan, invested as well.": {
        "Anna Keller | Brightpan | president (former)"
    },
    "Anna Keller served as CFO of Brightpan until 2019.": {"Anna Keller | Brightpan | cfo (former)"},
    "Ex-Brightpan CEO Anna Keller invested as well.": {"Anna Keller | Brightpan | ceo (former)"},
    "Brightpan CEO Anna Keller resigned on Monday.": {"Anna Keller | Brightpan | ceo (former)"},
    "Anna Keller stepped down as chairman of Brightpan in May.": {"Anna Keller | Brightpan | chair (former)"},
    "Anna Keller will step down as chairman of Brightpan in May.": {"Anna Keller | Brightpan | chair"},
    "Anna Keller, a former Brightpan engineer and founder of Quillo, said so.": {"Anna Keller | Quillo | founder"},
    "Anna Keller is the founder and former CEO of Brightpan.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo (former)",
    },
}

FOUNDING = {
    "Brightpan was founded in 2015 by Anna Keller and Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Founded in 2015 by Anna Keller and Peter Hall, Brightpan sells ovens.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan, a Berlin-based maker of ovens co-founded by brothers Karl and Peter Hall, has raised $3 million.": {
        "Karl Hall | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan was started by CEO Anna Keller and CTO Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | founder",
        "Peter Hall | Brightpan | cto",
    },
    "“We were early,” said Anna Keller, who founded Brightpan in 2009.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller co-founded Brightpan with Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $4 million. Anna Keller and Peter Hall started the company in a garage.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Before founding Brightpan, Anna Keller taught physics.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller left Quillo to found Brightpan.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller studied physics in Graz and later founded Brightpan.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller ran sales at Quillo. In 2015 she founded Brightpan.": {"Anna Keller | Brightpan | founder"},
    "Brightpan was set up by two of Anna Keller's former students, Peter Hall and Laura Stein.": {
        "Peter Hall | Brightpan | founder",
        "Laura Stein | Brightpan | founder",
    },
    "Brightpan was the brainchild of Anna Keller.": {"Anna Keller | Brightpan | founder"},
    "Brightpan was founded by former Marlin Bay executives Anna Keller and Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan was founded in 2019 by two cousins, Anna Keller and Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "The company was founded in Tel Aviv by architects Lihvi Gerstal and Adva Biranti. Brightpan sells ovens.": {
        "Lihvi Gerstal | Brightpan | founder",
        "Adva Biranti | Brightpan | founder",
    },
    "The chef started Brightpan with her friend Peter Hall.": {"Peter Hall | Brightpan | founder"},
    "Brightpan, started in 2005 by baker Anna Keller and her childhood friend, Peter Hall, is a maker of ovens.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan was founded by Anna Keller. Its oven was praised by Tony Marsh, Susan Lee said.": {
        "Anna Keller | Brightpan | founder"
    },
}

BOARDS = {
    "Susan Lee, a partner at Harrow Ventures, will join the board of Brightpan.": {
        "Susan Lee | Harrow Ventures | partner",
        "Susan Lee | Brightpan | board_member",
    },
    "Brightpan has raised $9 million led by Harrow Ventures, whose partner Susan Lee joins the company's board.": {
        "Susan Lee | Harrow Ventures | partner",
        "Susan Lee | Brightpan | board_member",
    },
    "Brightpan has raised $9 million. Susan Lee of Harrow Ventures is taking a seat on its board of directors.": {
        "Susan Lee | Brightpan | board_member"
    },
    "Susan Lee sits on the boards of Brightpan and Quillo.": {
        "Susan Lee | Brightpan | board_member",
        "Susan Lee | Quillo | board_member",
    },
    "Brightpan board member Susan Lee said so.": {"Susan Lee | Brightpan | board_member"},
    "Brightpan has raised $9 million. Joining the board are Susan Lee of Harrow and Peter Hall of Moorland.": {
        "Susan Lee | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    "Brightpan has raised $9 million. Susan Lee will represent Harrow Ventures on the company's board.": {
        "Susan Lee | Brightpan | board_member"
    },
    "Susan Lee, who led the deal for Harrow Ventures, gets a board seat at Brightpan.": {
        "Susan Lee | Brightpan | board_member"
    },
    "Brightpan's board of directors includes Susan Lee and Peter Hall.": {
        "Susan Lee | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    "Susan Lee will chair the board of Brightpan.": {"Susan Lee | Brightpan | chair"},
    "Brightpan has appointed Susan Lee to its board.": {"Susan Lee | Brightpan | board_member"},
    "Susan Lee was elected to Brightpan's board of directors.": {"Susan Lee | Brightpan | board_member"},
    "Susan Lee left the board of Brightpan in 2018.": {"Susan Lee | Brightpan | board_member (former)"},
    "Brightpan raised $5 million. A board seat will be held by Susan Lee.": {"Susan Lee | Brightpan | board_member"},
    "Susan Lee will go on Brightpan's board, along with Peter Hall.": {
        "Susan Lee | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    "Susan Lee sits on the boards of nine companies, including Brightpan and Quillo.": {
        "Susan Lee | Brightpan | board_member",
        "Susan Lee | Quillo | board_member",
    },
    "Tony Marsh, rather than Susan Lee, was appointed to the board of Brightpan.": set(),
    "Brightpan raised $5 million from Susan Lee, who's joining the startup's board.": {
        "Susan Lee | Brightpan | board_member"
    },
}

MOVES = {
    "Brightpan has named Anna Keller as its chief financial officer.": {"Anna Keller | Brightpan | cfo"},
    "Brightpan hired Anna Keller, who ran sales at Quillo, as COO.": {"Anna Keller | Brightpan | coo"},
    "Anna Keller was named president of Brightpan.": {"Anna Keller | Brightpan | president"},
    "Anna Keller has been appointed managing partner at Harrow Ventures.": {"Anna Keller | Harrow Ventures | partner"},
    "• Anna Keller joined Harrow Ventures as a partner.": {"Anna Keller | Harrow Ventures | partner"},
    "Anna Keller became CEO of Brightpan in 2018.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan names Anna Keller as CEO, replacing Peter Hall.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | ceo (former)",
    },
    "Anna Keller succeeds Peter Hall as chairman of Brightpan.": {
        "Anna Keller | Brightpan | chair",
        "Peter Hall | Brightpan | chair (former)",
    },
    "Harrow Ventures promoted Anna Keller to general partner.": {"Anna Keller | Harrow Ventures | partner"},
    "Anna Keller left Quillo to become chief executive of Brightpan.": {"Anna Keller | Brightpan | ceo"},
}

IN_CONTEXT = {
    "Brightpan has raised $5 million. “We were early,” CEO Anna Keller said.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan has raised $5 million. “We were early,” said Anna Keller, its co-founder.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan has raised $5 million. The company's CTO, Anna Keller, said so.": {"Anna Keller | Brightpan | cto"},
    "Brightpan has raised $5 million from Harrow Ventures. “Early,” said Susan Lee, a general partner at the firm.": {
        "Susan Lee | Harrow Ventures | partner"
    },
    "Harrow Ventures has closed its second fund. “We were early,” said managing partner Susan Lee.": {
        "Susan Lee | Harrow Ventures | partner"
    },
    "Brightpan was founded by Anna Keller. She is also a partner at Harrow Ventures.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Harrow Ventures | partner",
    },
    "Anna Keller of Brightpan was there. “We were early,” the founder, Anna Keller, said of Quillo.": {
        "Anna Keller | Brightpan | founder"
    },
    # the words before a title tell where it belongs
    "Brightpan raised $5 million. Quillo said that Peter Hall will become CEO.": {"Peter Hall | Quillo | ceo"},
    "Brightpan raised $5 million. CEO Peter Hall told Quillo employees that he would leave.": {
        "Peter Hall | Quillo | ceo"
    },
    # an item of a numbered list is about its heading
    "Brightpan raised $5 million.\n\n2. Quillo opens an office\n\nCEO Peter Hall likes Lisbon.": {
        "Peter Hall | Quillo | ceo"
    },
    # who has a co-founder is a founder
    "Brightpan sells ovens. Anna Keller and her co-founder Peter Hall met at school.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    # "the company" is not the giant that a comparison names
    "Brightpan raised $5 million. Google sells no ovens. The company was founded by Anna Keller.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan raised $5 million. “It was fun,” said Anna Keller, another founder at the Lisbon-based company.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan raised $5 million. “We grew,” Chairman of the Board of Directors Anna Keller said.": {
        "Anna Keller | Brightpan | chair"
    },
}

SILENT = [
    "Brightpan has partnered with Quillo, a launch partner of the programme.",
    "Quillo, a business partner of Brightpan, is based in Graz.",
    "The state is a limited partner in Harrow Ventures.",
    "President Barack Obama visited Brightpan.",
    "Susan Lee of Harrow Ventures said that founders like small rounds.",
    "Brightpan's partners include Quillo and Tandoori Labs.",
    "By Anna Keller, editor.",
    "Anna Keller, an analyst at Tandoori Labs, said the market had cooled.",
    "Anna Keller's husband Peter Hall likes Brightpan.",
    "Susan Lee has also invested in Brightpan and Quillo.",
    "The board meeting of Brightpan that Susan Lee attended was short.",
    "Founders and CEOs met Susan Lee in Berlin.",
    "Brightpan wants to be the partner of choice for bakers, Anna Keller wrote.",
    "Susan Lee will join the board of advisers of Brightpan.",
    "Anna Keller, MD, likes the ovens of Brightpan.",
    "Anna Keller and her colleague Peter Hall like Brightpan.",
    "Brightpan started a course with her friend Peter Hall.",
    "Quillo said that Peter Hall likes bread.",
]


@pytest.mark.parametrize(("text", "expected"), [*STATED.items(), *FORMER.items()])
def test_reads_titles(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), FOUNDING.items())
def test_reads_founders(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), [*BOARDS.items(), *MOVES.items()])
def test_reads_boards_and_moves(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), IN_CONTEXT.items())
def test_finds_the_organization_of_a_title_without_one(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_is_silent_where_nobody_holds_a_title(text: str) -> None:
    assert roles_of(text) == set()


def test_reads_phrases_of_titles() -> None:
    assert read_titles("co-founder, chairman and chief executive officer") == ["founder", "chair", "ceo"]
    assert read_titles("our launch partner") == []


def test_a_role_told_twice_is_one_claim_with_two_quotes() -> None:
    text = "Brightpan CEO Anna Keller said so. “We were early,” said Anna Keller, chief executive of Brightpan."
    claims = [claim for claim in EXTRACTOR.extract(Article(id="a", text=text)).claims if claim.type == "role"]
    assert len(claims) == 1
    assert [text[one.start : one.end] for one in claims[0].evidence] == [one.quote for one in claims[0].evidence]
    assert len(claims[0].evidence) == 2


def test_time_is_linear_in_the_length_of_a_sentence() -> None:
    """A sentence without end, full of people and titles, is read in a time that fits its length."""
    from time import process_time

    def seconds(count: int) -> float:
        text = "Anna Keller, a partner at Harrow Ventures who founded Brightpan and joined the board, " * count
        start = process_time()
        EXTRACTOR.extract(Article(id="a", text=text))
        return process_time() - start

    seconds(5)
    short, long = seconds(40), seconds(160)
    assert long < 12 * short + 0.5
