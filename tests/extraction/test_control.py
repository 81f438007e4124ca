"""Control gained by the share, by degrees or in an aside, prices told with debt or of one of several, and what became of a deal."""

import pytest

from tests.extraction.test_acquisitions import PUBLISHED, read

MILLION = 1_000_000
Told = tuple[str | None, str, int | None, str]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Quillon makes valves. Velora had offered 415p a share in cash, valuing Quillon at £128m.", {("Velora", "Quillon", 128 * MILLION, "planned")}),
        ("Quillon is changing hands. Velora said on Friday it would buy 80 percent of the company from Zendo in a transaction that values Quillon at $11 million.", {("Velora", "Quillon", 11 * MILLION, "planned")}),
        ("Quillon was started by Ann Lee. Harrow Ventures took control in 2015 in a deal valuing the business at €9 million.", {("Harrow Ventures", "Quillon", 9 * MILLION, "closed")}),
        ("Velora will raise its stake in Quillon, a bank, from 33.4 percent to 67.1 percent by buying shares from the Hall family.", {("Velora", "Quillon", None, "planned")}),
        ("Velora will raise its stake in Quillon from 33.4 percent to 47.1 percent.", set()),
        ("Quillon, the chain for which Velora spent close to $10 million in cash, isn't for sale.", {("Velora", "Quillon", 10 * MILLION, "closed")}),
        ("Velora has a quarter of Quillon, for which it paid $4 million.", set()),
        ("Velora agreed to pay $165 million including debt for Quillon.", {("Velora", "Quillon", 165 * MILLION, "planned")}),
        ("Velora has announced two acquisitions since March -- Quillon, for $9 million, and Zendo, for an undisclosed price.", {("Velora", "Quillon", 9 * MILLION, "closed"), ("Velora", "Zendo", None, "closed")}),
        ("Velora will acquire Bergenfield's Quillon Bancorp in a stock swap valued at $71 million.", {("Velora", "Quillon Bancorp", 71 * MILLION, "planned")}),
        ("Velora acquired Quillon, a diagnostics company in Bergenfield.", {("Velora", "Quillon", None, "closed")}),
        ("Velora has bought the clinics arm of Zendo, called Quillon, for $5 million.", {("Velora", "Quillon", 5 * MILLION, "closed")}),
        ("Velora gave up on acquiring Quillon.", {("Velora", "Quillon", None, "failed")}),
        ("Velora sold Quillon to Marrow's Chinese competitor Zendo.", {("Zendo", "Quillon", None, "closed")}),
        ("Quillon was bought by Velora along with seven other firms, including Marrow and Zendo.", {("Velora", one, None, "closed") for one in ("Quillon", "Marrow", "Zendo")}),
        ("Quillon turned down an offer from Velora, which has since bought Zendo for $9 million.", {("Velora", "Quillon", None, "failed"), ("Velora", "Zendo", 9 * MILLION, "closed")}),
    ],
)  # fmt: skip
def test_control(text: str, told: set[Told]) -> None:
    found = {
        (one.acquirer, one.target, int(one.amount.value) if one.amount else None, str(one.status)) for one in read(text)
    }
    assert found == told


def test_a_deal_agreed_and_closed_is_closed() -> None:
    (told,) = read("Velora agreed to buy Quillon for $46 million in March and closed the deal in May.", PUBLISHED)
    assert (told.status, str(told.date)) == ("closed", "2019-05")


def test_who_itself_does_something_else_is_not_bought() -> None:
    text = "Velora agreed to pay $165 million for Quillon, and Marrow itself has announced a deal of its own."
    assert {one.target for one in read(text)} == {"Quillon"}


def test_sales_that_dropped_are_no_deal_dropped() -> None:
    text = "Sales dropped by 9 percent and Velora wrote down the $31 million it had paid for Quillon in 2011."
    assert {(one.acquirer, one.target, one.status) for one in read(text)} == {("Velora", "Quillon", "closed")}
