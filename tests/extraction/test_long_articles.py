"""Whole articles: what the text is about, and which round it takes up, when other names and sums stand in between."""

import pytest

from tests.extraction.test_rounds import PUBLISHED
from vcgraph.model import AcquisitionClaim, Article, FundClaim, FundingRoundClaim, RoleClaim
from vcgraph.pipeline import default_extractor

EXTRACTOR = default_extractor()
TODAY = str(PUBLISHED)
NEWS = "Norkel, a maker of ovens, has raised $24 million in a Series A round.\n\n"
LED = "Norkel, a maker of ovens, has raised $24 million in a Series A round led by Ardra Ventures.\n\n"
SEED = "Norkel raised $5 million in a seed round in 2020.\n\n"
RIVAL = "A rival, Tapim, raised $11 million in a Series C round in 2021.\n\n"


def told(text: str) -> set[str]:
    found = set()
    for one in EXTRACTOR.extract(Article(id="a", text=text, published=PUBLISHED)).claims:
        if isinstance(one, FundingRoundClaim):
            worth = f"{one.valuation.value / 1_000_000:g}" if one.valuation else None
            stage = one.stage or "round"
            found.add(" ".join(filter(None, (one.company, stage, worth, *sorted(each.name for each in one.investors)))))
        elif isinstance(one, RoleClaim):
            found.add(f"{one.person} {one.title} {one.organization}")
        elif isinstance(one, AcquisitionClaim):
            found.add(f"{one.target} sold {one.amount.value / 1_000_000:g}" if one.amount else f"{one.target} sold")
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{NEWS}{SEED}The deal valued Norkel at $240 million.", {"Norkel series_a 240", "Norkel seed"}),
        (f"{NEWS}{SEED}The financing, led by Ardra Ventures, was oversubscribed.", {"Norkel series_a Ardra Ventures"}),
        (f"{LED}{SEED}Bede Capital also invested in the round.", {"Norkel series_a Ardra Ventures Bede Capital"}),
        (f"{NEWS}{SEED}Investors in the new round include Bede Capital.", {"Norkel series_a Bede Capital"}),
        (f"{NEWS}{RIVAL}Investors in the round include Bede Capital.", {"Norkel series_a Bede Capital"}),
        (f"{NEWS}{RIVAL}The Series A round was led by Bede Capital.", {"Norkel series_a Bede Capital"}),
        (f"{NEWS}{RIVAL}The investment gives the startup a valuation of $90 million.", {"Norkel series_a 90"}),
        # the earlier round goes on in its own paragraph, or right behind it where the news lacks nothing
        (f"{LED}Norkel raised $5 million in a seed round in 2020. The round was led by Oak Capital.", {"Norkel seed Oak Capital"}),
        (f"{LED}{SEED}The round was led by Oak Capital.", {"Norkel seed Oak Capital"}),
        (f"{LED}Tapim raised $11 million in a Series C round. The round was led by Oak Capital.", {"Tapim series_c Oak Capital"}),
    ],
)  # fmt: skip
def test_the_round_is_that_of_the_news(text: str, expected: set[str]) -> None:
    assert expected <= told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{NEWS}“Tapim could do this tomorrow,” Ann Lee, the startup's chief executive, admits.", "Ann Lee ceo Norkel"),
        (f"{NEWS}“We did what Tapim did not,” said Ann Lee, the Leeds-based startup's founder.", "Ann Lee founder Norkel"),
        (f"{LED}Tapim, a maker of lifts, has used the ovens since 2016.\n\n“Fine,” said Ann Lee, the company's founder.", "Ann Lee founder Norkel"),
        (f"{LED}Tapim, a competitor based in Munich, closed a $44 million Series C round in 2021.\n\nAnn Lee of Ardra Ventures will take a seat on the board.", "Ann Lee board_member Norkel"),
        (f"{NEWS}“Fine,” said Tarn Electric partner Ann Lee, who led the deal.", "Ann Lee partner Tarn Electric"),
        (f"{NEWS}“Fine,” said Ann Lee, a partner at Tarnmoor 21.", "Ann Lee partner Tarnmoor 21"),
        (f"{NEWS}Before starting the company, Kofa Adjei worked at Siemens for six years.", "Kofa Adjei founder Norkel"),
    ],
)  # fmt: skip
def test_the_company_is_that_of_the_article(text: str, expected: str) -> None:
    same = " ".join(expected.split()[:3])  # the person and the title
    assert {one for one in told(text) if one.startswith(same)} == {expected}


ASIDE = "It is cold. Nobody likes it.\n\nLarkfield sells birds in Asia.\n\n"


@pytest.mark.parametrize(
    "price", ["The price was $8 million.", "The company paid $8 million.", "The deal is worth $8 million."]
)
def test_the_price_of_the_only_purchase_is_told_late(price: str) -> None:
    assert "Tapim sold 8" in told(f"Norkel has acquired Tapim.\n\n{ASIDE}{price}")


@pytest.mark.parametrize(
    "text",
    [
        f"Norkel has acquired Tapim. Larkfield has bought Bolt.\n\n{ASIDE}The price was $8 million.",
        f"Norkel has acquired Tapim.\n\n{ASIDE}Larkfield paid $8 million.",
        f"Norkel has acquired Tapim.\n\n{ASIDE}The price was $8 million a year.",
        "Last year Larkfield acquired Tapim. The deal valued Norkel at $8 million.",
    ],
)
def test_a_sum_told_late_is_of_no_purchase(text: str) -> None:
    assert "Tapim sold" in told(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dorga raised $5 million in a Series A round led by Junpo 21 last year.", "Dorga series_a Junpo 21"),
        ("Dorga 9 today announced that it has raised $32 million.", "Dorga 9 round"),
        ("Dorga, a Grihal VC-backed startup, is active in the field.", "Dorga round Grihal VC"),
    ],
)
def test_names_end_where_they_end(text: str, expected: str) -> None:
    assert told(text) == {expected}


@pytest.mark.parametrize(
    "text",
    [
        "When Ann Lee opened a bakery in 2018, the bank turned down her request for a loan of $12 million.\n\nNorkel sells ovens.",
        "Most VC-backed startups fail.",
    ],
)  # fmt: skip
def test_nothing_is_told(text: str) -> None:
    assert told(text) == set()


COLD = "Trucks are slow. Nobody likes them. The port is old. Most people go home at six. Fuel is dear. Ice is not. "


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (f"{COLD}Norkel has raised $24 million in Series B funding.", TODAY),
        (f"{COLD}Norkel sells ovens. Now the company has closed a $24 million Series B.", TODAY),
        (f"{COLD}Norkel has raised $24 million since its founding.", None),
        (f"{COLD}Ardra Ventures has closed a fund of $24 million.", TODAY),
        (f"{COLD}Ardra Ventures closed a fund of $24 million in 2019.", "2019"),
    ],
)
def test_news_told_late_is_of_the_day(text: str, date: str | None) -> None:
    claims = EXTRACTOR.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    dates = {str(one.date) if one.date else None for one in claims if isinstance(one, (FundingRoundClaim, FundClaim))}
    assert dates <= {date}
