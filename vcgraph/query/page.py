"""HTML for a notebook: tables, escaped, without scripts, quotes on hover; and whole pages in a frame."""

from collections.abc import Iterable, Sequence
from html import escape
from urllib.parse import urlsplit

from vcgraph.query.cells import show_field
from vcgraph.query.records import Citation, Record

_OWN = ".vcgraph-table.vcgraph-table"
"""The class stands twice, so that the style of JupyterLab for all tables, text to the right, does not win."""
_STYLE = (
    f"{_OWN}{{border-collapse:collapse;font-size:13px}}"
    f"{_OWN} th,{_OWN} td{{padding:4px 10px;text-align:left;vertical-align:top;max-width:28em}}"
    f"{_OWN} th{{border-bottom:2px solid #8888}}"
    f"{_OWN} td{{border-bottom:1px solid #8884}}"
    f"{_OWN} td.number{{text-align:right;white-space:nowrap}}"
    f"{_OWN} td.short{{white-space:nowrap}}"
    f"{_OWN} caption{{caption-side:top;text-align:left;font-weight:600;padding:4px 10px}}"
)
_SHORT = ("stage", "date", "status", "role", "kind", "basis")
_NUMBERS = ("amount", "valuation", "raised", "target", "hard_cap", "count", "step", "round_amount")


def table_html(title: str, columns: Sequence[str], records: Sequence[Record], total: int) -> str:
    """The HTML of a table of which `records` are the shown part of `total`."""
    heads = [name.replace("_", " ") for name in (*columns, "source")]
    return _page(title, heads, [_row(columns, record) for record in records], total)


def rows_html(columns: Sequence[str], rows: Sequence[Sequence[str]], total: int) -> str:
    """The HTML of plain rows, which are the shown part of `total`."""
    return _page("", columns, [f"<tr>{''.join(_cell('', text) for text in row)}</tr>" for row in rows], total)


def _page(title: str, heads: Sequence[str], rows: Sequence[str], total: int) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in heads)
    body = "".join(rows)
    caption = f"<caption>{escape(title)}</caption>" if title else ""
    more = f"<p>{len(rows)} of {total} rows</p>" if total > len(rows) else ""
    table = f'<table class="vcgraph-table">{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
    return f"<style>{_STYLE}</style>{table}{more}"


def _row(columns: Sequence[str], record: Record) -> str:
    evidence = record.evidence
    cells = "".join(_cell(name, show_field(name, getattr(record, name))) for name in columns)
    hover = escape("\n".join(map(str, evidence[:5])), quote=True)
    return f'<tr title="{hover}">{cells}<td>{", ".join(_sources(evidence))}</td></tr>'


def _cell(name: str, text: str) -> str:
    align = ' class="number"' if name in _NUMBERS else ' class="short"' if name in _SHORT else ""
    return f"<td{align}>{escape(text)}</td>"


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
