"""Who held which role, as far as articles tell."""

import datetime
from collections.abc import Iterable

from vcgraph.ontology import VCG
from vcgraph.query.evidence import evidence_of
from vcgraph.query.reader import GraphReader, concept, first
from vcgraph.query.records import Party, Role
from vcgraph.query.table import Table


def people(reader: GraphReader, party: Party | None = None, on: datetime.date | None = None) -> Table[Role]:
    """The roles of a person or in an organisation, or all; by organisation and person.

    With `on`: what the articles published until that day tell, without roles that they call former.
    """
    if party is None:
        nodes = list(reader.of_type(VCG.Role))
    else:
        nodes = sorted({*reader.subjects(VCG.person, party.id), *reader.subjects(VCG.organization, party.id)})
    found = [_role(reader, iri) for iri in nodes]
    kept = [each for each in found if on is None or _held(each, on)]
    kept.sort(key=lambda each: (each.organization.name, each.person.name, each.title, each.id))
    return Table(Role, kept, f"Roles: {party}" if party else "Roles")


def _held(role: Role, on: datetime.date) -> bool:
    return role.status != "former" and role.known_from is not None and role.known_from <= on


def _role(reader: GraphReader, iri: str) -> Role:
    found = reader.properties(iri)
    days = told_on(reader, found.get(VCG.claim, ()))
    return Role(
        id=iri,
        source=evidence_of(reader, iri),
        person=reader.party(first(found, VCG.person)),
        organization=reader.party(first(found, VCG.organization)),
        title=concept(found, VCG.roleType) or "employee",
        status=concept(found, VCG.lifecycle),
        known_from=days[0] if days else None,
        known_to=days[-1] if days else None,
    )


def told_on(reader: GraphReader, claims: Iterable[str]) -> list[datetime.date]:
    """The publish dates of the articles that make the claims, in order."""
    articles = [reader.value(claim, VCG.article) for claim in claims]
    days = {reader.value(article, VCG.published) for article in articles if article}
    return sorted(day for day in days if day)
