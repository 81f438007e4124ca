"""Sums of a fund that its verb alone does not tell: what all investors gave together, what it still seeks, what it gave up."""

import re
from decimal import Decimal

from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.sums.fund_parts import SIDE_VEHICLE
from vcgraph.extraction.rules.sums.fund_phrases import HEDGE
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model.claim import FundStatus
from vcgraph.normalize.patterns import Pattern

TO_FUND = Pattern(
    r"(?: to (?:its|their) (?:commitment|investment|allocation))?(?:,? each| apiece)?(?: (?:equity )?(?:commitments?|investments?|allocations?|tickets?))? (?:to|into|in|for|with|towards?) (?:the |its )?(?:\ue003 )?"
)
_TOTAL = Pattern(
    r"(?:\b(?:[Cc]los\w*|[Rr]ais\w*|[Ff]und(?:-?rais\w+)?|vehicle)\b|\ue000)[^.;]{0,70}\bcommitments (?:of|totall?ing|reaching|amounting to) "
    + HEDGE
    + r"$"
)
_BROUGHT = Pattern(
    r"\b(?:[Bb]r(?:ings?|inging|ought)|[Tt]ak(?:es|ing)|[Tt]ook|(?:doubl|tripl|increas|lift|rais)\w+ (?:(?:its|total|the|capital) )*commitments|(?:doubl|tripl|quadrupl|enlarg|expand|upsiz|lift|push|boost)\w+ (?:(?:its|the|their|that) )?(?:[\w\-]+ ){0,3}(?:funds?|vehicle|pool|size|total|haul|flagship))\b(?![^.;,]*\bassets\b)[^.;,]{0,70} to "
    + HEDGE
    + r"$"
)
_ALL_GAVE = Pattern(
    r"\b(?:[Ii]nvestors|[Ll]imited partners|LPs|[Bb]ackers|[Ii]nstitutions|[Ff]amilies|[Ee]ndowments|[Pp]ension funds|[Pp]ension plans|[Ii]nsurers|[Ff]oundations|[Ii]ndividuals)(?: (?:have|had|has|already|so|far|together|collectively))* (?:committed|pledged|put|contributed|invested|poured|promised) "
    + HEDGE
    + r"$"
)


_COMING = Pattern(
    r"\b(?:will|would|could|may|expect\w*|aim\w*|hop(?:es|ing)|plans?|wants|looking|seeking) (?:to )?(?:bring|take|doubl|tripl|enlarg|expand|upsiz)"
)
_OF_WHICH = Pattern(r"(?:\bof which|, (?:with|having)) " + HEDGE + r"$")
_IS_IN = Pattern(
    r"(?: in (?:(?:soft|hard|capital) )?commitments)?(?: (?:has|have|had|is|was))?(?: (?:already|so far|now))?(?: been)?(?: already)? (?:raised|committed|secured|gathered|collected|pledged|in hand|locked in|lined up)\b"
    r"(?! (?:by|to|in|for)\b)"
)


_RAISED_OF_IT = Pattern(
    r"\bof which (?:it|they|the firm|[\ue000\ue005]) (?:has|have|had) (?:already |so far )?(?:raised|collected|gathered|secured|amassed|taken in|rounded up) "
    + HEDGE
    + r"$"
)
""" "Has yet to close its third fund, of which it has raised <M>"."""
_HAS = Pattern(r"\b(?:has|have|with) (?:(?:already|so far|about|some|around|now) )*$")
_IN_HAND = Pattern(
    r" of (?:\ue005|it|that|this|the (?:sum|total)) (?:already |so far )?(?:in (?:hand|the bank|the bag|the kitty)|together|locked in|lined up|committed|pledged|signed up)\b(?! (?:by|to|in|for))"
)
""" "Wants <M> for its third fund, and has <M> of it in hand"."""


def _is_part_raised(mask: str, position: int) -> bool:
    """ "Seeks <M>, of which <M> has been raised", "<M>, with <M> committed so far": what a fund in the making has."""
    if _RAISED_OF_IT.search(mask, 0, position) or (
        _IN_HAND.match(mask, position + 1) and _HAS.search(mask, 0, position) and "\ue002" in mask[:position]
    ):
        return True
    return _IS_IN.match(mask, position + 1) is not None and _OF_WHICH.search(mask, 0, position) is not None


