"""One HTML file that holds everything: data, engine, our readable scripts, and a policy that lets nothing else run."""

import base64
import hashlib
import importlib.util
import os
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import networkx as nx

from vcgraph.errors import ExtraMissingError, StoreError
from vcgraph.query.page import frame_html
from vcgraph.viz.payload import as_script, graph_data, packed, quote_data
from vcgraph.viz.style import Style
from vcgraph.viz.view import View, select, view_of

SCRIPTS = (
    "text", "data", "state", "visible", "communities", "groups", "paint", "canvas", "vis", "panel", "filters", "search",
    "timeline", "table", "export", "main",
)  # fmt: skip
"""Our own scripts (`web/js/NAME.js`) in the order in which they run."""

PACKED_ABOVE = 400_000
"""Quotes of more characters than this are compressed: below it, a page stays readable in an editor."""

VIS_FILE = "templates/lib/vis-9.1.2/vis-network.min.js"
VIS_SHA256 = "1f20f0736f32cb9bedf8f6383b25cfea2f839e1abe80d6e8040b4d5bea378c69"
"""vis-network 9.1.2 (Apache-2.0 or MIT) as pyvis 0.3.2 ships it: no other file goes into a page."""


def render_html(
    graph: "nx.MultiDiGraph[str]", *, focus: str | None = None, hops: int = 2, since: str | None = None,
    style: Style | None = None,
) -> str:  # fmt: skip
    """The page of a graph as `kg.to_networkx()` gives it. The same graph and choices give the same text.

    `focus` (a name or alias) with `hops` cuts out a neighbourhood; `since` (an ISO date or its start) leaves out older
    facts. Raises `QueryError` where nothing is called `focus`.
    """
    return render_view(select(view_of(graph), focus, hops, since), style or Style())


def write_html(graph: "nx.MultiDiGraph[str]", path: str | os.PathLike[str], **choices: Any) -> Path:
    """Writes the page of a graph; `choices` are those of `render_html`. Raises `StoreError` where that fails."""
    target = Path(path)
    html = render_html(graph, **choices)
    try:
        target.write_text(html, encoding="utf-8", newline="\n")
    except OSError as error:
        raise StoreError(f"{target}: cannot write the page: {error.strerror}") from error
    return target


@dataclass(frozen=True, slots=True)
class NotebookPage:
    """A page as a frame of `height` pixels for a notebook: no file is written, the page cannot reach the notebook."""

    html: str
    height: int = 640

    def _repr_html_(self) -> str:
        return frame_html(self.html, self.height)


def render_view(view: View, style: Style) -> str:
    """The page of a view."""
    engine = _engine(len(view.nodes), style)
    scripts = [_asset(f"js/{name}.js") for name in SCRIPTS]
    code = '"use strict";\n' + "\n".join(scripts)
    library = vis_network() if engine == "vis" else ""
    parts = {
        "policy": _policy([code, library] if library else [code], _asset("page.css")),
        "title": _escape(style.title),
        "css": _asset("page.css"),
        "library": f"<script>{library}</script>" if library else "",
        "graph": as_script(graph_data(view, _overview(view, style)) | {"options": _options(style, engine)}),
        "quotes": _quotes(view),
        "code": code,
    }
    return _fill(_asset("page.html"), parts)


def _quotes(view: View) -> str:
    text = as_script(quote_data(view))
    return packed(text) if len(text) > PACKED_ABOVE else text


def _overview(view: View, style: Style) -> int:
    """How many nodes a page opens with, where that is not all."""
    return style.overview if len(view.nodes) > style.overview_above else 0


def _options(style: Style, engine: str) -> dict[str, Any]:
    return {
        "title": style.title, "theme": style.theme, "rounds": style.rounds, "engine": engine,
        "overviewAbove": style.overview_above, "overview": style.overview,
    }  # fmt: skip


def _engine(nodes: int, style: Style) -> str:
    if style.engine != "auto":
        return style.engine
    return "vis" if nodes <= style.vis_limit else "canvas"


@cache
def vis_network() -> str:
    """The source of vis-network, from the installed pyvis (found without importing it: that would load IPython)."""
    spec = importlib.util.find_spec("pyvis")
    if spec is None or spec.origin is None:
        raise ExtraMissingError("pyvis is not installed: it holds the engine of the page (pip install pyvis)")
    content = (Path(spec.origin).parent / VIS_FILE).read_bytes()
    if hashlib.sha256(content).hexdigest() != VIS_SHA256:
        raise ExtraMissingError("the installed pyvis holds another vis-network than 9.1.2: pip install 'pyvis==0.3.2'")
    return content.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")


def _policy(scripts: list[str], css: str) -> str:
    allowed = " ".join(f"'sha256-{_digest(script)}'" for script in scripts)
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'sha256-{_digest(css)}'; "
        "img-src data: blob:; base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


@cache
def _asset(name: str) -> str:
    return (files("vcgraph.viz") / "web" / name).read_text("utf-8").replace("\r\n", "\n").replace("\r", "\n")


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _fill(template: str, parts: dict[str, str]) -> str:
    """The template with each `{{name}}` filled once, left to right, so that no text filled in is read again."""
    pieces = template.split("{{")
    filled = [pieces[0]]
    for piece in pieces[1:]:
        name, rest = piece.split("}}", 1)
        filled += [parts[name], rest]
    return "".join(filled)
