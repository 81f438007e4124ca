"""What the library keeps beside the facts, in a named graph of its own, so that adding one article reads little.

Every entry is a quad `key, property, value` of the graph `STATE`.
"""

import json
from collections.abc import Collection, Iterator
from typing import Any

from pyoxigraph import Literal, NamedNode, Quad

from vcgraph.graph.store import STATE, GraphStore
from vcgraph.graph.terms import literal, term
from vcgraph.model.base import canonical_json, content_id
from vcgraph.resolution.blocking import blocking_keys
from vcgraph.resolution.mentions import Mention, NameRecord

NAMESPACE = "https://w3id.org/vcgraph/state#"

RECORD = NamedNode(NAMESPACE + "record")
"""From a name: the sum of its mentions as JSON. From an entity: the entity as JSON."""
KEY = NamedNode(NAMESPACE + "key")
"""From a block: a name key in it."""
ENTITY = NamedNode(NAMESPACE + "entity")
"""From a name: its entity."""
OWNS = NamedNode(NAMESPACE + "owns")
"""From a name: a claim whose owner it is."""
STANDS_IN = NamedNode(NAMESPACE + "standsIn")
"""From a name: a claim that has it in any field."""
TOLD = NamedNode(NAMESPACE + "told")
"""From what stands for a telling in decisions on events: a claim that tells it."""
KEYED = NamedNode(NAMESPACE + "keyed")
"""From a claim: the key of each name in it and the key of its owner, as JSON."""
MENTIONS = NamedNode(NAMESPACE + "mentions")
"""From an article: its mentions as JSON."""
EXTRACTOR = NamedNode(NAMESPACE + "extractor")
"""From an article: name and version of the extractor that read it."""
APART = NamedNode(NAMESPACE + "apart")
"""From an article: the key of a name that means something of its own there."""
RULES = NamedNode(NAMESPACE + "rules")
"""From itself: under which rules and alias data entities and facts were worked out."""
ALIASES = NamedNode(NAMESPACE + "aliases")
"""From the rules: the alias data that do not ship with vcgraph, as JSON."""
FACT = NamedNode(NAMESPACE + "fact")
"""From an entity: a fact that it owns as JSON."""
LOG = NamedNode(NAMESPACE + "log")
"""From the log itself, which has the same IRI: a person's decision."""
FAILURE = NamedNode(NAMESPACE + "failure")
"""From a source that failed: what failed and why, as JSON."""


def name_node(key: str) -> NamedNode:
    """The node of a name key."""
    return term(NAMESPACE + content_id("name", key))


def told_node(key: str) -> NamedNode:
    """The node of a telling, by what stands for it in decisions."""
    return term(NAMESPACE + content_id("telling", key))


def _block_node(block: str) -> NamedNode:
    return term(NAMESPACE + content_id("block", block))


def json_quad(subject: NamedNode, predicate: NamedNode, value: Any) -> Quad:
    """An entry whose value is JSON."""
    return Quad(subject, predicate, literal(canonical_json(value)), STATE)


def read_json(value: object) -> Any:
    """The value behind an entry that `json_quad` made."""
    if not isinstance(value, Literal):
        raise TypeError(f"not a literal: {value}")
    return json.loads(value.value)


class NameStore:
    """The name index of a store (`vcgraph.resolution.index.NameIndex`) with the changes of one commit on top."""

    def __init__(self, store: GraphStore) -> None:
        self._store = store
        self._before: dict[str, NameRecord | None] = {}
        self._now: dict[str, NameRecord | None] = {}
        self._blocks: dict[str, set[str]] = {}

    def record(self, key: str) -> NameRecord | None:
        """The sum of the key's mentions; None where no article uses it."""
        if key not in self._now:
            self._before[key] = self._now[key] = self._read(key)
        return self._now[key]

    def block(self, block: str) -> Collection[str]:
        """The keys in a block."""
        if block not in self._blocks:
            entries = self._store.match(_block_node(block), KEY, None, STATE)
            self._blocks[block] = {quad.object.value for quad in entries if isinstance(quad.object, Literal)}
        return self._blocks[block]

    def shift(self, mention: Mention, *, add: bool) -> None:
        """Take one mention in, or out again."""
        self.record(mention.key)
        record = self._copy(mention.key)
        old_blocks = blocking_keys(record) if record.articles else frozenset()
        if add:
            record.add(mention)
        else:
            record.remove(mention)
        self._now[mention.key] = record if record.articles else None
        new_blocks = blocking_keys(record) if record.articles else frozenset()
        for block in old_blocks - new_blocks:
            self._members(block).discard(mention.key)
        for block in new_blocks - old_blocks:
            self._members(block).add(mention.key)

    def changes(self) -> Iterator[tuple[list[Quad], list[Quad]]]:
        """The entries to remove and to add for each name that has changed."""
        for key, record in self._now.items():
            before = self._before[key]
            if record is not before:
                yield list(self._entries(key, before)), list(self._entries(key, record))

    def _entries(self, key: str, record: NameRecord | None) -> Iterator[Quad]:
        if record is not None:
            yield json_quad(name_node(key), RECORD, record.to_dict())
            for block in blocking_keys(record):
                yield Quad(_block_node(block), KEY, literal(key), STATE)

    def _copy(self, key: str) -> NameRecord:
        """The record to change: never the one that was read, which is needed to remove its entries."""
        record = self._now[key]
        if record is None:
            return NameRecord(key)
        return NameRecord.from_dict(record.to_dict()) if record is self._before[key] else record

    def _members(self, block: str) -> set[str]:
        self.block(block)
        return self._blocks[block]

    def _read(self, key: str) -> NameRecord | None:
        value = self._store.value(name_node(key), RECORD, STATE)
        return None if value is None else NameRecord.from_dict(read_json(value))
