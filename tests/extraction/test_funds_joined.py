"""Funds and commitments that one sentence joins with other facts by ordinary grammar, and those that it does not tell."""

import pytest

from tests.extraction.commitments import brief
from tests.extraction.test_funds_worded import Fund, funds_of

H, S = "Harrow Partners", "Selwyn Capital"
GIVEN: list[tuple[str, set[tuple[str, str, int | None]]]] = [
    # A relative clause behind the fund tells who gives to it.
    (f"{H}' third fund, which the Tarn Endowment backed with $30 million, closed at $210 million.", {("Tarn Endowment", "third fund", 30)}),
    (f"{H} closed its $90 million second fund, which Quillon Insurance and the Tarn Endowment also backed.", {("Quillon Insurance", "second fund", None), ("Tarn Endowment", "second fund", None)}),
    (f"{H}' third fund, which led a round in Velora that Quillon Insurance backed, closed at $210 million.", set()),
    # The number alone, and whose fund it is.
    (f"The Tarn Endowment, an investor in {H}' first two funds, has committed $20 million to the third.", {("Tarn Endowment", "third fund", 20)}),
    (f"Quillon Insurance refused to back {H}' third fund but had committed $12 million to the second.", {("Quillon Insurance", "second fund", 12)}),
    (f"The Tarn Endowment, which put $15 million into {H}' second fund, has turned down the third.", {("Tarn Endowment", "second fund", 15)}),
    (f"Ann Lee sold Velora to {H}, whose fund counts the Bexley Rail pension scheme among its investors.", {("Bexley Rail pension scheme", H, None)}),
    # What is refused beside what is given.
    (f"The Tarn Pension Fund approved $20 million for {H} III but rejected a commitment of $15 million to {S} II.", {("Tarn Pension Fund", f"{H} III", 20)}),
    (f"The trustees of the Tarn Pension Fund rejected a $15 million commitment to {S} II and voted to put $20 million into {H} III.", {("Tarn Pension Fund", f"{H} III", 20)}),
    (f"The Tarn Pension Fund, which rejected {S} II last year, has committed $20 million to {H} III.", {("Tarn Pension Fund", f"{H} III", 20)}),
    (f"Having rejected a $15 million commitment to {S} II, the Tarn Pension Fund committed $20 million to {H} III.", {("Tarn Pension Fund", f"{H} III", 20)}),
    (f"Neither the Tarn Pension Fund nor Quillon Insurance has committed to {H} III.", set()),
    (f"Neither the Tarn Endowment nor Quillon Insurance, both of which backed {H}' second fund, has committed to the third.", {("Tarn Endowment", "second fund", None), ("Quillon Insurance", "second fund", None)}),
    # What they are to the fund.
    (f"With the Tarn Endowment and Quillon Insurance as its largest investors, {H} has closed a $75 million fund.", {("Tarn Endowment", H, None), ("Quillon Insurance", H, None)}),
    (f"{H} closed its fourth fund at $300 million, with the Tarn Endowment as its anchor.", {("Tarn Endowment", "fourth fund", None)}),
    (f"{H}, whose third fund counts the Tarn Endowment among its investors, led a $9 million round in Velora.", {("Tarn Endowment", "third fund", None)}),
    (f"With Quillon Insurance as its largest customer, Velora was bought by {H}' third fund.", set()),
    (f"{H}' third fund counts Velora and Helvion among its investments.", set()),
    # By whom, and in a cleft.
    (f"The $50 million commitment by the Tarn Endowment to {H}' third fund was its largest.", {("Tarn Endowment", "third fund", 50)}),
    (f"It was the Tarn Endowment that gave {H} the first $20 million for its third fund.", {("Tarn Endowment", "third fund", 20)}),
    # Compared with an earlier one.
    (f"The Tarn Endowment has pledged $40 million to {H}' third fund, $10 million more than it gave to the second.", {("Tarn Endowment", "third fund", 40), ("Tarn Endowment", "second fund", 30)}),
    (f"The Tarn Endowment committed twice as much to {H}' fifth fund as the $50 million that it had put into the fourth.", {("Tarn Endowment", "fifth fund", 100), ("Tarn Endowment", "fourth fund", 50)}),
    (f"{H} has closed its first fund at $80 million. The first investment was in Velora, which took $2 million.", set()),
]  # fmt: skip
FUNDS: list[tuple[str, set[Fund]]] = [
    # What a clause of another subject gives is no size.
    (f"{H}' third fund, which the Tarn Endowment backed with $30 million, closed at $210 million.", {("third fund", H, 210, None, "closed")}),
    (f"It was the Tarn Endowment that gave {H} the first $20 million for its third fund.", set()),
    (f"{H} raised $38 million for a fund, of which its first $2 million went into Velora.", {(None, H, 38, None, "closed")}),
    (f"{H} sold Velora for $70 million and closed its second fund at $60 million.", {("second fund", H, 60, None, "closed")}),
    # Whose it is: a clause before the main one, an aside with names, "whose", an inverted clause.
    (f"Before it closed its second fund at $60 million, {H} had invested in Velora.", {("second fund", H, 60, None, "closed")}),
    (f"{S}, the firm that Ann Lee set up after she left {H}, has closed its second fund at $40 million.", {("second fund", S, 40, None, "closed")}),
    (f"Quillon Insurance backed Velora alongside {H}, whose third fund, of $150 million, closed in May.", {("third fund", H, 150, None, "closed")}),
    (f"Only when {S} had been sold did {H} close its second fund at $90 million.", {("second fund", H, 90, None, "closed")}),
    (f"Ann Lee, who used to run private equity at the Tarn Pension Fund, now manages a $40 million fund at {H}.", {(None, H, 40, None, "closed")}),
    (f"Two former partners of {H}, Ann Lee and Tom Ash, are raising $40 million for their new firm, {S}.", {(S, S, None, 40, "planned")}),
    (f"Ann Lee, who used to work for {H}, has raised $40 million for {S}, her new firm.", {(S, S, 40, None, "closed")}),
    ("Ann Lee sold Velora to Helvion and has raised $4 million for her new firm, Quillon, which makes valves.", set()),
    # Two houses.
    (f"{H} and {S} closed their new funds at $90 million and $140 million, respectively.", {(None, H, 90, None, "closed"), (None, S, 140, None, "closed")}),
    (f"{H}, founded by Ann Lee, and {S}, founded by Tom Ash and Ida Vance, have raised $90 million and $140 million for their third funds.", {("third fund", H, 90, None, "closed"), ("third fund", S, 140, None, "closed")}),
    (f"Both {H} and {S} are in the market with new funds, the former seeking $90 million and the latter $140 million.", {(None, H, None, 90, "planned"), (None, S, None, 140, "planned")}),
    ("Velora and Helvion raised $9 million and $14 million from funds managed by Harrow Partners.", set()),
    # Sought and raised in two clauses; conditions.
    (f"Although {H} had set a target of $400 million for its fourth fund, it closed on $320 million after two pension plans withdrew.", {("fourth fund", H, 320, 400, "closed")}),
    (f"{H} wanted $400 million for its fourth fund but stopped at $320 million.", {("fourth fund", H, 320, 400, "closed")}),
    (f"If it reaches its target, {H}' new fund, at $400 million, would be its largest.", {(None, H, None, 400, "planned")}),
    # No funds.
    ("Velora closed its fund-accounting unit last spring.", set()),
    ("The town of Bexley has raised $3 million for a new swimming pool.", set()),
    ("Velora closed its Series C at $85 million on Friday. It had announced a first close of $60 million in September.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_given(text: str, expected: set[tuple[str, str, int | None]]) -> None:
    assert {(investor, fund, sum_ and sum_ // 1_000_000) for investor, fund, sum_ in brief(text)} == expected


@pytest.mark.parametrize(("text", "expected"), FUNDS)
def test_funds(text: str, expected: set[Fund]) -> None:
    told = funds_of(text)
    assert told == expected
