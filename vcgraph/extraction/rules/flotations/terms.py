"""The terms of a flotation: what it raises, when it is, and the value that it sets."""

import re

from vcgraph.extraction.rules.flotations import words
from vcgraph.extraction.rules.rounds.terms import basis
from vcgraph.extraction.rules.sums.amounts import read_amount
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.clauses import clause_apart
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import Money, PartialDate, RoundValuation
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern

_LEAST = 100_000
"""Below this a sum is the price of a share, in any currency."""
_RIGHT_BEFORE = Pattern(
    rf"(?P<sum>{marks.MONEY}) (?:(?!(?:valuation|valued|worth|market|in|through|via|from|with|for|by|at|and|to|of|on|ahead|before|after)\b)[\w\-’'{marks.PLACE}{marks.DATE}{marks.NAME}{words.EXCHANGE}]+ ){{0,5}}$"
)
_BEHIND = pattern(
    r"(?:[^.;<M><N>]{0,40}? at <M>,)?(?:(?!\b(?:after|following|having|previously|earlier|already|before|since|pre)\b)[^.;<M><N>]){0,90}?\b(?:rais(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|fetch(?:es|ed)?|bring(?:s|ing)? in|brought in|rak(?:ed|ing) in|net(?:s|ted|ting)?|rais\w+ a total of|proceeds of) (?:(?!\b(?:price|value)\b)[\w\-]+ ){0,6}?(?P<sum><M>)"
    r"| (?:of|worth|for|totall?ing|at) (?:(?:up|to|as|much|about|around|some|more|less|over|than|nearly|at|least|roughly|approximately|a|an) ){0,5}(?P<worth><M>)"
)
_ONWARD = r"(?:(?!\b(?:ahead|before|prior|since|following|round|led|funding)\b)[^.;{}])"
_BEFORE = pattern(
    rf"\b(?:rais(?:e|es|ed|ing)|rak(?:es|ed|ing) in|pull(?:s|ed|ing) in|generat(?:e|es|ed|ing)|took in|net(?:s|ted)|brought in|seek(?:s|ing)?|sought) (?:(?!valu)[\w\-]+ ){{0,6}}?(?P<sum><M>)(?! (?:in|of) (?:revenue|sales|debt))(?: ?\(<M>\))?{_ONWARD.format('<M>')}{{0,80}}?\b(?:in|through|via|from|with|during|by|at|for|after pricing)\b {_ONWARD.format('<N>')}{{0,60}}$"
)
_TO_RAISE = pattern(
    r"(?P<sum><M>),? (?:that |which )?(?:(?:was|were) )?(?:<C> |it |raised by )?[^.;<M>]{0,50}(?:raise|sell|by [^.;<M>]{1,50}) (?:in|via|through|from|with) [^.;<M>]{0,60}$"
    r"|(?P<gain><M>),? (?:that (?:was|were) )?raised by (?:[\w\-]+ ){0,4}<N>['’]s? (?:[\w\-]+ ){0,3}$"
)
_VALUED = pattern(
    r"(?:[^.;<M>]{0,60}?) at (?:\([^()]*\) )?(?:an? |the )?(?:[\w\-]+ ){0,3}(?P<sum><M>)(?: [\w\-]+)? valuation\b"
)
_NO_DATE = Pattern(
    r"\b(?:founded|launched|started|established|formed|incorporated|created|since (?:its|the) \w+|raised|acquired|bought|joined|quarter of|ended|ending|reported|said|wrote|told [^,;]{2,30}|disclosed|revealed|(?:revenues?|loss|losses|profits?|sales|income)(?: (?!in\b)[^.;,]{1,25})?)(?: for| earlier| this| (?:in|on|the|back))* $"
)


_WORTH = Pattern(
    r"\b(?:worth|valued at|(?:stake|shares|holding|value|valuation) (?:of|at))(?: (?:up|to|as|much|about|around|some|more|than|over|nearly|at|least|an?|estimated))* $"
)
""" "A stake that could be worth | $102 million when Acme goes public": what it holds, and not what the offering brings."""
_FIGURES = Pattern(r" (?:net |annual |operating )?(?:earnings|revenues?|profits?|sales|results|income|loss)\b")
_OTHER = pattern(r"\b(?:since|than|when|while|as|after|before|until) (?:the )?(?:[\w\-]+ ){0,3}<X>")


def offered_for(sentence: Sentence, mask: str, match: re.Match[str]) -> Money | None:
    """The sum that the offering brings, never a price or a value."""
    at, end = match.start("thing"), match.end()
    inner = _RIGHT_BEFORE.search(mask[max(0, at - 90) : at])
    if inner is not None and not _WORTH.search(mask[: max(0, at - 90) + inner.start("sum")]):
        return sum_at(sentence, mask, max(0, at - 90) + inner.start("sum"))
    owner = words.OWNER_BEHIND.match(mask, end)
    behind = _BEHIND.match(mask, owner.end() if owner is not None else end)
    if behind is not None and clause_apart(mask, at, behind.start(behind.lastgroup or 0)) is not None:
        return None  # "Acme, which went public in 2019, raised": of another round
    if behind is not None and (money := sum_at(sentence, mask, behind.start("sum" if behind["sum"] else "worth"))):
        return money
    before = _BEFORE.search(mask[:at]) or _TO_RAISE.search(mask[:at])
    return sum_at(sentence, mask, before.start(before.lastgroup or "sum")) if before is not None else None


def sum_at(sentence: Sentence, mask: str, position: int) -> Money | None:
    """The sum at a position, where it may be one that an offering brings."""
    item = sentence.items[position]
    mention = item.value
    if not isinstance(mention, MoneyMention) or mention.kind != "amount" or mention.money.value < _LEAST:
        return None
    if read_amount(sentence, position, item) in ("valuation", "total"):
        return None
    return mention.money


def offered_on(sentence: Sentence, mask: str, match: re.Match[str]) -> PartialDate | None:
    """The date nearest to the offering, in its clause."""
    at, best = match.start("thing"), None
    for position, item in sentence.all(marks.DATE):
        between = mask[min(at, position) + 1 : max(at, position)]
        date = item.value.date if isinstance(item.value, DateMention) else None
        if (
            date is None
            or ";" in between
            or len(between) > 110
            or _FIGURES.match(mask, position + 1)
            or (position > at and _OTHER.search(between))
            or _NO_DATE.search(mask[max(0, position - 40) : position])
        ):
            continue
        if best is None or len(between) < best[0]:
            best = len(between), date
    return best[1] if best is not None else None


def priced_at(sentence: Sentence, mask: str, match: re.Match[str]) -> RoundValuation | None:
    """The value that the offering itself is told to set: "go public at a $2 billion valuation"."""
    valued = _VALUED.match(mask, match.end())
    mention = sentence.items[valued.start("sum")].value if valued is not None else None
    if valued is None or not isinstance(mention, MoneyMention):
        return None
    return RoundValuation(**mention.money.model_dump(), basis=basis(sentence, valued.start("sum")))
