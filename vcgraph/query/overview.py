"""Questions to the whole graph, counted by the store's own SPARQL engine."""

from vcgraph.ontology import CLAIM_STATUS, VCG
from vcgraph.query.evidence import evidence_of, of_statement
from vcgraph.query.filters import RoundFilter
from vcgraph.query.reader import GraphReader, first
from vcgraph.query.records import Activity, Citation, Conflict, Coverage
from vcgraph.query.table import Table, citation_order

_DONE = """FILTER NOT EXISTS {
    ?round vcg:lifecycle ?open . FILTER(?open IN (lifecycle:planned, lifecycle:in_talks, lifecycle:failed))
  }"""
_ACTIVE = """SELECT ?investor (COUNT(DISTINCT ?round) AS ?rounds) (COUNT(DISTINCT ?ledRound) AS ?led)
  (COUNT(DISTINCT ?company) AS ?companies) WHERE {{
  {patterns}
  ?round vcg:company ?company .
  ?investment vcg:round ?round ; vcg:investor ?investor .
  FILTER NOT EXISTS {{ ?round vcg:bareRound true }}
  {done}
  OPTIONAL {{ ?investment vcg:investorRole ?r ; vcg:round ?ledRound . FILTER(?r IN (role:lead, role:co_lead)) }}
}} GROUP BY ?investor ORDER BY DESC(?rounds) DESC(?led) ?investor LIMIT {limit}"""


def most_active(reader: GraphReader, wanted: RoundFilter, limit: int = 20) -> Table[Activity]:
    """The investors with most rounds that fit and are done; then most led, then by IRI. Bare rounds do not count."""
    patterns = " ".join(["?round a vcg:FundingRound .", *wanted.patterns()])
    found = reader.rows(_ACTIVE.format(patterns=patterns, done=_DONE, limit=limit))
    return Table(Activity, [_activity(reader, row) for row in found], "Most active investors")


def _activity(reader: GraphReader, row: dict[str, object]) -> Activity:
    iri = str(row["investor"])
    counts = {name: int(str(row[name])) for name in ("rounds", "led", "companies")}
    return Activity(
        id=iri,
        source=lambda: evidence_of(reader, *reader.subjects(VCG.investor, iri))(),
        investor=reader.party(iri),
        **counts,
    )


_MEASURES = {
    "rounds": "?s a vcg:FundingRound . FILTER NOT EXISTS { ?s vcg:bareRound true }",
    "valuations": "?s a vcg:Valuation",
    "funds": "?s a vcg:Fund",
    "commitments": "?s a vcg:Commitment",
}
_WITH = {
    "rounds with an amount": "?s vcg:amountRaised ?x",
    "rounds with an exact date": '?s vcg:announcedOnPrecision "day"',
    "rounds with a date": "?s vcg:announcedOn ?x",
    "rounds with a stage": "{ ?s vcg:stage ?x } UNION { ?s vcg:instrument ?x }",
    "rounds with a named lead": "?i vcg:round ?s ; vcg:investorRole ?r . FILTER(?r IN (role:lead, role:co_lead))",
    "rounds with investors": "?i vcg:round ?s ; vcg:investor ?x",
    "valuations with a stated basis": "?s vcg:basis ?b . FILTER(?b != basis:unspecified)",
    "funds with a size": "?s vcg:amountRaised|vcg:targetSize ?x",
    "commitments with an amount": "?s vcg:amountCommitted ?x",
}


def coverage(reader: GraphReader) -> Table[Coverage]:
    """How much of what one would like to know the graph knows. Measures of which there is nothing are left out."""
    totals = {name: _count(reader, pattern) for name, pattern in _MEASURES.items()}
    found = []
    for measure, pattern in _WITH.items():
        kind = measure.split(" ", 1)[0]
        if totals[kind]:
            known = _count(reader, f"{_MEASURES[kind]} {'.' if kind != 'rounds' else ''} {pattern}")
            share = known / totals[kind]
            found.append(Coverage(id=measure, measure=measure, known=known, total=totals[kind], share=share))
    return Table(Coverage, found, "Coverage")


def _count(reader: GraphReader, pattern: str) -> int:
    row = next(reader.rows(f"SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE {{ {pattern} }}"))
    return int(str(row["n"]))


_REJECTED = """SELECT ?statement ?subject ?predicate ?object ?status ?accepted WHERE {{
  VALUES ?status {{ {statuses} }}
  ?statement vcg:claimStatus ?status ; rdf:subject ?subject ; rdf:predicate ?predicate ; rdf:object ?object .
  OPTIONAL {{ ?statement vcg:acceptedInstead/rdf:object ?accepted }}
}} ORDER BY ?subject ?predicate ?object"""


def conflicts(reader: GraphReader, *, superseded: bool = False) -> Table[Conflict]:
    """Values that cannot be true beside the accepted ones; with `superseded` also those since replaced."""
    statuses = [CLAIM_STATUS.conflicting, *([CLAIM_STATUS.superseded] if superseded else [])]
    query = _REJECTED.format(statuses=" ".join(f"<{each}>" for each in statuses))
    return Table(Conflict, [_conflict(reader, row) for row in reader.rows(query)], "Where articles disagree")


def _conflict(reader: GraphReader, row: dict[str, object]) -> Conflict:
    statement, subject, accepted = str(row["statement"]), str(row["subject"]), row["accepted"]
    return Conflict(
        id=statement,
        source=lambda: _quotes(reader, statement),
        subject=label(reader, subject),
        field=str(row["predicate"]).rsplit("#", 1)[-1],
        accepted=label(reader, str(accepted)) if accepted is not None else None,
        told=label(reader, str(row["object"])),
        standing=str(row["status"]).rsplit("#", 1)[-1],
    )


def _quotes(reader: GraphReader, statement: str) -> tuple[Citation, ...]:
    instead = reader.value(statement, VCG.acceptedInstead)
    found = of_statement(reader, statement) | (of_statement(reader, instead) if instead else set())
    return tuple(sorted(found, key=citation_order))


def label(reader: GraphReader, value: str) -> str:
    """The label of a node, the name of a concept, or the text itself."""
    if not value.startswith("http"):
        return value
    known = first(reader.properties(value), "http://www.w3.org/2000/01/rdf-schema#label")
    return known or value.rsplit("#", 1)[-1]
