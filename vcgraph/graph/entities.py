"""Entities as RDF."""

from collections.abc import Iterator

from pyoxigraph import NamedNode, Quad

from vcgraph.graph.terms import ALT_LABEL, LABEL, RDF_TYPE, literal, node, term
from vcgraph.model import Entity
from vcgraph.ontology import VCG

CLASSES = {
    "company": VCG.Company,
    "firm": VCG.InvestmentFirm,
    "fund": VCG.Fund,
    "person": VCG.Person,
    "organization": VCG.Organization,
}
"""The class of each kind of entity."""


def entity_node(entity: Entity) -> NamedNode:
    """The node of an entity."""
    return node(entity.id)


def entity_quads(entity: Entity) -> Iterator[Quad]:
    """An entity with its class and names. Names are not reified: the claims that use them lead to their words."""
    subject = entity_node(entity)
    yield Quad(subject, RDF_TYPE, term(CLASSES[entity.kind]))
    yield Quad(subject, LABEL, literal(entity.name))
    for alias in entity.aliases:
        yield Quad(subject, ALT_LABEL, literal(alias))
