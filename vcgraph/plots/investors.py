"""Plots of investors and funds."""

from collections import Counter
from decimal import Decimal
from typing import Any

from vcgraph.errors import QueryError
from vcgraph.model import Money
from vcgraph.plots.plot import COMPACT, Plot, all_years, altair, counted, drawable, finished, quoted
from vcgraph.query.cells import show
from vcgraph.query.money import Rates, RateTable
from vcgraph.query.names import Named
from vcgraph.query.questions import Questions
from vcgraph.query.records import Citation, Commitment, Party


def investor_activity(kg: Questions, *investors: Named, limit: int = 15) -> Plot:
    """How many rounds each investor was in, by year: a heat map of those named, else of the `limit` most active."""
    library = altair()
    shown = _chosen(kg, investors, limit)
    counts: Counter[tuple[str, int]] = Counter()
    evidence: list[Citation] = []
    for party in shown:
        for each in kg.portfolio(party):
            if each.date and each.status not in {"planned", "in_talks", "failed"}:
                counts[party.name, each.date.earliest.year] += 1
                evidence.extend(each.evidence)
    cells = [{"investor": name, "year": year, "rounds": count} for (name, year), count in sorted(counts.items())]
    drawable(cells, "dated round that is done of these investors")
    order, years = [party.name for party in shown], library.Scale(domain=all_years(year for _, year in counts))
    base = library.Chart(library.Data(values=cells), width=library.Step(44), height=library.Step(24)).encode(
        x=library.X("year:O", title=None, scale=years, axis=library.Axis(labelAngle=0)),
        y=library.Y("investor:N", title=None, sort=order, axis=library.Axis(labelLimit=260)),
    )
    return finished(_heat(base, max(counts.values())), "Rounds by investor and year", evidence)


def _heat(base: Any, most: int) -> Any:
    library = altair()
    scale, legend = library.Scale(scheme="blues"), library.Legend(values=counted(most)[1:], format="d")
    boxes = base.mark_rect().encode(color=library.Color("rounds:Q", title="Rounds", scale=scale, legend=legend))
    dark = library.ExprRef("datum.rounds > 0.6 * domain('color')[1] ? 'white' : '#222'")
    return boxes + base.mark_text(color=dark).encode(text="rounds:Q")


def _chosen(kg: Questions, investors: tuple[Named, ...], limit: int) -> list[Party]:
    if investors:
        return [kg.entity(investor) for investor in investors]
    return [each.investor for each in kg.most_active(limit=limit)]


def co_investment_matrix(kg: Questions, *investors: Named, limit: int = 15) -> Plot:
    """How many rounds each two investors share: those named, else the `limit` most active."""
    library = altair()
    shown = _chosen(kg, investors, limit)
    cells: list[dict[str, Any]] = []
    evidence: list[Citation] = []
    for party in shown:
        for each in kg.co_investors(party):
            if each.investor in shown:
                cells.append({"investor": party.name, "with": each.investor.name, "rounds": each.count})
                evidence.extend(each.evidence)
    drawable(cells, "round that two of these investors share")
    order = [party.name for party in shown]
    base = library.Chart(library.Data(values=cells), width=library.Step(28), height=library.Step(24)).encode(
        x=library.X("with:N", title=None, sort=order, axis=library.Axis(labelAngle=-50, labelLimit=200)),
        y=library.Y("investor:N", title=None, sort=order, axis=library.Axis(labelLimit=260)),
    )
    return finished(_heat(base, max(cell["rounds"] for cell in cells)), "Rounds in common", evidence)


def fund_waterfall(kg: Questions, fund: Named, *, rates: RateTable | None = None) -> Plot:
    """The commitments to a fund, one on top of the other up to the sum, beside the target where it is known.

    Raises `QueryError` where no commitment has an amount, or amounts are in several currencies and no rates are given.
    """
    library, table = altair(), Rates.of(rates)
    party = kg.names.group(fund)[0]
    given = kg.commitments(fund).filter(lambda each: each.amount is not None)
    bars = _bars(list(given), table, party)
    lines = _targets(kg, {each.fund for each in given}, bars[0]["currency"], table)
    order = [bar["investor"] for bar in bars]
    base = library.Chart(library.Data(values=bars), width=library.Step(70), height=280).encode(
        x=library.X("investor:N", title=None, sort=order, axis=library.Axis(labelAngle=-30, labelLimit=180))
    )
    y = library.Y("from:Q", title=f"Committed, {bars[0]['currency']}", axis=library.Axis(labelExpr=COMPACT))
    pale = library.condition("datum.status == 'planned'", library.value(0.55), library.value(1))
    boxes = base.mark_bar().encode(
        y=y,
        y2="to:Q",
        color=library.Color("role:N", title=None),
        opacity=pale,
        tooltip=["investor:N", "shown:N", "status:N", "quote:N"],
    )
    labels = base.mark_text(dy=-7).encode(y="to:Q", text="shown:N")
    marks = library.Chart(library.Data(values=lines)).mark_rule(strokeDash=[5, 4], color="#999")
    target = marks.encode(y="target:Q", tooltip=["shown:N"])
    told = ["pale: planned"] if any(bar["status"] == "planned" for bar in bars) else []
    told += [f"dashed: {line['shown']}" for line in lines]
    return finished(boxes + labels + target, f"Commitments to {party.name}", given.evidence, "; ".join(told))


def _targets(kg: Questions, funds: set[Party], currency: str, table: Rates | None) -> list[dict[str, Any]]:
    """The targets of the funds that are committed to, where they are told in the currency of the bars."""
    found = []
    for each in sorted(funds, key=lambda party: (party.name, party.id)):
        for told in (fund.target for fund in kg.funds(each) if fund.fund == each and fund.target):
            amount = table.convert(told) if table else told
            if amount.currency == currency:
                name = f"target of {each.name}, {show(told)}" if len(funds) > 1 else f"target of {show(told)}"
                found.append({"target": float(amount.value), "shown": name})
    return found


def _bars(given: list[Commitment], table: Rates | None, fund: Party) -> list[dict[str, Any]]:
    amounts = [table.convert(each.amount) if table and each.amount else each.amount for each in given]
    currencies = sorted({amount.currency for amount in amounts if amount})
    if len(currencies) != 1:
        what = f"in {', '.join(currencies)}: give rates=" if currencies else "without amounts"
        raise QueryError(f"commitments to {fund} are {what}")
    bars, reached = [], Decimal(0)
    for each, amount in zip(given, amounts, strict=True):
        low, reached = reached, reached + (amount.value if amount else 0)
        told = {"role": each.role.replace("_", " "), "status": each.status, "shown": show(each.amount)}
        ends = {"from": float(low), "to": float(reached), "currency": currencies[0], "quote": quoted(each.evidence)}
        bars.append({"investor": each.investor.name, **told, **ends})
    total = {"from": 0.0, "to": float(reached), "currency": currencies[0], "role": "sum", "quote": ""}
    return [
        *bars,
        {**total, "investor": "Sum", "status": None, "shown": show(Money(value=reached, currency=currencies[0]))},
    ]
