"""Regular expressions that are compiled when they are first used, and leave texts alone that lack their words.

The rules hold some two thousand; to compile them all takes seconds, and one article uses a third of them. Most searches
of a sentence find nothing, and most of these find nothing since it has not one of the words that the pattern needs.
"""

import re
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Protocol

from vcgraph.normalize.needs import needs_of
from vcgraph.normalize.stems import WordedText, known_stems, stem_bit


class _One(Protocol):
    def __call__(self, string: str, pos: int = 0, endpos: int = ..., /) -> re.Match[str] | None: ...


class _Each(Protocol):
    def __call__(self, string: str, pos: int = 0, endpos: int = ..., /) -> Iterator[re.Match[str]]: ...


class _All(Protocol):
    def __call__(self, string: str, pos: int = 0, endpos: int = ..., /) -> list[Any]: ...


class _Split(Protocol):
    def __call__(self, string: str, maxsplit: int = 0) -> list[Any]: ...


class _Replace(Protocol):
    def __call__(self, repl: Any, string: str, count: int = 0) -> str: ...


class Pattern:
    r"""A regular expression with the methods of `re.Pattern`; a faulty one raises `re.error` at its first use.

    >>> raised = Pattern(r"raise[sd] (?P<sum>\$\d+)", re.IGNORECASE)
    >>> raised.search("Acme raises $5")["sum"]
    '$5'
    """

    __slots__ = (
        "compiled", "findall", "finditer", "flags", "fullmatch", "groupindex", "match", "pattern", "search", "searched",
        "split", "sub",
    )  # fmt: skip
    compiled: re.Pattern[str]
    search: _One
    match: _One
    fullmatch: _One
    finditer: _Each
    findall: _All
    split: _Split
    sub: _Replace
    groupindex: Mapping[str, int]

    def __init__(self, pattern: str, flags: int = 0) -> None:
        """Keep a pattern and its flags until a text is looked at."""
        self.pattern = pattern
        self.flags = flags
        self.searched = 0

    def __getattr__(self, name: str) -> Any:
        """Fill a slot when it is first asked for; a way to search waits for its first text."""
        if name not in self.__slots__:
            raise AttributeError(f"a pattern has no {name}")
        if name in _NOTHING:
            return partial(self._search, name)
        if name == "compiled":
            self.compiled = re.compile(self.pattern, self.flags)
            _RULES.setdefault((self.compiled.pattern, self.compiled.flags), self)
        else:
            setattr(self, name, getattr(self.compiled, name))
        return getattr(self, name)

    def _search(self, name: str, text: str, start: int = 0, end: int = sys.maxsize) -> Any:
        """Search one of the first texts, and find out how the others are searched best."""
        find = getattr(self.compiled, name)
        self.searched += 1 + len(text) // 256
        if not isinstance(text, WordedText):
            setattr(self, name, find)
        elif self.searched > _TRIED:
            setattr(self, name, find)
            _WAITING.append((self, name))
            if len(_WAITING) >= _AT_ONCE:
                _find_needs()
        return find(text, start, end)


_TRIED = 256
"""Texts after which it pays to find out what a pattern needs; those who read a single article do not wait for it."""
_AT_ONCE = 64
"""Patterns whose needs are found out together: with each new word all words of texts are looked at anew."""
_WAITING: list[tuple[Pattern, str]] = []
_NOTHING: dict[str, Callable[[], Any]] = {
    "search": lambda: None, "match": lambda: None, "fullmatch": lambda: None, "finditer": lambda: iter(()),
}  # fmt: skip
"""What each way to search answers where there is nothing."""


def _find_needs() -> None:
    waiting, _WAITING[:] = _WAITING[:], []
    needed = [[sum(map(stem_bit, words)) for words in needs_of(one.pattern, one.flags)] for one, _ in waiting]
    for (one, name), needs in zip(waiting, needed, strict=True):
        if needs:
            setattr(one, name, _where_needed(getattr(one.compiled, name), needs, _NOTHING[name]))


def _where_needed(find: Callable[..., Any], needs: Sequence[int], nothing: Callable[[], Any]) -> Callable[..., Any]:
    """A way to search that leaves texts alone which lack the stems of a need."""
    known = known_stems()

    def search(text: str, start: int = 0, end: int = sys.maxsize) -> Any:
        if type(text) is WordedText and text.known >= known:
            stems = text.stems
            for need in needs:
                if not stems & need:
                    return nothing()
        return find(text, start, end)

    return search


_RULES: dict[tuple[str, int], Pattern] = {}
"""By what was compiled, and with which flags; threads that compile the same at once do no harm."""


def rule_of(match: re.Match[str]) -> Pattern:
    r"""The pattern that a match was found with.

    >>> led, backed = Pattern("led"), Pattern("backed")
    >>> rule_of(backed.search("a round backed by Ann Lee")) is backed
    True
    """
    return _RULES[match.re.pattern, match.re.flags]
