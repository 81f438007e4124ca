"""Changes of a graph: articles come and go, persons decide. Each is one commit, and idempotent."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import islice

from pyoxigraph import Quad

from vcgraph import __version__
from vcgraph.errors import QueryError
from vcgraph.graph.contents import decision_log, decisions
from vcgraph.graph.own_aliases import own_alias_quads
from vcgraph.graph.projection import Change, project
from vcgraph.graph.records import decision_quads, log_node
from vcgraph.graph.staging import Reading, owners_of_telling, stored_reading, stored_readings
from vcgraph.graph.state import FAILURE, LOG, RULES
from vcgraph.graph.store import STATE, GraphStore
from vcgraph.graph.terms import literal
from vcgraph.model import Decision
from vcgraph.model.base import content_id
from vcgraph.model.entity import Judgement
from vcgraph.model.sources import source_digest
from vcgraph.resolution import Aliases, pair_of, senses

TOGETHER = 500
"""Articles that are taken over in one commit."""


def add_articles(store: GraphStore, readings: Iterable[Reading], aliases: Aliases) -> int:
    """Add articles with what was extracted from them in one commit; gives how many were new or changed.

    An article that is there already with the same text and claims changes nothing; a changed one replaces the earlier.
    """
    gone, come = [], []
    apart = senses(decision_log(store))
    for article_id, told in {reading.article.id: reading for reading in readings}.items():
        reading = replace(told, apart=apart.get(article_id, frozenset()))
        stored = stored_reading(store, article_id)
        if stored == reading and reading.extractor in (None, stored.extractor):
            continue
        come.append(reading)
        if stored is not None:
            gone.append(stored)
    _commit(store, gone, come, aliases)
    return len(come)


def retract(store: GraphStore, article_id: str, aliases: Aliases) -> bool:
    """Take an article out, with all that follows from it alone; False where it is not there."""
    stored = stored_reading(store, article_id)
    if stored is None:
        return False
    _commit(store, [stored], [], aliases)
    return True


def decide(store: GraphStore, made: Sequence[Decision], aliases: Aliases) -> None:
    """Append persons' decisions to the log, and part or join the entities that they touch."""
    if not made:
        return
    log = decision_log(store)
    keys = {key for decision in made for key in (decision.left, decision.right)}
    owners = frozenset(owner for key in keys for owner in owners_of_telling(store, key))
    new_log = [*log, *made]
    gone, come = _told_apart(store, log, new_log)
    delta = project(store, Change(gone, come, log, new_log, frozenset(keys), owners), aliases)
    delta.added.update(_log_quads(made, len(log)))
    store.commit(delta.added, delta.removed)


def _told_apart(
    store: GraphStore, log: Sequence[Decision], new_log: Sequence[Decision]
) -> tuple[list[Reading], list[Reading]]:
    """The articles in which other names than before mean something of their own: as they are and as they will be."""
    before, after = senses(log), senses(new_log)
    changed = (each for each in sorted(before.keys() | after.keys()) if before.get(each) != after.get(each))
    gone = [reading for article in changed if (reading := stored_reading(store, article))]
    return gone, [replace(reading, apart=after.get(reading.article.id, frozenset())) for reading in gone]


def decision_on(left: str, right: str, same: bool | None, reason: str, made_by: str) -> Decision:
    """A person's decision on two keys, of names or of tellings. Raises `QueryError` where it could mean nothing."""
    if left == right:
        raise QueryError(f"both are the same, {left!r}: there is nothing to decide")
    if made_by == "rule":
        raise QueryError("a person's decision cannot be made by 'rule'")
    first, second = pair_of(left, right)
    judgement: Judgement = "withdrawn" if same is None else "same" if same else "different"
    return Decision(
        left=first,
        right=second,
        judgement=judgement,
        score=0.5 if same is None else float(same),
        reasons=(reason,) if reason else (),
        made_by=made_by,
    )


def restore(store: GraphStore, source: GraphStore, aliases: Aliases, until: datetime.date | None = None) -> None:
    """Take over articles (those published `until` a day, where given) and persons' decisions of another graph."""
    readings = stored_readings(source)
    if until is not None:
        readings = (each for each in readings if each.article.published and each.article.published <= until)
    take_over(store, readings, aliases)
    decide(store, [each for each in decisions(source) if each.made_by != "rule"], aliases)


def take_over(store: GraphStore, readings: Iterable[Reading], aliases: Aliases) -> None:
    """Add very many articles, some hundreds in one commit, so that memory does not grow with their number."""
    rest = iter(readings)
    while batch := list(islice(rest, TOGETHER)):
        add_articles(store, batch, aliases)


def keep_up(store: GraphStore, aliases: Aliases) -> None:
    """Work out all entities and facts again where the rules or the alias data are others than when it was last done.

    One commit, so that an interrupted call changes nothing. A store that is only read is left as it is.
    """
    code = source_digest("vcgraph.graph", "vcgraph.resolution", "vcgraph.normalize", "vcgraph.model")
    rules = content_id("rules", [__version__, code, [entry.to_dict() for entry in aliases.entries]])
    stamp = Quad(RULES, RULES, literal(rules), STATE)
    stamped = list(store.match(RULES, RULES, None, STATE))
    if store.read_only or stamp in stamped:
        return
    stamps = {stamp, *own_alias_quads(aliases)}
    if not stamped:
        store.commit(stamps)
        return
    fresh = GraphStore.in_memory()
    restore(fresh, store, aliases)
    kept = {quad for quad in store.match(graph=None) if quad.predicate != FAILURE}
    now = {*fresh.match(graph=None)} - {*fresh.match(RULES, None, None, STATE)} | stamps
    store.commit(now - kept, kept - now)


def _log_quads(made: Sequence[Decision], start: int) -> Iterable[Quad]:
    for place, decision in enumerate(made, start):
        entry = log_node(place, decision)
        yield from decision_quads(decision, entry)
        yield Quad(LOG, LOG, entry, STATE)


def _commit(store: GraphStore, gone: Sequence[Reading], come: Sequence[Reading], aliases: Aliases) -> None:
    if gone or come:
        delta = project(store, Change(gone, come, log=decision_log(store)), aliases)
        store.commit(delta.added, delta.removed)
