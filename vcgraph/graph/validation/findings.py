"""Named nodes of a graph, and findings that say which articles tell of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from pyoxigraph import Literal, NamedNode, Triple

from vcgraph.graph.store import GraphStore, Term
from vcgraph.graph.terms import LABEL, RDF_SUBJECT, RDF_TYPE, python_value, term
from vcgraph.graph.validation.report import Finding, Severity
from vcgraph.ontology import VCG

Object = Term | Triple


@dataclass(frozen=True)
class Rule:
    """What is checked, under which name, and what to do where it is broken."""

    name: str
    advice: str
    severity: Severity = "violation"


def finding(store: GraphStore, node: NamedNode, rule: Rule, message: str, value: str = "") -> Finding:
    """A finding on a node, with its label and the identifiers of the articles that tell of it."""
    return Finding(
        severity=rule.severity,
        rule=rule.name,
        node=node.value,
        message=message,
        value=value,
        label=_label(store, node),
        articles=_articles(store, node),
        advice=rule.advice,
    )


def instances(store: GraphStore, iri: str) -> Iterator[NamedNode]:
    """The named nodes of a class."""
    return subjects(store, RDF_TYPE, term(iri))


def subjects(store: GraphStore, predicate: NamedNode, obj: Term) -> Iterator[NamedNode]:
    """The named nodes that point to `obj`."""
    return (node for node, _ in pairs(store, predicate, obj))


def pairs(store: GraphStore, predicate: NamedNode, obj: Term | None = None) -> Iterator[tuple[NamedNode, Object]]:
    """The named subjects and the objects of a property."""
    for quad in store.match(None, predicate, obj):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject, quad.object


def _label(store: GraphStore, node: NamedNode) -> str:
    stated = store.value(node, RDF_SUBJECT)
    label = store.value(node, LABEL)
    if label is None and isinstance(stated, NamedNode):
        label = store.value(stated, LABEL)
    return label.value if isinstance(label, Literal) else ""


def _articles(store: GraphStore, node: NamedNode) -> tuple[str, ...]:
    """Those of the node itself, of its claims, or it alone where it is an article."""
    tellers = [node, *(quad.object for quad in store.match(node, term(VCG.claim)))]
    articles = {node, *(article for teller in tellers for article in _objects(store, teller, VCG.article))}
    names = {python_value(name) for article in articles for name in _objects(store, article, VCG.articleId)}
    return tuple(sorted(map(str, names)))


def _objects(store: GraphStore, node: Object, iri: str) -> Iterator[Object]:
    if isinstance(node, NamedNode):
        yield from (quad.object for quad in store.match(node, term(iri)))
