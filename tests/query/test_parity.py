"""The typed answers are those of the ontology's own SPARQL questions: equal sets, on three graphs.

Where a question is defined to count otherwise than a method of the API, the test says how, and counts that way from
typed answers.
"""

import datetime
import re
import statistics
from collections import Counter, defaultdict
from decimal import Decimal

import pytest
from pyoxigraph import NamedNode

from benchmarks.generate import generate
from benchmarks.query import make
from tests.ontology.sample import sample_graph
from vcgraph.graph.records import is_anonymous
from vcgraph.graph.terms import LABEL
from vcgraph.kg import KnowledgeGraph
from vcgraph.ontology import INSTRUMENT
from vcgraph.query.competency import ask, questions

UNDONE = {"planned", "in_talks", "failed"}


def generated():
    kg = KnowledgeGraph()
    kg.add_articles((told.article, told.extraction) for told in generate(150))
    return kg


@pytest.fixture(scope="module", params=["generated", "sample", "benchmark"])
def each(request):
    """Three graphs: generated news, the sample of the questions, and what the benchmark asks, in small."""
    makers = {"generated": generated, "sample": sample_graph, "benchmark": lambda: make(800)[0]}
    return makers[request.param]()


def asked(graph, name, **parameters):
    return ask(graph.store, name, parameters)


def named(graph, record):
    """The label of a fact, which the questions give."""
    return next(quad.object.value for quad in graph.store.matches(NamedNode(record.id)) if quad.predicate == LABEL)


def stated_stage(record):
    """The questions tell stages apart from instruments; a record shows the instrument where no stage is told."""
    return None if record.stage in INSTRUMENT else record.stage


@pytest.mark.parametrize("year", [2019, 2022, 2024])
def test_completed_rounds_by_stage(each, year):
    rows = asked(each, "completed-rounds-by-stage", **{"from": f"{year}-01-01", "to": f"{year}-12-31"})
    counts, sums = Counter(), defaultdict(Decimal)
    for one in each.rounds(years=year, status="closed"):
        group = stated_stage(one), one.amount and one.amount.currency
        counts[group] += 1
        sums[group] += one.amount.value if one.amount else 0
    assert {(row.get("stage") or None, row.get("currency")): (row["rounds"], row["raised"]) for row in rows} == {
        group: (count, sums[group]) for group, count in counts.items()
    }


@pytest.mark.parametrize("stage", ["seed", "series_a"])
def test_most_rounds_led(each, stage):
    typed = each.most_active(stage=stage, limit=10_000)
    assert {row["investor"]: row["led"] for row in asked(each, "most-rounds-led", stage=stage)} == {
        str(one.investor): one.led for one in typed if one.led
    }


def test_co_investors(each):
    rows = asked(each, "top-co-investors")
    typed = [(one.investor, other) for one in each.most_active(limit=40) for other in each.co_investors(one.investor)]
    firms = {str(firm) for firm, _ in typed}
    assert {(row["investor"], row["coInvestor"], row["rounds"], row["companies"]) for row in rows} >= {
        (str(firm), str(other.investor), other.count, len(other.companies)) for firm, other in typed
    }
    assert sum(row["investor"] in firms for row in rows) == len(typed) > 0


def test_limited_partners(each):
    """The question asks for a firm's funds, so funds of which no article names the manager are left out."""
    manager = {one.fund: str(one.manager) for one in each.funds() if one.manager}
    typed = Counter(
        (manager[one.fund], str(one.fund), str(one.investor), one.amount and one.amount.value, one.status)
        for one in each.commitments()
        if one.role == "limited_partner" and one.fund in manager
    )
    columns = ("manager", "fundName", "limitedPartner", "amount", "status")
    assert Counter(tuple(row.get(name) for name in columns) for row in asked(each, "limited-partners")) == typed
    assert typed


