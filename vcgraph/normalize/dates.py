"""Dates in news prose, read as exactly as the text allows and no more."""

from datetime import date

from vcgraph.normalize.absolute_dates import find_absolute
from vcgraph.normalize.date_mention import DateMention, Offset, Relation, resolve
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.relative_dates import find_relative

__all__ = ["DateMention", "Offset", "Relation", "find_dates", "resolve"]

_WEEKDAY_GAP = Pattern(r"(?:,| \(|,? the)? ?(?:morning |afternoon |evening )?")


def find_dates(text: str, published: date | None = None) -> list[DateMention]:
    """All dates in a text, in order and without overlap. Never raises; takes time linear in the text's length.

    A relative date counts from `published`; where that is None its `date` is None. A month without a year is the latest
    that has begun by then. A week becomes its month where it lies within one, else its year.

    >>> mentions = find_dates("It raised a seed round in Q3 2021 and, two years later, a Series A.")
    >>> [(mention.date, mention.relation) for mention in mentions]
    [(PartialDate('2021-35'), 'absolute'), (None, 'after_previous')]
    >>> find_dates("It closed last month.", date(2024, 1, 9))[0].date
    PartialDate('2023-12')
    """
    found = sorted(
        [*find_absolute(text, published), *find_relative(text, published)],
        key=lambda mention: (mention.start, -mention.end),
    )
    kept: list[DateMention] = []
    for mention in found:
        if kept and mention.start < kept[-1].end:
            if mention.end - mention.start > kept[-1].end - kept[-1].start:
                kept[-1] = mention
            continue
        kept.append(mention)
    return _join_weekdays(text, kept)


def _join_weekdays(text: str, mentions: list[DateMention]) -> list[DateMention]:
    """Make one date of "Tuesday, May 13": the day of the month says more than the day of the week."""
    out: list[DateMention] = []
    for mention in mentions:
        if out and _is_weekday_of(text, out[-1], mention):
            start = out.pop().start
            mention = DateMention(start, mention.end, mention.date, mention.relation)
        out.append(mention)
    return out


def _is_weekday_of(text: str, first: DateMention, second: DateMention) -> bool:
    return (
        text[first.start : first.end].endswith("day")
        and second.date is not None
        and second.date.precision == "day"
        and second.start - first.end <= 12
        and _WEEKDAY_GAP.fullmatch(text, first.end, second.start) is not None
        and any(letter.isdigit() for letter in text[second.start : second.end])
    )
