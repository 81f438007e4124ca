"""People and their offices in plain words: lists of boards, "where she is a partner", "the Acme CEO said"."""

import pytest

from tests.extraction.test_roles import roles_of

BOARDS = {
    "Ann Lee sits on the boards of payments service Velora, of Quillon, and of the retailer Brightpan.": {
        "Ann Lee | Velora | board_member",
        "Ann Lee | Quillon | board_member",
        "Ann Lee | Brightpan | board_member",
    },
    "Bob Ray is an investor. He knows it well: he has a seat on the boards of Velora, Quillon and Brightpan.": {
        "Bob Ray | Velora | board_member",
        "Bob Ray | Quillon | board_member",
        "Bob Ray | Brightpan | board_member",
    },
    "Bob Ray sits on the boards of both Velora and Quillon.": {
        "Bob Ray | Velora | board_member",
        "Bob Ray | Quillon | board_member",
    },
    "Ann Lee, who once was CEO of Velora and today sits on Quillon's board, agreed.": {
        "Ann Lee | Velora | ceo (former)",
        "Ann Lee | Quillon | board_member",
    },
    "The board of Velora includes Ann Lee and Bob Ray.": {
        "Ann Lee | Velora | board_member",
        "Bob Ray | Velora | board_member",
    },
    "Ann Lee used to have a seat on the Velora board.": {"Ann Lee | Velora | board_member (former)"},
    "Ann Lee, who chairs the supervisory board of Velora, put in money.": {"Ann Lee | Velora | chair"},
    "Ann Lee was the first to invest in Velora, and she still sits on its board.": {"Ann Lee | Velora | board_member"},
    "Ann Lee joined the board of Velora, and Quillon has raised $5 million.": {"Ann Lee | Velora | board_member"},
    "Ann Lee joined the board of Velora, Quillon said.": {"Ann Lee | Velora | board_member"},
}

CALLED = {
    "This brought a reply from Ann Lee. The Velora CEO said she would go.": {"Ann Lee | Velora | ceo"},
    "Ann Lee can hardly move. The co-founder of Velora has come to Seoul.": {"Ann Lee | Velora | founder"},
    "Ann Lee may sell. The outspoken Velora chairman told reporters so.": {"Ann Lee | Velora | chair"},
    "Ann Lee holds 283,333 shares. The CEO of Velora, which sells lamps, is a Quillon director.": {
        "Ann Lee | Velora | ceo",
        "Ann Lee | Quillon | board_member",
    },
    "Ann Lee is the CEO of Velora. The Quillon CEO declined to comment.": {"Ann Lee | Velora | ceo"},
    "Ann Lee likes the deal. The Quillon CEO declined to comment. Quillon CEO Bob Ray was away.": {
        "Bob Ray | Quillon | ceo"
    },
}

WHERE = {
    "Ann Lee let go of shares. Her day job is at Velora, where she is both chairman and chief executive.": {
        "Ann Lee | Velora | chair",
        "Ann Lee | Velora | ceo",
    },
    "Ann Lee has left. The money is for Harrow Ventures, the firm where she's a partner.": {
        "Ann Lee | Harrow Ventures | partner"
    },
    "Ann Lee is going into private equity. Until then she had been a managing partner at Harrow Capital.": {
        "Ann Lee | Harrow Capital | partner (former)"
    },
    "Ann Lee, a former Harrow Ventures partner who worked at Velora, explained the bet.": {
        "Ann Lee | Harrow Ventures | partner (former)"
    },
}

FOUNDED = {
    "Founded in 1996 by Ann Lee and Bob Ray, Velora sells lamps to customers such as Quillon, Elm Bank and Brightpan.": {
        "Ann Lee | Velora | founder",
        "Bob Ray | Velora | founder",
    },
    "Founded by Ann Lee, who left school to do so, and by Bob Ray, whom she had known for years, Velora sells lamps.": {
        "Ann Lee | Velora | founder",
        "Bob Ray | Velora | founder",
    },
    "Velora, which Ann Lee, an engineer by training, founded in 2011, has raised money.": {
        "Ann Lee | Velora | founder"
    },
    "Velora, which former baseball star Ann Lee founded too, has raised money.": {"Ann Lee | Velora | founder"},
    "Ann Lee is back. Velora, the payments company she founded and runs, has raised money.": {
        "Ann Lee | Velora | founder",
        "Ann Lee | Velora | ceo",
    },
}

