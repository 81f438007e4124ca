"""Other words for "raised": read as it where a sum or a stage stands behind them, and quoted as they are."""

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.extraction.rules.document import read_document
from vcgraph.model import Article


def mask(text: str) -> str:
    return read_document(Article(id="a", text=text)).sentences[0].mask


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Quillon has pulled in another $5 million from Harrow Ventures.", "has raised another"),
        ("Quillon is picking up some $5 million to grow.", "is raising "),
        ("Quillon lands up to $5 million.", " raises "),
        ("Quillon hopes to bag a fresh $5 million.", "to raise a fresh"),
        ("Quillon Snags $5 Million For Its Ovens", " Raises "),
        ("Quillon won $5 million in seed funding.", " raised "),
        ("Quillon has taken $5 million from Harrow Ventures.", " raised "),
        ("Quillon secured a Series A led by Harrow Ventures.", " raised a "),
    ],
)
def test_other_words_for_raised_are_read_as_it(text: str, plain: str) -> None:
    assert plain in mask(text)


@pytest.mark.parametrize(
    "text",
    [
        "Quillon landed a $5 million contract with the army.",
        "Quillon won $5 million in damages.",
        "Quillon Gets a $5 Million Loan From Bede Bank",
        "Quillon received a $5 million takeover bid from Bede.",
        "The fund landed $5 million from Harrow Ventures.",
        "Quillon collected $5 million in fees.",
        "Quillon received $5 million on Friday.",
        "Quillon picked up Bede for $5 million.",
        "Quillon pulled in the nets.",
        "Quillon netted $5 million from the sale of its unit.",
        "Quillon attracted $5 million in bets.",
        "Quillon is lining up a new $40 million store.",
        "Quillon is lining up $50 million for the purchase of its rival Bede.",
        "Quillon took in $40 million from investors in a Ponzi scheme.",
    ],
)
def test_the_same_words_of_other_sums_stay(text: str) -> None:
    assert "rais" not in mask(text)


def test_the_quote_has_the_words_of_the_article() -> None:
    text = "Quillon hauled in $5 million from Harrow Ventures."
    (claim,) = RuleExtractor().extract(Article(id="a", text=text)).claims
    assert (claim.company, claim.amount.value, [one.name for one in claim.investors]) == (
        "Quillon",
        5_000_000,
        ["Harrow Ventures"],
    )
    assert claim.evidence[0].quote == text
