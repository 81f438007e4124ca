"""Where a title belongs that is told without an organisation: "CEO Ann Lee said", "Lee, a general partner, said"."""

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

from vcgraph.extraction.rules.discourse.firms_named import firm_named_before
from vcgraph.extraction.rules.discourse.reader import is_organization, resolve
from vcgraph.extraction.rules.funds.firms import by_name
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.bystanders import (
    TAKEN_UP,
    heads,
    instead_of_left,
    is_bystander,
    is_political,
)
from vcgraph.extraction.rules.roles.employers import Employers, lead_firm
from vcgraph.extraction.rules.roles.found import Affiliation, Found
from vcgraph.extraction.rules.roles.item_heads import item_head
from vcgraph.extraction.rules.roles.sold import founded_by
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.normalize.patterns import Pattern

_INFERRED = frozenset(
    {"founder", "ceo", "cto", "cfo", "coo", "partner", "managing_director", "chair", "president", "board_member"}
)
_OFFICERS = frozenset({"ceo", "cto", "cfo", "coo"})
_BESIDE = (
    marks.pattern(r"(?P<org><N>) ?\((?:(?:its|the|led by|run by|with|from) ){0,2}$"),  # "Sandhill (CEO Ann Lee)"
    # "Sandhill, whose 23-year-old founder"
    marks.pattern(r"(?P<org><N>)(?:, (?!and )[^,;.<N>]{1,80})?,? whose (?:[\w-]+ ){0,4}$"),
    marks.pattern(r"\b[Ii]n an? [^,;<N>]{3,40} (?:on|from|by) (?:the )?(?P<org><N>)(?:['’]s)?(?: [\w-]+){0,3}, $"),
    marks.pattern(r"^[“\"]?At (?:[a-z][\w-]* ){0,6}(?P<org><N>)(?:, [^;]{3,160})?, [^;<N>]*$"),
    marks.pattern(
        r"\b(?:owners|shareholders|holders|backers|directors|investors) (?:of|in) (?P<org><N>)(?: now)? (?:are|were|include)\b[^.;]*$"
    ),
    marks.pattern(r"^[“\"]?(?P<org><A>)(?! (?:said|says)\b)[^;]*$"),
)
_SPEAKS_FOR = marks.pattern(
    r"[^.;<P><N>]{3,60}<P> (?:has |have |had )?(?:said|says|signaled|signalled|announced|added|noted|confirmed|hinted)(?: on \w+)?(?: that)? (?P<org><N>)(?:,[^,.;]{3,60},)? (?:will|would|plans|planned|expects|expected|aims|hopes|intends|is (?:on|in|looking|planning|seeking)|has (?:no|raised|closed|signed|hired)|had (?:no|raised|closed|signed|hired))\b"
)
_ADDRESSES = marks.pattern(
    r"[^.;<P>]{3,60}<P>[^.;<P>]{0,80}? (?:to|told) (?P<org><N>)(?:['’]s?)? (?:employees|staff|staffers|workers)\b"
)
_PRONOUNS = frozenset({"we", "they", "it", "us", "them"})
_OF_BODY = Pattern(
    r"[^,.;]{2,40}? of the (?P<words>(?:[a-z]+ ){0,3}(?:association|federation|council|institute|foundation|alliance|society|chamber|university|exchange))\b"
)
""" "President of the trade association": the one that the text has named in full."""


def infer_organizations(
    document: Document, found: Sequence[Found], belong: Iterable[Affiliation], employers: Employers
) -> list[Found]:
    """The roles, each with an organisation; those for which the text tells none are left out."""
    known = _known(document, found, belong)
    now = {(id(one.person), one.title, id(one.organization)) for one in found if one.status == "current"}
    chiefs = {(one.sentence, one.position, id(one.person)) for one in found if one.title in _OFFICERS}
    told_together = defaultdict(list)
    for one in found:
        if one.organization is None:
            told_together[_phrase(one)].append(one)
    placed = []
    for one in found:
        organization = None if one.title == "founder" and _is_school(one.organization) else one.organization
        if organization is None:
            places = _places(one, known, told_together[_phrase(one)], now)
            office = (one.sentence, one.position, id(one.person)) in chiefs
            if one.title in _OFFICERS or one.rule == "appointed" or office:
                places = _of_office(one, places, found)
            organization = _placed(document, one, _inferred(document, one, places, employers), found, employers)
        if organization is not None:
            placed.append(one._replace(organization=organization))
    return placed


