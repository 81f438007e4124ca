"""Acquisitions as the trade press of private equity and of insolvencies tells them: exits, rescues, new owners."""

import pytest

from tests.extraction.test_acquisitions import brief

MILLION = 1_000_000
SOLD = [
    ("Marrow Partners exits Quillon in €120m sale to Velora.", 120 * MILLION, "closed"),
    ("Marrow Partners has exited Quillon via a €40m trade sale to Velora.", 40 * MILLION, "closed"),
    ("Marrow Partners realised its investment in Quillon through a sale to Velora.", None, "closed"),
    ("Marrow Partners has agreed to sell its majority holding in Quillon to Velora.", None, "planned"),
    ("Hartwil disposes of Quillon to Velora for £20m.", 20 * MILLION, "closed"),
    ("Quillon has been sold by Marrow Partners to Velora.", None, "closed"),
    ("Quillon was sold by Marrow Partners to Velora for €120 million.", 120 * MILLION, "closed"),
    ("Quillon was bought from Swedish group Hartwil by Velora.", None, "closed"),
    ("Quillon has been carved out of Hartwil by Velora.", None, "closed"),
    ("Velora completed its purchase of a majority stake in Quillon from Marrow Partners.", None, "closed"),
    ("Velora has taken a 70% stake in Quillon, buying out Marrow Partners.", None, "closed"),
    ("Velora bought up its archrival Quillon.", None, "closed"),
    ("Quillon has a new owner in Velora.", None, "closed"),
    ("Velora is set to become the new owner of Quillon.", None, "planned"),
    ("Velora has become the new owner of valve maker Quillon.", None, "closed"),
    ("Quillon has become the latest startup to be acquired by Velora.", None, "closed"),
    ("Quillon is the latest acquisition of Velora.", None, "closed"),
    ("Quillon, a maker of valves, has passed the baton to Velora in a court-approved takeover.", None, "closed"),
    (
        "Quillon has handed the keys to Velora in an acquisition. Velora swooped in with 400,000 euros.",
        400_000,
        "closed",
    ),
    ("The administrators of Quillon have sold the business to Velora.", None, "closed"),
    ("Quillon's liquidators have sold the business to rival Velora for £3m.", 3 * MILLION, "closed"),
    ("The founders of Quillon sold the company to Velora last year.", None, "closed"),
    ("Quillon was rescued out of administration by rival Velora.", None, "closed"),
    ("Quillon was saved from liquidation by Velora.", None, "closed"),
    ("Quillon has been bought out of bankruptcy by Velora.", None, "closed"),
    ("Velora has rescued the bankrupt startup Quillon.", None, "closed"),
    ("Velora rescues rival Quillon from administration.", None, "closed"),
    ("Velora has agreed to acquire close to 73% of Norwegian valve maker Quillon.", None, "planned"),
    ("Velora acquires 75 percent of the shares in Quillon.", None, "closed"),
    ("Velora finalized a deal to purchase Quillon from Hartwil.", None, "closed"),
    ("The court has accepted Velora's offer to acquire Quillon.", None, "planned"),
    ("The court picked Velora as the buyer of Quillon.", None, "planned"),
    ("The judge chose Velora as the new owner of Quillon.", None, "planned"),
    ("Velora, Quillon to combine in $3 billion deal.", 3000 * MILLION, "planned"),
    ("Quillon has been swallowed whole by Velora.", None, "closed"),
    ("Velora bolts on Quillon.", None, "closed"),
    ("Velora is set to gain approval for its $26 million buy of rival Quillon.", 26 * MILLION, "planned"),
    ("Velora is seeking to end its takeover of Quillon.", None, "failed"),
    ("Velora has acquired the remaining 50% of shares in Quillon from Ann Lee.", None, "closed"),
]


@pytest.mark.parametrize(("text", "price", "status"), SOLD)
def test_handed_over(text: str, price: int | None, status: str) -> None:
    assert brief(text) == {("Velora", "Quillon", price, status)}


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee exits Quillon after five years to join Velora.",
        "Marrow Partners exits Quillon to focus on Velora.",
        "Ann Lee has passed the baton at Quillon to Bob Ray.",
        "Velora handed the keys to Quillon to its tenant.",
        "Quillon was rescued from collapse by Velora with a $20 million investment.",
        "Velora rescued Quillon with a loan.",
        "Quillon valves were sold by Velora to Zendo.",
        "The founders of Quillon sold it to customers in Germany.",
        "The owners of Quillon have sold shares to Velora.",
        "Quillon has new owners after Velora bought out Marrow Partners.",
        "Velora is the new owner of a Quillon phone.",
        "Hartwil disposed of its stake in Quillon to Velora.",
        "Velora completed its purchase of a minority stake in Quillon from Zendo.",
        "Quillon is the first purchase for many customers of Velora.",
        "Velora backs MBO of valve makers.",
        "Velora acquired 30 percent of the shares in Quillon.",
        "The court accepted Velora's offer to help Quillon.",
        "The magazine named Velora as the owner of Quillon.",
        "The plate is bolted on Quillon frames.",
        "Hartwil sold Quillon shares to a group of private investors.",
        "Hartwil sold a stake in Quillon to a group of private equity firms.",
    ],
)
def test_not_handed_over(text: str) -> None:
    assert brief(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Hartwil has sold Quillon to a consortium of private equity firms.",
        "Hartwil has sold Quillon, a maker of valves, to private equity investors.",
        "Hartwil agreed to sell Quillon to an unnamed buyer.",
    ],
)
def test_sold_to_nobody_named(text: str) -> None:
    assert {(buyer, target) for buyer, target, _, _ in brief(text)} == {(None, "Quillon")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Velora paid $8 million for Quillon and Hartwil bought Zendo for $5 million.",
            {("Velora", "Quillon", 8 * MILLION, "closed"), ("Hartwil", "Zendo", 5 * MILLION, "closed")},
        ),
        (
            "Velora paid $8 million for Quillon and Hartwil bought Zendo.",
            {("Velora", "Quillon", 8 * MILLION, "closed"), ("Hartwil", "Zendo", None, "closed")},
        ),
        ("Velora bought Quillon and Hartwil sold Zendo.", {("Velora", "Quillon", None, "closed")}),
        (
            "Velora bought Quillon and Hartwil acquired Zendo.",
            {("Velora", "Quillon", None, "closed"), ("Hartwil", "Zendo", None, "closed")},
        ),
        (
            "Velora bought Quillon and Zendo in 2012.",
            {("Velora", "Quillon", None, "closed"), ("Velora", "Zendo", None, "closed")},
        ),
    ],
)
def test_who_buys_next_is_not_bought(text: str, expected: set[tuple[str, str, int | None, str]]) -> None:
    assert brief(text) == expected
