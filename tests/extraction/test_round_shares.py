"""What single investors put into a round, apart from the round's own sum."""

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, FundingRoundClaim

READER = RuleExtractor()
MILLION = 1_000_000
TOLD = (
    "Velora raised $40 million in a round led by Harbour Ventures with participation from Temasek and Quillon Capital. "
)


def shares(text: str) -> dict[str, int]:
    claims = READER.extract(Article(id="a", text=text)).claims
    rounds = [one for one in claims if isinstance(one, FundingRoundClaim) and one.company == "Velora" and one.amount]
    (whole,) = [one for one in rounds if one.amount and one.amount.value == 40 * MILLION]
    return {one.name: int(one.amount.value / MILLION) for one in whole.investors if one.amount}


ONE = [
    "Temasek led the round with $10 million.",
    "Temasek pumped in $10 million.",
    "Temasek contributed $10 million.",
    "Temasek will invest $10 million in the company.",
    "Temasek wrote the biggest check, $10 million.",
    "Temasek, which injected $10 million, has taken a board seat.",
    "Temasek was also involved in the latest round, investing another $10 million, a partner said.",
    "Temasek, the largest backer, was good for $10 million.",
    "Temasek's $10 million investment was its first.",
    "That includes $10 million from Temasek.",
    "Of the total, $10 million came from Temasek.",
    "The remaining $10 million of debt comes from Temasek.",
    "The round includes a $10 million investment from Temasek.",
]


@pytest.mark.parametrize("text", ONE)
def test_one_investor(text: str) -> None:
    assert shares(TOLD + text) == {"Temasek": 10}


TWO = [
    "Temasek put in $10 million, Quillon Capital $5 million.",
    "Temasek invested $10 million, and Quillon Capital $5 million.",
    "Temasek will invest $10 million in the company, while Quillon Capital will invest $5 million.",
    "Temasek and Quillon Capital invested $10 million and $5 million in Velora, respectively.",
    "Investors were Temasek ($10 million) and Quillon Capital ($5 million).",
    "Temasek provided $10 million and Quillon Capital added $5 million.",
]


@pytest.mark.parametrize("text", TWO)
def test_two_investors(text: str) -> None:
    assert shares(TOLD + text) == {"Temasek": 10, "Quillon Capital": 5}


def test_the_same_sum_from_each() -> None:
    expected = {"Temasek": 5, "Quillon Capital": 5}
    assert shares(TOLD + "Temasek and Quillon Capital invested $5 million each.") == expected
    assert shares(TOLD + "Temasek and Quillon Capital each put in $5 million.") == expected


@pytest.mark.parametrize(
    "text",
    [
        "Velora raised $40 million, with Temasek contributing $10 million.",
        "Velora raised $40 million from Temasek and Harbour Ventures, including $10 million from Temasek.",
    ],
)
def test_in_the_sentence_of_the_round(text: str) -> None:
    assert shares(text) == {"Temasek": 10}


@pytest.mark.parametrize(
    "text",
    [
        "Temasek manages $10 million.",
        "Temasek invested $10 million in Brightpan.",
        "Temasek invested $10 million in payments service Brightpan.",
        "Temasek invested $10 million in Velora in April 2015.",
        "Last December Temasek invested $10 million in Velora.",
        "Temasek had previously invested $10 million.",
        "It comes after prior rounds of $7 million led by Harbour Ventures and $10 million from Temasek.",
        "Temasek has not invested $10 million.",
        "Temasek invested $60 million.",
        "Velora invested $10 million in a plant.",
        "Temasek and Quillon Capital invested $10 million.",
    ],
)
def test_no_share_of_the_round(text: str) -> None:
    assert shares(TOLD + text) == {}


def test_a_round_told_before_is_no_share() -> None:
    told = "Big catch: Velora bags $10M from Temasek\nVelora said it has secured $10 million from existing investor Temasek. "
    assert shares(told + "The funding follows a $40 million Series E round in February, led by Temasek and Bind.") == {}


