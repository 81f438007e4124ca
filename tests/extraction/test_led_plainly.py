"""Plain sentences about who led, gave, bought or stayed out, as the whole reader with its weights reads them."""

from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article, FundingRoundClaim, TotalRaisedClaim

READER = LearnedExtractor()


def told(text: str) -> set[str]:
    """Each round and total, as "company | sum | stage | date | investors"."""
    article = Article(id="a", text=text, published=date(2024, 5, 13))
    found = set()
    for claim in READER.extract(article).claims:
        if isinstance(claim, TotalRaisedClaim):
            found.add(f"{claim.company} | total {claim.amount.value}")
        if isinstance(claim, FundingRoundClaim):
            names = ", ".join(f"{one.name}{'*' * (one.role == 'lead')}" for one in claim.investors)
            sum_ = f"{claim.amount.value}" if claim.amount else "-"
            found.add(f"{claim.company} | {sum_} | {claim.stage or '-'} | {names}".rstrip(" |"))
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Ventures led the $12 million Series A of Brindlework.",
        "Harrow Ventures led the $12 million Series A round of Brindlework.",
        "Harrow Ventures announced that it had led the $12 million Series A round of Brindlework.",
        "Harrow Ventures said it led Brindlework's $12 million Series A.",
    ],
)
def test_who_led_whose_round(text: str) -> None:
    assert told(text) == {"Brindlework | 12000000 | series_a | Harrow Ventures*"}


def test_who_led_may_stand_last() -> None:
    text = "Brindlework has raised $12 million. Leading the Series A was Harrow Ventures; Cole Partners also joined."
    assert told(text) == {"Brindlework | 12000000 | series_a | Harrow Ventures*, Cole Partners"}
    assert told("Leading the $12 million Series A was Harrow Ventures.") == set()


def test_whom_a_sum_came_from_is_not_whose_it_is() -> None:
    text = (
        "Brindlework has raised money. The $12 million came from Harrow Ventures and Cole Partners, Brindlework said."
    )
    assert told(text) == {"Brindlework | 12000000 | - | Harrow Ventures, Cole Partners"}
    assert told("Revenue rose. The $12 million comes from ticket sales, Brindlework said.") == set()


def test_a_part_told_as_a_fraction() -> None:
    bought = told("Harrow Ventures bought a fifth of Brindlework for $12 million.")
    assert bought == {"Brindlework | 12000000 | - | Harrow Ventures"}


@pytest.mark.parametrize("what", ["The new $12 million", "The $12 million round"])
def test_the_newest_part_of_a_total_is_a_round(what: str) -> None:
    text = f"Brindlework, which makes looms, has raised a Series A. {what} brings its total funding to $30 million."
    assert "Brindlework | total 30000000" in told(text)
    assert any(one.startswith("Brindlework | 12000000") for one in told(text))


@pytest.mark.parametrize("what", ["contract", "fine"])
def test_other_sums_that_add_up_are_no_rounds(what: str) -> None:
    assert told(f"The $12 million {what} brings Brindlework's total {what}s to $30 million.") == set()


def test_each_round_has_its_own_investors_and_date() -> None:
    text = (
        "Brindlework raised its Series A in May 2021 from Harrow Ventures, followed by a $40 million Series B in 2022 "
        "led by Cole Partners."
    )
    assert told(text) == {
        "Brindlework | - | series_a | Harrow Ventures",
        "Brindlework | 40000000 | series_b | Cole Partners*",
    }


def test_the_date_of_the_round_before_is_not_that_of_the_next() -> None:
    text = "After raising a $2 million seed round in 2019, Brindlework went on to raise a $12 million Series A."
    article = Article(id="a", text=text)
    rounds = [one for one in READER.extract(article).claims if isinstance(one, FundingRoundClaim)]
    assert {(one.stage, str(one.date)) for one in rounds} == {("seed", "2019"), ("series_a", "None")}


@pytest.mark.parametrize(
    "text",
    ["Brindlework is raising at $1 billion.", "Brindlework is raising money at around $900 million, sources say."],
)
def test_what_a_company_raises_at_is_its_value(text: str) -> None:
    rounds = [one for one in READER.extract(Article(id="a", text=text)).claims if isinstance(one, FundingRoundClaim)]
    assert [(one.amount, one.valuation is not None) for one in rounds] == [(None, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Brindlework raised $5 million on Kickstarter.",
        "Brindlework has raised $5 million through a Kickstarter campaign.",
        "Brindlework raised $5 million from 3,000 buyers on Indiegogo.",
        "Brindlework is raising at $12 a share.",
    ],
)
def test_money_of_buyers_is_no_round(text: str) -> None:
    assert told(text) == set()


@pytest.mark.parametrize("how", ["passed on", "sat out", "skipped", "declined to join", "didn't take part in"])
def test_who_stays_out_gave_nothing(how: str) -> None:
    assert all("Harrow" not in one for one in told(f"Harrow Ventures {how} Brindlework's seed round."))


def test_who_stayed_out_before_may_lead_now() -> None:
    text = "Harrow Ventures, which had passed on the seed round, led Brindlework's $12 million Series A."
    assert "Brindlework | 12000000 | series_a | Harrow Ventures*" in told(text)


