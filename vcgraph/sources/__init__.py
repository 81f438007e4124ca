"""Sources: files, folders, archives and standard input, read as articles."""

from vcgraph.sources.options import ReadOptions
from vcgraph.sources.reading import read_articles, read_sources

__all__ = ["ReadOptions", "read_articles", "read_sources"]
