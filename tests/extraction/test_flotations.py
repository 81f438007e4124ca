"""Flotations: who goes public, for what sum, when and how far it has come, in many wordings; and what is no report of one."""

from datetime import date

import pytest

from vcgraph.extraction.learned.reader import LearnedExtractor
from vcgraph.extraction.rules import RuleExtractor
from vcgraph.extraction.rules.text.document import read_document
from vcgraph.model import Article, Claim, FundingRoundClaim

RULES = RuleExtractor()
PUBLISHED = date(2024, 5, 15)


def flotations(text: str, published: date | None = PUBLISHED) -> set[str]:
    """ "company | million | date | status" of each flotation, without what is not told, the publish date and "closed"."""
    claims = RULES.extract(Article(id="a", text=text, published=published)).claims
    return {line(one) for one in claims if isinstance(one, FundingRoundClaim) and one.stage == "ipo"}


def line(claim: FundingRoundClaim) -> str:
    when = str(claim.date) if claim.date and str(claim.date) != str(PUBLISHED) else None
    value = f"at {claim.valuation.value / 1_000_000:g}" if claim.valuation else None
    sum_ = f"{claim.amount.value / 1_000_000:g} {claim.amount.currency}" if claim.amount else None
    status = None if claim.status == "closed" else claim.status
    return " | ".join(filter(None, [claim.company, sum_, when, status, value]))


