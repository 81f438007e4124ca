"""A headline's sum where the text tells it in full: "$4 million" of "€3.6 million ($4 million)", or of "$4.3 million"."""

from collections.abc import Sequence
from decimal import Decimal

from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.model import Money
from vcgraph.normalize.money import MoneyMention


def settle_currencies(document: Document, drafts: Sequence[RoundDraft]) -> None:
    """A headline's "$4 million" is the "€3.6 million ($4 million)" of the text."""
    for draft in drafts:
        item = document.sentences[draft.sentence].items.get(draft.position)
        also = item.value.also if item is not None and isinstance(item.value, MoneyMention) else None
        if also is None or draft.amount is None:
            continue
        for other in drafts:
            if other.company is draft.company and other.amount is not None and other.amount.agrees_with(also):
                other.amount = draft.amount


def settle_rounded(document: Document, drafts: Sequence[RoundDraft]) -> None:
    """A headline's "$4M" is the "$4.3 million" of the text, where that tells no other sum so near and the same one nowhere."""
    heads = [one for one in drafts if one.amount is not None and _heads(document, one)]
    news = (
        [one for one in drafts if one.amount and one.sentence <= _NEWS and not _heads(document, one)] if heads else []
    )
    again = _sums_behind(document) if news else set()
    for head in heads if news else ():
        if head.amount is None or (head.amount.value, head.amount.currency) in again:
            continue
        own = [one for one in news if one.company is head.company]
        near = {one.amount.value: one.amount for one in own if one.amount and _is_it(head, one)}
        if len(near) == 1:
            head.amount = next(iter(near.values()))


def _sums_behind(document: Document) -> set[tuple[Decimal, str]]:
    """The sums that the text behind its headlines names, for whatever they are."""
    behind = (one for one in document.sentences[1:] if not one.headline)
    told = (item.value for sentence in behind for _, item in sentence.all(marks.MONEY))
    return {(one.money.value, one.money.currency) for one in told if isinstance(one, MoneyMention)}


def _heads(document: Document, draft: RoundDraft) -> bool:
    return draft.sentence == 0 or document.sentences[draft.sentence].headline


def _is_it(head: RoundDraft, draft: RoundDraft) -> bool:
    if head.amount is None or draft.amount is None or draft.earlier:
        return False
    if (head.status == "closed") != (draft.status == "closed") or (
        head.stage and draft.stage and head.stage != draft.stage
    ):
        return False
    return _rounds(head.amount, draft.amount)


_NEWS = 9
"""Sentences in which a text tells its news in full."""


def _rounds(told: Money, full: Money) -> bool:
    """Whether a sum is another, cut or rounded to whole millions (from a billion on, to hundreds of them)."""
    if told.currency != full.currency or told.value < _MILLION:
        return False
    unit = _MILLION if told.value < 1000 * _MILLION else 100 * _MILLION
    whole = told.value % unit == 0 and full.value % unit != 0
    return whole and told.value in ((full.value // unit) * unit, ((full.value + unit / 2) // unit) * unit)


_MILLION = Decimal(1_000_000)
