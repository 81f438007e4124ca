"""People with others beside them: lists behind what they are, husbands and friends, an office told behind a dash."""

import pytest

from tests.extraction.test_roles import roles_of

FOUNDERS = {
    "Quillo was founded by six engineers — Anna Keller, Peter Hall, Priya Nair and Tom Reed — several of them from Oxbow.": {
        "Anna Keller | Quillo | founder",
        "Peter Hall | Quillo | founder",
        "Priya Nair | Quillo | founder",
        "Tom Reed | Quillo | founder",
    },
    "Quillo raised $5 million. The company was founded by former executives from the food trade -- Anna Keller, Peter Hall and "
    "Priya Nair.": {
        "Anna Keller | Quillo | founder",
        "Peter Hall | Quillo | founder",
        "Priya Nair | Quillo | founder",
    },
    "Quillo, founded by physicists from Leeds University (Anna Keller and Peter Hall), sells valves.": {
        "Anna Keller | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Anna Keller teamed up with her husband, Peter Hall, and launched Quillo, a valve maker.": {
        "Anna Keller | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Anna Keller joined forces with Peter Hall, a chemist, and started Quillo.": {
        "Anna Keller | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Anna Keller came up with the idea for Quillo with Peter Hall.": {
        "Anna Keller | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Anna Keller and Peter Hall are two such founders. Their company, Quillo, raised $30 million.": {
        "Anna Keller | Quillo | founder",
        "Peter Hall | Quillo | founder",
    },
    "Quillo, which Anna Keller set up in 2005 to sell valves, raised $5 million.": {"Anna Keller | Quillo | founder"},
    "Quillo was founded by two brothers, Peter Hall reported.": set(),
    "Quillo was founded by a former Martin Hollis vice president.": set(),
    "Anna Keller teamed up with Peter Hall and launched a campaign with Quillo.": set(),
    "Anna Keller came up with the idea for Quillo's new mugs.": set(),
    "Investors back Anna Keller's new company, Brightpan reported last month.": set(),
}
OFFICES = {
    "The backers were Anna Keller, MD – Brightpan, Peter Hall, Co-founder & CEO – Quillo.": {
        "Anna Keller | Brightpan | managing_director",
        "Peter Hall | Quillo | founder",
        "Peter Hall | Quillo | ceo",
    },
    "It went well. Anna Keller, Founder & CEO Quillo stated, “We like valves.”": {
        "Anna Keller | Quillo | founder",
        "Anna Keller | Quillo | ceo",
    },
    "“It went well,” said Anna Keller, Founder & Executive Vice Chairman of Quillo.": {
        "Anna Keller | Quillo | founder",
        "Anna Keller | Quillo | chair",
    },
    "Quillo co-founder CEO Anna Keller declined to comment.": {
        "Anna Keller | Quillo | founder",
        "Anna Keller | Quillo | ceo",
    },
    "The round was joined by former Brightpan and Quillo chief executive Anna Keller.": {
        "Anna Keller | Brightpan | ceo (former)",
        "Anna Keller | Quillo | ceo (former)",
    },
    "Anna Keller, formerly CTO at Brightpan and now CEO at Quillo, said so.": {
        "Anna Keller | Brightpan | cto (former)",
        "Anna Keller | Quillo | ceo",
    },
    "Quillo CEO Anna Keller, a veteran of the valve trade, has stepped down.": {"Anna Keller | Quillo | ceo (former)"},
    "Quillo CEO Anna Keller, a veteran of the valve trade, has stepped in.": {"Anna Keller | Quillo | ceo"},
    "Brightpan's fund is managed by general partners Anna Keller and Peter Hall, who in 2018 co-founded Harrow Ventures.": {
        "Anna Keller | Brightpan | partner",
        "Peter Hall | Brightpan | partner",
        "Anna Keller | Harrow Ventures | founder",
        "Peter Hall | Harrow Ventures | founder",
    },
    "OpenAI has acquired Quillo, a tea app. Chief executive and co-founder Anna Keller announced the deal on Friday.": {
        "Anna Keller | Quillo | ceo",
        "Anna Keller | Quillo | founder",
    },
    "OpenAI has acquired Quillo, a tea app. CEO Peter Hall announced the deal on Friday.": {
        "Peter Hall | OpenAI | ceo"
    },
}
BESIDE = {
    "Anna Keller, CEO of Quillo and wife of Brightpan CFO Peter Hall, died on Friday.": {
        "Anna Keller | Quillo | ceo",
        "Peter Hall | Brightpan | cfo",
    },
    "Anna Keller, who worked with Brightpan CFO Peter Hall, has stepped down as CEO of Quillo.": {
        "Anna Keller | Quillo | ceo (former)",
        "Peter Hall | Brightpan | cfo",
    },
    "Anna Keller likes to run. She is married to Peter Hall. The Quillo co-founder took leave.": {
        "Anna Keller | Quillo | founder"
    },
    "Anna Keller likes to run. Her husband is tennis pro Peter Hall. The Quillo co-founder took leave.": {
        "Anna Keller | Quillo | founder"
    },
    "Anna Keller likes to run. She was interviewed by reporter Peter Hall. The Quillo co-founder took leave.": set(),
}


@pytest.mark.parametrize(("text", "told"), [*FOUNDERS.items(), *OFFICES.items(), *BESIDE.items()])
def test_others_beside(text: str, told: set[str]) -> None:
    assert roles_of(text) == told
