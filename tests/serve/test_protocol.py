"""The SPARQL 1.1 Protocol's rules for queries, point by point (https://www.w3.org/TR/sparql11-protocol/#query-operation)."""

import csv
import io
import json
import time
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor

import pytest
from pyoxigraph import RdfFormat, parse
from starlette.testclient import TestClient

from tests.query.sample import example_turtle
from vcgraph.graph.store import GraphStore
from vcgraph.ontology import ID, PREFIXES
from vcgraph.serve.app import Settings, make_app
from vcgraph.serve.limits import Limits

ROUNDS = "SELECT ?round ?amount WHERE { ?round a vcg:FundingRound ; vcg:amount ?amount }"
CONSTRUCT = "CONSTRUCT { ?s rdfs:label ?l } WHERE { ?s a vcg:Company ; rdfs:label ?l }"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    path = tmp_path_factory.mktemp("graph") / "store"
    with GraphStore.open(path) as store:
        store.engine.load(example_turtle().encode(), RdfFormat.TURTLE)
        for graph, subject in (("urn:one", "urn:a"), ("urn:two", "urn:b")):
            store.engine.update(f"INSERT DATA {{ GRAPH <{graph}> {{ <{subject}> <urn:p> 1 }} }}")
    return path


@pytest.fixture(scope="module")
def client(folder):
    settings = Settings(limits=Limits(seconds=2, body=20_000, result=2_000_000), workers=1)
    with TestClient(make_app(folder, settings), base_url="http://localhost") as client:
        yield client


def test_get_with_a_query(client):
    response = client.get("/sparql", params={"query": ROUNDS})
    assert response.status_code == 200
    assert response.headers["content-type"] == "application/sparql-results+json"
    assert [row["amount"]["value"] for row in response.json()["results"]["bindings"]] == ["45000000"]


def test_post_of_a_form(client):
    assert client.post("/sparql", data={"query": ROUNDS}).json()["results"]["bindings"]


def test_post_of_the_query_itself(client):
    response = client.post("/sparql", content=ROUNDS, headers={"Content-Type": "application/sparql-query"})
    assert response.json()["results"]["bindings"]


@pytest.mark.parametrize(
    ("accept", "read"),
    [
        ("application/sparql-results+json", json.loads),
        ("application/json", json.loads),
        ("application/sparql-results+xml", ElementTree.fromstring),
        ("text/csv", lambda text: list(csv.reader(io.StringIO(text)))),
        ("text/tab-separated-values", lambda text: [line.split("\t") for line in text.splitlines()]),
    ],
)
def test_result_formats(client, accept, read):
    response = client.get("/sparql", params={"query": ROUNDS}, headers={"Accept": accept})
    assert response.headers["content-type"].partition(";")[0] == accept
    assert response.headers["vary"] == "Accept"
    assert len(read(response.text)) == 2  # head and one row, in whatever form


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        ("text/turtle", RdfFormat.TURTLE),
        ("application/n-triples", RdfFormat.N_TRIPLES),
        ("application/ld+json", RdfFormat.JSON_LD),
        ("application/rdf+xml", RdfFormat.RDF_XML),
    ],
)
@pytest.mark.parametrize("query", [CONSTRUCT, "DESCRIBE k:acme"])
def test_graph_formats(client, accept, form, query):
    response = client.get("/sparql", params={"query": query}, headers={"Accept": accept})
    assert response.headers["content-type"].partition(";")[0] == accept
    assert len(list(parse(response.content, format=form))) >= 2


def test_ask_in_every_format(client):
    query = {"query": "ASK { ?s a vcg:Company }"}
    assert client.get("/sparql", params=query).json()["boolean"] is True
    assert client.get("/sparql", params=query, headers={"Accept": "text/csv"}).text == "true"