_OBTAINED = Pattern(
    r" (?:has|have|had) (?:already |so far |now )?(?:been )?(?:already |so far )?(?:obtained|secured|raised|collected|committed|pledged|received|gathered|signed up|won|found|subscribed|promised|lined up|rounded up|drummed up)\b"
)
_FOR_WHICH = Pattern(r"\b(?:for which|towards which|to which) " + HEDGE + r"$")


def _is_obtained(mask: str, position: int) -> bool:
    """ "A fund for which <M> has been obtained to date": what it has before its close."""
    return _OBTAINED.match(mask, position + 1) is not None and _FOR_WHICH.search(mask, 0, position) is not None


_AFTER_ONE = Pattern(r", after (?:(?:about|some|raising|closing(?: on)?) )*$")


def _is_earlier_size(mask: str, position: int, mention: FundMention) -> bool:
    """ "Wants <M> for its second fund, after <M> for its first"."""
    return mention.ordinal is not None and mention.start > position and _AFTER_ONE.search(mask, 0, position) is not None


def is_sum_of_all(left: str, right: str, mention: FundMention, position: int) -> bool:
    """ "With total commitments of $5 million", "the close brings Fund II to $5 million", "investors committed $5 million"."""
    if mention.plural or right.startswith((" from", " each")) or _MADE.search(left):
        return False
    before = mention.end <= position
    return (
        before and (_TOTAL.search(left) is not None or (_BROUGHT.search(left) is not None and not _COMING.search(left)))
    ) or (
        not before
        and _ALL_GAVE.search(left) is not None
        and TO_FUND.fullmatch(right[: mention.start - position - 1]) is not None
    )


_MADE = Pattern(
    r"\b(?:ma[dk]es?|making|approv(?:ed|es|ing)) (?:(?!(?:of|to)\b)[\w\-]+ ){0,3}commitments (?:of|totall?ing|reaching|amounting to)[\w ]* $"
)
""" "The fund of funds has made commitments totaling <M>": what it gives and has not been given."""
_NOW_TOTALS = Pattern(
    r"(?:\ue005|It|This|Th(?:e|is) (?:fund|vehicle|pool))(?: now| currently) (?:totals?|stands at|amounts to|comes to) "
    + HEDGE
    + r"|(?:\ue000|\ue005|It|Th(?:e|is) (?:fund|firm|vehicle|pool))(?: (?:has|have|now|since|also))* (?:lifted|boosted|raised|increased|brought|taken|pushed) that (?:total|sum|figure|amount) to "
    + HEDGE
)


def _now_totals(mask: str, position: int) -> bool:
    """ "It now totals <M>", right behind a fund: what it has."""
    return _NOW_TOTALS.fullmatch(mask, 0, position) is not None and not mask.startswith(" in ", position + 1)


_WAS_RAISED = Pattern(r" (?:was|were|had been) (?:raised|collected|gathered|secured|committed|obtained|subscribed)\b")
""" "Its first fund, for which <M> was raised in 2007": what a fund has that is no longer raised."""


def told_plainly(mask: str, position: int, mention: FundMention | None) -> FundStatus | None:
    """How far a fund is that has raised an amount which no verb before it tells; None where it has not."""
    if _is_part_raised(mask, position) or _is_obtained(mask, position):
        return "planned"
    if _FOR_WHICH.search(mask, 0, position) and _WAS_RAISED.match(mask, position + 1):
        return "closed"
    total = _now_totals(mask, position) if mention is None else _is_earlier_size(mask, position, mention)
    return "closed" if total else None


_SOUGHT = Pattern(
    r"\b(?:in (?:the )?market|(?:[Ff]il(?:ed|es|ing)|[Rr]egistered|paperwork|papers)\b[^.;,]{0,50}|to (?:the )?market\b[^.;,]{0,30}|[Pp]itch(?:es|ing|ed)?\b[^.;,]{0,40}|(?:pitch )?deck|prospectus|sound(?:s|ed|ing) out [^.;,]{3,40}) (?:with|for|on|about) (?:(?:an?|the|its|new|another|[\w\-]+) )?$"
)
_HAS_PART = Pattern(
    r"\b(?:rais|secur|collect|gather|amass|lin|clos|pull|rak|bring|brought|hit|reach|h[eo]ld)\w*\b[^.;]{0,40}\ue002[^.;,\ue002]{0,40} (?:for|towards?|of|on|in) $"
)
"""Before "its $500 million fifth fund": what of it has been raised."""


