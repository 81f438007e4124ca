"""Opens the GRAPH that a command names."""

from pathlib import Path
from typing import Any

import click

STORE = "store"
"""The name of the store in the folder that `vcgraph build` makes."""

GRAPH_HELP = (
    "GRAPH is a file that vcgraph exported (.ttl, .jsonld, .nq), the folder of a store, "
    "or the folder that `vcgraph build` made."
)

aliases_option = click.option(
    "--aliases",
    metavar="FILE",
    type=click.Path(path_type=Path),
    multiple=True,
    help="Names of your own that mean one entity, in TOML like the shipped ones; repeat for more files. The graph "
    "keeps them; files that are given later take their place.",
)


def given_aliases(files: tuple[Path, ...]) -> Any:
    """The `Aliases` of the files with the shipped ones; None, for those that the graph keeps, where none are given."""
    from vcgraph.resolution import load_aliases

    return load_aliases(*files) if files else None


def open_store(path: Path) -> Any:
    """The `GraphStore` of a file or folder, just as it is: nothing is resolved again. Raises `StoreError`."""
    from vcgraph.graph.serialization import read_graph
    from vcgraph.graph.store import GraphStore

    return GraphStore.open(store_folder(path), read_only=True) if path.is_dir() else read_graph(path)


def open_graph(path: Path) -> Any:
    """The `KnowledgeGraph` of a file or folder, for reading. Raises `StoreError`, which names file and cause."""
    from vcgraph.kg import KnowledgeGraph

    return KnowledgeGraph.open(store_folder(path), read_only=True) if path.is_dir() else KnowledgeGraph.load(path)


def store_folder(path: Path) -> Path:
    """The folder of the store: `path` itself, or `store` within the folder that `vcgraph build` made."""
    return path / STORE if (path / STORE).is_dir() else path