WENT_PUBLIC = {
    "Tarnwick went public in 2012.": "Tarnwick | 2012",
    "Tarnwick, which makes valves, went public in 2012.": "Tarnwick | 2012",
    "Tarnwick (TNW) went public on the New York Stock Exchange in March 2012.": "Tarnwick | 2012-03",
    "Tarnwick floated in London in 2016.": "Tarnwick | 2016",
    "Tarnwick, listed in London since 2016, sells valves.": "Tarnwick | 2016",
    "Tarnwick listed its shares on Nasdaq in 2019.": "Tarnwick | 2019",
    "Tarnwick made its stock market debut in 2019.": "Tarnwick | 2019",
    "Tarnwick debuted on the Nasdaq last week.": "Tarnwick | 2024-05",
    "Tarnwick held an initial public offering in 2005.": "Tarnwick | 2005",
    "Tarnwick completed its IPO in March 2019.": "Tarnwick | 2019-03",
    "Tarnwick priced its IPO at $17 a share.": "Tarnwick",
    "Tarnwick has sold valves since 1990 and went public in 2012.": "Tarnwick | 2012",
    "Oakmere backs the valve maker Tarnwick, which works with Velora and went public in 2012.": "Tarnwick | 2012",
    "Jane Roe took Tarnwick public in 2012.": "Tarnwick | 2012",
    "It was the largest offering since Tarnwick went public in 2012.": "Tarnwick | 2012",
}
RAISED = {
    "Tarnwick raised $80 million in its IPO in 2012.": "Tarnwick | 80 USD | 2012",
    "Tarnwick raised $80 million through an initial public offering in 2012.": "Tarnwick | 80 USD | 2012",
    "Tarnwick went public in 2012, raising $80 million.": "Tarnwick | 80 USD | 2012",
    "Tarnwick's IPO raised $80 million in 2012.": "Tarnwick | 80 USD | 2012",
    "Tarnwick's $80 million IPO in 2012 was small.": "Tarnwick | 80 USD | 2012",
    "The $80 million raised by valve maker Tarnwick in its 2012 IPO was little.": "Tarnwick | 80 USD | 2012",
    "Backers of the 2012 IPO of valve maker Tarnwick, which raised $80 million, gained.": "Tarnwick | 80 USD | 2012",
    "Tarnwick raises $80 million in IPO": "Tarnwick | 80 USD",
    "It exceeds the $80 million raised by Tarnwick's IPO in 2012.": "Tarnwick | 80 USD | 2012",
    "Velora sells tea, and Tarnwick, a competitor, raised $80 million in its Hong Kong listing in 2012.": "Tarnwick | 80 USD | 2012",
    "But first: Tarnwick. The company raised $80 million in an IPO in 2012.": "Tarnwick | 80 USD | 2012",
    "Tarnwick went public in 2012. It raised $80 million.": "Tarnwick | 80 USD | 2012",
    "Tarnwick priced its 2012 IPO at $20 a share, raising $80 million.": "Tarnwick | 80 USD | 2012",
}
PLANNED = {
    "Tarnwick filed to go public today.": "Tarnwick | planned",
    "Tarnwick files for IPO of up to $150 million": "Tarnwick | 150 USD | planned",
    "Tarnwick filed with regulators to raise up to $150 million in an initial public offering.": "Tarnwick | 150 USD | planned",
    "Tarnwick has filed confidentially for an initial public offering.": "Tarnwick | planned",
    "Tarnwick filed its S-1 with the SEC.": "Tarnwick | planned",
    "Tarnwick plans an IPO in 2025.": "Tarnwick | 2025 | planned",
    "Tarnwick is preparing for an initial public offering in Hong Kong that could raise up to $400 million.": "Tarnwick | 400 USD | planned",
    "Tarnwick will likely go public on the London Stock Exchange in 2025.": "Tarnwick | 2025 | planned",
    "Tarnwick, a maker of valves, is gearing up to go public.": "Tarnwick | planned",
    "Tarnwick wants to list by 2025.": "Tarnwick | 2025 | planned",
    "Tarnwick looks to IPO in 2025.": "Tarnwick | 2025 | planned",
    "Tarnwick has hired Goldman Sachs and Morgan Stanley to lead an initial public offering.": "Tarnwick | planned",
    "Tarnwick picks banks for IPO": "Tarnwick | planned",
    "Tarnwick's planned IPO is a test.": "Tarnwick | planned",
    "Tarnwick's IPO is expected in 2025.": "Tarnwick | 2025 | planned",
    "Tarnwick postponed its IPO.": "Tarnwick | planned",
    "Tarnwick filed to go public. The company hopes to raise $200 million.": "Tarnwick | 200 USD | planned",
    "Tarnwick filed to go public. Its target is to raise $200 million.": "Tarnwick | 200 USD | planned",
    "Tarnwick filed for an IPO. The offering could raise $200 million, one of the sources said.": "Tarnwick | 200 USD | planned",
    "Analysts expect that Tarnwick will go public in 2025.": "Tarnwick | 2025 | planned",
    "Tarnwick will go public at a $2 billion valuation in 2025.": "Tarnwick | 2025 | planned | at 2000",
}
IN_TALKS = {
    "Tarnwick is considering an initial public offering.": "Tarnwick | in_talks",
    "Tarnwick explores IPO": "Tarnwick | in_talks",
    "Tarnwick bought back the stake Velora owned in the company for $7 billion, considering an IPO.": "Tarnwick | in_talks",
    "Tarnwick, which sells valves, is weighing a direct listing next year.": "Tarnwick | 2025 | in_talks",
    "Tarnwick is talking to bankers about an IPO.": "Tarnwick | in_talks",
    "Tarnwick may go public in 2025.": "Tarnwick | 2025 | in_talks",
    "Tarnwick sells valves. The company is growing, and an IPO is possible as soon as 2025.": "Tarnwick | 2025 | in_talks",
    "Tarnwick's IPO could come in 2025.": "Tarnwick | 2025 | in_talks",
}
FAILED = {
    "Tarnwick pulled its IPO in 2019.": "Tarnwick | 2019 | failed",
    "Tarnwick dropped plans for a $200 million IPO last year.": "Tarnwick | 200 USD | 2023 | failed",
    "Tarnwick was forced to abandon its IPO in 2019.": "Tarnwick | 2019 | failed",
    "Tarnwick withdrew its initial public offering in 2019.": "Tarnwick | 2019 | failed",
    "Tarnwick had filed to go public in December 1999. It was forced to pull its IPO.": "Tarnwick | 1999-12 | failed",
    "Tarnwick's failed flotation in 2019 cost millions.": "Tarnwick | 2019 | failed",
}