def test_brackets_tell_of_the_name_before_them() -> None:
    listed = told(
        "Others that raised lately: Brindlework ($12 million) and Sandley ($8 million, led by Harrow Ventures)."
    )
    assert "Sandley | 8000000 | - | Harrow Ventures*" in listed
    assert all("Harrow" not in one for one in listed if one.startswith("Brindlework"))
    assert told(
        "Brindlework has raised $12 million from Harrow Ventures ($8 million) and Cole Partners ($4 million)."
    ) == {"Brindlework | 12000000 | - | Harrow Ventures, Cole Partners"}
    bets = told("Harrow Ventures' bets include Brindlework ($12 million), Sandley ($4 million) and Tornax.")
    assert all("000" not in one for one in bets if one.startswith("Tornax"))


@pytest.mark.parametrize(
    "text",
    [
        "Harrow Ventures initially passed on Brindlework but later led its $10 million Series A.",
        "Harrow Ventures skipped the fair this year and instead led a $10 million round in Brindlework.",
        "Harrow Ventures missed the first round and joined Brindlework's $10 million Series B.",
        "Harrow Ventures led a $10 million investment in Brindlework, which sells on Kickstarter.",
        "Brindlework raised $10 million to take on Kickstarter, in a round led by Harrow Ventures.",
        "Brindlework raised $10 million from Kickstarter founder Jane Pell and Harrow Ventures.",
    ],
)
def test_words_of_refusal_and_sites_take_no_investor_away(text: str) -> None:
    assert any(one.startswith("Brindlework | 10000000") and "Harrow Ventures" in one for one in told(text))


@pytest.mark.parametrize("what", ["Brindlework's forest", "Brindlework's output", "the homes in Brindlework"])
def test_a_part_of_what_a_company_owns_is_no_round(what: str) -> None:
    assert all("30000000" not in one for one in told(f"Gorse Ltd bought a quarter of {what} for $30 million."))


def test_the_latter_takes_no_list_along() -> None:
    text = (
        "Brindlework raised $9 million from Harrow Ventures and Cole Partners, the latter an early backer of Tarnwell, "
        "with participation from Pellwick Partners."
    )
    assert "Brindlework | 9000000 | - | Harrow Ventures, Cole Partners, Pellwick Partners" in told(text)


@pytest.mark.parametrize("when", ["when she was 19", "at its peak", "long ago"])
def test_a_stake_of_old_has_not_the_day_of_the_article(when: str) -> None:
    article = Article(id="a", text=f"Jane Pell invested in Brindlework {when}.", published=date(2024, 5, 13))
    rounds = [one for one in READER.extract(article).claims if isinstance(one, FundingRoundClaim)]
    assert all(one.date is None for one in rounds)


@pytest.mark.parametrize(
    ("words", "read"),
    [
        ("Harrow Ventures led its Series A.", "Harrow Ventures*"),
        ("Harrow Ventures led the startup's Series A.", "Harrow Ventures*"),
        ("Its Series A was led by Harrow Ventures.", "Harrow Ventures*"),
        ("Harrow Ventures led the Series A, with Cole Partners joining.", "Harrow Ventures*, Cole Partners"),
    ],
)
def test_who_led_where_only_another_sentence_names_the_company(words: str, read: str) -> None:
    text = f"Brindlework, a Berlin startup that makes valves, has opened an office in Paris. {words}"
    assert told(text) == {f"Brindlework | - | series_a | {read}"}


def test_who_led_at_a_firm_led_no_round_of_it() -> None:
    assert told("Harrow Ventures has opened an office in Paris. Cole Partners led the Series A.") == set()


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("is in talks to invest in", "in_talks"),
        ("is considering an investment in", "in_talks"),
        ("plans to invest in", "planned"),
        ("will buy a 17.5% stake in", "planned"),
        ("invested in", "closed"),
    ],
)
def test_how_far_an_investment_of_no_known_sum_is(words: str, status: str) -> None:
    text = f"Harrow Ventures {words} Brindlework."
    rounds = [one for one in READER.extract(Article(id="a", text=text)).claims if isinstance(one, FundingRoundClaim)]
    assert [(one.company, one.status) for one in rounds] == [("Brindlework", status)]


def test_who_is_close_to_leading_leads() -> None:
    text = "Harrow Ventures is close to leading a $12 million round in Brindlework."
    assert told(text) == {"Brindlework | 12000000 | - | Harrow Ventures*"}


def test_what_one_gave_over_the_years_is_no_round_beside_its_parts() -> None:
    text = "Harrow Ventures has invested $13 million in Brindlework, including a $1 million investment in 2019 and a $10 million investment in 2023."
    assert {one.split(" | ")[1] for one in told(text)} - {"-"} == {"1000000", "10000000"}


@pytest.mark.parametrize(
    "text",
    [
        "Brindlework was valued at $2 billion in a 2018 funding round led by Harrow Ventures.",
        "Brindlework, last valued at $2 billion in a round led by Harrow Ventures, is hiring.",
    ],
)
def test_who_led_the_round_that_only_its_value_tells(text: str) -> None:
    assert told(text) == {"Brindlework | - | - | Harrow Ventures*"}


def test_who_backs_a_company_did_not_set_its_value() -> None:
    text = "Harrow-backed Brindlework was valued at $2 billion in its last round."
    assert told(text) == {"Brindlework | - | -", "Brindlework | - | - | Harrow"}
