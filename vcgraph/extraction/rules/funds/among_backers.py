"""Funds that a text names among the investors of a company: nobody's news, and no fund that raises money."""

from vcgraph.extraction.rules.text.marks import pattern

_BACKERS = r"(?:investors|backers|shareholders)"
_LISTED_BEFORE = pattern(
    rf"\b{_BACKERS}(?: (?!fund\b)[a-z\-]+){{0,3}}?,? (?:including|such as|like|includes?|included|namely|are|were)"
    r"(?: (?:[a-z\-]+ ){0,3}?<X>(?:['’]s? [a-z]+)?(?:,|,? and|,? as well as))*(?: [a-z\-]+){0,3} $"
)
_LISTED_BEHIND = pattern(
    rf"(?:(?:,|,? and|, and) (?:[a-z\-]+ ){{0,3}}?<X>){{0,12}},? (?:among|as) (?:its|their|the company['’]s) (?:[a-z\-]+ ){{0,2}}{_BACKERS}\b"
)


def among_backers(mask: str, start: int, end: int) -> bool:
    """ "Raised $5 million from investors, including Bede and | Acme Fund II", "counts | Acme Fund II and Bede among its backers"."""
    return (
        _LISTED_BEHIND.match(mask, end) is not None
        or _LISTED_BEFORE.search(mask, max(0, start - 320), start) is not None
    )
