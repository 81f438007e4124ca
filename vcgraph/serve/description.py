"""What the endpoint says of itself (SPARQL 1.1 Service Description)."""

from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

_SD = "http://www.w3.org/ns/sparql-service-description#"
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_VOID = "http://rdfs.org/ns/void#"
_FORMATS = "http://www.w3.org/ns/formats/"
_WRITTEN = (
    "SPARQL_Results_JSON SPARQL_Results_XML SPARQL_Results_CSV SPARQL_Results_TSV Turtle N-Triples JSON-LD RDF_XML"
)


def description(endpoint: str, triples: int) -> list[Triple]:
    """The triples that describe the endpoint at the IRI `endpoint` and its default graph."""
    service, dataset, graph = (NamedNode(f"{endpoint}{part}") for part in ("", "#dataset", "#default-graph"))
    told: list[tuple[NamedNode, str, NamedNode | Literal]] = [
        (service, f"{_RDF}type", NamedNode(f"{_SD}Service")),
        (service, f"{_SD}endpoint", service),
        (service, f"{_SD}supportedLanguage", NamedNode(f"{_SD}SPARQL11Query")),
        (service, f"{_SD}defaultDataset", dataset),
        (dataset, f"{_RDF}type", NamedNode(f"{_SD}Dataset")),
        (dataset, f"{_SD}defaultGraph", graph),
        (graph, f"{_RDF}type", NamedNode(f"{_SD}Graph")),
        (graph, f"{_VOID}triples", Literal(triples)),
    ]
    told += [(service, f"{_SD}resultFormat", NamedNode(_FORMATS + name)) for name in _WRITTEN.split()]
    return [Triple(subject, NamedNode(predicate), value) for subject, predicate, value in told]


def written(triples: list[Triple], form: RdfFormat) -> bytes:
    """The description in a format."""
    prefixes = {"sd": _SD, "void": _VOID, "formats": _FORMATS}
    return serialize(triples, format=form, prefixes=prefixes) or b""
