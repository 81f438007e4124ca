"""What a company is worth and has raised, and who bought whom."""

from collections.abc import Sequence
from dataclasses import replace

from vcgraph.model import Money, PartialDate
from vcgraph.ontology import VCG
from vcgraph.query.evidence import evidence_of
from vcgraph.query.money import Rates, add_up
from vcgraph.query.reader import GraphReader, Properties, concept, first
from vcgraph.query.records import Acquisition, Party, TotalRaised, Valuation
from vcgraph.query.rounds import date_order, is_done_round, stage_of
from vcgraph.query.table import Table

_SAME_STEP = 0.005
"""Valuations nearer than half a percent count as flat: articles round their figures."""
_BOUNDS = {"at_least", "at_most"}


def valuations(reader: GraphReader, company: Party | None = None) -> Table[Valuation]:
    """Valuations over time, of one company or of all by name, each with its step from the one before.

    Steps compare amounts of one company in one currency; post-money and unspecified bases with each other, pre-money
    only with pre-money. Valuations that are planned, in talks or failed have a step but are no base for the next one;
    where dates overlap there is no step. Beside a bound ("up to $15B") there is no step, and a direction only where
    the bound leaves no doubt.
    """
    if company is None:
        nodes = list(reader.of_type(VCG.Valuation))
    else:
        nodes = [iri for iri in reader.subjects(VCG.company, company.id) if reader.has_type(iri, VCG.Valuation)]
    found = sorted((_valuation(reader, iri) for iri in nodes), key=_by_company)
    return Table(Valuation, _with_steps(found), f"Valuations of {company}" if company else "Valuations")


def _by_company(each: Valuation) -> tuple[str, str, tuple[str, str], str]:
    return each.company.name, each.company.id, date_order(each.date), each.id


def _valuation(reader: GraphReader, iri: str) -> Valuation:
    found = reader.properties(iri)
    round_iri = first(found, VCG.round)
    of = reader.properties(round_iri) if round_iri else {}
    amount = reader.money(first(found, VCG.valuationAmount))
    return Valuation(
        id=iri,
        source=evidence_of(reader, iri),
        company=reader.party(first(found, VCG.company)),
        date=reader.date(first(of, VCG.announcedDate)) if round_iri else as_of(reader, found),
        amount=amount or Money(value=first(found, VCG.amount), currency=first(found, VCG.currency)),
        basis=concept(found, VCG.basis) or "unspecified",
        stage=stage_of(of),
        status=concept(of if round_iri else found, VCG.lifecycle),
        round=round_iri,
    )


def as_of(reader: GraphReader, found: Properties) -> PartialDate | None:
    """The date that a value was true at, else the publish date of the article that tells it."""
    told = reader.date(first(found, VCG.asOfDate))
    day = first(found, VCG.asOf)
    return told or (PartialDate.from_date(day) if day else None)


def _with_steps(found: list[Valuation]) -> list[Valuation]:
    before: dict[tuple[str, str, bool], Valuation] = {}
    stepped = []
    for each in found:
        key = each.company.id, each.amount.currency, each.basis == "pre_money"
        stepped.append(_step(each, before.get(key)))
        if each.status not in {"planned", "in_talks", "failed"}:
            before[key] = each
    return stepped


def _step(each: Valuation, before: Valuation | None) -> Valuation:
    if before is None or before.date is None or each.date is None or not before.amount.value:
        return each
    if before.date.latest >= each.date.earliest:  # "2024" and "2024-05": nobody knows which came first
        return each
    step = float(each.amount.value / before.amount.value)
    bounds = before.amount.qualifier, each.amount.qualifier
    if not _BOUNDS & set(bounds):
        direction = "flat" if abs(step - 1) < _SAME_STEP else "up" if step > 1 else "down"
        return replace(each, step=step, direction=direction)
    if step > 1 and bounds[0] != "at_least" and bounds[1] != "at_most":
        return replace(each, direction="up")
    if step < 1 and bounds[0] != "at_most" and bounds[1] != "at_least":
        return replace(each, direction="down")
    return each


def total_raised(reader: GraphReader, company: Party, rates: Rates | None = None) -> Table[TotalRaised]:
    """What articles state as the total, and what the known rounds come to; never mixed with each other.

    The sum takes closed rounds that have an amount, one row a currency; converted where `rates` are given.
    """
    nodes = reader.subjects(VCG.company, company.id)
    stated = [_stated_total(reader, iri) for iri in nodes if reader.has_type(iri, VCG.TotalRaised)]
    if rates:
        stated = [_converted(each, rates) for each in stated]
    stated.sort(key=lambda each: (str(each.as_of or "9999"), each.id))
    return Table(TotalRaised, [*stated, *_summed(reader, company, nodes, rates)], f"Raised by {company}")


def _stated_total(reader: GraphReader, iri: str) -> TotalRaised:
    found = reader.properties(iri)
    amount = reader.money(first(found, VCG.amountRaised))
    return TotalRaised(
        id=iri,
        source=evidence_of(reader, iri),
        company=reader.party(first(found, VCG.company)),
        basis="stated",
        amount=amount or Money(value=first(found, VCG.amount), currency=first(found, VCG.currency)),
        as_of=first(found, VCG.asOf),
    )


def _converted(each: TotalRaised, rates: Rates) -> TotalRaised:
    return replace(each, amount=rates.convert(each.amount))


def _summed(reader: GraphReader, company: Party, nodes: Sequence[str], rates: Rates | None) -> list[TotalRaised]:
    amounts: dict[str, Money] = {}
    for iri in nodes:
        if reader.has_type(iri, VCG.FundingRound) and is_done_round(reader, iri):
            amount = reader.money(reader.value(iri, VCG.amountRaised))
            if amount:
                amounts[iri] = amount
    return [
        TotalRaised(
            id=f"{company.id}|{total.currency}",
            source=evidence_of(reader, *_in_currency(amounts, total.currency, rates)),
            company=company,
            basis="summed",
            amount=total,
            rounds=count,
        )
        for total, count in add_up(amounts.values(), rates)
    ]


def _in_currency(amounts: dict[str, Money], currency: str, rates: Rates | None) -> list[str]:
    return [iri for iri, amount in amounts.items() if rates or amount.currency == currency]


def acquisitions(reader: GraphReader, party: Party | None = None) -> Table[Acquisition]:
    """Purchases of companies, or those in which one party is buyer or target; earliest first."""
    if party is None:
        nodes = reader.of_type(VCG.Acquisition)
    else:
        nodes = reader.subjects(VCG.acquirer, party.id) + reader.subjects(VCG.acquired, party.id)
    found = [_acquisition(reader, iri) for iri in sorted(set(nodes))]
    found.sort(key=lambda each: (date_order(each.date), each.target.name, each.id))
    return Table(Acquisition, found, f"Acquisitions: {party}" if party else "Acquisitions")


def _acquisition(reader: GraphReader, iri: str) -> Acquisition:
    found = reader.properties(iri)
    buyer = first(found, VCG.acquirer)
    return Acquisition(
        id=iri,
        source=evidence_of(reader, iri),
        acquirer=reader.party(buyer) if buyer else None,
        target=reader.party(first(found, VCG.acquired)),
        amount=reader.money(first(found, VCG.price)),
        date=reader.date(first(found, VCG.announcedDate)),
        status=concept(found, VCG.lifecycle),
    )