def test_quality_values_decide(client):
    accept = "application/sparql-results+xml;q=0.5, text/csv;q=0.9"
    response = client.get("/sparql", params={"query": ROUNDS}, headers={"Accept": accept})
    assert response.headers["content-type"].startswith("text/csv")


def test_nothing_acceptable(client):
    assert client.get("/sparql", params={"query": ROUNDS}, headers={"Accept": "image/png"}).status_code == 406
    assert client.get("/sparql", params={"query": CONSTRUCT}, headers={"Accept": "text/csv"}).status_code == 406


@pytest.mark.parametrize(
    "params", [[("query", "")], [("query", "SELECT nonsense")], [("query", ROUNDS)] * 2, [("x", "y")]]
)
def test_broken_requests_are_400(client, params):
    response = client.get("/sparql", params=params)
    assert response.status_code == 400
    assert response.headers["content-type"].startswith("text/plain")
    assert "Traceback" not in response.text


def test_other_media_types_and_charsets_are_415(client):
    for kind in ("text/plain", "application/sparql-query; charset=latin-1"):
        assert client.post("/sparql", content=ROUNDS, headers={"Content-Type": kind}).status_code == 415


def test_not_utf8_is_400(client):
    response = client.post("/sparql", content=b"\xff\xfe", headers={"Content-Type": "application/sparql-query"})
    assert response.status_code == 400


def test_other_methods_are_405(client):
    for method in ("PUT", "DELETE", "PATCH"):
        response = client.request(method, "/sparql")
        assert response.status_code == 405
        assert {"GET", "POST"} <= {each.strip() for each in response.headers["allow"].split(",")}


def test_updates_are_refused(client, folder):
    update = "INSERT DATA { <urn:new> <urn:p> 1 }"
    assert client.post("/sparql", data={"update": update}).status_code == 403
    kind = {"Content-Type": "application/sparql-update"}
    assert client.post("/sparql", content=update, headers=kind).status_code == 403
    assert client.get("/sparql", params={"query": update}).status_code == 400
    with GraphStore.open(folder, read_only=True) as store:
        assert not store.query("ASK { <urn:new> ?p ?o }")


def _subjects(client, query, **dataset):
    found = client.get("/sparql", params={"query": query, **dataset}).json()["results"]["bindings"]
    return sorted(row["s"]["value"] for row in found)


def test_dataset_of_the_request_overrules_that_of_the_query(client):
    query = "SELECT ?s FROM <urn:two> WHERE { ?s <urn:p> ?o }"
    assert _subjects(client, query) == ["urn:b"]
    assert _subjects(client, query, **{"default-graph-uri": "urn:one"}) == ["urn:a"]
    assert _subjects(client, query, **{"default-graph-uri": ["urn:one", "urn:two"]}) == ["urn:a", "urn:b"]
    named = "SELECT ?s WHERE { GRAPH ?g { ?s <urn:p> ?o } }"
    assert _subjects(client, named, **{"named-graph-uri": "urn:one"}) == ["urn:a"]


def test_dataset_in_a_posted_form(client):
    data = {"query": "SELECT ?s WHERE { ?s <urn:p> ?o }", "default-graph-uri": "urn:one"}
    assert len(client.post("/sparql", data=data).json()["results"]["bindings"]) == 1


def test_dataset_in_the_address_of_a_posted_query(client):
    response = client.post(
        "/sparql?default-graph-uri=urn:one",
        content="SELECT ?s WHERE { ?s ?p ?o }",
        headers={"Content-Type": "application/sparql-query"},
    )
    assert len(response.json()["results"]["bindings"]) == 1


def test_service_description(client):
    response = client.get("/sparql", headers={"Accept": "text/turtle"})
    triples = parse(response.content, format=RdfFormat.TURTLE)
    told = {triple.predicate.value.rsplit("#", 1)[-1] for triple in triples}
    assert {"endpoint", "supportedLanguage", "resultFormat", "defaultDataset"} <= told


