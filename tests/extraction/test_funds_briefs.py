"""Briefs of several funds: whose fund a sentence speaks of, sums beside a fund's, and who gave to which."""

import pytest

from tests.extraction.commitments import MILLION, TOLD, brief
from tests.extraction.test_funds_worded import Fund, funds_of

N, L, PLAN = "Corwick Partners", "Larkfield Growth Fund III", "Ostrava Teachers' Retirement System"
OTHER = "Oakmere Ventures has closed its second fund with $95 million.\n\n"

FUNDS: list[tuple[str, set[Fund]]] = [
    # Whose the fund is.
    (f"Oakmere nails down second fund\n\n{OTHER}Corwick revises close\n\nLast week, {N} closed its fourth fund.\n\nThe Louisville, Ky.-based firm raised $43 million for its previous fund, which closed in 2001.", {("second fund", "Oakmere Ventures", 95, None, "closed"), ("fourth fund", N, None, None, "closed"), (None, N, 43, None, "closed")}),
    (f"{OTHER}The Palo Alto, Calif.-based firm raised $55 million for its third fund.", {("second fund", "Oakmere Ventures", 95, None, "closed"), ("third fund", "Oakmere Ventures", 55, None, "closed")}),
    (f"{N} has raised a new $400 million fund. Dealhouse recently pegged {N} as the most active investor. It is as large as the VC's last fund, which it closed in 2017 at $75 million.", {(None, N, 400, None, "closed"), (None, N, 75, None, "closed")}),
    (f"Novaria Holding and Helvion are among the backers of {L}. The $60 million fund closed last week.", {(L, None, 60, None, "closed")}),
    (f"Novaria Holding and Helvion have each signed up to $20 million for {L}, which is managed by {N}. The fund targets $120 million.", {(L, N, None, 120, "planned")}),
    (f"{N} closed a $40 million continuation fund. Atomika XVII launched a Category II AIF targeting $75 million.", {(None, N, 40, None, "closed"), (None, "Atomika XVII", None, 75, "planned")}),
    ("The Cathedral Innovation Fund met its target of securing €110m. The Mauritius-based fund is jointly sponsored by Cedar Partners and Birch Capital.", {("Cathedral Innovation Fund", "Cedar Partners", None, 110, "planned")}),
    # What it is called.
    ("Peregrine Associates has closed Peregrine 18 at $310 million, its largest yet.", {("Peregrine 18", "Peregrine Associates", 310, None, "closed")}),
    ("Lodestone Capital filed to raise $300 million for Lodestone V. The firm would say no more.", {("Lodestone V", "Lodestone Capital", None, 300, "planned")}),
    # What it has, and what another has.
    (f"{N} raised $155 million, plus a $9 million side vehicle, for its inaugural fund in 2006.", {(N, N, 155, None, "closed")}),
    (f"{N} is raising its fourth fund. It has a target of $300 million, of which $190 million has been raised.", {("fourth fund", N, 190, 300, "planned")}),
    (f"{N} is seeking $300 million for its fourth fund, with $190 million committed so far.", {("fourth fund", N, 190, 300, "planned")}),
    (f"{N} has doubled its third fund to $200 million.", {("third fund", N, 200, None, "closed")}),
    (f"{N} held the final close of its fourth fund. It now totals $175 million.", {("fourth fund", N, 175, None, "closed")}),
    (f"{N} held a first close on its 11th fund, which is targeted to be $400 million.", {("11th fund", N, None, 400, "first_close")}),
    (f"{N} is in the market with its third fund, which has a $200 million target and a $250 million cap.", {("third fund", N, None, 200, "planned")}),
    (f"The second fund of {N}, at $60 million, is three times the size of its first, which totalled $20 million.", {("second fund", N, 60, None, "closed"), (N, N, 20, None, "closed")}),
    (f"{N} moved its fifth fund's holdings into a continuation vehicle priced at about $562 million.", set()),
    (f"{N} plans to double its investments to $200 million.", set()),
    ("The fund was carved out of a larger $500 million corpus.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "funds"), FUNDS)
def test_funds_told_in_briefs(text: str, funds: set[Fund]) -> None:
    assert funds_of(text) == funds


GIVEN: list[tuple[str, set[tuple[str, str, int | None]]]] = [
    (f"{PLAN} closed a $30 million commitment to {L}.", {(PLAN, L, 30)}),
    (f"Novaria Holding and Helvion have each signed up to $20 million for {L}.", {("Novaria Holding", L, 20), ("Helvion", L, 20)}),
    (f"Canada's Development Finance Institution, FinNorth, and Helvion have each committed $20 million to {L}.", {("FinNorth", L, 20), ("Helvion", L, 20)}),
    ("Novaria Holding and Helvion have invested in Beijing-based Longwei Capital's third fund.", {("Novaria Holding", "third fund", None), ("Helvion", "third fund", None)}),
    ("Novaria Holding was the largest investor in Larkfield Capital's $500 million Fund III.", {("Novaria Holding", "Fund III", None)}),
    ("Helvion and Novaria Holding are some of the investors that participated in Larkfield Capital's fund.", {("Helvion", "Larkfield Capital", None), ("Novaria Holding", "Larkfield Capital", None)}),
    (TOLD + "Among those in the fund are Novaria Holding and Bexley University.", {("Novaria Holding", "third fund", None), ("Bexley University", "third fund", None)}),
    (f"Helvion will provide $12 million to {L}. Another $8 million comes from Novaria Holding, and Tarn Bank is expected to follow.", {("Helvion", L, 12), ("Novaria Holding", L, 8)}),
    (f"{L} held a first close.\n\nSeed VC Oakmere Ventures closed a $40 million continuation fund anchored by Helvion.", {("Helvion", "Oakmere Ventures", None)}),
    (f"{PLAN} committed $30 million to {L} by transferring the capital from the Larkfield Access Fund.", {(PLAN, L, 30)}),
    (TOLD + "It has drawn commitments from Helvion and state-backed funds of funds (FOFs).", {("Helvion", "third fund", None)}),
    (f"{PLAN} has backed out of a planned $40 million commitment to {L}.", set()),
    (TOLD + "It has $300 million in committed capital.", set()),
    (f"Larkfield Capital is also investing the {L}, which closed with $200 million.", set()),
    (f"{N}, which invests in consumer brands, now has $180 million in its second fund.", set()),
    (f"{N} previously invested out of a $3 million fund.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "given"), GIVEN)
def test_what_briefs_say_was_given(text: str, given: set[tuple[str, str, int | None]]) -> None:
    assert brief(text) == {(investor, fund, sum_ and sum_ * MILLION) for investor, fund, sum_ in given}
