"""Purchases told behind a description, by a count, in a list or beside something else, and those who only speak of them."""

from datetime import date

import pytest

from tests.extraction.test_acquisitions import PUBLISHED, brief, read
from tests.extraction.test_funds_worded import Fund, funds_of
from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import AcquisitionClaim, Article, CommitmentClaim, FundClaim, FundingRoundClaim

READER = LearnedExtractor()
NEWS_DAY = date(2023, 5, 10)
BOUGHT = {("Velora", "Quillon", None, "closed")}


def day_of(claim: AcquisitionClaim | FundClaim) -> str | None:
    return claim.date.edtf if claim.date else None


@pytest.mark.parametrize(
    "text",
    [
        "Today marks a pivotal moment as Velora, a frontrunner of valve solutions, acquires Quillon, a maker of pans.",
        "The deal marks a new era as Velora, one of the pioneers of smart valves, takes over Quillon.",
        "Velora has been a quiet company. Aside from acquiring Quillon, I couldn't think of any other activity.",
        "Apart from buying Quillon in 2019, Velora has made no deals.",
        "Velora is known for thrift. Besides buying Quillon, it has spent little.",
        "Velora has acquired Quillon. Ann Lee, an author, explains what the acquisition of Quillon is all about.",
    ],
)
def test_who_bought(text: str) -> None:
    assert brief(text) == BOUGHT


@pytest.mark.parametrize(
    "text",
    [
        "Velora could do more. Apart from buying Quillon, it could sell Zendo.",
        "Aside from acquiring new customers, Velora opened an office.",
        "Customer loans doubled following its most recent acquisitions – Quillon Bank in Germany and Zendo Bank in Spain.",
        "Velora won two deals: Quillon in 2021 and Zendo in 2022.",
    ],
)
def test_silent(text: str) -> None:
    assert not brief(text)


def test_who_speaks_of_a_purchase_has_not_made_it() -> None:
    assert all(
        one.acquirer is None for one in read("Ann Lee, an analyst, has doubts about the acquisition of Quillon.")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Zendo, a grocer, was founded by Ann Lee. In 2010, she co-founded Quillon. Their work caught the attention of a Japanese firm before the young company was snapped up by Velora.",
        "Ann Lee runs Zendo, a grocer. In 2010 she started Quillon, a maker of pans. She raised $2 million before the startup was acquired by Velora.",
        "Zendo is a grocer run by Ann Lee. Ten years earlier she launched Quillon. It did well until the startup was bought by Velora.",
    ],
)
def test_what_a_founder_sold_is_what_she_founded_last(text: str) -> None:
    assert brief(text) == BOUGHT


def test_what_the_text_is_about_is_sold_where_no_other_was_founded() -> None:
    text = "Ann Lee founded Quillon in 2015. The company raised $2 million before it was sold to Velora."
    assert brief(text) == BOUGHT


def test_a_bracket_says_how_far_each_deal_is() -> None:
    text = "Velora today announced its acquisitions of Quillon (agreement executed) and Zendo (closed), makers of pans."
    assert brief(text) == {("Velora", "Quillon", None, "planned"), ("Velora", "Zendo", None, "closed")}


@pytest.mark.parametrize(
    "text",
    [
        "Velora closed two strategic deals in quick succession – Quillon in November 2017 and Zendo in February 2018 – while it grew. These acquisitions helped.",
        "Acquisitions in 2017: Quillon and Zendo.\n\nVelora closed two deals – Quillon in November 2017 and Zendo in February 2018.",
        "Velora made two purchases, Quillon in November 2017 and Zendo in February 2018.",
        "Velora made two acquisitions (Quillon in November 2017 and Zendo in February 2018).",
    ],
)
def test_each_deal_of_a_count_has_its_own_day(text: str) -> None:
    days = {one.target: day_of(one) for one in read(text, PUBLISHED) if one.acquirer == "Velora"}
    assert days == {"Quillon": "2017-11", "Zendo": "2018-02"}


def _listed(text: str) -> list[tuple[str | None, str, str | None]]:
    claims = READER.extract(Article(id="a", text=text, published=NEWS_DAY)).claims
    return [(one.acquirer, one.target, day_of(one)) for one in claims if isinstance(one, AcquisitionClaim)]


