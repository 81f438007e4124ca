"""Persons' decisions: a log that is only ever appended to."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from vcgraph.model import Decision


def pair_of(left: str, right: str) -> tuple[str, str]:
    """The two keys in the order in which decisions hold them."""
    return (left, right) if left <= right else (right, left)


class DecisionLog:
    """What persons decided. The last decision on a pair counts; `withdrawn` gives the pair back to the rules."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        last = {pair_of(d.left, d.right): d for d in decisions if d.made_by != "rule"}
        self._held = {pair: decision for pair, decision in last.items() if decision.judgement != "withdrawn"}
        self._partners: defaultdict[str, set[str]] = defaultdict(set)
        for left, right in self._held:
            self._partners[left].add(right)
            self._partners[right].add(left)

    def get(self, left: str, right: str) -> Decision | None:
        """The decision that holds for a pair of keys, in either order."""
        return self._held.get(pair_of(left, right))

    def partners(self, key: str) -> Collection[str]:
        """The keys that a person judged together with this one."""
        return self._partners.get(key, ())
