"""Contrasts, of which only what is said to be is read: "It was Acme, not Bede, that raised" as "Acme raised", "Not Bede but
Acme raised", "bought not by Bede but by Acme", "did not raise $50 million but $35 million".
"""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.wording.contractions import Wording
from vcgraph.normalize.patterns import Pattern

_NAME = r"(?:the )?[A-Z\d][\w.&’'-]*\w(?: (?:[A-Z&][\w.&’'-]*|of)){0,5}"
_WHO = rf"(?:(?:its|the|their|his|her) (?:[a-z-]+ ){{1,3}})?(?:(?:its|the) [a-z]+, )?{_NAME}"
_VERB = r"(?:has|had|have|was|were|is|are|will|would|also|[a-z]+ed|led|took|got|bought|sold|put|won|paid|gave|made|lent|raises|leads|buys|owns)\b"
_SUM = (
    r"(?:(?:[A-Z]{1,3})?[$€£₹¥] ?\d[\d.,]*\d?(?: ?(?:thousand|million|billion|crore|lakh|[mb]n?)\b)?|\d[\d.,]* (?:million|billion) (?:euros?|pounds?|dollars?|francs|yen)"
    r"|(?:an? |the )?(?:Series [A-K]\d?|(?:pre-)?[Ss]eed|[Bb]ridge|[Gg]rowth)(?: round| extension)?\b)"
)
""" "Not $50 million", "not a Series B": sums and stages."""
_NOT = rf"(?:,? (?:and )?not(?! only\b) {_WHO}(?: or {_WHO})?|,? (?:rather than|instead of) {_WHO})"
_CLEFT = Pattern(
    rf"(?P<it>\bIt (?:was|is) )(?={_NAME})[^.;,]{{2,60}}?(?P<that>(?:{_NOT}(?: as (?:first |originally |previously |earlier |widely )?(?:reported|thought|planned|announced|expected|stated))?,? (?:that|which|who)|,? (?:that|which|who)(?=[^.;\n]{{0,120}}, not [A-Z]))) (?={_VERB})"
)
_BEHIND = Pattern(
    rf"[A-Z][\w&’'-]*(?P<said>, (?:(?:and )?not(?! only\b)|rather than) {_WHO}(?: or {_WHO})?,?) (?={_VERB})"
)
_FIRST = Pattern(rf"(?P<said>\b(?:[Nn]ot|[Ii]nstead of|[Rr]ather than) {_WHO}(?: or {_WHO})? but )(?={_NAME} {_VERB})")
_BY = Pattern(
    rf"(?P<said>\bnot (?P<by>by|from|to|with|in|for) {_WHO}(?: or {_WHO})?(?:,? (?:as|which) [a-z ]{{3,40}})?,? but )(?=(?P=by) )"
)
_LAST = Pattern(
    rf"[A-Z][\w&’'-]*(?P<said>,? (?:(?:(?:and|but|though) )?not|rather than) (?:(?:by|from|to|with|in|for) )?{_WHO})(?=[.;]|, as\b|$)"
)
_MORE = Pattern(rf"(?P<not>, not )(?P<who>{_WHO})(?P<which>, (?:which|who)) (?={_VERB})")
_SUMS = Pattern(
    rf"(?P<did>\b(?:did not|didn['’]t|had not|hadn['’]t|has not) (?P<verb>raised?|paid|pay|taken?|received?|get|got|borrow(?:ed)?|invest(?:ed)?)) {_SUM}(?:, [^.;,]{{3,60}},)? but (?=(?:about |only |some |just )?{_SUM})"
)
_NOT_SUM = Pattern(rf"(?P<said>\b[Nn]ot {_SUM}(?:, [^.;,]{{3,60}},)? but )(?=(?:about |only |some |just )?{_SUM})")
_SUM_NOT = Pattern(rf"{_SUM}(?: [a-z]+){{0,3}}(?P<said>,? (?:and )?not (?:the )?{_SUM})(?=[.;,]|$| as\b| that\b)")
_PAST = {"raise": "raised", "pay": "paid", "take": "took", "taken": "took", "receive": "received", "get": "got",
         "borrow": "borrowed", "invest": "invested"}  # fmt: skip


def find_contrasts(text: str) -> Iterator[Wording]:
    """Where a text says what was not, and what was: of the first nothing is read.

    >>> find = lambda text: [(text[one.start:one.end], one.plain) for one in find_contrasts(text)]
    >>> find("Not Bede but Acme raised $5 million.")
    [('Not Bede but ', '')]
    """
    if (
        " not " not in text
        and "Not " not in text
        and "It was" not in text
        and "did" not in text
        and "rather than" not in text
    ):
        return
    for found in _CLEFT.finditer(text):
        yield Wording(*found.span("it"), "")
        yield Wording(*found.span("that"), "")
    for rule in (_BEHIND, _FIRST, _BY, _LAST, _NOT_SUM, _SUM_NOT):
        yield from (Wording(*found.span("said"), "") for found in rule.finditer(text))
    for found in _MORE.finditer(text):
        yield Wording(*found.span("not"), "; ")
        yield Wording(*found.span("which"), "")
    yield from (Wording(found.start(), found.end(), _in_past(found)) for found in _SUMS.finditer(text))


def _in_past(found: re.Match[str]) -> str:
    verb = found["verb"].lower()
    return f"{_PAST.get(verb, verb)} "
