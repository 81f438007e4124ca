"""No query reaches the network, whatever it hides its SERVICE in."""

import http.server
import threading

import pytest
from pyoxigraph import DefaultGraph, Literal, NamedNode, Quad

from vcgraph.graph.store import GraphStore
from vcgraph.serve.limits import Limits
from vcgraph.serve.media import negotiate
from vcgraph.serve.workers import Job, Workers


@pytest.fixture
def listener():
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            self.send_response(200)
            self.end_headers()

        do_POST = do_GET  # noqa: N815

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/sparql", asked
    server.shutdown()
    server.server_close()


def test_the_worker_itself_cannot_open_a_connection(tmp_path, listener):
    address, asked = listener
    with GraphStore.open(tmp_path / "store") as store:
        store.engine.update("INSERT DATA { <urn:a> <urn:p> 1 }")
    workers = Workers(tmp_path / "store", Limits(seconds=20), count=1)
    try:
        for silent in ("", "SILENT "):
            query = f"SELECT * {{ SERVICE {silent}<{address}> {{ ?s ?p ?o }} }}"
            workers.run(Job(query, negotiate(None)))
        assert asked == []
        query = "SELECT * { ?s ?p ?o }"
        assert workers.run(Job(query, negotiate(None))).status == 200
    finally:
        workers.close()


def test_a_store_of_many_files_is_answered(tmp_path):
    """The store opens its files when a query needs them: a worker that may open none answers small graphs alone."""
    with GraphStore.open(tmp_path / "store") as store:
        for number in range(40):
            store.engine.bulk_extend(
                Quad(NamedNode(f"urn:{number}:{each}"), NamedNode(f"urn:p{number}"), Literal(each), DefaultGraph())
                for each in range(50)
            )
    assert len(list((tmp_path / "store").rglob("*.sst"))) > 20
    workers = Workers(tmp_path / "store", Limits(seconds=20), count=1)
    try:
        for number in range(40):
            answer = workers.run(Job(f"SELECT * {{ ?s <urn:p{number}> ?o }}", negotiate("text/csv")))
            assert (answer.status, answer.body.count(b"\n")) == (200, 51), answer.body
    finally:
        workers.close()
