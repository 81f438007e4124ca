"""Who has left a board, told beside something else: "critical of Acme since leaving the board", "the exit of Bolt CEO Ann Lee from Acme's board"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.found import Found
from vcgraph.extraction.rules.roles.past import BOARD_EXIT
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern

_SINCE_LEAVING = role_pattern(
    r"(?P<person><P>)(?P<between>[^;.<P>]{2,160}?) (?:since|after|before|until|upon)(?: (?:leaving|quitting|exiting|resigning from)| (?:(?:stepping|coming) (?:down from|off)| (?:he|she) (?:left|quit|resigned from))) (?:(?:the|its) board(?: of (?P<company><C>))?|(?P<owner><N>)['’]s board)\b(?! (?:room|meeting|table))"
)


def read_board_exits(scene: Scene) -> Iterator[Found]:
    """Seats that are told as over."""
    if " board" not in scene.text:
        return
    for match in BOARD_EXIT.finditer(scene.text):
        whose = scene.named(match, "owner", "company", "whose")
        if whose is scene.named(match, "from"):  # "Acme's board announced the exit of Acme CEO Ann Lee"
            continue
        yield from _former(scene, scene.who(match, "person", "left"), whose)
    for match in _SINCE_LEAVING.finditer(scene.text):
        named = scene.named(match, "company", "owner") or _only_named(scene, match.start(), match.end("between"))
        yield from _former(scene, scene.who(match, "person"), named)


def _only_named(scene: Scene, start: int, end: int) -> Referent | None:
    """Whose board "the board" is where the clause names one organisation."""
    named = {id(one): one for _, one in scene.organizations(start, end)}
    return next(iter(named.values())) if len(named) == 1 else None


def _former(scene: Scene, people: tuple[Referent, ...], organization: Referent | None) -> Iterator[Found]:
    if organization is not None and organization.kind not in ("firm", "fund"):
        yield from scene.being(people, organization, "board_member", "board", "former")
