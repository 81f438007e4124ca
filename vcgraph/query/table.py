"""The answer to a question: a list of records that shows itself and can be taken elsewhere."""

import csv
import datetime
import io
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar, overload

from vcgraph.errors import ExportError, ExtraMissingError
from vcgraph.query.cells import defuse, printable, show_field
from vcgraph.query.columns import QUOTE_COLUMNS, columns, flat_row, quote_row
from vcgraph.query.page import table_html
from vcgraph.query.records import Citation, Record

R = TypeVar("R", bound=Record)
SHOWN_ROWS = 50
"""Rows that a notebook or terminal shows before it says how many more there are."""


class Table(Sequence[R], Generic[R]):
    """Records of one kind in a fixed order, read like a tuple.

    Shows as a table in a notebook (hover for quotes) and in a terminal.

    >>> from vcgraph.query.records import Coverage
    >>> table = Table(Coverage, [Coverage(id="1", measure="rounds with amount", known=3, total=4, share=0.75)])
    >>> len(table), table[0].share, table.to_dicts()[0]["known"]
    (1, 0.75, 3)
    """

    def __init__(self, kind: type[R], records: Iterable[R], title: str = "") -> None:
        self.kind = kind
        self.title = title
        self._records = tuple(records)

    @overload
    def __getitem__(self, index: int) -> R: ...
    @overload
    def __getitem__(self, index: slice) -> "Table[R]": ...
    def __getitem__(self, index: int | slice) -> "R | Table[R]":
        if isinstance(index, slice):
            return Table(self.kind, self._records[index], self.title)
        return self._records[index]

    def __len__(self) -> int:
        return len(self._records)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Table) and self.kind is other.kind and self._records == other._records

    def __hash__(self) -> int:
        return hash((self.kind, self._records))

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the shown fields."""
        return self.kind.columns()

    @property
    def evidence(self) -> tuple[Citation, ...]:
        """The quotes behind all records, each once, earliest article first."""
        return tuple(sorted({each for record in self for each in record.evidence}, key=citation_order))

    def filter(self, keep: Callable[[R], bool]) -> "Table[R]":
        """The records that `keep` says yes to."""
        return Table(self.kind, filter(keep, self._records), self.title)

    def to_dicts(self, *, evidence: bool = True) -> list[dict[str, Any]]:
        """One flat dict a record: text, numbers (`Decimal` for money, in currency units), dates.

        With `evidence`, the key `evidence` holds the quotes as dicts.
        """
        rows = [flat_row(record) for record in self]
        if evidence:
            for row, record in zip(rows, self, strict=True):
                row["evidence"] = [citation_dict(each) for each in record.evidence]
        return rows

    def to_frame(self, library: Literal["pandas", "polars"] = "pandas") -> Any:
        """A data frame of `library` with one row a record; money as float, and the columns of the first quote.

        Raises `ExtraMissingError` where the library is not installed.
        """
        rows = self.flat()
        data = {name: [number_for_frame(row[name]) for row in rows] for name in self.flat_columns}
        try:
            return _FRAMES[library](data, self.flat_columns)
        except ImportError as error:
            raise ExtraMissingError(f"to_frame needs {library}: pip install {library}") from error

    def to_csv(self, path: str | Path | None = None) -> str:
        """The table as CSV (RFC 4180, UTF-8, header line), also written to `path` where given.

        Text that a spreadsheet would run as a formula gets an apostrophe in front. Raises `ExportError` where the
        file cannot be written.
        """
        buffer = io.StringIO(newline="")
        writer = csv.writer(buffer)  # ends lines as RFC 4180 says, so that a lone CR in a name is quoted too
        writer.writerow(self.flat_columns)
        writer.writerows([_csv_value(value) for value in row.values()] for row in self.flat())
        if path is not None:
            write_text(Path(path), buffer.getvalue())
        return buffer.getvalue()

    @property
    def flat_columns(self) -> dict[str, type]:
        """The columns of `flat` with their types."""
        return {**columns(self.kind), **QUOTE_COLUMNS}

    def flat(self) -> list[dict[str, Any]]:
        """Flat rows with `quote`, `start`, `end`, `article`, `link` of the first quote, and the number of `quotes`."""
        return [{**flat_row(record), **quote_row(record.evidence)} for record in self]

    def _repr_html_(self) -> str:
        return table_html(self.title, self.columns, self._records[:SHOWN_ROWS], len(self))

    def __rich__(self) -> Any:
        """The table as rich draws it."""
        heads = [name.replace("_", " ") for name in self.columns]
        shown = [[show_field(*cell) for cell in record.values().items()] for record in self._records[:SHOWN_ROWS]]
        return drawn(self.title, heads, shown, len(self))

    def __repr__(self) -> str:
        return printed(self)


def drawn(title: str, heads: Sequence[str], shown: Sequence[Sequence[str]], total: int) -> Any:
    """A table as rich draws it, of which `shown` are the shown part of `total` rows."""
    from rich.table import Table as RichTable
    from rich.text import Text

    caption = f"{len(shown)} of {total} rows" if total > len(shown) else None
    table = RichTable(title=Text(printable(title)) if title else None, caption=caption)
    for head in heads:
        table.add_column(head, overflow="fold")
    for cells in shown:
        table.add_row(*map(Text, cells))
    return table


def printed(table: Any) -> str:
    """What rich draws, as text of 120 columns."""
    from rich.console import Console

    buffer = io.StringIO()
    # In a notebook, rich would show the table itself, beside the one that the notebook shows.
    Console(file=buffer, width=120, force_jupyter=False).print(table)
    return "\n".join(line.rstrip() for line in buffer.getvalue().splitlines())


def write_text(path: Path, text: str) -> None:
    """Write a file as it is, line ends too. Raises `ExportError`."""
    try:
        path.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise ExportError(f"{path}: {error.strerror or error}") from error


def citation_order(citation: Citation) -> tuple[str, str, int, int, str]:
    """Earliest article first, those without a date last; then place in the article."""
    day = citation.published.isoformat() if citation.published else "9999"
    return day, citation.article, citation.start, citation.end, citation.claim


def citation_dict(citation: Citation) -> dict[str, Any]:
    """A quote as a plain dict; what is not known is left out."""
    names = ("quote", "start", "end", "article", "title", "publisher", "published", "link", "said_by", "claim")
    return {name: value for name in names if (value := getattr(citation, name)) is not None}


def number_for_frame(value: Any) -> Any:
    """A value as data frames calculate with it: decimals as float."""
    return float(value) if isinstance(value, Decimal) else value


def _csv_value(value: Any) -> Any:
    return defuse(value) if isinstance(value, str) else value


def _pandas_frame(data: dict[str, list[Any]], types: dict[str, type]) -> Any:
    import pandas

    frame = pandas.DataFrame(data)
    for name in (name for name, kind in types.items() if kind is datetime.date):
        frame[name] = pandas.to_datetime(frame[name])
    for name in (name for name, kind in types.items() if kind is Decimal):
        frame[name] = frame[name].astype("float64")
    return frame


def _polars_frame(data: dict[str, list[Any]], types: dict[str, type]) -> Any:
    import polars

    kinds = {str: polars.String, Decimal: polars.Float64, datetime.date: polars.Date}
    return polars.DataFrame(data, schema={name: kinds.get(kind, kind) for name, kind in types.items()})


_FRAMES: dict[str, Callable[[dict[str, list[Any]], dict[str, type]], Any]] = {
    "pandas": _pandas_frame,
    "polars": _polars_frame,
}
