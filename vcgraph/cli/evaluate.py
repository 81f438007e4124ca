"""`vcgraph evaluate`: how well an extractor reads articles whose claims are known."""

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from vcgraph.cli.batch import SOURCES_HELP, Batch, read_options, source_options
from vcgraph.cli.output import open_output

_PATH = click.Path(path_type=Path)


@click.command(
    "evaluate",
    short_help="Precision, recall and F1 against claims made by hand.",
    help="Read the articles of SOURCES and compare what is found with GOLD, a file of JSON Lines: "
    'one {"id": ARTICLE, "claims": [CLAIM, ...]} an article. With --claims, any extractor\'s output is measured. '
    f"\n\n{SOURCES_HELP}",
)
@source_options
@click.option("--gold", metavar="FILE", type=_PATH, required=True, help="The right claims, as JSON Lines.")
@click.option("--claims", metavar="FILE", type=_PATH, help="Measure the claims of FILE; do not extract.")
@click.option("--types", metavar="TYPES", help="Count these claim types only: names with commas, or 'deals'.")
@click.option("--misses", metavar="N", type=click.IntRange(min=0), default=0, help="Show N misses, with sentences.")
@click.option("--by-article", is_flag=True, help="Show the measures of each article, the worst first.")
@click.option("--json", "json_output", metavar="FILE", type=_PATH, help="Also write the figures to FILE as JSON.")
@click.pass_context
def command(
    context: click.Context,
    sources: tuple[str, ...],
    published: datetime | None,
    encoding: str | None,
    gold: Path,
    claims: Path | None,
    types: str | None,
    misses: int,
    by_article: bool,
    json_output: Path | None,
) -> int:
    """Read articles and gold, extract or read claims, compare, print."""
    from vcgraph.extraction.evaluation import evaluate, read_claim_lists
    from vcgraph.sources import read_sources

    wanted = _types(types)
    expected = read_claim_lists(gold)
    batch = Batch(debug=bool(context.ensure_object(dict).get("debug")))
    articles = read_sources(sources, read_options(published, encoding))
    texts, found = _extract(batch, articles, expected) if claims is None else (_texts(batch, articles, expected), None)
    predicted = found if found is not None else read_claim_lists(claims or gold)
    _warn(expected, texts)
    evaluation = evaluate(expected, predicted, texts=texts, types=wanted)
    for line in _report(evaluation, misses, by_article):
        click.echo(line)
    if json_output is not None:
        with open_output(json_output) as stream:
            stream.write(json.dumps(evaluation.to_dict(), indent=1) + "\n")
    return batch.exit_code


def _types(types: str | None) -> tuple[str, ...]:
    from vcgraph.extraction.evaluation import CLAIM_TYPES, DEAL_TYPES

    if types is None:
        return CLAIM_TYPES
    wanted = DEAL_TYPES if types == "deals" else tuple(name.strip() for name in types.split(","))
    unknown = [name for name in wanted if name not in CLAIM_TYPES]
    if unknown:
        raise click.BadParameter(
            f"no claim type {unknown[0]!r}; known are {', '.join(CLAIM_TYPES)}", param_hint="--types"
        )
    return wanted


def _extract(batch: Batch, articles: Any, expected: dict[str, Any]) -> tuple[dict[str, str], dict[str, list[Any]]]:
    from vcgraph.pipeline import extract_each

    wanted = (each for each in articles if not hasattr(each, "id") or each.id in expected)
    texts, found = {}, {}
    for reading in batch.succeeded(extract_each(wanted)):
        texts[reading.article.id] = reading.article.text
        found[reading.article.id] = [claim.to_dict() for claim in reading.extraction.claims]
    return texts, found


def _texts(batch: Batch, articles: Any, expected: dict[str, Any]) -> dict[str, str]:
    return {article.id: article.text for article in batch.succeeded(articles) if article.id in expected}


def _warn(expected: dict[str, Any], texts: dict[str, str]) -> None:
    absent = [article for article in expected if article not in texts]
    if absent:
        click.echo(f"vcgraph: {len(absent):,} articles of the gold are not among the sources: {absent[0]}", err=True)


def _report(evaluation: Any, misses: int, by_article: bool) -> Iterator[str]:
    yield f"{'slot':38}{'P':>7}{'R':>7}{'F1':>7}{'tp':>6}{'fp':>6}{'fn':>6}"
    for slot, counts in evaluation.slots.items():
        yield _row(f"{slot:38}", counts)
    if by_article:
        for article, counts in sorted(evaluation.articles.items(), key=lambda item: item[1].f1):
            yield _row(f"{article[:37]:38}", counts)
    for miss in evaluation.misses[:misses]:
        yield from _miss_lines(miss)
    yield f"false alarms: {evaluation.false_alarms:,} claims in {evaluation.negatives:,} articles without any"
    for name in ("people", "deals", "micro"):
        counts = getattr(evaluation, name)
        yield (
            f"{name:7} P {counts.precision:.3f}  R {counts.recall:.3f}  F1 {counts.f1:.3f}"
            f"  ({len(evaluation.articles):,} articles, {counts.gold:,} gold slots)"
        )


def _row(head: str, counts: Any) -> str:
    measures = f"{counts.precision:7.3f}{counts.recall:7.3f}{counts.f1:7.3f}"
    return f"{head}{measures}{counts.true_positives:6}{counts.false_positives:6}{counts.false_negatives:6}"


def _miss_lines(miss: Any) -> Iterator[str]:
    kind = (miss.gold or miss.predicted)["type"]
    what = "invented" if miss.gold is None else "left out" if miss.predicted is None else "partly wrong"
    yield f"* {miss.article}: {kind}, {what}"
    if miss.missing:
        yield f"    missing   {'; '.join(map(str, miss.missing))}"
    if miss.extra:
        yield f"    extra     {'; '.join(map(str, miss.extra))}"
    for sentence in miss.sentences:
        yield f"    sentence  {sentence}"
