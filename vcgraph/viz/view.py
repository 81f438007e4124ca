"""What the page is made from: nodes and facts, typed, in a fixed order."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import networkx as nx

from vcgraph.errors import QueryError


@dataclass(frozen=True, slots=True)
class Quote:
    """A sentence of an article that tells a fact; `published` is an ISO date."""

    text: str
    title: str = ""
    publisher: str = ""
    url: str = ""
    published: str = ""


@dataclass(frozen=True, slots=True)
class Node:
    """A company, firm, fund, person or organization. `sector` groups nodes where it is known."""

    id: str
    kind: str
    name: str
    aliases: tuple[str, ...] = ()
    sector: str = ""


@dataclass(frozen=True, slots=True)
class Competing:
    """A value of a property on which sources disagree: an amount in units of the currency `text`, or a text alone."""

    property: str
    amount: float | None
    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    """What is told of `source` alone (`target` is None), or of `source` and `target`: then it is an edge.

    `amount` is in units of `currency`; `whole` says that it is that of the entire round, not this investor's share.
    `bound` (about, at_least, at_most) and `upper` (the far end of a range) say how sure the text is of the amount.
    `date` is EDTF, `round` the identifier of the round that the fact is part of.
    """

    source: str
    target: str | None
    kind: str
    label: str = ""
    amount: float | None = None
    currency: str = ""
    whole: bool = False
    stage: str = ""
    date: str = ""
    status: str = ""
    round: str = ""
    conflict: bool = False
    bound: str = ""
    upper: float | None = None
    competing: tuple[Competing, ...] = ()
    quotes: tuple[Quote, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """Nodes by falling importance, and the facts between them in a fixed order."""

    nodes: tuple[Node, ...]
    facts: tuple[Fact, ...]


def view_of(graph: "nx.MultiDiGraph[str]") -> View:
    """The view of a graph as `kg.to_networkx()` gives it; the same for every order of its nodes and edges."""
    nodes = [_node(identifier, data) for identifier, data in graph.nodes(data=True)]
    facts = [_fact(source, target, data) for source, target, data in graph.edges(data=True)]
    for identifier, data in graph.nodes(data=True):
        facts += [_fact(identifier, None, fact) for fact in data.get("facts", ())]
    return arrange(nodes, facts)


def arrange(nodes: Iterable[Node], facts: Iterable[Fact]) -> View:
    """The view with nodes and facts in their fixed order."""
    ordered = tuple(sorted(facts, key=_fact_order))
    weight = _importance(ordered)
    return View(tuple(sorted(nodes, key=lambda node: (-weight[node.id], node.name, node.id))), ordered)


def select(view: View, focus: str | None = None, hops: int = 2, since: str | None = None) -> View:
    """The part of a view within `hops` steps of `focus` (a name, alias or identifier), without facts before `since`.

    A fact without a date stays. Raises `QueryError` where no node has that name.
    """
    facts = [fact for fact in view.facts if since is None or not fact.date or fact.date >= since]
    if focus is None and since is None:
        return view
    kept = _around(_find(view, focus), facts, hops) if focus is not None else _touched(facts)
    inside = [fact for fact in facts if fact.source in kept and (fact.target is None or fact.target in kept)]
    return arrange([node for node in view.nodes if node.id in kept], inside)


def _touched(facts: Iterable[Fact]) -> set[str]:
    return {end for fact in facts for end in (fact.source, fact.target) if end is not None}


def _find(view: View, focus: str) -> str:
    wanted = focus.casefold()
    for node in view.nodes:
        if node.id == focus or wanted in {node.name.casefold(), *(alias.casefold() for alias in node.aliases)}:
            return node.id
    raise QueryError(f"no company, firm, fund or person of the name {focus!r} in this graph")


def _around(start: str, facts: Iterable[Fact], hops: int) -> set[str]:
    neighbours: dict[str, set[str]] = defaultdict(set)
    for fact in facts:
        if fact.target is not None:
            neighbours[fact.source].add(fact.target)
            neighbours[fact.target].add(fact.source)
    reached, frontier = {start}, {start}
    for _ in range(hops):
        frontier = {near for node in frontier for near in neighbours[node]} - reached
        reached |= frontier
    return reached


def _importance(facts: Iterable[Fact]) -> Mapping[str, float]:
    """Neighbours count one each, all the money a node is seen with adds its order of magnitude."""
    neighbours: dict[str, set[str]] = defaultdict(set)
    money: Counter[str] = Counter()
    for fact in facts:
        for end, other in ((fact.source, fact.target), (fact.target, fact.source)):
            if end is not None:
                neighbours[end].update(() if other is None else (other,))
                money[end] += int(fact.amount or 0)
    return Counter({end: len(near) + math.log10(1 + money[end]) / 4 for end, near in neighbours.items()})


def _fact_order(fact: Fact) -> tuple[Any, ...]:
    money = (fact.amount or 0.0, fact.currency)
    quotes = tuple(_quote_order(quote) for quote in fact.quotes)
    return fact.source, fact.target or "", fact.kind, fact.date, fact.round, fact.label, *money, fact.status, quotes


def _node(identifier: str, data: Mapping[str, Any]) -> Node:
    aliases = tuple(sorted({str(alias) for alias in data.get("aliases") or ()}))
    name = str(data.get("name") or identifier)
    return Node(str(identifier), str(data.get("kind") or "organization"), name, aliases, _text(data, "sector"))


def _fact(source: str, target: str | None, data: Mapping[str, Any]) -> Fact:
    fact = Fact(
        source=str(source), target=None if target is None else str(target), kind=_text(data, "kind"),
        label=_text(data, "label"), amount=_number(data.get("amount")), currency=_text(data, "currency"),
        stage=_text(data, "stage"), date=_text(data, "date"), status=_text(data, "status"), round=_text(data, "round"),
        conflict=bool(data.get("conflict")), bound=_text(data, "amount_bound"), upper=_number(data.get("amount_upper")),
        competing=tuple(_competing(each) for each in data.get("competing") or ()),
        quotes=tuple(sorted(set(_quotes(data)), key=_quote_order)),
    )  # fmt: skip
    whole = _number(data.get("round_amount"))
    if fact.amount is None and whole is not None:
        bound, upper = _text(data, "round_amount_bound"), _number(data.get("round_amount_upper"))
        currency = _text(data, "round_currency")
        return replace(fact, amount=whole, currency=currency, whole=True, bound=bound, upper=upper)
    return fact


def _competing(data: Mapping[str, Any]) -> Competing:
    text = "currency" if data.get("amount") is not None else "value"
    return Competing(_text(data, "property"), _number(data.get("amount")), _text(data, text))


def _quote_order(quote: Quote) -> tuple[str, ...]:
    return quote.published, quote.publisher, quote.url, quote.title, quote.text


def _quotes(data: Mapping[str, Any]) -> Iterator[Quote]:
    for each in data.get("evidence") or ():
        names = ("quote", "title", "publisher", "url", "published")
        yield Quote(*(_text(each, name) for name in names))


def _text(data: Mapping[str, Any], name: str) -> str:
    value = data.get(name)
    return "" if value is None else str(value)


def _number(value: Any) -> float | None:
    return None if value is None else float(value)
