"""`vcgraph html`: a graph as one page that works offline."""

from pathlib import Path

import click

from vcgraph.cli.graphs import GRAPH_HELP
from vcgraph.viz.style import Style, Theme


@click.command(
    "html",
    short_help="The graph as one HTML page that works offline.",
    help=f"Draw a graph as one HTML file that needs no network.\n\n{GRAPH_HELP}",
)
@click.argument("graph", type=click.Path(path_type=Path))
@click.option("-o", "--output", metavar="FILE", type=click.Path(path_type=Path), required=True, help="File to write.")
@click.option("--focus", metavar="NAME", help="Only what is near this company, firm, fund or person.")
@click.option("--hops", type=click.IntRange(0, 9), default=2, show_default=True, help="How near, in steps.")
@click.option("--since", metavar="DATE", help="Leave out facts dated before this date (2024, 2024-05 or 2024-05-13).")
@click.option("--title", help="The heading of the page.")
@click.option("--theme", type=click.Choice(["auto", "light", "dark"]), default="auto", help="Colours to open with.")
@click.option("--rounds", is_flag=True, help="Show funding rounds as nodes from the start.")
def command(
    graph: Path, output: Path, focus: str | None, hops: int, since: str | None, title: str | None, theme: Theme,
    rounds: bool,
) -> None:  # fmt: skip
    """Open, draw, write."""
    from vcgraph.cli.graphs import open_graph

    style = Style(title=title or Style().title, theme=theme, rounds=rounds)
    open_graph(graph).to_html(output, focus=focus, hops=hops, since=since, style=style)
    click.echo(f"{output}: open it in a browser", err=True)
