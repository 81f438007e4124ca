"""Where a sentence is cut: it tells two things side by side ("A raised $5 million from B; C was bought by D"), or is too long;
and its relative clauses, which tell a thing of their own.
"""

from collections.abc import Iterator

from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_NO_VERB = r"(?:backed|led|owned|founded|based|funded|headed|run|headquartered|called|named|valued|created|launched)\b"
_VERB = (
    rf"(?:also |now |recently |just |later |in turn )*(?!{_NO_VERB} (?:by|in|at|as|from|after|out))"
    r"(?:has|had|have|is|was|are|were|will|would|could|may|raised|secured|[a-z]{2,}(?<!e)ed|[a-z]+ised|[a-z]+ized|"
    r"got|took|bought|sold|went|won|drew|put|gave|made|became|came|led|did|closed|raises|does|counts|remains|agreed)\b"
)
_ASIDE = r"(?:,? \([^()]{1,80}\)|, (?!which\b|who\b)[^,;()]{2,80},| of (?:<L>|<N>)| in <L>){0,2}"
_CLAUSE_BEHIND = pattern(
    r"; (?=(?:(?:and|but|while|whereas|meanwhile),? )?(?:(?:in|In|by|on) (?:<D>|[a-z ]{3,20}),? )?"
    rf"(?:(?:the|its|a|an|<L>['’]s|<L>-based|[a-z\-]+) (?!of |by )){{0,5}}(?:<N>['’]s )?<C>{_ASIDE} {_VERB}|the round of <N>(?:{_ASIDE}|, <M>,) {_VERB})"
)
_RAISED = r"(?:(?:has|have|had|also|just|since|then|itself) ){0,2}(?:raised|is raising|borrowed|received)"
_BOUGHT = r"(?:has been|was|were|is being) (?:bought|acquired|sold)"
_CLAUSE_BESIDE = pattern(
    rf"(?:, (?:and|but|while|whereas) | (?:and|while|whereas) (?=<N>, ))(?=(?:<L>['’]s |<L>-based |<I> [a-z\-]+,? )?<N>{_ASIDE},? (?:{_RAISED} (?:[\w\-]+ ){{0,4}}(?:<M>|<S>)|{_BOUGHT}\b))"
)
""" "A raised $5 million from B, | and C, its rival, raised $8 million": C is none of A's investors."""


def clause_starts(mask: str) -> Iterator[int]:
    """Where in a masked sentence a clause begins behind a semicolon that has a subject and a verb of its own.

    What is told there is no part of the list, round or date before it, so it is read as a sentence.
    """
    if _DATED.match(mask):
        return
    if "; " in mask:
        for match in _CLAUSE_BEHIND.finditer(mask):
            if not _LISTED.match(mask, 0, match.start() + 1):
                yield match.end()
    if marks.MONEY in mask:
        yield from (match.end() for match in _CLAUSE_BESIDE.finditer(mask) if _is_whole(mask, match.start()))


def _is_whole(mask: str, end: int) -> bool:
    """Whether what stands before a clause tells a round with its giver, and no date that the clause may share."""
    shared = marks.DATE in mask[:end] and marks.DATE not in mask[end:]
    return not shared and _RAISED_FROM.search(mask, 0, end) is not None


_RAISED_FROM = pattern(
    r"^[^,;]{0,40}<C>(?:, [^,;]{2,80},)? (?:[\w\-]+ ){0,3}(?:raised|received) [^.;]{0,60}<M>[^.;]{0,60} (?:from|led by) "
)


_LISTED = pattern(
    r"\W{0,3}(?:(?!(?:while|as|and)\b)[\w\-]+ ){0,4}<X>, (?:an?|the|one of|part of) [^,;]{2,90};(?: <X>, (?:an?|the|one of|part of) [^,;]{2,90};){0,9}$"
)
""" "A, a maker of valves; and B, a bank, also invested": names with what they are, and no clause before the last one."""


_DATED = pattern(r"\W{0,3}(?:\w+,? ){0,3}<D>(?:,| <C>)")
""" "Last year, A raised $5 million; B raised $8 million": the date that opens it is of all that it tells."""


def parts_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence cut so that no part is longer than prose ever is: what is read stays linear in the text."""
    while end - start > _LONGEST_SENTENCE:
        space = text.rfind(" ", start + _LONGEST_SENTENCE // 2, start + _LONGEST_SENTENCE)
        cut = space if space > start else start + _LONGEST_SENTENCE
        yield start, cut
        start = cut + 1 if space > start else cut
    if start < end:
        yield start, end


_LONGEST_SENTENCE = 800
"""Code points. The longest sentence of some 740 real articles has 614."""


def clause_apart(mask: str, at: int, position: int) -> int | None:
    """Where the relative clause begins that one place stands in and the other does not; None where there is none."""
    for clause in _RELATIVE.finditer(mask, max(0, at - _REACH), at + 1):
        start, end = clause.start(), _END.search(mask, clause.end())
        stop = end.start() if end is not None else len(mask)
        if start < at < stop:
            return None if start < position < stop else start
    return None


_RELATIVE = Pattern(r"(?:,|\(| [—–-])? ?(?<![\w-])(?:which|who|whose|where|whom)\b")
_END = Pattern(r"[,;:()—–]|\. ?$")
_REACH = 200
