"""Sentences on people as blogs, newsletters and papers of several countries word them, and the roles that they tell."""

PRESS_TITLES = {
    "Brightpan raised $5 million. That counts its 24-year-old founder, programmer Peter Hall.": {
        "Peter Hall | Brightpan | founder"
    },
    "Brightpan raised $5 million from Harrow Ventures, whose founder, bond trader Susan Lee, joins the board.": {
        "Susan Lee | Harrow Ventures | founder",
        "Susan Lee | Brightpan | board_member",
    },
    "Brightpan raised $5 million. Anna Keller, the CEO, used to be a partner at Harrow Ventures.": {
        "Anna Keller | Brightpan | ceo",
        "Anna Keller | Harrow Ventures | partner (former)",
    },
    "Anna Keller, who until last month was COO of Quillo, becomes Brightpan's president.": {
        "Anna Keller | Quillo | coo (former)",
        "Anna Keller | Brightpan | president",
    },
    "Anna Keller, ex-Quillo and now a venture partner with Harrow Ventures, has joined Brightpan as chairman.": {
        "Anna Keller | Harrow Ventures | partner",
        "Anna Keller | Brightpan | chair",
    },
    "Brightpan's chief executive is Anna Keller's old boss, Peter Hall.": {"Peter Hall | Brightpan | ceo"},
    "Anna Keller, head of sales at Quillo; formerly founder and chairman of Brightpan, spoke.": {
        "Anna Keller | Brightpan | founder (former)",
        "Anna Keller | Brightpan | chair (former)",
    },
    "Harrow Growth Fund III is managed by Harrow Partners and led by Founding Partner and CEO Susan Lee.": {
        "Susan Lee | Harrow Partners | founder",
        "Susan Lee | Harrow Partners | partner",
        "Susan Lee | Harrow Partners | ceo",
    },
    "Harrow Ventures' Susan Lee used to work at Kenly Hill. Lee was a partner there.": {
        "Susan Lee | Kenly Hill | partner (former)"
    },
    "Brightpan was bought. Founders Anna Keller and Peter Hall parted: Hall became a partner at Harrow Ventures.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
        "Peter Hall | Harrow Ventures | partner",
    },
    "Brightpan raised $5 million. Anna Keller is now at the helm of Quillo.": {"Anna Keller | Quillo | ceo"},
    "Tandoori Labs raised $5 million. Quillo, the ad network run by Peter Hall, paid cash.": {
        "Peter Hall | Quillo | ceo"
    },
    "Brightpan raised $5 million. The board has asked COO Anna Keller to run Brightpan on an interim basis.": {
        "Anna Keller | Brightpan | ceo",
        "Anna Keller | Brightpan | coo",
    },
    "Anna Keller left Quillo, which she had run since 2008, to become CEO of rival Brightpan.": {
        "Anna Keller | Quillo | ceo (former)",
        "Anna Keller | Brightpan | ceo",
    },
    "A year after stepping down as CEO of Quillo, the shop she founded, Anna Keller joined Brightpan as its chair.": {
        "Anna Keller | Quillo | ceo (former)",
        "Anna Keller | Quillo | founder",
        "Anna Keller | Brightpan | chair",
    },
    "Brightpan said Anna Keller, a veteran of Quillo, would take the top job. Her predecessor, Peter Hall, retires.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | ceo (former)",
    },
    "Brightpan raised $5 million. CEO Anna Keller stepped down and was replaced on an interim basis by Peter Hall.": {
        "Anna Keller | Brightpan | ceo (former)",
        "Peter Hall | Brightpan | ceo",
    },
    "Brightpan and Quillo co-founder Anna Keller likes bread.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Quillo | founder",
    },
    "It was backed by Brightpan and Quillo co-founder Anna Keller.": {"Anna Keller | Quillo | founder"},
    "The round was led by Anna Keller, former chief executive officer, Big Bean Coffee, and joined by Quillo.": {
        "Anna Keller | Big Bean Coffee | ceo (former)"
    },
    "Tandoori Labs raised $5 million. We looked at Brightpan, outside Boston, where Peter Hall was the CEO.": {
        "Peter Hall | Brightpan | ceo (former)"
    },
    "Brightpan raised $5 million. Then co-founder and executive editor Anna Keller bought ovens.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan raised $5 million. Anna Keller and Peter Hall run it: Keller is CEO, Hall CTO.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | cto",
    },
    "Brightpan has a grown-up in charge: Anna Keller, formerly of Quillo, took over as chief executive.": {
        "Anna Keller | Brightpan | ceo"
    },
    "Harrow Ventures said so. Also promoted: Susan Lee, to principal; and Peter Hall, to venture partner.": {
        "Susan Lee | Harrow Ventures | partner",
        "Peter Hall | Harrow Ventures | partner",
    },
    "Brightpan raised $5 million. Its founders, CEO Anna Keller and CTO Peter Hall, met at school.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | founder",
        "Peter Hall | Brightpan | cto",
    },
    "Anna Keller, whose CV includes stints as president of Quillo and CEO of Kenly, is now chair of Brightpan.": {
        "Anna Keller | Quillo | president (former)",
        "Anna Keller | Kenly | ceo (former)",
        "Anna Keller | Brightpan | chair",
    },
    "Anna Keller stepped down as CEO of Brightpan in 2019 but remains chairman.": {
        "Anna Keller | Brightpan | ceo (former)",
        "Anna Keller | Brightpan | chair",
    },
    "Anna Keller of Brightpan resigned as co-CEO and will be chairman.": {
        "Anna Keller | Brightpan | ceo (former)",
        "Anna Keller | Brightpan | chair",
    },
    "Brothers Amit and Ravi Gupta set up Brightpan in 2016.": {
        "Amit Gupta | Brightpan | founder",
        "Ravi Gupta | Brightpan | founder",
    },
    "Brightpan said that Peter Hall is promoted from COO to president.": {
        "Peter Hall | Brightpan | coo (former)",
        "Peter Hall | Brightpan | president",
    },
    "Anna Keller is leaving as CEO of Brightpan. The board named Peter Hall, who heads sales, as her successor.": {
        "Anna Keller | Brightpan | ceo (former)",
        "Peter Hall | Brightpan | ceo",
    },
    "Brightpan raised $5 million. Peter Hall, previously Quillo's CEO and before that CFO of Kenly, is chairman.": {
        "Peter Hall | Quillo | ceo (former)",
        "Peter Hall | Kenly | cfo (former)",
        "Peter Hall | Brightpan | chair",
    },
    "Brightpan raised $5 million. Replacing Anna Keller as CEO is Peter Hall, a Quillo veteran.": {
        "Anna Keller | Brightpan | ceo (former)",
        "Peter Hall | Brightpan | ceo",
    },
    "Quillo founder and author Peter Hall likes bread.": {"Peter Hall | Quillo | founder"},
    "Peter Hall – semi-retired co-founder of Harrow Ventures – likes bread.": {
        "Peter Hall | Harrow Ventures | founder"
    },
    "Brightpan is one to watch. WTF, Brightpan? Co-founder Anna Keller will not say.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan raised $5 million. CEO Eren Bali likes bread.": {"Eren Bali | Brightpan | ceo"},
    "“It is early,” said Brook Stonehill and Peter Hall, co-founders of Brightpan.": {
        "Brook Stonehill | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. Peter Hall's old COO, Anna Keller, is the new chief executive of Quillo.": {
        "Anna Keller | Quillo | ceo"
    },
    "Peter Hall, a former partner at Quillo-like Harrow Ventures, is here.": {
        "Peter Hall | Harrow Ventures | partner (former)"
    },
    # whom "the company", "its" and "the firm" mean
    "Brightpan raised $5 million. Ovens are hot.\n\nBread rose.\n\nIt was hot.\n\n"
    "Quillo runs two sites for cooks.\n\nThe company was founded in 2014 by Anna Keller.": {
        "Anna Keller | Quillo | founder"
    },
    "Brightpan raised $5 million.\n\nQuillo runs two sites.\n\nThe company was founded in 2014 by Anna Keller.": {
        "Anna Keller | Brightpan | founder"
    },
    "Kenly Capital closed a fund. Harrow Ventures, a new London firm, is young. Susan Lee is a partner of the firm.": {
        "Susan Lee | Harrow Ventures | partner"
    },
    "Harrow Ventures is small. Susan Lee is the only remaining partner.": {"Susan Lee | Harrow Ventures | partner"},
}

