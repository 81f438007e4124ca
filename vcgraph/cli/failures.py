"""`vcgraph failures`: what could not be read or extracted, and trying it again."""

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import click

from vcgraph.cli.batch import Batch
from vcgraph.cli.exits import Exit
from vcgraph.cli.graphs import store_folder


@click.command(
    "failures",
    short_help="Articles that failed, and why; try them again.",
    help="List the articles and sources that `vcgraph build` could not read or extract, each with the reason. "
    "They stay on the list until they succeed.\n\nGRAPH is the folder that `vcgraph build` made (the next build writes "
    "the files beside its store anew), or the folder of a store.",
    epilog="Ends with exit code 1 where failures remain after --retry.",
)
@click.argument("graph", type=click.Path(path_type=Path))
@click.option("--retry", is_flag=True, help="Try all of them again and add what succeeds to the graph.")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@click.pass_context
def command(context: click.Context, graph: Path, retry: bool, form: str) -> Exit:
    """Try again where asked, then list what is left."""
    from vcgraph.kg import KnowledgeGraph

    with KnowledgeGraph.open(store_folder(graph), read_only=True) as kg:
        left = kg.failures()
    if retry and left:
        with KnowledgeGraph.open(store_folder(graph)) as kg:
            batch = Batch(debug=bool(context.ensure_object(dict).get("debug")))
            done = sum(1 for _ in batch.succeeded(_try_again(kg)))
            left = kg.failures()
        click.echo(f"{done:,} articles added, {len(left):,} failures left", err=True)
    for failure in left:
        click.echo(_shown(failure, form))
    if not left and form == "text":
        click.echo("no failures")
    return Exit.PARTIAL if retry and left else Exit.DONE


def _try_again(kg: Any) -> Iterator[Any]:
    """The outcomes of every failure: from the article that was kept, else from its source."""
    from vcgraph import pipeline
    from vcgraph.errors import SourceError
    from vcgraph.sources import read_sources

    listed = kg.failures()
    kept = [failure.article for failure in listed if failure.article]
    files = sorted({_file_of(failure.source) for failure in listed if not failure.article})
    failed = set()
    for outcome in pipeline.build(kg, chain(kept, read_sources(files))):
        if isinstance(outcome, SourceError):
            failed.add(outcome.source)
        yield outcome
    pipeline.forget_mended(kg, files, failed)


def _file_of(source: str) -> str:
    """The file of a source: `news.jsonl` of `news.jsonl:12`, `pages.zip` of `pages.zip!a.html`."""
    name = source
    while not Path(name).exists():
        cut = max(name.rfind(":"), name.rfind("!"))
        if cut <= 0:
            return source
        name = name[:cut]
    return name


def _shown(failure: Any, form: str) -> str:
    if form == "json":
        known = {"source": failure.source, "stage": failure.stage, "reason": failure.reason}
        return json.dumps(known, ensure_ascii=False)
    return f"{failure.source}: {failure.reason} ({failure.stage})"
