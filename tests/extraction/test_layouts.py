"""Lists of deals: what their layout tells, and prose that stands item by item."""

import time
from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.rules.layouts.parts import find_parts
from vcgraph.model import AcquisitionClaim, Article, FundClaim, FundingRoundClaim, RoleClaim, TotalRaisedClaim

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


LAYOUTS += [
    "**Tarnwick** | Oslo | €4M Series A | Investors: Oakmere Capital (lead), Lise Dahl | sensors\n"
    "**Velmora** | Bergen | undisclosed | Seed | Investors: Brightwater Ventures\n**Quillo** | Malmö | €20M debt | Corran Bank\n",
    "Tarnwick (Series A): €4M to build sensors. Led by Oakmere Capital, w/ Lise Dahl.\n"
    "Velmora (seed): undisclosed. From Brightwater Ventures.\nQuillo (debt): €20M for vans. From Corran Bank.\n",
    "Tarnwick → €4M Series A led by Oakmere Capital, with Lise Dahl\nVelmora → undisclosed seed from Brightwater Ventures\n"
    "Quillo → €20M debt from Corran Bank\n",
    "Also funded: Tarnwick (Series A, €4M, led by Oakmere Capital with Lise Dahl), Velmora (seed, undisclosed, Brightwater Ventures)"
    " and Quillo (debt, €20M, Corran Bank).",
    "1. Tarnwick (€4M). The Oslo startup's Series A was led by Oakmere Capital, with Lise Dahl.\n"
    "2. Velmora (undisclosed seed). Brightwater Ventures.\n3. Quillo (€20M debt). From Corran Bank.\n",
    "Series A\nTarnwick — sensors — €4M — Oakmere Capital (lead), Lise Dahl\nSeed rounds\n"
    "Velmora — undisclosed — Brightwater Ventures\nDebt\nQuillo — €20M — Corran Bank\n",
]


@pytest.mark.parametrize("text", LAYOUTS)
def test_one_list_in_many_layouts(text: str) -> None:
    assert rounds_of("Hello again.\n\n" + text + "\nUntil next week!") == ROWS


def test_a_sum_may_stand_before_the_company() -> None:
    text = (
        "Deals:\n- $12M for Tarnwick, from Oakmere & Co. Ventures\n- $7M for Velmora, some of it from Bede LLC\n"
        "- $2M for Quillo (Gary, IN), led by Corran and the state\n"
    )
    assert rounds_of(text) == [
        "Tarnwick None 12000000: Oakmere & Co. Ventures",
        "Velmora None 7000000: Bede LLC",
        "Quillo None 2000000: Corran*",
    ]


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


def test_entries_of_funds_and_of_people() -> None:
    text = (
        "Funds\nOakmere Capital (Oslo) – Fund IV – $400m – final close\nCorran Partners: third fund, €90m, first close\n"
        "Bede – debut fund – targeting $50m – launched\n\nMoves\n• Lise Dahl, CFO, Tarnwick (from Velmora)\n"
        "• Marta Nunes → partner, Corran Partners\n• Ann Lee, New York, United States\n"
    )
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    funds = [(one.name, one.manager, one.status) for one in claims if isinstance(one, FundClaim)]
    assert funds == [
        ("Fund IV", "Oakmere Capital", "closed"),
        ("third fund", "Corran Partners", "first_close"),
        ("Bede", "Bede", "planned"),
    ]
    roles = [(one.person, one.title, one.organization) for one in claims if isinstance(one, RoleClaim)]
    assert roles == [("Lise Dahl", "cfo", "Tarnwick"), ("Marta Nunes", "partner", "Corran Partners")]


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


SECTIONS = [
    "Tarnwick Raises €52M\n\nThe Oslo company will build near Bergen. Oakmere Capital led the Series B.\n\n"
    "Velmora widens its seed\n\nLast week Velmora said that Corran Ventures had put in €6 million.\n\nThe firm has 20 staff.",
    "News of Tarnwick\n\nTarnwick raised €52 million in Series B funding led by Oakmere Capital.\n\n"
    "Velmora\n\nThe tool rental firm added €6 million from Corran Ventures to its seed round.",
    "# Venture deals\n\nTarnwick raised €52 million in Series B funding led by Oakmere Capital. It has 40 staff.\n\n"
    "# Other rounds of the week\n\nGhent startup Velmora will hire with the €6 million that it got from Corran Ventures in its seed round.",
]


