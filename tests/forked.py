"""Python programs in processes of their own, forked from one that has read articles: they need not load it all anew.

To start vcgraph, to load what a command needs and to compile the patterns takes seconds, which hundreds of commands of
tests would pay each. What comes of a forked process is the same: its own streams, folder, environment and exit code.
Tests of what a start does (what is imported, what depends on the seed of hashes) start a process of their own.
"""

import atexit
import gc
import importlib
import json
import os
import runpy
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import IO, Any

ROOT = Path(__file__).resolve().parent.parent
VCGRAPH = ("-c", "from vcgraph.cli.main import main; main()")
LONGEST = 120
"""Seconds after which a program is ended."""
LOADED = (
    "exports.files",
    "extraction.evaluation",
    "graph.serialization",
    "graph.validation.shapes",
    "kg",
    "pipeline",
    "query.questions",
    "viz",
)


def run_python(*arguments: object, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """What `python -W error` with these arguments does in the folder and environment of the caller."""
    with tempfile.TemporaryDirectory() as folder:
        streams = [Path(folder, name) for name in ("stdin", "stdout", "stderr")]
        streams[0].write_bytes(stdin)
        order = {
            "arguments": list(map(str, arguments)),
            "folder": os.getcwd(),
            "environment": dict(os.environ),
            "streams": list(map(str, streams)),
        }
        code = _ask(order)
        return subprocess.CompletedProcess(order["arguments"], code, *(path.read_bytes() for path in streams[1:]))


def run_vcgraph(*arguments: object, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """What the command with these arguments does."""
    return run_python(*VCGRAPH, *arguments, stdin=stdin)


def decoded(done: subprocess.CompletedProcess[bytes]) -> subprocess.CompletedProcess[str]:
    """The same, with what was printed as text."""
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def _ask(order: Mapping[str, Any]) -> int:
    source, sink = _server()
    print(json.dumps(order), file=source, flush=True)
    return int(sink.readline())


@cache
def _server() -> tuple[IO[str], IO[str]]:
    """The streams of the process that forks: one for each process that runs tests."""
    command = [sys.executable, "-W", "error", "-c", "from tests.forked import serve; serve()"]
    process = subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin
    assert process.stdout

    atexit.register(process.communicate)
    return process.stdin, process.stdout


def serve() -> None:
    """Fork for each line of standard input, and tell the exit code of the child on standard output."""
    _load()
    while order := sys.stdin.readline():
        child = os.fork()
        if child == 0:
            _become(**json.loads(order))
            break
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


def _load() -> None:
    """Import what the commands use, and read articles; no store is opened, as its threads would not be forked."""
    from vcgraph import LearnedExtractor, read_articles
    from vcgraph.cli.main import COMMANDS

    for name in (*LOADED, *(f"cli.{command}" for command in COMMANDS)):
        importlib.import_module(f"vcgraph.{name}")
    for article in read_articles([ROOT / "examples/data"]):
        LearnedExtractor().extract(article)
    gc.freeze()


def _become(arguments: list[str], folder: str, environment: dict[str, str], streams: list[str]) -> None:
    """Run the program to its end in this process; how it ends this process is how it would end."""
    signal.alarm(LONGEST)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    for number, (path, flags) in enumerate(zip(streams, (os.O_RDONLY, *2 * [os.O_WRONLY | os.O_CREAT]), strict=True)):
        os.dup2(os.open(path, flags), number)
    sys.stdin, sys.stdout, sys.stderr = (_text(number, mode) for number, mode in enumerate("rww"))
    if arguments[0] == "-c":
        sys.argv = ["-c", *arguments[2:]]
        exec(compile(arguments[1], "<string>", "exec"), {"__name__": "__main__"})
    else:
        sys.argv, sys.path[0] = arguments, str(Path(arguments[0]).parent)
        runpy.run_path(arguments[0], run_name="__main__")


def _text(number: int, mode: str) -> IO[str]:
    errors = "backslashreplace" if number == 2 else "strict"
    return open(number, mode, encoding="utf-8", errors=errors, closefd=False)
