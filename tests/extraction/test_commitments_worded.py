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
    (f"{PLAN} handed {L} $50 million.", {(PLAN, L, 50)}),
    (f"Trustees of {PLAN} gave the go-ahead for $50 million to {L}.", {(PLAN, L, 50)}),
    (f"{PLAN} is down for $50 million at {L}.", {(PLAN, L, 50)}),
    (f"Larkfield Capital persuaded {PLAN} to put $50 million into {L}.", {(PLAN, L, 50)}),
    # The sum or the fund before the verb.
    (f"Of the $50 million {PLAN} has promised {L}, only $15 million was called so far.", {(PLAN, L, 50)}),
    (TOLD + f"The $50 million that {NOVARIA} has promised will be drawn by May.", {(NOVARIA, "third fund", 50)}),
    (f"{L}, to which {PLAN} committed $50 million, did well.", {(PLAN, L, 50)}),
    (f"For {L}, {PLAN} has earmarked $50 million.", {(PLAN, L, 50)}),
    ("Orin Fund: Ann Keller, who runs Dunmore, is chipping in $10 million", {("Ann Keller", "Orin Fund", 10)}),
    # Whose the money is.
    *((TOLD + words, _all(NOVARIA, HELVION)) for words in (
        f"Behind it stand {NOVARIA} and {HELVION}.",
        f"{NOVARIA} and {HELVION} stand behind it.",
        f"{NOVARIA} and {HELVION}, two insurers, are putting up all the money.",
        f"{NOVARIA} and {HELVION} split the tab.",
        f"It is {NOVARIA} and {HELVION} that are supplying the cash.",
        f"The whole sum is being put up by {NOVARIA} and {HELVION}.",
        f"Its money comes in the main from {NOVARIA} and {HELVION}.",
        f"The backers? {NOVARIA} and {HELVION}.",
        f"Who is paying: {NOVARIA} and {HELVION}.",
        f"Whose money is it? {NOVARIA} and {HELVION}.",
        f"Its investors range from {NOVARIA}, an insurer, to {HELVION}.",
        f"Its limited partners, the firm said, are {NOVARIA} and {HELVION}.",
        f"The fund numbered {NOVARIA} and {HELVION} among its backers.",
    )),
    (TOLD + f"The largest cheque, €20 million, was written by {NOVARIA}.", {(NOVARIA, "third fund", 20)}),
    (TOLD + f"{NOVARIA} and {HELVION} will share the costs, each putting up €50 million.", {(NOVARIA, "third fund", 50), (HELVION, "third fund", 50)}),
    ("Ann Keller launched Arbor Fund. It gives grants. They are small. Nobody has to pay them back. Applications are open. Who is paying for it? Not the state. " f"{NOVARIA} is supplying all of it.", _all(NOVARIA, fund="Arbor Fund")),
    *((TOLD + words, {(NOVARIA, "third fund", 20)}) for words in (
        f"With €20 million, {NOVARIA} is the biggest of its backers.",
        f"{NOVARIA}, with €20 million, is the largest outside investor.",
        f"{NOVARIA} tops the list of backers with €20 million.",
        f"Anchoring it is {NOVARIA}, with €20 million.",
    )),
    # One or two of many.
    *((TOLD + words, _all(NOVARIA)) for words in (
        f"Most of its old investors came back, {NOVARIA} being one.",
        f"Several insurers put money in, {NOVARIA} for one.",
        f"A dozen institutions signed up, {NOVARIA} among them.",
        f"Nine in ten of its backers re-upped, most notably {NOVARIA}.",
        f"Among the new faces is {NOVARIA}.",
    )),
    # Whose fund it is.
    (f"Seaya Ventures closed its second Arbor Fund at $90 million. The original Arbor Fund raised $60 million. {NOVARIA} supplied $15 million to the earlier vehicle.", {(NOVARIA, "Arbor Fund", 15)}),
    (TOLD + f"In 2008 the firm had put together its first fund. That vehicle, which counted {NOVARIA} among its backers, did well.", {(NOVARIA, "Seaya Ventures", None)}),
    (f"{NOVARIA} and {HELVION} have bought into the new fund of Larkfield Capital, a venture firm.", _all(NOVARIA, HELVION, fund="Larkfield Capital")),
    (f"Orin LP, the venture fund that Ann Keller runs with {HELVION}, which has signed on as a limited partner, is small.", _all(HELVION, fund="Orin")),
    (f"{NOVARIA} has thrown its weight behind {L}.", _all(NOVARIA, fund=L)),
    (TOLD + f"Investors who had signed up for the second fund returned, {NOVARIA} among them.", _all(NOVARIA) | _all(NOVARIA, fund="second fund")),
]  # fmt: skip
EXPECTED = [
    f"It named those from which it is hoping for contributions: {NOVARIA} and {HELVION}.",
    f"It expects {NOVARIA} and {HELVION} to contribute.",
    f"It is banking on commitments from {NOVARIA} and {HELVION}.",
    f"It is counting on {NOVARIA} and {HELVION}.",
    f"Those due to come in are {NOVARIA} and {HELVION}.",
    f"{NOVARIA} and {HELVION} are expected to contribute.",
]


