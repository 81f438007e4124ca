"""Which lines of a text are titles, in whose letters a capital tells nothing."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from vcgraph.extraction.rules.names.tokens import Token, is_capital, is_legal
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.captions import is_signed

_START = attrgetter("start")


def find_headlines(
    text: str, tokens: Sequence[Token], bounds: Sequence[tuple[int, int]], small: frozenset[str]
) -> set[int]:
    """The numbers of the lines that are titles."""
    found = set()
    for index, (start, end) in enumerate(bounds):
        if text[end - 1] != "." or text.endswith("...", start, end):
            words = [token.text for token in tokens_between(tokens, start, end)]
            if is_signed(text, start, end, words):
                continue
            if text[end - 1] == ":" and words and is_legal(words[-1]):  # a newswire's brief: "Velora Ltd:"
                continue
            listed = len(words) > 30 or text.count(",", start, end) >= _LISTED
            if not listed and (_is_headline(words, small) or marks.is_short_headline(words)):
                found.add(index)
    return found


_LISTED = 5
"""Commas that make a line of capitalised words a list of names, and no title."""


def tokens_between(tokens: Sequence[Token], start: int, end: int) -> Sequence[Token]:
    """The words between two offsets."""
    first = bisect_right(tokens, start - 1, key=_START)
    last = bisect_right(tokens, end - 1, key=_START)
    return tokens[first:last]


_TITLE_SMALL = frozenset("a an the and or but of in on at to for by from with as vs via is".split())


def _is_headline(words: Sequence[str], named: frozenset[str]) -> bool:
    """Whether a line is in title case or capitals, so that a capital tells nothing there; `named` have none anywhere."""
    long = [word for word in words if word[0].isalpha() and word.lower() not in _TITLE_SMALL and word not in named]
    small = sum(word[0].islower() and not is_capital(word) for word in long)
    return len(long) >= 3 and small <= 0.15 * len(long)
