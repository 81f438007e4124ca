"""The rule extractor, in stages: tokens, spans, referents, document, discourse, then a module for each kind of claim."""

from vcgraph.extraction.rules.reader import RuleExtractor

__all__ = ["RuleExtractor"]
