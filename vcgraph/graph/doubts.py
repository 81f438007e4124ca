"""Names and events of which the rules are unsure, with what the articles say of either, for a person to look at."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from vcgraph.graph.contents import decision_log, doubtful_decisions, entities
from vcgraph.graph.event_doubts import EventSide, event_doubts
from vcgraph.graph.staging import Reading, stored_reading, stored_readings
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
    """One of two names or events: its key, the entity that bears the name or owns the event, and quotes that tell it.

    `title` says which of the entity's events it is; None for a name.
    """

    key: str
    entity: Entity
    quotes: tuple[Quote, ...] = ()
    title: str | None = None


class Doubt(Frozen):
    """Two names that may mean one entity, or two events that may be one; `decision` says how the rules see it.

    `joined` tells that both stand as one now: an event of which articles tell what cannot be true at once.
    """

    decision: Decision
    left: Side
    right: Side
    joined: bool = False


def doubts(store: GraphStore) -> list[Doubt]:
    """All pairs of names, then of events, that the rules are unsure of and no person has decided; the likeliest first.

    Pairs whose names stand in one entity by way of others are left out.
    """
    return [*_likeliest_first(_name_doubts(store)), *_likeliest_first(_event_doubts(store))]


def _likeliest_first(found: Iterable[Doubt]) -> list[Doubt]:
    return sorted(found, key=lambda doubt: (-doubt.decision.score, doubt.left.key, doubt.right.key))


def _name_doubts(store: GraphStore) -> list[Doubt]:
    entity_of = {key: entity for entity in entities(store) for key in entity.keys}
    open_pairs = list(_undecided(store, entity_of))
    quotes = _quotes(store, {key for pair in open_pairs for key in (pair.left, pair.right)})
    return [
        Doubt(decision=pair, left=_side(pair.left, entity_of, quotes), right=_side(pair.right, entity_of, quotes))
        for pair in open_pairs
    ]


def _event_doubts(store: GraphStore) -> Iterator[Doubt]:
    for doubt in event_doubts(store):
        left, right = (_event_side(store, doubt.owner, side) for side in (doubt.left, doubt.right))
        yield Doubt(decision=doubt.decision, left=left, right=right, joined=doubt.joined)


def _event_side(store: GraphStore, owner: Entity, side: EventSide) -> Side:
    quotes = (
        _quote(reading.article, claim.evidence[0])
        for claim in side.claims[:QUOTES]
        if (reading := stored_reading(store, claim.article))
    )
    return Side(key=side.key, entity=owner, quotes=tuple(dict.fromkeys(quotes)), title=side.title)


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