PRESS_BOARDS = {
    "Brightpan raised $5 million. Susan Lee joins the board, as does angel investor Peter Hall.": {
        "Susan Lee | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    "Brightpan raised $5 million. Its board includes former Quillo CEO Anna Keller and outside director Peter Hall.": {
        "Anna Keller | Quillo | ceo (former)",
        "Anna Keller | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    "Brightpan raised $5 million. Susan Lee and Peter Hall will both become directors of Brightpan.": {
        "Susan Lee | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    "Anna Keller, the Harrow partner, and Peter Hall, her rival at Kenly, are both on Brightpan's board.": {
        "Anna Keller | Harrow | partner",
        "Anna Keller | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    "Harrow partner Susan Lee and Kenly MD Peter Hall will join Brightpan's board.": {
        "Susan Lee | Harrow | partner",
        "Susan Lee | Brightpan | board_member",
        "Peter Hall | Kenly | managing_director",
        "Peter Hall | Brightpan | board_member",
    },
    "Brightpan raised $5 million. Anna Keller stayed on the board.": {"Anna Keller | Brightpan | board_member"},
    "Brightpan raised $5 million. Anna Keller, who ran Quillo's office in Oslo, joined as CFO in 2019.": {
        "Anna Keller | Brightpan | cfo"
    },
    "Anna Keller is a director of Brightpan, a bakery, as well as Quillo, Tandoori Labs, and Kenly Foods.": {
        "Anna Keller | Brightpan | board_member",
        "Anna Keller | Quillo | board_member",
        "Anna Keller | Tandoori Labs | board_member",
        "Anna Keller | Kenly Foods | board_member",
    },
    "Brightpan raised $5 million. Co-founder Anna Keller remains a director.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | board_member",
    },
}

