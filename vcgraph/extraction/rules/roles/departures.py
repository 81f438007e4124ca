"""Who has gone, told without a title: "Keller left in 2011", "he has since died". The roles told before are over."""

from collections.abc import Sequence
from typing import NamedTuple

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.listing import joined_before
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document
from vcgraph.normalize.patterns import Pattern

_WORD = Pattern(
    r"\b(?:left|quit|departed|resigned|died|passed away|no longer|walked out|leaving|departing|quitting|stepping down|not (?:been|worked))\b"
)
_GOES = role_pattern(
    r"(?P<person><P>)(?:, (?:who|an?|the|its|both|<T>|<N>(?:['’]s)? (?=[^,;.<P>]{0,40}<T>))[^,;.<P>]{0,60},|,? who|, (?:both|all) of whom)?(?: (?:has|had|(?P<several>have|are)|since|recently|later|abruptly|then|also|both|all|now))*"
    r" (?:(?:left|quit|departed|resigned|(?<=are )(?:leaving|departing|quitting|stepping down))(?! (?:as|an?|his|her|their|open|behind|it(?! (?:(?:two|three|four|five|six|ten|a few|several|some) )?(?:years?|months?|weeks?|<D>|in|again|soon|later)\b)|out|no|some|from)\b)(?: (?:it|the (?:company|firm|start-?up|business)|(?P<org><C>)))?|(?P<died>died|passed away))"
    r"(?=[,.;]|$| (?:in|last|the following|a year|<D>|this|to|after|for|over|two|three|four|early|late|earlier|when|following|on|at|aged|and)\b)"
)


_NOT_THERE = role_pattern(
    r"(?P<person><P>)(?:, [^;.<P>]{2,90}?)?,?(?: who)? (?:(?:is|was) no longer(?: (?:at|with|part of|involved (?:in|with)))?|no longer (?:works?|worked)(?: (?:for|at|with))?|(?:has|had) not (?:been|worked)(?: (?:for|at|with))?|walked out(?: of)?)"
    r"(?: (?:there|(?P<org><C>)))?(?=[,.;:]|$| (?:in|since|for|after|when|<D>|and)\b)"
)
""" "Ann Lee no longer works for Acme", "had left Bolt, and was no longer there"."""


class Departure(NamedTuple):
    """A person who is gone; `organization` is None where the words name none, `others` are those named just before."""

    person: Referent
    organization: Referent | None
    sentence: int
    others: tuple[Referent, ...]
    named: bool
    """Whether what was left is named by then, so that it is not what the sentence goes on to tell."""
    ends: int
    """Up to where the offices of its own sentence are over: "CEO Ann Lee and CTO Bob Ray | have left"."""


def read_departures(scene: Scene) -> list[Departure]:
    """The departures that a sentence tells without a title."""
    gone: list[Departure] = []
    told = _WORD.search(scene.text) is not None
    for match in (*_GOES.finditer(scene.text), *_NOT_THERE.finditer(scene.text)) if told else ():
        place = match.start("org") if match["org"] else -1
        organization = scene.organization(place) if place >= 0 else None
        others = () if match.groupdict().get("died") else _named_before(scene, match.end())
        told_of = [one for _, one in scene.organizations(0, match.end())]
        named = any(one is organization for one in told_of) if organization is not None else bool(others)
        people, several = scene.people.get(match.start("person"), ()), match.groupdict().get("several")
        if several:
            people = (*joined_before(scene, match.start()), *people)
        ends = scene.origin[match.start("several")] if several else 0
        gone += (
            Departure(person, organization, scene.sentence.index, others, named, ends)
            for person in (people[-1:] if " who has " in match[0] else people)  # "by Ann Lee and Bob Ray, who has left"
        )
    return gone


def _named_before(scene: Scene, end: int) -> tuple[Referent, ...]:
    """The organisations that this sentence and the one before name: one of them is what was left."""
    named = [one for _, one in scene.organizations(0, end)]
    if scene.sentence.index and not scene.sentence.opens_paragraph:
        before = scene.document.sentences[scene.sentence.index - 1]
        named += [item.referent for _, item in before.all(marks.NAME) if item.referent is not None]
    return tuple(one for one in named if is_organization(one))


def with_departures(found: Sequence[Found], gone: Sequence[Departure]) -> list[Found]:
    """The roles, over where the person left the organisation in a later sentence."""
    return [one._replace(status="former") if any(_ends(one, other) for other in gone) else one for one in found]


_STEPS_DOWN = marks.pattern(
    r"\b(?:step(?:s|ped|ping)? (?:down|aside|back)|resign(?:s|ed|ing)?|retir(?:es?|ed|ing)|quit(?:s|ting)?|bow(?:s|ed|ing)? out|ousted|fired|removed|dismissed|sacked)"
    r"(?: from (?:his|her|the|their) (?:role|post|job|position|duties))?(?: (?:on|in) <D>)? as (?:(?:its|the|an?|<C>['’]s?|[a-z-]+ly) ){0,2}$"
)
_RETURNED = Pattern(r"\b(?:return|came back|comes back|again|remain|temporar|denie[ds]|would not|will not|no plans)")


def with_endings(document: Document, found: Sequence[Found]) -> list[Found]:
    """ "Acme CEO Ann Lee said ..." and further on "Lee will step down as CEO": the office is over, by whose words ever it was told first."""
    found = [_of_known_office(document, one, found) if _steps_down(document, one) else one for one in found]
    over = {_office(one): one.sentence for one in found if _steps_down(document, one)}
    back = {
        _office(one)
        for one in found
        if one.status == "current" and over.get(_office(one), len(document.sentences)) < one.sentence
    }
    return [one._replace(status="former") if _office(one) in over.keys() - back else one for one in found]


def _steps_down(document: Document, one: Found) -> bool:
    mask = document.sentences[one.sentence].mask
    told = one.status == "former" and one.title != "founder"
    return told and _STEPS_DOWN.search(mask, 0, one.position) is not None and _RETURNED.search(mask) is None


def _of_known_office(document: Document, one: Found, found: Sequence[Found]) -> Found:
    """ "The company said that Lee would step down as CEO": of the one whose CEO the text has called her."""
    if _is_named(document, one):
        return one
    known = [
        other
        for other in found
        if other.person is one.person and other.title == one.title and other.status == "current"
        if other.sentence < one.sentence
    ]
    return one._replace(organization=known[-1].organization) if known else one


def with_forerunners(document: Document, found: Sequence[Found]) -> list[Found]:
    """ "He became CEO in 2007, following Ray": what Ray had led is what he leads, where the sentence names nothing else."""
    came = {
        (one.sentence, one.title): one.organization
        for one in found
        if one.rule in ("takes over", "replaces") and one.status == "current"
    }
    return [
        one._replace(organization=came[one.sentence, one.title])
        if one.rule == "replaced" and (one.sentence, one.title) in came and not _is_named(document, one)
        else one
        for one in found
    ]


def _is_named(document: Document, one: Found) -> bool:
    return any(item.referent is one.organization for _, item in document.sentences[one.sentence].all(marks.NAME))


def _office(one: Found) -> tuple[int, int, str]:
    return id(one.person), id(one.organization), one.title


def _ends(found: Found, gone: Departure) -> bool:
    if found.person is not gone.person or found.sentence > gone.sentence or found.organization is None:
        return False
    told_here = found.sentence == gone.sentence
    if told_here and found.position >= gone.ends and (found.title != "founder" or not gone.named):
        return False  # "Left the firm and has formed Acme"
    if gone.organization is not None:
        return found.organization is gone.organization
    return all(one is found.organization for one in gone.others)