@pytest.mark.parametrize(
    "text",
    [
        "Velora raised $40 million: $30 million from Temasek and $10 million from Quillon Capital.",
        "Velora raised $40 million, with $30 million coming from Temasek and $10 million from Quillon Capital.",
        "Velora raised $40 million — $30 million from Temasek and $10 million from Quillon Capital.",
    ],
)
@pytest.mark.parametrize("reader", [READER, LearnedExtractor()], ids=["rules", "weights"])
def test_the_parts_of_a_round_are_no_rounds(text: str, reader: RuleExtractor | LearnedExtractor) -> None:
    claims = reader.extract(Article(id="a", text=text)).claims
    (whole,) = [one for one in claims if isinstance(one, FundingRoundClaim)]
    assert {one.name: one.amount.value for one in whole.investors if one.amount} == {
        "Temasek": 30 * MILLION,
        "Quillon Capital": 10 * MILLION,
    }


@pytest.mark.parametrize("reader", [READER, LearnedExtractor()], ids=["rules", "weights"])
def test_rounds_of_their_own_stay(reader: RuleExtractor | LearnedExtractor) -> None:
    text = "Velora has raised two rounds: $40 million from Temasek and $10 million from Quillon Capital."
    claims = reader.extract(Article(id="a", text=text)).claims
    assert sorted(one.amount.value for one in claims if isinstance(one, FundingRoundClaim) and one.amount) == [
        10 * MILLION,
        40 * MILLION,
    ]


def test_what_each_puts_in_is_no_round_of_its_own() -> None:
    text = (
        "Velora raised $40 million. Harbour Ventures led the round with $20 million while Temasek and Quillon Capital "
        "pumped in $15 million and $5 million respectively."
    )
    claims = LearnedExtractor().extract(Article(id="a", text=text)).claims
    sums = [one.amount for one in claims if isinstance(one, FundingRoundClaim) and one.amount]
    assert [int(one.value / MILLION) for one in sums] == [40]
    assert shares(text) == {"Harbour Ventures": 20, "Temasek": 15, "Quillon Capital": 5}


def given(text: str) -> dict[str, dict[str, float]]:
    claims = LearnedExtractor().extract(Article(id="a", text=text)).claims
    found: dict[str, dict[str, float]] = {}
    for one in claims:
        if isinstance(one, FundingRoundClaim):
            whole = float(one.amount.value) / MILLION if one.amount else 0.0
            parts = {giver.name: float(giver.amount.value) / MILLION for giver in one.investors if giver.amount}
            found[one.company] = {"": whole, **parts}
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Orton Capital and Fenwick Ventures each put $10 million into Velora.",
        "Orton Capital and Fenwick Ventures invested $10 million each in Velora.",
        "Velora received $10 million each from Orton Capital and Fenwick Ventures.",
        "Orton Capital, which is run by Ann Lee, and Fenwick Ventures have each invested $10 million in Velora.",
    ],
)
def test_what_each_gave_is_not_the_whole(text: str) -> None:
    assert given(text) == {"Velora": {"": 0.0, "Orton Capital": 10.0, "Fenwick Ventures": 10.0}}


def test_what_each_company_got() -> None:
    text = "Orton Capital invested $1 million each in Papaver, Rosin and Tuck."
    assert given(text) == {one: {"": 1.0} for one in ("Papaver", "Rosin", "Tuck")}


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Half of that came from Orton Capital.", {"Orton Capital": 10.0}),
        ("Orton Capital put in just $2 million of it.", {"Orton Capital": 2.0}),
        (
            "Orton Capital supplied $12 million, Fenwick Ventures $5 million and Vanner Bank the remaining $3 million.",
            {"Orton Capital": 12.0, "Fenwick Ventures": 5.0, "Vanner Bank": 3.0},
        ),
        ("More than half of it went on lawyers.", {}),
    ],
)
def test_parts_of_the_whole(text: str, parts: dict[str, float]) -> None:
    assert given(f"Velora raised $20 million in March. {text}") == {"Velora": {"": 20.0, **parts}}


def test_what_was_put_in_before_is_no_share() -> None:
    text = "Velora closed a $45 million Series C in May 2023 with Orton Capital, which had put in $2 million in 2018."
    assert "Orton Capital" not in given(text)["Velora"]
