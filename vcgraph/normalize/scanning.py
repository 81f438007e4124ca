"""Cheap tests before dear patterns: where a pattern may start, and whether a text has a word that it needs."""

import re
from collections.abc import Iterable, Iterator

from vcgraph.normalize.patterns import Pattern


def scan(starts: Pattern, rule: Pattern, text: str, begin: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
    r"""What `rule.finditer` finds, where `starts` finds every place at which the rule may match.

    Much faster where `starts` begins with a set of characters and the rule with something else.

    >>> starts, rule = Pattern("[CG]"), Pattern(r"\b(?:Chief|General) [A-Z]\w+")
    >>> [match[0] for match in scan(starts, rule, "A Chief Scientist of General Motors")]
    ['Chief Scientist', 'General Motors']
    """
    limit = len(text) if end is None else end
    reached = begin
    for place in starts.finditer(text, begin, limit):
        at = place.start()
        if at >= reached and (match := rule.match(text, at, limit)):
            reached = match.end()
            yield match


def has_one(text: str, words: Iterable[str]) -> bool:
    """Whether one of these stands in a text: a cheap test before a dear pattern."""
    return any(map(text.__contains__, words))


def search_before(pattern: Pattern, text: str, start: int, reach: int) -> re.Match[str] | None:
    """Search a pattern in the few characters before an offset."""
    return pattern.search(text, max(0, start - reach), start)
