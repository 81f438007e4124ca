"""Roles told by what a clause leaves out: "A is chief of Acme, B of Bolt", "respectively"."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.described import DESCRIPTION
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.scene import TITLE, Scene, role_pattern
from vcgraph.extraction.rules.text import marks
from vcgraph.normalize.words import AnyOf

_IS_OF = role_pattern(
    rf"<P>(?:,? who)?(?: (?:now|still|also|later|then|today|again))* (?:is|was|are|were|as|becomes?|became|remains?|(?:is|was|has been|have been) (?:named|appointed|made|elected)) (?:now )?(?:the |an? )?(?P<title><T>) (?:of|at) {DESCRIPTION}<N>(?=,? (?:and )?<P>)"
)
_OF_NEXT = role_pattern(
    rf"(?:,? and|,) (?P<person><P>) (?:<T> )?(?:of|at) {DESCRIPTION}(?P<org><N>)(?=(?:,? and|,) <P> (?:of|at) |[.;]|$)"
)
""" "Ann Lee is chief executive of Acme, | Bob Ray of Bolt | and Cy Fox of Core"."""
GAPPED = role_pattern(
    r"(?:(?P<org><C>)[^;.<N>]{0,60}?,? (?:of which|where) )?<P>(?P<link> (?:(?:is|was|has been|had been)(?: now| named| appointed| made)?|as|became|becomes)) (?:the |its |(?P<owner><N>)['’]s )?<T>(?: (?:of|at) (?:the )?(?:[a-z-]+ ){0,4}(?P<beside><N>))?(?:,| and|, and|;) (?P<person><P>) (?:as )?(?:the |its )?(?P<title><T>)(?=[,.;)]|$)"
)
""" "Lee is CEO, Ray CTO", "Lee was named CEO of Acme and Ray its CFO"."""
WITH_AS = role_pattern(
    rf"<T> (?:of|at) {DESCRIPTION}(?P<org><N>)[^;:.,<P><N>]{{0,40}},? with (?P<person><P>)(?P<link> as) (?:the |its |an? )?(?P<title><T>)(?=[,.;)]|$| and\b)"
)
""" "Ann Lee became chief executive of Acme, with Bob Ray as president"."""
_BY_ANOTHER = role_pattern(
    r"(?P<org><N>),? (?:which was )?(?:co-)?founded by (?:an?other(?: one)?|a (?:second|third)), (?P<person><P>)(?=[,.;)]|$)"
)
""" "Acme, founded by a former Core engineer, Ann Lee, sells more than Bolt, | founded by another, Bob Ray"."""
_EACH = AnyOf("respectively", "in that order")
_RUN = role_pattern(r"(?P<orgs><N>(?:, <N>)*,? and (?:the )?<N>),? (?:respectively|in that order)\b")
""" "Ann Lee and Bob Ray, who founded | Acme and Bolt respectively"."""
_LISTED = role_pattern(
    r"(?P<title><T>) (?:of|at) (?P<orgs>(?:the )?<N>(?:, <N>)*,? and (?:of )?<N>), (?P<person><P>)(?=[,.;]|$)"
)
""" "The chiefs of Acme and Bolt, Ann Lee and Bob Ray,": one each."""


def read_gapped(scene: Scene, known: Sequence[Found]) -> Iterator[Found]:
    """What the clauses behind take over from the one before; `known` are the roles of the sentence told so far."""
    for match in _IS_OF.finditer(scene.text) if TITLE in scene.text else ():
        told = _at(scene, known, match.start("title"))
        following = _OF_NEXT.match(scene.text, match.end()) if told else None
        while following is not None:
            organization = scene.named(following, "org")
            for person in scene.who(following, "person") if organization else ():
                yield from (one._replace(person=person, organization=organization) for one in told)
            following = _OF_NEXT.match(scene.text, following.end())
    for match in _LISTED.finditer(scene.text) if TITLE in scene.text else ():
        people, orgs = scene.who(match, "person"), scene.organizations(*match.span("orgs"))
        for person, (_, organization) in zip(people, orgs, strict=True) if len(people) == len(orgs) else ():
            yield from scene.holding((person,), organization, "each", match.start("title"))


def _at(scene: Scene, known: Sequence[Found], title: int) -> list[Found]:
    """The roles read from a title, each office once."""
    at, index = scene.origin[title], scene.sentence.index
    told = [one for one in known if one.sentence == index and one.position == at and one.organization is not None]
    return list({one.title: one for one in told}.values())


def founded_by_another(scene: Scene) -> Iterator[tuple[tuple[Referent, ...], Referent | None]]:
    """ "Bolt, founded by another, Bob Ray"."""
    for match in _BY_ANOTHER.finditer(scene.text) if "another" in scene.text or "by a " in scene.text else ():
        yield scene.who(match, "person"), scene.named(match, "org")


def in_pairs(scene: Scene, told: list[Found]) -> list[Found]:
    """The roles of a sentence, each person's own where "respectively" pairs so many people with so many organisations."""
    if not _EACH.is_in(scene.sentence.lower):
        return told
    kept: list[Found] = []
    run = _RUN.search(scene.text)
    listed = [one for _, one in scene.organizations(*run.span("orgs"))] if run else []
    for one in told:
        alike = [other for other in told if other.title == one.title and other.rule == one.rule]
        people = _in_order(scene, [other.person for other in alike], marks.PERSON)
        organizations = _in_order(scene, [other.organization for other in alike if other.organization], marks.NAME)
        if len(people) == len(listed) > 1 and organizations and set(organizations) <= set(map(id, listed)):
            kept.append(one._replace(organization=listed[people.index(id(one.person))]))
            continue
        paired = len(people) == len(organizations) > 1
        if not paired or people.index(id(one.person)) == organizations.index(id(one.organization)):
            kept.append(one)
    return kept


def _in_order(scene: Scene, wanted: Sequence[Referent], signs: str) -> list[int]:
    """Those of the wanted that the sentence names, in its order."""
    ids = {id(one) for one in wanted}
    named = [id(item.referent) for _, item in scene.sentence.all(signs) if id(item.referent) in ids]
    return list(dict.fromkeys(named)) if ids <= set(named) else []
