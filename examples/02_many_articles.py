"""Articles of three kinds of sources make one graph; then rounds, a portfolio, and what connects two names."""

from datetime import date
from pathlib import Path

from vcgraph import KnowledgeGraph, ReadOptions, VcgraphError, build, read_sources

DATA = Path(__file__).parent / "data"


def example_graph() -> KnowledgeGraph:
    """The graph of the articles in `data`. What could not be read is printed."""
    kg = KnowledgeGraph()
    for outcome in build(kg, read_sources([DATA], ReadOptions(published=date(2025, 8, 22)))):
        if isinstance(outcome, VcgraphError):
            print(f"not read: {outcome}")
    return kg


def main() -> None:
    """Print some answers, each with a quote."""
    kg = example_graph()
    print(kg.rounds("Quillstone Health"))
    print(kg.portfolio("Harrowgate Peak Ventures"))
    steps = kg.explain("Pinnace Partners", "Quillstone Health")
    print(steps)
    for citation in steps.evidence:
        print(f"   {citation}")


if __name__ == "__main__":
    main()
