"""Values told so plainly that no weights need judge them."""

from vcgraph.extraction.rules.sums.amounts import ON_DATE, PER, RAISED_AT, listed_before, lists_values, read_amount
from vcgraph.extraction.rules.sums.old_values import is_told_value
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern


def tells_value(sentence: Sentence, position: int) -> bool:
    """Whether plain words tell a value, whatever the weights say: "raised $5 million at | $90 million", "in 2020 at a valuation
    of $60 million and $8 million in 2022 at | $90 million", what it was before.
    """
    if is_told_value(sentence, position) or _is_worth(sentence, position) or lists_values(sentence, position):
        return True
    left = max(0, position - 110)
    if PER.match(sentence.mask, position + 1):
        return False
    listed = _LISTED_AT.search(sentence.mask, left, position)
    if listed is not None:
        return listed_before(sentence, listed.start()) is not None
    raised = RAISED_AT.search(sentence.mask, left, position)
    return raised is not None and read_amount(sentence, position, sentence.items[position]) == "valuation"


_LISTED_AT = pattern(rf"<M>(?: more)?{ON_DATE} at (?:(?:about|around|nearly|over|some) )*$")


def _is_worth(sentence: Sentence, position: int) -> bool:
    """ "Has raised $130 million and is worth | $520 million"."""
    worth = _AND_IS_WORTH.search(sentence.mask, max(0, position - 110), position)
    return worth is not None and read_amount(sentence, position, sentence.items[position]) == "valuation"


_AND_IS_WORTH = pattern(
    r"\b(?:raised|closed|secured|took) [^.;]{0,40}<M>[^.;<M>]{0,40},? (?:and|but) (?:(?:<C>|it) )?(?:is|was) (?:(?:now|then) )?(?:worth|valued at) (?:(?:about|around|some|nearly|over|more|than|only) )*$"
)
