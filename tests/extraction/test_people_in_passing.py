"""Roles as pages tell them that speak of deals in passing: lists of founders, seats, exits, people with one name."""

import pytest

from tests.extraction.test_roles import roles_of

FOUNDERS = {
    "Quillo, Velora's parent company, has put $40 million more into the online lender Tarn Pay, the company cofounded by Ann Lee and Peter Hall.": {
        "Ann Lee | Tarn Pay | founder",
        "Peter Hall | Tarn Pay | founder",
    },
    "Peter Hall, CEO of Brightpan, worked at Tarn Labs before leaving and co-founding Quillo, along with Susan Moss, Aya Peled and Luc Dubreuil.": {
        "Peter Hall | Brightpan | ceo",
        "Peter Hall | Quillo | founder",
        "Susan Moss | Quillo | founder",
        "Aya Peled | Quillo | founder",
        "Luc Dubreuil | Quillo | founder",
    },
    "Ann Lee left public service to form Harrow Ventures, a Dutch-focused VC firm, with old hand Peter Hall.": {
        "Ann Lee | Harrow Ventures | founder",
        "Peter Hall | Harrow Ventures | founder",
    },
    "Ann Lee, a longtime buyer who went solo in 2014 to form Harrow Ventures, has closed her third fund.": {
        "Ann Lee | Harrow Ventures | founder"
    },
    "Brightpan was founded in 2008 by three former engineers from search firm Tarn Media (including Ann Lee and Peter Hall), which was sold.": {
        "Ann Lee | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan was founded by Ann Lee, innovation editor of the Tarn Times, and serial entrepreneur Peter Hall.": {
        "Ann Lee | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "We worked with Peter Hall as he co-founded Brightpan along with Susan Moss and Ann Lee.": {
        "Peter Hall | Brightpan | founder",
        "Susan Moss | Brightpan | founder",
        "Ann Lee | Brightpan | founder",
    },
    "Brightpan raised $5 million. The founders, former Quillo CTO Ann Lee and Tarn Labs chairman Peter Hall, paid for the rest.": {
        "Ann Lee | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
        "Ann Lee | Quillo | cto (former)",
        "Peter Hall | Tarn Labs | chair",
    },
    "The Brightpan founders–CEO Ann Lee and CTO Peter Hall–said no more.": {
        "Ann Lee | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
        "Ann Lee | Brightpan | ceo",
        "Peter Hall | Brightpan | cto",
    },
    "Brightpan counts among its cofounders two of Boston's best chemists, Ann Lee of Tarn Labs and Peter Hall.": {
        "Ann Lee | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan counts Quillo's Susan Moss as a co-founder.": {"Susan Moss | Brightpan | founder"},
    "The list has Brightpan's Ann Lee, who started her pan empire in 1968.": {"Ann Lee | Brightpan | founder"},
    "Founders like Brightpan's Ann Lee and Quillo's Peter Hall agree.": {
        "Ann Lee | Brightpan | founder",
        "Peter Hall | Quillo | founder",
    },
    "Brightpan CEO Ann Lee told us so. After that, Lee and cofounder Peter Hall will close the shop.": {
        "Ann Lee | Brightpan | ceo",
        "Ann Lee | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan opened. CEO Ann Lee said the fashion of such pans has sped up since she and her co-founders conceived Brightpan.": {
        "Ann Lee | Brightpan | ceo",
        "Ann Lee | Brightpan | founder",
    },
    "Brightpan will get the money from founder-promoter Ann Lee.": {"Ann Lee | Brightpan | founder"},
    "Last year, Ann Lee, a former editor of a weekly, launched new tech blog, Brightpan.": {
        "Ann Lee | Brightpan | founder"
    },
    "Brightpan, founded and still run by Ann Lee, rose 5 percent.": {
        "Ann Lee | Brightpan | founder",
        "Ann Lee | Brightpan | ceo",
    },
    "Ann Lee, 36, and Peter Hall, 39, Brightpan's co-founders, sold some shares.": {
        "Ann Lee | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Since 2009, Okonjo has invested through his venture firm Harrow Ventures, which he founded with the investors Ann Lee and Peter Hall.": {
        "Okonjo | Harrow Ventures | founder",
        "Ann Lee | Harrow Ventures | founder",
        "Peter Hall | Harrow Ventures | founder",
    },
    "As Wilton wrote, he will stay. Harrow Ventures, founded in 2003 by Wilton and Peter Hall, has hired.": {
        "Wilton | Harrow Ventures | founder",
        "Peter Hall | Harrow Ventures | founder",
    },
}
TITLED = {
    "Brightpan Chief Executive Officer (CEO) Ann Lee said so. Brightpan makes pans.": {"Ann Lee | Brightpan | ceo"},
    "The Brightpan team includes its chief operating officer (COO) Ann Lee.": {"Ann Lee | Brightpan | coo"},
    "Brightpan chief and founder Ann Lee agreed.": {"Ann Lee | Brightpan | ceo", "Ann Lee | Brightpan | founder"},
    "“We grow,” said Ann Lee, Brightpan's 31-year old co-founder.": {"Ann Lee | Brightpan | founder"},
    "Brightpan CEO and Harrow Ventures' newest partner, Ann Lee, likes it.": {
        "Ann Lee | Brightpan | ceo",
        "Ann Lee | Harrow Ventures | partner",
    },
    "Harrow Ventures closed a fund and appointed Brightpan CEO Ann Lee as Chair.": {
        "Ann Lee | Brightpan | ceo",
        "Ann Lee | Harrow Ventures | chair",
    },
    "Brightpan wants less waste, says Ann Lee, cofounder and chief executive. Lee, a partner at Harrow Ventures, put money in.": {
        "Ann Lee | Brightpan | founder",
        "Ann Lee | Brightpan | ceo",
        "Ann Lee | Harrow Ventures | partner",
    },
    "The office is led by Ann Lee and Peter Hall, two partners Harrow Ventures hired last year.": {
        "Ann Lee | Harrow Ventures | partner",
        "Peter Hall | Harrow Ventures | partner",
    },
    "Brightpan raised $5 million. Ann Lee will become head of the company.": {"Ann Lee | Brightpan | ceo"},
    "Ann Lee has gone into venture as a partner of Harrow Capital.": {"Ann Lee | Harrow Capital | partner"},
    "Among the exits are Brightpan CEO Ann Lee, Quillo president Peter Hall and Velora CFO Susan Moss.": {
        "Ann Lee | Brightpan | ceo (former)",
        "Peter Hall | Quillo | president (former)",
        "Susan Moss | Velora | cfo (former)",
    },
    "Quillo CEO Ann Lee stepped down, as did Brightpan President Peter Hall.": {
        "Ann Lee | Quillo | ceo (former)",
        "Peter Hall | Brightpan | president (former)",
    },
    "Ann Lee, who co-founded Brightpan and was dumped as chief executive in 2007, is back.": {
        "Ann Lee | Brightpan | founder",
        "Ann Lee | Brightpan | ceo (former)",
    },
    "Brightpan raised $5 million, said Rafael Jordan, its CEO. Jordan will join the board of Quillo.": {
        "Rafael Jordan | Brightpan | ceo",
        "Rafael Jordan | Quillo | board_member",
    },
}
WHERE = {
    "Harrow Ventures announced the hiring of Ann Lee, formerly a vice president at Tarn Capital, as a Principal.": {
        "Ann Lee | Harrow Ventures | partner",
    },
    "Brightpan's founders, Ann Lee and Peter Hall, left in June.": {
        "Ann Lee | Brightpan | founder (former)",
        "Peter Hall | Brightpan | founder (former)",
    },
}
SEATS = {
    "Brightpan raised $5 million. It will expand its board of directors to include one of Tarn's directors, Ann Lee, and Peter Hall, a partner at Harrow Capital.": {
        "Ann Lee | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
        "Peter Hall | Harrow Capital | partner",
    },
    "Last week Ann Lee, newly appointed to Brightpan's board, said so.": {"Ann Lee | Brightpan | board_member"},
    "Brightpan said that it had lured former regulator Ann Lee on to its board.": {
        "Ann Lee | Brightpan | board_member"
    },
    "Ann Lee won a seat on the board of Brightpan.": {"Ann Lee | Brightpan | board_member"},
    "Ann Lee sits on the board of Harrow-backed Brightpan.": {"Ann Lee | Brightpan | board_member"},
    "Ann Lee was a partner at Harrow Capital. Her board appointments include Brightpan, Quillo, and Velora.": {
        "Ann Lee | Harrow Capital | partner (former)",
        "Ann Lee | Brightpan | board_member",
        "Ann Lee | Quillo | board_member",
        "Ann Lee | Velora | board_member",
    },
    "Brightpan raised $5 million. Also joining the board alongside Ann Lee of Tarn Capital will be Peter Hall.": {
        "Ann Lee | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    "Brightpan said Ann Lee will step away from her job as CEO and her seat on the board.": {
        "Ann Lee | Brightpan | board_member (former)",
        "Ann Lee | Brightpan | ceo",
    },
}
SILENT = [
    "Brightpan plans a merger with a shell company set up by Ann Lee.",
    "Brightpan raised $5 million. In the hot chair is Ann Lee.",
    "The list of investors sees the return of Ann Lee to its top spot. Brightpan raised $5 million.",
    "Brightpan's customers counted among its patrons Ann Lee.",
    "Quillo won a seat at the table beside Ann Lee.",
    "Her investments include Brightpan and Quillo, said Ann Lee.",
    "Quillo invested in his company, Peter Hall told us.",
    "Ann Lee and friend Peter Hall will close the shop of Brightpan.",
    "Ann Lee's partner in the show is Peter Hall.",
    "The exits are to the left of Brightpan, Ann Lee said.",
    "Ann Lee and Peter Hall, two fans Quillo hired, played on.",
    "Quillo's Ann Lee, who started the race, fell.",
    "Ann Lee left public service to form a choir with Peter Hall.",
    "Brightpan's founders: how do they do it? Ann Lee and Peter Hall of Quillo ask.",
    "Coach Ann Lee recruited Peter Hall to the board game club.",
    "Her board games include Tarn and Velora, said Ann Lee.",
    "Ann Lee won the board's approval for the plan at Quillo.",
    "Ann Lee won over the board of Quillo with her plan.",
    "The move attracted criticism from Ann Lee, who failed to get a seat on the board of Quillo.",
    "Joining the board alongside Ann Lee's critics will be no fun, Peter Hall of Quillo said.",
    "The Quillo and Velora founders (Ann Lee and Peter Hall) both spoke.",
]
ELSEWHERE = {
    "Harrow Ventures has lost its head of Asia. “Funds are few,” said Peter Hall, partner, deal services at Quillo. Harrow Ventures said nothing. “It is hard,” Quillo's Hall said.": {
        "Peter Hall | Quillo | partner"
    },
    "Quillo has bought Velora. Quillo is large. At Brightpan, Ann Lee is CEO. She and co-founder Peter Hall built up Brightpan from a barn.": {
        "Ann Lee | Brightpan | ceo",
        "Ann Lee | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. Ann Lee and co-founder Peter Hall started the company in 2015.": {
        "Ann Lee | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan CEO Ann Lee and co-founder Peter Hall built Quillo in a barn.": {
        "Ann Lee | Brightpan | ceo",
        "Ann Lee | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
}
SILENT_BUT = {
    "Ann Lee earned a board seat at Brightpan.": {"Ann Lee | Brightpan | board_member"},
    "Under Brightpan CEO Ann Lee, sales rose by a tenth.": {"Ann Lee | Brightpan | ceo"},
    "Harrow Ventures' exits include Bolt and Brightpan, partner Ann Lee said.": {"Ann Lee | Harrow Ventures | partner"},
    "Departures at the airport: Quillo CEO Ann Lee flew to Rome.": {"Ann Lee | Quillo | ceo"},
    "Brightpan, founded and run by Ann Lee until her death in 2010, closed.": {"Ann Lee | Brightpan | founder"},
    "Brightpan was founded and led by Ann Lee in the 1990s.": {"Ann Lee | Brightpan | founder"},
    "Ann Lee, who co-founded Brightpan and once worked at Quillo, will stay.": {"Ann Lee | Brightpan | founder"},
    "Ann Lee, a Quillo board member and partner at Harrow Capital, resigned from the board of Velora.": {
        "Ann Lee | Quillo | board_member",
        "Ann Lee | Harrow Capital | partner",
        "Ann Lee | Velora | board_member (former)",
    },
    "“We grow,” said Ann Lee, MD and CEO, Marigold.": {
        "Ann Lee | Marigold | managing_director",
        "Ann Lee | Marigold | ceo",
    },
    "Quillo invested in Brightpan, said Brightpan $BRPN, the pan company that Ann Lee founded.": {
        "Ann Lee | Brightpan | founder"
    },
}


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        *FOUNDERS.items(),
        *TITLED.items(),
        *SEATS.items(),
        *WHERE.items(),
        *ELSEWHERE.items(),
        *SILENT_BUT.items(),
    ],
)
def test_people_in_passing(text: str, roles: set[str]) -> None:
    assert roles_of(text) == roles


@pytest.mark.parametrize("text", SILENT)
def test_no_role(text: str) -> None:
    assert roles_of(text) == set()


def test_who_built_what_is_no_company_with_a_co_founder_founded_no_other() -> None:
    text = "Quillo has bought Velora. Quillo is large. Ann Lee and co-founder Peter Hall built up Vienna from a barn."
    assert not any(role.startswith("Ann Lee") for role in roles_of(text))


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        (
            "President of the Nordic Valve Association and CEO of Brightpan, Peter Hall, called it a threat.",
            {"Peter Hall | Nordic Valve Association | president", "Peter Hall | Brightpan | ceo"},
        ),
        ("CEO of Brightpan Foods Peter Hall said prices rose.", {"Peter Hall | Brightpan Foods | ceo"}),
        ("Bank Peter Hall said that prices rose.", set()),
        ('"It is a worry," said TV Corran, CEO of Brightpan.', {"TV Corran | Brightpan | ceo"}),
        ("Chairman of Brightpan Foods, TV Corran has called it a worry.", {"TV Corran | Brightpan Foods | chair"}),
        ("TV Corran, a channel for films, has a new owner.", set()),
        ("The issue was taken up by Peter Hall MP, who chairs the Valve Committee.", {"Peter Hall | Valve Committee | chair"}),
        ("\"Good,\" said Ann Lee, PhD., CEO of Brightpan.", {"Ann Lee | Brightpan | ceo"}),
        (
            "Brightpan makes tools. They have since added a third co-founder, AI data scientist Ann Lee.",
            {"Ann Lee | Brightpan | founder"},
        ),
        ("Brightpan has hired a new chief executive, the former banker Ann Lee.", {"Ann Lee | Brightpan | ceo"}),
        (
            "Brightpan is being rebuilt, with the company’s cofounder Peter Hall stepping down as chief executive and taking a board role.",
            {"Peter Hall | Brightpan | ceo (former)", "Peter Hall | Brightpan | founder", "Peter Hall | Brightpan | board_member"},
        ),
        (
            "Brightpan CEO Peter Hall will step down and take a seat on the board.",
            {"Peter Hall | Brightpan | ceo (former)", "Peter Hall | Brightpan | board_member"},
        ),
        (
            "Brightpan CEO Peter Hall said sales rose. Its pans are sold in Ohio. On Friday Hall resigned as CEO of Brightpan.",
            {"Peter Hall | Brightpan | ceo (former)"},
        ),
        (
            "Brightpan CEO Peter Hall said sales rose. Hall stepped down as CEO in 2015 but returned in 2018.",
            {"Peter Hall | Brightpan | ceo"},
        ),
        (
            "Peter Hall founded Brightpan along with Luc Moss in 2014. Prior to that, he served as chief operating officer at Quillo.",
            {"Peter Hall | Brightpan | founder", "Luc Moss | Brightpan | founder", "Peter Hall | Quillo | coo (former)"},
        ),
        (
            "Peter Hall founded Brightpan with Ann Lee. She was CFO at Quillo.",
            {"Peter Hall | Brightpan | founder", "Ann Lee | Brightpan | founder", "Ann Lee | Quillo | cfo (former)"},
        ),
    ],
)  # fmt: skip
def test_whose_an_office_is_and_whether_it_lasts(text: str, roles: set[str]) -> None:
    assert roles_of(text) == roles


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "Brightpan CEO Peter Hall said sales rose. Quillo is a customer. On Friday the company said that Peter Hall would step down as CEO.",
            "Peter Hall | Brightpan | ceo (former)",
        ),
        (
            "Quillo is a customer. Peter Hall is stepping down as CEO of Brightpan and taking a board role.",
            "Peter Hall | Brightpan | board_member",
        ),
    ],
)
def test_what_is_left_is_what_was_held(text: str, role: str) -> None:
    assert role in roles_of(text)
    assert not any("Quillo" in one for one in roles_of(text))
