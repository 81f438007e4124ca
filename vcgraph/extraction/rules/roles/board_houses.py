"""Whose board "the company's board" is that somebody of another house joins."""

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.extraction.rules.text import marks

_HOUSE = role_pattern(
    r"(?P<org><N>)(?:['’]s)? (?:(?:<T>|[a-z-]+),? ){0,5}<P>(?:, [^,;.<P><N>]{2,60},)?[^;.,<P><N>]{0,40}$"
)


def board_owner(scene: Scene, at: int) -> Referent | None:
    """Whose board stands there: "Harrow partner Ann Lee will join | the company's board" tells of another than Harrow."""
    owner = scene.organization(at)
    house = _HOUSE.search(scene.text, 0, at) if scene.text[at] == marks.ANAPHOR else None
    if house is None or scene.organization(house.start("org")) is not owner:
        return owner
    spoken = (scene.spoken_of, scene.employers.subject, scene.company)
    return next((one for one in spoken if is_organization(one) and one is not owner), owner)
