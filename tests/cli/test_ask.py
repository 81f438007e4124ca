"""`vcgraph ask` as a user runs it: in a process of its own."""

import csv
import json

import pytest

from tests.forked import decoded, run_vcgraph


@pytest.fixture(scope="module")
def ask(root):
    graph = root / "ontology" / "questions" / "sample.ttl"

    def run(*arguments, on=graph):
        return decoded(run_vcgraph("ask", on, *arguments))

    return run


def test_without_a_question_all_are_listed(ask):
    done = ask()
    assert done.returncode == 0
    assert "20  coverage: Coverage" in done.stdout
    assert "firm (agent, optional)" in done.stdout


def test_a_table_for_people(ask):
    done = ask("top-co-investors", "--param", "firm=north peak ventures")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0].split() == ["investor", "coInvestor", "rounds", "companies"]
    assert done.stdout.splitlines()[1].endswith("4          3")


def test_csv_and_json_for_programs(ask):
    rows = list(csv.DictReader(ask("16", "--format", "csv").stdout.splitlines()))
    assert rows[0]["percent"] == "2.4"
    assert json.loads(ask("16", "--format", "json").stdout) == [
        {
            "fundName": "North Peak Fund II",
            "committed": 6_000_000,
            "raised": 250_000_000,
            "currency": "USD",
            "percent": 2.4,
        }
    ]


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("best-firm",), 3, "no question 'best-firm'"),
        (("roles-on-a-date",), 3, "needs the parameter 'on'"),
        (("coverage", "--param", "2024"), 2, "not of the form NAME=VALUE"),
        (("limited-partners", "--param", "firm=Nobody"), 3, "nobody named 'Nobody'"),
    ],
)
def test_what_is_wrong_is_told_in_one_line(ask, arguments, code, says):
    done = ask(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr
    assert "Traceback" not in done.stderr


def test_a_graph_that_is_not_there(ask, tmp_path):
    done = ask("coverage", on=tmp_path / "none.ttl")
    assert done.returncode == 3
    assert "none.ttl" in done.stderr
