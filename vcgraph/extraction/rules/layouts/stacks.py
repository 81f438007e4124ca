"""Deals whose fields stand one below the other, without keys, as on pages whose table was lost."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from vcgraph.extraction.rules.layouts.cells import is_name, is_place_or_sector, read_names
from vcgraph.extraction.rules.layouts.claims import company_name
from vcgraph.extraction.rules.layouts.entries import is_sum_or_stage
from vcgraph.extraction.rules.layouts.records import Record, column_of
from vcgraph.extraction.rules.layouts.tables import Line
from vcgraph.normalize.dates import find_dates

_LEAST = 3
_HIGHEST = 8
"""Lines that a deal may have."""


def find_stacks(lines: Sequence[Line], listed: bool) -> list[Record]:
    """The deals of a text in which a line that is a sum, a stage or both comes back every so many lines."""
    anchors = [
        at for at, line in enumerate(lines) if len(line.text) <= 40 and is_sum_or_stage(Record(0, 0), line.text.strip())
    ]
    steps = Counter(b - a for a, b in pairwise(anchors))
    step, times = steps.most_common(1)[0] if steps else (0, 0)
    if len(anchors) < _LEAST or times < 0.6 * (len(anchors) - 1) or not 2 < step <= _HIGHEST:
        return []
    return [record for at in anchors for record in _stack(lines, at, step)]


def _stack(lines: Sequence[Line], at: int, step: int) -> Iterator[Record]:
    named = next((back for back in (at - 1, at - 2) if back >= 0 and _is_company(lines[back].text)), None)
    if named is None:
        return
    first = named - 1 if named and _is_date(lines[named - 1].text) else named
    record = Record(lines[first].start, lines[at].end)
    record.put("company", lines[named].text)
    is_sum_or_stage(record, lines[at].text.strip())
    if first < named:
        record.put("date", lines[first].text)
    for line in lines[at + 1 : first + step]:
        names = read_names(line.text)
        if names and not any(is_place_or_sector(one.name) for one in names):
            record.fields["investors"] = line.text
        elif _is_date(line.text):
            record.put("date", line.text)
        record.end = line.end
    yield record


def _is_company(text: str) -> bool:
    """Whether a line names a company, and no "Source: El Mercado"."""
    if ":" in text and column_of(text.split(":")[0].strip()) == "aside":
        return False
    name = company_name(text)
    return name is not None and is_name(name) and not is_place_or_sector(name) and len(text) <= 60


def _is_date(text: str) -> bool:
    bare = text.strip()
    return bool(re.search(r"\d", bare)) and any(bare == bare[one.start : one.end] for one in find_dates(bare, None))
