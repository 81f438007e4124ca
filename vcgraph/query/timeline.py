"""Everything that happened to an entity, in order."""

from collections.abc import Iterator
from typing import Any

from vcgraph.graph.facts import stage_label
from vcgraph.model import PartialDate
from vcgraph.ontology import VCG
from vcgraph.query.cells import title_words
from vcgraph.query.companies import acquisitions, total_raised, valuations
from vcgraph.query.filters import RoundFilter
from vcgraph.query.funds import commitments, fund_closes, funds
from vcgraph.query.people import people
from vcgraph.query.reader import GraphReader, first
from vcgraph.query.records import Event, Party, Record
from vcgraph.query.rounds import date_order, portfolio, rounds
from vcgraph.query.table import Table


def timeline(reader: GraphReader, parties: tuple[Party, ...]) -> Table[Event]:
    """Rounds, investments, valuations, totals, funds, commitments, purchases, roles and changes of name, by date.

    What no article dates stands at the end. Several parties are a firm and the fund of the same name.
    """
    told = (_as_company, _as_investor, _as_organisation)
    found = [event for party in parties for part in told for event in part(reader, party)]
    unique = {(each.id, each.kind): each for each in found}
    events = sorted(unique.values(), key=lambda each: (date_order(each.date), each.kind, each.what, each.id))
    return Table(Event, events, f"Timeline of {parties[0]}")


def _as_company(reader: GraphReader, party: Party) -> Iterator[Event]:
    for each in rounds(reader, RoundFilter(), party, bare=True):
        what = f"{each.company} raises" if each.amount else f"Round of {each.company}"
        yield _event(each, "round", f"{what}{_stage(each.stage)}", each.date, each.amount, each.status, each.investors)
    for valued in valuations(reader, party):
        basis = "" if valued.basis == "unspecified" else f" ({valued.basis.replace('_', '-')})"
        yield _event(valued, "valuation", f"{party} is valued{basis}", valued.date, valued.amount, valued.status)
    for total in total_raised(reader, party).filter(lambda each: each.basis == "stated"):
        day = PartialDate.from_date(total.as_of) if total.as_of else None
        yield _event(total, "total raised", f"{party} has raised in all", day, total.amount)


def _as_investor(reader: GraphReader, party: Party) -> Iterator[Event]:
    for each in portfolio(reader, party):
        role = "leads" if each.role in {"lead", "co_lead"} else "invests in"
        what = f"{party} {role} {each.company}{_stage(each.stage)}"
        yield _event(each, "investment", what, each.date, each.amount, each.status, (each.company,))
    given = [*commitments(reader, by=party), *commitments(reader, to=(party,))]
    for promise in given:
        what = f"{promise.investor} commits to {promise.fund} as {promise.role.replace('_', ' ')}"
        parties = (promise.investor, promise.fund)
        yield _event(promise, "commitment", what, None, promise.amount, promise.status, parties)


def _as_organisation(reader: GraphReader, party: Party) -> Iterator[Event]:
    for fund in (each for each in funds(reader, (party,)) if each.evidence):
        yield _event(fund, "fund", f"{fund.fund} raises money", fund.date, fund.raised or fund.target, fund.status)
    for close in fund_closes(reader, (party,)):
        yield _event(close, "fund close", f"{close.fund}: {close.close} close", close.date, close.raised)
    for deal in acquisitions(reader, party):
        what = f"{deal.acquirer or 'A buyer not named'} acquires {deal.target}"
        parties = tuple(each for each in (deal.acquirer, deal.target) if each)
        yield _event(deal, "acquisition", what, deal.date, deal.amount, deal.status, parties)
    for role in people(reader, party):
        what = f"{role.person} is {title_words(role.title)} of {role.organization}"
        yield _event(role, "role", what, None, None, role.status, (role.person, role.organization))
    yield from _changes(reader, party)


def _changes(reader: GraphReader, party: Party) -> Iterator[Event]:
    for iri in reader.subjects(VCG.changedOrganization, party.id):
        found = reader.properties(iri)
        day, precision = first(found, VCG.announcedOn), first(found, VCG.announcedOnPrecision)
        length = {"year": 4, "month": 7}.get(precision, 10)
        date = PartialDate(day.isoformat()[:length]) if day else None
        what = f"{first(found, VCG.oldName)} becomes {first(found, VCG.newName)}"
        yield Event(id=iri, date=date, kind="change", what=what)


def _stage(stage: str | None) -> str:
    return f" ({stage_label(stage)})" if stage else ""


def _event(record: Record, kind: str, what: str, date: PartialDate | None, *rest: Any) -> Event:
    """The event of a record; `rest` is amount, status and parties, as far as there are any."""
    names = ("amount", "status", "parties")
    told = dict(zip(names, rest, strict=False))
    return Event(id=record.id, source=record.source, date=date, kind=kind, what=what, **told)
