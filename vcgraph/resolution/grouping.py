"""Grouping claims into events, whatever the order in which the claims come."""

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from vcgraph.model import Claim
from vcgraph.model.base import canonical_json, content_id

T = TypeVar("T")
APART = -10
"""The likeness of what a person told apart."""
_WORDING = frozenset({"id", "evidence", "rules", "said_by"})


def told_content(claim: Claim) -> str:
    """What a claim says, without its evidence: two claims with equal content of one article are one telling."""
    return canonical_json({key: value for key, value in claim.to_dict().items() if key not in _WORDING})


def event_id(kind: str, owner: str, anchor: Claim) -> str:
    """`round-shield-ai-1f0c…`: the kind, the owner's own name, and a hash of the claim that told the event first."""
    digest = content_id(kind, told_content(anchor)).rpartition("-")[2]
    return f"{kind}-{owner.partition('-')[2]}-{digest[:10]}"


def join_likely(
    ordered: Sequence[T], likeness: Callable[[T, T], int], forced: Iterable[tuple[T, T]] = ()
) -> list[tuple[T, ...]]:
    """Groups of `ordered` (which must be in an order of content): the likeliest pairs join first.

    `likeness` above 0 lets two join, the greater the earlier; below 0 it keeps apart the groups in which they stand.
    The groups of `forced` pairs are joined last, unless likeness is `APART` for any two of their members.

    >>> join_likely([1, 2, 9, 10], lambda one, other: 1 if abs(one - other) < 3 else -1)
    [(1, 2), (9, 10)]
    """
    scores = {
        (one, other): likeness(ordered[one], ordered[other]) for other in range(len(ordered)) for one in range(other)
    }
    group_of = {position: [position] for position in range(len(ordered))}

    def join(one: int, other: int, least: int) -> None:
        left, right = group_of[one], group_of[other]
        if left is not right and all(scores[min(a, b), max(a, b)] >= least for a in left for b in right):
            left.extend(right)
            group_of.update(dict.fromkeys(right, left))

    for (one, other), _ in sorted(
        ((pair, score) for pair, score in scores.items() if score > 0), key=lambda item: (-item[1], item[0])
    ):
        join(one, other, 0)
    for first, second in forced:
        join(ordered.index(first), ordered.index(second), APART + 1)
    groups = {id(group): sorted(group) for group in group_of.values()}.values()
    return [tuple(ordered[position] for position in group) for group in groups]
