"""When a fund was raised or is to be: the date of its own clause, that of the report or of the news."""

import re

from vcgraph.extraction.rules.discourse.reader import opens_item
from vcgraph.extraction.rules.funds.clauses import Clause, clause_of, end_of_clause
from vcgraph.extraction.rules.funds.drafts import FundDraft
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.patterns import Pattern

_BEGINNING = Pattern(
    r"\b(?:founded|since|by|until|end of|started|established|over the next|within|formed|born|(?<!fund )(?<!vehicle )(?<!pool )(?<!dates )(?<!dating )(?<!dated )(?<!, )from|before)(?: (?:in|the))? $",
    re.IGNORECASE,
)
_ASIDE_DATE = Pattern(
    r", [^,;]*\b(?:that|which|who|whose|founded|formed|started|set up|spun)\b(?! (?:(?:it|they|the firm|\ue005) )?(?:was |had |has )?(?:closed|raised|wrapped))[^,;]*$"
)
_WHO_LEFT = Pattern(
    r"\b(?:who|that) (?:left|quit|departed|resigned|joined|worked)\b[^,;]{0,40}$|\b[Ff]ounded (?:in )?$"
)
_AND_ANOTHER = Pattern(r" and (?:an?|its|the|another) ")
"""A date told with the first of two funds stands for the second only where it has none of its own."""
_NEXT_SUM = Pattern(r",? and (?:(?:about|around|nearly|another|just|over|more|than) )*$")
""" "Raised <M> in 2012 and <M> in 2015": that of the first sum alone."""
_OPENING = Pattern(r"[“\"]?(?:(?:In|On|Late|Early|Earlier|Back in|Late in|Early in|At the end of|By) )?\ue003")
""" "Last month, a filing showed that Acme had closed ...": a date that opens the sentence holds for its first clause."""
_CLAUSE = Pattern(
    r"[;–—]|, (?:but|while|although|though|whereas|compared|and [\ue000\ue005]|\ue000 (?:has|have|had)\b|a |an |the |(?:after|following) [^.;,]*\ue002)| (?:after|following) [^.;,]*\ue002|\b(?:while|whereas|compared|double|twice|triple|down from|up from|than|follows|succeeds|dwarfs|eclips\w+|above|exceeding|topping|beating|surpassing|against|versus)\b"
)


def date_near(sentence: Sentence, position: int) -> PartialDate | None:
    """The nearest date of the amount's own clause."""
    clause = clause_of(sentence, position)
    for _, item in sentence.all(marks.DATE, clause.start, clause.position) if clause else ():
        if isinstance(item.value, DateMention) and item.value.date is not None and clause and clause.start:
            return item.value.date  # "..., and last month Acme, a backer of Bolt, closed <M>"
    near: list[tuple[int, PartialDate]] = []
    end = end_of_clause(sentence, position)
    opening = _OPENING.match(sentence.mask)
    since = opening.end() - 1 if opening and position < 190 else max(0, position - 110)
    for at, item in sentence.all(marks.DATE, since, position + 110):
        mention = item.value
        if (
            not isinstance(mention, DateMention)
            or mention.date is None
            or at >= end
            or (
                _BEGINNING.search(sentence.mask[max(0, at - 22) : at])
                and not (at < position and sentence.mask.startswith(", when ", at + 1))
            )
        ):
            continue
        if (
            at < position
            and _ASIDE_DATE.search(sentence.mask, max(0, at - 90), at)
            and sentence.mask.find(", ", at, position) > 0
        ):
            continue
        if at < position and (_WHO_LEFT.search(sentence.mask, 0, at) or _is_in_aside(sentence, clause, at)):
            continue
        between = sentence.mask[position + 1 : at] if at > position else sentence.mask[at + 1 : position]
        if _OF_OTHERS.search(between) if at > position else _NOW.search(between):
            continue
        if at < position and opening and at + 1 == opening.end():
            between = between.removeprefix(",")
        if sentence.mask.startswith((" vintage", "-vintage"), at + 1) and not _is_beside(between, at > position):
            continue
        if at < position and _NEXT_SUM.fullmatch(between) and marks.MONEY in sentence.mask[:at]:
            continue
        if not _CLAUSE.search(between):
            near.append(
                (
                    abs(at - position) + (60 if at < position and _AND_ANOTHER.search(between) else 0),
                    mention.date,
                )
            )
    return min(near, key=lambda pair: pair[0])[1] if near else _vintage(sentence.mask, position)


