"""Purchases of one company, a line each with its date, below words that say whose they are: "Acme's acquisitions so far:"."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.layouts.cells import NAME, is_place_or_sector
from vcgraph.extraction.rules.layouts.claims import company_name
from vcgraph.extraction.rules.layouts.dated import DATED
from vcgraph.extraction.rules.layouts.records import Record
from vcgraph.extraction.rules.layouts.tables import Line
from vcgraph.extraction.rules.names.people import is_person
from vcgraph.normalize.patterns import Pattern

_LEAST = 2
_NOUN = r"(?:acquisitions|purchases|takeovers|buyouts)"
_BOUGHT = r"(?:made|bought|acquired|purchased|snapped up|swallowed|completed|done)"
_OPENS = Pattern(rf"\b(?:{_NOUN}|(?:companies|start-?ups|firms)\b[^\n]* {_BOUGHT})\b[^\n]*:\s*$", re.IGNORECASE)
_OWNER = Pattern(
    rf"(?P<owns>{NAME})[’'](?:s )?(?:[a-z\-]+ ){{0,3}}{_NOUN}\b"
    rf"|(?P<makes>{NAME}) (?:has|had|have)? ?(?:also |already |since |previously )?{_BOUGHT}\b"
    rf"|\b{_NOUN} (?:by|of) (?P<by>{NAME})"
)
_BUYER = Pattern(
    rf"\b(?:acquired|bought|purchased|snapped up) by (?P<by>{NAME})|(?P<buys>{NAME}) (?:has |had )?(?:just )?(?:acquire[sd]|buys|bought|purchase[sd]|snaps up|snapped up) [A-Z]"
)
_DATED_BEHIND = Pattern(
    r"\W{0,3}(?P<name>[A-Z0-9][^\n()]{1,40}?) ?\((?P<date>(?:[A-Z][a-z]{2,8}\.?,? (?:\d{1,2}, )?)?(?:19|20)\d\d)\)\W*"
)


def find_bought(lines: Sequence[Line], listed: bool) -> list[Record]:
    """The dated purchases below a line that ends in a colon, of the buyer that it names, else of the only one told above."""
    found: list[Record] = []
    here: list[Record] = []
    buyer = None
    for at, line in enumerate(lines):
        if not line.text.strip():
            continue
        opens = _OPENS.search(line.text)
        item = None if opens or buyer is None else _item(line, buyer)
        if item is not None:
            here.append(item)
            continue
        found += here if len(here) >= _LEAST else []
        here, buyer = [], _buyer_of(lines, at) if opens else None
    return found + (here if len(here) >= _LEAST else [])


def _item(line: Line, buyer: str) -> Record | None:
    dated = DATED.match(line.text)
    behind = None if dated else _DATED_BEHIND.fullmatch(line.text)
    if not dated and not behind:
        return None
    told = behind["name"] if behind else line.text[dated.end() :].strip() if dated else ""
    if not told[:1].isupper() or len(told.split()) > 4:
        return None
    name = company_name(told) or told
    if is_place_or_sector(name) or is_person(name.split()):
        return None
    record = Record(line.start, line.end, sure=True, past=True)
    record.put("acquirer", buyer)
    record.put("company", name)
    record.put("date", f"in {behind['date'] if behind else dated['date'] if dated else ''}")
    return record


def _buyer_of(lines: Sequence[Line], at: int) -> str | None:
    """Who has bought what a list tells: its own line says so, else the one buyer of whom the text above tells."""
    own = _OWNER.search(lines[at].text)
    name = company_name(own["owns"] or own["makes"] or own["by"]) if own else None
    if name is not None and not is_place_or_sector(name):
        return name
    above = {one for line in lines[:at] for one in _buyers_in(line.text)}
    return above.pop() if len(above) == 1 else None


def _buyers_in(text: str) -> Iterator[str]:
    for match in _BUYER.finditer(text):
        name = company_name(match["by"] or match["buys"])
        if name is not None:
            yield name
