"""Judging: same, different or unsure, with a score and the reasons."""

from vcgraph.model import Decision
from vcgraph.model.entity import Judgement
from vcgraph.normalize.names import squash
from vcgraph.resolution.aliases import Aliases, KnownName
from vcgraph.resolution.decisions import pair_of
from vcgraph.resolution.mentions import NameRecord


def judge(left: NameRecord, right: NameRecord, aliases: Aliases) -> Decision:
    """The rules' judgement on two names. Looks at nothing but the two records and the alias data."""
    first, second = pair_of(left.key, right.key)
    judgement, score, reason = _verdict(left, right, aliases)
    return Decision(left=first, right=second, judgement=judgement, score=score, reasons=(reason,))


def known_name(record: NameRecord, aliases: Aliases) -> KnownName | None:
    """The entry of the alias data that the name stands for, if its class allows it."""
    return aliases.find(record.bare)


def _verdict(left: NameRecord, right: NameRecord, aliases: Aliases) -> tuple[Judgement, float, str]:
    if left.name_class != right.name_class and "any" not in (left.name_class, right.name_class):
        return "different", 0.0, "type: names of different classes"
    one, other = known_name(left, aliases), known_name(right, aliases)
    if one and one is other:
        return "same", 1.0, f"alias data: both are {one.name}"
    if squash(left.bare) == squash(right.bare):
        return "same", 0.97, "spacing: the same letters"
    return "unsure", 0.5, "no rule decides"
