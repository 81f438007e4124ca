"""HTML for a notebook: tables, escaped, without scripts, quotes on hover; and whole pages in a frame."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from html import escape
from typing import Any
from urllib.parse import urlsplit

from vcgraph.model import Money
from vcgraph.query.cells import show_field
from vcgraph.query.records import Citation, Record

_OWN = ".vcgraph-table.vcgraph-table"
"""The class stands twice, so that the style of JupyterLab for all tables, text to the right, does not win."""
_STYLE = (
    f"{_OWN}{{border-collapse:collapse;font-size:13px}}"
    f"{_OWN} th,{_OWN} td{{padding:4px 10px;text-align:left;vertical-align:top;max-width:28em}}"
    f"{_OWN} th{{border-bottom:2px solid #8888}}"
    f"{_OWN} td{{border-bottom:1px solid #8884}}"
    f"{_OWN} .number{{text-align:right;white-space:nowrap}}"
    f"{_OWN} td.short{{white-space:nowrap}}"
    f"{_OWN} caption{{caption-side:top;text-align:left;font-weight:600;padding:4px 10px}}"
)
_NUMBERS = (int, float, Decimal, Money)
_SHORT = ("stage", "date", "status", "role", "kind", "basis")


def table_html(title: str, columns: Sequence[str], records: Sequence[Record], total: int) -> str:
    """The HTML of a table of which `records` are the shown part of `total`."""
    kinds = record_kinds(columns, records)
    rows = [_row(kinds, record) for record in records]
    return _page(title, {name.replace("_", " "): kind for name, kind in kinds.items()} | {"source": ""}, rows, total)


def rows_html(columns: Sequence[str], rows: Sequence[Sequence[Any]], write: Callable[[Any], str], total: int) -> str:
    """The HTML of plain rows, which are the shown part of `total`; `write` gives the text of a value."""
    kinds = row_kinds(columns, rows)
    lines = [zip(kinds.values(), map(write, row), strict=True) for row in rows]
    return _page("", kinds, [f"<tr>{''.join(_cell(*cell) for cell in line)}</tr>" for line in lines], total)


def _page(title: str, heads: Mapping[str, str], rows: Sequence[str], total: int) -> str:
    head = "".join(f'<th scope="col"{_class(kind)}>{escape(name)}</th>' for name, kind in heads.items())
    body = "".join(rows)
    caption = f"<caption>{escape(title)}</caption>" if title else ""
    more = f"<p>{len(rows)} of {total} rows</p>" if total > len(rows) else ""
    table = f'<table class="vcgraph-table">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    return f"<style>{_STYLE}</style>{table}{more}"


def record_kinds(columns: Sequence[str], records: Sequence[Record]) -> dict[str, str]:
    """How each column of a table is set: `number` to the right, `short` on one line, else as it comes."""
    return {name: _kind(name, [getattr(record, name) for record in records]) for name in columns}


def row_kinds(columns: Sequence[str], rows: Sequence[Sequence[object]]) -> dict[str, str]:
    """How each column of plain rows is set."""
    return {name: _kind("", [row[place] for row in rows]) for place, name in enumerate(columns)}


def _kind(name: str, values: Iterable[object]) -> str:
    known = [value for value in values if value is not None]
    if known and all(isinstance(value, _NUMBERS) and not isinstance(value, bool) for value in known):
        return "number"
    return "short" if name in _SHORT else ""


def _row(kinds: Mapping[str, str], record: Record) -> str:
    evidence = record.evidence
    cells = "".join(_cell(kind, show_field(name, getattr(record, name))) for name, kind in kinds.items())
    hover = escape("\n".join(map(str, evidence[:5])), quote=True)
    return f'<tr title="{hover}">{cells}<td>{", ".join(_sources(evidence))}</td></tr>'


def _cell(kind: str, text: str) -> str:
    return f"<td{_class(kind)}>{escape(text)}</td>"


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind else ""


def _sources(evidence: Iterable[Citation]) -> list[str]:
    seen: dict[str, str] = {}
    for each in evidence:
        seen.setdefault(each.article, _link(each))
    return list(seen.values())[:3]


def _link(citation: Citation) -> str:
    name = escape(citation.publisher or citation.article)
    if citation.link and is_web_link(citation.link):
        return f'<a href="{escape(citation.link, quote=True)}" target="_blank" rel="noopener noreferrer">{name}</a>'
    return name


def frame_html(page: str, height: int) -> str:
    """A whole page as a frame for a notebook: it needs no file, its scripts run, and it cannot reach the notebook."""
    return (
        f'<iframe srcdoc="{escape(page, quote=True)}" sandbox="allow-scripts allow-downloads allow-popups" '
        f'style="width:100%;height:{height}px;border:0" title="vcgraph"></iframe>'
    )


def is_web_link(link: str) -> bool:
    """Whether a link leads to a web page, and not to a script.

    >>> is_web_link("https://example.com/a"), is_web_link("javascript:alert(1)")
    (True, False)
    """
    try:
        parts = urlsplit(link)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(parts.netloc)
