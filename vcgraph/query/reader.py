"""Nodes of the graph as Python values, straight from the store's indexes: no query is parsed, so one node takes µs."""

from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Any

from pyoxigraph import NamedNode, QuerySolutions

from vcgraph.graph.store import GraphStore
from vcgraph.graph.terms import ALT_LABEL, LABEL, RDF_TYPE, python_value, term
from vcgraph.model import Money, PartialDate, RoundValuation
from vcgraph.ontology import PREFIXES, VCG
from vcgraph.query.records import Party

Properties = dict[str, list[Any]]
_KEPT_NODES = 20_000
"""How many nodes a reader keeps after it has read them (about 2 kB each)."""
_KEPT_COLUMNS = 24
"""How many whole properties a reader keeps for questions to the whole graph (5 to 20 MB each at a million triples)."""
KINDS: dict[str, str] = {
    "Company": "company",
    "InvestmentFirm": "firm",
    "Fund": "fund",
    "Person": "person",
    "Organization": "organization",
}
"""The classes of entities, and the kind that each stands for."""


class GraphReader:
    """Reads one state of a graph. Values read are kept, so make a new reader once the graph has changed."""

    def __init__(self, store: GraphStore) -> None:
        self.store = store
        self._parties: dict[str, Party] = {}
        self._money: dict[str, Money | None] = {}
        self._dates: dict[str, PartialDate | None] = {}
        self._kinds = {VCG[name]: kind for name, kind in KINDS.items()}
        self._kept_properties = lru_cache(maxsize=_KEPT_NODES)(self._read_properties)
        self._kept_subjects = lru_cache(maxsize=_KEPT_NODES)(self._read_subjects)
        self._kept_pairs = lru_cache(maxsize=_KEPT_COLUMNS)(self._read_pairs)
        self._kept_having = lru_cache(maxsize=_KEPT_COLUMNS)(self._read_having)

    def properties(self, iri: str) -> Properties:
        """All properties of a node: Python values by the IRI of the property. Not to be changed."""
        return self._kept_properties(iri)

    def _read_properties(self, iri: str) -> Properties:
        found: Properties = {}
        for quad in self.store.match(NamedNode(iri)):
            found.setdefault(quad.predicate.value, []).append(python_value(quad.object))
        return found

    def subjects(self, predicate: str, value: str) -> tuple[str, ...]:
        """The IRIs of the nodes that have `value` (an IRI) as `predicate`, sorted."""
        return self._kept_subjects(predicate, value)

    def _read_subjects(self, predicate: str, value: str) -> tuple[str, ...]:
        return tuple(sorted(text(quad.subject) for quad in self.store.match(None, term(predicate), NamedNode(value))))

    def objects(self, iri: str, predicate: str) -> list[Any]:
        """The values of one property of a node, sorted by their text."""
        return sorted(self.properties(iri).get(predicate, ()), key=str)

    def value(self, iri: str, predicate: str) -> Any:
        """One value of a property, or None."""
        return next(iter(self.objects(iri, predicate)), None)

    def pairs(self, predicate: str) -> tuple[tuple[str, str], ...]:
        """The subject and object of each triple of a property."""
        return self._kept_pairs(predicate)

    def _read_pairs(self, predicate: str) -> tuple[tuple[str, str], ...]:
        quads: Iterator[Any] = self.store.match(None, term(predicate))
        return tuple((quad.subject.value, quad.object.value) for quad in quads)

    def rows(self, query: str) -> Iterator[dict[str, Any]]:
        """The rows of a SELECT as dicts of Python values; the usual prefixes are known."""
        found = self.store.query(query, PREFIXES)
        if isinstance(found, QuerySolutions):
            names = [variable.value for variable in found.variables]
            yield from ({name: python_value(row[name]) for name in names} for row in found)

    def has_type(self, iri: str, class_iri: str) -> bool:
        """Whether the node is declared as of the class."""
        return class_iri in self.properties(iri).get(RDF_TYPE.value, ())

    def of_type(self, class_iri: str) -> tuple[str, ...]:
        """The IRIs of all nodes of the class, sorted."""
        return self._read_subjects(RDF_TYPE.value, class_iri)

    def having(self, predicate: str, value: str | None = None) -> frozenset[str]:
        """The IRIs of all nodes that have a property, with the IRI `value` where given."""
        return self._kept_having(predicate, value)

    def _read_having(self, predicate: str, value: str | None) -> frozenset[str]:
        wanted = NamedNode(value) if value else None
        quads: Iterator[Any] = self.store.match(None, term(predicate), wanted)
        return frozenset(quad.subject.value for quad in quads)

    def party(self, iri: str) -> Party:
        """The entity with this IRI."""
        if iri not in self._parties:
            self._parties[iri] = self._read_party(iri)
        return self._parties[iri]

    def _read_party(self, iri: str) -> Party:
        found = self.properties(iri)
        kinds = [self._kinds[each] for each in found.get(RDF_TYPE.value, ()) if each in self._kinds]
        name = first(found, LABEL.value) or iri
        return Party(iri, str(name), kinds[0] if kinds else "organization")

    def names(self, iri: str) -> tuple[str, ...]:
        """The entity's label, its other names and former names, in that order."""
        found = self.properties(iri)
        keys = (LABEL.value, ALT_LABEL.value, VCG.formerName)
        return tuple(dict.fromkeys(name for key in keys for name in sorted(found.get(key, ()))))

    def money(self, iri: str | None) -> Money | None:
        """The amount that a value node stands for."""
        if iri is None:
            return None
        if iri not in self._money:
            self._money[iri] = _money(self.properties(iri))
        return self._money[iri]

    def date(self, iri: str | None) -> PartialDate | None:
        """The date that a value node stands for."""
        if iri is None:
            return None
        if iri not in self._dates:
            edtf = self.value(iri, VCG.edtf)
            self._dates[iri] = PartialDate(edtf) if edtf else None
        return self._dates[iri]


def text(node: Any) -> str:
    """The IRI of a node or the text of a literal; the graph holds no other terms."""
    return str(node.value)


def first(properties: Properties, predicate: str) -> Any:
    """The one value of a property, or None."""
    values = properties.get(predicate)
    if not values:
        return None
    return values[0] if len(values) == 1 else min(values, key=str)


def concept(properties: Properties, predicate: str) -> str | None:
    """The name of the concept that a property leads to: `series_a` of `…/vocab/stage#series_a`."""
    iri = first(properties, predicate)
    return iri.rsplit("#", 1)[-1] if iri else None


def with_basis(money: Money, basis: str | None) -> RoundValuation:
    """The amount as a valuation with its basis."""
    return RoundValuation.model_validate({**money.model_dump(), "basis": basis or "unspecified"})


def _money(found: Properties) -> Money | None:
    figure, currency = first(found, VCG.amount), first(found, VCG.currency)
    if figure is None or currency is None:
        return None
    bound = first(found, VCG.bound) or "exact"
    highest = first(found, VCG.maxAmount)
    ranged = bound in {"exact", "at_least"} and highest is not None and highest != figure
    upper = Decimal(highest) if ranged else None
    return Money.model_validate({"value": figure, "currency": currency, "qualifier": bound, "upper": upper})
