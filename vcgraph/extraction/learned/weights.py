"""Linear models with readable weights: a row for each feature, a column for each label."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import repeat

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Weights:
    """Log-odds of each label: the sum of the rows of the features that hold."""

    labels: tuple[str, ...]
    rows: dict[str, int]
    table: NDArray[np.float32]

    def chances(self, features: Iterable[str]) -> dict[str, float]:
        """The probability of each label, from 0 to 1."""
        held = sorted({-1, self.rows.get("1", -1), *map(self.rows.get, features, repeat(-1))})[1:]
        odds = np.add.reduce(self.table.take(held, axis=0), axis=0)
        return dict(zip(self.labels, (1 / (1 + np.exp(-odds))).tolist(), strict=True))

    def reasons(self, features: Iterable[str], label: str, most: int = 3) -> list[str]:
        """The features that speak most for a label, the strongest first."""
        column = self.labels.index(label)
        held = {one: float(self.table[self.rows[one], column]) for one in features if one in self.rows}
        strong = sorted((-weight, one) for one, weight in held.items() if weight > 0)
        return [one for _, one in strong[:most]]


def read_weights(text: str) -> Weights:
    """Read a table of tab-separated values: feature, then a weight for each label; none stands for 0."""
    lines = text.split("\n")[:-1]
    labels = tuple(lines[0].split("\t")[1:])
    rows: dict[str, int] = {}
    table = np.zeros((len(lines) - 1, len(labels)), dtype=np.float32)
    for number, line in enumerate(lines[1:]):
        feature, *values = line.split("\t")
        rows[feature] = number
        table[number] = [float(value) if value else 0.0 for value in values]
    return Weights(labels, rows, table)
