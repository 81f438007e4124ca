"""How fast questions are answered on 40,000 companies with rounds, roles, funds, commitments, purchases and disputes.

    python -m benchmarks.query [companies]

Prints the median CPU and wall time of warm runs of each question, for an entity of middling and for the one of greatest
size, for whole-graph rankings, and for listings of everything. Targets: 50 ms for one entity, 2 s for rankings. Fails
where the CPU time misses one: each question is asked in one thread, and wall time is that of other programs too.
"""

import datetime
import statistics
import sys
import time
from collections.abc import Callable

from benchmarks.world import World, company_name, fund_name, investor_name, partner_name, person_name
from vcgraph.graph.store import GraphStore
from vcgraph.graph.terms import RDF_TYPE, term
from vcgraph.ontology import VCG
from vcgraph.query.questions import Questions
from vcgraph.query.table import Table

ONE, WHOLE = 50, 2_000
"""The targets in milliseconds."""
Asked = dict[str, Callable[[], object]]


def milliseconds(ask: Callable[[], object], runs: int) -> tuple[float, float, object]:
    """The median CPU and wall time of warm runs, and the answer."""
    answer = ask()
    busy, took = [], []
    for _ in range(runs):
        started, worked = time.perf_counter(), time.process_time()
        ask()
        busy.append((time.process_time() - worked) * 1000)
        took.append((time.perf_counter() - started) * 1000)
    return statistics.median(busy), statistics.median(took), answer


def make(companies: int) -> tuple[Questions, World]:
    """The graph, ready to be asked."""
    store, world = GraphStore.in_memory(), World(companies)
    store.engine.bulk_extend(world.quads())
    return Questions(store), world


def of_entities(kg: Questions, world: World) -> Asked:
    """Each question to one entity: to one of middling size, and to the one that has most."""
    company, typed = kg.entity(company_name(20)), company_name(40).upper()
    top, busy = kg.entity(investor_name(0)), kg.entity(investor_name(world.firms // 2))
    person, fund, partner = kg.entity(person_name(0)), kg.entity(fund_name(0)), kg.entity(partner_name(0))
    buyer, day = kg.entity(company_name(0)), datetime.date(2022, 1, 1)
    middling, most = world.deals[world.firms // 2], world.deals[0]
    return {
        "entity by name": lambda: kg.entity(typed),
        "other names": lambda: kg.other_names(company),
        "rounds of a company": lambda: kg.rounds(company),
        "rounds of a company, with quotes": lambda: kg.rounds(company).evidence,
        "investors of a company": lambda: kg.investors(company),
        "leads of a company": lambda: kg.leads(company),
        f"leads of a firm, {most} rounds": lambda: kg.leads(top),
        "valuations of a company": lambda: kg.valuations(company),
        "total raised": lambda: kg.total_raised(company),
        "acquisitions of a company": lambda: kg.acquisitions(company),
        "acquisitions of the busiest buyer": lambda: kg.acquisitions(buyer),
        f"portfolio, {middling} rounds": lambda: kg.portfolio(busy),
        f"portfolio, {most} rounds": lambda: kg.portfolio(top),
        f"co-investors, {middling} rounds": lambda: kg.co_investors(busy),
        f"co-investors, {most} rounds": lambda: kg.co_investors(top),
        "funds of a firm": lambda: kg.funds(busy),
        "funds of the busiest firm": lambda: kg.funds(top),
        "fund closes of the busiest firm": lambda: kg.fund_closes(top),
        "limited partners of a fund": lambda: kg.commitments(fund),
        "limited partners of the busiest firm": lambda: kg.commitments(top),
        "commitments by the busiest partner": lambda: kg.commitments(by=partner),
        "people of a company": lambda: kg.people(company),
        "people of the busiest company": lambda: kg.people(buyer),
        "people of the busiest firm on a day": lambda: kg.people(top, on=day),
        "roles of the busiest person": lambda: kg.people(person),
        "timeline of a company": lambda: kg.timeline(company),
        "timeline of the busiest company": lambda: kg.timeline(buyer),
        f"timeline of a firm, {middling} rounds": lambda: kg.timeline(busy),
        f"timeline of a firm, {most} rounds": lambda: kg.timeline(top),
        "paths, company to firm": lambda: kg.paths(company, busy),
        "paths, firm to firm": lambda: kg.paths(top, busy),
        "paths, person to partner": lambda: kg.paths(person, partner),
    }  # fmt: skip


def of_everything(kg: Questions) -> Asked:
    """Each question that ranks or picks over the whole graph."""
    return {
        "most active investors": kg.most_active,
        "most active, Series A since 2020": lambda: kg.most_active(stage="series_a", years=(2020, None)),
        "rounds of one year over 80 million": lambda: kg.rounds(years=2020, min_amount=80_000_000),
        "all valuations with steps": kg.valuations,
        "all funds": kg.funds,
        "all fund closes": kg.fund_closes,
        "all commitments, largest first": kg.commitments,
        "all acquisitions": kg.acquisitions,
        "coverage": kg.coverage,
        "conflicts": kg.conflicts,
        "conflicts and what was superseded": lambda: kg.conflicts(superseded=True),
    }


def listings(kg: Questions) -> Asked:
    """Questions whose answer is as long as the graph is large: no target."""
    return {
        "all roles": kg.people,
        "all roles on a day": lambda: kg.people(on=datetime.date(2022, 1, 1)),
        "all rounds": kg.rounds,
        "all investments": kg.investments,
    }


def main(companies: int) -> None:
    """Make the graph, ask everything, print the times."""
    started = time.perf_counter()
    kg, world = make(companies)
    print(f"{len(kg.store):,} triples, {companies:,} companies, made in {time.perf_counter() - started:.0f} s")
    print(", ".join(f"{count:,} {name}" for name, count in _kinds(kg).items()))
    _once("names", lambda: kg.entity(company_name(0)))
    _once("connections", lambda: kg.paths(investor_name(0), investor_name(1)))
    missed = _print(f"one entity (target {ONE} ms)", of_entities(kg, world), 20, ONE)
    missed += _print(f"whole graph (target {WHOLE:,} ms)", of_everything(kg), 3, WHOLE)
    _print("listings of everything (no target)", listings(kg), 1, sys.maxsize)
    if missed:
        sys.exit(f"missed: {', '.join(missed)}")


def _kinds(kg: Questions) -> dict[str, int]:
    names = ("FundingRound", "Investment", "Valuation", "TotalRaised", "Fund", "Commitment", "Acquisition", "Role")
    return {name: sum(1 for _ in kg.store.match(None, RDF_TYPE, term(VCG[name]))) for name in names}


def _once(what: str, ask: Callable[[], object]) -> None:
    started = time.perf_counter()
    ask()
    print(f"{what} read once: {time.perf_counter() - started:.2f} s")


def _print(title: str, questions: Asked, runs: int, target: int) -> list[str]:
    """Ask and print; gives the questions that take more CPU time than the target."""
    print(f"\n{title}\n        CPU ms    wall ms")
    missed = []
    for name, ask in questions.items():
        busy, took, answer = milliseconds(ask, runs)
        rows = len(answer) if isinstance(answer, Table | tuple) else 1
        late = busy > target
        missed += [name] if late else []
        print(f"  {busy:12.2f} {took:10.2f}  {rows:6,} rows  {name}{'  MISSED' if late else ''}", flush=True)
    return missed


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40_000)
