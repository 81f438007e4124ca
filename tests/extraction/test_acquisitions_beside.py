"""Purchases told beside other facts of their sentence: each keeps its own parties, price, day and end."""

import pytest

from tests.extraction.test_acquisitions import PUBLISHED, read

MILLION = 1_000_000
Told = tuple[str | None, str, int | None, str | None, str | None]
CASES: list[tuple[str, set[Told]]] = [
    ("If regulators agree, Velora will take over Quillon for $5 million.", {("Velora", "Quillon", 5, "planned", "2019-06-05")}),
    ("Whereas Velora bought Quillon, Zendo did not.", {("Velora", "Quillon", None, "closed", "2019-06-05")}),
    ("Velora's $5 million acquisition of Quillon, announced in February, is expected to close in July.", {("Velora", "Quillon", 5, "planned", "2019-02")}),
    ("Velora's purchase of Quillon has yet to close.", {("Velora", "Quillon", None, "planned", "2019-06-05")}),
    ("Quillon was bought, not by Zendo as had been rumoured, but by Velora.", {("Velora", "Quillon", None, "closed", "2019-06-05")}),
    ("Rumours that Quillon would be sold to Velora were confirmed yesterday.", {("Velora", "Quillon", None, "planned", "2019-06-04")}),
    ("Sold to Velora for €3 million in 2017, the Dutch software maker Quillon was founded by Ann Lee.", {("Velora", "Quillon", 3, "closed", "2017")}),
    ("Quillon was sold last month. The buyer, Velora, paid $18 million.", {("Velora", "Quillon", 18, "closed", "2019-05")}),
    ("Marrow is selling its frozen unit, Quillon, to Velora. The company bought the unit for $6 million in 2015.", {("Velora", "Quillon", None, "planned", "2019-06-05"), ("Marrow", "Quillon", 6, "closed", "2015")}),
    ("Two years after taking a majority stake in Quillon, Velora has sold the business to Zendo.", {("Velora", "Quillon", None, "closed", "2017"), ("Zendo", "Quillon", None, "closed", "2019-06-05")}),
    ("Velora bought Quillon in 2017 and has since sold it to Zendo.", {("Velora", "Quillon", None, "closed", "2017"), ("Zendo", "Quillon", None, "closed", "2019-06-05")}),
    ("Velora bought Quillon from Zendo and sold it to Marrow.", {("Velora", "Quillon", None, "closed", "2019-06-05"), ("Marrow", "Quillon", None, "closed", "2019-06-05")}),
    ("With the purchase of Quillon, its third after Zendo and Brightpan, Velora grows.", {("Velora", "Quillon", None, "closed", "2019-06-05"), ("Velora", "Zendo", None, "closed", None), ("Velora", "Brightpan", None, "closed", None)}),
    ("Marrow will sell its 70 percent holding in Quillon to Velora.", {("Velora", "Quillon", None, "planned", "2019-06-05")}),
    ("In an all-stock transaction worth $41 million, Velora took over Quillon.", {("Velora", "Quillon", 41, "closed", "2019-06-05")}),
    ("Having failed to win over Zendo's board, Velora turned to Quillon and acquired it.", {("Velora", "Quillon", None, "closed", "2019-06-05")}),
    ("It was to Velora that the Marrow family sold Quillon in 2009, for $13 million.", {("Velora", "Quillon", 13, "closed", "2009")}),
    ("Velora said it had completed its purchase of Quillon and would sell Quillon's consulting arm to Zendo.", {("Velora", "Quillon", None, "closed", None), ("Zendo", "Quillon's consulting arm", None, "planned", "2019-06-05")}),
    ("Once owned by Marrow, Quillon now belongs to Velora, which acquired it in 2015.", {("Velora", "Quillon", None, "closed", "2015")}),
    ("Quillon and Zendo have both been bought by Velora, the last of them for $8 million.", {("Velora", "Quillon", None, "closed", "2019-06-05"), ("Velora", "Zendo", None, "closed", "2019-06-05")}),
    ("Marrow, having sold Zendo to Brightpan for $30 million in 2017, bought Quillon.", {("Brightpan", "Zendo", 30, "closed", "2017"), ("Marrow", "Quillon", None, "closed", "2019-06-05")}),
    ("Marrow has no intention of selling Quillon, which it bought from Zendo in 2015.", {("Marrow", "Quillon", None, "closed", "2015")}),
    ("Quillon, bought by Velora in 2015, is now up for sale again.", {("Velora", "Quillon", None, "closed", "2015"), (None, "Quillon", None, "in_talks", "2019-06-05")}),
    ("Marrow sold its wind arm, Quillon, in March and its solar arm, Zendo, in April, both to Velora.", {("Velora", "Quillon", None, "closed", "2019-03"), ("Velora", "Zendo", None, "closed", "2019-04")}),
    ("Quillon, whose takeover by Zendo was blocked in 2017, has found a new buyer in Velora.", {("Zendo", "Quillon", None, "failed", "2017"), ("Velora", "Quillon", None, "closed", "2019-06-05")}),
    ("Velora bought Quillon for half of the $80 million that Zendo had paid for it in 2017.", {("Velora", "Quillon", None, "closed", "2019-06-05"), ("Zendo", "Quillon", 80, "closed", "2017")}),
    ("Velora dropped its takeover bid for Zendo and instead acquired Quillon for $85 million.", {("Velora", "Zendo", None, "failed", None), ("Velora", "Quillon", 85, "closed", "2019-06-05")}),
    ("Velora takes over insolvent Quillon with its 300 workers.", {("Velora", "Quillon", None, "closed", "2019-06-05")}),
    ("Marrow let Quillon go to a Danish rival, Velora, for $30 million, less than it had paid in 2014.", {("Velora", "Quillon", 30, "closed", "2019-06-05")}),
    ("Quillon said that talks with Velora about a sale had ended.", {("Velora", "Quillon", None, "failed", None)}),
    ("Seven months after Velora merged with Quillon, the combined company, Zendo, has raised $3 million.", {("Velora", "Quillon", None, "closed", "2018-11")}),
    ("Its cash pile allowed Velora to snap up Quillon, while rival Zendo had to sell its own unit, Brightpan, to Marrow.", {("Velora", "Quillon", None, "closed", "2019-06-05"), ("Marrow", "Brightpan", None, "closed", "2019-06-05")}),
    ("Velora has made an offer of $17 a share, or $68 million, for Quillon.", {("Velora", "Quillon", 68, "planned", "2019-06-05")}),
    ("Quillon, Zendo and Brightpan were sold for $5 million, $8 million and $11 million respectively to Velora.", {("Velora", "Quillon", 5, "closed", "2019-06-05"), ("Velora", "Zendo", 8, "closed", "2019-06-05"), ("Velora", "Brightpan", 11, "closed", "2019-06-05")}),
    ("There will be no merger between Velora and Quillon.", {("Velora", "Quillon", None, "failed", None)}),
    ("Marrow sold nursing home operator Quillon, in which it had invested $9 million in 2016, to Velora.", {("Velora", "Quillon", None, "closed", "2019-06-05")}),
    ("Marrow sold Zendo to Brightpan and used the proceeds to buy Quillon for $75 million.", {("Brightpan", "Zendo", None, "closed", "2019-06-05"), ("Marrow", "Quillon", 75, "closed", "2019-06-05")}),
    ("Harrow Capital led a round in Quillon in 2014; two years later the company was bought by Velora.", {("Velora", "Quillon", None, "closed", "2016")}),
    ("The takeover of Quillon by Velora, which was to have been completed in January, has been delayed.", {("Velora", "Quillon", None, "planned", "2019-06-05")}),
    ("The founders kept 20 percent of Quillon when Velora bought the rest last month for $13 million.", {("Velora", "Quillon", 13, "closed", "2019-05")}),
    ("Marrow would not say how much it was paying for Quillon.", {("Marrow", "Quillon", None, "planned", "2019-06-05")}),
    ("Nobody expected Quillon, sold to Velora in 2012, to be worth $4 million today.", {("Velora", "Quillon", None, "closed", "2012")}),
    ("The deal makes Velora the owner of Quillon and Zendo, which Quillon bought last year.", {("Velora", "Quillon", None, "closed", "2019-06-05"), ("Quillon", "Zendo", None, "closed", "2018")}),
    ("Velora has acquired Quillon and, most recently, Zendo.", {("Velora", "Quillon", None, "closed", "2019-06-05"), ("Velora", "Zendo", None, "closed", "2019-06-05")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_each_purchase_keeps_its_own(text: str, expected: set[Told]) -> None:
    found = {
        (
            one.acquirer,
            one.target,
            int(one.amount.value) // MILLION if one.amount else None,
            one.status,
            str(one.date) if one.date else None,
        )
        for one in read(text, PUBLISHED)
    }
    assert found == expected


@pytest.mark.parametrize(
    "text",
    [
        "Quillon Mills bought grain from Velora and sold it to Zendo.",
        "Quillon called the report that it had been bought by Velora wrong.",
        "Ann Lee bought the yacht Quillon from Zendo for $18 million.",
        "Velora has no interest in buying Quillon, its chief executive said.",
    ],
)
def test_no_purchase(text: str) -> None:
    assert read(text, PUBLISHED) == []
