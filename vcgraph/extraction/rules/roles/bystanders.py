"""Who may hold an office that is told without its company: no customer, no "veteran founder", nobody told to be elsewhere."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.normalize.patterns import Pattern

TAKEN_UP = frozenset({"joins", "appointed", "named", "left to", "hire", "announced", "takes on"})
"""Rules that read an office taken up anew."""
_LISTED = frozenset({"include", "founders"})
""" "Its founders include Ann Lee, a professor at": a founder may be one, where others tell it in so many words."""
_DIRECTOR_OF = Pattern(r"(?:[a-z]+ )?[Dd]irector of \ue000")
""" "Its new Director of Portfolio Growth": of a department, and on no board."""
_GENERIC_FOUNDER = Pattern(r"(?:[Vv]eteran|[Ss]erial|[Rr]epeat|[Ss]easoned) (?:tech )?founder\b")
""" "Veteran founder Ann Lee joins Acme": of others."""
_OF_NONE = Pattern(
    r"\b[Tt]he (?:[a-z]+ )?(?:program(?:me)?|project|initiative|unit|division|arm|institute|school|university|city|state|country|conference|event|show|office|region|association|foundation|union|museum|orchestra|club|team|league|church|party)['’]s (?:[\w-]+ ){0,3}$"
)
""" "The program's new managing director": of something that is no company, though one may be near."""
_OFFICES_OF_COMPANIES = frozenset({"ceo", "cto", "cfo", "coo", "chair", "president", "board_member"})
_GUEST = r"(?:customer|client|user|guest|visitor|attendee|speaker|panell?ist|subscriber|reader|patient|fan|critic|tenant|supplier)s?"
_BACKER = rf"(?:angel|backer|investor|{_GUEST})s?"
_AMONG_OTHERS = marks.pattern(
    rf"\b(?i:{_BACKER}) (?:now |also )?(?:is|are|was|were|includ(?:es?|ed|ing)|such as|like) [^.;:,<N>]{{0,40}}$"
    rf"|\b[Aa]mong (?:its|the|their|<N>['’]s) (?:[a-z-]+ ){{0,2}}(?i:{_BACKER}) (?:is|are|was|were) [^.;:,<N>]{{0,40}}$"
    rf"|\b(?i:{_GUEST}|analyst|lawyer|professor|reporter) and $"
)
""" "Customers include | chief executive Ann Lee", "among its guests is | founder Bob Ray"."""
_ELSEWHERE = marks.pattern(
    r"<P>(?:,? of (?:an?|another|the (?:[a-z-]+ ){0,2}(?:rival|chain|bakery|restaurant|agency|charity|university|school|hospital|clinic|museum|consultancy)\b)"
    rf"|,? who (?:runs|owns|heads|leads|manages) an(?:other)? |,? who (?:runs|owns|heads|leads|manages) a |, an? (?:[a-z-]+ ){{0,2}}(?:{_GUEST}|analyst|lawyer|attorney|professor|reporter|journalist|rival|competitor)\b)"
)
""" "Said co-founder Ann Lee | of the bakery chain", "chief executive Bob Ray, | who runs a bakery", "| a guest at the event"."""
_INDEFINITE = Pattern(
    r"(?:,| is| was| being|previously|formerly|once) an? (?:former |ex-|retired |serial |veteran |experienced |seasoned |one-?time )?$"
)
""" "Hired Ann Lee, previously | a CFO": of another, as a company has but one."""
_ONE_ALONE = Pattern(r"(?:former |ex-)?(?:chief|c[eftio]o\b|chair|president|finance chief)", re.IGNORECASE)
_THANKED = marks.pattern(
    r"(?P<org><N>|<A>) (?:(?:has|have|also|later|then|publicly) )*(?:thank|congratulat|prais|interview|quot|su|host|honou?r|invit|sponsor|photograph)(?:e?s|e?d|ing) (?:(?!its|their|outgoing|departing|former)[a-z]+ )?$"
)
""" "The company thanked | CEO Ann Lee": its own it need not thank."""


def is_bystander(document: Document, found: Found, organization: Referent) -> bool:
    """Whether an office told without its company is not one of the organisation that the text speaks of."""
    sentence, at = document.sentences[found.sentence], found.position
    left, mask = max(0, at - 90), sentence.mask
    if found.title == "founder" and _GENERIC_FOUNDER.match(mask, at):
        return True
    if _OF_NONE.search(mask, left, at) or _AMONG_OTHERS.search(mask, left, at):
        return True
    if found.rule not in TAKEN_UP and _ONE_ALONE.match(mask, at) and _INDEFINITE.search(mask, left, at):
        return True
    if (thanks := _THANKED.search(mask, left, at)) and resolve(document, sentence, thanks.start()) is organization:
        return True
    if found.title == "board_member" and _DIRECTOR_OF.match(mask, at):
        return True
    if found.title == "founder" and found.rule in _LISTED:
        return False
    return any(
        _ELSEWHERE.match(mask, place) is not None
        for place, item in sentence.all(marks.PERSON)
        if item.referent is found.person
    )


def is_of_unnamed(document: Document, found: Found) -> bool:
    """Whether an office is of what only a common noun tells: "The orchestra is short of money. Its president", or of a
    numbered fund, which has no officers.
    """
    told = found.organization
    if told is not None and told.kind == "fund" and found.title in _OFFICES_OF_COMPANIES:
        return number_of(told.name) is not None
    sentence = document.sentences[found.sentence]
    return sentence.mask.startswith("Its ") and found.position < _NEAR and not _names_before(document, sentence)


_FORMERLY = Pattern(r"\b(?:formerly|previously|once|until recently|most recently|before that),? (?:an? |the |its )?$")


_CAME_FROM = marks.pattern(
    r"\b(?:arriv(?:es|ed|ing)|c(?:omes?|ame|oming)|join(?:s|ed|ing)|mov(?:es|ed|ing)|hired|poached|recruited|lured|brought in)(?: (?:[a-z]+ ){0,2}<D>| [a-z]+)? from (?:the )?(?:[a-z-]+ ){0,3}<N>"
    r"|\b(?:met|worked|studied) at (?:the )?(?:[a-z-]+ ){0,3}<N>"
)
""" "Ann Lee, who arrived from Acme", "they met at Acme"."""


def instead_of_left(
    document: Document, one: Found, organization: Referent | None, found: Sequence[Found]
) -> Referent | None:
    """ "Founded by Ann Lee, formerly of Acme, Bolt sells tea; Bob Ray joined as its CEO": where an office was inferred to be
    at a place that the sentence tells only as one where somebody was before, the other one, if there is one.
    """
    mask = document.sentences[one.sentence].mask
    told = [other for other in found if other.sentence == one.sentence and other.organization is not None]
    left = {
        id(other.organization)
        for other in told
        if other.status == "former" and _FORMERLY.search(mask, max(0, other.position - 40), other.position)
    }
    left.update(
        id(document.sentences[one.sentence].items[came.end() - 1].referent) for came in _CAME_FROM.finditer(mask)
    )
    if id(organization) not in left or (organization and organization.mentions > 1):
        return organization
    others = [each for each in document.referents if is_organization(each) and id(each) not in left]
    return others[0] if len(others) == 1 else None


_NEAR = 24


def _names_before(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence before names an organisation, or the text opens with this one."""
    before = document.sentences[: sentence.index]
    named = (item.referent for one in before for _, item in one.all(marks.NAME))
    return not before or any(is_organization(one) for one in named)


