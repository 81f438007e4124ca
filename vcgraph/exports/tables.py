"""All flat tables of a graph, as folders of CSV or Parquet files or as one spreadsheet."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from vcgraph.errors import ExtraMissingError
from vcgraph.exports.files import replacing
from vcgraph.query.cells import is_formula
from vcgraph.query.questions import Questions
from vcgraph.query.table import Table

TABLES: dict[str, Callable[[Questions], Table[Any]]] = {
    "entities": Questions.named_entities,
    "rounds": Questions.rounds,
    "investments": Questions.investments,
    "valuations": Questions.valuations,
    "funds": Questions.funds,
    "fund_closes": Questions.fund_closes,
    "commitments": Questions.commitments,
    "acquisitions": Questions.acquisitions,
    "roles": Questions.people,
    "conflicts": Questions.conflicts,
    "claims": Questions.told_claims,
}
"""The tables by the names of their files or sheets. Each has the columns of its record and those of the first quote."""

_LONGEST_CELL = 32_767
_PLACES = Decimal("0.0001")


def write_csv_folder(questions: Questions, folder: Path) -> list[Path]:
    """One CSV file a table. Text that a spreadsheet would run as a formula gets an apostrophe in front."""
    written = []
    for name, ask in TABLES.items():
        path = folder / f"{name}.csv"
        with replacing(path) as draft:
            ask(questions).to_csv(draft)
        written.append(path)
    return written


def write_parquet_folder(questions: Questions, folder: Path) -> list[Path]:
    """One Parquet file a table; amounts as decimals with four places, dates as dates, text as it is."""
    try:
        import pyarrow  # type: ignore[import-untyped]
        from pyarrow import parquet
    except ImportError as error:
        raise ExtraMissingError("Parquet needs pyarrow: pip install vcgraph[exports]") from error
    written = []
    for name, ask in TABLES.items():
        path = folder / f"{name}.parquet"
        with replacing(path) as draft:
            parquet.write_table(_arrow_table(pyarrow, ask(questions)), draft)
        written.append(path)
    return written


def _arrow_table(pyarrow: Any, table: Table[Any]) -> Any:
    types = {
        str: pyarrow.string(),
        int: pyarrow.int64(),
        float: pyarrow.float64(),
        bool: pyarrow.bool_(),
        Decimal: pyarrow.decimal128(38, 4),
    }
    fields = [(name, types.get(kind, pyarrow.date32())) for name, kind in table.flat_columns.items()]
    rows = [{name: _exact(value) for name, value in row.items()} for row in table.flat()]
    return pyarrow.Table.from_pylist(rows, schema=pyarrow.schema(fields))


def _exact(value: Any) -> Any:
    return value.quantize(_PLACES) if isinstance(value, Decimal) else value


def write_xlsx(questions: Questions, path: Path) -> list[Path]:
    """One sheet a table, with a frozen head and filters. Text is text: none runs as a formula or opens as a link.

    The same graph gives the same bytes.
    """
    try:
        import xlsxwriter  # type: ignore[import-untyped]
    except ImportError as error:
        raise ExtraMissingError("XLSX needs xlsxwriter: pip install vcgraph[exports]") from error
    with replacing(path) as draft:
        options = {"strings_to_formulas": False, "strings_to_urls": False, "default_date_format": "yyyy-mm-dd"}
        book = xlsxwriter.Workbook(str(draft), {**options, "remove_timezone": True})
        book.set_properties({"title": "vcgraph", "created": _long_ago()})
        styles = {"head": book.add_format({"bold": True}), "quoted": book.add_format({"quote_prefix": True})}
        for name, ask in TABLES.items():
            _write_sheet(book.add_worksheet(name), ask(questions), styles)
        book.close()
    return [path]


def _long_ago() -> Any:
    from datetime import datetime

    return datetime(2000, 1, 1)


def _write_sheet(sheet: Any, table: Table[Any], styles: dict[str, Any]) -> None:
    sheet.write_row(0, 0, list(table.flat_columns), styles["head"])
    rows = table.flat()
    for line, row in enumerate(rows, 1):
        for column, value in enumerate(row.values()):
            _write_cell(sheet, line, column, value, styles)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(rows), len(table.flat_columns) - 1)


def _write_cell(sheet: Any, line: int, column: int, value: Any, styles: dict[str, Any]) -> None:
    if isinstance(value, str):
        style = [styles["quoted"]] if is_formula(value) else []
        sheet.write_string(line, column, value[:_LONGEST_CELL], *style)
    elif value is not None:
        sheet.write(line, column, value)
