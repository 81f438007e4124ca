"""Names of funds that a text lists among those who put money into a company: nobody is said to give to them."""

from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_LOOK_BACK = 320
_NAMES = r"(?:(?:the |[\w\-]+ (?=<X>))?<X>(?:['’]s)?(?:, and |, | and |, as well as | as well as ))*(?:the |[\w\-]+ )?$"
_LISTED = pattern(
    rf"\b(?:[Ii]nvestors|[Bb]ackers|[Ss]hareholders)(?: [^.;,<N><P><M>]{{1,40}})?,? (?:including|such as|like|namely|includ(?:e|es|ed)|are|were) (?:the )?{_NAMES}"
)
_COUNTED = pattern(rf"\b(?:count(?:s|ed|ing)?|number(?:s|ed)|boast(?:s|ed)|ha(?:s|ve|d|ving)|lists?) (?:the )?{_NAMES}")
_AMONG = Pattern(
    r"[^.;]{0,240}? (?:among|as) (?:its|their|the company['’]s) (?:[\w\-]+ )?(?:investors|backers|shareholders)\b"
)
_OF_A_FUND = Pattern(r"\b(?:[Ff]und|[Vv]ehicle|LPs?|[Ll]imited[- ]partners?|commit\w*|anchors?|cornerstone)\b")


def is_listed_giver(mask: str, position: int) -> bool:
    """ "Raised $5 million from investors, including A and | Acme Fund II", "counts A and | Acme Fund II among its backers";
    not where the words tell of a fund's own investors.
    """
    start = max(0, position - _LOOK_BACK)
    listed = _LISTED.search(mask, start, position)
    if listed is None:
        listed = _COUNTED.search(mask, start, position)
        if listed is None or _AMONG.match(mask, position + 1) is None:
            return False
    return _OF_A_FUND.search(mask) is None
