"""Decisions that tell two things with one name apart, article by article (`vcgraph.resolution.senses`)."""

from collections.abc import Iterable

from vcgraph.errors import QueryError
from vcgraph.graph.contents import decision_log
from vcgraph.graph.staging import stored_reading
from vcgraph.graph.state import NameStore
from vcgraph.graph.store import GraphStore
from vcgraph.graph.updates import decision_on
from vcgraph.model import Decision
from vcgraph.resolution import sense_key, split_sense


def homonym_decisions(
    store: GraphStore, key: str, articles: Iterable[str], apart: bool, reason: str, made_by: str
) -> list[Decision]:
    """In the first article the name is not what it is elsewhere; in the others it is what it is in the first.

    Raises `QueryError` where there is no article, or one does not use the name.
    """
    bare_key, own = split_sense(key)
    named = sorted({*articles, *([own] if own else [])})
    if not named:
        raise QueryError(f"no articles in which {key!r} means another thing")
    for article in named:
        if bare_key not in _keys(store, article):
            raise QueryError(f"{article!r} is not an article that uses the name {bare_key!r}")
    first, *others = (sense_key(bare_key, article) for article in named)
    parted = decision_on(first, bare_key, False if apart else None, reason, made_by)
    return [parted, *(decision_on(first, other, True if apart else None, reason, made_by) for other in others)]


def is_key(store: GraphStore, text: str) -> bool:
    """Whether a text is the key of a name itself, as decisions have it: one in use, or one that was decided on."""
    if NameStore(store).record(text) is not None:
        return True
    return any(text in (decision.left, decision.right) for decision in decision_log(store))


def _keys(store: GraphStore, article: str) -> set[str]:
    """The keys of the names that an article uses, without their senses."""
    reading = stored_reading(store, article)
    return {split_sense(mention.key)[0] for mention in reading.names.mentions} if reading else set()
