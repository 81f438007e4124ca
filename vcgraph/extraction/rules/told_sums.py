"""The sum of a round that a sentence behind it tells: "The amount was not disclosed, but it is said to be $5 million"."""

from collections.abc import Sequence

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.amounts import read_amount
from vcgraph.extraction.rules.document import Sentence
from vcgraph.extraction.rules.drafts import RoundDraft
from vcgraph.extraction.rules.marks import pattern
from vcgraph.normalize.money import MoneyMention

TOLD = "told sum"
"""The rule of such sums."""


def take_told_sum(sentence: Sentence, found: Sequence[RoundDraft], drafts: Sequence[RoundDraft]) -> None:
    """Give the round told right before, of which no sum is known, the one that this sentence tells of it."""
    last = drafts[-1] if drafts else None
    if found or last is None or last.amount is not None or last.status not in (None, "closed"):
        return
    if not 0 < sentence.index - last.sentence <= _NEAR or last.earlier or last.bare:
        return
    for position, item in sentence.all(marks.MONEY):
        if not _tells_sum(sentence, position):
            continue
        if isinstance(item.value, MoneyMention) and read_amount(sentence, position, item) in (None, "maybe", "round"):
            last.amount = item.value.money
            last.note("amount", sentence, TOLD)
        return


def _tells_sum(sentence: Sentence, position: int) -> bool:
    """Whether "the amount is", "it's" or "at" before a sum says that it is the round's."""
    if _AT.fullmatch(sentence.mask, 0, position):
        return _IT_IS.match(sentence.mask, position + 1) is not None
    told = _THE_SUM.search(sentence.mask, 0, position)
    return told is not None and (not told["it"] or _ENDS.match(sentence.mask, position + 1) is not None)


_NEAR = 2
_SAID = r"(?:(?!\b(?:million|target|goal|previous|last|first)\b)[^.;<M><N>]){0,90}?"
_THE_SUM = pattern(
    r"(?:^|[“(] ?)(?:(?:The|Its) (?:(?:exact|total|new|reported|deal) )?(?:amount|sum|size|figure|number|haul|(?:round|deal|raise)['’]s size)(?! of (?!the|this))(?: of (?:the|this) (?:round|deal|investment|financing|raise|funding))?"
    rf"(?:{_SAID} (?:is|was|be|came to|comes to|at|of|to be)|:|\?)|(?P<it>(?:<A>|It)(?:['’]s| (?:is|was|comes to|came to|amounts to|totals|totall?ed))(?: (?:said|reported|believed|understood) to be)?))"
    r" (?:(?:about|around|some|roughly|nearly|over|more|than|just|under|a|an|in|the|area|of) ){0,4}$"
)
_ENDS = pattern(r"(?:[.,;)]|$| (?:in all|all told|in total|so far|from|and)\b)")
_AT = pattern(r"At (?:(?:about|around|some|roughly|nearly|over|more|than|just|under) ){0,3}")
_IT_IS = pattern(
    r",? (?:<A>|it|this|the (?:[\w\-]+ )?(?:round|deal|financing|investment|raise)) (?:is|was|marks|ranks|makes|would be|may be) "
)
