"""Rounds told by who gave the money, a sum for each company: "A put $5 million into B in 2019 and $8 million into C", "led
rounds of $5 million for B and $8 million for C", "backed B with $5 million and C with $8 million", "$1 million each in B and C".
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from vcgraph.extraction.rules.discourse.of_two import OF_ONES, one_of_two
from vcgraph.extraction.rules.discourse.reader import resolve, subject_before
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.dates import take_date
from vcgraph.extraction.rules.rounds.outright import (
    NOT_COMPANIES,
    PAIRED,
    date_at,
    givers_in,
    money_at,
    outright,
    stages_in,
)
from vcgraph.extraction.rules.stakes.holders import holder_he
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.model import Money, PartialDate
from vcgraph.model.claim import Status
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_ABOUT = r"(?:(?:about|around|nearly|over|just|more|than|some|another|further|an?|the|only|up|to|roughly|almost|rounds? of) )*"
_TIMES: dict[str, int | Decimal] = {"twice": 2, "double": 2, "three times": 3, "four times": 4, "five times": 5, "ten times": 10, "half": Decimal("0.5")}  # fmt: skip
_SUM = rf"{_ABOUT}(?:(?P<sum><M>)|(?P<times>{'|'.join(_TIMES)}) (?:that|as much|the sum|that sum|the amount)|(?P<same>the same|as much(?! as)|the same (?:sum|amount)))"
_KIND = r"(?P<kind>(?: (?:in|of) <S>| <S>|(?! (?:in|into|for|to|behind|each|and)\b) [a-z\-]+){0,3}?)"
_WORD = r"(?:(?!(?:and|or|while|which|that|who|from|by|with|but|as|for|in|of|to|at|on|led|each|both)\b)[a-z][\w\-’']* |<L>(?:-based|['’]s)? )"
_COMPANY = rf"(?:(?P<ones>{OF_ONES})|(?:(?:its|their|the|an?) )?{_WORD}{{0,5}}(?P<company><C>)(?!['’\-]| (?:stock|shares|bonds|notes|debt|tokens?|bitcoin)\b))"
_WHEN = r"(?P<when>,? (?:in |on |back in |early in |late in )?<D>)?"
_GIVES = (
    r"(?P<verb>invest(?:ed|s)|put|puts|poured|pumped|ploughed|plowed|injected|(?P<lead>(?:co-)?led|(?:co-)?leads)|lent)"
)
_PART = rf"{_SUM}{_KIND} (?:in|into|for|to|behind) {_COMPANY}{_WHEN}"
_FIRST = pattern(rf"\b{_GIVES} {_PART}")
_NEXT = pattern(rf"(?:,? and|,? then|[,;]|,? while)(?: (?:then|later|<D>|in <D>),?)* {_PART}")
_WITH = pattern(
    rf"\b(?P<verb>backed|funded|financed|seeded|provided)(?P<lead>) {_COMPANY} with {_SUM}{_KIND}{_WHEN}(?=[.,;]| and |$)"
)
_NEXT_WITH = pattern(rf"(?:,? and|[,;]) {_COMPANY} with {_SUM}{_KIND}{_WHEN}(?=[.,;]| and |$)")
_OWNER = rf"(?P<ones>(?!))?(?:(?:the|its) )?{_WORD}{{0,5}}(?P<company><C>)['’]s?"
_ROUND = r"(?P<kind>(?: [a-z\-]+){0,2}?(?: <S>(?: (?:rounds?|financing|funding|raise))?| (?:rounds?|financing|raise|fundraise)\b))"
_OWNED = rf"{_OWNER} {_SUM}{_ROUND}{_WHEN}"
_LED_OWN = pattern(
    rf"\b(?P<verb>(?P<lead>(?:co-)?led|(?:co-)?leads)|backed|joined|funded|participated in|took part in) {_OWNED}"
)
_NEXT_OWN = pattern(rf"(?:,? and(?: then)?|[,;]) (?!(?:[a-z]+ed|led|took|put|is|was) ){_OWNED}")
""" "A led B's $5 million Series A and C's $8 million Series B"."""
_EACH = pattern(
    rf"\b{_GIVES} {_SUM}(?: each (?:in|into|behind)| (?:in|into|behind) each of)(?: the)? (?:[a-z\-]+ ){{0,3}}(?P<list><N>(?:(?:,|,? and) (?:the )?<N>)+)"
)
_GIVING = AnyOf("invest", "put", "pour", "pump", "plough", "plow", "inject", "led", "lead", "lent", "backed", "funded", "financed", "seeded", "provided", "joined", "took part", "participated")  # fmt: skip


@dataclass(slots=True)
class _Gift:
    company: Referent
    money: Money
    sum_at: int
    match: re.Match[str]


def find_given(document: Document, sentence: Sentence, drafts: Sequence[RoundDraft]) -> list[RoundDraft]:
    """The rounds of a sentence that says what one investor put into several companies."""
    if marks.MONEY not in sentence.mask or not _GIVING.is_in(sentence.lower):
        return []
    for first, following in ((_FIRST, _NEXT), (_WITH, _NEXT_WITH), (_LED_OWN, _NEXT_OWN)):
        for match in first.finditer(sentence.mask):
            gifts = list(_gifts(document, sentence, match, following))
            if len({id(one.company) for one in gifts}) == len(gifts) > 1:
                return _drafts(document, sentence, match, gifts, drafts)
    for match in _EACH.finditer(sentence.mask):
        gifts = list(_equal_gifts(sentence, match))
        if len(gifts) > 1:
            return _drafts(document, sentence, match, gifts, drafts)
    return []


def _gifts(document: Document, sentence: Sentence, first: re.Match[str], following: Pattern) -> Iterator[_Gift]:
    last: Money | None = None
    match: re.Match[str] | None = first
    while match is not None:
        company, money = _company(document, sentence, match), _money(sentence, match, last)
        if company is None or company.kind in NOT_COMPANIES or money is None:
            return
        yield _Gift(
            company, money, match.start("sum" if match["sum"] else "times" if match["times"] else "same"), match
        )
        last = money
        match = following.match(sentence.mask, match.end())


def _equal_gifts(sentence: Sentence, match: re.Match[str]) -> Iterator[_Gift]:
    """ "$1 million each in B and C"."""
    money = _money(sentence, match, None)
    named = [item.referent for _, item in sentence.all(marks.NAME, *match.span("list"))]
    companies = [one for one in named if one is not None and one.kind not in NOT_COMPANIES]
    if money is not None and len(companies) == len(named):
        yield from (_Gift(one, money, match.start("sum"), match) for one in companies)


def _company(document: Document, sentence: Sentence, match: re.Match[str]) -> Referent | None:
    if match["ones"]:
        return one_of_two(document, sentence, match.start("ones"), match["ones"])
    return resolve(document, sentence, match.start("company"))


def _money(sentence: Sentence, match: re.Match[str], last: Money | None) -> Money | None:
    """The sum told, or what "twice that" makes of the last."""
    if match["sum"]:
        return money_at(sentence, match.start("sum"))
    factor = Decimal(_TIMES[match["times"]]) if match["times"] else Decimal(1)
    return last.model_copy(update={"value": last.value * factor}) if last is not None else None


def _drafts(
    document: Document, sentence: Sentence, first: re.Match[str], gifts: Sequence[_Gift], told: Sequence[RoundDraft]
) -> list[RoundDraft]:
    at = first.start("verb")
    modality = read_modality(sentence.mask[:at], first["verb"])
    givers = _givers(document, sentence, at)
    if modality == "denied" or any(giver is one.company for giver in givers for one in gifts):
        return []
    found: list[RoundDraft] = []
    for one in gifts:
        before = found[-1].date if found else None
        found.append(_draft(sentence, one, before, modality))
        for giver in givers:
            found[-1].add_investor(giver, "lead" if first["lead"] else "participant", False, sentence, PAIRED)
    for draft in found if all(one.date is None for one in found) else ():
        take_date(document, sentence, draft, told)
    return found


def _givers(document: Document, sentence: Sentence, verb: int) -> list[Referent]:
    """Who gives: "A and B invested", "A, a fund, put", "she put"."""
    listed = _GIVERS.search(sentence.mask, 0, verb)
    if listed is not None:
        return givers_in(sentence, *listed.span())
    giver = subject_before(document, sentence, verb, persons=True) or holder_he(document, sentence, verb)
    return [giver] if giver is not None and giver.kind not in ("place", "publication") else []


_GIVERS = pattern(
    r"<X>(?:(?:, |,? and )(?:the )?<X>)+(?:,? (?:each|both|jointly|also|has|have|had|together|[a-z]+ly))* $"
)


def _draft(sentence: Sentence, gift: _Gift, previous: PartialDate | None, modality: Status) -> RoundDraft:
    draft = RoundDraft(gift.company, sentence.index, gift.sum_at, PAIRED, amount=gift.money, status=modality)
    groups = gift.match.groupdict()
    if groups.get("when"):
        draft.date = date_at(sentence, gift.match.end("when") - 1, previous)
    if groups.get("kind"):
        draft.stage = next(iter(stages_in(sentence, *gift.match.span("kind"))), None)
    return outright(draft, sentence)