_FIRST_AT = Pattern(
    r"\b(?:first|initial|interim)[- ]clos(?:e|ing) (?:at|of|on|with) (?:[\w\-]+ ){0,2}\ue002(?! (?:[\w\-]+ )*fund)"
)
_SCRAPS = Pattern(
    r"\b(?:scrap\w*|abandon\w*|shelv\w*|cancel\w*|called off|call(?:s|ing) off|ditch\w*|pull(?:ed|s|ing) the plug on|g[ai]v\w+ up(?: on)?)\b(?:(?! after\b)[^.;,]){0,40}$",
    re.IGNORECASE,
)


def opens_with_size(mask: str, position: int, mention: FundMention) -> bool:
    """ "At <M>, Acme's seventh fund is its largest": the size opens the sentence."""
    size = mention.ordinal or mention.own or mention.owner >= 0
    return bool(size) and mask[:position] in ("At ", "With ") and mask[position + 1 : mention.start] == ", "


_SUSPENDS = Pattern(
    r"\b(?:suspend|halt|abandon|scrap|shelv|ceas|stopp)\w* (?:its |the |all )?(?:fund-?rais\w+|raising|marketing)(?: [\w\-]+){0,2} (?:for|of|on) $|\b(?:gave|given|gives|giving) up (?:on )?raising $",
    re.IGNORECASE,
)


_IS_SHELVED = Pattern(
    r"(?:, [^,;.]{3,120},| \([^()]{2,80}\)| (?:with|at|of) [^,;.]{3,60})? (?:has been|had been|was|is|were|are)(?: (?:now|since|later|then|quietly|first|eventually|finally))* (?:shelved|scrapped|abandoned|cancell?ed|suspended|called off|dropped|put on (?:hold|ice)|given up|pulled)\b"
)
""" "Its climate fund, announced with a target of <M>, | has been shelved"."""


def is_suspended(mask: str, mention: FundMention | None) -> bool:
    """ "Has suspended fundraising for Acme II, which was aiming for <M>": given up, whatever was aimed for."""
    return mention is not None and (
        _SUSPENDS.search(mask, 0, mention.start) is not None or _IS_SHELVED.match(mask, mention.end) is not None
    )


_SHARE = Pattern(
    r"\b(?:rais|collect|gather|secur|commit|amass|lin|drawn|obtain|round|sign)\w*(?: up| in)? "
    + HEDGE
    + r"(?:(?P<percent>\d{1,2}(?:\.\d+)?) ?(?:%|per ?cent|pct)|(?P<word>half|a third|two[- ]thirds|a quarter|three[- ]quarters)) of (?:(?:the|its|their|a|that|an) )?(?:[\w\-]+ ){0,3}$"
)
_PARTS = {"half": "0.5", "a quarter": "0.25", "three quarters": "0.75", "three-quarters": "0.75"}


def share_raised(mask: str, position: int, mention: FundMention | None) -> Decimal | None:
    """What part of its target a fund has: "has raised about 80 percent of its <M> fund"."""
    inside = mention is not None and mention.start <= position < mention.end
    told = _SHARE.search(mask, 0, position) or (_SHARE.search(mask, 0, mention.start) if mention and inside else None)
    if told is None:
        return None
    part = Decimal(told["percent"]) / 100 if told["percent"] else Decimal(_PARTS.get(told["word"], "0"))
    return part or None


def read_plan(mask: str, position: int, mention: FundMention | None) -> FundStatus | None:
    """How far a fund has come that the words before an amount say is sought, or given up."""
    if _SCRAPS.search(mask, max(0, position - 70), position):
        return "failed"
    if _SHARE.search(mask, 0, position):
        return "planned"
    if _WOULD_BE.match(mask, position + 1):
        return "planned"
    if mention is None or not mention.start <= position < mention.end:
        return None
    if is_suspended(mask, mention):
        return "failed"
    if _SHARE.search(mask, 0, mention.start) or _IS_RAISING.match(mask, mention.end):
        return "planned"
    closed_at = _FIRST_AT.search(mask, position + 1)
    sought = _SOUGHT.search(mask, 0, position) or _HAS_PART.search(mask, 0, mention.start)
    return "planned" if sought or closed_at else None


