"""Asides on an investor: "A, which led its $10 million round two years ago, also joined" tells of two rounds."""

from collections.abc import Sequence
from dataclasses import replace

from vcgraph.extraction.rules.rounds.told_rounds import Told
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.words import AnyWord

Span = tuple[int, int]

_ASIDE = pattern(
    r"(?<=[\ue000\ue001])(?:,? which|,? who|,? having| \((?:which|who)) (?:(?:also|has|had|have|previously|earlier|first|already|once|co) ?-?){0,3}"
    r"(?:led|leading|backed|invested|put|participated|anchored|took part|contributed|joined|provided|(?:supported|been (?:with|in|behind|an investor|on board))(?= [^.;,)]{0,40}\bsince (?:it|they|<A>|the firm) (?:first )?(?:co-)?(?:led|invested|backed|joined|took)))\b[^.;,)]*"
)
_OPENERS = AnyWord("which", "who", "having")
_PAST = pattern(
    r"\b(?:ago|last|previous(?:ly)?|earlier|prior|first|initial(?:ly)?|already|had|back in|since)\b|<D>|<S>"
)


def find_asides(sentence: Sentence) -> list[Span]:
    """The spans of the mask that tell what an investor did before, up to the comma or bracket that ends them."""
    found = _ASIDE.finditer(sentence.mask) if _OPENERS.is_in(sentence.mask) else ()
    return [match.span() for match in found if _PAST.search(match[0])]


def zone_of(asides: Sequence[Span], position: int) -> int:
    """The number of the aside that a position stands in; -1 outside of them."""
    return next((index for index, (start, end) in enumerate(asides) if start <= position < end), -1)


def without_asides(told: Told, asides: Sequence[Span]) -> Told:
    """The sentence as if its asides were not there, for what the sentence itself says."""
    mask = list(told.sentence.mask)
    for start, end in asides:
        mask[start:end] = " " * (end - start)

    def outside(draft: RoundDraft) -> bool:
        return draft.sentence != told.sentence.index or zone_of(asides, draft.position) < 0

    return told._replace(
        sentence=replace(told.sentence, mask="".join(mask)),
        found=[one for one in told.found if outside(one)],
        drafts=[one for one in told.drafts if outside(one)],
    )
