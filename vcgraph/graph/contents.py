"""What a store holds, as typed records, always in the same order."""

from collections.abc import Iterable, Iterator

from pydantic import TypeAdapter
from pyoxigraph import Literal, NamedNode

from vcgraph.errors import QueryError, StoreDamagedError
from vcgraph.graph.records import claim_node, read_article_record, read_claim_record, read_decision_record
from vcgraph.graph.state import FACT, LOG, RECORD, read_json
from vcgraph.graph.store import STATE, TEXTS, GraphStore
from vcgraph.graph.terms import RDF_TYPE, identifier, literal, node, term
from vcgraph.model import Article, Claim, Decision, Entity
from vcgraph.model.fact import Fact
from vcgraph.normalize.names import name_key
from vcgraph.ontology import VCG
from vcgraph.resolution import name_of

FACT_ADAPTER: TypeAdapter[Fact] = TypeAdapter(Fact)


def articles(store: GraphStore) -> list[Article]:
    """All articles by identifier. The text is empty where the graph was loaded from an export without texts."""
    texts = {quad.subject: quad.object for quad in store.match(None, term(VCG.text), None, TEXTS)}
    found = []
    for subject in _instances(store, VCG.Article):
        text = texts.get(subject)
        article, _ = read_article_record(_record(store, subject), text.value if isinstance(text, Literal) else "")
        found.append(article)
    return sorted(found, key=lambda article: article.id)


def claims(store: GraphStore) -> list[Claim]:
    """All claims, by article and in the order of its text."""
    found = []
    for subject in _instances(store, VCG.Article):
        article, rest = read_article_record(_record(store, subject))
        found.append((article.id, [stored_claim(store, claim_id) for claim_id in rest.claims]))
    return [claim for _, of_article in sorted(found, key=lambda item: item[0]) for claim in of_article]


def stored_claim(store: GraphStore, claim_id: str) -> Claim:
    """The claim with this identifier. Raises `StoreDamagedError` where its record is missing."""
    return read_claim_record(_record(store, claim_node(claim_id)))


def entities(store: GraphStore) -> list[Entity]:
    """All entities by identifier."""
    found = [entity for subject in _entity_nodes(store) if (entity := stored_entity(store, subject))]
    return sorted(found, key=lambda entity: entity.id)


def stored_entity(store: GraphStore, entity: NamedNode) -> Entity | None:
    """The entity of a node."""
    value = store.value(entity, RECORD, STATE)
    return None if value is None else Entity.model_validate(read_json(value))


def name_key_of(store: GraphStore, entity_iri: str, name: str) -> str:
    """Of the keys of an entity, the one that stands for `name`; else its first."""
    entity = stored_entity(store, NamedNode(entity_iri))
    if entity is None or not entity.keys:
        raise QueryError(f"{entity_iri} is not an entity that articles name")
    bare = name_key(name)
    return next((key for key in entity.keys if name_of(key) == bare), entity.keys[0])


def facts(store: GraphStore) -> list[Fact]:
    """All facts by identifier."""
    found = (FACT_ADAPTER.validate_json(_text(quad.object)) for quad in store.match(None, FACT, None, STATE))
    return sorted(found, key=lambda fact: (fact.id, fact.type))


def owned_facts(store: GraphStore, owner: str) -> Iterator[Fact]:
    """The facts that an entity owns, by the identifier of the entity."""
    for quad in store.match(node(owner), FACT, None, STATE):
        yield FACT_ADAPTER.validate_json(_text(quad.object))


def decisions(store: GraphStore) -> list[Decision]:
    """Persons' decisions in the order in which they were made, then the rules' judgements by pair."""
    found = _read_decisions(store, _instances(store, VCG.Decision))
    ruled = [decision for decision in found if decision.made_by == "rule"]
    made = [decision for decision in found if decision.made_by != "rule"]
    return made + sorted(ruled, key=lambda decision: (decision.left, decision.right))


def doubtful_decisions(store: GraphStore) -> list[Decision]:
    """The judgements "unsure" by pair, without a look at the others."""
    entries = (quad.subject for quad in store.match(None, term(VCG.judgement), literal("unsure")))
    found = _read_decisions(store, (entry for entry in entries if isinstance(entry, NamedNode)))
    return sorted(found, key=lambda decision: (decision.left, decision.right))


def decision_log(store: GraphStore) -> list[Decision]:
    """Persons' decisions in the order in which they were made, without a look at those of rules."""
    entries = (quad.object for quad in store.match(LOG, LOG, None, STATE))
    return _read_decisions(store, (entry for entry in entries if isinstance(entry, NamedNode)))


def _read_decisions(store: GraphStore, nodes: Iterable[NamedNode]) -> list[Decision]:
    """The decisions of nodes; the identifiers of persons' decisions begin with their places in the log."""
    return [read_decision_record(_record(store, each)) for each in sorted(nodes, key=identifier)]


def _entity_nodes(store: GraphStore) -> Iterator[NamedNode]:
    for name in (VCG.Company, VCG.InvestmentFirm, VCG.Fund, VCG.Person, VCG.Organization):
        yield from _instances(store, name)


def _instances(store: GraphStore, class_iri: str) -> Iterator[NamedNode]:
    for quad in store.match(None, RDF_TYPE, term(class_iri)):
        if isinstance(quad.subject, NamedNode):
            yield quad.subject


def _record(store: GraphStore, subject: NamedNode) -> str:
    record = store.value(subject, term(VCG.record))
    if not isinstance(record, Literal):
        raise StoreDamagedError(f"{subject.value} has no record: the graph was changed by other means than vcgraph")
    return record.value


def _text(value: object) -> str:
    if not isinstance(value, Literal):
        raise TypeError(f"not a literal: {value}")
    return value.value