@pytest.mark.parametrize("text", [*WENT_PUBLIC, *RAISED, *PLANNED, *IN_TALKS, *FAILED])
def test_a_flotation_told(text: str) -> None:
    told = {**WENT_PUBLIC, **RAISED, **PLANNED, **IN_TALKS, **FAILED}[text]
    assert flotations(text) == {told}


SILENT = [
    "The IPO market is weak, said Tarnwick.",
    "Tarnwick trades 20 percent below its IPO price.",
    "Tarnwick sold pre-IPO shares.",
    "Tarnwick's chief executive left after its IPO.",
    "Tarnwick is listed on the Nasdaq.",
    "Tarnwick, a listed company, makes valves.",
    "Tarnwick has 100 venues listed in Lisbon.",
    "Tarnwick has no plans to go public.",
    "Tarnwick will not go public until it earns money.",
    "Tarnwick declined to comment on an IPO.",
    "If Tarnwick goes public, its backers gain.",
    "Tarnwick helps startups go public.",
    "Tarnwick advises companies that plan to go public in 2025.",
    "Investors wonder whether Tarnwick will go public.",
    "Many companies went public in 2012, said Tarnwick.",
    "Tarnwick went public through a reverse merger in 2012.",
    "Tarnwick went public with its complaint.",
    "Tarnwick opened to the public in 2012.",
    "Tarnwick debuts in India",
    "Tarnwick listed three reasons in London.",
    "The planned IPO is a risk, Tarnwick said.",
    "Oakmere Capital buys stakes in companies such as Velora and Tarnwick before they go public.",
    "Tarnwick said it takes six months to prepare for an IPO.",
    "The deal stirred speculation that Tarnwick could be moving toward a public offering.",
    "There are expectations that both Tarnwick and Velora will go public soon.",
    "Tarnwick said it will go public, but only when it earns money.",
    "Tarnwick is theoretically considering an IPO.",
    "Tarnwick rose when the world's biggest lender went public in 2012.",
]


@pytest.mark.parametrize("text", SILENT)
def test_no_flotation_told(text: str) -> None:
    assert flotations(text) == set()


def test_each_company_of_a_list() -> None:
    text = "Tarnwick, Velora and Quillo are all aiming to go public in 2025."
    assert flotations(text) == {f"{name} | 2025 | planned" for name in ("Tarnwick", "Velora", "Quillo")}


def test_a_bank_is_not_who_goes_public() -> None:
    text = "Oakmere Capital sells its stake before the IPO of Tarnwick in 2025."
    assert flotations(text) == {"Tarnwick | 2025 | planned"}


def test_prices_and_values_are_no_sum() -> None:
    told = {
        "Tarnwick went public in 2012 at $16 a share.": {"Tarnwick | 2012"},
        "Tarnwick went public in 2012 with a market capitalization of $7 billion.": {"Tarnwick | 2012"},
        "Tarnwick seeks a valuation of up to $13 billion in its IPO this week.": {"Tarnwick | 2024-05"},
        "Tarnwick went public in 2012, after raising $27 million from Oakmere Capital.": {"Tarnwick | 2012"},
    }
    for text, expected in told.items():
        assert {one.removesuffix(" | planned") for one in flotations(text)} == expected, text


def rounds(text: str) -> set[tuple[str, str | None, int | None]]:
    """Company, stage and million of each round that the learned reader finds."""
    claims: tuple[Claim, ...] = LearnedExtractor().extract(Article(id="a", text=text, published=PUBLISHED)).claims
    return {
        (one.company, one.stage, int(one.amount.value / 1_000_000) if one.amount else None)
        for one in claims
        if isinstance(one, FundingRoundClaim)
    }


