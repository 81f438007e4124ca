"""Roles in many wordings: who holds which title where, and what is no role."""

from datetime import date

import pytest

from tests.extraction.role_events import BOARDS, FOUNDING, MOVES
from tests.extraction.role_plain import PLAIN_FOUNDING, PLAIN_MOVES, PLAIN_SILENT, PLAIN_TITLES
from tests.extraction.role_press import PRESS_BOARDS, PRESS_FOUNDING, PRESS_SILENT, PRESS_TITLES
from tests.extraction.roles import FORMER, IN_CONTEXT, STATED
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
    "Anna Keller, a director and producer, likes Brightpan.",
    "Anna Keller, former director of sales at Brightpan, said so.",
    "Anna Keller, a director at Harrow Ventures, said so.",
    "Brightpan, a startup from Berlin, likes Anna Keller.",
    "Anna Keller said she founded nothing.",
    "Anna Keller started at Brightpan in 2012.",
    "Anna Keller left her previous firm, Brightpan, in 2010.",
    "Anna Keller of Brightpan sits on the board of both.",
    "Susan Lee remains on the boards of a handful of other Brightpan-backed companies.",
    "Anna Keller, granddaughter of the founder, likes Brightpan.",
    "Brightpan has raised $5 million. The company thanked CEO Anna Keller for her advice.",
    "Brightpan has raised $5 million. Its customers include chief executive Anna Keller.",
    "Brightpan has raised $5 million. Among its guests was founder Anna Keller.",
    "Brightpan has raised $5 million. “Early,” said founder Anna Keller, who runs a bakery.",
    "Brightpan has raised $5 million. CFO Anna Keller, a guest at the event, left early.",
    "Brightpan has raised $5 million. It was advised by Anna Keller, a former CEO.",
]


@pytest.mark.parametrize(
    ("text", "expected"), [*STATED.items(), *FORMER.items(), *PLAIN_TITLES.items(), *PRESS_TITLES.items()]
)
def test_reads_titles(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), [*FOUNDING.items(), *PLAIN_FOUNDING.items(), *PRESS_FOUNDING.items()])
def test_reads_founders(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [*BOARDS.items(), *MOVES.items(), *PLAIN_MOVES.items(), *PRESS_BOARDS.items()]
)
def test_reads_boards_and_moves(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), IN_CONTEXT.items())
def test_finds_the_organization_of_a_title_without_one(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize("text", [*SILENT, *PLAIN_SILENT, *PRESS_SILENT])
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
