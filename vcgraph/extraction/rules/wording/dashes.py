"""Dashes around what describes a name, read as the commas that they stand for: "Acme -- a maker of ovens -- raised"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.wording.contractions import Wording
from vcgraph.normalize.patterns import Pattern

_DASH = r"(?: (?:--|[–—-]) ?|--|—)"
_BEGINS = (
    r"(?:an?|the|its|one of|which|who|whose|formerly|previously|himself|herself|(?:backed|funded|financed|bankrolled) by|(?:last |now |currently |recently )?valued at"
    r"|(?:also )?(?:[Cc]o-?)?[Ff]ounder|[Cc]hief|CEO|CTO|CFO|COO|(?:[a-z]+ )?partner|[Pp]resident|[Mm]anaging|[Cc]hair\w*)"
)
_ASIDE = Pattern(
    rf"\b[A-Z][\w.&’'-]*[\w)](?P<open>{_DASH})(?=\S)(?={_BEGINS}\b)(?:(?!{_DASH}\S|\b(?:said|says)\b)[^.;:\n]|\.(?=\w)){{3,150}}?(?P<close>{_DASH})(?=[a-z$€£])"
)


_BESIDE = Pattern(r"and (?:(?:the|an?) )?(?:[a-z-]+ ){0,3}[A-Z]")
""" "Acme — backed by A — | and Bede": Bede stands beside Acme, and is not told of within."""
_INVESTS = r"(?:investors?|firm|fund|backer|house|group|outfit|vehicle|arm)"
_OPEN_ASIDE = Pattern(
    rf"\b[A-Z][\w.&’'-]*[\w)](?P<open>{_DASH})(?=(?:an?|the|one of the) (?:[\w-]+ ){{0,4}}?{_INVESTS} (?:that|which|behind|whose|known for)\b)(?!(?:[^.;\n]|\.(?=\w)){{0,300}}?{_DASH})"
)
"""A dash whose description of an investor ends the sentence: "led by Acme — the firm that has backed A and B."."""


def find_dashes(text: str) -> Iterator[Wording]:
    """Where a pair of dashes is read as commas.

    >>> [one.plain for one in find_dashes("Acme -- a maker of ovens -- raised $5 million - and more.")]
    [', ', ', ']
    """
    if "--" not in text and "—" not in text and " – " not in text and " - " not in text:
        return
    for found in _ASIDE.finditer(text):
        beside = _BESIDE.match(text, found.end("close"))
        yield Wording(*found.span("open"), " (" if beside else ", ")
        yield Wording(*found.span("close"), ") " if beside else ", ")
    for found in _OPEN_ASIDE.finditer(text):
        yield Wording(*found.span("open"), ", ")
