"""vcgraph: a knowledge graph of venture money, read from news articles, every fact with the sentence that says it."""

__version__ = "0.1.0"
