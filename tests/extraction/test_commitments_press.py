"""Commitments as the press of funds and pensions writes them, and the nearest sentences that tell none."""

import pytest

from tests.extraction.commitments import READER, brief, read
from vcgraph.model import Article, FundingRoundClaim

H = "Larkfield Ventures"
CLOSED = f"{H} closed its third fund at $120 million. "
_THIRD = "third fund"
GIVEN = [
    # Institutions with what they manage and where they sit.
    (CLOSED + "Investors in the fund include the $8.2 billion Larkshire Sheriffs' Retirement System, Tarnville; $4 billion Ostrava Miners' Pension Fund, Oslo; and $2 billion Bexley Foundation, Larkton, Calif.", {("Larkshire Sheriffs' Retirement System", _THIRD, None), ("Ostrava Miners' Pension Fund", _THIRD, None), ("Bexley Foundation", _THIRD, None)}),
    (CLOSED + "Limited partners include the $9 billion Tarn Bank and $3 billion Quillon Insurance.", {("Tarn Bank", _THIRD, None), ("Quillon Insurance", _THIRD, None)}),
    (CLOSED + "Investors in fund III include the Ostrava Pension System (which pledged $15 million); and Tarn Bank ($5 million).", {("Ostrava Pension System", _THIRD, 15), ("Tarn Bank", _THIRD, 5)}),
    (CLOSED + "Some of the investors in the fund so far include the Ostrava Pension System in Norway, which committed $40 million, and Tarn Bank in Oslo.", {("Ostrava Pension System", _THIRD, 40), ("Tarn Bank", _THIRD, None)}),
    # The size of the first alone is told.
    (CLOSED + "Limited partners include the $9 billion Tarn Bank, Quillon Insurance and Helvion.", {("Tarn Bank", _THIRD, None), ("Quillon Insurance", _THIRD, None), ("Helvion", _THIRD, None)}),
    # Its last fund is not that of whoever puts money into it.
    ("Its last fund, which closed in 2018 with $600 million, is fully invested, and Selmark has started marketing Selmark Capital V with a $1 billion target, according to a notice to the Ostrava Retirement Board, which put $40 million in the last one.", {("Ostrava Retirement Board", "Selmark", 40)}),
    # Who backs the fund stands before it.
    (CLOSED + "Backed by Tarn Bank and Quillon Insurance, the fund will invest in software.", {("Tarn Bank", _THIRD, None), ("Quillon Insurance", _THIRD, None)}),
    (f"{H} said on Monday it increased its latest growth fund to $350 million from the likes of Helvion, Novaria and others, more than it expected when it closed the first round a year ago.", {("Helvion", H, None), ("Novaria", H, None)}),
    (f"{H}, a venture firm, expects to close a $220 million fundraising in the next few weeks, including from state-backed Helvion.", {("Helvion", H, None)}),
    ("The company's other backers include carmaker Helvion and Pale Heron, an Oslo-based fund, backed by Tarn Bank and Quillon Insurance.", {("Tarn Bank", "Pale Heron", None), ("Quillon Insurance", "Pale Heron", None)}),
    (CLOSED + "The fund has invested in Stellan alongside investors including Tarn Bank, and its limited partners include Helvion.", {("Helvion", _THIRD, None)}),
    # Others that gave too.
    (CLOSED + "Tarn Bank also contributed capital, as did German lender Novaria.", {("Tarn Bank", _THIRD, None), ("Novaria", _THIRD, None)}),
    (CLOSED + "The hard cap was met. Managers were glad. Institutional investors such as Tarn Bank and Helvion all took part. Two companies, Quillon and Novaria, also helped create the fund.", {(one, _THIRD, None) for one in ("Tarn Bank", "Helvion", "Quillon", "Novaria")}),
    (CLOSED + "It has a roster of firms that kicked in $2 million each: Helvion, Novaria Capital and Quillon Ventures.", {(one, _THIRD, 2) for one in ("Helvion", "Novaria Capital", "Quillon Ventures")}),
    # Sums from the fund's side, and what is only meant.
    (f"{H} has just received a $16 million injection from Helvion for its Growth Fund 7, which follows a $55 million injection from Tarn Bank.", {("Helvion", "Growth Fund 7", 16), ("Tarn Bank", "Growth Fund 7", 55)}),
    (f"New investment fund {H} has raised $6 million from the Tarn Bank to back scalable companies. {H} plans to invest in startups, and is aiming for a first close of $40 million.", {("Tarn Bank", H, 6)}),
    ("Helvion will anchor a seed fund called Early Tide, set up by Novaria Management, with an investment of $80 million.", {("Helvion", "Early Tide", 80)}),
    ("Quillon Law advised Helvion on its investment in the Larkmoor Growth Fund 3.", {("Helvion", "Larkmoor Growth Fund 3", None)}),
    ("Helvion plans growth. The super fund, which runs $18 billion, has invested in Larkfield Ventures' $160 million software fund this year.", {("Helvion", H, None)}),
    ("Ann Strand became a limited partner in Larkfield Ventures and Quillon Capital.", {("Ann Strand", H, None), ("Ann Strand", "Quillon Capital", None)}),
    (f"Tarn Bank and Novaria, two investors owned by the states of Sweden and Finland, have committed capital to a deep tech venture capital firm. {H} raised $39 million for a fund.", {("Tarn Bank", H, None), ("Novaria", H, None)}),
    # The short name of a fund beside that of its follower.
    ("Larkfield Capital closed Larkfield Venture Partners III (LVP3) on $440 million. Tarn Bank also committed $8 million to LVP2.", {("Tarn Bank", "LVP2", 8)}),
    # Lines under a heading, and rows.
    (CLOSED + "The initial partners in the Fund are:\n\n- Tarn Bank\n- Helvion", {("Tarn Bank", _THIRD, None), ("Helvion", _THIRD, None)}),
    ("British Tide Capital made 11 investments. Funds that it has invested in include:\n\n- £7m commitment in the Larkmoor Discovery Fund, which backs science\n- £40m investment in the Quillon Growth Fund to support it", {("British Tide Capital", "Larkmoor Discovery Fund", 7), ("British Tide Capital", "Quillon Growth Fund", 40)}),
    ("The Ostrava Teachers' Retirement System selected two private equity firms.\n\nLarkmoor Growth Fund $20 million\nQuillon Energy Fund $7 million", {("Ostrava Teachers' Retirement System", "Larkmoor Growth Fund", 20), ("Ostrava Teachers' Retirement System", "Quillon Energy Fund", 7)}),
    # The predecessor that the sentence before tells of is not the fund.
    ("Stonewell Partners closes second buyout fund at $1.8 billion\n\nStonewell Partners closed its second North America buyout fund, Stonewell Partners Holdings II, at its $1.8 billion hard cap.\n\nThe vehicle is twice the size of the firm's $900 million debut fund, Stonewell Partners Holdings I, which closed in 2015.\n\nInvestors in the fund include the $8 billion Tarn Bank, Oslo; and $3 billion Quillon Bank, Larkton.", {("Tarn Bank", "Stonewell Partners Holdings II", None), ("Quillon Bank", "Stonewell Partners Holdings II", None)}),
]  # fmt: skip
SILENT = [
    CLOSED + "Competitors include the $8 billion Tarn Bank, Oslo; $3 billion Quillon, Larkton; and $2 billion Novaria.",
    CLOSED + "The new fund has already committed money to companies with top investors, including Helvion and Novaria Capital.",
    CLOSED + "The fund has backed Stellan alongside investors including Tarn Bank.",
    CLOSED + "Backers in Stellan including Tarn Bank and Quillon sold their shares.",
    CLOSED + "Institutional investors such as Tarn Bank took part in a survey by the firm.",
    CLOSED + "Tarn Bank and Novaria helped create the jobs that the town needs.",
    CLOSED + "We have invested through every downturn for 15 years, Novaria has invested through every crisis.",
    "Stellan received $400 million of funds from old and new investors such as Tarn Bank and Quillon Capital.",
    "Stellan raised $40 million in a Series C round led by Larkfield through its Tide vehicle. Stellan backer Karl Strand invested a further $20 million, bringing the total raised to $60 million.",
    "Helvion is investing in three companies as part of its $150 million Helvion India Technology Fund.",
    "Quillon Capital is raising a fund of at least $1 billion. Helvion invests in Asia through a $2 billion fund raised in 2006.",
    "Larkfield Venture Fund has received commitments of $52 million for the Tide Growth Fund.",
    "The Ostrava Teachers' Retirement System selected a chief.\n\nLargest funds raised this year:\n\nLarkmoor Growth Fund $20 million\nQuillon Energy Fund $7 million",
    "Tarn Bank has committed capital to a deep tech company in Oslo. Larkfield Ventures raised $39 million for a fund.",
    "Ann Strand is a limited partner in Tarn & Sons, a law firm.",
    # The fund told before has none of these.
    CLOSED + "Backed by Tarn Bank and Quillon, the electric vehicle will go on sale next year.",
    CLOSED + "Backed by Quillon Capital, Stellan competes with Brightpan, the fund said.",
    CLOSED + "It led a round in Stellan. Investors such as Tarn Bank and Quillon all took part.",
    CLOSED + "Placement agent Quillon Capital and Tarn Bank helped raise the fund.",
    "The super fund, which owns a stake in the airport, has invested in Larkfield Ventures' second fund.",
    "CrowdFund raised $4 million from Larkfield Ventures.",
    # Of the fund's company, or undone.
    "Helvion's investment in the Larkmoor Growth Fund 3 portfolio company Brightpan paid off.",
    "Helvion's investment in Larkmoor Fund II's rival Brightpan paid off.",
    "Helvion's planned investment in Larkmoor Fund II was called off.",
    # Tables of something else.
    "The Ostrava Teachers' Retirement System selected two managers last year.\n\nBest performing funds:\n\nLarkmoor Growth Fund $20 million\nQuillon Energy Fund $7 million",
    "The Ostrava Teachers' Retirement System picked two firms for audits.\n\nAssets:\n\nLarkmoor Growth Fund $20 million\nQuillon Energy Fund $7 million",
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GIVEN)
def test_given(text: str, expected: set[tuple[str, str, int | None]]) -> None:
    assert {(investor, fund, sum_ and sum_ // 1_000_000) for investor, fund, sum_ in brief(text)} == expected


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert not brief(text)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Tarn Bank has disclosed a proposed equity investment of up to $12 million in the Larkmoor Growth Fund.", "planned"),
        ("Tarn Bank wants to invest up to $5 million in Larkmoor Africa Fund II.", "planned"),
        (f"Helvion's likely investment of up to $50 million in the latest vehicle of {H} is a sign of trust.", "planned"),
        ("The Ostrava Pension System plans to more than double its $100 million investment in Larkmoor Fund II.", "committed"),
    ],
)  # fmt: skip
def test_status(text: str, status: str) -> None:
    assert [one.status for one in read(text)] == [status]


def test_backers_of_a_fund_have_no_round() -> None:
    text = "The company's backers include Helvion and Pale Heron, an Oslo-based fund, backed by Tarn Bank."
    claims = READER.extract(Article(id="a", text=text)).claims
    assert "Pale Heron" not in {one.company for one in claims if isinstance(one, FundingRoundClaim)}
