"""Several purchases in one sentence or two: with the verb left out, by a count or an ordinal, in lists with terms of each."""

from datetime import date

import pytest

from tests.extraction.test_acquisitions import read

PUBLISHED = date(2023, 5, 10)


def deals(text: str) -> set[tuple[str | None, str, int | None, str | None]]:
    """Who bought whom, for how many million, and when where it is not the day of the news."""
    return {
        (
            one.acquirer,
            one.target,
            int(one.amount.value / 1_000_000) if one.amount else None,
            str(one.date) if one.date and str(one.date) != PUBLISHED.isoformat() else None,
        )
        for one in read(text, PUBLISHED)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Velora was bought by Marrow Foods in 2019 and by Quillon Group in 2021.",
            {("Marrow Foods", "Velora", None, "2019"), ("Quillon Group", "Velora", None, "2021")},
        ),
        (
            "Velora was sold to Marrow Foods for $10 million in 2019 and again, to Quillon Group, for $40 million in 2021.",
            {("Marrow Foods", "Velora", 10, "2019"), ("Quillon Group", "Velora", 40, "2021")},
        ),
        (
            "Velora was sold twice: in 2015 to Marrow Foods and in 2019 to Quillon Group.",
            {("Marrow Foods", "Velora", None, "2015"), ("Quillon Group", "Velora", None, "2019")},
        ),
        (
            "Bede Capital sold Velora to Marrow Foods for $4 million, Zendo to Quillon Group for $6 million and Tamsin to Ostberg.",
            {
                ("Marrow Foods", "Velora", 4, None),
                ("Quillon Group", "Zendo", 6, None),
                ("Ostberg", "Tamsin", None, None),
            },
        ),
        (
            "The firm has had three exits: Velora went to Marrow Foods for $4 million, Zendo to its managers, and Tamsin to a fund run by Ostberg.",
            {("Marrow Foods", "Velora", 4, None), ("Ostberg", "Tamsin", None, None)},
        ),
        (
            "Both have sold a company before: Ann Lee, Velora, to Marrow Foods, and Bo Tan, Zendo, to Quillon Group for $6 million.",
            {("Marrow Foods", "Velora", None, None), ("Quillon Group", "Zendo", 6, None)},
        ),
        (
            "Velora and Zendo have both been sold, the former to Marrow Foods and the latter to Quillon Group.",
            {("Marrow Foods", "Velora", None, None), ("Quillon Group", "Zendo", None, None)},
        ),
        (
            "Ann Lee founded Velora and Bo Tan founded Zendo; the former was bought by Marrow Foods, the latter by Quillon Group.",
            {("Marrow Foods", "Velora", None, None), ("Quillon Group", "Zendo", None, None)},
        ),
        (
            "Velora makes pans and Zendo pots; both were bought by Marrow Foods, the first in 2016 and the second in 2018.",
            {("Marrow Foods", "Velora", None, "2016"), ("Marrow Foods", "Zendo", None, "2018")},
        ),
        (
            "Velora was bought in 2020, its rival Zendo in 2021, and both by the same company, Marrow Foods.",
            {("Marrow Foods", "Velora", None, "2020"), ("Marrow Foods", "Zendo", None, "2021")},
        ),
        (
            "Velora, Zendo and Tamsin are for sale. Their owner, Marrow Foods, bought the first two in 2017 and Tamsin in 2019.",
            {
                ("Marrow Foods", "Velora", None, "2017"),
                ("Marrow Foods", "Zendo", None, "2017"),
                ("Marrow Foods", "Tamsin", None, "2019"),
            },
        ),
        (
            "Marrow Foods bought Velora in 2017 and Zendo in 2018, and sold both to Quillon Group in 2021.",
            {
                ("Marrow Foods", "Velora", None, "2017"),
                ("Marrow Foods", "Zendo", None, "2018"),
                ("Quillon Group", "Velora", None, "2021"),
                ("Quillon Group", "Zendo", None, "2021"),
            },
        ),
        (
            "Velora and Zendo are owned by Marrow Foods, which paid $20 million for the former and $34 million for the latter.",
            {("Marrow Foods", "Velora", 20, None), ("Marrow Foods", "Zendo", 34, None)},
        ),
        (
            "Bede Capital put money into Velora in 2019 and its rival Zendo in 2020. The two merged in 2021.",
            {("Velora", "Zendo", None, "2021")},
        ),
        (
            "Velora, Zendo and Tamsin have all been bought by Marrow Foods.",
            {("Marrow Foods", name, None, None) for name in ("Velora", "Zendo", "Tamsin")},
        ),
        (
            "Marrow Foods's purchase of Velora in 2017 was followed by those of Zendo in 2018 and Tamsin in 2019.",
            {
                ("Marrow Foods", "Velora", None, "2017"),
                ("Marrow Foods", "Zendo", None, "2018"),
                ("Marrow Foods", "Tamsin", None, "2019"),
            },
        ),
        (
            "Marrow Foods has bought two companies this year. The first, Velora, makes pans; the second is Zendo, a maker of pots.",
            {("Marrow Foods", "Velora", None, None), ("Marrow Foods", "Zendo", None, None)},
        ),
        (
            "Among the companies that Marrow Foods has acquired are Velora, whose founder has left, and Zendo, which makes pots.",
            {("Marrow Foods", "Velora", None, None), ("Marrow Foods", "Zendo", None, None)},
        ),
        (
            "Marrow Foods has bought not only Velora but also its rival Zendo.",
            {("Marrow Foods", "Velora", None, None), ("Marrow Foods", "Zendo", None, None)},
        ),
    ],
)
def test_each_of_several_deals_has_its_own_parties_and_terms(
    text: str, expected: set[tuple[str | None, str, int | None, str | None]]
) -> None:
    assert deals(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Both were bought by Marrow Foods.",
        "Velora and Zendo raised money this year. The first round was led by Marrow Foods, the second by Bede Capital.",
        "Velora sold 40 stores to Marrow Foods in 2019 and to Quillon Group in 2020.",
        "Two paintings were sold twice: in 2015 to Marrow Foods and in 2019 to Quillon Group.",
        "Velora bought the first of its trucks in 2019 and the second in 2020.",
        "Marrow Foods sold both of its trucks to Velora.",
        "Marrow Foods has opened two shops. The first, Velora, is in Oslo.",
        "The two merged in 2021.",
    ],
)
def test_what_is_counted_must_be_companies(text: str) -> None:
    assert not deals(text)


@pytest.mark.parametrize(
    "text",
    [
        "Velora was bought by Marrow Foods in 2019 and by 2021 had 30 shops.",
        "Velora was acquired by Marrow Foods in 2019 and led by Ann Lee until 2021.",
        "Velora was bought by Marrow Foods in 2019 and backed by Quillon Group.",
    ],
)
def test_what_another_verb_tells_is_no_second_purchase(text: str) -> None:
    assert deals(text) == {("Marrow Foods", "Velora", None, "2019")}
