"""What a company is worth, told in free words."""

import pytest

from tests.extraction.test_rounds import deals_of
from tests.extraction.test_rounds_blogs import READER
from vcgraph.model import Article, FundingRoundClaim, ValuationClaim

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


def values_in(text: str) -> set[tuple[str, str, int]]:
    """What the weights leave of the values: the type of the claim, the company, and the value in millions."""
    claims = READER.extract(Article(id="a", text=text)).claims
    rounds = (one for one in claims if isinstance(one, FundingRoundClaim) and one.valuation is not None)
    values = (one for one in claims if isinstance(one, ValuationClaim))
    return {(one.type, one.company, int(one.valuation.value) // 10**6) for one in rounds if one.valuation} | {
        (one.type, one.company, int(one.amount.value) // 10**6) for one in values
    }


@pytest.mark.parametrize(
    "text",
    [
        "Velora is said to be close to wrapping up a new investment round that would value the startup at $11 billion.",
        "Velora is after an investment round of at least $400 million that would value the firm at $11 billion.",
        "Velora raised $220 million from Bede Capital, lifting the valuation of the Leeds-based company to $11 billion.",
        "Harrow Ventures led a $270 million Series F for Velora. Bede Capital also took part. The company is now valued at $11 billion.",
        "Velora is gaining on Tarn. The new financing, which comes as Tarn seeks cash from Bede, boosts Velora's valuation by nearly half to $11 billion.",
        "Velora makes ovens. The new financing boosts Velora's valuation by half to $11 billion.",
    ],
)
def test_the_value_that_a_new_round_sets(text: str) -> None:
    assert values_in(text) == {("funding_round", "Velora", 11_000)}


def test_whose_value_it_is() -> None:
    assert ("valuation", "Velora", 1600) in values_in("Velora, backed by China's Tarn Group, valued at $1.6 billion")
    told = values_in("Velora, which is worth $3.8 billion, took money from Harrow Ventures in December.")
    assert told == {("valuation", "Velora", 3800)}


def test_one_value_in_two_currencies() -> None:
    text = "Velora valued at US$1.6 billion\nVelora closed a new funding round, lifting its value to 1.4 billion euros (US$1.6 billion)."
    assert values_in(text) == {("funding_round", "Velora", 1400)}


def test_the_value_at_which_a_company_will_list() -> None:
    text = "Velora, an oven maker, will go public by way of a merger with a blank cheque company backed by Artemis Bank at a $2.3 billion valuation."
    told = [one for one in READER.extract(Article(id="a", text=text)).claims if isinstance(one, ValuationClaim)]
    assert [(one.company, one.status) for one in told] == [("Velora", "planned")]


def test_the_value_of_a_company_that_is_to_list_is_what_it_has() -> None:
    text = "Velora, which plans to list next year, is valued at $2 billion."
    told = [one for one in READER.extract(Article(id="a", text=text)).claims if isinstance(one, ValuationClaim)]
    assert [(one.company, one.status) for one in told] == [("Velora", "closed")]


@pytest.mark.parametrize(
    "text",
    [
        "Velora, which decided not to go public, was valued at $2.4 billion in March.",
        "After scrapping its plans to go public, Velora is now valued at $2.4 billion.",
        "Bede Capital, whose portfolio includes Velora, which is valued at $2.4 billion, hired Ann Lee.",
    ],
)
def test_the_value_that_a_company_has_without_a_listing(text: str) -> None:
    told = [one for one in READER.extract(Article(id="a", text=text)).claims if isinstance(one, ValuationClaim)]
    assert [(one.company, one.status) for one in told] == [("Velora", "closed")]


@pytest.mark.parametrize(
    "text",
    [
        "Bede has a portfolio, including Velora and Tarn, that's valued at $2.4 billion.",
        "Ann Lee, who founded Velora, is worth $2.4 billion.",
        "The oven market could be worth $2.4 billion, Velora says.",
        "Velora shipped ovens worth $2.4 billion.",
    ],
)
def test_no_value_of_a_company(text: str) -> None:
    assert not values_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee, once an engineer at Velora (now valued at $100 billion and growing), left the company last month.",
        "Tarn was founded by two engineers of Velora (last valued at $100 billion) and raised $3 million in seed funding.",
        "Its rivals include Velora (most recently valued at $100 billion) and Cask.",
    ],
)
def test_a_bracket_tells_the_value_of_the_name_before_it(text: str) -> None:
    told = [one for one in READER.extract(Article(id="a", text=text)).claims if isinstance(one, ValuationClaim)]
    assert [(one.company, one.status) for one in told] == [("Velora", "closed")]
