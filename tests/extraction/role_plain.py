"""Plain sentences on people, one for each way of telling a role, and the roles that they tell."""

PLAIN_FOUNDING = {
    "Brightpan, run by Kenly Foods Ltd, was started by Ann Lee and Bob Ray.": {
        "Ann Lee | Brightpan | founder",
        "Bob Ray | Brightpan | founder",
    },
    "Brightpan, run by Kenly, founded by Ann Lee in 2017, bakes.": {"Ann Lee | Kenly | founder"},
    "Created in 2019 by Ann Lee and Bob Ray, from Oxbow Institute and Kenly, Brightpan bakes.": {
        "Ann Lee | Brightpan | founder",
        "Bob Ray | Brightpan | founder",
    },
    "Brightpan was started in 2011 by Silicon Valley entrepreneur and investor Anna Keller.": {
        "Anna Keller | Brightpan | founder"
    },
    "Anna Keller left Quillo to start Brightpan.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller is a serial entrepreneur who founded Brightpan and Quillo.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Quillo | founder",
    },
    "Before Quillo, Anna Keller cofounded Brightpan, backed by Harrow Ventures.": {
        "Anna Keller | Brightpan | founder (former)"
    },
    "Brightpan raised $5 million. Peter Hall joined Anna Keller as co-founder in 2012.": {
        "Peter Hall | Brightpan | founder"
    },
    "Brightpan raised $5 million. Anna Keller is among the founders.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller helped found Quillo in 2001.": {"Anna Keller | Quillo | founder"},
    "Brightpan raised $5 million. Anna Keller, whose last startup, Quillo, was bought by Tandoori Labs, is CEO.": {
        "Anna Keller | Brightpan | ceo",
        "Anna Keller | Quillo | founder (former)",
    },
    "Brightpan raised $5 million. Anna Keller and Peter Hall met at school. They founded Brightpan in 2019.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. Anna Keller and Peter Hall met at school. The duo started Brightpan in 2019.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. Anna Keller met Peter Hall at school, and the two founded Brightpan in 2019.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. Anna Keller and Peter Hall shared a room, and they started the company in 2019.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. Anna Keller quit her job at Quillo in 2018 to start the company.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan raised $5 million. Anna Keller, the 34-year-old who founded Brightpan, said so.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan raised $5 million. Anna Keller, the company's CEO, and Peter Hall, its CTO, founded it in 2019.": {
        "Anna Keller | Brightpan | ceo",
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | cto",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. CEO Anna Keller and CTO Peter Hall started the firm.": {
        "Anna Keller | Brightpan | ceo",
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | cto",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. Anna Keller (CEO), Peter Hall (CTO) and Tony Marsh (COO) started the firm.": {
        "Anna Keller | Brightpan | ceo",
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | cto",
        "Peter Hall | Brightpan | founder",
        "Tony Marsh | Brightpan | coo",
        "Tony Marsh | Brightpan | founder",
    },
    "Brightpan raised $5 million. It was founded by a pair of ex-Quillo engineers, Anna Keller and Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. It was founded by two former Quillo engineers, Anna Keller and Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. The people behind it are Anna Keller and Peter Hall, the duo behind Tandoori Labs.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Tandoori Labs | founder",
        "Peter Hall | Brightpan | founder",
        "Peter Hall | Tandoori Labs | founder",
    },
    "Brightpan raised $5 million. Anna Keller and Peter Hall are the duo behind Tandoori Labs.": {
        "Anna Keller | Tandoori Labs | founder",
        "Peter Hall | Tandoori Labs | founder",
    },
    "Brightpan was founded in 1998 in a Graz garage by brothers Karl and Peter Hall.": {
        "Karl Hall | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Anna Keller was CTO of Quillo before founding Brightpan.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Quillo | cto (former)",
    },
    "Anna Keller left Quillo in 2011, before launching her own startup, Brightpan.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan raised $5 million. Anna Keller wrote a book. Her new company, Tandoori Labs, makes ovens.": {
        "Anna Keller | Tandoori Labs | founder"
    },
    "Brightpan raised $5 million. Anna Keller met her co-founder, Peter Hall, in Berlin.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. “We hire,” said Anna Keller. Keller's co-founder, Peter Hall, is from Berlin.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. Co-founder Peter Hall left the company in 2018.": {
        "Peter Hall | Brightpan | founder (former)"
    },
    "Brightpan raised $5 million. Peter Hall, a co-founder, departed last year.": {
        "Peter Hall | Brightpan | founder (former)"
    },
    "Peter Hall, who was a co-founder of Quillo, likes bread.": {"Peter Hall | Quillo | founder"},
    "Brightpan raised $5 million. Anna Keller, who sold her first startup, Quillo, to Tandoori Labs, is CEO.": {
        "Anna Keller | Brightpan | ceo",
        "Anna Keller | Quillo | founder (former)",
    },
}

