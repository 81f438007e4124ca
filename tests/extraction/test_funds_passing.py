"""Funds told in passing: what a firm started with, a plan given up, capital sought for a firm, a report of many funds."""

from datetime import date

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, CommitmentClaim, FundClaim

READER = RuleExtractor()
PUBLISHED = date(2019, 6, 5)
MILLION = 1_000_000
N = "Northgate Partners"

Told = tuple[str | None, str | None, int | None, int | None, str | None, str | None]


def funds_of(text: str) -> list[FundClaim]:
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    return [claim for claim in claims if isinstance(claim, FundClaim)]


def told(claim: FundClaim) -> Told:
    raised, target = (int(one.value) // MILLION if one else None for one in (claim.raised, claim.target))
    return claim.name, claim.manager, raised, target, claim.status, str(claim.date) if claim.date else None


CASES: list[tuple[str, Told]] = [
    (f"{N} started with $300 million in 2009.", (None, N, 300, None, "closed", "2009")),
    (f"{N} is launching with $300 million from two families.", (None, N, 300, None, "closed", "2019-06-05")),
    (f"{N} debuted in 2012 with about $40 million.", (None, N, 40, None, "closed", "2012")),
    (f"{N} opened its doors with $40 million in 2012.", (None, N, 40, None, "closed", "2012")),
    (f"{N} plans to launch with $300 million next year.", (None, N, None, 300, "planned", "2020")),
    ("Pelworth started its venture capital arm in 2011 with $200 million.", (None, "Pelworth", None, 200, "closed", "2011")),
    ("Pelworth set up a corporate venture unit in 2011 with $200 million.", (None, "Pelworth", None, 200, "closed", "2011")),
    ("Pelworth launched a $200 million venture arm in 2011.", (None, "Pelworth", None, 200, "closed", "2011")),
    ("Tallowridge raised $1 billion, becoming the largest U.S. venture capital fund this year.", (None, "Tallowridge", 1000, None, "closed", "2019")),
    (f"Ann Lee is a partner at {N}, a $900 million family of investment funds.", (N, N, 900, None, "closed", "2019-06-05")),
    ("In 2005, Ann Lee was preparing to launch a private-equity fund but shelved the idea.", (None, "Ann Lee", None, None, "failed", "2005")),
    (f"{N} was planning to raise an Asia fund in 2008, but later dropped the plan.", (None, N, None, None, "failed", "2008")),
    (f"Ann Lee is trying to raise capital for {N}, where she is a partner.", (None, N, None, None, "planned", "2019-06-05")),
    (f"Ann Lee is seeking fresh money for her firm, {N}.", (None, N, None, None, "planned", "2019-06-05")),
    (f"{N} said in January it plans to launch a China-focused, yuan-denominated fund.", (None, N, None, None, "planned", "2019-01")),
    ("She later started a venture fund called Stonepath Growth.", ("Stonepath Growth", "Stonepath Growth", None, None, "closed", "2019-06-05")),
    (f"\"Big change,\" said Ann Lee, a partner at {N} who manages its $200 million qFund.", ("qFund", N, 200, None, "closed", "2019-06-05")),
    (f"{N} is raising Northgate Fund IV.", ("Northgate Fund IV", N, None, None, "planned", "2019-06-05")),
    (f"{N} has closed Northgate Asia Fund II.", ("Northgate Asia Fund II", N, None, None, "closed", "2019-06-05")),
    (f"{N} marked the first close of its $60 million fund, at $35 million.", (None, N, 35, 60, "first_close", "2019-06-05")),
    (f"{N} reached a first close of its $60 million fund.", (None, N, None, 60, "first_close", "2019-06-05")),
    (f"{N} has completed an initial fund-raising for its second fund, at a fraction of its targeted $100 million.", ("second fund", N, None, 100, "first_close", "2019-06-05")),
    (f"{N} in 2012 founded the Northgate Growth Fund.", ("Northgate Growth Fund", N, None, None, "closed", "2012")),
    (f"{N} in July said it had completed fundraising for its second Asia fund, raising $230 million.", ("second Asia fund", N, 230, None, "closed", "2018-07")),
    (f"On Monday, Reuters said that buyout firm {N} was raising its third fund with a target of $100 million.", ("third fund", N, None, 100, "planned", "2019-06-03")),
    ("Ann Lee, an ex-banker, sets up a $10 million startup fund.", (None, "Ann Lee", None, 10, "closed", "2019-06-05")),
    (f"{N}'s Ann Lee floats a new $10 million fund.", (None, N, None, 10, "closed", "2019-06-05")),
    (f"{N} can no longer use its 2008 fund.", ("2008 fund", N, None, None, "closed", "2008")),
    (f"{N} is busy. Its latest funds, including last year's Northgate XI, have been oversubscribed.", ("Northgate XI", N, None, None, "closed", "2018")),
    (f"{N} will help them itself, through a follow-on fund launching today called Northgate Partners Scale.", ("Northgate Partners Scale", N, None, None, "closed", "2019-06-05")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_fund_in_passing(text: str, expected: Told) -> None:
    assert [told(claim) for claim in funds_of(text)] == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Pelworth Robotics started with $300 million in revenue.",
        "Pelworth Robotics launched with $30 million from two families.",
        f"Pelworth Robotics launched with $3 million in seed funding from {N}.",
        f"{N} started with $300 million of debt.",
        "Ann Lee is trying to raise capital for Pelworth Robotics, a startup.",
        f"Ann Lee raised money for {N}.",
        "Pelworth's venture arm invested $20 million.",
        "Ann Lee invested $10 million in a startup fund.",
        f"{N} said that fund-raising for venture firms fell in 2018, raising $230 million.",
        "The industry's 2008 funds did badly.",
        "Pelworth raised $1 billion, becoming the first car maker to do so.",
    ],
)
def test_no_fund_in_passing(text: str) -> None:
    assert funds_of(text) == []


def test_a_fund_in_the_lists_of_a_quarter_has_the_date_of_the_report() -> None:
    text = (
        "U.S. venture capital firms raised $4.1 billion in the second quarter of 2018, according to data. "
        f"The biggest funds raised in the quarter included a $600 million fund from {N} and a $300 million fund from Elmtree Capital. "
        "Ashdown Ventures raised a $200 million fund."
    )
    found = {claim.manager: (told(claim)[2], str(claim.date)) for claim in funds_of(text)}
    assert found == {N: (600, "2018-34"), "Elmtree Capital": (300, "2018-34"), "Ashdown Ventures": (200, "2018-34")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Northgate's 2006 and 2009 funds, Northgate 12 and Northgate 13, raised $250 million each.", {("Northgate 12", 250, "2006"), ("Northgate 13", 250, "2009")}),
        ("In 2012, Northgate IV and Northgate V closed on $20 million and $60 million, respectively.", {("Northgate IV", 20, None), ("Northgate V", 60, None)}),
        ("Its second and third funds raised $60 million apiece.", {("second fund", 60, None), ("third fund", 60, None)}),
        ("Northgate closed its fourth and fifth growth funds at $20 million and $60 million, respectively.", {("fourth fund", 20, "2019-06-05"), ("fifth fund", 60, "2019-06-05")}),
    ],
)  # fmt: skip
def test_two_funds_with_their_sums(text: str, expected: set[tuple[str, int, str | None]]) -> None:
    found = {
        (told(one)[0], told(one)[2], told(one)[5])
        for one in funds_of(f"{N} is growing.\n\nIt has offices.\n\nIt hires.\n\nIt lends.\n\n{text}")
    }
    assert found == expected


