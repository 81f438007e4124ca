"""Sums of a fund that its verb alone does not tell: what all investors gave together, what it still seeks, what it gave up."""

import re

from vcgraph.extraction.rules.fund_mentions import FundMention
from vcgraph.model.claim import FundStatus
from vcgraph.normalize.patterns import Pattern

TO_FUND = Pattern(
    r"(?: to (?:its|their) (?:commitment|investment|allocation))?(?:,? each| apiece)?(?: (?:equity )?(?:commitments?|investments?|allocations?|tickets?))? (?:to|into|in|for|with|towards?) (?:the |its )?(?:\ue003 )?"
)
_TOTAL = Pattern(
    r"(?:\b(?:[Cc]los\w*|[Rr]ais\w*|[Ff]und(?:-?rais\w+)?|vehicle)\b|\ue000)[^.;]{0,70}\bcommitments (?:of|totall?ing|reaching|amounting to)(?: (?:more|over|about|approximately|nearly|than|around|some|just))* $"
)
_BROUGHT = Pattern(
    r"\b(?:[Bb]r(?:ings?|inging|ought)|[Tt]ak(?:es|ing)|[Tt]ook|(?:doubl|tripl|increas|lift|rais)\w+ (?:(?:its|total|the|capital) )*commitments|(?:doubl|tripl|quadrupl|enlarg|expand|upsiz|lift|push|boost)\w+ (?:its|the|their) (?:[\w\-]+ ){0,3}(?:funds?|vehicle|pool|size|total|haul|flagship))\b(?![^.;,]*\bassets\b)[^.;,]{0,70} to (?:(?:more|over|about|approximately|nearly|than|around|some|just) )*$"
)
_ALL_GAVE = Pattern(
    r"\b(?:[Ii]nvestors|[Ll]imited partners|LPs|[Bb]ackers|[Ii]nstitutions)(?: (?:have|had|has|already|so|far|together|collectively))* (?:committed|pledged|put|contributed|invested|poured|promised)(?: (?:more|over|about|around|nearly|than|some|just|a total of|up to))* $"
)


_COMING = Pattern(
    r"\b(?:will|would|could|may|expect\w*|aim\w*|hop(?:es|ing)|plans?|wants|looking|seeking) (?:to )?(?:bring|take|doubl|tripl|enlarg|expand|upsiz)"
)
_OF_WHICH = Pattern(r"(?:\bof which|, (?:with|having)) (?:(?:about|some|nearly|around|just|over|more than|already) )*$")
_IS_IN = Pattern(
    r"(?: in (?:(?:soft|hard|capital) )?commitments)?(?: (?:has|have|had|is|was))?(?: (?:already|so far|now))?(?: been)?(?: already)? (?:raised|committed|secured|gathered|collected|pledged|in hand|locked in|lined up)\b"
    r"(?! (?:by|to|in|for)\b)"
)


def _is_part_raised(mask: str, position: int) -> bool:
    """ "Seeks <M>, of which <M> has been raised", "<M>, with <M> committed so far": what a fund in the making has."""
    return _IS_IN.match(mask, position + 1) is not None and _OF_WHICH.search(mask, 0, position) is not None


_AFTER_ONE = Pattern(r", after (?:(?:about|some|raising|closing(?: on)?) )*$")


def _is_earlier_size(mask: str, position: int, mention: FundMention) -> bool:
    """ "Wants <M> for its second fund, after <M> for its first"."""
    return mention.ordinal is not None and mention.start > position and _AFTER_ONE.search(mask, 0, position) is not None


def is_sum_of_all(left: str, right: str, mention: FundMention, position: int) -> bool:
    """ "With total commitments of $5 million", "the close brings Fund II to $5 million", "investors committed $5 million"."""
    if mention.plural or right.startswith((" from", " each")):
        return False
    before = mention.end <= position
    return (
        before and (_TOTAL.search(left) is not None or (_BROUGHT.search(left) is not None and not _COMING.search(left)))
    ) or (
        not before
        and _ALL_GAVE.search(left) is not None
        and TO_FUND.fullmatch(right[: mention.start - position - 1]) is not None
    )


_NOW_TOTALS = Pattern(
    r"(?:\ue005|It|This|Th(?:e|is) (?:fund|vehicle|pool))(?: now| currently) (?:totals?|stands at|amounts to|comes to) (?:(?:about|nearly|just over|more than) )*"
)


def _now_totals(mask: str, position: int) -> bool:
    """ "It now totals <M>", right behind a fund: what it has."""
    return _NOW_TOTALS.fullmatch(mask, 0, position) is not None and not mask.startswith(" in ", position + 1)


def told_plainly(mask: str, position: int, mention: FundMention | None) -> FundStatus | None:
    """How far a fund is that has raised an amount which no verb before it tells; None where it has not."""
    if _is_part_raised(mask, position):
        return "planned"
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
    r"\b(?:scrap\w*|abandon\w*|shelv\w*|cancel\w*|called off|call(?:s|ing) off|ditch\w*|pull(?:ed|s|ing) the plug on|gave up on|giv\w+ up on)\b[^.;,]{0,40}$",
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


def is_suspended(mask: str, mention: FundMention | None) -> bool:
    """ "Has suspended fundraising for Acme II, which was aiming for <M>": given up, whatever was aimed for."""
    return mention is not None and _SUSPENDS.search(mask, 0, mention.start) is not None


_ENDS_AT = Pattern(r",? (?:at|with|after raising|by raising) (?:\w+ )?\ue002")


def read_plan(mask: str, position: int, mention: FundMention | None) -> FundStatus | None:
    """How far a fund has come that the words before an amount say is sought, or given up."""
    if _SCRAPS.search(mask, max(0, position - 70), position):
        return "failed"
    if mention is None or not mention.start <= position < mention.end:
        return None
    if _ENDS_AT.match(mask, mention.end):
        return "planned"
    closed_at = _FIRST_AT.search(mask, position + 1)
    sought = _SOUGHT.search(mask, 0, position) or _HAS_PART.search(mask, 0, mention.start)
    return "planned" if sought or closed_at else None
