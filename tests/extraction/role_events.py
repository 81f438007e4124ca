"""Sentences that tell of founding, of boards and of moves, and the roles that they tell."""

FOUNDING = {
    "Brightpan was founded in 2015 by Anna Keller and Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Founded in 2015 by Anna Keller and Peter Hall, Brightpan sells ovens.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan, a Berlin-based maker of ovens co-founded by brothers Karl and Peter Hall, has raised $3 million.": {
        "Karl Hall | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan was started by CEO Anna Keller and CTO Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | founder",
        "Peter Hall | Brightpan | cto",
    },
    "“We were early,” said Anna Keller, who founded Brightpan in 2009.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller co-founded Brightpan with Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $4 million. Anna Keller and Peter Hall started the company in a garage.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Before founding Brightpan, Anna Keller taught physics.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller left Quillo to found Brightpan.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller studied physics in Graz and later founded Brightpan.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller ran sales at Quillo. In 2015 she founded Brightpan.": {"Anna Keller | Brightpan | founder"},
    "Brightpan was set up by two of Anna Keller's former students, Peter Hall and Laura Stein.": {
        "Peter Hall | Brightpan | founder",
        "Laura Stein | Brightpan | founder",
    },
    "Brightpan was the brainchild of Anna Keller.": {"Anna Keller | Brightpan | founder"},
    "Brightpan was founded by former Marlin Bay executives Anna Keller and Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan was founded in 2019 by two cousins, Anna Keller and Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "The company was founded in Tel Aviv by architects Lihvi Gerstal and Adva Biranti. Brightpan sells ovens.": {
        "Lihvi Gerstal | Brightpan | founder",
        "Adva Biranti | Brightpan | founder",
    },
    "The chef started Brightpan with her friend Peter Hall.": {"Peter Hall | Brightpan | founder"},
    "Brightpan, started in 2005 by baker Anna Keller and her childhood friend, Peter Hall, is a maker of ovens.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan was founded by Anna Keller. Its oven was praised by Tony Marsh, Susan Lee said.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan is the work of Anna Keller and Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan, a startup from Anna Keller, sells ovens.": {"Anna Keller | Brightpan | founder"},
    "Brightpan, the company Anna Keller founded in 2012, sells ovens.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller sold Brightpan, which she co-founded, in 2012.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller teamed up with engineer Peter Hall to found Brightpan.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Anna Keller founded Brightpan alongside former trader Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan was started by two of its first testers, Anna Keller and Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Anna Keller and her husband Peter Hall founded Brightpan.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Anna Keller (CEO) and Peter Hall (CTO) founded Brightpan.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | founder",
        "Peter Hall | Brightpan | cto",
    },
    "Anna Keller founded Brightpan, Quillo and Harrow.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Quillo | founder",
        "Anna Keller | Harrow | founder",
    },
    "Anna Keller's startup Brightpan sells ovens.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller founded Brightpan as a bakery.": {"Anna Keller | Brightpan | founder"},
    "Brightpan was started by Anna Keller and funded by Aurora Hill and Tony Bay.": {
        "Anna Keller | Brightpan | founder"
    },
    "Anna Keller sold her first company, a baker of rolls named Brightpan, to Quillo.": {
        "Anna Keller | Brightpan | founder (former)"
    },
    "Anna Keller's last company, Brightpan, was sold to Quillo.": {"Anna Keller | Brightpan | founder (former)"},
    "Anna Keller taught physics before setting up her own private equity firm, Brightpan.": {
        "Anna Keller | Brightpan | founder"
    },
}

