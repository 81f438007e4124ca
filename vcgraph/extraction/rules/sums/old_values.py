"""Values of another time than now: what a company was worth before, what it had hoped for, and with and without the new money."""

from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.scanning import has_one

_UP_FROM = pattern(
    r"\bvalu[^.;]{0,60}\b(?:(?:up|down) (?:[\w%]+ )?from|compared (?:with|to)|,? against) (?:\w+ ){0,4}$"
    r"|\bvalu[^.;]{0,40}<M>(?: [\w%\-]+){0,3}? from (?:\w+ ){0,3}$"
)
_OLD_DATE = pattern(
    r"(?: valuation)?[^.;,<M>]{0,40}<D>|(?: valuation)? (?:in|at|after|during) (?:the|its|their|<I>) (?:previous|prior|last|earlier|preceding) (?:[\w\-]+ ){0,2}(?:round|raise|fundraise|funding|financing|<S>)"
)


def is_told_value(sentence: Sentence, position: int) -> bool:
    """Whether plain words tell a value behind another one: what it was before, or with the new money."""
    left, right = sentence.mask[max(0, position - 110) : position], sentence.mask[position + 1 :]
    return has_one(left, _OTHER_VALUES) and (is_old_value(left, right) or tells_with_money(left, right))


def is_with_money(sentence: Sentence, position: int) -> bool:
    """Whether a value is told behind the one before the round: "valued at $20 million before it and at | $26 million after"."""
    return tells_with_money(sentence.mask[max(0, position - 110) : position], sentence.mask[position + 1 :])


def _is_without_money(sentence: Sentence, position: int) -> bool:
    if _BEFORE_IT.search(sentence.mask, max(0, position - 90), position):
        return True
    behind = sentence.mask.find(marks.MONEY, position + 1)
    return behind > 0 and is_with_money(sentence, behind)


_BEFORE_IT = pattern(
    r"\b(?:valued at|worth) (?:\w+ ){0,3}<M>[;,](?: and)? before (?:it|that|(?:the|this|its) (?:<M> )?(?:round|money|deal|investment|financing)),? [^.;<M>]{0,50}(?:at|worth) (?:\w+ ){0,3}$"
)
""" "Is worth $180 million; before the round it was worth | $90 million"."""


def tells_with_money(left: str, right: str) -> bool:
    """The same, from the words before and behind the value."""
    return _VALUE_TOO.search(left) is not None and _WITH_THE_MONEY.match(right) is not None


_OTHER_VALUES = ("valu", "worth", "Worth", "Valued")


_VALUE_TOO = pattern(
    r"\b(?:[Vv]alued at|[Ww]orth|valuation of) (?:\w+ ){0,3}<M>[^.;<M>]{1,60}(?:<M>[^.;<M>]{1,30})?,? (?:and|but) (?:(?:is|was) )?(?:now )?(?:(?:at|worth|valued at|of) )?(?:\w+ ){0,2}$"
    r"|\b(?:[Vv]alued at|[Ww]orth|valuation of) (?:\w+ ){0,3}<M>[^.;<M>]{0,40}[;,](?: and)? (?:including|with|after|counting) (?:it|<A>|them|that|this|the (?:new )?(?:money|round|cash)),?(?: (?:it|<C>) (?:is|was))? (?:(?:valued )?at|worth) (?:\w+ ){0,2}$"
)
_WITH_THE_MONEY = pattern(
    r" (?:after|including|with|following|counting) (?:it|<A>|them|that|this|the (?:new |<M> )?(?:round|money|deal|investment|cash|financing))\b|(?: afterwards?)?[.;]?$"
)
""" "Valued at $20 million before the round and at | $26 million after it"."""


def is_old_value(left: str, right: str) -> bool:
    """ "Valued at $3 billion, up from $200 million last year": the value of another date."""
    if _VALUE_MOVED.search(left):
        return True
    return _UP_FROM.search(left) is not None and _OLD_DATE.match(right) is not None


def is_passed_value(sentence: Sentence, position: int) -> bool:
    """ "Lifts its valuation from | $6 billion to $10 billion", "below the | $3 billion it first sought": not what it is worth."""
    left, mask = max(0, position - 80), sentence.mask
    if _HOPED_VALUE.search(mask, left, position) or _is_without_money(sentence, position):
        return True
    if _SOUGHT_VALUE.match(mask, position + 1) and _THE_VALUE.search(mask, left, position):
        return True
    return _FROM_VALUE.search(mask, left, position) is not None and _TO_VALUE.match(mask, position + 1) is not None


_HOPED_VALUE = pattern(
    r"\b(?:had|which|who|having) (?:(?:once|originally|first|initially|earlier|also) )*(?:hoped|wanted|wished|expected|planned|aimed|meant)\b(?: [\w\-]+){0,4}? (?:to be (?:valued at|worth)|(?:for|at) an? (?:[\w\-]+ )?valuation of) (?:\w+ ){0,3}$"
)
""" "Its flotation, at which it had hoped to be valued at"."""
_FROM_VALUE = pattern(r"\b(?:valuation|value|worth)\b[^.;<M>]{0,40} from (?:[a-z]+ ){0,3}$")
_TO_VALUE = pattern(r"(?: (?:[\w\-]+|<D>)){0,6} to (?:[a-z]+ ){0,3}<M>")
_THE_VALUE = pattern(r"\bthe $")
_SOUGHT_VALUE = pattern(
    r"(?: valuation)? (?:that |which )?(?:<C>|it|they|the (?:[\w\-]+ ){1,4})(?: (?:had|has|have|first|once|originally|initially|reportedly))* ?(?:sought|wanted|hoped for|asked for|aimed for|targeted|been seeking)\b"
)


_VALUE_MOVED = pattern(
    r"\bvaluation\b[^.;<M>]{0,60} to (?:[a-z]+ ){0,3}<M>(?: (?:in|at|after|with) (?:(?:[a-z\-]+|<D>|<S>|<I>) ){0,4}?(?:<D>|round|financing|raise|<S>))?,? (?:(?:up|down) )?from (?:[a-z]+ ){0,3}$"
)
""" "Its valuation fell to $200 million from | $500 million"."""
