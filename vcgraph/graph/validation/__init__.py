"""Validation: a graph has the shape that its readers count on, and every fact leads back to its sentence.

Shapes (`ontology/shapes.ttl`) run by pySHACL on the part of the graph that one article tells, article by article.
What needs the whole graph or the text of the articles is checked in Python.
"""

from collections.abc import Callable, Iterator

from vcgraph.graph.store import FACTS, GraphStore
from vcgraph.graph.validation.batches import batches
from vcgraph.graph.validation.checks import whole_graph_findings
from vcgraph.graph.validation.quotes import count_texts, quote_findings
from vcgraph.graph.validation.report import Finding, Report

__all__ = ["Finding", "Progress", "Report", "validate"]

Progress = Callable[[int, int, str], None]
"""Told after each article: how many are done, how many there are, and its identifier."""


def validate(store: GraphStore, progress: Progress | None = None) -> Report:
    """Check the facts in the default graph of `store` and the quotes against the texts kept beside them.

    Findings come in a fixed order. Where the store holds no texts (a Turtle file, say), quotes are not checked and
    the report says so.
    """
    findings = sorted({*_shape_findings(store, progress), *whole_graph_findings(store), *quote_findings(store)})
    articles, with_text = count_texts(store)
    return Report(
        findings=tuple(findings),
        triples=sum(1 for _ in store.match(graph=FACTS)),
        articles=articles,
        articles_with_text=with_text,
    )


def _shape_findings(store: GraphStore, progress: Progress | None) -> Iterator[Finding]:
    from vcgraph.graph.validation.shapes import ShapeRunner  # rdflib and pySHACL take half a second to import

    runner = ShapeRunner(store)
    total, _ = count_texts(store)
    done = 0
    for batch in batches(store):
        yield from runner.findings(batch)
        for article in batch.articles:
            done += 1
            if progress is not None:
                progress(done, total, article)
