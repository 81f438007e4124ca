"""Dates that name a month, a year, a quarter, a half or a season, with or without their year."""

import re
from collections.abc import Iterator
from datetime import date

from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import (
    DateMention,
    Offset,
    Relation,
    latest_month,
    lies_ahead,
    nearest_day,
    next_month,
    partial_date,
)
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import search_before

_REACH = 28
_MONTHS = {
    name: number
    for number, names in enumerate(
        """January Jan|February Feb|March Mar|April Apr|May|June Jun|July Jul|August Aug|September Sept Sep|October Oct
        |November Nov|December Dec""".split("|"),
        start=1,
    )
    for plain in names.split()
    for name in ((plain, plain.upper()) if len(plain) > 3 else (plain,))
}
_FULL = frozenset(name for name in _MONTHS if len(name) > 4 or name in ("May", "June", "July", "JUNE", "JULY"))
_NAMESAKES = frozenset(("April", "May", "June", "August", "March"))
_MONTH_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_YEAR = r"(?P<year>(?:19|20)[0-9]{2})(?![0-9]|,[0-9]{3})"
_ANCHOR = (
    r"(?P<anchor>(?:earlier |later )?this year|last year|next year|the same year|that (?:same )?year|"
    r"the (?:previous|prior) year|the year before|the (?:following|next) year|the year after)"
)
_YEAR_PART = rf"(?:(?:,? (?:of )?|-){_YEAR}|,? ?['’](?P<short>[0-9]{{2}})(?![0-9])|,? (?:of )?{_ANCHOR}\b)"
_MONTH = Pattern(
    rf"(?P<month>{_MONTH_NAME})(?![A-Za-z])\.?(?: (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?"
    rf"(?:[-–][0-9]{{1,2}})?(?![0-9A-Za-z%]|[.,:][0-9]| (?:m|b|tr)illion| crore| per ?cent))?{_YEAR_PART}?"
)
_DAY_BEFORE = Pattern(r"(?<![0-9.,$€£#])(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of|,)? $")
_PART_BEFORE = Pattern(
    r"(?i)\b(?:(?:early|mid|late|mid-to-late|early-to-mid)(?: in)?|(?:beginning|start|end|middle|close) of)[ -]$"
)
_WHICH_BEFORE = Pattern(r"(?i)\b(?P<which>last|this past|this|next|past)(?: early| late| mid)?[ -]$")
_IN_BEFORE = Pattern(
    r"(?i)\b(?:in|since|by|until|till|from|of|during|through|before|after|around|between|early|late|mid|as of"
    r"|ending)[ -]$"
)
_SHORT_BEFORE = Pattern(r"(?i)\b(?:in|since|last|in (?:early|mid|late))[ -]$")
""" "In Mar.": a month cut short, which a full stop shows."""
_OPENED_BY_IN = Pattern(r"(?:\b(?:In|Since|By|Until)|(?:\b(?:and|but|then|while|whereas)|[,;:–—]) in) $")
""" "In May Velora raised", "and in May Velora raised": no name of a person opens a clause so."""
_DETERMINER_BEFORE = Pattern(r"(?i)(?:\b(?:a|an|the|its|their|his|her|our|that)|['’]s|s['’])\s$")
_CURRENCIES = ("$", "€", "£", "₹", "¥")
""" "Its 2017 €7 million round": a year stands before the sum as well as before a word."""
_SUM_BEFORE = Pattern(r"(?i)[0-9] ?(?:million|billion|crore|mn|bn|m|b)\s$")
_ROUND_AFTER = Pattern(r"(?i) (?:pre-?seed|seed|series|angel|growth|funding|financing|equity|round)\b")
""" "Its $7 million 2017 seed round"."""
_POSSESSIVE_AFTER = Pattern(r"['’]s\b")
_CAPITAL_AFTER = Pattern(r" [A-Z][a-z]+")

