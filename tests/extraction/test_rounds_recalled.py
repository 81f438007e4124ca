"""Earlier rounds and those of others, told in passing."""

import pytest

from tests.extraction.test_rounds import deals_of

VELORA = "Velora makes oven parts in Lisbon. "


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The latest financing round alone had likewise a volume of $10 million.", "Velora | USD 10M"),
        ("In June 2019, means in the amount of $10 million were taken up.", "Velora | USD 10M | 2019-06"),
        ("In 2018 it took out a five-year facility of $10 million.", "Velora | debt | USD 10M | 2018"),
        ("It still lives on the $10 million that it picked up in 2018.", "Velora | USD 10M | 2018"),
        ("Its previous financing, of $10 million, dates from 2018.", "Velora | USD 10M"),
        ("The Series A, launched in May 2018, had reached $10 million by the time it ended.", "USD 10M"),
        (
            "It has done well, and of its money $10 million came with the Series D in 2018.",
            "Velora | series_d | USD 10M",
        ),
        (
            "Harrow Ventures got the company going with $10 million of seed money in 2012.",
            "Velora | seed | USD 10M | 2012",
        ),
        (
            "In 2018, Harrow Ventures and other large funds put in $10 million at a price of $80 million.",
            "USD 10M | 2018",
        ),
        ("In 2018, Harrow Ventures handed over $10 million for 1.6 percent.", "Velora | USD >10M | 2018"),
        ("In 2018, Harrow Ventures bought a minority stake in the company for $10 million.", "Velora | USD 10M | 2018"),
        (
            "In this company the investor Harrow Ventures acquired a minority participation in 2018, for which a price of $10 million was paid.",
            "Velora | USD 10M | 2018",
        ),
    ],
)
def test_recalled(words: str, told: str) -> None:
    assert any(told in one for one in deals_of(VELORA + words)), deals_of(VELORA + words)


def test_the_sum_comes_to() -> None:
    assert "Velora | seed | USD 5M" in deals_of(f"{VELORA}The seed round came to $5 million.")


@pytest.mark.parametrize(
    "words",
    [
        "Harrow Ventures handed over $10 million for 1.6 percent of its loans.",
        "Customers handed over $10 million for ovens.",
        "Ann Lee took a stake for $20.",
        "The company took out insurance of $10 million.",
        "Of its money, $10 million came from the sale of its plant.",
        "The $10 million that make up its order book are safe.",
        "The crowd got the company going with $10 million of orders.",
        "Damages in the amount of $10 million were collected.",
        "The $10 million that it picked up in fines will be repaid.",
    ],
)
def test_not_recalled(words: str) -> None:
    assert not {one for one in deals_of(VELORA + words) if "USD" in one}


def test_whose_round_among_several_companies() -> None:
    told = deals_of(
        "Velora, which bakes bread, got $25 million.\n\nTransport shows the same pattern. Tarn rents out motorbikes instead, "
        "and its seed round of $2 million, with Bede Capital leading, is modest. Brill washes cars without water. It took "
        "$3 million of angel funding."
    )
    assert any(one.startswith("Tarn | seed | USD 2M") for one in told)
    assert any(one.startswith("Brill | angel | USD 3M") for one in told)


def test_a_round_of_whom_it_is_let_known() -> None:
    told = deals_of(f"{VELORA}Tarn, the larger of the two, let it be known that its Series H brought in $3 million.")
    assert "Tarn | series_h | USD 3M" in told
