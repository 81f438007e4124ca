"""The words around an amount that make it what a fund is to have: "a goal of <M>", "<M> is sought"."""

import re

from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_TARGET_LEFT = Pattern(
    r"\b(?:(?:original|initial|fundraising|fund|stated|earlier|first|its|a|the|size|\ue003) )*(?:target(?:ed|ing|s)?|goal)(?: size| corpus| amount)?(?: of| at| is| was| for| set| to raise| raising| between| (?:for|of) (?:the|this|its) (?:[\w\-]+ ){0,2}fund| stood| remains| a| an| total| final close| fund| size| up to| to be)*(?: (?:about|around|approximately|roughly|up|to|at|least|as|much|over|more|than|nearly|some|the|a|an))* $"
    r"|\b(?:will|would|could|plans?|hopes?|aims?|wants?|looks?|seeks?|intends?|expects?)\b[^.;,\ue002]{0,60}\bto (?:increase|expand|grow|bring|lift|take|boost) (?:its|the|their) (?:(?:fund|vehicle)['’]?s? )?(?:final |total )?size to (?:(?:about|around|up to) )?$"
    r"|\b(?:originally|initially) (?:sought|planned|aimed|targeted|hoped|looking|set out|intended)(?: to raise| for)?(?: (?:about|around|just|up|to))* $|\b(?:had|been) (?:been )?(?:expected|planning|hoping|aiming|seeking) (?:to raise |for )?(?:(?:about|around|up|to|as|much) )*$|\b(?:is|are|was|were|still|now) (?:aiming|shooting|looking|angling) (?:for|to (?:reach|raise|collect|gather|hit))(?: (?:about|around|up|to))* $|\b(?:initially|originally) indicated $|\b(?:hopes|wants|aims|plans|expects|intends) to (?:hit|reach|get to|finish at|end at|close at|end up (?:with|at)) (?:(?:about|around|up to) )?$|\b(?:final |total |ultimate )?size (?:is|was) (?:expected|forecast|set|likely|due|planned) to (?:reach|be|hit|come to|total) (?:(?:about|around|up to) )?$|\bof (?:a|its|the) (?:planned|targeted|intended|hoped-for) $|\b(?:set out|went out|goal was) to (?:raise|collect) (?:\w+ ){0,2}$|\b(?:cut|cuts|cutting|reduc\w+|lower\w*|trim\w*|slash\w*|rais\w+|increas\w+|lift\w*|doubl\w+) (?:the |its )?(?:[\w\-]+ )?(?:target|goal|size|hard[- ]cap) (?:for|of|on) [^.;,\ue002]{1,60}(?: from \ue002)? to (?:\w+ )?$|\b(?:filing|Form D|document|paperwork)s? (?:lists?|listed|shows?|showed|puts|gives) (?:an? )?(?:\w+ )?$|\b(?:ask(?:s|ed|ing) (?:[\w\-]+ ){0,3}|(?:hunting|angling|shopping|(?:go(?:es|ing)?|been|is|are) out|went out|(?:go(?:es|ing|ne)?|went) back to (?:its |their )?(?:LPs|limited partners|investors|backers)) )for (?:(?:about|around|up to) )?$",
    re.IGNORECASE,
)
_TARGET_RIGHT = Pattern(
    r"^[- ](?!(?:and|but|while|against|versus|vs|above|below|over|under|beyond|past|on|with|from|towards?)\b|of (?:an?|its|the|their)\b)(?:\w+ ){0,2}?(?:target(?:ed|ing)?|goal)\b|^,? (?:that )?(?:it|the firm|the company|\ue005|\ue000)(?: had| was| is| has been)? (?:\w+ )?(?:target|seek|hoping|looking|sought|aim|set out|planned|hoped|expected|want(?:s|ed)?\b|needs?\b)|^,? (?:that )?(?:it|the firm|the company|\ue005|\ue000) (?:is|was) after\b(?! \ue003)|^ to \ue002 it had|^ (?:\ue002 )?it had been expected",
    re.IGNORECASE,
)
TO_RANGE = pattern(r"<M> (?:to|and|-|–) $")
"""Before the upper end of a range."""

