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
    ("The Cathedral Innovation Fund met its target of securing €110m. The Mauritius-based fund is jointly sponsored by Cedar Partners and Birch Capital.", {("Cathedral Innovation Fund", "Cedar Partners", 110, 110, "closed")}),
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
    # Givers, comparisons and other dates stand beside it.
    ("Ventures Palm closed its Palm Seed Fund at $22 million. New LPs include Tarn Bank and the Hallow Economic Fund. The fund has a $30 million target.", {("Palm Seed Fund", "Ventures Palm", 22, 30, "closed")}),
    ("Invest-NL and brewer Heinekamp are the launching investors in the new €70 million Circular Plastics Fund, of which Infinity Recycle is the manager.", {("Circular Plastics Fund", "Infinity Recycle", None, 70, "planned")}),
    ("GIP-style manager Stonewold is raising $25 million for its fifth fund.", {("fifth fund", "Stonewold", None, 25, "planned")}),
    (f"{PLAN} committed $50 million to a technology fund managed by Zurich's Alpenrose Capital.", {(None, "Alpenrose Capital", None, None, None)}),
    ("Aster Fund held a final closing at €240m. The Paris group started raising in 2016 and originally sought €200m.", {("Aster Fund", None, 240, 200, "closed")}),
    (f"{N}, which wants $400 million for its maiden fund, hired two partners.", {(N, N, None, 400, "planned")}),
    (f"{N} has suspended fundraising for {N} II, which was aiming for $500 million.", {(f"{N} II", N, None, 500, "failed")}),
    # The verb tells how far it has come.
    (f"{N} is rounding up $40 million for a second vehicle.", {("second fund", N, None, 40, "planned")}),
    (f"{N} is out with {N} II.", {(f"{N} II", N, None, None, "planned")}),
    (f"Fundraising for {N}' debut fund has stalled at $90 million, less than a third of the $300 million it is after.", {(N, N, 90, 300, "planned")}),
    (f"Three years after launching with a $12 million debut, {N} is going back to LPs for $35 million.", {(N, N, None, 12, "closed"), (N, N, None, 35, "planned")}),
    (f"{N} has brought in an extra $75 million for its third fund, lifting the vehicle to $110 million.", {("third fund", N, 110, None, "closed")}),
    (f"At $230 million, {N}' seventh fund is nearly double its predecessor.", {("seventh fund", N, 230, None, "closed")}),
    (f"At $230 million, the price of {N}' offices is high.", set()),
    (f"Acme Data reported that {N} raised $100 million for its third fund.", {("third fund", N, 100, None, "closed")}),
    (f"{N} raised $100 million for its 2014 fund and $175 million for its 2018 fund.", {(None, N, 100, None, "closed"), (None, N, 175, None, "closed")}),
    (f"Helvion is backing {L} with $15 million. Other investors in the $70 million fund include Tarn Bank.", {(L, None, 70, None, "closed")}),
    ("PenSam has set aside $500 million. Of this, $150 million goes to Seed Capital IV.", {("Seed Capital IV", None, None, None, None)}),
    ("The fund was carved out of a larger $500 million corpus.", set()),
    ("Brightpan's fund doubled its bet to $4 million.", set()),
    (f"{N} closed its fourth fund at $175 million, the firm said after the close.", {("fourth fund", N, 175, None, "closed")}),
    (f"{N} closed a $300 million fund. It now totals $900 million in assets.", {(None, N, 300, None, "closed")}),
    (f"{N} wants $400 million for its second fund, after $200 million for its first.", {("second fund", N, None, 400, "planned"), (N, N, 200, None, "closed")}),
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
    ("Duke and Novaria Holding are said to be LPs in Rookery Ventures.", {("Duke", "Rookery Ventures", None), ("Novaria Holding", "Rookery Ventures", None)}),
    ("Novaria Holding and Helvion have signed on to Hawksbill Capital's $300 million Fund V.", {("Novaria Holding", "Fund V", None), ("Helvion", "Fund V", None)}),
    (f"{L}, run by Larkfield Capital, got $5 million from the Bexley Foundation.", {("Bexley Foundation", L, 5)}),
    ("Invest-NL and Heinekamp are the launching investors in the new €70 million Circular Plastics Fund.", {("Invest-NL", "Circular Plastics Fund", None), ("Heinekamp", "Circular Plastics Fund", None)}),
    (f"Helvion will invest $20 million in {L}. Also investing in the fund are Novaria Holding and Tarn Bank.", {("Helvion", L, 20), ("Novaria Holding", L, None), ("Tarn Bank", L, None)}),
    ("Novaria Holding and Helvion tipped $30 million and $50 million respectively into OneVent's third fund.", {("Novaria Holding", "third fund", 30), ("Helvion", "third fund", 50)}),
    (f"{N} has lined up the Bexley Foundation and Tufton University for its $75 million climate fund.", {("Bexley Foundation", N, None), ("Tufton University", N, None)}),
    (f"Novaria Holding took part in the first close of {L} alongside Helvion and Tarn Bank.", {("Novaria Holding", L, None), ("Helvion", L, None), ("Tarn Bank", L, None)}),
    (f"{N} has lined up Quillon and Zendo for a merger with its fund's portfolio.", set()),
    ("Pension group PenSam has set aside $500 million. Of this, $150 million goes to Seed Capital IV.", {("PenSam", "Seed Capital IV", 150)}),
    (f"Novaria Holding has secured a $5 million commitment from Helvion for {L}.", {("Helvion", L, 5)}),
    (TOLD + "Cisco Lane, an LP in the first two funds, has not decided whether to join.", set()),
    (f"{N} signed on to the Larkfield platform.", set()),
    (f"{N} has enlisted Ann Lee and Bob Ray for its $75 million climate fund.", set()),
    (f"{N}' fund for startups will invest $3 million in Quillon. Another $2 million comes from Tarn Bank.", set()),
    (f"{PLAN} signed a $20 million lease with Novaria Holding for its Fund III offices.", set()),
    (f"{N} closed a $90 million fund. Sales of $30 million came from Quillon, its portfolio company.", set()),
    (f"{N} closed a $90 million fund. Profit of $30 million came from the sale of Quillon.", set()),
    (f"{PLAN} has backed out of a planned $40 million commitment to {L}.", set()),
    (TOLD + "It has $300 million in committed capital.", set()),
    (f"Larkfield Capital is also investing the {L}, which closed with $200 million.", set()),
    (f"{N}, which invests in consumer brands, now has $180 million in its second fund.", set()),
    (f"{N} previously invested out of a $3 million fund.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "given"), GIVEN)
def test_what_briefs_say_was_given(text: str, given: set[tuple[str, str, int | None]]) -> None:
    assert brief(text) == {(investor, fund, sum_ and sum_ * MILLION) for investor, fund, sum_ in given}
