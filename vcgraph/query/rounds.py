"""Funding rounds, and who was in them."""

from collections import defaultdict
from collections.abc import Iterable

from vcgraph.model import PartialDate
from vcgraph.ontology import VCG
from vcgraph.query.evidence import evidence_of
from vcgraph.query.filters import RoundFilter
from vcgraph.query.reader import GraphReader, concept, first, with_basis
from vcgraph.query.records import CoInvestor, Investment, Party, Round
from vcgraph.query.table import Table

LEADING = frozenset({"lead", "co_lead"})


def read_round(reader: GraphReader, iri: str) -> Round:
    """The round with this IRI."""
    found = reader.properties(iri)
    investments = reader.subjects(VCG.round, iri)
    roles = [(reader.properties(each), each) for each in investments if reader.has_type(each, VCG.Investment)]
    investors = [(reader.party(first(each, VCG.investor)), concept(each, VCG.investorRole)) for each, _ in roles]
    investors.sort(key=lambda pair: (pair[1] not in LEADING, pair[0].name, pair[0].id))
    valued = next((each for each in investments if reader.has_type(each, VCG.Valuation)), None)
    valuation = reader.properties(valued) if valued else {}
    worth = reader.money(first(valuation, VCG.valuationAmount))
    return Round(
        id=iri,
        source=evidence_of(reader, iri, *investments),
        company=reader.party(first(found, VCG.company)),
        stage=stage_of(found),
        amount=reader.money(first(found, VCG.amountRaised)),
        date=reader.date(first(found, VCG.announcedDate)),
        status=concept(found, VCG.lifecycle),
        leads=tuple(party for party, role in investors if role in LEADING),
        investors=tuple(party for party, _ in investors),
        valuation=with_basis(worth, concept(valuation, VCG.basis)) if worth else None,
    )


def stage_of(properties: dict[str, list[str]]) -> str | None:
    """The stage of a round, or the instrument where it is told instead."""
    return concept(properties, VCG.stage) or concept(properties, VCG.instrument)


def rounds(
    reader: GraphReader, wanted: RoundFilter, company: Party | None = None, *, bare: bool = False
) -> Table[Round]:
    """The rounds that fit, earliest first, undated ones last.

    `bare` adds each company's bare round: investors of whom no article says in which round they invested.
    """
    if company is None:
        nodes: Iterable[str] = wanted.select(reader)
    else:
        nodes = [iri for iri in reader.subjects(VCG.company, company.id) if reader.has_type(iri, VCG.FundingRound)]
    kept = [iri for iri in nodes if bare or not reader.value(iri, VCG.bareRound)]
    found = [record for iri in kept if wanted.accepts(record := read_round(reader, iri))]
    return Table(Round, sorted(found, key=round_order), f"Rounds of {company}" if company else "Rounds")


def date_order(date: PartialDate | None) -> tuple[str, str]:
    """Sorts dates, those that are not known last."""
    return (date.earliest.isoformat(), date.latest.isoformat()) if date else ("9999", "")


def round_order(record: Round) -> tuple[tuple[str, str], str, str]:
    """Sorts rounds by date, then company."""
    return date_order(record.date), record.company.name, record.id


def read_investment(reader: GraphReader, iri: str) -> Investment:
    """The investment with this IRI, with what its round says."""
    found = reader.properties(iri)
    round_iri = first(found, VCG.round)
    of = reader.properties(round_iri)
    return Investment(
        id=iri,
        source=evidence_of(reader, iri),
        round=round_iri,
        investor=reader.party(first(found, VCG.investor)),
        company=reader.party(first(of, VCG.company)),
        role=concept(found, VCG.investorRole),
        stage=stage_of(of),
        date=reader.date(first(of, VCG.announcedDate)),
        amount=reader.money(first(found, VCG.amountInvested)),
        round_amount=reader.money(first(of, VCG.amountRaised)),
        status=concept(of, VCG.lifecycle),
        existing=bool(first(found, VCG.existingInvestor)),
    )


