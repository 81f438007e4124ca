"""Lists of deals: what their layout tells, and prose that stands item by item."""

from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.rules.layouts.parts import find_parts
from vcgraph.model import AcquisitionClaim, Article, FundClaim, FundingRoundClaim, TotalRaisedClaim

READER = LearnedExtractor()
PUBLISHED = date(2024, 5, 13)


def rounds_of(text: str, title: str | None = None) -> list[str]:
    """Each round as "company stage amount: investors", a leader with a star."""
    claims = READER.extract(Article(id="a", text=text, title=title, published=PUBLISHED)).claims
    for claim in claims:
        assert all(text[one.start : one.end] == one.quote for one in claim.evidence)
    rounds = [claim for claim in claims if isinstance(claim, FundingRoundClaim)]
    return [
        f"{one.company} {one.stage} {one.amount and int(one.amount.value)}: "
        + ", ".join(investor.name + "*" * (investor.role != "participant") for investor in one.investors)
        for one in rounds
    ]


ROWS = [
    "Tarnwick series_a 4000000: Oakmere Capital*, Lise Dahl",
    "Velmora seed None: Brightwater Ventures",
    "Quillo debt 20000000: Corran Bank",
]
LAYOUTS = [
    "Startup | Sector | Round | Amount | Investors\n"
    "Tarnwick | Fintech | Series A | €4m | Oakmere Capital (lead), Lise Dahl\n"
    "Velmora | Health | Seed | Undisclosed | Brightwater Ventures\n"
    "Quillo | Mobility | Debt | €20m | Corran Bank\n",
    "RANK COMPANY    CITY    ROUND     EUR M  INVESTORS\n"
    "1    Tarnwick   Oslo    Series A  4      Oakmere Capital (lead), Lise Dahl\n"
    "2    Velmora    Bergen  Seed      n/a    Brightwater Ventures\n"
    "3    Quillo     Malmö   Debt      20     Corran Bank\n",
    "Company: Tarnwick\nRound: Series A\nAmount: €4m\nLead: Oakmere Capital\nOthers: Lise Dahl\n\n"
    "Company: Velmora\nRound: Seed\nAmount: n/a\nLead: none\nOthers: Brightwater Ventures\n\n"
    "Company: Quillo\nRound: Debt\nAmount: €20m\nOthers: Corran Bank\n",
    "• Tarnwick (Oslo) – €4m Series A – Oakmere Capital (lead), Lise Dahl – sensors for pens\n"
    "• Velmora (Bergen) – undisclosed seed – Brightwater Ventures – home care\n"
    "• Quillo (Malmö) – €20m debt – Corran Bank – vans\n",
    "1) Tarnwick, €4M Series A. Sensors. Oslo. Led by Oakmere Capital, with Lise Dahl. "
    "2) Velmora, undisclosed seed. Home care. Brightwater Ventures. 3) Quillo, €20M debt. Vans. Corran Bank.",
    "Company,Amount,Round,Investors\nTarnwick,€4m,Series A,Oakmere Capital (lead) & Lise Dahl\n"
    "Velmora,undisclosed,Seed,Brightwater Ventures\nQuillo,€20m,Debt,Corran Bank\n",
    "Tarnwick\nSensors for pens. Oslo. €4M Series A led by Oakmere Capital, with Lise Dahl. It has 40 staff.\n\n"
    "Velmora\nUndisclosed seed from Brightwater Ventures.\n\nQuillo\nVans. €20M debt from Corran Bank.\n",
    "Tarnwick (€4m, Series A, led by Oakmere Capital with Lise Dahl)\n"
    "Velmora (undisclosed, seed, Brightwater Ventures)\n"
    "Quillo (€20m, debt, Corran Bank)\n",
]


@pytest.mark.parametrize("text", LAYOUTS)
def test_one_list_in_many_layouts(text: str) -> None:
    assert rounds_of("Hello again.\n\n" + text + "\nUntil next week!") == ROWS


def test_sales_funds_and_totals_in_lists() -> None:
    text = (
        "Date;Company;Type;Sum;Parties\n13 Jan;Tarnwick;Trade sale;€8m;to Velmora\n"
        "14 Jan;Quillo;Buyout;£240m;Oakmere Capital from Corran\n15 Jan;Brightpan;Product launch;€89;n/a\n\n"
        "Fund\tManager\tSize\tStatus\nCorran Seed I\tCorran Partners\t€35m\tfirst close, target €50m\n"
        "Bede Growth\tBede Capital\t$150m\tfundraising\n\n"
        "1. Harrowgate\nTotal raised: €38m\nBackers: none\n\n2. Pellam\nTotal raised: undisclosed\nFounded: 2019 by Marta Nunes\n"
    )
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    sales = [
        (one.acquirer, one.target, one.date and one.date.edtf) for one in claims if isinstance(one, AcquisitionClaim)
    ]
    assert sales == [("Velmora", "Tarnwick", "2024-01-13"), ("Oakmere Capital", "Quillo", "2024-01-14")]
    funds = [(one.name, one.status, one.raised and one.raised.value) for one in claims if isinstance(one, FundClaim)]
    assert funds == [("Corran Seed I", "first_close", 35_000_000), ("Bede Growth", "planned", None)]
    assert [one.company for one in claims if isinstance(one, TotalRaisedClaim)] == ["Harrowgate"]
    assert [one.person for one in claims if one.type == "role"] == ["Marta Nunes"]


