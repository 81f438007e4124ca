"""Several buyers: of those who may buy each is told, of those who did the first; who stands beside them is none."""

import pytest

from tests.extraction.test_acquisitions import read

BOTH = {"Velora", "Marrow"}


@pytest.mark.parametrize(
    ("text", "buyers"),
    [
        ("Velora and Marrow have agreed to buy software maker Quillon for $3 billion, including debt.", {"Velora"}),
        ("Quillon was bought by Velora, Marrow and Zendo for $90 million in 2014.", {"Velora"}),
        ("A consortium of Velora, Marrow and Zendo has won the battle for Quillon.", {"Velora"}),
        ("Quillon was sold to a group made up of Velora and Marrow for $9 million.", {"Velora"}),
        ("Velora and Marrow are joining forces to bid for Dutch diagnostics group Quillon.", BOTH),
        ("Quillon is owned by Velora and Marrow, who bought it for $40 million in 2014.", {"Velora"}),
        ("The takeover of Quillon by Velora and Marrow was completed in May.", {"Velora"}),
        ("Velora, backed by Marrow and Zendo, has bought Quillon.", {"Velora"}),
        ("Quillon was sold to Velora and Marrow raised $5 million.", {"Velora"}),
        ("Velora, the group backed by Harrow Ventures and the Nordin fund's investment arm Tamsin, has bought Quillon.", {"Velora"}),
    ],
)  # fmt: skip
def test_buyers(text: str, buyers: set[str]) -> None:
    assert {one.acquirer for one in read(text)} == buyers
    assert {one.target for one in read(text)} == {"Quillon"}


def test_the_price_told_next_is_theirs() -> None:
    told = read("Velora and Marrow have bought Quillon. The deal is worth $40 million.")
    assert {(one.acquirer, int(one.amount.value)) for one in told if one.amount} == {
        ("Velora", 40_000_000)
    }  # fmt: skip


def test_each_of_two_sales_has_its_own_buyer() -> None:
    told = read("Harrow's companies include Quillon, sold to Velora; Brightpan, sold to Marrow, and Zendo.")
    assert {(one.acquirer, one.target) for one in told} == {("Velora", "Quillon"), ("Marrow", "Brightpan")}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Quillon and Brightpan were bought by valve maker Velora and Danish bank Marrow, respectively.", [("Velora", "Quillon", None), ("Marrow", "Brightpan", None)]),
        ("Quillon and Brightpan, which have respectively been acquired by Velora and Marrow, are in Oslo.", [("Velora", "Quillon", None), ("Marrow", "Brightpan", None)]),
        ("Velora and Marrow bought Quillon and Brightpan, respectively.", [("Velora", "Quillon", None), ("Marrow", "Brightpan", None)]),
        ("Quillon and Brightpan were bought by Velora and Marrow respectively for $2 million and $3 million.", [("Velora", "Quillon", 2_000_000), ("Marrow", "Brightpan", 3_000_000)]),
        ("Velora bought Quillon and Brightpan for $2 million and $3 million, respectively.", [("Velora", "Quillon", 2_000_000), ("Velora", "Brightpan", 3_000_000)]),
        ("Quillon and Brightpan were bought by Velora and Marrow.", [("Velora", "Quillon", None), ("Velora", "Brightpan", None)]),
    ],
)  # fmt: skip
def test_what_is_told_in_one_order_is_paired(text: str, told: list[tuple[str, str, int | None]]) -> None:
    found = {(one.acquirer, one.target, int(one.amount.value) if one.amount else None) for one in read(text)}
    assert found == set(told)
