"""Where a sentence is cut: it tells two things side by side ("A raised $5 million from B; C was bought by D"), or is too long;
and its relative clauses, which tell a thing of their own.
"""

import re
from collections.abc import Iterator

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
    rf"(?:(?:the|its|a|an|<L>['’]s|<L>-based|[a-z\-]+) (?!of |by )){{0,5}}(?:<N>['’]s )?<C>{_ASIDE} {_VERB}"
    rf"|the round of <N>(?:{_ASIDE}|, <M>,) {_VERB})"
)


def clause_starts(mask: str) -> Iterator[int]:
    """Where in a masked sentence a clause begins behind a semicolon that has a subject and a verb of its own.

    What is told there is no part of the list, round or date before it, so it is read as a sentence.
    """
    if "; " in mask and not _DATED.match(mask):
        for match in _CLAUSE_BEHIND.finditer(mask):
            if not _LISTED.match(mask, 0, match.start() + 1):
                yield match.end()


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
        start, stop = clause.start(), _end_of(mask, clause.end())
        if start < at < stop:
            return None if start < position < stop else start
    return None


def _end_of(mask: str, position: int) -> int:
    """Where a relative clause ends; a name between commas within it ends none: "who sold her firm, Acme, | to Bede in 2019"."""
    ends = (one for one in _END.finditer(mask, position) if one["name"] is None)
    return next((one.start() for one in ends), len(mask))


_RELATIVE = Pattern(r"(?:,|\(| [—–-])? ?(?<![\w-])(?:which|who|whose|where|whom)\b")
_END = pattern(r"(?P<name>, <X>, (?=(?:to|for|in|at|from|with|by|into)\b(?! <X>[^,;]{2,40},)))|[,;:()—–]|\. ?$")
_REACH = 200


def in_told_aside(mask: str, at: int, position: int) -> bool:
    """Whether one place stands in an aside that tells a thing of its own, and the other does not: "Acme, bought by Bede in
    2015, was sold to C", "A sold B, a maker of valves that it had bought in 2011, to C".
    """
    return any(
        one.start() < at < one.end() and not one.start() < position < one.end()
        for one in _TOLD_ASIDE.finditer(mask, max(0, at - _ASIDE_REACH), min(len(mask), at + _ASIDE_REACH))
    )


def outside_told_asides(mask: str, position: int) -> str:
    """The words with a blank for each letter of the asides that tell a thing of their own and hold not the position."""
    return _TOLD_ASIDE.sub(lambda one: one[0] if one.start() < position < one.end() else " " * len(one[0]), mask)


def without_asides(words: str) -> str:
    """The words without what stands between two commas: "A agreed, | announced in May, | to buy B"."""
    return _ANY_ASIDE.sub("", words)


ASIDE = r"(?:, [^.;,<N>]{2,60},)?"
"""A description behind a name, if there is one, as part of a pattern."""
_ANY_ASIDE = Pattern(
    r", (?:announced|agreed|signed|struck|unveiled|revealed|disclosed|founded|launched|started|based|formed|which|who|an?|one|the) [^,;]{0,80},"
)


_ASIDE_REACH = 160
_OF_THE_DEAL = r"(?:announced|agreed|signed|completed|closed|struck|finali[sz]ed|unveiled|sealed)\b"
_PARTICIPLE_OPENS = rf"(?:(?:once|formerly|first|last|originally|previously|itself) )*(?!{_OF_THE_DEAL})(?:[a-z]+ed|having|bought|sold|founded|set up|spun|led|run|built|begun|owned|worth|born)\b"
_TOLD_ASIDE = pattern(
    rf"(?:,|(?<=<X>)) (?!which (?:(?:was|were|is|had|has|been|first|finally) )*{_OF_THE_DEAL}|which (?:(?:is|has|will|reportedly) )*(?:pay|pays|paid|paying|cost|values)\b|whose (?:[a-z]+ )?(?:offer|bid|price)\b)(?:which|who|whose|where|(?:in|of|for|to|from|with) (?:which|whom)|(?:an?|the|one of) [^,;()]{{2,80}}? (?:that|which|who|whose|(?:it|they|s?he|<A>|<X>) ha[sd])) [^,;()]{{0,110}},"
    rf"|(?<=<X>), {_PARTICIPLE_OPENS}[^,;()]{{0,110}},|(?<=<X>) \({_PARTICIPLE_OPENS}[^()]{{0,110}}\)"
)


