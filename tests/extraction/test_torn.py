"""A sentence that its page tore into several lines reads as it does in one."""

import time
from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.rules.wording.torn import without_tears
from vcgraph.model import Article

READER = LearnedExtractor()


def told(text: str) -> list[str]:
    """What each claim tells, without where it stands; quotes are checked."""
    claims = READER.extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims
    for claim in claims:
        assert all(text[one.start : one.end] == one.quote for one in claim.evidence)
    return [
        str({key: one for key, one in claim.to_dict().items() if key not in ("id", "evidence")}) for claim in claims
    ]


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        (
            "Oakmere buys Tarnwick Labs of Oslo\n\nOakmere\n\nhas acquired\n\nTarnwick Labs . Terms were not disclosed.",
            "Oakmere buys Tarnwick Labs of Oslo\n\nOakmere has acquired Tarnwick Labs . Terms were not disclosed.",
        ),
        (
            "Tarnwick has raised $5 million in a seed round from\n\nHarrow Ventures\n\nand Lise Dahl, the founder of\n\nVelmora.",
            "Tarnwick has raised $5 million in a seed round from Harrow Ventures and Lise Dahl, the founder of Velmora.",
        ),
        (
            "New money for tide meters\n\nThe maker of tide meters said today that it has raised\n\nmoney from Harrow Ventures. Tarnwick will use the $5 million\n\nround to hire.",
            "New money for tide meters\n\nThe maker of tide meters said today that it has raised money from Harrow Ventures. Tarnwick will use the $5 million round to hire.",
        ),
    ],
)
def test_a_torn_sentence_reads_as_a_whole_one(torn, whole):
    assert told(whole)
    assert told(torn) == told(whole)


@pytest.mark.parametrize(
    "text",
    [
        "Meters for tides raise money\n\ndeepset, a maker of meters, raised $5 million.",
        "Tarnwick raises $5 million for tide meters\n\nalso in the news today is a round of Velmora.",
        "It raised money.\n\nwho knows what for.",
        "The deals:\n\nseed round of Tarnwick",
        "Harrow Ventures led it\n\nVelmora sold meters.",
        "Menu\nLog in\n\nTarnwick raises money\n\nLise Dahl\n\nTarnwick has raised $5 million.",
        "Tarnwick told of its new investors:\n\nHarrow Ventures\n\nCorran Angels\n\nOakmere Capital",
        "It was led by\n\n• Harrow Ventures",
        "It raised money from Harrow\nenergy; tides; money",
    ],
)
def test_what_is_not_torn_stays(text):
    assert without_tears(text) == text


@pytest.mark.parametrize("line", ["has\n\n", "Tarnwick\n", "a, ", "energy; "])
def test_time_grows_with_the_length_and_no_faster(line):
    begin = time.process_time()
    without_tears(line * 30_000)
    assert time.process_time() - begin < 5


def test_a_list_below_an_open_end_is_no_single_name():
    text = "Tarnwick raised $5 million from\nHarrow Ventures\nCorran Angels\nOakmere Capital"
    assert without_tears(text) == text.replace("from\n", "from ")
