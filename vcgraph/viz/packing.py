"""Packing: the connected parts of a graph side by side, the largest in the middle, lone nodes in rows."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

ASPECT = 1.5
"""Width over height of what is aimed at: a wide screen."""


def pack_parts(count: int, parts: list[Ints], placed: list[Floats], radii: Floats) -> Floats:
    """The positions of all nodes, shape (count, 2), from those of each part; `parts` come largest first."""
    result = np.zeros((count, 2))
    if not parts:
        return result
    margin = float(np.mean(radii)) * 3
    turned = [_lie_down(positions) for positions in placed]
    boxes = [_box(positions, radii[part], margin) for part, positions in zip(parts, turned, strict=True)]
    for part, positions, box, corner in zip(parts, turned, boxes, _corners(boxes), strict=True):
        result[part] = positions - box[:2] + corner
    low, high = result.min(axis=0), result.max(axis=0)
    centred: Floats = result - (low + high) / 2
    return centred


def _lie_down(positions: Floats) -> Floats:
    """Turned so that the long axis lies flat."""
    if len(positions) < 3:
        return positions
    centred = positions - positions.mean(axis=0)
    _, axes = np.linalg.eigh(centred.T @ centred)
    axes = axes[:, ::-1]
    axes = axes * np.where(axes[np.abs(axes).argmax(axis=0), [0, 1]] < 0, -1, 1)
    turned: Floats = centred @ axes
    return turned


def _box(positions: Floats, radii: Floats, margin: float) -> Floats:
    low = (positions - radii[:, None]).min(axis=0) - margin
    high = (positions + radii[:, None]).max(axis=0) + margin
    return np.concatenate([low, high - low])


def _corners(boxes: list[Floats]) -> Iterator[Floats]:
    """The low corner of each box: the first at the origin, the others on shelves beneath it, tallest first."""
    first = boxes[0][2:]
    area = sum(float(box[2] * box[3]) for box in boxes)
    width = max(float(first[0]), float(np.sqrt(area * ASPECT)) * 1.05)
    yield np.array([(width - first[0]) / 2, 0.0])
    yield from _shelves(boxes[1:], width, float(first[1]))


def _shelves(boxes: list[Floats], width: float, top: float) -> Iterator[Floats]:
    order = sorted(range(len(boxes)), key=lambda i: (-round(float(boxes[i][3]), 6), i))
    corners: dict[int, Floats] = {}
    left, height = 0.0, 0.0
    for i in order:
        wide, tall = float(boxes[i][2]), float(boxes[i][3])
        if left and left + wide > width:
            top, left, height = top + height, 0.0, 0.0
        corners[i] = np.array([left, top])
        left, height = left + wide, max(height, tall)
    return (corners[i] for i in range(len(boxes)))
