"""Which predicted claim answers which gold claim, and how the two compare."""

from collections.abc import Sequence
from dataclasses import dataclass

from vcgraph.extraction.evaluation.slots import KEYS, ClaimData, Slot, names_agree, same_value, slots_of

_UNCOUNTED_IF_GOLD_IS_SILENT = frozenset(("date", "status"))


@dataclass(frozen=True, slots=True)
class Comparison:
    """A gold claim and the predicted claim that answers it (either may be lacking), slot by slot."""

    gold: ClaimData | None
    predicted: ClaimData | None
    matched: tuple[Slot, ...]
    extra: tuple[Slot, ...]
    missing: tuple[Slot, ...]

    @property
    def is_counted(self) -> bool:
        """A gold claim marked optional counts neither way."""
        return self.gold is None or not self.gold.get("optional")

    @property
    def is_perfect(self) -> bool:
        """Whether nothing is extra and nothing missing."""
        return not (self.extra or self.missing)


def compare(gold: ClaimData | None, predicted: ClaimData | None) -> Comparison:
    """Compare slot by slot. A date or status is not counted where the gold leaves it open."""
    rest = slots_of(predicted) if predicted else []
    matched, missing = [], []
    for slot in slots_of(gold) if gold else ():
        answer = next((each for each in rest if each.name == slot.name and same_value(slot, each)), None)
        if answer:
            rest.remove(answer)
            matched.append(slot)
        else:
            missing.append(slot)
    silent = {leaf for leaf in _UNCOUNTED_IF_GOLD_IS_SILENT if gold and not gold.get(leaf)}
    extra = [slot for slot in rest if slot.leaf not in silent]
    return Comparison(gold, predicted, tuple(matched), tuple(extra), tuple(missing))


def align(gold: Sequence[ClaimData], predicted: Sequence[ClaimData]) -> list[Comparison]:
    """Pair claims one to one, the best pairs first; what is left over stands alone, but for optional gold claims."""
    candidates = [
        (_agreement(comparison), -i, -j, comparison)
        for i, left in enumerate(gold)
        for j, right in enumerate(predicted)
        if _speak_of_one_thing(left, right)
        for comparison in [compare(left, right)]
    ]
    candidates.sort(key=lambda candidate: candidate[:3], reverse=True)
    paired: list[Comparison] = []
    free_gold, free_predicted = set(range(len(gold))), set(range(len(predicted)))
    for _, i, j, comparison in candidates:
        if -i in free_gold and -j in free_predicted:
            free_gold.remove(-i)
            free_predicted.remove(-j)
            paired.append(comparison)
    alone = [compare(gold[i], None) for i in sorted(free_gold) if not gold[i].get("optional")]
    return [*paired, *alone, *(compare(None, predicted[j]) for j in sorted(free_predicted))]


def _agreement(comparison: Comparison) -> float:
    return len(comparison.matched) - 0.5 * (len(comparison.extra) + len(comparison.missing))


def _speak_of_one_thing(gold: ClaimData, predicted: ClaimData) -> bool:
    """Whether every key that both fill agrees, and at least one does. A fund may be known by its manager alone."""
    if gold["type"] != predicted["type"]:
        return False
    both = [(gold[key], predicted[key]) for key in KEYS[gold["type"]] if gold.get(key) and predicted.get(key)]
    agreeing = [names_agree(left, right) for left, right in both]
    if gold["type"] != "fund":
        return bool(agreeing) and all(agreeing)
    return any(agreeing) or names_agree(
        gold.get("name") or gold.get("manager") or "", predicted.get("manager") or predicted.get("name") or ""
    )
