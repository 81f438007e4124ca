"""Rows of a SPARQL query that show themselves and can be taken elsewhere."""

import csv
import io
from decimal import Decimal
from pathlib import Path
from typing import Any, Literal

from vcgraph.errors import ExtraMissingError
from vcgraph.graph.answers import Rows
from vcgraph.query.cells import defuse, show
from vcgraph.query.page import row_kinds, rows_html
from vcgraph.query.table import SHOWN_ROWS, check_library, drawn, number_for_frame, printed, write_text


class Results(Rows):
    r"""The rows of a SELECT query in their order, each a dict from column to value, without the unbound columns.

    Shows as a table in a notebook and in a terminal. Values are as `Rows` has them.

    >>> found = Results(("name", "amount"), (("=Acme", Decimal("2.5")), ("Bolt", None)))
    >>> found[0], len(found), found.to_csv()
    ({'name': '=Acme', 'amount': Decimal('2.5')}, 2, "name,amount\r\n'=Acme,2.5\r\nBolt,\r\n")
    """

    def to_dicts(self) -> list[dict[str, Any]]:
        """One dict a row with all columns; None where a value is unbound."""
        return [dict(zip(self.columns, values, strict=True)) for values in self.values]

    def to_frame(self, library: Literal["pandas", "polars"] = "pandas") -> Any:
        """A data frame of `library`; decimals as float. Raises `ExtraMissingError` where it is not installed."""
        check_library(library)
        data = {
            column: [number_for_frame(values[place]) for values in self.values]
            for place, column in enumerate(self.columns)
        }
        try:
            if library == "polars":
                import polars

                return polars.DataFrame(data, strict=False)
            import pandas

            return pandas.DataFrame(data)
        except ImportError as error:
            raise ExtraMissingError(f"to_frame needs {library}: pip install {library}") from error

    def to_csv(self, path: str | Path | None = None) -> str:
        """The rows as CSV (RFC 4180, UTF-8, header line), also written to `path` where given; formulas are defused.

        Raises `ExportError` where the file cannot be written.
        """
        buffer = io.StringIO(newline="")
        writer = csv.writer(buffer)
        writer.writerow(self.columns)
        writer.writerows([defuse(cell) if isinstance(cell, str) else cell for cell in row] for row in self.values)
        if path is not None:
            write_text(Path(path), buffer.getvalue())
        return buffer.getvalue()

    def _repr_html_(self) -> str:
        return rows_html(self.columns, self.values[:SHOWN_ROWS], _shown, len(self))

    def __rich__(self) -> Any:
        """The rows as rich draws them."""
        rows = self.values[:SHOWN_ROWS]
        return drawn("", row_kinds(self.columns, rows), [list(map(_shown, row)) for row in rows], len(self))

    def __repr__(self) -> str:
        return printed(self)


def _shown(value: Any) -> str:
    return f"{value:f}" if isinstance(value, Decimal) else show(value)
