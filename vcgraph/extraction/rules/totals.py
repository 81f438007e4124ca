"""Money raised in all, and valuations that belong to no round."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.amounts import read_amount
from vcgraph.extraction.rules.discourse import is_organization, resolve, subject_before
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.drafts import RoundDraft, Support, evidence_of, rules_of
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.rounds import valued_company
from vcgraph.model import TotalRaisedClaim, ValuationClaim
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.money import MoneyMention

_NO_COMPANY = re.compile(
    r"\b(?:deals|holdings|shares|properties|transactions|stakes?|each of|homes|unclear|exits|gap|drop|club|comfortable with|up sharply from|up from|down from|from)\b[^.;]{0,40}$"
    r"|\b(?:exits|stake|gap|club|third-party|analysis)\b"
)
_NO_TOTAL = re.compile(
    r"\b(?:invested|assets|investments|average|IPOs|committed capital|deployed|venture capitalists? raised|funds? (?:in|which|that)|cash and equivalents|[Ii]f\b|will bring|would bring|hoping|total funding and the)\b"
)
_UNSURE = re.compile(r"\b(?:could|may|might|would)\b")
_VERB = re.compile(
    r"\b(?:rais|secur|brings?|brought|bringing|takes?|taking|took|total|valu|worth|receiv|attract|collect|pull|rais)\w*",
    re.IGNORECASE,
)
_OWNER = pattern(r"(?P<company><C>|<I>)(?:['’]s?)? (?:[\w\-’']+ ){0,5}$")
_OBJECT = pattern(r"\bvalu(?:es|ed|ing)(?: the)?(?: [\w\-]+){0,2} (?P<company><C>)")


def find_totals(document: Document, rounds: list[RoundDraft]) -> list[TotalRaisedClaim]:
    """What the article says companies have raised in all; a sum that one of their rounds brought is none."""
    claims: dict[tuple[int, str], TotalRaisedClaim] = {}
    for sentence, position, mention in _amounts(document, "total"):
        company = _company(document, sentence, position, "total")
        if _NO_TOTAL.search(sentence.mask[max(0, position - 80) : position + 60]):
            continue
        if company is None or _is_round_of(company, mention, rounds):
            continue
        if is_organization(company) and company.kind not in ("firm", "fund"):
            support = [Support("amount", sentence.index, "total"), Support("company", sentence.index, "total")]
            claim = TotalRaisedClaim(
                article=document.article.id, evidence=evidence_of(document, support), rules=rules_of(support),
                company=company.name, amount=mention.money,
            )  # fmt: skip
            claims.setdefault((id(company), f"{mention.money.value}{mention.money.currency}"), claim)
    return list(claims.values())


def _is_round_of(company: Referent, mention: MoneyMention, rounds: list[RoundDraft]) -> bool:
    return any(
        one.company is company and one.amount is not None and one.amount.value == mention.money.value for one in rounds
    )


def find_valuations(document: Document, rounds: list[RoundDraft]) -> list[ValuationClaim]:
    """Valuations that no round of the article set."""
    claims: dict[tuple[int, str], ValuationClaim] = {}
    for sentence, position, mention in _amounts(document, "valuation"):
        if _NO_COMPANY.search(sentence.mask[max(0, position - 90) : position]):
            continue
        company = _company(document, sentence, position, "valuation")
        if (
            mention.money.value < 1_000_000
            or company is None
            or not is_organization(company)
            or _set_by_round(sentence, company, mention, rounds)
        ):
            continue
        support = [Support("amount", sentence.index, "valuation"), Support("company", sentence.index, "valuation")]
        dates = [item.value.date for _, item in sentence.all(marks.DATE) if isinstance(item.value, DateMention)]
        claim = ValuationClaim(
            article=document.article.id, evidence=evidence_of(document, support), rules=rules_of(support),
            company=company.name, amount=mention.money, date=dates[0] if len(dates) == 1 else None,
            status="in_talks" if _UNSURE.search(sentence.mask[max(0, position - 60) : position]) else None,
        )  # fmt: skip
        claims.setdefault((id(company), f"{mention.money.value}{mention.money.currency}"), claim)
    return list(claims.values())


def _amounts(document: Document, role: str) -> Iterator[tuple[Sentence, int, MoneyMention]]:
    for sentence in document.sentences:
        for position, item in sentence.all(marks.MONEY):
            if isinstance(item.value, MoneyMention) and read_amount(sentence, position, item) == role:
                yield sentence, position, item.value


def _company(document: Document, sentence: Sentence, position: int, role: str) -> Referent | None:
    mask = sentence.mask
    if role == "valuation":
        return valued_company(document, sentence, position)
    match = _OBJECT.search(mask, 0, position)
    if match:
        return resolve(document, sentence, match.start("company"))
    verbs = list(_VERB.finditer(mask, max(0, position - 120), position))
    if verbs:
        owner = _OWNER.search(mask[: verbs[-1].end()]) or _OWNER.search(mask[:position])
        if owner:
            return resolve(document, sentence, owner.start("company"))
        return subject_before(document, sentence, verbs[-1].start()) or sentence.focus
    return sentence.focus or document.subject


def _set_by_round(sentence: Sentence, company: Referent, mention: MoneyMention, rounds: list[RoundDraft]) -> bool:
    return any(
        draft.valuation is not None
        and draft.valuation.value == mention.money.value
        and (draft.company is company or any(one.sentence == sentence.index for one in draft.support))
        for draft in rounds
    )
