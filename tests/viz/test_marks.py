"""The words of a quote that tell its fact: found once in Python, carried as offsets, marked on the page as they are."""

import json
import re

import networkx as nx
import pytest

from vcgraph.viz import render_html
from vcgraph.viz.marks import Marker
from vcgraph.viz.view import Competing, Fact, Node, Quote

NODES = (Node("oak", "firm", "Oak Capital", ("Oak",)), Node("elm", "company", "Elm"))
DEAL = Fact("oak", "elm", "invested_in", label="lead", amount=4e6, currency="USD", stage="series_b", date="2024-05-13")


def marked(text: str, fact: Fact = DEAL, published: str = "2024-05-14") -> list[str]:
    return [text[start:end] for start, end in Marker(NODES).spans(Quote(text, published=published), fact)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Oak Capital led a $4 million Series B in Elm.", ["Oak Capital", "$4 million", "Series B", "Elm"]),
        ("Elm, which raised $9 million in 2021, got $4m from Oak.", ["Elm", "$4m", "Oak"]),
        ("Elmwood and Oakley raised $40 million.", []),
        ("On Monday Elm raised it.", ["Monday", "Elm"]),
        ("\U0001f680 Elm\u2019s \u0130stanbul office got $4m", ["Elm", "$4m"]),
    ],
)
def test_names_sums_dates_and_stages_of_the_fact_are_marked_and_no_others(text, words):
    assert marked(text) == words


def test_a_competing_sum_is_marked_too():
    fact = Fact("oak", "elm", "acquired", amount=1e9, currency="USD", competing=(Competing("amount", 9.66e8, "USD"),))
    assert marked("Oak bought Elm for $966 million.", fact) == ["Oak", "Elm", "$966 million"]


def test_the_page_marks_the_words_at_the_offsets_in_its_data(open_page):
    text = "\U0001f680 Oak Capital put $4 million into Elm \U0001f600 after Elm sought $7 million."
    graph = nx.MultiDiGraph()
    graph.add_node("oak", kind="firm", name="Oak Capital", aliases=["Oak"], facts=[])
    graph.add_node("elm", kind="company", name="Elm", aliases=[], facts=[])
    graph.add_edge("oak", "elm", kind="invested_in", amount=4e6, currency="USD", evidence=[{"quote": text}])
    data = json.loads(re.search(r'id="quote-data">(.*?)</script>', render_html(graph)).group(1))
    flat = data["marks"][data["facts"][0][1]]
    words = [text[start:end] for start, end in zip(flat[::2], flat[1::2], strict=True)]
    assert words == ["Oak Capital", "$4 million", "Elm", "Elm"]
    page = open_page(graph)
    page.evaluate("VC.pick(0)")
    assert page.locator("#panel blockquote mark").all_inner_texts() == words
    assert text in page.inner_text("#panel blockquote")
