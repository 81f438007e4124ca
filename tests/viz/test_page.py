"""What the page shows and what one can do with it, in a real browser."""

import re

import networkx as nx
import pytest

from tests.viz.driving import ENGINES, shown, state, until
from vcgraph.viz import Style

SPOT = """() => {
    const box = document.querySelector('#stage').getBoundingClientRect();
    const [x, y] = VC.toScreen(VC.engine.camera(), VC.data.x[0], VC.data.y[0]);
    return [x + box.left, y + box.top];
}"""
"""Where the first node is in the window."""

STICKING_OUT = """() => [...document.querySelectorAll('#bar *, #panel *')].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width && (box.right > innerWidth + 1 || box.left < -1);
}).map((element) => element.outerHTML.slice(0, 80))"""


PLACES = "VC.scene.nodes.map((node) => [VC.data.x[node], VC.data.y[node]])"

NODES_IN_OTHER_HULLS = """VC.hulls(VC.scene).flatMap((hull) => VC.scene.nodes.filter((node) => {
    const path = new Path2D();
    hull.points.forEach(([x, y], i) => path[i ? 'lineTo' : 'moveTo'](x, y));
    const ctx = document.createElement('canvas').getContext('2d');
    const own = hull.name.startsWith(VC.groupAt(node).name + ' · ');
    return !own && ctx.isPointInPath(path, VC.data.x[node], VC.data.y[node]);
})).length"""

COUNT_PIXELS = """(colour) => {
    const canvas = document.querySelector('#stage canvas'), copy = document.createElement('canvas');
    [copy.width, copy.height] = [canvas.width, canvas.height];
    const ctx = copy.getContext('2d');
    ctx.drawImage(canvas, 0, 0);
    const data = ctx.getImageData(0, 0, copy.width, copy.height).data;
    const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
    let count = 0;
    for (let i = 0; i < data.length; i += 4) if (wanted.every((part, j) => data[i + j] === part)) count++;
    return count;
}"""
"""How many pixels of the graph have a colour."""


def painted(page) -> bool:
    """Whether the canvas holds more than one colour."""
    return page.evaluate("""() => {
        const canvas = document.querySelector('#stage canvas'), ctx = canvas.getContext('2d');
        const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
        const colours = new Set();
        for (let i = 0; i < data.length; i += 4) colours.add((data[i] << 16) | (data[i + 1] << 8) | data[i + 2]);
        return colours.size > 20;
    }""")


@pytest.mark.parametrize("engine", ENGINES)
def test_draws_all_nodes_without_a_request_or_a_complaint(open_page, deals, engine):
    page = open_page(deals, Style(engine=engine))
    page.wait_for_timeout(200)
    assert shown(page) == deals.number_of_nodes()
    assert painted(page)
    companies = sum(data["kind"] == "company" for _, data in deals.nodes(data=True))
    assert f"{companies} companies" in page.inner_text("#summary")


@pytest.mark.parametrize("engine", ENGINES)
def test_a_click_on_a_node_shows_its_facts_with_marked_quotes_and_links(open_page, deals, engine):
    page = open_page(deals, Style(engine=engine))
    spot = page.evaluate(SPOT)
    page.mouse.click(*spot)
    until(page, "VC.state.sel === 0")
    assert page.inner_text("#panel h2") == page.evaluate("VC.data.name[0]")
    assert page.locator("#panel blockquote mark").count() > 0
    assert page.locator("#panel blockquote a").first.get_attribute("href").startswith("https://news.example/")


@pytest.mark.parametrize("engine", ENGINES)
def test_the_pointer_brings_out_a_name_that_has_no_room(open_page, engine):
    graph = nx.MultiDiGraph()
    for i in range(60):
        graph.add_node(f"n{i:02}", kind="company", name=f"A company of a long name {i:02}", aliases=[], facts=[])
        graph.add_edge("n00", f"n{i:02}", kind="acquired", evidence=[])
    page = open_page(graph, Style(engine=engine), width=390)
    unnamed = page.evaluate(
        "VC.scene.nodes.find((node) => !VC.svgText().includes('>' + VC.data.name[node] + '</text>'))"
    )
    box = page.locator("#stage").bounding_box()
    x, y = page.evaluate(f"VC.toScreen(VC.engine.camera(), VC.data.x[{unnamed}], VC.data.y[{unnamed}])")
    page.mouse.move(box["x"] + x, box["y"] + y)
    until(page, f"VC.svgText().includes('>' + VC.data.name[{unnamed}] + '</text>')")
    page.mouse.move(10, 10)
    until(page, "VC.hover === null")


