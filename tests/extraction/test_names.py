"""Names as the reader sees them: what a dateline, a heading or a later product must not change."""

import pytest

from vcgraph.extraction.rules.document import read_document
from vcgraph.model import Article


def names(text: str) -> list[str]:
    sentences = read_document(Article(id="a", text=text)).sentences
    return [item.referent.name for sentence in sentences for item in sentence.items.values() if item.referent]


@pytest.mark.parametrize(
    "dateline",
    [
        "NEW YORK (Reuters) - ",
        "NEW YORK  (Reuters) - ",
        "SAN FRANCISCO/NEW YORK  (Reuters) - ",
        "BOSTON--(BUSINESS WIRE)--",
        "PURCHASE, N.Y.--(BUSINESS WIRE)--",
        "ANKENY, Iowa--(BUSINESS WIRE)--",
    ],
)
def test_a_dateline_names_nobody(dateline: str) -> None:
    assert names(dateline + "Velora has acquired Quillon.") == ["Velora", "Quillon"]


@pytest.mark.parametrize(
    "text",
    [
        "He left last week. VELORA SEARCH IS ON Friedman oversaw sales.",
        "He left last week. PAGE FROM THE VELORA BOOK Friedman oversaw sales.",
    ],
)
def test_a_heading_in_capitals_is_no_part_of_the_name_behind_it(text: str) -> None:
    assert names(text) == ["Friedman"]


def test_capitals_in_prose_are_names() -> None:
    assert names("He left. IBM CEO Ann Lee bought shares of AT&T.") == ["IBM", "Ann Lee", "AT&T"]


def test_a_ticker_is_no_part_of_the_name_before_it() -> None:
    assert names("Velora Systems VLRQ.PK, Quillon's supplier, was sold to Zendo ZND.KW in 2005.") == [
        "Velora Systems",
        "Quillon",
        "Zendo",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Velora bought Zendo. It will run on Velora Virtual Desk, Velora said.",
            ["Velora", "Zendo", "Velora Virtual Desk", "Velora"],
        ),
        ("Velora Systems bought Zendo. Velora was founded in 2012.", ["Velora Systems", "Zendo", "Velora Systems"]),
        ("Harrow backed Zendo. Harrow Ventures likes maps.", ["Harrow Ventures", "Zendo", "Harrow Ventures"]),
    ],
)
def test_a_full_name_comes_first_and_a_product_later(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Velora bought quillon.com in 2012.", ["Velora", "quillon.com"]),
        ("Velora bought it; see www.quillon.com for more.", ["Velora"]),
        ("Take Velora's purchase of Quillon.", ["Velora", "Quillon"]),
        ("It went to Marrow-rival Quillon and Lisbon-registered Zendo.", ["Marrow", "Quillon", "Lisbon", "Zendo"]),
        ("Velora runs Isle of Wight Ferries.", ["Velora", "Isle of Wight Ferries"]),
    ],
)
def test_where_a_name_begins_and_ends(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mike de la Cruz left. He ran Zendo.", ["Mike de la Cruz", "Zendo"]),
        (
            "The Wall Street Journal named Zendo. The Journal was right.",
            ["Wall Street Journal", "Zendo", "Wall Street Journal"],
        ),
        ("Zendo moved to Palo Alto, Calif. last year.", ["Zendo", "Palo Alto", "Calif"]),
        ("It is the No. 1 maker after Zendo.", ["Zendo"]),
        ("Zendo raised $5 million (approx. 33 Cr) from Velora.", ["Zendo", "Velora"]),
        ("Fintech Zendo sued Velora.", ["Zendo", "Velora"]),
        ("Zendo works with m.Kora, one4U and 4u Commerce.", ["Zendo", "m.Kora", "one4U", "4u Commerce"]),
        ("What does Zendo do? In short, it sells maps.", ["Zendo"]),
        ("People assume that I’ve got Zendo.", ["Zendo"]),
        ("New Velora is big. Zendo met New Velora.", ["New Velora", "Zendo", "New Velora"]),
        ("Zendo won a grant from the Ann and Bob Lee Foundation.", ["Zendo", "Ann and Bob Lee Foundation"]),
        ("Strive VC led the round of Zendo.", ["Strive VC", "Zendo"]),
        ("Former Velora VC Ann Lee joined Zendo.", ["Velora", "Ann Lee", "Zendo"]),
        ("Four-year-old Zendo was sold.", ["Zendo"]),
        ("Zendo met the Founder's Circle Capital.", ["Zendo", "Founder's Circle Capital"]),
    ],
)
def test_which_words_are_a_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Zendo was backed by Harrow VC Partners.", ["Zendo", "Harrow VC Partners"]),
        ("Zendo was backed by the Lisbon VC Ann Lee.", ["Zendo", "Lisbon", "Ann Lee"]),
        ("Zendo was backed by Velora pvt Ltd and others.", ["Zendo", "Velora pvt Ltd"]),
        ("Zendo was backed by harrow.capital and velora.vc.", ["Zendo", "harrow.capital", "velora.vc"]),
    ],
)
def test_what_belongs_to_a_firms_name(text: str, expected: list[str]) -> None:
    assert names(text) == expected
