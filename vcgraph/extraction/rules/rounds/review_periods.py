"""The month or quarter whose deals an article reviews, as its head or its first sentences say."""

import calendar
from collections.abc import Iterator
from datetime import date

from vcgraph.model import Article, PartialDate
from vcgraph.normalize.date_mention import latest_month
from vcgraph.normalize.dates import find_dates
from vcgraph.normalize.patterns import Pattern


def review_period(article: Article, opening: int) -> PartialDate | None:
    """The period, where the head of an article says that it tells the deals of one, or a sentence within its `opening` does.

    The opening is so many signs: what many raised once, told behind the news, is no time of that.

    It is no day, for a review of a day is news of it, and no time long past, to which a text only looks back.
    """
    heads = (one[0] for head in heads_of(article) if (one := _SENTENCE.match(head)) is not None)
    found = [_of_head(head, article.published) for head in heads]
    if opening and not any(found):
        told = (one for one in _opening(article, opening) if _MANY_RAISED.search(one))
        found += [_only_period(one, article.published) for one in told][:1]
    period = next((one for one in found if one is not None), None)
    if period is None or article.published is None:
        return period
    return period if 0 <= (article.published - period.earliest).days <= _RECENT else None


_RECENT = 200


def heads_of(article: Article) -> tuple[str, str]:
    """The title and the first line."""
    return article.title or "", article.text[:_HEAD].partition("\n")[0]


_HEAD = 1500
"""Characters in which an article says what it is."""
_LEAD = 700


def _of_head(head: str, published: date | None) -> PartialDate | None:
    if _PERIOD_TOLD.search(head):
        period = _only_period(head, published)
        if period is not None:
            return period
    bare = _BARE_MONTH.match(head) if published is not None else None
    if bare is None or published is None:
        return None
    return latest_month(_MONTH_NAMES.index(bare["month"].capitalize()), published)


def _only_period(said: str, published: date | None) -> PartialDate | None:
    dates = {one.date for one in find_dates(said, published) if one.date is not None}
    dates = {one for one in dates if one.precision != "year"}
    only = dates.pop() if len(dates) == 1 else None
    return only if only is not None and only.precision != "day" else None


def _opening(article: Article, end: int) -> Iterator[str]:
    """The first sentences; an abbreviation may cut one short, which only hides a period."""
    return (one[0] for one in _SENTENCE.finditer(article.text[: min(end, _LEAD)]))


_SENTENCE = Pattern(r"(?:[^.!?\n]|[.](?=\S))+")
_MONTH_NAMES = list(calendar.month_name)
_KIND = r"(?:[Ff]undings?|[Dd]eals?|[Rr]ounds|[Ff]inancings|[Ii]nvestments|[Rr]ound-?up|[Rr]eview|[Dd]igest|[Rr]ecap)"
_ACTS = r"(?i:leads?|led|closes?|closed|raises?|raised|lands?|secures?|gets?|wins?|joins?|backs?|announces|bags|completes|seeks)"
""" "April Health closes funding": a company of such a name."""
_BARE_MONTH = Pattern(
    rf"\W{{0,3}}(?:[Tt]he |[Ll]ast )?(?P<month>{'|'.join(_MONTH_NAMES[1:])})(?:['’]s)? (?:(?!{_ACTS}\b)[\w\-]+ ){{0,2}}{_KIND}(?=\W*$|[,:;–—] | (?:and|&|of|in|from)\b)"
)
""" "May fundings, acquisitions, and IPOs", "November funding roundup: UK tech"."""
_MANY = r"(?:[Ss]tartups|[Ss]tart-ups|[Cc]ompanies|[Ff]irms|[Vv]entures|[Vv]enture (?:capital(?:ists)?|firms|funding)|VCs?|[Ii]nvestors|[Ss]tartup (?:funding|ecosystem|investments?)|[Dd]eals|[Rr]ounds|[Ii]nvestments|[Ff]undings|[Ff]inancings)"
_PERIOD_TOLD = Pattern(
    rf"\b{_MANY}\b[^.]{{0,60}}\b(?:rais\w+|secur\w+|drop\w*|f[ea]ll\w*|ris(?:es?|ing)|rose|slump\w*|surg\w+|jump\w*|dominat\w+|garner\w*|draws?|drew|attract\w*|pull\w*|hits?|tops?|reach\w*|slid\w*|dip\w*|climb\w*|in)\b[^.]{{0,60}}\b(?:in|of|during|for|this|last) (?:the )?(?:\w+ ){{0,3}}[A-Z\w]"
)
""" "Startups raise over $1 billion in October", "Seed deals dominate in the second week of January"."""
_SUM = r"(?:[$€£₹¥]|\b(?:US\$|USD|EUR|GBP|INR|Rs\.?|RMB)) ?\d"
_MANY_RAISED = Pattern(
    rf"\b{_MANY}\b[^.!?]{{0,70}}\b(?:rais\w+|secur\w+|garner\w*|dr[ea]w\w*|attract\w*|pull\w* in|receiv\w+|bagg\w+|collect\w*|saw|worth|totall?\w*|invested|amount\w*)\b[^!?]{{0,40}}{_SUM}"
    rf"|{_SUM}[^!?]{{0,60}}\b(?:across|in|over|through|from) (?:[\w\-]+ ){{0,2}}(?:\d+|\w+) (?:funding |venture )?(?:deals|rounds|startups|start-ups|companies|investments)\b"
    rf"|\b\d+ (?:[\w\-]+ )?(?:deals|rounds|startups|start-ups|companies|investments)\b[^!?]{{0,40}}\b(?:worth|totall?ing|rais\w+)\b[^!?]{{0,40}}{_SUM}"
)
""" "Startups in the region raised $500 million across 37 rounds in March 2024"."""
