"""Where the words of a deal end, behind which prices and dates are of something else; prices told before its verb, and sums that are none."""

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


_SPENDS = pattern(r"\b(?:paid|pays?|(?:is|are) paying|spent|shelled out) (?:(?!(?:for|to)\b)[a-z\-]+ ){0,4}$")
_ON_OTHER = pattern(
    r"(?: a (?:year|month|week))? (?:on|to (?:settle|advertise|license|rent|lease|staff|its|their)|in (?:rent|wages|salaries|bonuses|commissions|tax)|for (?:(?:the|its|their|an?) )?(?:[\w\-]+ )?(?:ads?|advertising|licen[cs]es?|naming|rights|players?|striker|land|rent|building|office|warehouse))(?!\w)(?! (?:<A>|it|the (?:deal|purchase|acquisition)|buying|acquiring)\b)"
)
_OF_THING = pattern(
    r"\b(?:[Tt]he|[Ii]ts|[Aa]n?|[Tt]his|[Tt]hat|[Ee]ach) (?:[\w\-]+ ){0,3}?(?:plants?|factory|factories|sector|market|industry|project|ship|vessel|bridge|road|tower|building|device|machine|model|car|kit|phone|house|home|stadium|programme|program|campaign|film|movie|series|course|ticket|subscription|service)"
    r"(?: (?:in|of|for|at) (?:[\w\-]+|<L>|<N>))?(?:,[^,;]{2,50},)? (?:(?:would|will|should|could|is expected to|is to|itself|now|also) )*(?:fetch|bring in|be worth|cost|costs|is|was|to cost) (?:[\w\-]+ ){0,4}$"
)


def is_other_price(mask: str, match: re.Match[str], at: int) -> bool:
    """ "Acme spent $5 million | on marketing", "the plant will cost $9 million": no price of the purchase told before."""
    if _SPENDS.search(mask, match.start(), at):
        return _ON_OTHER.match(mask, at + 1) is not None
    return _OF_THING.search(mask, 0, at) is not None
