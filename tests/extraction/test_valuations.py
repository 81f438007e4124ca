"""What companies are worth, told beside no round, and worth that is no company's."""

import pytest

from tests.extraction.test_rounds import deals_of

TOLD = {
    "may be worth as much as $4 billion, analysts say.": "valued USD <4000M | in_talks",
    "expects to be worth $4 billion within three years.": "valued USD 4000M | planned",
    "is believed to be worth at least $4 billion.": "valued USD >4000M",
    "is estimated to be worth $4 billion.": "valued USD 4000M",
    "is on paper worth $4 billion.": "valued USD 4000M",
    "saw its valuation jump from $1 billion to $4 billion.": "valued USD 4000M",
}


def test_the_value_that_a_round_sets_is_the_new_one() -> None:
    assert deals_of(
        "Velora's valuation fell to $2 billion from $5 billion in the new round, led by Harrow Ventures."
    ) == {
        "Velora | led by Harrow Ventures | at USD 2000M",
        "Velora | valued USD 5000M",
    }


@pytest.mark.parametrize("company", ["Velora", "Kettle & Pine", "iBrindle"])
@pytest.mark.parametrize(("words", "claim"), TOLD.items())
def test_worth_of_a_company(company: str, words: str, claim: str) -> None:
    assert deals_of(f"{company} {words}") == {f"{company} | {claim}"}


