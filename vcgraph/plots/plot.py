"""What every plot shares: how it is shown and saved, its style, its line of sources."""

import base64
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from vcgraph.errors import ExportError, ExtraMissingError
from vcgraph.query.page import frame_html
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


_SPEC = "const spec = "
"""What stands before the plot in the page that Altair makes; the libraries before it do not hold these words."""
_MARGIN = 40
"""Pixels of a frame beside the drawing: those of the page, and of the menu to save it."""


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
        try:
            if target.suffix == ".html":
                target.write_text(self.html(), encoding="utf-8")
            else:
                self.chart.save(str(target), **({"scale_factor": 2} if target.suffix == ".png" else {}))
        except OSError as error:
            raise ExportError(f"{target}: {error.strerror or error}") from error
        return target

    def svg(self) -> str:
        """The plot as SVG."""
        import vl_convert

        drawn: str = vl_convert.vegalite_to_svg(self.chart.to_json())
        return drawn

    def html(self) -> str:
        """The plot as a page that works offline: data, Vega and all."""
        before, start, rest = self.chart.to_html(inline=True).partition(_SPEC)
        spec, end, after = rest.partition("\n")
        # A name that holds `</script>` would end the script that it stands in.
        return "".join((before, start, spec.replace("<", r"\u003c"), end, after))

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        """The page in a frame, for JupyterLab draws no Vega-Lite 6; a picture where frames are not shown."""
        import vl_convert

        picture = vl_convert.vegalite_to_png(self.chart.to_json(), scale=2)
        return {
            "text/html": frame_html(self.html(), _height(picture) + _MARGIN),
            "image/png": base64.b64encode(picture).decode("ascii"),
            "text/plain": repr(self),
        }

    def __repr__(self) -> str:
        title = self.chart.to_dict().get("title", {})
        return f"<Plot {title.get('text', '')!r}>"


def _height(picture: bytes) -> int:
    """The height of a PNG of twice the size of the plot, which its head tells, in pixels of the plot."""
    return int.from_bytes(picture[20:24], "big") // 2


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
