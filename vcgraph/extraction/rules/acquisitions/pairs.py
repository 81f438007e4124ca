"""Purchases told in pairs: "A and B were bought by C and D, respectively", "A bought B and C for $2 million and $3 million, respectively"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from vcgraph.extraction.rules.acquisitions.drafts import AcquisitionDraft
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import rule_of

_AND = r"(?:,? and |, )"
_NAMES = rf"(?:<N>(?:{_AND}(?:(?!by\b|for\b)[\w\-’']+ |<L>(?:-based)? ){{0,5}}<N>)+)"
_FIRST = r"(?:(?:the )?(?:(?!by\b|for\b)[\w\-’']+ ){0,4})"
_HELPED = r",? (?:(?:which|that|have|has|had|were|was|been|are|be|being|to|will|also|both|recently|since|agreed|respectively),? )*"
_SUMS_FIRST = r"(?: for (?P<sums_first><M>(?:(?:,? and |, )<M>)+),? respectively,?)?"
_SUMS = r"(?:(?:(?:,? respectively)? for|,? (?:paying|at|for which <C> paid|costing)) (?:(?:about|around|some|nearly|an?|over) )*(?P<sums><M>(?:,? and |, )(?:(?:about|around|some|nearly|an?|over) )*<M>(?:(?:,? and |, )<M>)*))?"
_BOUGHT = pattern(
    rf"(?P<targets>{_NAMES}){_HELPED}(?:acquired|bought|purchased|snapped up|picked up|taken over|sold){_SUMS_FIRST} (?:by|to) {_FIRST}(?P<buyers>{_NAMES}|<N>){_SUMS}"
)
_BUYS = pattern(
    rf"(?P<buyers>{_NAMES}|<N>){_HELPED}(?:acquired?|bought|buy|purchased?|snapped up|picked up) {_FIRST}(?P<targets>{_NAMES}){_SUMS}"
)


def paired(sentence: Sentence, drafts: list[AcquisitionDraft]) -> list[AcquisitionDraft]:
    """The deals of a sentence; where it tells several in one order, each has its own buyer and price, and is told once."""
    if not drafts or " respectively" not in sentence.mask:
        return drafts
    for rule in (_BOUGHT, _BUYS):
        match = rule.search(sentence.mask)
        if match is not None:
            return _in_order(sentence, match, drafts)
    return drafts


def _in_order(sentence: Sentence, match: re.Match[str], drafts: Sequence[AcquisitionDraft]) -> list[AcquisitionDraft]:
    targets, buyers = (
        [item.referent for _, item in sentence.all(marks.NAME, *match.span(group))] for group in ("targets", "buyers")
    )
    told_at = "sums" if match["sums"] or rule_of(match) is _BUYS else "sums_first"
    sums = [item.value for _, item in sentence.all(marks.MONEY, *match.span(told_at))] if match[told_at] else []
    told = {id(draft.target): draft for draft in reversed(drafts) if draft.target in targets}
    kept = [draft for draft in drafts if draft.target not in targets]
    if not told:
        return kept
    for place, target in enumerate(targets):
        first = next(iter(told.values()))
        draft = told.get(id(target)) or replace(first, amount=None, support=list(first.support))
        if target is None or draft in kept:
            continue
        draft.target = target
        if len(buyers) == len(targets):
            draft.acquirer = buyers[place]
        elif len(buyers) == 1:
            draft.acquirer = draft.acquirer or buyers[0]
        price = sums[place] if len(sums) == len(targets) else None
        if isinstance(price, MoneyMention):
            draft.amount = price.money
        kept.append(draft)
    return kept
