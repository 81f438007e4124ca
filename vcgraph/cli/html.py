"""`vcgraph html`: a graph as one page that works offline."""

from pathlib import Path

import click

from vcgraph.cli.graphs import GRAPH_HELP


@click.command(
    "html",
    short_help="The graph as one HTML page that works offline.",
    help=f"Draw a graph as one HTML file that needs no network.\n\n{GRAPH_HELP}",
)
@click.argument("graph", type=click.Path(path_type=Path))
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), required=True, help="File to write.")
def command(graph: Path, output: Path) -> None:
    """Open, draw, write."""
    from vcgraph.cli.graphs import open_store
    from vcgraph.kg import KnowledgeGraph

    KnowledgeGraph(open_store(graph)).to_html(output)
    click.echo(f"{output}: open it in a browser", err=True)
