"""The typed answers are those of the ontology's own SPARQL questions."""

from collections import Counter

import pytest

from benchmarks.generate import generate
from vcgraph.kg import KnowledgeGraph


@pytest.fixture(scope="module")
def kg():
    kg = KnowledgeGraph()
    kg.add_articles((told.article, told.extraction) for told in generate(150))
    return kg


def test_completed_rounds_by_stage(kg):
    asked = kg.ask("completed-rounds-by-stage", **{"from": "2019-01-01", "to": "2019-12-31"})
    typed = kg.rounds(years=2019, status="closed")
    counts = Counter((each.stage, each.amount.currency if each.amount else None) for each in typed)
    assert {(row.get("stage") or None, row.get("currency")): row["rounds"] for row in asked} == dict(counts)
    assert sum(counts.values()) > 10


def test_most_rounds_led(kg):
    asked = kg.ask("most-rounds-led", stage="series_a")
    typed = kg.most_active(stage="series_a", limit=1_000)
    assert {row["investor"]: row["led"] for row in asked} == {
        str(each.investor): each.led for each in typed if each.led
    }
    assert len(asked) > 2


def test_co_investors(kg):
    firm = kg.most_active(limit=1)[0].investor
    asked = kg.ask("top-co-investors", firm=firm.id)
    typed = kg.co_investors(firm)
    assert [(row["coInvestor"], row["rounds"], row["companies"]) for row in asked] == [
        (str(each.investor), each.count, len(each.companies)) for each in typed
    ]
    assert len(asked) > 2


def test_limited_partners(kg):
    asked = kg.ask("limited-partners")
    managers = {str(each.fund): str(each.manager) for each in kg.funds()}
    typed = [
        each for each in kg.commitments() if each.role == "limited_partner" and managers.get(str(each.fund)) != "None"
    ]
    assert sorted((row["fundName"], row["limitedPartner"], row["amount"]) for row in asked) == sorted(
        (str(each.fund), str(each.investor), each.amount.value) for each in typed
    )
    assert len(asked) > 2


def test_roles_on_a_date(kg):
    days = sorted(each.known_from for each in kg.people())
    on = days[len(days) // 2]
    asked = kg.ask("roles-on-a-date", on=on)
    assert sorted((row["person"], row["role"], row["name"], row["toldFirst"]) for row in asked) == sorted(
        (str(each.person), each.title, str(each.organization), each.known_from) for each in kg.people(on=on)
    )
    assert 0 < len(asked) < len(days)


def test_coverage(kg):
    (asked,) = kg.ask("coverage")
    typed = {each.measure: each for each in kg.coverage()}
    assert asked["rounds"] == typed["closed rounds with an amount"].total
    for name, measure in (("Amount", "an amount"), ("Day", "an exact date"), ("Lead", "a named lead")):
        assert float(asked[f"percentWith{name}"]) == pytest.approx(
            100 * typed[f"closed rounds with {measure}"].share, abs=0.06
        )


def test_disagreements(kg):
    asked = {(row["fact"], row["property"], row["other"]) for row in kg.ask("disagreements")}
    assert asked == {(each.subject, each.field, each.told) for each in kg.conflicts() if each.accepted}


def test_down_rounds_go_down(kg):
    asked = {(row["name"], row["value"]) for row in kg.ask("down-rounds")}
    down = {(str(each.company), each.amount.value) for each in kg.valuations() if each.direction == "down"}
    assert asked <= down
