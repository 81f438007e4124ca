"""How long the competency questions take: `python -m benchmarks.questions [TRIPLES]` (default 100,000).

Every question runs as its file stands: over all companies, firms and funds of the graph.
"""

import sys
import time

from benchmarks.validation import retold_graph
from vcgraph.graph.answers import answer
from vcgraph.query.competency import questions


def main() -> None:
    """Make the graph, ask everything, print the figures."""
    kg = retold_graph(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
    for question in questions():
        started = time.perf_counter()
        rows = answer(kg.store, question.query)
        print(f"{(time.perf_counter() - started) * 1000:8.1f} ms {len(rows):6,} rows  {question.name}")


if __name__ == "__main__":
    main()
