"""Roles as news of hires, departures and careers tells them: lists behind a title, successors, offices that are over."""

import pytest

from tests.extraction.test_roles import roles_of

LISTED = {
    "This spring, Harrow Ventures appointed two new general partners — Ann Lee and Peter Hall — in a matter of weeks.": {
        "Ann Lee | Harrow Ventures | partner",
        "Peter Hall | Harrow Ventures | partner",
    },
    "Tarn Capital hired Susan Moss as a partner. This summer, Quillo named two new partners — Ann Lee and Peter Hall.": {
        "Susan Moss | Tarn Capital | partner",
        "Ann Lee | Quillo | partner",
        "Peter Hall | Quillo | partner",
    },
    "Harrow Ventures has promoted three investors to partner: Ann Lee, Susan Moss and Peter Hall.": {
        "Ann Lee | Harrow Ventures | partner",
        "Susan Moss | Harrow Ventures | partner",
        "Peter Hall | Harrow Ventures | partner",
    },
    "Harrow Ventures — whose U.S. partners include former Quillo strategist Ann Lee and Peter Hall — is hiring.": {
        "Ann Lee | Harrow Ventures | partner",
        "Peter Hall | Harrow Ventures | partner",
    },
    "Founders like Ann Lee of Brightpan and Peter Hall of Quillo agree.": {
        "Ann Lee | Brightpan | founder",
        "Peter Hall | Quillo | founder",
    },
    "Harrow Ventures brought on a new partner this week. Ann Lee, a former buyer at Quillo, will join the team.": {
        "Ann Lee | Harrow Ventures | partner"
    },
    "Ann Lee served as a director of Quillo, Brightpan and Velora, among others.": {
        "Ann Lee | Quillo | board_member (former)",
        "Ann Lee | Brightpan | board_member (former)",
        "Ann Lee | Velora | board_member (former)",
    },
    "Ann Lee's previous roles include CFO of Brightpan and president of Quillo.": {
        "Ann Lee | Brightpan | cfo (former)",
        "Ann Lee | Quillo | president (former)",
    },
    "The four MDs of Harrow Ventures who are leaving include Ann Lee, Kofa Adjei, Oke Bal and SK Jain.": {
        "Ann Lee | Harrow Ventures | managing_director",
        "Kofa Adjei | Harrow Ventures | managing_director",
        "Oke Bal | Harrow Ventures | managing_director",
        "SK Jain | Harrow Ventures | managing_director",
    },
}
FOLLOWED = {
    "Quillo replaced its chief operating officer Ann Lee with former Velora executive Peter Hall.": {
        "Ann Lee | Quillo | coo (former)",
        "Peter Hall | Quillo | coo",
    },
    "Peter Hall has found a new role at the top of Quillo, replacing outgoing chief executive Ann Lee.": {
        "Ann Lee | Quillo | ceo (former)",
        "Peter Hall | Quillo | ceo",
    },
    "Peter Hall succeeds co-founder and CEO Ann Lee at Quillo.": {
        "Ann Lee | Quillo | founder",
        "Ann Lee | Quillo | ceo (former)",
        "Peter Hall | Quillo | ceo",
    },
    "Quillo board member Ann Lee is set to take the top spot in March.": {
        "Ann Lee | Quillo | board_member",
        "Ann Lee | Quillo | ceo",
    },
    "The board of Quillo fired Ann Lee as CEO on Friday and named Peter Hall interim chief.": {
        "Ann Lee | Quillo | ceo (former)",
        "Peter Hall | Quillo | ceo",
    },
    "Quillo ousted its founder, Ann Lee, in 2019.": {"Ann Lee | Quillo | founder (former)"},
    "Ann Lee, Quillo's newly appointed CFO, previously held the same role at Velora.": {
        "Ann Lee | Quillo | cfo",
        "Ann Lee | Velora | cfo (former)",
    },
    "Quillo is hiring, bringing in Ann Lee to serve as the company's first COO.\nLee, who founded RSS service Feedloop, left.": {
        "Ann Lee | Quillo | coo",
        "Ann Lee | Feedloop | founder",
    },
    "Ann Lee of Harrow Ventures has been elected chairman of Quillo's board.": {"Ann Lee | Quillo | chair"},
    "Ann Lee joined Harrow Ventures in 2012 as an associate and was made partner in 2018.": {
        "Ann Lee | Harrow Ventures | partner"
    },
    "Quillo said its CEO Ann Lee had resigned and that Peter Hall would take over.": {
        "Ann Lee | Quillo | ceo (former)",
        "Peter Hall | Quillo | ceo",
    },
    "Ann Lee was ousted as CEO of Quillo and replaced with Peter Hall.": {
        "Ann Lee | Quillo | ceo (former)",
        "Peter Hall | Quillo | ceo",
    },
    "The departure of Quillo CFO Ann Lee follows a bad year.": {"Ann Lee | Quillo | cfo (former)"},
    "Ann Lee's promotion to general partner at Harrow Ventures comes after ten years.": {
        "Ann Lee | Harrow Ventures | partner"
    },
    "Ann Lee and Peter Hall, GPs at Tarn Capital, were laid off. Lee turned up as a partner with Harrow Ventures.": {
        "Ann Lee | Tarn Capital | partner (former)",
        "Peter Hall | Tarn Capital | partner (former)",
        "Ann Lee | Harrow Ventures | partner",
    },
    "Quillo has expanded its board with the addition of Ann Lee and Peter Hall.": {
        "Ann Lee | Quillo | board_member",
        "Peter Hall | Quillo | board_member",
    },
}
CAREERS = {
    "Ann Lee joined Quillo as its first CTO. By the time she left the company the next year, it had 50 engineers.": {
        "Ann Lee | Quillo | cto (former)"
    },
    "Ann Lee was CFO at Velora and principal at Tarn Capital, a private equity company.": {
        "Ann Lee | Velora | cfo (former)",
        "Ann Lee | Tarn Capital | partner (former)",
    },
    "Ann Lee was previously CFO at Velora, president of Quillo and a partner at Tarn Capital.": {
        "Ann Lee | Velora | cfo (former)",
        "Ann Lee | Quillo | president (former)",
        "Ann Lee | Tarn Capital | partner (former)",
    },
    "Ann Lee spent 14 years at Tarn Capital, as an analyst and a partner.": {
        "Ann Lee | Tarn Capital | partner (former)"
    },
    "Formerly the CEO of Quillo, Ann Lee is now a GP at Tarn Capital.": {
        "Ann Lee | Quillo | ceo (former)",
        "Ann Lee | Tarn Capital | partner",
    },
    "Ann Lee has since turned up as a partner with Boston-based Tarn Capital.": {"Ann Lee | Tarn Capital | partner"},
    "Ann Lee, who spent over a decade on the board of Quillo, said so.": {"Ann Lee | Quillo | board_member (former)"},
    "Ann Lee will continue to be on the board of Quillo.": {"Ann Lee | Quillo | board_member"},
    "Ann Lee is a board member and prolific booster of Quillo.": {"Ann Lee | Quillo | board_member"},
    "Ann Lee steps into the CEO role at Quillo on Monday.": {"Ann Lee | Quillo | ceo"},
    "Ann Lee has been elevated to the position of COO at Quillo.": {"Ann Lee | Quillo | coo"},
    "Ann Lee, CEO Brightpan: Lee was previously the CFO of Quillo.": {
        "Ann Lee | Brightpan | ceo",
        "Ann Lee | Quillo | cfo (former)",
    },
    "Ann Lee put that experience into founding her own company—an insurance startup called Quillo—in 2016.": {
        "Ann Lee | Quillo | founder"
    },
    "Ann Lee formed one of the first venture firms in the country, Harrow Ventures, in 1972.": {
        "Ann Lee | Harrow Ventures | founder"
    },
    "Quillo is the latest venture from serial entrepreneur Ann Lee.": {"Ann Lee | Quillo | founder"},
    "Ann Lee started Quillo Laboratories in the mid-1960s to make lasers.": {"Ann Lee | Quillo Laboratories | founder"},
    "Ann Lee was an early employee at Quillo before becoming a partner at Tarn Capital.": {
        "Ann Lee | Tarn Capital | partner"
    },
    "Ann Lee became president of Quillo, a post she held until 2015.": {"Ann Lee | Quillo | president (former)"},
    "Co-founders Ann Lee and Peter Hall, formerly of Velora, started Quillo in 2019.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Former Tarn Capital partner Ann Lee launches Harrow Ventures with a $50 million fund.": {
        "Ann Lee | Tarn Capital | partner (former)",
        "Ann Lee | Harrow Ventures | founder",
    },
    "Ann Lee joins Harrow Ventures' investment team as a principal.": {"Ann Lee | Harrow Ventures | partner"},
    "Ann Lee was just the second woman to be appointed general partner at Harrow Ventures.": {
        "Ann Lee | Harrow Ventures | partner"
    },
    "Ann Lee, Harrow Ventures' first female partner, joined in 2015.": {"Ann Lee | Harrow Ventures | partner"},
    "Ann Lee is an advisor to Quillo and an operating partner at Harrow Ventures.": {
        "Ann Lee | Harrow Ventures | partner"
    },
    "Ann Lee has founded several companies, including Quillo and Velora.": {
        "Ann Lee | Quillo | founder",
        "Ann Lee | Velora | founder",
    },
    "Harrow Ventures, which Ann Lee founded in 1968 with Peter Hall and Susan Moss, backed Quillo.": {
        "Ann Lee | Harrow Ventures | founder",
        "Peter Hall | Harrow Ventures | founder",
        "Susan Moss | Harrow Ventures | founder",
    },
    "Ann Lee led Harrow Ventures' deals in Quillo and Velora and sits on both boards.": {
        "Ann Lee | Quillo | board_member",
        "Ann Lee | Velora | board_member",
    },
    "Ann Lee, who co-founded Quillo with Peter Hall (now at Velora), is moving from the CEO role to become chair.": {
        "Ann Lee | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Peter Hall is a partner at Tarn Capital. He sits on the board of Quillo, started by Ann Lee and Bob Ray. He also founded Velora.": {
        "Peter Hall | Tarn Capital | partner",
        "Peter Hall | Quillo | board_member",
        "Ann Lee | Quillo | founder",
        "Bob Ray | Quillo | founder",
        "Peter Hall | Velora | founder",
    },
    "Ann Lee brings 20 years of experience, most recently serving as CFO of Velora.": {
        "Ann Lee | Velora | cfo (former)"
    },
    "Ann Lee was appointed CEO of Quillo in May, having previously been president of Velora.": {
        "Ann Lee | Quillo | ceo",
        "Ann Lee | Velora | president (former)",
    },
    "Ann Lee was appointed president of Quillo.": {"Ann Lee | Quillo | president"},
    "Ann Lee is no longer a partner at Harrow Ventures.": {"Ann Lee | Harrow Ventures | partner (former)"},
    "Ann Lee, at the time a partner at Harrow Ventures, led the round.": {
        "Ann Lee | Harrow Ventures | partner (former)"
    },
    "Ann Lee, who would go on to found Quillo, was an engineer at Velora.": {"Ann Lee | Quillo | founder"},
}
SILENT = [
    "Ann Lee has found a home for Brightpan in Graz.",
    "Ann Lee, a GP in Leeds, uses Brightpan.",
    "Harrow Ventures added two partners — Brightpan and Quillo — to its network.",
    "Ann Lee worked as a partner with Peter Hall for years.",
    "Brightpan replaced its oven supplier with Quillo, Ann Lee wrote.",
    "Investors like Ann Lee of Harrow Ventures are rare.",
    "Customers such as Ann Lee of Brightpan and Peter Hall of Quillo like it.",
    "Hartwil's venture arm has hired Ann Lee as a partner.",
    "Ann Lee spent ten years at Brightpan as the market grew.",
    "Ann Lee will take the top spot in the Brightpan race.",
    "Brightpan has a new partner this week. Ann Lee, a customer, will join the tour.",
    "Ann Lee likes the same role at Quillo that Brightpan offers.",
    "Brightpan, whose customers include Ann Lee and Peter Hall, raised money.",
    "The company's founders, Ann Lee and Peter Hall, met at Marden University.",
]


@pytest.mark.parametrize(("text", "roles"), [*LISTED.items(), *FOLLOWED.items(), *CAREERS.items()])
def test_people_told(text: str, roles: set[str]) -> None:
    assert roles_of(text) == roles


@pytest.mark.parametrize("text", SILENT)
def test_no_role(text: str) -> None:
    assert roles_of(text) == set()


def test_joined_firm_is_not_founded() -> None:
    text = "After selling Quillo, founder Ann Lee joined Harrow Ventures as a venture partner."
    assert "Ann Lee | Harrow Ventures | founder" not in roles_of(text)
