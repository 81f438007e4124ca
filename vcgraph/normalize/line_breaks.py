"""Line breaks that only keep lines short, as in mails and newswire releases, and those lost behind a title."""

import re
from collections.abc import Sequence
from itertools import pairwise

from vcgraph.normalize.patterns import Pattern

_LINE = Pattern(r"[^\n]+")
_WIDEST = 120
"""Code points. A text whose lines are nearly all this short, and as full as their words allow, was wrapped."""
_LONGER = 0.1
"""The part of its lines that may be longer: addresses of links, and the heads of mails."""
_FEWEST = 3
"""Full lines below which nothing tells a wrapped text from a few short lines."""
_BULLETS = "*•▪●‣■►"
_BULLETED = {bullet: Pattern(rf" (?={re.escape(bullet)} ?[\"“‘']?[A-Z0-9])") for bullet in _BULLETS}
_SENTENCE_END = Pattern(r"[.!?:;…][\"”’')\]]*$")
_ITEM = Pattern(r"[\W_]*(?:[•*\-–—·‣▪>|]|\d{1,2}[.)]) ")
_GOES_ON = Pattern(
    r"(?:,|\b(?:a|an|the|of|in|on|at|by|to|for|from|with|and|or|as|its|their|that|which|who|is|was|has|have))$"
)
_OPEN_END = Pattern(r"(?:, an? [^\n]*(?:,|-(?:based|old|backed|founded|led|owned|run))|\b(?:a|an|the|of|and))$")
""" "Acme, a three-year-old, Paris-based": no title ends so."""
_SMALL_START = Pattern(r"[a-z][a-z\-’']*(?![\w.])")
_SHORTEST = 30
"""Code points. A shorter line may be a heading, or a word of a list."""

_LEAST_ITEM = 15
"""Code points that the items of a list have in the middle; "2 * 3 * 4" is none."""
_TOWN = r"[A-Z][A-Z.’'/\-]+(?: [A-Z][A-Z.’'/\-]+){0,3}(?:, [A-Z][\w.]+){0,2}"
_CITY = rf"{_TOWN}(?: (?:and|AND|&) {_TOWN})?(?:,? [A-Z][a-z]{{2,8}}\.? \d{{1,2}}(?:, \d{{4}})?)?"
_DATELINE = Pattern(
    rf"(?<![A-Z,. &])(?<! and) (?=(?:{_CITY} +)?"
    r"\((?:Reuters|Bloomberg|AP|AFP|Dow Jones|Xinhua|PTI|UPI|IANS|Kyodo|Business Wire|BUSINESS WIRE|PRNewswire"
    r"|GLOBE NEWSWIRE)\) ?[\-–—])"
)
"""Before "LONDON (Reuters) - ", which opens an article."""
_PLACE = Pattern(rf"(?:^|\n){_CITY}$")
"""The text before "(Reuters) - " where that opens with its dateline, and no title stands before it."""
_OPENING = 400
"""Code points in which the title and the dateline end."""


def with_title_apart(text: str, title: str | None) -> str:
    r"""The text with a line break for the space behind its title and before its dateline; all offsets stay.

    >>> with_title_apart("Velora raises $5 million LONDON (Reuters) - Velora has", None)
    'Velora raises $5 million\nLONDON (Reuters) - Velora has'
    """
    end = len(title) if title and text.startswith(f"{title} ") else 0
    if end:
        text = f"{text[:end]}\n{text[end + 1 :]}"
    opening = _DATELINE.search(text, 0, _OPENING)
    if opening is None or _PLACE.search(text[: opening.start()]):
        return text
    return f"{text[: opening.start()]}\n{text[opening.end() :]}"


def with_items_apart(text: str) -> str:
    r"""The text with a line break before each item of a list that ran into one line; all offsets stay.

    >>> with_items_apart("Deals: * Velora raised $5m * Tarn raised $2m * Oke sold a unit")
    'Deals:\n* Velora raised $5m\n* Tarn raised $2m\n* Oke sold a unit'
    """
    letters: list[str] | None = None
    for bullet in _BULLETS:
        if text.count(bullet) < _FEWEST:
            continue
        for line in _LINE.finditer(text):
            items = [at.start() for at in _BULLETED[bullet].finditer(line[0])]
            if len(items) + line[0].startswith(bullet) >= _FEWEST and len(line[0]) >= _LEAST_ITEM * len(items):
                letters = letters or list(text)
                for at in items:
                    letters[line.start() + at] = "\n"
    return "".join(letters) if letters else text


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
    short = [end - start for start, end in lines if end - start <= _WIDEST]
    if len(lines) - len(short) > max(1, _LONGER * len(lines)):
        return 0
    widest = max(short)
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
    if width and len(line) <= width:
        return _is_full(line, after, width)
    if (opens and not _OPEN_END.search(line.rstrip())) or len(line) < _SHORTEST or _SENTENCE_END.search(line.rstrip()):
        return False
    return _GOES_ON.search(line.rstrip()) is not None or _SMALL_START.match(after) is not None
