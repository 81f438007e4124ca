"""Rows of SPARQL show themselves as tables do, and can be taken to a frame or a file."""

import csv
import io
from decimal import Decimal

import pytest

from tests.exports.hostile import hostile_graph
from tests.ontology.sample import sample_graph

ALL_NAMES = "SELECT ?node ?name { ?node rdfs:label ?name } ORDER BY ?name"


@pytest.fixture(scope="module")
def kg():
    return sample_graph()


def test_rows_show_in_notebook_and_terminal(kg):
    rows = kg.sparql("SELECT ?fund { ?node a vcg:Fund ; rdfs:label ?fund } ORDER BY ?fund")
    assert '<th scope="col">fund</th>' in rows._repr_html_()
    assert "<td>Cedar Gate Fund I</td>" in rows._repr_html_()
    assert "Cedar Gate Fund I" in repr(rows)
    assert "┃ fund" in repr(rows)


def test_more_rows_than_fit_are_counted(kg):
    rows = kg.sparql("SELECT ?s ?p ?o { ?s ?p ?o }")
    assert f"50 of {len(rows)} rows" in rows._repr_html_()
    assert f"50 of {len(rows)} rows" in repr(rows)


def test_questions_give_such_rows_too(kg):
    rows = kg.ask("coverage")
    assert rows.to_frame().loc[0, "rounds"] == rows[0]["rounds"]
    assert "percentWithAmount" in rows._repr_html_()


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_frames_have_all_rows_and_unbound_cells(kg, library):
    pytest.importorskip(library)
    rows = kg.sparql(
        "SELECT ?name ?amount ?on { ?r a vcg:FundingRound ; rdfs:label ?name OPTIONAL { ?r vcg:amount ?amount } "
        "OPTIONAL { ?r vcg:announcedOn ?on } } ORDER BY ?name"
    )
    frame = rows.to_frame(library)
    assert frame.shape == (len(rows), 3)
    total = sum(row["amount"] for row in rows if isinstance(row.get("amount"), Decimal))
    assert float(frame["amount"].sum()) == float(total) > 0


def test_dicts_keep_unbound_columns(kg):
    rows = kg.sparql("SELECT ?a ?b { VALUES (?a ?b) { (1 UNDEF) } }")
    assert list(rows) == [{"a": 1}]
    assert rows.to_dicts() == [{"a": 1, "b": None}]


def test_hostile_names_are_text_everywhere(tmp_path):
    rows = hostile_graph().sparql(ALL_NAMES)
    assert "<img" not in rows._repr_html_()
    written = rows.to_csv(tmp_path / "names.csv")
    assert (tmp_path / "names.csv").read_bytes() == written.encode()
    read = list(csv.reader(io.StringIO(written, newline="")))
    assert len(read) == len(rows) + 1
    assert not [cell for row in read for cell in row if cell.startswith(("=", "+", "-", "@"))]
