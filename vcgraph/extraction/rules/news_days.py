"""The day of an article's own round where a later sentence tells it: when it was announced, or when it was closed."""

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.drafts import RoundDraft
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.round_values import THE_ROUND
from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import DateMention


def told_day(document: Document, draft: RoundDraft, published: PartialDate) -> PartialDate | None:
    """When a round that has no date of its own was closed, or else announced, as its sentence or those behind it say."""
    near = document.sentences[draft.sentence : draft.sentence + _NEAR]
    closed = (_closing(one, published) for one in near[1:] if one.focus in (draft.company, None))
    announced = (_announcing(one, draft, published) for one in near[:_BESIDE])
    return next((one for one in (*closed, *announced) if one is not None), None)


_NEAR = 6
_BESIDE = 3
"""How far behind a round the day of its closing and that of its announcement may be told."""
_WEEK = 7
_LONG = 200


def _closing(sentence: Sentence, published: PartialDate) -> PartialDate | None:
    """ "The latest round was wrapped up in December"."""
    told = _CLOSED.match(sentence.mask)
    date = _date_at(sentence, told.end() - 1) if told is not None else None
    return date if date is not None and 0 <= (published.latest - date.latest).days <= _LONG else None


_CLOSED = pattern(
    rf"(?:{THE_ROUND}|The (?:[\w\-]+ )?(?:round|financing|fundraising|<S>)(?: round)?)(?: (?:was|had been|has been|had|actually|officially|first|in fact|formally))*"
    r" (?:wrapped up|closed|completed|finali[sz]ed|sealed|done|signed|concluded|took place|happened) (?:back |late |early |at the end of |earlier )?(?:in |on )?<D>"
)


def _announcing(sentence: Sentence, draft: RoundDraft, published: PartialDate) -> PartialDate | None:
    """ "The company announced Thursday that it took the money from", "it said in a note on Tuesday": a day of that week."""
    told = _SAID_ON.search(sentence.mask)
    if told is None or sentence.aside or sentence.mask.count(marks.DATE) > 1 or _of_another(sentence, draft):
        return None
    date = _date_at(sentence, told.start("day"))
    if date is None or date.precision != "day" or not 0 <= (published.earliest - date.earliest).days < _WEEK:
        return None
    return date


def _of_another(sentence: Sentence, draft: RoundDraft) -> bool:
    """Whether a sentence names companies, and not the one whose round it is, or speaks of no round at all."""
    if sentence.index == draft.sentence:
        return False
    if _OF_ROUND.search(sentence.mask) is None or _OTHER.search(sentence.mask) is not None:
        return True
    speaker = next((item.referent for _, item in sentence.all(marks.NAME, 0, _HEAD)), draft.company)
    return speaker is not draft.company


_HEAD = 25
"""Signs at the head of a sentence in which who speaks is named."""
_SAID_ON = pattern(
    r"(?P<who><X>|<A>|\b(?:[Ii]t|[Tt]hey|spokes\w+|(?:chief )?executives?|founders?|CEO|companies|partners))(?:,? [^,.;<M><D>]{0,40},)? (?:has |have |had |also |jointly )*(?:said|announced|disclosed|reported|confirmed|revealed|unveiled)"
    r"(?: (?:in|at|via|through|during|to) [^.;,<M><D><S>]{2,50}?)?,?(?: (?:on|late|early|late on|early on))* (?P<day><D>)(?=[.,;”\"]|$| (?:that|it|they|the|in|to|as|morning|evening|afternoon|a|an|its|<C>|<M>)\b| (?=<C>|<M>))"
)
_OF_ROUND = pattern(
    r"\b(?:rounds?|funding|financing|investment|raised|raise|money|capital|cash|funds|gathered|proceeds|backers|investors)\b|<S>|<M>"
)
_OTHER = pattern(
    r"\b(?:acqui\w+|merg\w+|bought|lawsuit|layoffs?|laid off|launch\w*|partnership|bankruptcy|appoint\w+|hired)\b"
)
""" "The company said on Monday that it has bought B": of other news."""


def _date_at(sentence: Sentence, at: int) -> PartialDate | None:
    mention = sentence.items[at].value
    return mention.date if isinstance(mention, DateMention) else None
