"""Commitments as they are often told, and the nearest sentences that tell none."""

import pytest

from tests.extraction.commitments import MILLION, TOLD, brief, read

L = "Larkfield Growth Fund III"
PLAN = "Ostrava Teachers' Retirement System"
OFTEN = [
    (f"{PLAN} voted to commit $50 million to {L}.", {(PLAN, L, 50)}),
    (f"Trustees of {PLAN} signed off on a $50 million allocation to {L}.", {(PLAN, L, 50)}),
    (f"{PLAN} backs {L} with $50 million", {(PLAN, L, 50)}),
    (f"{PLAN} added $30 million to its commitment to {L}.", {(PLAN, L, 30)}),
    (f"{PLAN} has increased its commitment to {L} to $80 million from $50 million.", {(PLAN, L, 80)}),
    (f"$50 million was committed to {L} by {PLAN}.", {(PLAN, L, 50)}),
    (f"IFC mulls $20 mn investment in {L}", {("IFC", L, 20)}),
    (f"The International Finance Corporation proposes to invest up to $20 million in {L}.", {("International Finance Corporation", L, 20)}),
    (f"Commitments to {L} were made by {PLAN} and Bexley University.", {(PLAN, L, None), ("Bexley University", L, None)}),
    (f"Investors in {L} include {PLAN} and Bexley University.", {(PLAN, L, None), ("Bexley University", L, None)}),
    (f"{PLAN} joined {L} as a limited partner.", {(PLAN, L, None)}),
    (f"{PLAN}'s commitment to {L} follows one to its predecessor.", {(PLAN, L, None)}),
    (f"At its meeting on Thursday, the board approved commitments of $50 million to {L} and $75 million to Kestrel Capital Partners VI, {PLAN} said.", {(PLAN, L, 50), (PLAN, "Kestrel Capital Partners VI", 75)}),
    (f"{PLAN} committed $50 million to {L}. The pension plan also committed $20 million to Kestrel Capital Partners VI.", {(PLAN, L, 50), (PLAN, "Kestrel Capital Partners VI", 20)}),
    (f"Seaya Ventures has secured $50 million from the European Investment Fund for {L}.", {("European Investment Fund", L, 50)}),
    (f"Seaya Ventures has raised $400 million from Novaria Holding, {PLAN} and others for its third fund.", {("Novaria Holding", "third fund", None), (PLAN, "third fund", None)}),
    (f"Seaya Ventures raised €90 million for {L}, whose subscribers include Novaria Holding and Helvion.", {("Novaria Holding", L, None), ("Helvion", L, None)}),
    (f"Seaya Ventures raised €90 million for {L} with the support of Novaria Holding and Helvion.", {("Novaria Holding", L, None), ("Helvion", L, None)}),
    (TOLD + f"It received $50 million from {PLAN} and $40 million from Bexley University.", {(PLAN, "third fund", 50), ("Bexley University", "third fund", 40)}),
    (TOLD + f"Commitments include $100 million from Novaria Holding and $50 million from {PLAN}.", {("Novaria Holding", "third fund", 100), (PLAN, "third fund", 50)}),
    (TOLD + f"Novaria Holding contributed $100 million, {PLAN} $50 million and Bexley University $20 million.", {("Novaria Holding", "third fund", 100), (PLAN, "third fund", 50), ("Bexley University", "third fund", 20)}),
    (TOLD + f"LPs:\n• Novaria Holding\n• {PLAN} ($50 million)\n• Bexley University", {("Novaria Holding", "third fund", None), (PLAN, "third fund", 50), ("Bexley University", "third fund", None)}),
    (TOLD + "Support came from Novaria Holding and the Bexley Foundation.", {("Novaria Holding", "third fund", None), ("Bexley Foundation", "third fund", None)}),
    (TOLD + "The fund has attracted Novaria Holding, Helvion and Bexley University.", {("Novaria Holding", "third fund", None), ("Helvion", "third fund", None), ("Bexley University", "third fund", None)}),
    (TOLD + "Investors in the fund included insurer Helvion, the endowment of Bexley University and fund of funds Foxglove Asset Management.", {("Helvion", "third fund", None), ("Bexley University", "third fund", None), ("Foxglove Asset Management", "third fund", None)}),
    (TOLD + "Existing investors Novaria Holding and Helvion returned, joined by new LPs Bexley University and Tarn Bank.", {("Novaria Holding", "third fund", None), ("Helvion", "third fund", None), ("Bexley University", "third fund", None), ("Tarn Bank", "third fund", None)}),
    (TOLD + "The sponsor contributed €12 million to the fund.", {("Seaya Ventures", "third fund", 12)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OFTEN)
def test_as_it_is_often_told(text: str, expected: set[tuple[str, str, int | None]]) -> None:
    assert brief(text) == {(one, fund, sum_ * MILLION if sum_ else None) for one, fund, sum_ in expected}


@pytest.mark.parametrize(
    "text",
    [
        f"Novaria Holding invested $50 million in Quillon, a startup backed by {L}.",
        f"{PLAN} did not commit to {L}.",
        f"{PLAN} sold its stake in {L}.",
        "Quillon secured $50 million from Novaria Holding to build plants.",
        "Quillon received $50 million from Novaria Holding and $40 million from Helvion.",
        "Partners:\n• Novaria Holding\n• Helvion",
        f"{PLAN} hired Larkfield Partners to manage $50 million.",
    ],
)
def test_no_promise_to_a_fund(text: str) -> None:
    assert read(text) == []


def test_an_institution_is_no_general_partner() -> None:
    [one] = read(f"{PLAN} re-upped with Larkfield, committing $50 million to its third fund.")
    assert (one.investor, one.role) == (PLAN, "limited_partner")


def test_a_backer_is_not_the_manager() -> None:
    text = "The $400 million fund, backed by Novaria Holding and Helvion, will be managed by Larkfield Partners."
    assert brief(text) == {("Novaria Holding", "Larkfield Partners", None), ("Helvion", "Larkfield Partners", None)}
