"""Regular expressions that are compiled when they are first used.

The rules hold some two thousand; to compile them all takes seconds, and one article uses a third of them.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Protocol


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
        "findall", "finditer", "flags", "fullmatch", "groupindex", "match", "pattern", "search", "split",
        "sub",
    )  # fmt: skip
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

    def __getattr__(self, name: str) -> Any:
        """Compile, when a slot is asked for that only a compiled pattern fills."""
        if name not in self.__slots__:
            raise AttributeError(f"a pattern has no {name}")
        compiled = re.compile(self.pattern, self.flags)
        for method in ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "groupindex"):
            setattr(self, method, getattr(compiled, method))
        _RULES.setdefault((compiled.pattern, compiled.flags), self)
        return getattr(self, name)


_RULES: dict[tuple[str, int], Pattern] = {}
"""By what was compiled, and with which flags; threads that compile the same at once do no harm."""


def rule_of(match: re.Match[str]) -> Pattern:
    r"""The pattern that a match was found with.

    >>> led, backed = Pattern("led"), Pattern("backed")
    >>> rule_of(backed.search("a round backed by Ann Lee")) is backed
    True
    """
    return _RULES[match.re.pattern, match.re.flags]
