"""Commitments to funds: which limited partners, and which general partner, promised how much."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.discourse import is_organization, resolve, subject_before
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.drafts import Support, evidence_of, name_kind, rules_of
from vcgraph.extraction.rules.funds import FundDraft
from vcgraph.extraction.rules.lists import Listed, list_before, read_list
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.status import read_modality
from vcgraph.model import CommitmentClaim, Money
from vcgraph.model.claim import CommitmentRole, CommitmentStatus
from vcgraph.normalize.money import MoneyMention

_COMMITS = re.compile(r"\b(?P<verb>commit(?:s|ted|ting|ment)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|invest(?:s|ed|ing)?|put(?:s|ting)?|allocat(?:e|es|ed|ing)|earmark(?:s|ed)|plan(?:s|ned)? to (?:invest|commit))\b", re.IGNORECASE)
_INTO_FUND = pattern(r"(?P<lp>\b(?:limited|general)[- ]partners?\b|\b(?:LP|GP)s?\b|\banchor (?:investor|LP)\b|\bfirst[- ]clos(?:e|ing)\b)|\b(?:to|in|into|of|towards?)\b (?:(?:the|a|an|its|their|new|<I>|<D>|<M>|[\w\-’']+|<L>(?:-based)?) ){0,6}?(?P<fund><N>(?:['’]s?)?(?: (?:[\w\-’'()]+ |<L> ){0,6}?(?:fund|vehicle)s?\b)?|(?:[\w\-’']+ ){0,4}?funds?\b(?!ing|ed)|it\b|<A>)", re.IGNORECASE)
_LPS_INCLUDE = pattern(r"\b(?:limited partners|LPs|[Ii]nvestors in (?:the|its|this|<I>) (?:[\w\-]+ ){0,3}funds?|[Bb]ackers of (?:the|its|this) (?:[\w\-]+ ){0,3}funds?|(?:fund|vehicle)(?:['’]s)? (?:[\w\-]+ ){0,2}(?:investors|backers)|anchor investors?|commitments? (?:from|by)|capital (?:commitments? )?from|backing from|money from)(?: in (?:the|its|this) (?:[\w\-]+ ){0,3}funds?)?(?: (?:include|including|included|includes|such as|like|are|were|is|was|both|firms|institutions|new|existing|returning|limited partners|LPs|[:,]))* ", re.IGNORECASE)
_FUND_BACKED = pattern(r"\b(?:fund|vehicle)\b[^.;]{0,60}\b(?:backed|anchored|supported|funded|seeded) by ", re.IGNORECASE)
_GENERAL = re.compile(r"\b(?:general[- ]partners?|GPs?|own (?:money|capital|pocket)|personally|sponsor commitment)\b", re.IGNORECASE)
_LIMITED = re.compile(r"\b(?:limited[- ]partners?|LPs?|anchor investor)\b", re.IGNORECASE)
_RESPECTIVE = re.compile(r"\brespectively\b", re.IGNORECASE)
_FUND_WORD = re.compile(r"\bfunds?\b(?!ing|ed|-?rais)|\bvehicle\b|\b[LG]Ps?\b|\b(?:limited|general)[- ]partner", re.IGNORECASE)


@dataclass(slots=True)
class _Found:
    investor: Referent
    fund: str
    role: CommitmentRole
    amount: Money | None
    status: CommitmentStatus
    sentence: int
    rule: str


def find_commitments(document: Document, funds: list[FundDraft]) -> list[CommitmentClaim]:
    """All commitments to funds, each investor of a fund once for each amount."""
    found: dict[tuple[int, str], _Found] = {}
    sentences: dict[tuple[int, str], list[int]] = {}
    for sentence in document.sentences:
        for one in _commitments_of(document, sentence, funds):
            key = (id(one.investor), one.fund)
            known = found.setdefault(key, one)
            known.amount = known.amount or one.amount
            sentences.setdefault(key, []).append(one.sentence)
    return [_claim(document, one, sentences[key]) for key, one in found.items()]


def _claim(document: Document, found: _Found, sentences: list[int]) -> CommitmentClaim:
    support = [Support(name, index, found.rule) for index in dict.fromkeys(sentences) for name in ("investor", "fund", "role")]
    if found.amount is not None:
        support.append(Support("amount", sentences[0], found.rule))
    return CommitmentClaim(
        article=document.article.id, evidence=evidence_of(document, support), rules=rules_of(support),
        investor=found.investor.name, investor_kind=name_kind(found.investor), fund=found.fund, role=found.role,
        amount=found.amount, status=found.status,
    )  # fmt: skip


def _commitments_of(document: Document, sentence: Sentence, funds: list[FundDraft]) -> Iterator[_Found]:
    if not (_FUND_WORD.search(sentence.mask) or funds):
        return
    yield from _stated(document, sentence, funds)
    yield from _listed(document, sentence, funds)


def _stated(document: Document, sentence: Sentence, funds: list[FundDraft]) -> Iterator[_Found]:
    """ "A committed $50 million to Acme Fund II", "A and B plan to invest $5 million and $2 million respectively"."""
    mask = sentence.mask
    for verb in _COMMITS.finditer(mask):
        tail = mask[verb.end() : verb.end() + 160]
        into = _INTO_FUND.search(tail)
        amounts = [(at, item.value.money) for at, item in sentence.all(marks.MONEY, verb.end(), verb.end() + 90) if isinstance(item.value, MoneyMention)]
        near_fund = bool(funds) and abs(sentence.index - funds[-1].sentence) <= 1 and bool(amounts)
        weak = verb["verb"].lower().startswith(("invest", "put", "contribut", "plan"))
        if into is None and not near_fund or weak and not (into and into["lp"] or _is_fund(into) or near_fund and _RESPECTIVE.search(tail)):
            continue
        investors = list_before(sentence, verb.start()) or _before_plan(sentence, verb.start()) or _subject(document, sentence, verb.start())
        fund = _fund(document, sentence, verb.end(), into, funds)
        modality = read_modality(mask[: verb.start()], verb["verb"], tail)
        if not investors or fund is None or modality in ("denied", "failed"):
            continue
        status: CommitmentStatus = "committed" if modality == "closed" and not re.match(r"promis|plan|pledg", verb["verb"]) else "planned"
        yield from _each(sentence, investors, [amount for _, amount in amounts], fund, status, tail)


def _is_fund(into: re.Match[str] | None) -> bool:
    return into is not None and into["fund"] is not None and re.search(r"funds?$|vehicle$", into["fund"]) is not None


def _before_plan(sentence: Sentence, position: int) -> list[Listed]:
    plan = re.search(r" (?:(?:each|both|also|have|has|had|will|would|plans?|planned|agreed|intends?|expects?|said|he|she|it|they|personally|to|that|could|may|is|are)\s)+$", sentence.mask[:position])
    return list_before(sentence, plan.start()) if plan else []


def _subject(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    subject = subject_before(document, sentence, position, persons=True)
    if subject is None:
        return []
    for at, item in sentence.all(marks.NAME + marks.PERSON, 0, position):
        if item.referent is subject:
            return [Listed(item, at, False)]
    return []


def _each(
    sentence: Sentence, investors: list[Listed], amounts: list[Money], fund: str, status: CommitmentStatus, tail: str
) -> Iterator[_Found]:
    paired = len(investors) > 1 and len(amounts) == len(investors)
    for index, one in enumerate(investors):
        referent = one.item.referent
        if referent is None or referent.name == fund or referent.kind in ("place", "publication"):
            continue
        amount = amounts[index] if paired else amounts[0] if amounts and len(investors) == 1 else None
        role: CommitmentRole = "general_partner" if _GENERAL.search(sentence.mask) and not _LIMITED.search(tail) else "limited_partner"
        yield _Found(referent, fund, role, amount, status, sentence.index, "commits")


def _fund(
    document: Document, sentence: Sentence, start: int, into: re.Match[str] | None, funds: list[FundDraft]
) -> str | None:
    if into is not None and into["fund"] is not None:
        at = start + into.start("fund")
        item = sentence.items.get(at)
        if item is not None:
            referent = resolve(document, sentence, at)
            if referent is not None and is_organization(referent):
                return referent.name
    named = [item.referent for _, item in sentence.all(marks.NAME, start) if item.referent is not None and is_organization(item.referent)]
    if named and into is not None:
        return named[-1].name
    return funds[-1].name if funds else (sentence.focus.name if sentence.focus else None)


def _listed(document: Document, sentence: Sentence, funds: list[FundDraft]) -> Iterator[_Found]:
    """ "Limited partners include A, B and C"."""
    for rule in (_LPS_INCLUDE, _FUND_BACKED):
        for match in rule.finditer(sentence.mask):
            words = match[0].lower()
            sure = re.search(r"limited partner|\blps\b|fund|vehicle|commitment", words) is not None
            if not sure and not (funds and abs(sentence.index - funds[-1].sentence) <= 2 and _FUND_WORD.search(sentence.mask)):
                continue
            listed, _ = read_list(sentence, match.end())
            fund = funds[-1].name if funds else (sentence.focus.name if sentence.focus else None)
            for one in listed:
                referent = one.item.referent
                if fund and referent is not None and referent.name != fund and referent.kind not in ("place", "publication"):
                    yield _Found(referent, fund, "limited_partner", None, "committed", sentence.index, "lps include")
