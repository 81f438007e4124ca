"""How two entities are connected, with the facts on the way."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from vcgraph.ontology import VCG
from vcgraph.query.cells import title_words
from vcgraph.query.evidence import evidence_of
from vcgraph.query.reader import GraphReader, concept, first
from vcgraph.query.records import Party, Step
from vcgraph.query.table import Table

_MONEY = (VCG.amountInvested, VCG.amountCommitted, VCG.price)


@dataclass(frozen=True, slots=True, order=True)
class Edge:
    """A fact that links two entities, from the one that acts to the one acted upon."""

    left: str
    right: str
    fact: str
    relation: str


class Connections:
    """All links between entities of a graph, by entity. Made once for a state of the graph."""

    def __init__(self, reader: GraphReader) -> None:
        self._by_entity: dict[str, set[Edge]] = defaultdict(set)
        for edge in _edges(reader):
            self._by_entity[edge.left].add(edge)
            self._by_entity[edge.right].add(edge)

    def of(self, iri: str) -> list[Edge]:
        """The links of an entity, in a fixed order."""
        return sorted(self._by_entity.get(iri, ()))

    def busiest(self, limit: int) -> list[str]:
        """The entities with most links, those with most first."""
        return sorted(self._by_entity, key=lambda iri: (-len(self._by_entity[iri]), iri))[:limit]

    def neighbours(self, iri: str) -> set[str]:
        """The entities one link away."""
        return {other(edge, iri) for edge in self._by_entity.get(iri, ())}

    def between(self, left: str, right: str) -> list[Edge]:
        """The links between two entities."""
        return sorted(edge for edge in self._by_entity.get(left, ()) if other(edge, left) == right)

    def shortest(self, start: str, goal: str, hops: int, limit: int) -> list[tuple[str, ...]]:
        """Up to `limit` shortest chains of entities from `start` to `goal`, of at most `hops` links, sorted."""
        if start == goal:
            return []
        near = self._levels(start, (hops + 1) // 2)
        far = self._levels(goal, hops // 2)
        meeting = [node for node in near if node in far]
        length = min((near[node] + far[node] for node in meeting), default=None)
        chains: set[tuple[str, ...]] = set()
        for node in sorted(each for each in meeting if near[each] + far[each] == length):
            for head in self._chains_down(node, near):
                chains.update((*reversed(head), *tail[1:]) for tail in self._chains_down(node, far))
                if len(chains) >= limit * 10:
                    break
        return sorted(chains)[:limit]

    def _levels(self, start: str, depth: int) -> dict[str, int]:
        levels, front = {start: 0}, {start}
        for level in range(1, depth + 1):
            front = {near for node in front for near in self.neighbours(node)} - levels.keys()
            levels.update(dict.fromkeys(front, level))
        return levels

    def _chains_down(self, node: str, levels: dict[str, int]) -> Iterator[tuple[str, ...]]:
        """The chains from `node` to the start of `levels`, one level a step."""
        if levels[node] == 0:
            yield (node,)
            return
        for near in sorted(self.neighbours(node)):
            if levels.get(near) == levels[node] - 1:
                yield from ((node, *rest) for rest in self._chains_down(near, levels))


def other(edge: Edge, iri: str) -> str:
    """The far end of a link."""
    return edge.right if edge.left == iri else edge.left


def _edges(reader: GraphReader) -> Iterator[Edge]:
    company_of = dict(reader.pairs(VCG.company))
    round_of = dict(reader.pairs(VCG.round))
    for fact, investor in reader.pairs(VCG.investor):
        if company := company_of.get(round_of.get(fact, "")):
            yield Edge(investor, company, fact, "invests in")
    yield from _joined(reader, VCG.committer, VCG.fund, "commits to")
    yield from _joined(reader, VCG.acquirer, VCG.acquired, "acquires")
    yield from _joined(reader, VCG.person, VCG.organization, "has a role at")
    for fund, manager in reader.pairs(VCG.managedBy):
        yield Edge(manager, fund, fund, "manages")


def _joined(reader: GraphReader, left: str, right: str, relation: str) -> Iterator[Edge]:
    ends = dict(reader.pairs(right))
    for fact, start in reader.pairs(left):
        if fact in ends:
            yield Edge(start, ends[fact], fact, relation)


Ends = tuple[tuple[Party, ...], tuple[Party, ...]]


def paths(reader: GraphReader, connections: Connections, ends: Ends, hops: int = 4, limit: int = 5) -> Table[Step]:
    """The shortest paths between two entities, one row for each fact on the way; empty where there is none.

    Where an end is a firm with the fund of the same name, the nearer of the two counts.
    """
    pairs = [(left.id, right.id) for left in ends[0] for right in ends[1]]
    found = sorted(chain for pair in pairs for chain in connections.shortest(*pair, hops, limit))
    least = min(map(len, found), default=0)
    chains = [chain for chain in found if len(chain) == least][:limit]
    steps = [step for number, chain in enumerate(chains, 1) for step in _steps(reader, connections, number, chain)]
    return Table(Step, steps, f"From {ends[0][0]} to {ends[1][0]}")


def _steps(reader: GraphReader, connections: Connections, number: int, chain: tuple[str, ...]) -> Iterator[Step]:
    for position, (left, right) in enumerate(pairwise(chain), 1):
        for edge in connections.between(left, right):
            yield _step(reader, edge, number, position)


def _step(reader: GraphReader, edge: Edge, number: int, position: int) -> Step:
    found = reader.properties(edge.fact)
    event = reader.properties(first(found, VCG.round)) if VCG.round in found else found
    amount = next((first(found, each) for each in _MONEY if each in found), None)
    role = concept(found, VCG.roleType)
    relation = f"is {title_words(role)} of" if role else edge.relation
    return Step(
        id=edge.fact,
        source=evidence_of(reader, edge.fact),
        path=number,
        step=position,
        left=reader.party(edge.left),
        relation=relation,
        right=reader.party(edge.right),
        date=reader.date(first(event, VCG.announcedDate)),
        amount=reader.money(amount),
        status=concept(event, VCG.lifecycle),
    )
