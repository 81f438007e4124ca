"""Funds in the words that stand beside their sums: met, grown or passed targets, what is no size, numbers told later, and whose they are."""

import pytest

from tests.extraction.test_funds_worded import Fund, claims_of, funds_of
from vcgraph.model import FundClaim

N, RIVAL = "Corwick Partners", "Larkmoor Ventures"

FUNDS: list[tuple[str, set[Fund]]] = [
    # Targets.
    (f"{N}' third fund has reached its $75m target at final close.", {("third fund", N, 75, 75, "closed")}),
    (f"{N} has passed its €40 million target and hit €52 million for Corwick Fund III.", {("Corwick Fund III", N, 52, 40, "closed")}),
    (f"{N} raised $60 million for its third fund, which it wants to expand to $80 million.", {("third fund", N, 60, 80, "planned")}),
    (f"{N} has secured commitments worth €48 million for its third fund.", {("third fund", N, 48, None, "closed")}),
    (f"{N} has raised $80 million so far for Corwick Growth V, which is to total $250 million.", {("Corwick Growth V", N, 80, 250, "planned")}),
    (f"Corwick Venture Fund has raised more than €50m and is targeting a final close at €75m. It will be managed by {N}.", {("Corwick Venture Fund", N, 50, 75, "planned")}),
    (f"Corwick Fund II, managed by {N}, is a $12 million seed fund that has yet to close.", {("Corwick Fund II", N, None, 12, "planned")}),
    (f"{N} hit a $90 million first close for its Corwick Green IV fund. The firm intends to raise a total of $220 million for this fund.", {("Corwick Green IV", N, 90, 220, "first_close")}),
    # What was launched is what a fund is to have.
    (f"{N} plans to invest as it did with the $35 million fund it launched in 2016.", {(None, N, None, 35, "closed")}),
    # The verb stands further off.
    (f"{N} launched its fifth fund, coming to some $50 million, with an eye on chips.", {("fifth fund", N, 50, None, "closed")}),
    (f"{N} launched a second mezzanine fund, which drew €52m at first close and is targeting €90m.", {("second mezzanine fund", N, 52, 90, "first_close")}),
    # Sought in talks.
    (f"{N} has started talks with investors for a third Asia fund that should raise around $5.5 billion.", {("third Asia fund", N, None, 5500, "planned")}),
    # Names and numbers told later.
    (f"{N} said it has secured $60 million for a fund. The fund, billed as Corwick Climb, held a final closing.", {("Corwick Climb", N, 60, None, "closed")}),
    (f"{N} announced a new $25 million fund. The fund is the firm's seventh.", {("seventh fund", N, 25, None, "closed")}),
    (f"{N} has raised its fifth fund — a $42m vehicle to back start-ups.", {("fifth fund", N, 42, None, "closed")}),
    # A headline without its article, and old ways to write euros.
    (f"{N} lifts second fund to $95m with third close.", {("second fund", N, 95, None, "closed")}),
    (f"{N} has held a E18 million final close on its Corwick France II fund.", {("Corwick France II", N, 18, None, "closed")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "funds"), FUNDS)
def test_funds_in_the_words_beside_their_sums(text: str, funds: set[Fund]) -> None:
    assert funds_of(text) == funds


@pytest.mark.parametrize(
    "text",
    [
        "Quillon's board approved the participation in a $80 million fund raise.",
        "Online chit-fund platform Quillon raised $3.8 million from Ninth Road Ventures.",
        "The $38 billion fund for hotel workers has committed $90 million to Selmark Fund II.",
        "Tarn Bank (<$9 million for four funds) was the largest.".replace("<", ""),
        "Tarn Bank ($9 million) and Quillon Insurance ($4 million) are investors in the fund.",
        "Chartwell Acquisition Corp IV, which raised $1.6 billion last year, is in talks with Stellan.",
        "The Government has launched a new €75m investment fund aimed at media start-ups.",
        "Kelso City: A fund backed by Tarn Bank is close to raising $60 million.",
    ],
)
def test_no_fund_is_told(text: str) -> None:
    told = [one for one in claims_of(text) if isinstance(one, FundClaim) and (one.raised or one.target)]
    assert told == []


def test_who_backs_a_fund_does_not_raise_it() -> None:
    told = [one for one in claims_of("Quillon backs new $20 million fund.") if isinstance(one, FundClaim)]
    assert told == []


def test_commitment_requests_are_no_size() -> None:
    text = f"{N} received more than $3 billion in commitment requests for Corwick Fund III, which had a $80 million target."
    assert funds_of(text) == {("Corwick Fund III", N, None, 80, "planned")}
