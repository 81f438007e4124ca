"""A real browser for the page, cut off from every network: a request or a console error fails the test."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import networkx as nx
import pytest

from vcgraph.viz import Style, write_html

sys.path.insert(0, str(Path(__file__).parents[2]))
from benchmarks.deal_graph import make_deal_graph


@pytest.fixture(scope="session")
def deals() -> nx.MultiDiGraph:
    return make_deal_graph(120)


@pytest.fixture(scope="session")
def context(browser) -> Iterator[object]:
    """A window without a network for all tests, as the page keeps nothing there: a new one takes longer than a test.

    A page that stays open keeps the process that draws; it would be started anew for each test.
    """
    opened = browser.new_context(offline=True)
    opened.new_page()
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def written(deals, tmp_path_factory) -> Callable[[Style | None], Path]:
    """The page of `deals` in a style, the same for all tests: to place its nodes takes longer than to show it."""
    folder = tmp_path_factory.mktemp("deals")
    made: dict[Style | None, Path] = {}

    def page(style: Style | None) -> Path:
        if style not in made:
            made[style] = write_html(deals, folder / f"{len(made)}.html", style=style)
        return made[style]

    return page


@pytest.fixture
def open_page(context, deals, written, tmp_path) -> Iterator[Callable[..., object]]:
    """Opens the page of a graph; afterwards nothing may have been asked for or complained about."""
    complaints: list[str] = []
    opened = []

    def open_graph(graph: nx.MultiDiGraph, style: Style | None = None, hash_text: str = "", **viewport: int) -> object:
        own = tmp_path / f"page{len(opened)}.html"
        path = written(style) if graph is deals else write_html(graph, own, style=style)
        page = context.new_page()
        page.set_viewport_size({"width": 1280, "height": 800} | viewport)
        page.on("request", lambda request: _note_request(request.url, path, complaints))
        page.on("console", lambda message: complaints.append(f"console {message.type}: {message.text}"))
        page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
        page.on("dialog", lambda dialog: (complaints.append(f"dialog: {dialog.message}"), dialog.dismiss()))
        page.goto(path.as_uri() + hash_text)
        page.wait_for_selector("html[data-ready=yes]", timeout=20000)
        for _ in range(100):
            if page.evaluate("Boolean(VC.quotes)"):
                break
            page.wait_for_timeout(20)
        opened.append(page)
        return page

    yield open_graph
    for page in opened:
        page.close()
    assert complaints == []


def _note_request(url: str, path: Path, complaints: list[str]) -> None:
    if url.split("#")[0] != path.as_uri() and not url.startswith(("blob:", "data:")):
        complaints.append(f"request: {url}")
