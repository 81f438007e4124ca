"""Articles composed from frames: what they claim stands in them, and plain constructions are read with names never seen."""

from training.composed import compose_articles
from training.composed.articles import compose
from vcgraph.extraction.evaluation import DEAL_TYPES, evaluate
from vcgraph.extraction.learned.reader import LearnedExtractor

UNSEEN = range(5000, 5080)
"""Numbers of articles that no weight has learned from."""


def test_the_same_number_composes_the_same_article() -> None:
    assert list(compose_articles(3)) == [compose(number) for number in range(3)]


def test_claims_name_what_stands_in_the_text() -> None:
    for article, claims in map(compose, UNSEEN):
        parts = [claim.get(part) for claim in claims for part in ("company", "acquirer", "target", "manager")]
        named = [part for part in parts if isinstance(part, str)]
        named += [investor["name"] for claim in claims for investor in claim.get("investors", [])]
        assert [name for name in named if name not in article.text] == []


def test_plain_constructions_are_read() -> None:
    articles = list(map(compose, UNSEEN))
    extractor = LearnedExtractor()
    read = {article.id: [claim.to_dict() for claim in extractor.extract(article).claims] for article, _ in articles}
    found = evaluate({article.id: claims for article, claims in articles}, read, types=DEAL_TYPES).deals
    assert found.precision >= 0.93
    assert found.recall >= 0.88
