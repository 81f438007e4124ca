"""Quads in an embedded Oxigraph store: in memory, or in a folder that outlives the process."""

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from pyoxigraph import (
    BlankNode,
    DefaultGraph,
    Literal,
    NamedNode,
    Quad,
    QueryBoolean,
    QuerySolutions,
    QueryTriples,
    Store,
    Triple,
)

from vcgraph.errors import QueryError, StoreError, StoreReadOnlyError
from vcgraph.graph.folder import ENGINE_ERRORS, StoreFolder, explain

Subject = NamedNode | BlankNode
Term = NamedNode | BlankNode | Literal | Triple
GraphName = NamedNode | DefaultGraph

FACTS = DefaultGraph()
"""Claims, decisions, entities, facts and provenance: what plain queries and plain exports see."""
TEXTS = NamedNode("https://w3id.org/vcgraph/graph/texts")
"""The normalised text of each article."""
STATE = NamedNode("https://w3id.org/vcgraph/graph/state")
"""What the library keeps for itself: failed articles and the index that makes adding incremental."""


FLUSH_EVERY = 40_000
"""Quads written between two flushes."""


class GraphStore:
    """A set of quads with atomic commits.

    A store on disk is held by one writer at a time; readers may open it beside the writer and see it as it was when
    they opened it. Every failure of the engine is raised as a leaf of `StoreError`.
    """

    def __init__(self, engine: Store, folder: StoreFolder | None = None, *, read_only: bool = False) -> None:
        self._engine: Store | None = engine
        self._folder = folder
        self.read_only = read_only
        self._unflushed = 0
        self.revision = 0
        """How often this object has changed the store; what was read at another revision may be out of date."""

    @classmethod
    def in_memory(cls) -> "GraphStore":
        """A store that goes with the process."""
        return cls(Store())

    @classmethod
    def open(cls, path: str | Path, *, read_only: bool = False) -> "GraphStore":
        """Open the folder `path`; it is made where missing, unless `read_only`.

        Raises a leaf of `StoreError` where the folder is missing, locked by another process, read-only, damaged, of
        another format, or where the disk is full.
        """
        folder = StoreFolder(Path(path))
        return cls(folder.open_for_reading() if read_only else folder.open_for_writing(), folder, read_only=read_only)

    @property
    def path(self) -> Path | None:
        """The folder, or None in memory."""
        return self._folder.path if self._folder else None

    @property
    def engine(self) -> Store:
        """The pyoxigraph store itself, for loading and serialising at native speed."""
        if self._engine is None:
            raise StoreError(f"{self._label}: the store has been closed")
        return self._engine

    @property
    def _label(self) -> str:
        return str(self._folder.path) if self._folder else "graph in memory"

    def commit(self, add: Iterable[Quad] = (), remove: Iterable[Quad] = ()) -> None:
        """Remove and add quads in one transaction: after a crash either all of it has happened or nothing."""
        added = set(add)
        removed = set(remove) - added
        if self.read_only and (added or removed):
            raise StoreReadOnlyError(f"{self._label}: opened for reading only")
        self.revision += 1
        with self.guarded():
            if removed:
                self.engine.update(_update(removed, added))
            elif added:
                self.engine.extend(added)
            self._flush_now_and_then(len(removed) + len(added))

    def _flush_now_and_then(self, written: int) -> None:
        """Keep the engine's log short: opening a store replays it, which took 45 s after 3,000 articles."""
        self._unflushed += written
        if self._folder and self._unflushed > FLUSH_EVERY:
            self.engine.flush()
            self._unflushed = 0

    def bulk_add(self, quads: Iterable[Quad]) -> None:
        """Add very many quads without holding them in memory. An interrupted call leaves none of them."""
        if self.read_only:
            raise StoreReadOnlyError(f"{self._label}: opened for reading only")
        self.revision += 1
        with self.guarded():
            self.engine.bulk_extend(quads)
            self.engine.optimize()

    def match(
        self,
        subject: Subject | None = None,
        predicate: NamedNode | None = None,
        obj: Term | None = None,
        graph: GraphName | None = FACTS,
    ) -> Iterator[Quad]:
        """The quads of a pattern; None matches anything."""
        with self.guarded():
            yield from self.engine.quads_for_pattern(subject, predicate, obj, graph)

    def matches(self, subject: Subject) -> list[Quad]:
        """The facts of a node, at once: for callers that read very many nodes."""
        with self.guarded():
            return list(self.engine.quads_for_pattern(subject, None, None, FACTS))

    def value(self, subject: Subject, predicate: NamedNode, graph: GraphName | None = FACTS) -> Term | None:
        """The object of the first matching quad, or None."""
        return next((quad.object for quad in self.match(subject, predicate, None, graph)), None)

    def query(self, query: str, prefixes: dict[str, str] | None = None) -> QuerySolutions | QueryBoolean | QueryTriples:
        """Run SPARQL 1.1 over the default graph. Raises `QueryError` where the query is malformed."""
        with self.guarded():
            try:
                return self.engine.query(query, prefixes=prefixes)
            except SyntaxError as error:
                raise QueryError(f"not a SPARQL query: {error}") from error

    def flush(self) -> None:
        """Write to disk all that has been committed, so that it outlives a power cut too."""
        with self.guarded():
            self.engine.flush()

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """Turn failures of the engine into leaves of `StoreError`."""
        try:
            yield
        except ENGINE_ERRORS as error:
            explained = explain(error, self._label)
            if explained is error:
                raise
            raise explained from error

    def close(self) -> None:
        """Write all to disk and give the folder free for other writers. A store in memory is gone."""
        if self._engine is not None and self._folder and not self.read_only:
            # Without it the next opening would have to replay the engine's log.
            with suppress(StoreError):
                self.flush()
        self._engine = None
        gc.collect()
        if self._folder and not self.read_only:
            self._folder.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __len__(self) -> int:
        with self.guarded():
            return len(self.engine)


def _update(removed: set[Quad], added: set[Quad]) -> str:
    parts = [f"DELETE DATA {{\n{_patterns(removed)}\n}}"]
    if added:
        parts.append(f"INSERT DATA {{\n{_patterns(added)}\n}}")
    return " ;\n".join(parts)


def _patterns(quads: set[Quad]) -> str:
    return "\n".join(map(_pattern, quads))


def _pattern(quad: Quad) -> str:
    triple = f"{quad.subject} {quad.predicate} {quad.object} ."
    return triple if isinstance(quad.graph_name, DefaultGraph) else f"GRAPH {quad.graph_name} {{ {triple} }}"