def test_slow_queries_are_ended_and_the_server_goes_on(client):
    slow = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i FILTER(?a != ?d && ?d != ?g) }"
    started = time.perf_counter()
    response = client.get("/sparql", params={"query": slow})
    assert response.status_code == 503
    assert "2 s" in response.text
    assert time.perf_counter() - started < 8
    assert client.get("/sparql", params={"query": ROUNDS}).status_code == 200


def test_large_answers_are_refused(client):
    query = "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f }"
    assert client.get("/sparql", params={"query": query}).status_code == 500


def test_large_requests_are_refused(client):
    assert client.post("/sparql", data={"query": ROUNDS + " #" + "x" * 30_000}).status_code == 413


def test_foreign_hosts_and_origins_are_refused(client):
    assert client.get("/sparql", headers={"Host": "evil.example"}).status_code == 400
    answer = client.get("/sparql", params={"query": ROUNDS}, headers={"Origin": "https://evil.example"})
    assert "access-control-allow-origin" not in answer.headers


def test_only_named_origins_may_ask(folder):
    settings = Settings(origins=("https://notebook.example",), workers=1)
    with TestClient(make_app(folder, settings), base_url="http://localhost") as client:
        for origin, allowed in (("https://notebook.example", True), ("https://evil.example", False)):
            answer = client.get("/sparql", params={"query": ROUNDS}, headers={"Origin": origin})
            assert (answer.headers.get("access-control-allow-origin") == origin) == allowed


def test_questions_are_answered_side_by_side(folder):
    with TestClient(make_app(folder, Settings(workers=2)), base_url="http://localhost") as client:
        with ThreadPoolExecutor(8) as pool:
            asked = [pool.submit(client.get, "/sparql", params={"query": ROUNDS}) for _ in range(24)]
        assert {len(each.result().json()["results"]["bindings"]) for each in asked} == {1}


@pytest.mark.parametrize(
    ("text", "links"),
    [("a16z", 1), ("andreessen", 1), ("Maria Silva", 2), ("Maria Silvas", 2), ("nobody at all", 0), ("", 0)],
)
def test_the_search_knows_aliases_and_names_alike(tmp_path, text, links):
    with GraphStore.open(tmp_path / "store") as store:
        named = {"x": ("InvestmentFirm", "Andreessen Horowitz")} | dict.fromkeys("yz", ("Person", "Maria Silva"))
        told = " . ".join(f"<{ID}{key}> a vcg:{kind} ; rdfs:label '{name}'" for key, (kind, name) in named.items())
        store.engine.update(f"INSERT DATA {{ {told} }}", prefixes=PREFIXES)
    with TestClient(make_app(tmp_path / "store", Settings(workers=1)), base_url="http://localhost") as client:
        found = client.get("/search", params={"q": text})
    assert found.status_code == 200
    assert found.text.count('<li><a href="/entity/') == links


def test_pages(client):
    accept = {"Accept": "text/html,*/*;q=0.8"}
    for path in ("/sparql", "/search?q=acm", "/entity/acme", "/"):
        response = client.get(path, headers=accept)
        assert response.status_code == 200
        assert "default-src 'none'" in response.headers["content-security-policy"]
    assert "raised $45 million" in client.get("/entity/acme", headers=accept).text
    assert "/entity/acme" in client.get("/search?q=acm", headers=accept).text
    for nobody in ("nobody", "%3Cscript%3E", "a%20b", "%00"):
        assert client.get(f"/entity/{nobody}", headers=accept).status_code == 404
    (row,) = client.get("/sparql", params={"query": ROUNDS}).json()["results"]["bindings"]
    told = client.get(row["round"]["value"].replace(ID, "/entity/"), headers=accept).text
    assert 'href="/entity/acme"' in told
    assert "raised $45 million" in told
    data = client.get("/entity/acme", headers={"Accept": "text/turtle"})
    assert len(list(parse(data.content, format=RdfFormat.TURTLE))) > 3
