"""Who is named only to say that it was somebody else is left out: "A, not B, led" as "A led", "not A but B" as "B".

What is left tells the fact as if the other had not been named: whoever led, bought, founded or raised, and how much.
"""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.wording.contractions import Wording
from vcgraph.normalize.patterns import Pattern

_BY = r"(?:(?:by|from|with|to|in|of|for) )?"
_NAME = r"[A-Z\d][\w&’'\-]*(?:\.(?=\w)[\w&’'\-]*)*(?: (?:of |de |& )?[A-Z\d&][\w&’'\-]*){0,5}"
_DESCRIBED = r"(?:(?:the|its|his|her|their|an?) (?:(?!(?:an?|the)\b)[a-z\-]+ ){0,4})?"
_SUM = r"(?:the )?(?:US|C|A|S|HK)?[$€£₹¥][\d.,]*\d(?: (?:million|billion|crore|lakh)|[mb]n?\b)?(?: (?:[A-Z]?[a-z]+ ){0,2}(?:[Rr]ound|[Ss]eries [A-K]))?"
_OTHER = rf"{_BY}(?:{_DESCRIBED}{_NAME}(?:,? (?:or|nor|and) {_BY}{_DESCRIBED}{_NAME})?|{_SUM})(?!['’])"
_HAS_OWN_WORDS = r"(?:an?|the|its|his|her|which|who|whose|where|whom|formerly|once|then|but|both)\b"
""" "Not B, which had led the Series A, ...": what is told of B may be a fact of its own."""
_DENIED = Pattern(
    rf"(?P<said>,? (?:and |but |though |although |if )?not (?!(?:only|just|even|all|every|merely|yet|long)\b){_OTHER})"
    rf"(?:(?P<closed>,)(?! {_HAS_OWN_WORDS})(?= (?P<as>as |according )?)|(?=[.;:)]|$)|(?= (?:that|which|who|led|put|bought|raised|founded|acquired|invested|has|had|is|was|will|would)\b))"
)
_NOT_BUT = Pattern(rf"(?P<said>\b[Nn]ot {_OTHER},? but (?:rather )?)(?={_BY}{_DESCRIBED}(?:{_NAME}|{_SUM}))")
_RATHER = Pattern(
    rf"(?P<said>, (?:rather than|as opposed to) {_OTHER},(?= (?:was|is|has|had|will|led|put|bought|raised|founded|acquired|invested)\b)|,? (?:rather than|as opposed to) {_OTHER})(?=[.,;:)]|$| (?:that|which|who|led|put|bought|raised|founded|acquired|invested|has|had|is|was|will|would)\b)"
)


_THOUGH_IT = Pattern(
    rf"(?P<said>, (?:and |but )?not )(?:{_DESCRIBED}{_NAME})(?P<who>, (?:which|who) )(?:had|has|was|is)\b[^,.;:]{{3,90}}\."
)
""" "It was A that led the Series B, not B, | which had led the Series A": of B only the last is told."""


def find_contrasts(text: str) -> Iterator[Wording]:
    """Where somebody or a sum is named only to be denied.

    >>> [one.plain for one in find_contrasts("It was Acme Capital, not Bede Ventures, that led the round.")]
    ['']
    """
    if "not " not in text and "Not " not in text and "rather than" not in text and "as opposed to" not in text:
        return
    for found in _THOUGH_IT.finditer(text):
        yield Wording(*found.span("said"), "; ")
        yield Wording(*found.span("who"), " ")
    but = [match.span("said") for match in _NOT_BUT.finditer(text)]
    yield from (Wording(start, end, "") for start, end in but)
    for found in _DENIED.finditer(text):
        if not any(start <= found.end("said") and found.start("said") <= end for start, end in but):
            yield _left_out(text, found)
    yield from (Wording(*found.span("said"), "") for found in _RATHER.finditer(text))


def _left_out(text: str, found: re.Match[str]) -> Wording:
    closes = found["closed"] is not None and found["as"] is None
    return Wording(found.start("said"), found.end("closed") if closes else found.end("said"), "")