def test_a_search_in_vain_says_so(open_page, deals):
    page = open_page(deals)
    page.fill("#search", "zzzz")
    assert page.inner_text("#hits") == "No such name"
    page.keyboard.press("Enter")
    assert state(page, "sel") is None
    page.keyboard.press("Escape")
    assert page.is_hidden("#hits")


def test_search_completes_by_alias_and_goes_there(open_page, deals):
    node, alias = next((node, data["aliases"][0]) for node, data in deals.nodes(data=True) if data["aliases"])
    page = open_page(deals)
    page.keyboard.press("/")
    page.keyboard.type(alias[:-1])
    assert alias in page.inner_text("#hits")
    page.keyboard.press("Enter")
    assert page.inner_text("#panel h2") == deals.nodes[node]["name"]


def test_the_legend_filters_and_undo_brings_back(open_page, deals):
    page = open_page(deals)
    page.click("#filters button:has-text('People')")
    people = sum(data["kind"] == "person" for _, data in deals.nodes(data=True))
    assert shown(page) == deals.number_of_nodes() - people
    page.keyboard.press("u")
    assert shown(page) == deals.number_of_nodes()


def test_stage_amount_status_and_time_filter_the_links(open_page, deals):
    page = open_page(deals)
    facts = "VC.scene.links.flatMap((link) => link.facts)"
    page.select_option("select[aria-label=Stage]", "seed")
    assert page.evaluate(f"{facts}.every((fact) => VC.data.facts.stage[fact] === 'seed')")
    page.evaluate("VC.change({stage: '', min: 5e7})")
    assert page.evaluate(f"{facts}.length > 0 && {facts}.every((fact) => VC.data.facts.amount[fact] >= 5e7)")
    page.evaluate("VC.change({min: 0, from: 2024 * 12})")
    assert page.evaluate(
        f"{facts}.every((fact) => VC.data.facts.date[fact] === '' || VC.data.facts.date[fact] >= '2024')"
    )
    page.evaluate("VC.change({from: null, offStatus: ['Planned']})")
    assert page.evaluate(f"{facts}.every((fact) => VC.data.facts.status[fact] !== 'planned')")


def test_focus_expand_hide_and_path(open_page, deals):
    page = open_page(deals)
    page.evaluate("VC.expand(0)")
    near = page.evaluate("VC.neighbourhood([0]).size")
    assert shown(page) == near < deals.number_of_nodes()
    page.evaluate("VC.change({focus: [], hidden: [0], sel: null})")
    assert not page.evaluate("VC.scene.shown.has(0)")
    page.evaluate("VC.change({hidden: []})")
    page.evaluate(
        "VC.choosePath(0); VC.choosePath(VC.scene.nodes.find((node) => (VC.shortestPath(0, node) || []).length > 3))"
    )
    assert page.locator("#panel ol li").count() == shown(page) > 3
    assert page.locator("#panel blockquote").count() >= shown(page) - 1


def test_rounds_become_nodes_on_request(open_page, deals):
    page = open_page(deals)
    page.keyboard.press("r")
    rounds = {data["round"] for *_, data in deals.edges(data=True) if "round" in data}
    assert shown(page) == deals.number_of_nodes() + len(rounds)
    covered = page.evaluate("""VC.scene.nodes.filter((round) => VC.data.kind[round] === 'round').filter((round) => {
        const { x, y, r, facts, factsOf } = VC.data;
        const ends = factsOf[round].flatMap((fact) => [facts.s[fact], facts.t[fact]]);
        return ends.some((end) => Math.hypot(x[end] - x[round], y[end] - y[round]) < r[end] + r[round]);
    }).length""")
    assert covered <= len(rounds) * 0.02
    page.click("#filters button:has-text('Rounds')")
    assert shown(page) == deals.number_of_nodes()


def test_play_moves_through_time(open_page, deals):
    page = open_page(deals)
    page.click("#time button")
    until(page, "VC.state.to !== null")
    page.click("#time button")
    assert page.evaluate("VC.playing") is None


def test_the_address_holds_the_state(open_page, deals):
    first = open_page(deals)
    first.evaluate("VC.change({stage: 'seed', theme: 'dark', sel: 2}); VC.pin(2); VC.expand(2)")
    hash_text = first.evaluate("location.hash")
    second = open_page(deals, hash_text=hash_text)
    for name in ("stage", "theme", "sel", "focus", "pinned"):
        assert state(second, name) == state(first, name)


