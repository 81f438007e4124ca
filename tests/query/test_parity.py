"""The typed answers are those of the ontology's own SPARQL questions."""

import datetime
import statistics
from collections import Counter, defaultdict

import pytest

from benchmarks.generate import generate
from benchmarks.query import make
from tests.ontology.sample import sample_graph
from vcgraph.kg import KnowledgeGraph
from vcgraph.query.competency import ask, questions


def generated():
    kg = KnowledgeGraph()
    kg.add_articles((told.article, told.extraction) for told in generate(150))
    return kg


@pytest.fixture(scope="module")
def kg():
    return generated()


@pytest.fixture(scope="module", params=["generated", "sample", "benchmark"])
def each(request):
    """Three graphs: generated news, the sample of the questions, and what the benchmark asks, in small."""
    makers = {"generated": generated, "sample": sample_graph, "benchmark": lambda: make(400)[0]}
    return makers[request.param]()


def asked(graph, name, **parameters):
    return ask(graph.store, name, parameters)


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


def test_roles_on_a_date(each):
    days = sorted({role.known_from for role in each.people()} | {role.known_to for role in each.people()})
    for on in {days[0], days[len(days) // 2], days[-1]}:
        rows = asked(each, "roles-on-a-date", on=on)
        typed = each.people(on=on)
        assert sorted((row["person"], row["role"], row["name"], row["toldFirst"]) for row in rows) == sorted(
            (str(role.person), role.title, str(role.organization), role.known_from) for role in typed
        )
        assert {role.status for role in typed} == {"current"}
        assert {role.dated_by for role in typed} == {"publish date"}
        assert all(role.known_to <= on for role in typed)
        assert rows


def test_a_role_that_ends_later_is_held_before():
    kg = sample_graph()
    (role,) = (role for role in kg.people("Ada Lindqvist") if role.title == "ceo")
    assert role.status == "former"
    last = datetime.timedelta(days=1)
    before = {each.title: each.status for each in kg.people("Ada Lindqvist", on=role.known_to - last)}
    assert before["ceo"] == "current"
    assert "ceo" not in {each.title for each in kg.people("Ada Lindqvist", on=role.known_to)}


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


def test_median_post_money(each):
    found = defaultdict(list)
    for valued in each.valuations():
        if (
            valued.basis == "post_money"
            and valued.stage
            and valued.status == "closed"
            and valued.amount.currency == "USD"
        ):
            found[valued.stage].append(valued.amount.value)
    rows = asked(each, "median-post-money")
    assert {row["stage"]: (row["valuations"], row["median"]) for row in rows} == {
        stage: (len(values), statistics.median(values)) for stage, values in found.items()
    }


def test_who_followed_on(each):
    rounds, told = defaultdict(set), Counter()
    bare = each.store.query("SELECT ?r { ?r <https://w3id.org/vcgraph/ns#bareRound> true }")
    left_out = {row["r"].value for row in bare}
    for one in each.investments():
        if one.status == "closed" and one.round not in left_out:
            rounds[str(one.company), str(one.investor)].add(one.round)
            told[str(one.company), str(one.investor)] += one.existing
    typed = {(*pair, len(of), told[pair]) for pair, of in rounds.items() if len(of) > 1 or told[pair]}
    rows = asked(each, "who-followed-on")
    assert {(row["name"], row["investor"], row["rounds"], row["toldExisting"]) for row in rows} == typed


def test_rumoured_never_confirmed(each):
    rows = asked(each, "rumoured-never-confirmed")
    typed = each.rounds(status=("in_talks", "rumoured"))
    assert Counter((row["company"], row["amount"], row["on"]) for row in rows) == Counter(
        (str(one.company), one.amount and one.amount.value, one.date and one.date.earliest) for one in typed
    )


def test_who_reported_first(each):
    """An article that tells of a round nothing that is accepted may be the first, so the quotes are never earlier."""
    first, quoted = {}, {}
    for row in asked(each, "who-reported-first"):
        company = row["roundName"].split(":")[0]
        first[company] = min(first.get(company, row["first"]), row["first"])
    for one in each.rounds():
        for quote in one.evidence:
            company = str(one.company)
            quoted[company] = min(quoted.get(company, quote.published), quote.published)
    assert first.keys() == quoted.keys()
    assert all(first[company] <= quoted[company] for company in first)
    assert sum(first[company] == quoted[company] for company in first) > len(first) / 2


def test_superseded(each):
    rows = {(row["fact"], row["property"], row["earlier"]) for row in asked(each, "superseded")}
    typed = each.conflicts(superseded=True).filter(lambda one: one.standing == "superseded" and one.accepted)
    assert rows == {(one.subject, one.field, one.told) for one in typed}


def test_former_names(each):
    rows = {(row["name"], row["formerName"]) for row in asked(each, "former-names")}
    assert all(former in each.other_names(name) for name, former in rows)


def test_funds_off_target(each):
    def outcome(fund):
        same = [money for money in (fund.target, fund.hard_cap) if money and money.currency == fund.raised.currency]
        if fund.hard_cap in same and fund.raised.value > fund.hard_cap.value:
            return "above hard cap"
        return "below target" if fund.target in same and fund.raised.value < fund.target.value else ""

    typed = {
        (str(one.fund), outcome(one)) for one in each.funds() if one.status == "closed" and one.raised and outcome(one)
    }
    assert {(row["fundName"], row["outcome"]) for row in asked(each, "funds-off-target")} == typed


def test_what_general_partners_put_in(each):
    raised = {one.fund: one.raised for one in each.funds() if one.raised}
    sums = Counter()
    for one in each.commitments():
        of = raised.get(one.fund)
        if one.role == "general_partner" and one.amount and of and of.currency == one.amount.currency:
            sums[str(one.fund)] += one.amount.value
    rows = asked(each, "general-partner-share")
    assert {row["fundName"]: row["committed"] for row in rows} == dict(sums)


def test_limited_partners_that_re_upped(each):
    manager = {one.fund: one.manager for one in each.funds() if one.manager}
    funds = defaultdict(set)
    for one in each.commitments():
        if one.role == "limited_partner" and one.status == "committed" and one.fund in manager:
            funds[str(manager[one.fund]), str(one.investor)].add(one.fund)
    rows = asked(each, "limited-partners-that-re-upped")
    assert {(row["manager"], row["limitedPartner"], row["funds"]) for row in rows} == {
        (*pair, len(of)) for pair, of in funds.items() if len(of) > 1
    }


def test_first_time_funds_are_funds_of_their_manager(each):
    managers = {(str(one.manager), str(one.fund)) for one in each.funds()}
    assert {(row["manager"], row["fundName"]) for row in asked(each, "first-time-funds")} <= managers


def test_the_words_behind_a_round(each):
    company = next(one.company for one in each.rounds() if one.evidence)
    quotes = {row["quote"] for row in asked(each, "evidence-of-a-round", company=company.id)}
    assert quotes <= {quote.quote for one in each.timeline(company) for quote in one.evidence}


def test_the_graph_of_the_benchmark_has_an_answer_to_each_question():
    graph = make(400)[0]
    company = graph.entity("Company 00000 Works").id
    needs = {"roles-on-a-date": {"on": "2022-01-01"}, "evidence-of-a-round": {"company": company}}
    empty = {one.name for one in questions() if not len(asked(graph, one.name, **needs.get(one.name, {})))}
    assert empty == {"former-names"}
