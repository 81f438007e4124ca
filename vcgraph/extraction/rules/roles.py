"""People and their roles: founders, executives, partners, board seats, current or former."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple, cast

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.discourse import is_organization, resolve
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.drafts import Support, evidence_of, name_kind, rules_of
from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.lists import read_list
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.model import RoleClaim
from vcgraph.model.claim import RoleStatus, Title

_SPELLINGS = sorted(lexicon().titles, key=lambda spelling: (-len(spelling), spelling))
_TITLE = "(?:" + "|".join(re.escape(spelling) for spelling in _SPELLINGS) + r")s?(?![\w-])"
_TITLES = re.compile(_TITLE, re.IGNORECASE)
_ADJECTIVE = r"(?:(?:current|former|then|now|new|interim|acting|group|global|founding|fellow|longtime|outgoing|incoming|ex|late|onetime|one-time|serial|joint|then-current|newly|appointed|managing|deputy|senior|co|executive|non-executive|first|tech|startup|its|billionaire|technical|legendary|famed|veteran|early)[- ])*"
_PHRASE = rf"{_ADJECTIVE}{_TITLE}(?:(?:,? (?:and|&) |, | ?/ ?|-|–| cum ){_ADJECTIVE}{_TITLE})*(?: and (?:\w+ ){{0,3}}(?:head|director|lead|manager)\b)?"
_OF = r"(?:,? (?:of|at|for|with|in|from|behind|,) | )"
_DESCRIPTION = r"(?:(?:the |a |an |its |rival |fellow |both )?(?:(?!(?:and|who|which|that|said|is|was|told)\b)[\w\-’'.]+ |<L>(?:-based|['’]s)? ){0,7}?)"
_RULES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("org title person", pattern(rf"(?P<org><N>)(?:['’]s?)?,? (?P<title>{_PHRASE}),? (?P<person><P>)", re.IGNORECASE)),
    ("person title of org", pattern(rf"(?P<person><P>)(?:,| \(|,? who (?:is|was|serves as|served as|became)(?: also)?| –| —|,? now| is| was| serves as| served as| became| has been| had been| remains| as| to)? ?(?:the |a |an |its |their |his |her |currently |also |previously |formerly |now |then |once |previously an? )*(?P<title>{_PHRASE})(?: and [\w ]{{2,25}})? ?(?:,? (?:of|at|for|with|in|from|behind)|,) {_DESCRIPTION}(?P<org><C>)", re.IGNORECASE)),
    ("person of its title", pattern(rf"(?P<person><P>)(?:,| \()? ?(?:the |also )?(?P<org><C>|<I>)(?:['’]s?)? (?P<title>{_PHRASE})(?=[,.;)]| |$)", re.IGNORECASE)),
    ("its title person", pattern(rf"(?P<org><I>|<A>['’]s) (?P<title>{_PHRASE}),? (?P<person><P>)", re.IGNORECASE)),
    ("person titled org", pattern(rf"(?P<title>{_PHRASE}) (?:of|at) {_DESCRIPTION}(?P<org><N>),? (?:is |was |named )?(?P<person><P>)", re.IGNORECASE)),
    ("title at org person", pattern(rf"(?P<person><P>), (?P<title>{_PHRASE}) (?P<org><N>)", re.IGNORECASE)),
    ("speaks", pattern(rf"(?P<person><P>), (?:the |a |an )?(?P<title>{_PHRASE})(?: and [\w ]{{2,25}})?(?=[,.;)]|$| (?:said|told|who|in|says|wrote|noted|added))", re.IGNORECASE)),
    ("title person", pattern(rf"(?<!<N> )(?<!<N>['’]s )(?P<title>{_PHRASE}),? (?P<person><P>)", re.IGNORECASE)),
)  # fmt: skip
_FOUNDED_BY = pattern(
    r"\b(?:co-?)?(?:founded|started|created|launched|set up|established|formed|run|launched)(?: and (?:\w+ )?(?:led|run|headed|owned|managed|backed))?(?: (?:in|back in|on) <D>| in <L>| last year| \w+ years ago|,? (?:in )?<D>)?,? by (?:(?:the |former |ex-|serial |entrepreneurs? |brothers |siblings |a team |CEO |CTO |COO |president |twins |friends |[\w\-’']+ )*?)(?=<P>)",
    re.IGNORECASE,
)
_FOUNDS = pattern(
    r"(?P<person><P>)(?:,? who|,? which)?(?: (?:and|also|later|then|previously|has|had|have|together|himself|herself|who|went on to|left to|recently|both|originally|first|earlier))* (?P<verb>(?:co-?)?(?:founded|founds|found|founding|started|launched)) (?:(?:the|a|an|his|her|own|[\w\-’']+) ){0,5}?(?P<org><C>)",
    re.IGNORECASE,
)
_FOUNDERS = pattern(
    rf"(?P<org><N>|<I>|<A>)(?:['’]s?)? (?P<title>{_ADJECTIVE}(?:co-?)?founders)(?: and {_TITLE})?,? (?=<P>)",
    re.IGNORECASE,
)
_FOUNDERS_OF = pattern(
    rf"(?<!<N> )(?P<title>(?:co-?)?founders|(?:managing |general )?partners),? (?=<P>)", re.IGNORECASE
)
_NAMED = pattern(
    rf"\b(?:named|names|appoint(?:ed|s)|hired|hires|promoted|promotes|tapped|taps|recruited|brought in|elected|elevated|welcomed|adds|added|picked)(?: of)? (?:(?:the |former |veteran |longtime |insider |<N>(?:['’]s)? |[\w\-’']+ ){{0,5}}?)(?P<person><P>)[^.;]{{0,60}}? (?:as|to|to be|,) (?:its|the|a|an|their|new|first|<A>['’]s|<N>['’]s|<I>|position of|role of|be|become|[ \w]){{0,6}}? ?(?P<title>{_PHRASE})",
    re.IGNORECASE,
)
_JOINED = pattern(
    rf"(?P<person><P>)[^.;<P>]{{0,60}}? (?:join(?:s|ed|ing)?|rejoin(?:s|ed)|moved to|moving to|comes to|came to) (?:{_DESCRIPTION})(?P<org><C>)(?:['’]s [\w ]{{2,15}})?,? (?:[\w ]{{0,20}} )?as (?:its |the |a |an |new |<I> )*(?P<title>{_PHRASE})",
    re.IGNORECASE,
)
_BOARD = pattern(
    r"(?P<person><P>)(?P<middle>[^.;]{0,90}?)\b(?:join(?:s|ed|ing)?|tak(?:e|es|ing)|took|gets?|got|sits?|serves?|(?:will|to) (?:join|take|sit)|has|added to|appointed to|elected to|named to|secure[sd]?|gain(?:s|ed))\b (?:a |an |one |on |the |seats? |as |observer |her |his |\w+ ){0,6}?(?P<owner><C>(?:['’]s?)?|<I>)? ?(?:\w+ )?board\b(?! meeting)(?: of directors)?(?: (?:of|at|for) (?P<company><C>))?",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"\b(?:former(?:ly)?|ex|previous(?:ly)?|once|onetime|one-time|late|then|outgoing|was|were|had been|until|retired|departed|served as|early)\b[- ]?",
    re.IGNORECASE,
)
_LEAVES = re.compile(
    r"^[^.;]{0,60}\b(?:step(?:s|ped|ping) down|resign(?:s|ed|ing)|left the|departed|was ousted|was fired|will leave|is leaving|has left|retir(?:ed|es|ing))\b",
    re.IGNORECASE,
)
_POLITICAL = re.compile(r"\b(?:U\.?S\.?|White House|Vice|prime|state|republic)\b", re.IGNORECASE)
_STRONG = frozenset({"founder", "ceo", "cto", "cfo", "coo", "partner", "managing_director", "chair", "president"})


class _Found(NamedTuple):
    person: Referent
    organization: Referent
    title: Title
    status: RoleStatus
    sentence: int
    rule: str


def find_roles(document: Document) -> list[RoleClaim]:
    """Every role that the article states, each once."""
    claims: dict[tuple[int, int, str], _Found] = {}
    support: dict[tuple[int, int, str], list[Support]] = {}
    for sentence in document.sentences:
        for found in _roles_of(document, sentence):
            key = (id(found.person), id(found.organization), found.title)
            claims.setdefault(key, found)
            support.setdefault(key, []).extend(
                Support(name, found.sentence, found.rule) for name in ("person", "organization", "title")
            )
    return [_claim(document, found, support[key]) for key, found in claims.items()]


def _claim(document: Document, found: _Found, support: list[Support]) -> RoleClaim:
    return RoleClaim(
        article=document.article.id,
        evidence=evidence_of(document, support),
        rules=rules_of(support),
        person=found.person.name,
        organization=found.organization.name,
        title=found.title,
        status=found.status,
        organization_kind=name_kind(found.organization),
    )


def _roles_of(document: Document, sentence: Sentence) -> Iterator[_Found]:
    if marks.PERSON not in sentence.mask:
        return
    titled: set[int] = set()
    for rule, compiled in _RULES:
        for match in compiled.finditer(sentence.mask):
            at = match.start("person")
            if at in titled:
                continue
            found = list(_titled(document, sentence, match, rule))
            if found:
                titled.add(at)
            yield from found
    yield from _founders(document, sentence)
    yield from _appointments(document, sentence)
    yield from _boards(document, sentence)


def read_titles(phrase: str) -> list[Title]:
    """The claim titles in a phrase such as "co-founder and CEO", each once.

    >>> read_titles("co-founder, chairman and chief executive officer")
    ['founder', 'chair', 'ceo']
    """
    table = lexicon().titles
    found = [
        table.get(match[0].lower()) or table.get(match[0].lower().removesuffix("s"), "employee")
        for match in _TITLES.finditer(phrase)
    ]
    if re.search(r"\bfounding (?:\w+ )?(?:partner|ceo)", phrase, re.IGNORECASE):
        found = ["founder", *found]
    return cast(list[Title], list(dict.fromkeys(found)))


def _titled(document: Document, sentence: Sentence, match: re.Match[str], rule: str) -> Iterator[_Found]:
    person = sentence.items[match.start("person")].referent
    titles = read_titles(match["title"])
    organization = _organization(document, sentence, match, rule, titles)
    if person is None or organization is None:
        return
    status = _status(sentence, match)
    for title in titles:
        yield _Found(person, organization, title, status, sentence.index, rule)


def _organization(
    document: Document, sentence: Sentence, match: re.Match[str], rule: str, titles: Iterable[str]
) -> Referent | None:
    if "org" in match.groupdict() and match["org"]:
        organization = resolve(document, sentence, match.start("org"))
        return organization if organization is not None and organization.kind not in ("person", "place") else None
    if not set(titles) & _STRONG or _POLITICAL.search(sentence.mask[max(0, match.start() - 20) : match.end()]):
        return None
    if (
        re.search(r"\bpresident$|\bchairman$", match["title"], re.IGNORECASE)
        and len(match["title"].split()) == 1
        and rule == "title person"
    ):
        return None
    return _nearby(document, sentence, match.start())


def _nearby(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """The organisation that a title without one belongs to: the last that the sentence named, else its topic."""
    before = [
        item.referent
        for at, item in sentence.all(marks.NAME, max(0, position - 120), position)
        if is_organization(item.referent)
    ]
    if len(before) == 1:
        return before[0]
    return sentence.focus or document.subject


def _status(sentence: Sentence, match: re.Match[str]) -> RoleStatus:
    before = sentence.mask[max(0, match.start() - 14) : match.start()]
    if _FORMER.search(before.split(",")[-1]) or _FORMER.search(match[0].replace("-", " ")):
        return "former"
    return "former" if _LEAVES.match(sentence.mask[match.end() :]) else "current"


def _founders(document: Document, sentence: Sentence) -> Iterator[_Found]:
    for match in _FOUNDED_BY.finditer(sentence.mask):
        if re.search(r"\brun$", match[0].split(" by")[0]):
            continue
        organization = _founded(document, sentence, match.start())
        yield from _people(sentence, match.end(), organization, "founded by")
    for match in _FOUNDS.finditer(sentence.mask):
        organization = resolve(document, sentence, match.start("org"))
        person = sentence.items[match.start("person")].referent
        if person is not None and is_organization(organization) and organization is not None:
            if match["verb"].lower().startswith("launched"):
                continue
            yield _Found(person, organization, "founder", "current", sentence.index, "founds")
    for match in _FOUNDERS.finditer(sentence.mask):
        yield from _people(
            sentence, match.end(), resolve(document, sentence, match.start("org")), "founders", match["title"]
        )
    for match in _FOUNDERS_OF.finditer(sentence.mask):
        yield from _people(
            sentence, match.end(), _nearby(document, sentence, match.start()), "founders of", match["title"]
        )


def _founded(document: Document, sentence: Sentence, position: int) -> Referent | None:
    names = [(at, item) for at, item in sentence.all(marks.NAME + marks.ANAPHOR, max(0, position - 160), position)]
    for at, _ in reversed(names):
        between = sentence.mask[at + 1 : position]
        if re.match(r"^(?:,| \(|,? (?:which|that)|,? an? | was| is| were|['’]s?|,? the )?[^.;]{0,120}$", between):
            return resolve(document, sentence, at)
    return sentence.focus or document.subject


def _people(
    sentence: Sentence, start: int, organization: Referent | None, rule: str, phrase: str = "founder"
) -> Iterator[_Found]:
    if organization is None or not is_organization(organization):
        return
    listed, _ = read_list(sentence, start)
    status: RoleStatus = "former" if re.search(r"\bformer|\bex\b", phrase, re.IGNORECASE) else "current"
    for one in listed:
        if one.item.sign == marks.PERSON and one.item.referent is not None:
            for title in read_titles(phrase):
                yield _Found(one.item.referent, organization, title, status, sentence.index, rule)


def _appointments(document: Document, sentence: Sentence) -> Iterator[_Found]:
    for rule, compiled in (("named", _NAMED), ("joined", _JOINED)):
        for match in compiled.finditer(sentence.mask):
            person = sentence.items[match.start("person")].referent
            at = match.start("org") if "org" in match.groupdict() else -1
            organization = resolve(document, sentence, at) if at >= 0 else _nearby(document, sentence, match.start())
            if person is not None and organization is not None and is_organization(organization):
                for title in read_titles(match["title"]):
                    yield _Found(person, organization, title, "current", sentence.index, rule)


def _boards(document: Document, sentence: Sentence) -> Iterator[_Found]:
    for match in _BOARD.finditer(sentence.mask):
        people = {sentence.items[match.start("person")].referent}
        people |= {item.referent for _, item in sentence.all(marks.PERSON, *match.span("middle"))}
        group = "company" if match["company"] else "owner" if match["owner"] else None
        organization = resolve(document, sentence, match.start(group)) if group else _board_of(document, sentence)
        for person in sorted((one for one in people if one is not None), key=lambda one: one.first):
            if organization is not None and is_organization(organization):
                yield _Found(person, organization, "board_member", "current", sentence.index, "board")


def _board_of(document: Document, sentence: Sentence) -> Referent | None:
    return document.subject or sentence.focus
