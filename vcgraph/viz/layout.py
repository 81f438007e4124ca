"""Where the nodes stand: a force-directed layout in numpy, computed once, so that the page opens at rest.

Each connected part is laid out by itself (distances to a few pivot nodes give the outline, forces the detail), then the
parts are packed around the largest. Repulsion is a convolution on a grid (particle-mesh), so one step costs
O(n + g^2 log g) for n nodes and a grid of g cells a side, not O(n^2).
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vcgraph.viz.packing import pack_parts

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

PIVOTS = 40
STEPS = 160
FEW = 64
"""Up to so many nodes all pairs are quicker than a grid, and links get even lengths."""

LINK_LENGTH = 6.0
"""How long a typical link is, in mean node radii."""

LONG_LINK = 8.5
"""The same in a part of few nodes, where there is room on a link for its sum."""

GOLDEN_ANGLE = 2.399963229728653


@dataclass(frozen=True, slots=True)
class _Links:
    """The edges of one connected part, both ways, sorted by source; `offsets[i]:offsets[i+1]` are those of node i."""

    sources: Ints
    targets: Ints
    offsets: Ints

    @property
    def degrees(self) -> Ints:
        return np.diff(self.offsets)


def place_nodes(count: int, edges: Ints, radii: Floats) -> Floats:
    """Positions of `count` nodes, shape (count, 2), in the unit of `radii` (shape (count,)), y downwards.

    `edges` has shape (m, 2); parallel edges count once, loops not at all.
    The same input gives the same positions.
    """
    links = _link(count, edges)
    parts = _connected_parts(count, links)
    placed = [_place_part(part, links, radii) for part in parts]
    return pack_parts(count, parts, placed, radii)


def _link(count: int, edges: Ints) -> _Links:
    ends = edges.reshape(-1, 2)
    ends = ends[ends[:, 0] != ends[:, 1]]
    both = np.concatenate([ends, ends[:, ::-1]])
    both = np.unique(both, axis=0) if len(both) else both
    offsets = np.searchsorted(both[:, 0], np.arange(count + 1))
    return _Links(both[:, 0], both[:, 1], offsets)


def _connected_parts(count: int, links: _Links) -> list[Ints]:
    """The nodes of each connected part, largest part first, then by its first node."""
    labels = np.arange(count)
    while True:
        lowest = labels.copy()
        np.minimum.at(lowest, links.sources, labels[links.targets])
        lowest = lowest[lowest]
        if np.array_equal(lowest, labels):
            break
        labels = lowest
    order = np.argsort(labels, kind="stable")
    parts = np.split(order, np.flatnonzero(np.diff(labels[order])) + 1) if count else []
    return sorted(parts, key=lambda part: (-len(part), int(part[0])))


def _place_part(part: Ints, links: _Links, radii: Floats) -> Floats:
    if len(part) == 1:
        return np.zeros((1, 2))
    inner = _restrict(part, links)
    scale = float(np.mean(radii[part]))
    settled = _star(inner) if _is_star(inner) else _settle(_outline(inner), inner)
    length = LINK_LENGTH
    if len(part) <= FEW and not _is_star(inner):
        settled, length = _even_out(settled, inner), LONG_LINK
    return separate(settled * (scale * length / _typical_length(settled, inner)), radii[part] * 1.3)


def _is_star(links: _Links) -> bool:
    """One node with all others around it, and no other links: most of the small parts of a graph of news."""
    others = len(links.offsets) - 2
    return len(links.sources) == 2 * others and int(links.degrees.max()) == others


def _star(links: _Links) -> Floats:
    count = len(links.offsets) - 1
    hub = int(links.degrees.argmax())
    angle = np.linspace(0, 2 * np.pi, count, endpoint=False)[: count - 1] * count / max(count - 1, 1)
    position = np.zeros((count, 2))
    around = np.arange(count) != hub
    position[around] = np.column_stack([np.cos(angle), np.sin(angle)]) * max(1.0, count / 12)
    return position


def _typical_length(position: Floats, links: _Links) -> float:
    """The longer of the median link and what gives each node its share of the area; so neither crowds nor sprawls."""
    stretch = position[links.targets] - position[links.sources]
    median = float(np.median(np.sqrt((stretch**2).sum(axis=1))))
    spread = float(np.sqrt(((position - position.mean(axis=0)) ** 2).sum(axis=1).mean()))
    return min(median, spread / np.sqrt(len(position)) * 2.0) or 1.0


def _restrict(part: Ints, links: _Links) -> _Links:
    """The links of one part, with its nodes numbered from 0."""
    if len(part) == len(links.offsets) - 1:
        return links
    starts, lengths = links.offsets[part], links.degrees[part]
    chosen = np.repeat(starts - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths) + np.arange(lengths.sum())
    offsets = np.concatenate([[0], np.cumsum(lengths)])
    return _Links(np.repeat(np.arange(len(part)), lengths), np.searchsorted(part, links.targets[chosen]), offsets)


def _outline(links: _Links) -> Floats:
    """Pivot MDS (Brandes and Pich 2006): the two main axes of the nodes' distances to a few far-apart pivots."""
    count = len(links.offsets) - 1
    distances = _pivot_distances(links, min(PIVOTS, count))
    squares = distances**2
    centred = squares - squares.mean(axis=0) - squares.mean(axis=1, keepdims=True) + squares.mean()
    _, vectors = np.linalg.eigh(centred.T @ centred)
    axes = vectors[:, ::-1][:, :2]
    axes = axes * np.where(axes[np.abs(axes).argmax(axis=0), np.arange(axes.shape[1])] < 0, -1, 1)
    flat = centred @ axes if axes.shape[1] == 2 else np.column_stack([centred @ axes, np.zeros(count)])
    spread = float(np.sqrt((flat**2).sum(axis=1).mean())) or 1.0
    outline: Floats = flat / spread * np.sqrt(count) + _sunflower(count) * 0.6
    return outline


