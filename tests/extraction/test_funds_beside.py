"""Funds of several houses and of one house's history side by side: each keeps its own manager, sum and investors."""

import pytest

from tests.extraction.test_funds_worded import MILLION, Fund, N, claims_of, funds_of
from vcgraph.model import CommitmentClaim


def given_in(text: str) -> set[tuple[str, str, int | None]]:
    return {
        (one.investor, one.fund, int(one.amount.value) // MILLION if one.amount else None)
        for one in claims_of(text)
        if isinstance(one, CommitmentClaim)
    }


FUNDS: list[tuple[str, set[Fund]]] = [
    # Whoever heads the clause raises the fund.
    (f"{N} closed a $8 million fund in March, and Danish insurer Tolvgard is said to be weighing a $30 million vehicle.", {(None, N, 8, None, "closed"), (None, "Tolvgard", None, 30, "planned")}),
    (f"{N} is still raising its $40 million third fund, while Lyon-based Harrow Capital called off a $60 million fund last month.", {("third fund", N, None, 40, "planned"), (None, "Harrow Capital", None, 60, "failed")}),
    (f"{N} is raising $25 million for a new fund, and Elmtree Ventures closed a $21 million fund in April.", {(None, N, None, 25, "planned"), (None, "Elmtree Ventures", 21, None, "closed")}),
    # The predecessor's size, told with the plan.
    (f"{N} is raising $90 million for a fund. It would be almost double the $46 million the firm raised for its predecessor in 2017.", {(None, N, None, 90, "planned"), (None, N, 46, None, "closed")}),
    (f"{N} held a final close for its sixth fund at $30 million, and Birch Capital has raised $14 million for its SME Credit Fund.", {("sixth fund", N, 30, None, "closed"), ("SME Credit Fund", "Birch Capital", 14, None, "closed")}),
    (f"{N} is raising $90 million for a fund. There is about $900 million of dry powder waiting to be spent.", {(None, N, None, 90, "planned")}),
    # Counted up by their sums alone.
    (f"{N} has raised $40 million for a fund. Corwick's earlier funds were $6 million (2012), $11 million (2014) and $20 million (2017).", {(None, N, 40, None, "closed"), (None, N, 6, None, "closed"), (None, N, 11, None, "closed"), (None, N, 20, None, "closed")}),
    (f"{N} has raised $40 million for a fund. Its last two funds were $8 million and $24 million.", {(None, N, 40, None, "closed"), (None, N, 8, None, "closed"), (None, N, 24, None, "closed")}),
    (f"{N} has raised $40 million for its second fund. That is more than double the $17 million Corwick raised for its debut in 2014.", {("second fund", N, 40, None, "closed"), (N, N, 17, None, "closed")}),
    (f"{N} has raised $40 million for its second fund, up from the $17 million debut that its founders pulled together in 2014.", {("second fund", N, 40, None, "closed"), (N, N, 17, None, "closed")}),
    (f"{N} has raised $40 million for a fund. In May alone, U.S. venture firms announced more than $900 million of new funds.", {(None, N, 40, None, "closed")}),
    # The stop behind a numeral is the sentence's; a firm's short name is the firm, not one of its funds.
    (f"{N} closed a $25 million vehicle called Corwick Select I. It is the first for which Corwick has gone to pension funds.", {("Corwick Select I", N, 25, None, "closed")}),
    ("The Union Budget raised the farm credit target to $90 million.", set()),
    # What a house is called that is a fund itself, and what a company calls its own.
    (f"{N}, a $30 million seed fund, led the round.", {(N, N, 30, None, "closed")}),
    (f"{N}, the firm behind a $30 million seed fund, led the round.", {(None, N, 30, None, "closed")}),
    ("Tolvgard's $30 million fund, Harrow Ventures, started in 2017.", {("Harrow Ventures", "Tolvgard", 30, None, "closed")}),
    ("Bayfold Fund has closed its second fund at $90 million.", {("Bayfold Fund II", "Bayfold Fund", 90, None, "closed")}),
    # Another house's, and nobody's who only helps.
    (f"{N} raised $20 million for its latest fund, eclipsing the $15 million pool raised last year by rival Harrow Capital.", {(None, N, 20, None, "closed"), (None, "Harrow Capital", 15, None, "closed")}),
    (f"Tolvgard Bank is helping {N} raise a $20 million fund.", {(None, N, 20, None, "closed")}),
    (f"{N} raised $5 million for its first fund in 2012 and $12 million for its second in 2015.", {(N, N, 5, None, "closed"), ("second fund", N, 12, None, "closed")}),
    # Sums that are no fund's size.
    (f"{N} manages $200 million across five funds.", set()),
    (f"{N} raised $35 million for its fourth fund, bringing total capital raised to $100 million.", {("fourth fund", N, 35, None, "closed")}),
    (f"{N} has held a second close of its third fund, bringing total commitments to $35 million.", {("third fund", N, 35, None, "closed")}),
    (f"{N} has hired advisers to sell its $100 million private equity fund of funds business.", set()),
    # Told by their number, or still to come.
    (f"The round was led by {N}, which recently closed its third fund.", {("third fund", N, None, None, "closed")}),
    (f"{N} has delayed the final close of its $12 million China fund by three months.", {(None, N, None, 12, "planned")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FUNDS)
def test_funds_beside_others(text: str, expected: set[Fund]) -> None:
    assert funds_of(text) == expected


PAIR = {("Alder Pension", "Corwick VIII", None), ("Quillan Re", "Corwick VIII", None)}
NEWS = f"{N} has closed Corwick VIII at $90 million."
COMMITMENTS = [
    (f"{NEWS} It is bigger than Fund VII, which brought in $60 million in 2016. Investors include Alder Pension and Quillan Re.", {("Alder Pension", "Corwick VIII", None), ("Quillan Re", "Corwick VIII", None)}),
    (f"{NEWS} Corwick VII had brought in $60 million in 2016. Its investors included Alder Pension.", {("Alder Pension", "Corwick VII", None)}),
    (f"{NEWS} The limited partners are pretty much the same cast, says Ann Lee. They include Alder Pension and Quillan Re.", PAIR),
    (f"{NEWS} The Alder Pension invested again; newcomers are insurer Quillan Re and the Holt Foundation.", PAIR | {("Holt Foundation", "Corwick VIII", None)}),
    (f"{NEWS} It held on to nearly all of its backers, among them Alder Pension and Quillan Re.", PAIR),
    (f"{NEWS} The LP base is half institutional - Alder Pension and Quillan Re are in - and half friends of the firm, including Kofi Brandt.", PAIR | {("Kofi Brandt", "Corwick VIII", None)}),
    (f"{NEWS} It was raised with money from Alder Pension and Quillan Re, each of which contributed at least $3 million.", {("Alder Pension", "Corwick VIII", 3), ("Quillan Re", "Corwick VIII", 3)}),
    (f"{N} has lined up $40 million for a fund, mostly from founders at big labs as well as from Alder Pension and Quillan Re.", {("Alder Pension", N, None), ("Quillan Re", N, None)}),
    (f"{NEWS} LPs include Alder Pension, which disclosed a $5 million pledge in its May report, and Quillan Re.", {("Alder Pension", "Corwick VIII", 5), ("Quillan Re", "Corwick VIII", None)}),
    (f"{NEWS} Dutch insurer Quillan Re has re-upped with Corwick at $5 million.", {("Quillan Re", "Corwick VIII", 5)}),
    (f"{NEWS} The GP commitment stood at 4 per cent, or about $4 million.", {(N, "Corwick VIII", 4)}),
    (f"{NEWS} Its rivals include Harrow Capital. They include banks, too. Newcomers to the market are Elmtree and Ashdown.", set()),
    (f"{N} closed its fourth dollar fund at $37 million and its third yuan fund at $22 million. Investors in the dollar fund include Quillan Re.", {("Quillan Re", "fourth dollar fund", None)}),
    ("Backers of the Corwick Fund include Alder Pension and Quillan Re.", {("Alder Pension", "Corwick Fund", None), ("Quillan Re", "Corwick Fund", None)}),
    (f"{N} is now investing its third fund of $12 million.", set()),
    (f"{N}, the firm of Ann Lee and Kofi Brandt, is putting together a third fund.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COMMITMENTS)
def test_whose_investors_they_are(text: str, expected: set[tuple[str, str, int | None]]) -> None:
    assert given_in(text) == expected
