"""Opens the page of deal graphs in headless Chromium, beside plain pyvis on the same graph.

    python -m benchmarks.html [--sizes 200 2000 10000 30000] [--pyvis 200]

Prints for each: file size, seconds to make the file, seconds from opening until drawn and responsive (median of five),
and frames a second while dragging the whole view for two seconds. "part" is the view that a large graph opens with,
"all" the same file made to open with all nodes. Where plain pyvis is measured, the last column is how many times as
long it takes in the same run.
"""

import argparse
import statistics
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.deal_graph import make_deal_graph
from vcgraph.viz import Style, render_html

CHROMIUM = "/usr/bin/chromium"
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()
ALL = 10**9
RESPONSIVE = """new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() =>
    setTimeout(() => done(performance.now() / 1000), 0))))"""
COUNT_FRAMES = """() => {
    window.frames_seen = 0;
    const next = () => { window.frames_seen++; requestAnimationFrame(next); };
    requestAnimationFrame(next);
}"""


def plain_pyvis(graph) -> str:
    """The page that pyvis makes of names and edges when nothing is set."""
    from pyvis.network import Network

    network = Network(directed=True, cdn_resources="in_line")
    for node, data in graph.nodes(data=True):
        network.add_node(node, label=data["name"])
    for source, target, data in graph.edges(data=True):
        network.add_edge(source, target, title=data["evidence"][0]["quote"])
    return network.generate_html()


def open_page(browser: Browser, path: Path) -> tuple[Page, float]:
    """The page, and the seconds until it was drawn and answered."""
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.set_default_timeout(120_000)
    page.goto(path.as_uri())
    return page, page.evaluate(RESPONSIVE)


def drag(page: Page, seconds: float = 2.0) -> float:
    """Frames a second while the mouse drags an empty spot of the view about."""
    page.mouse.move(700, 130)
    page.mouse.down()
    page.mouse.move(706, 134)
    page.evaluate(COUNT_FRAMES)
    start, step = time.perf_counter(), 0
    while time.perf_counter() - start < seconds:
        step += 1
        page.mouse.move(700 + 60 * (step % 40) / 10, 130 + 40 * (step % 30) / 10)
    frames = page.evaluate("window.frames_seen") / (time.perf_counter() - start)
    page.mouse.up()
    return frames


def measure(browser: Browser, name: str, nodes: int, make, repeats: int = 5, pyvis: float = 0) -> float:
    """Print one line of figures; the seconds until drawn."""
    start = time.perf_counter()
    html = make()
    made = time.perf_counter() - start
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_text(html, encoding="utf-8")
        drawn, frames = [], []
        for _ in range(repeats):
            page, seconds = open_page(browser, path)
            drawn.append(seconds)
            frames.append(drag(page))
            page.close()
    size = len(html.encode()) / 1e6
    print(
        f"{nodes:>6}  {name:<14} {size:6.2f} MB  made {made:5.2f} s  drawn {statistics.median(drawn):5.2f} s"
        f"  {statistics.median(frames):4.0f} fps"
        + (f"  pyvis {pyvis / statistics.median(drawn):4.1f} x" if pyvis else ""),
        flush=True,
    )
    return statistics.median(drawn)


def measure_size(browser: Browser, nodes: int, *, with_pyvis: bool) -> None:
    """Print the lines of one size."""
    graph, plain = make_deal_graph(nodes), 0.0
    if with_pyvis:
        plain = measure(browser, "plain pyvis", nodes, lambda: plain_pyvis(graph), repeats=3)
    for engine in ("vis", "canvas") if nodes <= 2000 else ("canvas",):
        style = Style(engine=engine, overview_above=ALL)
        measure(browser, f"{engine}, all", nodes, lambda style=style: render_html(graph, style=style), pyvis=plain)
    measure(browser, "default, part", nodes, lambda: render_html(graph), pyvis=plain)


def main() -> None:
    """Measure what was asked for."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--sizes", type=int, nargs="+", default=[200, 2000, 10000, 30000])
    parser.add_argument("--pyvis", type=int, nargs="*", default=[200])
    options = parser.parse_args()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        for nodes in options.sizes:
            measure_size(browser, nodes, with_pyvis=nodes in options.pyvis)
        browser.close()


if __name__ == "__main__":
    main()
