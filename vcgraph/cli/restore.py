"""`vcgraph restore`: a store made anew of what vcgraph once wrote."""

from pathlib import Path

import click

from vcgraph.cli.graphs import STORE, aliases_option, given_aliases


@click.command(
    "restore",
    short_help="A store made anew of a backup.",
    help="Make a store in the new folder DIR of a file that vcgraph wrote: N-Quads, the full backup with the texts of "
    "the articles, or Turtle, JSON-LD, or claims.jsonl, which holds no decisions of persons. Entities and facts are "
    "worked out again. Then `vcgraph build SOURCES --out DIR` goes on from there.",
    epilog="\b\nExamples:\n"
    "  vcgraph export out -o backup.nq\n"
    "  vcgraph restore backup.nq --out again\n"
    "  vcgraph restore out/claims.jsonl --out again",
)
@click.argument("backup", type=click.Path(path_type=Path, dir_okay=False))
@click.option(
    "--out", metavar="DIR", type=click.Path(path_type=Path, file_okay=False), required=True, help="Folder of the graph."
)
@aliases_option
def command(backup: Path, out: Path, aliases: tuple[Path, ...]) -> None:
    """Open a new store, take the file over."""
    from vcgraph.kg import KnowledgeGraph

    out.mkdir(parents=True, exist_ok=True)
    with KnowledgeGraph.open(out / STORE, aliases=given_aliases(aliases)) as kg:
        kg.restore(backup)
        click.echo(f"{out / STORE}: {len(kg.articles()):,} articles, {len(kg.claims()):,} claims")
