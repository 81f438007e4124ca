"""`vcgraph validate`: shapes, and every fact led back to its sentence."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from vcgraph.cli.exits import Exit
from vcgraph.cli.graphs import GRAPH_HELP, open_store

FORMATS = ("text", "json", "junit")


@click.command(
    "validate",
    short_help="Check the shape of a graph, and every fact's evidence.",
    help="Check a graph against the ontology's shapes, article by article; that every fact has an accepted claim; and "
    f"that each quote is the text at its offsets, where the graph holds the texts (.nq, store).\n\n{GRAPH_HELP}",
    epilog="Ends with exit code 1 where something is wrong; warnings alone end with 0.",
)
@click.argument("graph", type=click.Path(path_type=Path))
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
def command(graph: Path, form: str) -> Exit:
    """Validate, print the report, tell by exit code."""
    from vcgraph.graph.validation import validate
    from vcgraph.graph.validation.report import as_json, as_junit, as_text

    store = open_store(graph)
    with _progress() as advance:
        report = validate(store, advance)
    if form == "text":
        click.echo("\n".join(as_text(report)))
    else:
        click.echo(as_json(report) if form == "json" else as_junit(report))
    return Exit.DONE if report.valid else Exit.PARTIAL


@contextmanager
def _progress() -> Iterator[Callable[[int, int, str], None] | None]:
    """A bar on standard error where that is a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import Progress

    with Progress(console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("validating")

        def advance(done: int, total: int, article: str) -> None:
            progress.update(task, completed=done, total=total, description=escape(article[:40]))

        yield advance