_IS_RAISING = pattern(
    r",? (?:(?:that|which) )?(?:<C>|it|they|he|she|the (?:firm|group|house)) (?:(?:(?:is|are|was|were|has been|have been|had been)(?: (?:now|still|also|currently))* (?:market|rais|seek|plann|assembl|pitch|prepar|target|gather|launch|putt|work)ing"
    r"|(?:(?:now|still|also|had|has) )?(?:plans?|planned|hopes?|hoped|wants?|wanted|aims?|aimed|seeks?|intends?|intended|expects?))\b)"
    r"|,? (?:(?:that|which) (?:is|was) )?(?:now |still )?being (?:marketed|raised|put together|pitched)\b"
)
""" "The <M> fund | that Acme is marketing": what is only sought."""
_WOULD_BE = Pattern(r",? would (?:be|become|make|rank|mark)\b")
""" "Acme's new fund, at <M>, would be its largest": if it gets that far."""
_AT_CAP = Pattern(
    r"\b(?:clos\w*|rais\w*|reach\w*|hit|wrap\w*|complet\w*|conclud\w*|finish\w*)\b[^.;]{0,100}\b(?:at|on|hit|hits|reach(?:ed|es|ing)) (?:its|the|a) (?:hard[- ]?cap of (?:\w+ )?)?$|\b(?:hit|hits|hitting|reach(?:ed|es|ing)) (?:its|the|a) (?:hard[- ]?cap of (?:\w+ )?)?$"
)
_AT_TARGET = Pattern(
    r"\b(?:hit|hits|hitting|reach(?:ed|es|ing)|met|meeting|achiev(?:ed|es|ing)|attain(?:ed|s|ing)) (?:its|their|the) (?:(?:full|original|initial|revised|fund-?raising) )*(?:target|goal)(?: size)? of (?:\w+ )?$|\bclos(?:ed|es)(?: [^.;,]{0,40})? (?:on|at|upon|after (?:hitting|reaching)|having (?:hit|reached)) (?:its|their|the) (?:(?:full|original|initial|revised) )?(?:target(?: size)? of (?:\w+ )?)?$"
)
""" "Closed on its <M> target": what the fund wanted is what it has."""
_HIT = Pattern(
    r"\b(?:hit|hits|reach(?:ed|es)|met|achieved|attained) (?:its|their|the) (?:(?:full|original|initial|revised) )*$"
)
_TARGET_BEHIND = Pattern(r"(?: \(\ue002\))? (?:fund-?raising |final )?(?:target|goal)\b")
""" "Has reached its | <M> | target"."""
_TO_COME = Pattern(r"\b(?:expect\w*|hop(?:es|ing)|aim\w*|plan\w*|will|due|set|likely|scheduled)\b[^.;,]*$")
_MET = {"hard_cap": _AT_CAP, "target": _AT_TARGET}


def is_met(mask: str, position: int, kind: str) -> bool:
    """Whether a fund has closed at the cap or the target that an amount is of it."""
    rule = _MET.get(kind)
    left = mask[max(0, position - 130) : position]
    behind = kind == "target" and _HIT.search(left) is not None and _TARGET_BEHIND.match(mask, position + 1) is not None
    if rule is None or not (behind or rule.search(left)):
        return False
    return not (_TO_COME.search(mask, 0, position) or _IF.search(mask, 0, position))


_IF = Pattern(r"\b(?:[Ii]f|[Uu]nless|[Oo]nce|[Pp]rovided(?: that)?|[Ss]hould|[Uu]ntil) [^.;]{0,60}$")
""" "If Acme reaches its target of | <M>": nothing is met yet."""
TO_INVEST = r" ?(?:\(\ue002\) )?to (?:invest|deploy|put to work|spend)[^.;,\ue000\ue002]{0,30} (?:after|by|having) (?:rais|clos|complet|secur)ing (?:its |their )?"
""" "Has <M> to invest after closing its fourth fund"."""
_LEADS_TO_FUND = Pattern(
    rf"(?:{SIDE_VEHICLE},?)?[ -]?(?:\(\ue002\) )?(?:(?: [\ue000\ue005] (?:has |had |is |was )?(?:wants|wanted|needs|would like|seeks|sought|seeking|targets|targeting|raised|gathered|collected) |[\w\- \ue003]{{0,45}}(?:\b|(?<=\ue003 )))(?:for|in|to|towards?|into|of|across|on|by|at) )?"
    rf"|{TO_INVEST}"
)


def leads_to_fund(mask: str, start: int, end: int) -> bool:
    """Whether the words behind an amount lead to a fund: "<M> for the first close of its fund"."""
    quoted = end > start and mask[end - 1] in '“‘"'
    return _LEADS_TO_FUND.fullmatch(mask, start, end - quoted) is not None


_FROM_GIVERS = Pattern(
    r"(?: \(\ue002\))? from [^.;\ue002]{2,160}? (?:for|towards?) (?:the (?:first|final|initial|interim) clos(?:e|ing) (?:of|for|on) )?"
)


