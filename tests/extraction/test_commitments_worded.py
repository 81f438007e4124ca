"""Commitments told in free words, and the nearest sentences that tell none."""

import pytest

from tests.extraction.commitments import MILLION, TOLD, brief, read

L = "Larkfield Growth Fund III"
K = "Kestrel Capital Partners VI"
PLAN = "Ostrava Teachers' Retirement System"
NOVARIA, HELVION, BEXLEY = "Novaria Holding", "Helvion", "Bexley University"
Given = set[tuple[str, str, int | None]]


def _all(*investors: str, fund: str = "third fund") -> Given:
    return {(one, fund, None) for one in investors}


VERBS = ("supplied $50 million to", "furnished $50 million for", "entrusted $50 million to", "steered up to $50 million into", "parted with $50 million for", "authorized $50 million for", "waved through $50 million for", "signed a cheque for $50 million to")  # fmt: skip
WORDED: list[tuple[str, Given]] = [
    # Verbs of giving, and sums whose verb is told once.
    *((f"{PLAN} {words} {L}.", {(PLAN, L, 50)}) for words in VERBS),
    (f"{NOVARIA} supplied $50 million to {L}, and {HELVION} another $20 million.", {(NOVARIA, L, 50), (HELVION, L, 20)}),
    (f"{NOVARIA} gave $50 million to {L}, {HELVION} added $20 million.", {(NOVARIA, L, 50), (HELVION, L, 20)}),
    (TOLD + f"{NOVARIA} is down for $50 million, {HELVION} for $20 million.", {(NOVARIA, "third fund", 50), (HELVION, "third fund", 20)}),
    # The sum or the fund before the verb.
    (f"Of the $50 million {PLAN} has promised {L}, only $15 million was called so far.", {(PLAN, L, 50)}),
    (TOLD + f"The $50 million that {NOVARIA} has promised will be drawn by May.", {(NOVARIA, "third fund", 50)}),
    (f"{L}, to which {PLAN} committed $50 million, did well.", {(PLAN, L, 50)}),
    (f"For {L}, {PLAN} has earmarked $50 million.", {(PLAN, L, 50)}),
    ("Orin Fund: Ann Keller, who runs Dunmore, is chipping in $10 million", {("Ann Keller", "Orin Fund", 10)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WORDED)
def test_in_free_words(text: str, expected: Given) -> None:
    assert brief(text) == {(one, fund, sum_ * MILLION if sum_ else None) for one, fund, sum_ in expected}


@pytest.mark.parametrize(
    "text",
    [
        f"{NOVARIA} supplied $50 million to Quillon, and {HELVION} another $20 million.",
        f"Larkfield Capital closed {L}. It supplied $50 million to Quillon, {HELVION} another $20 million.",
        f"Larkfield Capital parted with $50 million for Quillon, in which {L} holds a stake.",
        f"{L}: Larkfield Capital puts $5 million into Quillon.",
        f"The $50 million that Quillon raised from {L} has been spent.",
        "Seaya Ventures scrapped its fourth fund and sent investors the money they had promised, about $250 million.",
        "Seaya Ventures returned the $250 million that its backers had committed to its fourth fund.",
        TOLD + f"{NOVARIA} supplied €50 million of valves.",
    ],
)
def test_no_promise_in_free_words(text: str) -> None:
    assert read(text) == []
