"""Texts that know which words they have, and tables of rules that each need one of some words.

Most sentences lack the words of most rules. A text finds out once which words of any table it has, as bits of a number;
what a table needs is then told by comparing two numbers.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache, reduce
from operator import or_
from typing import Generic, Self, TypeVar

from vcgraph.normalize.patterns import Pattern

Rule = TypeVar("Rule")

_TOKEN = Pattern(r"[^\W\d_]+|[\ue000-\uf8ff]")
_STEM = Pattern(r"[a-z]+|[\ue000-\uf8ff]")
_HEAD = 3
"""Letters by which stems are looked up; shorter ones are in nearly every text."""
_KEPT = 256
"""Sets of stems for which a table remembers its words."""


class _Vocabulary:
    """The stems that tables look for, each with a bit: runs of letters in the words of a table."""

    def __init__(self) -> None:
        self.bits: dict[str, int] = {}
        self.by_head: defaultdict[str, list[tuple[str, int]]] = defaultdict(list)
        self.whole: dict[str, int] = {}

    def whole_word(self, word: str) -> int:
        """The bit of a whole word, which may be short."""
        if word not in self.whole:
            self.whole[word] = self._new_bit(f" {word} ")
        return self.whole[word]

    def _new_bit(self, stem: str) -> int:
        _stems_in.cache_clear()
        return self.bits.setdefault(stem, 1 << len(self.bits))

    def bit(self, word: str) -> int:
        """The bit of the longest stem of a word; 0 where it is too short to tell anything."""
        stem = max(_STEM.findall(word.lower()), key=len, default="")
        if len(stem) < _HEAD and stem < "\ue000":
            return 0
        if stem not in self.bits:
            self.by_head[stem[:_HEAD]].append((stem, self._new_bit(stem)))
        return self.bits[stem]


_VOCABULARY = _Vocabulary()


def lowered(text: str) -> str:
    r"""A text in lower case, letter for letter: a capital I with a dot becomes an i, and not two characters.

    >>> lowered("\u0130ZM\u0130R")
    'izmir'
    """
    return text.lower().replace("i\u0307", "i")


@lru_cache(maxsize=32768)
def _stems_in(piece: str) -> int:
    """The bits of the stems in what stands between two spaces of a text: a word with the stops and signs beside it."""
    found = 0
    for token in _TOKEN.findall(piece):
        word = lowered(token)
        found |= _VOCABULARY.whole.get(word, 0)
        for at in range(max(1, len(word) - _HEAD + 1)):
            for stem, bit in _VOCABULARY.by_head.get(word[at : at + _HEAD], ()):
                if word.startswith(stem, at):
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
        self.known = len(_VOCABULARY.bits)
        self.stems = reduce(or_, map(_stems_in, text.split()), 0)
        return self

    def lower(self) -> Self:
        """The text in lower case, which has the same stems and the same length."""
        lower = super().__new__(type(self), lowered(str(self)))
        lower.known, lower.stems = self.known, self.stems
        return lower


class _Words(Generic[Rule]):
    """Words, each with what it is for."""

    def __init__(self, words: Iterable[tuple[str, Rule]]) -> None:
        self._all = tuple(words)
        self._stems = tuple(_VOCABULARY.bit(word) for word, _ in self._all)
        self._any_stem = reduce(or_, self._stems, 0)
        self._known = len(_VOCABULARY.bits)
        self._with_stems = lru_cache(maxsize=_KEPT)(self._select)

    def candidates(self, text: str) -> Sequence[tuple[str, Rule]]:
        """Those words that may stand in a text, as their stems do."""
        if not isinstance(text, WordedText) or text.known < self._known:
            return self._all
        return self._with_stems(text.stems & self._any_stem)

    def _select(self, stems: int) -> Sequence[tuple[str, Rule]]:
        """The words that have one of the stems, or are too short to have a stem and may stand in any text."""
        return tuple(one for one, stem in zip(self._all, self._stems, strict=True) if not stem or stem & stems)


class AnyOf:
    """Words of which a text may have one: a cheap test before a dear pattern.

    >>> AnyOf("rais", "led by").is_in("It was led by Ann Lee.")
    True
    """

    def __init__(self, *words: str) -> None:
        self._words = _Words((word, None) for word in words)

    def is_in(self, text: str) -> bool:
        """Whether one of the words stands in a text."""
        for word, _ in self._words.candidates(text):  # noqa: SIM110, for a generator costs more than most tables
            if word in text:
                return True
        return False


class AnyWord:
    """Whole words, in any case, of which a text may have one.

    >>> AnyWord("we", "us").is_in(WordedText("It was used by us."))
    True
    >>> AnyWord("we", "us").is_in(WordedText("It was used by Weir."))
    False
    """

    def __init__(self, *words: str) -> None:
        self._bits = sum(map(_VOCABULARY.whole_word, words))
        self._known = len(_VOCABULARY.bits)
        self._pattern = Pattern(rf"(?<![^\W\d_])(?:{'|'.join(words)})(?![^\W\d_])", re.IGNORECASE)

    def is_in(self, text: str) -> bool:
        """Whether one of the words stands in a text."""
        if isinstance(text, WordedText) and text.known >= self._known:
            return bool(text.stems & self._bits)
        return self._pattern.search(text) is not None


class ByWords(Generic[Rule]):
    """Rules that each need one of some words: which of them may find anything in a text.

    >>> rules = ByWords([("led", ["led by", "lead"]), ("backed", ["backed"])])
    >>> rules.possible("a round led by the backers")
    ['led']
    """

    def __init__(self, rules: Iterable[tuple[Rule, Iterable[str]]]) -> None:
        needed = list(rules)
        self._rules = tuple(rule for rule, _ in needed)
        bits: dict[str, int] = defaultdict(int)
        for number, (_, words) in enumerate(needed):
            for word in words:
                bits[word] |= 1 << number
        self._words = _Words(bits.items())

    def possible(self, text: str) -> list[Rule]:
        """The rules of which a word stands in the text, in their order."""
        found = 0
        for word, bits in self._words.candidates(text):
            if word in text:
                found |= bits
        possible: list[Rule] = []
        while found:
            lowest = found & -found
            possible.append(self._rules[lowest.bit_length() - 1])
            found ^= lowest
        return possible
