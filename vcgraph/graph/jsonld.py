"""JSON-LD with short names: one node a line, so that two exports can be compared line by line."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from vcgraph.graph.terms import RDF_TYPE
from vcgraph.ontology import PREFIXES

_XSD = PREFIXES["xsd"]
_NAMESPACES = sorted(((iri, prefix) for prefix, iri in PREFIXES.items()), key=lambda pair: -len(pair[0]))


def write_jsonld(triples: Iterable[Triple]) -> Iterator[str]:
    """The lines of a JSON-LD document of triples that are sorted by subject and predicate."""
    yield '{"@context":' + json.dumps(dict(sorted(PREFIXES.items()))) + ',\n"@graph":[\n'
    separator = ""
    for subject, group in groupby(triples, key=lambda triple: triple.subject):
        yield separator + json.dumps({"@id": _reference(subject), **_properties(group)}, ensure_ascii=False)
        separator = ",\n"
    yield "\n]}\n"


def _properties(triples: Iterable[Triple]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for predicate, group in groupby(triples, key=lambda triple: triple.predicate):
        if predicate == RDF_TYPE:
            found["@type"] = [_reference(triple.object) for triple in group]
        else:
            values = [_value(triple.object) for triple in group]
            found[_short(predicate.value)] = values if len(values) > 1 else values[0]
    return found


def _value(term: object) -> Any:
    if not isinstance(term, Literal):
        return {"@id": _reference(term)}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    if term.datatype.value == _XSD + "string":
        return term.value
    return {"@value": term.value, "@type": _short(term.datatype.value)}


def _reference(term: object) -> str:
    if isinstance(term, NamedNode):
        return _short(term.value)
    if isinstance(term, BlankNode):
        return str(term)
    raise TypeError(f"JSON-LD has no form for {term}")


def _short(iri: str) -> str:
    for namespace, prefix in _NAMESPACES:
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri
