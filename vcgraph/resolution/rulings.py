"""Rulings: persons' decisions on events, two tellings being of one event or of two.

A decision on events is about tellings, what two claims say, and not about the facts: facts come and go as articles do,
and a telling stays the same when its article is read again in other words (`told_content`).
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import cached_property
from typing import TypeVar

from vcgraph.model import Claim, Decision
from vcgraph.model.base import content_id
from vcgraph.resolution.decisions import DecisionLog
from vcgraph.resolution.grouping import APART, join_likely, told_content

EVENTS = frozenset({"funding_round", "valuation", "acquisition"})
"""Types of claims whose events are matched by what is told of them, and not by names alone."""
_PREFIX = "told"
T = TypeVar("T")


def telling_key(claim: Claim) -> str:
    """What stands for a claim in a decision on events: `told-` and a hash of what it says, its article included."""
    return content_id(_PREFIX, told_content(claim))


def is_on_events(decision: Decision) -> bool:
    """Whether a decision is about tellings and not about names."""
    return decision.left.startswith(f"{_PREFIX}-")


class Rulings:
    """What holds of a log of decisions on events. "Different" holds for all that a person called the same, too."""

    def __init__(self, decisions: Iterable[Decision] = ()) -> None:
        self._log = DecisionLog(decision for decision in decisions if is_on_events(decision))

    @cached_property
    def same(self) -> tuple[tuple[str, str], ...]:
        """The pairs of tellings that are of one event, sorted."""
        return self._pairs("same")

    @cached_property
    def keys(self) -> Set[str]:
        """All tellings of which something was decided."""
        return frozenset(key for pair in (*self.same, *self._pairs("different")) for key in pair)

    def part(self, left: Iterable[str], right: Set[str]) -> bool:
        """Whether any two of these tellings are of two events."""
        return any(not self._apart[key].isdisjoint(right) for key in left if key in self._apart)

    def settle(self, left: Set[str], right: Set[str]) -> bool:
        """Whether it was decided that any two of these tellings are of one event, or of two."""
        joined = any(not self._called_same(key).isdisjoint(right) for key in left & self.keys)
        return joined or self.part(left, right)

    def _pairs(self, judgement: str) -> tuple[tuple[str, str], ...]:
        held = self._log.held()
        return tuple((each.left, each.right) for each in held if each.judgement == judgement)

    @cached_property
    def _apart(self) -> Mapping[str, Set[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        for left, right in self._pairs("different"):
            for one, other in ((left, right), (right, left)):
                for key in self._called_same(one):
                    found[key] |= self._called_same(other)
        return found

    def _called_same(self, key: str) -> Set[str]:
        """A telling and all that chains of "same" connect with it."""
        found, queue = {key}, [key]
        while queue:
            here = queue.pop()
            more = {other for pair in self.same if here in pair for other in pair} - found
            found |= more
            queue.extend(more)
        return found


def join_ruled(
    ordered: Sequence[T], likeness: Callable[[T, T], int], keys_of: Callable[[T], Set[str]], rulings: Rulings
) -> list[tuple[T, ...]]:
    """Groups of `ordered`, by likeness (see `join_likely`) and above it by what persons decided."""
    if not rulings.keys:
        return join_likely(ordered, likeness)
    keys = {id(each): keys_of(each) & rulings.keys for each in ordered}
    of_key = {key: each for each in ordered for key in keys[id(each)]}

    def ruled(one: T, other: T) -> int:
        return APART if rulings.part(keys[id(one)], keys[id(other)]) else likeness(one, other)

    forced = [(of_key[left], of_key[right]) for left, right in rulings.same if {left, right} <= of_key.keys()]
    return join_likely(ordered, ruled, forced)
