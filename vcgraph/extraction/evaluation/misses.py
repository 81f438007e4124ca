"""What an extractor got wrong, with the sentences to look at."""

from dataclasses import dataclass

from vcgraph.extraction.evaluation.alignment import Comparison
from vcgraph.extraction.evaluation.slots import KEYS, ClaimData, Slot, Sum, slots_of
from vcgraph.normalize.money import find_money
from vcgraph.normalize.sentences import split_sentences

_MOST_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Miss:
    """A claim that is not as the gold has it: left out (no `predicted`), invented (no `gold`) or partly wrong.

    `sentences` are those of the article that the predicted claim quotes or, for a claim left out, those that speak of
    its names or its sum.
    """

    article: str
    gold: ClaimData | None
    predicted: ClaimData | None
    missing: tuple[Slot, ...]
    extra: tuple[Slot, ...]
    sentences: tuple[str, ...]


def describe_miss(article: str, comparison: Comparison, text: str | None) -> Miss:
    """The miss that an imperfect comparison is, with its sentences where the article's text is known."""
    claims = [claim for claim in (comparison.predicted, comparison.gold) if claim]
    sentences: tuple[str, ...] = ()
    if text is not None:
        spans = split_sentences(text)
        found = next(filter(None, (_quoted(claim, spans) or _about(claim, text, spans) for claim in claims)), [])
        sentences = tuple(text[start:end] for start, end in found[:_MOST_SENTENCES])
    return Miss(article, comparison.gold, comparison.predicted, comparison.missing, comparison.extra, sentences)


def _quoted(claim: ClaimData, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    quotes = [(evidence["start"], evidence["end"]) for evidence in claim.get("evidence") or ()]
    return [span for span in spans if any(start < span[1] and span[0] < end for start, end in quotes)]


def _about(claim: ClaimData, text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sentences that state a sum of the claim or, failing that, those with most of its names."""
    sums = {slot.value.value for slot in slots_of(claim) if isinstance(slot.value, Sum)}
    stating = [
        span
        for span in spans
        if sums and any(float(mention.money.value) in sums for mention in find_money(text[span[0] : span[1]]))
    ]
    names = [str(claim[key]).split("|") for key in KEYS[claim["type"]] if claim.get(key)]
    ranked = sorted(spans, key=lambda span: -_names_in(text[span[0] : span[1]], names))
    return stating or [span for span in ranked[:1] if _names_in(text[span[0] : span[1]], names)]


def _names_in(sentence: str, names: list[list[str]]) -> int:
    return sum(any(spelling in sentence for spelling in each) for each in names)
