"""What every plot shares: how it is shown and saved, its style, its line of sources."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from vcgraph.errors import ExportError, ExtraMissingError
from vcgraph.query.records import Citation

COLOURS = ["#3b6fb6", "#d98324", "#4c9f70", "#b8476b", "#7a5ea8", "#4aa3b5", "#a88f2c", "#777777"]
UNKNOWN_COLOUR = "#bbbbbb"
MANY_COLOURS = [
    "#3b6fb6", "#d98324", "#4c9f70", "#b8476b", "#7a5ea8", "#4aa3b5", "#a88f2c", "#5b4636",
    "#9dbce6", "#f2c48d", "#a6d3b8", "#e3a5b9", "#c3b3e0", "#a9dbe4", "#ddcd86", "#b59a86",
    "#1f3d66", "#7d4a10", "#265a3c", "#6b223a", "#3f2d61", "#1f5c68", "#5c4d13", "#2b2019",
    "#6e8fc9", "#e59a55", "#73b892", "#cc7390", "#9a82c2", "#76bccb", "#c2ad58", "#886f5c",
]  # fmt: skip
"""Enough for each stage of a round to have a colour of its own."""
SEVERAL_SOURCES = 3
COMPACT = "replace(replace(format(datum.value, '~s'), 'G', 'B'), 'k', 'K')"
"""An amount on an axis: 1.5B, 40M, 250K."""


def altair() -> Any:
    """The plotting library. Raises `ExtraMissingError` where it is not installed."""
    try:
        import altair as library
    except ImportError as error:
        raise ExtraMissingError("plots need altair: pip install vcgraph[plots]") from error
    return library


_OPTIONS: dict[str, dict[str, Any]] = {".html": {"inline": True}, ".png": {"scale_factor": 2}}


class Plot:
    """A chart that shows itself without the network. `chart` is the Altair chart, to be changed at will."""

    def __init__(self, chart: Any) -> None:
        self.chart = chart

    def save(self, path: str | Path) -> Path:
        """Write the plot: .html (interactive, works offline), .svg, .png, .pdf or .json (Vega-Lite).

        Raises `ExportError` for another ending or where the path cannot be written.
        """
        target = Path(path)
        if target.suffix not in {".html", ".svg", ".png", ".pdf", ".json"}:
            raise ExportError(f"{target}: a plot is saved as .html, .svg, .png, .pdf or .json")
        options: dict[str, Any] = _OPTIONS.get(target.suffix, {})
        try:
            self.chart.save(str(target), **options)
        except OSError as error:
            raise ExportError(f"{target}: {error.strerror or error}") from error
        return target

    def svg(self) -> str:
        """The plot as SVG."""
        import vl_convert

        drawn: str = vl_convert.vegalite_to_svg(self.chart.to_json())
        return drawn

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        library = altair()
        kind = f"application/vnd.vegalite.v{library.SCHEMA_VERSION.lstrip('v').split('.')[0]}+json"
        return {kind: self.chart.to_dict(), "image/svg+xml": self.svg(), "text/plain": repr(self)}

    def __repr__(self) -> str:
        title = self.chart.to_dict().get("title", {})
        return f"<Plot {title.get('text', '')!r}>"


def finished(chart: Any, title: str, evidence: Iterable[Citation], note: str = "") -> Plot:
    """The plot with its title, sources and style."""
    library = altair()
    lines = [*([note] if note else []), sources(evidence)]
    heading = library.TitleParams(title, subtitle=lines, anchor="start", fontSize=15, subtitleColor="#666")
    styled = chart.properties(title=heading).configure_view(stroke=None).configure_range(category=COLOURS)
    return Plot(styled.configure_axis(gridColor="#eee", domainColor="#bbb", tickColor="#bbb", titleFontWeight="normal"))


def sources(evidence: Iterable[Citation]) -> str:
    """The line that names where figures come from.

    >>> sources([])
    'Sources: none'
    """
    found = list(evidence)
    names = sorted({each.publisher or each.article for each in found})
    shown = ", ".join(names[:SEVERAL_SOURCES])
    more = f" and {len(names) - SEVERAL_SOURCES} more" if len(names) > SEVERAL_SOURCES else ""
    articles = len({each.article for each in found})
    return f"Sources: {shown}{more} ({articles} article{'s' * (articles != 1)})" if found else "Sources: none"


def quoted(evidence: tuple[Citation, ...]) -> str:
    """The first quote, for a tooltip."""
    return str(evidence[0]) if evidence else ""
