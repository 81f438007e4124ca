"""Where a person belongs, told without a title, and whose co-founder somebody is."""

from collections.abc import Iterator

from vcgraph.extraction.rules.roles.found import Affiliation, Found
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern

_HIS_COFOUNDER = role_pattern(
    r"(?P<person><P>)(?: [^.;:<P><N>]{2,50}?| (?:runs|leads|started|founded|built|heads) <N>[^.;:<P><N>]{0,20}?)? (?:his|her) (?:[a-z]+ )?(?P<title><T>)"
    r"|(?P<first><P>) and (?:fellow )?(?P<joined><T>) (?P<last><P>)"
    r"|(?:(?P<beside><P>), )?(?P<owner><P>)['’]s (?:[a-z]+ )?(?P<owned><T>)(?: (?:at|in) (?P<org><N>))?(?:,? (?P<second><P>))?"
)
_AFFILIATED = role_pattern(
    r"(?P<person><P>)(?:,? of | (?:at|from|with) |, | [–—] )(?P<org><N>)(?=[,.;)]| (?:and|who|said|says|told)|$)|(?P<owner><N>)['’]s? (?P<owned><P>)"
)


def read_co_founders(scene: Scene) -> Iterator[Found]:
    """Who has a co-founder is a founder."""
    for match in _HIS_COFOUNDER.finditer(scene.text):
        at = scene.origin[match.start(next(one for one in ("title", "joined", "owned") if match[one]))]
        told = scene.sentence.mask[at:].lower()
        organization = scene.organization(match.start("org")) if match["org"] else None
        for group in (
            ("person", "first", "last", "beside", "owner", "second")
            if told.startswith(("co-f", "cof", "fellow "))
            else ()
        ):
            for person in scene.people.get(match.start(group), ()) if match[group] else ():
                yield Found(person, organization, "founder", "current", scene.sentence.index, "has a co-founder", at)


def read_affiliations(scene: Scene) -> Iterator[Affiliation]:
    """ "Ann Lee of Acme", "Acme's Ann Lee"."""
    for match in _AFFILIATED.finditer(scene.text):
        place, at = ("org", "person") if match["org"] else ("owner", "owned")
        organization = scene.organization(match.start(place))
        people = scene.people.get(match.start(at), ())
        if organization is not None and people:
            person = people[-1] if place == "org" else people[0]
            yield Affiliation(person, organization, scene.sentence.index, place == "owner")
