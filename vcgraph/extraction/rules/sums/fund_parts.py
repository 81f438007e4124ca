"""Sums beside a fund that are none of its size: a part of it, what several funds have, what it was to have before."""

from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_OF_SEVERAL = Pattern(
    r"\b(?:two|three|four|five|(?:pair|trio|set|family) of) (?:new |[\w\-]+ ){0,3}(?:funds|vehicles|pools)\b[^.;:\ue002]{0,50}$"
)
_ACROSS_SEVERAL = Pattern(
    r" (?:in (?:[\w\-]+ )?commitments )?(?:across|for|in|between|over|with) (?:its |the )?(?:two|three|four|five|(?:a|its) (?:pair|trio|set) of) (?:new |[\w\-]+ ){0,3}(?:funds|vehicles|pools)\b"
)
_EACH_OF_THEM = Pattern(
    r"[^.;\ue002]{0,40}(?::|[–—-]|\(|,? (?:including|comprising|consisting of|made up of|namely)|, (?=an? \ue002))[^.;]*\ue002[^.;]*\b(?:and|plus)\b[^.;]*\ue002"
)


def _is_of_several(mask: str, position: int) -> bool:
    """ "Two funds totalling <M>: a <M> flagship and a <M> opportunities fund": the sum of funds told right behind it."""
    across = _ACROSS_SEVERAL.match(mask, position + 1)
    if across is None and _OF_SEVERAL.search(mask, 0, position) is None:
        return False
    return _EACH_OF_THEM.match(mask, across.end() if across else position + 1) is not None


_CLOSE_OF_MORE = Pattern(
    r" (?:second|third|further|additional|interim|subsequent|follow-on) clos(?:e|ing)\b[^.;]*\b(?:bring|tak|lift|for a total)\w*\b[^.;]*\ue002"
)
""" "A <M> second close of its fund, bringing it to <M>": what came last is no size."""
_ANOTHER = Pattern(r"\b(?:another|further|additional|fresh|extra|more) (?:about )?$")
_TAKING = Pattern(
    r"[^.;\ue002]{0,60}\b(?:taking|bringing|lifting|raising|pushing|doubling|tripling|increasing|which (?:takes|brings)) [^.;\ue002]{2,50} to (?:(?:about|more than|nearly|over) )?\ue002"
)
_FIRST_TO_COME = Pattern(r" (?:first|initial|second|final|interim) clos(?:e|ing)\b")
_COMES = Pattern(r"\b(?:expect|hop|plan|aim|intend|want|will|would|anticipat)\w*\b[^.;\ue002]{0,40}$")
_OUT_OF = pattern(r" from (?:the )?<N>,? (?:(?:and|through|via|out of|using) )+(?:its|the|an?|<I>|<A>)(?=[ '’])")
""" "Raised <M> from Acme out of its new fund": the round of a company."""


_FROM_ONE = pattern(
    r"(?: (?:commitment|investment))? from (?:the )?(?:[\w\-]+ ){0,3}<N> (?:for|towards?|in|into|to) (?:its|their|the|<I>) (?:[\w\-]+ ){0,4}(?:fund|vehicle)\b"
)
_RECEIVES = Pattern(r"\b(?:receiv|secur|w[io]n|land|got|obtain|drew|attract)\w* (?:(?:up to|about|around|an?) )?$")
""" "Has received <M> from A for its third fund": what one investor gives."""


_OF_FIRM_IN_ALL = Pattern(
    r"\b(?:bring|tak|push|lift|boost)\w* (?:(?:its|the|their|firm['’]s|\ue000['’]s|total|overall|cumulative) ){0,4}(?:capital(?! commit)|committed capital(?= (?:under|across|since|that|it)\b)|assets|(?:money|funds) raised)(?: [\w\-]+){0,3} (?:to|past|above|over) (?:(?:about|more|than|over|nearly|almost|around) )*$"
)
""" "Bringing total capital raised to <M>": what all funds of a firm have."""


