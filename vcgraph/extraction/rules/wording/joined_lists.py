"""Free words between the names of one list, read as plain ones: "range from A to B" as "include A and B"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.wording.contractions import Wording
from vcgraph.normalize.patterns import Pattern

_SUCH = r"(?:(?!(?:and|or|to|from)\b)[a-z\-]+ ){0,4}?"
_RANGE = Pattern(
    rf"\b(?:[Bb]ackers|[Ii]nvestors|[Ss]hareholders)(?: (?:of|in|behind) [A-Z][^.;,\n]{{1,40}}?)? (?P<range>(?:range|ranges|ranged|run|stretch) from) {_SUCH}[A-Z][^.;\n]{{1,120}}?(?P<to>,? (?:all the way |through )?to) {_SUCH}(?:(?:like|such as) )?[A-Z]"
)
_TWO_OTHERS = Pattern(
    r"(?P<others>,? (?:and|as well as|along with) (?:two|three|four|several|some) others?(?: (?:investors|firms|funds|angels|backers))?(?:, |: ))(?=[A-Z][\w&’'\-]*(?: [A-Z][\w&’'\-]*){0,3}(?:, [A-Z][\w&’'\-]*(?: [A-Z][\w&’'\-]*){0,3}){0,3} and [A-Z])"
)
_ONE_OF_TWO = Pattern(
    r"(?P<one> (?:is|was) one of (?:its|the company['’]s) two (?P<who>(?:[a-z]+ )?(?:investors|backers|shareholders)),? and) [A-Z][^.,;:()\n]{1,40}?(?P<other> the other)(?=[.,;)]|$)"
)


def find_joined(text: str) -> Iterator[Wording]:
    """Where such words join the names of a list.

    >>> [one.plain for one in find_joined("Investors range from Acme Capital to angels such as Ann Lee.")]
    ['include', ' and']
    """
    if " from " in text and (" range" in text or " run from" in text or " stretch" in text):
        for found in _RANGE.finditer(text):
            yield Wording(*found.span("range"), "include")
            yield Wording(*found.span("to"), " and")
    if " other" in text:
        for found in _ONE_OF_TWO.finditer(text):
            yield Wording(*found.span("one"), " and")
            yield Wording(*found.span("other"), f" are its {found['who']}")
        yield from (Wording(*found.span("others"), ", ") for found in _TWO_OTHERS.finditer(text))
