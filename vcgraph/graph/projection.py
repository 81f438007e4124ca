"""What a change of articles or decisions changes in the graph.

Entities and facts are functions of the claims and decisions of one component of names. So a change is worked out on
the components that it touches and no others, and its cost does not grow with the graph. The order of articles does not
matter, since each function looks at sets alone (the contract stands in `vcgraph.resolution`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pyoxigraph import Quad

from vcgraph.graph.contents import owned_facts, stored_entity
from vcgraph.graph.entities import entity_node, entity_quads
from vcgraph.graph.facts import fact_quads
from vcgraph.graph.records import decision_quads, rule_decision_node
from vcgraph.graph.staging import (
    Reading,
    Staging,
    reading_quads,
    stored_entity_id,
    stored_reading_quads,
)
from vcgraph.graph.stale import stored_fact_quads, supported_links, unsupported_quads
from vcgraph.graph.state import ENTITY, FACT, RECORD, NameStore, json_quad, name_node
from vcgraph.graph.statements import Background
from vcgraph.graph.store import STATE, GraphStore
from vcgraph.graph.terms import node
from vcgraph.model import Decision, Entity
from vcgraph.model.fact import Fact
from vcgraph.resolution import (
    Aliases,
    KeyedClaim,
    Resolution,
    Rulings,
    moved_keys,
    project_changes,
    project_facts,
    resolve_around,
)


@dataclass
class Delta:
    """Quads to remove and to add in one commit; a quad in both stays."""

    removed: set[Quad] = field(default_factory=set)
    added: set[Quad] = field(default_factory=set)


@dataclass(frozen=True)
class Change:
    """Articles that go and come, and the persons' decisions before and after.

    `names` are keys that decisions touch, `owners` those of the owners of events that decisions touch.
    """

    gone: Sequence[Reading] = ()
    come: Sequence[Reading] = ()
    log: Sequence[Decision] = ()
    new_log: Sequence[Decision] | None = None
    names: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()

    @property
    def final_log(self) -> Sequence[Decision]:
        """The decisions that hold after the change."""
        return self.log if self.new_log is None else self.new_log


def project(store: GraphStore, change: Change, aliases: Aliases) -> Delta:
    """Work out everything that a change of articles or decisions changes; nothing is written."""
    return _Projection(store, change, aliases).run()


class _Projection:
    def __init__(self, store: GraphStore, change: Change, aliases: Aliases) -> None:
        self._store = store
        self._change = change
        self._staging = Staging(store)
        self._aliases = aliases
        self._delta = Delta()
        self._rulings = Rulings(change.final_log)
        self._before, self._after = self._resolve()

    def run(self) -> Delta:
        self._replace_readings()
        self._replace_names()
        self._replace_entities()
        self._replace_facts()
        self._delta.removed -= self._delta.added
        self._delta.removed -= supported_links(self._store, self._delta.removed, self._delta.added)
        self._delta.removed |= set(unsupported_quads(self._store, self._delta.removed, self._delta.added))
        return self._delta

    def _resolve(self) -> tuple[Resolution, Resolution]:
        change, staging = self._change, self._staging
        old_mentions = {reading.article.id: staging.stored_mentions(reading.article.id) for reading in change.gone}
        touched = {
            *change.names,
            *(mention.key for mentions in old_mentions.values() for mention in mentions),
            *(mention.key for reading in change.come for mention in reading.names.mentions),
        }
        for reading in change.gone:
            staging.remove(reading, old_mentions[reading.article.id])
        for reading in change.come:
            staging.add(reading)
        return self._close(touched)

    def _close(self, touched: set[str]) -> tuple[Resolution, Resolution]:
        """The components around the touched names before and after, wide enough to hold whatever joins or parts."""
        old, new = NameStore(self._store), self._staging.names
        change = self._change
        while True:
            before = resolve_around(touched, old, change.log, self._aliases)
            after = resolve_around(touched | before.keys, new, change.final_log, self._aliases)
            reached = before.keys | after.keys
            if all(key in touched or key in before.keys or old.record(key) is None for key in reached):
                return before, after
            touched = touched | reached

    def _replace_readings(self) -> None:
        for reading in self._change.gone:
            self._delta.removed.update(stored_reading_quads(self._store, reading))
        for reading in self._change.come:
            self._delta.added.update(reading_quads(reading))

    def _replace_names(self) -> None:
        for removed, added in self._staging.names.changes():
            self._delta.removed.update(removed)
            self._delta.added.update(added)

    def _replace_entities(self) -> None:
        self._delta.removed.update(_resolution_quads(self._before))
        self._delta.added.update(_resolution_quads(self._after))

    def _replace_facts(self) -> None:
        owner_keys = self._owner_keys()
        stored = {stored_entity_id(self._store, key) for key in owner_keys} | set(self._before.entities)
        owners = {self._entity_of(key) for key in owner_keys} - {None}
        stale_owners = {owner for owner in stored if owner is not None and (owner in owners or self._is_gone(owner))}
        for owner in stale_owners | owners:
            self._delta.removed.update(self._store.match(node(str(owner)), FACT, None, STATE))
            for fact in owned_facts(self._store, str(owner)):
                self._delta.removed.update(stored_fact_quads(self._store, str(owner), fact))
        for owner in owners:
            self._delta.added.update(self._owner_quads(str(owner)))

    def _is_gone(self, owner: str) -> bool:
        return owner in self._before.entities and owner not in self._after.entities

    def _owner_keys(self) -> set[str]:
        """The keys of all owners whose facts may change, or change the names that stand in them."""
        before, after = self._before, self._after
        readings = (*self._change.gone, *self._change.come)
        keys = {*self._change.owners, *(keyed.owner for reading in readings for keyed in reading.names.claims)}
        changed = {entity.keys for entity in after.entities.values() if before.entities.get(entity.id) != entity}
        moved = moved_keys(before, after).union(*_renamed(before, after))
        for key in moved:
            keys |= self._staging.owners_of_claims_with(key)
        return keys.union(*changed)

    def _entity_of(self, key: str) -> str | None:
        if key in self._after.keys or key in self._before.keys:
            return self._after.entity_of.get(key)
        return stored_entity_id(self._store, key)

    def _entity(self, identifier: str) -> Entity | None:
        if identifier in self._after.entities:
            return self._after.entities[identifier]
        return None if self._is_gone(identifier) else stored_entity(self._store, node(identifier))

    def _owner_quads(self, owner: str) -> Iterator[Quad]:
        entity = self._entity(owner)
        claims = self._staging.owned_by(entity.keys) if entity else []
        entity_of = {key: self._known_entity_of(key) for keyed in claims for key in keyed.keys.values()}
        origins = {keyed.claim.article: self._staging.origin(keyed.claim.article) for keyed in claims}
        told = project_facts(owner, claims, entity_of, origins, self._rulings)
        known = project_changes(entity, self._aliases) if entity else ()
        background = self._background(claims, {owner, *entity_of.values()}, entity_of)
        for fact in (*told, *known):
            yield from owned_fact_quads(owner, fact, background)

    def _known_entity_of(self, key: str) -> str:
        found = self._entity_of(key)
        if found is None:
            raise KeyError(key)
        return found

    def _background(
        self, claims: Iterable[KeyedClaim], entity_ids: Iterable[str], entity_of: Mapping[str, str]
    ) -> Background:
        entities = {identifier: entity for identifier in entity_ids if (entity := self._entity(identifier))}
        return Background({keyed.claim.id: keyed for keyed in claims}, entities, entity_of)


def owned_fact_quads(owner: str, fact: Fact, background: Background) -> Iterator[Quad]:
    """What is written for a fact: its RDF, and its record under its owner."""
    yield from fact_quads(fact, background)
    yield json_quad(node(owner), FACT, fact.to_dict())


def _resolution_quads(resolution: Resolution) -> Iterator[Quad]:
    for entity in resolution.entities.values():
        yield from entity_quads(entity)
        yield json_quad(entity_node(entity), RECORD, entity.to_dict())
        for key in entity.keys:
            yield Quad(name_node(key), ENTITY, entity_node(entity), STATE)
    for decision in resolution.decisions:
        if decision.made_by == "rule":
            yield from decision_quads(decision, rule_decision_node(decision))


def _renamed(before: Resolution, after: Resolution) -> Iterator[tuple[str, ...]]:
    for entity in after.entities.values():
        old = before.entities.get(entity.id)
        if old is not None and old.name != entity.name:
            yield entity.keys
