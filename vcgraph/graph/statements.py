"""One fact node in the making: its triples, and a statement with claims and quotes for each triple that claims tell."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from pyoxigraph import Literal, NamedNode, Quad

from vcgraph.graph.records import claim_node, evidence_node
from vcgraph.graph.terms import (
    LABEL,
    RDF_OBJECT,
    RDF_PREDICATE,
    RDF_STATEMENT,
    RDF_SUBJECT,
    RDF_TYPE,
    literal,
    node,
    term,
)
from vcgraph.graph.values import date_node, date_quads, money_node, money_quads, plain_money_quads
from vcgraph.model import Claim, Entity, Evidence, Money, PartialDate
from vcgraph.model.base import content_id
from vcgraph.model.fact import FactBase, Slot, Standing
from vcgraph.ontology import CLAIM_STATUS, VCG, Vocabulary
from vcgraph.resolution import KeyedClaim

T = TypeVar("T")
_STANDINGS: tuple[Standing, ...] = ("accepted", "refined", "conflicting", "superseded")
Fields = Callable[[Claim], Iterable[str]]
"""Which fields of a claim tell a value."""


@dataclass(frozen=True)
class Background:
    """What facts refer to: the claims that tell them, the entities that stand in them, and the entity of each name."""

    claims: Mapping[str, KeyedClaim]
    entities: Mapping[str, Entity]
    entity_of: Mapping[str, str]

    def name(self, entity_id: str) -> str:
        """The name of an entity, or its identifier for one that has none (a fund known by its manager alone)."""
        entity = self.entities.get(entity_id)
        return entity.name if entity else entity_id

    def claim(self, claim_id: str) -> Claim:
        """The claim with this identifier."""
        return self.claims[claim_id].claim

    def paths(self, claim: Claim, entity_id: str) -> Iterator[str]:
        """Where in a claim an entity stands: `investors.0.name`."""
        keys = self.claims[claim.id].keys
        return (path for path, key in keys.items() if self.entity_of.get(key) == entity_id)


class Draft:
    """Collects the quads of one fact node."""

    def __init__(self, fact: FactBase, background: Background, identifier: str | None = None) -> None:
        self.subject = node(identifier or fact.id)
        self.background = background
        self._claims = fact.claims
        self.quads: list[Quad] = [Quad(self.subject, term(VCG.claim), claim_node(claim)) for claim in fact.claims]

    def describe(self, class_iri: str, label: str) -> None:
        """Say what kind of fact this is."""
        self.plain(RDF_TYPE.value, term(class_iri))
        self.plain(LABEL.value, literal(label))

    def plain(self, predicate: str, obj: NamedNode | Literal) -> None:
        """A triple that rests on the claims of the fact, without a statement of its own."""
        self.quads.append(Quad(self.subject, term(predicate), obj))

    def stated(self, predicate: str, obj: NamedNode | Literal, fields: Fields, claims: Iterable[str] = ()) -> None:
        """A triple that `claims` (by default all claims of the fact) tell, with its accepted statement."""
        self.plain(predicate, obj)
        self._statement(predicate, obj, "accepted", tuple(claims) or self._claims, fields)

    def told(self, predicate: str, slot: Slot[T], to_term: Callable[[T], NamedNode | Literal], fields: Fields) -> None:
        """All values of a slot: the accepted one as a triple, each with one statement.

        A value that was told twice may stand in two ways, once superseded and once accepted; the better one counts.
        """
        values: dict[NamedNode | Literal, tuple[Standing, list[str]]] = {}
        for told in sorted(slot.told, key=lambda told: _STANDINGS.index(told.standing)):
            values.setdefault(to_term(told.value), (told.standing, []))[1].extend(told.claims)
        accepted = next((obj for obj, (standing, _) in values.items() if standing == "accepted"), None)
        for obj, (standing, claims) in values.items():
            statement = self._statement(predicate, obj, standing, claims, fields)
            if obj == accepted:
                self.plain(predicate, obj)
            elif accepted is not None:
                self.quads.append(Quad(statement, term(VCG.acceptedInstead), self._statement_node(predicate, accepted)))

    def concept(self, predicate: str, slot: Slot[Any], scheme: Vocabulary, *fields: str) -> None:
        """A slot whose values are concepts of a vocabulary."""
        self.told(predicate, slot, lambda name: term(scheme[name]), at(*fields))

    def money(self, predicate: str, slot: Slot[Any], fields: Fields, *, plain: str | None = None) -> None:
        """A slot of amounts. Amount, currency and bound stand beside it, or only the amount as the property `plain`."""
        self.told(predicate, slot, money_node, fields)
        for told in slot.told:
            self.quads.extend(money_quads(told.value))
        accepted: Money | None = slot.value
        if accepted is None:
            return
        beside = plain_money_quads(self.subject, accepted)
        if plain is None:
            self.quads.extend(beside)
        else:
            self.plain(plain, next(beside).object)  # type: ignore[arg-type]  # the amount comes first

    def date(self, predicate: str, slot: Slot[PartialDate], plain: str, precision: str) -> None:
        """A slot of dates, with the first day and the precision of the accepted one as plain literals."""
        self.told(predicate, slot, date_node, at("date"))
        for told in slot.told:
            self.quads.extend(date_quads(told.value))
        if slot.value is not None:
            self.plain(plain, literal(slot.value.earliest))
            self.plain(precision, literal(slot.value.precision))

    def announced(self, slot: Slot[PartialDate]) -> None:
        """The date on which an event was announced."""
        self.date(VCG.announcedDate, slot, VCG.announcedOn, VCG.announcedOnPrecision)

    def _statement_node(self, predicate: str, obj: NamedNode | Literal) -> NamedNode:
        return node(content_id("statement", [self.subject.value, predicate, str(obj)]))

    def _statement(
        self, predicate: str, obj: NamedNode | Literal, standing: str, claims: Iterable[str], fields: Fields
    ) -> NamedNode:
        statement = self._statement_node(predicate, obj)
        add = self.quads.append
        add(Quad(statement, RDF_TYPE, term(VCG.Statement)))
        add(Quad(statement, RDF_TYPE, RDF_STATEMENT))
        add(Quad(statement, RDF_SUBJECT, self.subject))
        add(Quad(statement, RDF_PREDICATE, term(predicate)))
        add(Quad(statement, RDF_OBJECT, obj))
        add(Quad(statement, term(VCG.claimStatus), term(CLAIM_STATUS[standing])))
        for claim_id in claims:
            add(Quad(statement, term(VCG.claim), claim_node(claim_id)))
            claim = self.background.claim(claim_id)
            for evidence in supporting_evidence(claim, fields(claim)):
                add(Quad(statement, term(VCG.evidence), evidence_node(claim.article, evidence)))
        return statement


def at(*fields: str) -> Fields:
    """The same fields of every claim."""
    return lambda _: fields


def supporting_evidence(claim: Claim, fields: Iterable[str]) -> tuple[Evidence, ...]:
    """The quotes of a claim for some of its fields; where none is marked so, those for the claim as a whole, or all."""
    wanted = tuple(fields)
    exact = tuple(evidence for evidence in claim.evidence if any(_covers(evidence, field) for field in wanted))
    whole = tuple(evidence for evidence in claim.evidence if not evidence.fields)
    return exact or whole or claim.evidence


def _covers(evidence: Evidence, field: str) -> bool:
    return any(f"{path}.".startswith(f"{field}.") or f"{field}.".startswith(f"{path}.") for path in evidence.fields)