@pytest.mark.parametrize(
    "text",
    [
        "Velora's acquisitions so far:\n\n- July, 2008 - Quillon\n\n- December, 2009 - Zendo Labs",
        "Velora has made the following acquisitions:\n\n- Quillon (July 2008)\n\n- Zendo Labs (December 2009)",
        "These are the companies that Velora has bought:\n\nJuly 2008 – Quillon\n\nDecember 2009 – Zendo Labs",
    ],
)
def test_dated_purchases_below_words_that_say_whose_they_are(text: str) -> None:
    assert _listed(text) == [("Velora", "Quillon", "2008-07"), ("Velora", "Zendo Labs", "2009-12")]


def test_a_list_that_names_no_buyer_is_of_the_one_told_above() -> None:
    text = "Velora has acquired Brask.\n\nHere is the list of acquisitions in the post:\n\n- July, 2008 - Quillon\n\n- May, 2009 - Zendo"
    assert _listed(text) == [
        ("Velora", "Brask", "2023-05-10"),
        ("Velora", "Quillon", "2008-07"),
        ("Velora", "Zendo", "2009-05"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Velora's offices:\n\n- July, 2008 - Lyon\n\n- December, 2009 - Porto",
        "Here are the companies that Velora could have bought:\n\n- 2008: Quillon\n\n- 2009: Zendo",
    ],
)
def test_other_lists_tell_no_purchases(text: str) -> None:
    assert not _listed(text)


H = "Larkfield Ventures"


@pytest.mark.parametrize(
    ("text", "funds"),
    [
        (f"{H} has become LFV and I'm raising a $100M venture fund.", {(None, H, None, 100, "planned")}),
        (f"{H} opened its doors with a $50 million first fund.", {(H, H, 50, None, "closed")}),
        (f"{H} launched a $50 million fund with a focus on energy.", {(None, H, None, 50, "closed")}),
    ],
)
def test_what_a_fund_has_and_what_it_wants(text: str, funds: set[Fund]) -> None:
    assert funds_of(text) == funds


def test_the_closing_of_a_fund_is_news() -> None:
    text = f"{H} has announced the closing of its $82 million second fund."
    claims = READER.extract(Article(id="a", text=text, published=NEWS_DAY)).claims
    assert [day_of(one) for one in claims if isinstance(one, FundClaim)] == ["2023-05-10"]


def test_a_fund_that_gives_to_a_company_takes_nothing() -> None:
    text = "Quillon has secured funding. The investment includes £200,000 from the Larkshire Investment Fund II, and £150,000 from Harrow Ventures."
    claims = READER.extract(Article(id="a", text=text)).claims
    assert not [one for one in claims if isinstance(one, CommitmentClaim | FundClaim)]


def test_by_whom_in_general_a_company_is_led_names_nobody() -> None:
    text = (
        f"{H} is an investor in the Black-led unicorn Quillon, one of the few Black-led companies in Ohio, and Zendo."
    )
    claims = READER.extract(Article(id="a", text=text)).claims
    assert "Black" not in {one.company for one in claims if isinstance(one, FundingRoundClaim)}
    assert "Quillon" in {one.company for one in claims if isinstance(one, FundingRoundClaim)}


@pytest.mark.parametrize(
    ("text", "bought"),
    [
        (
            "Quillon has received a $3 billion takeover offer. Shares rose. The bid has come from investment firm Harrow Capital, which already owns 6.7% of it.",
            {("Harrow Capital", "Quillon", 3_000_000_000, "planned")},
        ),
        ("Quillon agreed a $3 billion takeover. The bidder is Velora.", {("Velora", "Quillon", 3_000_000_000, "planned")}),
        (
            "Velora has discussed an acquisition of Quillon, but the price was lower than that offered by Zendo.",
            {("Velora", "Quillon", None, "in_talks")},
        ),
        ("Velora will grow with the acquisition of Ann Lee's Quillon, bringing in shows.", {("Velora", "Quillon", None, "planned")}),
    ],
)  # fmt: skip
def test_whose_a_bid_is(text: str, bought: set[tuple[str, str, int | None, str]]) -> None:
    assert brief(text) == bought


@pytest.mark.parametrize(
    "aside", [", whose parts are in phones", ", a Bath-based maker of chips, whose parts are in phones"]
)
def test_the_date_that_opens_a_sentence_is_of_its_verb(aside: str) -> None:
    text = f"In 2017, Quillon{aside}, was bought by Velora."
    claims = READER.extract(Article(id="a", text=text, published=NEWS_DAY)).claims
    assert [day_of(one) for one in claims if isinstance(one, AcquisitionClaim)] == ["2017"]
