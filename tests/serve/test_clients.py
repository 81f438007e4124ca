"""The server as a process of its own, asked by the clients that people use."""

import json
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path

import pytest
import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore

from tests.query.sample import example_turtle

ROUNDS = "SELECT ?company ?amount WHERE { ?r a vcg:FundingRound ; vcg:company ?company ; vcg:amount ?amount }"
PREFIX = "PREFIX vcg: <https://w3id.org/vcgraph/ns#> "
COMPANY = "https://w3id.org/vcgraph/id/acme"
RUN = "from vcgraph.cli.main import main; main()"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def wait_for(path):
    """The address of the endpoint of a graph, served by the real program."""
    port = free_port()
    own_folder = {**os.environ, "TMPDIR": str(path.parent)}
    process = subprocess.Popen([sys.executable, "-c", RUN, "serve", str(path), "--port", str(port)], env=own_folder)
    address = f"http://127.0.0.1:{port}/sparql"
    deadline = time.monotonic() + 60
    while True:
        try:
            urllib.request.urlopen(address, timeout=2).close()
            break
        except OSError:
            assert process.poll() is None
            assert time.monotonic() < deadline, "the server did not start"
            time.sleep(0.1)
    try:
        yield address
    finally:
        process.terminate()
        assert process.wait(timeout=20) == 0
        assert list(path.parent.glob("vcgraph-*")) == [], "the server cleans up"


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory):
    path = tmp_path_factory.mktemp("served") / "graph.ttl"
    path.write_text(example_turtle(), "utf-8")
    with wait_for(path) as address:
        yield address


def test_curl(endpoint):
    curl = shutil.which("curl") or pytest.skip("curl is not installed")
    base = [curl, "--silent", "--fail", "--show-error"]
    got = subprocess.run(
        [*base, "-G", endpoint, "--data-urlencode", f"query={ROUNDS}"], capture_output=True, check=True
    )
    assert json.loads(got.stdout)["results"]["bindings"][0]["amount"]["value"] == "45000000"
    posted = [*base, endpoint, "-H", "Accept: text/csv", "--data-urlencode", f"query={ROUNDS}"]
    lines = subprocess.run(posted, capture_output=True, check=True).stdout.decode().splitlines()
    assert lines == ["company,amount", f"{COMPANY},45000000"]


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("form", ["json", "xml"])
def test_sparqlwrapper(endpoint, method, form):
    wrapper = pytest.importorskip("SPARQLWrapper")
    client = wrapper.SPARQLWrapper(endpoint, returnFormat=form)
    client.setMethod(method)
    client.setQuery(PREFIX + ROUNDS)
    found = client.queryAndConvert()
    text = json.dumps(found) if form == "json" else found.toxml()
    assert COMPANY in text


def test_sparqlwrapper_construct(endpoint):
    wrapper = pytest.importorskip("SPARQLWrapper")
    client = wrapper.SPARQLWrapper(endpoint, returnFormat="turtle")
    client.setQuery(PREFIX + "CONSTRUCT WHERE { ?r a vcg:FundingRound ; vcg:company ?c }")
    graph = rdflib.Graph().parse(data=client.query().convert(), format="turtle")
    assert len(graph) == 2


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
def test_rdflib_store(endpoint, method):
    graph = rdflib.Graph(SPARQLStore(endpoint, method=method, returnFormat="json"))
    rows = list(graph.query(PREFIX + ROUNDS))
    assert [(str(row.company), int(row.amount)) for row in rows] == [(COMPANY, 45_000_000)]
    assert (rdflib.URIRef(COMPANY), rdflib.RDFS.label, rdflib.Literal("Acme Robotics")) in graph


def comunica():
    """Comunica's query program, from the folder of a test run or the machine."""
    local = Path(__file__).resolve().parents[2] / "node_modules/.bin/comunica-sparql"
    return str(local) if local.exists() else shutil.which("comunica-sparql")


def test_comunica(endpoint):
    program = comunica() or pytest.skip(
        "Comunica is not installed (npm install @comunica/query-sparql@3, with Node 20)"
    )
    got = subprocess.run([program, f"sparql@{endpoint}", PREFIX + ROUNDS], capture_output=True, text=True, timeout=120)
    assert got.returncode == 0, got.stderr
    (row,) = json.loads(got.stdout)
    assert row["company"] == COMPANY
    assert row["amount"].startswith('"45000000')


def test_a_taken_port_is_one_clear_error(endpoint, tmp_path):
    path = tmp_path / "graph.ttl"
    path.write_text(example_turtle(), "utf-8")
    port = endpoint.split(":")[2].split("/")[0]
    got = subprocess.run(
        [sys.executable, "-c", RUN, "serve", str(path), "--port", port], capture_output=True, text=True, timeout=60
    )
    assert got.returncode == 3
    assert f"127.0.0.1:{port}" in got.stderr
    assert "Traceback" not in got.stderr
