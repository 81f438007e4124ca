"""A build of many articles by the command line, interrupted with Ctrl-C and resumed.

    python -m benchmarks.build [--articles 10000] [--interrupts 3] [--compare]

Makes the articles (`benchmarks.generate`), runs `vcgraph build` on them, interrupts it again and again after the given
seconds, and then lets it run to its end. Prints the time, the peak memory and the exit code of each run, and how far it
had come. With `--compare` it builds once more without interruption and compares all files word for word.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from benchmarks.generate import main as write_articles
from vcgraph.kg import KnowledgeGraph

COMMAND = Path(sys.executable).with_name("vcgraph")


class Run(NamedTuple):
    """How one run of the command went."""

    code: int
    seconds: float
    processor: float
    peak: float
    said: str


def main() -> None:
    """Interrupt, resume, finish, compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--interrupts", type=int, default=3)
    parser.add_argument("--after", type=float, default=40.0, help="seconds from start to Ctrl-C")
    parser.add_argument("--compare", action="store_true")
    parser.add_argument("--folder", type=Path, help="work here, going on from what is here, and leave it")
    options = parser.parse_args()
    # A shell that starts this in the background has Ctrl-C ignored, and children inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with tempfile.TemporaryDirectory() as passing:
        folder = options.folder or Path(passing)
        source, out = folder / "articles.jsonl", folder / "graph"
        write_articles(options.articles, source)
        for _ in range(options.interrupts):
            _report("interrupted", build(source, out, options.after), out)
        _report("to the end", build(source, out), out)
        _report("again, nothing new", build(source, out), out)
        if options.compare:
            whole = folder / "whole"
            _report("without interruption", build(source, whole), whole)
            print("the same files:", ", ".join(sorted(_equal_files(out, whole))))


def build(source: Path, out: Path, interrupt_after: float | None = None) -> Run:
    """Run `vcgraph build`, with Ctrl-C after some seconds."""
    start = time.perf_counter()
    command = [str(COMMAND), "build", str(source), "--out", str(out)]
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(command, stdout=said, stderr=subprocess.STDOUT)
        if interrupt_after is not None:
            time.sleep(interrupt_after)
            process.send_signal(signal.SIGINT)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        said.seek(0)
        seconds = time.perf_counter() - start
        return Run(
            process.returncode, seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, said.read().strip()
        )


def _report(label: str, run: Run, out: Path) -> None:
    with KnowledgeGraph.open(out / "store", read_only=True) as kg:
        held = len(kg.articles())
    last = run.said.splitlines()[-1] if run.said else ""
    print(
        f"{label}: exit {run.code}, {run.seconds:.0f} s ({run.processor:.0f} s of processor time), peak memory "
        f"{run.peak:,.0f} MB, {held:,} articles in the graph\n    {last}",
        flush=True,
    )


def _equal_files(one: Path, other: Path) -> set[str]:
    names = {"claims.jsonl", "graph.ttl", "graph.html"}
    return {name for name in names if (one / name).read_bytes() == (other / name).read_bytes()}


if __name__ == "__main__":
    main()
