"""What failed is kept with its reason until it succeeds."""

import json

import pytest

from vcgraph import pipeline
from vcgraph.cli.main import run
from vcgraph.errors import ExtractionError
from vcgraph.graph.failures import Failure
from vcgraph.kg import KnowledgeGraph
from vcgraph.model import Article, Extraction

ARTICLE = Article(id="a1", text="Velmora raised $12 million in a Series A round led by Oakmere Capital.")


class Moody:
    """An extractor that breaks down until it is told to behave."""

    name = "moody 1"

    def __init__(self):
        self.works = False

    def extract(self, article):
        if not self.works:
            raise RuntimeError("not today")
        return Extraction(article=article.id)


def test_failed_article_is_never_done_until_it_succeeds():
    kg, extractor = KnowledgeGraph(), Moody()
    (outcome,) = pipeline.build(kg, [ARTICLE], extractor)
    assert isinstance(outcome, ExtractionError)
    assert not kg.has(ARTICLE)
    (failure,) = kg.failures()
    assert (failure.source, failure.stage, failure.article) == ("a1", "extraction", ARTICLE)
    assert "not today" in failure.reason
    extractor.works = True
    list(pipeline.build(kg, [failure.article], extractor))
    assert kg.has(ARTICLE, extractor.name)
    assert kg.failures() == []


def test_later_failure_of_a_source_replaces_the_earlier():
    kg = KnowledgeGraph()
    kg.record_failures(Failure(source="x.html", stage="source", reason=reason) for reason in ("one", "two"))
    kg.record_failures([Failure(source="a.html", stage="source", reason="three")])
    assert [failure.reason for failure in kg.failures()] == ["three", "two"]
    kg.forget_failures(["a.html", "never.html"])
    assert [failure.source for failure in kg.failures()] == ["x.html"]


def test_failures_are_no_part_of_exports():
    kg = KnowledgeGraph()
    before = kg.to_nquads()
    kg.record_failures([Failure(source="x.html", stage="source", reason="one")])
    assert kg.to_nquads() == before


@pytest.fixture
def built(tmp_path, monkeypatch, capsys):
    """A graph of one good line and one broken one, beside their file."""
    monkeypatch.chdir(tmp_path)
    good = json.dumps({"id": "a1", "text": ARTICLE.text})
    (tmp_path / "news.jsonl").write_text(f'{good}\n{{"id": "a2"\n')
    assert run(["build", "news.jsonl", "--out", "graph"]) == 1
    capsys.readouterr()
    return tmp_path


def test_failures_are_listed_with_their_reason(built, capsys):
    assert run(["failures", "graph"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("news.jsonl:2: ")
    assert run(["failures", "graph", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "news.jsonl:2"


def test_retry_keeps_what_fails_again_and_takes_what_succeeds(built, capsys):
    assert run(["failures", "graph", "--retry"]) == 1
    assert "1 failures left" in capsys.readouterr().err
    good = json.dumps({"id": "a2", "text": "Tarnwick raised $3 million in a seed round led by Oakmere Capital."})
    (built / "news.jsonl").write_text(f"{good}\n")
    assert run(["failures", "graph", "--retry"]) == 0
    assert "no failures" in capsys.readouterr().out
    with KnowledgeGraph.open(built / "graph" / "store", read_only=True) as kg:
        assert [article.id for article in kg.articles()] == ["a1", "a2"]
        assert kg.failures() == []


def test_failures_of_no_graph(tmp_path, capsys):
    assert run(["failures", str(tmp_path / "nowhere")]) == 3
    assert "there is no graph store here" in capsys.readouterr().err