def test_a_sum_that_two_companies_raised_is_of_no_fund() -> None:
    assert funds_of("Elmtree Robotics and Ashdown Labs raised $20 million and $60 million, respectively.") == []


def test_the_last_one_told_without_the_word() -> None:
    text = f"{N} has raised $550 million for a fifth fund. It follows earlier funds. The most recent was in March 2017, when {N} said it raised $300 million."
    assert (None, N, 300, None, "closed", "2017-03") in [told(claim) for claim in funds_of(text)]


def test_what_stands_beside_a_fund_is_one() -> None:
    text = f"{N} raised $550 million for its Pacific Fund XIV, plus $390 million for Northgate China and $220 million for Northgate Israel V."
    found = {claim.name: told(claim)[2] for claim in funds_of(text)}
    assert found == {"Pacific Fund XIV": 550, "Northgate China": 390, "Northgate Israel V": 220}


def test_the_first_close_and_the_final_one() -> None:
    text = (
        f"{N} closed its $90 million Vector Fund in 2017. "
        "The original Vector Fund was announced in 2015, but took seven months for its first closing with $70 million in commitments."
    )
    assert {told(claim)[2:5:2] for claim in funds_of(text)} == {(90, "closed"), (70, "first_close")}


def test_the_part_raised_of_a_fund_that_has_a_number() -> None:
    text = (
        f"{N} is raising $200 million for Northgate II. The firm wound down in 2015 after raising an Asia fund. "
        "Northgate Master Fund II, as the new fund is called, has received about $100 million in commitments."
    )
    assert ("Northgate II", N, 100, 200, "planned", "2019-06-05") in [told(claim) for claim in funds_of(text)]


