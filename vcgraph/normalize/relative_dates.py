"""Dates that count from the publish date ("last week") or from the event told before ("one month later")."""

import re
from collections.abc import Iterator
from datetime import date

from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import (
    DateMention,
    Offset,
    Relation,
    Unit,
    add_days,
    common_date,
    lies_ahead,
    partial_date,
    shift,
)
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one, search_before

_WEEKDAYS = {
    name: number for number, name in enumerate("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
}
_WEEKDAY = Pattern(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?![A-Za-z])")
_WEEKDAY_BEFORE = Pattern(r"(?i)\b(?P<which>last|this past|this coming|this|next|past|earlier)\s$")
_NOT_WEEKDAY = Pattern(r"(?:\b(?:a|every|each|any|Black|Super|Cyber|Good|Ruby|Taco|Giving|Small Business)\s|-)$")
_SIMPLE = Pattern(
    r"(?:today|Today|this (?:morning|afternoon|evening)|This (?:morning|afternoon|evening)|"
    r"tonight|Tonight|yesterday|Yesterday|tomorrow|Tomorrow|last night|Last night)(?![A-Za-z])"
)
_SIMPLE_WORDS = ("oday", "his morning", "his afternoon", "his evening", "night", "esterday", "omorrow")
_SIMPLE_DAYS = {"yesterday": -1, "last night": -1, "tomorrow": 1}
_NAMED = Pattern(r"(?P<unit>year|month|week|quarter|day)(?![A-Za-z])(?! (?:old|one)\b)")
_NAMED_BEFORE = Pattern(
    r"(?i)\b(?P<which>this|last|next|the same|that same|that|the following|the next|the previous|the prior)"
    r" (?:calendar |fiscal )?$"
)
_PART_OF = Pattern(
    r"(?i)\b(?:earlier|later|late|early|mid|the end of|(?:the )?beginning of|sometime|towards the end of)[ -]$"
)
_YEAR_END = Pattern(
    r"(?:the end of the year|year[- ]end|the end of this year|later in the year|"
    r"(?:earlier|early|late) in the year|the (?:start|beginning) of the year)(?![A-Za-z])(?! [0-9])"
)
_YEAR_END_WORDS = ("of the year", "year end", "year-end", "of this year", "in the year")
_YEAR_ROUND = Pattern(r"(?:[Tt]he year (?P<side>before(?! last\b)|after|earlier|later))(?![A-Za-z])")
_BEFORE_LAST = Pattern(r"(?:[Tt]he )?(?P<unit>year|quarter|month|week) before last(?![A-Za-z])")
_NUMBERS = {
    word: value
    for value, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), start=1)
} | {
    "a": 1, "an": 1, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20,
}  # fmt: skip
_COUNT = rf"(?:{'|'.join(sorted(_NUMBERS, key=len, reverse=True))}|[0-9]{{1,3}})"
_SPAN = Pattern(
    r"(?P<unit>years?|months?|weeks?|fortnights?|days?|decades?|quarters?)(?P<more> and a half)?"
    r"(?:[ -](?P<side>ago|back|later|earlier|prior|before|after)(?![A-Za-z]))"
)
_COUNT_BEFORE = Pattern(
    r"(?i)(?:(?<![\w.,$-])(?P<vague>more than |less than |over |under |just over |a little over |at least |nearly "
    rf"|almost |about |around |roughly |some )?(?P<count>{_COUNT})(?P<half> and a half)?"
    r"|(?P<unclear>\b(?:a few|several|many|a couple of|a couple|couple of|some|a number of|just|only|mere)|\bhalf an?))"
    r"[ -]$"
)
_UNIT_OF_COUNT: dict[str, tuple[int, Unit]] = {
    "year": (1, "year"), "month": (1, "month"), "week": (1, "week"), "day": (1, "day"), "quarter": (3, "month"),
    "fortnight": (2, "week"),
}  # fmt: skip
_REACH = 40
_GREATEST_COUNT = 200


def find_relative(text: str, published: date | None) -> Iterator[DateMention]:
    """Mentions that need another date to be read; these may overlap those of `find_absolute`."""
    anchor = PartialDate.from_date(published) if published and published.year >= 1000 else None
    for pattern, needed, read in (
        (_WEEKDAY, ("day",), _read_weekday), (_SIMPLE, _SIMPLE_WORDS, _read_simple), (_NAMED, ("",), _read_named),
        (_YEAR_END, _YEAR_END_WORDS, _read_year_end), (_YEAR_ROUND, ("he year ",), _read_year_round),
        (_BEFORE_LAST, (" before last",), _read_before_last), (_SPAN, ("",), _read_span),
    ):  # fmt: skip
        for match in pattern.finditer(text) if has_one(text, needed) else ():
            if match.start() == 0 or not text[match.start() - 1].isalnum():
                mention = read(text, match, anchor)
                if mention:
                    yield mention


def _read_weekday(text: str, match: re.Match[str], anchor: PartialDate | None) -> DateMention | None:
    start = match.start()
    if search_before(_NOT_WEEKDAY, text, start, _REACH):
        return None
    which = search_before(_WEEKDAY_BEFORE, text, start, _REACH)
    word = which["which"].lower() if which else "coming" if lies_ahead(text, start) else ""
    found = _weekday(_WEEKDAYS[match[0]], word, anchor.earliest) if anchor else None
    return DateMention(which.start() if which else start, match.end(), found, "relative")


def _weekday(number: int, which: str, published: date) -> PartialDate | None:
    back = (published.weekday() - number) % 7
    if which == "next" or (which.endswith("coming") and back > 0):
        back -= 7
    elif which == "last" and back == 0:
        back = 7
    reached = add_days(published, -back)
    return PartialDate.from_date(reached) if reached else None


