"""Sentences that a page tore into several lines: at each link, or where a writer broke lines and left one blank."""

from itertools import pairwise

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.normalize.patterns import Pattern

_LINE = Pattern(r"[^\n]+")
_ENDED = Pattern(r"(?:[.!?:…]|(?<!\w)[\W_]|\d\))[\"”’')\]]*\s*$")
_SMALL = Pattern(r"[a-z][a-z’'-]*(?=[ ,;]|$)")
_OPEN_WORDS = (
    "a an the of in on at by to for from with and or as its their that which who is was has have had including than into"
).split()
_OPEN = Pattern(rf"[a-z][\w’']*,? (?:{'|'.join(_OPEN_WORDS)})\s*$")
_OPEN_ENDS = tuple(f" {word}" for word in _OPEN_WORDS)
_ITEM = Pattern(r"\s*(?:[•*\-–—·‣▪>|]|\d{1,2}[.)]) ")
_TITLE = 4
"""Fewest words of a first line that is a title and goes on in no other, and of a line that is no button ("Log in")."""


def without_tears(text: str) -> str:
    r"""The text with spaces for the breaks within its sentences; all offsets stay.

    >>> without_tears("Velora buys Tarn\n\nVelora\n\nhas acquired\n\nTarn Labs. Terms were not told.")
    'Velora buys Tarn\n\nVelora  has acquired  Tarn Labs. Terms were not told.'
    """
    lines = [match.span() for match in _LINE.finditer(text)]
    letters: list[str] | None = None
    goes_on = False
    for (start, end), (following, stop) in pairwise(lines):
        line, after = text[start:end], text[following:stop]
        words, small = len(line.split()), _starts_within(line)
        title = start == lines[0][0] and words >= _TITLE
        within = not title and (_starts_within(after) or (goes_on and small))
        open_ended = (words >= _TITLE or small) and _is_open(line)
        goes_on = (within or open_ended) and not _ENDED.search(line) and not _ITEM.match(after)
        if goes_on:
            letters = letters or list(text)
            letters[end:following] = " " * (following - end)
    return "".join(letters) if letters else text


def _is_open(line: str) -> bool:
    """Whether a line ends with a word that another must follow."""
    return line.rstrip().endswith(_OPEN_ENDS) and _OPEN.search(line) is not None


def _starts_within(line: str) -> bool:
    """Whether a line starts as no sentence does: with a plain word in small letters."""
    word = _SMALL.match(line)
    return word is not None and word[0] in lexicon().common
