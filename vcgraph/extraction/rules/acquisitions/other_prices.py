"""Sums behind a purchase that are no price of it: what somebody spent on goods, and what a plant or a market is worth."""

import re

from vcgraph.extraction.rules.text.marks import pattern


def is_other_price(mask: str, match: re.Match[str], at: int) -> bool:
    """ "Acme spent $5 million | on marketing", "the plant will cost $9 million": no price of the purchase told before."""
    if _SPENDS.search(mask, match.start(), at):
        return _ON_OTHER.match(mask, at + 1) is not None
    if _PAID_OTHERS.search(mask, match.start(), at):
        return True
    return _OF_THING.search(mask, 0, at) is not None


_SPENDS = pattern(r"\b(?:paid|pays?|(?:is|are) paying|spent|shelled out) (?:(?!(?:for|to)\b)[a-z\-]+ ){0,4}$")
_ON_OTHER = pattern(
    r"(?: a (?:year|month|week))? (?:on|to (?:settle|advertise|license|rent|lease|staff|its|their)|in (?:rent|wages|salaries|bonuses|commissions|tax)|for (?:(?:the|its|their|an?) )?(?:[\w\-]+ )?(?:ads?|advertising|licen[cs]es?|naming|rights|players?|striker|land|rent|building|office|warehouse))(?!\w)(?! (?:<A>|it|the (?:deal|purchase|acquisition)|buying|acquiring)\b)"
)
_PAID_OTHERS = pattern(
    r"\b(?:paid|pays?|(?:is|are) paying) (?:out )?(?:the|its|their|his|her) (?:[\w\-]+ )?(?!(?:founders?|owners?|sellers?|shareholders|holders|family|investors?|parent)\b)[a-z]+s (?:[a-z]+ ){0,3}$"
)
""" "Paid its drivers | $300 million"."""
_OF_THING = pattern(
    r"\b(?:[Tt]he|[Ii]ts|[Aa]n?|[Tt]his|[Tt]hat|[Ee]ach) (?:[\w\-]+ ){0,3}?(?:plants?|factory|factories|sector|market|industry|project|ship|vessel|bridge|road|tower|building|device|machine|model|car|kit|phone|house|home|stadium|programme|program|campaign|film|movie|series|course|ticket|subscription|service)"
    r"(?: (?:in|of|for|at) (?:[\w\-]+|<L>|<N>))?(?:,[^,;]{2,50},)? (?:(?:would|will|should|could|is expected to|is to|itself|now|also) )*(?:fetch|bring in|be worth|cost|costs|is|was|to cost) (?:[\w\-]+ ){0,4}$"
)