@pytest.mark.parametrize("text", SECTIONS)
def test_a_section_tells_of_whom_its_heading_names(text: str) -> None:
    found = rounds_of(text)
    assert [one.replace("Velmora None", "Velmora seed") for one in found] == [
        "Tarnwick series_b 52000000: Oakmere Capital*",
        "Velmora seed 6000000: Corran Ventures",
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
    "Tarnwick makes sensors.\n\nFunding\n\nThe company raised €4m from Oakmere Capital.\n\nAcquisitions\n\nThe company bought Velmora in 2020.",
    "Tarnwick raised €4m.\n\nWhy Oakmere Capital is in\n\nOakmere Capital likes sensors.\n\nWhy Corran joined\n\nCorran knows Tarnwick.",
    "A start\n\nTarnwick raised €4m.\n\nEnter Velmora\n\nIn June it hired Velmora's chief. The company then raised €8m.",
    "Harbour talk\n\nTarnwick raised €4m.\n\nA rival in Velmora\n\nVelmora sells what Tarnwick sells.",
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


OTHER_LISTS = [
    "Basic plan | $10 | month\nPro plan | $20 | month\nTeam plan | $50 | month\n",
    "Tarnwick 15 – $799\nTarnwick 15 Pro – $999\nVelmora 8 – $1,699\nQuillo S24 – $1,799\n",
    "Company | Revenue | Employees\nTarnwick | $5m | 40\nVelmora | $12m | 90\nQuillo | $3m | 12\n",
    "The most valuable companies\nTarnwick – $3 trillion\nVelmora – $2.8 trillion\nQuillo – $1.7 trillion\n",
    "The richest investors by net worth\n1. Ann Lee – $200 billion\n2. Bob Stone – $190 billion\n3. Lise Dahl – $150 billion\n",
    "Name | Company | Amount\nAnn Lee | Tarnwick | $300,000\nBob Stone | Velmora | $200,000\n",
    "Company | Fine | Date\nTarnwick | $5 million | May 2023\nVelmora | $12 million | June 2023\n",
    "Project: Tarnwick Watch\nGoal: $50,000\nRaised: $80,000\nBackers: 900\n\nProject: Quillo Lamp\nGoal: $20,000\nRaised: $35,000\n"
    "Backers: 300\n",
    "Tarnwick -> Velmora\nQuillo -> Pellam\nHarrow -> Zenith\n",
    "London -> Paris ($90)\nParis -> Rome ($120)\nThe airline was sold.\n",
    "Burger – $12\nFries – $5\nShake – $7\n",
    "Tarnwick (TNW): $5.20\nVelmora (VLM): $7.10\nQuillo (QLL): $3.00\n",
    "Player transfers\nAnn Lee – €100m – Tarnwick Rovers\nBob Stone – €80m – Velmora United\nLise Dahl – €60m – Quillo City\n",
    "Buyer: Tarnwick Homes\nPrice: $5 million\nAddress: 12 Elm St\n\nBuyer: Ann Lee\nPrice: $2 million\nAddress: 14 Oak St\n",
    "A: B\nA: B\nA: B\n",
    "Houses sold\nOakdale Manor - $4m\nElmhurst Villa - $5m\nAshford Lodge - $6m\n",
    "Startup grants: Tarnwick (robots, $4m, state), Velmora (valves, $5m, city), Quillo (pans, $6m, EU).",
    "Growth\nTarnwick - $3m\nVelmora - $4m\nQuillo - $5m\n",
    "Grants\nTarnwick - $3m\nVelmora - $4m\nQuillo - $5m\n",
    "Secondary\nTarnwick High - $3m\nVelmora High - $4m\nQuillo High - $5m\n",
    "A\tB\tC\nA\tB\tC\nA\tB\tC\n",
    "Oak Chair\n$500\nBlack\nIn Stock\n\nElm Table\n$900\nBrown\nIn Stock\n\nAsh Desk\n$700\nWhite\nSold Out\n",
]


@pytest.mark.parametrize("text", OTHER_LISTS)
def test_lists_of_prices_fortunes_and_routes_tell_no_deals(text: str) -> None:
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    assert [one for one in claims if one.type != "role"] == []


def test_sums_alone_are_rounds_where_the_heading_says_so() -> None:
    rows = "Tarnwick – $5m\nVelmora – $12m\nQuillo – $3m\n"
    assert rounds_of(f"Funding this week:\n{rows}") == [
        "Tarnwick None 5000000: ", "Velmora None 12000000: ", "Quillo None 3000000: "
    ]  # fmt: skip
    assert rounds_of(f"Sales this week:\n{rows}") == []


LISTED = [
    "* Tarn{} raised $5 million from Oakmere Capital.\n",
    "Tarn{} – $5m – Series A – Oakmere Capital, Lise Dahl\n",
    "| Tarn{} | Series A | $5m | Oakmere Capital |\n",
    "Company: Tarn{}\nRound: Series A\nAmount: $5m\n\n",
    "Oak{} -> Tarn{}\n",
    "2019: Tarn{} raised $5 million from Oakmere Capital.\n",
]


@pytest.mark.parametrize("item", LISTED)
def test_time_grows_with_the_number_of_items_and_no_faster(item: str) -> None:
    def seconds(count: int) -> float:
        names = (f"{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}el" for i in range(count))
        text = "Deals this week:\n" + "".join(item.replace("{}", name) for name in names)
        start = time.process_time()
        READER.extract(Article(id="a", text=text, published=PUBLISHED))
        return time.process_time() - start

    seconds(10)
    most = 10 * max(seconds(80), 0.02)
    assert any(seconds(320) < most for _ in range(2)), "four times the items took ten times as long"


NUMBERED = [
    "{} Ternwick, the payments startup, this week confirmed plans to list on Nasdaq. The company plans to raise $200 million.",
    "{} Corran Bank has ditched plans to build a data centre in Ireland.",
    "{} Oakmere will acquire Israel-based Brightpan, which helps firms move. Brightpan's 25 employees will join Oakmere.",
    "{} Property portal Quillo has announced that Zendo has made an offer for the company.",
]


@pytest.mark.parametrize("mark", ["{})", "{}."])
def test_numbered_news_is_told_item_by_item(mark: str) -> None:
    items = [one.format(mark.format(at)) for at, one in enumerate(NUMBERED, 1)]
    text = "\n\n".join(["This week, we tracked 54 deals.", *items])
    assert rounds_of(text) == ["Ternwick ipo 200000000: "]
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    bought = {(one.acquirer, one.target) for one in claims if isinstance(one, AcquisitionClaim)}
    assert bought == {("Oakmere", "Brightpan"), ("Zendo", "Quillo")}


def test_numbered_facts_about_one_company_stay_whole() -> None:
    text = (
        "Five facts about Quillo.\n\n1. Quillo was founded in 2010.\n\n2. Quillo raised $5 million from Corran Capital in 2012."
        "\n\n3. The company raised $20 million in 2014.\n\n4. Quillo has 400 staff.\n\n5. The company bought Brightpan in 2015."
    )
    assert rounds_of(text) == ["Quillo None 5000000: Corran Capital", "Quillo None 20000000: "]


def test_pairs_below_a_heading_of_purchases() -> None:
    text = (
        "WHO BOUGHT WHOM\n\n→ Tarnwick / Velmora – maps firm swallows its peer (Daily)\n\n"
        "→ Quillo Wash / Corran – all-share deal, Corran is the buyer\n\n- Marrow + Zendo. €4m in cash.\n\n"
        "NEW THINGS\n\n- Fish + chips. Served daily.\n\n- Oakmere / Brightwater – a week of talks"
    )
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    bought = [one for one in claims if isinstance(one, AcquisitionClaim)]
    assert [(one.acquirer, one.target, one.amount and int(one.amount.value)) for one in bought] == [
        ("Tarnwick", "Velmora", None), ("Corran", "Quillo Wash", None), ("Marrow", "Zendo", 4000000)
    ]  # fmt: skip
    assert not READER.extract(Article(id="a", text=text.replace("WHO BOUGHT WHOM", "ALSO"), published=PUBLISHED)).claims


def test_a_thousand_pairs_below_headings_are_read_at_once() -> None:
    start = time.process_time()
    assert READER.extract(Article(id="a", text="Acquisitions\nAcme / Bede – all-share deal\n" * 1000)).claims
    assert time.process_time() - start < 6


def test_entries_in_free_words() -> None:
    text = (
        "Startups that raised money\n\n"
        "- Quillon – makes kids like ovens. $15 Mn (₹100 Cr or so); Harrow Ventures and Bede Partners wrote the cheques. (Daily Lathe)\n"
        "- Tarnbo – Corran Capital puts in $4 Mn (₹26 Cr, give or take). (Daily Lathe)\n"
        "- Velm Labs – will come home to draw your blood. Karst Capital invests ₹10 Cr.\n"
        "- Brask (boats) – Series B, $5 million. Harrow Ventures in the driver's seat; Bede Partners along for the ride\n"
        "- Harrow Ventures – $180 million, harvested by selling out of Orrin and Velmora\n"
    )
    found = [
        (one.company, int(one.amount.value), [(who.name, who.role) for who in one.investors])
        for one in READER.extract(Article(id="a", text=text)).claims
        if isinstance(one, FundingRoundClaim) and one.amount
    ]
    assert found == [
        ("Quillon", 15_000_000, [("Harrow Ventures", "participant"), ("Bede Partners", "participant")]),
        ("Tarnbo", 4_000_000, [("Corran Capital", "participant")]),
        ("Velm Labs", 100_000_000, [("Karst Capital", "participant")]),
        ("Brask", 5_000_000, [("Harrow Ventures", "lead"), ("Bede Partners", "participant")]),
    ]


def test_a_total_alone_below_each_name_is_told() -> None:
    text = (
        "Tarnyard (2017-2020)\n\nTotal Raised: $62 million\n\nTarnyard, a legal tech startup, shut down in March.\n\n"
        "Core Bede (2016-2020)\n\nTotal Raised: $290 million\n\nCore Bede closed its doors in May."
    )
    claims = READER.extract(Article(id="a", text=text)).claims
    totals = [(one.company, int(one.amount.value)) for one in claims if isinstance(one, TotalRaisedClaim)]
    assert totals == [("Tarnyard", 62_000_000), ("Core Bede", 290_000_000)]


HISTORY = "July 2013: $46.5M round | $110M valuation\n\nMarch 2014: $72M | $710M\n\nApril 2015: $130M | $1.3B\n"


def test_dated_sums_are_the_rounds_of_whose_history_is_told() -> None:
    text = f"Here is a tour of Tarn's funding history:\n\n{HISTORY}"
    claims = [one for one in READER.extract(Article(id="a", text=text)).claims if isinstance(one, FundingRoundClaim)]
    assert [(one.company, one.date and one.date.edtf) for one in claims] == [
        ("Tarn", "2013-07"),
        ("Tarn", "2014-03"),
        ("Tarn", "2015-04"),
    ]
    assert [one.valuation and int(one.valuation.value) for one in claims] == [110_000_000, 710_000_000, 1_300_000_000]


def test_a_date_is_no_company() -> None:
    assert rounds_of(f"Ohio's school funding by year:\n\n{HISTORY}") == []
    assert not any(row.startswith(("July", "March", "April")) for row in rounds_of(f"Sales of the town:\n\n{HISTORY}"))


def test_a_sale_in_a_row_names_its_buyer() -> None:
    text = "Major deals\n\nTarnio | AI | 4 | Series A | KODET\n\nVelora | ESG | 16 | Series B | Bede Capital\n\nQuillo | Games | - | M&A | Orrell Labs\n"
    claims = READER.extract(Article(id="a", text=text)).claims
    assert [(one.acquirer, one.target) for one in claims if isinstance(one, AcquisitionClaim)] == [
        ("Orrell Labs", "Quillo")
    ]


def test_founders_and_their_ages_stand_before_the_company() -> None:
    items = "Oke, a bakery, raised $3 million.\n\nVelora, a maker of valves, raised $9 million from Oak Capital.\n\n"
    head = "This week:\n\nUber-like ride app Tarn raised $4 million.\n\n"
    text = f"{head}{items}Ann Lee and Bob Ray, 29 and 31, Zendora\n\nThey raised $2 million."
    claims = LearnedExtractor().extract(Article(id="a", text=text)).claims
    assert "Zendora" in {one.company for one in claims if isinstance(one, FundingRoundClaim)}
