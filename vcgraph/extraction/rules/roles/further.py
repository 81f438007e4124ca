"""Further companies of a founder: "his second, Acme, was sold", "then built another one, Bolt", "for her new one, Cy"."""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.normalize.words import AnyOf

_KIND = "(?:one|company|start-?up|venture|business|firm)"
_NTH = (
    rf"(?:(?:first|second|third|fourth|fifth|new|newest|newer|latest)(?: {_KIND})?|(?:next|current|other|own) {_KIND})"
)
_FURTHER = role_pattern(
    rf"(?P<whose>\b(?:[Hh]is|[Hh]er|[Tt]heir)|<P>['’]s?) {_NTH}, (?P<org><N>)(?=[,.;]|$)"
    rf"|\b(?:built|(?:co-)?founded|started|set up|launched|began|opened) (?:an?|the|(?:his|her|their)) (?:{_NTH}|another(?: {_KIND})?), (?P<named><N>)(?=[,.;]|$)"
)
_WORDS = AnyOf(
    "first", "second", "third", "fourth", "fifth", "new", "latest", "next", "current", "other", "own"
)  # fmt: skip
_REACH = 2
"""So many sentences back the founder may have been told."""


def read_further(scene: Scene, known: Sequence[Found]) -> Iterator[Found]:
    """The founders of companies that are told by their number; `known` are the roles told so far."""
    if not _WORDS.is_in(scene.text):
        return
    near = takewhile(lambda one: scene.sentence.index - one.sentence <= _REACH, reversed(known))
    founded = [one for one in near if one.title == "founder"]
    people = {id(one.person): one.person for one in founded}
    for match in _FURTHER.finditer(scene.text) if founded else ():
        organization = scene.organization(match.start("org" if match["org"] else "named"))
        both = (match["whose"] or "").lower() == "their"
        told = organization is not None and any(one.organization is organization for one in founded)
        if organization is None or told or not is_organization(organization) or (len(people) > 1) is not both:
            continue
        for person in people.values():
            yield Found(person, organization, "founder", "current", scene.sentence.index, "further company")
