"""The graph in parts small enough for pySHACL: what one article tells, then what no article tells."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pyoxigraph import NamedNode, Quad

from vcgraph.graph.store import GraphStore
from vcgraph.graph.terms import python_value, term
from vcgraph.graph.validation.findings import instances, subjects
from vcgraph.ontology import VCG

REST_SIZE = 300
"""Nodes in one part of those that no article tells."""


@dataclass(frozen=True)
class Batch:
    """The triples of some nodes. `article` is the identifier of the article that tells them, None for the rest."""

    article: str | None
    quads: tuple[Quad, ...]


def batches(store: GraphStore) -> Iterator[tuple[Batch, int]]:
    """Every named node of the default graph in exactly one part, each part with the number of parts in all.

    Until the nodes that no article tells are known, they count as one part.
    """
    articles = sorted(instances(store, VCG.Article), key=str)
    seen: set[NamedNode] = set()
    for article in articles:
        nodes = [node for node in dict.fromkeys(_told_by(store, article)) if node not in seen]
        seen.update(nodes)
        identifier = python_value(store.value(article, term(VCG.articleId))) or article.value
        yield Batch(str(identifier), _quads(store, nodes)), len(articles) + 1
    rest = sorted(_named_subjects(store) - seen, key=str)
    starts = range(0, len(rest), REST_SIZE)
    for start in starts:
        yield Batch(None, _quads(store, rest[start : start + REST_SIZE])), len(articles) + len(starts)


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
