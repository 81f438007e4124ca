"""`vcgraph export`: a graph for another tool."""

from pathlib import Path

import click

from vcgraph.cli.graphs import GRAPH_HELP, open_graph


@click.command(
    "export",
    short_help="Write a graph for another tool.",
    help="Write GRAPH for another tool: Turtle, TriG, N-Quads, JSON-LD, RDF/XML, GraphML, GEXF (Gephi), "
    f"node-link JSON, XLSX, or a folder of CSV, Parquet or Neo4j import files.\n\n{GRAPH_HELP}\n\n"
    "\b\nvcgraph export graph.nq -o deals.xlsx\nvcgraph export graph.nq -o tables --format parquet",
)
@click.argument("graph", type=click.Path(path_type=Path))
@click.option("-o", "--output", required=True, metavar="PATH", type=click.Path(path_type=Path), help="File or folder.")
@click.option("--format", "form", metavar="NAME", help="The format, where the file name does not say it.")
def command(graph: Path, output: Path, form: str | None) -> None:
    """Open, write, say what was written."""
    with open_graph(graph) as kg:
        for path in kg.export(output, form):
            click.echo(str(path))