HELD = {
    "Ann Lee is Velora's chairman and Bob Ray its CTO.": {"Ann Lee | Velora | chair", "Bob Ray | Velora | cto"},
    "Ann Lee, a film-maker who writes and directs, and who is the CEO of Velora, agreed.": {"Ann Lee | Velora | ceo"},
    "Ann Lee, who co-founded the video company Velora and used to be its CEO, put in money.": {
        "Ann Lee | Velora | founder",
        "Ann Lee | Velora | ceo (former)",
    },
    "Ann Lee, a former chief operating officer of Velora who today is CEO of Quillon, agreed.": {
        "Ann Lee | Velora | coo (former)",
        "Ann Lee | Quillon | ceo",
    },
    "Founder Ann Lee was forced out as CEO of Velora last October.": {
        "Ann Lee | Velora | founder",
        "Ann Lee | Velora | ceo (former)",
    },
    "“We like it,” said Ann Lee, a 33-year-old partner with the venture fund Harrow Vale & Brown.": {
        "Ann Lee | Harrow Vale & Brown | partner"
    },
    "Two more alumni, Ann Lee and Bob Ray, are directors of Velora.": {
        "Ann Lee | Velora | board_member",
        "Bob Ray | Velora | board_member",
    },
    "Ann Lee, MD at Harrow Partners, agreed.": {"Ann Lee | Harrow Partners | managing_director"},
    "Ann Lee heads closely held game maker Velora.": {"Ann Lee | Velora | ceo"},
    "Ann Lee is on the board of Velora, a rival of Quillon, and Zendo is not amused.": {
        "Ann Lee | Velora | board_member"
    },
    "Ann Lee is in charge at Velora.": {"Ann Lee | Velora | ceo"},
    "The person in charge of Velora is Ann Lee.": {"Ann Lee | Velora | ceo"},
    "Ann Lee-founded Velora has raised money.": {"Ann Lee | Velora | founder"},
    "Quillon is backed by Harrow Ventures — co-founded by football legend Ann Lee — and others.": {
        "Ann Lee | Harrow Ventures | founder"
    },
    "Quillon raised $5 million, it said. Quillon sells cars.\n\nVelora also cut jobs. Ann Lee, its CEO, was not amused.": {
        "Ann Lee | Velora | ceo"
    },
    "Ann Lee was with Velora Markets as chairman of Asia until last year, Harrow said.": {
        "Ann Lee | Velora Markets | chair (former)"
    },
    "Bob Ray, a serial entrepreneur, and his wife Ann Lee set up Velora in 2012.": {
        "Bob Ray | Velora | founder",
        "Ann Lee | Velora | founder",
    },
    "Investors include Bob Ray, a former banker, and Ann Lee, who founded Velora.": {"Ann Lee | Velora | founder"},
}

SILENT = [
    "Analyst Ann Lee likes the deal. The Quillon CEO declined to comment.",
    "Ann Lee sued Velora last year. The Velora chairman denied the claims.",
    "Ann Lee, a customer, complained. The Velora founder replied within the hour.",
    "Ann Lee likes the race. The chairman of Velora was proud to sponsor her.",
    "Ann Lee of the Ledger asked about margins. The Velora CFO said they fell.",
    "Governor Ann Lee was there. The Velora CEO said it would go well.",
    "Ann Lee is in charge of Project Sunrise.",
    "Velora opened a new lab. The man in charge there is Bob Ray.",
    "Ann Lee heads down the long Velora Road.",
    "Velora praised the Ann Lee-founded startup for its work.",
    "Ann Lee likes the deal. The Quillon CEO role is open.",
    "Ann Lee likes the deal. The new Quillon CEO was hired in May.",
    "Ann Lee likes the deal. The Velora partner program has grown.",
    "Ann Lee and Bob Ray like the deal. The Quillon CEO declined to comment.",
    "Ann Lee is here. She's a fan of Velora.",
    "Velora, which Ann Lee joined too, has raised money.",
    "Ann Lee heads the sales team at Velora.",
    "Ann Lee sits on Velora's advisory board.",
    "Ann Lee heads home to Velora.",
    "Ann Lee, who heads Velora's sales team, agreed.",
    "Harrow put money into seed vehicles started by Ann Lee.",
    "President Bob Ray signed the bill into law. Velora raised $5 million.",
    "Velora has an advisory board that includes Ann Lee.",
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*BOARDS.items(), *CALLED.items(), *WHERE.items(), *FOUNDED.items(), *HELD.items()],
)
def test_reads_roles_in_plain_words(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize("text", SILENT)
def test_is_silent_where_nobody_is_said_to_hold_an_office(text: str) -> None:
    assert roles_of(text) == set()