_ISO = Pattern(r"(?P<year>(?:19|20)[0-9]{2})-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?(?![0-9-])")
_NUMERIC = Pattern(
    r"(?P<one>[0-9][0-9]?)(?P<mark>[/.])(?P<two>[0-9]{1,2})(?P=mark)(?P<year>(?:19|20)?[0-9]{2})(?![0-9/.]?[0-9])"
)
_BARE_YEAR = Pattern(
    rf"{_YEAR}(?![A-Za-z%]|\.[0-9])"
    r"(?! (?:\w+ )?(?:users|people|customers|companies|employees|startups|units|stores|jobs|workers|members|cities|"
    r"homes|times|words|hours|days|miles|square|million|billion|crore|merchants|clients|developers|students|percent)\b"
    r"| (?:Ventures|Capital|Partners|Accelerator|Labs)\b(?! [A-Z]))"
)
""" "Led by 1984 Ventures" names a firm; "in 2021 Partners Group bought" a year."""
_YEAR_BEFORE = Pattern(
    r"(?i)(?:\b(?:in|since|by|during|of|from|until|till|through|for|before|after|early|late|mid|year|years|circa|around|"
    r"between|fiscal|fy|as of|year-end|late in|early in|class of|vintage|"
    r"as soon as|as early as|as late as)[ -]|(?:19|20)[0-9]{2}(?:,|,? and|,? or| to) |(?:19|20)[0-9]{2}[-–]|\()$"
)

_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}
_CODED_PERIOD = Pattern(
    r"(?P<one>[QH1-4])(?P<two>(?<=[QH])[1-4]|(?<=[1-4])[QH])"
    rf"(?:{_YEAR_PART}|(?P<close>[0-9]{{2}}(?![0-9])))?(?![A-Za-z0-9])"
)
_NAMED_PERIOD = Pattern(
    rf"(?P<word>quarter|Quarter|half|Half)(?:{_YEAR_PART}|(?P<year_named> of the year))?(?![A-Za-z0-9])"
)
_ORDINAL_BEFORE = Pattern(r"(?i)(?<![a-z0-9])(?P<ordinal>first|second|third|fourth|final|1st|2nd|3rd|4th)[ -]$")
_SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_SEASON = Pattern(
    rf"(?P<season>spring|Spring|summer|Summer|autumn|Autumn|fall|Fall|winter|Winter)(?![A-Za-z]){_YEAR_PART}?"
)


def find_absolute(text: str, published: date | None) -> Iterator[DateMention]:
    """Mentions of months, years, quarters, halves, seasons and numeric dates; these may overlap."""
    for pattern, read in (
        (_MONTH, _read_month), (_ISO, _read_iso), (_NUMERIC, _read_numeric), (_BARE_YEAR, _read_year),
        (_CODED_PERIOD, _read_coded_period), (_NAMED_PERIOD, _read_named_period), (_SEASON, _read_season),
    ):  # fmt: skip
        for match in pattern.finditer(text):
            if not _is_inside_word(text, match.start()):
                mention = read(text, match, published)
                if mention:
                    yield mention


def _is_inside_word(text: str, start: int) -> bool:
    return start > 0 and (text[start - 1].isalnum() or text[start - 1] in "$€£₹/_#@")


def _starts_at(text: str, start: int) -> int:
    """Where the expression begins: "early", "mid-" and the like belong to it."""
    part = search_before(_PART_BEFORE, text, start, _REACH)
    return part.start() if part else start


def _read_month(text: str, match: re.Match[str], published: date | None) -> DateMention | None:
    month, start = _MONTHS[match["month"]], match.start()
    day = int(match["day"]) if match["day"] else None
    before = None if day else search_before(_DAY_BEFORE, text, start, _REACH)
    if before and 1 <= int(before["day"]) <= 31:
        day, start = int(before["day"]), before.start()
    has_year = bool(match["year"] or match["short"] or match["anchor"])
    if not (day or has_year) and not _is_bare_month(text, match):
        return None
    which = None if day or has_year else search_before(_WHICH_BEFORE, text, start, _REACH)
    begin = which.start() if which else _starts_at(text, start)
    if has_year:
        return _in_year(begin, match, published, month, day)
    found = _without_year(which, month, day, published)
    if found and published and not (day or which) and lies_ahead(text, start):
        found = next_month(month, published)
    return DateMention(begin, _end(match), found, "relative")


