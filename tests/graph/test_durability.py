"""Real processes are killed, locked out, and run out of room; what was committed stays, and work goes on."""

import json
import multiprocessing
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from tests.graph import builder
from tests.interrupts import heed_control_c
from vcgraph import pipeline
from vcgraph.errors import StoreLockedError
from vcgraph.kg import KnowledgeGraph

ARTICLES = 240
KILLS = 30


@pytest.fixture(scope="module")
def processes():
    """Starts processes from a server that has never opened a store, so that none inherits the engine's threads."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.graph.builder"])
    return context


@pytest.fixture
def start(processes):
    """Start a function of `builder`; gives the process and the receiving end of its pipe."""
    running = []

    def run(function, *arguments):
        receiver, sender = processes.Pipe(duplex=False)
        process = processes.Process(target=function, args=(*arguments, sender), daemon=True)
        process.start()
        sender.close()
        running.append(process)
        return process, receiver

    yield run
    for process in running:
        process.kill()
        process.join()


def everything(kg):
    return {str(quad) for quad in kg.store.match(graph=None)}


def in_memory(count):
    kg = KnowledgeGraph()
    kg.add_articles(builder.WORLD.article(number) for number in range(count))
    return kg


def articles_in(path):
    """How many articles a reader sees."""
    with KnowledgeGraph.open(path, read_only=True) as kg:
        return len(kg.articles())


def received(receiver):
    """All that a process sent before it ended."""
    found = []
    try:
        while True:
            found.append(receiver.recv())
    except (EOFError, OSError):
        return found


def test_killed_at_any_moment_it_loses_nothing_that_was_done(start, tmp_path):
    path, rng, killed = tmp_path / "graph", random.Random(11), 0
    while killed < KILLS:
        process, receiver = start(builder.build, path, ARTICLES)
        receiver.poll(10)  # it has opened the store, or added its first article
        time.sleep(rng.uniform(0, 0.06))
        process.kill()
        process.join()
        told = received(receiver)
        assert "complete" not in told, "too fast: give it more articles"
        killed += process.exitcode == -signal.SIGKILL
        with KnowledgeGraph.open(path, read_only=True) as kg:
            assert all(kg.has(builder.WORLD.article(number).article) for number in told)
    process, receiver = start(builder.build, path, ARTICLES)
    assert received(receiver)[-1] == "complete"
    with KnowledgeGraph.open(path, read_only=True) as kg:
        assert everything(kg) == everything(in_memory(ARTICLES))


def test_interrupted_build_stops_cleanly_and_goes_on(tmp_path):
    articles, folder = tmp_path / "articles.jsonl", tmp_path / "graph"
    told = [builder.WORLD.article(number).article for number in range(100)]
    articles.write_text("".join(f"{json.dumps(each.to_dict())}\n" for each in told))
    command = [sys.executable, "-c", "from vcgraph.cli.main import main; main()", "build", articles, "--out", folder]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, preexec_fn=heed_control_c)
    while not (folder / "store" / "holder.json").exists() or articles_in(folder / "store") < 2:
        assert process.poll() is None
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    _, message = process.communicate(timeout=60)
    assert (process.returncode, "Traceback" in message) == (130, False), message
    with KnowledgeGraph.open(folder / "store") as kg:
        before = len(kg.articles())
        assert 0 < before < len(told)
        for _ in pipeline.build(kg, told):
            pass
        fresh = KnowledgeGraph()
        for _ in pipeline.build(fresh, told):
            pass
        assert everything(kg) == everything(fresh)


def test_reader_beside_a_writer_sees_whole_articles(start, tmp_path):
    path = tmp_path / "graph"
    _, receiver = start(builder.build, path, 100_000)
    for seen in range(3):
        while receiver.recv() < 8 * (seen + 1):
            pass
        with KnowledgeGraph.open(path, read_only=True) as kg:
            count = len(kg.articles())
            assert count > 8 * seen
            assert everything(kg) == everything(in_memory(count))


def test_second_writer_is_told_who_holds_the_store(start, tmp_path):
    path = tmp_path / "graph"
    process, receiver = start(builder.hold, path)
    holder = receiver.recv()
    with pytest.raises(StoreLockedError, match=rf"being written by process {holder} "):
        KnowledgeGraph.open(path)
    process.kill()
    process.join()
    KnowledgeGraph.open(path).close()


def test_disk_full_keeps_what_was_committed(start, tmp_path):
    path = tmp_path / "graph"
    process, receiver = start(builder.fill, path, 600_000)
    number, error, message = receiver.recv()
    process.join()
    assert number > 3
    assert error == "StoreFullError"
    assert message.startswith(f"{path}: no room to write")
    with KnowledgeGraph.open(path) as kg:
        assert everything(kg) == everything(in_memory(number))
        kg.add(*builder.WORLD.article(number))
        assert everything(kg) == everything(in_memory(number + 1))


def test_folder_that_may_only_be_read(start):
    # The folders of pytest are closed to other users, so this one stands elsewhere.
    folder = Path(tempfile.mkdtemp())
    try:
        os.chmod(folder, 0o755)
        with KnowledgeGraph.open(folder / "graph") as kg:
            kg.add_articles(builder.WORLD.article(number) for number in range(3))
        _, receiver = start(builder.open_as_nobody, folder / "graph")
        error, message = receiver.recv()
        assert error == "StoreReadOnlyError"
        assert "cannot be written" in message
        assert receiver.recv() == 3
    finally:
        shutil.rmtree(folder)
