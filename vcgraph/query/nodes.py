"""What the graph says of any node: a round, a claim, a quote, an article."""

from collections.abc import Iterator

from pyoxigraph import NamedNode

from vcgraph.graph.terms import LABEL
from vcgraph.ontology import ID
from vcgraph.query.evidence import evidence_of
from vcgraph.query.overview import label
from vcgraph.query.reader import GraphReader, first
from vcgraph.query.records import Property
from vcgraph.query.table import Table


def properties(reader: GraphReader, iri: str) -> Table[Property]:
    """The properties of a node, then the nodes that it is a property of; empty where the graph does not know it."""
    try:
        known = reader.properties(iri)
    except ValueError:  # signs that no IRI holds
        known = {}
    found = sorted({*_own(reader, iri), *_others(reader, iri)} if known else (), key=_order)
    return Table(Property, found, str(first(known, LABEL.value) or iri.removeprefix(ID)))


def _order(each: Property) -> tuple[bool, str, str, str]:
    return each.points_here, each.property, each.value, each.id


def _own(reader: GraphReader, iri: str) -> Iterator[Property]:
    for predicate, values in reader.properties(iri).items():
        for value in map(str, values):
            yield _property(reader, iri, predicate, value, points_here=False)


def _others(reader: GraphReader, iri: str) -> Iterator[Property]:
    for quad in reader.store.match(None, None, NamedNode(iri)):
        yield _property(reader, iri, quad.predicate.value, str(getattr(quad.subject, "value", "")), points_here=True)


def _property(reader: GraphReader, iri: str, predicate: str, value: str, *, points_here: bool) -> Property:
    node = value if value.startswith(ID) else None
    return Property(
        id=f"{value} {predicate} {iri}" if points_here else f"{iri} {predicate} {value}",
        source=evidence_of(reader, iri),
        property=predicate.rsplit("#", 1)[-1].rsplit("/", 1)[-1],
        value=label(reader, value).removeprefix(ID),
        points_here=points_here,
        node=node,
    )
