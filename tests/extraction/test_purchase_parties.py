"""Buyers and bought told by a word or a later clause: "the buyer was A", "his former employer", "it was A, not C, that bought B"."""

import pytest

from tests.extraction.test_purchases_joined import deals


def pairs(text: str) -> set[tuple[str | None, str]]:
    """Who bought whom."""
    return {deal[:2] for deal in deals(text)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Lee brothers, Bo and Tan, sold Velora for $7 million; the buyer was Marrow Foods.",
            {("Marrow Foods", "Velora")},
        ),
        (
            "Bede Capital sold Velora in 2018. The buyer, Marrow Foods, has since closed half of the shops.",
            {("Marrow Foods", "Velora")},
        ),
        ("Three companies bid for Velora; the winner was Marrow Foods.", {("Marrow Foods", "Velora")}),
        ("Under its new owner, Marrow Foods, Velora has opened 30 shops.", {("Marrow Foods", "Velora")}),
        ("Velora and Zendo both make pans. In May the larger, Velora, took over its rival.", {("Velora", "Zendo")}),
        ("Velora and Zendo are rivals no more: the former has bought the latter.", {("Velora", "Zendo")}),
        (
            "Velora belongs to the engineer Bo Tan. In 2021 he bought it back from Marrow Foods, which had paid $9 million for the firm in 2016.",
            {("Bo Tan", "Velora"), ("Marrow Foods", "Velora")},
        ),
        (
            "Ann Lee bought back Velora in 2016 from Marrow Foods, to which she had sold it in 2012.",
            {("Ann Lee", "Velora"), ("Marrow Foods", "Velora")},
        ),
        ("Velora has been bought back by its former chief executive, Ann Lee.", {("Ann Lee", "Velora")}),
        (
            "Marrow Foods lost the auction for Zendo to Ostberg. A month later the loser made do with a smaller company, Velora, and bought it.",
            {("Ostberg", "Zendo"), ("Marrow Foods", "Zendo")},
        ),
        (
            "Marrow Foods has sold Velora to Ostberg. It had bought the company in 2012.",
            {("Ostberg", "Velora"), ("Marrow Foods", "Velora")},
        ),
        (
            "When Marrow Foods bought Velora in 2015, it had 12 employees. Now Marrow Foods is about to sell it to Ostberg.",
            {("Ostberg", "Velora"), ("Marrow Foods", "Velora")},
        ),
        (
            "Ann Lee left Velora in 2019, a year after it was sold to Marrow Foods. Her new company, Zendo, has raised $6 million.",
            {("Marrow Foods", "Velora")},
        ),
        (
            "Zendo hired Bo Tan from Velora in May. His former employer was sold to Marrow Foods.",
            {("Marrow Foods", "Velora")},
        ),
        ("Ann Lee led Velora until 2020. Marrow Foods has bought her old company.", {("Marrow Foods", "Velora")}),
        ("Four months before it was bought by Marrow Foods, Velora hired Ann Lee.", {("Marrow Foods", "Velora")}),
        ("While in talks to sell itself to Marrow Foods, Velora hired Ann Lee.", {("Marrow Foods", "Velora")}),
        ("It was Marrow Foods, not Ostberg, that bought Velora in 2019.", {("Marrow Foods", "Velora")}),
        ("Velora has been bought, not by Ostberg but by Marrow Foods.", {("Marrow Foods", "Velora")}),
        ("What Marrow Foods bought was Velora, not Zendo.", {("Marrow Foods", "Velora")}),
        ("Ann Lee will leave once Marrow Foods, which owns Zendo, has bought Velora.", {("Marrow Foods", "Velora")}),
        ("Ostberg, from which Marrow Foods bought Velora in 2019, makes pans.", {("Marrow Foods", "Velora")}),
        ("The sale of Velora, by Ostberg to Marrow Foods, was agreed in May.", {("Marrow Foods", "Velora")}),
        (
            "Zendo sold Velora to Ostberg in 2012; Ostberg has now sold it to Marrow Foods.",
            {("Ostberg", "Velora"), ("Marrow Foods", "Velora")},
        ),
        ("Velora and Zendo, both of them backed by Bede Capital, agreed on Monday to merge.", {("Velora", "Zendo")}),
        ("Its $2 billion merger with Zendo behind it, Velora has hired Ann Lee.", {("Velora", "Zendo")}),
        (
            "Velora is in talks with two possible buyers, Marrow Foods and Ostberg.",
            {("Marrow Foods", "Velora"), ("Ostberg", "Velora")},
        ),
        ("The bid by Marrow Foods for Velora is higher than the last one.", {("Marrow Foods", "Velora")}),
        (
            "A spokeswoman for Marrow Group met Velora. Later the group announced that it had bought Velora.",
            {("Marrow Group", "Velora")},
        ),
        (
            "Bede Ventures put $1 million into Velora; Jolly, a rival fund, had offered less. With the money the start-up bought a smaller firm, Zendo.",
            {("Velora", "Zendo")},
        ),
        (
            "Marrow Foods has bought Velora; Zendo went to its rival, Ostberg.",
            {("Marrow Foods", "Velora"), ("Ostberg", "Zendo")},
        ),
    ],
)
def test_parties_told_by_a_word_or_a_later_clause(text: str, expected: set[tuple[str | None, str]]) -> None:
    assert pairs(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Velora won the award in 2019. The winner this year is Marrow Foods.",
        "Nobody has offered more than $5 million for Velora.",
        "Since Ann Lee, the founder of Velora, turned it down, no other company has offered more than $5 million for the business.",
        "Velora went to Marrow Foods for help.",
        "His former employer was sold to Ostberg.",
        "The sale of Velora by Ostberg was agreed in May.",
        "The offer by Marrow Foods for customers of Velora ends today.",
        "Ann Lee left her job. Ostberg has bought her old house.",
        "Among the companies it has bought are Velora and Zendo, said Marrow Foods.",
    ],
)
def test_words_that_tell_of_no_purchase(text: str) -> None:
    assert not pairs(text)


def test_a_list_behind_a_clause_of_its_own_is_not_bought() -> None:
    text = "Since Marrow Foods bought Velora, only Zendo, Tamsin Ltd and Ostberg are left."
    assert pairs(text) == {("Marrow Foods", "Velora")}