@pytest.mark.parametrize("words", EXPECTED)
def test_what_is_hoped_for_is_planned(words: str) -> None:
    assert {(one.investor, one.fund, one.status) for one in read(TOLD + words)} == {
        (NOVARIA, "third fund", "planned"),
        (HELVION, "third fund", "planned"),
    }


@pytest.mark.parametrize(("text", "expected"), WORDED)
def test_in_free_words(text: str, expected: Given) -> None:
    assert brief(text) == {(one, fund, sum_ * MILLION if sum_ else None) for one, fund, sum_ in expected}


@pytest.mark.parametrize(
    "text",
    [
        f"{NOVARIA} supplied $50 million to Quillon, and {HELVION} another $20 million.",
        f"Larkfield Capital closed {L}. It supplied $50 million to Quillon, {HELVION} another $20 million.",
        f"Larkfield Capital parted with $50 million for Quillon, in which {L} holds a stake.",
        f"Quillon, which helps firms with their supply chain, is backed by {NOVARIA} and the Arbor Fund.",
        f"{L}: Larkfield Capital puts $5 million into Quillon.",
        f"The $50 million that Quillon raised from {L} has been spent.",
        "Seaya Ventures scrapped its fourth fund and sent investors the money they had promised, about $250 million.",
        "Seaya Ventures returned the $250 million that its backers had committed to its fourth fund.",
        TOLD + f"{NOVARIA} supplied €50 million of valves.",
        TOLD + f"Behind the company stand {NOVARIA} and {HELVION}.",
        TOLD + "Ann Keller and Bob Ray stand behind it.",
        TOLD + "Who runs it? Ann Keller and Bob Ray.",
        TOLD + "Where does the money go? Quillon and Brask.",
        TOLD + "It expects Quillon and Brask to raise more money.",
        TOLD + "It has put the money to work in several companies, Quillon and Brask among them.",
        TOLD + "Several companies returned money, Quillon among them.",
        TOLD + f"Several investors walked away, {HELVION} among them.",
        TOLD + "The largest cheque went to Quillon.",
        TOLD + "Its investments range from Quillon to Brask.",
        TOLD + "It runs Quillon. Ann Keller put in her own money and ran the company.",
        TOLD + "It backed Quillon and Brask, each raising $5 million.",
        f"Quillon handed {L} $50 million of shares.",
        f"{NOVARIA} gave the green light to $50 million for Quillon, a company backed by {L}.",
        TOLD + f"{NOVARIA} persuaded Quillon to put $5 million into a plant.",
        TOLD + "Quillon tops the list of companies it backs.",
        TOLD + "Quillon is footing the bill for its own move.",
        TOLD + "Pension funds now stick to established managers, such as Brask Group and Corvin Capital.",
    ],
)
def test_no_promise_in_free_words(text: str) -> None:
    assert read(text) == []
