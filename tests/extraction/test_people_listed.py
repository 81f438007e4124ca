"""Offices and people that are told together: one "former" for two, lists up to the board or the company, bullets."""

import pytest

from tests.extraction.test_roles import roles_of

OVER = {
    "Quillo hired Ann Lee, former COO at Brightpan and CFO at Ferrule.": {
        "Ann Lee | Brightpan | coo (former)",
        "Ann Lee | Ferrule | cfo (former)",
    },
    "Ann Lee, Managing Partner at Harrow Ventures, and former COO at Brightpan and CFO at Ferrule, will join the Quillo board.": {
        "Ann Lee | Harrow Ventures | partner",
        "Ann Lee | Brightpan | coo (former)",
        "Ann Lee | Ferrule | cfo (former)",
        "Ann Lee | Quillo | board_member",
    },
    "Ann Lee, former CFO of Brightpan and now CEO of Ferrule, spoke.": {
        "Ann Lee | Brightpan | cfo (former)",
        "Ann Lee | Ferrule | ceo",
    },
    "Ann Lee, former CFO of Brightpan and a partner at Harrow Ventures, spoke.": {
        "Ann Lee | Brightpan | cfo (former)",
        "Ann Lee | Harrow Ventures | partner",
    },
    "Ann Lee previously founded and served as the CTO of Ferrule.": {
        "Ann Lee | Ferrule | founder (former)",
        "Ann Lee | Ferrule | cto (former)",
    },
    "Ann Lee founded and is the CEO of Ferrule.": {"Ann Lee | Ferrule | founder", "Ann Lee | Ferrule | ceo"},
    "Ann Lee has a long career: most recently, she was the CTO of Brightpan and previously founded and served as the CEO of Ferrule.": {
        "Ann Lee | Brightpan | cto (former)",
        "Ann Lee | Ferrule | founder (former)",
        "Ann Lee | Ferrule | ceo (former)",
    },
    "Quillo named Ann Lee as CFO. Her prior roles include CFO positions at Brightpan and Ferrule.": {
        "Ann Lee | Quillo | cfo",
        "Ann Lee | Brightpan | cfo (former)",
        "Ann Lee | Ferrule | cfo (former)",
    },
    "Quillo named Ann Lee as CFO. Lee has held CFO positions at Brightpan, Ferrule and Oxbow.": {
        "Ann Lee | Quillo | cfo",
        "Ann Lee | Brightpan | cfo (former)",
        "Ann Lee | Ferrule | cfo (former)",
        "Ann Lee | Oxbow | cfo (former)",
    },
    "Quillo named Ann Lee as CFO. Her new role includes oversight of Brightpan and Ferrule.": {
        "Ann Lee | Quillo | cfo"
    },
    "Ann Lee was a co-founder of Ferrule (acquired by Oxbow).": {"Ann Lee | Ferrule | founder (former)"},
    "Ann Lee was the founder of Ferrule.": {"Ann Lee | Ferrule | founder"},
}

BOARDS = {
    "Ann Lee serves on the boards and audit committees of two listed biotech companies, including Ferrule and Oxbow.": {
        "Ann Lee | Ferrule | board_member",
        "Ann Lee | Oxbow | board_member",
    },
    "Ann Lee sits on several boards, including those of Ferrule and Oxbow.": {
        "Ann Lee | Ferrule | board_member",
        "Ann Lee | Oxbow | board_member",
    },
    "Ann Lee serves on the audit committee of Ferrule.": set(),
    "Quillo added Ann Lee, CEO of Ferrule, and Oxbow CFO Peter Hall to its board.": {
        "Ann Lee | Ferrule | ceo",
        "Peter Hall | Oxbow | cfo",
        "Ann Lee | Quillo | board_member",
        "Peter Hall | Quillo | board_member",
    },
    "Quillo elected to its board Ann Lee and Peter Hall.": {
        "Ann Lee | Quillo | board_member",
        "Peter Hall | Quillo | board_member",
    },
    "Quillo added Ann Lee and Peter Hall to its board of advisers.": set(),
    "Quillo's board lost its last expert with the departure of Ferrule Chairman Peter Hall.": {
        "Peter Hall | Ferrule | chair",
        "Peter Hall | Quillo | board_member (former)",
    },
    "Quillo's board announced the departure of Quillo CEO Peter Hall.": {"Peter Hall | Quillo | ceo (former)"},
    "Ann Lee took part in Ferrule's founding but has been critical of the company since leaving the board in 2018.": {
        "Ann Lee | Ferrule | board_member (former)"
    },
    "Ann Lee said Ferrule needs a new chairman before leaving the board room.": set(),
}

FOUNDERS = {
    "Quillo was founded by the duo of Ann Lee, whose last name is rare, and Peter Hall, leader of a lab, in 2021.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Quillo raised $5 million. Its co-founders include Prof. Ann Lee, a professor at Leeds; Peter Hall, Ross Prize recipient, Leeds; and Rosa Diaz.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
        "Rosa Diaz | Quillo | founder",
    },
    "Quillo CFO Peter Hall and product chief Ann Lee currently serve as interim co-CEOs.": {
        "Peter Hall | Quillo | cfo",
        "Peter Hall | Quillo | ceo",
        "Ann Lee | Quillo | ceo",
    },
    "Quillo CFO Peter Hall and product chief Ann Lee said she will serve as CEO.": {"Peter Hall | Quillo | cfo"},
}

PLACES = {
    "Quillo raised $5 million. Harrow Ventures hired Ann Lee as its new Director of Portfolio Growth.": set(),
    "Quillo raised $5 million. “We are glad,” said Ann Lee, CEO and Head of Product.": {"Ann Lee | Quillo | ceo"},
    "Harrow Capital, an asset manager, announced promotions.\n\n* Ann Lee, Partner, Marketing and Investor Relations\n"
    "* Peter Hall, Managing Director and Head of Business Operations\n\nThe firm is based in Leeds.": {
        "Ann Lee | Harrow Capital | partner",
        "Peter Hall | Harrow Capital | managing_director",
    },
    "LONDON & SEATTLE–(BUSINESS WIRE)–Quillo, a biotechnology company, today announced the appointment of Ann Lee as CFO.": {
        "Ann Lee | Quillo | cfo"
    },
    "The Bank of Velden said profit rose. “We thank the Bank,” said Chief Executive Officer, Peter Hall. The Bank is large.": {
        "Peter Hall | Bank of Velden | ceo"
    },
}


@pytest.mark.parametrize(("text", "told"), [*OVER.items(), *BOARDS.items(), *FOUNDERS.items(), *PLACES.items()])
def test_what_is_told_together_is_read_together(text: str, told: set[str]) -> None:
    assert roles_of(text) == told
