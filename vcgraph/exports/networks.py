"""The network of agents for graph tools: GraphML, GEXF, node-link JSON, a pair of CSV files, and CSV for Neo4j."""

import csv
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import networkx as nx

from vcgraph.exports.files import replacing, xml_text
from vcgraph.model import PartialDate
from vcgraph.query.cells import defuse

_NODE_COLUMNS = ("id", "name", "kind", "also", "iri")
_EDGE_COLUMNS = (
    "source", "target", "id", "kind", "label", "amount", "currency", "stage", "date", "status", "round", "round_amount",
    "round_currency", "quote", "article", "link", "quotes", "competing",
)  # fmt: skip


def plain_network(network: "nx.MultiDiGraph[str]") -> "nx.MultiDiGraph[str]":
    """The same nodes and edges with text and numbers only: of lists their members in one text, of quotes the first."""
    plain: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    nodes: Any = network.nodes(data=True)  # the stubs of networkx lose the types of data views
    for node, known in sorted(nodes, key=lambda entry: entry[0]):
        also = "; ".join(known["aliases"])
        plain.add_node(node, label=known["name"], kind=known["kind"], also=also, iri=known["iri"])
    edges: Any = network.edges(keys=True, data=True)
    for source, target, key, told in sorted(edges, key=lambda edge: edge[:3]):
        plain.add_edge(source, target, key=key, **_plain_edge(told))
    return plain


def _plain_edge(told: dict[str, Any]) -> dict[str, Any]:
    quotes = told.get("evidence", ())
    first = quotes[0] if quotes else {}
    quoted = {"quote": first.get("quote"), "article": first.get("article"), "link": first.get("url")}
    competing = "; ".join(_competing(each) for each in told.get("competing", ())) or None
    flat = {**told, **quoted, "competing": competing, "evidence": None}
    return {**{name: value for name, value in flat.items() if value is not None}, "quotes": len(quotes)}


def _competing(told: dict[str, Any]) -> str:
    """One value of those on which sources disagree: "amount 18000000 USD"."""
    return " ".join(str(value) for value in told.values())


def write_graphml(network: "nx.MultiDiGraph[str]", path: Path) -> list[Path]:
    """GraphML, as networkx, yEd and igraph read it."""
    with replacing(path) as draft:
        nx.write_graphml(_for_xml(plain_network(network)), draft, named_key_ids=True)
    return [path]


def write_gexf(network: "nx.MultiDiGraph[str]", path: Path) -> list[Path]:
    """GEXF 1.2, as Gephi opens it; an edge with a date starts on its first day, for Gephi's timeline.

    Edges have their kind as Gephi reads it, else Gephi makes a firm's stake and its seat on the board one edge.
    """
    plain = _for_xml(plain_network(network))
    plain.graph["mode"] = "dynamic"
    for _, _, known in plain.edges(data=True):
        if date := known.get("date"):
            known["start"] = PartialDate(date).earliest.isoformat()
    lines = "\n".join(nx.generate_gexf(plain, version="1.2draft"))
    with replacing(path) as draft:
        # networkx writes the day of writing and a name of the graph, which GEXF has not, and says dates are numbers.
        draft.write_text(_for_gephi(lines, plain) + "\n", encoding="utf-8")
    return [path]


def _for_gephi(gexf: str, network: "nx.MultiDiGraph[str]") -> str:
    from xml.etree import ElementTree

    ElementTree.register_namespace("", _GEXF)
    root = ElementTree.fromstring(gexf)
    graph, meta = _child(root, "graph"), _child(root, "meta")
    meta.attrib.pop("lastmodifieddate", None)
    graph.attrib.pop("name", None)
    graph.set("timeformat", "date")
    edges: Any = network.edges(data="kind")
    for edge, (_, _, kind) in zip(_child(graph, "edges"), edges, strict=True):
        edge.set("kind", kind)
    return ElementTree.tostring(root, encoding="unicode")


def _child(parent: Any, name: str) -> Any:
    return next(each for each in parent if each.tag == f"{{{_GEXF}}}{name}")


_GEXF = "http://www.gexf.net/1.2draft"


