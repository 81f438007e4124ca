"""A paragraph that stands beside the story leaves what is read of the story as it is."""

from datetime import date

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.extraction.rules.discourse.reader import read_discourse
from vcgraph.extraction.rules.text.document import read_document
from vcgraph.model import Article

_TITLE = "Selfies for cattle"
_NEWS = (
    "Brightpan, a maker of ear tags, has raised $12 million from Harrow Ventures. Its tags watch over herds in Peru.\n\n"
    "The company has now raised $30 million in all. It was founded by Marta Nunes, its chief executive."
)
_ASIDES = [
    "Pellworth Airlines cut 14 routes on Monday. The company said fuel had become too dear. Flights to Porto stay.",
    "Forecasters expect rain in the north. Rivers may rise by two meters. Roads near Hull will be closed. Nobody was hurt.",
    "Tamsin Orrick ran the marathon in three hours. She had been out with an injured knee since May 2016.",
    "Velmont, which sells shoes, has a new model out. It costs $139 and is light, the company said. Shops get it in July.",
]


def _told(*paragraphs: str) -> list[tuple[object, ...]]:
    article = Article(id="a", text="\n\n".join((_TITLE, *paragraphs)), published=date(2024, 5, 13))
    claims = [claim.to_dict() for claim in RuleExtractor().extract(article).claims]
    for claim in claims:
        for key in ("id", "evidence"):
            claim.pop(key, None)
    return sorted((str(sorted(claim.items())),) for claim in claims)


@pytest.mark.parametrize("aside", _ASIDES)
def test_an_unrelated_paragraph_changes_no_claim(aside: str) -> None:
    first, second = _NEWS.split("\n\n")
    plain = _told(first, second)
    assert len(plain) >= 3
    assert _told(aside, first, second) == plain
    assert _told(first, aside, second) == plain
    assert _told(first, second, aside) == plain


@pytest.mark.parametrize(
    ("paragraph", "aside"),
    [
        (_ASIDES[0], True),
        ("Brightpan will open an office in Lima in July. Its tags are made there.", False),
        ("It sells them in Peru and Chile. A tag costs $4.", False),
        ("Velmont raised $5 million from Oxbow Capital. It makes shoes.", False),
        ("Nora Hale joined as chief financial officer in March. She came from Velmont.", False),
    ],
)
def test_a_paragraph_of_the_story_is_no_aside(paragraph: str, aside: bool) -> None:
    document = read_document(Article(id="a", text=f"{_TITLE}\n\n{_NEWS}\n\n{paragraph}"))
    read_discourse(document)
    assert document.sentences[-1].aside is aside


def test_a_company_beside_the_story_is_whom_its_paragraph_means_and_no_other() -> None:
    first, second = _NEWS.split("\n\n")
    document = read_document(Article(id="a", text=f"{_TITLE}\n\n{first}\n\n{_ASIDES[0]}\n\n{second}"))
    read_discourse(document)
    means = {one.mask[-20:]: one.focus.name for one in document.sentences if one.focus is not None}
    assert "Pellworth Airlines" in means.values()
    assert document.sentences[-1].focus is document.subject is not None
    assert document.subject.name == "Brightpan"
