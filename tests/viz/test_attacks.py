"""Names, quotes, titles and addresses from articles are hostile: none may run, load or break the page."""

import json
from urllib.parse import quote

import networkx as nx
import pytest

from vcgraph.viz import NotebookPage, Style, render_html

RUN = "window.attacked=1"
ATTACKS = (
    f"<script>{RUN}</script>", f"</script><script>{RUN}</script>", f"<img src=x onerror={RUN}>", f"<svg onload={RUN}>",
    f"\"><script>{RUN}</script>", f"'><img src=x onerror={RUN}>", f"<iframe srcdoc='<script>parent.{RUN}</script>'>",
    f"javascript:{RUN}", f"JaVaScRiPt:{RUN}", f" javascript:{RUN}", f"java\nscript:{RUN}", f"java\tscript:{RUN}",
    f"\u0001javascript:{RUN}", f"data:text/html,<script>{RUN}</script>", f"vbscript:{RUN}", f"blob:{RUN}",
    "file:///etc/passwd", "https://evil.example/<script>", f"https://evil.example/\" onclick=\"{RUN}",
    "//evil.example/x.js",
    f"<!--<script>{RUN}", "<!-- <script>", "-->", f"]]><script>{RUN}</script>",
    "<style>@import 'http://evil.example'</style>",
    "<link rel=stylesheet href=http://evil.example>", "<base href=http://evil.example/>",
    "<meta http-equiv=refresh content='0;url=http://evil.example'>", f"<a href=javascript:{RUN}>x</a>",
    f"<math><mtext><script>{RUN}</script></mtext></math>", f"<details open ontoggle={RUN}>", f"${{{RUN}}}",
    "{{graph}}{{code}}",
    f"\u2028{RUN}\u2029", f"\\u003cscript\\u003e{RUN}", f"\";{RUN};//", f"';{RUN};//", f"`;{RUN};//",
    "__proto__", "constructor", "\ud800 lone surrogate", "=HYPERLINK(\"http://evil.example\")",
)  # fmt: skip


def hostile_graph() -> nx.MultiDiGraph:
    """Every attack in every field that reaches the page."""
    graph = nx.MultiDiGraph()
    for i, attack in enumerate(ATTACKS):
        evidence = [{"quote": attack, "title": attack, "publisher": attack, "url": attack, "published": attack}]
        told = {
            "label": attack, "amount": 1e6, "currency": attack, "stage": attack, "date": attack, "status": attack,
            "round": attack, "evidence": evidence, "amount_bound": attack, "round_amount_bound": attack,
            "round_currency": attack, "conflict": True,
            "competing": [
                {"property": attack, "amount": 1e6, "currency": attack}, {"property": attack, "value": attack},
            ],
        }  # fmt: skip
        graph.add_node(
            attack, kind="company", name=attack, aliases=[attack], sector=attack, facts=[{"kind": attack, **told}]
        )
        graph.add_node(f"b{i}", kind=attack, name=f"b{i}", aliases=[], facts=[])
        graph.add_edge(f"b{i}", attack, kind="invested_in", **told)
        graph.add_edge(f"b{i}", attack, kind=attack, **told)
    return graph


def test_there_are_forty_of_them():
    assert len(set(ATTACKS)) >= 40


PICK_EACH = """async (count) => {
    const headings = [];
    for (let node = 0; node < count; node++) {
        VC.pick(node);
        headings.push(document.querySelector("#panel h2").innerText);
        await new Promise((done) => setTimeout(done));
    }
    return headings;
}"""
"""The heading of the panel at each node; between two there is time for what a node would run."""


