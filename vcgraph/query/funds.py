"""Funds, their closes, and who commits money to them."""

from vcgraph.ontology import VCG
from vcgraph.query.evidence import evidence_of
from vcgraph.query.reader import GraphReader, concept, first
from vcgraph.query.records import Commitment, Fund, FundClose, Party
from vcgraph.query.rounds import date_order
from vcgraph.query.table import Table


def funds(reader: GraphReader, manager: Party | None = None) -> Table[Fund]:
    """Funds with their sizes, by name; those of one manager where given."""
    nodes = reader.of_type(VCG.Fund) if manager is None else own_funds(reader, manager)
    found = sorted((_fund(reader, iri) for iri in nodes), key=lambda each: (each.fund.name, each.id))
    return Table(Fund, found, f"Funds of {manager}" if manager else "Funds")


def own_funds(reader: GraphReader, party: Party) -> list[str]:
    """The funds that a party is or manages."""
    own = [party.id] if reader.has_type(party.id, VCG.Fund) else []
    return [*own, *reader.subjects(VCG.managedBy, party.id)]


def _fund(reader: GraphReader, iri: str) -> Fund:
    found = reader.properties(iri)
    manager = first(found, VCG.managedBy)
    return Fund(
        id=iri,
        source=evidence_of(reader, iri),
        fund=reader.party(iri),
        manager=reader.party(manager) if manager else None,
        target=reader.money(first(found, VCG.targetSize)),
        raised=reader.money(first(found, VCG.amountRaised)),
        hard_cap=reader.money(first(found, VCG.hardCap)),
        status=concept(found, VCG.lifecycle),
        date=reader.date(first(found, VCG.announcedDate)),
        term=first(found, VCG.fundTerm),
        focus=first(found, VCG.fundFocus),
    )


def fund_closes(reader: GraphReader, fund: Party | None = None) -> Table[FundClose]:
    """First and final closes, earliest first; those of one fund, or of one manager's funds, where given."""
    if fund is None:
        nodes = list(reader.of_type(VCG.FundClose))
    else:
        linked = [iri for each in own_funds(reader, fund) for iri in reader.subjects(VCG.fund, each)]
        nodes = [iri for iri in linked if reader.has_type(iri, VCG.FundClose)]
    found = sorted((_close(reader, iri) for iri in nodes), key=lambda each: (date_order(each.date), each.id))
    return Table(FundClose, found, f"Closes of {fund}" if fund else "Fund closes")


def _close(reader: GraphReader, iri: str) -> FundClose:
    found = reader.properties(iri)
    return FundClose(
        id=iri,
        source=evidence_of(reader, iri),
        fund=reader.party(first(found, VCG.fund)),
        close="first" if concept(found, VCG.closeType) == "first_close" else "final",
        raised=reader.money(first(found, VCG.amountRaised)),
        date=reader.date(first(found, VCG.announcedDate)),
    )


def commitments(reader: GraphReader, fund: Party | None = None, by: Party | None = None) -> Table[Commitment]:
    """Commitments to a fund (or to the funds of a firm), by one committer, or all; the largest figure first.

    Amounts in different currencies are sorted by currency first, and never compared.
    """
    if fund is not None:
        nodes = {iri for each in own_funds(reader, fund) or [fund.id] for iri in reader.subjects(VCG.fund, each)}
    elif by is not None:
        nodes = set(reader.subjects(VCG.committer, by.id))
    else:
        nodes = set(reader.of_type(VCG.Commitment))
    found = [_commitment(reader, iri) for iri in nodes if reader.has_type(iri, VCG.Commitment)]
    kept = [each for each in found if by is None or each.investor == by]
    title = " ".join(["Commitments", *([f"to {fund}"] if fund else []), *([f"by {by}"] if by else [])])
    return Table(Commitment, sorted(kept, key=_size_order), title)


def _commitment(reader: GraphReader, iri: str) -> Commitment:
    found = reader.properties(iri)
    return Commitment(
        id=iri,
        source=evidence_of(reader, iri),
        investor=reader.party(first(found, VCG.committer)),
        fund=reader.party(first(found, VCG.fund)),
        role=concept(found, VCG.capacity) or "limited_partner",
        amount=reader.money(first(found, VCG.amountCommitted)),
        status=concept(found, VCG.lifecycle),
    )


def _size_order(record: Commitment) -> tuple[str, float, str, str]:
    amount = record.amount
    currency, size = (amount.currency, -float(amount.value)) if amount else ("~", 0.0)
    return currency, size, record.investor.name, record.id