def test_an_item_lends_no_name_to_the_next() -> None:
    text = (
        "Tarnwick raises €52m for a plant\nThe Oslo company will build near Bergen. Oakmere Capital led the Series B.\n\n"
        "Velmora raises €6m\nCorran Ventures led the round and was joined by Lise Dahl.\n\n"
        "Quillo sold\nDutch group Brightpan bought it. The price was not disclosed.\n"
    )
    assert rounds_of(text) == [
        "Tarnwick series_b 52000000: Oakmere Capital*",
        "Velmora None 6000000: Corran Ventures*, Lise Dahl",
    ]


def test_fields_below_one_another() -> None:
    text = (
        "May 7, 2024\nTarnwick\n$2.5M / Seed\nLearning\nOakmere Capital, Corran\nMay 6, 2024\nVelmora\n$31M / Series C\n"
        "Materials\nBrightwater Ventures\nMay 3, 2024\nQuillo\n$9M / Series A\nRetail\nBede Capital, Lise Dahl\nLoad more\n"
    )
    assert rounds_of(text) == [
        "Tarnwick seed 2500000: Oakmere Capital, Corran",
        "Velmora series_c 31000000: Brightwater Ventures",
        "Quillo series_a 9000000: Bede Capital, Lise Dahl",
    ]


def test_pairs_of_names() -> None:
    text = (
        "Buyer -> Target\nTarnwick -> Velmora (agreed; $220m)\nCorran & Co -> Quillo, the toy maker (undisclosed)\n\n"
        "Most active:\n1. Oakmere Capital – 17 deals, among them Harrow Labs and Pellam\n2. Bede Ventures – 4 deals: Pellam, Zenith\n"
    )
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    sales = [(one.acquirer, one.target, one.status) for one in claims if isinstance(one, AcquisitionClaim)]
    assert sales == [("Tarnwick", "Velmora", "planned"), ("Corran & Co", "Quillo", "closed")]
    assert rounds_of(text) == [
        "Harrow Labs None None: Oakmere Capital",
        "Pellam None None: Oakmere Capital, Bede Ventures",
        "Zenith None None: Bede Ventures",
    ]


def test_the_date_that_opens_a_line_is_that_of_its_deals() -> None:
    text = (
        "11/12: Tarnwick raised $5 million from Oakmere Capital.\n11/09: Velmora acquired Quillo for $75 million.\n"
        "11/08: Pellam opened an office in Warsaw.\n11/07: Harrow Labs raised $2 million from Corran Ventures.\n"
    )
    claims = READER.extract(Article(id="a", text=text, published=date(2007, 11, 12))).claims
    dates = [one.date and one.date.edtf for one in claims if isinstance(one, FundingRoundClaim | AcquisitionClaim)]
    assert dates == ["2007-11-12", "2007-11-09", "2007-11-07"]


NO_LISTS = [
    "Tarnwick raised €4m.\n\nThe company sells sensors.\n\nIn March, Tarnwick acquired Velmora.\n\nTarnwick closed its seed round in 2020.",
    "Tarnwick raised €4m.\n\nRival Velmora raised €9m last year.\n\nTarnwick has 40 staff.\n\nOakmere Capital led the round.",
    "Background\nTarnwick was founded in 2019.\n\nFunding\nTarnwick raised €4m from Oakmere Capital.\n\nNext Steps\nTarnwick will hire.",
]


@pytest.mark.parametrize("text", NO_LISTS)
def test_news_of_one_company_stays_whole(text: str) -> None:
    assert find_parts(text, listed=False) == [(0, len(text), False)]


def test_lists_of_other_things_tell_no_deals() -> None:
    text = (
        "Company | City | Staff | Revenue\nTarnwick | Oslo | 40 | €4m\nVelmora | Bergen | 12 | €2m\n\n"
        "Tarnwick: 40 staff, €4m in sales.\nVelmora: 12 staff, €2m in sales.\nQuillo: 9 staff, €1m in sales.\n"
    )
    assert rounds_of(text) == []
