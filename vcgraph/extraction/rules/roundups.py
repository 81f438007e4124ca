"""Reviews of a week's deals: what they tell of many companies with no date is all news of that week."""

from collections.abc import Sequence

from vcgraph.extraction.rules.document import Document
from vcgraph.extraction.rules.drafts import RoundDraft
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.round_dates import tells_earlier
from vcgraph.model import Article
from vcgraph.normalize.patterns import Pattern


def is_roundup(document: Document, drafts: Sequence[RoundDraft]) -> bool:
    """Whether an article reviews the deals of a week: it says so at its head, and tells rounds of several companies."""
    if document.of_week:
        return True
    companies = {id(draft.company) for draft in drafts if is_news_of(document, draft)}
    return len(companies) >= _LEAST and says_week(document.article)


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


def says_week(article: Article) -> bool:
    """Whether an article says at its head that it tells the deals of a week: "a busy week", "the week's deals"."""
    body = article.text[:_HEAD]
    heads = (article.title or "", body.partition("\n")[0])
    if any(_REVIEW.search(one) for one in heads) or _BUSY.search(body):
        return True
    said = (*heads, *_SENTENCE.findall(body))
    return any((_WEEK.search(one) or _REVIEW.search(one)) and _DEALS.search(one) for one in said)


_LEAST = 4
"""Companies whose rounds a review tells; a story of one company and its rivals tells fewer."""
_HEAD = 1500
"""Characters in which an article says what it is."""
_BUSY = Pattern(r"\b(?:busy|quiet|slow) (?:[\w\-]+ )?week\b|\bweek in (?:review|deals|venture|funding)\b")
_REVIEW = Pattern(
    r"\b(?:[Ww]eekly|WEEKLY|[Ww]eek in|[Ss]even days|[Rr]ound-?[Uu]p|[Dd]igest|[Ii]n brief|[Dd]eals? monitor|[Dd]eals? aplenty)\b"
)
_WEEK = Pattern(
    r"\b(?:[Tt]h(?:is|e (?:past|last))|[Ll]ast|[Pp]ast|[Tt]he) (?:[\w\-]+ )?[Ww]eek(?:['’]s)?\b(?! (?:after|before|that|when)\b)"
)
_DEALS = Pattern(
    r"\b(?i:deals?|rounds|fundings|financings|investments|transactions|start-?ups|funding (?:news|activity|scene|tracker|announcements|digest))\b"
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
