"""Reviews of a week's or a month's deals: what they tell of many companies with no date is all news of that week."""

from collections.abc import Sequence

from vcgraph.extraction.rules.rounds.dates import tells_earlier
from vcgraph.extraction.rules.rounds.review_periods import heads_of, review_period
from vcgraph.extraction.rules.text.document import Document
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.marks import NAME, pattern
from vcgraph.model import Article, PartialDate
from vcgraph.normalize.patterns import Pattern


def is_roundup(document: Document, drafts: Sequence[RoundDraft]) -> bool:
    """Whether an article reviews the deals of a week: it says so at its head, and tells rounds of several companies."""
    if document.of_week:
        return True
    companies = {id(draft.company) for draft in drafts if is_news_of(document, draft)}
    if len(companies) >= _LEAST_OF_PERIOD and review_period(document.article, opening_of(document, drafts)) is not None:
        return True
    least = _LEAST_HEADED if any(_reviews_deals(one) for one in heads_of(document.article)) else _LEAST
    return len(companies) >= least and says_week(document.article)


def opening_of(document: Document, drafts: Sequence[RoundDraft]) -> int:
    """Where the sentence ends that tells the first round of the news."""
    first = min((draft.sentence for draft in drafts if is_news_of(document, draft)), default=-1)
    return document.sentences[first].end if first >= 0 else 0


def is_news_of(document: Document, draft: RoundDraft) -> bool:
    """Whether a round is told with no word of another time: "Acme took $5 million from A"."""
    if draft.earlier or draft.date is not None or draft.bare or draft.status not in ("closed", "planned"):
        return False
    sentence = document.sentences[draft.sentence]
    if tells_earlier(sentence, draft.position) or draft.stage == "ipo":
        return False
    near = max(0, draft.position - 90)
    if _RELATIVE.search(sentence.mask, near, draft.position) and _GOES_ON.match(sentence.mask, draft.position + 1):
        return False
    return _ASIDE.search(sentence.mask, near, draft.position) is None


def is_bulleted(document: Document, draft: RoundDraft) -> bool:
    """Whether a bullet opens the sentence of a round, whoever is named first: "— Bede Ventures led a $5 million round for Acme"."""
    sentence = document.sentences[draft.sentence]
    if not sentence.opens_paragraph or _BULLET.match(sentence.mask) is None or not is_news_of(document, draft):
        return False
    return any(item.referent is draft.company for _, item in sentence.all(NAME))


_BULLET = Pattern(r"\W{0,2}(?:[—–•*▪◦‣►→-]|\d{1,2}[.)] )")


def says_week(article: Article) -> bool:
    """Whether an article says at its head that it tells the deals of a week: "a busy week", "the week's deals"."""
    body = article.text[:_HEAD]
    if _is_headed(article) or _BUSY.search(body):
        return True
    said = (*heads_of(article), *_SENTENCE.findall(body))
    return any((_WEEK.search(one) or _REVIEW.search(one)) and _DEALS.search(one) for one in said)


def time_of_news(article: Article, opening: int) -> PartialDate | None:
    """When the news of an article was: its day, or the month or quarter whose deals it reviews where that has passed."""
    day = PartialDate.from_date(article.published) if article.published is not None else None
    period = review_period(article, opening)
    return day if period is None or (day is not None and period.overlaps(day)) else period


def _reviews_deals(head: str) -> bool:
    """ "Monday roundup of tech news", and not "Weekly paper closes"."""
    return _REVIEW.search(head) is not None and (_DEALS.search(head) or _NEWS.search(head)) is not None


def _is_headed(article: Article) -> bool:
    return any(_REVIEW.search(one) for one in heads_of(article))


_LEAST_OF_PERIOD = 2
"""The same where the article first tells what many companies raised in a month."""
_LEAST = 4
"""Companies whose rounds a review tells; a story of one company and its rivals tells fewer."""
_LEAST_HEADED = 1
"""The same where its very title or first line calls it a review of news or deals: few of its items may be rounds."""
_NEWS = Pattern(r"\b(?i:news|tech|venture|VC|fundings?|fundraising|round|M&A)\b")
_HEAD = 1500
"""Characters in which an article says what it is."""
_BUSY = Pattern(r"\b(?:busy|quiet|slow) (?:[\w\-]+ )?week\b|\bweek in (?:review|deals|venture|funding)\b")
_REVIEW = Pattern(
    r"\b(?:[Ww]eekly|WEEKLY|[Ww]eek in|[Ww]eek (?:[Tt]hat|[Tt]HAT) [Ww]as|[Ss]even days|[Rr]ound-?[Uu]p|[Dd]igest|[Ii]n brief|[Rr]ecap|[Dd]eals? [Rr]eview|[Mm]ore (?:[\w\-]+ ){1,2}(?:[Dd]eals )?[Nn]ews|[Dd]eals? monitor|[Dd]eals? aplenty|[Dd]eals of the (?:[Ww]eek|[Mm]onth))\b"
)
_WEEK = Pattern(
    r"\b(?:[Tt]h(?:is|e (?:past|last))|[Ll]ast|[Pp]ast|[Tt]he) (?:[\w\-]+ )?[Ww]eek(?:['’]s)?\b(?! (?:after|before|that|when)\b)"
)
_DEALS = Pattern(
    r"\b(?i:(?:several|many|these|some|a number of) (?:[\w\-]+ )?companies|deals?|rounds|fundings|financings|investments|transactions|start-?ups|funding (?:news|activity|scene|tracker|announcements|digest))\b"
)
""" "Last week the city banned taxis", "this week Acme raised $5 million": not the week of all whose rounds follow."""
_SENTENCE = Pattern(r"[^.!?\n]+")
_ASIDE = pattern(
    r"(?:, |\b)(?:which|who|that) (?:has|had|have|also|once|already|previously|recently|first)\b[^.;]*$"
    r"|\b(?:once|until|in those days|used to|would|could|years?)\b[^.;]*$"
)
_RELATIVE = pattern(r", (?:which|who) [a-z]+ [^.;,<N>]{0,40}$")
_GOES_ON = pattern(r"[^.;]{0,90}, (?:is|was|are|were|has|had|have|will|sa(?:id|ys)|plans|makes|sells|\w{2,}ed)\b")
""" "Acme, which raised $5 million from A, opened an office": what was before the news."""