def test_an_ordinary_round_beside_a_flotation_stays_one() -> None:
    ahead = "Tarnwick raised $200 million from Oakmere Capital ahead of its planned IPO in 2025."
    assert rounds(ahead) == {("Tarnwick", None, 200), ("Tarnwick", "ipo", None)}
    after = "Tarnwick raised a $30 million Series C led by Oakmere Capital. It plans to go public in 2025."
    assert rounds(after) == {("Tarnwick", "series_c", 30), ("Tarnwick", "ipo", None)}


def test_the_sum_of_a_flotation_is_no_round_of_its_own() -> None:
    text = "Tarnwick raised $80 million in its initial public offering on Tuesday."
    assert rounds(text) == {("Tarnwick", "ipo", 80)}


def test_masks_are_left_as_they_were() -> None:
    """The signs for offerings and exchanges are the flotations' own; the document keeps its masks."""
    document = read_document(Article(id="a", text="Tarnwick plans an IPO on Nasdaq."))
    assert not any(sign in document.sentences[0].mask for sign in "\ue007\ue008")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Today the documents for a stock market listing were submitted by Tarnwick, a maker of valves.", "Tarnwick | planned"),
        ("Tarnwick has submitted the papers for a listing on the New York Stock Exchange.", "Tarnwick | planned"),
        ("Tarnwick is heading for the stock market.", "Tarnwick | planned"),
        ("It is the largest offering since Tarnwick went to the stock exchange in 2004.", "Tarnwick | 2004"),
        ("Tarnwick entered the public markets in 2014.", "Tarnwick | 2014"),
        ("Tarnwick was floated in 2014.", "Tarnwick | 2014"),
        ("Trading in the shares of Tarnwick begins on the Nasdaq.", "Tarnwick"),
        ("Tarnwick has registered for an initial public offering of up to $100 million.", "Tarnwick | 100 USD | planned"),
        ("Tarnwick put its flotation on ice.", "Tarnwick | failed"),
        ("Tarnwick has toyed with a direct listing.", "Tarnwick | in_talks"),
        ("Oakmere is no match for Tarnwick, the closely held broker that charges nothing and is planning an IPO.", "Tarnwick | planned"),
    ],
)  # fmt: skip
def test_the_stock_market_told_freely(text: str, told: str) -> None:
    assert flotations(text) == {told}


@pytest.mark.parametrize(
    "text",
    [
        "Tarnwick went to the stock exchange to ring a bell for its staff.",
        "Tarnwick floated the idea in 2014.",
        "Tarnwick has been about to go public for so long that nobody believes it.",
        "Trading in the shares of Tarnwick was slow on the Nasdaq.",
        "Tarnwick came to market in 2014 with a new valve.",
    ],
)
def test_the_stock_market_in_passing(text: str) -> None:
    assert flotations(text) == set()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Tarnwick is in talks to raise $150 million ahead of its potential IPO.", set()),
        ("Tarnwick bought a plant before its upcoming initial public offering.", set()),
        ("Tarnwick is moving its seat as it seeks to list on the Nasdaq.", set()),
        ("Tarnwick sells valves. The company was earlier also considering a public listing in India.", set()),
        ("Tarnwick's IPO debacle in 2019 is well remembered.", set()),
        ("Tarnwick explores a merger ahead of a US listing plan through the SPAC route.", set()),
        ("Oakmere has bought shares, ahead of the valve maker's plans to launch an IPO in 2025.", set()),
        ("Oakmere has bought shares ahead of Tarnwick's plans to launch an IPO in 2025.", {"Tarnwick | 2025 | planned"}),
        ("Tarnwick bought a plant ahead of its planned IPO in 2025.", {"Tarnwick | 2025 | planned"}),
        ("Tarnwick seeks to list on the Nasdaq.", {"Tarnwick | planned"}),
    ],
)  # fmt: skip
def test_an_offering_told_as_the_time_of_something_else(text: str, told: set[str]) -> None:
    assert flotations(text) == told
