"""Lines, arrows and labels, and what is saved of them."""

import itertools

import networkx as nx

from vcgraph.viz import Style


def test_every_link_points_to_who_is_funded(open_page, deals):
    page = open_page(deals, Style(engine="canvas"))
    tips = page.evaluate("""VC.scene.links.map((link) => [VC.arrow(link), link]).filter(([arrow]) => arrow).map(
        ([[tip], {to}]) => Math.hypot(tip[0] - VC.data.x[to], tip[1] - VC.data.y[to]) - VC.data.r[to])""")
    assert len(tips) > deals.number_of_edges() / 3
    assert all(abs(gap - 1) < 1e-6 for gap in tips)


def test_where_a_label_has_no_room_the_sum_stands_alone(open_page):
    graph = nx.MultiDiGraph()
    for name in "ab":
        graph.add_node(name, kind="company", name=name, aliases=[], facts=[])
    graph.add_edge("a", "b", kind="invested_in", amount=5e6, currency="USD", stage="seed", date="2024", evidence=[])
    graph.add_edge("b", "a", kind="invested_in", evidence=[])
    labels = open_page(graph).evaluate("VC.scene.links.map(VC.linkLabels)")
    assert labels == [["Seed · $5M · 2024", "$5M"], []]


def test_the_drawing_has_no_name_over_another(open_page, deals):
    page = open_page(deals, Style(engine="canvas"))
    boxes = page.evaluate("""() => {
        const host = document.createElement('div');
        host.innerHTML = VC.svgText();
        document.body.append(host);
        return [...host.querySelectorAll('text')].map((text) => {
            const { x, y, width, height } = text.getBBox();
            return [x, y, x + width, y + height];
        });
    }""")
    assert len(boxes) > 40
    over = [(a, b) for a, b in itertools.combinations(boxes, 2) if overlap(a, b) > 30]
    assert over == []


def test_exports_hold_what_is_shown(open_page, deals):
    page = open_page(deals)
    assert page.evaluate("VC.csvText().split('\\r\\n').length") == deals.number_of_edges() + 2
    svg = page.evaluate("VC.svgText()")
    assert svg.count("<title>") == deals.number_of_nodes() + page.evaluate("VC.scene.links.length")
    page.click("#tools summary")
    with page.expect_download() as download:
        page.click("#tools button:has-text('PNG')")
    assert download.value.path().read_bytes()[:4] == b"\x89PNG"


def test_links_as_thick_as_their_money_and_dashed_by_status(open_page):
    graph = nx.MultiDiGraph()
    for name in "abc":
        graph.add_node(name, kind="company", name=name, aliases=[], facts=[])
    graph.add_edge("a", "b", kind="acquired", amount=2e9, currency="USD", status="closed", evidence=[])
    graph.add_edge("a", "c", kind="acquired", amount=2e6, currency="USD", status="in_talks", evidence=[])
    wide, thin = open_page(graph).evaluate("VC.scene.links.map(({width, dash}) => [width, dash])")
    assert wide[0] > thin[0]
    assert (wide[1], thin[1]) == (0, 2)


def overlap(one: list[float], other: list[float]) -> float:
    """The area that two boxes (left, top, right, bottom) share."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    return max(wide, 0) * max(high, 0)
