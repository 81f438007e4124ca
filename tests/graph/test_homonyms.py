"""Two things with one name: told apart article by article, joined again, and the graph is as it was."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.graph.test_projection import everything
from tests.test_kg import reading
from vcgraph.errors import AmbiguousNameError, QueryError
from vcgraph.kg import KnowledgeGraph

PILE = {
    "a": reading("a", "Atlas", "Oakmere Capital", millions=12),
    "b": reading("b", "Atlas", "Quillstone Group", millions=90),
    "c": reading("c", "Atlas", "Quillstone Group", millions=7, stage="seed"),
    "d": reading("d", "Velmora", "Oakmere Capital"),
}


def graph_of(pile=PILE):
    kg = KnowledgeGraph()
    kg.add_articles(pile.values())
    return kg


def atlases(kg):
    """What each company called Atlas has raised, in millions."""
    found = {}
    for each in kg.rounds():
        if each.company.name == "Atlas":
            found.setdefault(each.company.id, []).append(int(each.amount.value) // 1_000_000)
    return sorted(sorted(amounts) for amounts in found.values())


def without_log(kg):
    return {line for line in everything(kg) if "/id/decision-0" not in line}


def test_a_name_means_another_company_in_some_articles():
    kg = graph_of()
    assert atlases(kg) == [[7, 12, 90]]
    kg.tell_apart("Atlas", ["b", "c"], reason="one is of Berlin, one of Austin")
    assert atlases(kg) == [[7, 90], [12]]
    with pytest.raises(AmbiguousNameError, match="Oakmere Capital"):
        kg.rounds("Atlas")
    assert kg.validate().valid
    made = [(each.left, each.right, each.judgement) for each in kg.decisions() if each.made_by == "person"]
    assert made == [("org:atlas", "org:atlas@b", "different"), ("org:atlas@b", "org:atlas@c", "same")]


def test_what_was_told_apart_is_put_together_again():
    kg = graph_of()
    before = without_log(kg)
    kg.tell_apart("Atlas", ["b", "c"])
    assert without_log(kg) != before
    kg.tell_apart("org:atlas", ["b", "c"], apart=False)
    assert without_log(kg) - before == set()
    assert before - without_log(kg) == set()


def test_taking_back_the_one_decision_that_parts_them_is_enough():
    kg = graph_of()
    before = atlases(kg)
    kg.tell_apart("Atlas", ["b", "c"])
    kg.decide("org:atlas@b", "org:atlas", same=None)
    assert atlases(kg) == before


def test_a_backup_keeps_what_was_told_apart(tmp_path):
    kg = graph_of()
    kg.tell_apart("Atlas", ["b"])
    path = tmp_path / "graph.nq"
    path.write_text(kg.to_nquads(), "utf-8")
    again = KnowledgeGraph.load(path)
    assert atlases(again) == [[7, 12], [90]]
    assert again.to_nquads() == kg.to_nquads()


def test_well_known_names_stay_with_the_one_that_is_known():
    kg = KnowledgeGraph()
    kg.add_articles([reading("a", "Velmora", "Sequoia"), reading("b", "Tarnwick", "Sequoia")])
    (known,) = (entity for entity in kg.entities() if entity.name == "Sequoia Capital")
    kg.tell_apart("Sequoia", ["b"])
    assert {entity.name for entity in kg.entities()} >= {"Sequoia", "Sequoia Capital"}
    assert known.id in {entity.id for entity in kg.entities()}


def test_articles_that_do_not_use_the_name_are_refused():
    kg = graph_of()
    with pytest.raises(QueryError, match="'d' is not an article that uses the name 'org:atlas'"):
        kg.tell_apart("Atlas", ["b", "d"])
    with pytest.raises(QueryError, match="no articles"):
        kg.tell_apart("Atlas", [])


@given(st.permutations("abcd"), st.sets(st.sampled_from("abc"), min_size=1))
@settings(max_examples=20, deadline=None)
def test_order_does_not_matter(order, named):
    at_once = graph_of()
    at_once.tell_apart("org:atlas", named)
    piecewise = graph_of({name: PILE[name] for name in sorted(named)})
    piecewise.tell_apart("org:atlas", named)
    for name in sorted(named):
        piecewise.retract(name)
    for name in order:
        piecewise.add(*PILE[name])
    assert everything(piecewise) == everything(at_once)
