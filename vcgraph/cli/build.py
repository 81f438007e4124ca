"""`vcgraph build`: articles in, a graph out that can be queried, opened and passed on."""

from collections import Counter
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from vcgraph.cli.batch import SOURCES_HELP, Batch, read_options, refuse_overwriting, source_options
from vcgraph.cli.graphs import STORE, aliases_option, given_aliases
from vcgraph.cli.output import open_output

FILES = {
    "claims.jsonl": "claims, one line an article",
    "graph.ttl": "the graph as Turtle",
    "graph.html": "the graph as a page, open it in a browser",
    STORE: "the graph as a database, for `vcgraph query` and for adding more",
}


@click.command(
    "build",
    short_help="A knowledge graph from articles.",
    help="Read articles and make a knowledge graph of them in the folder DIR: claims.jsonl, graph.ttl, graph.html, and "
    "the database `store`. Run it again with other SOURCES to add to the graph; articles that are there already "
    f"change nothing.\n\n{SOURCES_HELP}",
)
@source_options
@click.option(
    "--out", metavar="DIR", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder of the graph."
)
@aliases_option
@click.pass_context
def command(
    context: click.Context,
    sources: tuple[str, ...],
    published: datetime | None,
    encoding: str | None,
    out: Path,
    aliases: tuple[Path, ...],
) -> int:
    """Extract, add to the store, write the files, print what was found."""
    from vcgraph import pipeline
    from vcgraph.graph.serialization import turtle_lines
    from vcgraph.kg import KnowledgeGraph
    from vcgraph.sources import read_sources

    refuse_overwriting(sources, out)
    batch = Batch(debug=bool(context.ensure_object(dict).get("debug")))
    out.mkdir(parents=True, exist_ok=True)
    with KnowledgeGraph.open(out / STORE, aliases=given_aliases(aliases)) as kg:
        for _ in batch.succeeded(pipeline.build(kg, read_sources(sources, read_options(published, encoding)))):
            pass
        pipeline.forget_mended(kg, sources, batch.failed_sources)
        if batch.done:
            with open_output(out / "claims.jsonl") as stream:
                pipeline.write_claims(kg, stream)
            with open_output(out / "graph.ttl") as stream:
                stream.writelines(turtle_lines(kg.store))
            kg.to_html(out / "graph.html")
            _print_summary(kg, out, batch)
    return batch.exit_code


def _print_summary(kg: Any, out: Path, batch: Batch) -> None:
    claims = Counter(claim.type for claim in kg.claims())
    entities = Counter(entity.kind for entity in kg.entities())
    click.echo(f"articles read: {batch.done:,}, not readable: {batch.failed:,}; the graph now holds")
    click.echo(f"  articles {len(kg.articles()):>7,}")
    click.echo(f"  claims   {claims.total():>7,}: {_listed(claims)}")
    click.echo(f"  entities {entities.total():>7,}: {_listed(entities)}")
    click.echo(f"  facts    {len(kg.facts()):>7,}")
    for name, meaning in FILES.items():
        click.echo(f"{out / name}: {meaning}")


def _listed(counts: Counter[str]) -> str:
    return ", ".join(f"{count:,} {name.replace('_', ' ')}" for name, count in sorted(counts.items()))
