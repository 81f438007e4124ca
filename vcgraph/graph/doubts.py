"""Pairs of names of which the rules are unsure, with what the articles say of either, for a person to look at."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from vcgraph.graph.contents import decision_log, doubtful_decisions, entities
from vcgraph.graph.staging import Reading, stored_readings
from vcgraph.graph.store import GraphStore
from vcgraph.model import Article, Decision, Entity, Evidence
from vcgraph.model.base import Frozen
from vcgraph.resolution import DecisionLog

QUOTES = 3
"""Quotes shown for a name."""


class Quote(Frozen):
    """Words of an article that use a name."""

    article: str
    quote: str
    title: str | None = None
    publisher: str | None = None
    published: str | None = None


class Side(Frozen):
    """One of two names: its key, the entity in which it stands now, and quotes that use it."""

    key: str
    entity: Entity
    quotes: tuple[Quote, ...] = ()


class Doubt(Frozen):
    """Two names that may mean one entity; `decision` says how the rules see it."""

    decision: Decision
    left: Side
    right: Side


def doubts(store: GraphStore) -> list[Doubt]:
    """All pairs that the rules are unsure of and no person has decided, the likeliest first.

    Pairs whose names stand in one entity by way of others are left out.
    """
    entity_of = {key: entity for entity in entities(store) for key in entity.keys}
    open_pairs = list(_undecided(store, entity_of))
    quotes = _quotes(store, {key for pair in open_pairs for key in (pair.left, pair.right)})
    found = [
        Doubt(decision=pair, left=_side(pair.left, entity_of, quotes), right=_side(pair.right, entity_of, quotes))
        for pair in open_pairs
    ]
    return sorted(found, key=lambda doubt: (-doubt.decision.score, doubt.left.key, doubt.right.key))


def _undecided(store: GraphStore, entity_of: dict[str, Entity]) -> Iterator[Decision]:
    log = DecisionLog(decision_log(store))
    for decision in doubtful_decisions(store):
        decided = log.get(decision.left, decision.right)
        if decided is None and entity_of[decision.left] != entity_of[decision.right]:
            yield decision


def _side(key: str, entity_of: dict[str, Entity], quotes: dict[str, list[Quote]]) -> Side:
    return Side(key=key, entity=entity_of[key], quotes=tuple(quotes.get(key, ())))


def _quotes(store: GraphStore, keys: set[str]) -> dict[str, list[Quote]]:
    """The first quotes, in the order of articles, that use each of these names."""
    found: defaultdict[str, list[Quote]] = defaultdict(list)
    for reading in stored_readings(store) if keys else ():
        for key, quote in _quotes_of(reading, keys):
            if len(found[key]) < QUOTES and quote not in found[key]:
                found[key].append(quote)
    return found


def _quotes_of(reading: Reading, keys: set[str]) -> Iterator[tuple[str, Quote]]:
    for keyed in reading.names.claims:
        for path, key in keyed.keys.items():
            if key in keys:
                yield key, _quote(reading.article, _evidence_for(path, keyed.claim.evidence))


def _evidence_for(path: str, evidence: Iterable[Evidence]) -> Evidence:
    """The evidence that supports a field, else the first."""
    pieces = list(evidence)
    return next((piece for piece in pieces if any(path.startswith(each) for each in piece.fields)), pieces[0])


def _quote(article: Article, evidence: Evidence) -> Quote:
    return Quote(
        article=article.id,
        quote=evidence.quote,
        title=article.title,
        publisher=article.publisher,
        published=str(article.published) if article.published else None,
    )
