"""Companies that changed their name are one company under its present name, within an article and across articles."""

import pytest

from vcgraph import KnowledgeGraph
from vcgraph.extraction.learned.reader import LearnedExtractor
from vcgraph.model import Article

RENAMED = [
    "Tarnwick, formerly known as Velmora, has raised $20 million in a Series B round led by Oakmere Capital.",
    "Tarnwick (formerly Velmora) closed a $20 million Series B led by Oakmere Capital.",
    "Velmora, which has changed its name to Tarnwick, raised a $20 million Series B led by Oakmere Capital.",
    "Velmora, now known as Tarnwick, raised a $20 million Series B led by Oakmere Capital.",
    "Tarnwick, previously Velmora, raised a $20 million Series B led by Oakmere Capital.",
    "Velmora, which was renamed Tarnwick, raised a $20 million Series B led by Oakmere Capital.",
    "Velmora rebrands as Tarnwick and raises $20 million Series B led by Oakmere Capital",
]
NOT_RENAMED = [
    "Tarnwick, once Velmora closes its plant, will have raised $20 million from Oakmere Capital.",
    "Tarnwick, previously Velmora investor Jane Roe's firm, raised $20 million from Oakmere Capital.",
    "Tarnwick renamed Velmora after buying it, and raised $20 million from Oakmere Capital.",
    "Jane Roe, formerly of Velmora, joined Tarnwick, which raised $20 million from Oakmere Capital.",
    "Tarnwick, previously backed by Velmora, raised $20 million from Oakmere Capital.",
    "Tarnwick, once Velmora's supplier, raised $20 million from Oakmere Capital.",
]


def names_of(text: str) -> list[set[str]]:
    extraction = LearnedExtractor().extract(Article(id="a", text=text))
    return [{name.name, *name.also} for name in extraction.names]


@pytest.mark.parametrize("text", RENAMED)
def test_old_and_new_name_are_one(text: str) -> None:
    extraction = LearnedExtractor().extract(Article(id="a", text=text))
    assert [claim.company for claim in extraction.claims if claim.type == "funding_round"] == ["Tarnwick"]
    assert {"Tarnwick", "Velmora"} in names_of(text)


@pytest.mark.parametrize("text", NOT_RENAMED)
def test_other_relations_rename_nothing(text: str) -> None:
    assert not any({"Tarnwick", "Velmora"} <= names for names in names_of(text))


def test_the_old_name_in_another_article_is_the_same_company() -> None:
    texts = ["Velmora raised a $5 million seed round from Brightwater Ventures in 2019.", RENAMED[0]]
    kg = KnowledgeGraph()
    for number, text in enumerate(texts):
        article = Article(id=f"a{number}", text=text)
        kg.add(article, LearnedExtractor().extract(article))
    assert kg.entity("Velmora") == kg.entity("Tarnwick")
    assert len(kg.rounds("Tarnwick")) == 2