@pytest.mark.parametrize(
    "words",
    [
        "Private investors have valued the company, which has 2,000 employees, at $4 billion.",
        "The offer values Velora at $4 billion.",
        "The buyout would give Velora a valuation of $4 billion.",
        "A stake sale valued the startup at $4 billion.",
        "A third-party analysis had valued Velora at $4 billion.",
        "Investors put its worth at $4 billion.",
        "Employees sold shares in a deal valuing the world's largest online network at $4 billion.",
        "VALUATION: $4 billion.",
    ],
)
def test_whoever_values_it(words: str) -> None:
    told = deals_of(f"Velora, a maker of widgets, has hired a new chief. {words}")
    assert {one.split(" | planned")[0] for one in told} == {"Velora | valued USD 4000M"}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Analysts see valuations of $70 billion for Velora and $15 billion for Plumstone.",
            {"Velora | valued USD 70000M", "Plumstone | valued USD 15000M"},
        ),
        (
            "Velora, Plumstone and Orrin have each been valued at more than $1 billion.",
            {f"{one} | valued USD >1000M" for one in ("Velora", "Plumstone", "Orrin")},
        ),
        (
            "Orrin, the travel booking site valued at over $10 billion, agreed to invest $18 million in Velora.",
            {"Orrin | valued USD >10000M", "Velora | USD 18M | planned | with Orrin"},
        ),
        (
            "The range values Velora at up to $4 billion, less than the $6 billion valuation at which it raised $150 "
            "million in a Series F round.",
            {"Velora | valued USD <4000M", "Velora | series_f | USD 150M | at USD 6000M"},
        ),
        (
            "Velora, which Orrin Ventures valued at $1.2 billion, is for sale.",
            {"Velora | valued USD 1200M"},
        ),
        (
            "Velora is growing. It is seeking a valuation of up to $3 billion in its initial public offering.",
            {"Velora | valued USD <3000M | planned", "Velora | ipo | planned"},
        ),
        (
            "Velora is growing. Its valuation might be as high as $3 billion in an IPO.",
            {"Velora | valued USD <3000M | in_talks"},
        ),
        (
            "Velora is growing. It went from zero to a $3 billion valuation.",
            {"Velora | valued USD 3000M"},
        ),
        (
            "Velora is growing. PitchBook estimated the pre-money valuation at $2 billion and post-money at $3 billion.",
            {"Velora | valued USD 2000M", "Velora | valued USD 3000M"},
        ),
        (
            "Velora was valued at $3 billion, up from $200 million in 2019.",
            {"Velora | valued USD 3000M", "Velora | valued USD 200M | 2019"},
        ),
        (
            "Velora says it is now worth $2 billion, double its worth in 2019.",
            {"Velora | valued USD 2000M"},
        ),
        (
            "Velora was valued by its investors in 2018 at $2 billion.",
            {"Velora | valued USD 2000M | 2018"},
        ),
        (
            "Ann Lee founded Velora, now valued at $2 billion, in 2007.",
            {"Velora | valued USD 2000M"},
        ),
    ],
)
def test_several_companies_and_dates(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize(
    "text",
    [
        "The market is valued at $4 billion.",
        "Velora signed contracts valued at $4 billion.",
        "Velora bought art worth $4 million.",
        "The founder of Velora is worth $4 billion.",
        "The inventory at Velora is worth $4 billion.",
        "Velora's assets are valued at $4 billion.",
        "Velora is a unicorn, a startup worth more than $1 billion.",
        "Velora is a unicorn, the term for startups valued at $1 billion or more.",
        "Companies valued at $1 billion or more are called unicorns.",
        "The order is valued at $4 billion.",
        "The quarter saw offerings valued at $5 billion, Velora said.",
        "The quarter had 62 acquisitions with a total disclosed value of $1.2 billion, Velora said.",
        "The endowment had dropped in value to $12 billion, Velora said.",
        "Velora's chief said a $2 billion valuation would be too low.",
        "There is a $19 billion value gap at Velora.",
        "The property, valued at $4 million, belongs to Velora.",
        "Velora estimates the value of the global widget market at $4 billion.",
        "The net asset value of Velora was $4 billion.",
        "Velora's founder, whose fortune is valued at $4 billion, spoke.",
        "The value of the deal was $4 billion, Velora said.",
        "The fund, valued at $4 billion, is run by Velora.",
        "Velora reached a monthly payments value of $100 million.",
        "Nobody knows what Velora's valuation will be if it closes on the $400 million.",
    ],
)
def test_worth_of_something_else(text: str) -> None:
    assert not {one for one in deals_of(f"Velora, a maker of widgets, has a new chief. {text}") if "valued" in one}


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Velora is raising money now at a valuation of more than $3 billion.",
            {"Velora | planned | at USD >3000M"},
        ),
        (
            "Velora was last valued at $150 million in 2018 after a record funding round.",
            {"Velora | 2018 | at USD 150M"},
        ),
        (
            "Velora was valued at $2 billion in September 2018 when it raised money from Orrin Capital.",
            {"Velora | 2018-09 | with Orrin Capital | at USD 2000M"},
        ),
        (
            "Velora raised a $13 million Series B. Previous investors Harrow Ventures also took part in the round, "
            "which valued Velora at $100 million.",
            {"Velora | series_b | USD 13M | with Harrow Ventures* | at USD 100M"},
        ),
        (
            "Velora raised $10 million in a round. The money values the startup at $60 million before the investment.",
            {"Velora | USD 10M | at USD 60M pre_money"},
        ),
        (
            "Velora, a maker of widgets, raised $40 million. It sells in ten countries. Users like it. Its shops are "
            "full. The company's valuation has risen past $700 million, said chief executive Ann Lee.",
            {"Velora | USD 40M | at USD 700M"},
        ),
    ],
)
def test_value_that_a_round_set(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


def test_value_of_another_time_is_not_of_the_news() -> None:
    text = (
        "Velora, a maker of widgets, raised $40 million. It sells in ten countries. Users like it. Its shops are full."
    )
    assert "Velora | USD 40M" in deals_of(text + " Two years ago Velora was valued at $90 million.")
    backed = "Velora, which counts Bede Capital among its backers and is valued at $90 million, hired Ann Lee."
    assert "Velora | valued USD 90M" in deals_of(backed)


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        (
            "has raised $80 million at a $600 million valuation, down from $4 billion in June 2021.",
            {"USD 80M | at USD 600M", "valued USD 4000M | 2021-06"},
        ),
        (
            "is raising money at a valuation of $600 million, down from $4 billion a year ago.",
            {"planned | at USD 600M", "valued USD 4000M | 2023"},
        ),
    ],
)
def test_two_values_of_two_dates(words: str, claims: set[str]) -> None:
    assert deals_of(f"Velora {words}") == {f"Velora | {one}" for one in claims}


