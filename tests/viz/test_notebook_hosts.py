"""`kg.show()` where notebooks show it: JupyterLab puts it into its page, VS Code under a policy, Colab into a frame."""

import pytest

from tests.exports.hostile import hostile_graph
from vcgraph.viz.page import NotebookPage, render_html

VSCODE = (
    "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; "
    "img-src https: http: data:; font-src https:; connect-src https:; child-src https: data:"
)
"""What VS Code lets an output do where its policy for notebooks is on; a frame inherits it."""
COLAB = "allow-downloads allow-forms allow-modals allow-popups allow-scripts"
"""Colab puts each output into a frame of another origin; a frame within has no more rights than that one."""


def jupyterlab(output):
    return f"<!doctype html><title>JupyterLab</title><div class='jp-RenderedHTMLCommon'>{output}</div>"


def vscode(output):
    return f'<!doctype html><meta http-equiv="Content-Security-Policy" content="{VSCODE}"><div>{output}</div>'


def colab(output):
    escaped = output.replace("&", "&amp;").replace('"', "&quot;")
    return f'<!doctype html><iframe width="1200" height="700" sandbox="{COLAB}" srcdoc="{escaped}"></iframe>'


HOSTS = pytest.mark.parametrize("host", [jupyterlab, vscode, colab])


@pytest.fixture
def shown(context):
    """Shows an output; gives its own frame once `ready` is there. Nothing may be asked for or complained about."""
    told = []
    opened = []

    def show(html, ready):
        page = context.new_page()
        opened.append(page)
        page.set_viewport_size({"width": 1280, "height": 800})
        page.on("console", lambda message: told.append(message.text))
        page.on("pageerror", lambda error: told.append(str(error)))
        page.on("request", lambda request: told.append(request.url))
        page.set_content(html)
        frame = page.main_frame
        for _ in range(html.count("<iframe")):
            frame = frame.wait_for_selector("iframe").content_frame()
        frame.wait_for_selector(ready)
        return frame

    yield show
    for page in opened:
        page.close()
    assert [line for line in told if not line.startswith(("about:", "data:"))] == []


@HOSTS
def test_the_page_works(shown, deals, host):
    inner = shown(host(NotebookPage(render_html(deals))._repr_html_()), "html[data-ready=yes]")
    assert inner.evaluate("VC.scene.nodes.length") == deals.number_of_nodes()
    inner.fill("input[type=search]", "Capital")
    inner.wait_for_function("document.querySelectorAll('[role=option]').length > 0")


UNDER_THE_LEGEND = """VC.scene.nodes.filter((node) => {
  const box = VC.byId("legend"), [x, y] = VC.toScreen(VC.engine.camera(), VC.data.x[node], VC.data.y[node]);
  return x > box.offsetLeft && x < box.offsetLeft + box.offsetWidth
    && y > box.offsetTop && y < box.offsetTop + box.offsetHeight;
}).length"""


@pytest.mark.parametrize("width", [640, 870, 1200])
def test_no_node_hides_behind_the_legend(shown, deals, width):
    """870 pixels is the width of an output in JupyterLab beside its list of files."""
    output = NotebookPage(render_html(deals))._repr_html_()
    inner = shown(f"<!doctype html><div style='width:{width}px'>{output}</div>", "html[data-ready=yes]")
    assert inner.evaluate("VC.byId('legend').offsetWidth") > 0
    assert inner.evaluate(UNDER_THE_LEGEND) == 0


@HOSTS
def test_a_plot_is_drawn_whole(shown, host):
    plots = pytest.importorskip("vcgraph.plots")
    pytest.importorskip("altair")
    bundle = plots.investor_activity(hostile_graph())._repr_mimebundle_()
    inner = shown(host(bundle["text/html"]), ".vega-embed svg.marks")
    room = "document.documentElement"
    assert inner.evaluate(f"{room}.scrollHeight <= {room}.clientHeight")
