"""What lies beneath the answers: all entities by name, and all claims."""

from functools import partial

from vcgraph.ontology import VCG
from vcgraph.query.evidence import citations, evidence_of_claim
from vcgraph.query.reader import KINDS, GraphReader, first
from vcgraph.query.records import Citation, NamedEntity, ToldClaim
from vcgraph.query.table import Table

_PARTS = (
    VCG.company, VCG.investor, VCG.person, VCG.organization, VCG.committer, VCG.fund, VCG.acquirer, VCG.acquired,
    VCG.managedBy,
)  # fmt: skip
"""The properties by which facts name those who take part."""


def named_entities(reader: GraphReader) -> Table[NamedEntity]:
    """All companies, firms, funds, persons and other organisations, by name."""
    nodes = {iri for name in KINDS for iri in reader.of_type(VCG[name])}
    found = []
    for iri in nodes:
        party = reader.party(iri)
        others = tuple(name for name in reader.names(iri) if name != party.name)
        source = partial(_quotes, reader, iri)
        found.append(NamedEntity(id=iri, source=source, name=party.name, kind=party.kind, also=others))
    return Table(NamedEntity, sorted(found, key=lambda each: (each.name, each.id)), "Entities")


def _quotes(reader: GraphReader, iri: str) -> tuple[Citation, ...]:
    """The quotes of the facts that an entity has a part in."""
    facts = {iri, *(fact for part in _PARTS for fact in reader.subjects(part, iri))}
    return citations(reader, facts)


def told_claims(reader: GraphReader) -> Table[ToldClaim]:
    """All claims, by article."""
    found = [_claim(reader, iri) for iri in reader.of_type(VCG.Claim)]
    return Table(ToldClaim, sorted(found, key=lambda each: (each.article_id, each.id)), "Claims")


def _claim(reader: GraphReader, iri: str) -> ToldClaim:
    found = reader.properties(iri)
    article = reader.properties(first(found, VCG.article))
    return ToldClaim(
        id=iri,
        source=evidence_of_claim(reader, iri),
        type=first(found, VCG.claimType),
        article_id=first(article, VCG.articleId),
        publisher=first(article, VCG.publisher),
        published=first(article, VCG.published),
        said_by=first(found, VCG.saidBy),
        record=first(found, VCG.record),
    )