_POLITICAL = Pattern(
    r"\b(?:U\.?S\.?|White House|[Vv]ice|[Pp]rime|state|republic|[Ee]lections?|[Aa]dministration|government|presidential|country['’]s|Congress|[Pp]arliament|into law|tariffs?|then-President)\b"
)
_OF_LAND = marks.pattern(r"[Pp]resident <P> of (?:the )?<L>")
""" "President Ann Lee of France"."""


def is_political(sentence: Sentence, found: Found) -> bool:
    """Whether a president is one of a land: "Lithuania's president", "President Ann Lee of France"."""
    if sentence.mask[: found.position].endswith((f"{marks.PLACE}'s ", f"{marks.PLACE}’s ", f"{marks.PLACE} ")):
        return True
    told = _OF_LAND.match(sentence.mask, found.position) or _POLITICAL.search(sentence.mask)
    return told is not None or found.person.name.split()[-1] in lexicon().heads_of_state


def heads(sentence: Sentence, referent: Referent) -> bool:
    """Whether the sentence opens with the name as its subject."""
    position, item = next(sentence.all(marks.NAME), (0, None))
    return (
        item is not None
        and item.referent is referent
        and position < 25
        and sentence.mask[0] not in "“\"'‘"
        and not re.match(r"['’]s?\b", sentence.mask[position + 1 :])
    )
