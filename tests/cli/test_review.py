"""`vcgraph review`: pairs, answers, undoing."""

import io
import json
from datetime import date

import pytest

from tests.resolution.tellings import extract, name, told_round, usd
from vcgraph.cli.main import run
from vcgraph.kg import KnowledgeGraph
from vcgraph.model import Article, Evidence
from vcgraph.resolution import load_aliases

TEXT = "Zyx led the round of Acme."


def article(identifier):
    return Article(id=identifier, text=TEXT, title=f"Title {identifier}", publisher="The Wire")


def reading(identifier, company, investor):
    claim = told_round(identifier, company, by=[investor], stage="seed")
    claim = claim.model_copy(update={"evidence": (Evidence(quote=TEXT, start=0, end=len(TEXT)),)})
    return article(identifier), extract(claim, names=[name(investor, kind="firm")])


@pytest.fixture
def graph(tmp_path):
    folder = tmp_path / "store"
    with KnowledgeGraph.open(folder) as kg:
        kg.add_articles([reading("a", "Acme", "Quorvex"), reading("b", "Bolt", "Quorvox")])
        kg.add_articles([reading("c", "Cube", "Zyx Capital Partners"), reading("d", "Dot", "Zyx Capital")])
    return folder


def answer(monkeypatch, text):
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def entities(folder):
    with KnowledgeGraph.open(folder, read_only=True) as kg:
        return [entity.id for entity in kg.entities()]


def listed(graph, capsys):
    assert run(["review", str(graph), "--list", "--format", "json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_pairs_are_listed_with_reasons(graph, capsys):
    rows = listed(graph, capsys)
    assert {(row["name"], row["other name"]) for row in rows} == {
        ("Quorvex", "Quorvox"), ("Zyx Capital", "Zyx Capital Partners"),
    }  # fmt: skip
    assert all(row["reasons"] for row in rows)


def test_both_sides_are_shown_with_quotes(graph, monkeypatch, capsys):
    answer(monkeypatch, "q\n")
    assert run(["review", str(graph)]) == 0
    out = capsys.readouterr().out
    assert out.count(f"“{TEXT}”") == 2
    assert "The Wire, Title" in out
    assert "0 decided, 2 left." in out


def test_yes_joins_no_parts_and_neither_is_asked_again(graph, monkeypatch, capsys):
    before = len(entities(graph))
    answer(monkeypatch, "y\nn\n")
    assert run(["review", str(graph)]) == 0
    assert "2 decided, 0 left." in capsys.readouterr().out
    assert len(entities(graph)) == before - 1
    assert listed(graph, capsys) == []


def test_what_is_skipped_or_not_understood_stays(graph, monkeypatch, capsys):
    answer(monkeypatch, "hm\ns\n")
    assert run(["review", str(graph)]) == 0
    assert "0 decided, 2 left." in capsys.readouterr().out


def test_undoing_leaves_the_entities_as_they_were(graph, monkeypatch, capsys):
    before = entities(graph)
    answer(monkeypatch, "y\nq\n")
    run(["review", str(graph)])
    assert entities(graph) != before
    with KnowledgeGraph.open(graph, read_only=True) as kg:
        made = next(decision for decision in kg.decisions() if decision.made_by == "person")
    names = [key.partition(":")[2] for key in (made.left, made.right)]
    assert run(["review", str(graph), "--undo", *names]) == 0
    assert entities(graph) == before


def test_a_file_is_written_again(graph, tmp_path, monkeypatch, capsys):
    file = tmp_path / "graph.nq"
    with KnowledgeGraph.open(graph, read_only=True) as kg:
        file.write_text(kg.to_nquads(), "utf-8")
    answer(monkeypatch, "n\ns\n")
    assert run(["review", str(file)]) == 0
    capsys.readouterr()
    assert len(listed(file, capsys)) == 1


def test_a_missing_graph_is_one_clear_error(tmp_path, capsys):
    assert run(["review", str(tmp_path / "no.ttl")]) == 3
    assert "no.ttl" in capsys.readouterr().err


def test_names_of_ones_own_settle_pairs(graph, tmp_path, capsys):
    file = tmp_path / "mine.toml"
    file.write_text('[[name]]\nname = "Quorvex"\nkind = "firm"\naliases = ["Quorvox"]\n', "utf-8")
    assert run(["review", str(graph), "--aliases", str(tmp_path / "no.toml"), "--list"]) == 3
    assert "no.toml: No such file" in capsys.readouterr().err
    with KnowledgeGraph.open(graph, aliases=load_aliases(file)):
        pass
    assert [row["name"] for row in listed(graph, capsys)] == ["Zyx Capital"]


@pytest.fixture
def rounds(tmp_path):
    folder = tmp_path / "rounds"
    with KnowledgeGraph.open(folder) as kg:
        for identifier, day, amount in (("a", 2, 10), ("b", 3, 30)):
            claim = told_round(identifier, stage="series_a", amount=usd(amount), status="closed")
            claim = claim.model_copy(update={"evidence": (Evidence(quote=TEXT, start=0, end=len(TEXT)),)})
            kg.add(article(identifier).model_copy(update={"published": date(2024, 5, day)}), extract(claim))
    return folder


def count_rounds(folder):
    with KnowledgeGraph.open(folder, read_only=True) as kg:
        return len(kg.rounds())


def test_rounds_are_joined_listed_as_decided_and_parted_again(rounds, monkeypatch, capsys):
    answer(monkeypatch, "y\n")
    assert run(["review", str(rounds), "--by", "ada"]) == 0
    out = capsys.readouterr().out
    assert "Acme: Series A, USD 10 (company)" in out
    assert "1 decided, 0 left." in out
    assert count_rounds(rounds) == 1
    assert run(["review", str(rounds), "--decided", "--format", "json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["judgement"], row["made by"], row["reasons"]) == ("same", "ada", "reviewed")
    assert run(["review", str(rounds), "--undo", row["name"], row["other name"]]) == 0
    assert count_rounds(rounds) == 2


def test_a_no_to_rounds_is_kept(rounds, monkeypatch, capsys):
    answer(monkeypatch, "n\n")
    assert run(["review", str(rounds)]) == 0
    assert count_rounds(rounds) == 2
    capsys.readouterr()
    assert listed(rounds, capsys) == []


def test_a_name_is_told_apart_and_put_together_again(graph, capsys):
    before = entities(graph)
    assert run(["review", str(graph), "--apart", "Acme", "a"]) == 0
    assert "Acme means another thing in a." in capsys.readouterr().out
    assert entities(graph) != before
    assert run(["review", str(graph), "--undo", "org:acme", "org:acme@a"]) == 0
    assert entities(graph) == before
    capsys.readouterr()
    assert run(["review", str(graph), "--apart", "Acme", "b"]) != 0
    assert "'b' is not an article that uses the name" in capsys.readouterr().err
