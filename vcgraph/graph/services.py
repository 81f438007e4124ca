"""Whether a SPARQL query would call another endpoint: the engine sends HTTP for SERVICE and cannot be told not to."""

import re
from collections.abc import Iterator

from vcgraph.errors import QueryError

_TOKENS = re.compile(
    r'"""(?:[^"\\]|\\.|"(?!""))*"""'
    r"|'''(?:[^'\\]|\\.|'(?!''))*'''"
    r'|"(?:[^"\\\n\r]|\\.)*"'
    r"|'(?:[^'\\\n\r]|\\.)*'"
    r"|(?P<iri><[^<>\"{}|^`\s]*>)"
    r"|#[^\n\r]*"
    r"|[?$]\w+"
    r"|@[A-Za-z]+(?:-[A-Za-z0-9]+)*"
    r"|(?P<prefix>[\w.-]*):(?:[\w:](?:[\w:-]|\.(?=[\w.:-]*[\w:-]))*)?"
    r"|(?P<word>\w+)",
    re.DOTALL,
)
_CODE_POINT = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U(0010[0-9A-Fa-f]{4}|000[0-9A-Fa-f]{5})")
_WORD = "service"


def calls_other_services(query: str) -> bool:
    r"""Whether a query has the keyword SERVICE: outside strings, comments, IRIs, names and variables.

    In doubt it has: the engine reads `1SERVICE` as two words, and `SERVICE:x` as the keyword before a name.

    >>> calls_other_services("SELECT * { SERVICE <http://x> { ?s ?p ?o } }")
    True
    >>> calls_other_services('SELECT ?service { ?s rdfs:label "SERVICE" } # SERVICE')
    False
    """
    # Code points may be written as escapes anywhere in a query, by SPARQL 1.1, section 19.2.
    return any(map(_has_keyword, {query, _CODE_POINT.sub(_code_point, query)}))


def refuse_other_services(query: str) -> None:
    """Raise `QueryError` where a query would call another endpoint."""
    if calls_other_services(query):
        raise QueryError("a query asks this graph alone and calls no other endpoint: SERVICE is not allowed")


def _code_point(escape: re.Match[str]) -> str:
    return chr(int(escape[1] or escape[2], 16))


def _has_keyword(query: str) -> bool:
    return _WORD in query.casefold() and any(_WORD in shown.casefold() for shown in _shown(query))


def _shown(query: str) -> Iterator[str]:
    """The parts of a query in which the keyword counts."""
    for token in _TOKENS.finditer(query):
        yield token["word"] or token["prefix"] or ""
        # `?a<'>'` looks like an IRI up to the second sign: then all that follows may be read wrongly.
        if set(token["iri"] or "") & set("')"):
            yield query
