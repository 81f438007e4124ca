"""Pairs of names below a heading of purchases: "Who bought whom", and below it "Acme / Bede – all-share deal"."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.layouts.cells import NAME
from vcgraph.extraction.rules.layouts.claims import company_name
from vcgraph.extraction.rules.layouts.records import Record
from vcgraph.extraction.rules.layouts.tables import Line
from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.people import is_person
from vcgraph.normalize.money import find_money
from vcgraph.normalize.patterns import Pattern

_HEADING = Pattern(
    r"\W*(?:who (?:bought|buys|acquired|ate|swallowed|snapped up|took over) whom?|m ?& ?a|mergers? (?:and|&) acquisitions?|acquisitions?|takeovers?|buyouts?|purchases?"
    r"|(?:the )?shopping (?:list|spree|basket|bag))(?: (?:of the week|this week|corner|news|round-?up))?\W*",
    re.IGNORECASE,
)
_NEXT_HEADING = 40
"""Code points of a line that may be the next heading."""
_PAIR = Pattern(
    rf"\W*(?P<left>{NAME}) ?(?:/|\+|×| x(?= )|→|>) ?(?P<right>{NAME})(?: ?\([^()\n]*\))?\s*(?:[.:,–—-](?P<aside>[^\n]*))?"
)
_RIGHT_BUYS = Pattern(
    r"\b(?P<buyer>[A-Z][\w.&’'-]*) (?:is|was) the (?:buyer|acquirer|purchaser)\b|\b(?:bought|acquired|snapped up|swallowed|taken over) by (?:the )?(?P<agent>[A-Z][\w.&’'-]*)"
    r"|\b[Tt]he (?P<latter>latter) (?:now owns|buys|bought|takes over|took over|swallows|acquires|is the buyer)"
)


_EXIT = Pattern(
    rf"\W*(?P<target>{NAME}),? ?[(\[](?:(?:acq\.?|acq['’]d|acqd)(?: by)?|(?:acquired|bought|purchased) by|sold to) (?:the )?(?P<buyer>{NAME}?)"
    r"(?:,? (?:for |in )?(?P<sum>[$€£₹¥][^()\[\]\n]{1,20}?))?(?:,? (?:in )?(?P<year>(?:19|20)\d\d))?[)\]]\W*"
)
""" "Acme (acq Bede $90m)", a line of a list of exits."""
_LEAST_EXITS = 2


def _exits(lines: Sequence[Line]) -> list[Record]:
    """The exits of a text that lists several."""
    records = []
    for line in lines:
        match = _EXIT.fullmatch(line.text)
        target = company_name(match["target"]) if match else None
        if match is None or target is None or is_person(target.split()) or {match["buyer"], target} & lexicon().places:
            continue
        record = Record(line.start, line.end, sure=True, past=True)
        record.put("acquirer", match["buyer"])
        record.put("date", f"in {match['year']}" if match["year"] else "")
        record.put("company", target)
        record.put("amount", match["sum"] or "")
        records.append(record)
    return records if len(records) >= _LEAST_EXITS else []


def find_purchases(lines: Sequence[Line], listed: bool) -> list[Record]:
    """The pairs below headings of purchases, who buys first unless the line says otherwise, and the lines of exits."""
    records = _exits(lines)
    below = False
    for line in lines:
        if not line.text.strip():
            continue
        if _HEADING.fullmatch(line.text):
            below = True
            continue
        pair = list(_purchase(line)) if below else []
        records += pair
        below = below and (bool(pair) or len(line.text) > _NEXT_HEADING)
    return records


def _purchase(line: Line) -> Iterator[Record]:
    match = _PAIR.fullmatch(line.text)
    if match is None:
        return
    buyer, target = company_name(match["left"]), company_name(match["right"])
    aside = match["aside"] or ""
    if buyer is None or target is None or {buyer, target} & lexicon().places:
        return
    named = _RIGHT_BUYS.search(aside)
    if named and (named["latter"] or target.startswith(named["buyer"] or named["agent"])):
        buyer, target = target, buyer
    sums = find_money(aside)
    record = Record(line.start, line.end, sure=True)
    record.put("acquirer", buyer)
    record.put("company", target)
    record.put("amount", aside[sums[0].start : sums[0].end] if sums else "")
    record.put("status", aside)
    yield record
