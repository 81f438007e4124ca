"""The order of the stages: sources, extraction, graph. What fails is handed on as a value, and the rest goes on."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple, TextIO

from vcgraph.errors import ExtractionError, SourceError, VcgraphError
from vcgraph.extraction import Extractor
from vcgraph.graph.failures import Failure
from vcgraph.graph.staging import stored_readings
from vcgraph.kg import KnowledgeGraph
from vcgraph.model import Article, Extraction
from vcgraph.model.records import write_record

BATCH = 100
"""Articles added to a graph in one commit: what an interruption can cost, and what is held in memory."""


class Reading(NamedTuple):
    """An article and what an extractor read in it."""

    article: Article
    extraction: Extraction


def default_extractor() -> Extractor:
    """The rule extractor."""
    from vcgraph.extraction.rules import RuleExtractor

    return RuleExtractor()


def extract_each(
    articles: Iterable[Article | VcgraphError], extractor: Extractor | None = None
) -> Iterator[Reading | VcgraphError]:
    """The claims of each article, in the order of the articles; errors among them pass through.

    An extractor that breaks down at one article costs that article alone: an `ExtractionError` stands in its place,
    with the original error as its cause.
    """
    reader = extractor or default_extractor()
    for article in articles:
        yield article if isinstance(article, VcgraphError) else _extract(article, reader)


def build(
    kg: KnowledgeGraph, articles: Iterable[Article | VcgraphError], extractor: Extractor | None = None
) -> Iterator[Reading | VcgraphError]:
    """Extract each article and add it to the graph, a batch at a time; each is yielded once it is in the graph.

    An article that the graph holds already changes nothing. Errors pass through, and stay on `kg.failures()` until
    what caused them succeeds.
    """
    batch: list[Reading | VcgraphError] = []
    for outcome in extract_each(articles, extractor):
        batch.append(outcome)
        if len(batch) >= BATCH:
            _add(kg, batch)
            yield from batch
            batch = []
    _add(kg, batch)
    yield from batch


def write_claims(kg: KnowledgeGraph, stream: TextIO) -> int:
    """Write all claims of a graph as JSON Lines, one line an article, by identifier; gives the number of claims."""
    count = 0
    for reading in stored_readings(kg.store):
        stream.write(write_record(reading.extraction, reading.article) + "\n")
        count += len(reading.extraction.claims)
    return count


def _extract(article: Article, extractor: Extractor) -> Reading | ExtractionError:
    try:
        return Reading(article, extractor.extract(article))
    except Exception as error:
        failure = ExtractionError(article.id, f"the extractor {extractor.name} broke down: {error!r}")
        failure.__cause__ = error
        return failure


def _add(kg: KnowledgeGraph, batch: Sequence[Reading | VcgraphError]) -> None:
    kg.add_articles(outcome for outcome in batch if isinstance(outcome, Reading))
    kg.forget_failures(outcome.article.id for outcome in batch if isinstance(outcome, Reading))
    kg.record_failures(failure for failure in map(_failure, batch) if failure is not None)


def _failure(outcome: Reading | VcgraphError) -> Failure | None:
    if isinstance(outcome, SourceError):
        return Failure(source=outcome.source, stage="source", reason=outcome.cause)
    if isinstance(outcome, ExtractionError):
        return Failure(source=outcome.article, stage="extraction", reason=outcome.cause)
    return None