BOARDS = {
    "Susan Lee, a partner at Harrow Ventures, will join the board of Brightpan.": {
        "Susan Lee | Harrow Ventures | partner",
        "Susan Lee | Brightpan | board_member",
    },
    "Brightpan has raised $9 million led by Harrow Ventures, whose partner Susan Lee joins the company's board.": {
        "Susan Lee | Harrow Ventures | partner",
        "Susan Lee | Brightpan | board_member",
    },
    "Brightpan has raised $9 million. Susan Lee of Harrow Ventures is taking a seat on its board of directors.": {
        "Susan Lee | Brightpan | board_member"
    },
    "Susan Lee sits on the boards of Brightpan and Quillo.": {
        "Susan Lee | Brightpan | board_member",
        "Susan Lee | Quillo | board_member",
    },
    "Brightpan board member Susan Lee said so.": {"Susan Lee | Brightpan | board_member"},
    "Brightpan has raised $9 million. Joining the board are Susan Lee of Harrow and Peter Hall of Moorland.": {
        "Susan Lee | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    "Brightpan has raised $9 million. Susan Lee will represent Harrow Ventures on the company's board.": {
        "Susan Lee | Brightpan | board_member"
    },
    "Susan Lee, who led the deal for Harrow Ventures, gets a board seat at Brightpan.": {
        "Susan Lee | Brightpan | board_member"
    },
    "Brightpan's board of directors includes Susan Lee and Peter Hall.": {
        "Susan Lee | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    "Susan Lee will chair the board of Brightpan.": {"Susan Lee | Brightpan | chair"},
    "Brightpan has appointed Susan Lee to its board.": {"Susan Lee | Brightpan | board_member"},
    "Susan Lee was elected to Brightpan's board of directors.": {"Susan Lee | Brightpan | board_member"},
    "Susan Lee left the board of Brightpan in 2018.": {"Susan Lee | Brightpan | board_member (former)"},
    "Brightpan raised $5 million. A board seat will be held by Susan Lee.": {"Susan Lee | Brightpan | board_member"},
    "Susan Lee will go on Brightpan's board, along with Peter Hall.": {
        "Susan Lee | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    "Susan Lee sits on the boards of nine companies, including Brightpan and Quillo.": {
        "Susan Lee | Brightpan | board_member",
        "Susan Lee | Quillo | board_member",
    },
    "Tony Marsh, rather than Susan Lee, was appointed to the board of Brightpan.": {
        "Tony Marsh | Brightpan | board_member"
    },
    "Brightpan raised $5 million from Susan Lee, who's joining the startup's board.": {
        "Susan Lee | Brightpan | board_member"
    },
    "Brightpan raised $5 million. Susan Lee, a member of the company's board, said so.": {
        "Susan Lee | Brightpan | board_member"
    },
    "Brightpan raised $5 million. He joins Susan Lee and Tony Marsh on the board.": {
        "Susan Lee | Brightpan | board_member",
        "Tony Marsh | Brightpan | board_member",
    },
    "Susan Lee, who led the deal and sits on the board of Brightpan, said so.": {
        "Susan Lee | Brightpan | board_member"
    },
    "Susan Lee, a Brightpan director, said so.": {"Susan Lee | Brightpan | board_member"},
    "Susan Lee, who is a director at Brightpan, said so.": {"Susan Lee | Brightpan | board_member"},
    "Brightpan raised $5 million. Susan Lee, a onetime president of Quillo, joins as a director.": {
        "Susan Lee | Quillo | president (former)",
        "Susan Lee | Brightpan | board_member",
    },
    "Brightpan, a maker of ovens chaired by Susan Lee, moved.": {"Susan Lee | Brightpan | chair"},
    "Susan Lee ran sales at Quillo until 2015 and chairs Brightpan.": {"Susan Lee | Brightpan | chair"},
    "Brightpan raised $5 million. Harrow's Susan Lee led the deal and has joined the board.": {
        "Susan Lee | Brightpan | board_member",
        "Susan Lee | Harrow | partner",
    },
    "Brightpan raised $5 million. Joining the board is Susan Lee.": {"Susan Lee | Brightpan | board_member"},
    "Susan Lee bought software and sat on the board of Brightpan.": {"Susan Lee | Brightpan | board_member (former)"},
    "Susan Lee and Tony Marsh resigned as directors of Brightpan.": {
        "Susan Lee | Brightpan | board_member (former)",
        "Tony Marsh | Brightpan | board_member (former)",
    },
}

MOVES = {
    "Anna Keller and Peter Hall, who founded Brightpan and Quillo respectively, have met.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Quillo | founder",
    },
    "Anna Keller and Peter Hall run Brightpan and Quillo, respectively.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Quillo | ceo",
    },
    "Brightpan CEO Anna Keller and CTO Peter Hall have left the company.": {
        "Anna Keller | Brightpan | ceo (former)",
        "Peter Hall | Brightpan | cto (former)",
    },
    "Anna Keller, CEO, and Peter Hall, CTO, are leaving Brightpan.": {
        "Anna Keller | Brightpan | ceo (former)",
        "Peter Hall | Brightpan | cto (former)",
    },
    "Brightpan makes ovens. Anna Keller and Peter Hall, who founded the company, have left.": {
        "Anna Keller | Brightpan | founder (former)",
        "Peter Hall | Brightpan | founder (former)",
    },
    "Brightpan was founded by Anna Keller and Peter Hall, both of whom have left.": {
        "Anna Keller | Brightpan | founder (former)",
        "Peter Hall | Brightpan | founder (former)",
    },
    "Brightpan was founded by Anna Keller and Peter Hall. Both have left.": {
        "Anna Keller | Brightpan | founder (former)",
        "Peter Hall | Brightpan | founder (former)",
    },
    "Brightpan makes ovens.\n\nCFO Anna Keller has left Quillo Foods for a rival.": {
        "Anna Keller | Quillo Foods | cfo (former)"
    },
    "Brightpan makes ovens.\n\nCEO Anna Keller left Google in 2012 to build the company.": {
        "Anna Keller | Brightpan | ceo"
    },
    "Brightpan has named Anna Keller as its chief financial officer.": {"Anna Keller | Brightpan | cfo"},
    "Brightpan hired Anna Keller, who ran sales at Quillo, as COO.": {"Anna Keller | Brightpan | coo"},
    "Anna Keller was named president of Brightpan.": {"Anna Keller | Brightpan | president"},
    "Anna Keller has been appointed managing partner at Harrow Ventures.": {"Anna Keller | Harrow Ventures | partner"},
    "• Anna Keller joined Harrow Ventures as a partner.": {"Anna Keller | Harrow Ventures | partner"},
    "Anna Keller became CEO of Brightpan in 2018.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan names Anna Keller as CEO, replacing Peter Hall.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | ceo (former)",
    },
    "Brightpan appointed Anna Keller as CEO, succeeding longtime CEO Peter Hall.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | ceo (former)",
    },
    "Brightpan CEO Anna Keller succeeded in raising money.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller succeeds Peter Hall as chairman of Brightpan.": {
        "Anna Keller | Brightpan | chair",
        "Peter Hall | Brightpan | chair (former)",
    },
    "Harrow Ventures promoted Anna Keller to general partner.": {"Anna Keller | Harrow Ventures | partner"},
    "Anna Keller left Quillo to become chief executive of Brightpan.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan appointed Anna Keller chief executive.": {"Anna Keller | Brightpan | ceo"},
    "Harrow Ventures has named Anna Keller and Peter Hall partners.": {
        "Anna Keller | Harrow Ventures | partner",
        "Peter Hall | Harrow Ventures | partner",
    },
    "Brightpan's board named Anna Keller chairman.": {"Anna Keller | Brightpan | chair"},
    "Brightpan CEO Anna Keller will be succeeded by Peter Hall.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | ceo",
    },
    "Brightpan said Anna Keller will become CFO following the resignation of Peter Hall.": {
        "Anna Keller | Brightpan | cfo",
        "Peter Hall | Brightpan | cfo (former)",
    },
    "Anna Keller returned to Brightpan as CEO.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller decamped in January to become CEO of Brightpan.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan said Anna Keller would succeed him as CEO.": {"Anna Keller | Brightpan | ceo"},
    "Harrow Ventures promoted Anna Keller, Peter Hall and Tony Marsh to partner.": {
        "Anna Keller | Harrow Ventures | partner",
        "Peter Hall | Harrow Ventures | partner",
        "Tony Marsh | Harrow Ventures | partner",
    },
    "Harrow Ventures raised $5 million. Anna Keller joins from Quillo as a partner.": {
        "Anna Keller | Harrow Ventures | partner"
    },
    # who takes over names no title again
    "Anna Keller has resigned as chief executive of Brightpan. Chairman Peter Hall takes over on an interim basis.": {
        "Anna Keller | Brightpan | ceo (former)",
        "Peter Hall | Brightpan | ceo",
        "Peter Hall | Brightpan | chair",
    },
    "Anna Keller has resigned as CEO of Brightpan. Peter Hall took over a bigger desk.": {
        "Anna Keller | Brightpan | ceo (former)"
    },
    "Anna Keller is CEO of Brightpan. Peter Hall stepped in.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller out as Brightpan president": {"Anna Keller | Brightpan | president (former)"},
    "Brightpan appointed Anna Keller as CEO, replacing Peter Hall, who becomes chairman.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | ceo (former)",
        "Peter Hall | Brightpan | chair",
    },
    # who leaves what they founded
    "Anna Keller is leaving Brightpan, the oven startup she co-founded with Peter Hall in 2014.": {
        "Anna Keller | Brightpan | founder (former)",
        "Peter Hall | Brightpan | founder",
    },
    "Anna Keller quit Brightpan, the bank she co-founded in 2012.": {"Anna Keller | Brightpan | founder (former)"},
    "Anna Keller spoke of Brightpan, the oven startup she co-founded with Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    # a firm that bears its founder's surname
    "Susan Marlden, the founder of Marlden Associates, spoke of Quillo, a startup where Marlden is the CFO.": {
        "Susan Marlden | Marlden Associates | founder",
        "Susan Marlden | Quillo | cfo",
    },
    # the sentence says on whose board the director sits
    "Harrow Ventures partner Susan Lee has joined Brightpan's board along with independent director Peter Hall.": {
        "Susan Lee | Harrow Ventures | partner",
        "Susan Lee | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
}
