"""Articles composed from the constructions in which English reports rounds, with the claims that they make.

A sentence is a frame with slots; names, sums, stages and lists are drawn for each. Learning from them says that a plain
sentence is plain whatever its names are, which the few hundred annotated articles say too seldom.
"""

from training.composed.articles import compose_articles

__all__ = ["compose_articles"]