def _is_in_aside(sentence: Sentence, clause: Clause | None, at: int) -> bool:
    """ "Acme, which raised its first fund in | 2019, has closed its second at ...": the date of the relative clause alone."""
    return (
        clause is not None
        and clause.position < at < clause.body
        and _RELATIVE.match(sentence.mask, clause.position + 1) is not None
    )


_OF_OTHERS = Pattern(
    r"\bwho (?:[\w\-]+ )*[\w\-]+|\b(?:which|that) (?:was|were) (?:founded|formed|established|set up|started|spun (?:out|off))\b"
)
""" "Closed at <M>, said Ann Lee, who founded Acme in | 2017"."""
_NOW = Pattern(r", (?:which|who|that) (?:has|have|is|are|now|will)\b")
""" "Merged in | March to form Acme, which has just raised <M>": another time."""
_RELATIVE = Pattern(r", (?:which|who|whose|having)\b")
_VINTAGE = Pattern(r"\b(?P<year>(?:19|20)\d\d)(?P<after>[- ]vintage\b[^.;]{0,40})")
_UP_TO_VINTAGE = pattern(r"(?: ?(?:for|<N>|[Ff]und|vehicle|pool|of|from|its|the|an?|[\w\-]*stage|[,(]))* ?")
_FROM_VINTAGE = Pattern(
    r"[- ]vintage(?:,? (?:fund|vehicle|pool|(?:which|that|has|had|was|is|closed|raised|collected|gathered|drew|totall?ed|reached|holds|of|at|on|with|worth|about|around|over|nearly|just|more|than|its|an?|first|final|close)))*,? "
)


def _is_beside(between: str, behind: bool) -> bool:
    """Whether a vintage, behind a sum or before it, stands with the fund of that sum and not with an older one."""
    return (_UP_TO_VINTAGE if behind else _FROM_VINTAGE).fullmatch(between) is not None


def _vintage(mask: str, position: int) -> PartialDate | None:
    """ "A <M> 2001 vintage fund": the year in which it began."""
    for told in _VINTAGE.finditer(mask, max(0, position - 60), position + 70):
        behind = told.start() > position
        between = mask[position + 1 : told.start()] if behind else mask[told.start("after") : position]
        if _is_beside(between, behind):
            return PartialDate(told["year"])
    return None


_AFTER_NEWS = Pattern(
    r"\b(?:comes?|came|arrives?|follows?|closed?|launched|raised|announced|is raising)\b[^.;]{0,60}$", re.IGNORECASE
)


def counted_back(document: Document, sentence: Sentence, position: int) -> PartialDate | None:
    """ "The fund comes two years after Acme closed on $5 million": so many years before the news."""
    published = document.article.published
    for at, item in sentence.all(marks.DATE, max(0, position - 60), position):
        told = item.value
        if (
            published is not None
            and isinstance(told, DateMention)
            and told.date is None
            and told.relation in ("after_previous", "before_next")
            and told.offset is not None
            and told.offset.unit == "year"
            and _AFTER_NEWS.search(sentence.mask, 0, at)
            and not re.search(r"[,;]| and ", sentence.mask[at:position])
        ):
            return PartialDate(str(published.year - told.offset.count))
    return None


