"""Roles as newsletters of the trade tell them: who left to form a firm of their own, who was let go, who took over."""

import pytest

from tests.extraction.test_roles import roles_of

TOLD = {
    "Anna Keller, who struck out on her own in 2015 to form Harrow Capital, said so.": {
        "Anna Keller | Harrow Capital | founder"
    },
    "Anna Keller spun out of Marrow Partners to form Harrow Capital.": {"Anna Keller | Harrow Capital | founder"},
    "Anna Keller split from Marrow Partners to create Harrow Capital.": {"Anna Keller | Harrow Capital | founder"},
    "Anna Keller broke away from Marrow Partners in 2015 to start Harrow Capital.": {
        "Anna Keller | Harrow Capital | founder"
    },
    "Anna Keller departed Marrow Partners to found Brightpan.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller has left the firm and has formed Harrow Capital.": {"Anna Keller | Harrow Capital | founder"},
    "Brightpan fires CEO Anna Keller.": {"Anna Keller | Brightpan | ceo (former)"},
    "Brightpan ousted its CEO, Anna Keller.": {"Anna Keller | Brightpan | ceo (former)"},
    "Brightpan parts ways with CFO Anna Keller.": {"Anna Keller | Brightpan | cfo (former)"},
    "Brightpan has lost its CTO, Anna Keller.": {"Anna Keller | Brightpan | cto (former)"},
    "Brightpan fired 20 people, CEO Anna Keller said.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan has lost clients to Quillo CEO Anna Keller.": {"Anna Keller | Quillo | ceo"},
    "At Marrow Capital, partners Anna Keller and Peter Hall have left the firm.": {
        "Anna Keller | Marrow Capital | partner (former)",
        "Peter Hall | Marrow Capital | partner (former)",
    },
    "Marrow Capital partners Anna Keller and Peter Hall left a mark.": {
        "Anna Keller | Marrow Capital | partner",
        "Peter Hall | Marrow Capital | partner",
    },
    "Anna Keller has left her role as CFO of Brightpan to join Quillo.": {"Anna Keller | Brightpan | cfo (former)"},
    "Anna Keller takes the helm at Brightpan.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller has been upped to partner at Marrow Partners.": {"Anna Keller | Marrow Partners | partner"},
    "Anna Keller is managing director of private equity and real assets at Brightpan.": {
        "Anna Keller | Brightpan | managing_director"
    },
}


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_role(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Anna Keller struck out on her own.",
        "Anna Keller split her time to create Brightpan ads.",
        "Anna Keller set out in 2015 to create jobs at Brightpan.",
        "Anna Keller branched out to start Brightpan classes.",
        "Anna Keller left the room and formed a queue at Brightpan.",
    ],
)
def test_no_role(text: str) -> None:
    assert roles_of(text) == set()
