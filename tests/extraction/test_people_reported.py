"""Roles as the press reports them: who goes and comes, who began what with whom, seats, captions, and whose a title is."""

import pytest

from tests.extraction.test_roles import roles_of
from vcgraph.extraction.rules.text.headlines import is_caption
from vcgraph.normalize.sentences import split_sentences

GONE = {
    "Quillo named Ann Lee as interim CFO after the resignation of Peter Hall.": {
        "Ann Lee | Quillo | cfo",
        "Peter Hall | Quillo | cfo (former)",
    },
    "Following the ouster of Peter Hall as chief executive, Quillo has turned to a bank.": {
        "Peter Hall | Quillo | ceo (former)"
    },
    "Peter Hall's resignation as CEO of Quillo came as a surprise.": {"Peter Hall | Quillo | ceo (former)"},
    "Quillo saw the exits of managing partners Ann Lee and Peter Hall last week.": {
        "Ann Lee | Quillo | partner (former)",
        "Peter Hall | Quillo | partner (former)",
    },
    "The news of Peter Hall, CEO of Quillo, stepping down shook its staff.": {"Peter Hall | Quillo | ceo (former)"},
    "Quillo has thrown out COO Peter Hall for his conduct.": {"Peter Hall | Quillo | coo (former)"},
    "Quillo COO Peter Hall ousted over expenses": {"Peter Hall | Quillo | coo (former)"},
    "CFO Ann Lee exits Quillo after two years.": {"Ann Lee | Quillo | cfo (former)"},
    "Quillo co-founder Ann Lee was first suspended and then sacked from the company.": {
        "Ann Lee | Quillo | founder (former)"
    },
    "Quillo CFO Ann Lee is leaving the company to join Brightpan.": {"Ann Lee | Quillo | cfo (former)"},
    "Ann Lee said on Friday that she would cease to be a general partner at Harrow Ventures.": {
        "Ann Lee | Harrow Ventures | partner (former)"
    },
    "Ann Lee said on Friday that she will step down as CEO of Quillo.": {"Ann Lee | Quillo | ceo (former)"},
    "Quillo chief executive Peter Hall will leave at the end of the year.": {"Peter Hall | Quillo | ceo (former)"},
    "Quillo is replacing founder Peter Hall with a new CEO.": {
        "Peter Hall | Quillo | founder",
        "Peter Hall | Quillo | ceo (former)",
    },
    "Ann Lee will take over for Peter Hall as CEO of Quillo.": {
        "Ann Lee | Quillo | ceo",
        "Peter Hall | Quillo | ceo (former)",
    },
    "Quillo's co-founder Ann Lee is stepping down as CEO, replaced by chief operating officer Peter Hall.": {
        "Ann Lee | Quillo | founder",
        "Ann Lee | Quillo | ceo (former)",
        "Peter Hall | Quillo | coo",
        "Peter Hall | Quillo | ceo",
    },
    "Quillo brought in a new CEO, naming outsider Ann Lee to replace Peter Hall.": {
        "Ann Lee | Quillo | ceo",
        "Peter Hall | Quillo | ceo (former)",
    },
    "Ann Lee, one of three Harrow Ventures founders, has decamped to Brightpan.": {
        "Ann Lee | Harrow Ventures | founder (former)"
    },
}
STAYS = {
    "Quillo CEO Peter Hall is retiring the old logo.": {"Peter Hall | Quillo | ceo"},
    "Quillo CEO Peter Hall departs from the usual script.": {"Peter Hall | Quillo | ceo"},
    "Quillo CEO Peter Hall leaves at six every day.": {"Peter Hall | Quillo | ceo"},
    "Peter Hall, CEO of Quillo, fired in the air.": {"Peter Hall | Quillo | ceo"},
    "Peter Hall, CEO of Quillo, dismissed in a letter the claims.": {"Peter Hall | Quillo | ceo"},
    "Quillo throws out founder Peter Hall's plan.": {"Peter Hall | Quillo | founder"},
    "The demise of Quillo CEO Peter Hall's plan hurt it.": {"Peter Hall | Quillo | ceo"},
    "Quillo CEO Peter Hall left the stage to applause.": {"Peter Hall | Quillo | ceo"},
    "Quillo partner Ann Lee exits the fund's stakes with care.": {"Ann Lee | Quillo | partner"},
    "Quillo co-founder Ann Lee left Brightpan in 2015 to start the company.": {"Ann Lee | Quillo | founder"},
    "Some shareholders have asked that Ann Lee step down as CEO of Quillo.": {"Ann Lee | Quillo | ceo"},
    "Critics want Quillo CEO Ann Lee to resign.": {"Ann Lee | Quillo | ceo"},
}
BEGUN = {
    "Quillo was founded only 14 months ago by entrepreneurs Ann Lee and Peter Hall.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Founded in 2019 before the lockdowns by Ann Lee and Peter Hall, Quillo sells valves.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Founded in 2017 by serial entrepreneur, Ann Lee, and a team of engineers, Quillo sells valves.": {
        "Ann Lee | Quillo | founder"
    },
    "Ann Lee – along with Peter Hall and Carl Fox – left Brightpan to form Harrow Partners.": {
        "Ann Lee | Harrow Partners | founder",
        "Peter Hall | Harrow Partners | founder",
        "Carl Fox | Harrow Partners | founder",
    },
    "Ann Lee teamed up with Bolt managing director Peter Hall and Carl Fox to form Harrow Ventures.": {
        "Ann Lee | Harrow Ventures | founder",
        "Peter Hall | Bolt | managing_director",
        "Peter Hall | Harrow Ventures | founder",
        "Carl Fox | Harrow Ventures | founder",
    },
    "Ann Lee backs clean tech again. Harrow Ventures, the venture company she formed, has a fund.": {
        "Ann Lee | Harrow Ventures | founder"
    },
    "Ann Lee went to Leeds, where she spun out Quillo in 2004.": {"Ann Lee | Quillo | founder"},
    "The biotech that Ann Lee helped found, Quillo Bio, has raised $85 million.": {"Ann Lee | Quillo Bio | founder"},
    "From the day he founded Quillo in 2004, Peter Hall would not take money.": {"Peter Hall | Quillo | founder"},
    "Ann Lee was CTO of Brightpan before leaving in 2012 to found Quillo with Carl Fox.": {
        "Ann Lee | Brightpan | cto (former)",
        "Ann Lee | Quillo | founder",
        "Carl Fox | Quillo | founder",
    },
    "Ann Lee and Peter Hall will be rich. The two men, who co-founded Quillo in 1981, have sold.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Quillo was co-founded by Ann Lee and Brightpan's cofounder (and now chairman) Peter Hall.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
        "Peter Hall | Brightpan | founder",
        "Peter Hall | Brightpan | chair",
    },
}
NOT_BEGUN = (
    "The prize was created by Ann Lee for Quillo.",
    "Quillo's campaign was launched by actor Ann Lee.",
    "Ann Lee set up a meeting with Quillo.",
    "Quillo wants Ann Lee as its next chief executive.",
    "Known for creating Quillo Woman, Ann Lee writes novels.",
    "While launching Quillo, Ann Lee ran the agency.",
    "Aside from launching Quillo, Ann Lee dreams of Mars.",
    "Ann Lee went to Leeds, where she established Residency.",
    "“I'm the president of nothing but Quillo's fan club,” said Ann Lee.",
    "Quillo has a new partner, hiring Ann Lee's band.",
)
SEATED = {
    "Ann Lee and Peter Hall appointed Non-Executive Directors of Quillo.": {
        "Ann Lee | Quillo | board_member",
        "Peter Hall | Quillo | board_member",
    },
    "Quillo, a bank with Ann Lee on its board, raised $5 million.": {"Ann Lee | Quillo | board_member"},
    "Ann Lee has represented Harrow Ventures on the boards of Quillo, maker of valves; Bolt; and Core.": {
        "Ann Lee | Quillo | board_member",
        "Ann Lee | Bolt | board_member",
        "Ann Lee | Core | board_member",
    },
    "Ann Lee sat on the boards of a string of technology and media giants, including Quillo and Bolt.": {
        "Ann Lee | Quillo | board_member (former)",
        "Ann Lee | Bolt | board_member (former)",
    },
    "Ann Lee took Peter Hall's place on the board of Quillo.": {
        "Ann Lee | Quillo | board_member",
        "Peter Hall | Quillo | board_member (former)",
    },
    "Ann Lee quit the day-to-day at Quillo last year; however, she has kept a board seat.": {
        "Ann Lee | Quillo | board_member"
    },
    "Brightpan's Ann Lee has accepted a role on Quillo's board as its chairman.": {"Ann Lee | Quillo | chair"},
}
COMES = {
    "Ann Lee has landed the CEO spot at Quillo.": {"Ann Lee | Quillo | ceo"},
    "Ann Lee says she has signed on to be CEO of Quillo Inc.": {"Ann Lee | Quillo Inc. | ceo"},
    "Quillo only recently hired a new chief, former Brightpan CEO Peter Hall.": {
        "Peter Hall | Quillo | ceo",
        "Peter Hall | Brightpan | ceo (former)",
    },
    "Ever since Peter Hall arrived at Quillo to take charge as chief executive, it has grown.": {
        "Peter Hall | Quillo | ceo"
    },
    "Harrow Ventures' Ann Lee, one of Quillo's largest investors, will step in as interim CEO.": {
        "Ann Lee | Quillo | ceo"
    },
    "Harrow partner Ann Lee is leading Quillo as interim president.": {
        "Ann Lee | Harrow | partner",
        "Ann Lee | Quillo | president",
    },
}
OF_WHOM = {
    'Ann Lee, Quillo and Brightpan president, said: "We will grow."': {
        "Ann Lee | Quillo | president",
        "Ann Lee | Brightpan | president",
    },
    '"I\'m the CEO of Quillo," said Ann Lee.': {"Ann Lee | Quillo | ceo"},
    "My name is Ann Lee, and I'm a partner at Harrow Ventures.": {"Ann Lee | Harrow Ventures | partner"},
    "We spoke with Ann Lee, partner and head of Harrow's US team.": {"Ann Lee | Harrow | partner"},
    "Bolt, which files papers, raised $4 million, while Quillo's Ann Lee, its co-founder, has savings.": {
        "Ann Lee | Quillo | founder"
    },
    'Brightpan was bought. "It pays," said Ann Lee, a partner who runs the Leeds office for Hull-based fund Harrow.': {
        "Ann Lee | Harrow | partner"
    },
    "Veteran founder Ann Lee, formerly of Bolt, has taken over as CEO of Quillo.": {"Ann Lee | Quillo | ceo"},
    "Quillo raises $5 million\nFounders: Ann Lee and Peter Hall\nQuillo sells valves.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Startups\nQuillo | Founder: Ann Lee\nQuillo, which sells valves, has raised $5 million.": {
        "Ann Lee | Quillo | founder"
    },
    "Two funds cannot hire\nPeter Hall, CEO of Harrow Capital\nHarrow Capital has had a hard time in London.": {
        "Peter Hall | Harrow Capital | ceo"
    },
    '"It shows trust," said Carolyn Power, president/CEO of Quillo.': {
        "Carolyn Power | Quillo | president",
        "Carolyn Power | Quillo | ceo",
    },
    "The chairman and chief executive of the venture, the Harrow Corporation, is Peter Hall, 44.": {
        "Peter Hall | Harrow Corporation | chair",
        "Peter Hall | Harrow Corporation | ceo",
    },
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [*GONE.items(), *STAYS.items(), *BEGUN.items(), *SEATED.items(), *COMES.items(), *OF_WHOM.items()],
)
def test_reads_roles_as_reported(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected


@pytest.mark.parametrize("text", NOT_BEGUN)
def test_is_silent_where_nobody_founded_or_took_office(text: str) -> None:
    assert roles_of(text) == set()


def test_a_title_that_tells_a_deal_is_no_caption() -> None:
    assert is_caption("Quillo co-founders Ann Lee (Photo: Quillo)")
    assert is_caption("Ann Lee, Co-Founder and CEO of Quillo")
    assert not is_caption("Quillo CEO Ann Lee Buys Brightpan")
    assert not is_caption("Ann Lee leaves Quillo")


def test_a_name_with_its_verb_opens_a_sentence_behind_a_short_form() -> None:
    assert len(split_sentences("Lee ran Quillo Ltd. Osterholt sits on the board.")) == 2
    assert len(split_sentences("Lee ran Quillo Inc. President Hall said no.")) == 1
