"""Where words of holding say that nobody invested: "does not invest in", "declined to back"."""

from vcgraph.normalize.patterns import Pattern


def is_denied(mask: str, start: int, end: int) -> bool:
    """Whether the clause says that nobody invested so far: "does not invest in", "is considering an investment in"."""
    return is_refused(mask, start, end) or _CONSIDERED.search(mask, max(0, start - 30), end) is not None


def is_refused(mask: str, start: int, end: int) -> bool:
    """ "Does not invest in", "declined to back"."""
    begin = max(mask.rfind(",", 0, start) + 1, start - 30, 0)
    return _DENIED.search(mask, begin, end) is not None


_DENIED = Pattern(
    r"\b(?:not|never|nor|yet to|would(?: have)? (?:loved?|liked?|preferred?) to|had the (?:chance|opportunity) to|(?:declin|refus)(?:e|es|ed|ing) to|den(?:y|ies|ied)|(?:passed|missed out) on|stay(?:ed|s)? away|rul(?:ed|es|ing) out|decid(?:ed|es|ing) against|no (?:stakes?|shares|investment))\b(?! (?:only|just))|n['’]t\b|\bcontinu(?:e|es|ed|ing) to invest\b"
)
_CONSIDERED = Pattern(
    r"\b(?:consider|weigh|mull|discuss|explor)(?:s|ed|ing) (?:an? )?(?:[\w\-]+ )?(?:investments?|stakes?)\b"
)
