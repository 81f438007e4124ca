"""Checks that need the whole graph: a set difference takes half a second where SPARQL takes a minute."""

from collections.abc import Iterator

from pyoxigraph import Literal, NamedNode

from vcgraph import ontology
from vcgraph.errors import VcgraphError
from vcgraph.graph.records import read_claim_record
from vcgraph.graph.store import GraphStore
from vcgraph.graph.terms import RDF_OBJECT, RDF_PREDICATE, RDF_SUBJECT, identifier, python_value, term
from vcgraph.graph.validation.findings import Object, Rule, finding, instances, pairs, subjects
from vcgraph.graph.validation.report import Finding
from vcgraph.model import PartialDate
from vcgraph.ontology import CLAIM_STATUS, ID, SCHEMES, VCG

Fact = tuple[NamedNode, NamedNode, Object]

UNDECLARED = Rule("undeclaredTerm", "Use a declared term (see docs/ontology), or a namespace of your own.")
BLANK = Rule("blankNode", "Give the node an IRI: a blank node cannot be pointed to or merged.")
MISSING = Rule("missingNode", "Add the node or take the link out; part of an export may be missing.")
UNTOLD = Rule("factWithoutClaim", "Add a vcg:Statement with its claims, or take the fact out.")
UNSAID = Rule("statementWithoutFact", "Add the triple, or mark the statement refined, conflicting or superseded.")
RECORD = Rule("claimRecord", "A claim never changes: write the graph again from its claims.")
DATE = Rule("dateBounds", "Write the days and the precision that the EDTF form has.")
COPY = Rule("plainCopy", "Rebuild the plain literals from the accepted values.")


def whole_graph_findings(store: GraphStore) -> Iterator[Finding]:
    """All that these checks find, in no fixed order."""
    for check in (_term_findings, _link_findings, _fact_findings, _record_findings, _date_findings, _copy_findings):
        yield from check(store)


def stated_properties() -> tuple[str, ...]:
    """The IRIs of the properties whose every triple needs an accepted statement, as the ontology says."""
    return tuple(VCG[name] for name in VCG if ontology.provenance_rule(name) == "stated")


def _term_findings(store: GraphStore) -> Iterator[Finding]:
    """Terms in the namespaces of the ontology that it does not declare."""
    seen: set[str] = set()
    for quad in store.match():
        for part in (quad.predicate, quad.object):
            if isinstance(part, NamedNode) and part.value not in seen:
                seen.add(part.value)
                if not _declared(part.value) and isinstance(quad.subject, NamedNode):
                    yield finding(store, quad.subject, UNDECLARED, "uses an undeclared term", part.value)


def _declared(iri: str) -> bool:
    homes = [vocabulary for vocabulary in (VCG, *SCHEMES) if iri.startswith(vocabulary.namespace)]
    return all(iri.removeprefix(home.namespace) in home for home in homes)


def _link_findings(store: GraphStore) -> Iterator[Finding]:
    """Blank nodes, and links to nodes of data that do not exist."""
    existing = {quad.subject for quad in store.match()}
    for quad in store.match():
        if not isinstance(quad.subject, NamedNode):
            yield Finding("violation", BLANK.name, str(quad.subject), "is a blank node", advice=BLANK.advice)
        elif _is_data(quad.object) and quad.object not in existing:
            yield finding(store, quad.subject, MISSING, "links to a node that does not exist", _short(quad.object))


def _is_data(part: Object) -> bool:
    return isinstance(part, NamedNode) and part.value.startswith(ID)


def _fact_findings(store: GraphStore) -> Iterator[Finding]:
    """Facts without an accepted statement, and accepted statements without their fact."""
    accepted = dict(_accepted(store))
    facts = {(node, term(iri), value) for iri in stated_properties() for node, value in pairs(store, term(iri))}
    for fact in facts - accepted.keys():
        yield finding(store, fact[0], UNTOLD, "no accepted statement supports this fact", _shown(fact))
    for fact in accepted.keys() - facts:
        yield finding(store, accepted[fact], UNSAID, "is accepted, but its fact is not in the graph", _shown(fact))


def _accepted(store: GraphStore) -> Iterator[tuple[Fact, NamedNode]]:
    for statement in subjects(store, term(VCG.claimStatus), term(CLAIM_STATUS.accepted)):
        subject, predicate = store.value(statement, RDF_SUBJECT), store.value(statement, RDF_PREDICATE)
        value = store.value(statement, RDF_OBJECT)
        if isinstance(subject, NamedNode) and isinstance(predicate, NamedNode) and value is not None:
            yield (subject, predicate, value), statement


def _record_findings(store: GraphStore) -> Iterator[Finding]:
    """Claims whose record cannot be read back, or is another claim's."""
    for claim in instances(store, VCG.Claim):
        record = store.value(claim, term(VCG.record))
        problem = _record_problem(identifier(claim), record.value) if isinstance(record, Literal) else None
        if problem:
            yield finding(store, claim, RECORD, "the record of the claim cannot be read back", problem)


def _record_problem(claim_id: str, record: str) -> str | None:
    try:
        claim = read_claim_record(record)
    except (VcgraphError, ValueError, AttributeError) as error:
        return str(error).splitlines()[0]
    return None if claim.id == claim_id else f"it is the record of {claim.id}"


def _date_findings(store: GraphStore) -> Iterator[Finding]:
    """Dates whose first day, last day or precision is not that of their EDTF form."""
    for node, edtf in pairs(store, term(VCG.edtf)):
        try:
            date = PartialDate(str(python_value(edtf)))
        except VcgraphError as error:
            yield finding(store, node, DATE, "is no date", str(error))
            continue
        told = [python_value(store.value(node, term(iri))) for iri in (VCG.earliest, VCG.latest, VCG.precision)]
        if told != [date.earliest, date.latest, date.precision]:
            expected = f"{date.edtf} runs from {date.earliest} to {date.latest}"
            yield finding(store, node, DATE, "the days or the precision are not those of its form", expected)


_MONEY = ("amountRaised", "amountInvested", "amountCommitted", "valuationAmount", "price")
_COPIES = (
    *((holder, copy, copy) for holder in _MONEY for copy in ("amount", "currency", "bound")),
    ("targetSize", "targetAmount", "amount"),
    ("hardCap", "hardCapAmount", "amount"),
    ("announcedDate", "announcedOn", "earliest"),
    ("announcedDate", "announcedOnPrecision", "precision"),
    ("asOfDate", "asOf", "earliest"),
    ("asOfDate", "asOfPrecision", "precision"),
)
"""Property that holds a value node; plain literal beside it; the value node's property of which it is a copy."""


def _copy_findings(store: GraphStore) -> Iterator[Finding]:
    """Plain literals that are not the copy of the accepted value which they stand beside."""
    for holder, copy, original in _COPIES:
        for node, value in pairs(store, term(VCG[holder])):
            told = _value(store, value, VCG[original])
            plain = _value(store, node, VCG[copy])
            if told is not None and told != plain:
                yield finding(store, node, COPY, f"vcg:{copy} is not that of its vcg:{holder}", f"{plain}, not {told}")


def _value(store: GraphStore, node: Object, iri: str) -> object:
    return python_value(store.value(node, term(iri))) if isinstance(node, NamedNode) else None


def _shown(fact: Fact) -> str:
    return " ".join(_short(part) for part in fact[1:])


def _short(part: Object) -> str:
    return part.value.rpartition("#")[2].rpartition("/")[2] if isinstance(part, NamedNode) else str(part)
