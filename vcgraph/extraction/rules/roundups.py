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
    """Whether an article says at its head that it tells of a week: "a busy week", "deals round-up"."""
    return any(_WEEK.search(part) is not None for part in (article.title or "", article.text[:_HEAD]))


_LEAST = 4
"""Companies whose rounds a review tells; a story of one company and its rivals tells fewer."""
_HEAD = 1500
"""Characters in which an article says what it is."""
_WEEK = Pattern(
    r"\b(?:[Tt]h(?:is|e (?:past|last|busy))|[Ll]ast|[Pp]ast|[Bb]usy|[Qq]uiet|[Tt]he) (?:[\w\-]+ )?week(?:['’]s)?\b(?! (?:after|before|that|when)\b)"
    r"|\b(?:[Ww]eekly|WEEKLY|[Ww]eek in|[Ss]even days|[Rr]ound-?[Uu]p|[Dd]igest|[Ii]n brief|[Dd]eals? monitor|[Dd]eals? aplenty)\b"
)
_ASIDE = pattern(
    r"(?:, |\b)(?:which|who|that) (?:has|had|have|also|once|already|previously|recently|first)\b[^.;]*$"
    r"|\b(?:once|until|in those days|used to|would|could|years?)\b[^.;]*$"
)
_RELATIVE = pattern(r", (?:which|who) [a-z]+ [^.;,<N>]{0,40}$")
_GOES_ON = pattern(r"[^.;]{0,90}, (?:is|was|are|were|has|had|have|will|sa(?:id|ys)|plans|makes|sells|\w{2,}ed)\b")
""" "Acme, which raised $5 million from A, opened an office": what was before the news."""
