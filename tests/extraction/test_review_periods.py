"""When the rounds were that an article reviews, by the month or quarter that it says it tells."""

from datetime import date

import pytest

from tests.extraction.test_rounds_blogs import READER
from vcgraph.model import Article, FundingRoundClaim

JUNE = date(2024, 6, 3)


def days_of(text: str, published: date | None = JUNE) -> dict[str, str | None]:
    """The dates of the rounds of a text, by company."""
    claims = READER.extract(Article(id="a", text=text, published=published)).claims
    rounds = [one for one in claims if isinstance(one, FundingRoundClaim)]
    return {one.company: str(one.date) if one.date else None for one in rounds}


@pytest.mark.parametrize(
    "head",
    [
        "May fundings, acquisitions, and IPOs",
        "May funding roundup: UK tech tops £95m",
        "Startups raised $500 million across 37 rounds in May 2024, the most this year.",
        "The Oven Report tracked 34 investments worth more than $3.9 billion in May 2024.",
        "Startups raise over $1 billion in May 2024 even as early deals drop",
    ],
)
def test_the_month_of_a_review(head: str) -> None:
    items = "\n- Brightpan raised $7 million from Harrow Ventures.\n- Ovenly raised $3 million from Bede Capital."
    assert days_of(head + items) == {"Brightpan": "2024-05", "Ovenly": "2024-05"}


def test_a_review_that_has_no_day_of_its_own() -> None:
    text = (
        "Startups raised $582 million across 37 rounds in March 2024.\n"
        "Brightpan raised $180 million from Harrow Ventures. Ovenly raised $12 million from Bede Capital."
    )
    assert days_of(text, None) == {"Brightpan": "2024-03", "Ovenly": "2024-03"}


def test_what_many_raised_once_dates_no_news() -> None:
    text = (
        "Startups raised $9 billion in March 2023, data show. "
        "Brightpan, a Leeds maker of pumps, has raised $4 million from Bede Capital."
    )
    assert days_of(text) == {"Brightpan": str(JUNE)}


def test_what_many_raised_told_behind_the_news_dates_none_of_it() -> None:
    text = (
        "Brightpan has raised $5 million from Bede Capital. Its rival Ovenly raised $8 million from Corran Partners. "
        "Startups in Spain raised $400 million across 30 deals in April."
    )
    assert days_of(text)["Brightpan"] == str(JUNE)


def test_a_company_that_has_the_name_of_a_month() -> None:
    text = "April Ovens closes funding of $5 million\nApril Ovens raised $5 million from Bede Capital."
    assert days_of(text)["April Ovens"] == str(JUNE)


def test_a_row_of_rounds_behind_one_date() -> None:
    text = (
        "Tarn raised $60 million in April, while in March we saw Brightpan raise $110 million, "
        "Ovenly secure $225 million and Quillo raise just over $80 million."
    )
    assert days_of(text) == {"Tarn": "2024-04", "Brightpan": "2024-03", "Ovenly": "2024-03", "Quillo": "2024-03"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "Brightpan has raised €55 million. The company announced Thursday that it took the money from backers.",
            "2024-05-30",
        ),
        ("Brightpan received €90 million from Harrow Ventures, it said in an emailed note on Tuesday.", "2024-05-28"),
        (
            "Brightpan said it has raised $84 million from Bede Capital. The latest round was wrapped up in December.",
            "2023-12",
        ),
        (
            "Brightpan raised $9 million from Bede Capital. Brightpan said on Thursday that it has bought Ovenly.",
            str(JUNE),
        ),
        ("Brightpan raised $20 million from Bede Capital. The previous round was closed in January.", str(JUNE)),
        ("Brightpan raised $20 million. The company said on Friday its investment in Spain will double.", str(JUNE)),
        ("Brightpan has raised $80 million from Bede Capital to open in ten towns next year.", str(JUNE)),
        ("Brightpan raised $9 million in its largest deal since it went private five years ago.", str(JUNE)),
        ("Brightpan was reportedly set to raise $60 million in April from backers led by Harrow Ventures.", "2024-04"),
    ],
)
def test_the_day_that_a_sentence_tells(text: str, day: str) -> None:
    assert days_of(text)["Brightpan"] == day


def test_the_day_of_one_stage_is_not_that_of_another() -> None:
    text = "Brightpan raised $20 million in a Series B round. The Series A was closed in January."
    rounds = READER.extract(Article(id="a", text=text, published=JUNE)).claims
    days = {one.stage: str(one.date) for one in rounds if isinstance(one, FundingRoundClaim)}
    assert days["series_b"] == str(JUNE)
