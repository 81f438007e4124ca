"""From an article to its claims: the `Extractor` protocol, extraction by rules, and by rules and learned weights."""

from vcgraph.extraction.extractor import Extractor

__all__ = ["Extractor"]
