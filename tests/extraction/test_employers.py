"""Whose title is meant that names no company: the one that the article's people work for, not the one named most."""

import pytest

from tests.extraction.test_roles import roles_of

TOLD = {
    # who leads the round is no employer of the founder
    "The two began to sell spices under the name Brightpan. The company raised $30 million in a round led by Lightpond. "
    "Susan Lee, partner at Lightpond, will join the board. Anna Keller is the CEO. Lightpond likes spices.": {
        "Susan Lee | Brightpan | board_member",
        "Susan Lee | Lightpond | partner",
        "Anna Keller | Brightpan | ceo",
    },
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
}


@pytest.mark.parametrize("text", TOLD)
def test_titles_without_a_company_belong_to_the_employer(text: str) -> None:
    assert roles_of(text) == TOLD[text]
