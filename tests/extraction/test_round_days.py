"""The day of a deal that is told as news with no sum, and of plans that stand as the article is written."""

import pytest

from tests.extraction.test_rounds import EXTRACTOR, PUBLISHED
from vcgraph.model import Article, FundingRoundClaim

TODAY = str(PUBLISHED)
ASIDE = "Ovens are in demand. Bakers buy more of them than ever. Prices have risen. Flour has not. Bread is dear. "
DAYS: dict[str, dict[str, str | None]] = {
    "Harrow Media invests in music site Brightpan": {"Brightpan": TODAY},
    "Harrow Ventures takes minority stake in Brightpan": {"Brightpan": TODAY},
    "Harrow Ventures buys 45% stake in Brightpan, a maker of ovens.": {"Brightpan": TODAY},
    "Brightpan, a maker of ovens, raised an undisclosed amount of funding from Harrow Ventures.": {"Brightpan": TODAY},
    "Brightpan, a maker of ovens, has received a strategic investment from Harrow Ventures.": {"Brightpan": TODAY},
    # who is behind a company, with nothing of when
    "Harrow Ventures, which has invested in Brightpan, opened an office in Lisbon.": {"Brightpan": None},
    "Harrow-backed Brightpan opened an office in Lisbon.": {"Brightpan": None},
    "Brightpan received early backing from Harrow Ventures.": {"Brightpan": None},
    "Harrow Ventures had earlier invested in Brightpan.": {"Brightpan": None},
    # the date right behind the two parties
    "Ovenly makes ovens. Ann Lee went on to back Brightpan early on, in 2009, well before it grew.": {
        "Brightpan": "2009"
    },
    "Ovenly makes ovens. He was instrumental in Harrow Ventures' first investment in Brightpan in 1995.": {
        "Brightpan": "1995"
    },
    "Ovenly makes ovens. He left Harrow-backed Brightpan in 2019.": {"Brightpan": None},
    "Ovenly makes ovens. Harrow Ventures, which backs Brightpan, moved in 2019.": {"Brightpan": None},
    "Brightpan raised $950 million, the most of any company since Ovenly in 1995.": {"Brightpan": TODAY},
    # a clause that tells of something else has its own day, one on the round has the round's
    "Brightpan, which acquired Quillo in 2019, has raised $30 million from Oak Ventures.": {"Brightpan": TODAY},
    "Brightpan, which launched its app in March 2023, has raised $30 million from Oak Ventures.": {"Brightpan": TODAY},
    "Ann Lee, who left Google in 2019, has raised $30 million for her startup Brightpan.": {"Brightpan": TODAY},
    "Brightpan has raised $30 million from Oak Ventures, which opened its Rome office in 2019.": {"Brightpan": TODAY},
    "Founded in 2019, Brightpan has raised $30 million in a round led by Oak Ventures.": {"Brightpan": TODAY},
    "Brightpan raised a $30 million round, which closed in March 2023, from Oak Ventures.": {"Brightpan": "2023-03"},
    # the date of what an aside tells is none of the round
    "Brightpan, which acquired Quillo in 2019, has raised $40 million.": {"Brightpan": TODAY},
    "Brightpan, which opened a shop in Spain in March 2019, has raised a $40 million Series B.": {"Brightpan": TODAY},
    "Brightpan, which in 2019 raised a $40 million Series B, makes ovens.": {"Brightpan": "2019"},
    "Brightpan, a Spanish oven maker, in 2019 raised a $40 million Series B.": {"Brightpan": "2019"},
    "In May, Brightpan raised $20 million, and in June Ovenly raised $50 million.": {
        "Brightpan": "2024-05",
        "Ovenly": "2023-06",
    },
    "Brightpan raised $30 million at a value of $100 million, half of what it was worth in 2021.": {"Brightpan": TODAY},
    # plans
    f"Ovenly opened an office. {ASIDE}Rival Brightpan is looking to raise $15 million.": {"Brightpan": TODAY},
    f"Ovenly opened an office. {ASIDE}Rival Brightpan is in talks to raise $15 million.": {"Brightpan": TODAY},
    f"Ovenly opened an office. {ASIDE}Rival Brightpan was in talks to raise $15 million.": {"Brightpan": None},
    f"Ovenly opened an office. {ASIDE}Rival Brightpan had planned to raise $15 million.": {"Brightpan": None},
    f"Ovenly opened an office. {ASIDE}Rival Brightpan is raising $15 million.": {"Brightpan": TODAY},
}


@pytest.mark.parametrize(("text", "days"), DAYS.items())
def test_days_of_rounds(text: str, days: dict[str, str | None]) -> None:
    claims = EXTRACTOR.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    rounds = [one for one in claims if isinstance(one, FundingRoundClaim)]
    assert {one.company: str(one.date) if one.date else None for one in rounds} == days


def test_the_date_of_a_stake_has_its_quote() -> None:
    text = "Ovenly makes ovens. Ann Lee went on to back Brightpan early on, in 2009, well before it grew."
    claims = EXTRACTOR.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    stake = next(one for one in claims if isinstance(one, FundingRoundClaim))
    assert any("date" in one.fields and "2009" in one.quote for one in stake.evidence)


def test_the_day_of_what_a_company_did_since_is_none_of_its_round() -> None:
    text = "Brightpan, a startup that raised $40 million, filed for bankruptcy in May 2019."
    claims = EXTRACTOR.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    assert all(str(one.date) != "2019-05" for one in claims if isinstance(one, FundingRoundClaim))


