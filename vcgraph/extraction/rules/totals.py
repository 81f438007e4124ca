"""Money raised in all."""

import re

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.amounts import amounts_with
from vcgraph.extraction.rules.discourse import is_organization, resolve, spoken_of, subject_before
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.drafts import RoundDraft, Support, evidence_of, rules_of
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.unnamed import is_unnamed
from vcgraph.model import TotalRaisedClaim
from vcgraph.normalize.money import MoneyMention

_NO_TOTAL = re.compile(
    r"\b(?:invested|assets|investments|average|IPOs|committed capital|deployed|venture capitalists? raised|funds? (?:in|which|that)|cash and equivalents|[Ii]f\b|will bring|would bring|hoping|total funding and the)\b"
)
_VERB = re.compile(
    r"\b(?:rais|secur|brings?|brought|bringing|takes?|taking|took|total|valu|worth|receiv|attract|collect|pull)\w*",
    re.IGNORECASE,
)
_RELATIVE = pattern(
    r"(?P<company><N>),? (?:which|that|who) (?:[\w\-’']+ |<D> |<L> |<D>, ){1,6}and (?:has |had |have )?(?:\w+ )?$"
)
""" "Acme, which was founded in 2010 and has raised": the name right before the relative clause."""
_OWNER = pattern(r"(?P<company><C>|<I>)(?:['’]s?)? (?:[\w\-’']+ ){0,5}$")


def find_totals(document: Document, rounds: list[RoundDraft]) -> list[TotalRaisedClaim]:
    """What the article says companies have raised in all; a sum that one of their rounds brought is none."""
    claims: dict[tuple[int, str], TotalRaisedClaim] = {}
    for sentence, position, mention in amounts_with(document, "total"):
        company = _company(document, sentence, position)
        if company is not None and company.kind in ("firm", "fund"):
            company = _beside_firm(document, sentence, position, company)
        if _NO_TOTAL.search(sentence.mask[max(0, position - 80) : position + 60]):
            continue
        if company is None or _is_round_of(company, mention, rounds):
            continue
        if is_organization(company):
            support = [Support("amount", sentence.index, "total"), Support("company", sentence.index, "total")]
            claim = TotalRaisedClaim(
                article=document.article.id, evidence=evidence_of(document, support), rules=rules_of(support),
                company=company.name, amount=mention.money,
            )  # fmt: skip
            claims.setdefault((id(company), f"{mention.money.value}{mention.money.currency}"), claim)
    return list(claims.values())


def _beside_firm(document: Document, sentence: Sentence, position: int, firm: Referent) -> Referent | None:
    """A firm raises no rounds: "the company" is whom the text speaks of beside it, else the last company named before."""
    if marks.ANAPHOR in sentence.mask[:position]:
        return spoken_of(document, sentence, firm)
    named = (item.referent for _, item in sentence.all(marks.NAME, 0, position))
    companies = [one for one in named if one is not None and one.kind not in ("firm", "fund")]
    return companies[-1] if companies else None


def _is_round_of(company: Referent, mention: MoneyMention, rounds: list[RoundDraft]) -> bool:
    return any(
        one.company is company and one.amount is not None and one.amount.value == mention.money.value for one in rounds
    )


def _company(document: Document, sentence: Sentence, position: int) -> Referent | None:
    mask = sentence.mask
    verbs = list(_VERB.finditer(mask, max(0, position - 120), position))
    if verbs:
        if is_unnamed(document, sentence, verbs[-1].start()):
            return None
        owner = _OWNER.search(mask[: verbs[-1].end()]) or _OWNER.search(mask[:position])
        if owner:
            return resolve(document, sentence, owner.start("company"))
        relative = _RELATIVE.search(mask[: verbs[-1].start()])
        if relative:
            return sentence.items[relative.start("company")].referent
        return subject_before(document, sentence, verbs[-1].start()) or sentence.focus
    return sentence.focus or document.subject