_AIM = r"(?:aim|objective|ambition|goal|target)"
_AIM_LEFT = Pattern(
    rf"\b(?:the|its|an?|their|whose|final|stated|set) (?:[\w\-]+ ){{0,2}}{_AIM} (?:(?:of|for|at) [^.;,\ue002]{{1,50}} )?(?:is|was|being|remains|stands at|stood at|of)(?: (?:to|raise|raising|collect|gather|reach|hit|get|set|at|put|now))*(?: (?:about|around|roughly|some|up|to|at|least|as|much|over|more|than|nearly|an?))* $"
    r"|\b(?:set|sets|put|puts|setting|putting) the (?:bar|mark|target|goal|size|limit) (?:for|of) [^.;,\ue002]{1,60} at (?:(?:about|around|roughly|some|up to|at least) )*$"
    r"|\b(?:asked|asking|aimed|hoped|bargained|reckoned|budgeted|planned) (?:(?:only|originally|at first|initially|investors|backers|its|their|limited|partners) )*(?:for|on|with) (?:(?:about|around|just|up|to|a mere) )*$",
    re.IGNORECASE,
)
_SOUGHT_RIGHT = Pattern(
    r"(?: (?:in|of) (?:commitments|capital|all|total))? (?:is|are|was|were|has been|had been)(?: now| being| to be)? (?:sought|wanted|targeted|envisaged|envisioned|hoped for|aimed (?:at|for)|asked for|to be (?:raised|collected|gathered))\b"
    rf"|(?:,? (?:which|that)| in (?:all|total))? (?:is|was|being|as) (?:the|its|their|an?) (?:[\w\-]+ )?{_AIM}\b"
    r"| (?:that|which) (?:the|its|their) (?:[\w\-]+ ){0,2}(?:fund|vehicle) (?:is|was) (?:to|meant|supposed|expected|after|seeking|targeting|looking)\b"
    r"|,? (?:(?:that|which|as) )?(?:(?:had been|was|were) (?:(?:originally|initially|first) )?(?:hoped|asked|aimed|planned|sought|envisaged|targeted|wanted)\b(?! by)"
    r"|(?:it|they|the firm|[\ue000\ue005]) (?:had|has|have)(?: (?:originally|initially|first))? (?:asked|gone out|in mind|envisaged|envisioned|counted|bargained|dreamed|budgeted)\b)",
    re.IGNORECASE,
)
_GROWS = Pattern(
    r"\b(?:wants?|hopes?|plans?|aims?|expects?|intends?|wanted|hoped|looks?) to (?:expand|grow|increase|enlarge|upsize|extend|raise|lift|bring|take|push|stretch|boost|double)(?: (?:it|this|that|the (?:fund|vehicle)|\ue005))? to (?:(?:about|around|up to|as much as) )*$"
    r"|\b(?:which|that|and|fund|vehicle) (?:(?:is|are|was) to|will|would) (?:total|reach|come to|amount to|have|raise) (?:(?:about|around|up to) )*$"
)
""" "Its third fund, which it wants to expand to <M>", "which is to total <M>"."""
_LAST_CLOSE = Pattern(
    r"\b(?:final|second|last|further) clos(?:e|ing) (?:at|of|on) (?:(?:about|around|up to|at least|over) )?$"
)
_TO_COME = Pattern(
    r" (?:(?:is|was) )?(?:(?:now|still) )?(?:to come|to follow|expected|planned|due|scheduled|likely|in sight|set for|pencilled in|foreseen)\b"
)
""" "A final close at <M> is expected by December"."""
_WANTS = Pattern(
    r"\b(?:wants|seeks|needs|hopes for|would like) (?:to (?:raise|collect|have) )?(?:(?:about|around|up to) )?$"
)
_IN_ALL = Pattern(r" (?:in (?:all|total)|altogether|overall)\b")
""" "It wants <M> in all": what the fund is to have in the end."""


def is_target(left: str, right: str) -> bool:
    """Whether the words around an amount say that a fund wants it."""
    return (
        _TARGET_LEFT.search(left) is not None
        or _AIM_LEFT.search(left) is not None
        or _SOUGHT_RIGHT.match(right) is not None
        or (_WANTS.search(left) is not None and _IN_ALL.match(right) is not None)
        or _TARGET_RIGHT.match(right) is not None
        or _GROWS.search(left) is not None
        or (_TO_COME.match(right) is not None and _LAST_CLOSE.search(left) is not None)
        or (
            TO_RANGE.search(left) is not None
            and _TARGET_LEFT.search(left[: left.rstrip(" -–tonad").rfind("\ue002")]) is not None
        )
    )
