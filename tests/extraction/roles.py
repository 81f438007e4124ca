"""Sentences that state a title, and the roles that they tell."""

STATED = {
    # a title between the organisation and the person
    "Tandoori Labs CEO Anna Keller said the money would go to hiring.": {"Anna Keller | Tandoori Labs | ceo"},
    "Brightpan co-founder and CTO Miguel Ortiz wrote the first version.": {
        "Miguel Ortiz | Brightpan | founder",
        "Miguel Ortiz | Brightpan | cto",
    },
    "Former Brightpan CFO Laura Stein has joined the board of Quillo.": {
        "Laura Stein | Brightpan | cfo (former)",
        "Laura Stein | Quillo | board_member",
    },
    "Yesterday quillo, the small firm started by Anna Keller, was late. Brightpan raised $5 million.": {
        "Anna Keller | quillo | founder"
    },
    "Brightpan's chief executive, Anna Keller, declined to comment.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan CEO Anna Keller and CFO Peter Hall rang the bell.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | cfo",
    },
    "Brightpan co-founders Anna Keller and Peter Hall met at school.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan raised $5 million. Its founders, Anna Keller and Peter Hall, met at school.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    "Brightpan co-CEOs Anna Keller and Peter Hall share an office.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | ceo",
    },
    "Harrow Ventures general partner Susan Lee led the deal.": {"Susan Lee | Harrow Ventures | partner"},
    "Brightpan Chief Operating Officer Tony Marsh left no doubt.": {"Tony Marsh | Brightpan | coo"},
    # a title behind the person
    "“We were early,” said Anna Keller, chief executive of Brightpan.": {"Anna Keller | Brightpan | ceo"},
    "“We were early,” said Anna Keller, co-founder and CEO of the logistics startup Brightpan.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
    },
    "“We were early,” said Roshan Thapliyal, General Partner at Harrow Ventures.": {
        "Roshan Thapliyal | Harrow Ventures | partner"
    },
    "Anna Keller, Brightpan’s CEO, said so.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller, a Harrow Ventures partner, said so.": {"Anna Keller | Harrow Ventures | partner"},
    "Anna Keller (CEO, Brightpan) and Peter Hall (co-founder, Quillo) put in their own money.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Quillo | founder",
    },
    "Anna Keller is a managing director at Harrow Ventures.": {"Anna Keller | Harrow Ventures | managing_director"},
    "Anna Keller, who is president of Brightpan, said so.": {"Anna Keller | Brightpan | president"},
    "Anna Keller and Peter Hall, partners at Harrow Ventures, said so.": {
        "Anna Keller | Harrow Ventures | partner",
        "Peter Hall | Harrow Ventures | partner",
    },
    "Anna Keller and Peter Hall are CEO and CTO of Brightpan, respectively.": {
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | cto",
    },
    "Anna Keller, co-founder of Brightpan and a partner at Harrow Ventures, said so.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Harrow Ventures | partner",
    },
    "Dr. Anna Keller, Ph.D., Chief Executive Officer of Brightpan, said so.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller, 41, founder of Brightpan, said so.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller, Partner, Harrow Ventures, said so.": {"Anna Keller | Harrow Ventures | partner"},
    "The CEO of Brightpan, Anna Keller, said so.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller, another co-founder of Brightpan, left the stage.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller, a lawyer and managing partner of Harrow Ventures, said so.": {
        "Anna Keller | Harrow Ventures | partner"
    },
    "Brightpan's new CEO, former Quillo president Anna Keller, said so.": {
        "Anna Keller | Brightpan | ceo",
        "Anna Keller | Quillo | president (former)",
    },
    "Anna Keller — who is Brightpan's CEO — said so.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan has a new CEO: Anna Keller.": {"Anna Keller | Brightpan | ceo"},
    "Peter Hall works at Harrow Ventures, a small fund where he is a partner.": {
        "Peter Hall | Harrow Ventures | partner"
    },
    # behind a description of the organisation
    "Anna Keller, founder of Harrow-backed startup Brightpan, sat down.": {"Anna Keller | Brightpan | founder"},
    "“We waited,” said Susan Lee, a partner with Harrow Ventures.": {"Susan Lee | Harrow Ventures | partner"},
    "Anna Keller, the founder of the baking app company, Brightpan, sat down.": {"Anna Keller | Brightpan | founder"},
    # behind another description of the person
    "The round drew Peter Hall, a veteran of the oven trade and the founder of Quillo.": {
        "Peter Hall | Quillo | founder"
    },
    "said Peter Hall, MD and chief executive of Brightpan and president of API Holdings.": {
        "Peter Hall | Brightpan | managing_director",
        "Peter Hall | Brightpan | ceo",
        "Peter Hall | API Holdings | president",
    },
    "Anna Keller is the Founder and General partner at Quillo Partners.": {
        "Anna Keller | Quillo Partners | founder",
        "Anna Keller | Quillo Partners | partner",
    },
    "Anna Keller, Managing director of Brightpan, said so.": {"Anna Keller | Brightpan | managing_director"},
    # "MD" is a title where an organisation follows
    "Brightpan raised $5 million from Peter Hall (MD, Quillo) and others.": {"Peter Hall | Quillo | managing_director"},
    "Brightpan is led by CEO Anna Keller, who likes bread.": {"Anna Keller | Brightpan | ceo"},
    "Led by founder and CEO Anna Keller, Brightpan competes with bakers.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
    },
    "Brightpan's CEO is Quillo veteran Anna Keller, and its office is in Lisbon.": {"Anna Keller | Brightpan | ceo"},
    "“We grew,” said Anna Keller, now 57 and chief executive of Brightpan.": {"Anna Keller | Brightpan | ceo"},
    # between the person and the title: an age, a base, a place; behind it "emeritus"
    "“We grew,” said Anna Keller, the 32-year-old founder of Brightpan.": {"Anna Keller | Brightpan | founder"},
    "Anna Keller, a Hong Kong-based managing director at Harrow, said so.": {
        "Anna Keller | Harrow | managing_director"
    },
    "Anna Keller, managing director and head of Asia at Harrow, said so.": {"Anna Keller | Harrow | managing_director"},
    "Anna Keller, partner emeritus at Harrow Ventures, said so.": {"Anna Keller | Harrow Ventures | partner"},
    # other words for a title
    "Brightpan finance director Anna Keller said so.": {"Anna Keller | Brightpan | cfo"},
    "Brightpan's technology chief, Anna Keller, said so.": {"Anna Keller | Brightpan | cto"},
    "Brightpan Operations Chief Anna Keller said so.": {"Anna Keller | Brightpan | coo"},
    "Brightpan chief Anna Keller said so.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan founder-CEO Anna Keller said so.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
    },
    "Anna Keller, MD & CEO, Brightpan, said so.": {
        "Anna Keller | Brightpan | managing_director",
        "Anna Keller | Brightpan | ceo",
    },
    "They met Anna Keller (Chairman of the Supervisory Board Brightpan).": {"Anna Keller | Brightpan | chair"},
    # the person holds the title by a verb
    "Anna Keller leads Brightpan as its chief executive.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller was head of ovens and the chief operating officer of Brightpan.": {
        "Anna Keller | Brightpan | coo (former)"
    },
    "Brightpan's board members include Susan Lee of Harrow and Peter Hall of Moorland.": {
        "Susan Lee | Brightpan | board_member",
        "Peter Hall | Brightpan | board_member",
    },
    # a list of people ends before the title of another company
    "Investors include Quillo founders Peter Hall and Anna Keller, and Brightpan CEO Tony Marsh.": {
        "Peter Hall | Quillo | founder",
        "Anna Keller | Quillo | founder",
        "Tony Marsh | Brightpan | ceo",
    },
    # two owners glued to a name
    "Brightpan drew money from the former CEO of Harrow Motors Anna Keller.": {
        "Anna Keller | Harrow Motors | ceo (former)"
    },
    # a company that bears its founder's surname
    "Keller founder Anna Keller likes Quillo.": {"Anna Keller | Keller | founder"},
    "“Small,” said quillo co-founder Anna Keller. Quillo sells ovens.": {"Anna Keller | Quillo | founder"},
    "Anna Keller, chief executive of London-listed Brightpan, said so.": {"Anna Keller | Brightpan | ceo"},
    "Anna Keller, formerly of Quillo, is a partner at Harrow.": {"Anna Keller | Harrow | partner"},
}

