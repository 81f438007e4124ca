"""Roles that a sentence or two join: several verbs with one subject, he and she, who came and who went, what never was."""

import pytest

from tests.extraction.test_roles import roles_of

SEVERAL_VERBS = {
    "Peter Hall began at Oxbow Bank, was chief financial officer of Brightpan and then chief executive of Quillo, and is "
    "now a venture partner at Harrow Ventures.": {
        "Peter Hall | Brightpan | cfo (former)",
        "Peter Hall | Quillo | ceo (former)",
        "Peter Hall | Harrow Ventures | partner",
    },
    "Anna Keller has been chairman of Brightpan since 2011 and was, from 2004 to 2010, chief executive of Quillo.": {
        "Anna Keller | Brightpan | chair",
        "Anna Keller | Quillo | ceo (former)",
    },
    "Anna Keller was president of Brightpan from 2002 to 2008, ran Quillo until 2015 and is now a partner at Harrow Ventures.": {
        "Anna Keller | Brightpan | president (former)",
        "Anna Keller | Quillo | ceo (former)",
        "Anna Keller | Harrow Ventures | partner",
    },
    "Anna Keller founded Brightpan with Peter Hall in 2010, and set up Quillo a year later.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
        "Anna Keller | Quillo | founder",
    },
    "Having sold Brightpan to Oxbow Software, its founder, Peter Hall, now chairs the board of Quillo.": {
        "Peter Hall | Brightpan | founder",
        "Peter Hall | Quillo | chair",
    },
    "Anna Keller left Harrow Ventures, where she had been a partner, to found Quillo, a bakery chain.": {
        "Anna Keller | Harrow Ventures | partner (former)",
        "Anna Keller | Quillo | founder",
    },
    "Peter Hall founded Quillo. Later Anna Keller became chief executive of Brightpan, with Peter Hall as president.": {
        "Peter Hall | Quillo | founder",
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | president",
    },
}
OF_TWO = {
    "Brightpan was started by Anna Keller and Peter Hall. She is chief executive and he is chief technology officer.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | cto",
    },
    "Anna Keller co-founded Brightpan with Peter Hall in 2013. He left in 2016; she now sits on the board of Quillo.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder (former)",
        "Anna Keller | Quillo | board_member",
    },
    "Anna Keller has rejoined Peter Hall at Brightpan, where he is chairman and she chief executive.": {
        "Peter Hall | Brightpan | chair",
        "Anna Keller | Brightpan | ceo",
    },
    "Unlike his brother Tom, a partner at Harrow Ventures, Peter Hall is no investor; he is chief executive of Brightpan.": {
        "Tom | Harrow Ventures | partner",
        "Peter Hall | Brightpan | ceo",
    },
    "Seven people founded Brightpan; only two, Anna Keller and Peter Hall, are still there, she as chief executive, he as "
    "chairman.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | chair",
    },
    "Peter Hall and Anna Keller met at Oxbow Advisors. The former now runs Brightpan.": {
        "Peter Hall | Brightpan | ceo"
    },
    "Peter Hall and his sister Anna run Harrow Ventures, which they founded in 2012.": {
        "Peter Hall | Harrow Ventures | founder",
        "Anna | Harrow Ventures | founder",
    },
}
COME_AND_GONE = {
    "Peter Hall no longer works at Brightpan, the software company that he founded.": {
        "Peter Hall | Brightpan | founder (former)"
    },
    "Peter Hall, who founded Brightpan in 2001, has not worked there since 2010.": {
        "Peter Hall | Brightpan | founder (former)"
    },
    "While Peter Hall was chief executive of Brightpan, it grew; under Anna Keller, who replaced him in 2021, it shrank.": {
        "Peter Hall | Brightpan | ceo (former)",
        "Anna Keller | Brightpan | ceo",
    },
    "Replaced as chairman of Brightpan by Peter Hall, Anna Keller will move to Oslo.": {
        "Peter Hall | Brightpan | chair",
        "Anna Keller | Brightpan | chair (former)",
    },
    "Anna Keller, chief financial officer of Brightpan, has been promoted to chief executive; Peter Hall, who held that "
    "post, retires.": {
        "Anna Keller | Brightpan | cfo",
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | ceo (former)",
    },
    "Anna Keller joined Brightpan as chief operating officer. Last week the founder, Peter Hall, handed her the post of "
    "chief executive.": {
        "Anna Keller | Brightpan | coo",
        "Anna Keller | Brightpan | ceo",
        "Peter Hall | Brightpan | founder",
    },
    "Until last summer, Anna Keller was chief financial officer of Brightpan. She now holds the same post at Quillo.": {
        "Anna Keller | Brightpan | cfo (former)",
        "Anna Keller | Quillo | cfo",
    },
    "Three former partners of Harrow Ventures (Anna Keller, Peter Hall and Susan Lee) have raised $80 million.": {
        "Anna Keller | Harrow Ventures | partner (former)",
        "Peter Hall | Harrow Ventures | partner (former)",
        "Susan Lee | Harrow Ventures | partner (former)",
    },
}
BOARDS = {
    "To the board of Brightpan came Anna Keller, from that of Quillo went Peter Hall.": {
        "Anna Keller | Brightpan | board_member",
        "Peter Hall | Quillo | board_member (former)",
    },
    "Anna Keller, who sits on Brightpan's board for Harrow Ventures, was late.": {
        "Anna Keller | Brightpan | board_member"
    },
    "Chaired by Anna Keller, Brightpan has raised $5 million.": {"Anna Keller | Brightpan | chair"},
    "Susan Lee likes Brightpan, which Peter Hall chairs.": {"Peter Hall | Brightpan | chair"},
}
FOUNDERS = {
    "Brightpan raised $11 million in 2016, two years after its founding by Anna Keller.": {
        "Anna Keller | Brightpan | founder"
    },
    "Quillo has bought Brightpan, founded and until now owned by Anna Keller.": {"Anna Keller | Brightpan | founder"},
    "Brightpan belongs to Peter Hall, who founded it, and two banks.": {"Peter Hall | Brightpan | founder"},
    "The founder of Brightpan, Anna Keller, has raised $4 million for her new one, Quillo.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Quillo | founder",
    },
    "Founded by Anna Keller, whose last company, Oxbow, was sold for $45 million, Brightpan has raised $7 million.": {
        "Anna Keller | Brightpan | founder",
        "Anna Keller | Oxbow | founder (former)",
    },
    "Before founding Brightpan with her brother Tom, Anna Keller was a partner at Harrow Ventures.": {
        "Anna Keller | Brightpan | founder",
        "Tom | Brightpan | founder",
        "Anna Keller | Harrow Ventures | partner (former)",
    },
    "Neither Anna Keller nor Peter Hall, the founders of Brightpan, would comment.": {
        "Anna Keller | Brightpan | founder",
        "Peter Hall | Brightpan | founder",
    },
}
NEVER_WERE = {
    "Anna Keller would have become chief executive of Brightpan had the merger gone through.": set(),
    "Anna Keller was to become chairman of Brightpan in May, but stayed at Quillo, where she is chief operating officer.": {
        "Anna Keller | Quillo | coo"
    },
    "A spokesman denied reports that Brightpan's chief executive, Anna Keller, was to become chairwoman of Quillo.": {
        "Anna Keller | Brightpan | ceo"
    },
    "Harrow Ventures wants Anna Keller, president of Brightpan, as chief executive.": {
        "Anna Keller | Brightpan | president"
    },
    "Had she stayed, Anna Keller would be chief executive of Brightpan today.": set(),
    "Rumours that Anna Keller would be named chief executive of Brightpan were false.": set(),
    "Neither Anna Keller nor Peter Hall is chief executive of Brightpan.": set(),
    "Mrs Keller, our chair of governors, thanked Brightpan.": set(),
    # who will be, and who is beside a denial
    "Anna Keller was to become chief executive of Brightpan in May.": {"Anna Keller | Brightpan | ceo"},
    "Brightpan, which wants to sell its bank, has hired Anna Keller as chief executive.": {
        "Anna Keller | Brightpan | ceo"
    },
    "Reports that Anna Keller, chief executive of Brightpan, would sell her shares were false.": {
        "Anna Keller | Brightpan | ceo"
    },
}
TELL_SOMETHING_ELSE = {
    "Brightpan was founded by Anna Keller. Her first customer, Quillo, paid late.": {
        "Anna Keller | Brightpan | founder"
    },
    "Anna Keller founded Brightpan. Her first investor has left, and her other, Quillo, stays.": {
        "Anna Keller | Brightpan | founder"
    },
    "Anna Keller bought Brightpan in 2010. Her second, Quillo, was bought in 2012.": set(),
    "Peter Hall compared Brightpan and Quillo. The former runs well; the latter is small.": set(),
    "From the board of Brightpan comes word that Anna Keller will marry.": set(),
    "Brightpan sued Quillo and Peter Hall, who founded it.": set(),
    "Anna Keller praised the prize and its founding by Peter Hall.": set(),
    "Anna Keller, chairman of Brightpan, and Peter Hall of Quillo will stay, he as president.": {
        "Anna Keller | Brightpan | chair"
    },
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *SEVERAL_VERBS.items(),
        *OF_TWO.items(),
        *COME_AND_GONE.items(),
        *BOARDS.items(),
        *FOUNDERS.items(),
        *NEVER_WERE.items(),
        *TELL_SOMETHING_ELSE.items(),
    ],
)
def test_reads_roles_that_plain_sentences_join(text: str, expected: set[str]) -> None:
    assert roles_of(text) == expected
