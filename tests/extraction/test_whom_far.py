"""Whom "the startup" means behind sentences on products, customers, rivals and what others say of them."""

import pytest

from vcgraph.model import Article
from vcgraph.pipeline import default_extractor

HEAD = "Zelmora makes pumps for hospitals. "
RIVAL = "Last year Korvita, a rival, was bought by Siemens."
QUOTED = "“Hospitals want this,” said Jo Lindqvist, an analyst at Forrester. “Korvita has shown it.”"
PRODUCT = "Its first product, Vantro, came out in 2019 and is sold at Walmart and Target."
PRICED = "Vantro, which costs $900, works with Epic and Cerner."
CUSTOMERS = "Customers include Siemens, Kaiser Permanente and the NHS."


def _rounds(text: str) -> set[str]:
    """The rounds that a text tells ("Acme: A, B")."""
    claims = [
        c.to_dict() for c in default_extractor().extract(Article(id="a", text=text, published="2023-05-10")).claims
    ]
    return {
        f"{one['company']}: {', '.join(sorted(given['name'] for given in one.get('investors') or []))}"
        for one in claims
        if one["type"] == "funding_round"
    }


@pytest.mark.parametrize("between", [QUOTED, PRODUCT, CUSTOMERS, f"{CUSTOMERS} {RIVAL}", f"{PRODUCT} {PRICED}"])
@pytest.mark.parametrize(
    "told",
    [
        "Harrow Ventures invested $12 million in the startup.",
        "The company has raised $12 million from Harrow Ventures.",
    ],
)
def test_the_startup_is_whom_the_text_is_about(between: str, told: str) -> None:
    assert _rounds(f"{HEAD}{between} {told}") == {"Zelmora: Harrow Ventures"}


@pytest.mark.parametrize(
    ("text", "rounds"),
    [
        (f"{HEAD}{PRICED}\n\nNow it has raised $12 million from Harrow Ventures.", {"Zelmora: Harrow Ventures"}),
        ("Vantro, which costs $900 million a year to run, raised $12 million from Harrow Ventures.",
         {"Vantro: Harrow Ventures"}),
        ("Bede makes ovens. GE makes phones. GE invested $12 million in the company.", {"Bede: GE"}),
        ("Zelmora was founded by Anna Wolter. Wolter has raised $12 million from Harrow Ventures.",
         {"Zelmora: Harrow Ventures"}),
        ("Wolter has raised $12 million from Harrow Ventures.", {"Wolter: Harrow Ventures"}),
    ],
)  # fmt: skip
def test_products_and_people_raise_nothing(text: str, rounds: set[str]) -> None:
    assert _rounds(text) == rounds
