"""`vcgraph serve`: a graph as a SPARQL endpoint and as pages."""

from pathlib import Path

import click

from vcgraph.cli.graphs import GRAPH_HELP, open_graph, store_folder


@click.command(
    "serve",
    short_help="Serve a graph: SPARQL endpoint, query page, entity pages.",
    help="Serve GRAPH, for reading only: SPARQL 1.1 at /sparql, a query page, a page for each entity. "
    f"On this machine only, unless --host says otherwise.\n\n{GRAPH_HELP}",
)
@click.argument("graph", type=click.Path(exists=True, path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option("--port", default=8080, show_default=True, type=click.IntRange(1, 65535), help="Port to listen on.")
@click.option("--timeout", default=30.0, show_default=True, type=click.FloatRange(0.1), help="Seconds for a query.")
@click.option("--cors", metavar="ORIGIN", multiple=True, help="Let pages of this origin ask (https://example.com).")
@click.option("--name", metavar="HOST", multiple=True, help="Another host name that requests may come under.")
def command(graph: Path, host: str, port: int, timeout: float, cors: tuple[str, ...], name: tuple[str, ...]) -> None:
    """Serve until interrupted."""
    from vcgraph.errors import ExtraMissingError

    try:
        from vcgraph.serve.app import LOOPBACK, Settings
        from vcgraph.serve.limits import Limits
        from vcgraph.serve.run import serve
    except ImportError as error:
        raise ExtraMissingError("serve needs more packages: pip install vcgraph[serve]") from error
    limits = Limits(seconds=timeout)
    settings = Settings(limits=limits, hosts=(*LOOPBACK, *name), origins=cors, graph_page=lambda: _graph_page(graph))
    click.echo(f"http://{host}:{port}/sparql  (Ctrl+C ends)", err=True)
    serve(store_folder(graph), host, port, settings)


def _graph_page(graph: Path) -> str:
    from vcgraph.viz.page import render_html

    with open_graph(graph) as kg:
        return render_html(kg.to_networkx())