def write_node_link(network: "nx.MultiDiGraph[str]", path: Path) -> list[Path]:
    """Node-link JSON with all attributes and all quotes (networkx's `node_link_graph` and D3 read it)."""
    data = nx.node_link_data(network, edges="links")
    with replacing(path) as draft:
        draft.write_text(json.dumps(data, ensure_ascii=False, indent=1, sort_keys=True), encoding="utf-8")
    return [path]


def write_csv_pair(network: "nx.MultiDiGraph[str]", folder: Path) -> list[Path]:
    """`nodes.csv` and `edges.csv`, as Gephi, Cytoscape and spreadsheets import them; formulas in names are defused."""
    plain = plain_network(network)
    nodes = ({**known, "id": node, "name": known["label"]} for node, known in plain.nodes(data=True))
    edges = ({**known, "source": a, "target": b, "id": key} for a, b, key, known in plain.edges(keys=True, data=True))
    return [
        _write_rows(folder / "nodes.csv", _NODE_COLUMNS, nodes, defused=True),
        _write_rows(folder / "edges.csv", _EDGE_COLUMNS, edges, defused=True),
    ]


_NEO4J_LABELS = {
    "company": "Organization;Company",
    "firm": "Organization;InvestmentFirm",
    "fund": "Organization;Fund",
    "person": "Person",
    "organization": "Organization",
}
_NEO4J_NODES = {
    "id:ID": "id",
    "name": "name",
    "kind": "kind",
    "also:string[]": "also",
    "iri": "iri",
    ":LABEL": "labels",
}
_NEO4J_EDGES = {
    ":START_ID": "source", ":END_ID": "target", ":TYPE": "type", "id": "id", "label": "label",
    "amount:double": "amount", "currency": "currency", "stage": "stage", "date": "date", "status": "status",
    "round": "round", "round_amount:double": "round_amount", "round_currency": "round_currency",
    "quote": "quote", "article": "article", "link": "link", "quotes:int": "quotes", "competing": "competing",
}  # fmt: skip


def write_neo4j(network: "nx.MultiDiGraph[str]", folder: Path) -> list[Path]:
    """`nodes.csv` and `relationships.csv` for `neo4j-admin database import full`.

    Names stay as they are, quotes and newlines too (`--multiline-fields=true`); these files are not for spreadsheets.
    """
    plain = plain_network(network)
    nodes = ({**_neo4j_node(known), "id": node} for node, known in plain.nodes(data=True))
    edges = (
        {**known, "source": a, "target": b, "id": key, "type": known["kind"].upper()}
        for a, b, key, known in plain.edges(keys=True, data=True)
    )
    return [
        _write_rows(folder / "nodes.csv", _NEO4J_NODES, nodes),
        _write_rows(folder / "relationships.csv", _NEO4J_EDGES, edges),
    ]


def _neo4j_node(known: dict[str, Any]) -> dict[str, Any]:
    also = ";".join(name.replace(";", ",") for name in known["also"].split("; "))
    return {**known, "name": known["label"], "also": also, "labels": _NEO4J_LABELS[known["kind"]]}


def _write_rows(
    path: Path, columns: "dict[str, str] | tuple[str, ...]", rows: Iterable[dict[str, Any]], *, defused: bool = False
) -> Path:
    """Write rows under `columns`: names, or heads with the names they stand for."""
    names = list(columns.values()) if isinstance(columns, dict) else list(columns)
    clean = defuse if defused else str
    with replacing(path) as draft, draft.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(columns)
        for row in rows:
            cells = (row.get(name) for name in names)
            writer.writerow(clean(cell) if isinstance(cell, str) else cell for cell in cells)
    return path


_AMOUNTS = ("amount", "amount_upper", "round_amount", "round_amount_upper")


def _for_xml(network: "nx.MultiDiGraph[str]") -> "nx.MultiDiGraph[str]":
    """Without the signs that XML 1.0 cannot hold, and each attribute of one type: an amount is always a float."""
    known = [data for _, data in network.nodes(data=True)] + [data for _, _, data in network.edges(data=True)]
    for data in known:
        data.update({name: xml_text(value) for name, value in data.items() if isinstance(value, str)})
        data.update({name: float(data[name]) for name in _AMOUNTS if name in data})
    return network
