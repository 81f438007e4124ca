"""No command opens a network connection: the whole way from articles to a page runs with sockets that refuse."""

import subprocess
import sys

from tests.forked import decoded, run_python

GUARD = """
import socket, sys

def refuse(*arguments, **options):
    raise AssertionError(f"a network connection was opened: {arguments[:2]}")

socket.socket.connect = socket.socket.connect_ex = socket.getaddrinfo = socket.create_connection = refuse
from vcgraph.cli.main import run
sys.exit(run(sys.argv[1:]))
"""


def offline(*arguments):
    return decoded(run_python("-c", GUARD, *arguments))


def offline_from_the_start(*arguments):
    """The same, with all imports made under the guard."""
    command = [sys.executable, "-c", GUARD, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


def test_the_guard_guards():
    program = f"{GUARD.split('from vcgraph')[0]}\nsocket.create_connection(('127.0.0.1', 9))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60)
    assert "a network connection was opened" in done.stderr


def test_from_articles_to_a_page_without_a_network(root, tmp_path):
    out = tmp_path / "out"
    done = offline_from_the_start("build", root / "examples/data", "--out", out)
    assert done.returncode == 0, done.stderr
    for arguments in (
        ("query", out / "graph.ttl", "ASK { ?round a vcg:FundingRound }"),
        ("html", out / "store", "-o", tmp_path / "page.html"),
        ("validate", out / "store"),
        ("ask", out / "graph.ttl", "coverage"),
    ):
        done = offline(*arguments)
        assert done.returncode == 0, (arguments, done.stderr)
