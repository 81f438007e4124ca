"""Briefs of two or three lines: "Acme raises $5M", below it "US, school software", and below that "Bede, Corran Capital"."""

from collections.abc import Sequence

from vcgraph.extraction.rules.layouts.cells import NAME, is_place_or_sector, read_names
from vcgraph.extraction.rules.layouts.claims import company_name
from vcgraph.extraction.rules.layouts.entries import is_sum_or_stage
from vcgraph.extraction.rules.layouts.records import Record
from vcgraph.extraction.rules.layouts.tables import Line
from vcgraph.normalize.patterns import Pattern

_LEAST = 2
_LONGEST = 120
_BULLET = r"\s*(?:[^\w\s$€£¥₹(\[\"“'‘]+\s*)?"
_RAISES = Pattern(
    rf"{_BULLET}(?P<name>{NAME}) (?:has )?(?:raises|raised|secures|secured|closes|closed|lands|landed|gets|nabs|nabbed|bags|bagged) (?P<told>[^\n]+)"
)
_BUYS = Pattern(rf"{_BULLET}(?:(?P<buyer>{NAME}) )?[Aa](?:cquires|cquired) (?P<target>{NAME})\s*")
_CUT = Pattern(r"\s*(?:, | \| | · | / | – )\s*")
_GIVERS = Pattern(r"(?:Investors?|Backers?|From|With|Backed by):? ")


def find_briefs(lines: Sequence[Line], listed: bool) -> list[Record]:
    """The briefs of a text that has several, each a line that tells a deal and one below that says where or with whom."""
    found: list[Record] = []
    record: Record | None = None
    for line in lines:
        fresh = _head(line, found)
        if fresh is not None:
            record = fresh
            found.append(record)
        elif record is not None and not _read_below(record, line):
            record = None
    whole = [one for one in found if len(one.spans) > 1]
    return found if len(whole) >= _LEAST else []


def _head(line: Line, before: Sequence[Record]) -> Record | None:
    """ "Acme raises $5M Series A", "Acme acquires Bede", "Acquires Bede" of whom the brief before told."""
    text = line.text.strip()
    if len(text) > _LONGEST or text.endswith((".", "!", "?")):
        return None
    record = Record(line.start, line.end, sure=True, spans=[(line.start, line.end)])
    bought, raised = _BUYS.fullmatch(text), _RAISES.fullmatch(text)
    if bought is not None:
        buyer = bought["buyer"] or (before[-1].fields.get("company") if before else None)
        record.put("acquirer", buyer or "")
        record.put("company", bought["target"])
        return record if buyer else None
    name = company_name(raised["name"]) if raised else None
    if raised is None or name is None:
        return None
    told = raised["told"].strip()
    if not is_sum_or_stage(record, told) or "amount" not in record.fields:
        return None
    record.put("company", name)
    return record


def _read_below(record: Record, line: Line) -> bool:
    """Read a line below the head: where the company sits and what it does, or who invested; say whether it is one."""
    text = line.text.strip()
    if len(text) > _LONGEST or text.endswith((".", "!", "?", ":")):
        return False
    labelled = _GIVERS.match(text)
    if labelled is None and len(record.spans) == 1 and _is_setting(text):
        record.spans.append((line.start, line.end))
        record.end = line.end
        return True
    names = read_names(text[labelled.end() :] if labelled else text, loose=labelled is not None)
    if not names or "acquirer" in record.fields or "investors" in record.fields:
        return False
    if labelled is None and not (len(record.spans) > 1 or len(names) > 1):
        return False
    record.fields["investors"] = text[labelled.end() :] if labelled else text
    record.spans.append((line.start, line.end))
    record.end = line.end
    return True


def _is_setting(text: str) -> bool:
    """ "US, School Software", "Fintech | Lagos": a place or a trade, and nothing that gives money."""
    pieces = [piece for piece in _CUT.split(text) if piece]
    return bool(pieces) and any(is_place_or_sector(piece) for piece in pieces[:2]) and len(pieces) <= _MOST


_MOST = 4
