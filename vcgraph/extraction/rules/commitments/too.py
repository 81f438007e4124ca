"""Who gives to a fund as others did that the text has just told of: "So are A and B", "as did C", "D followed suit"."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.commitments.funds import Scene
from vcgraph.extraction.rules.commitments.parties import FoundCommitment, given_by, investors_before, read_parties
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.subject_ends import AS_DID, SO_DID
from vcgraph.normalize.patterns import Pattern

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
    for match in (AS_DID if same else SO_DID).finditer(mask):
        listed = read_parties(scene.document, scene.sentence, match.end())
        if not (same and _OTHER_DEED.search(mask, 0, match.start())) and (same or _ends(mask, match, listed)):
            yield listed
    for match in () if same else _SUIT.finditer(mask):
        listed = investors_before(scene.document, scene.sentence, match.start())
        if listed and not _DEED_BEFORE.search(mask, 0, min(one.position for one in listed)):
            yield listed


_OTHER_DEED = Pattern(r"\ue000[^\ue000]*\b(?:and|after|before|while|but|which|who|when)\b[^\ue000]*$")
""" "Committed <M> to Acme Fund II and sold its stocks, | as did B"."""
_DEED_BEFORE = Pattern(r"\b(?:and|but|while|as|when|after)\b|,[^,]*,|\b(?:it|he|she|they) [a-z]+")
""" "Bolt cut its staff, and | Cy followed suit"."""
_GOES_ON = pattern(r"(?:['’]s)?(?: (?!(?:and|as|too|in|with|both|at|which|who|along)\b)[a-z]+)")


def _ends(mask: str, match: re.Match[str], listed: Sequence[Listed]) -> bool:
    """Whether "So did A and B" tells of them alone: not "So has A become ..." or "So did the rain in B"."""
    if not listed:
        return False
    return not _GOES_ON.match(mask, max(one.position for one in listed) + 1)
