"""RDF terms of Python values, and Python values of RDF terms."""

import datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from pyoxigraph import BlankNode, Literal, NamedNode, Triple

from vcgraph.ontology import ID

_XSD = "http://www.w3.org/2001/XMLSchema#"
_DECIMAL = NamedNode(_XSD + "decimal")
_DATE = NamedNode(_XSD + "date")
_ANY_URI = NamedNode(_XSD + "anyURI")

RDF_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
RDF_STATEMENT = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#Statement")
RDF_SUBJECT = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#subject")
RDF_PREDICATE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#predicate")
RDF_OBJECT = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#object")
LABEL = NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
ALT_LABEL = NamedNode("http://www.w3.org/2004/02/skos/core#altLabel")


@lru_cache(maxsize=1024)
def term(iri: str) -> NamedNode:
    """The node of a term of a vocabulary."""
    return NamedNode(iri)


def node(identifier: str) -> NamedNode:
    """The node of an article, claim, entity or fact by its identifier."""
    return NamedNode(ID + identifier)


def identifier(term: NamedNode) -> str:
    """The identifier behind a node of data."""
    return term.value.removeprefix(ID)


def literal(value: str | bool | int | float | Decimal | datetime.date) -> Literal:
    """The literal of a Python value. Strings are kept as they are; decimals are written without an exponent."""
    if isinstance(value, Decimal):
        return Literal(format(value, "f"), datatype=_DECIMAL)
    if isinstance(value, datetime.date):
        return Literal(value.isoformat(), datatype=_DATE)
    return Literal(value)


def uri_literal(url: str) -> Literal:
    """A web address as a literal, which may hold what an IRI may not."""
    return Literal(url, datatype=_ANY_URI)


def python_value(term: NamedNode | BlankNode | Literal | Triple | None) -> Any:
    """The Python value of a term: str of an IRI; int, Decimal, float, bool, date, datetime or str of a literal.

    A literal that its datatype does not allow comes back as its text.
    """
    if not isinstance(term, Literal):
        return term if term is None else getattr(term, "value", str(term))
    convert = _CONVERTERS.get(term.datatype.value.removeprefix(_XSD))
    if convert is None:
        return term.value
    try:
        return convert(term.value)
    except (ValueError, ArithmeticError, KeyError):
        return term.value


def _float(text: str) -> float:
    return float(text.replace("INF", "inf"))


_CONVERTERS: dict[str, Any] = {
    "integer": int,
    "int": int,
    "long": int,
    "decimal": Decimal,
    "double": _float,
    "float": _float,
    "boolean": {"true": True, "1": True, "false": False, "0": False}.__getitem__,
    "date": datetime.date.fromisoformat,
    "dateTime": datetime.datetime.fromisoformat,
}
