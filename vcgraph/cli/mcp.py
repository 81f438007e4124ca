"""`vcgraph mcp`: a graph for language-model clients."""

from pathlib import Path

import click

from vcgraph.cli.graphs import GRAPH_HELP, open_store


@click.command(
    "mcp",
    short_help="Answer language-model clients (Model Context Protocol).",
    help="Answer the questions of a language-model client about GRAPH over standard input and output, as tools of the "
    f"Model Context Protocol. For reading only; every answer has its quotes.\n\n{GRAPH_HELP}",
)
@click.argument("graph", type=click.Path(exists=True, path_type=Path))
def command(graph: Path) -> None:
    """Answer until the client closes."""
    from vcgraph.errors import ExtraMissingError
    from vcgraph.query.questions import Questions
    from vcgraph.resolution import load_aliases

    try:
        from vcgraph.mcp.server import make_server
    except ImportError as error:
        raise ExtraMissingError("mcp needs one more package: pip install vcgraph[mcp]") from error
    with open_store(graph) as store:
        make_server(Questions(store, load_aliases().names())).run("stdio")
