"""Who gives to a fund as others did that the text has just told of: "So are A and B", "as did C", "D followed suit"."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.commitment_funds import Scene
from vcgraph.extraction.rules.commitment_parties import FoundCommitment, given_by, investors_before, read_parties
from vcgraph.extraction.rules.lists import Listed
from vcgraph.extraction.rules.marks import pattern

_SO = pattern(
    r"^[\"“]?(?:And )?[Ss]o,? (?:too )?(?:are|is|were|was|did|does|do|has|have|had|will|would) (?:the )?(?=(?:[\w\-]+ ){0,4}<X>)"
)
_AS = pattern(r", as (?:are|is|were|was|did|does|do|has|have|had|will) (?:the )?(?=(?:[\w\-]+ ){0,4}<X>)")
_SUIT = pattern(
    r"(?: (?:have|has|had|both|all|also|later|then|soon|quickly))* (?:(?:did|do|does) (?:so(?: too)?|the same|likewise|too)|follow(?:ed|s)? suit|(?:have|has) (?:done so )?too)(?= ?[.,;]|$)"
)


def read_too(scene: Scene, before: Sequence[FoundCommitment]) -> Iterator[FoundCommitment]:
    """The same as what was told of others `before`, in this sentence or the one right before it."""
    limited = [one for one in before if one.role == "limited_partner"]
    if not limited or len({one.fund for one in limited}) > 1 or scene.sentence.index - limited[-1].sentence > 1:
        return
    known = {one.investor.name for one in limited}
    for listed in _told(scene, same=limited[-1].sentence == scene.sentence.index):
        new = [one for one in listed if one.item.referent is not None and one.item.referent.name not in known]
        yield from given_by(scene, new, limited[-1].fund, "too", limited[-1].status)


def _told(scene: Scene, same: bool) -> Iterator[list[Listed]]:
    mask = scene.sentence.mask
    for match in _AS.finditer(mask) if same else _SO.finditer(mask):
        yield read_parties(scene.document, scene.sentence, match.end())
    for match in () if same else _SUIT.finditer(mask):
        yield investors_before(scene.document, scene.sentence, match.start())
