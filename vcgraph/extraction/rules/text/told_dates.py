"""Dates that count from another event: "a year later" from what was told before, "four months before it was bought" from
what the words before it date. Every kind of claim asks here which day they mean.
"""

from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import LEADING, DateMention, resolve, shift

_LEADS = pattern(
    r" (?:(?:it|they|he|she|(?:<I>|the|his|her)(?: (?:founders?|owners?|company|firm|business|family|group))?|<X>(?:['’]s)?|<A>(?:['’]s)?|was|were|had|has|been|being|having|got|getting|also|first|last|itself|[a-z]+ly) )*"
)
""" "A year after it was | sold": between the span and its verb stands a subject at most."""


def date_at(sentence: Sentence, at: int, previous: PartialDate | None = None) -> PartialDate | None:
    """The date at a place; one that counts from another event counts from the date that its sentence tells before it,
    else from `previous`.
    """
    mention = sentence.items[at].value
    if not isinstance(mention, DateMention):
        return None
    if mention.relation in LEADING:
        return date_led_to(sentence, at)
    if mention.date is not None or mention.offset is None:
        return mention.date
    return resolve(mention, _last_date(sentence, at) or previous)


def _last_date(sentence: Sentence, end: int) -> PartialDate | None:
    """The date that a sentence tells last before a place."""
    last: PartialDate | None = None
    for _, item in sentence.all(marks.DATE, 0, end):
        if isinstance(item.value, DateMention) and item.value.relation not in LEADING:
            last = resolve(item.value, last) or last
    return last


def date_before(document: Document, sentence: Sentence) -> PartialDate | None:
    """The date of what the sentence before tells, from which "a year later" counts."""
    if not sentence.index or sentence.opens_paragraph:
        return None
    before = document.sentences[sentence.index - 1]
    places = [at for at, _ in before.all(marks.DATE)]
    return _last_date(before, len(before.mask)) if places else None


def date_led_to(sentence: Sentence, at: int) -> PartialDate | None:
    """The date of the event that a span of time leads to: "sold it in 2019, a year after he bought it" 2018, "raised $2
    million in May, four months before it was bought" September. Where no date is told, "it comes a year after" counts
    from the article.
    """
    mention = sentence.items[at].value
    if not isinstance(mention, DateMention) or mention.relation not in LEADING or mention.offset is None:
        return None
    anchor = _last_date(sentence, at)
    if anchor is None:
        return mention.ahead
    return shift(anchor, mention.offset, forward=mention.relation == "until_next")


def leads_to(sentence: Sentence, at: int, position: int) -> bool:
    """Whether the span at a place is that up to the event at another: "a year after it was | sold"."""
    return _LEADS.fullmatch(sentence.mask, at + 1, position) is not None
