"""Whose value a judged sum is, and whether its words tell a round that set it."""

from vcgraph.extraction.learned.reading import LIKELY, Reading, Sized
from vcgraph.extraction.rules.discourse import is_organization
from vcgraph.extraction.rules.document import Sentence
from vcgraph.extraction.rules.drafts import RoundDraft
from vcgraph.extraction.rules.holding_values import sets_no_round
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.valuations import directly_valued

LONE = "value"
"""The rule of a round that is known by nothing but a value, whose words tell no round."""


def valued(reading: Reading, one: Sized) -> Referent | None:
    """Whose value a sum is: whom the words right beside it name, else who is judged to have it, else whom the rules read.

    A company that is only worth something has no other deal here, so the judgement alone would leave it out.
    """
    named = directly_valued(reading.document, one.sentence, one.place)
    if named is not None and is_organization(named):
        return named
    return reading.owner("company", one.sentence, one.place, "valuation") or _read_by_rules(reading, one)


def _read_by_rules(reading: Reading, one: Sized) -> Referent | None:
    value = str(one.mention.money.value)
    if "valuation" not in reading.hints.here.get((value, one.sentence.index), ()):
        return None
    names = reading.hints.pairs.get(("company", value), set())
    found = [referent for referent in reading.document.referents if referent.name in names]
    return found[0] if len(found) == 1 else None


def tells_round(reading: Reading, one: Sized, company: Referent) -> bool | None:
    """Whether a value with no round told stands for one: False where only its value is told, None where it is no round's."""
    told = reading.hints.pairs.get(("set in round", str(one.mention.money.value)), ())
    in_round = company.name in told and one.chances["worth"] < LIKELY
    if not (one.is_of_round or in_round) or sets_no_round(one.sentence):
        return None
    return in_round or _speaks_of_round(one.sentence, one.place)


def is_lone(draft: RoundDraft) -> bool:
    """Whether nothing is told of a round but a value, in words that tell no round."""
    if draft.valuation is None or draft.amount or draft.stage or draft.investors:
        return False
    return {one.rule for one in draft.support if one.field == "valuation"} == {LONE}


def _speaks_of_round(sentence: Sentence, place: int) -> bool:
    return _BEFORE.search(sentence.mask, 0, place) is not None or _BEHIND.match(sentence.mask, place + 1) is not None


_ROUND = r"(?:\b(?:rounds?|financings?|fundings?|fund-?rais\w+|raising|raises?|invest(?:s|ed|ing|ment)?|venture(?: capital)? deal)\b)"
_BEFORE = pattern(rf"{_ROUND}[^;<M>]*$")
_BEHIND = pattern(rf"[^;<M>]*?{_ROUND}")
