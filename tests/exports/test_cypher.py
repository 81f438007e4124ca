"""The import files for Neo4j in a real engine that speaks Cypher: Ladybug, the maintained fork of Kuzu."""

import csv

import pytest

from tests.exports.hostile import NAMES, hostile_graph

ladybug = pytest.importorskip("ladybug")

KINDS = {"string": "STRING", "string[]": "STRING", "double": "DOUBLE", "int": "INT64"}


def columns(path):
    """The columns of a file as the head declares them: `amount:double` is a DOUBLE, `:TYPE` a STRING."""
    with path.open(encoding="utf-8", newline="") as stream:
        head = next(csv.reader(stream))
    pairs = [cell.partition(":")[::2] for cell in head if cell not in {":START_ID", ":END_ID"}]
    return ", ".join(f"`{name or kind.lower()}` {KINDS.get(kind, 'STRING')}" for name, kind in pairs)


@pytest.fixture(scope="module")
def kg():
    return hostile_graph()


@pytest.fixture(scope="module")
def ask(kg, tmp_path_factory):
    nodes, edges = kg.export(tmp_path_factory.mktemp("neo4j"), "neo4j")
    connection = ladybug.Connection(ladybug.Database(":memory:"))
    options = "(HEADER=true, PARALLEL=false, ESCAPE='\"')"
    connection.execute(f"CREATE NODE TABLE Agent ({columns(nodes)}, PRIMARY KEY (id))")
    connection.execute(f"CREATE REL TABLE Fact (FROM Agent TO Agent, {columns(edges)})")
    connection.execute(f"COPY Agent FROM '{nodes}' {options}")
    connection.execute(f"COPY Fact FROM '{edges}' {options}")
    return lambda query, **known: connection.execute(query, known).get_all()


def test_every_node_and_relationship_arrives(kg, ask):
    network = kg.to_networkx()
    assert ask("MATCH (a:Agent) RETURN count(*)") == [[network.number_of_nodes()]]
    assert ask("MATCH ()-[f:Fact]->() RETURN count(*)") == [[network.number_of_edges()]]
    assert {row[0] for row in ask("MATCH (a:Agent) RETURN a.name")} == {row.name for row in kg.named_entities()}


def test_names_with_quotes_and_newlines_are_found_by_name(ask):
    query = "MATCH (a:Agent {name: $name})-[f:Fact {type: 'INVESTED_IN'}]->(b) RETURN b.name, f.round_amount, f.quote"
    for name in NAMES:
        assert ask(query, name=name) == [["Acme Robotics", 45_000_000.0, "Acme Robotics raised $45 million"]]


def test_two_steps_of_a_path(ask):
    fund = "(:Agent {name: 'North Peak Fund II'})"
    query = f"MATCH (a:Agent)-[:Fact]->{fund}<-[:Fact]-(b:Agent) WHERE a.id <> b.id RETURN a.name, b.name"
    assert sorted(ask(query)) == [["Delta Pension", "North Peak"], ["North Peak", "Delta Pension"]]
