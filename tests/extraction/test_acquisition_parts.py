"""Purchases of plain parts side by side: a description, a verb, a price and a tail that stand in any company."""

import pytest

from tests.extraction.test_acquisitions import PUBLISHED, brief, read

MILLION = 1_000_000


@pytest.mark.parametrize(
    "price",
    [
        "in a transaction that could reach $5 million",
        "in a deal which may eventually total $5 million",
        "in a deal estimated at $5 million",
        "in what sources say is a $5 million deal",
        "in what Marrow says was a $5 million transaction",
        "in a deal said to be in the $5 million range",
    ],
)
@pytest.mark.parametrize("behind", ["", ", a leading maker of sensors for harsh environments and for deep mines,"])
def test_prices(price: str, behind: str) -> None:
    assert brief(f"Velora has snapped up a majority stake in rival Quillon{behind} {price}.") == {
        ("Velora", "Quillon", 5 * MILLION, "closed")
    }


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Velora acquired Quillon, founded in 2015 by two engineers, paying $5 million in cash.", "closed"),
        ("Quillon has agreed to be bought by Velora, whose software runs shops, paying $5 million.", "planned"),
        ("In a $5 million deal, search giant Velora is buying one-time rival Quillon.", "planned"),
        ("In a $5 million deal, the Leeds-based Velora bought Quillon.", "closed"),
        ("Velora agrees $5 million Quillon takeover.", "planned"),
        ("Velora agreed a $5 million takeover of Quillon.", "planned"),
    ],
)
def test_prices_elsewhere(text: str, status: str) -> None:
    assert brief(text) == {("Velora", "Quillon", 5 * MILLION, status)}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Velora took over tiny Quillon.", "closed"),
        ("Velora is taking over ten-year-old Quillon.", "planned"),
        ("Velora took over the Nasdaq-listed education company Quillon.", "closed"),
        ("Velora picked up mobile ad network Quillon.", "closed"),
        ("Velora has taken over London fintech Quillon.", "closed"),
        ("Velora takes over Leeds-based fintech Quillon.", "closed"),
        ("Velora Partners took private Quillon.", "closed"),
        ("Velora nabs digital health startup Quillon.", "closed"),
        ("Velora to complete Quillon acquisition.", "planned"),
        ("Velora is looking at buying Quillon.", "in_talks"),
        ("Quillon is in advanced talks about a sale to Velora.", "in_talks"),
        ("Quillon will become part of the pump group Velora.", "planned"),
        ("Quillon, a marketplace for used cars, is in talks to sell itself to Velora.", "in_talks"),
        ("Venture-backed Quillon, a spin-out of Harrow University, was bought by Velora.", "closed"),
        ("Velora, a Fortune 500 company, bought Quillon.", "closed"),
        ("Velora [NYSE: VLR] bought Quillon.", "closed"),
        ("Sources tell TechCrunch that pump maker Velora is close to acquiring Quillon.", "in_talks"),
        ("TechCrunch reported that Velora, one of the largest makers of pumps, has bought Quillon.", "closed"),
        ("Velora said on Tuesday that sales had doubled. It bought Quillon, a leading maker of sensors, in 2019.", "closed"),
    ],
)  # fmt: skip
def test_verbs_and_descriptions(text: str, status: str) -> None:
    assert [(one[0].removesuffix(" Partners"), one[1], one[3]) for one in brief(text)] == [
        ("Velora", "Quillon", status)
    ]


def test_name_with_a_small_first_letter_behind_a_description() -> None:
    assert brief("Velora acquired the French company iQuillon, a maker of games.") == {
        ("Velora", "iQuillon", None, "closed")
    }


@pytest.mark.parametrize("verb", ["bought out", "acquired", "completed the purchase of"])
def test_vc_is_part_of_the_name_of_who_buys(verb: str) -> None:
    assert [one[:2] for one in brief(f"Velora VC {verb} Quillon.")] == [("Velora VC", "Quillon")]


@pytest.mark.parametrize(
    "text",
    [
        "Velora has grown through purchases, including those of Quillon in 2014 and Marrow.",
        "Velora has acquired four startups in the past two years, including Quillon and Marrow.",
        "Velora acquired Quillon in 2018 for a reported $5 million and Marrow in 2017.",
        "Velora acquired Quillon in a $5 million deal in the summer of 2018 and Marrow in 2017.",
        "Velora bought Quillon in 2018 in a deal worth $5 million and Marrow in 2017.",
    ],
)
def test_lists(text: str) -> None:
    assert {one[:2] for one in brief(text)} == {("Velora", "Quillon"), ("Velora", "Marrow")}


@pytest.mark.parametrize(
    "text",
    [
        "Velora said it had bought Quillon.",
        "Velora disclosed today that it had just acquired Quillon.",
        "Quillon announced it had been bought by Velora.",
    ],
)
def test_what_was_said_to_have_been_bought_is_news(text: str) -> None:
    (found,) = read(text, PUBLISHED)
    assert str(found.date) == PUBLISHED.isoformat()


@pytest.mark.parametrize(
    "text",
    [
        "Marrow agreed to pay a fine of $4 million.",
        "Marrow completed its purchase of new machines for $6 million.",
        "Marrow spent $9 million on a new plant.",
        "Marrow signed a $50 million deal with a retailer.",
    ],
)
def test_sum_of_another_company_is_no_price(text: str) -> None:
    assert brief(f"Velora acquired Quillon in 2021. {text}") == {("Velora", "Quillon", None, "closed")}


@pytest.mark.parametrize(
    "text",
    [
        "Quillon took over as sponsor of the league from Velora.",
        "Quillon picked up two million users of Velora.",
        "Quillon took over distribution of Velora sensors in Spain.",
        "Quillon nabs contract with Velora.",
        "Quillon took over the contract from Velora.",
    ],
)
def test_other_business_tells_no_purchase(text: str) -> None:
    assert brief(text) == set()
