"""Funds, their closes, and who commits money to them."""

from vcgraph.ontology import VCG
from vcgraph.query.evidence import evidence_of
from vcgraph.query.reader import GraphReader, concept, first
from vcgraph.query.records import Commitment, Fund, FundClose, Party
from vcgraph.query.rounds import date_order
from vcgraph.query.table import Table

Parties = tuple[Party, ...]
"""One entity, or a firm with the fund of the same name; empty where none is asked for."""


def funds(reader: GraphReader, managers: Parties = ()) -> Table[Fund]:
    """Funds with their sizes, by name; those of one manager where given."""
    nodes = own_funds(reader, managers) if managers else reader.of_type(VCG.Fund)
    found = sorted((_fund(reader, iri) for iri in nodes), key=lambda each: (each.fund.name, each.id))
    return Table(Fund, found, f"Funds of {managers[0]}" if managers else "Funds")


def own_funds(reader: GraphReader, parties: Parties) -> list[str]:
    """The funds that the parties are or manage."""
    own = [party.id for party in parties if reader.has_type(party.id, VCG.Fund)]
    managed = [iri for party in parties for iri in reader.subjects(VCG.managedBy, party.id)]
    return list(dict.fromkeys([*own, *managed]))


def _fund(reader: GraphReader, iri: str) -> Fund:
    found = reader.properties(iri)
    manager = first(found, VCG.managedBy)
    return Fund(
        id=iri,
        source=evidence_of(reader, *_told_by(reader, iri)),
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


def _told_by(reader: GraphReader, iri: str) -> tuple[str, ...]:
    """The facts whose quotes tell of a fund: itself, or where only commitments and closes name it, those."""
    return (iri,) if VCG.claim in reader.properties(iri) else reader.subjects(VCG.fund, iri)


def fund_closes(reader: GraphReader, of: Parties = ()) -> Table[FundClose]:
    """First and final closes, earliest first; those of one fund, or of one manager's funds, where given."""
    if not of:
        nodes = list(reader.of_type(VCG.FundClose))
    else:
        linked = [iri for each in own_funds(reader, of) for iri in reader.subjects(VCG.fund, each)]
        nodes = [iri for iri in linked if reader.has_type(iri, VCG.FundClose)]
    found = sorted((_close(reader, iri) for iri in nodes), key=lambda each: (date_order(each.date), each.id))
    return Table(FundClose, found, f"Closes of {of[0]}" if of else "Fund closes")


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


def commitments(reader: GraphReader, to: Parties = (), by: Party | None = None) -> Table[Commitment]:
    """Commitments to a fund (or to the funds of a firm), by one committer, or all; the largest figure first.

    Amounts in different currencies are sorted by currency first, and never compared.
    """
    if to:
        nodes = {iri for each in own_funds(reader, to) for iri in reader.subjects(VCG.fund, each)}
    elif by is not None:
        nodes = set(reader.subjects(VCG.committer, by.id))
    else:
        nodes = set(reader.of_type(VCG.Commitment))
    found = [_commitment(reader, iri) for iri in nodes if reader.has_type(iri, VCG.Commitment)]
    kept = [each for each in found if by is None or each.investor == by]
    title = " ".join(["Commitments", *([f"to {to[0]}"] if to else []), *([f"by {by}"] if by else [])])
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
