"""Linear models with readable weights: a row for each feature, a column for each label.

Weights are whole hundredths of log-odds, so that a sum of them is the same in whatever order the features come. A row is
one integer that holds the weights of all labels side by side: Python adds such integers faster than any library adds
seventy short rows.
"""

from collections.abc import Iterable, Mapping, Sequence
from math import exp
from operator import getitem
from typing import Self

_WIDTH = 24
"""Bits of a row for each label: sums up to 80,000 in log-odds."""
_MASK = (1 << _WIDTH) - 1
_HALF = 1 << (_WIDTH - 1)


class Weights:
    """Log-odds of each label: the sum of the rows of the features that hold.

    >>> weights = Weights(("company", "investor"), {"1": (-50, -50), "L1=from": (-120, 250)})
    >>> {label: round(chance, 3) for label, chance in weights.chances(["L1=from"]).items()}
    {'company': 0.154, 'investor': 0.881}
    """

    __slots__ = ("_base", "_rows", "_shifts", "labels")

    def __init__(self, labels: Sequence[str], hundredths: Mapping[str, Sequence[int]]) -> None:
        """Weights of features as hundredths of log-odds, one for each label; the feature "1" always holds."""
        self.labels = tuple(labels)
        self._shifts = tuple(_WIDTH * number for number in range(len(self.labels)))
        self._rows = {feature: self._packed(row) for feature, row in hundredths.items()}
        self._base = self._packed([_HALF] * len(self.labels))

    @classmethod
    def read(cls, text: str) -> Self:
        """Read a table of tab-separated values: feature, then a weight for each label; none stands for 0."""
        first, *lines = text.split("\n")[:-1]
        self = cls(first.split("\t")[1:], {})
        columns = [_Column({"": 0}, shift) for shift in self._shifts]
        for line in lines:
            feature, *values = line.split("\t")
            self._rows[feature] = sum(map(getitem, columns, values))
        return self

    def chances(self, features: Iterable[str]) -> dict[str, float]:
        """The probability of each label, from 0 to 1."""
        rows = filter(None, map(self._rows.get, {"1", *features}))  # to add a 0 would copy the sum
        odds = sum(rows, self._base)
        return {
            label: 1 / (1 + exp((_HALF - (odds >> shift & _MASK)) / 100))
            for label, shift in zip(self.labels, self._shifts, strict=True)
        }

    def reasons(self, features: Iterable[str], label: str, most: int = 3) -> list[str]:
        """The features that speak most for a label, the strongest first."""
        shift = self._shifts[self.labels.index(label)]
        rows = self._rows
        held = {one: (rows[one] + self._base >> shift & _MASK) - _HALF for one in features if one in rows}
        strong = sorted((-weight, one) for one, weight in held.items() if weight > 0)
        return [one for _, one in strong[:most]]

    def features(self) -> list[str]:
        """All features with a weight, in order."""
        return sorted(self._rows)

    def row(self, feature: str) -> list[int]:
        """The weight of a feature for each label, in hundredths of log-odds."""
        packed = self._rows[feature] + self._base
        return [(packed >> shift & _MASK) - _HALF for shift in self._shifts]

    def _packed(self, row: Sequence[int]) -> int:
        return sum(weight << shift for weight, shift in zip(row, self._shifts, strict=True))


class _Column(dict[str, int]):
    """A label's weights as they are written, each with what it adds to a row; few differ."""

    def __init__(self, known: Mapping[str, int], shift: int) -> None:
        super().__init__(known)
        self._shift = shift

    def __missing__(self, value: str) -> int:
        self[value] = round(100 * float(value)) << self._shift
        return self[value]