_GOAL_FROM = Pattern(r"\b(?:target|goal|size|cap)\b[^.;,\ue002]{0,60} from (?:\w+ )?$")
_DEAL = Pattern(r"\b(?:deal|transaction|investment), an? $")
_CONTINUATION = Pattern(r"[- ](?:[\w\-]+ )?continuation (?:fund|vehicle)\b")
""" "Closed its sixth deal, a <M> continuation fund": what one fund puts money into."""
_BEFORE = pattern(
    r"\b(?:target|goal|size|cap)\b[^.;]*\ue002(?: \w+)?,? (?:down |up |instead )?(?:from|of) (?:\w+ )?$"
    r"|\b[Cc]ommitments?\b[^.:;<M>]{0,90}: [^.:]*<N>[^.:<N>]{1,12}$"
    r"|\btopp(?:ed|ing) up (?:with|by) (?:\w+ )?$|\b(?:carved|taken|drawn|spun) out of (?:an?|its|the) (?:larger |broader |bigger )?$"
    r"|\b(?:on top of|in addition to) (?:which|that|this)\b[^.;,\ue002]{0,20}$"
    r"|\b(?:share|slice|portion|piece|chunk) of (?:an?|the) (?:new )?$"
    r"|\b(?:[Ii]n|[Aa]cross|[Oo]ver|[Ww]ith|[Tt]hrough) (?:(?:its|the|their) )?(?:two|three|four|five|six) (?:[\w\-]+ ){0,3}(?:funds|vehicles), (?=[\ue000\ue005])[^.;,\ue002]{0,50}$"
)
"""What stands before a sum that is no size: "cut the size of its fund to <M> from", "commitments approved by A: B Fund II,", "topped
up with", "on top of which come", "asked for a share of a", "in three earlier funds, Acme raised".
"""
SIDE_VEHICLE = (
    r",? (?:plus|along with|as well as|alongside|not counting|excluding) (?:an? )?(?:(?:additional|separate|further|related) )?"
    r"\ue002 (?:side|sidecar|parallel|affiliates?|entrepreneurs?|friends-and-family)[- ](?:vehicle|fund|pool|account)\b"
)
_BESIDE_FUND = Pattern(SIDE_VEHICLE)
""" "Raised <M>, plus a <M> side vehicle, for its first fund": what goes along with a fund is no size of it."""


def _is_beside(mask: str, position: int) -> bool:
    """Whether a sum is that of a vehicle told beside the fund."""
    return any(one.start() < position < one.end() for one in _BESIDE_FUND.finditer(mask, max(0, position - 40)))


def is_part(mask: str, position: int) -> bool:
    """Whether a sum is what one close brings, what several funds have, or what a fund was to have before."""
    return (
        _is_of_several(mask, position)
        or _CLOSE_OF_MORE.match(mask, position + 1) is not None
        or (_ANOTHER.search(mask, 0, position) is not None and _TAKING.match(mask, position + 1) is not None)
        or (_FIRST_TO_COME.match(mask, position + 1) is not None and _COMES.search(mask, 0, position) is not None)
        or (_DEAL.search(mask, 0, position) is not None and _CONTINUATION.match(mask, position + 1) is not None)
        or _BEFORE.search(mask, 0, position) is not None
        or (_GOAL_FROM.search(mask, 0, position) is not None and mask.startswith(" to ", position + 1))
        or (_RECEIVES.search(mask, 0, position) is not None and _FROM_ONE.match(mask, position + 1) is not None)
        or _OUT_OF.match(mask, position + 1) is not None
        or _OF_FIRM_IN_ALL.search(mask, max(0, position - 110), position) is not None
        or _is_beside(mask, position)
        or mask.endswith(" ones of ", 0, position)
        or mask.startswith((" each from", " apiece from"), position + 1)
    )
