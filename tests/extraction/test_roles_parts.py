"""Roles told in the sentences behind a round: whose board and whose chief, who came after whom, and what names nobody."""

import pytest

from tests.extraction.test_roles import roles_of

BACKED = "Harrow Ventures has led a $30 million Series B in Brightpan. The company sells pumps in nine countries."
RAISED = "Brightpan has raised $5 million in a round led by Harrow."

TOLD = {
    f"{BACKED} Anna Keller founded the company in 2016.": {"Anna Keller | Brightpan | founder"},
    f"{BACKED} President and CEO Anna Keller said it would hire.": {
        "Anna Keller | Brightpan | president",
        "Anna Keller | Brightpan | ceo",
    },
    f"{BACKED}\n\nThe company's interim CEO, Anna Keller, said it would hire.": {"Anna Keller | Brightpan | ceo"},
    f"{BACKED}\n\nPeter Hall chairs the board.": {"Peter Hall | Brightpan | chair"},
    "Quibbin has led a $9 million Series A in Brightpan. The company sells pumps. Anna Keller is its CEO.": {
        "Anna Keller | Brightpan | ceo"
    },
    f"{RAISED} Harrow Managing Partner Peter Hall will join the company's board.": {
        "Peter Hall | Harrow | partner",
        "Peter Hall | Brightpan | board_member",
    },
    "Quillo has closed a $7 million seed round. Harrow Capital led it, with Meadow Dunn taking part. "
    "Peter Hall of Harrow Capital joins the board of directors.": {
        "Peter Hall | Harrow Capital | partner",
        "Peter Hall | Quillo | board_member",
    },
    "Anna Keller replaces Peter Hall, who stepped down as finance chief of Brightpan in May.": {
        "Peter Hall | Brightpan | cfo (former)",
        "Anna Keller | Brightpan | cfo",
    },
    f"{RAISED} Peter Hall is handing over as CEO to Anna Keller.": {
        "Peter Hall | Brightpan | ceo (former)",
        "Anna Keller | Brightpan | ceo",
    },
    "Anna Keller will keep running Brightpan as CEO.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan has appointed Anna Keller-Voss executive chairman.": {"Anna Keller-Voss | Brightpan | chair"},
    f"{RAISED} Founder-CEO Anna Keller said it would hire.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
    },
    f"{RAISED} Chair Anna Keller said it would hire.": {"Anna Keller | Brightpan | chair"},
    f"{RAISED} Anna Keller, who previously founded Norkel Mobility, is CEO of Brightpan.": {
        "Anna Keller | Norkel Mobility | founder",
        "Anna Keller | Brightpan | ceo",
    },
    f"{RAISED} Ex-iQuillo finance chief Anna Keller advises it.": {"Anna Keller | iQuillo | cfo (former)"},
    "Velora is run by Anna Keller and Peter Hall, both partners.": {
        "Anna Keller | Velora | partner",
        "Peter Hall | Velora | partner",
    },
    "Zuno raised $12 million from Kodra VC. Kodra VC's founder Anna Keller led the deal.": {
        "Anna Keller | Kodra VC | founder"
    },
    "Zuno raised $12 million from Kodra 21. Kodra 21 partner Anna Keller led the deal.": {
        "Anna Keller | Kodra 21 | partner"
    },
}
SILENT = [
    f"{RAISED} Founders often wait too long, Anna Keller wrote in a book.",
    f"{RAISED} President Anna Keller of France opened the fair.",
    f"{RAISED} Anna Keller and Peter Hall drew the plans. The founders' shares are locked up.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD.items(), ids=range(len(TOLD)))
def test_reads_roles_behind_a_round(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_is_silent_where_no_office_is_told(text: str) -> None:
    assert roles_of(text) == set()
