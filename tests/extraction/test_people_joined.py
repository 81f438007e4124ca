"""Roles that ordinary grammar joins: whose an office is after a purchase, what a clause leaves out, he and she."""

import pytest

from tests.extraction.test_roles import roles_of

DEALS = {
    "Vantor is to acquire Pellgrove; its founder, Irma Holt, will leave.": {"Irma Holt | Pellgrove | founder"},
    "Vantor bought Pellgrove from its founder, Irma Holt, in 2014.": {"Irma Holt | Pellgrove | founder"},
    "Harrow Ventures bought a fifth of Pellgrove; the company's founder, Irma Holt, keeps the rest.": {
        "Irma Holt | Pellgrove | founder"
    },
    "Harrow Ventures has bought Pellgrove and the company's chief executive, Irma Holt, will stay.": {
        "Irma Holt | Pellgrove | ceo"
    },
    "Harrow Ventures put $3 million into Pellgrove, and its partner Jack Penn took a seat on the board.": {
        "Jack Penn | Harrow Ventures | partner",
        "Jack Penn | Pellgrove | board_member",
    },
    "After Vantor took over Pellgrove, its founder, Irma Holt, became the acquirer's chief technology officer.": {
        "Irma Holt | Pellgrove | founder",
        "Irma Holt | Vantor | cto",
    },
    "Irma Holt, who sold Pellgrove to Vantor in 2019, sits on the buyer's board.": {
        "Irma Holt | Vantor | board_member"
    },
    "Vantor has agreed to acquire Pellgrove. Its target was funded by its founders, Irma Holt and Jack Penn.": {
        "Irma Holt | Pellgrove | founder",
        "Jack Penn | Pellgrove | founder",
    },
    "Led by its chief executive, Jack Penn, a veteran of Vantor, the tea maker Pellgrove has bought Quillo.": {
        "Jack Penn | Pellgrove | ceo"
    },
    "Irma Holt is a partner at the fund's biggest rival, Tarn Capital.": {"Irma Holt | Tarn Capital | partner"},
    # the buyer's own, and nobody's
    "Vantor has bought Pellgrove, its chief executive, Irma Holt, said.": {"Irma Holt | Vantor | ceo"},
    "The orchestra made a loss. Its president, Jack Penn, wrote to Irma Holt of Harrow Capital.": set(),
    "The dockers may commit $20 million to Harrow Fund IV, its chair, Irma Holt, said.": set(),
    "Irma Holt, our chair of governors, thanked the two sponsors, Vantor and Pellgrove.": set(),
    "Irma Holt will run the combined product team.": set(),
}
LEFT_OUT = {
    "Pellgrove was founded by Irma Holt, Vantor by Jack Penn and Quillo by two former bankers.": {
        "Irma Holt | Pellgrove | founder",
        "Jack Penn | Vantor | founder",
    },
    "Pellgrove is run by Irma Holt, Vantor by Jack Penn.": {"Irma Holt | Pellgrove | ceo", "Jack Penn | Vantor | ceo"},
    "Irma Holt is chief executive of Pellgrove, Jack Penn of Vantor and Mona Dell of Quillo.": {
        "Irma Holt | Pellgrove | ceo",
        "Jack Penn | Vantor | ceo",
        "Mona Dell | Quillo | ceo",
    },
    "Irma Holt was named chief executive of Pellgrove, and Jack Penn its finance chief.": {
        "Irma Holt | Pellgrove | ceo",
        "Jack Penn | Pellgrove | cfo",
    },
    "Neither the founder of Pellgrove, Irma Holt, nor that of Vantor, Jack Penn, would comment.": {
        "Irma Holt | Pellgrove | founder",
        "Jack Penn | Vantor | founder",
    },
    "Irma Holt and Jack Penn founded Pellgrove and Vantor, respectively.": {
        "Irma Holt | Pellgrove | founder",
        "Jack Penn | Vantor | founder",
    },
    "The chief executives of Pellgrove and Vantor, Irma Holt and Jack Penn, met in May.": {
        "Irma Holt | Pellgrove | ceo",
        "Jack Penn | Vantor | ceo",
    },
    "Irma Holt (Pellgrove), Jack Penn (Vantor) and Mona Dell (Quillo) are three founders who met in May.": {
        "Irma Holt | Pellgrove | founder",
        "Jack Penn | Vantor | founder",
        "Mona Dell | Quillo | founder",
    },
    "Irma Holt is the chief executive of both Pellgrove and its subsidiary Vantor.": {
        "Irma Holt | Pellgrove | ceo",
        "Irma Holt | Vantor | ceo",
    },
    "Two groups merged, and Irma Holt became chief executive of the result, Quillo, with Jack Penn as president.": {
        "Irma Holt | Quillo | ceo",
        "Jack Penn | Quillo | president",
    },
    "Three former partners of Harrow Ventures (Irma Holt, Jack Penn and Mona Dell) met in May.": {
        "Irma Holt | Harrow Ventures | partner (former)",
        "Jack Penn | Harrow Ventures | partner (former)",
        "Mona Dell | Harrow Ventures | partner (former)",
    },
    "Irma Holt is chief executive of Pellgrove, and Jack Penn of Vantor is her husband.": {
        "Irma Holt | Pellgrove | ceo"
    },
    "Irma Holt (Pellgrove) beat Jack Penn (Vantor) in the race.": set(),
    "Pellgrove was bought by Vantor, Quillo by Brightpan.": set(),
}
BOARDS = {
    "Irma Holt sits on Pellgrove's, Vantor's and Quillo's boards.": {
        "Irma Holt | Pellgrove | board_member",
        "Irma Holt | Vantor | board_member",
        "Irma Holt | Quillo | board_member",
    },
    "Irma Holt sits on Pellgrove's board for Harrow Ventures.": {"Irma Holt | Pellgrove | board_member"},
    "Jack Penn joined the board of Harrow Ventures' tea company, Pellgrove.": {"Jack Penn | Pellgrove | board_member"},
    "Jack Penn is a director of Pellgrove, on whose board Irma Holt, the founder of Vantor, also sits.": {
        "Jack Penn | Pellgrove | board_member",
        "Irma Holt | Pellgrove | board_member",
        "Irma Holt | Vantor | founder",
    },
    "Pellgrove has a chairman, Jack Penn, and three directors. One of them, Irma Holt, is chief executive of Vantor.": {
        "Jack Penn | Pellgrove | chair",
        "Irma Holt | Pellgrove | board_member",
        "Irma Holt | Vantor | ceo",
    },
    "Pellgrove has two founders. One, Irma Holt, is its chief executive; the other, Jack Penn, has left.": {
        "Irma Holt | Pellgrove | founder",
        "Irma Holt | Pellgrove | ceo",
        "Jack Penn | Pellgrove | founder",
    },
    "The round was led by Harrow Ventures, whose partner Irma Holt joins the board.": {
        "Irma Holt | Harrow Ventures | partner"
    },
    "Pellgrove has two founders and three directors. One of them, Irma Holt, is ill.": set(),
    "Pellgrove has three engineers. One of them, Irma Holt, lives in Leeds.": set(),
}
OWN = {
    "Irma Holt's first company, Pellgrove, failed. Her second, Vantor, was sold; her third, Quillo, has grown.": {
        "Irma Holt | Pellgrove | founder",
        "Irma Holt | Vantor | founder",
        "Irma Holt | Quillo | founder",
    },
    "Irma Holt, once a banker, has raised $20 million for Tarn Capital, her new firm.": {
        "Irma Holt | Tarn Capital | founder"
    },
    "Irma Holt and Jack Penn run Pellgrove, which they founded in 2012.": {
        "Irma Holt | Pellgrove | ceo",
        "Irma Holt | Pellgrove | founder",
        "Jack Penn | Pellgrove | ceo",
        "Jack Penn | Pellgrove | founder",
    },
    "Irma Holt sold Pellgrove in 2018 and then built a second company, Vantor, in the same town.": {
        "Irma Holt | Vantor | founder"
    },
    "Jack Penn, the entrepreneur behind Pellgrove and, before that, Vantor, has raised $3 million.": {
        "Jack Penn | Pellgrove | founder",
        "Jack Penn | Vantor | founder",
    },
    "Pellgrove opened two years after its founding by Irma Holt.": {"Irma Holt | Pellgrove | founder"},
    "Irma Holt has backed a second company, Quillo.": set(),
    "Irma Holt's second, Orrin, is a boy.": set(),
    "Jack Penn praised her second book, Orrin, in May.": set(),
}
HE_AND_SHE = {
    "Quillo was started by Irma Holt and Jack Penn. She is chief executive and he is chief technology officer.": {
        "Irma Holt | Quillo | founder",
        "Irma Holt | Quillo | ceo",
        "Jack Penn | Quillo | founder",
        "Jack Penn | Quillo | cto",
    },
    "Irma Holt has joined Jack Penn, the founder of Vantor, at Quillo, where he is chairman and she chief executive.": {
        "Jack Penn | Vantor | founder",
        "Jack Penn | Quillo | chair",
        "Irma Holt | Quillo | ceo",
    },
    "Jack Penn and Peter Hall met at Leeds. The former is a partner at Tarn Capital; the latter chairs Quillo.": {
        "Jack Penn | Tarn Capital | partner",
        "Peter Hall | Quillo | chair",
    },
    "Until May Irma Holt was finance chief of Quillo. She now holds the same post at Vantor.": {
        "Irma Holt | Quillo | cfo (former)",
        "Irma Holt | Vantor | cfo",
    },
    "Quillo has named Irma Holt chief operating officer. She comes from Vantor, where she had the same job.": {
        "Irma Holt | Quillo | coo",
        "Irma Holt | Vantor | coo (former)",
    },
    "Quillo has a new CEO: Irma Holt, most recently president of Vantor. Jack Penn, who had held the job since 2014, left.": {
        "Irma Holt | Quillo | ceo",
        "Irma Holt | Vantor | president (former)",
        "Jack Penn | Quillo | ceo (former)",
    },
    # what she had founded was told before, and who bought is no company
    "Quillo was founded by Irma Holt. For her new one, Vantor, she wants money.": {
        "Irma Holt | Quillo | founder",
        "Irma Holt | Vantor | founder",
    },
    "Irma Holt said she acquired Quillo because its founder, Jack Penn, knows the trade.": {
        "Jack Penn | Quillo | founder"
    },
    # of neither company that the sentence names, and two whom a name does not tell apart
    "Both Irma Holt, chief executive of Quillo, and Jack Penn, chief executive of Vantor, will stay, she as chairwoman.": {
        "Irma Holt | Quillo | ceo",
        "Jack Penn | Vantor | ceo",
    },
    "Jack Penn met Peter Hall at Leeds. He is chairman of Quillo.": set(),
    "Jack Penn, the former head of Vantor, met Peter Hall. The former banker runs Quillo.": set(),
}


@pytest.mark.parametrize(
    ("text", "roles"), [*DEALS.items(), *LEFT_OUT.items(), *BOARDS.items(), *OWN.items(), *HE_AND_SHE.items()]
)
def test_people_joined(text: str, roles: set[str]) -> None:
    """Each office belongs to whom the grammar of the text gives it."""
    assert roles_of(text) == roles
