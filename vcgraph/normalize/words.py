"""Tables of rules that each need one of some words, and which of them may find anything in a text."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache, reduce
from operator import or_
from typing import Generic, TypeVar

from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.stems import WordedText, is_stem, known_stems, stem_bit, word_bit

Rule = TypeVar("Rule")

_STEM = Pattern(r"[a-z]+|[\ue000-\uf8ff]")
_KEPT = 4096
"""Sets of stems for which a table remembers its words."""


def _bit(word: str) -> int:
    """The bit of the longest stem of a word; 0 where it is too short to tell anything."""
    stem = max(_STEM.findall(word.lower()), key=len, default="")
    return stem_bit(stem) if is_stem(stem) else 0


class _Words(Generic[Rule]):
    """Words, each with what it is for.

    `needed` are their stems, without one of which a text that knew `known` stems has none of them; 0 where a word is
    too short to have a stem.
    """

    def __init__(self, words: Iterable[tuple[str, Rule]]) -> None:
        self._all = tuple(words)
        self._stems = tuple(_bit(word) for word, _ in self._all)
        self._any_stem = reduce(or_, self._stems, 0)
        self.needed = self._any_stem if all(self._stems) else 0
        self.known = known_stems()
        self._with_stems = lru_cache(maxsize=_KEPT)(self._select)

    def candidates(self, text: str) -> Sequence[tuple[str, Rule]]:
        """Those words that may stand in a text, as their stems do."""
        if not isinstance(text, WordedText) or text.known < self.known:
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
        words = self._words
        if words.needed and type(text) is WordedText and text.known >= words.known and not text.stems & words.needed:
            return False
        for word, _ in words.candidates(text):  # noqa: SIM110, for a generator costs more than most tables
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
        self._bits = sum(map(word_bit, words))
        self._known = known_stems()
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
