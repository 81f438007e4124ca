"""Items whose opening is no prose: what stands between the company's name and its verb is passed over."""

import re
from collections.abc import Callable, Iterable

from vcgraph.extraction.rules.layouts.cells import NAME
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.normalize.patterns import Pattern

_SENTENCE = r"(?=\s+(?:[a-z]{3,}|is|to)\b)"
_OPENINGS = (
    Pattern(
        rf"\W{{0,40}}+(?P<keep>{NAME})(?P<blank> ?\[[^\[\]\n]{{1,60}}\]){_SENTENCE}"
    ),  # an aside in square brackets
    Pattern(
        rf"\W{{0,40}}+(?P<blank>(?:{NAME}(?:,? (?:&|and) {NAME})?), \d\d(?: and \d\d)?, ){NAME}\n"
    ),  # founders and their ages
)


def without_openings(text: str, starts: Iterable[int], blank: Callable[[str, Iterable[tuple[int, int]]], str]) -> str:
    """The text with spaces for such words where an item starts; all offsets stay."""
    spans = []
    for start in starts:
        for opening in _OPENINGS:
            match = opening.match(text, start)
            if match and not _is_common(text[match.start() : match.start("blank")]):
                spans.append(match.span("blank"))
    return blank(text, spans)


def _is_common(words: str) -> bool:
    """ "Note: ...", "In brief: ..." open with no name."""
    found = re.findall(r"\w+", words)
    return bool(found) and all(word.lower() in lexicon().common for word in found)
