"""Blocks of lines "Round: Series A", one block a company, whose name stands in a line above or under a key of its own."""

from collections.abc import Sequence

from vcgraph.extraction.rules.layouts.cells import NAME, is_name
from vcgraph.extraction.rules.layouts.claims import company_name
from vcgraph.extraction.rules.layouts.records import Record, column_of, speak_of_deals
from vcgraph.extraction.rules.layouts.tables import Line
from vcgraph.extraction.rules.names.people import is_person
from vcgraph.normalize.patterns import Pattern

_KEY = Pattern(r"\W*(?P<key>[A-Z][\w /&’'()-]{1,28}?) ?(?::|[–—-] ) *(?P<value>\S.*)?$")
_PIECES = Pattern(r"\s*[|•·]\s*")
_TELLING = frozenset(
    ("stage", "amount", "investors", "lead", "total", "valuation", "acquirer", "founders", "cofounded")
)
_LEAST_BLOCKS = 2
_LEAST_KEYS = 2


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
            name = line if _names(line.text) or _PURCHASE.fullmatch(line.text.strip()) else None
            continue
        if current is None:
            current, keys = Record(line.start, line.end), 0
            if name is not None and not any(column_of(key) == "company" for key, _ in pieces):
                current.start = name.start
                _put_head(current, name.text)
        current.sure = current.sure or speak_of_deals(key for key, _ in pieces)
        for key, value in pieces:
            column = column_of(key)
            keys += 1
            if column is not None:
                current.put(column, value)
        current.end = line.end
    return found if len(found) >= _LEAST_BLOCKS else [one for one in found if _is_whole(one)]


def _is_whole(record: Record) -> bool:
    """ "Company: Acme", "Round: Series A", "Amount: $5m", "Investors: Bede": a block alone that tells enough of a deal."""
    told = {"stage", "amount", "investors", "lead", "total", "valuation", "acquirer"} & {*record.fields}
    return record.sure and len(told) >= _LEAST_TOLD


_LEAST_TOLD = 2
"""Telling keys of a block that needs no other beside it."""


def _is_total_alone(record: Record) -> bool:
    """ "Total raised: $6 million" needs no other key, but where it is told of one who runs for an office."""
    return "total" in record.fields and not is_person(record.fields.get("company", "").split(" (")[0].split())


def _keyed(line: str) -> list[tuple[str, str]]:
    """The keys of a line with their values, where it holds nothing else."""
    told = [piece for piece in _PIECES.split(line) if piece.strip()] if ":" in line or " – " in line else []
    pieces = [_KEY.match(piece) for piece in told]
    if len(pieces) > 1 and pieces[0] is None and _names(told[0]):  # "Acme | Founder: Ann Lee"
        behind = _keyed(" | ".join(told[1:]))
        return [("Company", told[0].strip()), *behind] if behind else []
    known = [(piece["key"], piece["value"] or "") for piece in pieces if piece and column_of(piece["key"])]
    return known if len(known) == len(pieces) else []


_PURCHASE = Pattern(
    rf"(?P<buyer>{NAME})(?: \([^()]*\))? (?:(?P<planned>to (?:acquire|buy))|acquires|acquired|buys|bought) (?P<target>{NAME})(?: \([^()]*\))?"
)
""" "Acme (NYSE: ACM) to acquire Bede": a heading over "Purchase price: $5m"."""


def _put_head(record: Record, heading: str) -> None:
    """The company that a heading names, or who buys whom."""
    bought = _PURCHASE.fullmatch(heading.strip())
    if bought is None:
        record.put("company", heading)
        return
    record.put("acquirer", bought["buyer"])
    record.put("company", bought["target"])
    if bought["planned"]:
        record.put("status", "announced")


def _repeats(record: Record, pieces: Sequence[tuple[str, str]]) -> bool:
    columns = {column_of(key) for key, _ in pieces} - {"aside", "investors"}
    return bool(columns & {*record.fields})


def _tells(record: Record) -> bool:
    return "company" in record.fields and bool(_TELLING & {*record.fields})


def _names(line: str) -> bool:
    name = company_name(line.split(" – ")[0])
    return name is not None and len(line) <= 60 and is_name(name)
