"""Starts the server for a graph."""

import signal
import socket
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from vcgraph.errors import ServeError
from vcgraph.graph.serialization import read_graph
from vcgraph.graph.store import GraphStore
from vcgraph.ontology import file
from vcgraph.serve.app import LOOPBACK, Settings, make_app


@contextmanager
def graph_folder(graph: Path) -> Iterator[Path]:
    """The folder of a store for a graph: itself, or one that holds the content of the file for as long as it is needed.

    Raises `StoreError`, which names the file and the cause.
    """
    if graph.is_dir():
        yield graph
        return
    with tempfile.TemporaryDirectory(prefix="vcgraph-") as folder:
        with GraphStore.open(Path(folder) / "graph") as store:
            store.bulk_add(read_graph(graph).match(graph=None))
        yield Path(folder) / "graph"


def example_queries() -> dict[str, str]:
    """The ontology's questions by their titles."""
    found = {}
    folder = file("questions")
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".rq"):
            query = entry.read_text(encoding="utf-8")
            found[query.splitlines()[0].lstrip("# ").strip()] = query
    return found


def serve(graph: Path, host: str, port: int, settings: Settings) -> None:
    """Serve a graph until interrupted. Raises `ServeError` where the port cannot be used."""
    import uvicorn

    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with graph_folder(graph) as folder, socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except OSError as error:
            raise ServeError(f"{host}:{port}: {error.strerror or error}") from error
        hosts = settings.hosts if host in LOOPBACK else (*settings.hosts, host)
        app = make_app(folder, replace(settings, hosts=hosts, examples=example_queries()))
        config = uvicorn.Config(app, log_level="warning", access_log=False, server_header=False)
        # uvicorn passes the signal on when it has shut down; left alone, that would skip our own cleaning up.
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
        uvicorn.Server(config).run(sockets=[listener])
