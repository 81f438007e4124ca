"""Line breaks that only keep lines short: in mails, newswire releases and pasted text, sentences run across them."""

import re
from collections.abc import Sequence
from itertools import pairwise

_LINE = re.compile(r"[^\n]+")
_WIDEST = 120
"""Code points. A text whose lines are all this short, and as full as their words allow, was wrapped."""
_FEWEST = 3
"""Full lines below which nothing tells a wrapped text from a few short lines."""
_SENTENCE_END = re.compile(r"[.!?:;…][\"”’')\]]*$")
_ITEM = re.compile(r"[\W_]*(?:[•*\-–—·‣▪>|]|\d{1,2}[.)]) ")
_GOES_ON = re.compile(
    r"(?:,|\b(?:a|an|the|of|in|on|at|by|to|for|from|with|and|or|as|its|their|that|which|who|is|was|has|have))$"
)
_SMALL_START = re.compile(r"[a-z][a-z\-’']*(?![\w.])")
_SHORTEST = 30
"""Code points. A shorter line may be a heading, or a word of a list."""


def without_wraps(text: str) -> str:
    r"""The text with a space for each line break inside a sentence; all offsets stay.

    >>> without_wraps("Velora\n\nVelora, a maker of valves and pumps for ships,\nhas raised $5 million.")
    'Velora\n\nVelora, a maker of valves and pumps for ships, has raised $5 million.'
    """
    lines = [match.span() for match in _LINE.finditer(text) if not match[0].isspace()]
    if all(start > end + 1 for (_, end), (start, _) in pairwise(lines)):
        return text
    width = _width(text, lines)
    letters = list(text)
    for number, ((start, end), (following, stop)) in enumerate(pairwise(lines)):
        if following == end + 1 and _runs_on(text[start:end], text[following:stop], width, number == 0):
            letters[end] = " "
    return "".join(letters)


def _width(text: str, lines: Sequence[tuple[int, int]]) -> int:
    """The width to which a text was wrapped; 0 where it was not."""
    widest = max(end - start for start, end in lines)
    if widest > _WIDEST:
        return 0
    near = [(text[a:b], text[c:d]) for (a, b), (c, d) in pairwise(lines) if c == b + 1]
    full = [line for line, after in near if _is_full(line, after, widest)]
    open_ended = [line for line in full if not _SENTENCE_END.search(line)]
    return widest if len(open_ended) >= max(_FEWEST, 0.5 * len(near)) else 0


def _is_full(line: str, after: str, width: int) -> bool:
    """Whether the first word of the line after would not have fitted any more."""
    return len(line.rstrip()) + 1 + len(after.split(" ", 1)[0]) > width


def _runs_on(line: str, after: str, width: int, opens: bool) -> bool:
    """Whether the sentence of a line goes on in the next; `opens` says that the line is the first, often a title."""
    if _ITEM.match(after):
        return False
    if width:
        return _is_full(line, after, width)
    if opens or len(line) < _SHORTEST or _SENTENCE_END.search(line.rstrip()):
        return False
    return _GOES_ON.search(line.rstrip()) is not None or _SMALL_START.match(after) is not None
