"""Rounds that are the subject of "was led by": a clause of its own says whose investors it tells, whatever stands before."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.rounds.cue_words import Cue
from vcgraph.extraction.rules.rounds.list_owners import owner_of_list
from vcgraph.extraction.rules.rounds.told_rounds import Told, start_bare
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern

BOTH = "led both"
"""The rule of investors of two rounds that one verb tells."""
_ROUND = r"(?:<M> )?(?:<S>|<M>)(?: round)?(?: (?:of|in|for) <C>)?(?: (?:of|in) <D>)?"
_TWO = rf"(?P<sums>(?:the |its |<I> |<N>['’]s )?{_ROUND} and (?:the |its |<I> )?{_ROUND})"
_TWO_TOLD = _TWO.replace("<sums>", "<told>")
_BOTH_WERE = pattern(rf"(?:\b[Bb]oth {_TWO}(?: (?:were|are|have been))? ?|{_TWO_TOLD} (?:were|are|have been) both ?)$")
_THAT_OF = pattern(
    r"\b(?:that|the one) (?:of|in|for) (?P<company><N>),? (?:which |that )?(?:(?:was|is|were|had been) )?$"
)


def round_of_another(told: Told, cue: Cue, match: re.Match[str], listed: Sequence[Listed]) -> RoundDraft | None:
    """ "A led B's Series A and took part in that of C, which was | led by D": D led C's."""
    owner = owner_of_list(told.sentence, listed[0].position) if told.found else None
    if owner is not None and all(one.company is not owner for one in told.found):
        return start_bare(told, owner, cue.name)
    other = _THAT_OF.search(told.sentence.mask, 0, match.start()) if cue.name == "led by" else None
    company = told.sentence.items[other.start("company")].referent if other is not None else None
    return start_bare(told, company, cue.name) if company is not None else None


def both_rounds(told: Told, cue: Cue, match: re.Match[str]) -> list[RoundDraft]:
    """ "Both the $4 million seed round of A and its $16 million Series A were | led by B": both rounds."""
    if cue.name != "led by" or "oth " not in told.sentence.mask:
        return []
    two = _BOTH_WERE.search(told.sentence.mask, 0, match.start())
    if two is None:
        return []
    start, end = two.span("sums" if two["sums"] else "told")
    return [one for one in told.found if start <= one.position < end]
