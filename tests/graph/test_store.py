"""The store: atomic commits, and one clear error for each thing that can be wrong with its folder."""

import json
import os
import shutil

import pytest
from hypothesis import given, settings
from pyoxigraph import Literal, NamedNode, Quad

from benchmarks.generate import World
from tests.graph.strategies import texts
from vcgraph.errors import (
    QueryError,
    StoreDamagedError,
    StoreError,
    StoreFormatError,
    StoreLockedError,
    StoreMissingError,
    StoreReadOnlyError,
    VcgraphError,
)
from vcgraph.graph.folder import FORMAT, STAMP
from vcgraph.graph.store import STATE, GraphStore
from vcgraph.kg import KnowledgeGraph

A, P = NamedNode("https://example.com/a"), NamedNode("https://example.com/p")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The folder of a small graph, closed."""
    path = tmp_path_factory.mktemp("built") / "graph"
    with KnowledgeGraph.open(path) as kg:
        kg.add_articles(World(400).article(number) for number in range(20))
    return path


@pytest.fixture
def copied(built, tmp_path):
    """A copy of it to damage."""
    return shutil.copytree(built, tmp_path / "graph")


@given(texts, texts)
@settings(deadline=None)
def test_commit_removes_and_adds_any_text(old, new):
    store = GraphStore.in_memory()
    before, after = Quad(A, P, Literal(old)), Quad(A, P, Literal(new), STATE)
    store.commit([before])
    store.commit([after], [before])
    assert list(store.match(graph=None)) == [after]


def test_what_is_removed_and_added_stays():
    store = GraphStore.in_memory()
    quad = Quad(A, P, Literal("a"))
    store.commit([quad])
    store.commit([quad], [quad])
    assert list(store.match()) == [quad]


def test_store_on_disk_outlives_its_object(tmp_path):
    quad = Quad(A, P, Literal("a"))
    with GraphStore.open(tmp_path / "deep" / "graph") as store:
        store.commit([quad])
    with GraphStore.open(tmp_path / "deep" / "graph") as store:
        assert list(store.match()) == [quad]
    with pytest.raises(StoreError, match="has been closed"):
        list(store.match())


def test_second_writer_in_one_process(built):
    with GraphStore.open(built), pytest.raises(StoreLockedError, match="being written by this process itself"):
        GraphStore.open(built)


def test_reading_only(built):
    with GraphStore.open(built, read_only=True) as store:
        assert len(store) > 100
        with pytest.raises(StoreReadOnlyError, match="opened for reading only"):
            store.commit([Quad(A, P, Literal("a"))])


def test_nothing_to_read(tmp_path):
    with pytest.raises(StoreMissingError, match="no graph store here"):
        GraphStore.open(tmp_path / "nowhere", read_only=True)
    assert not (tmp_path / "nowhere").exists()


def test_folder_of_other_things_is_left_alone(tmp_path):
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(StoreError, match="neither a graph store nor an empty folder"):
        GraphStore.open(tmp_path)
    assert os.listdir(tmp_path) == ["thesis.txt"]


@pytest.mark.parametrize("read_only", [True, False])
def test_folder_of_a_build_is_told_apart_from_its_store(built, tmp_path, read_only):
    shutil.copytree(built, tmp_path / "store")
    with pytest.raises(StoreError, match=r"did you mean .*store\?"):
        GraphStore.open(tmp_path, read_only=read_only)


@pytest.mark.parametrize(("stamped", "cause"), [(FORMAT + 1, "newer vcgraph"), (FORMAT - 1, "is older than")])
def test_other_formats_are_refused_with_the_way_out(copied, stamped, cause):
    (copied / STAMP).write_text(json.dumps({"format": stamped}))
    with pytest.raises(StoreFormatError, match=cause):
        GraphStore.open(copied)


@pytest.mark.parametrize("name", [STAMP, "oxigraph/CURRENT", "oxigraph/MANIFEST-*", "oxigraph/*.sst"])
@pytest.mark.parametrize("read_only", [True, False])
@pytest.mark.parametrize("harm", ["cut", "overwritten", "gone"])
def test_damaged_store(copied, name, read_only, harm):
    victim = max(copied.glob(name), key=lambda path: path.stat().st_size)
    if harm == "cut":
        os.truncate(victim, victim.stat().st_size // 2)
    elif harm == "overwritten":
        victim.write_bytes(b"\x55" * victim.stat().st_size)
    else:
        victim.unlink()
    expected = StoreMissingError if name == STAMP and harm == "gone" and read_only else StoreError
    with pytest.raises(expected, match=str(copied)) as caught:
        KnowledgeGraph.open(copied, read_only=read_only)
    assert isinstance(caught.value, StoreDamagedError) or (name == STAMP and harm == "gone")


def test_damage_inside_a_file_is_found_when_it_is_read(copied):
    for victim in copied.glob("oxigraph/*.sst"):
        content = bytearray(victim.read_bytes())
        content[20 : len(content) // 3] = b"\x55" * (len(content) // 3 - 20)
        victim.write_bytes(content)
    with pytest.raises(StoreDamagedError), KnowledgeGraph.open(copied, read_only=True) as kg:
        kg.to_nquads()


def test_malformed_query():
    with pytest.raises(QueryError, match="not a SPARQL query"):
        GraphStore.in_memory().query("SELECT")


def test_all_errors_are_of_one_tree():
    assert issubclass(StoreLockedError, VcgraphError)
