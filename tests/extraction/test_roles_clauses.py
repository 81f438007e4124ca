"""Roles told across clauses: fronted offices, relatives of relatives, the one who came after, what never was."""

import pytest

from tests.extraction.test_roles import roles_of

TOLD = {
    "Anna Keller and Peter Hall, respectively chief executive and chief technology officer of Brightpan, met at school.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | cto",
    },
    "Brightpan has lost two executives this month: Anna Keller, the chief operating officer, and Peter Hall, the finance chief.": {
        "Anna Keller | Brightpan | coo (former)",
        "Peter Hall | Brightpan | cfo (former)",
    },
    "Anna Keller, who founded Brightpan in 2016 and stepped down as chief executive last year, has joined the board of Quillo.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo (former)",
        "Anna Keller | Quillo | board_member",
    },
    "Unlike her co-founder Peter Hall, who left in 2021, Anna Keller leads Brightpan as its chief executive.": {
        "Peter Hall | Brightpan | founder (former)",
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
    },
    "Founded in 2018 by Peter Hall, formerly chief technology officer at Quillo, Brightpan makes pumps; Anna Keller joined as chief executive in 2021.": {
        "Peter Hall | Quillo | cto (former)",
        "Peter Hall | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
    },
    "Under chief executive Anna Keller, who arrived from Quillo in 2020, Brightpan has doubled its sales.": {
        "Anna Keller | Brightpan | ceo",
    },
    "Brightpan's chief executive is Anna Keller; Peter Hall, who co-founded it with her, chairs the board.": {
        "Anna Keller | Brightpan | ceo",
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
        "Peter Hall | Brightpan | chair",
    },
    "Brightpan has poached Anna Keller from Quillo, where she had been chief executive, to serve as chief operating officer.": {
        "Anna Keller | Quillo | ceo (former)",
        "Anna Keller | Brightpan | coo",
    },
    "The board chose an outsider, Anna Keller of Quillo, as chief executive of Brightpan.": {
        "Anna Keller | Brightpan | ceo",
    },
    "For the post of finance chief Brightpan has chosen Anna Keller over Peter Hall.": {"Anna Keller | Brightpan | cfo"},
    "Appointed chief executive only in February, Anna Keller has already left Brightpan.": {
        "Anna Keller | Brightpan | ceo (former)",
    },
    "Anna Keller, whom the board dismissed as chief executive of Brightpan in March, writes a book.": {
        "Anna Keller | Brightpan | ceo (former)",
    },
    "Peter Hall is taking over from his father, Karl, as chief executive of Brightpan Tools.": {
        "Karl | Brightpan Tools | ceo (former)",
        "Peter Hall | Brightpan Tools | ceo",
    },
    "Anna Keller succeeded Peter Hall as chief executive of Brightpan in 2019 and was herself succeeded this spring by Tom Reed.": {
        "Peter Hall | Brightpan | ceo (former)",
        "Anna Keller | Brightpan | ceo (former)",
        "Tom Reed | Brightpan | ceo",
    },
    "Anna Keller sits on the board of Brightpan, which her husband, Peter Hall, founded.": {
        "Anna Keller | Brightpan | board_member",
        "Peter Hall | Brightpan | founder",
    },
    "Her fellow directors at Brightpan include Anna Keller, the founder of Quillo, and Peter Hall, a partner at Harrow Ventures.": {
        "Anna Keller | Brightpan | board_member",
        "Anna Keller | Quillo | founder",
        "Peter Hall | Brightpan | board_member",
        "Peter Hall | Harrow Ventures | partner",
    },
    "While at Harrow Ventures, Peter Hall met Anna Keller, with whom he would start the lender Brightpan ten years later.": {
        "Peter Hall | Brightpan | founder",
        "Anna Keller | Brightpan | founder",
    },
    "Eight years after co-founding Brightpan with Peter Hall, Anna Keller is handing over the post of chief technology officer to Tom Reed.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
        "Anna Keller | Brightpan | cto (former)",
        "Tom Reed | Brightpan | cto",
    },
    "Anna Keller, who is chief executive of both Brightpan Labs and its parent, Quillo, said the two would merge.": {
        "Anna Keller | Brightpan Labs | ceo",
        "Anna Keller | Quillo | ceo",
    },
    "Only one of the four who founded Brightpan, Anna Keller, remains at the company.": {"Anna Keller | Brightpan | founder"},
    "“I founded Brightpan with my wife in our kitchen,” says Peter Hall, now chairman.": {
        "Peter Hall | Brightpan | founder",
        "Peter Hall | Brightpan | chair",
    },
    "Anna Keller co-founded Brightpan and is today a general partner of Harrow Ventures.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Harrow Ventures | partner",
    },
    "Peter Hall was chief executive of Brightpan for nine years; he now chairs Quillo.": {
        "Peter Hall | Brightpan | ceo (former)",
        "Peter Hall | Quillo | chair",
    },
    "At Brightpan, Anna Keller will lead the company as interim chief executive until a successor is found.": {
        "Anna Keller | Brightpan | ceo",
    },
    "Backed by Harrow Ventures and by Anna Keller, the founder of Quillo, Brightpan raised $9 million; Keller takes a board seat.": {
        "Anna Keller | Quillo | founder",
        "Anna Keller | Brightpan | board_member",
    },
    "Harrow Ventures was set up by Anna Keller and a third partner, Peter Hall, who has since gone to Oxbow Bank.": {
        "Anna Keller | Harrow Ventures | founder",
        "Peter Hall | Harrow Ventures | founder (former)",
        "Peter Hall | Harrow Ventures | partner (former)",
    },
    "The sale makes rich men of Brightpan's founders, Peter Hall and Tom Reed; its chief executive, Anna Keller, owned no shares.": {
        "Peter Hall | Brightpan | founder",
        "Tom Reed | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
    },
    "Harrow Ventures has two new faces: Anna Keller, a general partner, and the finance chief, Peter Hall.": {
        "Anna Keller | Harrow Ventures | partner",
        "Peter Hall | Harrow Ventures | cfo",
    },
    "To replace Anna Keller, its chief executive of fifteen years, Brightpan has turned to headhunters.": {
        "Anna Keller | Brightpan | ceo (former)",
    },
    "Peter Hall has stepped back from Brightpan, the maker of batteries he co-founded, but stays on as an adviser.": {
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan's directors (Anna Keller, Peter Hall and Tom Reed) approved the sale on Monday.": {
        "Anna Keller | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
        "Tom Reed | Brightpan | board_member",
    },
    "Anna Keller, who was president of Brightpan before joining Quillo in 2018, was named its chief executive.": {
        "Anna Keller | Brightpan | president (former)",
        "Anna Keller | Quillo | ceo",
    },
    "Anna Keller, the founder and, until last month, chief executive of Brightpan, has put $5 million of her own into Quillo.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo (former)",
    },
    "Brightpan's third founder, Anna Keller, is no longer with the company.": {"Anna Keller | Brightpan | founder (former)"},
    # Names that only the words beside them tell to be people's
    "It was Kofa Adjei who started Brightpan in 2020.": {"Kofa Adjei | Brightpan | founder"},
    "Brightpan (founder and chief executive: Kofa Adjei) received $5 million.": {
        "Kofa Adjei | Brightpan | founder",
        "Kofa Adjei | Brightpan | ceo",
    },
    "Kofa Adjei's first act as chief executive of Brightpan was to sell its Irish arm.": {"Kofa Adjei | Brightpan | ceo"},
    "Anna Keller and Kofa Adjei founded Brightpan in 2010.": {
        "Anna Keller | Brightpan | founder",
        "Kofa Adjei | Brightpan | founder",
    },
    "Brightpan's new chair will be Dame Kofa Adjei.": {"Kofa Adjei | Brightpan | chair"},
    "Brightpan said Kofa Adjei would step down as chief executive.": {"Kofa Adjei | Brightpan | ceo (former)"},
    "Brightpan was founded by the brothers Kofa and Peter Hall.": {
        "Kofa Hall | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Peter Hall serves as chairman of Danube Cement, president of the chamber of commerce in Linz.": {
        "Peter Hall | Danube Cement | chair",
    },
    "Anna Keller, the chief executive of Denholm, owns 12%, while founder Neil Denholm holds 40%.": {
        "Anna Keller | Denholm | ceo",
        "Neil Denholm | Denholm | founder",
    },
    # Nothing of these
    "If Anna Keller were to become chief executive of Brightpan, investors would cheer.": set(),
    "Anna Keller and Peter Hall started Harrow Capital's Lisbon office last year.": set(),
    "The start-up was founded in Ghent by Peter Hall, a former engineer at Quillo.": set(),
    "Succeeding Peter Hall as chief executive is Anna Keller, previously president of Quillo.": {
        "Anna Keller | Quillo | president (former)",
    },
    "After the sale of Brightpan to Quillo, Anna Keller becomes president of the combined company.": {
        "Anna Keller | Quillo | president",
    },
    "The union's president, Anna Keller, called a strike at Brightpan.": set(),
    "Voters elected Anna Keller president of the school board in Dunmore.": set(),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD.items())
def test_clauses(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected
