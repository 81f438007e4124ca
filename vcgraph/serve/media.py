"""Media types: what can be written, and which of it a client wants."""

from dataclasses import dataclass

import mimeparse  # type: ignore[import-untyped]
from pyoxigraph import QueryResultsFormat, RdfFormat

RESULTS: dict[str, QueryResultsFormat] = {
    "application/sparql-results+json": QueryResultsFormat.JSON,
    "application/json": QueryResultsFormat.JSON,
    "application/sparql-results+xml": QueryResultsFormat.XML,
    "application/xml": QueryResultsFormat.XML,
    "text/csv": QueryResultsFormat.CSV,
    "text/tab-separated-values": QueryResultsFormat.TSV,
}
"""For SELECT and ASK, the preferred one first."""

GRAPHS: dict[str, RdfFormat] = {
    "text/turtle": RdfFormat.TURTLE,
    "application/n-triples": RdfFormat.N_TRIPLES,
    "application/ld+json": RdfFormat.JSON_LD,
    "application/rdf+xml": RdfFormat.RDF_XML,
}
"""For CONSTRUCT and DESCRIBE, the preferred one first."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The media types to answer in, by the kind of result; None where the client takes none that can be written."""

    results: str | None
    graph: str | None


def negotiate(accept: str | None) -> Wanted:
    """What an `Accept` header asks for (RFC 9110, section 12.5.1). A missing or broken header takes anything.

    >>> negotiate("text/csv, */*;q=0.1").results, negotiate("text/turtle").results
    ('text/csv', None)
    """
    return Wanted(_best(RESULTS, accept), _best(GRAPHS, accept))


def prefers_html(accept: str | None) -> bool:
    """Whether a client would rather have a page than data, as browsers do.

    >>> prefers_html("text/html,application/xhtml+xml,*/*;q=0.8"), prefers_html("*/*"), prefers_html(None)
    (True, False, False)
    """
    return _best([*RESULTS, *GRAPHS, "text/html"], accept) == "text/html"


def _best(
    offered: "dict[str, QueryResultsFormat] | dict[str, RdfFormat] | list[str]", accept: str | None
) -> str | None:
    types = list(offered)
    try:
        # mimeparse prefers the last of equals
        return mimeparse.best_match(types[::-1], accept or "*/*") or None
    except mimeparse.MimeTypeParseException:
        return types[0]
