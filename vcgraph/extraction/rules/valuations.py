"""Whose value a sum is, and valuations that belong to no round."""

import re
from collections.abc import Iterable, Sequence

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.amounts import amounts_with
from vcgraph.extraction.rules.discourse import is_organization, resolve, spoken_of, subject_before
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.drafts import RoundDraft, Support, evidence_of, rules_of
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.status import read_modality
from vcgraph.model import AcquisitionClaim, ValuationClaim
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.money import MoneyMention

_BESIDE = pattern(
    r"(?P<company><C>)(?:,| \(|,? (?:which|that|who) (?:is|was|has been|had been)| is| was| are| has been| had been| could be| would be| may be| might be)?(?: (?:now|currently|reportedly|recently|last|once|already|then|right now|privately|itself|most recently|\w+ly))* ?(?:valued|worth)(?: at| by [^.;]{0,40} at)? (?:\w+ ){0,4}$"
)
_APPOSED = pattern(
    r"(?P<company><N>), (?:an?|the|another|one of)(?: (?!(?:and|by|from|with)\b)[\w\-’']+,?){1,12}(?: that| which)?(?: (?:is|was|has|been|now|had|last|and))* (?:valued|worth)(?: at)? (?:\w+ ){0,4}$"
)
_VALUES = pattern(
    r"\bvalu(?:es?|ed|ing)(?: the)?(?: [\w\-’'.]+){0,6}? (?P<company><C>)(?=['’]s |,| (?:at|on|between|above|over|as|for|to)\b)"
)
"""What is valued: "values Acme", "valuing the data company Acme"."""
_ITS_ROUND = pattern(
    r"(?P<company><N>)['’]s? (?:(?:[\w\-’']+|<S>|<D>) ){0,4}?(?:round|financing|funding|fundraising|raise|investment|<S>)\b[^.;<N>]{0,60}\b(?:valu\w+|g[ai]v\w+|put\w*|peg\w*) <A>"
)
""" "Acme's last round, in May, valued the company at": the owner of the round, whoever the text spoke of before."""
_VALUATION_OF = pattern(r"(?P<company><C>|<I>)(?:['’]s?)? (?:[\w\-]+ ){0,2}(?:valuation|value)\b")
_GIVES = pattern(
    r"\b(?:giv(?:es|ing|en)|gave|give|assign(?:s|ed)|put(?:s|ting)?|hand(?:s|ed|ing)) (?P<company><C>) (?:[\w\-]+ ){0,4}valuation\b"
)
_OF_COMPANY = pattern(r"^ valuation (?:of|for|on) (?:the )?(?:[\w\-]+ ){0,3}(?P<company><C>)")
_OF_BEFORE = pattern(r"\b(?:valuation|value) (?:of|for|on) (?:the )?(?:[\w\-]+ ){0,3}?(?P<company><C>)[^.;<N>]{0,40}$")
_INVESTED_IN = pattern(
    r"\b(?:invest\w*|stake|buy|bought|put\w*|pour\w*)\b[^.;<N>]{0,60} (?:in|into|of) (?:[\w\-]+ ){0,5}(?P<company><N>)"
)
_NO_COMPANY = re.compile(
    r"\b(?:deals|holdings|shares|properties|transactions|stakes?|each of|homes|unclear|exits|gap|drop|club|takeover|buyout|offer|bid|(?:companies|startups|firms) (?:toward|to|at)|comfortable with|up sharply from|up from|down from|from)\b[^.;]{0,40}$"
    r"|\b(?:exits|stake|gap|club|third-party|analysis)\b"
)
_ON_EXCHANGE = re.compile(
    r"\b(?:[Ss]hares|[Ss]tock)\b(?!.*\b(?:debut|IPO|offering|first day)\b)[^.;]*\b(?:fell|rose|dropped|slid|jumped|closed|gained|surged|climbed|plunged|tumbled|sank|soared|traded)\b[^.;]{0,50}$"
)
""" "Shares of Acme fell 5 percent, valuing it at": what a market makes of it, and no investor."""
_NO_VALUE = re.compile(r" (?:valuation (?:club|gap|mark|range)|gap\b|as a (?:trio|group|pair))")
_DEAL_VALUES = re.compile(r"\bdeal\b[^.;]{0,30} (?:values|valued) ")


