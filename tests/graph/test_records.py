"""Claims, articles and decisions come back from RDF as they were."""

from hypothesis import given, settings

from tests.graph.strategies import readings
from vcgraph.graph.contents import decisions
from vcgraph.graph.records import decision_quads, is_anonymous, log_node
from vcgraph.graph.staging import Reading, reading_quads, stored_reading, stored_reading_quads
from vcgraph.graph.store import GraphStore
from vcgraph.model import Decision


@given(readings())
@settings(deadline=None)
def test_reading_comes_back_as_it_was(reading):
    store = GraphStore.in_memory()
    written = Reading(*reading)
    store.commit(reading_quads(written))
    assert stored_reading(store, written.article.id) == written


@given(readings())
@settings(deadline=None)
def test_everything_of_a_reading_is_found_again_to_be_removed(reading):
    store = GraphStore.in_memory()
    written = Reading(*reading)
    store.commit(reading_quads(written))
    store.commit(remove=stored_reading_quads(store, written))
    assert list(store.match(graph=None)) == []


def test_decisions_come_back_in_their_order():
    store = GraphStore.in_memory()
    log = [Decision(left="org:a", right="org:b", judgement=j, score=1, made_by="person") for j in ("same", "different")]
    for place, decision in enumerate(log):
        store.commit(decision_quads(decision, log_node(place, decision)))
    assert decisions(store) == log


def test_sources_without_a_name_are_anonymous():
    assert is_anonymous("two people with knowledge of the talks")
    assert is_anonymous("a source")
    assert not is_anonymous("Bloomberg")
