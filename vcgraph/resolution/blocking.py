"""Blocking: which names are compared at all.

A name stands in some blocks (`blocking_keys`) and looks into some (`probing_keys`). The two differ where a likeness has
two sides, an acronym and its long form say: long forms with one acronym need not be compared with one another. Whenever
one of two names finds the other, so does the other the one. No block depends on other names, so none ever needs making
again; sizes stay small because common words carry no block.
"""

from collections.abc import Iterator

from vcgraph.normalize.names import skeleton, squash
from vcgraph.resolution.comparing import name_parts, person_tokens
from vcgraph.resolution.mentions import NameRecord

_ACRONYM = range(2, 7)
_MIN_SKELETON = 5


def blocking_keys(record: NameRecord) -> frozenset[str]:
    """The blocks in which the name stands."""
    also = (f"also:{squash(key)}" for key in record.also)
    return frozenset((*_shared(record), *also, *_acronym_of(record, "short:", "long:")))


def probing_keys(record: NameRecord) -> frozenset[str]:
    """The blocks in which to look for names like this one."""
    also = (f"letters:{squash(key)}" for key in record.also)
    own = f"also:{squash(record.bare)}"
    return frozenset((*_shared(record), own, *also, *_acronym_of(record, "long:", "short:")))


def _shared(record: NameRecord) -> Iterator[str]:
    parts = name_parts(record.bare)
    yield f"letters:{squash(record.bare)}"
    yield f"letters:{parts.letters}"
    bones = skeleton(record.bare)
    if len(bones) >= _MIN_SKELETON:
        yield f"bones:{bones}"
    if record.name_class in ("person", "any"):
        words = person_tokens(record.bare)
        if len(words) > 1:
            yield f"person:{words[-1]}:{words[0][0]}"
    if record.name_class != "person":
        yield f"core:{squash(''.join(parts.core))}:{' '.join(parts.numbers)}"


def _acronym_of(record: NameRecord, as_short: str, as_long: str) -> Iterator[str]:
    parts = name_parts(record.bare)
    words = [token for token in parts.tokens if not token.isdecimal()]
    number = " ".join(parts.numbers)
    if len(words) == 1 and len(words[0]) in _ACRONYM:
        yield f"{as_short}{words[0]}:{number}"
    if len(parts.initials) in _ACRONYM:
        yield f"{as_long}{parts.initials}:{number}"
