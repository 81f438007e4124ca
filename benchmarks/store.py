"""Adding one article to graphs of growing size on disk, and what the engine costs.

    python -m benchmarks.store [--sizes 10000 100000 1000000]

Prints the median time of adding one article (claims, resolution, facts, one commit) at each size, with opening,
reading beside, exports and memory.
"""

import argparse
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from benchmarks.generate import World
from vcgraph.graph.store import FACTS
from vcgraph.kg import KnowledgeGraph

ADDED = 50
BATCH = 200


def main() -> None:
    """Run at each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    sizes = parser.parse_args().sizes
    world = World(40_000)
    numbers = iter(range(10**9))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "graph"
        for size in sizes:
            _grow(path, world, numbers, size)
            _measure(path, world, numbers)


def _grow(path: Path, world: World, numbers: Iterator[int], triples: int) -> None:
    start, articles = time.perf_counter(), 0
    with KnowledgeGraph.open(path) as kg:
        while _count(kg) < triples:
            told = [world.article(number) for number in islice(numbers, min(BATCH, triples // 500))]
            kg.add_articles(told)
            articles += len(told)
        took = time.perf_counter() - start
        print(
            f"\n{_count(kg):,} triples: {articles:,} articles more in {took:.1f} s, {took / articles * 1e3:.1f} ms each"
        )


def _measure(path: Path, world: World, numbers: Iterator[int]) -> None:
    took, kg = _timed(lambda: KnowledgeGraph.open(path))
    print(f"  open {took * 1e3:.0f} ms")
    told = [world.article(next(numbers)) for _ in range(ADDED)]
    times, processor = zip(*(_timed_twice(lambda each=each: kg.add(*each)) for each in told), strict=True)
    print(f"  add one article: median {statistics.median(times) * 1e3:.1f} ms, slowest {max(times) * 1e3:.1f} ms")
    print(f"    of processor time, without the engine's threads: median {statistics.median(processor) * 1e3:.1f} ms")
    again = [_timed(lambda: kg.add(*world.article(7)))[0] for _ in range(5)]
    print(f"  add it again: median {statistics.median(again) * 1e3:.1f} ms")
    gone = [_timed(lambda number=number: kg.retract(f"gen-{number:06d}"))[0] for number in range(10, 20)]
    print(f"  retract one article: median {statistics.median(gone) * 1e3:.1f} ms")
    kg.add_articles(world.article(number) for number in range(10, 20))
    for name in ("to_turtle", "to_networkx"):
        took, _ = _timed(getattr(kg, name))
        print(f"  {name}: {took:.1f} s")
    kg.close()
    took, _ = _timed(lambda: KnowledgeGraph.open(path, read_only=True))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  open for reading {took * 1e3:.0f} ms; peak memory so far {peak:,.0f} MB")


def _count(kg: KnowledgeGraph) -> int:
    return sum(1 for _ in kg.store.match(graph=FACTS))


def _timed_twice(run: Callable[[], Any]) -> tuple[float, float]:
    """Seconds by the clock, and of this thread's processor time: what the clock says depends on who else is at work."""
    start = time.thread_time()
    took, _ = _timed(run)
    return took, time.thread_time() - start


def _timed(run: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = run()
    return time.perf_counter() - start, result


if __name__ == "__main__":
    main()
