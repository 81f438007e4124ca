"""Tables in plain text: a line of column heads, and below it the rows, cut by bars, tabs, semicolons, dashes or by their places."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import accumulate, pairwise
from operator import itemgetter
from typing import NamedTuple

from vcgraph.extraction.rules.layouts.cells import NAME
from vcgraph.extraction.rules.layouts.records import Column, Record, column_of, speak_of_deals, unit_of
from vcgraph.normalize.patterns import Pattern

Cells = list[str]
_LEAST_COLUMNS = 3
_CUTS = tuple(Pattern(cut) for cut in (r"\s*\|\s*", r"\t+ *", r"\s*;\s*", r"\s+[–—-]\s+", r",(?=\S)", r" {2,}"))
_LEAST_ROWS = 2
_LEAST_ITEMS = 3


class Line(NamedTuple):
    """A line of the text that holds something, and where it stands."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends in the article."""
        return self.start + len(self.text)


_NUMBERED = Pattern(r"(?:(?<=\s)|^)\(?(\d{1,2})\)\s(?=\S)")


def lines_of(text: str) -> list[Line]:
    """The lines of a text that are not blank; a line that holds "1) ... 2) ... 3) ..." is several."""
    lines = [Line(match.start(), match[0]) for match in re.finditer(r"[^\n]+", text) if not match[0].isspace()]
    return [piece for line in lines for piece in _pieces(line)]


_BRACKETED = Pattern(rf"{NAME} \((?=[^()\n]*(?:[$€£₹¥] ?\d|undisclosed))(?=[^()\n]*,)[^()%\n]{{5,90}}\)")
""" "Velora (robots, $4m, Tarn)"."""
_BEFORE_ROW = Pattern(r"\W*|(?![^\n]*\b(?:investors|backers|lenders|funds|LPs|from|by)\b)[^\n]*: ")
_BETWEEN = Pattern(r"(?:[,;] |,? and |\. )(?:and |plus )?")


def _bracketed(text: str) -> list[int]:
    """Where items start that stand in a row, what is told of each in brackets behind its name."""
    items = list(_BRACKETED.finditer(text)) if text.count(" (") >= _LEAST_ITEMS else []
    if len(items) < _LEAST_ITEMS or not _BEFORE_ROW.fullmatch(text, 0, items[0].start()):
        return []
    apart = all(_BETWEEN.fullmatch(text, a.end(), b.start()) for a, b in pairwise(items))
    return [one.start() for one in items] if apart else []


def _pieces(line: Line) -> Iterator[Line]:
    numbers = list(_NUMBERED.finditer(line.text)) if ") " in line.text else []
    counted = [int(match[1]) for match in numbers] == list(range(1, len(numbers) + 1)) and len(numbers) >= _LEAST_ITEMS
    cuts = [match.start() for match in numbers] if counted else _bracketed(line.text)
    for start, end in pairwise([0, *(cut for cut in cuts if cut), len(line.text)]):
        yield Line(line.start + start, line.text[start:end])


def beside(lines: Sequence[Line], records: Sequence[Record]) -> list[Line]:
    """The lines that start within no record."""
    bounds = sorted((one.start, one.end) for one in records)
    ends = list(accumulate((end for _, end in bounds), max))
    within = [bisect_right(bounds, line.start, key=itemgetter(0)) for line in lines]
    return [line for line, at in zip(lines, within, strict=True) if not at or ends[at - 1] <= line.start]


def find_tables(lines: Sequence[Line], listed: bool) -> Iterator[Record]:
    """The rows of every table with column heads, but for the heads themselves."""
    at = 0
    while at < len(lines):
        heads = _heads(lines[at].text)
        rows = list(_rows(lines[at + 1 :], *heads)) if heads else []
        if len(rows) >= _LEAST_ROWS:
            yield Record(lines[at].start, lines[at].end)
            yield from rows
            at += len(rows)
        at += 1


def _heads(line: str) -> tuple[list[Column | None], list[str], Callable[[str], Cells]] | None:
    """What the columns mean, their heads, and how a row is cut into its cells."""
    if len(line) > 200 or line.rstrip().endswith("."):
        return None
    for cut in _CUTS:
        heads = [head for piece in cut.split(line.strip(" |")) for head in _single_heads(piece)]
        columns = [column_of(head) for head in heads]
        known = [one for one in columns if one is not None]
        if len(heads) >= _LEAST_COLUMNS and len(known) >= 0.6 * len(heads) and _tells_deals(known):
            split = partial(_cells, cut)
            return columns, heads, (_by_places(line, heads, split) if cut is _CUTS[-1] else split)
    return None


def _cells(cut: Pattern, row: str) -> Cells:
    return cut.split(row.strip(" |"))


def _single_heads(piece: str) -> list[str]:
    """ "RANK COMPANY": two heads where the columns stand close."""
    words = piece.split(" ")
    return words if column_of(piece) is None and all(column_of(word) for word in words) else [piece]


def _tells_deals(columns: Sequence[Column]) -> bool:
    return bool({"company", "target", "fund"} & {*columns}) and bool(
        {"stage", "amount", "investors", "lead", "acquirer", "total", "manager"} & {*columns}
    )


def _by_places(line: str, heads: Sequence[str], split: Callable[[str], Cells]) -> Callable[[str], Cells]:
    """Columns stand below their heads, even where a long cell leaves one space before the next."""
    places, at = [], 0
    for head in heads:
        at = line.index(head, at)
        places.append(at)
        at += len(head)

    def cells(row: str) -> Cells:
        plain = split(row)
        if len(plain) == len(heads):
            return plain
        if any(0 < place < len(row) and row[place - 1] != " " for place in places):
            return plain
        return [row[a:b].strip() for a, b in zip(places, [*places[1:], len(row)], strict=True)]

    return cells


def _rows(
    lines: Sequence[Line], columns: Sequence[Column | None], heads: Sequence[str], split: Callable[[str], Cells]
) -> Iterator[Record]:
    for line in lines:
        cells = split(line.text)
        if not _fits(cells, columns):
            return
        record = Record(line.start, line.end, sure=speak_of_deals(heads))
        for column, head, cell in zip(columns, heads, cells, strict=False):
            if column == "amount":
                record.unit = record.unit or unit_of(head)
            if column is not None and cell.strip():
                record.put(column, cell.strip())
        yield record


def _fits(cells: Cells, columns: Sequence[Column | None]) -> bool:
    """A row has a cell for each column; at its end some may be lacking."""
    return len(columns) - 2 <= len(cells) <= len(columns) and len(cells) >= _LEAST_COLUMNS and bool(cells[0])
