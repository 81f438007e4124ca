"""Titles of no organisation that the text names: "veteran founder Ann Lee", "the orchestra ... Its president"."""

from collections.abc import Sequence

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.normalize.patterns import Pattern

_GENERIC_FOUNDER = Pattern(r"(?:[Vv]eteran|[Ss]erial|[Rr]epeat|[Ss]easoned) (?:tech )?founder\b")
""" "Veteran founder Ann Lee joins Acme": of others."""
_OF_NONE = Pattern(
    r"\b[Tt]he (?:[a-z]+ )?(?:program(?:me)?|project|initiative|unit|division|arm|institute|school|university|city|state|country|conference|event|show|office|region|association|foundation|union|museum|orchestra|club|team|league|church|party)['’]s (?:[\w-]+ ){0,3}$"
)
""" "The program's new managing director": of something that is no company, though one may be near."""
_OFFICES_OF_COMPANIES = frozenset({"ceo", "cto", "cfo", "coo", "chair", "president", "board_member"})


def is_nobodys(document: Document, found: Found) -> bool:
    """Whether a title that stands without an organisation belongs to none that the text names."""
    sentence = document.sentences[found.sentence]
    if found.title == "founder" and _GENERIC_FOUNDER.match(sentence.mask, found.position):
        return True
    return _OF_NONE.search(sentence.mask, max(0, found.position - 60), found.position) is not None


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
