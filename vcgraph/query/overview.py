"""Questions to the whole graph."""

from collections.abc import Iterator

from vcgraph.graph.terms import literal, term
from vcgraph.ontology import BASIS, CLAIM_STATUS, LIFECYCLE, ROLE, VCG
from vcgraph.query.evidence import evidence_of, of_statement
from vcgraph.query.filters import RoundFilter
from vcgraph.query.reader import GraphReader, first, text
from vcgraph.query.records import Activity, Citation, Conflict, Coverage
from vcgraph.query.table import Table, citation_order

_ACTIVE = """SELECT ?investor (COUNT(DISTINCT ?round) AS ?rounds) (COUNT(DISTINCT ?ledRound) AS ?led)
  (COUNT(DISTINCT ?company) AS ?companies) WHERE {{
  {patterns}
  ?round vcg:company ?company .
  ?investment vcg:round ?round ; vcg:investor ?investor .
  ?round vcg:lifecycle lifecycle:closed .
  FILTER NOT EXISTS {{ ?round vcg:bareRound true }}
  OPTIONAL {{ ?investment vcg:investorRole ?r ; vcg:round ?ledRound . FILTER(?r IN (role:lead, role:co_lead)) }}
}} GROUP BY ?investor ORDER BY DESC(?rounds) DESC(?led) ?investor LIMIT {limit}"""


def most_active(reader: GraphReader, wanted: RoundFilter, limit: int = 20) -> Table[Activity]:
    """The investors with most closed rounds that fit; then most led, then by IRI. Bare rounds do not count."""
    patterns = " ".join(["?round a vcg:FundingRound .", *wanted.patterns()])
    found = reader.rows(_ACTIVE.format(patterns=patterns, limit=limit))
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


def coverage(reader: GraphReader) -> Table[Coverage]:
    """How much of what one would like to know the graph knows. Measures of which there is nothing are left out."""
    told = [*_rounds_told(reader), *_others_told(reader)]
    found = [
        Coverage(id=measure, measure=measure, known=len(known & of), total=len(of), share=len(known & of) / len(of))
        for measure, known, of in told
        if of
    ]
    return Table(Coverage, found, "Coverage")


def _rounds_told(reader: GraphReader) -> Iterator[tuple[str, set[str], set[str]]]:
    """Each measure of rounds with the nodes that have it, and the nodes that could."""
    closed = set(reader.subjects(VCG.lifecycle, LIFECYCLE.closed)) - reader.having(VCG.bareRound)
    rounds = set(reader.of_type(VCG.FundingRound)) & closed
    round_of = {each: of for each, of in reader.pairs(VCG.round) if of in rounds}
    leading = set(reader.subjects(VCG.investorRole, ROLE["lead"])) | set(
        reader.subjects(VCG.investorRole, ROLE.co_lead)
    )
    days = {text(q.subject) for q in reader.store.match(None, term(VCG.announcedOnPrecision), literal("day"))}
    yield "closed rounds with an amount", reader.having(VCG.amountRaised), rounds
    yield "closed rounds with a date", reader.having(VCG.announcedOn), rounds
    yield "closed rounds with an exact date", days, rounds
    yield "closed rounds with a stage", reader.having(VCG.stage) | reader.having(VCG.instrument), rounds
    yield "closed rounds with investors", {round_of.get(each, "") for each in reader.having(VCG.investor)}, rounds
    yield "closed rounds with a named lead", {round_of.get(each, "") for each in leading}, rounds


def _others_told(reader: GraphReader) -> Iterator[tuple[str, set[str], set[str]]]:
    stated = reader.having(VCG.basis) - set(reader.subjects(VCG.basis, BASIS.unspecified))
    yield "valuations with a stated basis", stated, set(reader.of_type(VCG.Valuation))
    sized = reader.having(VCG.amountRaised) | reader.having(VCG.targetSize)
    yield "funds with a size", sized, set(reader.of_type(VCG.Fund))
    yield "commitments with an amount", reader.having(VCG.amountCommitted), set(reader.of_type(VCG.Commitment))


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