PLAIN_TITLES = {
    "Brightpan raised $5 million. Anna Keller, a co-founder who is now chief executive, said so.": {
        "Anna Keller | Brightpan | ceo",
        "Anna Keller | Brightpan | founder",
    },
    "Brightpan raised $5 million. Its founder, former banker Anna Keller, wants to hire.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan raised $5 million. Its founder and chief executive, a former banker named Anna Keller, wants to hire.": {
        "Anna Keller | Brightpan | ceo",
        "Anna Keller | Brightpan | founder",
    },
    "Harrow Ventures has raised a fund. A third partner, geologist Tony Marsh, joins from Quillo.": {
        "Tony Marsh | Harrow Ventures | partner"
    },
    "Harrow Ventures has raised a fund. Susan Lee, a partner there, said so.": {
        "Susan Lee | Harrow Ventures | partner"
    },
    "Harrow Ventures has raised a fund. A partner there, Susan Lee, said so.": {
        "Susan Lee | Harrow Ventures | partner"
    },
    "Susan Lee, a veteran investor who is a partner at Harrow Ventures, said so.": {
        "Susan Lee | Harrow Ventures | partner"
    },
    "Harrow Ventures has named two partners: Susan Lee and Peter Hall.": {
        "Peter Hall | Harrow Ventures | partner",
        "Susan Lee | Harrow Ventures | partner",
    },
    "Anna Keller, the boss of Brightpan, said so.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller runs Quillo, a maker of ovens.": {"Anna Keller | Quillo | ceo"},
    "Brightpan raised $5 million. The company, which sells ovens, is run by Anna Keller.": {
        "Anna Keller | Brightpan | ceo"
    },
    "Anna Keller, who'd been CFO of Quillo, likes bread.": {"Anna Keller | Quillo | cfo (former)"},
    "Anna Keller, until recently CFO of Quillo, likes bread.": {"Anna Keller | Quillo | cfo (former)"},
    "Peter Hall, Quillo's first CEO, likes bread.": {"Peter Hall | Quillo | ceo (former)"},
    "Susan Lee, who left Harrow Ventures last year after six years as a partner, likes bread.": {
        "Susan Lee | Harrow Ventures | partner (former)"
    },
}

