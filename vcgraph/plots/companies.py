"""Plots of rounds and valuations."""

import math
from collections import Counter, defaultdict
from collections.abc import Callable
from decimal import Decimal
from functools import partial
from typing import Any, get_args

from vcgraph.graph.facts import stage_label
from vcgraph.model import Money
from vcgraph.model.claim import Stage
from vcgraph.plots.plot import (
    COMPACT,
    MANY_COLOURS,
    UNKNOWN_COLOUR,
    Plot,
    all_years,
    altair,
    counted,
    drawable,
    finished,
    quoted,
)
from vcgraph.query.cells import show
from vcgraph.query.money import Rates, RateTable
from vcgraph.query.names import Named
from vcgraph.query.questions import Questions
from vcgraph.query.records import Round
from vcgraph.query.table import Table

_OPEN = frozenset({"planned", "in_talks", "failed"})
_LATER = "planned, in talks or failed"


_NOT_TOLD = "not told"
_TICKS = [first * 10**power for power in range(3, 13) for first in (1, 3)]


Rows = list[dict[str, Any]]


def valuation_history(kg: Questions, *companies: Named, rates: RateTable | None = None) -> Plot:
    """The valuations of one or more companies over time; another mark shows what is planned or in talks."""
    table = Rates.of(rates)
    known = [each for company in companies for each in kg.valuations(company) if each.date]
    points = [
        {
            "company": each.company.name,
            "date": each.date.earliest.isoformat() if each.date else None,
            "amount": float((amount := table.convert(each.amount) if table else each.amount).value),
            "currency": amount.currency,
            "shown": show(each.amount),
            "basis": each.basis.replace("_", "-"),
            "status": _LATER if each.status in _OPEN else "done",
            "quote": quoted(each.evidence),
        }
        for each in known
    ]
    drawable(points, "valuation of these companies at a date")
    names = ", ".join(dict.fromkeys(each.company.name for each in known))
    evidence = [quote for each in known for quote in each.evidence]
    return finished(_by_currency(points, _history), f"Valuation of {names}", evidence)


def _history(points: Rows, currency: str) -> Any:
    library = altair()
    base = library.Chart(library.Data(values=points)).encode(
        x=library.X("date:T", title=None, axis=library.Axis(format="%b %Y", labelAngle=0, tickCount=6)),
        y=library.Y("amount:Q", title=f"Valuation, {currency}", axis=library.Axis(labelExpr=COMPACT)),
        color=library.Color("company:N", title=None),
        tooltip=["company:N", "shown:N", "basis:N", "date:T", "quote:N"],
    )
    marks = base.mark_point(size=90, filled=False, strokeWidth=2).encode(
        shape=library.Shape("status:N", title=None, scale=library.Scale(domain=["done", _LATER])),
    )
    return base.transform_filter("datum.status == 'done'").mark_line(interpolate="step-after") + marks


def funding_by_year(kg: Questions, *, rates: RateTable | None = None) -> Plot:
    """Money raised in rounds that are done, by year and stage; amounts that are only bounds count as they stand."""
    table = Rates.of(rates)
    sums: dict[tuple[int, str, str], Decimal] = defaultdict(Decimal)
    used = _with_amount(kg.rounds()).filter(lambda each: each.date is not None)
    for each in used:
        amount = table.convert(each.amount) if table and each.amount else each.amount
        if amount and each.date:
            sums[each.date.earliest.year, _stage(each), amount.currency] += amount.value
    bars = [
        {"year": year, "stage": stage, "currency": currency, "amount": float(total)}
        for (year, stage, currency), total in sorted(sums.items())
    ]
    drawable(bars, "round that is done with an amount and a date")
    evidence = [quote for each in used for quote in each.evidence]
    years = all_years(year for year, _, _ in sums)
    drawn = _by_currency(bars, partial(_years, years=years, stages={bar["stage"] for bar in bars}))
    return finished(drawn, "Money raised by year and stage", evidence, f"{len(used)} rounds with an amount and a date")


def _years(bars: Rows, currency: str, years: list[int], stages: set[Any]) -> Any:
    library = altair()
    told = [label for label in map(stage_label, get_args(Stage)) if label in stages]
    colours = library.Scale(domain=[*told, _NOT_TOLD], range=[*MANY_COLOURS[: len(told)], UNKNOWN_COLOUR])
    return (
        library.Chart(library.Data(values=bars), width=420)
        .mark_bar()
        .encode(
            x=library.X("year:O", title=None, scale=library.Scale(domain=years), axis=library.Axis(labelAngle=0)),
            y=library.Y("amount:Q", title=f"Raised, {currency}", axis=library.Axis(labelExpr=COMPACT)),
            color=library.Color("stage:N", title="Stage", scale=colours),
            tooltip=["year:O", "stage:N", library.Tooltip("amount:Q", format=",.0f"), "currency:N"],
        )
    )


def round_sizes(kg: Questions, *, rates: RateTable | None = None) -> Plot:
    """How large rounds are: the number of rounds that are done in each third of a power of ten."""
    table = Rates.of(rates)
    used = _with_amount(kg.rounds())
    counts: Counter[tuple[int, str]] = Counter()
    for each in used:
        amount = table.convert(each.amount) if table and each.amount else each.amount
        if amount and amount.value > 0:
            counts[math.floor(math.log10(amount.value) * 3), amount.currency] += 1
    bars = [
        {"from": 10 ** (step / 3), "to": 10 ** ((step + 1) / 3), "rounds": count, "currency": currency}
        for (step, currency), count in sorted(counts.items())
    ]
    drawable(bars, "round that is done with an amount")
    evidence = [quote for each in used for quote in each.evidence]
    return finished(_by_currency(bars, _sizes), "Sizes of rounds", evidence, f"{len(used)} rounds with an amount")


def _sizes(bars: Rows, currency: str) -> Any:
    library = altair()
    axis = library.Axis(labelExpr=COMPACT, values=_TICKS)
    counts = counted(max(bar["rounds"] for bar in bars))
    return (
        library.Chart(library.Data(values=bars), width=420)
        .mark_bar(stroke="white")  # two bars of one height are two
        .encode(
            x=library.X("from:Q", title=f"Round size, {currency}", scale=library.Scale(type="log"), axis=axis),
            x2="to:Q",
            y=library.Y("rounds:Q", title="Rounds", axis=library.Axis(values=counts, format="d")),
            y2=library.datum(0),
            tooltip=["rounds:Q", library.Tooltip("from:Q", format=",.0f"), library.Tooltip("to:Q", format=",.0f")],
        )
    )


def _with_amount(found: Table[Round]) -> Table[Round]:
    return found.filter(lambda each: isinstance(each.amount, Money) and each.status not in _OPEN)


def _stage(each: Round) -> str:
    return stage_label(each.stage) if each.stage else _NOT_TOLD


def _by_currency(rows: Rows, draw: Callable[[Rows, str], Any]) -> Any:
    """One panel for each currency, that of most marks first: amounts in different ones share no axis."""
    marks = Counter(row["currency"] for row in rows)
    currencies = sorted(marks, key=lambda code: (-marks[code], code))
    panels = [draw([row for row in rows if row["currency"] == currency], currency) for currency in currencies]
    return panels[0] if len(panels) == 1 else altair().concat(*panels, columns=2)