_TOTAL = pattern(
    r"\b(?:firms|funds|capitalists|managers|partnerships|investors|groups|fund-?raising)\b(?: [\w\-.]+){0,6} (?:rais\w+|collect\w+|pulled in|took in|brought in|gather\w+|amass\w+|attract\w+|secur\w+|total\w+)[^.;,]{0,30}?<M>[^.;,]{0,40}?(?P<date><D>)"
)


def date_reported(document: Document, drafts: list[FundDraft]) -> None:
    """In a report of what all firms raised in a quarter or a year, the funds that it names were raised then."""
    for sentence in document.sentences[:3]:
        match = _TOTAL.search(sentence.mask)
        told = sentence.items[match.start("date")].value if match else None
        if isinstance(told, DateMention) and told.date is not None:
            for draft in drafts:
                if (
                    draft.date is None
                    and draft.raised
                    and draft.status == "closed"
                    and not (draft.earlier or draft.standing)
                ):
                    draft.date = told.date
            return


_NEWS = Pattern(
    r"\b(?:has|have) (?:(?:just|now|also|recently|officially|successfully) )?(?:closed|raised|launched|announced|held|completed|secured|reached|hit|unveiled|set up|wrapped up|made)\b"
    r"|\b(?:closes|raises|launches|holds|hits|unveils|secures|wraps up|nets|bags|reaches|completes|announces)\b"
)


def _opens_with(sentence: Sentence, draft: FundDraft) -> bool:
    """Whether a sentence opens an item with the fund or its house, or opens a paragraph with news of it."""
    if draft.manager is not None and opens_item(sentence, draft.manager):
        return True
    names = [item.referent for _, item in sentence.all(marks.NAME) if item.referent is not None]
    own = draft.own is not None and bool(names) and names[0].name == draft.own and marks.DATE not in sentence.mask
    if not sentence.opens_paragraph or not (own or draft.manager in names):
        return False
    return own or _NEWS.search(sentence.mask) is not None


_BESIDE = pattern(r",? (?:while|and) (?=<N>)")


def _is_told_beside(sentence: Sentence, draft: FundDraft, drafts: list[FundDraft]) -> bool:
    """ "Acme raised <M>, while Birch secured <M>": news of two houses in one sentence."""
    return _BESIDE.search(sentence.mask) is not None and any(
        one.sentence == draft.sentence and one.manager is not draft.manager and one.date is not None for one in drafts
    )


_LATE = 14
_REPORTED = pattern(
    r"(?:(?:This|Last) week,? |Now,? |Today,? |On <D>,? |<D>,? )?<C>(?:, [^.;<N>]{2,80},)? (?:(?:today|just|now|also) )*(?:(?:has|have) (?:now |just )?(?:raised|closed|secured|completed)|announce[sd]|closed)\b[^.;<M>]{0,40}<M>(?![^.;]{0,60}\b(?:in (?:19|20)\d\d|ago)\b)"
)
""" "Trucks leave half empty ... | Acme Ventures has closed a $50 million fund": news that a story comes to only later."""


def date_announced(document: Document, drafts: list[FundDraft]) -> None:
    """The fund of the news, and the plans that it tells of, have the day on which it was published."""
    published = document.article.published
    if published is None:
        return
    told = False
    for draft in drafts:
        rough = (
            draft.status == "planned"
            and draft.date is not None
            and draft.date.precision not in ("year", "month", "day")
        )
        if (draft.raised or rough) and draft.date and draft.date.earliest > published:
            draft.date = None  # that of a close to come
        sentence = document.sentences[draft.sentence]
        item = _opens_with(sentence, draft)
        late = sentence.rank <= _LATE and draft.raised is not None and _REPORTED.match(sentence.mask) is not None
        news = ((sentence.rank <= 3 or late) and not told) or (told and _is_told_beside(sentence, draft, drafts))
        current = news or item or draft.status == "planned"
        if current and draft.date is None and not (draft.earlier or draft.standing) and draft.status is not None:
            draft.date = PartialDate.from_date(published)
        told = told or news