def test_the_next_fund_beside_the_size_of_the_last_one() -> None:
    text = f"{N} plans to raise its next fund in 2020, which would be the size of its previous fund, which was $300 million."
    assert {told(claim)[2:5] for claim in funds_of(text)} == {(300, None, "closed"), (None, None, "planned")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Northgate Fund XI will also receive an outsized commitment from Northgate itself to show alignment.",
            "planned",
        ),
        ("About 15 percent of commitments in Northgate Fund XI are from Northgate Partners employees.", "committed"),
    ],
)
def test_the_managers_own_part(text: str, status: str) -> None:
    claims = READER.extract(Article(id="a", text=f"{N} is raising a fund. {text}", published=PUBLISHED)).claims
    found = {(one.investor, one.fund, one.role, one.status) for one in claims if isinstance(one, CommitmentClaim)}
    assert found == {(N, "Northgate Fund XI", "general_partner", status)}


def test_who_thinks_again_has_promised_nothing_more() -> None:
    text = f"{N} closed its first fund and is raising its second fund. Elmtree Pension, which contributed $45 million to the first fund, is reconsidering how much to put into the second fund."
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    found = {(one.fund, one.status) for one in claims if isinstance(one, CommitmentClaim)}
    assert found == {(N, "committed")}


def test_so_many_years_before_the_news() -> None:
    text = (
        f"{N} is raising a $400 million fund. The fund comes two years after {N} closed on a $350 million growth fund."
    )
    assert (None, N, 350, None, "closed", "2017") in [told(claim) for claim in funds_of(text)]


def test_the_first_of_a_series_bears_its_name() -> None:
    text = f"{N} said that its second Vector Fund will be larger than the first, which raised $90 million in 2017."
    assert [told(claim)[:4] for claim in funds_of(text)] == [("Vector Fund", N, 90, None)]


@pytest.mark.parametrize(
    "text",
    [
        "Its success has attracted funding from not just Elmtree Capital, but Ashdown Ventures as well, resulting in a new $10 million fund.",
        "It won backing from Elmtree Capital and Ashdown Ventures for a new $10 million fund.",
        "It secured money from both Elmtree Capital and Ashdown Ventures towards its $10 million fund.",
    ],
)
def test_whose_money_leads_to_a_fund(text: str) -> None:
    claims = READER.extract(Article(id="a", text=f"{N} is growing. {text}", published=PUBLISHED)).claims
    found = {(one.investor, one.fund) for one in claims if isinstance(one, CommitmentClaim)}
    assert found == {("Elmtree Capital", N), ("Ashdown Ventures", N)}


def test_whose_money_leads_to_no_fund() -> None:
    text = "Pelworth attracted funding from Elmtree Capital and Ashdown Ventures for its new factory."
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    assert not [one for one in claims if isinstance(one, CommitmentClaim)]


