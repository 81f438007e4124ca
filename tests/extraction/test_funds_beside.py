"""Funds of several houses and of one house's history side by side: each keeps its own manager, sum and investors."""

from datetime import date

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, Claim, CommitmentClaim, FundClaim

READER = RuleExtractor()
MILLION = 1_000_000
N = "Corwick Partners"

Fund = tuple[str | None, str | None, int | None, int | None, str | None]


def claims_of(text: str) -> tuple[Claim, ...]:
    return READER.extract(Article(id="a", text=text, published=date(2019, 6, 5))).claims


def funds_of(text: str) -> set[Fund]:
    return {
        (
            one.name,
            one.manager,
            int(one.raised.value) // MILLION if one.raised else None,
            int(one.target.value) // MILLION if one.target else None,
            one.status,
        )
        for one in claims_of(text)
        if isinstance(one, FundClaim)
    }


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
    ("The Union Budget raised the farm credit target to $90 million.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FUNDS)
def test_funds_beside_others(text: str, expected: set[Fund]) -> None:
    assert funds_of(text) == expected


NEWS = f"{N} has closed Corwick VIII at $90 million."
COMMITMENTS = [
    (f"{NEWS} It is bigger than Fund VII, which brought in $60 million in 2016. Investors include Alder Pension and Quillan Re.", {("Alder Pension", "Corwick VIII", None), ("Quillan Re", "Corwick VIII", None)}),
    (f"{NEWS} Corwick VII had brought in $60 million in 2016. Its investors included Alder Pension.", {("Alder Pension", "Corwick VII", None)}),
    (f"{N} closed its fourth dollar fund at $37 million and its third yuan fund at $22 million. Investors in the dollar fund include Quillan Re.", {("Quillan Re", "fourth dollar fund", None)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COMMITMENTS)
def test_whose_investors_they_are(text: str, expected: set[tuple[str, str, int | None]]) -> None:
    assert given_in(text) == expected
