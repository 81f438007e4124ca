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
    # A size in a sentence of its own.
    (f"{N} can invest again. Its fifth fund is closed. The volume is $40 million.", {CLOSED}),
    (f"{N} has sealed a fifth fund. At $40 million it is the firm's largest.", {CLOSED}),
    (f"{N} reports a final closing for its fifth fund. All in all, 60 investors contributed $40 million.", {CLOSED}),
    (f"{N} has filled its fifth fund. It has $40 million in it.", {CLOSED}),
    (f"{N} has filled its fifth fund. Hard cap: $40 million.", {("fifth fund", N, None, None, "closed")}),
    (f"{N} has filled its fifth fund. Brightpan gets the first cheque. The amount is $4 million a year.", {("fifth fund", N, None, None, "closed")}),
    (f"{N} has filled its fifth fund. It has $4 million of exposure to Brightpan.", {("fifth fund", N, None, None, "closed")}),
    (f"Pension funds, endowments and rich families have put $40 million into the fifth fund of {N}.", {CLOSED}),
    # Closed in other words.
    (f"{N} has put the lid on its fifth fund at $40 million.", {CLOSED}),
    (f"With its fifth fund, {N} has broken the $40 million mark.", {CLOSED}),
    (f"{N}, whose fund owns Brightpan, said its sales had passed the $4 million mark.", set()),
    (f"{N} has corralled $40 million for fund number five.", {CLOSED}),
    (f"{N}, headquartered a few blocks away, closed on $40 million of its own in 2012 for mezzanine loans.", {(None, N, 40, None, "closed")}),
    ("Late in 2018, Corwick Group and other large funds put in $3 billion at a price of $75 billion.", set()),
    # Other funds of the same firm.
    (f"{N} wants $40 million for a new fund. Last year the firm closed a fund of $40 million.", {(None, N, None, 40, "planned"), (None, N, 40, None, "closed")}),
    (f"{N} is raising Corwick Fund II, for which capital of up to $20 million is sought and for which commitments of $10 million have been obtained to date.", {("Corwick Fund II", N, 10, 20, "planned")}),
    (f"{N} raised its maiden buyout fund back in 1994.", {(N, N, None, None, "closed")}),
    # Money in hand, told before the fund.
    (f"{N} has $40 million to spend. The London venture firm has closed its fifth fund.", {CLOSED}),
    (f"{N} is $40 million richer. Its fifth fund is done.", {CLOSED}),
    (f"Brightpan has a fresh $4 million to spend. Its investor {N} has just closed its fifth fund.", {("fifth fund", N, None, None, "closed")}),
    (f"{N} has put $4 million into Brightpan. The London venture firm has closed its fifth fund.", {("fifth fund", N, None, None, "closed")}),
    # Several at once, and first ones.
    (f"{N} has closed two funds before this one: $25 million in 2010 and $30 million in 2014.", {(None, N, 25, None, "closed"), (None, N, 30, None, "closed")}),
    (f"{N} has backed two funds before this one: $25 million in 2010 and $30 million in 2014.", set()),
    (f"{N} has raised its fifth fund, of $40 million, after ones of $25 million and $30 million.", {CLOSED}),
    ("Ann Lee, who used to be at Harrow Capital, has launched Corwick Ventures with $40 million.", {("Corwick Ventures", "Corwick Ventures", None, 40, "closed")}),
    (f"A new venture firm, {N}, has come onto the scene with $40 million.", {(N, N, 40, None, "closed")}),
    # Still being raised.
    ("Corwick Ventures, an investor in property technology, is raising further funds, said Ann Lee.", {(None, "Corwick Ventures", None, None, "planned")}),
    ("Brightpan, a maker of pans, is raising further funds, said Ann Lee.", set()),
    (f"{N} plans its third fund for next year.", {("third fund", N, None, None, "planned")}),
    (f"{N} plans its annual meeting with a fund manager.", set()),
    (f"{N} has yet to close its third fund, of which it has raised $40 million.", {("third fund", N, 40, None, "planned")}),
    (f"{N} wants $90 million for its third fund, and has $40 million of it in hand.", {("third fund", N, 40, 90, "planned")}),
    (f"{N} is 40% of the way to a $90 million fund.", {(None, N, None, 90, "planned")}),
    (f"{N} has upped the target of its third fund from $80 million to $90 million.", {("third fund", N, None, 90, "planned")}),
    (f"{N} has set the bar for its third fund at $90 million.", {("third fund", N, None, 90, "planned")}),
    (f"{N} is counting on $90 million for its third fund, which should be closed by June.", {("third fund", N, None, 90, "planned")}),
    (f"{N} closed its third fund, Corwick III, in March 2015, after taking in $90 million.", {("Corwick III", N, 90, None, "closed")}),
    # Whose name, and who gave.
    (f"{N} has raised $40 million for its second fund. Larkmoor Solutions Fund II drew more demand than it could take.", {("Larkmoor Solutions Fund II", N, 40, None, "closed")}),
    (f"{FIFTH}. Dolm Pension Board supplied $15 million to the earlier vehicle.", {CLOSED}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FUNDS, ids=[text for text, _ in FUNDS])
def test_funds(text: str, expected: set[Fund]) -> None:
    assert funds_of(text) == expected