PRESS_FOUNDING = {
    "Brightpan raised $5 million. It came from Quillo, the San Francisco group that Peter Hall started last spring.": {
        "Peter Hall | Quillo | founder"
    },
    "Brightpan raised $5 million. Its rival is Quillo, which Peter Hall began with college friend Tony Marsh.": {
        "Peter Hall | Quillo | founder",
        "Tony Marsh | Quillo | founder",
    },
    "Brightpan, which Anna Keller and Peter Hall founded in 2012 after leaving Quillo, is dead.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Peter Hall, a managing director at Quillo, and Anna Keller, who left Quillo in May to start Brightpan, spoke.": {
        "Peter Hall | Quillo | managing_director",
        "Anna Keller | Brightpan | founder",
    },
    "Harrow Ventures is the new firm of Susan Lee and Peter Hall.": {
        "Susan Lee | Harrow Ventures | founder",
        "Peter Hall | Harrow Ventures | founder",
    },
    "Tandoori Labs raised $5 million. Peter Hall helped start payments processor Quillo before forming Brightpan.": {
        "Peter Hall | Quillo | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Tandoori Labs raised $5 million. Anna Keller, an angel, started Brightpan, a podcast company.": {
        "Anna Keller | Brightpan | founder"
    },
    "Tandoori Labs raised $5 million. Anna Keller created Brightpan and sold it to Quillo.": {
        "Anna Keller | Brightpan | founder"
    },
    "Harrow Ventures is small. Susan Lee set the firm up in 2003 with Peter Hall.": {
        "Susan Lee | Harrow Ventures | founder",
        "Peter Hall | Harrow Ventures | founder",
    },
    "Peter Hall has a fund. Peter Hall's first fund, Harrow Ventures, which he'd started with Anna Keller, is small.": {
        "Peter Hall | Harrow Ventures | founder",
        "Anna Keller | Harrow Ventures | founder",
    },
    "Tandoori Labs raised $5 million. Peter Hall was selling his first business, the Spanish chain, Brightpan.": {
        "Peter Hall | Brightpan | founder"
    },
    "Kenly raised $5 million. Susan Lee quit to launch her own fund, Harrow Ventures, together with Peter Hall.": {
        "Susan Lee | Harrow Ventures | founder",
        "Peter Hall | Harrow Ventures | founder",
    },
    "Brightpan, established by former officers Anna Keller and Peter Hall, named Tony Marsh its first CFO.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
        "Tony Marsh | Brightpan | cfo",
    },
    "Brightpan is dead. It was a photo app that Anna Keller and Peter Hall built in a weekend.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Tandoori Labs raised $5 million. Peter Hall, who earlier founded Brightpan, put in $3 million.": {
        "Peter Hall | Brightpan | founder"
    },
    "Brightpan's backers include Quillo co-founder Susan Lee, and Peter Hall, who founded Tandoori Labs.": {
        "Susan Lee | Quillo | founder",
        "Peter Hall | Tandoori Labs | founder",
    },
    "Brightpan raised $5 million. Anna Keller, who'd sold an earlier startup, Quillo, likes bread.": {
        "Anna Keller | Quillo | founder"
    },
    "Brightpan was founded by Josep Ferrer i Mas.": {"Josep Ferrer i Mas | Brightpan | founder"},
}

PRESS_SILENT = [
    "Anna Keller set Brightpan up with a loan of $3 million.",
    "Brightpan is a game that Anna Keller created in 2012.",
    "Brightpan is a podcast network that Anna Keller launched with Quillo.",
    "Anna Keller kept Quillo on board after the trip.",
    "Anna Keller stayed on board the Brightpan yacht.",
    "Anna Keller is selling another business, Brightpan, to Quillo.",
    "Brightpan raised $5 million. Anna Keller set the table up in 2003 with Peter Hall.",
    "Brightpan raised $5 million. The founder, according to programmer Peter Hall, was asleep.",
    "Brightpan raised $5 million. Anna Keller launched a line of pans and sold it to Quillo.",
    "Brightpan raised $5 million. Peter Hall told Susan Lee that she ran with Quillo.",
    "Brightpan raised $5 million. So does Stanford president Peter Hall.",
    "Brightpan raised $5 million. Peter Hall moved from Berlin to run.",
    "Brightpan raised $5 million. Her predecessor, Peter Hall, liked bread.",
    "Anna Keller met Susan Lee, who will lead Quillo. Her successor, Peter Hall, was named.",
    "Brightpan raised $5 million. Susan Lee was hired to run marathons.",
    "Brightpan raised $5 million. Quillo's chief executive is Anna Keller's old boss.",
]
