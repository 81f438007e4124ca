"""Which purchases are news of the day, so that the article's date is theirs."""

import re
from collections.abc import Sequence
from datetime import date

from vcgraph.extraction.rules.acquisitions import kinds
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.acquisitions.drafts import AcquisitionDraft
from vcgraph.extraction.rules.discourse.reader import opens_item
from vcgraph.extraction.rules.rounds.roundups import says_week
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.patterns import Pattern, rule_of

_PERFECT = Pattern(
    r"(?<!that )(?<!which )(?<!who )\b(?:has|have|['’]s),? (?:(?:just|now|recently|reportedly|meanwhile|quietly|apparently|in turn),? )*$"
)
_OF_LONG = Pattern(
    r"\b(?:already|also|previously|earlier|before|since|ever|so far|to date|over the (?:past|last|years)|in recent|in the past|once|"
    r"(?:two|three|four|five|six|several|many|dozens|\d+) (?:[\w\-]+ ){0,2}(?:companies|startups|start-ups|firms|businesses|rivals|others))\b",
    re.IGNORECASE,
)
""" "Has acquired three companies so far, including B": no news."""
_ASIDE = pattern(
    r"(?:(?:\b(?:that|which|who)|\b(?:why|how|when|after|before|since) <C>) |\()"
    r"(?:(?:has|have|had|was|were|been|just|also|recently|later|then) )*$"
)
_BUYERS = 3
"""So many buyers with no past deal among them make a round-up, where the text says that it tells of a week."""
_RECENT = 45


def is_fresh(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether a purchase is told in the perfect, "A has bought B"."""
    told_so = _PERFECT.search(sentence.mask, 0, match.start("verb")) is not None
    return told_so and rule_of(match) in kinds.ONE_NAMED and not _OF_LONG.search(sentence.mask)


def is_aside(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether it only describes who or what is spoken of: "A, which bought B", "why A bought B"."""
    return _ASIDE.search(sentence.mask, 0, match.start("verb")) is not None


_EARLIER = Pattern(r"\bhad (?!to )(?:[a-z]+ ){0,5}$|\((?:[a-z]+ ){0,4}$|, who (?:[a-z]+ ){0,3}$")
""" "Had bought", "backed A (since acquired by B)": not what an article announces."""
_SAID_HAD = pattern(
    r"\b(?:sa(?:id|ys)|announced|confirmed|disclosed|revealed|reported)(?: (?:today|on|late|earlier|<D>))*(?: that)? <A> had (?:(?:just|now|also|been) )*$"
)
""" "Said that it had | bought B" may be what it announces."""
_LONG_BEFORE = pattern(
    r"(?:\b(?:days|weeks|months|years|decades?) (?:since <N>|after)|\bhaving(?: already| previously| earlier)?|, <D>) $"
)


def is_recalled(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether a deal is told in passing, "sold seven years later to A": no news of the day of the article."""
    before = sentence.mask[: match.start("verb")]
    earlier = _EARLIER.search(before) and not _SAID_HAD.search(before)
    if rule_of(match) is told.FOLLOWING or earlier or _LONG_BEFORE.search(before):
        return True
    inside = (item.value for _, item in sentence.all(marks.DATE, match.start("verb"), match.end() + 2))
    return any(isinstance(one, DateMention) and one.date is None and _is_far(one) for one in inside)


def _is_far(mention: DateMention) -> bool:
    """Whether a date that cannot be counted lies back: "a few months ago", "seven years later"."""
    return mention.offset is not None or mention.relation == "relative"


def date_announced(document: Document, drafts: list[AcquisitionDraft]) -> list[AcquisitionDraft]:
    """Dated by its publication is what the article announces: its first purchase, each that opens an item of a list or is
    told in the perfect, and all of a round-up.
    """
    published = document.article.published
    if published is None:
        return drafts
    rounds_up = says_week(document.article) and _is_round_up(drafts, published)
    first: AcquisitionDraft | None = None
    for draft in drafts:
        sentence = document.sentences[draft.sentence]
        item = any(one is not None and opens_item(sentence, one) for one in (draft.acquirer, draft.target))
        news = sentence.rank <= 2 and (first is None or _is_told_with(first, draft))
        if (
            draft.date is None
            and not (draft.owned or draft.earlier)
            and (
                (item or news or draft.headline or draft.present or draft.fresh)
                or draft.status in ("planned", "in_talks")
                or (rounds_up and not draft.aside)
            )
            and draft.status != "failed"
        ):
            draft.date = PartialDate.from_date(published)
        first = first or (draft if news and not draft.owned else None)
    _date_alike(drafts, PartialDate.from_date(published))
    return drafts


def _date_alike(drafts: Sequence[AcquisitionDraft], published: PartialDate) -> None:
    """ "A was sold to Acme and B to Bede": what one verb tells of several is news of all."""
    news = {(one.sentence, one.verb) for one in drafts if one.date == published}
    for draft in drafts:
        if draft.date is None and draft.status == "closed" and (draft.sentence, draft.verb) in news:
            draft.date = published


def _is_told_with(first: AcquisitionDraft, draft: AcquisitionDraft) -> bool:
    """ "Acme has bought A and B": one piece of news."""
    shared = first.acquirer is draft.acquirer or first.target is draft.target
    return draft.sentence == first.sentence and draft.status == first.status and shared


def _is_round_up(drafts: Sequence[AcquisitionDraft], published: date) -> bool:
    """Whether the article tells what several bought of late: many buyers, and none long ago."""
    news = [one for one in drafts if not (one.owned or one.earlier or one.aside)]
    buyers = {id(one.acquirer) for one in news if one.acquirer is not None}
    recent = all(one.date is None or (published - one.date.latest).days <= _RECENT for one in drafts)
    return len(buyers) >= _BUYERS and recent