@pytest.mark.parametrize("engine", ["vis", "canvas"])
def test_no_attack_runs_loads_or_breaks_anything(open_page, engine):
    graph = hostile_graph()
    page = open_page(graph, Style(engine=engine, title=ATTACKS[1]))
    page.evaluate("VC.change({rounds: true, group: 'community'})")
    page.evaluate("VC.change({group: 'sector'})")
    headings = page.evaluate(PICK_EACH, graph.number_of_nodes())
    assert len(headings) == graph.number_of_nodes()
    assert all(headings)
    page.evaluate("VC.scene.links.slice(0, 40).forEach((link) => VC.pickLink(link.from, link.to))")
    page.evaluate("VC.change({path: [0, VC.scene.links[0].from], sel: null, link: null})")
    page.evaluate("VC.change({focus: [0], path: [], table: true})")
    page.evaluate("VC.change({focus: [], table: false})")
    for sign in ("<", "javascript", "_", "="):
        page.fill("#search", sign)
        assert page.locator("#hits li").count() > 0
    page.focus("#stage")
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.evaluate(
        "document.body.append(new DOMParser().parseFromString(VC.svgText(), 'image/svg+xml').documentElement)"
    )
    page.evaluate("VC.csvText()")
    page.wait_for_timeout(300)
    links = page.evaluate("[...document.querySelectorAll('a')].map((a) => a.protocol)")
    assert set(links) <= {"http:", "https:"}
    assert page.evaluate("window.attacked") is None
    assert page.evaluate("document.querySelectorAll('iframe, object, embed, base, link, img').length") == 0


FIELDS = (
    "off", "offStatus", "stage", "min", "from", "to", "focus", "hidden", "pinned", "sel", "link", "group", "path",
    "theme", "disputed", "rounds", "all", "table",
)  # fmt: skip


GO_TO_EACH = """async (addresses) => {
    const themes = [];
    for (const hash of addresses) {
        await new Promise((done) => {
            addEventListener('hashchange', done, {once: true});
            location.hash = hash;
        });
        await new Promise((done) => setTimeout(done));
        themes.push(VC.fit() || document.documentElement.dataset.theme);
    }
    return themes;
}"""


def addresses(attack: str) -> list[str]:
    """An attack in every field of the state, in each shape that a value can have."""
    shapes = (attack, [attack, attack], {attack: [attack, attack]})
    return ["#" + quote(json.dumps(dict.fromkeys(FIELDS, shape))) for shape in shapes]


@pytest.mark.parametrize("shape", range(3))
def test_a_page_opens_with_an_attack_in_its_address(open_page, deals, shape):
    page = open_page(deals, hash_text=addresses(ATTACKS[0])[shape])
    if page.evaluate("VC.state.stage"):  # a stage that nothing has: the page says so
        page.click("#notice button:has-text('Reset filters')")
    assert page.evaluate("VC.scene.nodes.length") == deals.number_of_nodes()


def test_no_attack_in_the_address_runs_or_breaks_the_page(open_page, deals):
    page = open_page(deals)
    themes = page.evaluate(GO_TO_EACH, [address for attack in ATTACKS for address in addresses(attack)])
    assert len(themes) == 3 * len(ATTACKS)
    assert set(themes) <= {"light", "dark"}
    assert page.evaluate("window.attacked") is None


@pytest.mark.parametrize("title", ATTACKS)
def test_a_title_stays_text(title):
    html = render_html(nx.MultiDiGraph(), style=Style(title=title))
    head = html[: html.index("<script")]
    assert "<img" not in head
    assert "<iframe" not in head
    assert html.count("<script") == render_html(nx.MultiDiGraph()).count("<script")


def test_the_drawing_is_sound_xml(open_page):
    page = open_page(hostile_graph())
    parsed = page.evaluate(
        "new DOMParser().parseFromString(VC.svgText(), 'image/svg+xml').querySelector('parsererror, script')"
    )
    assert parsed is None


def test_no_cell_of_the_csv_is_a_formula(open_page):
    page = open_page(hostile_graph())
    assert '"=HYPERLINK' not in page.evaluate("VC.csvText()")


def test_the_policy_lets_only_our_own_scripts_run(open_page, deals):
    html = render_html(deals)
    policy = html.split('Content-Security-Policy" content="')[1].split('"')[0]
    assert policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in policy


def test_a_notebook_frame_is_closed_to_the_notebook(browser, deals):
    frame = NotebookPage(render_html(deals))._repr_html_()
    page = browser.new_page()
    page.set_content(f"<title>secret</title>{frame}")
    inner = page.frames[1]
    inner.wait_for_selector("html[data-ready=yes]")
    assert inner.evaluate("VC.scene.nodes.length") == deals.number_of_nodes()
    assert inner.evaluate("(() => { try { return parent.document.title; } catch { return 'closed'; } })()") == "closed"
    page.close()
