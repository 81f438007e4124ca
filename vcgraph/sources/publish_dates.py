"""The publish date that a text states: on a line of its own, in the dateline of a release, or at its end."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from vcgraph.normalize.dates import find_dates
from vcgraph.normalize.patterns import Pattern

Label = Literal["published", "dated"]

_HEAD = 40
"""Lines in which the date of a page stands before its first paragraph."""
_END = 5
_LONGEST = 120
"""Code points of a line that is a date, with who wrote and when."""
_PARAGRAPH = 12
"""Fewest words of a paragraph."""
_DATELINE = 160

_CLOSED = Pattern(r"[.!?…][\"”’')\]]*\s*$")
_WEEKDAY = r"(?i:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?)?"
_PUBLISHED = Pattern(
    r"(?i)\W*(?:(?:this (?:article|story|post|release) was )?(?:first |originally )?"
    r"(?:published|posted)\b"
    r"|publi(?:cation|sh(?:ed)?) date\b|date\b:)"
    rf"(?:(?: by)? [^.]{{0,60}}?)?(?: on| at)?\W*{_WEEKDAY}\W*$"
)
_DATED = Pattern(rf"\W*(?:[Bb]y:? [^|·•–—]{{2,60}}(?:[|·•–—,-]|\bon) *)?{_WEEKDAY}\W*$")
_REST = Pattern(
    r"(?i)\W*(?:(?:at )?\d{1,2}(?:[:.]\d\d){0,2} ?(?:[ap]\.?m\.?)?\W*(?:[a-z]{2,4})?|t\d\d:\d\d\S*)?"
    r"\W*(?:[|·•–—/-] *(?:by|updated|in|at|\d+(?: ?min|:\d)|\d+ comments?|[a-z]{2,4}$)[^$€£]{0,50})?$"
)
_PLACE = Pattern(
    r"\W*[A-Z][A-Z.’' -]*[A-Z.](?:,? (?:and|&) [A-Z][A-Z.’' -]*[A-Z])?(?:, [A-Z][\w.’' -]{1,30}){0,2}"
    r"(?:, ?|[-–—]{1,2}| [-–—]{1,2} ?)$"
)
_SAYS_WHERE = Pattern(r"(?i)\W*(?:published (?:by|in)|this )")
""" A bare "Published May 3, 2024" below an article may be of another one."""
_WIRE = Pattern(r" *(?:\([A-Za-z ]{2,40}\)|/[A-Za-z .-]{2,40}/|[-–—:])")


def stated_date(text: str) -> date | None:
    r"""The date on which an article says that it was published; None where it says none, or several.

    >>> stated_date("Velora raises $5 million\n\nBy Ann Lee | May 3, 2024 10:30 AM\n\nVelora has raised it.")
    datetime.date(2024, 5, 3)
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    paragraph = next((number for number, line in enumerate(lines) if _is_paragraph(line)), len(lines))
    head = list(_dated_lines(lines[: min(paragraph, _HEAD)]))
    for found in (
        [day for label, day in head if label == "published"],
        [day for _, day in head],
        [day for line in lines[paragraph : paragraph + 2] for day in _of_dateline(line)],
        [
            day
            for label, day in _dated_lines(filter(_SAYS_WHERE.match, lines[max(paragraph, len(lines) - _END) :]))
            if label == "published"
        ],
    ):
        if found:
            return found[0] if len(set(found)) == 1 else None
    return None


def _is_paragraph(line: str) -> bool:
    return len(line.split()) >= _PARAGRAPH and _CLOSED.search(line) is not None


def _dated_lines(lines: Iterable[str]) -> Iterator[tuple[Label, date]]:
    for line in lines:
        for start, end, day in _days(line) if len(line) <= _LONGEST else ():
            if _PUBLISHED.match(line[:start]):
                yield "published", day
            elif _DATED.match(line[:start]) and _REST.match(line, end):
                yield "dated", day


def _of_dateline(line: str) -> Iterator[date]:
    for start, end, day in list(_days(line[:_DATELINE]))[:1]:
        if _PLACE.match(line[:start]) and _WIRE.match(line, end):
            yield day


def _days(text: str) -> Iterator[tuple[int, int, date]]:
    """Where a text names days of the calendar."""
    for mention in find_dates(text, None):
        if mention.relation == "absolute" and mention.date is not None and mention.date.precision == "day":
            yield mention.start, mention.end, mention.date.latest