@pytest.mark.parametrize(
    "broken", ["#%7B", "#null", "#[1]", '#{"focus":"x","sel":{},"off":7,"pinned":{"a":1},"link":[1]}']
)
def test_a_broken_address_opens_the_page_as_if_there_were_none(open_page, deals, broken):
    assert shown(open_page(deals, hash_text=broken)) == deals.number_of_nodes()


def test_the_table_holds_the_same_facts_and_sorts(open_page, deals):
    page = open_page(deals)
    page.keyboard.press("t")
    assert page.locator("#table tbody tr").count() == deals.number_of_edges()
    page.click("#table th button:has-text('From')")
    names = page.locator("#table tbody tr td:first-child").all_inner_texts()
    assert names == sorted(names)


def test_looking_about_is_no_step_that_undo_takes_back(open_page, deals):
    page = open_page(deals)
    page.evaluate("VC.change({hidden: [4]}); VC.pick(1); VC.pick(2); VC.openTable(true); VC.openTable(false)")
    page.keyboard.press("u")
    assert state(page, "hidden") == []


@pytest.mark.parametrize("engine", ENGINES)
def test_dragging_pins_and_unpinning_sends_home(open_page, deals, engine):
    page = open_page(deals, Style(engine=engine))
    spot = page.evaluate(SPOT)
    page.mouse.move(*spot)
    page.mouse.down()
    page.mouse.move(spot[0] + 60, spot[1] + 40, steps=6)
    page.mouse.up()
    until(page, "VC.data.key[0] in VC.state.pinned")
    page.evaluate("VC.unpin(0)")
    assert page.evaluate("[VC.data.x[0], VC.data.y[0]]") == page.evaluate("VC.placeOf(0)")


@pytest.mark.parametrize("engine", ENGINES)
def test_nothing_moves_until_forces_are_asked_for(open_page, deals, engine):
    page = open_page(deals, Style(engine=engine))
    before = page.evaluate("VC.data.x.slice()")
    page.wait_for_timeout(300)
    assert page.evaluate("VC.data.x.slice()") == before
    page.click("#tools button:has-text('Arrange')")
    until(page, "(before) => VC.data.x.some((x, i) => Math.abs(x - before[i]) > 1)", before)


def test_a_large_graph_opens_with_its_most_important_part_and_says_so(open_page, deals):
    page = open_page(deals, Style(overview_above=100, overview=40))
    few = shown(page)
    assert 20 < few <= 40
    assert f"The {few} most connected of 120." in page.inner_text("#notice")
    page.click("#notice button")
    assert shown(page) == 120


@pytest.mark.parametrize("width", [390, 1024, 1920])
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_sticks_out_of_the_window(open_page, deals, width, theme):
    page = open_page(deals, Style(theme=theme), width=width)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(STICKING_OUT) == []


def test_facts_on_which_sources_disagree_are_marked(open_page):
    graph = nx.MultiDiGraph()
    graph.add_node("a", kind="firm", name="A Capital", aliases=[], facts=[])
    graph.add_node("b", kind="company", name="B", aliases=[], facts=[])
    quotes = [{"quote": "A Capital put $5 million into B."}, {"quote": "B got $7 million from A Capital."}]
    graph.add_edge("a", "b", kind="invested_in", amount=5e6, currency="USD", conflict=True, evidence=quotes)
    page = open_page(graph)
    assert page.evaluate("VC.linkLabel(VC.scene.links[0])").startswith("⚠")
    page.evaluate("VC.pickLink(VC.scene.links[0].from, VC.scene.links[0].to)")
    assert page.inner_text("#panel .conflict") == "Sources disagree"
    assert page.locator("#panel blockquote p").count() == 2
    page.keyboard.press("t")
    assert page.inner_text("#table td.conflict") == "yes"


