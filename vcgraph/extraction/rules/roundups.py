"""Reviews of a week's deals: what they tell of many companies with no date is all news of that week."""

from collections.abc import Sequence

from vcgraph.extraction.rules.document import Document
from vcgraph.extraction.rules.drafts import RoundDraft
from vcgraph.extraction.rules.marks import NAME, pattern
from vcgraph.extraction.rules.round_dates import tells_earlier
from vcgraph.model import Article, PartialDate
from vcgraph.normalize.dates import find_dates
from vcgraph.normalize.patterns import Pattern


def is_roundup(document: Document, drafts: Sequence[RoundDraft]) -> bool:
    """Whether an article reviews the deals of a week: it says so at its head, and tells rounds of several companies."""
    if document.of_week:
        return True
    companies = {id(draft.company) for draft in drafts if is_news_of(document, draft)}
    least = _LEAST_HEADED if any(_reviews_deals(one) for one in _heads(document.article)) else _LEAST
    return len(companies) >= least and says_week(document.article)


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
    said = (*_heads(article), *_SENTENCE.findall(body))
    return any((_WEEK.search(one) or _REVIEW.search(one)) and _DEALS.search(one) for one in said)


def time_of_news(article: Article) -> PartialDate | None:
    """When the news of an article was: the month whose deals it reviews, as its head says, else its day."""
    published = article.published
    if published is None:
        return None
    for head in _heads(article):
        if _MONTHS_DEALS.search(head) is None:
            continue
        dates = [one.date for one in find_dates(head, published) if one.date is not None]
        if len(dates) == 1 and dates[0].precision == "month":
            return dates[0]
    return PartialDate.from_date(published)


_KIND = r"(?:[Ff]undings?|[Dd]eals?|[Rr]ounds|[Ff]inancings|[Ii]nvestments|[Rr]ound-?up|[Rr]eview|[Dd]igest)"
_MONTHS_DEALS = Pattern(
    rf"^(?:[\w\-]+ ){{0,4}}{_KIND}(?: [\w\-]+){{0,3}} (?:in|of|for|from) \w+ \d{{4}}[^\w.]*$"
    rf"|^(?:(?!(?:[Ii]n|[Ss]ince|[Bb]y|[Aa]fter|[Ff]rom)\b)\w+ )?\w+ \d{{4}}['’]?s? (?:[\w\-]+ ){{0,2}}{_KIND}(?=\W*$|[,:;] | (?:and|&|of|in|from)\b)[^.]*$"
)
""" "April 2017 fundings, acquisitions and failures", and no sentence: "In April 2017 funding for start-ups fell."."""


def _heads(article: Article) -> tuple[str, str]:
    return article.title or "", article.text[:_HEAD].partition("\n")[0]


def _reviews_deals(head: str) -> bool:
    """ "Monday roundup of tech news", and not "Weekly paper closes"."""
    return _REVIEW.search(head) is not None and (_DEALS.search(head) or _NEWS.search(head)) is not None


def _is_headed(article: Article) -> bool:
    return any(_REVIEW.search(one) for one in _heads(article))


_LEAST = 4
"""Companies whose rounds a review tells; a story of one company and its rivals tells fewer."""
_LEAST_HEADED = 1
"""The same where its very title or first line calls it a review of news or deals: few of its items may be rounds."""
_NEWS = Pattern(r"\b(?i:news|tech|venture|VC|fundings?|fundraising|round|M&A)\b")
_HEAD = 1500
"""Characters in which an article says what it is."""
_BUSY = Pattern(r"\b(?:busy|quiet|slow) (?:[\w\-]+ )?week\b|\bweek in (?:review|deals|venture|funding)\b")
_REVIEW = Pattern(
    r"\b(?:[Ww]eekly|WEEKLY|[Ww]eek in|[Ss]even days|[Rr]ound-?[Uu]p|[Dd]igest|[Ii]n brief|[Dd]eals? monitor|[Dd]eals? aplenty|[Dd]eals of the (?:[Ww]eek|[Mm]onth))\b"
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
