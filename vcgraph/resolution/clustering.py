"""Clustering: from judgements on pairs to groups of names, without ever joining what is judged different."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from vcgraph.model import Decision

AMBIGUOUS = 0.03
"""A name that fits two different names almost equally well (scores closer than this) joins neither."""
SURE = 0.95
"""Names that are equal, or known to be one, are not doubted for the sake of a third."""

Differ = Callable[[str, str], bool]


def cluster(keys: Iterable[str], decisions: Iterable[Decision], differ: Differ) -> list[tuple[str, ...]]:
    """Groups of keys, each sorted. The surest pairs join first; two groups join only if no pair of them differs."""
    group_of = {key: [key] for key in keys}
    joins = [decision for decision in decisions if decision.judgement == "same"]
    for decision in sorted(joins, key=_surest_first):
        left, right = group_of[decision.left], group_of[decision.right]
        if left is right or _clash(left, right, differ, decision):
            continue
        left.extend(right)
        group_of.update(dict.fromkeys(right, left))
    return sorted(tuple(sorted(group)) for group in {id(group): group for group in group_of.values()}.values())


def doubt_ambiguous(decisions: Sequence[Decision], differ: Differ) -> list[Decision]:
    """The decisions; a rule's "same" becomes "unsure" where a name fits two names that differ from one another."""
    edges: defaultdict[str, list[tuple[str, Decision]]] = defaultdict(list)
    for decision in decisions:
        if decision.judgement == "same":
            edges[decision.left].append((decision.right, decision))
            edges[decision.right].append((decision.left, decision))
    doubtful = {
        (decision.left, decision.right): other
        for key, found in edges.items()
        for other, decision in _rivals(found, differ)
    }
    return [_doubt(decision) if (decision.left, decision.right) in doubtful else decision for decision in decisions]


def _surest_first(decision: Decision) -> tuple[bool, float, str, str]:
    return decision.made_by == "rule", -decision.score, decision.left, decision.right


def _clash(left: list[str], right: list[str], differ: Differ, joining: Decision) -> bool:
    pair = {joining.left, joining.right}
    return any(differ(one, other) for one in left for other in right if {one, other} != pair)


def _rivals(found: list[tuple[str, Decision]], differ: Differ) -> list[tuple[str, Decision]]:
    by_rule = [(other, decision) for other, decision in found if decision.made_by == "rule" and decision.score < SURE]
    return [
        (other, decision)
        for other, decision in by_rule
        for rival, rivalling in by_rule
        if rival != other and abs(decision.score - rivalling.score) < AMBIGUOUS and differ(other, rival)
    ]


def _doubt(decision: Decision) -> Decision:
    reason = "ambiguous: fits two names that differ from one another"
    return decision.model_copy(
        update={"judgement": "unsure", "score": min(decision.score, 0.6), "reasons": (*decision.reasons, reason)}
    )
