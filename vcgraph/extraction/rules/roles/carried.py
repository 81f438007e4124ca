"""Whether "former" before one office tells of the next one too: "former COO at Bolt and CFO at Core"."""

import re

from vcgraph.extraction.rules.roles.places import named_places
from vcgraph.extraction.rules.roles.scene import Scene
from vcgraph.normalize.patterns import Pattern

_EXECUTIVE = frozenset({"ceo", "cto", "cfo", "coo", "president", "employee"})
_STRAIGHT = Pattern(r",?(?: and| &)? ")
_NOW = ("now ", "current ", "currently ", "new ", "incoming ")


def former_too(scene: Scene, match: re.Match[str], following: re.Match[str], over: bool) -> bool:
    """ "Former COO at Bolt and CFO at Core": one word for both, where no article or "now" parts them, and she holds
    no office of the company that the text is about.
    """
    first, second = (scene.titles[one.start("title")] for one in (match, following))
    told = over or all(one.former for one in first.titles) or match["past"] or match["more"]
    offices = {one.title for one in (*first.titles, *second.titles)}
    straight = _STRAIGHT.fullmatch(following[0], 0, following.start("title") - following.start()) is not None
    now = scene.sentence.mask.startswith(_NOW, scene.origin[following.start("title")])
    if not told or not offices <= _EXECUTIVE or not straight or now:
        return False
    places = named_places(scene, following, following.groupdict())
    here = (scene.company, scene.document.subject)
    return all(one not in here and one.kind not in ("firm", "fund") for one in places)
