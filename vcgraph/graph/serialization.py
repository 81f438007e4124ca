"""Turtle, JSON-LD and N-Quads out of a store and into quads. The same content gives the same bytes."""

import re
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from vcgraph.errors import StoreError
from vcgraph.graph.jsonld import write_jsonld
from vcgraph.graph.store import FACTS, STATE, GraphStore
from vcgraph.ontology import PREFIXES

_FORMATS = {
    ".ttl": RdfFormat.TURTLE,
    ".turtle": RdfFormat.TURTLE,
    ".jsonld": RdfFormat.JSON_LD,
    ".json": RdfFormat.JSON_LD,
    ".nq": RdfFormat.N_QUADS,
    ".nt": RdfFormat.N_TRIPLES,
    ".trig": RdfFormat.TRIG,
}
_PREFIX_LINES = re.compile(r"\A(?:@prefix [^\n]*\n)+")


def to_turtle(store: GraphStore) -> str:
    """Facts, claims and provenance as Turtle, sorted; without the texts of the articles."""
    body = serialize(_sorted_triples(store), format=RdfFormat.TURTLE, prefixes=PREFIXES) or b""
    # The serialiser writes the prefixes in an order that changes from run to run.
    prefixes = "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in sorted(PREFIXES.items()))
    return prefixes + _PREFIX_LINES.sub("", body.decode("utf-8"), count=1)


def to_jsonld(store: GraphStore) -> str:
    """Facts, claims and provenance as JSON-LD, sorted; without the texts of the articles."""
    return "".join(write_jsonld(_sorted_triples(store)))


def to_nquads(store: GraphStore) -> str:
    """A full backup as N-Quads, sorted: all of the above and the texts of the articles in a graph of their own."""
    quads = (quad for quad in store.match(graph=None) if quad.graph_name != STATE)
    return "".join(sorted(f"{quad} .\n" for quad in quads))


def read_graph(path: Path) -> GraphStore:
    """The quads of a file, by the ending of its name. Raises `StoreError`, which names the file and the cause."""
    rdf_format = _FORMATS.get(path.suffix.lower())
    if rdf_format is None:
        raise StoreError(f"{path}: not a graph file by its name; expected one of {', '.join(_FORMATS)}")
    store = GraphStore.in_memory()
    try:
        store.engine.bulk_load(path=str(path), format=rdf_format)
    except (OSError, SyntaxError) as error:
        raise StoreError(f"{path}: {error}") from error
    return store


def _sorted_triples(store: GraphStore) -> list[Triple]:
    quads = sorted(store.match(graph=FACTS), key=_order)
    return [quad.triple for quad in quads]


def _order(quad: Quad) -> tuple[str, bool, str, str]:
    # The class of a node first, as people write it.
    return str(quad.subject), not quad.predicate.value.endswith("#type"), quad.predicate.value, str(quad.object)
