"""`vcgraph review`: a person decides what the rules are unsure of, names and events."""

import sys
from pathlib import Path
from typing import Any

import click

from vcgraph.cli.graphs import GRAPH_HELP, aliases_option, given_aliases, store_folder
from vcgraph.cli.rows import FORMATS, write_rows

_ANSWERS = {"y": True, "n": False}


@click.command(
    "review",
    short_help="Decide which unsure names and events are one.",
    help="Show each pair of names that may mean one entity, then each pair of rounds that may be one and each event "
    "of which articles tell amounts that exclude each other: both sides with what articles say. It asks: y (the same), "
    "n (two), s (skip), q (stop). An answer counts at once, lasts, and is never asked for again. --decided lists the "
    "answers, --undo takes one back, and the graph is as it was before: give the names, or for events what --decided "
    f"lists.\n\n{GRAPH_HELP} A file is written again after the last answer.",
    epilog="\b\nExamples:\n"
    "  vcgraph review out/store\n"
    "  vcgraph review out/store --list --format csv\n"
    "  vcgraph review out/store --undo 'Zyx' 'Zyx Capital'",
)
@click.argument("graph", type=click.Path(path_type=Path))
@click.option("--list", "listing", is_flag=True, help="Only list the pairs.")
@click.option("--decided", is_flag=True, help="Only list what persons decided, and still holds.")
@click.option(
    "--format", "form", type=click.Choice(FORMATS), default="table", show_default=True, help="With --list, --decided."
)
@click.option("--undo", nargs=2, metavar="NAME NAME", help="Take back what was decided of two names or events.")
@click.option(
    "--apart",
    nargs=2,
    multiple=True,
    metavar="NAME ARTICLE",
    help="In this article the name means another thing than elsewhere; may be given again.",
)
@click.option("--by", "made_by", default="person", show_default=True, help="Who decides; kept with each decision.")
@aliases_option
def command(
    graph: Path,
    listing: bool,
    decided: bool,
    form: str,
    undo: tuple[str, str] | None,
    apart: tuple[tuple[str, str], ...],
    made_by: str,
    aliases: tuple[Path, ...],
) -> None:
    """Open the graph, ask, keep the answers."""
    only_listing = listing or decided
    with _open(graph, aliases, read_only=only_listing) as kg:
        if only_listing:
            (_list if listing else _list_decided)(kg, form)
        elif undo:
            kg.decide(*undo, same=None, made_by=made_by)
            click.echo(f"Taken back: {undo[0]} and {undo[1]} are for the rules to judge.")
        elif apart:
            _tell_apart(kg, apart, made_by)
        else:
            click.echo(f"{_ask_all(kg, made_by)} decided, {len(kg.doubts())} left.")
        if not only_listing and not graph.is_dir():
            kg.export(graph)


def _open(graph: Path, aliases: tuple[Path, ...], *, read_only: bool) -> Any:
    from vcgraph.kg import KnowledgeGraph

    known = given_aliases(aliases)
    if graph.is_dir():
        return KnowledgeGraph.open(store_folder(graph), read_only=read_only, aliases=known)
    return KnowledgeGraph.load(graph, aliases=known)


def _list(kg: Any, form: str) -> None:
    rows = [
        (round(doubt.decision.score, 2), _title(doubt.left), _title(doubt.right), *_reasons(doubt))
        for doubt in kg.doubts()
    ]
    write_rows(("score", "name", "other name", "reasons"), rows, form, sys.stdout)


def _tell_apart(kg: Any, apart: tuple[tuple[str, str], ...], made_by: str) -> None:
    for name in dict.fromkeys(name for name, _ in apart):
        articles = [article for other, article in apart if other == name]
        kg.tell_apart(name, articles, made_by=made_by)
        click.echo(f"{name} means another thing in {', '.join(articles)}.")


def _list_decided(kg: Any, form: str) -> None:
    from vcgraph.resolution import DecisionLog

    held = DecisionLog(kg.decisions()).held()
    rows = [(each.judgement, each.left, each.right, each.made_by, "; ".join(each.reasons)) for each in held]
    write_rows(("judgement", "name", "other name", "made by", "reasons"), rows, form, sys.stdout)


def _ask_all(kg: Any, made_by: str) -> int:
    """Ask of each pair; one answer may settle others, so the pairs are looked up again after each."""
    from vcgraph.graph.updates import decide, decision_on

    passed: set[tuple[str, str]] = set()
    decided = 0
    while True:
        doubt = next((each for each in kg.doubts() if (each.left.key, each.right.key) not in passed), None)
        answer = _ask(doubt) if doubt else "q"
        if doubt is None or answer == "q":
            return decided
        passed.add((doubt.left.key, doubt.right.key))
        if answer in _ANSWERS:
            made = decision_on(doubt.left.key, doubt.right.key, _ANSWERS[answer], "reviewed", made_by)
            decide(kg.store, [made], kg.aliases)
            decided += 1


def _ask(doubt: Any) -> str:
    click.echo("")
    for side in (doubt.left, doubt.right):
        _show(side)
    click.echo(f"  the rules: {doubt.decision.score:.2f}, {'; '.join(doubt.decision.reasons)}")
    while True:
        click.echo("The same? [y/n/s/q] ", nl=False)
        line = sys.stdin.readline()
        answer = line.strip().lower()[:1] if line else "q"
        if answer in ("y", "n", "s", "q"):
            return answer


def _show(side: Any) -> None:
    others = [] if side.title else [alias for alias in side.entity.aliases if alias != side.entity.name]
    also = f", also {', '.join(others)}" if others else ""
    click.echo(click.style(_title(side), bold=True) + f" ({side.entity.kind}{also})")
    for quote in side.quotes:
        source = ", ".join(part for part in (quote.publisher, quote.published, quote.title) if part) or quote.article
        click.echo(f"  “{quote.quote}” ({source})")


def _title(side: Any) -> str:
    return str(side.title or side.entity.name)


def _reasons(doubt: Any) -> tuple[str]:
    return ("; ".join(doubt.decision.reasons),)
