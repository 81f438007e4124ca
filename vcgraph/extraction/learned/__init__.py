"""Learned judgement over the mentions that the rules find; the weights stand in `weights`, one readable table each."""

from vcgraph.extraction.learned.reader import LearnedExtractor

__all__ = ["LearnedExtractor"]