def test_a_node_of_which_sources_disagree_is_marked_and_can_be_shown_alone(open_page):
    graph = nx.MultiDiGraph()
    told = [{"property": "amount", "amount": amount, "currency": "USD"} for amount in (5e6, 7e6)]
    fact = {"kind": "round", "amount": 5e6, "currency": "USD", "conflict": True, "competing": told, "evidence": []}
    for name, facts in (("A", []), ("B", [fact]), ("C", [])):
        graph.add_node(name, kind="company", name=name, aliases=[], facts=facts)
    graph.add_edge("A", "C", kind="acquired", evidence=[])
    page = open_page(graph, Style(engine="canvas"))
    warn = page.evaluate("VC.colours.warn")
    assert page.evaluate(COUNT_PIXELS, warn) > 20
    page.click("#filters button:has-text('Sources disagree')")
    assert page.evaluate("VC.scene.nodes.map((node) => VC.data.name[node])") == ["B"]
    assert "Amount told as $5M or $7M" in page.evaluate("VC.csvText()")
    page.click("#filters button:has-text('Sources disagree')")
    page.evaluate("VC.change({hidden: [VC.data.name.indexOf('B')]})")
    until(page, f"(warn) => ({COUNT_PIXELS})(warn) === 0", warn)


def test_groups_stand_apart_with_hulls_and_names_and_ungrouping_brings_all_back(open_page, deals):
    page = open_page(deals)
    before = page.evaluate(PLACES)
    page.select_option("select[aria-label=Groups]", "sector")
    sectors = {data["sector"] for _, data in deals.nodes(data=True)}
    hulls = page.evaluate("VC.hulls(VC.scene)")
    assert {hull["name"].split(" · ")[0] for hull in hulls} == sectors
    assert sum(int(hull["name"].split(" · ")[1]) for hull in hulls) == deals.number_of_nodes()
    assert page.evaluate(NODES_IN_OTHER_HULLS) == 0
    svg = page.evaluate("VC.svgText()")
    assert all(f">{hull['name']}</text>" in svg for hull in hulls)
    page.select_option("select[aria-label=Groups]", "")
    assert page.evaluate(PLACES) == before
    page.keyboard.press("u")
    assert page.evaluate("VC.groups.length") == len(sectors)
    page.keyboard.press("u")
    assert page.evaluate(PLACES) == before


@pytest.mark.parametrize("engine", ENGINES)
def test_a_link_opens_the_same_groups_and_pins_hold_where_they_were_made(open_page, deals, engine):
    first = open_page(deals, Style(engine=engine))
    first.evaluate("VC.change({group: 'community'}); VC.data.x[3] += 40; VC.pin(3); VC.engine.show(VC.scene)")
    second = open_page(deals, Style(engine=engine), hash_text=first.evaluate("location.hash"))
    assert second.evaluate(PLACES) == first.evaluate(PLACES)
    assert second.evaluate("VC.isPinned(3)")
    second.evaluate("VC.change({group: ''})")
    assert not second.evaluate("VC.isPinned(3)")
    assert second.evaluate("[VC.data.x[3], VC.data.y[3]]") == second.evaluate("VC.placeOf(3)")


def test_communities_are_linked_more_within_than_across(open_page, deals):
    page = open_page(deals)
    page.select_option("select[aria-label=Groups]", "community")
    cross, links = page.evaluate("[VC.scene.links.filter((link) => link.cross).length, VC.scene.links.length]")
    assert 0 < cross < links / 2
    assert page.evaluate("VC.groups.length") > 3


def test_undo_brings_a_pin_back_to_its_place(open_page, deals):
    page = open_page(deals)
    page.evaluate("VC.data.x[1] += 55; VC.pin(1)")
    pinned = page.evaluate("VC.data.x[1]")
    page.evaluate("VC.unpin(1)")
    assert page.evaluate("VC.data.x[1]") != pinned
    page.keyboard.press("u")
    assert page.evaluate("VC.data.x[1]") == round(pinned)


def test_compressed_quotes_are_the_same_quotes(open_page, deals, monkeypatch):
    plain = open_page(deals).evaluate("VC.csvText()")
    monkeypatch.setattr("vcgraph.viz.page.PACKED_ABOVE", 0)
    assert open_page(deals.copy()).evaluate("VC.csvText()") == plain  # a copy: its page is not there yet


def test_text_stands_out_from_its_ground_in_both_themes(open_page, deals):
    page = open_page(deals)
    for theme in ("light", "dark"):
        page.evaluate(f"VC.change({{theme: '{theme}'}})")
        colours = page.evaluate("VC.colours")
        for text in ("ink", "soft", "accent", "warn"):
            for ground in ("paper", "card"):
                assert contrast(colours[text], colours[ground]) >= 4.5, (theme, text, ground)


def contrast(one: str, two: str) -> float:
    """WCAG 2.2 contrast ratio of two #rrggbb colours."""
    high, low = sorted((luminance(one), luminance(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    parts = [int(part, 16) / 255 for part in re.findall(r"[0-9a-f]{2}", colour)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
