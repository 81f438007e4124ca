"""What stands in the panel at the side."""

import networkx as nx


def test_the_sentence_that_tells_most_comes_first_and_an_article_is_named_once(open_page):
    graph = nx.MultiDiGraph()
    for name, kind in (("Oak Capital", "firm"), ("Elm", "company")):
        graph.add_node(name, kind=kind, name=name, aliases=[], facts=[])
    article = {"title": "Elm grows", "url": "https://news.example/1", "published": "2024-01-02"}
    texts = ("It grows.", "Oak Capital put $4m into Elm.", "Elm is glad.")
    told = [{"quote": text, **article} for text in texts]
    graph.add_edge("Oak Capital", "Elm", kind="invested_in", amount=4e6, currency="USD", evidence=told)
    page = open_page(graph)
    page.evaluate("VC.pick(0)")
    assert page.locator("#panel blockquote p").all_inner_texts()[0] == f"“{texts[1]}”"
    assert page.locator("#panel blockquote p").count() == 3
    assert page.locator("#panel blockquote a").all_inner_texts() == ["Elm grows"]


def test_the_panel_has_a_timeline_with_each_round_once(open_page):
    graph = nx.MultiDiGraph()
    for name, kind in (("Oak", "firm"), ("Ash", "firm"), ("Elm", "company"), ("Fir", "company")):
        graph.add_node(name, kind=kind, name=name, aliases=[], facts=[])
    seed = {"kind": "invested_in", "round_amount": 4e6, "round_currency": "USD", "stage": "seed", "date": "2023-05"}
    graph.add_edge("Oak", "Elm", **seed, status="closed", evidence=[])
    graph.add_edge("Ash", "Elm", **seed, status="closed", evidence=[])
    graph.add_edge(
        "Fir", "Elm", kind="acquired", amount=9e7, currency="USD", date="2024", status="in_talks", evidence=[]
    )
    page = open_page(graph)
    for name, events in (
        ("Elm", ["2024\nAcquired by Fir · in talks\n$90M", "May 2023\nSeed\n$4M"]),
        ("Oak", []),
    ):
        page.evaluate(f"VC.pick(VC.data.name.indexOf('{name}'))")
        assert page.locator("#panel .timeline li").all_inner_texts() == events


def test_bounds_and_what_sources_disagree_on_stand_in_the_panel(open_page):
    graph = nx.MultiDiGraph()
    for name, kind in (("Oakmere Capital", "firm"), ("Velmora", "company")):
        graph.add_node(name, name=name, kind=kind)
    graph.add_edge(
        "Oakmere Capital", "Velmora", kind="invested_in", amount=40_000_000, currency="USD", amount_bound="at_least",
        conflict=True, competing=[
            {"property": "amount", "amount": 40_000_000, "currency": "USD"},
            {"property": "amount", "amount": 18_000_000, "currency": "USD"},
            {"property": "date", "value": "2024-05"}, {"property": "date", "value": "2023"},
        ],
    )  # fmt: skip
    page = open_page(graph)
    page.evaluate("VC.pickLink(...[0, 1].map((i) => VC.data.name.indexOf(['Oakmere Capital', 'Velmora'][i])))")
    text = page.inner_text("#panel")
    assert "at least $40M" in text
    assert "Amount told as $40M or $18M" in text
    assert "Date told as May 2024 or 2023" in text
