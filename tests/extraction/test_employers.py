"""Whose title is meant that names no company: the article's subject's, or that of the paragraph in a list of people."""

import pytest

from tests.extraction.test_roles import roles_of

TOLD = {
    # the rival is only there to compare
    "Quillo rival Brightpan has hired two people. The company was started by Anna Keller. Quillo is large.": {
        "Anna Keller | Brightpan | founder"
    },
    # a subsidiary is a company of its own
    "Brightpan was founded by Anna Keller. Brightpan Labs, a new subsidiary, is led by CEO Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan Labs | ceo",
    },
    # each paragraph has people of its own company
    "Anna Keller, founder and CEO of Brightpan, sells ovens. Susan Lee joined as CFO.\n\n"
    "Peter Hall, founder of Quillo, sells paper. Robert Stone is the CTO.\n\n"
    "Mary Jones, chief executive of Larkfield, sells birds. Its president, Tom Brown, feeds them.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
        "Susan Lee | Brightpan | cfo",
        "Peter Hall | Quillo | founder",
        "Robert Stone | Quillo | cto",
        "Mary Jones | Larkfield | ceo",
        "Tom Brown | Larkfield | president",
    },
    # partners of a firm sit on the board of the company
    "Brightpan was founded by Peter Hall. It is owned by Larkfield. Two Larkfield partners, Tom Brown and Mary Jones, "
    "are directors.": {
        "Peter Hall | Brightpan | founder",
        "Tom Brown | Larkfield | partner",
        "Mary Jones | Larkfield | partner",
        "Tom Brown | Brightpan | board_member",
        "Mary Jones | Brightpan | board_member",
    },
    # lawyers
    "Brightpan bought Quillo. A team at Marden Stone led by corporate partners Susan Lee and Peter Hall advised.": {
        "Susan Lee | Marden Stone | partner",
        "Peter Hall | Marden Stone | partner",
    },
    # a school, though people bear its name
    "Brightpan was founded by Anna Keller. A third founder, Stanford professor Susan Lee, advises it.": {
        "Anna Keller | Brightpan | founder",
    },
    # boards
    "Brightpan sells ovens. The board, chaired by Peter Hall, offered Anna Keller the job. Susan Lee, a director, paid.": {
        "Peter Hall | Brightpan | chair",
        "Susan Lee | Brightpan | board_member",
    },
    "Brightpan said Quillo's former chairman, Peter Hall, and Harrow's CEO, Susan Lee, had joined its board.": {
        "Peter Hall | Quillo | chair (former)",
        "Susan Lee | Harrow | ceo",
        "Peter Hall | Brightpan | board_member",
        "Susan Lee | Brightpan | board_member",
    },
    # a title in the clause of who went is not of who came
    "Brightpan lost its cook, Anna Keller. She follows Peter Hall, who quit as chief operating officer in May.": {
        "Peter Hall | Brightpan | coo (former)"
    },
    "Brightpan's new chief executive would be Susan Lee.": {"Susan Lee | Brightpan | ceo"},
    "Susan Lee has joined Brightpan, the owner of the paper Quillo, as managing director.": {
        "Susan Lee | Brightpan | managing_director"
    },
    # heads of state
    "Brightpan raised $5 million. Lithuania's president, Gitanas Keller, came to see it.": set(),
    # what founders made
    "Quillo, the Boston startup of Anna Keller and Peter Hall, has two rivals.": {
        "Anna Keller | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Quillo is the work of two former Brightpan people: Anna Keller (CEO) and Peter Hall (CTO).": {
        "Anna Keller | Quillo | founder",
        "Peter Hall | Quillo | founder",
        "Anna Keller | Quillo | ceo",
        "Peter Hall | Quillo | cto",
    },
}

GONE = {
    "Brightpan was founded by Anna Keller and Peter Hall. Keller left in 2011 to start a school.": {
        "Anna Keller | Brightpan | founder (former)",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan was founded by Anna Keller. Keller died in 2003.": {"Anna Keller | Brightpan | founder (former)"},
    "Brightpan CTO Peter Hall spoke. Hall quit last month.": {"Peter Hall | Brightpan | cto (former)"},
    # what was left is another company
    "Brightpan was founded by Anna Keller. She worked at Quillo before. Keller left in 2011 to start it.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan was founded by Anna Keller. Keller left Quillo in 2011.": {"Anna Keller | Brightpan | founder"},
    "Brightpan was founded by Anna Keller. Keller left her mark.": {"Anna Keller | Brightpan | founder"},
}


@pytest.mark.parametrize("text", GONE)
def test_roles_are_over_for_who_left(text: str) -> None:
    assert roles_of(text) == GONE[text]


@pytest.mark.parametrize("text", TOLD)
def test_titles_without_a_company_belong_to_the_employer(text: str) -> None:
    assert roles_of(text) == TOLD[text]


MISSED = {
    # who leads the round is no employer of the founder
    "The two began to sell spices under the name Brightpan. The company raised $30 million in a round led by Lightpond. "
    "Susan Lee, partner at Lightpond, will join the board. Anna Keller is the CEO. Lightpond likes spices.": {
        "Susan Lee | Brightpan | board_member",
        "Susan Lee | Lightpond | partner",
        "Anna Keller | Brightpan | ceo",
    },
}


@pytest.mark.xfail(
    strict=True, reason="an investor named more often than the company is taken for the article's subject"
)
@pytest.mark.parametrize("text", MISSED)
def test_an_investor_employs_nobody_of_the_company(text: str) -> None:
    assert roles_of(text) == MISSED[text]
