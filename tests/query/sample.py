"""The worked example of docs/decisions/0001-rdf-shape.md as a graph."""

import re
from pathlib import Path

from pyoxigraph import RdfFormat

from vcgraph.graph.store import GraphStore

DECISION = Path(__file__).resolve().parents[2] / "docs/decisions/0001-rdf-shape.md"


def example_turtle():
    return re.search(r"```turtle\n(.*?)```", DECISION.read_text("utf-8"), re.DOTALL)[1]


def example_store():
    store = GraphStore.in_memory()
    store.engine.load(example_turtle().encode(), RdfFormat.TURTLE)
    return store
