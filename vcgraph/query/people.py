"""Who held which role, as far as articles tell."""

import datetime
from collections.abc import Iterable

from vcgraph.graph.terms import RDF_OBJECT, RDF_PREDICATE, RDF_SUBJECT
from vcgraph.ontology import VCG
from vcgraph.query.evidence import evidence_of
from vcgraph.query.reader import GraphReader, concept, first
from vcgraph.query.records import Party, Role
from vcgraph.query.table import Table

Telling = tuple[datetime.date, str]
"""The publish date of an article, and whether it tells a role as current or former."""


def people(reader: GraphReader, party: Party | None = None, on: datetime.date | None = None) -> Table[Role]:
    """The roles of a person or in an organisation, or all; by organisation and person.

    With `on`: the roles that the latest article up to that day tells as current, as those articles tell them.
    """
    if party is None:
        nodes = list(reader.of_type(VCG.Role))
    else:
        nodes = sorted({*reader.subjects(VCG.person, party.id), *reader.subjects(VCG.organization, party.id)})
    found = [_role(reader, iri) for iri in nodes] if on is None else _held(reader, nodes, on)
    found.sort(key=lambda each: (each.organization.name, each.person.name, each.title, each.id))
    return Table(Role, found, f"Roles: {party}" if party else "Roles")


def _held(reader: GraphReader, nodes: Iterable[str], on: datetime.date) -> list[Role]:
    told = ((iri, [each for each in _tellings(reader, iri) if each[0] <= on]) for iri in nodes)
    return [_role(reader, iri, tellings) for iri, tellings in told if tellings and tellings[-1][1] == "current"]


def _tellings(reader: GraphReader, role: str) -> list[Telling]:
    """What articles tell of a role, by day; of two on one day the one that tells it as former stands last."""
    found: set[Telling] = set()
    for statement in reader.subjects(RDF_SUBJECT.value, role):
        told = reader.properties(statement)
        if first(told, RDF_PREDICATE.value) == VCG.lifecycle:
            state = concept(told, RDF_OBJECT.value) or ""
            found.update((day, state) for day in told_on(reader, told.get(VCG.claim, ())))
    return sorted(found)


def _role(reader: GraphReader, iri: str, tellings: list[Telling] | None = None) -> Role:
    """A role, as all articles tell it or as some `tellings` do."""
    found = reader.properties(iri)
    days = told_on(reader, found.get(VCG.claim, ())) if tellings is None else [day for day, _ in tellings]
    return Role(
        id=iri,
        source=evidence_of(reader, iri),
        person=reader.party(first(found, VCG.person)),
        organization=reader.party(first(found, VCG.organization)),
        title=concept(found, VCG.roleType) or "employee",
        status=tellings[-1][1] if tellings else concept(found, VCG.lifecycle),
        known_from=days[0] if days else None,
        known_to=days[-1] if days else None,
        dated_by="publish date" if days else None,
    )


def told_on(reader: GraphReader, claims: Iterable[str]) -> list[datetime.date]:
    """The publish dates of the articles that make the claims, in order."""
    articles = [reader.value(claim, VCG.article) for claim in claims]
    days = {reader.value(article, VCG.published) for article in articles if article}
    return sorted(day for day in days if day)
