"""`vcgraph export` writes, says what it wrote, and fails in one line."""

import pytest

from tests.exports.hostile import hostile_graph
from vcgraph.cli.main import run


@pytest.fixture(scope="module")
def graph(tmp_path_factory):
    path = tmp_path_factory.mktemp("graph") / "graph.nq"
    hostile_graph().export(path)
    return path


def test_it_says_what_it_wrote(graph, tmp_path, capsys):
    assert run(["export", str(graph), "-o", str(tmp_path / "a.graphml")]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'a.graphml'}\n"
    assert run(["export", str(graph), "-o", str(tmp_path / "tables"), "--format", "parquet"]) == 0
    assert sorted(path.suffix for path in (tmp_path / "tables").iterdir()) == [".parquet"] * 11


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["missing.nq", "-o", "a.ttl"], "missing.nq"),
        (["{graph}", "-o", "a.doc"], "a.doc"),
        (["{graph}", "-o", "a", "--format", "word"], "'word'"),
    ],
)
def test_faults_are_one_line(graph, tmp_path, monkeypatch, capsys, arguments, said):
    monkeypatch.chdir(tmp_path)
    assert run(["export", *(each.format(graph=graph) for each in arguments)]) == 3
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
