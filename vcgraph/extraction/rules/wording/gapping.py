"""Verbs told once for several clauses, put into each: "A is led by B, C by D" as "A is led by B; C is led by D".

What such a clause tells is then no part of the list that ends before it. Backers told so are read in `backed_series`.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from vcgraph.extraction.rules.wording.contractions import Wording
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_NAME = r"[A-Z\d][\w&’'\-]*(?:\.(?=\w)[\w&’'\-]*)*(?: (?:of |de |& )?[A-Z\d&][\w&’'\-]*){0,5}(?<!['’]s)"
_ASIDE = r"(?:, [^,.;:()]{3,70},| \([^()]{1,70}\))?"
_JOINS = r"(?P<joins>(?:;|,)(?: and| while| but)?| and| while) "
_MONTH = r"(?:Jan|Feb|Mar|Apr|May\b|June?\b|July?\b|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_SOMEBODY = rf"(?=(?:(?:the|its|an?) (?:[a-z\-]+ ){{0,3}})?(?!{_MONTH})[A-Z])"


class _Gap(NamedTuple):
    verb: Pattern
    """What is told once; its group `told` is put in the place of each later group `gap`."""
    clause: Pattern
    subject: Pattern
    """What the verb tells of: a name, where "A is run by B, C by D"; not so "The land | was bought by B, C by D"."""


_OF_NAME = Pattern(r"[A-Z][\w&’'.\-]*(?:,[^,.;]{2,70},| \([^()]{1,70}\)|['’]s [\w\- $€£.]{2,40})?$")
_OF_ROUND = Pattern(r"\b(?:rounds?|financing|funding|raise|extension|Series [A-K]\d?)\b[^,;]{0,40}$")
_ROUND = r"(?:Series [A-K]|(?:pre-?)?seed|bridge|growth|first|second|third|previous|earlier|next|latest|other|angel)"
_GAPS = (
    _Gap(
        Pattern(
            r"(?P<told> (?:is|are|was|were|has been|have been)(?: also| both| now)? (?:led|owned|run|headed|founded|co-founded|started|set up|acquired|bought|taken over|chaired|advised) by) "
        ),
        Pattern(rf"{_JOINS}(?P<that>that of )?{_NAME}{_ASIDE}(?P<gap> by) (?=both\b|{_SOMEBODY})"),
        _OF_NAME,
    ),
    _Gap(
        Pattern(r"(?P<told> (?:is|are|was|were|has been|have been|is being)(?: also| both)? (?:co-)?led by) "),
        Pattern(rf"{_JOINS}(?:the|its|an?|that)(?: [\w\-€£$.]+){{0,3}}? {_ROUND}(?: [\w\-€£$]+(?:\.\d+)?){{0,6}}?(?P<gap>) by {_SOMEBODY}"),
        _OF_ROUND,
    ),
    _Gap(
        Pattern(r"(?P<told> (?:has|have|had)(?: also| both)? (?:invested|put money)) in(?:to)? "),
        Pattern(rf"{_JOINS}{_NAME}{_ASIDE}(?P<gap>) in(?:to)? (?=[A-Z][\w.’'\-]*(?: [A-Z][\w.’'\-]*){{0,3}}(?:[.;]|$))"),
        _OF_NAME,
    ),
    _Gap(
        Pattern(r"(?P<told> (?:came|comes|has come)) from "),
        Pattern(rf"{_JOINS}(?P<that>that of |the one (?:of|for|in) ){_NAME}{_ASIDE}(?P<gap>) from {_SOMEBODY}"),
        _OF_NAME,
    ),
)  # fmt: skip
_SAME_VERB = Pattern(
    rf"\b(?P<verb>(?:has |have |had )?(?:backed|funded|bankrolled|invested in|put money into)) [a-z]?{_NAME}(?P<joins>,? and|,? while|,? but|,)(?= (?:the )?[a-z]?{_NAME} (?P=verb) [a-z]?[A-Z\d])"
)
""" "A has backed B, C has backed D": clauses, whatever parts them, and no list of what A backed."""
_FAR = 110
_MAY_GAP = AnyOf(" by ", " in ", " into ", "that of ", "the one ")
_SENTENCE = Pattern(r"[.!?]\s|\n")
_SECOND = 300
"""How far behind the verb a clause may stand that leaves it out."""


def find_gaps(text: str) -> Iterator[Wording]:
    """Where a clause leaves out the verb of the one before it.

    >>> [one.plain for one in find_gaps("Acme is run by Ann Lee, Bede by Tom Brik.")]
    ['; ', ' is run by']
    """
    if (
        " backed " in text
        or " funded " in text
        or "bankrolled " in text
        or "nvested in" in text
        or "money into" in text
    ):
        yield from (Wording(*found.span("joins"), ";") for found in _SAME_VERB.finditer(text))
    if not _MAY_GAP.is_in(text):
        return
    for gap in _GAPS:
        reached = 0
        for verb in gap.verb.finditer(text):
            if verb.start() < reached or not gap.subject.search(text, max(0, verb.start() - _FAR), verb.start()):
                continue
            stop = _SENTENCE.search(text, verb.end())
            end = min(stop.start() + 1 if stop else len(text), verb.end() + _SECOND)
            for clause in gap.clause.finditer(text, verb.end(), end):
                reached = clause.end()
                yield from _filled(verb, clause)


def _filled(verb: re.Match[str], clause: re.Match[str]) -> Iterator[Wording]:
    yield Wording(clause.start("joins"), clause.end("joins") + 1, "; ")
    if "that" in clause.re.groupindex and clause["that"]:
        yield Wording(*clause.span("that"), "the round of ")
    yield Wording(*clause.span("gap"), verb["told"])
