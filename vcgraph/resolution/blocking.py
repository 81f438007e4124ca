"""Blocking: which names are compared at all. Two names are candidates if they share a blocking key."""

from vcgraph.normalize.names import squash
from vcgraph.resolution.mentions import NameRecord


def blocking_keys(record: NameRecord) -> frozenset[str]:
    """The blocks of a name: by its letters, and by the letters of the names that an article equates with it."""
    return frozenset({squash(record.bare), *(squash(key) for key in record.also)})
