"""Blocks of lines "Round: Series A", one block a company, whose name stands in a line above or under a key of its own."""

from collections.abc import Sequence

from vcgraph.extraction.rules.layouts.cells import is_name
from vcgraph.extraction.rules.layouts.claims import company_name
from vcgraph.extraction.rules.layouts.records import Record, column_of, speak_of_deals
from vcgraph.extraction.rules.layouts.tables import Line
from vcgraph.extraction.rules.people import is_person
from vcgraph.normalize.patterns import Pattern

_KEY = Pattern(r"\W*(?P<key>[A-Z][\w /&’'()-]{1,28}?) ?(?::|[–—-] ) *(?P<value>\S.*)?$")
_PIECES = Pattern(r"\s*[|•·]\s*")
_TELLING = frozenset(
    ("stage", "amount", "investors", "lead", "total", "valuation", "acquirer", "founders", "cofounded")
)
_LEAST_BLOCKS = 2
_LEAST_KEYS = 2
_WHOLE = 4
"""Telling keys of a block that needs no other beside it."""


def find_blocks(lines: Sequence[Line], listed: bool) -> list[Record]:
    """The blocks of a text that has several."""
    found: list[Record] = []
    keys, name, current = 0, None, None
    for line in [*lines, Line(lines[-1].end if lines else 0, "")]:
        pieces = _keyed(line.text)
        if current is not None and (not pieces or _repeats(current, pieces)):
            whole = keys >= _LEAST_KEYS or _is_total_alone(current)
            found += [current] if whole and _tells(current) else []
            current, name = None, None
        if not pieces:
            name = line if _names(line.text) else None
            continue
        if current is None:
            current, keys = Record(line.start, line.end), 0
            if name is not None and not any(column_of(key) == "company" for key, _ in pieces):
                current.start = name.start
                current.put("company", name.text)
        current.sure = current.sure or speak_of_deals(key for key, _ in pieces)
        for key, value in pieces:
            column = column_of(key)
            keys += 1
            if column is not None:
                current.put(column, value)
        current.end = line.end
    return found if len(found) >= _LEAST_BLOCKS or any(_is_whole(one) for one in found) else []


def _is_whole(record: Record) -> bool:
    """Whether a block that stands alone tells enough of a deal, or what was raised in all: "Total raised: $6 million"."""
    told = _TELLING & {*record.fields}
    return record.sure and (len(told) >= _WHOLE or ("total" in told and "investors" in told))


def _is_total_alone(record: Record) -> bool:
    """ "Total raised: $6 million" needs no other key, but where it is told of one who runs for an office."""
    return "total" in record.fields and not is_person(record.fields.get("company", "").split(" (")[0].split())


def _keyed(line: str) -> list[tuple[str, str]]:
    """The keys of a line with their values, where it holds nothing else."""
    pieces = (
        [_KEY.match(piece) for piece in _PIECES.split(line) if piece.strip()] if ":" in line or " – " in line else []
    )
    known = [(piece["key"], piece["value"] or "") for piece in pieces if piece and column_of(piece["key"])]
    return known if len(known) == len(pieces) else []


def _repeats(record: Record, pieces: Sequence[tuple[str, str]]) -> bool:
    columns = {column_of(key) for key, _ in pieces} - {"aside", "investors"}
    return bool(columns & {*record.fields})


def _tells(record: Record) -> bool:
    return "company" in record.fields and bool(_TELLING & {*record.fields})


def _names(line: str) -> bool:
    name = company_name(line.split(" – ")[0])
    return name is not None and len(line) <= 60 and is_name(name)