PLAIN_MOVES = {
    "Brightpan CEO Anna Keller is handing the job of chief executive to Peter Hall.": {
        "Anna Keller | Brightpan | ceo (former)",
        "Peter Hall | Brightpan | ceo",
    },
    "Brightpan founder Anna Keller is turning over the role of CEO to Peter Hall.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo (former)",
        "Peter Hall | Brightpan | ceo",
    },
    "Anna Keller was CEO of Brightpan until 2017, when she made way for Peter Hall.": {
        "Anna Keller | Brightpan | ceo (former)",
        "Peter Hall | Brightpan | ceo",
    },
    "Peter Hall, a former nurse, succeeded Anna Keller as Brightpan CEO.": {
        "Anna Keller | Brightpan | ceo (former)",
        "Peter Hall | Brightpan | ceo",
    },
    "Brightpan brought in former Quillo executive Anna Keller as its chief in 2013.": {"Anna Keller | Brightpan | ceo"},
    "Investors include Anna Keller, Brightpan's first CTO and now chief scientist at Quillo.": {
        "Anna Keller | Brightpan | cto (former)"
    },
    "Anna Keller, CFO and now CEO of Brightpan, said so.": {
        "Anna Keller | Brightpan | cfo (former)",
        "Anna Keller | Brightpan | ceo",
    },
    "“Most people hoard it,” said Anna Keller, who runs a Bitcoin startup accelerator called Brightpan.": {
        "Anna Keller | Brightpan | ceo"
    },
    "Brightpan raised $5 million. Anna Keller is out as CEO.": {"Anna Keller | Brightpan | ceo (former)"},
    "Brightpan raised $5 million. The board also gains Susan Lee.": {"Susan Lee | Brightpan | board_member"},
    "Susan Lee, an investor and a member of Brightpan's board, said so.": {"Susan Lee | Brightpan | board_member"},
    "Brightpan raised $5 million. Anna Keller will take over as CEO from Peter Hall, who becomes chairman.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | ceo (former)",
        "Peter Hall | Brightpan | chair",
    },
    "Brightpan raised $5 million. Peter Hall was replaced as CEO by Anna Keller.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | ceo (former)",
    },
    "Brightpan raised $5 million. Anna Keller came aboard as CEO last year.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan raised $5 million. Anna Keller, hired from Quillo as CFO last year, said so.": {
        "Anna Keller | Brightpan | cfo"
    },
    "Brightpan raised $5 million. Anna Keller moves up to executive chairman.": {"Anna Keller | Brightpan | chair"},
    "Brightpan made Anna Keller its CEO in May.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller has been appointed to lead Brightpan as CEO.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller continues to lead Brightpan as CEO.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan raised $5 million. Anna Keller and Peter Hall will join as directors.": {
        "Anna Keller | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    "Brightpan raised $5 million. Harrow's Susan Lee gets a seat, as does Moorland's Peter Hall.": {
        "Peter Hall | Brightpan | board_member",
        "Peter Hall | Moorland | partner",
        "Susan Lee | Brightpan | board_member",
        "Susan Lee | Harrow | partner",
    },
    "Brightpan raised $5 million. Harrow gets a board seat, which Susan Lee will take.": {
        "Susan Lee | Brightpan | board_member"
    },
    "Brightpan raised $5 million. Susan Lee gave up her seat on the board.": {
        "Susan Lee | Brightpan | board_member (former)"
    },
    "Susan Lee, who chairs Brightpan, said so.": {"Susan Lee | Brightpan | chair"},
}

PLAIN_SILENT = [
    "Current CEO Anna Keller owns 1.6 percent.",
    "Brightpan is a bank. “It is new,” said the program's new managing director, Anna Keller.",
    "Anna Keller left Quillo to start a family. Brightpan raised $5 million.",
    "Anna Keller handed the prize to Peter Hall of Brightpan.",
    "Harrow Ventures and Anna Keller, who sold her last company to Quillo, took part.",
    "Brightpan raised $5 million. Brightpan is looking for a CFO, Anna Keller said.",
    "Brightpan raised $5 million. Anna Keller helped Quillo start a bakery.",
    "Brightpan raised $5 million. Anna Keller runs marketing at Quillo.",
    "Brightpan raised $5 million. Anna Keller runs a bakery in Berlin.",
    "Brightpan raised $5 million. Anna Keller runs the Quillo blog.",
    "Brightpan raised $5 million. Anna Keller runs Quillo marathons.",
    "Brightpan raised $5 million. The company is run by volunteers, Anna Keller said.",
    "Brightpan raised $5 million. Susan Lee got a seat at the table.",
    "Brightpan raised $5 million. Anna Keller and Peter Hall met at school. They started at Quillo in 2019.",
    "Brightpan raised $5 million. Anna Keller and Peter Hall like bread, and they started to bake.",
    "Brightpan raised $5 million. Behind the counter are Anna Keller and Peter Hall.",
    "Brightpan raised $5 million. Anna Keller was at Quillo before joining the company.",
    "Brightpan raised $5 million. Anna Keller's colleague Peter Hall likes bread.",
    "Brightpan raised $5 million. Anna Keller was replaced as host by Peter Hall.",
    "Brightpan raised $5 million. The CEO, a friend of Anna Keller, declined.",
    "Brightpan raised $5 million. The founder, unlike Anna Keller, is young.",
    "Brightpan raised $5 million. The chief executive, meanwhile, told Anna Keller.",
    "Brightpan raised $5 million. Susan Lee left Quillo as a happy engineer.",
    "Brightpan raised $5 million. Anna Keller wrote a book. Her company, Quillo, makes ovens.",
    "Brightpan raised $5 million. Two former Quillo engineers, Anna Keller and Peter Hall, like bread.",
    "Brightpan raised $5 million. According to Anna Keller, the company likes bread.",
    "Quillo's Susan Lee said that founders like small rounds.",
]
