"""Names among those who give to a fund that are nobody's: a descriptor before a name, a short form of plain words."""

from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_KIND = Pattern(
    r"(?:(?:National|State|Sovereign|Wealth|Development|Finance|Financial|Investment|Pension|Export|Credit|Public|Central|Green|Innovation|Promotional|Bilateral) )+"
    r"(?:Institution|Bank|Agency|Authority|Corporation|Fund|Company|Institute|Financier)"
)
_OF_PLACE = Pattern(r"\ue006['’]s? $")
_NAMED_BEHIND = pattern(r"(?: \([^()]*\))?,? (?=<N>)")
ANYBODY = Pattern(
    r"(?:(?:The )?(?:State|Government|Governments|Ministry|Treasury|Corporation|Company|International|Institution|Bank|Board|Council|Department|News|Fund|Trust|System|Association|Foundation|University|Institute|Investment Holdings)|(?:US|U\.S\.|UK) [a-z][a-z ]+)"
)
""" "The Corporation", "US state pension fund": words that every such body is called by, and no name."""


def is_no_giver(document: Document, sentence: Sentence, one: Listed) -> bool:
    """Whether a name in the place of a giver is a place, a medium, a descriptor or a short form of plain words."""
    referent = one.item.referent
    if referent is None or referent.kind in ("place", "publication") or ANYBODY.fullmatch(referent.name) is not None:
        return True
    return one.position >= 0 and (_is_descriptor(sentence, one, referent.name) or _is_short_form(document, one))


def _is_descriptor(sentence: Sentence, one: Listed, name: str) -> bool:
    """ "Canada's Development Finance Institution, FinNorth": what FinNorth is, and no other that gives."""
    return (
        _KIND.fullmatch(name) is not None
        and _OF_PLACE.search(sentence.mask, max(0, one.position - 4), one.position) is not None
        and _NAMED_BEHIND.match(sentence.mask, one.position + 1) is not None
    )


def _is_short_form(document: Document, one: Listed) -> bool:
    """ "Funds of funds (FOFs)": letters in brackets that begin the plain words before them."""
    text, start = document.text, one.item.start
    name = text[start : one.item.end]
    if one.item.sign != marks.NAME or not text[:start].endswith(" ("):
        return False
    letters = name.removesuffix("s").lower()
    words = text[max(0, start - 80) : start - 2].replace("-", " ").split()[-len(letters) :]
    return "".join(word[0] for word in words) == letters
