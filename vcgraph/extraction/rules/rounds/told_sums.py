"""The sum of a round that a sentence behind it tells: "The amount was not disclosed, but it is said to be $5 million"."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.rounds.outright import date_at, money_at, outright
from vcgraph.extraction.rules.sums.amounts import read_amount
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern

TOLD = "told sum"
"""The rule of such sums."""


def sums_on_top(sentence: Sentence, found: Sequence[RoundDraft]) -> Iterator[RoundDraft]:
    """The earlier sums of a company that a new round comes on top of: "raised $5 million, in addition to $9 million last month"."""
    for match in _ON_TOP.finditer(sentence.mask) if found else ():
        at = max(match.start("sum"), match.start("sum2"))
        money = money_at(sentence, at)
        news = next((one for one in found if one.position < match.start() and one.status == "closed"), None)
        if news is None or money is None or any(one.position == at for one in found):
            continue
        draft = RoundDraft(news.company, sentence.index, at, TOLD, amount=money, status="closed", earlier=True)
        draft.date = date_at(sentence, match.end() - 1, news.date) if match["when"] else None
        yield outright(draft, sentence)


_GOT = r"(?:raised|locked (?:up|in|down)|secured|landed|bagged|banked|hauled in|pulled in|picked up|got|took|brought in|announced|received|closed on|closed)"
_ON_TOP = pattern(
    rf"\b(?:in addition to|on top of|(?:to )?add(?:ing|s)? to|atop|besides) (?:(?:the|an?|some|about|around|nearly|over) )*"
    rf"(?:(?:its|their|<I>|<C>['’]s) (?:(?:previous|earlier|prior|existing|first) )+(?:round of )?(?P<sum><M>)(?=[.,;)]|$| round\b)"
    rf"|(?P<sum2><M>)(?: (?:that|which))? (?:<C>|it|they) (?:(?:had|has|have|already|previously|just) )*{_GOT}(?! (?:from|in|through|for|by selling) (?:[\w\-]+ )?(?:sales|customers|orders|revenues?|debts?|loans|bonds|grants?|fees|tickets|charity)\b)(?: (?:only|just|back|in|on|earlier))*(?P<when> <D>)?)"
)


def sizes_it(sentence: Sentence, position: int) -> bool:
    """ "The funding round totaled | $5 million": the sum of a round told before, of which only who gave was known."""
    return _ROUND_TOTALS.fullmatch(sentence.mask, 0, position) is not None


_ROUND_TOTALS = pattern(
    r"(?:The|This|That) (?:(?!(?:previous|last|earlier|first|prior)\b)[\w\-]+ ){0,2}(?:round|investment|financing|funding|raise|deal)(?: itself| size)?,? (?:(?:was|is|had been|were)(?: (?:said|reported|understood|believed|thought) to(?: (?:be|have been|total|have totall?ed|come to|amount to))?)?|totall?ed|totals|came to|comes to|came in at|amounts to|amounted to)(?: worth| put at| estimated at)? (?:(?:about|around|some|roughly|nearly|over|more|than|just|under|a|an|in|all|at) ){0,4}"
)


def take_told_sum(sentence: Sentence, found: Sequence[RoundDraft], drafts: Sequence[RoundDraft]) -> None:
    """Give the round told right before, of which no sum is known, the one that this sentence tells of it."""
    last = drafts[-1] if drafts else None
    if found or last is None or last.amount is not None or last.status not in (None, "closed"):
        return
    if not 0 < sentence.index - last.sentence <= _NEAR or last.earlier or last.bare:
        return
    for position, item in sentence.all(marks.MONEY):
        told = _tells_sum(sentence, position)
        if told is None:
            continue
        if told != "round" and not _is_told_before(sentence, last):  # "it posted a profit. It was $2 million"
            return
        if read_amount(sentence, position, item) in (None, "maybe", "round"):
            last.amount = money_at(sentence, position)
            last.note("amount", sentence, TOLD)
        return


def _is_told_before(sentence: Sentence, last: RoundDraft) -> bool:
    """Whether the sentence before tells the round, or who gave."""
    before = sentence.index - 1
    return last.sentence == before or any(one.sentence == before for one in last.support)


def _tells_sum(sentence: Sentence, position: int) -> str | None:
    """Whether "the amount is", "it's" or "at" before a sum says that it is the round's: "round" where the round is named."""
    if _AT.fullmatch(sentence.mask, 0, position):
        behind = _IT_IS.match(sentence.mask, position + 1)
        return ("round" if behind["round"] else "it") if behind is not None else None
    told = _THE_SUM.search(sentence.mask, 0, position)
    if told is None or _ENDS.match(sentence.mask, position + 1) is None:
        return None
    return "round" if told["round"] or told["of"] else "it"


_NEAR = 2
_SAID = r"(?:(?!\b(?:million|target|goal|previous|last|first)\b)[^.;<M><N>]){0,90}?"
_THE_SUM = pattern(
    r"(?:^|[“(] ?)(?:(?:The|Its) (?:(?:exact|total|new|reported|deal) )?(?:amount|sum|size|figure|number|haul|(?P<round>(?:round|deal|raise)['’]s size))(?! of (?!the|this))(?P<of> of (?:the|this) (?:round|deal|investment|financing|raise|funding))?"
    rf"(?:{_SAID} (?:is|was|be|came to|comes to|at|of|to be)|:|\?)|(?:(?:<A>|It)(?:['’]s| (?:is|was|comes to|came to|amounts to|totals|totall?ed))(?: (?:said|reported|believed|understood) to be)?))"
    r" (?:(?:about|around|some|roughly|nearly|over|more|than|just|under|a|an|in|the|area|of) ){0,4}$"
)
_ENDS = pattern(r"(?:[.,;)]|$| (?:in all|all told|in total|so far|from|and)\b)")
_AT = pattern(r"At (?:(?:about|around|some|roughly|nearly|over|more|than|just|under) ){0,3}")
_IT_IS = pattern(
    r",? (?:<A>|it|this|(?P<round>the (?:[\w\-]+ )?(?:round|deal|financing|investment|raise))) (?:is|was|marks|ranks|makes|would be|may be) "
)