REVIEW = (
    "It was a busy week for those who sell ovens. The largest sum went to Brightpan, which raised $40 million. "
    "Ovenly, a bakery, took $450,000 from Ann Lee and Oak Ventures. Harrow Ventures put $3 million into Quillon, a mill.\n\n"
    "At the smaller end, Velora secured $2 million from Pellam Capital. Tillo closed a seed round with two angels."
)


def _days(text: str, title: str | None = None) -> dict[str, str | None]:
    claims = EXTRACTOR.extract(Article(id="a", text=text, title=title, published=PUBLISHED)).claims
    rounds = [one for one in claims if isinstance(one, FundingRoundClaim)]
    return {one.company: str(one.date) if one.date else None for one in rounds}


def test_a_review_of_a_week_tells_rounds_of_that_week() -> None:
    assert _days(REVIEW) == dict.fromkeys(("Brightpan", "Ovenly", "Quillon", "Velora", "Tillo"), TODAY)
    untold = REVIEW.replace("It was a busy week for", "Times were good for")
    assert _days(f"Startup round-up\n\n{untold}")["Velora"] == TODAY
    assert _days(untold, "Weekly digest: ovens")["Velora"] == TODAY


@pytest.mark.parametrize(
    "last",
    [
        "Velora had raised $2 million from Pellam Capital before that.",
        "Velora, which raised $2 million from Pellam Capital, is to close.",
        "Velora previously raised $2 million from Pellam Capital.",
        "Velora, which had raised $2 million from Pellam Capital, is to close.",
    ],
)
def test_a_review_recalls_older_rounds(last: str) -> None:
    first = REVIEW.partition("\n\n")[0]
    assert _days(f"{first} {last}").get("Velora") is None


def test_who_tells_of_many_rounds_and_of_no_week_dates_none() -> None:
    told = REVIEW.replace("It was a busy week for", "Times were good for")
    assert _days(told.replace("\n\nAt", " At"))["Tillo"] is None


@pytest.mark.parametrize(
    "first",
    [
        "Last week the city banned ovens.",
        "This week Brindlework raised $9 million from Cy Partners.",
        "The past week brought two bankruptcies.",
        "Bakers had to digest the news.",
    ],
)
def test_a_week_that_is_not_that_of_the_deals_dates_none(first: str) -> None:
    told = REVIEW.replace("It was a busy week for those who sell ovens.", first)
    assert _days(f"Why ovens failed\n\n{told}".replace("\n\nAt", " At"))["Tillo"] is None


LISTED: dict[str, dict[str, str | None]] = {
    "Four rounds were among the 20 biggest in 2023: Brightpan ($71 million); Quillo ($17 million); and Ovenly ($16 million).": {
        "Brightpan": "2023",
        "Quillo": "2023",
        "Ovenly": "2023",
    },
    "Financing rounds from Brightpan (€95 million) and Quillo (€61 million) were the largest of 2023 for bakers.": {
        "Quillo": "2023",
    },
    f"{ASIDE}Ovenly landed a big round in 2023, raising $30 million. Other large rounds included $26 million for oven maker Brightpan.": {
        "Brightpan": "2023"
    },
    f"{ASIDE}\n\n— Boston's Harrow Ventures led a $4 million financing round for oven maker Brightpan.": {
        "Brightpan": TODAY
    },
    f"{ASIDE}Calgary's Brightpan raises $16 million led by Harrow Ventures.": {"Brightpan": TODAY},
    "Monday roundup of oven news\n\nHarrow Ventures moves to Rome. It has ten partners. They like Rome.\n\nBread is dear. Brightpan raised $4 million as it removes hurdles.": {
        "Brightpan": TODAY
    },
    "April 2024 fundings, acquisitions and failures\n\nBrightpan, a maker of ovens, raised $55 million led by Harrow Ventures.": {
        "Brightpan": "2024-04"
    },
    "Brightpan is to raise $50 million after winning a large grant last month.": {"Brightpan": TODAY},
    "Brightpan closed a $50 million round, the biggest venture round since 2000, it said.": {"Brightpan": TODAY},
    "Last month Brightpan became the first baker to hit a valuation of $1 billion, after it closed a $95 million Series D round.": {
        "Brightpan": "2024-04"
    },
    f"{ASIDE}On Monday Ovenly landed a big round, raising $30 million. Other large rounds included $26 million for oven maker Brightpan.": {
        "Brightpan": None
    },
    "In April 2023 funding for bakers fell by a third. Brightpan has raised $5 million.": {"Brightpan": TODAY},
    "March 2023 deals a blow to bakers\n\nBrightpan has raised $5 million.": {"Brightpan": TODAY},
    f"Weekly paper closes\n\n{ASIDE}Brightpan, an oven maker, raised $5 million in a seed round.": {"Brightpan": None},
    # no list, no item, no news
    f"{ASIDE}Rival Brightpan raised $16 million led by Harrow Ventures.": {"Brightpan": None},
    f"{ASIDE}Harrow Ventures opened offices in 2023. Other partners included Ann Lee. It led a $4 million round for Brightpan.": {
        "Brightpan": None
    },
    "Ovens in April 2024\n\nBrightpan, a maker of ovens, raised $55 million led by Harrow Ventures.": {
        "Brightpan": TODAY
    },
}


@pytest.mark.parametrize(("text", "days"), LISTED.items())
def test_day_of_what_is_listed(text: str, days: dict[str, str | None]) -> None:
    article = Article(id="a", text=text, published=PUBLISHED)
    read = {
        one.company: str(one.date) if one.date else None
        for one in EXTRACTOR.extract(article).claims
        if isinstance(one, FundingRoundClaim)
    }
    assert {name: read.get(name, "no round") for name in days} == days
