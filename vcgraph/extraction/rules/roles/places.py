"""Of which organisations a title is that stands beside a person: those that the words name, or "there"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.employers import has_firm
from vcgraph.extraction.rules.roles.owned import OF_RELATIVE
from vcgraph.extraction.rules.roles.past import is_past
from vcgraph.extraction.rules.roles.scene import Scene
from vcgraph.extraction.rules.text import marks
from vcgraph.normalize.patterns import Pattern


def there(scene: Scene, match: re.Match[str]) -> Iterator[Referent]:
    """ "She once worked at Acme. She was a partner there": the one that the sentence, or the one before, named last."""
    if scene.text.startswith(" there", match.end("title")):
        named = scene.organizations(0, match.start())
        if not named and scene.sentence.index and not scene.sentence.opens_paragraph:
            before = scene.document.sentences[scene.sentence.index - 1]
            named = [(at, item.referent) for at, item in before.all(marks.NAME) if item.referent is not None]
        told = [one for _, one in named if is_organization(one)]
        # Whoever will be there may go to the first, who was there has come from the last.
        if told and (is_past(scene, match, match.groupdict()) or len(set(map(id, told))) == 1):
            yield told[-1]


def named_places(scene: Scene, match: re.Match[str], groups: dict[str, str | None]) -> Iterator[Referent]:
    """Those that the words name."""
    for name in ("owner", "org", "second", "beside", "within", "inside", "after"):
        if not groups.get(name) or (name == "org" and groups.get("owner")):
            continue
        if name == "second" and (groups.get("listed") or groups.get("further")):
            yield from _listed(scene, match)
            continue
        found = owner_of(scene, match) if name == "owner" else scene.organization(match.start(name))
        if found is not None and not _is_firm_unknown(scene, match, match.start(name), found):
            yield found


def _listed(scene: Scene, match: re.Match[str]) -> Iterator[Referent]:
    """ "A director of Acme, Bolt and Cy": only boards have one person in so many; else a clause may begin with a comma."""
    phrase = scene.titles[match.start("title")]
    if phrase.seat or phrase.titles[-1].title in ("board_member", "founder"):
        yield from (
            one for _, one in scene.organizations(match.start("listed"), max(match.end("second"), match.end("further")))
        )


def _is_firm_unknown(scene: Scene, match: re.Match[str], position: int, found: Referent) -> bool:
    """A partner "at the firm": a firm, which the passage before tells, where the text speaks of a company."""
    partner = any(titled.title == "partner" for titled in scene.titles[match.start("title")].titles)
    item = scene.sentence.items.get(scene.origin[position])
    numbered = number_of(found.name) is not None and _HOUSE.fullmatch(found.name) is None
    if partner and (numbered or has_firm(scene.document, found)):  # "partners in Fund XI": of the firm
        return True
    return partner and item is not None and item.value in ("firm", "fund", "group", "it") and found.kind != "firm"


_HOUSE = Pattern(r"(?!Fund\b)[A-Z]\w+ \d{1,3}")
""" "A partner at Tarnmoor 21": a house that bears a number."""


def owner_of(scene: Scene, match: re.Match[str]) -> Referent | None:
    """Whom "its" means in "Acme's board and its CEO Ann Lee"; else what the words say."""
    if match["owner"].isalpha() and "middle" in match.groupdict():
        between = scene.organizations(*match.span("middle"))
        if between:
            return between[-1][1]
        if relative := OF_RELATIVE.search(scene.text, max(0, match.start() - 60), match.start()):
            return scene.organization(relative.start("org"))
    at = match.end("owner") - 1 if match["owner"].endswith("\ue000") else match.start("owner")
    return scene.organization(at)
