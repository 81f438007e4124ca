"""What an extractor is."""

from typing import Protocol

from vcgraph.model import Article, Extraction


class Extractor(Protocol):
    """Reads one article. Pure: the same article gives the same extraction, and reading one does not change another."""

    @property
    def name(self) -> str:
        """Name and version, kept with what it extracts."""
        ...

    def extract(self, article: Article) -> Extraction:
        """All claims of the article in the order of its text. Every quote equals the article's text at its offsets."""
        ...
