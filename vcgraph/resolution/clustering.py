"""Clustering: from judgements on pairs to groups of names, without ever joining what is judged different."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from vcgraph.model import Decision
from vcgraph.resolution.verdict import RULED_OUT

AMBIGUOUS = 0.03
"""A name that fits two different names almost equally well (scores closer than this) joins neither."""
SURE = 0.95
"""Names that are equal, or known to be one, are not doubted for the sake of a third."""
EQUATED = 0.93
"""Names that an article equates are doubted only where something rules out that the two others are one."""

Judge = Callable[[str, str], Decision]


def cluster(keys: Iterable[str], decisions: Iterable[Decision], judged: Judge) -> list[tuple[str, ...]]:
    """Groups of keys, each sorted. The surest pairs join first; two groups join only if no pair of them differs."""
    group_of = {key: [key] for key in keys}
    joins = [decision for decision in decisions if decision.judgement == "same"]
    for decision in sorted(joins, key=_surest_first):
        left, right = group_of[decision.left], group_of[decision.right]
        if left is right or _clash(left, right, judged, decision):
            continue
        left.extend(right)
        group_of.update(dict.fromkeys(right, left))
    return sorted(tuple(sorted(group)) for group in {id(group): group for group in group_of.values()}.values())


def doubt_ambiguous(decisions: Sequence[Decision], judged: Judge) -> list[Decision]:
    """The decisions; a rule's "same" becomes "unsure" where a name fits two names that differ from one another."""
    edges: defaultdict[str, list[tuple[str, Decision]]] = defaultdict(list)
    for decision in decisions:
        if decision.judgement == "same":
            edges[decision.left].append((decision.right, decision))
            edges[decision.right].append((decision.left, decision))
    doubtful = {
        (decision.left, decision.right): other
        for key, found in edges.items()
        for other, decision in _rivals(found, judged)
    }
    return [_doubt(decision) if (decision.left, decision.right) in doubtful else decision for decision in decisions]


def _surest_first(decision: Decision) -> tuple[bool, float, str, str]:
    return decision.made_by == "rule", -decision.score, decision.left, decision.right


def _clash(left: list[str], right: list[str], judged: Judge, joining: Decision) -> bool:
    pair = {joining.left, joining.right}
    return any(_ruled_out(judged(one, other)) for one in left for other in right if {one, other} != pair)


def _rivals(found: list[tuple[str, Decision]], judged: Judge) -> list[tuple[str, Decision]]:
    by_rule = [(other, decision) for other, decision in found if decision.made_by == "rule" and decision.score < SURE]
    return [
        (other, decision)
        for other, decision in by_rule
        for rival, rivalling in by_rule
        if rival != other
        and abs(decision.score - rivalling.score) < AMBIGUOUS
        and _differ(judged(other, rival), min(decision.score, rivalling.score))
    ]


def _ruled_out(decision: Decision) -> bool:
    """Whether a person or a fact speaks against it; that nothing speaks for it is not enough."""
    return decision.judgement == "different" and (decision.made_by != "rule" or decision.score <= RULED_OUT)


def _differ(decision: Decision, score: float) -> bool:
    return _ruled_out(decision) or (decision.judgement == "different" and score < EQUATED)


def _doubt(decision: Decision) -> Decision:
    reason = "ambiguous: fits two names that differ from one another"
    return decision.model_copy(
        update={"judgement": "unsure", "score": min(decision.score, 0.6), "reasons": (*decision.reasons, reason)}
    )
