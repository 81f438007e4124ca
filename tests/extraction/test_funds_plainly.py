"""Funds in plain words that news readers met and missed, and the nearest sentences that tell none."""

from datetime import date

import pytest

from tests.extraction.test_funds_worded import MILLION, Fund, claims_of, funds_of
from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, CommitmentClaim, FundClaim, TotalRaisedClaim

H, S = "Harrow Partners", "Selwyn Capital"
FUNDS: list[tuple[str, set[Fund]]] = [
    # A part of the target is what has come in.
    (f"{H} has already raised about 80 percent of its $100 million fund, a person familiar with the matter said.", {(None, H, 80, 100, "planned")}),
    (f"{H} has raised half of its $400 million target for a new fund.", {(None, H, 200, 400, "planned")}),
    (f"{H} has collected 60% of the $400 million it is seeking for its third fund.", {("third fund", H, 240, 400, "planned")}),
    (f"{H} has invested 80 percent of its $10 million fund.", {(None, H, 10, None, "closed")}),
    # Near to a sum, and at a goal.
    (f"{H} is nearing $60 million in commitments for its third fund.", {("third fund", H, None, 60, "planned")}),
    (f"{H} announced that it had reached its goal of $100 million for its third fund. Documents show that the firm had at the outset hoped for $130 million.", {("third fund", H, 100, 100, "closed")}),
    (f"{H} hopes to reach its goal of $100 million for its third fund.", {("third fund", H, None, 100, "planned")}),
    # What an older fund had, told with a new one.
    (f"{H} is marketing a new fund. Few believe that it will approach the $18 million which the firm amassed for its global fund of 2006.", {(None, H, None, None, "planned"), (None, H, 18, None, "closed")}),
    (f"{H} is raising $100 million for a property fund. {S}'s new fund would be almost double the $42 million it raised for a property fund last year.", {(None, H, None, 100, "planned"), (None, S, 42, None, "closed")}),
    (f"{H}'s first Asia fund, for which $40 million was raised in 2007, is fully invested.", {("first Asia fund", H, 40, None, "closed")}),
    (f"{H} closed a $60 million fund. The firm is also in the market with its next North American fund.", {(None, H, 60, None, "closed"), (None, H, None, None, "planned")}),
    (f"{H} closed its $60 million Asia fund. The firm is also raising $50 million for its next fund.", {(None, H, 60, None, "closed"), (None, H, None, 50, "planned")}),
    # Who runs it.
    (f"The Bramble Fund, a $10 million pool for technology investments which {H} runs, bought the stake.", {("Bramble Fund", H, 10, None, "closed")}),
    (f"The $10 million Bramble Fund, which is controlled by Ann Lee's {H}, has invested in Velora.", {("Bramble Fund", H, 10, None, "closed")}),
    (f"{H}' Bramble Fund is heading for its first exit. The $10 million fund, which is controlled by {H}, bought the stake in May.", {("Bramble Fund", H, 10, None, "closed")}),
    ("Ann Lee, who used to work at Velora, is out raising $50 million for a fund of her own.", {(None, "Ann Lee", None, 50, "planned")}),
    ("Velora Motors started Quill Ventures in 2010 and gave it $20 million to put into start-ups.", {("Quill Ventures", "Velora Motors", None, 20, "closed")}),
    # The number may stand within the name, and the year behind it.
    (f"{H} said that its second Asia-focused fund, called Asian II Fund, has $6 million to spend.", {("Asian II Fund", H, 6, None, "closed")}),
    (f"{H} was founded in 1999. Its Tarn Asia Fund III of 2007 has returned 16 percent.", {("Tarn Asia Fund III", H, None, None, "closed")}),
    ("Bexley University launched an incubation fund in 2018.", {(None, "Bexley University", None, None, "closed")}),
    # Whom a relative clause is about, and what is told of the fund before.
    (f"{S} shares offices with {H}, a private equity firm that is also expected to be raising a new fund.", {(None, H, None, None, "planned")}),
    (f"Velora hired Ann Lee from {H}, a private equity firm which closed its third fund at $50 million in 2018.", {("third fund", H, 50, None, "closed")}),
    (f"{H}, whose last fund was $30 million, is raising $50 million.", {(None, H, 30, None, "closed"), (None, H, None, 50, "planned")}),
    (f"The investment comes from {H}' $50 million third fund, which closed in 2018.", {("third fund", H, 50, None, "closed")}),
    # A house that only its description tells.
    ("Harrow Lake, the technology investor, raised $5 million in debt.", set()),
    ("Harrow Lake, the technology investor, has raised $30 million for Velora, a startup.", set()),
    ("A $4 million swimming pool that Harrow Lake manages has opened in Leeds.", set()),
    ("Harrow Lake, the technology investor behind an offer for Velora, last month raised $10 million against a target of $7 million.", {(None, "Harrow Lake", 10, 7, "closed")}),
    (f"{S}, a venture firm with a taste for software sold as a service and consumer brands, said last week that it had raised $58 million.", {(None, S, 58, None, "closed")}),
    # No funds.
    ("Velora, a startup backed by the investor Ann Lee, raised $5 million.", set()),
    (f"Velora raised $5 million from {H}, a private equity firm that invests in food.", set()),
    ("Quillon was sold to Velora, a carmaker that is raising $5 million.", set()),
    ("Velora raised more than $15 million, in a period when investors preferred to fund websites.", set()),
    ("Velora, a maker of fund software, raised $3 million.", set()),
    ("Bexley College reported a loss. Its $37 million pool eked out 0.5 percent in 2008.", set()),
    ("Harrow Port Trust went public in Singapore in March and raised $55 million.", set()),
    ("Pinewood Data, a provider of data on private equity, expects that fund managers will gather between $450 million and $500 million of new commitments this year.", set()),
    ("Velora launched a relief fund for flood victims in 2018.", set()),
    ("Velora is a $5 million company that Harrow Partners runs.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), FUNDS)
def test_plainly(text: str, expected: set[Fund]) -> None:
    assert funds_of(text) == expected


def test_year_of_an_older_fund() -> None:
    text = "Tarn Bank had been one of the limited partners in Harrow Partners' first fund in 1999."
    claims = RuleExtractor().extract(Article(id="a", text=text, published=date(2020, 5, 1))).claims
    [fund] = [one for one in claims if isinstance(one, FundClaim)]
    assert (fund.manager, str(fund.date), fund.status) == ("Harrow Partners", "1999", "closed")


def test_money_of_the_house() -> None:
    text = "Harrow Partners Fund XI has drawn $25 million from investors. Add the $6 million that Harrow's own fund managers have committed and the firm is halfway to its goal of $60 million."
    [one] = [one for one in claims_of(text) if isinstance(one, CommitmentClaim)]
    assert (one.fund, one.role, one.amount and one.amount.value) == (
        "Harrow Partners Fund XI",
        "general_partner",
        6 * MILLION,
    )


def test_tally_of_funds_is_money() -> None:
    text = "Velora was founded in 2013. The tally of funds it has attracted since then stands at $15 million."
    assert [type(one) for one in claims_of(text)] == [TotalRaisedClaim]
