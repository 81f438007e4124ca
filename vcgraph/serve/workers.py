"""Queries run in processes of their own: one that takes too much is ended, and the server goes on."""

import contextlib
import multiprocessing
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue

from pyoxigraph import BlankNode, DefaultGraph, NamedNode, QueryBoolean, QuerySolutions, QueryTriples, Store, serialize

from vcgraph.graph.store import GraphStore
from vcgraph.ontology import PREFIXES
from vcgraph.serve.confinement import forbid_sockets, limit_memory
from vcgraph.serve.limits import BoundedBuffer, Limits, TooLargeError
from vcgraph.serve.media import GRAPHS, RESULTS, Wanted

_SPAWN = multiprocessing.get_context("spawn")
_START_SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Job:
    """A query with the dataset that the request names (which overrules the query's own) and the wanted media types."""

    query: str
    wanted: Wanted
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, media type and body of a response."""

    status: int
    media: str
    body: bytes


def refusal(status: int, message: str) -> Answer:
    """An answer that says in plain text why there is no other."""
    return Answer(status, "text/plain; charset=utf-8", f"{message}\n".encode())


class Workers:
    """A fixed number of processes, each with the graph opened for reading. Used from several threads at once."""

    def __init__(self, folder: Path, limits: Limits, count: int = 2) -> None:
        self._folder = folder
        self._limits = limits
        self._idle: SimpleQueue[_Worker] = SimpleQueue()
        self._all: set[_Worker] = set()
        self._lock = threading.Lock()
        for _ in range(count):
            self._idle.put(self._start())

    def _start(self) -> "_Worker":
        worker = _Worker(self._folder, self._limits)
        with self._lock:
            self._all.add(worker)
        return worker

    def run(self, job: Job) -> Answer:
        """The answer to a query, or the reason why there is none: 503 where it was too slow, 500 where too large."""
        with self._borrowed() as worker:
            return worker.run(job)

    @contextlib.contextmanager
    def _borrowed(self) -> Iterator["_Worker"]:
        worker = self._idle.get()
        try:
            yield worker
        finally:
            if not worker.alive:
                with self._lock:
                    self._all.discard(worker)
                worker = self._start()
            self._idle.put(worker)

    def close(self) -> None:
        """End the processes."""
        with self._lock:
            for worker in self._all:
                worker.end()


class _Worker:
    """One process, and our end of the pipe to it."""

    def __init__(self, folder: Path, limits: Limits) -> None:
        self._limits = limits
        self._pipe, far = _SPAWN.Pipe()
        self._process = _SPAWN.Process(target=_work, args=(far, str(folder), limits), daemon=True)
        self._process.start()
        far.close()
        self.alive = True
        self._ready = False

    def run(self, job: Job) -> Answer:
        try:
            if not self._ready and not self._answers(_START_SECONDS):
                return refusal(503, "the graph could not be opened in time")
            self._pipe.send(job)
            if not self._pipe.poll(self._limits.seconds):
                self.end()
                return refusal(503, f"the query took longer than {self._limits.seconds:g} s and was ended")
            answer: Answer = self._pipe.recv()
        except (EOFError, OSError):
            self.end()
            return refusal(503, "the query was ended: it needed too much memory")
        return answer

    def _answers(self, seconds: float) -> bool:
        self._ready = self._pipe.poll(seconds) and bool(self._pipe.recv())
        if not self._ready:
            self.end()
        return self._ready

    def end(self) -> None:
        self.alive = False
        self._process.kill()
        self._process.join()
        self._pipe.close()


def _work(pipe: Connection, folder: str, limits: Limits) -> None:
    """The life of a worker process: open the graph, then answer one query after another."""
    with GraphStore.open(folder, read_only=True) as store:
        engine = store.engine
        next(store.match(), None)
        forbid_sockets()
        limit_memory(limits.memory)
        pipe.send(True)
        while True:
            try:
                job: Job = pipe.recv()
            except EOFError:
                return
            pipe.send(_answer(engine, job, limits))


def _answer(engine: Store, job: Job, limits: Limits) -> Answer:
    try:
        found = engine.query(
            job.query,
            prefixes=PREFIXES,
            default_graph=_graphs(job.default_graphs) if job.default_graphs or job.named_graphs else None,
            named_graphs=[NamedNode(iri) for iri in job.named_graphs]
            if job.default_graphs or job.named_graphs
            else None,
        )
        return _written(found, job.wanted, limits)
    except SyntaxError as error:
        return refusal(400, f"not a SPARQL query: {error}")
    except TooLargeError:
        return refusal(500, f"the answer is longer than {limits.result} bytes; ask for less with LIMIT")
    except (ValueError, OSError, RuntimeError) as error:
        return refusal(500, f"the query could not be answered: {error}")


def _graphs(iris: tuple[str, ...]) -> list[NamedNode | BlankNode | DefaultGraph]:
    return [NamedNode(iri) for iri in iris]


def _written(found: QuerySolutions | QueryBoolean | QueryTriples, wanted: Wanted, limits: Limits) -> Answer:
    buffer = BoundedBuffer(limits.result)
    media = wanted.graph if isinstance(found, QueryTriples) else wanted.results
    if media is None:
        offered = GRAPHS if isinstance(found, QueryTriples) else RESULTS
        return refusal(406, f"this query can be answered as {', '.join(offered)}")
    if isinstance(found, QueryTriples):
        serialize(found, buffer, GRAPHS[media], prefixes=PREFIXES)
    elif isinstance(found, QueryBoolean) and media in {"text/csv", "text/tab-separated-values"}:
        buffer.write(b"true" if found else b"false")
    else:
        found.serialize(buffer, RESULTS[media])
    return Answer(200, media if media.startswith("application/") else f"{media}; charset=utf-8", buffer.getvalue())
