"""Articles composed from frames: what they claim stands in them, and plain constructions are read with names never seen."""

import pytest

from training.composed import articles, compose_articles
from training.composed.articles import compose
from vcgraph.extraction.evaluation import DEAL_TYPES, evaluate
from vcgraph.extraction.evaluation.scores import Counts
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


def test_plain_constructions_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(articles, "_told", articles._aside)
    found = read_unseen()
    assert found.precision >= 0.93
    assert found.recall >= 0.88


def test_stories_are_read() -> None:
    found = read_unseen()
    assert found.precision >= 0.87
    assert found.recall >= 0.75


def read_unseen() -> Counts:
    told = list(map(compose, UNSEEN))
    extractor = LearnedExtractor()
    read = {article.id: [claim.to_dict() for claim in extractor.extract(article).claims] for article, _ in told}
    return evaluate({article.id: claims for article, claims in told}, read, types=DEAL_TYPES).deals
