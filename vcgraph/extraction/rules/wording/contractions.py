"""Words that an apostrophe shortens, read in full: "It's raised" as "It has raised", "it's worth" as "it is worth"."""

from collections.abc import Iterator
from typing import NamedTuple

from vcgraph.normalize.patterns import Pattern


class Wording(NamedTuple):
    """A place of the text that is read as other words, or as none."""

    start: int
    end: int
    plain: str


_ADVERBS = r"(?:(?:so far|thus far|now|just|also|already|since|recently|finally|only|never|currently|reportedly|actively) ){0,2}"
_DONE = (
    r"(?:raised|closed|secured|landed|scored|snagged|bagged|received|collected|attracted|amassed|acquired|bought|sold|picked up|pulled in|taken(?: in| on)?|"
    r"brought in|got(?:ten)?|put|poured|pumped|invested|led|co-led|backed|funded|seeded|hired|named|signed|launched|filed|agreed)"
)
_OBJECT = r"(?: (?:an?|another|the|its|some|about|around|over|more|nearly|up|at|to|out)\b| [$€£¥₹A-Z\d])"
_HAS = rf" (?:been\b|{_ADVERBS}{_DONE}\b(?! by\b)(?={_OBJECT}))"
_IS = rf" {_ADVERBS}(?:raising\b(?! of\b)|seeking\b|looking (?:to|for)\b|in talks\b|about to\b|close to\b|planning (?:to|a)\b|trying to\b|(?:acquiring|buying)\b(?= [A-Z])|worth\b|valued\b)"
_CONTRACTION = Pattern(
    r"['’@](?:(?<=\b[Ww]e['’])(?:ve|re)\b|(?<=\b[Tt]hey['’])(?:ve|re)\b|(?<=\bI['’])ve\b|(?<=@)(?<![\w.]@)(?=[A-Z])"  # a set first is found fast
    rf"|(?<=[a-z\d]['’])s(?={_HAS}|{_IS})|(?<=\b[Ii]t['’])ll\b|(?:(?<=\b[Ii]t['’])|(?<=\b[Ww]e['’])|(?<=\b[Tt]hey['’])|(?<=\bI['’]))d(?= been\b| {_ADVERBS}{_DONE}\b))"
)
_IS_NEXT = Pattern(_IS)
_IN_FULL = {"ve": " have", "re": " are", "ll": " will", "d": " had"}


def find_contractions(text: str) -> Iterator[Wording]:
    """Where an apostrophe stands with the letters behind it, and the sign of "@Acme"."""
    return (Wording(*match.span(), in_full(text, *match.span())) for match in _CONTRACTION.finditer(text))


def in_full(text: str, start: int, end: int) -> str:
    """What a contraction is short for; nothing for what is no contraction.

    >>> in_full("It's raised $5 million", 2, 4), in_full("It's worth $5 million", 2, 4)
    (' has', ' is')
    """
    if text[start] not in "'’":
        return ""
    word = text[start + 1 : end]
    if word == "s":
        return " is" if _IS_NEXT.match(text, end) else " has"
    return _IN_FULL.get(word, "")
