"""`vcgraph ask`: one of the ontology's questions, put to a graph."""

import sys
from pathlib import Path

import click

from vcgraph.cli.graphs import GRAPH_HELP, open_store
from vcgraph.cli.rows import FORMATS, write_rows


@click.command(
    "ask",
    short_help="Ask a graph one of twenty questions by name.",
    help="Ask a graph a question by its name or number. Without QUESTION, list the questions and what each takes."
    f"\n\n{GRAPH_HELP}",
    epilog="\b\nExamples:\n"
    "  vcgraph ask graph.ttl coverage\n"
    "  vcgraph ask graph.ttl top-co-investors --param firm='Andreessen Horowitz'\n"
    "  vcgraph ask graph.ttl roles-on-a-date --param on=2024-12-31 --format csv",
)
@click.argument("graph", type=click.Path(path_type=Path))
@click.argument("question", required=False)
@click.option("--param", "params", metavar="NAME=VALUE", multiple=True, help="A parameter; repeat for more.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="table", show_default=True)
def command(graph: Path, question: str | None, params: tuple[str, ...], form: str) -> None:
    """Fill in the parameters, run the query, print the rows."""
    from vcgraph.query.competency import ask
    from vcgraph.query.questions import Questions
    from vcgraph.resolution import load_aliases

    if question is None:
        _list_questions()
        return
    values = dict(_pair(param) for param in params)
    store = open_store(graph)
    rows = ask(store, question, values, Questions(store, load_aliases().names()).entity)
    write_rows(rows.columns, rows.values, form, sys.stdout)


def _pair(param: str) -> tuple[str, str]:
    name, equals, value = param.partition("=")
    if not equals:
        raise click.BadParameter(f"{param!r} is not of the form NAME=VALUE", param_hint="--param")
    return name.strip(), value.strip()


def _list_questions() -> None:
    from vcgraph.query.competency import questions

    for number, question in enumerate(questions(), start=1):
        click.echo(f"{number:2}  {question.name}: {question.title}")
        for parameter in question.parameters:
            need = f", {parameter.need}" if parameter.need else ""
            click.echo(f"      {parameter.name} ({parameter.kind}{need}): {parameter.meaning}")
