"""Opens the GRAPH that a command names, just as it is: nothing is resolved or projected again."""

from pathlib import Path
from typing import Any

GRAPH_HELP = "GRAPH is a file that vcgraph exported (.ttl, .jsonld, .nq) or the folder of a store."


def open_store(path: Path) -> Any:
    """The `GraphStore` of a file or folder, for reading. Raises `StoreError`, which names the file and the cause."""
    from vcgraph.graph.serialization import read_graph
    from vcgraph.graph.store import GraphStore

    if path.is_dir():
        return GraphStore.open(path, read_only=True)
    return read_graph(path)


def open_graph(path: Path) -> Any:
    """The `KnowledgeGraph` of a file or folder, for reading. Raises `StoreError`, which names the file and the cause."""
    from vcgraph.kg import KnowledgeGraph

    return KnowledgeGraph.open(path, read_only=True) if path.is_dir() else KnowledgeGraph.load(path)
