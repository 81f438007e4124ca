"""The graph depends on the set of articles alone: not on their order, nor on what came and went."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.generate import World
from tests.graph.strategies import piles, readings
from vcgraph.kg import KnowledgeGraph


def everything(kg):
    """All quads, the index included."""
    return {str(quad) for quad in kg.store.match(graph=None)}


def graph_of(pile):
    kg = KnowledgeGraph()
    kg.add_articles(pile)
    return kg


@given(piles, st.randoms(use_true_random=False), st.integers(1, 3))
@settings(max_examples=30, deadline=None)
def test_order_and_batches_do_not_matter(pile, rng, size):
    at_once = graph_of(pile)
    shuffled = rng.sample(pile, len(pile))
    piecewise = KnowledgeGraph()
    for start in range(0, len(shuffled), size):
        piecewise.add_articles(shuffled[start : start + size])
    assert everything(piecewise) == everything(at_once)


@given(piles, st.data())
@settings(max_examples=30, deadline=None)
def test_retracting_restores_what_was(pile, data):
    kept = data.draw(st.lists(st.sampled_from(pile), unique_by=lambda each: each[0].id)) if pile else []
    kg = graph_of(pile)
    for article, _ in pile:
        if article not in [each for each, _ in kept]:
            assert kg.retract(article.id)
    assert everything(kg) == everything(graph_of(kept))


@given(piles, readings(st.just("a")))
@settings(max_examples=20, deadline=None)
def test_changed_article_supersedes_the_earlier_one(pile, changed):
    kg = graph_of(pile)
    kg.add(*changed)
    others = [each for each in pile if each[0].id != "a"]
    assert everything(kg) == everything(graph_of([*others, changed]))


@given(piles)
@settings(max_examples=20, deadline=None)
def test_the_same_again_changes_nothing(pile):
    kg = graph_of(pile)
    before, revision = everything(kg), kg.store.revision
    assert kg.add_articles(pile) == 0
    assert everything(kg) == before
    assert kg.store.revision == revision


def test_realistic_news_in_any_order():
    told = [World(400).article(number) for number in range(60)]
    at_once = graph_of(told)
    one_by_one = KnowledgeGraph()
    for each in random.Random(3).sample(told, len(told)):
        one_by_one.add(*each)
    assert everything(one_by_one) == everything(at_once)
    assert one_by_one.to_turtle() == at_once.to_turtle()


def test_retracting_all_leaves_nothing():
    told = [World(400).article(number) for number in range(40)]
    kg = graph_of(told)
    for article, _ in told:
        kg.retract(article.id)
    assert everything(kg) == everything(KnowledgeGraph())
    assert not kg.retract(told[0].article.id)
