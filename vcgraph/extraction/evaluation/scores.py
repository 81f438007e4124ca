"""Counts, and the measures made of them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from vcgraph.extraction.evaluation.alignment import Comparison, align
from vcgraph.extraction.evaluation.misses import Miss, describe_miss
from vcgraph.extraction.evaluation.slots import CLAIM_TYPES, ClaimData, is_counted


@dataclass(frozen=True, slots=True)
class Counts:
    """True positives, false positives and false negatives.

    >>> counts = Counts(8, 2, 0)
    >>> counts.precision, counts.recall, round(counts.f1, 3)
    (0.8, 1.0, 0.889)
    """

    true_positives: int = 0
    false_positives: int = 0
    false_negatives: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(
            self.true_positives + other.true_positives,
            self.false_positives + other.false_positives,
            self.false_negatives + other.false_negatives,
        )

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 where nothing was found."""
        found = self.true_positives + self.false_positives
        return self.true_positives / found if found else 1.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found; 1 where nothing is there."""
        return self.true_positives / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    @property
    def gold(self) -> int:
        """How many slots the gold fills."""
        return self.true_positives + self.false_negatives

    def to_dict(self) -> dict[str, float]:
        """Counts and measures."""
        return {
            "tp": self.true_positives, "fp": self.false_positives, "fn": self.false_negatives,
            "precision": self.precision, "recall": self.recall, "f1": self.f1,
        }  # fmt: skip


@dataclass(frozen=True)
class Evaluation:
    """How an extractor did on a set of articles.

    `slots` counts by slot (`funding_round.amount`), `articles` by article; `false_alarms` are the claims predicted in
    the `negatives`, the articles whose gold is empty.
    """

    slots: Mapping[str, Counts]
    articles: Mapping[str, Counts]
    negatives: int
    false_alarms: int
    misses: tuple[Miss, ...] = field(repr=False)

    @property
    def people(self) -> Counts:
        """All slots of roles."""
        return _total(counts for slot, counts in self.slots.items() if slot.startswith("role."))

    @property
    def deals(self) -> Counts:
        """All slots of every other type."""
        return _total(counts for slot, counts in self.slots.items() if not slot.startswith("role."))

    @property
    def micro(self) -> Counts:
        """All slots."""
        return self.deals + self.people

    def to_dict(self) -> dict[str, Any]:
        """The figures without the misses, for JSON."""
        return {
            **{name: getattr(self, name).to_dict() for name in ("deals", "people", "micro")},
            "slots": {name: counts.to_dict() for name, counts in self.slots.items()},
            "articles": {name: counts.to_dict() for name, counts in self.articles.items()},
            "negatives": self.negatives,
            "false_alarms": self.false_alarms,
        }


def evaluate(
    gold: Mapping[str, Sequence[ClaimData]],
    predicted: Mapping[str, Sequence[ClaimData]],
    *,
    texts: Mapping[str, str] | None = None,
    types: Collection[str] = CLAIM_TYPES,
) -> Evaluation:
    """Score predicted claims against gold, article by article; both map an article's id to claims in JSON form.

    An article without predictions counts as predicted empty; one without gold is left out. `texts` gives the articles'
    texts for the sentences of the misses.

    >>> gold = {"a": [{"type": "funding_round", "company": "Box|Box Inc.", "stage": "seed"}]}
    >>> evaluate(gold, {"a": [{"type": "funding_round", "company": "Box"}]}).deals
    Counts(true_positives=1, false_positives=0, false_negatives=1)
    """
    wanted = frozenset(types)
    slots: dict[str, Counts] = {}
    articles: dict[str, Counts] = {}
    misses: list[Miss] = []
    negatives = false_alarms = 0
    for article, claims in gold.items():
        expected = [claim for claim in claims if is_counted(claim, wanted)]
        found = [claim for claim in predicted.get(article, ()) if is_counted(claim, wanted)]
        negatives += not expected
        false_alarms += 0 if expected else len(found)
        comparisons = [each for each in align(expected, found) if each.is_counted]
        _add_up(comparisons, slots)
        articles[article] = _total(map(_counts, comparisons))
        text = texts.get(article) if texts else None
        misses.extend(describe_miss(article, each, text) for each in comparisons if not each.is_perfect)
    return Evaluation(dict(sorted(slots.items())), articles, negatives, false_alarms, tuple(misses))


def _total(parts: Iterable[Counts]) -> Counts:
    return sum(parts, Counts())


def _counts(comparison: Comparison) -> Counts:
    return Counts(len(comparison.matched), len(comparison.extra), len(comparison.missing))


def _add_up(comparisons: Iterable[Comparison], slots: dict[str, Counts]) -> None:
    for comparison in comparisons:
        for one, part in (
            (Counts(1, 0, 0), comparison.matched),
            (Counts(0, 1, 0), comparison.extra),
            (Counts(0, 0, 1), comparison.missing),
        ):
            for slot in part:
                slots[slot.name] = slots.get(slot.name, Counts()) + one
