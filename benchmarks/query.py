"""How fast questions are answered on about one million triples: 40,000 companies, 4,000 investors.

    python -m benchmarks.query [companies]

Prints the median CPU and wall time of warm runs of each question, for an entity of middling and for the one of greatest
size, and for whole-graph rankings. Targets: 50 ms for one entity, 2 s for the whole graph.
"""

import random
import statistics
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from pyoxigraph import NamedNode, Quad

from vcgraph.graph.store import GraphStore
from vcgraph.graph.terms import LABEL, RDF_TYPE, literal, node, term
from vcgraph.graph.values import date_node, date_quads, money_node, money_quads, plain_money_quads
from vcgraph.model import Money, PartialDate
from vcgraph.ontology import LIFECYCLE, ROLE, STAGE, VCG
from vcgraph.query.questions import Questions
from vcgraph.query.table import Table

STAGES = ("seed", "series_a", "series_b", "series_c")


def company_name(number: int) -> str:
    """The name of a made-up company."""
    return f"Company {number:05d} Works"


def investor_name(number: int) -> str:
    """The name of a made-up investor."""
    return f"Firm {number:04d} Capital"


class World:
    """Facts as the graph writes them, without statements; every fifth round has a claim with its quote."""

    def __init__(self, companies: int, seed: int = 5) -> None:
        self.companies = companies
        self.investors = companies // 10
        self.rng = random.Random(seed)
        self.deals: Counter[int] = Counter()

    def quads(self) -> Iterator[Quad]:
        """All quads; what is told twice counts once."""
        for number in range(self.investors):
            yield from self._entity(f"firm-{number}", VCG.InvestmentFirm, investor_name(number))
        for number in range(self.companies):
            yield from self._entity(f"company-{number}", VCG.Company, company_name(number))
            yield from self._round(number, number)
            if number % 4 == 0:
                yield from self._round(number, self.companies + number)
            yield from self._others(number)

    def _entity(self, identifier: str, kind: str, name: str) -> Iterator[Quad]:
        yield Quad(node(identifier), RDF_TYPE, term(kind))
        yield Quad(node(identifier), LABEL, literal(name))

    def _round(self, company: int, number: int) -> Iterator[Quad]:
        subject = node(f"round-{number}")
        money = Money(value=self.rng.randint(1, 400) * 250_000, currency=self.rng.choice(("USD", "USD", "USD", "EUR")))
        day = PartialDate.from_date(date(2015, 1, 1) + timedelta(days=self.rng.randrange(3_900)))
        yield Quad(subject, RDF_TYPE, term(VCG.FundingRound))
        yield Quad(subject, LABEL, literal(f"{company_name(company)}: round"))
        yield Quad(subject, term(VCG.company), node(f"company-{company}"))
        yield Quad(subject, term(VCG.stage), term(STAGE[self.rng.choice(STAGES)]))
        yield Quad(subject, term(VCG.lifecycle), term(LIFECYCLE["closed"]))
        yield Quad(subject, term(VCG.amountRaised), money_node(money))
        yield Quad(subject, term(VCG.announcedDate), date_node(day))
        yield Quad(subject, term(VCG.announcedOn), literal(day.earliest))
        yield from plain_money_quads(subject, money)
        yield from money_quads(money)
        yield from date_quads(day)
        for place in range(self.rng.choice((1, 1, 2))):
            yield from self._investment(subject, number, place)
        if number % 5 == 0:
            yield from _claim(subject, number)

    def _investment(self, of: NamedNode, number: int, place: int) -> Iterator[Quad]:
        investor = int(self.investors * self.rng.random() ** 2)
        self.deals[investor] += 1
        subject = node(f"investment-{number}-{place}")
        yield Quad(subject, RDF_TYPE, term(VCG.Investment))
        yield Quad(subject, term(VCG.round), of)
        yield Quad(subject, term(VCG.investor), node(f"firm-{investor}"))
        yield Quad(subject, term(VCG.investorRole), term(ROLE["participant" if place else "lead"]))

    def _others(self, number: int) -> Iterator[Quad]:
        if number % 10 == 0:
            subject, money = node(f"valuation-{number}"), Money(value=(number + 1) * 1_000_000, currency="USD")
            yield Quad(subject, RDF_TYPE, term(VCG.Valuation))
            yield Quad(subject, term(VCG.company), node(f"company-{number}"))
            yield Quad(subject, term(VCG.valuationAmount), money_node(money))
            yield from money_quads(money)
        if number % 40 == 0:
            subject = node(f"acquisition-{number}")
            yield Quad(subject, RDF_TYPE, term(VCG.Acquisition))
            yield Quad(subject, term(VCG.acquirer), node(f"company-{(number * 7) % self.companies}"))
            yield Quad(subject, term(VCG.acquired), node(f"company-{number}"))