@pytest.mark.parametrize(
    "words",
    [
        "If it raised $100 million today, it might be worth $2 billion.",
        "Should Velora sell a stake again, it would be worth $2 billion, analysts say.",
        "Velora denied reports that it is in talks to raise $200 million from Harrow Ventures.",
        "There is no truth to rumours that Velora has raised a $30 million Series B.",
        "There is no Series B, said its chief executive.",
    ],
)
def test_imagined_and_denied(words: str) -> None:
    assert deals_of(f"Velora makes widgets. {words}") == set()


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Velora was in talks to raise $40 million. The round never closed.", {"Velora | USD 40M | failed"}),
        (
            "Velora is seeking a $40 million Series B. In May its chief left, and the round was shelved.",
            {"Velora | series_b | USD 40M | failed"},
        ),
        ("Had the $40 million round closed, Velora would have been a unicorn.", {"Velora | USD 40M | failed"}),
        ("Velora is looking to raise $40 million at $1 billion.", {"Velora | USD 40M | planned | at USD 1000M"}),
        ("Velora raised $40 million at $10 a share.", {"Velora | USD 40M"}),
        (
            "Velora raised $3 million in October 2022, $9 million last June and $28 million in January.",
            {"Velora | USD 3M | 2022-10", "Velora | USD 9M | 2023-06", "Velora | USD 28M | 2024-01"},
        ),
        ("Velora agreed to merge with the special purpose acquisition company Zendo Holdings.", set()),
    ],
)
def test_what_became_of_a_round(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        (
            "Harrow Ventures has cut the fair value of its stake in Velora by another 8 percent, now valuing it at $4 billion.",
            {"Velora | with Harrow Ventures", "Velora | valued USD 4000M"},
        ),
        (
            "The fund Harrow has cut the fair value of fintech unicorn Velora by about 9 percent, valuing it at $4 billion.",
            {"Velora | valued USD 4000M"},
        ),
        (
            "Harrow Ventures lifted the fair value of its stake in Velora, valuing the stake at $40 million.",
            {"Velora | with Harrow Ventures"},
        ),
        ("Velora last raised funds at a $4 billion valuation.", {"Velora | undated | at USD 4000M"}),
    ],
)
def test_what_a_holder_marks_down(text: str, claims: set[str]) -> None:
    assert deals_of(text) == claims


RAISED = "Quillon, which makes ovens, raised $5 million. "


@pytest.mark.parametrize(
    "words",
    [
        "Valued at $90 million, Brightpan is its main rival.",
        "Last valued at $90 million, its rival Brightpan has 40 staff.",
        "Founded in 2015 and valued at $90 million, Brightpan makes ovens too.",
        "Brightpan's valuation is $90 million.",
        "It competes with Brightpan, whose valuation is $90 million.",
        "Brightpan, its rival, is valued at $90 million.",
    ],
)
def test_a_value_is_of_whom_its_sentence_names(words: str) -> None:
    assert deals_of(RAISED + words) == {"Quillon | USD 5M", "Brightpan | valued USD 90M"}


@pytest.mark.parametrize(
    "words", ["Valued at $90 million, Quillon has 40 staff.", "Quillon's valuation is $90 million."]
)
def test_a_value_told_first_is_still_the_rounds(words: str) -> None:
    assert any("USD 90M" in one and "USD 5M" in one for one in deals_of(RAISED + words))


@pytest.mark.parametrize(
    "words",
    [
        "Quillon was valued at $2 million in 2015, $9 million in 2018 and $40 million in 2021.",
        "Quillon makes ovens. It was worth $2 million in 2015, then $9 million in 2018, and $40 million in 2021.",
    ],
)
def test_values_listed_by_year(words: str) -> None:
    assert deals_of(words) == {
        "Quillon | valued USD 2M | 2015",
        "Quillon | valued USD 9M | 2018",
        "Quillon | valued USD 40M | 2021",
    }


def test_what_a_prize_is_worth_is_no_companys_value() -> None:
    text = "The Harrow Prize is worth $1 million. Velora makes pumps and raised $3 million from Oak Capital."
    assert deals_of(text) == {"Velora | USD 3M | with Oak Capital"}