def valued_company(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """Whose value it is: whom the words beside it name, else the subject, else whom the text speaks of."""
    return named_value(document, sentence, position) or subject_before(document, sentence, position) or sentence.focus


def named_value(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """The company after "values", before "valued at", or the owner of "valuation"; None where no words say it."""
    mask = sentence.mask
    of = _OF_COMPANY.match(mask[position + 1 :])
    if of:
        return _means(document, sentence, position + 1 + of.start("company"))
    for rule in (_BESIDE, _APPOSED, _ITS_ROUND, _VALUES, _GIVES, _OF_BEFORE, _VALUATION_OF):
        match = rule.search(mask[:position])
        if match:
            return _means(document, sentence, match.start("company"))
    return None


def directly_valued(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """The company that the sentence names right before "valued at" or after "values"."""
    for rule in (_BESIDE, _APPOSED, _VALUES):
        match = rule.search(sentence.mask[:position])
        if match and sentence.mask[match.start("company")] == marks.NAME:
            return resolve(document, sentence, match.start("company"))
    return None


def _means(document: Document, sentence: Sentence, at: int) -> Referent | None:
    """Who stands at a place; "the company" is the one that the sentence says was invested in, and no investor."""
    company = resolve(document, sentence, at)
    if sentence.mask[at] != marks.ANAPHOR:
        return company
    invested = list(_INVESTED_IN.finditer(sentence.mask[:at]))
    if invested:
        return sentence.items[invested[-1].start("company")].referent
    if company is not None and company.kind in ("firm", "fund"):
        return spoken_of(document, sentence, company)
    return company


def values_other(sentence: Sentence, position: int) -> bool:
    """Whether something else than a company is worth the sum: holdings, deals, an offer, a gap between two valuations."""
    before = sentence.mask[max(0, position - 90) : position]
    told_else = _NO_COMPANY.search(before) or _ON_EXCHANGE.search(sentence.mask[:position])
    return told_else is not None or _NO_VALUE.match(sentence.mask, position + 1) is not None


def find_valuations(
    document: Document, rounds: Sequence[RoundDraft], acquisitions: Iterable[AcquisitionClaim]
) -> list[ValuationClaim]:
    """Valuations that no round of the article set; the price of an acquisition only where its deal "values" the target."""
    prices = {one.amount.value for one in acquisitions if one.amount is not None}
    claims: dict[tuple[int, str], ValuationClaim] = {}
    for sentence, position, mention in amounts_with(document, "valuation"):
        before = sentence.mask[max(0, position - 90) : position]
        if mention.money.value < 1_000_000 or values_other(sentence, position):
            continue
        if mention.money.value in prices and not _DEAL_VALUES.search(before):
            continue
        company = _no_firm(document, sentence, position, valued_company(document, sentence, position))
        if company is None or not is_organization(company) or _set_by_round(sentence, company, mention, rounds):
            continue
        claim = _to_claim(document, sentence, position, company, mention)
        if claim is not None:
            claims.setdefault((id(company), f"{mention.money.value}{mention.money.currency}"), claim)
    return list(claims.values())


def _no_firm(document: Document, sentence: Sentence, position: int, company: Referent | None) -> Referent | None:
    """A firm is worth a sum only where the words name it; "the company" is then whom the text speaks of beside it."""
    if company is None or company.kind not in ("firm", "fund") or directly_valued(document, sentence, position):
        return company
    return spoken_of(document, sentence, company) if marks.ANAPHOR in sentence.mask[:position] else None


def _to_claim(
    document: Document, sentence: Sentence, position: int, company: Referent, mention: MoneyMention
) -> ValuationClaim | None:
    status = read_modality(sentence.mask[:position])
    if status == "denied":
        return None
    support = [Support("amount", sentence.index, "valuation"), Support("company", sentence.index, "valuation")]
    dates = [item.value.date for _, item in sentence.all(marks.DATE) if isinstance(item.value, DateMention)]
    return ValuationClaim(
        article=document.article.id, evidence=evidence_of(document, support), rules=rules_of(support),
        company=company.name, amount=mention.money, date=dates[0] if len(dates) == 1 else None,
        status=None if status == "closed" else status,
    )  # fmt: skip


def _set_by_round(sentence: Sentence, company: Referent, mention: MoneyMention, rounds: Sequence[RoundDraft]) -> bool:
    return any(
        draft.valuation is not None
        and draft.valuation.value == mention.money.value
        and (draft.company is company or any(one.sentence == sentence.index for one in draft.support))
        for draft in rounds
    )
