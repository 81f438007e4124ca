"""The graph as a NetworkX MultiDiGraph: agents as nodes, facts between two of them as edges, plain attributes."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Any

import networkx as nx

from vcgraph.graph.contents import articles, claims, entities, facts
from vcgraph.graph.facts import fund_label, stage_label
from vcgraph.graph.statements import Background, supporting_evidence
from vcgraph.graph.store import GraphStore
from vcgraph.graph.terms import node
from vcgraph.model import Article, Claim, Money
from vcgraph.model.fact import (
    AcquisitionFact,
    CommitmentFact,
    Fact,
    FundFact,
    RoleFact,
    RoundFact,
    Slot,
    TotalRaisedFact,
    ValuationFact,
)


def to_networkx(store: GraphStore) -> "nx.MultiDiGraph[str]":
    """Agents and what connects them.

    Nodes are entities by identifier: `kind` (company, firm, fund, person, organization), `name`, `aliases` (list),
    `iri`, `facts` (list of dicts: what is known of the node alone, such as its rounds).
    Edges are facts by identifier as key: `kind` (invested_in, committed_to, acquired, role, manages), `label`, and
    where known `amount` (int or float, in currency units) with `currency`, `stage`, `date` (EDTF), `status`; an
    investment also has its `round` and the `round_amount` with `round_currency`. An amount that a text only bounds has
    `amount_bound` (about, at_least, at_most) and, for a range, `amount_upper` (of the round: `round_amount_bound`,
    `round_amount_upper`). `conflict` is True where articles tell values that cannot both be true; `competing` then
    lists them, the accepted one first: dicts of `property` and either `amount` and `currency` or `value`.
    Every edge and every such dict has `evidence`: dicts of quote, start, end, article, title, publisher, url and
    published.
    """
    return _Builder(store).build()


class _Builder:
    def __init__(self, store: GraphStore) -> None:
        self._articles = {article.id: article for article in articles(store)}
        self._claims = {claim.id: claim for claim in claims(store)}
        self._entities = {entity.id: entity for entity in entities(store)}
        self._facts = facts(store)
        self._background = Background({}, self._entities, {})
        self._graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()

    def build(self) -> "nx.MultiDiGraph[str]":
        for entity in self._entities.values():
            self._add_node(entity.id, entity.kind, entity.name, entity.aliases)
        for fact in self._facts:
            if isinstance(fact, FundFact) and fact.id not in self._graph:
                self._add_node(fact.id, "fund", fund_label(fact, self._background), ())
        for fact in self._facts:
            self._add_fact(fact)
        return self._graph

    def _add_node(self, identifier: str, kind: str, name: str, aliases: Iterable[str]) -> None:
        self._graph.add_node(
            identifier, kind=kind, name=name, aliases=list(aliases), iri=node(identifier).value, facts=[]
        )

    def _add_edge(self, source: str, target: str, fact: Any, **attributes: Any) -> None:
        known = {name: value for name, value in attributes.items() if value is not None}
        self._graph.add_edge(
            source, target, key=fact.id, **known, **self._marks(fact), evidence=self._evidence(fact.claims)
        )

    def _add_fact(self, fact: Fact) -> None:
        match fact:
            case RoundFact():
                self._add_round(fact)
            case ValuationFact():
                date = fact.date.value or fact.as_of
                self._note(fact.company, fact, "valuation", "valuation", money=fact.amount, date=date)
            case TotalRaisedFact():
                self._note(fact.company, fact, "total_raised", "total raised", money=fact.amount, date=fact.as_of)
            case FundFact():
                self._add_fund(fact)
            case CommitmentFact():
                label = fact.role.replace("_", " ")
                status = fact.status.value
                known = _money(fact.amount)
                self._add_edge(fact.investor, fact.fund, fact, kind="committed_to", label=label, status=status, **known)
            case AcquisitionFact() if fact.acquirer is not None:
                known = {**_money(fact.amount), "date": _text(fact.date.value), "status": fact.status.value}
                self._add_edge(fact.acquirer, fact.target, fact, kind="acquired", label="acquired", **known)
            case RoleFact():
                known = {"label": fact.title.replace("_", " "), "status": fact.status.value}
                self._add_edge(fact.person, fact.organization, fact, kind="role", **known)

    def _add_round(self, fact: RoundFact) -> None:
        stage, date, status = fact.stage.value, _text(fact.date.value), fact.status.value
        whole = {f"round_{name}": value for name, value in _money(fact.amount).items()}
        for each in fact.investments:
            label = (each.role.value or "participant").replace("_", " ")
            known = {**_money(each.amount), "stage": stage, "date": date, "status": status, "round": fact.id, **whole}
            self._add_edge(each.investor, fact.company, each, kind="invested_in", label=label, **known)
        label = stage_label(stage) if stage else "backed" if fact.bare else "funding round"
        self._note(fact.company, fact, "round", label, money=fact.amount, date=fact.date.value, status=status)
        if fact.valuation.told:
            self._note(fact.company, fact, "valuation", "valuation", money=fact.valuation, date=fact.date.value)

    def _add_fund(self, fact: FundFact) -> None:
        if fact.manager.value is not None:
            self._add_edge(fact.manager.value, fact.id, fact, kind="manages", label="manages")
        sizes = {"target": fact.target, "raised": fact.raised, "hard cap": fact.hard_cap}
        for label, slot in sizes.items():
            if slot.told:
                status = fact.status.value
                self._note(fact.id, fact, "fund", label, money=slot, date=fact.date.value, status=status)

    def _note(self, owner: str, fact: Any, kind: str, label: str, *, money: Slot[Any], **known: Any) -> None:
        """Keep a fact of one node alone."""
        told = {
            "kind": kind,
            "label": label,
            **_money(money),
            **self._marks(fact),
            **{name: _text(value) for name, value in known.items()},
        }
        self._graph.nodes[owner]["facts"].append(
            {
                **{name: value for name, value in told.items() if value is not None},
                "id": fact.id,
                "evidence": self._evidence(fact.claims),
            }
        )

    def _marks(self, fact: Any) -> dict[str, Any]:
        """`conflict` and `competing` where articles tell values of the fact that cannot both be true."""
        competing = [
            {"property": name.replace("_", " "), **self._value(told.value)}
            for name, slot in fact
            if isinstance(slot, Slot) and any(told.standing == "conflicting" for told in slot.told)
            for told in slot.told
            if told.standing in ("accepted", "conflicting")
        ]
        return {"conflict": True, "competing": competing} if competing else {}

    def _value(self, value: object) -> dict[str, Any]:
        if isinstance(value, Money):
            return {"amount": plain_number(value.value), "currency": value.currency}
        entity = self._entities.get(str(value))
        return {"value": entity.name if entity else str(value)}

    def _evidence(self, claim_ids: Iterable[str]) -> list[dict[str, Any]]:
        return [quote for claim_id in claim_ids for quote in self._quotes(self._claims[claim_id])]

    def _quotes(self, claim: Claim) -> Iterator[dict[str, Any]]:
        origin = _origin(self._articles[claim.article])
        for evidence in supporting_evidence(claim, ()):
            yield {"quote": evidence.quote, "start": evidence.start, "end": evidence.end, **origin}


def _origin(article: Article) -> dict[str, Any]:
    return {
        "article": article.id,
        "title": article.title,
        "publisher": article.publisher,
        "url": article.url,
        "published": _text(article.published),
    }


def _money(slot: Slot[Any]) -> dict[str, Any]:
    """The accepted amount of a slot as plain numbers."""
    money: Money | None = slot.value
    if money is None:
        return {}
    bound = {} if money.qualifier == "exact" else {"amount_bound": money.qualifier}
    upper = {} if money.upper is None else {"amount_upper": plain_number(money.upper)}
    return {"amount": plain_number(money.value), "currency": money.currency, **bound, **upper}


def plain_number(value: Decimal) -> int | float:
    """A whole number as int, any other as float.

    >>> plain_number(Decimal("45000000")), plain_number(Decimal("1.5"))
    (45000000, 1.5)
    """
    return int(value) if value == value.to_integral_value() else float(value)


def _text(value: object) -> str | None:
    return None if value is None else str(value)
