"""A valuation steps up or down only where the words leave no doubt."""

from datetime import date

import pytest

from vcgraph.kg import KnowledgeGraph
from vcgraph.model import Article, Evidence, Extraction, Money, ValuationClaim


def valued(bounds):
    """A graph in which Acme is worth 100 in 2020 and `value` in 2022, each with its bound."""
    kg = KnowledgeGraph()
    for year, (value, bound) in zip((2020, 2022), bounds, strict=True):
        article = Article(id=f"a{year}", text="Acme is valued.", published=date(year, 1, 1))
        money = Money(value=value, currency="USD", qualifier=bound)
        quote = (Evidence(quote="Acme is valued", start=0, end=14),)
        claim = ValuationClaim(article=article.id, evidence=quote, company="Acme", amount=money)
        kg.add(article, Extraction(article=article.id, claims=(claim,)))
    return kg.valuations("Acme")


@pytest.mark.parametrize(
    ("before", "value", "bound", "direction"),
    [
        ("exact", 200, "exact", "up"),
        ("exact", 50, "about", "down"),
        ("exact", 100, "exact", "flat"),
        ("exact", 200, "at_least", "up"),
        ("exact", 200, "at_most", None),
        ("at_most", 200, "exact", "up"),
        ("at_most", 50, "exact", None),
        ("at_least", 50, "exact", "down"),
        ("at_least", 200, "exact", None),
        ("exact", 50, "at_most", "down"),
        ("exact", 100, "at_most", None),
    ],
)
def test_a_bound_has_a_direction_only_without_doubt(before, value, bound, direction):
    first, second = valued([(100, before), (value, bound)])
    assert (first.step, first.direction) == (None, None)
    assert second.direction == direction
    assert (second.step is None) == bool({"at_least", "at_most"} & {before, bound})
