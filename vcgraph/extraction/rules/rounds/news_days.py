"""The day of the rounds that an article tells as news: its own, or where a later sentence tells it, when the round was
announced or closed.
"""

from collections.abc import Sequence

from vcgraph.extraction.rules.discourse.reader import opens_item
from vcgraph.extraction.rules.discourse.told_deals import happens_now, tells_investment
from vcgraph.extraction.rules.rounds.dates import date_told_at, tells_earlier, was_before
from vcgraph.extraction.rules.rounds.outright import PAIRED
from vcgraph.extraction.rules.rounds.roundups import is_bulleted, is_news_of, is_roundup, opening_of, time_of_news
from vcgraph.extraction.rules.rounds.values import THE_ROUND
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.model import PartialDate
from vcgraph.normalize.patterns import Pattern


def announce(document: Document, drafts: list[RoundDraft]) -> None:
    """The rounds that the article reports as news are dated by the article, unless the text dates them."""
    roundup = is_roundup(document, drafts)
    day = time_of_news(document.article, opening_of(document, drafts) if roundup else 0)
    if day is None:
        return
    told, told_at = False, -1
    whole: RoundDraft | None = None
    for draft in drafts:
        sentence = document.sentences[draft.sentence]
        if whole is not None and _is_part(sentence, draft, whole):
            draft.date = whole.date
        item = sentence.item or opens_item(sentence, draft.company) or is_bulleted(document, draft)
        late = sentence.rank <= _LATE and not draft.bare and _is_reported(sentence, draft.position)
        opens = sentence.rank <= 4 or late if draft.company is document.subject else sentence.rank <= 1
        news = opens and not told
        silent = draft.bare and draft.status is None
        if draft.earlier or draft.date is not None:
            continue
        beside = draft.rule == PAIRED and draft.sentence == told_at
        if not (item or news or beside):
            of_review = is_news_of(document, draft) or (draft.bare and tells_investment(sentence, draft, day))
            new = (roundup and of_review) or happens_now(sentence, draft, day)
            draft.date = day if new else None
            continue
        if silent and not tells_investment(sentence, draft, day):
            continue
        told = told or (news and not silent)
        told_at = draft.sentence
        earlier = tells_earlier if _has_another(draft, drafts) else was_before
        if earlier(sentence, draft.position):
            continue
        draft.date = (told_day(document, draft, day) if news else None) or day
        whole = draft if news else whole


_LATE = 14
_REPORTED = pattern(
    r"<C>(?:, [^.;<N>]{2,80},)? (?:today |just |now |also )*(?:(?:has|have) (?:now |just |also |recently )*(?:raised|closed|secured|landed|completed|received|pulled in|picked up)|announce[sd])\b[^.;<M><S>]{0,40}$"
)
""" "Trucks leave half empty ... | Acme has raised $5 million": a story that comes to its news only after some sentences."""


def _is_reported(sentence: Sentence, position: int) -> bool:
    return _SINCE.search(sentence.mask) is None and _REPORTED.search(sentence.mask, 0, position) is not None


_SINCE = Pattern(
    r"\b(?:since|to date|so far|in total|in all|[Ll]aunched|[Ff]ounded|over the (?:past|last)|venture funding and debt)\b"
)


def _has_another(draft: RoundDraft, drafts: Sequence[RoundDraft]) -> bool:
    """Whether a sentence tells another round of the company too: then "following a $5 million seed" is no news."""
    return any(
        one is not draft and one.company is draft.company and one.sentence == draft.sentence and not one.bare
        for one in drafts
    )


def _is_part(sentence: Sentence, draft: RoundDraft, whole: RoundDraft) -> bool:
    """ "The equity portion of $9 million", "the remaining $12 million": part of the news, and as new as it is."""
    near = 0 < draft.sentence - whole.sentence <= _PARTS and draft.company is whole.company
    if not near or draft.date is not None or draft.earlier or draft.bare:
        return False
    before = sentence.mask[max(0, draft.position - 60) : draft.position]
    return _PART_BEFORE.search(before) is not None


_PORTION = r"(?:[Ee]quity|[Dd]ebt|[Ll]oan|[Cc]redit|<S>)(?: financing)? (?:portion|part|component|leg|side|piece|tranche|element)\b"
_PART_BEFORE = pattern(
    rf"(?:\b|(?=<S>)){_PORTION}[^.;<N><P><D>]{{0,30}}$|\b(?:[Rr]emaining|[Rr]est|[Bb]alance|[Oo]ther)(?: of| \w+)? $"
)


