"""Commitments in plain words that news readers met and missed, and the nearest sentences that tell none."""

import pytest

from tests.extraction.commitments import READER, TOLD, brief, read
from vcgraph.model import Article, FundingRoundClaim

H = "Larkfield Ventures"
GIVEN = [
    # Lists headed by whose fund it is, with a name that ends in "s" and a place among its words.
    (f"Among the investors in {H}' second fund are Tarn Bank and the Bexley Foundation.", {("Tarn Bank", "second fund", None), ("Bexley Foundation", "second fund", None)}),
    (f"Investors in {H}' first Asia fund include Tarn Bank and Novaria Holding.", {("Tarn Bank", "first Asia fund", None), ("Novaria Holding", "first Asia fund", None)}),
    (f"{H} is raising its second Asia fund. Among the investors in the first Asia fund is Tarn Bank, with $275 million.", {("Tarn Bank", "first Asia fund", 275)}),
    # Others that do the same.
    (TOLD + "Tarn Bank and Novaria Holding put money into the fund. So did Helvion and the Bexley Foundation.", {(one, "third fund", None) for one in ("Tarn Bank", "Novaria Holding", "Helvion", "Bexley Foundation")}),
    (TOLD + "Tarn Bank invested in the fund. Novaria Holding and Quillon Insurance followed suit.", {(one, "third fund", None) for one in ("Tarn Bank", "Novaria Holding", "Quillon Insurance")}),
    (f"Tarn Bank committed $5 million to {H}' third fund, as did the Bexley Foundation.", {("Tarn Bank", "third fund", 5), ("Bexley Foundation", "third fund", None)}),
    (TOLD + "Tarn Bank committed $5 million to the fund. Tech stocks rose. So did Helvion.", {("Tarn Bank", "third fund", 5)}),
    (TOLD + "Tarn Bank committed $5 million to the fund. Helvion opened an office in Oslo. So did Quillon.", {("Tarn Bank", "third fund", 5)}),
    # A house that invests, told as such.
    *((f"Tarn Bank {verb} $3 million {into} {H}, an early-stage VC firm.", {("Tarn Bank", H, 3)}) for verb, into in (("puts", "in"), ("has invested", "in"), ("committed", "to"), ("is to put", "into"), ("plans to invest up to", "in"))),
    ("Helvion invested about $5 million in Stellan, an Oslo-based venture capital firm.", {("Helvion", "Stellan", 5)}),
    ("Tarn Bank has invested $5 million in Mumbai-based venture capital firm Pinewood Partners.", {("Tarn Bank", "Pinewood Partners", 5)}),
    ("The Ostrava Teachers' Retirement System has picked Tarn Infrastructure Management of Oslo for a commitment of up to $500 million.", {("Ostrava Teachers' Retirement System", "Tarn Infrastructure Management", 500)}),
    ("Helvion invested $5 million in Stellan, a private equity firm, for a 10 percent stake.", set()),
    ("Helvion bought a tenth of Stellan, a venture capital firm, for $5 million.", set()),
    ("Helvion invested $5 million in Stellan, a startup that venture capital firm Larkfield Ventures backs.", set()),
    ("Helvion invested $5 million in Stellan, a software firm.", set()),
    ("Tarn Bank has picked Stellan for a loan of $5 million.", set()),
    (f"{H}, a venture capital firm, invested $5 million in Stellan.", set()),
    ("Helvion put $5 million into Stellan, an early-stage biotech firm.", set()),
    ("Helvion invested $5 million in Stellan, a venture firm portfolio company.", set()),
    ("Helvion picked Stellan with a commitment of $4 million in advertising.", set()),
    (TOLD + "Tarn Bank invested in the fund. So does Quillon think that it will close?", {("Tarn Bank", "third fund", None)}),
    (TOLD + "Tarn Bank invested in the fund. Novaria cut its staff, and Quillon followed suit.", {("Tarn Bank", "third fund", None)}),
    (TOLD + "Tarn Bank invested in the fund and sold its stocks, as did Quillon.", {("Tarn Bank", "third fund", None)}),
    # A part that is sold to the fund, and a stake in the fund itself.
    *((TOLD + f"Quillon {sold} to the fund for $40 million.", set()) for sold in ("agreed to sell a 25% stake", "sold a 30 percent stake", "gave a 20% stake", "will hand over a 15.5% stake")),
    (TOLD + "Quillon took a 10% stake in the fund for $40 million.", {("Quillon", "third fund", 40)}),
    # What is given away.
    ("Helvion pledged $10 million to the Stellan Fund, a charity that feeds pupils.", set()),
    ("Helvion put $1 million into the Stellan Fund, which makes grants to local clubs.", set()),
    ("Helvion awarded a $4 million grant to the Stellan Fund.", set()),
    ("Helvion committed $4 million to the Stellan Fund for flood victims.", set()),
    ("Helvion committed $4 million to the Stellan Fund, which helps companies grow.", {("Helvion", "Stellan Fund", 4)}),
    # A newspaper that is told of it, or speaks well of it.
    (TOLD + "The fund is backed by Tarn Bank, a spokesman told The Ledger.", {("Tarn Bank", "third fund", None)}),
    (TOLD + "Tarn Bank committed $5 million to the fund, it told The Ledger. The Ledger backs the fund, which it calls overdue.", {("Tarn Bank", "third fund", 5)}),
    # A house by the name right before "whose".
    (f"{H}, whose limited partners include Tarn Bank and Helvion, led the round in Stellan.", {("Tarn Bank", H, None), ("Helvion", H, None)}),
    (f"{H}, whose backers include Tarn Bank, led the round in Stellan.", set()),
    ("Stellan, whose partners are Tarn Bank and Helvion, is a start-up.", set()),
    # Who gave the rest.
    *((TOLD + f"{told}.", {("Tarn Bank", "third fund", 20), ("Helvion", "third fund", None)}) for told in (
        "Of the €100 million, Tarn Bank gave $20 million and Helvion the rest", "Tarn Bank provided $20 million, and Helvion the remainder",
        "Tarn Bank put up $20 million and Helvion gave the balance", "Of that, Tarn Bank committed $20 million and Helvion the rest of the money",
    )),
    (TOLD + "Tarn Bank bought Stellan for $20 million and Helvion the rest.", set()),
    (TOLD + "It put $20 million into Stellan and Tarn Bank put up the rest.", set()),
    (TOLD + "Tarn Bank and Helvion raised their investment in the maker of Stellan by $22 million.", set()),
    (TOLD + "Tarn Bank has raised its commitment to the fund to $22 million.", {("Tarn Bank", "third fund", 22)}),
    # Both of the two funds told.
    *((f"{H} closed Larkfield Fund II at $90 million. It closed Larkfield Seed Fund at $20 million too. {told}.", {("Tarn Bank", "Larkfield Fund II", None), ("Tarn Bank", "Larkfield Seed Fund", None)}) for told in (
        "Tarn Bank is in both funds", "Tarn Bank is in both", "Tarn Bank has invested in both funds", "Tarn Bank is an investor in both", "Both funds are backed by Tarn Bank",
    )),
    *((f"{H} closed Larkfield Fund II at $90 million. It closed Larkfield Seed Fund at $20 million too. {told}.", set()) for told in (
        "Ann Lee is a partner in both funds", "Tarn Bank did not invest in both funds", "Stellan has money from both funds",
    )),
    # A firm that has invested its own fund gave nothing to it.
    (f"{H} had nearly fully invested a $525 million property fund five months after it closed.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_plainly(text: str, expected: set[tuple[str, str, int | None]]) -> None:
    assert {(investor, fund, sum_ and sum_ // 1_000_000) for investor, fund, sum_ in brief(text)} == expected


def test_hoped_for() -> None:
    text = f"{H} is raising a $90 million fund. The firm is said to hope for Tarn Bank as anchor investor."
    assert [(one.investor, one.status) for one in read(text)] == [("Tarn Bank", "planned")]


def test_money_of_a_fund_is_no_round() -> None:
    text = "Helvion invested about $5 million in Stellan, an early-stage venture firm."
    claims = READER.extract(Article(id="a", text=text)).claims
    assert not [one for one in claims if isinstance(one, FundingRoundClaim)]
