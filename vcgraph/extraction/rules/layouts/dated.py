"""Lines that each open with a date: logs, timelines, the months of a year."""

import calendar
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from operator import attrgetter
from typing import NamedTuple

from vcgraph.extraction.rules.layouts.cells import NAME, is_place_or_sector
from vcgraph.extraction.rules.layouts.records import Record
from vcgraph.extraction.rules.layouts.tables import Line
from vcgraph.model import Claim, PartialDate
from vcgraph.normalize.dates import find_dates
from vcgraph.normalize.patterns import Pattern

_LEAST = 3
_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
"""A month, and no name that begins as one does: "Marlowe", "Augury"."""
DATED = Pattern(
    rf"\W{{0,3}}(?P<date>(?:19|20)\d\d|(?P<month>\d{{1,2}})/(?P<day>\d{{1,2}})(?:/(?P<year>\d{{2,4}}))?"
    rf"|(?:\d{{1,2}} )?{_MONTH}(?: \d{{1,2}})?(?:,? \d{{4}})?)\s?(?::|[–—|-](?= )|,(?= [A-Z]))\s*"
)


_DATE = Pattern(rf"(?:19|20)\d\d|(?:\d{{1,2}} )?{_MONTH}(?: \d{{1,2}})?,?(?: \d{{4}})?|Q[1-4](?: \d{{4}})?")


def is_date(text: str) -> bool:
    """ "July 2013", "May": what opens a line as a name does, and is none."""
    return _DATE.fullmatch(text) is not None


class DatedLine(NamedTuple):
    """A line whose news is of the date that opens it; `body` is where its own words begin."""

    start: int
    body: int
    end: int
    date: PartialDate


def find_dated_lines(lines: Sequence[Line], published: date | None) -> list[DatedLine]:
    """The lines that open with a date, where a text has several."""
    found = [one for line in lines for one in _dated_line(line, published)]
    return found if len(found) >= _LEAST else []


_OF_COMPANY = Pattern(
    rf"(?P<name>{NAME})[’']s? (?:venture |equity |past )?(?:(?:funding|fundraising|financing)(?: and valuation)? (?:history|rounds|timeline|record|so far|to date|over the years)|fundraises|rounds)\b[^\n]*:\s*$"
)
""" "A tour of Acme's funding history:", and not "the town's road funding:", which is no company's."""
_SUMS = Pattern(
    r"(?P<sum>[$€£¥₹][^\s|]+(?: (?:million|billion))?)(?: round)?(?: ?\| ?(?P<value>[$€£¥₹][^\s|]+(?: (?:million|billion))?)(?: valuation)?)?\s*"
)


def find_histories(lines: Sequence[Line], listed: bool) -> list[Record]:
    """The rounds of one company, each a date with its sum and what it was worth: "Acme's funding history:", "May 2014: $72M | $710M"."""
    found: list[Record] = []
    company = None
    for line in lines:
        head = _OF_COMPANY.search(line.text)
        dated = DATED.match(line.text)
        sums = _SUMS.fullmatch(line.text, dated.end()) if dated else None
        if head:
            company = None if is_place_or_sector(head["name"]) else head["name"]
        elif company and dated and sums:
            record = Record(line.start, line.end, sure=True)
            record.put("company", company)
            record.put("date", f"in {dated['date']}")  # a year alone is a number where no word governs it
            record.put("amount", sums["sum"])
            record.put("valuation", sums["value"] or "")
            found.append(record)
        else:
            company = None
    return found if len(found) >= _LEAST else []


def _dated_line(line: Line, published: date | None) -> Iterator[DatedLine]:
    match = DATED.match(line.text)
    if match is None:
        return
    day = _in_figures(match, published) if match["month"] else _in_words(match["date"], published)
    if day is not None:
        yield DatedLine(line.start, line.start + match.end(), line.end, day)


def _in_words(text: str, published: date | None) -> PartialDate | None:
    """The date that words give; a month without a year is the last one of its name."""
    if text.isdecimal():
        return PartialDate.of(int(text))
    month = next((at for at, name in enumerate(calendar.month_abbr) if at and text.startswith(name)), None)
    if month and published and re.fullmatch(r"[A-Za-z.]+", text):
        return PartialDate.of(published.year - (month > published.month), month)
    mentions = find_dates(text, published)
    return mentions[0].date if mentions else None


def _in_figures(match: re.Match[str], published: date | None) -> PartialDate | None:
    """ "11/09", month first, as in American logs."""
    year = int(match["year"]) if match["year"] else published.year if published else None
    month, day = int(match["month"]), int(match["day"])
    if year is None or not 1 <= month <= 12 or not 1 <= day <= 28 + 3 * (month != 2):
        return None
    return PartialDate.of(year + 2000 * (year < 100), month, day)


def with_date(claim: Claim, lines: Sequence[DatedLine], published: date | None) -> Claim:
    """A claim with the date of its line, where it has no other: what the article announces is of the line's day."""
    told = claim.evidence[0].start
    at = bisect_right(lines, told, key=attrgetter("start")) - 1
    line = lines[at] if at >= 0 and told < lines[at].end else None
    known = getattr(claim, "date", None)
    if (
        line is None
        or claim.type not in ("funding_round", "acquisition", "fund")
        or claim.status in ("planned", "in_talks")
    ):
        return claim
    bare = claim.type == "funding_round" and not (claim.amount or claim.stage)
    own = known is None or (published is not None and known.edtf == published.isoformat())
    return claim.model_copy(update={"date": line.date}) if own and not bare else claim
