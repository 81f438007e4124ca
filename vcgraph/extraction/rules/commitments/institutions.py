"""The institution that a text is about, where a sentence calls it by a noun: "the pension fund", "the board"."""

import re

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.funds.mentions import is_fund_name
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

INSTITUTION_NAME = Pattern(
    r"\b(?:Pension|Pensions|Retirement|Teachers['’]?|Employees['’]?|Firefighters|Police|University|College|Endowment|Foundation|Sovereign|CalPERS|CalSTRS|LACERA|Council|Board|System|Systems|Insurance|Assurance|Superannuation|Super|Treasury|Development Bank|Investment Fund|Investment Office|Investment Authority|Patient Capital|Life|Temasek|GIC|Permanent|Provident|ATP|PKA|APG|PGGM|CPPIB|CDPQ)\b"
)
_INSTITUTION = Pattern(
    r"\b[Tt]he (?:\ue002 )?(?:[\w\-]+ )?(?:pension(?: (?:fund|plan|system|giant|manager))?|retirement (?:system|fund|plan)|endowment|sovereign[- ]wealth fund|sovereign investor|wealth fund|development bank|asset owner|lender|plan|system|fund|board|council|commission|scheme|trust|institution|insurer|university|foundation)(?: (?:also|has|have|had|recently|previously|separately|will|would|then|plans|to|agreed|\w+ly))*,? ?$"
)
_SAID = pattern(r", (?:the )?(?P<investor><N>)(?: (?:said|announced|disclosed)|,? according)\b")


def is_told_by_noun(sentence: Sentence, position: int) -> bool:
    """Whether the words before a position speak of an institution by a noun."""
    return _INSTITUTION.search(sentence.mask, 0, position) is not None


def told_by_noun(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    """ "The pension fund also committed ...": the institution that the text is about."""
    told = _INSTITUTION.search(sentence.mask[:position])
    listed = the_institution(document, sentence) if told else []
    later = {item.start for at, item in sentence.items.items() if at >= position}
    listed = [one for one in listed if one.item.referent is None or one.item.referent.first not in later]
    school = told is not None and "university" in told[0]
    return [] if school and not any(_is_school(one) for one in listed) else listed


def is_institution(one: Listed) -> bool:
    """Whether a listed name is by its words that of one that gives money to funds: a pension fund, a university."""
    return one.item.referent is not None and INSTITUTION_NAME.search(one.item.referent.name) is not None


def _is_school(one: Listed) -> bool:
    return one.item.referent is not None and re.search(r"Univers|College|Institute", one.item.referent.name) is not None


def the_institution(document: Document, sentence: Sentence) -> list[Listed]:
    """The institution named last before the sentence, else the organisation that the text is about."""
    known = [one for one in (sentence.focus, sentence.topic, document.subject) if one is not None]
    known = [one for one in known if is_organization(one) and not is_fund_name(one)]
    named = [one for one in known if INSTITUTION_NAME.search(one.name)] or [
        one
        for one in sorted(document.referents, key=lambda one: one.first)
        if one.first < sentence.start and not is_fund_name(one) and INSTITUTION_NAME.search(one.name)
    ][-1:]
    said = _SAID.search(sentence.mask)
    speaker = sentence.items[said.start("investor")].referent if said and not named else None
    speaking = [speaker] if speaker is not None and INSTITUTION_NAME.search(speaker.name) else []
    return [Listed(Item(marks.NAME, one.first, one.first, one), -1, False) for one in (named or speaking or known)[:1]]


def only_institution(document: Document) -> Referent | None:
    """The institution of a text that names no other."""
    named = [one for one in document.referents if INSTITUTION_NAME.search(one.name) and not is_fund_name(one)]
    whole = [one for one in named if len(one.name.split()) > 1 and not one.name.startswith(("Board", "Trustees"))]
    return whole[0] if len(whole) == 1 else None
