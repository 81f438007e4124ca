"""The order of the stages: sources, extraction, then claims. What fails is handed on as a value; the rest goes on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vcgraph.errors import ExtractionError, VcgraphError
from vcgraph.extraction import Extractor
from vcgraph.model import Article, Extraction


@dataclass(frozen=True)
class Reading:
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


def _extract(article: Article, extractor: Extractor) -> Reading | ExtractionError:
    try:
        return Reading(article, extractor.extract(article))
    except Exception as error:
        failure = ExtractionError(f"{article.id}: the extractor {extractor.name} broke down: {error!r}")
        failure.__cause__ = error
        return failure
