"""What a company is worth, told in free words."""

import pytest

from tests.extraction.test_rounds import deals_of

VELORA = "Velora makes oven parts in Lisbon. "


@pytest.mark.parametrize(
    "words",
    [
        "Tarn, going by what private investors have paid, is held to be worth $4 billion.",
        "Investors last marked Tarn at $4 billion.",
        "Tarn, a rival, was marked at $4 billion.",
        "Investors have Tarn down at $4 billion.",
        "Tarn, which investors deemed worth $4 billion, is bigger.",
        "Tarn can now call itself a $4 billion company.",
        "That works out at $4 billion for the whole of Tarn.",
    ],
)
def test_value_told_freely(words: str) -> None:
    assert "Tarn | valued USD 4000M" in deals_of(VELORA + words)


def test_the_value_that_a_round_set() -> None:
    for words in ("on terms valuing it at $4 billion", "a round that put its worth at $4 billion"):
        assert any(
            "USD 120M" in one and "4000M" in one
            for one in deals_of(f"{VELORA}Tarn disclosed that it had taken in $120 million, {words}.")
        )


@pytest.mark.parametrize(
    "words",
    [
        "The stadium is reckoned at $400 million.",
        "The deal is deemed to be worth $400 million.",
        "It paid $400 million for the whole of Tarn.",
        "Shareholders have put its debt at $400 million.",
        "Ann Lee, its founder, is deemed to be worth $400 million.",
    ],
)
def test_no_value_told_freely(words: str) -> None:
    assert not {one for one in deals_of(VELORA + words) if "400M" in one and ("valued" in one)}


def test_the_value_that_a_value_is_lifted_from_is_no_news() -> None:
    told = deals_of("Velora closed a $54 million round. The round lifts its valuation from $610 million to $1 billion.")
    assert told == {"Velora | USD 54M | at USD 1000M"}


def test_a_value_that_was_only_sought_is_none() -> None:
    told = deals_of(f"{VELORA}Its valuation is below the $3.5 billion the oven company first sought.")
    assert not {one for one in told if "3500M" in one}


def test_the_value_of_a_merger_with_a_shell() -> None:
    told = deals_of(f"{VELORA}Velora plans to go public at a $9 billion combined equity valuation through a merger.")
    assert "Velora | valued USD 9000M | planned" in told
