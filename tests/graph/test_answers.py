"""SPARQL answers are Python values."""

import datetime
from decimal import Decimal

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from vcgraph.graph.answers import answer
from vcgraph.graph.store import GraphStore
from vcgraph.graph.terms import literal, python_value

XSD = "http://www.w3.org/2001/XMLSchema#"


@pytest.mark.parametrize(
    "value", ["text", "", True, False, 7, -3, 10**30, 1.5, Decimal("45.50"), datetime.date(2024, 5, 13)]
)
def test_values_come_back_as_they_were(value):
    assert python_value(literal(value)) == value
    assert type(python_value(literal(value))) is type(value)


@pytest.mark.parametrize(
    ("text", "datatype", "value"),
    [
        ("INF", "double", float("inf")),
        ("1", "boolean", True),
        ("2024-05-13T10:00:00Z", "dateTime", datetime.datetime(2024, 5, 13, 10, tzinfo=datetime.UTC)),
        ("twelve", "integer", "twelve"),
        ("-0044-03-15", "date", "-0044-03-15"),
        ("maybe", "boolean", "maybe"),
        ("https://news.example", "anyURI", "https://news.example"),
    ],
)
def test_literals_of_other_makers(text, datatype, value):
    assert python_value(Literal(text, datatype=NamedNode(XSD + datatype))) == value


def test_rows_leave_out_what_is_not_bound():
    store = GraphStore.in_memory()
    a, p = NamedNode("https://example.com/a"), NamedNode("https://example.com/p")
    store.commit([Quad(a, p, literal(1)), Quad(a, p, literal(2))])
    rows = answer(store, "SELECT ?o ?none WHERE { ?s ?p ?o } ORDER BY ?o")
    assert rows.columns == ("o", "none")
    assert list(rows) == [{"o": 1}, {"o": 2}]
    assert rows[-1] == {"o": 2}
    assert rows[:1] == [{"o": 1}]
    assert answer(store, "DESCRIBE <https://example.com/a>") == [(a.value, p.value, 1), (a.value, p.value, 2)]
