"""Rows of an answer on the screen, or as CSV or JSON for other programs."""

import csv
import io
import json
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, TextIO

FORMATS = ("table", "csv", "json")
Values = Sequence[Sequence[Any]]


def write_rows(columns: Sequence[str], values: Values, form: str, stream: TextIO) -> None:
    """Write the rows in one of `FORMATS`. A value that is not known is an empty cell, in JSON a missing key."""
    _WRITERS[form](columns, values, stream)


def _write_table(columns: Sequence[str], values: Values, stream: TextIO) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold")
    for place, column in enumerate(columns):
        figures = all(isinstance(row[place], int | float) or row[place] is None for row in values)
        table.add_column(column, justify="right" if figures and values else "left", overflow="fold")
    for row in values:
        table.add_row(*(Text(_cell(value)) for value in row))
    # A pipe has no width: a table for another program is not cut.
    console = Console(file=stream, width=None if stream.isatty() else 10_000, highlight=False)
    console.print(table)


def _write_csv(columns: Sequence[str], values: Values, stream: TextIO) -> None:
    """What a spreadsheet would run as a formula gets an apostrophe in front."""
    from vcgraph.query.cells import defuse

    stream.write(_csv_line(columns))
    for row in values:
        stream.write(_csv_line([defuse(value) if isinstance(value, str) else _cell(value) for value in row]))


def _csv_line(cells: Sequence[str]) -> str:
    line = io.StringIO(newline="")
    # The writer quotes a lone carriage return only where its own lines end in one.
    csv.writer(line).writerow(cells)
    return line.getvalue().removesuffix("\r\n") + "\n"


def _write_json(columns: Sequence[str], values: Values, stream: TextIO) -> None:
    rows = [
        {column: _plain(value) for column, value in zip(columns, row, strict=True) if value is not None}
        for row in values
    ]
    stream.write(json.dumps(rows, ensure_ascii=False, indent=2) + "\n")


def _cell(value: Any) -> str:
    return "" if value is None else str(value)


def _plain(value: Any) -> Any:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value if isinstance(value, str | int | float) else str(value)


_WRITERS: dict[str, Callable[[Sequence[str], Values, TextIO], None]] = {
    "table": _write_table,
    "csv": _write_csv,
    "json": _write_json,
}
