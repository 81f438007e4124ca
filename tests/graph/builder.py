"""What tests run in processes of their own: importing it opens no store, so a fork server can hold it ready."""

import os
import resource
import signal
from pathlib import Path

from benchmarks.generate import World
from vcgraph.errors import StoreError
from vcgraph.kg import KnowledgeGraph

WORLD = World(400)


def build(path, count, done):
    """Add the articles that are not there yet, one by one, and tell each on the pipe `done` once it is in."""
    with KnowledgeGraph.open(path) as kg:
        for number in range(count):
            told = WORLD.article(number)
            if not kg.has(told.article):
                kg.add(*told)
            done.send(number)
    done.send("complete")


def hold(path, held):
    """Hold a store until killed."""
    with KnowledgeGraph.open(path):
        held.send(os.getpid())
        signal.pause()


def fill(path, limit, told):
    """Add articles until no file may grow beyond `limit` bytes; tell how many went in, and the error."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    with KnowledgeGraph.open(path) as kg:
        for number in range(1000):
            try:
                kg.add(*WORLD.article(number))
            except StoreError as error:
                told.send((number, type(error).__name__, str(error)))
                return


def open_as_nobody(path, told):
    """Open a store in a folder that this process may only read: to write, then to read."""
    for folder, _, files in os.walk(path):
        for each in (folder, *(Path(folder) / name for name in files)):
            os.chmod(each, 0o555)
    if os.geteuid() == 0:
        os.setuid(65534)
    try:
        KnowledgeGraph.open(path)
    except StoreError as error:
        told.send((type(error).__name__, str(error)))
    with KnowledgeGraph.open(path, read_only=True) as kg:
        told.send(len(kg.articles()))
