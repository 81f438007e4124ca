"""Where resolution looks up names: a protocol that a store can keep, and the index that lives in memory."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Protocol

from vcgraph.resolution.blocking import blocking_keys
from vcgraph.resolution.mentions import Mention, NameRecord


class NameIndex(Protocol):
    """The mentions of all articles, by key and by block."""

    def record(self, key: str) -> NameRecord | None:
        """The sum of the key's mentions; None where no article uses it."""
        ...

    def block(self, block: str) -> Collection[str]:
        """The keys whose records have this blocking key."""
        ...


class MemoryIndex:
    """A `NameIndex` in memory."""

    def __init__(self, mentions: Iterable[Mention] = ()) -> None:
        self._records: dict[str, NameRecord] = {}
        self._blocks: defaultdict[str, set[str]] = defaultdict(set)
        by_key: defaultdict[str, list[Mention]] = defaultdict(list)
        for mention in mentions:
            by_key[mention.key].append(mention)
        for key, group in by_key.items():
            self._put(NameRecord(key, group))

    @property
    def keys(self) -> Collection[str]:
        """All keys in use."""
        return self._records.keys()

    def record(self, key: str) -> NameRecord | None:
        """The sum of the key's mentions."""
        return self._records.get(key)

    def block(self, block: str) -> Collection[str]:
        """The keys in a block."""
        return self._blocks.get(block, ())

    def add(self, mentions: Iterable[Mention]) -> None:
        """Take in the mentions of one article."""
        for mention in mentions:
            record = self._take(mention.key) or NameRecord(mention.key)
            record.add(mention)
            self._put(record)

    def remove(self, mentions: Iterable[Mention]) -> None:
        """Take out what `add` took in."""
        for mention in mentions:
            record = self._take(mention.key)
            if record is None:
                raise KeyError(mention.key)
            record.remove(mention)
            if record.articles:
                self._put(record)

    def _put(self, record: NameRecord) -> None:
        self._records[record.key] = record
        for block in blocking_keys(record):
            self._blocks[block].add(record.key)

    def _take(self, key: str) -> NameRecord | None:
        record = self._records.pop(key, None)
        for block in blocking_keys(record) if record else ():
            self._blocks[block].discard(key)
            if not self._blocks[block]:
                del self._blocks[block]
        return record
