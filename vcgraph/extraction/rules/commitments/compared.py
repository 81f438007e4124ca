"""Commitments told by comparison: "$60 million to Acme IV, $20 million more than it put into the third"."""

from vcgraph.extraction.rules.commitments.parties import money_at
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import Money
from vcgraph.normalize.patterns import Pattern

_DIFFERS = pattern(
    r"(?P<money><M>) (?:(?P<more>more|higher)|less|fewer|lower) than (?:the sum |what )?(?:(?:it|they|he|she|<A>|the <X>) )(?:(?:had|has|have) )?[a-z]+ (?:in|into|to|for|on)?(?: the)? ?$"
)
_TIMES = Pattern(
    r" (?:(?P<twice>twice|double)|three times|triple) as much (?:to|in|into|for) (?:[^.;,\ue002]{0,80}) as the \ue002"
)


def less_difference(sentence: Sentence, start: int, end: int, base: list[Money]) -> list[Money]:
    """The sum that stands behind a difference told between two funds; `base` is what went to the first."""
    told = _DIFFERS.search(sentence.mask, start, end) if len(base) == 1 else None
    by = money_at(sentence, told.start("money")) if told else None
    if told is None or by is None or by.currency != base[0].currency:
        return []
    value = base[0].value - by.value if told["more"] else base[0].value + by.value
    return [Money(value=value, currency=by.currency)] if value > 0 else []


def times_as_much(sentence: Sentence, start: int, known: list[Money]) -> list[Money]:
    """ "Committed twice as much to Acme IV as the <M> it had put into the third": twice what is told of the third."""
    told = _TIMES.match(sentence.mask, start)
    if told is None or len(known) != 1:
        return []
    return [Money(value=known[0].value * (2 if told["twice"] else 3), currency=known[0].currency)]
