"""Words that stand for a company only because the text called it so: "the grocer", "the unit", "the maker of valves"."""

import re

from vcgraph.extraction.rules.discourse.descriptions import PARTS, TRADES, agreeing, content_of
from vcgraph.extraction.rules.names.parties import is_company
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.words import AnyOf

_DOERS = "maker manufacturer provider developer operator seller reseller producer distributor supplier builder designer publisher".split()
_ADJECTIVE = r"(?:(?!(?:of|for|by|from|at|to|in|on|with|and|or|an?|the)\b)[\w\-]+ |<L>(?:-based|['’]s)? )"
_CALLED = pattern(
    rf"(?<!<N>, )(?<!<N> [–—-] )(?<!<N> \()\b[Tt]he {_ADJECTIVE}{{0,3}}?(?:(?P<alone>{'|'.join((*TRADES, *PARTS))})(?! (?:of|for|that|which|who|called|named|behind)\b)"
    rf"|(?:{'|'.join(_DOERS)}) of (?:[a-z][\w\-]* ){{0,3}}?(?P<goods>[a-z][\w\-]*)(?=[,.;:]|$| (?:has|had|have|is|was|will|also|just|now|today|said|says|plans|wants|got|took|in|for|to|at|from|by|on|with|<D>|[a-z]+ed)\b))"
    r"(?=(?:['’]s)?(?:[\s,.;:)]|$))(?! ?(?:<N>|<P>|[A-Z]))"
)
_WORDS = AnyOf(*TRADES, *PARTS, *(f"{doer} of " for doer in _DOERS))


def tell_described(document: Document) -> None:
    """Put the sign of a pronoun where the text calls a company by what it said of it before, and of no other."""
    for sentence in document.sentences if document.described else ():
        if not sentence.headline and _WORDS.is_in(sentence.lower):
            for match in list(_CALLED.finditer(sentence.mask))[::-1]:
                _put(document, sentence, match)


def tell_rivals(document: Document) -> None:
    """Put the sign of a pronoun for "the Acme rival", which is the company spoken of, and never Acme."""
    for sentence in document.sentences:
        if _RIVAL_WORDS.is_in(sentence.lower):
            for match in list(_RIVAL.finditer(sentence.mask))[::-1]:
                start, end = sentence.span(*match.span())
                sentence.put(match.start(), match.end(), Item(marks.ANAPHOR, start, end, "company"))


_RIVAL = pattern(
    r"(?:\b[Tt]he (?:[a-z][a-z\-]* )?|^)<N> (?:rival|challenger|competitor|alternative|killer|lookalike|wannabe)"
    r"(?=['’]s | (?:has|had|is|was|will|an?|at|in|for|from|on|after|with|by|[a-z]+(?:ed|s))\b|[,.;]|$)(?!,? (?:<N>|called|named|known as|that|which|to)\b)"
)
_RIVAL_WORDS = AnyOf("rival", "challenger", "competitor", "alternative", "killer", "lookalike", "wannabe")


def _put(document: Document, sentence: Sentence, match: re.Match[str]) -> None:
    start, end = sentence.span(*match.span())
    noun = match["alone"] or match["goods"]
    item = Item(marks.ANAPHOR, start, end, noun)
    meant = agreeing(document, item)
    if not is_company(meant):
        return
    told = content_of(noun)
    if any(one is meant and at < start and told <= words for _, words, one, at in document.described):
        sentence.put(match.start(), match.end(), item)
