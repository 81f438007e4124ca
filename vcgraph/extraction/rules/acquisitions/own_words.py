"""Where the words of a deal end, behind which prices and dates are of something else; and prices told before its verb."""

import re

from vcgraph.extraction.rules.text.marks import pattern

_SELLER_BOUGHT = pattern(
    r",? (?:which|who) (?:had|has) (?:[\w\-]+ ){0,2}?(?:bought|acquired|purchased|owned|paid|taken|got|held|picked up|snapped up|run|controlled)\b"
    r"|,? (?:which|who) (?:(?:first|once|itself) )?(?:bought|acquired|purchased) (?:<A>|it\b)"
)
""" "A bought B from C, | which had bought it for $5 million": C's purchase."""
_OPENS_ASIDE = pattern(
    r"<N>,? (?:an?|the|its|which|who|whose|that)\b|<N>, $|\b(?:after|before|since|when|while) [^,]{0,60}$"
)
GOES_ON = pattern(
    r", (?:to (?:be|have|become|reach)|has|have|had|is|are|was|were|will|raised|closed|said|says|plans|secured|launched)\b(?! (?:paid|bought|acquired|sold)\b)"
)
""" "C, the firm that he founded after he sold B to A, | has closed a fund of $5 million": the main clause goes on."""


def own_end(mask: str, match: re.Match[str]) -> int:
    """Where the words of a deal end, so that what stands behind is of another deal or of the sentence's own subject."""
    ends = [len(mask)]
    seller = _SELLER_BOUGHT.search(mask, match.end())
    if seller is not None:
        ends.append(seller.start())
    if _OPENS_ASIDE.search(mask, 0, match.start()):
        main = GOES_ON.search(mask, match.end())
        ends.extend([main.start()] if main is not None else [])
    return min(ends)


def price_to_buy(mask: str, verb: int) -> int | None:
    """Where the price stands in "A paid $5 million in cash and took on debt to | buy B"; "B was worth $5 million when A | sold it"."""
    told = _PAID_TO.search(mask, 0, verb)
    if told is None and mask.startswith(("sold", "sell"), verb):
        told = _WORTH_WHEN.search(mask, 0, verb)
    return told.start("money") if told is not None else None


_PAID_TO = pattern(
    r"\b(?:paid|pays|paying|pay|spent|spends|spending|spend|laid out|shelled out|put up) (?:(?:about|around|some|nearly|over|more|than|just|only|up|to|a|an) )*(?P<money><M>)(?: (?:in|of) (?:[\w\-]+ ){0,2}(?:cash|shares|stock))?"
    r"(?:,? (?:and|plus) [^.;,<N>]{0,60})? to $"
)
_WORTH_WHEN = pattern(
    r"(?:was|were) (?:worth|valued at) (?:(?:about|around|some|nearly|over|more|than|just|only) )*(?P<money><M>) when (?:<X>|<A>|it|they|he|she)(?: (?:then|later|finally))? $"
)


def is_of_paid(mask: str, verb: int, at: int) -> bool:
    """ "Sold B for more than the $3 million that it had paid in | 2015": the day of another purchase than the verb's."""
    paid = _WHAT_IT_PAID.search(mask, max(0, at - 50), at)
    return paid is not None and not paid.start() <= verb < paid.end()


_WHAT_IT_PAID = pattern(
    r"\b(?:what|that|which|than) (?:<C>|it|they) (?:had )?(?:paid|spent)(?: (?:about |some |just )?<M>)?(?: for (?:it|<A>))?(?: back)? (?:in|on) $"
)