FORMER = {
    "Anna Keller, former CEO of Brightpan, invested as well.": {"Anna Keller | Brightpan | ceo (former)"},
    "Anna Keller, Brightpan's former chairman and co-operator and now CEO, said so.": {
        "Anna Keller | Brightpan | chair (former)",
        "Anna Keller | Brightpan | ceo",
    },
    "Anna Keller, previously CTO at Brightpan, invested as well.": {"Anna Keller | Brightpan | cto (former)"},
    "Anna Keller, most recently president of Brightpan, invested as well.": {
        "Anna Keller | Brightpan | president (former)"
    },
    "Anna Keller served as CFO of Brightpan until 2019.": {"Anna Keller | Brightpan | cfo (former)"},
    "Ex-Brightpan CEO Anna Keller invested as well.": {"Anna Keller | Brightpan | ceo (former)"},
    "Brightpan CEO Anna Keller resigned on Monday.": {"Anna Keller | Brightpan | ceo (former)"},
    "Anna Keller stepped down as chairman of Brightpan in May.": {"Anna Keller | Brightpan | chair (former)"},
    "Anna Keller will step down as chairman of Brightpan in May.": {"Anna Keller | Brightpan | chair (former)"},
    "Anna Keller, a former Brightpan engineer and founder of Quillo, said so.": {"Anna Keller | Quillo | founder"},
    "Anna Keller is the founder and former CEO of Brightpan.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | ceo (former)",
    },
    "Anna Keller came to Quillo after being chief operating officer of Brightpan.": {
        "Anna Keller | Brightpan | coo (former)"
    },
    "Anna Keller previously made ovens popular as co-founder and creative director at Brightpan.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan founder Anna Keller, who is now CTO, stepped down as CEO.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Brightpan | cto",
        "Anna Keller | Brightpan | ceo (former)",
    },
    "Former Quillo CEO and Brightpan co-founder Anna Keller said so.": {
        "Anna Keller | Quillo | ceo (former)",
        "Anna Keller | Brightpan | founder",
    },
    "Anna Keller resigned as chairman of Brightpan's board.": {"Anna Keller | Brightpan | chair (former)"},
    "Anna Keller, the ousted CEO of Brightpan, said so.": {"Anna Keller | Brightpan | ceo (former)"},
    "Brightpan founder Anna Keller, who left the company in 2019, said so.": {
        "Anna Keller | Brightpan | founder (former)"
    },
    "Brightpan founder Anna Keller, who left Quillo in 2012, said so.": {"Anna Keller | Brightpan | founder"},
    "Brightpan was founded by Anna Keller and Peter Hall, who has since left.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder (former)",
    },
}

