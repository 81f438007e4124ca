"""Rounds told at once: "A and B raised $5 million and $8 million, respectively, from C and D", and what one investor put
into a company time after time.
"""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.discourse import resolve
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.drafts import RoundDraft
from vcgraph.extraction.rules.fund_numbers import number_of
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.round_dates import take_date
from vcgraph.extraction.rules.stages import StageMention
from vcgraph.extraction.rules.status import read_modality
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.date_mention import resolve as resolve_date
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import rule_of
from vcgraph.normalize.words import AnyOf

PAIRED = "paired sums"
_AND = r"(?:,? (?:and|while) |, )"
_ABOUT = r"(?:(?:about|around|nearly|over|just|more|than|an?|the) )*"
_VERB = r"(?:raised|rais(?:e|ing)|secured?|closed|land(?:ed)?|bag(?:ged)?|got|received?|obtained|attracted|picked up|pulled in|took in|nabbed|snagged|scored|netted|collected|drew)"
_KIND = r"(?: (?:in|of) (?:[\w\-]+ |<S> ){0,3}?(?:funding|financing|capital|rounds?|equity))?"
_SUMS = rf"(?P<sums>{_ABOUT}<M>(?:{_AND}{_ABOUT}<M>)+)"
_TOLD = pattern(
    rf"(?P<companies><N>(?:{_AND}<N>)+),? (?P<aux>(?:(?:which|have|had|has|also|both|recently|just|to|will|plan|are|in|talks|seeking|hope) )*)(?P<verb>{_VERB}) "
    rf"{_SUMS}{_KIND},? respectively,?{_KIND}(?P<from>,? (?:(?P<leads>led by)|from) (?P<givers><X>(?:{_AND}<X>)+)(?P<own>,? respectively)?)?"
)
_EACH = pattern(
    rf"(?P<companies><N>(?:{_AND}<N>)+),? (?P<aux>(?:(?:which|have|had|has|also|both|recently|just|will|plan|to|are|in|talks|seeking|hope) )*?)each (?:(?:have|has|had|recently|just) )*(?P<verb>{_VERB}) "
    rf"(?P<sums>{_ABOUT}<M>){_KIND}(?P<from>,? (?:(?P<leads>led by)|from) (?P<givers><X>(?:{_AND}<X>)*))?"
)
_PART = rf"{_ABOUT}<M>(?: (?:(?!and\b)[\w\-]+|<S>)){{0,3}}?(?: (?:in|on|last|back in|during))? <D>"
_PARTS = pattern(
    rf"(?P<giver><X>) (?:(?:has|have|had|also|already|now) )*(?:invested|put|poured|pumped|plowed|ploughed|sunk|injected) (?:\w+ ){{0,4}}<M> (?:in(?:to)?|behind) "
    rf"(?:the )?(?:[\w\-]+ ){{0,4}}(?P<company><C>)(?: (?:so far|to date|over the years|since <D>))?,? including (?P<parts>{_PART}(?:(?:,|,? and) {_PART})*)(?=[.,;]|$)"
)
""" "A has invested $9 million in Acme, including $2 million in 2019 and $5 million in 2021"."""
_ONE_PART = pattern(rf"(?P<sum>{_ABOUT}<M>)(?P<kind>[^<M><D>]*)(?P<date><D>)")
_PAIRING = AnyOf(" respectively", " each ", " including ")
_FIRMS = ("firm", "fund", "person", "place", "publication")
_NO_MONEY = pattern(
    r" (?:in|of) (?:[\w\-]+ ){0,2}(?:revenues?|sales|profits?|fees|fines|damages|donations|taxes|rent|orders|contracts|loans to|charity|awareness)\b| for (?:charity|their (?:clients|customers))"
)


