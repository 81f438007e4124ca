"""Turtle, JSON-LD and N-Quads out of a store and into quads. The same content gives the same bytes."""

import re
from collections.abc import Iterator
from pathlib import Path

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from vcgraph.errors import StoreError
from vcgraph.graph.jsonld import write_jsonld
from vcgraph.graph.store import FACTS, STATE, GraphStore, Subject
from vcgraph.graph.terms import RDF_TYPE
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
PIECE = 500
"""Nodes written at once."""

_PREFIX_LINES = re.compile(r"\A(?:@prefix [^\n]*\n)+")


def turtle_lines(store: GraphStore) -> Iterator[str]:
    """Facts, claims and provenance as Turtle, sorted, in pieces; without the texts of the articles."""
    for prefix, iri in sorted(PREFIXES.items()):
        yield f"@prefix {prefix}: <{iri}> .\n"
    subjects = _subjects(store)
    for start in range(0, len(subjects), PIECE):
        triples = (triple for subject in subjects[start : start + PIECE] for triple in _triples(store, subject))
        text = serialize(triples, format=RdfFormat.TURTLE, prefixes=PREFIXES) or b""
        # The serialiser writes the prefixes in an order that changes from run to run.
        yield _PREFIX_LINES.sub("", text.decode("utf-8"), count=1)


def jsonld_lines(store: GraphStore) -> Iterator[str]:
    """Facts, claims and provenance as JSON-LD, sorted, in pieces; without the texts of the articles."""
    return write_jsonld(triple for subject in _subjects(store) for triple in _triples(store, subject))


def nquads_lines(store: GraphStore) -> Iterator[str]:
    """A full backup as N-Quads, sorted: all of the above and the texts of the articles in a graph of their own."""
    for subject in _subjects(store):
        quads = store.match(subject, graph=None)
        yield from sorted(f"{quad} .\n" for quad in quads if quad.graph_name != STATE)


def to_turtle(store: GraphStore) -> str:
    """All of `turtle_lines` as one text."""
    return "".join(turtle_lines(store))


def to_jsonld(store: GraphStore) -> str:
    """All of `jsonld_lines` as one text."""
    return "".join(jsonld_lines(store))


def to_nquads(store: GraphStore) -> str:
    """All of `nquads_lines` as one text."""
    return "".join(nquads_lines(store))


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


def _subjects(store: GraphStore) -> list[Subject]:
    """All subjects, sorted: they fit into memory where the triples do not."""
    found = {quad.subject for quad in store.match(graph=FACTS)}
    return sorted((subject for subject in found if isinstance(subject, Subject)), key=str)


def _triples(store: GraphStore, subject: Subject) -> list[Triple]:
    return [quad.triple for quad in sorted(store.match(subject), key=_order)]


def _order(quad: Quad) -> tuple[bool, str, str]:
    # The class of a node first, as people write it.
    return quad.predicate != RDF_TYPE, quad.predicate.value, str(quad.object)
