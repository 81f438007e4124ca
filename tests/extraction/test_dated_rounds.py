"""Rounds that only their time tells from the news: who led them and their value are not the news's."""

from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, FundingRoundClaim

READERS = [RuleExtractor(), LearnedExtractor()]
NEWS = "Brindlework raised $100 million in April from Harrow Capital. "


def told(reader: RuleExtractor | LearnedExtractor, text: str) -> set[str]:
    """Each round, as "date | sum | investors | value"."""
    claims = reader.extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims
    return {
        " | ".join(
            (
                str(claim.date or "-"),
                str(claim.amount.value) if claim.amount else "-",
                ", ".join(f"{one.name}{'*' * (one.role != 'participant')}" for one in claim.investors) or "-",
                str(claim.valuation.value) if claim.valuation else "-",
            )
        )
        for claim in claims
        if isinstance(claim, FundingRoundClaim) and claim.company == "Brindlework"
    }


@pytest.mark.parametrize("reader", READERS, ids=["rules", "weights"])
@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A February round of funding, led by Oak Partners, had valued it at $250 million.", "2024-02 | - | Oak Partners* | 250000000"),
        ("Its last round, in February, was led by Oak Partners.", "2024-02 | - | Oak Partners* | -"),
        ("Last year's round was led by Oak Partners.", "2023 | - | Oak Partners* | -"),
        ("Oak Partners led a 2019 round that valued the company at $250 million.", "2019 | - | Oak Partners* | 250000000"),
        ("The company was valued at $250 million in its 2021 round, led by Oak Partners.", "2021 | - | Oak Partners* | 250000000"),
        ("A February round, led by Oak Partners, brought in $35 million.", "2024-02 | 35000000 | Oak Partners* | -"),
    ],
)  # fmt: skip
def test_its_time_tells_it_apart(reader: RuleExtractor | LearnedExtractor, sentence: str, expected: str) -> None:
    assert told(reader, NEWS + sentence) == {"2024-04 | 100000000 | Harrow Capital | -", expected}


@pytest.mark.parametrize("reader", READERS, ids=["rules", "weights"])
def test_the_round_of_the_news_may_be_told_by_its_time(reader: RuleExtractor | LearnedExtractor) -> None:
    assert told(reader, "Brindlework has raised $100 million. The May round was led by Oak Partners.") == {
        "2024-05-13 | 100000000 | Oak Partners* | -"
    }
    assert told(reader, NEWS + "The April round was joined by Oak Partners.") == {
        "2024-04 | 100000000 | Harrow Capital, Oak Partners | -"
    }


@pytest.mark.parametrize("reader", READERS, ids=["rules", "weights"])
def test_what_holdings_are_worth_is_no_value_of_the_company(reader: RuleExtractor | LearnedExtractor) -> None:
    text = "A February round of funding, led by Oak Partners, had valued each of their holdings at $250 million."
    assert told(reader, NEWS + text) == {"2024-04 | 100000000 | Harrow Capital | -", "2024-02 | - | Oak Partners* | -"}
