"""Pages that lost the spaces beside their links."""

import datetime

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.rules.wording.glued import unglued
from vcgraph.model import Article

READER = LearnedExtractor()


def _told(text: str) -> list[tuple[object, ...]]:
    found = READER.extract(Article(id="a", text=text, published=datetime.date(2024, 5, 10))).claims
    for claim in found:
        for one in claim.evidence:
            assert text[one.start : one.end] == one.quote
    return [
        (one.type, getattr(one, "target", None) or getattr(one, "company", None), one.amount and int(one.amount.value))
        for one in found
        if hasattr(one, "amount")
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Sources said Velora was last valued at$440 million.", ("valuation", "Velora", 440_000_000)),
        (
            "Corvex Airlinescompleted its$1.9 billion acquisition of Harrow Air.",
            ("acquisition", "Harrow Air", 1_900_000_000),
        ),
        ("Velora hasreached a dealto acquire Tarn Lodging, which runs inns.", ("acquisition", "Tarn Lodging", None)),
        (
            "Velora, an oven maker,raised $16.6 million in a funding roundled by Bede Capital. It won$2 million too.",
            ("funding_round", "Velora", 16_600_000),
        ),
        (
            "Corvex, whose software drives lorries,acquired mapper StreetMillfor an undisclosed sum. It paid$5 in fees.",
            ("acquisition", "StreetMill", None),
        ),
        (
            "Velora, an oven maker, raised$5 millionin Series A funding led byBede Capital.",
            ("funding_round", "Velora", 5_000_000),
        ),
    ],
)
def test_words_run_together_are_read_apart(text: str, told: tuple[object, ...]) -> None:
    assert told in _told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Velora raised US$5 million, and us$6 million before.",
        "The byMill app of inMotion,like others, costs $5.",
        "Whereby Velora stood nearby, onto the standby list.",
        "Velora has theMill and StreetMillfor as names.",
        "See tarn.com/hasreached and @dealto for more of $5 millions.",
    ],
)
def test_words_that_only_look_so_stay(text: str) -> None:
    assert unglued(text) is None
