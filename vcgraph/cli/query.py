"""`vcgraph query`: SPARQL over a graph."""

import json
import sys
from pathlib import Path

import click

from vcgraph.cli.graphs import GRAPH_HELP, open_store
from vcgraph.cli.rows import FORMATS, write_rows
from vcgraph.errors import QueryError


@click.command(
    "query",
    short_help="Answer a SPARQL query.",
    help="Answer a SPARQL 1.1 query over a graph. QUERY is the query itself, or a file that ends in .rq or .sparql. "
    "The prefixes of the ontology (vcg:, stage:, rdfs:, ...) need not be declared."
    f"\n\n{GRAPH_HELP}",
    epilog="\b\nExamples:\n"
    "  vcgraph query graph.ttl 'SELECT ?name { ?x a vcg:Fund ; rdfs:label ?name } ORDER BY ?name'\n"
    "  vcgraph query out/store rounds.rq --format csv",
)
@click.argument("graph", type=click.Path(path_type=Path))
@click.argument("query")
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", show_default=True)
def command(graph: Path, query: str, form: str) -> None:
    """Run the query, print rows, triples, or yes or no."""
    from vcgraph.graph.answers import Rows, answer

    found = answer(open_store(graph), _query_text(query))
    if isinstance(found, bool):
        click.echo(json.dumps(found) if form == "json" else "yes" if found else "no")
    elif isinstance(found, Rows):
        write_rows(found.columns, found.values, form, sys.stdout)
    else:
        write_rows(("subject", "predicate", "object"), found, form, sys.stdout)


def _query_text(query: str) -> str:
    if not query.endswith((".rq", ".sparql")):
        return query
    try:
        return Path(query).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{query}: {getattr(error, 'strerror', None) or 'not UTF-8 text'}") from error
