"""The funds of two houses or more told at once: "A and B closed their funds at $5 million and $8 million", "the former at ..., the latter at ..."."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.funds.mentions import is_fund_name
from vcgraph.extraction.rules.names.fund_numbers import ordinal_in
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.fund_phrases import HEDGE
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_WORDS = AnyOf(" fund", " vehicle", " flagships")
_ASIDE = r"(?:, (?!and )[^,;.<M>]{3,90},| \([^()]{2,60}\))?"
_HOUSES = rf"(?P<one><N>)(?P<more>(?:, <N>){{0,4}}){_ASIDE},? and (?P<other><N>){_ASIDE},?"
_ALSO = r"(?: (?:have|had|has|both|each|also|now|recently|are|were|is|was|just|still|currently|<D>))*"
_FUNDS = r"(?:(?:their|the|two) )?(?:(?!(?:from|of|to|for|with|by|in|at|on|and)\b)(?:[\w\-]+|<L>) ){0,3}?(?:funds|vehicles|flagships)\b,?"
_VERB = r"(?P<verb>raised|closed|collected|gathered|secured|launched|raising|seeking|marketing|targeting|seek|plan|want|aim)(?: to raise| (?:at|on|with|of|for))?"
_SUMS = rf"{HEDGE}(?P<first><M>)(?P<also>(?:, {HEDGE}<M>){{0,4}}),? and {HEDGE}(?P<second><M>)"
_FUNDS_AT = pattern(rf"{_HOUSES}{_ALSO} {_VERB} {_FUNDS}(?: <D>| in <D>)?(?: (?:at|on|with|of|worth))? {_SUMS}")
_SUMS_FOR = pattern(rf"{_HOUSES}{_ALSO} {_VERB} {_SUMS}(?:,? respectively,?)? (?:for|in commitments for) {_FUNDS}")
_BY_TURN = pattern(
    rf"{_HOUSES}{_ALSO} (?P<verb>closed|raised|closing|raising|marketing|in the market|out|launched|seeking)[^.;<M><N>]{{0,60}}?\bfunds\b[^.;<M><N>]{{0,40}}?,? the (?:former|first) (?P<does>[^.;,<M><N>]{{0,40}}?){HEDGE}(?P<first><M>),? (?:and|while) the (?:latter|second) [^.;,<M><N>]{{0,40}}?(?P<second><M>)"
)
_EACH_WITH = pattern(
    r"(?P<verb>\b(?:in the market|raising|seeking|marketing|fund-?raising|closed|raised|launched|completed|gathered))\b[^.;<M><N>]{0,60}[,:] (?P<one><N>) (?:with|at|for|seeking|targeting) [^.;,<N><M>]{0,30}?(?P<first><M>)[^.;<N><M>]{0,40}?,? and (?P<other><N>) (?:with|at|for|seeking|targeting) [^.;,<N><M>]{0,30}?(?P<second><M>)"
)
""" "Both are in the market, A with a <M> fund and B with one of <M>"."""
_PLANS = Pattern(r"\b(?:raising|seeking|marketing|targeting|seek|plan|want|aim|in the market|out|aiming|hoping)\b")


class OfHouse(NamedTuple):
    """What one of them has, or wants: whose, the number of the fund, where the sum stands, and which of both."""

    house: Referent
    ordinal: int | None
    position: int
    kind: Literal["raised", "target"]


def read_two_houses(sentence: Sentence) -> Iterator[OfHouse]:
    """Each house with its own sum."""
    if not _WORDS.is_in(sentence.lower):
        return
    for rule in (_FUNDS_AT, _SUMS_FOR, _BY_TURN, _EACH_WITH):
        for match in rule.finditer(sentence.mask):
            yield from _of_both(sentence, match)


def _of_both(sentence: Sentence, match: re.Match[str]) -> Iterator[OfHouse]:
    words = match["verb"] + " " + (match.groupdict().get("does") or "")
    modality = read_modality(sentence.mask[: match.start("verb")], match["verb"])
    if modality in ("denied", "failed"):
        return
    kind: Literal["raised", "target"] = "target" if _PLANS.search(words) or modality != "closed" else "raised"
    houses, sums = (
        _listed(match, "one", "more", "other", marks.NAME),
        _listed(match, "first", "also", "second", marks.MONEY),
    )
    ordinal = ordinal_in(match[0][match.end("verb") - match.start() :])
    for name, sum_ in zip(houses, sums, strict=True) if len(houses) == len(sums) else ():
        house = sentence.items[name].referent
        if house is not None and is_organization(house) and not is_fund_name(house):
            yield OfHouse(house, ordinal, sum_, kind)


def _listed(match: re.Match[str], first: str, between: str, last: str, sign: str) -> list[int]:
    """Where the signs of a list stand of which the rule tells the first, the last and those between."""
    start, end = match.span(between) if match.groupdict().get(between) else (0, 0)
    return [match.start(first), *(at for at in range(start, end) if match.string[at] == sign), match.start(last)]
