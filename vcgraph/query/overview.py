"""Questions to the whole graph."""

from collections import defaultdict
from collections.abc import Iterator, Set

from vcgraph.graph.terms import RDF_TYPE, literal, term
from vcgraph.ontology import BASIS, CLAIM_STATUS, LIFECYCLE, ROLE, VCG
from vcgraph.query.evidence import evidence_of, of_statement
from vcgraph.query.filters import RoundFilter
from vcgraph.query.reader import GraphReader, first, text
from vcgraph.query.records import Activity, Citation, Conflict, Coverage
from vcgraph.query.table import Table, citation_order


def most_active(reader: GraphReader, wanted: RoundFilter, limit: int = 20) -> Table[Activity]:
    """The investors with most closed rounds that fit; then most led, then by IRI. Bare rounds do not count."""
    rounds = _closed_rounds(reader)
    if wanted != RoundFilter():
        rounds &= set(wanted.select(reader))
    round_of = {investment: of for investment, of in reader.pairs(VCG.round) if of in rounds}
    leading = reader.having(VCG.investorRole, ROLE["lead"]) | reader.having(VCG.investorRole, ROLE.co_lead)
    taken: dict[str, set[str]] = defaultdict(set)
    led: dict[str, set[str]] = defaultdict(set)
    for investment, investor in reader.pairs(VCG.investor):
        if of := round_of.get(investment):
            taken[investor].add(of)
            if investment in leading:
                led[investor].add(of)
    best = sorted(taken, key=lambda investor: (-len(taken[investor]), -len(led[investor]), investor))[:limit]
    found = [_activity(reader, investor, taken[investor], len(led[investor])) for investor in best]
    return Table(Activity, found, "Most active investors")


def _closed_rounds(reader: GraphReader) -> frozenset[str]:
    closed = reader.having(VCG.lifecycle, LIFECYCLE.closed) - reader.having(VCG.bareRound)
    return closed & reader.having(RDF_TYPE.value, VCG.FundingRound)


def _activity(reader: GraphReader, investor: str, rounds: set[str], led: int) -> Activity:
    return Activity(
        id=investor,
        source=lambda: evidence_of(reader, *reader.subjects(VCG.investor, investor))(),
        investor=reader.party(investor),
        rounds=len(rounds),
        led=led,
        companies=len({reader.value(each, VCG.company) for each in rounds}),
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


def _rounds_told(reader: GraphReader) -> Iterator[tuple[str, Set[str], Set[str]]]:
    """Each measure of rounds with the nodes that have it, and the nodes that could."""
    rounds = _closed_rounds(reader)
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


def _others_told(reader: GraphReader) -> Iterator[tuple[str, Set[str], Set[str]]]:
    stated = reader.having(VCG.basis) - reader.having(VCG.basis, BASIS.unspecified)
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
        fact=subject,
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
