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
    "Brightpan was founded by Josep Ferrer i Mas.": {"Josep Ferrer i Mas | Brightpan | founder"},
}

PRESS_SILENT = [
    "Brightpan raised $5 million. Anna Keller set the table up in 2003 with Peter Hall.",
    "Brightpan raised $5 million. The founder, according to programmer Peter Hall, was asleep.",
    "Brightpan raised $5 million. Anna Keller launched a line of pans and sold it to Quillo.",
    "Brightpan raised $5 million. Quillo's chief executive is Anna Keller's old boss.",
]
