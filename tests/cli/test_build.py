"""`vcgraph build`, `query` and `html`: from articles to a graph in a folder, and what is asked of it."""

import csv
import io
import json

import pytest

from vcgraph.cli.main import run
from vcgraph.kg import KnowledgeGraph
from vcgraph.model.records import read_record


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_the_folder_holds_claims_turtle_page_and_store(built, capsys):
    assert sorted(path.name for path in built.iterdir()) == ["claims.jsonl", "graph.html", "graph.ttl", "store"]
    lines = (built / "claims.jsonl").read_text("utf-8").splitlines()
    assert [read_record(line).article for line in lines] == ["a1", "a2"]
    assert "Oakmere Capital" in (built / "graph.html").read_text("utf-8")


def test_the_summary_says_what_was_found_and_where(articles, tmp_path, capsys):
    out = tmp_path / "graph"
    run(["build", str(articles), "--out", str(out)])
    text = capsys.readouterr().out
    assert text.startswith("articles read: 2, not readable: 0; ")
    assert "claims         2: 2 funding round" in text
    assert "entities       3: 1 company, 2 firm" in text
    assert all(f"{out / name}: " in text for name in ("claims.jsonl", "graph.ttl", "graph.html", "store"))


def test_building_again_changes_nothing_and_gives_the_same_bytes(built, articles, tmp_path):
    before = contents(built)
    assert run(["build", str(articles), "--out", str(built)]) == 0
    assert contents(built) == before
    assert run(["build", str(articles), "--out", str(tmp_path / "again")]) == 0
    assert contents(tmp_path / "again") == before


def test_articles_added_in_two_runs_make_the_graph_of_one(built, tmp_path, texts):
    out = tmp_path / "two"
    for name, text in reversed(texts.items()):
        (tmp_path / f"{name}.txt").write_text(text)
        assert run(["build", str(tmp_path / f"{name}.txt"), "--out", str(out)]) == 0
    assert contents(out)["graph.ttl"] == contents(built)["graph.ttl"]


def test_failures_stay_known_until_they_succeed(built, tmp_path, capsys):
    late = tmp_path / "late.txt"
    assert run(["build", str(late), "--out", str(built)]) == 3
    with KnowledgeGraph.open(built / "store", read_only=True) as kg:
        assert [(failure.source, failure.stage) for failure in kg.failures()] == [(str(late), "source")]
    late.write_text("Quillstone raised $4 million in a seed round.")
    assert run(["build", str(late), "--out", str(built)]) == 0
    with KnowledgeGraph.open(built / "store", read_only=True) as kg:
        assert kg.failures() == []


def test_a_partly_read_batch_is_built_and_told(articles, tmp_path, capsys):
    out = tmp_path / "graph"
    assert run(["build", str(articles), str(tmp_path / "missing.txt"), "--out", str(out)]) == 1
    assert "missing.txt: no such file" in capsys.readouterr().err
    assert (out / "graph.html").exists()


def test_an_output_within_a_source_is_refused(articles, tmp_path):
    assert run(["build", str(tmp_path), "--out", str(tmp_path / "graph")]) == 2
    assert not (tmp_path / "graph").exists()


def test_malicious_names_stay_names(tmp_path, texts):
    path = tmp_path / "a.jsonl"
    name = "<img src=x onerror=alert(1)>"
    path.write_text(
        json.dumps({"id": f"{name}</script>", "title": name, "text": texts["a1"], "url": "javascript:alert(1)"})
    )
    assert run(["build", str(path), "--out", str(tmp_path / "graph")]) == 0
    page = (tmp_path / "graph/graph.html").read_text("utf-8")
    assert name not in page
    assert 'href="javascript:' not in page
    assert run(["validate", str(tmp_path / "graph/store")]) == 0


@pytest.mark.parametrize("graph", ["graph.ttl", "store", "."])
def test_query_rows_in_each_format(built, graph, capsys):
    query = "SELECT ?name { ?x a vcg:InvestmentFirm ; rdfs:label ?name } ORDER BY ?name"
    shown = {}
    capsys.readouterr()
    for form in ("table", "csv", "json"):
        assert run(["query", str(built / graph), query, "--format", form]) == 0
        shown[form] = capsys.readouterr().out
    names = ["Harrowgate Peak Ventures", "Oakmere Capital"]
    assert [line.strip() for line in shown["table"].splitlines()] == ["name", *names]
    assert list(csv.reader(io.StringIO(shown["csv"]))) == [["name"], *([name] for name in names)]
    assert json.loads(shown["json"]) == [{"name": name} for name in names]


def test_query_from_a_file_and_of_other_forms(built, tmp_path, capsys):
    (tmp_path / "ask.rq").write_text("ASK { ?x a vcg:Fund }")
    capsys.readouterr()
    assert run(["query", str(built / "graph.ttl"), str(tmp_path / "ask.rq")]) == 0
    assert capsys.readouterr().out == "no\n"
    construct = "CONSTRUCT { ?x a vcg:Company } WHERE { ?x a vcg:Company }"
    assert run(["query", str(built / "graph.ttl"), construct, "--format", "csv"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["query", "{graph}", "SELECT nonsense"], "not a SPARQL query"),
        (["query", "{graph}", "missing.rq"], "missing.rq: No such file"),
        (["query", "missing.ttl", "ASK {}"], "missing.ttl"),
        (["query", "{articles}", "ASK {}"], "articles.jsonl"),
        (["html", "missing.ttl", "-o", "page.html"], "missing.ttl"),
        (["validate", "missing.ttl"], "missing.ttl"),
    ],
)
def test_what_cannot_be_done_is_one_line(built, articles, arguments, said, capsys):
    capsys.readouterr()
    filled = [
        argument.replace("{graph}", str(built / "graph.ttl")).replace("{articles}", str(articles))
        for argument in arguments
    ]
    assert run(filled) == 3
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("vcgraph: ")
    assert said in line


def test_html_of_a_graph(built, tmp_path):
    for graph in ("graph.ttl", "store"):
        page = tmp_path / f"{graph}.html"
        assert run(["html", str(built / graph), "-o", str(page)]) == 0
        assert "Oakmere Capital" in page.read_text("utf-8")
