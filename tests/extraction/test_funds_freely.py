"""Funds told in free words, and the nearest words that tell none."""

from datetime import date

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, FundClaim

READER = RuleExtractor()
MILLION = 1_000_000
N = "Corwick Partners"

Fund = tuple[str | None, str | None, int | None, int | None, str | None]


def funds_of(text: str) -> set[Fund]:
    claims = READER.extract(Article(id="a", text=text, published=date(2019, 6, 5))).claims
    return {
        (
            one.name,
            one.manager,
            int(one.raised.value) // MILLION if one.raised else None,
            int(one.target.value) // MILLION if one.target else None,
            one.status,
        )
        for one in claims
        if isinstance(one, FundClaim)
    }


FIFTH = f"{N} closed its fifth fund at $40 million"
CLOSED: Fund = ("fifth fund", N, 40, None, "closed")
FOURTH: Fund = ("fourth fund", N, 25, None, "closed")
BEFORE: Fund = (None, N, 25, None, "closed")

FUNDS: list[tuple[str, set[Fund]]] = [
    # Plans in free words.
    (f"{N} has its sights set on $40 million for its fifth fund.", {("fifth fund", N, None, 40, "planned")}),
    (f"{N} is after $40 million for its fifth fund.", {("fifth fund", N, None, 40, "planned")}),
    (f"{N} has hit the road with a $40 million fund.", {(None, N, None, 40, "planned")}),
    (f"{N} is out in the market for $40 million.", {(None, N, None, 40, "planned")}),
    (f"{N} is passing the hat around for $40 million.", {(None, N, None, 40, "planned")}),
    (f"{N} has gone back to its investors for $40 million.", {(None, N, None, 40, "planned")}),
    (f"{N} is in the market with a vehicle that may touch $40 million.", {(None, N, None, 40, "planned")}),
    (f"{N} is mulling a fifth fund that could be as large as $40 million.", {("fifth fund", N, None, 40, "planned")}),
    (f"{N} has a fifth fund of $40 million in the works.", {("fifth fund", N, None, 40, "planned")}),
    (f"{N} is sounding out investors about a fifth fund.", {("fifth fund", N, None, None, "planned")}),
    (f"{N} is getting a fifth fund off the ground.", {("fifth fund", N, None, None, "planned")}),
    (f"{N} is in the final stages of raising its fifth fund, for which it is targeting commitments of $40 million.", {("fifth fund", N, None, 40, "planned")}),
    (f"{N} is in the market for offices in London.", set()),
    ("Brightpan, a maker of pans, has its sights set on $40 million in sales.", set()),
    ("Brightpan is after $40 million in damages from a rival.", set()),
    # Given up.
    (f"{N} has dropped plans for a fifth fund.", {("fifth fund", N, None, None, "failed")}),
    (f"{N} has put its fifth fund on ice.", {("fifth fund", N, None, None, "failed")}),
    (f"{N} has thrown in the towel on its fifth fund.", {("fifth fund", N, None, None, "failed")}),
    # What all investors put in.
    (f"{N} has wrapped up Corwick Property Fund VI, with investors signing on for $40 million.", {("Corwick Property Fund VI", N, 40, None, "closed")}),
    (f"{N} has raised $40 million, its biggest fund so far.", {(None, N, 40, None, "closed")}),
    (f"{N} has raised $40 million so far for its fifth fund.", {("fifth fund", N, 40, None, "planned")}),
    (f"{FIFTH}, taking the committed capital under its belt to $300 million.", {CLOSED}),
    # What was wanted.
    (f"{N} is raising Corwick Fund V, for which capital of $40 million is sought.", {("Corwick Fund V", N, None, 40, "planned")}),
    (f"The goal of {N} for its fifth fund is $40 million.", {("fifth fund", N, None, 40, "planned")}),
    (f"{FIFTH}. The aim was $30 million.", {("fifth fund", N, 40, 30, "closed")}),
    (f"{FIFTH}, more than the $30 million that had been hoped for.", {("fifth fund", N, 40, 30, "closed")}),
    # The fund before.
    (f"{FIFTH}. Its fourth, in 2015, stood at $25 million.", {CLOSED, FOURTH}),
    (f"{FIFTH}. The fourth fund, from 2015, had held $25 million.", {CLOSED, FOURTH}),
    (f"{FIFTH}. It raised $25 million for its fourth, in 2015.", {CLOSED, FOURTH}),
    (f"{FIFTH}, up from $25 million for the fourth.", {CLOSED, FOURTH}),
    (f"{FIFTH}, up from $25 million for its predecessor.", {CLOSED, BEFORE}),
    (f"{FIFTH}. Its predecessor, in 2015, came to $25 million.", {CLOSED, BEFORE}),
    (f"{FIFTH}. Its forerunner had $25 million.", {CLOSED, BEFORE}),
    (f"{FIFTH}. That is twice the size of the previous one, which had stopped at $25 million.", {CLOSED, BEFORE}),
    (f"{FIFTH}. Its fourth fund held $25 million of shares in Brightpan.", {CLOSED}),
    # Whose name, and who gave.
    (f"{N} has raised $40 million for its second fund. Larkmoor Solutions Fund II drew more demand than it could take.", {("Larkmoor Solutions Fund II", N, 40, None, "closed")}),
    (f"{FIFTH}. Dolm Pension Board supplied $15 million to the earlier vehicle.", {CLOSED}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FUNDS, ids=[text for text, _ in FUNDS])
def test_funds(text: str, expected: set[Fund]) -> None:
    assert funds_of(text) == expected
