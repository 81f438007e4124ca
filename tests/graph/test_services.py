"""No query of the library calls another endpoint, whatever it hides its SERVICE in."""

import http.server
import threading

import pytest
from rdflib.plugins.sparql import prepareQuery

from vcgraph.errors import QueryError
from vcgraph.graph.services import calls_other_services
from vcgraph.kg import KnowledgeGraph

CALLS = [
    "SELECT * { SERVICE <http://x> { } }",
    "SELECT * { SERVICE SILENT <http://x> { } }",
    "select*{service silent<http://x>{}}",
    "SELECT * { # 'comment\n SERVICE <http://x> { } }",
    'SELECT * { ?s ?p "a" . SERVICE ?where { } }',
    "PREFIX : <http://x/> SELECT * { SERVICE:sparql { } }",
    "SELECT * { ?s ?p 1SERVICE<http://x> { } }",
    "PREFIX ex: <http://x/> SELECT * { ?s ?p ex:.SERVICE <http://x> { } }",
    "SELECT * { SERV\\u0049CE <http://x> { } }",
    "SELECT * { # \\u000A SERVICE <http://x> { }\n}",
    "SELECT * { ?s ?p ?a FILTER(?a<'>') SERVICE <http://x> { ?b ?c ?d } } # '",
    "SELECT * { ?s ?p ?a FILTER(?a<1)SERVICE?a#>\n{ ?b ?c ?d } }",
    "SELECT * { ?s <http://a/\\u0041'> ?o . SERVICE <http://x> { } } # '",
]
NO_CALLS = [
    'SELECT ?service { ?service vcg:service "SERVICE" }',
    "ASK { <http://example.com/SERVICE> ?p '''SERVICE <http://x> { }''' } # SERVICE",
    "# no SERVICE <http://x> { } here\nASK { ?s ?p 'it is self-service'@en }",
    "SELECT $service { ?s vcg:name.service $service }",
]


@pytest.mark.parametrize("query", CALLS)
def test_calls_are_seen(query):
    assert calls_other_services(query)
    with pytest.raises(QueryError, match="SERVICE is not allowed"):
        KnowledgeGraph().sparql(query)


@pytest.mark.parametrize("query", NO_CALLS)
def test_other_uses_of_the_word_are_answered(query):
    assert not calls_other_services(query)
    assert not KnowledgeGraph().sparql(query)


@pytest.fixture
def listener():
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            asked.append(self.path)
            self.send_error(503)

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/", asked
    server.shutdown()
    server.server_close()


def test_nothing_is_sent(listener):
    address, asked = listener
    for query in CALLS:
        with pytest.raises(QueryError):
            KnowledgeGraph().sparql(query.replace("http://x/", address).replace("http://x", address))
    graph = KnowledgeGraph().to_rdflib()
    call = f"SELECT * {{ SERVICE <{address}> {{ ?a ?b ?c }} }}"
    for query in (call, prepareQuery(call)):
        with pytest.raises(QueryError):
            list(graph.query(query))
    assert asked == []
