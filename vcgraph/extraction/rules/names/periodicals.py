"""Names that the words around them show to be newspapers or newsletters, whatever their own words say."""

from vcgraph.extraction.rules.names.spans import NameSpan
from vcgraph.normalize.patterns import Pattern

_ISSUE = Pattern(r" ?#\d|,? (?:[Ii]ssue|[Vv]ol(?:ume|\.)|No\.) ?#?\d")
""" "Dealflow #61", "China Digest Volume 23": the number of a newsletter."""
_ROUND_UP = frozenset("Roundup Newsletter Recap Briefing".split())
_TOLD = Pattern(
    r"[a-z] (?:told|(?:interview|speaking|spoke) (?:with|to)|wr(?:ote|iting) in|(?:column|editorial) (?:for|in)) The $"
)
""" "A spokesman told The | Ledger": what bears its article in capitals within a sentence is a newspaper."""


def is_periodical(text: str, span: NameSpan) -> bool:
    """Whether a name has an issue, is a roundup, or is told things as newspapers are."""
    told = _TOLD.search(text, max(0, span.start - 40), span.start)
    return told is not None or _ISSUE.match(text, span.end) is not None or not _ROUND_UP.isdisjoint(span.words)
