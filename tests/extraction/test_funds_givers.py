"""Funds in the press: names with initials inside, states that give, closes on target, and what a fund has gone into."""

import pytest

from tests.extraction.commitments import MILLION, READER, TOLD, brief, read
from vcgraph.model import Article, FundClaim, FundingRoundClaim

CORWICK = "Corwick has closed Corwick Venture Partners (CVP) IV at $90 million. "
GIVEN = [
    # A name with the firm's initials inside, and alone in its other funds.
    ("Ostrava Teachers' Retirement System committed $50 million to Corwick Venture Partners (CVP) IV and $20 million to CVP III.", {("Ostrava Teachers' Retirement System", "Corwick Venture Partners (CVP) IV", 50), ("Ostrava Teachers' Retirement System", "CVP III", 20)}),
    # States and governments.
    (TOLD + "The state of Oregon was the biggest new investor in the fund.", {("state of Oregon", "third fund", None)}),
    (TOLD + "The federal government and the state of Oregon are among the investors in the fund.", {("federal government", "third fund", None), ("state of Oregon", "third fund", None)}),
    (TOLD + "The government of Quebec contributed €20 million and the Dutch government put in €5 million.", {("government of Quebec", "third fund", 20), ("Dutch government", "third fund", 5)}),
    (TOLD + "Investors include the federal government, Tarn Bank and the state of Oregon.", {("federal government", "third fund", None), ("Tarn Bank", "third fund", None), ("state of Oregon", "third fund", None)}),
    (TOLD + "It received its lead investment from the Canadian government.", {("Canadian government", "third fund", None)}),
    (TOLD + "The Dutch government put €5 million into the railway.", set()),
    (TOLD + "The state of Oregon has its own pension fund.", set()),
    (TOLD + "Spain and France each committed €20 million to the fund, while Italy deployed €15 million and Belgium invested €10 million.", {("Spain", "third fund", 20), ("France", "third fund", 20), ("Italy", "third fund", 15), ("Belgium", "third fund", 10)}),
    # Told beside the fund.
    ("Seaya Ventures has raised €75 million from investors including Tarn Bank for the first close of its third fund.", {("Tarn Bank", "third fund", None)}),
    (TOLD + "Brightpan Group added an additional €5 million to the pot.", {("Brightpan Group", "third fund", 5)}),
    (TOLD + "The €100 million includes two €25 million commitments, from Tarn Bank and the Bexley Foundation.", {("Tarn Bank", "third fund", 25), ("Bexley Foundation", "third fund", 25)}),
    (TOLD + "It is backed by Tarn Bank, the investment arm of insurer Helvion.", {("Tarn Bank", "third fund", None)}),
    ("The Bexley Foundation committed $50 million to two funds of Corwick Group. The allocation from the foundation's $1.5 billion portfolio was split evenly between Corwick Opportunity III and Corwick Group V.", {("Bexley Foundation", "Corwick Opportunity III", None), ("Bexley Foundation", "Corwick Group V", None)}),
    (TOLD + "The funds were raised from institutional investors outside Norway including Tarn Bank and Helvion.", {("Tarn Bank", "third fund", None), ("Helvion", "third fund", None)}),
    (TOLD + "It received its lead investment from the federal government under its Venture Action Plan.", {("federal government", "third fund", None)}),
    (TOLD + "The fund is backed by Tarn Bank and researcher Helvion Labs, which was bought out by private equity firms Carlow and Hale & Frey in 2011.", {("Tarn Bank", "third fund", None), ("Helvion Labs", "third fund", None)}),
    # New investors, and the manager itself.
    (TOLD + "The fund has also added Brightpan Corp. as a new investor.", {("Brightpan Corp.", "third fund", None)}),
    (TOLD + "It added Brightpan Corp. and Tarn Bank as new investors in the fund.", {("Brightpan Corp.", "third fund", None), ("Tarn Bank", "third fund", None)}),
    (TOLD + "It added Brightpan Corp. as a new customer.", set()),
    (TOLD + "The fund includes a €7 million commitment from Seaya Ventures.", {("Seaya Ventures", "third fund", 7)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_who_gives_to_a_fund(text: str, expected: set[tuple[str, str, int | None]]) -> None:
    assert brief(text) == {(one, fund, sum_ * MILLION if sum_ else None) for one, fund, sum_ in expected}


def test_the_manager_gives_as_general_partner() -> None:
    [one] = read(TOLD + "The fund includes a €7 million commitment from Seaya Ventures.")
    assert one.role == "general_partner"


FUNDS = [
    (CORWICK + "CVP III raised $60 million.", {("Corwick Venture Partners (CVP) IV", "Corwick", 90, None), ("CVP III", "Corwick", 60, None)}),
    ("Corwick's third fund was raised under the firm's former name and closed on its $70 million target.", {("third fund", "Corwick", 70, 70)}),
    ("Corwick Ventures has raised $75 million from Tarn Bank and others for its third fund.", {("third fund", "Corwick Ventures", 75, None)}),
    ("Corwick Ventures has raised US$75 million ($98 million) from investors including Tarn Bank for the first close of its third fund.", {("third fund", "Corwick Ventures", 75, None)}),
    ("Corwick Ventures closed on its third fund, now worth $65 million.", {("third fund", "Corwick Ventures", 65, None)}),
    ("Corwick Ventures also launched its $18 million Corwick IV Co-Investment Fund.", {("Corwick IV Co-Investment Fund", "Corwick Ventures", None, 18)}),
    ("Partners Innovation Fund, run by Corwick Ventures, closed at $65 million.", {("Partners Innovation Fund", "Corwick Ventures", 65, None)}),
    ("Corwick expects to close Corwick Fund II on its $70 million target by June.", {("Corwick Fund II", "Corwick", None, 70)}),
    ("Corwick Fund II held a first close at $40 million. Corwick Capital has since lifted that total to $70 million.", {("Corwick Fund II", "Corwick Capital", 40, None), ("Corwick Fund II", "Corwick Capital", 70, None)}),
]  # fmt: skip


def _claims(text: str) -> list[FundClaim | FundingRoundClaim]:
    claims = READER.extract(Article(id="a", text=text)).claims
    return [one for one in claims if isinstance(one, FundClaim | FundingRoundClaim)]


@pytest.mark.parametrize(("text", "expected"), FUNDS)
def test_what_a_fund_has(text: str, expected: set[tuple[str, str, int | None, int | None]]) -> None:
    def in_millions(one: FundClaim) -> tuple[int | None, ...]:
        return tuple(int(sum_.value) // MILLION if sum_ else None for sum_ in (one.raised, one.target))

    found = {(one.name, one.manager, *in_millions(one)) for one in _claims(text) if isinstance(one, FundClaim)}
    assert found == expected


@pytest.mark.parametrize(
    ("words", "companies"),
    [
        ("A quarter of the fund has been committed to three investments: Tarrow, Brightpan and Quillo Foods.", {"Tarrow", "Brightpan", "Quillo Foods"}),
        ("Some of the fund has already been put into Tarrow and Brightpan.", {"Tarrow", "Brightpan"}),
        ("A quarter of the fund has been committed to three sectors: food, energy and health.", set()),
        ("It has added Brightpan Corp. as a new investor in the fund.", set()),
    ],
)  # fmt: skip
def test_what_a_fund_has_gone_into(words: str, companies: set[str]) -> None:
    rounds = [one for one in _claims(CORWICK + words) if isinstance(one, FundingRoundClaim)]
    assert {one.company for one in rounds} == companies
    assert all([who.name for who in one.investors] == ["Corwick"] for one in rounds)