def test_roles_on_a_date(each):
    days = sorted({role.known_from for role in each.people()} | {role.known_to for role in each.people()})
    assert each.people(on=days[len(days) // 2])
    for on in {days[0], days[len(days) // 2], days[-1]}:
        rows = asked(each, "roles-on-a-date", on=on)
        typed = each.people(on=on)
        assert sorted((row["person"], row["role"], row["name"], row["toldFirst"]) for row in rows) == sorted(
            (str(role.person), role.title, str(role.organization), role.known_from) for role in typed
        )
        assert {(role.status, role.dated_by) for role in typed} <= {("current", "publish date")}
        assert all(role.known_to <= on for role in typed)


def test_a_role_that_ends_later_is_held_before():
    kg = sample_graph()
    (role,) = (role for role in kg.people("Ada Lindqvist") if role.title == "ceo")
    assert role.status == "former"
    last = datetime.timedelta(days=1)
    before = {each.title: each.status for each in kg.people("Ada Lindqvist", on=role.known_to - last)}
    assert before["ceo"] == "current"
    assert "ceo" not in {each.title for each in kg.people("Ada Lindqvist", on=role.known_to)}


def test_coverage(each):
    (row,) = asked(each, "coverage")
    typed = {one.measure: one for one in each.coverage()}
    assert row["rounds"] == typed["closed rounds with an amount"].total
    for name, measure in (("Amount", "an amount"), ("Day", "an exact date"), ("Lead", "a named lead")):
        share = typed[f"closed rounds with {measure}"].share
        assert float(row[f"percentWith{name}"]) == pytest.approx(100 * share, abs=0.05000001)


def test_disagreements(each):
    rows = {(row["fact"], row["property"], row["other"], row["accepted"]) for row in asked(each, "disagreements")}
    assert rows == {(one.subject, one.field, one.told, one.accepted) for one in each.conflicts() if one.accepted}
    assert rows


def test_down_rounds(each):
    """`valuations` compares with the one before of any like basis; the question takes stated bases alone, a pre-money
    value below the post-money one before it too, and no round whose company got a value in another currency between.
    """
    by_company = defaultdict(list)
    for one in each.valuations():
        if one.date:
            by_company[one.company].append(one)
    typed = set()
    for company, valuations in by_company.items():
        for later in valuations:
            before = right_before(later, valuations)
            if later.round and later.basis != "unspecified" and later.amount.qualifier != "at_least":
                typed.update(
                    (str(company), later.date.earliest, later.amount.value, earlier.amount.value)
                    for earlier in before
                    if is_less(later.amount, earlier.amount)
                )
    rows = asked(each, "down-rounds")
    assert {(row["name"], row["on"], row["value"], row["previous"]) for row in rows} == typed


def right_before(later, valuations):
    """The latest of the post-money valuations that were done before."""
    done = [one for one in valuations if one.basis == "post_money" and one.status not in UNDONE]
    earlier = [one for one in done if one.date.earliest < later.date.earliest]
    last = max((one.date.earliest for one in earlier), default=None)
    return [one for one in earlier if one.date.earliest == last]


def is_less(amount, other):
    return other.qualifier != "at_most" and other.currency == amount.currency and amount.value < other.value


def test_a_valuation_that_falls_goes_down_in_both(each):
    """Of post-money valuations in one currency the API and the question say the same, row by row."""
    rows = {(row["name"], row["on"], row["value"]) for row in asked(each, "down-rounds")}
    for one in each.valuations():
        alike = {(other.basis, other.amount.currency) for other in each.valuations(one.company)}
        if alike == {("post_money", one.amount.currency)} and one.round and one.date:
            found = (str(one.company), one.date.earliest, one.amount.value) in rows
            assert found == (one.direction == "down"), one


def test_median_post_money(each):
    found = defaultdict(list)
    for valued in each.valuations():
        done = valued.basis == "post_money" and valued.round and valued.status == "closed"
        if done and stated_stage(valued) and valued.amount.currency == "USD":
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


def quotes_of(graph, records):
    """Each fact with the quotes of all articles that tell of it: `evidence` has those of what is accepted, `conflicts`
    those of the rest.
    """
    others = defaultdict(set)
    for one in graph.conflicts(superseded=True):
        others[one.fact].update(one.evidence)
    return [(named(graph, one), {*one.evidence, *others[one.id]}) for one in records]


def all_rounds(graph):
    """All rounds, with those of which an article tells no more than that somebody invests in a company."""
    companies = [one for one in graph.named_entities() if one.kind != "person"]
    return [event for one in companies for event in graph.timeline(one.id) if event.kind == "round"]


def test_who_reported_first(each):
    typed = set()
    for name, quotes in quotes_of(each, all_rounds(each)):
        first = min((quote.published for quote in quotes if quote.published), default=None)
        typed.update((name, first, quote.title) for quote in quotes if first and quote.published == first)
    rows = asked(each, "who-reported-first")
    assert {(row["roundName"], row["first"], row.get("title")) for row in rows} == typed
    assert typed


def test_superseded(each):
    rows = {(row["fact"], row["property"], row["earlier"]) for row in asked(each, "superseded")}
    typed = each.conflicts(superseded=True).filter(lambda one: one.standing == "superseded" and one.accepted)
    assert rows == {(one.subject, one.field, one.told) for one in typed}


def test_former_names(each):
    rows = {(row["name"], row["formerName"], row.get("changed")) for row in asked(each, "former-names")}
    changes = {
        (one.name, event.what.split(" becomes ")[0], event.date and event.date.earliest)
        for one in each.named_entities()
        if one.also
        for event in each.timeline(one.id)
        if event.kind == "change"
    }
    assert rows == changes
    assert all(former in each.other_names(name) for name, former, _ in rows)


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


def test_first_time_funds(each):
    """The API has no word for it: a fund is the first where its manager has none of the day before or without a day."""
    own = defaultdict(list)
    for one in each.funds():
        if one.manager:
            own[one.manager].append(one)
    later = re.compile(r"[ -]([IVX]*[VX][IVX]*|II+|[2-9]|[1-9][0-9])([ ,-]|$)")
    typed = {
        (str(manager), str(one.fund))
        for manager, funds in own.items()
        for one in funds
        if not later.search(str(one.fund)) and all(is_no_earlier(other, one) for other in funds if other is not one)
    }
    assert {(row["manager"], row["fundName"]) for row in asked(each, "first-time-funds")} == typed
    assert typed


def is_no_earlier(other, one):
    return bool(one.date and other.date and other.date.earliest >= one.date.earliest)


@pytest.mark.parametrize("make_graph", [generated, sample_graph])
def test_the_words_behind_a_round(make_graph):
    """Of articles only: the question asks for quotes of statements, which the benchmark has for few of its facts."""
    graph = make_graph()
    quotes = defaultdict(set)
    for one in all_rounds(graph):
        quotes[named(graph, one).split(":")[0]].update(quote.quote for quote in one.evidence)
    for company, told in quotes.items():
        assert {row["quote"] for row in asked(graph, "evidence-of-a-round", company=company)} == told
    assert len(quotes) > 5


def test_thin_evidence(each):
    typed = Counter()
    facts = {
        "FundingRound": all_rounds(each),
        "Valuation": each.valuations(),
        "Acquisition": each.acquisitions(),
        "Fund": each.funds(),
    }
    for kind, records in facts.items():
        for name, quotes in quotes_of(each, records):
            articles = len({quote.article for quote in quotes})
            claims = len({quote.claim for quote in quotes if not (quote.said_by and is_anonymous(quote.said_by))})
            if quotes and (articles <= 1 or not claims):
                typed[kind, name, articles, claims] += 1
    rows = asked(each, "thin-evidence")
    assert Counter((row["kind"], row["label"], row["articles"], row["named"]) for row in rows) == typed
    assert typed


def test_the_graph_of_the_benchmark_has_an_answer_to_each_question():
    graph = make(800)[0]
    company = graph.entity("Company 00000 Works").id
    needs = {"roles-on-a-date": {"on": "2022-01-01"}, "evidence-of-a-round": {"company": company}}
    empty = {one.name for one in questions() if not len(asked(graph, one.name, **needs.get(one.name, {})))}
    assert empty == {"former-names"}
