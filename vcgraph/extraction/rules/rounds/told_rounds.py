"""The rounds that a text told up to a sentence: the one it is at, and those of which only the backers are known."""

from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.news_again import is_beside_news, of_news
from vcgraph.extraction.rules.rounds.terms import beside_debt
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


class Told(NamedTuple):
    """A sentence, the rounds found in it (`found`), and all rounds of the text up to it (`drafts`, which may grow)."""

    document: Document
    sentence: Sentence
    found: Sequence[RoundDraft]
    drafts: list[RoundDraft]


def start_bare(told: Told, company: Referent, rule: str) -> RoundDraft:
    """The round of which only the company and its investors are known, so far."""
    for draft in told.drafts:
        if draft.company is company and draft.bare and draft.rule != "amount":
            return draft
    draft = RoundDraft(company, told.sentence.index, 0, rule)
    draft.note("company", told.sentence, rule)
    told.drafts.append(draft)
    return draft


LED = "led its round"
"""The rule of a round of which nothing is known but whose it is and who led it."""


def current_round(told: Told) -> RoundDraft | None:
    """The round last spoken of; the announced one where the sentence says "the new round"."""
    document, sentence, drafts = told.document, told.sentence, told.drafts
    if document.is_list:
        drafts = [draft for draft in drafts if document.sentences[draft.sentence].paragraph == sentence.paragraph]
    drafts = beside_debt(sentence, drafts)
    if not drafts:
        return None
    last = drafts[-1]
    if _LATEST.search(sentence.mask) and not document.is_list:
        own = [one for one in drafts if one.company is last.company and not one.bare and not one.earlier]
        return own[0] if own else last
    if is_beside_news(document, sentence, last):
        own = [one for one in drafts if one.company is document.subject and not (one.bare or one.earlier)]
        if own:
            return own[-1]
    if last.earlier:
        again = of_news(document, sentence, [one for one in drafts if one.company is last.company], value=False)
        if not any(one.earlier for one in again):
            return next((one for one in reversed(again) if not one.bare), last)
    compared = last.earlier and _THE_ROUND.match(document.sentences[last.sentence].mask) is not None
    if sentence.index - last.sentence == 1 and not (last.bare or compared) and _THE_ROUND.search(sentence.mask):
        return last
    near = takewhile(lambda draft: sentence.index - draft.sentence <= 6, reversed(drafts))
    latest = next((draft for draft in near if draft.rule in _FIRM and not draft.earlier), None)
    if latest is not None:
        return latest
    first = next((draft for draft in drafts[:_OPENING] if draft.rule in _FIRM), None)
    return first if first is not None and first.company is document.subject else None


_FIRM = ("amount", "stage", "round", "valued in")
_OPENING = 50
"""Rounds among which the one that the article announces is told."""

_LATEST = pattern(
    r"\b(?:[Tt]he|[Tt]his|[Ii]n <I>|<C>['’]s) (?:latest|newest|current|fresh|most recent|present) (?:(?:equity|funding|seed|<S>) )?(?:round|raise|fundraise|funding|financing|investment|<S>)\b"
)
""" "The latest round", told behind earlier ones, is the one that the article tells first."""
_THE_ROUND = Pattern(
    r"\b(?:[Tt]his|[Tt]he|[Tt]hat) (?:new |latest )?(?:round|financing|funding|investment|deal|fundraise|raise|transaction)\b"
)
