"""Commitments as pension news tells them: lists divided by semicolons, sums for each, what funds are told to get."""

import pytest

from tests.extraction.commitments import MILLION, READER, brief, read
from vcgraph.model import Article

PLAN = "Oakfield Teachers' Retirement System"
Given = set[tuple[str, int | None]]
NEWS = PLAN + " committed $5 million to funds. "
LISTS: list[tuple[str, Given]] = [
    (PLAN + " committed $150 million each to Orin Mining Fund, a commodities fund managed by Orin Capital; and Brask Realty VIII, a fund managed by Brask.", {("Orin Mining Fund", 150), ("Brask Realty VIII", 150)}),
    (PLAN + " committed up to $100 million apiece to the following three funds: Corvin Club Fund III, a property fund managed by Corvin Group; Quill Partners II, managed by Quill Group; and Brask Aircraft Fund II, a buyout fund.", {("Corvin Club Fund III", 100), ("Quill Partners II", 100), ("Brask Aircraft Fund II", 100)}),
    (PLAN + " approved recommendations to commit $150 million each to Asian Fund III, managed by Quill & Co.; Brask Partners V and Corvin Partners VII.", {("Asian Fund III", 150), ("Brask Partners V", 150), ("Corvin Partners VII", 150)}),
    (PLAN + " will commit up to $300 million for Quill Equity V, which is targeting $9 billion; $200 million for Brask's sixth Asian fund, targeting $1 billion; and up to $75 million to Tarn Partners' seventh fund.", {("Quill Equity V", 300), ("sixth Asian fund", 200), ("seventh fund", 75)}),
    (PLAN + " committed $100 million to property funds including $25 million to Quill Fund VI and $75 million to a new fund operated by Brask, Corvin Fund II.", {("Quill Fund VI", 25), ("Corvin Fund II", 75)}),
    (NEWS + "The $28 billion pension fund committed $50 million to buyout fund Quill Partners Fund VIII.", {("Quill Partners Fund VIII", 50)}),
    (NEWS + "At its May meeting, the board agreed to commit $40 million to Children's Investment Fund, a hedge fund managed by Tarn.", {("Children's Investment Fund", 40)}),
    (NEWS + "Brask Group's fifth fund will get $100m, while Corvin International will get $30m for an Asian fund.", {("fifth fund", 100), ("Corvin International", 30)}),
    (NEWS + "Dunmore Partners will be given $50m for their fourth fund.", {("fourth fund", 50)}),
    (NEWS + "A commitment of up to $90 million was made to buyout fund Quill Europe VI, managed by Quill Partners.", {("Quill Europe VI", 90)}),
    (NEWS + "The allocation was split evenly between The Tarn Group Opportunity III and The Tarn Group V.", {("Tarn Group Opportunity III", None), ("Tarn Group V", None)}),
    (NEWS + "The fund awarded $30 million to Quill Investment Partners, $25 million to the Brask Distressed Fund and $20 million to Larkin Mezzanine Partners.", {("Quill Investment Partners", 30), ("Brask Distressed Fund", 25), ("Larkin Mezzanine Partners", 20)}),
    (NEWS + "The $43 billion pension fund's board approved venture capital commitments of $10 million to Tarn Venture Partners XIII.", {("Tarn Venture Partners XIII", 10)}),
    (PLAN + " committed $35 million each to three funds: Quill's sixth fund targeting $20 billion, Brask's fifth growth fund which held a second close on $550 million en route to a $900 million target and Corvin Stowe XI.", {("sixth fund", 35), ("fifth growth fund", 35), ("Corvin Stowe XI", 35)}),
    (PLAN + " re-upped with Brask Partners, committing $30 million to Brask Partners VI.", {("Brask Partners VI", 30)}),
    (PLAN + " has disclosed a $150 million commitment to the recently closed opportunities vehicle of Singapore-based Tarn Capital.", {("Tarn Capital", 150)}),
    (NEWS + "These include a recommendation to commit $300 million to Birch Partners IV, a buyout fund; $250 million to Larkin Fund II.", {("Birch Partners IV", 300), ("Larkin Fund II", 250)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists_of_an_institution(text: str, expected: Given) -> None:
    assert brief(text) == {(PLAN, fund, sum_ * MILLION if sum_ else None) for fund, sum_ in expected}


def test_what_is_only_recommended_is_planned() -> None:
    text = LISTS[-1][0]
    assert {claim.status for claim in read(text)} == {"planned"}


def test_a_person_approves_for_the_institution() -> None:
    text = "The pension system's executive director Ann Lee approved $35 million to Quill Fund VII - a growth fund."
    assert brief(PLAN + " met. " + text) == {(PLAN, "Quill Fund VII", 35 * MILLION)}


def test_a_sum_compared_is_of_no_other_fund() -> None:
    text = " committed $30 million to Quill Fund VII, which was $20 million less than it put into Quill Fund VI, while Brask Pension Fund committed $20 million, or $10 million less than before."
    expected = {(PLAN, "Quill Fund VII", 30 * MILLION), ("Brask Pension Fund", "Quill Fund VII", 20 * MILLION)}
    assert brief(PLAN + text) == expected


@pytest.mark.parametrize(
    "institution", ["Texas County and District Retirement System", "Oakfield State and Municipal Pension Fund"]
)
def test_an_institution_is_for_two(institution: str) -> None:
    assert brief(f"{institution} committed $60 million to Quill Capital VI.") == {
        (institution, "Quill Capital VI", 60 * MILLION)
    }


@pytest.mark.parametrize(
    "opening",
    [
        "LPs that had allocated to the new fund included super funds ",
        "Investors in the first close include ",
        "Investors in the fund's final close were ",
    ],
)
def test_who_is_in_a_close(opening: str) -> None:
    text = f"Quill Capital closed its third fund at $400 million. {opening}Oakfield Super and Larkin Super."
    assert {one[0] for one in brief(text)} == {"Oakfield Super", "Larkin Super"}


@pytest.mark.parametrize(
    "text",
    [
        "Velora will get $100m from the sale, while Brask will receive $30m.",
        NEWS + "Velora, a startup, paid $5 million each to Ann Lee and Bob Ray.",
        "Quill Capital closed its third fund. Velora will be given $50m for its factories.",
        NEWS + "Velora will receive $5 million for its factory.",
        "The state's plan is large. The recommendation to commit more time to Velora was dropped.",
    ],
)
def test_no_fund_gets_it(text: str) -> None:
    assert brief(text) == set()


def test_what_is_agreed_is_committed() -> None:
    text = f"{PLAN} agreed to commit $40 million to Quill Fund VII."
    assert [claim.status for claim in read(text)] == ["committed"]


@pytest.mark.parametrize(
    "text",
    [
        PLAN + " committed a total of $50 million to two venture capital funds run by an existing manager.",
        PLAN + " disclosed one investment and one follow-on commitment totaling $67 million in a report.",
        "Quill Capital is investing from its latest fund, Quill III, which has raised $400 million.",
    ],
)
def test_institutions_and_funds_raise_no_rounds_and_totals(text: str) -> None:
    types = {claim.type for claim in READER.extract(Article(id="a", text=text)).claims}
    assert not types & {"funding_round", "total_raised"}
