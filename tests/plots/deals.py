"""A small world of deals for plots and notebooks: a few companies, investors and a fund."""

from benchmarks.generate import generate
from vcgraph.kg import KnowledgeGraph


def deals(articles=60):
    kg = KnowledgeGraph()
    kg.add_articles((told.article, told.extraction) for told in generate(articles))
    return kg
