"""Firms that only the words around their name tell: "the buyout house Larkmoor", "Karu, an early-stage investor"."""

import re

from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one

_KIND = r"(?:venture(?:[- ]capital)?|VC|private[- ]equity|PE|buy-?out|growth[- ]equity|growth|seed|(?:early|late)[- ]stage|secondaries|impact|infrastructure|mezzanine|turnaround|investment|investing|real[- ]estate)"
_NOUN = r"(?:firm|house|investor|outfit|shop|manager|boutique|specialist|partnership|fund manager|group)"
_FUND = r"(?:venture(?:[- ]capital)?|VC|private[- ]equity|buy-?out) (?:fund|company|giant)"
_OFFICE = r"(?:(?:single |multi-?)?family[- ]office|(?:private )?investment (?:company|vehicle|office|arm)|angel (?:fund|syndicate|group|network))"
_BEFORE = Pattern(
    rf"\b(?:{_OFFICE},?|{_KIND}(?: (?:investment|investing|secondaries|fund))? {_NOUN},?|{_FUND}) $", re.IGNORECASE
)
_NOUN_ENDS = tuple(
    f"{noun}{mark} "
    for noun in "firm house investor outfit shop manager boutique specialist partnership group fund company giant office vehicle arm syndicate network".split()
    for mark in ("", ",")
)
"""What all that `_BEFORE` finds ends with, a cheap test before it."""
_LISTED = Pattern(
    rf"\b{_KIND} (?:firms|houses|investors|funds) (?:such as|like|including) (?:[A-Z][\w.&’'\-]*(?: [A-Z][\w.&’'\-]*){{0,3}}(?:, and |, | and )){{0,4}}$",
    re.IGNORECASE,
)
_BEHIND = Pattern(
    rf"(?:\s?\([^()\n]{{1,40}}\))?(?:, | – | — )(?:(?:the|an?|one of|which is|[A-Z][\w.&-]+['’]s) )(?:(?!(?:to|from|by)\b)[\w\-,.&'’]+ ){{0,6}}?(?:{_KIND} {_NOUN}|{_OFFICE}|(?:rival|fellow|competing) (?:fund|investor)|(?:firm|house|fund|investor) with [^,;.\n]{{1,30}} under management)\b(?! (?:founder|partner|co-founder))"
)
_IS = Pattern(
    rf"(?:\s?\([^()\n]{{1,40}}\))? is (?:an?|the|one of the) (?:(?!(?:to|from|by|of|for|at|that|which|backed)\b)[\w\-,&’']+ ){{0,5}}?{_KIND} {_NOUN}\b(?! (?:founder|partner|co-founder))"
)
_RAISES = Pattern(
    r"(?:\s?\([^()\n]{1,40}\))?(?: (?:has|had|just|also|recently|is|it|said|says|on|[A-Z][a-z]+day|announced|today|that|now|finished|completed|plans|to|seeks|in|talks))* "
    r"(?:raises?|raised|raising|clos(?:es|ed|ing)(?: on)?|collected)"
    r"(?:(?!\b(?:from|by|led|round|stake|Series|into|in|help)\b)[^.;,\n]|\.(?=\d)){1,50}?\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+th|new|latest|largest|debut|maiden|flagship|growth|venture|buy-?out|equity|seed|million|billion|m|bn|mln|bln) fund\b(?!-)"
)
_LISTS = ("s such as ", "s like ", "s including ")
_REACH = 60


def is_told_firm(text: str, start: int, end: int) -> bool:
    """Whether the words before or behind a name say that it is one of an investment firm, or that it raises a fund."""
    before = text[max(0, start - 2 * _REACH) : start]
    lower = before.lower()
    return (
        (lower.endswith(_NOUN_ENDS) and _BEFORE.search(before[-_REACH:]) is not None)
        or (has_one(lower, _LISTS) and _LISTED.search(before) is not None)
        or _BEHIND.match(text[end : end + 3 * _REACH]) is not None
        or _IS.match(text[end : end + 3 * _REACH]) is not None
        or _RAISES.match(text[end : end + 3 * _REACH]) is not None
    )


def is_told_company(text: str, end: int) -> bool:
    """Whether one named like a firm raises a round itself: "Harrow Capital, an online lender, has raised $5 million"."""
    return _IS_COMPANY.match(text[end : end + 4 * _REACH]) is not None


_SOON = r"(?: (?:has|had|have|just|also|recently|today|said it|announced it))*"
_RAISED = r" (?:raised|secured|closed|received|landed|bagged)\b(?! (?:its|their|the) (?:[\w\-]+ )?(?:rates|prices|fees|offers?|bid|forecast|dividend|stake|wages)\b)(?![^.;\n]{0,80}\bfunds?\b)"
_IS_COMPANY = Pattern(
    rf"(?:\s?\([^()\n]{{1,40}}\))?, (?:an?|the) (?:(?!(?:venture|growth|private|investment|angel)\b)[\w\-’]+ ){{0,4}}(?:lender|insurer|bank|marketplace|platform|app|start-?up|fintech|broker)\b(?! (?:to|of|for) (?:start-?ups|venture))[^,;.\n]{{0,60}},{_SOON}{_RAISED}"
)
