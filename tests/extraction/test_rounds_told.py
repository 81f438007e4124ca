"""Rounds in the words of the press: who gives the sum, whose the round is, and what is another round."""

import pytest

from tests.extraction.test_rounds import deals_of

TOLD: dict[str, set[str]] = {
    "Harrow Motor Corp said on Monday it would take a $50 million stake in Brightpan.": {
        "Brightpan | USD 50M | planned | with Harrow Motor Corp"
    },
    "Harrow Corp is planning to invest up to $250 million for a minority stake in Brightpan.": {
        "Brightpan | USD <250M | planned | with Harrow Corp"
    },
    "Harrow Corp and Bede Inc agreed to buy $250 million of shares in Brightpan.": {
        "Brightpan | USD 250M | planned | with Bede Inc, Harrow Corp"
    },
    "In October, Harrow Corp announced its $240 million investment that valued Brightpan at $15 billion.": {
        "Brightpan | USD 240M | 2023-10 | with Harrow Corp | at USD 15000M"
    },
    "Chief executive Ann Lee announced a $5 million investment in Brightpan.": {"Brightpan | USD 5M"},
    "Brightpan announced a $5 million investment in its ovens by Harrow Ventures.": {"Brightpan | USD 5M"},
    "Brightpan plans to invest the $5 million in ovens.": set(),
    "Brightpan makes ovens. Harrow Motors invested $7 million in Newark, California-based Ovenly.": {
        "Ovenly | USD 7M | with Harrow Motors"
    },
    "Harrow Ventures took a $7 million stake in U.S. oven maker Ovenly.": {"Ovenly | USD 7M | with Harrow Ventures"},
}


@pytest.mark.parametrize(("text", "claims"), TOLD.items())
def test_rounds_told(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims
