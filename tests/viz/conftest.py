"""A real browser for the page, cut off from every network: a request or a console error fails the test."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import networkx as nx
import pytest

from vcgraph.viz import Style, write_html

sys.path.insert(0, str(Path(__file__).parents[2]))
from benchmarks.deal_graph import make_deal_graph

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


@pytest.fixture(scope="session")
def deals() -> nx.MultiDiGraph:
    return make_deal_graph(120)


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    if not CHROMIUM.exists():
        pytest.skip("no Chromium at /usr/bin/chromium")
    api = pytest.importorskip("playwright.sync_api", reason="playwright drives the browser")
    with api.sync_playwright() as play:
        running = play.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield running
        running.close()


@pytest.fixture
def open_page(browser, tmp_path) -> Iterator[Callable[..., object]]:
    """Opens the page of a graph; afterwards nothing may have been asked for or complained about."""
    complaints: list[str] = []
    opened = []

    def open_graph(graph: nx.MultiDiGraph, style: Style | None = None, hash_text: str = "", **viewport: int) -> object:
        path = write_html(graph, tmp_path / f"page{len(opened)}.html", style=style)
        context = browser.new_context(viewport={"width": 1280, "height": 800} | viewport, offline=True)
        page = context.new_page()
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
        opened.append(context)
        return page

    yield open_graph
    for context in opened:
        context.close()
    assert complaints == []


def _note_request(url: str, path: Path, complaints: list[str]) -> None:
    if url.split("#")[0] != path.as_uri() and not url.startswith(("blob:", "data:")):
        complaints.append(f"request: {url}")
