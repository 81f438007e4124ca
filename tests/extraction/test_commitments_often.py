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
    # Other verbs of giving, and of backing.
    *((f"{PLAN} {words} {L}.", {(PLAN, L, 50)}) for words in ("ploughed $50 million into", "pumped $50 million into", "set aside $50 million for", "ponied up $50 million for", "kicked in $50 million for", "anted up $50 million for", "cut a large check for $50 million to", "wrote a cheque for $50 million for", "handed $50 million to", "took a $50 million stake in", "ratified a $50 million commitment to", "gave the nod to a $50 million commitment to", "has become the first pension plan to commit $50 million to")),
    *((f"{PLAN} and Novaria Holding are {verb} {L}.", {(PLAN, L, None), ("Novaria Holding", L, None)}) for verb in ("backing", "bankrolling", "supporting")),
    # From the side of the fund.
    (f"{L} received $50 million from {PLAN} and $20 million from Bexley University.", {(PLAN, L, 50), ("Bexley University", L, 20)}),
    (f"{L} has landed $50 million from the endowment of Bexley University.", {("Bexley University", L, 50)}),
    (f"{PLAN} ($50 million) and Bexley University ($20 million) committed to {L}.", {(PLAN, L, 50), ("Bexley University", L, 20)}),
    (f"{L}, a fund in which {PLAN} invested $50 million, did well.", {(PLAN, L, 50)}),
    (f"A $50 million commitment to a new fund managed by Larkfield Capital was approved by {PLAN}.", {(PLAN, "Larkfield Capital", 50)}),
    ("Novaria Holding is the largest investor in Larkfield Capital's third fund.", {("Novaria Holding", "third fund", None)}),
    ("Investors including the Bexley Foundation and Novaria Holding have piled into Larkfield Capital's new $900 million fund.", {("Bexley Foundation", "Larkfield Capital", None), ("Novaria Holding", "Larkfield Capital", None)}),
    ("Novaria Holding, Helvion back $100 million health fund from Larkfield Capital", {("Novaria Holding", "Larkfield Capital", None), ("Helvion", "Larkfield Capital", None)}),
    ("Larkfield Capital raises $100 million health fund from Novaria Holding, Helvion", {("Novaria Holding", "Larkfield Capital", None), ("Helvion", "Larkfield Capital", None)}),
    ("Among those writing cheques for Larkfield Capital's new fund: Bexley University, the Tarn Foundation and insurer Helvion Mutual.", {("Bexley University", "Larkfield Capital", None), ("Tarn Foundation", "Larkfield Capital", None), ("Helvion Mutual", "Larkfield Capital", None)}),
    (TOLD + "Novaria Holding and Bexley University supplied the bulk of the capital.", {("Novaria Holding", "third fund", None), ("Bexley University", "third fund", None)}),
    (TOLD + "Sources of capital include Novaria Holding and Bexley University.", {("Novaria Holding", "third fund", None), ("Bexley University", "third fund", None)}),
    (TOLD + "Investors that committed to the fund include Novaria Holding and Bexley University.", {("Novaria Holding", "third fund", None), ("Bexley University", "third fund", None)}),
    (TOLD + f"It was backed by existing investors Novaria Holding and Helvion and newcomer {PLAN}.", {("Novaria Holding", "third fund", None), ("Helvion", "third fund", None), (PLAN, "third fund", None)}),
    (TOLD + "“We like it,” said Ann Keller, head of private equity at Novaria Holding, an investor in the fund.", {("Novaria Holding", "third fund", None)}),
    (f"Novaria Holding has become an investor in {L}.", {("Novaria Holding", L, None)}),
    (f"Novaria Holding has taken a stake in {L}.", {("Novaria Holding", L, None)}),
    # From the side of the institution.
    (f"{PLAN}, Los Lagos, committed $50 million to {L}.", {(PLAN, L, 50)}),
    (f"The pension's board approved a commitment of up to $50 million to {L}, {PLAN} said.", {(PLAN, L, 50)}),
    (f"New commitments by {PLAN} include $50 million to {L} and $20 million to Kestrel Capital Partners VI.", {(PLAN, L, 50), (PLAN, "Kestrel Capital Partners VI", 20)}),
    (f"Documents from {PLAN} show a $50 million commitment to {L}.", {(PLAN, L, 50)}),
    (f"{PLAN} launched an office, and recommitted $50 million to {L}.", {(PLAN, L, 50)}),
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
        "Dragon Saga III came out in May. Novaria Holding committed $50 million to it.",
        "Dragon Saga III came out in May. Investors include Novaria Holding and Helvion.",
        TOLD + "The startup was funded by Novaria Holding and Helvion.",
        TOLD + "Novaria Holding invested in Quillon through its venture arm.",
        "Larkfield Capital has deployed $75 million from its third fund.",
        "Larkfield Capital will direct $75 million of its new $400 million fund to climate startups.",
        "Quillon handed $75 million back to Larkfield Capital's third fund.",
        "Quillon gave Larkfield Capital's fund a return of $75 million.",
        "Ann Keller gave $75 million to the Kesterly Scholarship Fund.",
        "Larkfield Capital closed its third fund. Quillon supports the fund's portfolio companies.",
        "Larkfield Capital's new $400 million fund will invest in startups funded by Novaria Holding.",
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
