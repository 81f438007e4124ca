"""The page as a file: the same bytes each time, the choices, the errors."""

import random
import subprocess
import sys
import time

import networkx as nx
import numpy as np
import pytest

from vcgraph.errors import QueryError, StoreError
from vcgraph.viz import Style, render_html, write_html
from vcgraph.viz.layout import place_nodes
from vcgraph.viz.view import select, view_of


def shuffled(graph: nx.MultiDiGraph) -> nx.MultiDiGraph:
    rng = random.Random(1)
    nodes, edges = list(graph.nodes(data=True)), list(graph.edges(data=True))
    rng.shuffle(nodes)
    rng.shuffle(edges)
    other = nx.MultiDiGraph()
    other.add_nodes_from(nodes)
    other.add_edges_from(edges)
    return other


def test_the_same_graph_gives_the_same_bytes_in_any_order(deals):
    assert render_html(deals) == render_html(shuffled(deals))


def test_another_process_gives_the_same_bytes(deals, root, tmp_path):
    code = (
        "import sys; sys.path[:0] = sys.argv[1:2]\n"
        "from benchmarks.deal_graph import make_deal_graph\nfrom vcgraph.viz import write_html\n"
        "write_html(make_deal_graph(120), sys.argv[2])"
    )
    subprocess.run([sys.executable, "-c", code, str(root), str(tmp_path / "other.html")], check=True)
    assert (tmp_path / "other.html").read_text("utf-8") == render_html(deals)


def test_focus_cuts_out_a_neighbourhood(deals):
    view = view_of(deals)
    part = select(view, focus=view.nodes[0].name.upper(), hops=1)
    expected = {"", *nx.all_neighbors(deals, view.nodes[0].id), view.nodes[0].id} - {""}
    assert {node.id for node in part.nodes} == expected


def test_since_leaves_out_older_facts_and_keeps_undated_ones(deals):
    facts = select(view_of(deals), since="2024").facts
    assert any(fact.date == "" for fact in facts)
    assert all(fact.date == "" or fact.date >= "2024" for fact in facts)


def test_an_unknown_focus_is_named(deals):
    with pytest.raises(QueryError, match="'Nobody & Sons'"):
        render_html(deals, focus="Nobody & Sons")


def test_a_place_that_cannot_be_written_is_named(deals, tmp_path):
    with pytest.raises(StoreError, match=r"none/page\.html"):
        write_html(deals, tmp_path / "none" / "page.html")


def test_an_empty_graph_has_a_page(open_page):
    page = open_page(nx.MultiDiGraph())
    assert "Nothing matches" in page.inner_text("#notice")


def test_a_node_alone_has_a_page(open_page):
    graph = nx.MultiDiGraph()
    graph.add_node("a", kind="company", name="Solo", aliases=[], facts=[])
    assert open_page(graph, Style(engine="canvas")).evaluate("VC.scene.nodes.length") == 1


def test_small_pages_are_drawn_by_vis_network_and_large_ones_without_it(deals):
    assert "https://visjs.github.io/vis-network/" in render_html(deals, style=Style(vis_limit=120))
    assert "https://visjs.github.io/vis-network/" not in render_html(deals)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 40, 700])
def test_nodes_stand_apart(count):
    rng = np.random.default_rng(3)
    edges = rng.integers(0, max(count, 1), (count * 2 if count > 1 else 0, 2))
    radii = np.full(count, 10.0)
    placed = place_nodes(count, edges, radii)
    assert placed.shape == (count, 2)
    assert np.isfinite(placed).all()
    gaps = np.sqrt(((placed[:, None] - placed[None]) ** 2).sum(axis=2)) + np.eye(count) * 100
    assert count < 2 or gaps.min() > 15


def test_many_small_parts_are_placed_in_a_second_or_two():
    rng = np.random.default_rng(5)
    edges = []
    for first in range(0, 6000, 6):
        edges += [(first, first + other) for other in range(1, 6)]
    edges += [(first + 1, first + 2) for first in range(0, 600, 6)]
    radii = rng.uniform(7, 12, 6000)
    start = time.process_time()
    placed = place_nodes(6000, np.array(edges), radii)
    assert time.process_time() - start < 15
    width, height = np.ptp(placed, axis=0)
    assert 0.8 < width / height < 3


def test_links_of_a_small_graph_are_about_as_long_as_each_other():
    edges = np.array([(0, 1), (0, 2), (0, 3), (0, 4), (4, 5), (5, 6), (5, 7), (7, 8), (8, 9), (9, 10), (10, 0)])
    placed = place_nodes(11, edges, np.full(11, 10.0))
    lengths = np.sqrt(((placed[edges[:, 0]] - placed[edges[:, 1]]) ** 2).sum(axis=1))
    assert lengths.max() < 1.5 * lengths.min()
    assert lengths.min() > 50


def test_neighbours_stand_nearer_than_strangers(deals):
    index = {node: i for i, node in enumerate(deals)}
    edges = np.array([(index[a], index[b]) for a, b in deals.edges()])
    placed = place_nodes(len(index), edges, np.full(len(index), 10.0))
    length = np.sqrt(((placed[edges[:, 0]] - placed[edges[:, 1]]) ** 2).sum(axis=1)).mean()
    rng = np.random.default_rng(0)
    pairs = rng.integers(0, len(index), (2000, 2))
    assert length < 0.6 * np.sqrt(((placed[pairs[:, 0]] - placed[pairs[:, 1]]) ** 2).sum(axis=1)).mean()
