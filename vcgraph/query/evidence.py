"""From a fact back to the words that tell it."""

from collections.abc import Iterable
from functools import partial

from vcgraph.graph.terms import RDF_SUBJECT
from vcgraph.ontology import CLAIM_STATUS, VCG
from vcgraph.query.reader import GraphReader, first
from vcgraph.query.records import Citation, Evidence
from vcgraph.query.table import citation_order


def evidence_of(reader: GraphReader, *facts: str) -> Evidence:
    """A function that reads the quotes behind some facts when it is called."""
    return partial(citations, reader, facts)


def evidence_of_claim(reader: GraphReader, claim: str) -> Evidence:
    """A function that reads the quotes of one claim when it is called."""
    return lambda: tuple(sorted(_of_claims(reader, [claim]), key=citation_order))


def citations(reader: GraphReader, facts: Iterable[str]) -> tuple[Citation, ...]:
    """The quotes behind the accepted values of the facts; where no value has one of its own, those of their claims."""
    found = {citation for fact in facts for citation in _of_fact(reader, fact)}
    return tuple(sorted(found, key=citation_order))


def _of_fact(reader: GraphReader, fact: str) -> set[Citation]:
    accepted = CLAIM_STATUS.accepted
    statements = [
        statement
        for statement in reader.subjects(RDF_SUBJECT.value, fact)
        if reader.value(statement, VCG.claimStatus) == accepted
    ]
    quoted = {citation for statement in statements for citation in of_statement(reader, statement)}
    return quoted or _of_claims(reader, reader.objects(fact, VCG.claim))


def of_statement(reader: GraphReader, statement: str) -> set[Citation]:
    """The quotes that support one statement."""
    found = reader.properties(statement)
    wanted = set(found.get(VCG.evidence, ()))
    return _of_claims(reader, found.get(VCG.claim, ()), wanted)


def _of_claims(reader: GraphReader, claims: Iterable[str], wanted: set[str] | None = None) -> set[Citation]:
    found: set[Citation] = set()
    for claim in claims:
        said_by = reader.value(claim, VCG.saidBy)
        for evidence in reader.objects(claim, VCG.evidence):
            if wanted is None or evidence in wanted:
                found.add(_citation(reader, claim, evidence, said_by))
    return found


def _citation(reader: GraphReader, claim: str, evidence: str, said_by: str | None) -> Citation:
    quoted = reader.properties(evidence)
    article = reader.properties(quoted[VCG.article][0])
    return Citation(
        published=first(article, VCG.published),
        article=first(article, VCG.articleId),
        start=first(quoted, VCG.start),
        end=first(quoted, VCG.end),
        quote=first(quoted, VCG.quote),
        claim=claim,
        title=first(article, VCG.title),
        publisher=first(article, VCG.publisher),
        link=first(article, VCG.url),
        said_by=said_by,
    )