IN_CONTEXT = {
    "Brightpan has raised $5 million. “We were early,” CEO Anna Keller said.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan has raised $5 million. “We were early,” said Anna Keller, its co-founder.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan has raised $5 million. The company's CTO, Anna Keller, said so.": {"Anna Keller | Brightpan | cto"},
    "Brightpan has raised $5 million from Harrow Ventures. “Early,” said Susan Lee, a general partner at the firm.": {
        "Susan Lee | Harrow Ventures | partner"
    },
    "Harrow Ventures has closed its second fund. “We were early,” said managing partner Susan Lee.": {
        "Susan Lee | Harrow Ventures | partner"
    },
    "Brightpan was founded by Anna Keller. She is also a partner at Harrow Ventures.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Harrow Ventures | partner",
    },
    "Anna Keller of Brightpan was there. “We were early,” the founder, Anna Keller, said of Quillo.": {
        "Anna Keller | Brightpan | founder"
    },
    # the words before a title tell where it belongs
    "Brightpan raised $5 million. Quillo said that Peter Hall will become CEO.": {"Peter Hall | Quillo | ceo"},
    "Brightpan raised $5 million. CEO Peter Hall told Quillo employees that he would leave.": {
        "Peter Hall | Quillo | ceo (former)"
    },
    # an item of a numbered list is about its heading
    "Brightpan raised $5 million.\n\n2. Quillo opens an office\n\nCEO Peter Hall likes Lisbon.": {
        "Peter Hall | Quillo | ceo"
    },
    # who has a co-founder is a founder
    "Brightpan sells ovens. Anna Keller and her co-founder Peter Hall met at school.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
    # "the company" is not the giant that a comparison names
    "Brightpan raised $5 million. Google sells no ovens. The company was founded by Anna Keller.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan raised $5 million. “It was fun,” said Anna Keller, another founder at the Lisbon-based company.": {
        "Anna Keller | Brightpan | founder"
    },
    "Brightpan raised $5 million. “We grew,” Chairman of the Board of Directors Anna Keller said.": {
        "Anna Keller | Brightpan | chair"
    },
    # the name that owns or frames a bare title in its own sentence
    "Brightpan raised $5 million from Quillo (CEO Peter Hall).": {"Peter Hall | Quillo | ceo"},
    "Brightpan raised $5 million. He backed Quillo, whose 23-year-old founder, Peter Hall, likes bread.": {
        "Peter Hall | Quillo | founder"
    },
    "Brightpan raised $5 million. They met Quillo executives, including CEO Peter Hall.": {"Peter Hall | Quillo | ceo"},
    "Brightpan raised $5 million. In a post on the Quillo website, founder Peter Hall agreed.": {
        "Peter Hall | Quillo | founder"
    },
    "Brightpan raised $5 million. At the bakery Quillo, which buys ovens, CEO Peter Hall agreed.": {
        "Peter Hall | Quillo | ceo"
    },
    # a job elsewhere tells no place for a founder's title
    "Brightpan raised $5 million. Founder Peter Hall is a vice president at Quillo.": {
        "Peter Hall | Brightpan | founder"
    },
    "Brightpan raised $5 million. They were joined by CFO Peter Hall, from Harrow Ventures.": {
        "Peter Hall | Brightpan | cfo"
    },
    # a surname alone at the start of a sentence, though it is a word
    "Brightpan raised $5 million. Hall started it with two friends, Susan Lee and Tony Marsh. Peter Hall agreed.": {
        "Peter Hall | Brightpan | founder",
        "Susan Lee | Brightpan | founder",
        "Tony Marsh | Brightpan | founder",
    },
    # whom a chief speaks for
    "Brightpan raised $5 million. Chief executive Peter Hall has signaled that Quillo, a rival, plans to buy ovens.": {
        "Peter Hall | Quillo | ceo"
    },
    "Brightpan raised $5 million. CEO Peter Hall sold his first company, Quillo, in 2012.": {
        "Peter Hall | Brightpan | ceo",
        "Peter Hall | Quillo | founder (former)",
    },
}