def _end(match: re.Match[str]) -> int:
    """A full stop behind a month's full name or at the end of the mention is not part of it."""
    name_end = match.end("month")
    return name_end if match.end() == name_end + 1 and match["month"] in _FULL else match.end()


def _is_bare_month(text: str, match: re.Match[str]) -> bool:
    name, start, end = match["month"], match.start(), match.end()
    if name not in _FULL:
        return text[end - 1] == "." and search_before(_SHORT_BEFORE, text, start, _REACH) is not None
    if name in _NAMESAKES and end == match.end("month") and _CAPITAL_AFTER.match(text, end):
        return bool(
            search_before(_WHICH_BEFORE, text, start, _REACH) or search_before(_OPENED_BY_IN, text, start, _REACH)
        )
    if _POSSESSIVE_AFTER.match(text, end):
        return name not in _NAMESAKES
    if search_before(_DETERMINER_BEFORE, text, start, _REACH):
        return text[end : end + 1] == " " and text[end + 1 : end + 2].isalpha()
    return bool(search_before(_IN_BEFORE, text, start, _REACH) or search_before(_WHICH_BEFORE, text, start, _REACH))


def _without_year(
    which: re.Match[str] | None, month: int, day: int | None, published: date | None
) -> PartialDate | None:
    if published is None:
        return None
    if day:
        return nearest_day(month, day, published)
    word = which["which"].lower() if which else ""
    if word == "this":
        return partial_date(published.year, month)
    if word == "next":
        return partial_date(published.year + (month <= published.month), month)
    return latest_month(month, published, before=word == "last")


def _in_year(
    start: int, match: re.Match[str], published: date | None, month: int | None, day: int | None = None
) -> DateMention | None:
    """A mention whose year stands beside it, as a figure or in words."""
    if match["anchor"]:
        return _in_anchored_year(start, match, published, month, day)
    year = int(match["year"]) if match["year"] else _full_year(match["short"])
    found = partial_date(year, month, day)
    return DateMention(start, match.end(), found) if found else None


def _full_year(short: str) -> int:
    return int(short) + (1900 if int(short) >= 60 else 2000)


def _in_anchored_year(
    start: int, match: re.Match[str], published: date | None, month: int | None, day: int | None
) -> DateMention:
    words = match["anchor"].lower()
    steps = {"this year": 0, "last year": -1, "next year": 1}
    step = steps.get(" ".join(words.split()[-2:]))
    if step is not None and words != "the next year":
        found = partial_date(published.year + step, month, day) if published else None
        return DateMention(start, match.end(), found, "relative")
    relation: Relation = "same_as_previous"
    if "following" in words or "next" in words or "after" in words:
        relation = "after_previous"
    elif "same" not in words and "that" not in words:
        relation = "before_previous"
    return DateMention(start, match.end(), None, relation, Offset(1, "year"), month)


def _read_iso(text: str, match: re.Match[str], published: date | None) -> DateMention | None:
    year, month = int(match["year"]), int(match["month"])
    if match["day"] is None and month >= year % 100:
        return None  # "2010-12" may be a span of years
    found = partial_date(year, month, int(match["day"]) if match["day"] else None) if month <= 12 else None
    return DateMention(match.start(), match.end(), found) if found else None


def _read_numeric(text: str, match: re.Match[str], published: date | None) -> DateMention | None:
    one, two = int(match["one"]), int(match["two"])
    if match["mark"] == ".":
        month, day = two, one  # with dots the day always comes first
    elif one <= 12 and two <= 12 and one != two:
        return None
    else:
        month, day = (one, two) if one <= 12 else (two, one)
    year = int(match["year"]) if len(match["year"]) == 4 else _full_year(match["year"])
    found = (
        partial_date(year, month, day) if month <= 12 and (len(match["year"]) == 4 or match["mark"] == "/") else None
    )
    return DateMention(match.start(), match.end(), found) if found else None


