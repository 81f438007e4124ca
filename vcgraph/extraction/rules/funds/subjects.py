"""Whom the words before a fund's verb mean where the last name is none who raises it: a former house, a place, a dateline."""

import re

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.funds.mentions import is_fund_name
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_COMPARES = pattern(
    r"(?P<firm><N>)['’]s? [^.;<N>]{3,60}\b(?:double|twice|triple|half|times|than|from|with|against|match\w*|exceed\w*|dwarf\w*|short of)\b[^.;<N>]{0,40}<M>,? (?:that |which )?(?:it|<A>|the (?:firm|group|bank)) (?:had |has )?$"
)
""" "Acme's new fund would be double the <M> it raised for ...": Acme did."""


def of_compared(sentence: Sentence, verb: int) -> Referent | None:
    """Whose new fund the words before a verb compare with what "it" raised."""
    told = _COMPARES.search(sentence.mask, 0, verb) if verb > 0 else None
    firm = sentence.items[told.start("firm")].referent if told else None
    return firm if is_organization(firm) and firm is not None and not is_fund_name(firm) else None


_HEADED = pattern(
    r"(?P<place><N>)(?:-based)? (?:fund|asset|investment|VC|venture capital|venture|private equity|buyout) (?:manager|firm|house|group|investor|specialist) (?P<firm><N>)"
)
""" "Harrow fund manager Acme": Acme, wherever Harrow is."""


def headed(sentence: Sentence, subject: Referent | None) -> Referent | None:
    """The house that a place before it is said of, where the subject is the place."""
    told = _HEADED.search(sentence.mask) if subject is not None else None
    if told is None or sentence.items[told.start("place")].referent is not subject:
        return None
    return sentence.items[told.start("firm")].referent


def is_dateline(sentence: Sentence, subject: Referent) -> bool:
    """ "Kelso City: A fund ...": where the news comes from."""
    first = sentence.items.get(0)
    opens = first is not None and first.referent is subject and sentence.mask.startswith(": ", 1)
    return opens and not sentence.headline


_WHO_LEFT = pattern(
    r"(?P<person><P>), (?:who|formerly|previously|once|until|an? former|the former|an? ex-|(?:an? )?one-time)\b[^.;<P><M><N>]{0,60}(?P<former><N>)(?:['’]s?)?[^.;<P><M><N>]{0,40}, (?:[a-z]+ ){0,4}$"
)
""" "Ann Lee, who used to work at Acme, is raising ...": she does."""


def who_left(sentence: Sentence, subject: Referent | None, verb: int) -> Referent | None:
    """The person who raises a fund, where the subject is the house that he has left."""
    told = _WHO_LEFT.search(sentence.mask, 0, verb) if subject is not None and is_former(sentence, subject) else None
    if told is None or sentence.items[told.start("former")].referent is not subject:
        return None
    return sentence.items[told.start("person")].referent


_HIS_COMPANY = Pattern(
    r"(?:, \ue000)?(?:['’]s?)? (?:CEO|boss|chief executive|executives?|veterans?|alumni|alums|engineers?|bankers?)\b"
)


_LEFT = Pattern(
    r"\b(?:left|leaving|quit(?:ting)?|departed(?: from)?|exited|formerly (?:of|at|with)|previously (?:of|at|with)|(?:alumni|veterans?|refugees|(?:co-)?founders|executives|engineers|employees|partners) (?:of|from)|former (?:[\w\-]+ ){1,3}(?:of|at|from|with)|came from|spun out of|broke away from|used to (?:be|work)(?: an? [\w\-]+)? (?:at|with|for)|once (?:at|with)|(?:her|his|their) (?:old|former|previous) (?:firm|employer|shop|house),?) (?:the )?$",
    re.IGNORECASE,
)


def is_former(sentence: Sentence, subject: Referent) -> bool:
    """ "Two ex-Acme engineers launch a fund", "Acme CEO launches a fund": no fund of Acme's."""
    at = next((at for at, item in sentence.all(marks.NAME) if item.referent is subject), None)
    return at is not None and (
        _LEFT.search(sentence.mask, max(0, at - 40), at) is not None
        or re.search(r"\b(?:[Ee]x-|[Ff]ormer (?:\ue000, )?)$", sentence.mask[max(0, at - 11) : at]) is not None
        or _HIS_COMPANY.match(sentence.mask, at + 1) is not None
    )