_PARTS = 3
"""How many sentences behind a round a part of it may be told."""


def told_day(document: Document, draft: RoundDraft, published: PartialDate) -> PartialDate | None:
    """When a round that has no date of its own was closed, or else announced, as its sentence or those behind it say."""
    near = document.sentences[draft.sentence : draft.sentence + _NEAR]
    closed = (_closing(one, draft, published) for one in near[1:] if one.focus in (draft.company, None))
    announced = (_announcing(one, draft, published) for one in near[:_BESIDE])
    return next((one for one in (*closed, *announced) if one is not None), None)


_NEAR = 6
_BESIDE = 3
"""How far behind a round the day of its closing and that of its announcement may be told."""
_WEEK = 7
_LONG = 200


def _closing(sentence: Sentence, draft: RoundDraft, published: PartialDate) -> PartialDate | None:
    """ "The latest round was wrapped up in December"; "The Series A was", below a Series B, is another."""
    told = _CLOSED.match(sentence.mask)
    stages = [item.value for _, item in sentence.all(marks.STAGE, 0, told.end())] if told is not None else []
    if any(isinstance(one, StageMention) and one.stage != draft.stage for one in stages):
        return None
    date = date_told_at(sentence, told.end() - 1) if told is not None else None
    return date if date is not None and 0 <= (published.latest - date.latest).days <= _LONG else None


_CLOSED = pattern(
    rf"(?:{THE_ROUND}|The (?:(?!(?:previous|prior|preceding|earlier|last|first|second|initial|old|next)\b)[\w\-]+ )?(?:round|financing|fundraising|<S>)(?: round)?)(?: (?:was|had been|has been|had|actually|officially|first|in fact|formally))*"
    r" (?:wrapped up|closed|completed|finali[sz]ed|sealed|done|signed|concluded|took place|happened) (?:back |late |early |at the end of |earlier )?(?:in |on )?<D>"
)


def _announcing(sentence: Sentence, draft: RoundDraft, published: PartialDate) -> PartialDate | None:
    """ "The company announced Thursday that it took the money from", "it said in a note on Tuesday": a day of that week."""
    told = _SAID_ON.search(sentence.mask)
    if told is None or sentence.aside or sentence.mask.count(marks.DATE) > 1 or _of_another(sentence, draft):
        return None
    date = date_told_at(sentence, told.start("day"))
    if date is None or date.precision != "day" or not 0 <= (published.earliest - date.earliest).days < _WEEK:
        return None
    return date


def _of_another(sentence: Sentence, draft: RoundDraft) -> bool:
    """Whether a sentence names companies, and not the one whose round it is, or speaks of no round at all."""
    if sentence.index == draft.sentence:
        return False
    if _OF_ROUND.search(sentence.mask) is None:
        return True
    speaker = next((item.referent for _, item in sentence.all(marks.NAME, 0, _HEAD)), draft.company)
    return speaker is not draft.company


_HEAD = 25
"""Signs at the head of a sentence in which who speaks is named."""
_SAID_ON = pattern(
    r"(?<!\bas )(?P<who><X>|<A>|\b(?:[Ii]t|[Tt]hey|spokes\w+|(?:chief )?executives?|founders?|CEO|companies|partners))(?:,? [^,.;<M><D>]{0,40},)? (?:has |have |had |also |jointly )*(?:said|announced|disclosed|reported|confirmed|revealed|unveiled)"
    r"(?: (?:in|at|via|through|during|to) [^.;,<M><D><S>]{2,50}?)?,?(?: (?:on|late|early|late on|early on))* (?P<day><D>)(?=[.,;”\"]|$| (?:that|it|they|the|in|to|as|morning|evening|afternoon|a|an|its|<C>|<M>)\b| (?=<C>|<M>))"
)
_OF_ROUND = pattern(
    r"\b(?:rounds?|funding|financing|raised|gathered|proceeds|(?:the|this|that|new|fresh) (?:[\w\-]+ )?(?:investment|raise|money|capital|cash|funds|backers|investors))\b|<S>|<M>"
)