def _sunflower(count: int) -> Floats:
    """Evenly spread points on a disc of radius sqrt(count): parts nodes that the outline puts on one spot."""
    index = np.arange(count)
    radius, angle = np.sqrt(index + 0.5), index * GOLDEN_ANGLE
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])


def _pivot_distances(links: _Links, pivots: int) -> Floats:
    """Steps from each node to each pivot; the next pivot is the node farthest from all before it."""
    count = len(links.offsets) - 1
    distances = np.empty((count, pivots))
    nearest = np.full(count, np.inf)
    pivot = int(links.degrees.argmax())
    for column in range(pivots):
        distances[:, column] = _steps_from(pivot, links)
        nearest = np.minimum(nearest, distances[:, column])
        pivot = int(nearest.argmax())
    return distances


def _steps_from(start: int, links: _Links) -> Floats:
    steps = np.full(len(links.offsets) - 1, -1.0)
    steps[start] = 0
    frontier, depth = np.array([start]), 0
    while len(frontier):
        depth += 1
        starts, lengths = links.offsets[frontier], links.degrees[frontier]
        heads = np.repeat(starts - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths) + np.arange(lengths.sum())
        reached = links.targets[heads]
        frontier = np.unique(reached[steps[reached] < 0])
        steps[frontier] = depth
    return steps


def _settle(start: Floats, links: _Links) -> Floats:
    """Springs along links against repulsion between all nodes, cooled down to rest."""
    count = len(start)
    mass = np.sqrt(links.degrees + 1.0)
    cells = int(np.clip(2 ** np.ceil(np.log2(2.2 * np.sqrt(count))), 32, 256))
    position, heat = start, 0.25 * np.sqrt(count) + 0.5
    for step in range(STEPS):
        force = _repulsion(position, mass, cells) + _attraction(position, links, mass)
        force -= 0.25 * mass[:, None] * (position - position.mean(axis=0))
        length = np.sqrt((force**2).sum(axis=1, keepdims=True)) + 1e-9
        limit = heat * (1 - step / STEPS) ** 1.5 + 0.01
        position = position + force / length * np.minimum(length * 0.25 / mass[:, None], limit)
    return position


def _even_out(start: Floats, links: _Links, rounds: int = 100) -> Floats:
    """Stress majorization (Gansner, Koren and North 2004): as far apart on the plane as there are steps between."""
    steps = np.column_stack([_steps_from(node, links) for node in range(len(start))])
    apart = ~np.eye(len(start), dtype=bool)
    weight = np.divide(1.0, steps**2, out=np.zeros_like(steps), where=apart)
    inverse = np.linalg.pinv(np.diag(weight.sum(axis=1)) - weight)
    position = start / _typical_length(start, links)
    for _ in range(rounds):
        distance = np.sqrt(((position[:, None] - position[None]) ** 2).sum(axis=2)) + 1e-6
        ratio = weight * steps / distance
        position = inverse @ (np.diag(ratio.sum(axis=1)) - ratio) @ position
    return position