_OVER = frozenset({"own company", "founded earlier", "was before", "was earlier"})
"""Rules that tell where somebody was before, or what they have beside."""


def _known(
    document: Document, found: Sequence[Found], belong: Iterable[Affiliation]
) -> Mapping[tuple[int, bool], list[Referent]]:
    """Where each person is told to be, and, for a key with True, where a partner may be."""
    known: dict[tuple[int, bool], list[Referent]] = defaultdict(list)
    for one in found:
        beside = one.title in ("board_member", "employee") or one.rule == "chairs" or one.rule in _OVER
        if one.organization is not None and one.status == "current" and not beside:
            known[id(one.person), False].append(one.organization)
            known[id(one.person), True].extend([one.organization] if _may_have_partner(document, one) else [])
    for affiliation in belong:
        known[id(affiliation.person), False].append(affiliation.organization)
        known[id(affiliation.person), True].append(affiliation.organization)
    return known


def _placed(
    document: Document, one: Found, inferred: Referent | None, found: Sequence[Found], employers: Employers
) -> Referent | None:
    """The inferred place, or another where the person was told to have left it; None where it cannot be theirs."""
    place = instead_of_left(document, one, inferred, found)
    over = any(
        other.rule in _OVER and other.person is one.person and other.organization is place
        for other in found
        if place is not None
    )
    if over and one.organization is None:
        place = employers.subject if place is not employers.subject else employers.company
    if place is None or is_bystander(document, one, place) or _is_elsewhere(one, place, found):
        return None
    return (by_name(document, place.name) or place) if place.kind == "fund" else place  # a fund has no staff


def _may_have_partner(document: Document, one: Found) -> bool:
    """Whether a role tells where its person is a partner: no office does, and in a text about a firm only one at a firm."""
    of_firm = document.subject is not None and document.subject.kind == "firm"
    kind = one.organization.kind if one.organization is not None else None
    return one.title not in _OFFICERS and (kind == "firm" or not of_firm)


def _places(
    one: Found,
    known: Mapping[tuple[int, bool], list[Referent]],
    together: Sequence[Found],
    now: Container[tuple[int, str, int]],
) -> list[Referent]:
    """Where the person is known to be, if that may tell where the title belongs."""
    places = known[id(one.person), one.title == "partner"] if one.organization is None else []
    others = [other.person for other in together if other.person is not one.person]
    if any(other.rule == "has a co-founder" for other in together):  # "Acme CEO Ann Lee and co-founder Bob Ray"
        return [*places, *(place for person in others for place in known[id(person), False])]
    if others and one.title == "founder":  # what one of them does elsewhere tells nothing of where all are founders
        places = [place for place in places if all(place in known[id(person), False] for person in others)]
    if one.status == "former":  # who is a partner there now is no former one
        places = [place for place in places if (id(one.person), one.title, id(place)) not in now]
    return places


def _of_office(one: Found, places: Sequence[Referent], found: Sequence[Found]) -> list[Referent]:
    """ "Ann Lee, a partner at Harrow Ventures" tells nothing of whose chief she is, nor does "Acme appointed Bolt CEO
    Ann Lee as chair" of where she will be.
    """
    told = {id(other.organization): other for other in reversed(found) if other.person is one.person}
    return [place for place in places if (other := told.get(id(place))) is None or not _tells_nothing(one, other)]


def _tells_nothing(one: Found, other: Found) -> bool:
    if (
        one.rule in ("appointed", "hire", "joins", "named")
        and other.sentence == one.sentence
        and other.rule not in TAKEN_UP
    ):
        return True
    return other.title == "partner" and one.title != "partner"


