"""Which round "the round" means that the text takes up again, where it has told an earlier one in between."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_NOUN = r"(?:round|financing|funding|investment|deal|fundraise|raise|transaction)\b"
_NEW_ROUND = Pattern(rf"\b(?:[Tt]he|[Tt]his|[Ii]ts) (?:new|latest|newest|current|fresh) (?:[a-z]+ )?{_NOUN}")
_THE_ROUND = Pattern(rf"\b(?:[Tt]he|[Tt]his) {_NOUN}")
_ADDS = Pattern(r"\b(?:also|[Oo]ther|too|new|values|would value|now|will|joins)\b")
""" "Bede also invested in the round": beside those of the news."""


def of_news(document: Document, sentence: Sentence, rounds: Sequence[RoundDraft], value: bool) -> list[RoundDraft]:
    """Of the rounds of a company those that a sentence may mean: "It raised a $5 million seed in 2020. | The round values
    it at $90 million", in a paragraph of its own, takes up the news. `value` where a value is told of it.
    """
    earlier = [one for one in rounds if one.earlier]
    news = next((one for one in reversed(rounds) if not one.earlier and not one.bare), None)
    if not earlier or news is None or document.is_list or any(one.sentence == sentence.index for one in rounds):
        return list(rounds)
    if _NEW_ROUND.search(sentence.mask) is None and not _takes_up(document, sentence, earlier, news, value):
        return list(rounds)
    return [one for one in rounds if not one.earlier]


def _takes_up(
    document: Document, sentence: Sentence, earlier: Sequence[RoundDraft], news: RoundDraft, value: bool
) -> bool:
    """Whether "the round" is told in another paragraph than the earlier ones. Right behind one of them it is the news
    only where that has no such part yet, or the words add one to it.
    """
    if _THE_ROUND.search(sentence.mask) is None or _BOARD.match(sentence.mask) is not None:
        return False
    last = max(earlier, key=lambda one: one.sentence)
    if document.sentences[last.sentence].paragraph == sentence.paragraph or last.sentence < news.sentence:
        return False
    lacks = news.valuation is None if value else not news.investors
    return last.sentence < sentence.index - 1 or lacks or _ADDS.search(sentence.mask) is not None


def is_beside_news(document: Document, sentence: Sentence, last: RoundDraft) -> bool:
    """ "Bolt, a rival, raised $9 million in 2021. | Angels in the round include Ann Lee": whether the round told last is
    another's, told in passing in a paragraph before.
    """
    told = document.sentences[last.sentence]
    if last.company is document.subject or document.is_list or told.paragraph == sentence.paragraph:
        return False
    passing = last.earlier or sentence.index - last.sentence > 1
    return passing and _THE_ROUND.search(sentence.mask) is not None and _BOARD.match(sentence.mask) is None


_BOARD = Pattern(r"(?!.*\b(?:led|leads|invest(?:s|ed)|includ\w+|participat\w+|took part)\b).*\bboard\b", re.DOTALL)
""" "Ann Lee of Bede Ventures will join the board once the deal closes": she is no investor."""


def raiser_told(document: Document, sentence: Sentence, draft: RoundDraft, told: Sequence[RoundDraft]) -> Referent:
    """ "Acme raised a $5 million Series A. Bolt, a rival, closed a Series C. | The Series A was led by Bede": Acme's, which
    the text is about, where of the one spoken of last no such round was told.
    """
    opened = _THE_STAGE.match(sentence.mask)
    if opened is None or opened.end() - 1 != draft.position or document.is_list:
        return draft.company
    same = [one.company for one in told if one.stage == draft.stage and not one.bare]
    subject = document.subject
    return subject if subject is not None and subject in same and draft.company not in same else draft.company


_THE_STAGE = pattern(r"(?:The|This) (?:new |latest |oversubscribed |<M> )?<S>")
