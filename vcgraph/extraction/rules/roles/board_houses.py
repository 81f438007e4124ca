"""Whose board "the board" and "the company's board" are that somebody joins, who may come from another house."""

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.roles.scene import Scene, role_pattern
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.governed import is_governed

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


_APPOINTER = role_pattern(
    r"(?P<org><N>)(?: \([^()]{2,60}\)|, [^;.<N><P>]{2,80},)?(?:['’]s (?:(?:board|shareholders|investors|owners)(?: of [Dd]irectors)? ))?(?: ?(?:has|have|had|also|just|recently|in turn|will|that it|said it|<D>))* $"
)
""" "Rival Acme has named | Ann Lee to its board": Acme's, whoever the text is about."""


def appointer(scene: Scene, verb: int) -> Referent | None:
    """The company that is the subject of a verb of appointing: its board is meant."""
    subject = _APPOINTER.search(scene.text, max(0, verb - 160), verb)
    found = scene.organization(subject.start("org")) if subject else None
    return found if is_organization(found) and found is not None and found.kind not in ("firm", "fund") else None


def whose_board(scene: Scene) -> Referent | None:
    """Whose board "the board" is: that of the company which the text speaks of, not of a firm."""
    for one in (scene.spoken_of, scene.employers.subject, scene.company, scene.sentence.topic):
        if one is not None and one.kind != "firm":
            return one
    last = _fed(scene) or _raiser(scene) or _only_company(scene) or scene.employers.subject or scene.spoken_of
    return None if last is not None and last.kind == "firm" and _is_backer(scene, last) else last


_RAISED = role_pattern(
    r"(?P<company><N>)(?:, [^;.<N>]{2,80},)? (?:has |have )?(?:raised|secured|closed|landed|received) "
)


def _fed(scene: Scene) -> Referent | None:
    """ "Backed by Harrow and by the founder of Bolt, Acme raised $9 million; Ann Lee takes a seat": at Acme."""
    raised = _RAISED.search(scene.sentence.mask)
    found = scene.sentence.items[raised.start("company")].referent if raised else None
    return found if found is not None and found.kind != "firm" and is_organization(found) else None


def _raiser(scene: Scene) -> Referent | None:
    """ "Acme raised $9 million. Harrow led, with Bolt taking part. Ann Lee of Harrow takes a seat": at Acme."""
    raiser = scene.sentence.raiser
    return raiser if raiser is not None and raiser.kind != "firm" and is_organization(raiser) else None


def _is_backer(scene: Scene, firm: Referent) -> bool:
    """ "The round was led by Harrow, whose partner Ann Lee joins the board": of the company, which is not named here."""
    mask = scene.sentence.mask
    return any(
        item.referent is firm and (is_governed(mask, at) or mask.startswith(", whose", at + 1))
        for at, item in scene.sentence.all(marks.NAME)
    )


def _only_company(scene: Scene) -> Referent | None:
    """ "Harrow led a round in Acme. Its partner Ann Lee takes a seat": the one company of the two sentences."""
    near = scene.document.sentences[max(0, scene.sentence.index - 1) : scene.sentence.index + 1]
    named = [item.referent for one in near for _, item in one.all(marks.NAME)]
    companies = {
        id(one): one for one in named if is_organization(one) and one is not None and one.kind not in ("firm", "fund")
    }
    return next(iter(companies.values())) if len(companies) == 1 else None
