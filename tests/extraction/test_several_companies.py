"""Several companies and investors in one text: each round goes to its own company."""

import pytest

from tests.extraction.test_discourse import raisers
from tests.extraction.test_rounds import deals_of

GAVE = "raised $20 million from Harrow Ventures."


@pytest.mark.parametrize(
    ("told", "raiser"),
    [
        ("Ride-hailing firm Tolvane competes with Quibbin, a scooter company. Quibbin is old. The ride-hailing firm", "Tolvane"),
        ("Zulu Foods has bought Berlin-based Tolvane. Zulu Foods is based in Lagos. The Berlin startup", "Tolvane"),
        ("Zendo Motors, a carmaker, has invested in Tolvane, a maker of batteries. The battery maker", "Tolvane"),
        ("Tolvane makes ovens. Kitchen startup Quibbin is a rival. Quibbin sells pans. The oven company", "Tolvane"),
        ("Oslo-based Tolvane is buying Quibbin of Rome. Quibbin has 40 staff. The Oslo company", "Tolvane"),
        ("Tolvane is a payments app. Quibbin, a payments bank, is a rival. Quibbin grew. The payments company", "Quibbin"),
        ("Tolvane is a payments app. Quibbin, a bank, is a rival. Quibbin grew. The fast-growing company", "Quibbin"),
    ],
)  # fmt: skip
def test_a_company_is_meant_by_the_words_that_introduced_it(told: str, raiser: str) -> None:
    assert raisers(f"{told} {GAVE}") == [raiser]


@pytest.mark.parametrize(
    ("told", "raiser"),
    [
        ("Tolvane makes ovens. Zendo Motors bought a 10% stake in the company in 2019. It", "Tolvane"),
        ("Zendo Motors has agreed to take a 10% stake in Tolvane. The company", "Tolvane"),
        ("Zendo Motors said on Monday that it had bought a 10% stake in Tolvane. The company", "Tolvane"),
        ("Marrow Ventures provided funding for Tolvane in 2016. The company", "Tolvane"),
        ("Tolvane makes ovens. Quibbin provides financing to bakers. The company", "Quibbin"),
        ("Tolvane makes ovens. Quibbin holds 20 percent of the market. It", "Quibbin"),
        ("Tolvane rival Quibbin said it", "Quibbin"),
        ("Tolvane-like oven startup Quibbin is hiring. The company", "Quibbin"),
        ("Tolvane is a challenger bank. It", "Tolvane"),
    ],
)
def test_who_puts_money_in_or_is_there_to_compare_is_not_the_company(told: str, raiser: str) -> None:
    assert raisers(f"{told} {GAVE}") == [raiser]


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Tolvane makes ovens. Zendo Motors provided funding for Tolvane in 2011, while Marrow Capital took part in "
            "the company's $20 million Series D in 2012.",
            {"Tolvane | 2011 | with Zendo Motors", "Tolvane | series_d | USD 20M | 2012 | with Marrow Capital"},
        ),
        ("Bede Bank provided financing to Tolvane's customers. Zendo Motors provided money for a film about Tolvane.", set()),
        (
            "Zendo Motors and Harrow Ventures agreed to buy a 17% stake in Tolvane. Zendo Motors will invest $100 "
            "million in the company, at its last valuation of $680 million.",
            {"Tolvane | planned | with Harrow Ventures", "Tolvane | USD 100M | planned | with Zendo Motors | at USD 680M"},
        ),
    ],
)  # fmt: skip
def test_investors_take_part_in_the_round_of_another(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims
