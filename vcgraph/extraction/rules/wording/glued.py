"""Words that a page ran together where its links or marks of style were: "hasreached a dealto buy", "its$5 million"."""

from bisect import bisect_left
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import NamedTuple

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.model import Claim, Extraction
from vcgraph.normalize.patterns import Pattern

_SUM = Pattern(
    r"(?<=[a-z]{2})(?<!\bus)(?<!\bhk)(?<!\bnz)(?<!\brs)(?=[$€£¥₹]\d)"
    r"|(?<=\d [mb]illion)(?=(?:in|for|by|from|when|at|to|and|of|with|on|after|as|that|which|Series)\b)"
)
""" "Its | $5 million", "$5 million | in": a page that runs these together runs others together too."""
_HEAD = Pattern(r"(?<![\w'’.@/&-])(?:has|have|had|of|is|was)(?=(?P<whole>(?P<rest>[a-z]{3,}))(?![\w'’@/-]|\.\w))")
_TAIL = Pattern(r"(?<![\w'’.@/&-])(?P<rest>[a-z]{3,})(?=(?P<whole>that|to|by|for|from|with|which)(?![\w'’@/-]|\.\w))")
_LED = Pattern(r"\b(?:round|financing|funding|raise|investment)(?=led\b)")
_WORDS = frozenset(
    "whereby thereby hereby nearby standby onto into unto thereto hereto hitherto wherefor therefor herewith therewith".split()
)
_MORE = Pattern(
    r"(?<=[a-z]{2},)(?=[a-z]{2,} )|\b(?:at|by|from|with|its|the)(?=[A-Z][a-z]{2})"
    r"|\b(?!Fund)[A-Z]\w{3,}?[a-z](?=(?:completed|acquired|announced|reported|raised|secured)\b)"
    r"|\b[A-Z][a-z]+[A-Z][a-z]{2,}?(?=(?:for|from|with|that|has)\b)"
)
""" "Software,| acquired", "at| TuneMill", "Airlines| completed", "StreetMill| for": read only where others tell of such a page,
for a name may be written so.
"""
_FEW = 2
"""So many words run together, with no sum among them, tell of such a page."""


class Unglued(NamedTuple):
    """A text with spaces between words that were run together, and where the text has these spaces."""

    text: str
    spaces: tuple[int, ...]

    def place(self, at: int) -> int:
        """Where a place of the text stands in the text as it was."""
        return at - bisect_left(self.spaces, at)


def unglued(text: str) -> Unglued | None:
    """The text with the spaces that its page lost; nothing where words stand apart.

    >>> unglued("Velora hasreached a dealto buy Tarn.").text
    'Velora has reached a deal to buy Tarn.'
    """
    sums = {match.end() for match in _SUM.finditer(text)}
    words = set(_run_together(text))
    if not sums and len(words) < _FEW:
        return None
    places = sorted(sums | words | {match.end() for match in _MORE.finditer(text)})
    bounds = [0, *places, len(text)]
    parts = [text[start:end] for start, end in pairwise(bounds)]
    return Unglued(" ".join(parts), tuple(at + number for number, at in enumerate(places)))


def _run_together(text: str) -> Iterator[int]:
    """Where two plain words meet in one that is none."""
    known = lexicon().common
    for rule in (_HEAD, _TAIL):
        for match in rule.finditer(text):
            word = text[match.start() : match.end("whole")]
            if match["rest"] in known and word not in known and word not in _WORDS:
                yield match.end()
    yield from (match.end() for match in _LED.finditer(text))


def as_glued(found: Extraction, apart: Unglued, text: str) -> Extraction:
    """What was read in a text with its spaces, with quotes as the text was."""
    return found.model_copy(update={"claims": tuple(_quoted(one, apart.place, text) for one in found.claims)})


def _quoted(claim: Claim, place: Callable[[int], int], text: str) -> Claim:
    evidence = []
    for one in claim.evidence:
        start, end = place(one.start), place(one.end)
        evidence.append(one.model_copy(update={"start": start, "end": end, "quote": text[start:end]}))
    return claim.model_copy(update={"evidence": tuple(evidence)})
