"""Several people with one title, listed behind it: "whose partners include", "added two principals — Ann Lee and Bob Ray"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.found import Found, has_left
from vcgraph.extraction.rules.roles.listing import people_from
from vcgraph.extraction.rules.roles.scene import TITLE, Scene, role_pattern
from vcgraph.model.claim import RoleStatus
from vcgraph.normalize.words import AnyOf

_WHOSE = role_pattern(
    r"(?P<owner><N>|<A>)(?:,| –| —| -)? ?whose (?:<L> |[a-z-]+ ){0,3}?(?P<title><T>)(?: now| also| currently)? (?:include|are|were)s?(?=:? )"
)
_TAKES_ON = role_pattern(
    r"(?P<owner><C>)(?: \([^()]{2,60}\)|,[^;.<P>]{2,80},)?(?: [a-z]+){0,3}? (?:add(?:s|ed)|appoint(?:s|ed)|nam(?:es|ed)|hir(?:es|ed)|promot(?:es|ed)|elevat(?:es|ed)|recruit(?:s|ed)|welcom(?:es|ed)|t(?:aken|ook) on|br(?:ings|ought) (?:on|in))(?: (?!as\b|to\b)(?:<L>|[\w-]+)){0,4}?(?: (?:as|to|to be))?"
    r" (?P<title><T>)(?: (?!as\b|and\b)[a-z-]+| <D>){0,4}?(?P<link>:| ?[—–]| --|, including|, namely)(?= )"
)
_INCLUDES = role_pattern(
    r"(?P<title><T>)(?: of (?:the )?(?P<of><N>))?(?: who [^;:.<P><N>]{2,60}?| leaving| departing| joining)? (?:now )?include(?= )"
)
_EACH_OF = role_pattern(
    r"(?P<title><T>),? (?:like|such as|including)(?= <P> (?:of|at|from) (?:the )?<N>| <N>['’]s? <P>)"
)
_FOUNDERS = role_pattern(
    r"(?:(?<!<N> and )(?P<owner><N>|<A>|<I>)(?:['’]s?)? |\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur) )(?:[a-z-]+ )?(?P<title><T>)(?: of (?:the )?(?P<of><N>))?(?:, |: | ?[–—-]{1,2} ?| \()(?=(?:former |ex-|current )?(?:<N>(?:['’]s)? )?(?:<T> )?<P>)"
)
""" "The Acme founders – CEO Ann Lee and CTO Bob Ray –", "the four co-founders (Ann Lee, Bob Ray)"."""
_COLLECTED = role_pattern(r"(?P<title><T>) (?:of|at|from) (?:the )?(?P<of><N>) \((?=(?:<T> )?<P>[^()]{0,60}\))")
""" "Three former partners of Acme (Ann Lee, Bob Ray and Cy Fox)"."""
_COUNTS = role_pattern(
    r"(?P<owner><C>) (?:also )?(?:counts|numbers|has|had)(?: [\w’'-]+){0,4}? among (?:its|their) (?:[a-z]+ )?(?P<title><T>)(?= )"
    r"|(?P<whose><C>) (?:also )?counts (?:<N>['’]s? )?(?P<person><P>)[^;.<P>]{0,60}? as (?:an? |its |one of its )(?P<one><T>)"
)
""" "Acme counts among its founders Ann Lee and Bob Ray"."""
_HIRED_BY = role_pattern(
    r"(?P<person><P>),? (?:the )?(?:two|three|four|an?) (?:new )?(?P<title><T>) (?:that |whom )?(?P<owner><N>) (?:hired|recruited|brought (?:in|on)|added|appointed|promoted)\b"
)
""" "Led by Ann Lee and Bob Ray, two partners Harrow hired last year"."""
_IN_FUND = role_pattern(r"<P>['’]s (?P<title><T>) in (?:the fund|(?P<of><N>)) is (?P<person><P>)")
""" "Ann Lee's partner in the fund is Bob Ray"."""
_ROLES = role_pattern(
    r"(?P<person><P>)(?:['’]s (?:other |career )?|[^.;<P>]{2,90}? (?:his|her) |,? whose )(?:(?P<past>past|previous|prior|former|earlier) )?(?:roles|positions|posts|jobs|experience|stints|career|CV|r[ée]sum[ée])(?: also)? (?:have included|includes?|included)(?= )"
)
_HELD = role_pattern(
    r",?(?: and)?(?: (?:serving|stints|time|being|roles?|a stint))?(?: as)? (?:the |an? )?(?P<title><T>) (?:of|at|for|with) (?:the )?(?:[a-z-]+ ){0,3}?(?P<org><N>)"
)
_PAIR = role_pattern(
    r"(?:,? and|,)? (?:(?P<person><P>) (?:of|at|from) (?:the )?(?P<org><N>)|(?P<owner><N>)['’]s? (?P<owned><P>)(?: and <N>['’]s? <N>)*)"
)
_WORDS = AnyOf("include", "whose", ":", "—", "–", "--", " like ", "such as", "including", "namely", "count", " among ")
_SPELLED = AnyOf("ounders", "partners", "artner in ")


def read_several(scene: Scene, used: set[int]) -> Iterator[Found]:
    """Roles of a list behind its title; the places of the titles are added to `used`."""
    if TITLE not in scene.text or not (_WORDS.is_in(scene.text) or _SPELLED.is_in(scene.sentence.mask)):
        return
    for rule, compiled in (("whose", _WHOSE), ("takes on", _TAKES_ON), ("include", _INCLUDES)):
        for match in compiled.finditer(scene.text):
            at = match.start("title")
            if at not in used and (scene.titles[at].plural or rule == "takes on"):
                yield from _listed(scene, match, rule, used)
    for match in _ROLES.finditer(scene.text):
        yield from _held(scene, match, used)
    yield from _counted(scene, used)
    for match in _EACH_OF.finditer(scene.text):
        phrase = scene.titles[match.start("title")]
        if phrase.plural and phrase.titles[-1].title not in ("investor", "employee"):
            used.add(match.start("title"))
            yield from _pairs(scene, match)


def _listed(scene: Scene, match: re.Match[str], rule: str, used: set[int]) -> Iterator[Found]:
    people, _ = people_from(scene, match.end())
    owner = match.groupdict().get("owner") or match.groupdict().get("of")
    place = "owner" if match.groupdict().get("owner") else "of"
    organization = scene.organization(match.start(place)) if owner else None
    if not people or (owner and organization is None):
        return
    used.add(match.start("title"))
    for person in people:
        yield from _roles(scene, match, person, organization, rule)


def _counted(scene: Scene, used: set[int]) -> Iterator[Found]:
    """ "The founders, CEO Ann Lee and CTO Bob Ray", "Ann Lee, a partner Harrow hired"."""
    for match in _FOUNDERS.finditer(scene.text) if "ounders" in scene.sentence.mask else ():
        phrase, (people, end) = scene.titles[match.start("title")], people_from(scene, match.end())
        if phrase.plural and len(people) > 1 and {one.title for one in phrase.titles} == {"founder"}:
            used.add(match.start("title"))
            left = has_left(scene.text, end)
            for one in _each(scene, match, people, "founders"):
                yield one._replace(status="former") if left else one
    for match in _COLLECTED.finditer(scene.text) if "(" in scene.text else ():
        phrase, people = scene.titles[match.start("title")], people_from(scene, match.end())[0]
        if phrase.plural and len(people) > 1 and match.start("title") not in used:
            used.add(match.start("title"))
            yield from _each(scene, match, people, "founders")
    yield from _founders_counted(scene, used)
    for match in (*_HIRED_BY.finditer(scene.text), *_IN_FUND.finditer(scene.text)):
        if match.re.groupindex.get("owner") or scene.titles[match.start("title")].titles[-1].title == "partner":
            used.add(match.start("title"))
            yield from _each(scene, match, scene.people.get(match.start("person"), ()), "hired by")


def _founders_counted(scene: Scene, used: set[int]) -> Iterator[Found]:
    """ "Acme counts among its founders Ann Lee", "Acme counts Bob Ray as a co-founder"."""
    for match in _COUNTS.finditer(scene.text) if "count" in scene.text or " among " in scene.text else ():
        if match["title"]:
            used.add(match.start("title"))
            yield from _each(scene, match, people_from(scene, match.end())[0], "counts")
        else:
            used.add(match.start("one"))
            organization = scene.organization(match.start("whose"))
            for person in scene.people.get(match.start("person"), ()) if organization else ():
                for titled in scene.titles[match.start("one")].titles:
                    yield Found(person, organization, titled.title, "current", scene.sentence.index, "counts")


def _each(scene: Scene, match: re.Match[str], people: tuple[Referent, ...], rule: str) -> Iterator[Found]:
    place = next((match.start(one) for one in ("owner", "of") if match.groupdict().get(one)), None)
    organization = scene.organization(place) if place is not None else None
    for person in people:
        yield from _roles(scene, match, person, organization, rule)


def _held(scene: Scene, match: re.Match[str], used: set[int]) -> Iterator[Found]:
    """ "Her previous roles include CFO of Acme and COO of Bolt"."""
    one = _HELD.match(scene.text, match.end())
    over = match["past"] is not None or "stint" in match[0] + (one[0] if one else "")
    while one is not None:
        used.add(one.start("title"))
        organization = scene.organization(one.start("org"))
        for person in scene.people.get(match.start("person"), ())[-1:] if organization else ():
            for found in _roles(scene, one, person, organization, "was before"):
                past = over and found.title != "founder"
                yield found._replace(status="former") if past else found
        one = _HELD.match(scene.text, one.end())


def _pairs(scene: Scene, match: re.Match[str]) -> Iterator[Found]:
    """ "Founders like Ann Lee of Acme, Bob Ray of Bolt and Cy Fox of Core"."""
    one = _PAIR.match(scene.text, match.end())
    while one is not None:
        place, who = ("org", "person") if one["org"] else ("owner", "owned")
        organization = scene.organization(one.start(place))
        for person in scene.people.get(one.start(who), ()) if organization else ():
            yield from _roles(scene, match, person, organization, "each of")
        one = _PAIR.match(scene.text, one.end())


def _roles(
    scene: Scene, match: re.Match[str], person: Referent, organization: Referent | None, rule: str
) -> Iterator[Found]:
    phrase, at = scene.titles[match.start("title")], scene.origin[match.start("title")]
    firm = organization is not None and organization.kind in ("firm", "fund")
    for titled in phrase.titles:
        title = phrase.title_at(titled, firm)
        status: RoleStatus = "former" if titled.former else "current"
        yield Found(person, organization, title, status, scene.sentence.index, rule, at)