@pytest.mark.parametrize(
    "text",
    [
        "Elmtree Pension approved $60 million to Northgate's sixth buyout fund.",
        "Elmtree Pension approved $90 million for Larkin IV, which is targeting $4 billion, and $60 million for Northgate's sixth buyout fund.",
        f"{N} raises its sixth fund. An additional $1 billion in commitments to five other funds were recommended.",
        "Elmtree Pension put money into Northgate Fund VI, which was $20 million less than before.",
        f"{N} raises its sixth fund. It eclipses the previous record of $700 million set by Larkin Partners.",
        f"{N} raises its sixth fund. It will receive $30 million for the fund from Elmtree Pension.",
    ],
)
def test_sums_that_are_no_size_of_a_fund(text: str) -> None:
    assert {told(claim)[2] for claim in funds_of(text)} <= {None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{N} closed its third fund on $US550 million.", ("raised", 550)),
        (f"{N} received $900 million in commitments for its third fund and decided to cap it at $700 million.", ("hard_cap", 700)),
        (f"{N} is marketing its eighth fund, the initially $900 million-targeted Northgate VIII.", ("target", 900)),
        (f"{N} closed its third fund at $90 million, $20 million more than its target.", ("raised", 90)),
        (f"{N} raised more than $90 million for its third fund.", ("raised", 90)),
    ],
)  # fmt: skip
def test_what_a_sum_is(text: str, expected: tuple[str, int]) -> None:
    sums = [getattr(claim, expected[0]) for claim in funds_of(text)]
    assert [int(one.value) // MILLION for one in sums] == [expected[1]]


def test_who_manages_a_fund_told_by_its_name() -> None:
    text = f"{N} closed at $60 million. Similarly, the Larkin Asia Fund, managed by Elmtree Capital, closed at $120 million in 2018."
    assert ("Larkin Asia Fund", "Elmtree Capital", 120, None, "closed", "2018") in [told(one) for one in funds_of(text)]


def test_what_goes_into_a_numbered_fund_is_no_round() -> None:
    claims = READER.extract(
        Article(id="a", text="Elmtree Retirement System invested $60 million in Larkin Europe VI, a buyout fund.")
    ).claims
    assert {claim.type for claim in claims} == {"commitment", "fund"}


def test_who_makes_commitments_manages_none_of_the_funds() -> None:
    text = "Elmtree Investment Council made commitments to two funds: $20 million to Larkin Fund IV LP and $15 million to Ashdown Fund III LP."
    assert {told(claim)[:3] for claim in funds_of(text)} == {
        ("Larkin Fund IV", None, None),
        ("Ashdown Fund III", None, None),
    }


def test_the_fund_that_somebody_backed_a_company_from_is_its_own() -> None:
    told_of = "Quillo was the first company Harrow Capital had backed from its $250 million fund."
    assert [one.manager for one in funds_of(told_of)] == ["Harrow Capital"]


@pytest.mark.parametrize(
    "text",
    [
        f"{N} had reported $19 billion in losses at its Larkin Fund II.",
        f"{N} posted a $4 billion gain at its Larkin Fund II.",
        f"{N} booked a $2 billion write-down at its Larkin Fund II.",
        f"{N} marked its Larkin Fund II down by $2 billion.",
        "Quillo raised $650 million from investors, including Harrow and Larkin Fund II.",
        "Quillo, which counts Larkin Fund II, Harrow and Elmtree Pension Board among its backers, had raised more than $1.2 billion.",
    ],
)
def test_what_a_fund_made_or_who_backs_a_company_tells_no_size(text: str) -> None:
    claims = READER.extract(Article(id="a", text=text, published=PUBLISHED)).claims
    assert not [one for one in claims if isinstance(one, FundClaim | CommitmentClaim)]


@pytest.mark.parametrize(
    ("text", "fund"),
    [
        (f"{N} closed the $50 million Fund 1X in January.", ("Fund 1X", N, 50, None, "closed", "2019-01")),
        (f"{N} closed its Growth Fund 3B at $50 million.", ("Growth Fund 3B", N, 50, None, "closed", "2019-06-05")),
        (f"{N} has closed Fund II at $50 million for loss-making shops.", ("Fund II", N, 50, None, "closed", "2019-06-05")),
    ],
)  # fmt: skip
def test_a_number_with_a_letter(text: str, fund: Told) -> None:
    assert [told(one) for one in funds_of(text)] == [fund]