def _read_simple(text: str, match: re.Match[str], anchor: PartialDate | None) -> DateMention:
    reached = add_days(anchor.earliest, _SIMPLE_DAYS.get(match[0].lower(), 0)) if anchor else None
    return DateMention(*match.span(), PartialDate.from_date(reached) if reached else None, "relative")


def _read_named(text: str, match: re.Match[str], anchor: PartialDate | None) -> DateMention | None:
    before = search_before(_NAMED_BEFORE, text, match.start(), _REACH)
    if before is None:
        return None
    which, unit = before["which"].lower(), match["unit"]
    part = search_before(_PART_OF, text, before.start(), _REACH)
    start = part.start() if part else before.start()
    if which in _ANAPHORS:
        count, base = _UNIT_OF_COUNT[unit]
        return DateMention(start, match.end(), None, _ANAPHORS[which], Offset(count, base))
    if unit == "day":
        return None
    step = {"next": 1, "last": -1}.get(which, 0)
    return DateMention(start, match.end(), _named(unit, step, anchor.earliest) if anchor else None, "relative")


_ANAPHORS: dict[str, Relation] = {
    "the same": "same_as_previous", "that same": "same_as_previous", "that": "same_as_previous",
    "the following": "after_previous", "the next": "after_previous",
    "the previous": "before_previous", "the prior": "before_previous",
}  # fmt: skip


def _named(unit: str, step: int, published: date) -> PartialDate | None:
    """The year, quarter, month or week that lies `step` from that of the publish date."""
    if unit == "year":
        return partial_date(published.year + step)
    if unit == "week":
        return _week(step, published)
    if unit == "quarter":
        quarters = published.year * 4 + (published.month - 1) // 3 + step
        return partial_date(quarters // 4, 33 + quarters % 4)
    months = published.year * 12 + published.month - 1 + step
    return partial_date(months // 12, months % 12 + 1)


def _week(step: int, published: date) -> PartialDate | None:
    monday = add_days(published, 7 * step - published.weekday())
    sunday = add_days(monday, 6) if monday else None
    if monday is None or sunday is None:
        return None
    return common_date(monday, published if step == 0 and published > monday else sunday)


def _read_year_end(text: str, match: re.Match[str], anchor: PartialDate | None) -> DateMention:
    return DateMention(*match.span(), partial_date(anchor.earliest.year) if anchor else None, "relative")


def _read_year_round(text: str, match: re.Match[str], anchor: PartialDate | None) -> DateMention:
    relation: Relation = "after_previous" if match["side"] in ("after", "later") else "before_previous"
    return DateMention(*match.span(), None, relation, Offset(1, "year"))


def _read_before_last(text: str, match: re.Match[str], anchor: PartialDate | None) -> DateMention:
    return DateMention(*match.span(), _named(match["unit"], -2, anchor.earliest) if anchor else None, "relative")


def _read_span(text: str, match: re.Match[str], anchor: PartialDate | None) -> DateMention | None:
    """Read "two years ago", "a month later", "six months after its seed round"."""
    before = search_before(_COUNT_BEFORE, text, match.start(), _REACH)
    side = match["side"]
    if before is None and (side in ("after", "before", "prior") or "-" in match[0]):
        return None
    offset = _offset(before, match["unit"].rstrip("s"), match["more"] is not None) if before else None
    start = before.start() if before else match.start()
    if side in ("ago", "back"):
        found = shift(anchor, offset, forward=False) if anchor and offset else None
        return DateMention(start, match.end(), found, "relative", offset)
    if side == "after" and _OF_NEXT.match(text, match.end()) and not search_before(_CAME, text, start, _REACH):
        told = _PAST.search(text, max(0, start - _STORY), start)
        found = shift(anchor, offset, forward=False) if anchor and offset and not told else None
        return DateMention(start, match.end(), None, "before_next", offset, ahead=found)
    relation: Relation = "after_previous" if side in ("later", "after") else "before_previous"
    if side == "before" and _OF_NEXT.match(text, match.end()):
        relation = "until_next"
    return DateMention(start, match.end(), None, relation, offset)


_OF_NEXT = Pattern(
    r" (?!(?:that|which|this|and|but|or|when|in|the (?:deal|event|fact|first|last|previous)\b)\b)[\w$€£]"
)
""" "Six months after raising", "a year after its": the event behind it is the earlier one."""
_PAST = Pattern(r"\b(?:(?:19|20)[0-9]{2}|ago|back in|at the time|later|earlier|following|subsequently|then)\b")
""" What is told before lies in the past itself, so that nobody can count from today."""
_STORY = 160
_CAME = Pattern(r"\b(?:came|followed|arrived|was|were|happened)(?: just| only| barely)? $")
""" "The Series A came two years after its seed round": the later one is dated, from the earlier."""


def _offset(before: re.Match[str], unit: str, more: bool) -> Offset | None:
    """The span of time that a count and a unit state; None for what only nears one ("more than a year", "a decade")."""
    half = more or before["half"] is not None
    if unit == "decade" or before["unclear"] or (before["vague"] or "").strip().lower() in _OPEN:
        return None
    if half and unit != "year":
        return None
    count = before["count"].lower()
    number = _NUMBERS.get(count) or int(count)
    if half:
        return Offset(12 * number + 6, "month")
    size, base = _UNIT_OF_COUNT[unit]
    return Offset(number * size, base) if 0 < number <= _GREATEST_COUNT else None


_OPEN = frozenset(("more than", "less than", "over", "under", "just over", "a little over", "at least"))
