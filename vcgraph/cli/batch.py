"""What the commands that read articles share: their options, progress, and telling what could not be read."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

import click

from vcgraph.cli.exits import Exit
from vcgraph.errors import SourceError, VcgraphError

_Command = TypeVar("_Command", bound=Callable[..., Any])
_Item = TypeVar("_Item")

SOURCES_HELP = (
    "Each of SOURCES is a plain text file, a saved HTML page, a file of JSON Lines, a zip archive of these, a folder, "
    "or - for standard input."
)


def source_options(command: _Command) -> _Command:
    """Add `SOURCES...`, `--published` and `--encoding`."""
    command = click.option(
        "--encoding", metavar="NAME", help="Encoding of files that declare none and are not UTF-8, such as cp1252."
    )(command)
    command = click.option(
        "--published",
        metavar="DATE",
        type=click.DateTime(["%Y-%m-%d"]),
        help="Publish date (2024-05-13) of articles that state none; relative dates are counted from it.",
    )(command)
    return click.argument("sources", nargs=-1, required=True)(command)


class Batch:
    """A run over many articles: counts what was done, and tells what was not in one line each on standard error."""

    def __init__(self, debug: bool = False) -> None:
        self.done = 0
        self.failed = 0
        self.failed_sources: set[str] = set()
        self._debug = debug

    def succeeded(self, items: Iterable[_Item | VcgraphError]) -> Iterator[_Item]:
        """The items without the errors among them. With `--debug`, the first error is raised."""
        with _progress() as advance:
            for item in items:
                if isinstance(item, VcgraphError):
                    if self._debug:
                        raise item
                    self.failed += 1
                    if isinstance(item, SourceError):
                        self.failed_sources.add(item.source)
                    click.echo(f"vcgraph: {item}", err=True)
                else:
                    self.done += 1
                    yield item
                advance(self.done, self.failed)

    @property
    def exit_code(self) -> Exit:
        """`FAILED` where nothing could be read at all, `PARTIAL` where something could not."""
        if not self.failed:
            return Exit.DONE
        return Exit.PARTIAL if self.done else Exit.FAILED


def read_options(published: datetime | None, encoding: str | None) -> Any:
    """The `ReadOptions` that the command's options come to."""
    from vcgraph.sources import ReadOptions

    return ReadOptions(published=published.date() if published else None, encoding=encoding)


def refuse_overwriting(sources: Iterable[str], output: Path) -> None:
    """Refuse an output that is a source, or lies in a folder that is one: the next run would read it as an article."""
    for source in sources:
        if not os.path.exists(source):
            continue
        if os.path.realpath(source) in (os.path.realpath(each) for each in (output, *output.absolute().parents)):
            raise click.UsageError(f"the output {output} would overwrite or lie within the source {source}")


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    """A live count on standard error where that is a terminal, nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda done, failed: None
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("reading")
        yield lambda done, failed: progress.update(task, description=f"{done:,} articles read, {failed:,} not readable")
