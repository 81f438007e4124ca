"""Runs the shapes of `ontology/shapes.ttl` on one part of a graph by pySHACL."""

from collections.abc import Iterator
from typing import cast

import rdflib
from pyoxigraph import NamedNode, RdfFormat, serialize
from pyshacl import validate as run_shacl
from rdflib.namespace import SH
from rdflib.term import Node

from vcgraph import ontology
from vcgraph.errors import StoreError
from vcgraph.graph.store import GraphStore
from vcgraph.graph.validation.batches import Batch
from vcgraph.graph.validation.findings import Rule, finding
from vcgraph.graph.validation.report import Finding, Severity
from vcgraph.ontology import BASIS

_PRE_MONEY = NamedNode(BASIS.pre_money)


class ShapeRunner:
    """Holds the shapes, parsed once, for any number of parts of one graph."""

    def __init__(self, store: GraphStore) -> None:
        self.store = store
        self.shapes = rdflib.Graph().parse(data=ontology.read("shapes.ttl"), format="turtle")
        self._core = _without_sparql(self.shapes)

    def findings(self, batch: Batch) -> Iterator[Finding]:
        """What the shapes find wrong in one part, in no fixed order."""
        data = _graph(batch)
        shapes = self.shapes if _has_pre_money(batch) else self._core
        conforms, report, text = run_shacl(data, shacl_graph=shapes, inplace=True)
        if not conforms and not isinstance(report, rdflib.Graph):
            raise StoreError(f"the shapes cannot be run on {', '.join(batch.articles) or 'the graph'}: {text}")
        results = cast(rdflib.Graph, report)
        for result in results.objects(None, SH.result):
            yield self._finding(results, result)

    def _finding(self, results: rdflib.Graph, result: Node) -> Finding:
        focus = results.value(result, SH.focusNode)
        shape = results.value(result, SH.sourceShape)
        value = results.value(result, SH.value)
        rule = Rule(
            name=str(shape).rpartition("#")[2],
            advice=str(self.shapes.value(shape, SH.description)),
            severity=_severity(results.value(result, SH.resultSeverity)),
        )
        message = str(results.value(result, SH.resultMessage))
        shown = "" if value is None or value == focus else str(value)
        return finding(self.store, NamedNode(str(focus)), rule, message, shown)


def _without_sparql(shapes: rdflib.Graph) -> rdflib.Graph:
    """The shapes without those of SPARQL, whose query pySHACL parses again for every node that it looks at."""
    slow = set(shapes.subjects(SH.sparql))
    core = rdflib.Graph()
    for triple in shapes:
        if triple[0] not in slow:
            core.add(triple)
    return core


def _has_pre_money(batch: Batch) -> bool:
    """Whether the one constraint in SPARQL, on valuations before and after new money, has something to look at."""
    return any(quad.object == _PRE_MONEY for quad in batch.quads)


def _severity(severity: Node | None) -> Severity:
    return "warning" if severity in (SH.Warning, SH.Info) else "violation"


def _graph(batch: Batch) -> rdflib.Graph:
    lines = serialize((quad.triple for quad in batch.quads), format=RdfFormat.N_TRIPLES)
    return rdflib.Graph().parse(data=lines, format="nt")
