"""Purchases told on with the verb left out: "B was bought by A in 2016, C by D in 2018", "sold to A in 2016 and to D in 2018"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vcgraph.extraction.rules.acquisitions import counted, homes
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.acquisitions.drafts import AcquisitionDraft
from vcgraph.extraction.rules.acquisitions.terms import terms_within
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.clauses import ASIDE
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern, rule_of

WITH_AGENT = (told.PASSIVE, told.SOLD, told.SOLD_OBJECT, told.GOES_TO, homes.WENT_TO)
"""Behind these "by" or "to" may be told again of another company, or of the same at another time."""
_TERM = r"(?:(?:(?:back |early |late |about |some |just )?(?:in |for |on )?(?:about |some |just |a reported )?(?:<D>|<M>))|last \w+|in cash)"
_TERMS = rf"(?:,? {_TERM})*"
_THEN = rf"(?:(?:and|but|then|again|later|while|finally|eventually|most recently|recently|first|{_TERM}),? )*"
_SKIPPED = r"(?:<N>,? (?:by|to) (?!<)[a-z][a-z’'\- ]{2,40},? (?:and )?)?"
""" "B to A, | C to its managers, | and D to E": who buys C has no name."""
_RIVAL = r"(?:(?:its|their|the|his|her) (?:[a-z\-]+ ){0,2}[a-z\-]+,? |rival |fellow )?"
ONES_BOUGHT = pattern(
    r"\b(?P<verb>acquired|bought|taken over|snapped up|purchased|sold)(?: (?:in <D>|<D>|[a-z\-]+)){0,6}(?:: |, )"
    rf"(?=(?:<P>, )?(?:<N>{ASIDE}|the (?:former|first)),? (?:by|to) (?!the latter))"
)
""" "Four have been bought by bigger ones: | B by A in 2016, C by D", "Both were sold, | the former to A"."""
TWICE = pattern(
    rf"(?P<target><N>){ASIDE} (?:was|has been|had been) (?P<verb>acquired|bought|taken over|sold) (?:twice|three times|several times|again and again)(?: since(?: <D>)?| in <D>)?(?:: |, )(?:first,? )?(?=(?:in )?<D>,? (?:by|to) |(?:by|to) )"
)
""" "B was sold twice: | in 2015 to A and in 2019 to C"."""
_GAPPED = pattern(
    rf"(?P<own>{_TERMS})(?:[,;] | (?=and\b|but\b|then\b)|(?<=[:,] ))(?P<then>{_THEN}){_SKIPPED}"
    rf"(?:(?:<P>(?:,|['’]s)? )?{_RIVAL}(?P<target><N>){ASIDE},? |(?P<word>the (?:former|latter|first|second|third)),? |(?P<same>))"
    rf"(?P<way>by|to) {told.BUYER}(?P<acquirer><N>)(?!['’])(?P<terms>{_TERMS})"
)
_AND_BOTH = rf"(?P<along>(?:,? (?:and )?{_RIVAL}<N>,?{_TERMS})+),? (?:and )?(?:both|all(?: three| four)?)(?: of them)?"
BOTH_BY = pattern(
    rf"(?P<target><N>){ASIDE} (?:was|were|has been|had been) (?P<verb>bought|acquired|sold|taken over){_TERMS}{_AND_BOTH} (?:by|to) {told.BUYER}(?P<acquirer><N>)(?!['’])"
)
""" "B was bought in 2020, its rival C in 2021, and both by the same company, A"."""
SOLD_BOTH = pattern(
    rf"\b(?P<verb>sold|sells|selling|to sell) {_RIVAL}(?P<target><N>),?{_TERMS}{_AND_BOTH} to {told.BUYER}(?P<acquirer><N>)(?!['’])"
)
""" "A sold its wind arm, B, in March and its solar arm, C, in April, both to D"."""
_AGAIN = pattern(r"<D>|\b(?:then|again|later|finally|eventually)\b")
""" "Sold to A and to D" may be one deal, "sold to A and then to D" is two."""
_ENDS = Pattern(r"[,.;:)]|$| and\b")
_GOODS = Pattern(
    r"\b(?:[Pp]layers?|[Ss]trikers?|[Dd]efenders?|[Mm]idfielders?|[Ss]quad|[Cc]lubs?|[Ss]eason|[Pp]aintings?|[Pp]ictures?|[Aa]rtworks?|[Ss]culptures?|[Aa]uctions?|[Hh]orses?|[Hh]ouses|[Ss]hips?|[Vv]essels?|[Aa]ircraft|[Pp]lanes?|[Yy]achts?|[Bb]uildings?|[Ll]and|[Ss]hares|[Ll]icen[cs]es|team sold|[Tt]ickets?|[Ss]eats)\b"
)
""" "Three paintings were sold: A to B, C to D"."""


EACH_AT_ITS_TIME = (BOTH_BY, SOLD_BOTH)
NEEDED: dict[Pattern, str] = {
    BOTH_BY: "both| all ",
    SOLD_BOTH: "both to|all to| to ",
    TWICE: "twice| times|again and again",
    ONES_BOUGHT: "acquired|bought|taken over|snapped|purchased|sold",
}
"""Words of which each match has one, between bars."""


@dataclass(frozen=True, slots=True)
class Gapped:
    """Who was bought by whom, and where the words for it begin and end."""

    target: Referent
    acquirer: Referent
    start: int
    end: int


def told_on(document: Document, sentence: Sentence, match: re.Match[str], target: Referent | None) -> Iterator[Gapped]:
    """Who else was bought by whom behind a deal: "B was bought by A in 2016, | C by D in 2018", "| and by D in 2018"."""
    following = _GAPPED.match(sentence.mask, match.end())
    ways = re.findall(r" (by|to) ", match[0])
    way = following["way"] if following and rule_of(match) in (ONES_BOUGHT, TWICE) else ways[-1] if ways else ""
    if _GOODS.search(sentence.mask):
        return
    while following and following["way"] == way:
        bought = _target(document, sentence, following, match.start("verb"), target)
        buyer = sentence.items[following.start("acquirer")].referent
        if bought is not None and buyer is not None and bought is not buyer:
            yield Gapped(bought, buyer, following.start("then"), following.end())
        target = bought
        following = _GAPPED.match(sentence.mask, following.end("acquirer"))


def _target(
    document: Document, sentence: Sentence, following: re.Match[str], before: int, last: Referent | None
) -> Referent | None:
    if following["target"]:
        return sentence.items[following.start("target")].referent
    if following["word"]:
        buyer = sentence.items[following.start("acquirer")].referent
        return next(iter(counted.meant(document, sentence, before, following["word"], (buyer,))), None)
    if not _ENDS.match(sentence.mask, following.end()) or not _AGAIN.search(following["own"] + following["then"]):
        return None
    return last


_EACH = pattern(
    rf"(?:,? {_TERM})*(?:[,;:]| and|,? and)(?P<before>(?: for <M>,)?) (?:(?P<target><N>)|(?P<word>{counted.COUNTED}))(?P<terms>(?:,? {_TERM})+)"
)
_AND_PAID = pattern(
    rf",? and (?P<terms>(?:(?:about|some|another|a further|just) )*<M>) (?:for|on) (?:(?P<target><N>)|(?P<word>{counted.COUNTED}))"
)
""" "Paid $5 million for the former | and $8 million for the latter"."""


def each_told(
    document: Document,
    sentence: Sentence,
    match: re.Match[str],
    buyer: Referent | None,
    together: Sequence[Referent | AcquisitionDraft],
) -> Iterator[tuple[Referent, int, int]]:
    """Each company with its own terms: "were bought by A, | B in 2016 and C in 2018", "the first for $5 million"."""
    rule = _AND_PAID if rule_of(match) is counted.PAID_COUNTED else _EACH
    following = rule.match(sentence.mask, match.end()) if together else None
    while following:
        named = (
            [sentence.items[following.start("target")].referent]
            if following["target"]
            else counted.meant(document, sentence, match.start("verb"), following["word"], (buyer,))
        )
        yield from ((one, *following.span("terms")) for one in named if one is not None)
        following = rule.match(sentence.mask, following.end())


def tell_terms(sentence: Sentence, start: int, end: int, target: Referent, drafts: Sequence[AcquisitionDraft]) -> None:
    """Give one of several bought together the terms that are told of it behind."""
    amount, date = terms_within(sentence, start, end)
    for draft in drafts:
        if draft.target is target:
            draft.amount, draft.date = amount or draft.amount, date or draft.date


def keep_own_terms(sentence: Sentence, match: re.Match[str], end: int, draft: AcquisitionDraft) -> None:
    """Leave a deal what is told of it before the next begins: "sold B to A, | C to D for $5 million" has no price of B."""
    amount, date = terms_within(sentence, match.start(), end)
    draft.amount = amount
    earlier = terms_within(sentence, 0, match.start())[1]
    draft.date = date or (draft.date if draft.date == earlier else None)