def _claim(subject: NamedNode, number: int) -> Iterator[Quad]:
    claim, quote, article = node(f"claim-{number}"), node(f"quote-{number}"), node(f"article-{number}")
    yield Quad(subject, term(VCG.claim), claim)
    yield Quad(claim, RDF_TYPE, term(VCG.Claim))
    yield Quad(claim, term(VCG.evidence), quote)
    yield Quad(quote, term(VCG.article), article)
    yield Quad(quote, term(VCG.quote), literal("raised money"))
    yield Quad(quote, term(VCG.start), literal(0))
    yield Quad(quote, term(VCG.end), literal(12))
    yield Quad(article, term(VCG.articleId), literal(f"article-{number}"))


def milliseconds(ask, runs: int = 20) -> tuple[float, float, object]:
    """The median CPU and wall time of warm runs, and the answer."""
    answer = ask()
    busy, took = [], []
    for _ in range(runs):
        started, worked = time.perf_counter(), time.process_time()
        ask()
        busy.append((time.process_time() - worked) * 1000)
        took.append((time.perf_counter() - started) * 1000)
    return statistics.median(busy), statistics.median(took), answer


def main(companies: int) -> None:
    """Make the graph, ask everything, print the times."""
    store, world = GraphStore.in_memory(), World(companies)
    started = time.perf_counter()
    store.engine.bulk_extend(world.quads())
    print(f"{len(store):,} triples, {companies:,} companies, made in {time.perf_counter() - started:.0f} s")
    kg = Questions(store)
    started = time.perf_counter()
    kg.entity(company_name(0))
    print(f"names read once: {time.perf_counter() - started:.2f} s")
    started = time.perf_counter()
    top, busy = kg.entity(investor_name(0)), kg.entity(investor_name(_middling(world)))
    kg.paths(top, busy)
    print(f"connections read once: {time.perf_counter() - started:.2f} s")
    company, typed = kg.entity(company_name(20)), company_name(40).upper()
    _print("one entity (target 50 ms)", {
        "entity by name": lambda: kg.entity(typed),
        "rounds of a company": lambda: kg.rounds(company),
        "rounds of a company, with quotes": lambda: kg.rounds(company).evidence,
        "investors of a company": lambda: kg.investors(company),
        "valuations": lambda: kg.valuations(company),
        "total raised": lambda: kg.total_raised(company),
        "acquisitions of a company": lambda: kg.acquisitions(company),
        "timeline of a company": lambda: kg.timeline(company),
        "people of a company": lambda: kg.people(company),
        f"portfolio, {world.deals[_middling(world)]} rounds": lambda: kg.portfolio(busy),
        f"portfolio, {world.deals[0]} rounds": lambda: kg.portfolio(top),
        f"co-investors, {world.deals[_middling(world)]} rounds": lambda: kg.co_investors(busy),
        f"co-investors, {world.deals[0]} rounds": lambda: kg.co_investors(top),
        "paths, company to investor": lambda: kg.paths(company, busy),
        "paths, investor to investor": lambda: kg.paths(top, busy),
    })  # fmt: skip
    _print("whole graph (target 2,000 ms)", {
        "most active investors": kg.most_active,
        "most active, Series A since 2020": lambda: kg.most_active(stage="series_a", years=(2020, None)),
        "rounds of one year over 80 million": lambda: kg.rounds(years=2020, min_amount=80_000_000),
        "coverage": kg.coverage,
        "conflicts": kg.conflicts,
    }, runs=3)  # fmt: skip


def _middling(world: World) -> int:
    return world.investors // 2


def _print(title: str, questions: dict[str, object], runs: int = 20) -> None:
    print(f"\n{title}\n        CPU ms    wall ms")
    for name, ask in questions.items():
        busy, took, answer = milliseconds(ask, runs)
        rows = len(answer) if isinstance(answer, Table | tuple) else 1
        print(f"  {busy:12.2f} {took:10.2f}  {rows:6,} rows  {name}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 40_000)
