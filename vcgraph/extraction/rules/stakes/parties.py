"""Who heads the clause of a verb of holding: a list, a subject, whom "which" or "his firm" stands for."""

import re

from vcgraph.extraction.rules.discourse.firms_named import last_firm
from vcgraph.extraction.rules.discourse.officers import company_of_person
from vcgraph.extraction.rules.discourse.reader import resolve, subject_before
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.stakes.holders import (
    head_of_aside,
    holder_he,
    holder_of_pronoun,
    opened_relative,
    told_head,
)
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.lists import Listed, list_before
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.subject_ends import (
    apposed_person,
    both_told,
    described_at,
    is_of_people,
    subject_end,
)
from vcgraph.normalize.patterns import Pattern


def companies_before(document: Document, sentence: Sentence, position: int) -> list[Referent]:
    """The companies that head the clause whose verb is at a position; the founder's company where a person heads it."""
    listed = parties_before(document, sentence, position)
    heads = [one.item.referent for one in listed if one.item.referent is not None]
    if heads and all(one.kind == "person" for one in heads):
        heads = [one for one in [company_of_person(document, sentence, position)] if one is not None]
    return heads


def parties_before(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    """Who heads the clause whose verb is at a position of the mask: the list that ends there, whom a relative pronoun
    there stands for, or the subject.
    """
    mask, position = sentence.mask, subject_end(sentence.mask, position)
    of_person = _OF_PERSON.search(mask, 0, position)
    if of_person is not None:
        return as_listed(_house(document, sentence, of_person))
    meant = (
        _whose_fund(document, sentence, position)
        or apposed_person(sentence, position)
        or head_of_aside(document, sentence, position)
        or holder_of_pronoun(document, sentence, position)
        or holder_he(document, sentence, position)
    )
    if meant is not None:
        return as_listed(meant)
    opened = opened_relative(mask, position)
    if opened is not None:
        position = opened
    listed = _heads_both(sentence, position) or _listed_before(sentence, position)
    if listed:
        return listed
    antecedent = _antecedent(sentence, position) if _RELATIVE.match(mask, position) else described_at(mask, position)
    if antecedent is not None:
        return as_listed(sentence.items[antecedent].referent)
    spoken = _plural(sentence.items.get(position - 1))
    if spoken == "we":
        return as_listed(last_firm(document, sentence))
    if spoken or _PRONOUN.search(mask, 0, position) or is_of_people(mask, position) or _is_unnamed(mask, position):
        return []
    if _COORDINATED.search(mask, max(0, position - 40), position):
        heads = sentence.all(marks.NAME + marks.PERSON + marks.ANAPHOR, 0, position)
        head = next((at for at, _ in heads if not is_governed(mask, at) and not _OWNS.match(mask, at + 1)), None)
        return as_listed(resolve(document, sentence, head)) if head is not None else []
    return as_listed(subject_before(document, sentence, position, persons=True))


def _heads_both(sentence: Sentence, position: int) -> list[Listed]:
    """ "A and B agree on little, but | both have backed C", "Ann Lee, who built A and | has invested in B": not A."""
    described = _OPEN_RELATIVE.search(sentence.mask, 0, position)
    if described is not None:
        return as_listed(sentence.items[described.start()].referent)
    return both_told(sentence, position)


def _listed_before(sentence: Sentence, position: int) -> list[Listed]:
    """The names listed right before a position, as far as the clause that begins there speaks of them."""
    mask = sentence.mask
    firms = _THE_FIRMS.search(mask, max(0, position - 60), position)
    if firms is not None and _RELATIVE.match(mask, position):
        return list_before(sentence, firms.start())
    listed = list_before(sentence, position)
    if len(listed) == 1 and listed[0].item.sign == marks.PERSON and _told_of_firm(sentence, position):
        return []  # "Ann Lee of A, | which has invested in"
    if _RELATIVE.match(mask, position):
        listed = [one for one in listed if ";" not in mask[one.position : position]]
    single = _SINGULAR_RELATIVE.match(mask, position) or _WITH_ITS.match(mask, position)
    return listed[-1:] if single else listed


def _whose_fund(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """The firm whose fund heads the clause."""
    fund = _OF_FUND.match(sentence.mask[:position])
    if fund is None:
        return None
    owner = resolve(document, sentence, fund.start("owner")) if fund["owner"] else None
    return owner or last_firm(document, sentence)


_OF_FUND = pattern(
    r"[^\w<N><A>]*(?:(?P<owner><N>|<A>)['’]s?|The|Its|That|This) (?:(?!(?:hedge|pension|mutual|wealth)\b)(?:[\w\-]+|<M>|<D>) ){0,4}(?:fund|vehicle)(?:, [^,;<N><P><A>]{3,80},)?(?: [^,;.<N><P><A>]{1,80})?$"
)
""" "The firm's first fund raised $5 million and | invested in": who backs is the firm whose fund it is."""


def _told_of_firm(sentence: Sentence, position: int) -> bool:
    """ "Ann Lee of A | which has invested in B", "Ann Lee of the firm A |, an early investor in B"."""
    if sentence.mask.startswith((", which ", " which "), position):
        return True
    before = sentence.items.get(position - 1)
    firm = before is not None and before.referent is not None and before.referent.kind in ("firm", "fund")
    return firm and _AN_INVESTOR.match(sentence.mask, position) is not None


_AN_INVESTOR = Pattern(
    r", (?:an?|the|one of the) (?:[\w\-]+ |\ue000(?:['’]s?)? ){0,3}?(?:investors?|backers?|shareholders?)\b"
)
_THE_FIRMS = Pattern(
    r", (?:the|two|three|both|all) (?:[\w\-]+ ){0,3}?(?:firms|investors|funds|houses|backers|companies|groups|angels)$"
)
""" "A and B, the venture firms | that have backed C": both."""
_RELATIVE = Pattern(r",? ?(?:which|who|that|whose) |, (?:also |still |now )?(?:an?|the|one of|among) ")
_WITH_ITS = Pattern(r",? with (?:its|his|her) ")
_SINGULAR_RELATIVE = Pattern(
    r",? ?(?:which|who|that) (?:also |still |now )?(?:is|was|has|owns|holds|counts|backs|invests)\b"
)
""" "Backed by A and B, | which has stakes in C": B's are meant."""
_PRONOUN = Pattern(
    r"\b(?:[Hh]e|[Ss]he|[Yy]ou|him|her|them|us|me|clients|customers|users|members|employees|people|investors|students|CEO|founder|chairman|chief|executive|partner|boss|president)$|(?<!\w)I(?:$| (?:have |had |was |am )?[a-z])"
)
_OF_PERSON = Pattern(r"\b(?:(?P<whose>whose)|[Hh]is|[Hh]er) (?:[\w\-]+ )?(?:(?P<firm>firm|fund)|company|start-?up),?$")


def _is_unnamed(mask: str, position: int) -> bool:
    """ "A round led by the venture firm | that backed B": whoever that is, no other of the sentence."""
    return (
        _RELATIVE.match(mask, position) is not None
        and _UNNAMED.search(mask, max(0, position - 60), position) is not None
    )


_UNNAMED = Pattern(
    r"\b(?:by|with|from|of|to|in|for|at|into|joined|left) (?:the|an?|another|its) (?:[\w\-]+ ){0,3}?(?:firm|fund|investor|house|group|company|backer|vc|VC|outfit)$"
)
_OWNS = Pattern(r"['’]s?\b|['’] |[-‐–]\w")
_AUX = r"(?: (?:has|have|had|also|since|later|then|now|personally|recently))*"
_OPEN_RELATIVE = pattern(rf"<X>,? (?:which|who|that) (?:(?!(?:which|who|that) )[^,;])* (?:and|but){_AUX}$")
_COORDINATED = Pattern(rf",? (?:and|but){_AUX}$")
_STAFF = pattern(
    r"<P>, (?:an?|the|one of) (?:(?!(?:and|but|said|says|told)\b)[\w\-’']+ |<N>(?:['’]s?)? |<L>(?:['’]s?|-based)? ){0,8}<N>?$"
)


def _house(document: Document, sentence: Sentence, match: re.Match[str]) -> Referent | None:
    """ "His firm", "her company": of the person spoken of; "whose" speaks of one who may be anybody."""
    if match["whose"]:
        return None
    return last_firm(document, sentence) if match["firm"] else company_of_person(document, sentence, match.start())


def _plural(item: Item | None) -> str:
    """ "we" or "they", where an item is that."""
    value = str(item.value).lower() if item is not None and item.sign == marks.ANAPHOR else ""
    return value if value in ("they", "we") else ""


def _antecedent(sentence: Sentence, position: int) -> int | None:
    """The place of the name that "which" or "who" at a position stands for."""
    mask = sentence.mask
    at = len(mask[:position].rstrip(" -–—(")) - 1
    staff = (
        _STAFF.search(mask[: at + 1] + ("" if at in sentence.items else " "))
        if "who" in mask[position : position + 6]
        else None
    )
    if staff is not None:
        return staff.start()
    thing = re.match(r",? ?(?:which|that|whose) ", mask[position : position + 8])
    told = told_head(mask, at + 1) if thing is not None else None
    if told is not None:
        return told
    signs = marks.NAME if thing else marks.NAME + marks.PERSON
    return at if at in sentence.items and sentence.items[at].sign in signs else None


def as_listed(referent: Referent | None) -> list[Listed]:
    """A referent as a list of one investor; of none where it is no investor."""
    if referent is None or referent.kind in ("place", "publication"):
        return []
    sign = marks.PERSON if referent.kind == "person" else marks.NAME
    return [Listed(Item(sign, referent.first, referent.first, referent), -1, False)]
