"""Persons' decisions: a log that is only ever appended to."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from vcgraph.model import Decision


def pair_of(left: str, right: str) -> tuple[str, str]:
    """The two keys in the order in which decisions hold them."""
    return (left, right) if left <= right else (right, left)


class DecisionLog:
    """What persons decided. The last decision on a pair counts; `withdrawn` gives the pair back to the rules.

    A person decides on names, not on what kind articles take them for: a decision on `org:zyx` holds for `any:zyx`
    too, save where it is about these very two.
    """

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        last = {_names(d.left, d.right): d for d in decisions if d.made_by != "rule"}
        self._held = {pair: decision for pair, decision in last.items() if decision.judgement != "withdrawn"}
        self._partners: defaultdict[str, set[str]] = defaultdict(set)
        for left, right in self._held:
            self._partners[left].add(right)
            self._partners[right].add(left)

    def get(self, left: str, right: str) -> Decision | None:
        """The decision that holds for a pair of keys, in either order, with these keys in it."""
        held = self._held.get(_names(left, right))
        if held is None:
            return None
        first, second = pair_of(left, right)
        return held.model_copy(update={"left": first, "right": second})

    def held(self) -> list[Decision]:
        """All decisions that hold, by pair."""
        return [self._held[pair] for pair in sorted(self._held)]

    def partners(self, key: str) -> Collection[str]:
        """The keys that a person judged together with this one."""
        found = self._partners.get(key, set()) | self._partners.get(_loose(key), set())
        return {each for partner in found for each in (partner, partner.replace("org:", "any:", 1))}


def _names(left: str, right: str) -> tuple[str, str]:
    first, second = _loose(left), _loose(right)
    return pair_of(left, right) if first == second else pair_of(first, second)


def _loose(key: str) -> str:
    name_class, colon, bare = key.partition(":")
    return f"org:{bare}" if name_class == "any" and colon else key
