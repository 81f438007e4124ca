"""The order of the stages: sources, extraction, graph. What fails is handed on as a value, and the rest goes on."""

import os
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple, TextIO

from vcgraph.errors import ExtractionError, SourceError, VcgraphError
from vcgraph.extraction import Extractor
from vcgraph.graph.failures import Failure
from vcgraph.graph.staging import stored_readings
from vcgraph.kg import KnowledgeGraph
from vcgraph.model import Article, Extraction
from vcgraph.model.records import write_record
from vcgraph.model.sources import source_digest


class Reading(NamedTuple):
    """An article and what an extractor read in it."""

    article: Article
    extraction: Extraction


def default_extractor() -> Extractor:
    """The extractor that learned weights guide."""
    from vcgraph.extraction.learned import LearnedExtractor

    return LearnedExtractor()


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
    """Extract each article and add it to the graph, one commit an article; each is yielded once it is in the graph.

    So an interruption costs one article at most, and the next run goes on from there: an article that this extractor
    has read for the graph before is not read again. Errors pass through, and stay on `kg.failures()` until what caused
    them succeeds.
    """
    reader = extractor or default_extractor()
    for article in articles:
        if isinstance(article, SourceError):
            kg.record_failures([Failure(source=article.source, stage="source", reason=article.cause)])
        yield article if isinstance(article, VcgraphError) else _add(kg, article, reader)


def stamp(extractor: Extractor) -> str:
    """What is kept with an article of who read it: the extractor's name and, of vcgraph's own, a hash of its code.

    So that articles are read again once the rules have changed, under whatever version.
    """
    package = type(extractor).__module__
    if not package.startswith("vcgraph."):
        return extractor.name
    return f"{extractor.name} {source_digest('vcgraph.extraction', 'vcgraph.normalize', 'vcgraph.model')}"


def forget_mended(kg: KnowledgeGraph, sources: Iterable[str], failed: Collection[str]) -> None:
    """Take failures off the list whose sources have just been read, except those that `failed` again."""
    beginnings = tuple(f"{source}{sign}" for source in sources for sign in (":", "!", os.sep))
    known = {failure.source for failure in kg.failures() if failure.stage == "source"}
    kg.forget_failures(name for name in known - set(failed) if name in sources or name.startswith(beginnings))


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


def _add(kg: KnowledgeGraph, article: Article, extractor: Extractor) -> Reading | ExtractionError:
    if kg.has(article, stamp(extractor)):
        return Reading(article, kg.extraction(article.id))
    outcome = _extract(article, extractor)
    if isinstance(outcome, Reading):
        kg.add(*outcome, stamp(extractor))
        kg.forget_failures([article.id])
    else:
        kg.record_failures([Failure(source=article.id, stage="extraction", reason=outcome.cause, article=article)])
    return outcome
