"""From an article to its claims: the `Extractor` protocol and the rule extractor."""

from vcgraph.extraction.extractor import Extractor

__all__ = ["Extractor"]