def find_paired(document: Document, sentence: Sentence, drafts: Sequence[RoundDraft]) -> list[RoundDraft]:
    """The rounds of a sentence that tells companies and their sums in the same order, or one sum for each."""
    if not _PAIRING.is_in(sentence.lower):
        return []
    found: list[RoundDraft] = []
    for rule in (_TOLD, _EACH):
        for match in rule.finditer(sentence.mask):
            found.extend(_rounds_of(sentence, match))
    if " including " in sentence.mask:
        found.extend(_parts_of(document, sentence))
        if found:
            return found
    for draft in found:
        take_date(document, sentence, draft, drafts)
    dated = next((one.date for one in found if one.date is not None), None)
    for draft in found:
        draft.date = draft.date or dated
    return found


def _rounds_of(sentence: Sentence, match: re.Match[str]) -> Iterator[RoundDraft]:
    names = [_referent(sentence, at) for at in _places(match, "companies", marks.NAME)]
    each = rule_of(match) is _EACH
    sums = _places(match, "sums", marks.MONEY) * (len(names) if each else 1)
    companies = [one for one in names if one is not None and one.kind not in _FIRMS and not number_of(one.name)]
    modality = read_modality(sentence.mask[: match.start("verb")], match["verb"])
    if len(companies) != len(names) or len(names) != len(sums) or modality == "denied":
        return
    if _NO_MONEY.search(sentence.mask, match.end("sums")):
        return
    told_stages = (item.value for _, item in sentence.all(marks.STAGE, *match.span()))
    stages = [one for one in told_stages if isinstance(one, StageMention)]
    givers = _givers(sentence, match)
    for index, (company, at) in enumerate(zip(companies, sums, strict=True)):
        told = sentence.items[at].value
        if not isinstance(told, MoneyMention):
            continue
        draft = RoundDraft(company, sentence.index, at, PAIRED, amount=told.money, status=modality)
        draft.stage = stages[0].stage if len(stages) == 1 else None
        for field in ("company", "amount", "status"):
            draft.note(field, sentence, PAIRED)
        for giver in givers if each else givers[index : index + 1] if len(givers) == len(companies) else ():
            if giver not in companies:
                draft.add_investor(giver, "lead" if match["leads"] else "participant", False, sentence, PAIRED)
        yield draft


def _parts_of(document: Document, sentence: Sentence) -> Iterator[RoundDraft]:
    """What one investor put into a company, time after time."""
    for match in _PARTS.finditer(sentence.mask):
        giver = _referent(sentence, match.start("giver"))
        company = resolve(document, sentence, match.start("company"))
        if giver is None or company is None or company.kind in _FIRMS or giver is company:
            continue
        for part in _ONE_PART.finditer(sentence.mask, *match.span("parts")):
            at = part.end("sum") - 1
            told, when = sentence.items[at].value, sentence.items[part.start("date")].value
            if not isinstance(told, MoneyMention) or not isinstance(when, DateMention):
                continue
            draft = RoundDraft(company, sentence.index, at, PAIRED, amount=told.money, status="closed")
            draft.date, draft.earlier = resolve_date(when, None), True
            stages = (item.value for _, item in sentence.all(marks.STAGE, *part.span("kind")))
            draft.stage = next((one.stage for one in stages if isinstance(one, StageMention)), None)
            for field in ("company", "amount", "status", "date"):
                draft.note(field, sentence, PAIRED)
            draft.add_investor(giver, "participant", False, sentence, PAIRED)
            yield draft


def _givers(sentence: Sentence, match: re.Match[str]) -> list[Referent]:
    """Who gives, in the order of the companies; whole lists only, for the rest of a longer one would be put wrong."""
    if not match["from"] or re.match(rf"{_AND}", sentence.mask[match.end() :]):
        return []
    named = [_referent(sentence, at) for at in range(*match.span("givers")) if at in sentence.items]
    return [one for one in named if one is not None and one.kind not in ("place", "publication")]


def _places(match: re.Match[str], group: str, mark: str) -> list[int]:
    return [at for at in range(*match.span(group)) if match.string[at] == mark]


def _referent(sentence: Sentence, at: int) -> Referent | None:
    return sentence.items[at].referent
