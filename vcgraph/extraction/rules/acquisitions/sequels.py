"""Purchases told on from one before, with no buyer named again: "B went the same way", "another $5 million went for C"."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.acquisitions.drafts import AcquisitionDraft
from vcgraph.extraction.rules.acquisitions.patterns import DESCRIPTION
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

SAME_WAY = pattern(
    r"(?P<target><N>)(?:, [^.;,<N>]{2,60},)?(?: (?:had|has|also|later|then|since|<D>))* (?P<verb>w(?:ent|as going) the same way|suffered the same fate|met the same fate|joined the (?:fold|family|stable|club|list)"
    r"|followed(?= (?:suit )?(?:in <D>|<D>|last \w+|this \w+|a (?:week|month|year) later)(?:,? for [^.;<M>]{0,30}<M>|[.,;]|$))|was (?:the )?next(?=,? (?:in )?<D>|[.;]|$)|c(?:ame|omes) (?:next|first)(?=,? (?:in )?<D>|[.;]|$))"
)
SUM_WENT = pattern(
    rf"(?P<money><M>) (?:had |has )?(?P<verb>went (?:for|on)|(?:was |were )?(?:spent on|paid for|laid out for|shelled out for)) {DESCRIPTION}(?P<target><N>)(?!['’])(?=[,.;]|$| (?:in|last|this|earlier|and|which|a)\b| <D>)"
)
SEQUELS = (SAME_WAY, SUM_WENT)
NEEDED: dict[Pattern, tuple[str, ...]] = {
    SAME_WAY: ("same way", "same fate", "joined the", "followed", "next", "came first", "comes first"),
    SUM_WENT: ("went for", "went on", "spent on", "paid for", "out for"),
}
"""Words of which each match has one."""
_LISTED_ON = pattern(r"(?: (?:in |back in )?<D>)?,? (?:and |then )?(?P<target><N>)(?= (?:in )?<D>(?:[.,;]|$))")
""" "Went the same way in 2015, C | in 2016"."""
_REACH = 3


def buyer_before(sentence: Sentence, known: Sequence[AcquisitionDraft]) -> Referent | None:
    """Who bought last, if that was told shortly before."""
    last = known[-1] if known else None
    if last is None or last.owned or last.status == "failed" or sentence.index - last.sentence > _REACH:
        return None
    return last.acquirer


def told_on(sentence: Sentence, match: re.Match[str]) -> Iterator[tuple[int, Referent]]:
    """Who else was bought, told right behind: "B went the same way in 2015, C in 2016"."""
    following = _LISTED_ON.match(sentence.mask, match.end())
    while following:
        at = following.start("target")
        found = sentence.items[at].referent
        if found is not None:
            yield at, found
        following = _LISTED_ON.match(sentence.mask, following.end())