def investment_order(record: Investment) -> tuple[tuple[str, str], bool, str, str]:
    """Sorts investments by date, leads first, then by name."""
    return date_order(record.date), record.role not in LEADING, record.investor.name, record.id


def investments(reader: GraphReader) -> Table[Investment]:
    """All investments of the graph, by date."""
    found = [read_investment(reader, iri) for iri in reader.of_type(VCG.Investment)]
    return Table(Investment, sorted(found, key=investment_order), "Investments")


def investors(reader: GraphReader, company: Party) -> Table[Investment]:
    """Who invested in a company: one row for each investor and round."""
    found = [read_investment(reader, iri) for iri in _investments_in(reader, company)]
    return Table(Investment, sorted(found, key=investment_order), f"Investors of {company}")


def _investments_in(reader: GraphReader, company: Party) -> list[str]:
    of = [iri for iri in reader.subjects(VCG.company, company.id) if reader.has_type(iri, VCG.FundingRound)]
    return [iri for each in of for iri in _investments(reader, each)]


def _investments(reader: GraphReader, round_iri: str) -> list[str]:
    return [iri for iri in reader.subjects(VCG.round, round_iri) if reader.has_type(iri, VCG.Investment)]


def portfolio(reader: GraphReader, investor: Party) -> Table[Investment]:
    """What an investor invested in: one row for each round."""
    found = [read_investment(reader, iri) for iri in reader.subjects(VCG.investor, investor.id)]
    return Table(Investment, sorted(found, key=investment_order), f"Portfolio of {investor}")


def leads(reader: GraphReader, party: Party) -> Table[Investment]:
    """The investments that an investor led, and those by which others led the party's own rounds."""
    found = [*reader.subjects(VCG.investor, party.id), *_investments_in(reader, party)]
    led = [read_investment(reader, iri) for iri in found if _is_leading(reader, iri)]
    return Table(Investment, sorted(led, key=investment_order), f"Leads: {party}")


def _is_leading(reader: GraphReader, investment: str) -> bool:
    return concept(reader.properties(investment), VCG.investorRole) in LEADING


def co_investors(reader: GraphReader, investor: Party) -> Table[CoInvestor]:
    """With whom an investor shares rounds, the most frequent first. Only closed rounds count, and no bare ones."""
    shared: dict[str, list[str]] = defaultdict(list)
    for own in reader.subjects(VCG.investor, investor.id):
        round_iri = reader.value(own, VCG.round)
        if not is_done_round(reader, round_iri):
            continue
        for other in {reader.value(iri, VCG.investor) for iri in _investments(reader, round_iri)} - {investor.id}:
            shared[other].append(round_iri)
    found = [_co_investor(reader, investor, other, sorted(set(common))) for other, common in shared.items()]
    found.sort(key=lambda record: (-record.count, record.investor.name, record.investor.id))
    return Table(CoInvestor, found, f"Co-investors of {investor}")


def is_done_round(reader: GraphReader, round_iri: str) -> bool:
    """Whether the round is told as such (not bare) and as closed."""
    found = reader.properties(round_iri)
    return not first(found, VCG.bareRound) and concept(found, VCG.lifecycle) == "closed"


def _co_investor(reader: GraphReader, investor: Party, other: str, common: list[str]) -> CoInvestor:
    companies = {reader.party(reader.value(each, VCG.company)) for each in common}
    return CoInvestor(
        id=f"{investor.id}|{other}",
        source=evidence_of(reader, *_shared_investments(reader, common, {investor.id, other})),
        investor=reader.party(other),
        count=len(common),
        companies=tuple(sorted(companies, key=lambda party: (party.name, party.id))),
        rounds=tuple(common),
    )


def _shared_investments(reader: GraphReader, common: list[str], pair: set[str]) -> list[str]:
    return [iri for each in common for iri in _investments(reader, each) if reader.value(iri, VCG.investor) in pair]