def _read_year(text: str, match: re.Match[str], published: date | None) -> DateMention | None:
    start = match.start()
    next_to = text[match.end() : match.end() + 2].strip()
    is_attribute = (next_to.isalpha() or next_to in _CURRENCIES) and search_before(
        _DETERMINER_BEFORE, text, start, _REACH
    )
    of_sum = _ROUND_AFTER.match(text, match.end()) and search_before(_SUM_BEFORE, text, start, _REACH)
    if not (is_attribute or of_sum or search_before(_YEAR_BEFORE, text, start, _REACH)):
        return None
    return DateMention(_starts_at(text, start), match.end(), partial_date(int(match["year"])))


def _read_coded_period(text: str, match: re.Match[str], published: date | None) -> DateMention | None:
    letter, number = sorted((match["one"], match["two"]), reverse=True)
    code = _PERIOD_CODES.get((letter, int(number)))
    if code is None:
        return None
    if match["year"] or match["short"] or match["anchor"]:
        return _in_year(match.start(), match, published, code)
    if match["close"]:
        return DateMention(match.start(), match.end(), partial_date(_full_year(match["close"]), code))
    if code in _HALVES:
        return None
    return DateMention(match.start(), match.end(), _nearest_period(text, match.start(), code, published), "relative")


def _read_named_period(text: str, match: re.Match[str], published: date | None) -> DateMention | None:
    before = search_before(_ORDINAL_BEFORE, text, match.start(), _REACH)
    ordinal = _ORDINALS[before["ordinal"].lower()] if before else 0
    code = _PERIOD_CODES.get((match["word"][0].upper(), ordinal))
    if before is None or code is None:
        return None
    if match["year"] or match["short"] or match["anchor"]:
        return _in_year(before.start(), match, published, code)
    if code in _HALVES and not match["year_named"]:
        return None  # "the first half" of a game, a list, a day
    this_year = partial_date(published.year, code) if published else None
    found = this_year if match["year_named"] else _nearest_period(text, before.start(), code, published)
    return DateMention(before.start(), match.end(), found, "relative")


_HALVES = frozenset((40, 41))
_PERIOD_CODES = {("Q", number): 32 + number for number in range(1, 5)} | {("H", 1): 40, ("H", 2): 41}


def _nearest_period(text: str, start: int, code: int, published: date | None) -> PartialDate | None:
    """The next one where the text speaks of what is ahead ("planned for the fourth quarter"), else the latest."""
    if published is None or not lies_ahead(text, start):
        return _latest_period(code, published)
    this_year = partial_date(published.year, code)
    return this_year if this_year and this_year.latest >= published else partial_date(published.year + 1, code)


def _latest_period(code: int, published: date | None) -> PartialDate | None:
    """The latest such quarter, half or season that has begun by the publish date."""
    if published is None:
        return None
    this_year = partial_date(published.year, code)
    return this_year if this_year and this_year.earliest <= published else partial_date(published.year - 1, code)


def _read_season(text: str, match: re.Match[str], published: date | None) -> DateMention | None:
    code, start = _SEASONS[match["season"].lower()], match.start()
    if match["year"] or match["short"] or match["anchor"]:
        return _in_year(_starts_at(text, start), match, published, code)
    which = search_before(_WHICH_BEFORE, text, start, _REACH)
    if which is None:
        return None
    return DateMention(which.start(), match.end(), _season(which["which"].lower(), code, published), "relative")


def _season(which: str, code: int, published: date | None) -> PartialDate | None:
    if published is None:
        return None
    this_year = partial_date(published.year, code)
    if this_year is None or which == "this":
        return this_year
    if which == "next":
        return this_year if this_year.earliest > published else partial_date(published.year + 1, code)
    return this_year if this_year.latest < published else partial_date(published.year - 1, code)