def _phrase(found: Found) -> tuple[int, int, str]:
    """The title that a sentence gives to one or several."""
    return found.sentence, found.position, found.title


_SCHOOL = Pattern(r"\b(?:University|College|School|Institute of Technology)(?:$| of\b)")


def _is_elsewhere(one: Found, organization: Referent | None, found: Sequence[Found]) -> bool:
    """Whether an inferred place cannot be it: who joins a firm as "founder Ann Lee" founded another, and nobody a school."""
    if one.title != "founder":
        return False
    return _is_school(organization) or any(
        other.rule in TAKEN_UP and other.person is one.person and other.organization is organization for other in found
    )


def _is_school(organization: Referent | None) -> bool:
    return organization is not None and _SCHOOL.search(organization.name) is not None


def _owner(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "Harrow led it. Its partner Ann Lee": the firm that the sentence before names last; "our partner": of who writes."""
    before = sentence.mask[max(0, position - 5) : position].lower()
    if before.endswith("our "):
        at = next((at for at, item in sentence.items.items() if item.first_person), None)
        found = resolve(document, sentence, at) if at is not None else None
        return found if is_organization(found) else None
    if sentence.mask.startswith("Its ") and position <= len("Its managing ") and sentence.index:
        named = [item.referent for _, item in document.sentences[sentence.index - 1].all(marks.NAME)]
        firms = [one for one in named if one is not None and one.kind == "firm"]
        return firms[-1] if firms else None
    return None


def _inferred(document: Document, found: Found, known: Sequence[Referent], employers: Employers) -> Referent | None:
    sentence = document.sentences[found.sentence]
    if found.title not in _INFERRED or (found.title == "president" and is_political(sentence, found)):
        return None
    if sentence.mask.endswith((" firm ", " firm’s ", " firm's "), 0, found.position) and found.title == "founder":
        return _firm(document, sentence, found.position)  # "firm co-founder Ann Lee"
    if is_organization(run := _run(sentence, found.position)):
        return run
    if told := _OF_BODY.match(sentence.mask, found.position):
        return _body(document, told["words"])
    wanted = [one for one in known if _fits(one, found.title)] if found.title != "board_member" else []
    if wanted:
        return wanted[0]
    if found.title == "partner":
        return _owner(document, sentence, found.position) or _firm(document, sentence, found.position)
    spoken = _spoken_of(document, sentence, found, employers)
    if _is_founding(sentence, found) and spoken is not None and found.rule != "has a co-founder":
        spoken = founded_by(document, sentence, spoken) or spoken
    # A partner of a firm sits on the board of a company.
    return employers.company or spoken if found.title == "board_member" and spoken in known else spoken


_RUN_BY = marks.pattern(
    r"(?P<org><N>)['’]s? (?:(?:<S>|<M>|[a-z-]+) ){1,5}(?:is|are|was|were|will be) (?:(?:now|also|jointly|currently) )?(?:co-)?(?:managed|led|run|headed|overseen) by (?:(?:its|two|three|four) )?$"
)
""" "Acme's fund is managed by | general partner Ann Lee, who founded Bolt": Acme's."""


def _run(sentence: Sentence, position: int) -> Referent | None:
    match = _RUN_BY.search(sentence.mask, max(0, position - 120), position)
    return sentence.items[match.start("org")].referent if match else None


_AND_FOUNDER = Pattern(r"(?:[\w-]+ ){1,3}(?:and|&) (?:co-?)?founder\b|(?:co-?)?founder,? (?:and|&) ", re.IGNORECASE)
""" "CEO and co-founder Ann Lee": of one company."""


def _is_founding(sentence: Sentence, found: Found) -> bool:
    chief = found.title in _OFFICERS and _AND_FOUNDER.match(sentence.mask, found.position)
    return found.title == "founder" or bool(chief)


def _fits(organization: Referent, title: str) -> bool:
    return is_organization(organization) and (
        title != "partner" or organization.kind in ("firm", "unknown", "organization")
    )


def _spoken_of(document: Document, sentence: Sentence, found: Found, employers: Employers) -> Referent | None:
    """Whom the sentence or the text speaks of; a firm has no CTO where the text is about a company."""
    beside = _beside(document, sentence, found.position) or item_head(document, sentence)
    if beside is not None and found.title != "board_member":
        return beside
    local = employers.of(document, sentence)
    if sentence.index in employers.local:
        return local
    subject = employers.subject
    spoken = _meant(document, sentence, found, employers)
    if (
        spoken is not None
        and spoken.kind in ("firm", "fund")
        and (found.title in _OFFICERS or found.title == "board_member")
    ):
        return employers.company or spoken
    if (
        spoken is not None
        and subject is not None
        and subject.kind not in ("firm", "fund")
        and subject.mentions > 2 * spoken.mentions
        and not (heads(sentence, spoken) and (spoken.kind != "firm" or found.title == "managing_director"))
    ):
        return subject
    return spoken if is_organization(spoken) else subject


def _meant(document: Document, sentence: Sentence, found: Found, employers: Employers) -> Referent | None:
    """Whom the words before the title speak of."""
    if found.title == "board_member" or found.rule in ("joins", "later title", "and title"):
        return employers.of(document, sentence)
    return employers.meant(document, sentence, resolve(document, sentence, found.position))


def _beside(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """The organisation that heads the sentence of a title ("The company is led by CEO Ann Lee") or is spoken to."""
    for one in _BESIDE:
        match = one.search(sentence.mask[:position])
        at = match.start("org") if match else None
        if at is None or sentence.items[at].value in _PRONOUNS or sentence.items[at].first_person:
            continue
        found = resolve(document, sentence, at)
        if is_organization(found):
            return found
    addressed = _ADDRESSES.match(sentence.mask, position) or _SPEAKS_FOR.match(sentence.mask, position)
    told = sentence.items[addressed.start("org")].referent if addressed else None
    return told if is_organization(told) else None


def _body(document: Document, words: str) -> Referent | None:
    """Whom "president of the trade association" means: the one body whose name ends with these words."""
    last = " ".join(words.split()[-2:])
    named = [one for one in document.referents if one.name.lower().endswith(last)]
    return named[0] if len(named) == 1 and is_organization(named[0]) else None


_LAWYERS = marks.pattern(
    r"\b[Tt]he (?P<house><N>)(?:['’]s)? (?:[a-z]+ ){0,2}team(?: (?:was|were|is))? (?:led|headed) by (?:[a-z]+ ){0,3}$|(?:\b(?:team|lawyers|attorneys|bankers) (?:at|from|of) )?(?P<org><N>)(?:, where| (?:was |were )?(?:led|headed|represented) by) (?:[a-z]+ ){0,3}$"
)
""" "A team at Marden Stone led by partners": the house of those who advise."""


def _firm(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """The firm of the sentence, of the passage, of the article, or the one named last before the title."""
    own = [
        item.referent
        for _, item in sentence.all(marks.NAME, 0, position)
        if item.referent and item.referent.kind == "firm"
    ]
    if led := _LAWYERS.search(sentence.mask, 0, position):
        house = sentence.items[led.start("org" if led["org"] else "house")].referent
        if is_organization(house):
            return house
    for one in (*own[-1:], sentence.focus, document.subject, lead_firm(document)):
        if one is not None and one.kind == "firm":
            return one
    return firm_named_before(document, sentence, reach=7) or resolve(document, sentence, position)


def infer_partners(found: Sequence[Found], belong: Iterable[Affiliation]) -> list[Found]:
    """ "Acme's Ann Lee joins the board": who comes from somewhere to the board of another is a partner there."""
    held = {(id(one.person), id(one.organization)) for one in found}
    seated = {(id(one.person), one.sentence) for one in found if one.title == "board_member"}
    return [
        Found(one.person, one.organization, "partner", "current", one.sentence, "comes to a board")
        for one in belong
        if (one.owned or one.organization.kind == "firm")
        and one.organization.name not in lexicon().giants
        and (id(one.person), one.sentence) in seated
        and (id(one.person), id(one.organization)) not in held
    ]
