"""Plain parts of a sentence on a fund, each beside others: totals, closes, firms by numbers, whoever speaks for a firm."""

import pytest

from tests.extraction.test_funds_worded import Fund, claims_of, funds_of
from vcgraph.model import CommitmentClaim, FundingRoundClaim

H, S = "Harrow Partners", "Selwyn Capital"
FUNDS: list[tuple[str, set[Fund]]] = [
    # The size at a close, as a total, as committed capital, behind a purpose.
    (f"{H} has closed its third fund at a total of $90 million.", {("third fund", H, 90, None, "closed")}),
    (f"{H} has held an initial close of its third fund with a total of $90 million.", {("third fund", H, 90, None, "first_close")}),
    (f"{H} closed on a total of $90 million for its third fund.", {("third fund", H, 90, None, "closed")}),
    (f"{H} has brought in a total of $90 million for a new fund.", {(None, H, 90, None, "closed")}),
    (f"{H} is seeking a total of $90 million for its third fund.", {("third fund", H, None, 90, "planned")}),
    (f"{H} finalized its fourth fund with $75 million in committed capital.", {("fourth fund", H, 75, None, "closed")}),
    (f"{H} announced an initial close of a new fund to back African startups with $50 million.", {(None, H, 50, None, "first_close")}),
    (f"{H} announced the closing of its largest fund to date with $30 million in committed capital.", {(None, H, 30, None, "closed")}),
    (f"{H} runs ten funds with a total of $90 million.", set()),
    # Who anchors it is no pension fund that raised the sum.
    (f"{H}'s climate fund has closed at $60 million, anchored by pension fund Tarn.", {(None, H, 60, None, "closed")}),
    # What it is called, and how far it has come.
    (f"{H} closed its third investment vehicle at $75 million.", {("third investment vehicle", H, 75, None, "closed")}),
    (f"{H} has set up a $200 million seed fund.", {(None, H, None, 200, "closed")}),
    (f"$50 million has been raised by {H} for its third fund.", {("third fund", H, 50, None, "closed")}),
    # Whose it is: of the speaker's firm, and of the fund told just before.
    (f"Velora makes shoes. Ann Lee, a partner at {S}, said the firm has raised $30 million for its third fund.", {("third fund", S, 30, None, "closed")}),
    (f"Velora makes shoes. {S}'s third fund has closed at $50 million. Its previous fund, a $15 million vehicle, closed in 2019.", {("third fund", S, 50, None, "closed"), (None, S, 15, None, "closed")}),
    (f"{H} closed its third fund at $50 million. {S} has moved to Oslo. Its last fund was $15 million.", {("third fund", H, 50, None, "closed"), (None, S, 15, None, "closed")}),
    # What a firm manages is no size, wherever it stands.
    (f"{H} targets $200 million for its third fund. The firm now has $1.5 billion under management.", {("third fund", H, None, 200, "planned")}),
    # Firms that bear a number, or "VC".
    ("Tarnel 21 has secured $20 million for its third fund.", {("third fund", "Tarnel 21", 20, None, "closed")}),
    ("Having raised $40 million for its third fund, Tarnel VC will double its team.", {("third fund", "Tarnel VC", 40, None, "closed")}),
    ("Tarnel VC seeks $40 million for its third fund.", {("third fund", "Tarnel VC", None, 40, "planned")}),
    ("The final close of Tarnel VC's third fund came in at $40 million.", {("third fund", "Tarnel VC", 40, None, "closed")}),
    ("Seven Tarnel finalized its third fund with $60 million.", {("third fund", "Seven Tarnel", 60, None, "closed")}),
    ("Orrin 21, a Nordic investor, raised a $50 million seed fund.", {(None, "Orrin 21", 50, None, "closed")}),
    ("Orrin Insurance Fund II reached a final close at $20 million.", {("Orrin Insurance Fund II", None, 20, None, "closed")}),
]  # fmt: skip
TOLD = f"{H} has closed its second fund at $50 million. "
GIVEN: list[tuple[str, set[tuple[str, str, str]]]] = [
    # Who backs a fund is no company that its house backs.
    *((f"{TOLD}The fund {backed} by Tarn Bank.", {("Tarn Bank", "second fund", "limited_partner")}) for backed in ("is backed", "was backed")),
    (f"{TOLD}Tarn Bank and Bexley University are among the fund's limited partners.", {("Tarn Bank", "second fund", "limited_partner"), ("Bexley University", "second fund", "limited_partner")}),
    # One fund however its number stands, and no house's first behind a comma.
    (f"Tarn Pension Fund committed $5 million to the third fund of {S}.", {("Tarn Pension Fund", "third fund", "limited_partner")}),
    (f"Tarn Bank will commit $3 million to {S} Fund VI, its first investment with the firm.", {("Tarn Bank", f"{S} Fund VI", "limited_partner")}),
    ("Savers put $4 billion into the funds of Bexley Asset Management, most of it into those that follow an index.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FUNDS)
def test_parts(text: str, expected: set[Fund]) -> None:
    assert funds_of(text) == expected


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_given(text: str, expected: set[tuple[str, str, str]]) -> None:
    claims = claims_of(text)
    assert {(one.investor, one.fund, one.role) for one in claims if isinstance(one, CommitmentClaim)} == expected
    assert not [one for one in claims if isinstance(one, FundingRoundClaim)]


def test_sum_from_a_house_abroad() -> None:
    [one] = [
        one
        for one in claims_of(f"{S}'s third fund received a commitment of $25 million from Japan's Tarn.")
        if isinstance(one, CommitmentClaim)
    ]
    assert one.amount is not None
    assert one.amount.value == 25_000_000
