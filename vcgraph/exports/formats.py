"""Which formats there are, and which one a file name asks for."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol

from pyoxigraph import RdfFormat, serialize

from vcgraph.errors import ExportError
from vcgraph.exports.files import replacing, xml_text
from vcgraph.graph import serialization
from vcgraph.graph.store import FACTS, STATE, GraphStore
from vcgraph.ontology import PREFIXES
from vcgraph.query.questions import Questions


class Exportable(Protocol):
    """What can be exported: a graph with its store."""

    store: GraphStore

    def to_networkx(self) -> Any:
        """The network of agents."""


def _text(pieces: Callable[[GraphStore], Iterable[str]]) -> Callable[[Any, Path], list[Path]]:
    def export_text(graph: Exportable, path: Path) -> list[Path]:
        with replacing(path) as draft, draft.open("w", encoding="utf-8", newline="\n") as stream:
            stream.writelines(pieces(graph.store))
        return [path]

    return export_text


def _trig(store: GraphStore) -> Iterator[str]:
    quads = sorted((quad for quad in store.match(graph=None) if quad.graph_name != STATE), key=str)
    yield (serialize(quads, format=RdfFormat.TRIG) or b"").decode("utf-8")


def _rdf_xml(store: GraphStore) -> Iterator[str]:
    triples = [quad.triple for quad in sorted(store.match(graph=FACTS), key=str)]
    names = {prefix: PREFIXES[prefix] for prefix in ("vcg", "rdfs", "skos")}
    yield xml_text((serialize(triples, format=RdfFormat.RDF_XML, prefixes=names) or b"").decode("utf-8"))


def _network(name: str) -> Callable[[Any, Path], list[Path]]:
    def export_network(graph: Exportable, path: Path) -> list[Path]:
        from vcgraph.exports import networks

        found: list[Path] = getattr(networks, name)(graph.to_networkx(), path)
        return found

    return export_network


def _tables(name: str) -> Callable[[Any, Path], list[Path]]:
    def export_tables(graph: Exportable, path: Path) -> list[Path]:
        from vcgraph.exports import tables

        found: list[Path] = getattr(tables, name)(Questions(graph.store), path)
        return found

    return export_tables


FORMATS: dict[str, Callable[[Any, Path], list[Path]]] = {
    "turtle": _text(serialization.turtle_lines),
    "trig": _text(_trig),
    "nquads": _text(serialization.nquads_lines),
    "jsonld": _text(serialization.jsonld_lines),
    "rdfxml": _text(_rdf_xml),
    "graphml": _network("write_graphml"),
    "gexf": _network("write_gexf"),
    "node-link": _network("write_node_link"),
    "csv-pair": _network("write_csv_pair"),
    "neo4j": _network("write_neo4j"),
    "csv": _tables("write_csv_folder"),
    "parquet": _tables("write_parquet_folder"),
    "xlsx": _tables("write_xlsx"),
}
"""The formats by name. `csv-pair`, `neo4j`, `csv` and `parquet` make a folder of files, the others one file."""

_SUFFIXES = {
    ".ttl": "turtle",
    ".trig": "trig",
    ".nq": "nquads",
    ".jsonld": "jsonld",
    ".rdf": "rdfxml",
    ".graphml": "graphml",
    ".gexf": "gexf",
    ".json": "node-link",
    ".xlsx": "xlsx",
}


def export(graph: Exportable, path: Path, form: str | None = None) -> list[Path]:
    """Write a graph to `path` in one of `FORMATS`, by default that of the file name; gives the files written.

    Raises `ExportError` for a format that there is not or a path that cannot be written, `ExtraMissingError` where a
    package is not installed.
    """
    chosen = form or _SUFFIXES.get(path.suffix.lower())
    if chosen not in FORMATS:
        what = f"no format {form!r}" if form else f"the name does not say the format of {path.name!r}"
        raise ExportError(f"{path}: {what}; formats are {', '.join(FORMATS)}")
    try:
        return FORMATS[chosen](graph, path)
    except OSError as error:
        raise ExportError(f"{path}: {error.strerror or error}") from error
