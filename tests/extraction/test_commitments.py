"""Commitments read from sentences: limited and general partners, their funds and sums."""

from datetime import date

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, CommitmentClaim, FundClaim

READER = RuleExtractor()
MILLION = 1_000_000
TOLD = "Seaya Ventures raised €100 million for its third fund. "


def read(text: str) -> list[CommitmentClaim]:
    claims = READER.extract(Article(id="a", text=text, published=date(2019, 6, 5))).claims
    return [claim for claim in claims if isinstance(claim, CommitmentClaim)]


def brief(text: str) -> set[tuple[str, str, int | None]]:
    return {(one.investor, one.fund, int(one.amount.value) if one.amount else None) for one in read(text)}


ONE = [
    ("CalPERS has committed $200 million to Tiger Partners XIV.", ("CalPERS", "Tiger Partners XIV", 200)),
    ("Minnesota State Board of Investment approved up to $100 million for KKR Asian Fund IV.", ("Minnesota State Board of Investment", "KKR Asian Fund IV", 100)),
    ("The Oregon Investment Council made a $250 million commitment to Advent International GPE IX.", ("Oregon Investment Council", "Advent International GPE IX", 250)),
    ("British Patient Capital has made a £50 million commitment to Dawn Capital's fourth fund.", ("British Patient Capital", "Fund IV", 50)),
    ("SIDBI has committed Rs 40 crore to Blume Ventures' third fund, Blume Ventures Fund III.", ("SIDBI", "Blume Ventures Fund III", 400)),
    ("IFC plans to invest $15 million in the Rs 500 crore India Quotient Fund III.", ("IFC", "India Quotient Fund III", 15)),
    ("Norway's sovereign wealth fund committed $500 million to Kestrel Ventures' growth fund.", ("Norway's sovereign wealth fund", "Kestrel Ventures", 500)),
    ("SoftBank will anchor Kestrel Ventures' new $100 million fund with a $30 million commitment.", ("SoftBank", "Kestrel Ventures", 30)),
    ("Los Angeles Fire Pension's board signed off on $25 million for Thoma Bravo XIV.", ("Los Angeles Fire Pension", "Thoma Bravo XIV", 25)),
    ("The Tennessee Retirement Board committed $100 million to Oak Hill Partners, a buyout firm.", ("Tennessee Retirement Board", "Oak Hill Partners", 100)),
    (TOLD + "The European Investment Fund is the anchor investor, committing €25 million.", ("European Investment Fund", "Fund III", 25)),
    (TOLD + "It has attracted the European Investment Fund as its anchor investor, with a commitment of €10 million.", ("European Investment Fund", "Fund III", 10)),
    (TOLD + "Telefónica is a limited partner in the fund.", ("Telefónica", "Fund III", None)),
    (TOLD + "Telefónica, a limited partner in the fund, said it was happy.", ("Telefónica", "Fund III", None)),
    (TOLD + "Cisco Investments came in as an anchor investor.", ("Cisco Investments", "Fund III", None)),
    (TOLD + "Cornerstone investor Telefónica committed €20 million.", ("Telefónica", "Fund III", 20)),
    ("Seaya Ventures raised €100 million for its third fund, anchored by Telefónica.", ("Telefónica", "Fund III", None)),
    ("Masayoshi Son said he would personally put $50 million into the new Kestrel Fund III.", ("Masayoshi Son", "Kestrel Fund III", 50)),
    ("CalPERS, the pension fund, invested $275 million in Kestrel Ventures' first Asia fund.", ("CalPERS", "first Asia fund", 275)),
    ("The fund, managed by Oregon Investment Council, is large. Trustees approved $60 million to Kestrel Fund III.", ("Oregon Investment Council", "Kestrel Fund III", 60)),
    (TOLD + "Telefónica, which is in for €20 million, was the first to sign.", ("Telefónica", "Fund III", 20)),
    (TOLD + "It won a €20 million cornerstone from the European Investment Fund.", ("European Investment Fund", "Fund III", 20)),
    (TOLD + "Telefónica underwrote a third of the fund.", ("Telefónica", "Fund III", None)),
    (TOLD + "Half the money came from Telefónica.", ("Telefónica", "Fund III", None)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_one_commitment(text: str, expected: tuple[str, str, int | None]) -> None:
    investor, fund, amount = expected
    assert brief(text) == {(investor, fund, amount * MILLION if amount else None)}


PARTNERS = [
    "Limited partners include Telefónica, BBVA and Mubadala.",
    "LPs in the fund include Telefónica, BBVA and Mubadala.",
    "Among the limited partners are Telefónica, BBVA and Mubadala.",
    "Telefónica, BBVA and Mubadala are among its limited partners.",
    "It counts Telefónica, BBVA and Mubadala among its LPs.",
    "The fund's backers include Telefónica, BBVA and Mubadala.",
    "Investors in the fund include Telefónica, BBVA and Mubadala.",
    "Its backers included Telefónica, BBVA and Mubadala.",
    "Telefónica, BBVA and Mubadala were among the investors.",
    "The fund also has Telefónica, BBVA and Mubadala as investors.",
    "Investors in Fund III include Telefónica, BBVA and Mubadala.",
    "Other LPs at this stage are Telefónica, BBVA and Mubadala.",
    "Most of the money came from three institutions, Telefónica, BBVA and Mubadala.",
    "The fund was launched with the backing of Telefónica, BBVA and Mubadala.",
    "The vehicle is backed by LPs such as Telefónica, BBVA and Mubadala.",
    "The capital came from Telefónica, BBVA and Mubadala.",
    "Telefónica, BBVA and Mubadala invested in the fund.",
    "Limited partners Telefónica, BBVA and Mubadala returned.",
    "It won commitments from Telefónica, BBVA and Mubadala.",
    "Anchor investors are Telefónica, BBVA and Mubadala.",
]


@pytest.mark.parametrize("text", PARTNERS)
def test_partners_listed_after_the_fund(text: str) -> None:
    assert brief(TOLD + text) == {(one, "Fund III", None) for one in ("Telefónica", "BBVA", "Mubadala")}


SEVERAL = [
    ("The Teachers' Retirement System of Illinois committed $150 million to Carlyle Partners VIII and $75 million to Sycamore Partners III.", {("Carlyle Partners VIII", 150), ("Sycamore Partners III", 75)}),
    ("Texas Retirement System approved commitments of $100 million to Harvest Partners IX, $80 million to Stellex Capital Partners II and $60 million to Altaris Partners V.", {("Harvest Partners IX", 100), ("Stellex Capital Partners II", 80), ("Altaris Partners V", 60)}),
    ("Texas Retirement System approved these commitments: $100 million to Harvest Partners IX; $40 million to Summit Partners XI.", {("Harvest Partners IX", 100), ("Summit Partners XI", 40)}),
    ("• Texas Retirement System: $100 million to Harvest Partners IX, $40 million to Summit Partners XI.", {("Harvest Partners IX", 100), ("Summit Partners XI", 40)}),
    ("The Texas Retirement System approved two commitments on Friday:\n- $100 million to Oak Hill Partners\n- $50 million to Redpoint Ventures IX\nThe rest can wait.", {("Oak Hill Partners", 100), ("Redpoint Ventures IX", 50)}),
    ("The Texas Retirement System put $75 million each into TCV XI and Insight Partners XII.", {("TCV XI", 75), ("Insight Partners XII", 75)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "funds"), SEVERAL)
def test_several_funds_of_one_investor(text: str, funds: set[tuple[str, int]]) -> None:
    assert {(fund, amount) for _, fund, amount in brief(text)} == {(fund, amount * MILLION) for fund, amount in funds}
    assert len({one.investor for one in read(text)}) == 1


def test_a_fund_known_only_from_a_commitment_is_a_claim() -> None:
    text = "CalPERS has committed $200 million to Tiger Partners XIV."
    claims = READER.extract(Article(id="a", text=text, published=None)).claims
    assert [claim.name for claim in claims if isinstance(claim, FundClaim)] == ["Tiger Partners XIV"]


def test_each_with_its_own_sum() -> None:
    text = (
        TOLD
        + "The European Investment Fund put in €30 million, while Telefónica added €10 million and BBVA contributed €5 million."
    )
    assert {(one, int(amount or 0)) for one, _, amount in brief(text)} == {
        ("European Investment Fund", 30 * MILLION),
        ("Telefónica", 10 * MILLION),
        ("BBVA", 5 * MILLION),
    }


def test_shares_of_the_sum_raised() -> None:
    text = "Seaya Ventures raised €100 million for its third fund, with €30 million coming from the European Investment Fund and €10 million from Telefónica."
    assert {(one, int(amount or 0)) for one, _, amount in brief(text)} == {
        ("European Investment Fund", 30 * MILLION),
        ("Telefónica", 10 * MILLION),
    }


def test_general_partners() -> None:
    text = "Kestrel Ventures is raising $100 million for its second fund. The firm's partners, Joe Smith and Ann Lee, are committing $2 million each to the fund."
    assert {(one.investor, one.role, one.status) for one in read(text)} == {
        ("Joe Smith", "general_partner", "planned"),
        ("Ann Lee", "general_partner", "planned"),
    }


def test_own_money_of_the_firm() -> None:
    text = "SoftBank is raising $10 billion for its second fund. SoftBank is committing $3 billion of its own capital."
    assert {(one.investor, one.role) for one in read(text)} == {("SoftBank", "general_partner")}


def test_respectively_and_each() -> None:
    text = "Temasek and GIC each committed $100 million to Hony Capital's new yuan fund."
    assert brief(text) == {("Temasek", "Hony Capital", 100 * MILLION), ("GIC", "Hony Capital", 100 * MILLION)}


@pytest.mark.parametrize(
    "text",
    [
        "Sequoia Capital committed $100 million to Stripe.",
        "Velora is committed to safety and pledged $5 million to schools.",
        TOLD + "Telefónica has declined to commit to the fund.",
        TOLD + "BBVA has not decided whether to invest in the fund.",
        TOLD + "The fund will invest $5 million in Velora.",
        TOLD + "Seaya Ventures has backed Velora and Quillon.",
        "Velora raised $5 million from Seaya Ventures, a fund backed startup studio.",
        "Velora raised a $5 million Series A from investors including Telefónica.",
        "The fund invested $2 million in Velora.",
        "Velora put $5 million into marketing.",
        TOLD + "Telefónica and BBVA are among the backers of the firm's earlier funds.",
        TOLD + "Telefónica took $5 million in Velora.",
    ],
)
def test_no_commitment(text: str) -> None:
    assert read(text) == []


def test_a_commitment_that_is_still_to_come() -> None:
    text = "Kestrel Ventures is raising $100 million for its second fund. The fund is also expected to collect money from Apple Inc. and Foxconn."
    assert {(one.investor, one.status) for one in read(text)} == {("Apple Inc.", "planned"), ("Foxconn", "planned")}


def test_a_partner_that_is_only_hoped_for() -> None:
    (one,) = read(TOLD + "The firm is hoping that Telefónica will become an anchor investor.")
    assert (one.investor, one.status) == ("Telefónica", "planned")
