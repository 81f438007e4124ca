"""Roles that the sentences of long articles tell on: who the pair is, whose board, where a list of founders ends."""

import pytest

from tests.extraction.test_roles import roles_of

RAISED = "Brightpan has raised $5 million in a round led by Harrow Ventures."
BOTH = {"Anna Keller | Brightpan | founder", "Peter Hall | Brightpan | founder"}

TOLD = {
    # who the pair is, though sentences stand between
    f"Anna Keller and Peter Hall, both of whom come from the pump trade, saw an opening. Five years ago, the pair co-founded Brightpan.\n\n{RAISED}": BOTH,
    f"{RAISED} Anna Keller and Peter Hall met at Leeds. In 2019, the duo set up Brightpan.": BOTH,
    f"{RAISED} Anna Keller met Peter Hall at Leeds. Keller liked pumps. They were costly. That is when the two started the company.": BOTH,
    f"{RAISED} Anna Keller and Peter Hall worked with Ines Moll at Leeds. The pair founded Brightpan.": BOTH,
    # lists of founders
    f"{RAISED} The startup was co-founded by a team of lawyers, including Anna Keller, a lead attorney at Orrin Labs; "
    "Peter Hall; a tax lawyer; and Ines Moll, an architect.": BOTH | {"Ines Moll | Brightpan | founder"},
    f"{RAISED} Brightpan was founded by Anna Keller, who left Quillo, a rival, in 2009, and Peter Hall.": BOTH,
    "Shares of Brightpan Ltd fell 6%. Founded in 2016 by Anna Keller and Peter Hall, Brightpan's range comprises six "
    "brands which include Quillo, The Zuno Co., and Velora.": {
        "Anna Keller | Brightpan Ltd | founder",
        "Peter Hall | Brightpan Ltd | founder",
    },
    "Brightpan was founded by Anna Keller, owner of the Dallas Rovers.": {"Anna Keller | Brightpan | founder"},
    "Brightpan was founded by Anna Keller, daughter of Peter Hall.": {"Anna Keller | Brightpan | founder"},
    # whose board
    f"{RAISED} Rival Quillo named Anna Keller and Peter Hall to its board of directors.": {
        "Anna Keller | Quillo | board_member",
        "Peter Hall | Quillo | board_member",
    },
    f"{RAISED} In May, Quillo roped in former vice president and head of product Anna Keller as an independent director "
    "to its board.": {"Anna Keller | Quillo | board_member"},
    f"{RAISED} In May, Quillo, a rival, added Anna Keller to the board.": {"Anna Keller | Quillo | board_member"},
    f"{RAISED} Peter Hall joins Brightpan's board as a result of this deal, joining Anna Keller and Ines Moll.": {
        "Peter Hall | Brightpan | board_member",
        "Anna Keller | Brightpan | board_member",
        "Ines Moll | Brightpan | board_member",
    },
    f"{RAISED} The old board of Brightpan, which included Anna Keller, met.": {
        "Anna Keller | Brightpan | board_member (former)"
    },
    "Anna Keller is chairman of Brightpan and has served on the boards of Quillo and Zuno.": {
        "Anna Keller | Brightpan | chair",
        "Anna Keller | Quillo | board_member",
        "Anna Keller | Zuno | board_member",
    },
    # each title behind its person, each office of who appoints
    f"{RAISED} The management team includes Anna Keller, chief executive, Peter Hall, chief technology officer, and Ines Moll.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | cto",
    },
    f"{RAISED} It has hired Anna Keller from Quillo as CTO, Peter Hall from Zuno as CFO and Ines Moll as COO.": {
        "Anna Keller | Brightpan | cto",
        "Peter Hall | Brightpan | cfo",
        "Ines Moll | Brightpan | coo",
    },
    f"{RAISED} The company has also appointed Anna Keller, former CFO of Quillo, as its chairman and Peter Hall, ex-COO of "
    "Zuno, as its CFO.": {
        "Anna Keller | Quillo | cfo (former)",
        "Anna Keller | Brightpan | chair",
        "Peter Hall | Zuno | coo (former)",
        "Peter Hall | Brightpan | cfo",
    },
    # of whom the text speaks, not of a name beside
    f"{RAISED} Anna Keller, who was Quillo's CFO, is chairman.": {
        "Anna Keller | Quillo | cfo (former)",
        "Anna Keller | Brightpan | chair",
    },
    f"{RAISED} Rivals are many. “Quillo is slower,” said CTO Anna Keller.": {"Anna Keller | Brightpan | cto"},
    # beginnings
    f"{RAISED} Anna Keller left Quillo in 2018 to build Brightpan with Peter Hall.": BOTH,
    f"{RAISED} Incorporated in 2018 by Anna Keller and Peter Hall, Brightpan helps farmers.": BOTH,
    "Brightpan, Anna Keller's sensor startup, raised $5 million from Harrow Ventures.": {"Anna Keller | Brightpan | founder"},
    f"{RAISED} In 2019, Anna Keller, along with her batchmate Peter Hall, decided to launch Brightpan.": BOTH,
    f"{RAISED} Anna Keller saw this first hand, which prompted her to start Brightpan in 2019 with Peter Hall.": BOTH,
    f"{RAISED} Two friends from college - Anna Keller and Peter Hall - started the company in 2019.": BOTH,
    f"{RAISED} It was 2018 when Anna Keller met Peter Hall. The two hit it off. A year later they quit to start Brightpan.": BOTH,
    # careers
    "Anna Keller worked at Quillo. Currently, she works with an investment company Harrow Ventures as a partner.": {
        "Anna Keller | Harrow Ventures | partner"
    },
    "Anna Keller, head of pumps at Brightpan, will transition to partner at Harrow Ventures.": {
        "Anna Keller | Harrow Ventures | partner",
    },
    "Anna Keller has held many roles. These roles have included director of Quillo, a maker of pumps, from 2001 to 2010, "
    "and CFO of Zuno from 2011 until 2013.": {
        "Anna Keller | Quillo | board_member (former)",
        "Anna Keller | Zuno | cfo (former)",
    },
    f"{RAISED} Anna Keller, Brightpan's longtime chief scientist and one of its co-founders, has left the company.": {
        "Anna Keller | Brightpan | founder (former)",
    },
    # releases without commas
    "Brightpan Bank has bought Quillo. Mr. Peter Hall MD, Brightpan Bank said, “We are glad.”": {
        "Peter Hall | Brightpan Bank | managing_director"
    },
}  # fmt: skip
SILENT = [
    f"{RAISED} The two companies launched a fund in May. The two sides started talks.",
    f"{RAISED} Anna Keller helped to build Brightpan's first pumps.",
    "Brightpan beat Quillo, Anna Keller's old company, in May.",
    "Anna Keller of Brightpan and Peter Hall of Quillo spoke. The two companies launched Zuno in May.",
]


@pytest.mark.parametrize(("text", "expected"), TOLD.items(), ids=range(len(TOLD)))
def test_reads_roles_that_are_told_on(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_is_silent_where_two_firms_are_meant(text: str) -> None:
    assert roles_of(text) == set()
