"""vcgraph: a knowledge graph of venture money, read from news articles, every fact with the sentence that says it.

>>> from vcgraph import Article, KnowledgeGraph, LearnedExtractor
>>> article = Article(id="a1", text="Velmora raised $5 million in a seed round led by Oakmere Capital.")
>>> kg = KnowledgeGraph()
>>> kg.add(article, LearnedExtractor().extract(article))
True
>>> [str(investment.investor) for investment in kg.investors("Velmora")]
['Oakmere Capital']
"""

import importlib
from typing import Any

__version__ = "0.1.0"

# Where each name of the front door lives; imported when it is first asked for, so that `import vcgraph` costs nothing.
# `__init__.pyi` states the same for type checkers.
_HOMES = {
    "Article": "vcgraph.model",
    "Claim": "vcgraph.model",
    "Evidence": "vcgraph.model",
    "Extraction": "vcgraph.model",
    "Extractor": "vcgraph.extraction",
    "KnowledgeGraph": "vcgraph.kg",
    "LearnedExtractor": "vcgraph.extraction.learned",
    "Money": "vcgraph.model",
    "PartialDate": "vcgraph.model",
    "ReadOptions": "vcgraph.sources",
    "RuleExtractor": "vcgraph.extraction.rules",
    "VcgraphError": "vcgraph.errors",
    "build": "vcgraph.pipeline",
    "extract_each": "vcgraph.pipeline",
    "read_articles": "vcgraph.sources",
    "read_sources": "vcgraph.sources",
}

__all__ = [*_HOMES, "__version__"]  # noqa: PLE0604, RUF100 - names are strings


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'vcgraph' has no attribute {name!r}")
    return getattr(importlib.import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted(__all__)
