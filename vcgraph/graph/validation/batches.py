"""The graph in parts small enough for pySHACL: what articles tell, article by article, then what no article tells."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode, Quad

from vcgraph.graph.store import GraphStore
from vcgraph.graph.terms import python_value, term
from vcgraph.graph.validation.findings import instances, subjects
from vcgraph.ontology import VCG

SIZE = 500
"""Nodes after which a part is full. A run of pySHACL takes some time even for one node, and memory for many."""


@dataclass(frozen=True)
class Batch:
    """The triples of some nodes, and the identifiers of the articles that tell them."""

    articles: tuple[str, ...]
    quads: tuple[Quad, ...]


def batches(store: GraphStore) -> Iterator[Batch]:
    """Every named node of the default graph in exactly one part; an article's nodes are not torn apart."""
    seen: set[NamedNode] = set()
    articles: list[str] = []
    nodes: list[NamedNode] = []
    for article in sorted(instances(store, VCG.Article), key=str):
        fresh = [node for node in dict.fromkeys(_told_by(store, article)) if node not in seen]
        seen.update(fresh)
        nodes.extend(fresh)
        articles.append(str(python_value(store.value(article, term(VCG.articleId))) or article.value))
        if len(nodes) >= SIZE:
            yield Batch(tuple(articles), _quads(store, nodes))
            articles, nodes = [], []
    rest = [*nodes, *sorted(_named_subjects(store) - seen, key=str)]
    for start in range(0, len(rest), SIZE):
        yield Batch(tuple(articles) if start == 0 else (), _quads(store, rest[start : start + SIZE]))


def _told_by(store: GraphStore, article: NamedNode) -> Iterator[NamedNode]:
    yield article
    for record in subjects(store, term(VCG.article), article):
        yield record
        for fact in subjects(store, term(VCG.claim), record):
            yield from _with_parts(store, fact)


def _with_parts(store: GraphStore, fact: NamedNode) -> Iterator[NamedNode]:
    """A fact, what belongs to it (the valuations and investments of a round), and the values and agents it names."""
    yield fact
    yield from (quad.object for quad in store.match(fact) if isinstance(quad.object, NamedNode))
    yield from subjects(store, term(VCG.round), fact)


def _named_subjects(store: GraphStore) -> set[NamedNode]:
    return {quad.subject for quad in store.match() if isinstance(quad.subject, NamedNode)}


def _quads(store: GraphStore, nodes: Iterable[NamedNode]) -> tuple[Quad, ...]:
    return tuple(quad for node in nodes for quad in store.match(node))