def _attraction(position: Floats, links: _Links, mass: Floats) -> Floats:
    """Linear springs; a link between two hubs pulls less on each, or the hubs would clump."""
    stretch = position[links.targets] - position[links.sources]
    stretch *= (1.5 / np.sqrt(np.minimum(mass[links.sources], mass[links.targets])))[:, None]
    count = len(position)
    pulls = [np.bincount(links.sources, weights=stretch[:, axis], minlength=count) for axis in (0, 1)]
    return np.column_stack(pulls)


def _repulsion(position: Floats, mass: Floats, cells: int) -> Floats:
    """Mass times mass over distance: pair by pair in a small part, else by convolving the mass on a grid."""
    if len(position) <= FEW:
        gaps = position[:, None] - position[None]
        pulls = gaps * (mass[None] / ((gaps**2).sum(axis=2) + 1e-3))[:, :, None]
        exact: Floats = 1.4 * mass[:, None] * pulls.sum(axis=1)
        return exact
    low = position.min(axis=0)
    size = float((position.max(axis=0) - low).max()) / (cells - 2) or 1.0
    corner = (position - low) / size
    index = corner.astype(np.int64)
    share = corner - index
    field = _field(index, share, mass, cells) / size
    return 1.4 * mass[:, None] * field


def _field(index: Ints, share: Floats, mass: Floats, cells: int) -> Floats:
    corners = [(index[:, 0] + i) * cells + index[:, 1] + j for i in (0, 1) for j in (0, 1)]
    x, y = share[:, 0], share[:, 1]
    weights = [(1 - x) * (1 - y), (1 - x) * y, x * (1 - y), x * y]
    density = np.zeros(cells * cells)
    for corner, weight in zip(corners, weights, strict=True):
        density += np.bincount(corner, weights=weight * mass, minlength=cells * cells)
    spectrum = np.fft.rfft2(density.reshape(cells, cells), s=(2 * cells, 2 * cells))
    result = np.zeros((len(mass), 2))
    for axis, kernel in enumerate(_kernels(cells)):
        grid = np.fft.irfft2(spectrum * kernel)[:cells, :cells].ravel()
        for corner, weight in zip(corners, weights, strict=True):
            result[:, axis] += weight * grid[corner]
    return result


_KERNELS: dict[int, list[NDArray[np.complex128]]] = {}


def _kernels(cells: int) -> list[NDArray[np.complex128]]:
    """The transforms of x / r^2 and y / r^2 on a grid of twice the size, so that opposite borders do not touch."""
    if cells not in _KERNELS:
        offset = np.fft.fftfreq(2 * cells, 1 / (2 * cells))
        x, y = np.meshgrid(offset, offset, indexing="ij")
        square = x**2 + y**2
        square[0, 0] = 1.0
        _KERNELS[cells] = [np.fft.rfft2(x / square), np.fft.rfft2(y / square)]
    return _KERNELS[cells]


def separate(position: Floats, radii: Floats, rounds: int = 30) -> Floats:
    """Moves nodes (discs of `radii`) apart until none overlap, or `rounds` are over."""
    position = position.copy()
    radii = np.minimum(radii, np.quantile(radii, 0.98))
    reach = float(radii.max()) * 2
    for _ in range(rounds):
        left, right = _near_pairs(position, reach)
        gap = position[right] - position[left]
        distance = np.sqrt((gap**2).sum(axis=1)) + 1e-9
        overlap = radii[left] + radii[right] - distance
        hit = overlap > 0.01 * reach
        if not hit.any():
            break
        push = gap[hit] / distance[hit, None] * (overlap[hit, None] * 0.55)
        np.subtract.at(position, left[hit], push / 2)
        np.add.at(position, right[hit], push / 2)
    return position


def _near_pairs(position: Floats, reach: float) -> tuple[Ints, Ints]:
    """Pairs of nodes in the same or in adjacent cells of a grid of width `reach`."""
    cell = np.floor((position - position.min(axis=0)) / reach).astype(np.int64) + 1
    width = int(cell[:, 1].max()) + 2
    key = cell[:, 0] * width + cell[:, 1]
    order = np.argsort(key, kind="stable")
    ordered = key[order]
    lefts, rights = [], []
    for step in (0, 1, width - 1, width, width + 1):
        low = np.searchsorted(ordered, ordered + step, side="left")
        if step == 0:
            low = np.arange(len(order)) + 1
        lengths = np.maximum(np.searchsorted(ordered, ordered + step, side="right") - low, 0)
        heads = np.repeat(low - np.concatenate([[0], np.cumsum(lengths)[:-1]]), lengths) + np.arange(lengths.sum())
        lefts.append(order[np.repeat(np.arange(len(order)), lengths)])
        rights.append(order[heads])
    return np.concatenate(lefts), np.concatenate(rights)