def is_from_givers(mask: str, position: int, mention: FundMention) -> bool:
    """ "Raised <M> from A and B for its third fund": the givers stand between the sum and the fund."""
    behind = position < mention.start <= position + 200 and mention.owner == mention.start and mention.ordinal
    return bool(behind) and _FROM_GIVERS.fullmatch(mask, position + 1, mention.start) is not None


_CAP_LEFT = Pattern(
    r"\bcap (?:\ue005|it|the (?:fund|vehicle|size|amount)) at (?:about )?$|\b(?:hard[- ]?cap|ceiling)(?: was| is| of| at|,| set| for [^.;,]{3,30}?| that was| increased| raised| to)*:?(?: (?:about|around|approximately))? $",
    re.IGNORECASE,
)
_CAP_RIGHT = Pattern(
    r"^[- ](?:(?!(?:and|with|against|at|versus|on|to|towards?|under|over|or|market|large|mid|small|salary|price|spending|rate)\b)\w+ ){0,2}(?:hard[- ]?)?cap\b(?! table)",
    re.IGNORECASE,
)


def is_cap(left: str, right: str) -> bool:
    """Whether the words around an amount call it a fund's hard cap."""
    return _CAP_LEFT.search(left) is not None or _CAP_RIGHT.match(right) is not None


_COMES_NEAR = Pattern(r"\b(?:is|are|was|were|be|been) (?:now |fast |said to be )?$")


def is_neared(mask: str, position: int, hedge: str | None) -> bool:
    """ "Is nearing $6 billion in commitments for its fund": what it is about to have; `hedge` are the words of the sum."""
    near = hedge is not None and hedge.lower().split()[0] in ("near", "nearing", "approaching")
    return near and _COMES_NEAR.search(mask, max(0, position - 22), position) is not None


_NOW_WORTH = Pattern(r",? (?:which is )?now (?:worth|totall?ing|sized at) " + HEDGE)


def is_now_worth(mask: str, position: int, mention: FundMention) -> bool:
    """ "Closed on its third fund, now worth <M>": what the fund has."""
    told = mention.ordinal or mention.own
    return bool(told) and _NOW_WORTH.fullmatch(mask, mention.end, max(position, mention.end)) is not None


def is_converted(mask: str, position: int) -> bool:
    """Whether an amount in brackets says one before it in another currency."""
    return mask.startswith(")", position + 1) and mask.endswith("\ue002 (", 0, position)


OWN_GOAL = Pattern(
    r"\b(?:cut|cuts|cutting|reduc\w+|lower\w*|trim\w*|slash\w*|rais\w+|increas\w+|lift\w*) (?:its|the) fund-?raising (?:target|goal)(?: from \ue002)? to (?:\w+ )?$"
)
""" "Has cut its fundraising goal to <M>": of a fund that no word tells."""
LAST_ONE = Pattern(
    r"\b(?:most recent|latest|last|previous|first|largest|biggest|second|third)(?: (?:one|of (?:these|those|them)))? (?:was|came|closed|dates from|was raised) (?:in )?\ue003, when [^.;,]{0,40}\b(?:raised|closed (?:on|at|with)|collected|gathered) (?:\w+ )?$"
)
""" "The most recent was in March, when it raised <M>": a fund told without its word."""


_COMPARED = Pattern(
    r"\ue002[^.;]{0,60}\b(?:compared (?:with|to)|against|versus|(?:up|down) from|twice|double|triple|after) (?:(?:the|about|around|nearly|just|over|an?|some) )*$"
)


def is_compared(mask: str, position: int, mention: FundMention | None, kind: str) -> bool:
    """ "Closed at <M>, up from <M> for its fourth": the fund that the new one is set against."""
    behind = mention is not None and mention.ordinal is not None and mention.start > position
    return behind and kind == "raised" and _COMPARED.search(mask, 0, position) is not None


_RAISED_BY = pattern(
    r" (?:has|have|was|were|had) (?:been )?(?:raised|secured|collected|gathered|sought) by (?:the )?<N>,? (?:for|towards?) "
)
""" "<M> has been raised by Acme for | its third fund"."""


def is_raised_by(mask: str, position: int, mention: FundMention) -> bool:
    """Whether the amount at a position is told to have been raised for a fund."""
    return mention.start > position and _RAISED_BY.fullmatch(mask, position + 1, mention.start) is not None
