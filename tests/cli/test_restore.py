"""`vcgraph restore`: every export is a backup."""

import pytest

from vcgraph.cli.main import run
from vcgraph.kg import KnowledgeGraph


@pytest.fixture
def decided(built, articles, tmp_path, monkeypatch):
    """A graph of two articles with a person's decision, and its full backup."""
    monkeypatch.chdir(tmp_path)
    with KnowledgeGraph.open("graph/store") as kg:
        kg.decide("Oakmere Capital", "Harrowgate Peak Ventures", same=True)
    for name in ("backup.nq", "graph/graph.ttl"):
        assert run(["export", "graph", "-o", name]) == 0
    return built


def content(folder, form):
    with KnowledgeGraph.open(folder / "store", read_only=True) as kg:
        return getattr(kg, form)()


@pytest.mark.parametrize(("backup", "form"), [("backup.nq", "to_nquads"), ("graph/graph.ttl", "to_turtle")])
def test_a_graph_file_gives_back_all_that_it_holds(decided, tmp_path, backup, form):
    assert run(["restore", backup, "--out", "again"]) == 0
    assert content(tmp_path / "again", form) == content(decided, form)


def test_claims_give_back_all_but_decisions_and_texts(decided, tmp_path, texts):
    with KnowledgeGraph.open(decided / "store") as kg:
        kg.decide("Oakmere Capital", "Harrowgate Peak Ventures", same=None)
        undecided = kg.facts(), kg.entities(), kg.claims()
    assert run(["restore", "graph/claims.jsonl", "--out", "again"]) == 0
    with KnowledgeGraph.open("again/store") as kg:
        assert (kg.facts(), kg.entities(), kg.claims()) == undecided
    assert run(["build", "articles.jsonl", "--out", "again"]) == 0
    with KnowledgeGraph.open("again/store") as kg:
        assert {article.id: article.text for article in kg.articles()} == texts


def test_a_damaged_store_is_made_anew_as_its_error_says(decided, capsys):
    (decided / "store" / "oxigraph" / "CURRENT").write_text("nonsense\n")
    capsys.readouterr()
    assert run(["build", "articles.jsonl", "--out", "graph"]) == 3
    assert "graph.ttl or claims.jsonl: vcgraph restore" in capsys.readouterr().err
    assert run(["restore", "graph/graph.ttl", "--out", "again"]) == 0


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("x.jsonl", '{"id": "a1"}\n', "x.jsonl:1: article with a record that vcgraph did not write"),
        ("x.jsonl", "[]\n", "x.jsonl:1: a line of claims must be an object"),
        ("x.jsonl", None, "x.jsonl: No such file or directory"),
        ("x.txt", "", "x.txt: not a graph file by its name"),
        ("x.ttl", "<a:b> <a:b> <a:b> .", "x.ttl: a graph, but not one that vcgraph wrote"),
    ],
)
def test_what_is_no_backup_is_told(tmp_path, monkeypatch, capsys, name, content, cause):
    monkeypatch.chdir(tmp_path)
    if content is not None:
        (tmp_path / name).write_text(content)
    assert run(["restore", name, "--out", "again"]) == 3
    assert capsys.readouterr().err.startswith(f"vcgraph: {cause}")


def test_a_graph_with_articles_is_left_as_it_is(decided, capsys):
    before = content(decided, "to_nquads")
    assert run(["restore", "backup.nq", "--out", "graph"]) == 3
    assert "only where no articles are yet" in capsys.readouterr().err
    assert content(decided, "to_nquads") == before
