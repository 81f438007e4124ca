"""Funds whose money is given away: "the Acme Fund, a charity that feeds pupils", "donated $5 million to the fund"."""

from vcgraph.normalize.patterns import Pattern

_GIVEN = Pattern(
    r"(?:\b(?:[Dd]onat(?:e[ds]?|ing|ions?)|[Gg]ifts?|[Gg]rants?)|\ue004)(?: of)?(?: (?:about |around |nearly |up to )?\ue002)? (?:to|for) (?:the )?$"
)
_GIVES_AWAY = Pattern(
    r"(?: fund)?,? (?:(?:which|that) is )?(?:an?|the) (?:(?!(?:by|of|from|with|to)\b)[\w\-]+ ){0,3}(?:charity|charities|non-?profit|NGO|foundation)\b"
    r"|(?: fund)?,? (?:which|that) (?:makes? grants|gives? (?:grants|aid)|helps? (?:the )?(?:[\w\-]+ )?(?:poor|victims|children|families|patients|pupils|students|refugees)|feeds?|houses?|treats?|cares? for)\b"
    r"|(?: fund)? for (?:the )?(?:[\w\-]+ ){0,3}(?:victims|survivors|refugees|scholarships|orphans|poor|homeless|flood relief|disaster relief)\b"
)


def gives_away(mask: str, start: int, end: int) -> bool:
    """Whether the words around a fund say that nobody who gives to it expects anything back."""
    return _GIVES_AWAY.match(mask, end) is not None or _GIVEN.search(mask, max(0, start - 60), start) is not None
