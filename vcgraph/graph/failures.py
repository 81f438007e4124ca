"""Articles that failed: what failed and why. They are kept until they succeed, and never counted as done."""

from collections.abc import Iterable

from pyoxigraph import NamedNode

from vcgraph.graph.state import FAILURE, NAMESPACE, json_quad, read_json
from vcgraph.graph.store import STATE, GraphStore
from vcgraph.graph.terms import term
from vcgraph.model import Article
from vcgraph.model.base import Frozen, content_id


class Failure(Frozen):
    """One article, or one source of articles, that could not be read or extracted.

    `source` names the file, line or address; `stage` is where it failed ("source", "extraction", "graph"); `article`
    is kept where it had been read, so that it can be tried again without its source.
    """

    source: str
    stage: str
    reason: str
    article: Article | None = None


def record_failures(store: GraphStore, failures: Iterable[Failure]) -> None:
    """Keep failures; a later one of the same source replaces the earlier."""
    latest = {failure.source: failure for failure in failures}
    old = (quad for source in latest for quad in store.match(_node(source), FAILURE, None, STATE))
    new = (json_quad(_node(source), FAILURE, failure.to_dict()) for source, failure in latest.items())
    store.commit(new, old)


def forget_failures(store: GraphStore, sources: Iterable[str]) -> None:
    """Take sources off the list, because they succeeded."""
    listed = [quad for source in sources for quad in store.match(_node(source), FAILURE, None, STATE)]
    if listed:
        store.commit(remove=listed)


def failures(store: GraphStore) -> list[Failure]:
    """All failures by source."""
    found = (Failure.model_validate(read_json(quad.object)) for quad in store.match(None, FAILURE, None, STATE))
    return sorted(found, key=lambda failure: failure.source)


def _node(source: str) -> NamedNode:
    return term(NAMESPACE + content_id("failure", source))
