"""Commitments told by comparison, or by what became of them: "$60 million to Acme IV, $20 million more than it put into the third"."""

from collections.abc import Sequence

from vcgraph.extraction.rules.commitments.parties import money_at
from vcgraph.extraction.rules.funds.mentions import FundMention
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


_CHANGED = pattern(
    r"[^.;]{0,100}?\b(?:cut|reduced|lowered|trimmed|halved|raised|lifted|increased|doubled|upped) (?:the|its|that|their) (?:sum|amount|commitment|pledge|allocation|ticket|contribution|promise)(?: from <M>)? to (?:(?:about|just|only) )?(?P<money><M>)"
)


def with_changed_sum(
    sentence: Sentence, targets: Sequence[FundMention], pairs: list[tuple[str, list[Money]]]
) -> list[tuple[str, list[Money]]]:
    """ "Had promised <M> to Acme II but cut the sum to <M>": the last sum is what the one fund gets."""
    told = _CHANGED.match(sentence.mask, targets[0].end) if len(pairs) == len(targets) == 1 else None
    money = money_at(sentence, told.start("money")) if told else None
    return [(pairs[0][0], [money])] if money else pairs


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
