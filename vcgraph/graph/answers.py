"""SPARQL answers as Python values."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, overload

from pyoxigraph import QueryBoolean, QuerySolutions, Triple

from vcgraph.graph.services import refuse_other_services
from vcgraph.graph.store import GraphStore
from vcgraph.graph.terms import python_value
from vcgraph.ontology import PREFIXES


@dataclass(frozen=True)
class Rows(Sequence[dict[str, Any]]):
    """The rows of a SELECT query in their order: each a dict from column to value, without the unbound columns.

    Values are str for an IRI, else int, Decimal, float, bool, date, datetime or str.
    """

    columns: tuple[str, ...]
    values: tuple[tuple[Any, ...], ...]

    @overload
    def __getitem__(self, index: int) -> dict[str, Any]: ...
    @overload
    def __getitem__(self, index: slice) -> list[dict[str, Any]]: ...
    def __getitem__(self, index: int | slice) -> dict[str, Any] | list[dict[str, Any]]:
        if isinstance(index, slice):
            return [self._row(values) for values in self.values[index]]
        return self._row(self.values[index])

    def __len__(self) -> int:
        return len(self.values)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return map(self._row, self.values)

    def _row(self, values: tuple[Any, ...]) -> dict[str, Any]:
        return {column: value for column, value in zip(self.columns, values, strict=True) if value is not None}


Triples = list[tuple[str, str, Any]]
"""The answer to a CONSTRUCT or DESCRIBE query, sorted: subject and predicate as IRIs, object as a Python value."""


def answer(store: GraphStore, query: str) -> Rows | bool | Triples:
    """Answer a SPARQL 1.1 query over facts, claims and provenance.

    The prefixes of the ontology (`vcg:`, `stage:`, `rdfs:`, ...) need not be declared. Raises `QueryError`, also
    for SERVICE: nothing here calls another endpoint.
    """
    refuse_other_services(query)
    with store.guarded():
        result = store.query(query, prefixes=PREFIXES)
        if isinstance(result, QueryBoolean):
            return bool(result)
        if isinstance(result, QuerySolutions):
            columns = tuple(variable.value for variable in result.variables)
            return Rows(columns, tuple(tuple(map(python_value, solution)) for solution in result))
        return [_triple(triple) for triple in sorted(set(result), key=str)]


def _triple(triple: Triple) -> tuple[str, str, Any]:
    return python_value(triple.subject), triple.predicate.value, python_value(triple.object)