_FINITE = (
    r"(?:(?:has|had|have|was|were|is|are|will|would|could|may|might|does|did|also|just|now|then|later|recently|instead|never|not|[a-z]+ly) )*"
    r"(?!(?:said|reported|announced|confirmed|added|argued|claimed|insisted|noted|admitted|reckoned|based)\b)"
    r"(?:[a-z]+(?<!e)ed|took|got|won|drew|bought|sold|went|put|gave|made|became|came|led|lent|paid|found|met|lost|left|agreed)"
)
""" "A is in talks, B said, to buy C": who says it tells no clause of its own."""
_SUBJECT = r"(?:<X>|<A>|it|they|he|she|nobody)(?:['’]s (?:[\w\-]+ )?[\w\-]+| \([^()]{1,60}\)|, (?!which\b|who\b)[^,;.]{2,70},)?"
_WHEN = r"(?:(?:in|on|by|only|just|later|then|instead|last|early|late) )*(?:<D>,? )?(?:(?:later|then|instead),? )?"
_OWN_START = pattern(
    r"(?:^|; |: |, (?:(?:and|but|so|yet|while|whereas|though|although) )?|,? (?:when|after|before|because|since|until|while|whereas|although|though) "
    rf"|,? (?:and|but) (?=(?:in|on|it|they|he|she|<D>|later|then|instead) )){_WHEN}(?={_SUBJECT} (?:{_FINITE}\b|(?:(?:has|had|have|was|were|is|are|been|also|just|now|then|later|recently|[a-z]+ly) )*$))"
)
_WHICH = pattern(
    rf", (?:<D> (?=(?:having )?[a-z]+ing\b)|(?:which|who) (?=(?:{_FINITE}\b(?! by\b)|(?:(?:has|had|have|was|were|been|also|just|now|then|later|recently|once|first|[a-z]+ly) )*$)))"
)
""" "Has agreed to buy B, which listed in 2014", "has agreed to be bought, months after raising $2 million"."""
_BEHIND_RELATIVE = pattern(rf"<X>, (?:which|who|whose) (?:(?!{_NO_VERB} by)[^,;]){{2,110}}, (?={_FINITE}\b(?! by\b))")
""" "Bede, which will open an office, | put $9 million into Acme"."""
_NEXT_START = pattern(rf", (?:(?:while|whereas) )?{_WHEN}{_SUBJECT} {_FINITE}\b(?! by\b)")


def own_start(before: str) -> int:
    """Where the clause begins that the end of some words is in, if it has a subject and a verb of its own: of "When talks
    broke down, Acme raised" that of Acme; 0 where none is seen.
    """
    rules = (_OWN_START, _WHICH, _BEHIND_RELATIVE)
    start = max((one.end() for rule in rules for one in rule.finditer(before)), default=0)
    joined = max((one.end() for one in _JOINED.finditer(before, start) if _joins_finite(before, one)), default=0)
    return max(start, joined)


def _joins_finite(before: str, joined: re.Match[str]) -> bool:
    """Whether a verb behind "and" is one with a subject, and not a second participle: of "will be bought and renamed" none."""
    first = _OF_WHOM.sub("", before[: joined.start()])
    return (
        " but " in joined[0]
        or joined["aux"] is not None
        or joined["aux2"] is not None
        or _PARTICIPLE.search(first) is None
    )


_JOINED = pattern(
    rf",? (?:and|but) (?=(?:(?:then|later|instead|also|eventually|[a-z]+ly) )*(?:(?P<aux>(?:has|had|was|were|is) )?(?:itself |in turn )?(?:been )?{_FINITE}\b(?! by\b)|(?P<aux2>(?:has|had|was|were|is) )(?:(?:itself|in turn|been|later|then|eventually|finally|[a-z]+ly) )*$))"
)
_OF_WHOM = pattern(r", (?:[a-z]+ )?(?:which|who|whom|whose)\b[^,;]*,?")
_PARTICIPLE = Pattern(
    r"\b(?:be|been|being|get|getting|having|(?:to|will|would|could|may|might) have|is|are|was|were|by|from)\b[^,;]*$"
)


def next_start(mask: str, position: int) -> int:
    """Where behind a place the next clause begins that has a subject and a verb of its own: "Unlike Acme, which Bede bought, | C
    turned down"; the end where there is none.
    """
    following = _NEXT_START.search(mask, position)
    return following.start() if following is not None else len(mask)
