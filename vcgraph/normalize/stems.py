"""Texts that know which stems of words they have, as bits of a number: what a rule needs is told by comparing two.

A stem is a run of small letters, or one sign from the private use area, that a rule looks for anywhere in a word.
"""

import re
from collections import defaultdict
from functools import lru_cache, reduce
from operator import or_
from typing import Self

_HEAD = 3
"""Letters by which stems are looked up; shorter ones are in nearly every text."""


class _Vocabulary:
    """The stems that rules look for, each with a bit."""

    def __init__(self) -> None:
        self.bits: dict[str, int] = {}
        self.by_head: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        self.whole: dict[str, int] = {}

    def new_bit(self, stem: str) -> int:
        _stems_in.cache_clear()
        return self.bits.setdefault(stem, 1 << len(self.bits))


_VOCABULARY = _Vocabulary()


def known_stems() -> int:
    """How many stems are known by now."""
    return len(_VOCABULARY.bits)


def is_stem(letters: str) -> bool:
    """Whether letters are enough to tell anything: three of them, or a sign."""
    return len(letters) >= _HEAD or "\ue000" <= letters <= "\uf8ff"


def stem_bit(stem: str) -> int:
    """The bit of a stem, which a text has wherever one of its words has the stem."""
    if stem not in _VOCABULARY.bits:
        _VOCABULARY.by_head[stem[:_HEAD]].append((stem, _VOCABULARY.new_bit(stem)))
    return _VOCABULARY.bits[stem]


def word_bit(word: str) -> int:
    """The bit of a whole word, which may be short."""
    if word not in _VOCABULARY.whole:
        _VOCABULARY.whole[word] = _VOCABULARY.new_bit(f" {word} ")
    return _VOCABULARY.whole[word]


def lowered(text: str) -> str:
    r"""A text in lower case, letter for letter: a capital I with a dot becomes an i, and not two characters.

    >>> lowered("\u0130ZM\u0130R")
    'izmir'
    """
    return text.lower().replace("i\u0307", "i")


_ONE_LETTER = str.maketrans("ſı", "si")
"""Letters that a pattern takes for others where case does not matter."""


@lru_cache(maxsize=32768)
def _stems_in(piece: str) -> int:
    """The bits of the stems in what stands between two spaces of a text: a word with the stops and signs beside it."""
    found = 0
    for token in re.findall(r"[^\W\d_]+|[\ue000-\uf8ff]", piece):
        word = lowered(token)
        found |= _VOCABULARY.whole.get(word, 0)
        for folded in {word, word.translate(_ONE_LETTER)}:
            for at in range(max(1, len(folded) - _HEAD + 1)):
                for stem, bit in _VOCABULARY.by_head.get(folded[at : at + _HEAD], ()):
                    if folded.startswith(stem, at):
                        found |= bit
    return found


class WordedText(str):
    """A text that knows its stems, and how many were known when they were looked for."""

    __slots__ = ("known", "stems")
    known: int
    stems: int

    def __new__(cls, text: str) -> Self:
        """Look for the stems, once."""
        self = super().__new__(cls, text)
        self.known = known_stems()
        self.stems = reduce(or_, map(_stems_in, text.split()), 0)
        return self

    def lower(self) -> Self:
        """The text in lower case, which has the same stems and the same length."""
        lower = super().__new__(type(self), lowered(str(self)))
        lower.known, lower.stems = self.known, self.stems
        return lower
