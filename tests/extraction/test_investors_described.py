"""Investors, and what is told of them beside what they put in: their other companies, rivals and history are their own."""

from datetime import date

import pytest

from vcgraph.model import Article, FundingRoundClaim
from vcgraph.pipeline import default_extractor

READER = default_extractor()


def rounds(text: str) -> list[FundingRoundClaim]:
    claims = READER.extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims
    return [one for one in claims if isinstance(one, FundingRoundClaim)]


def parties(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in rounds(text):
        found.setdefault(one.company, set()).update(giver.name for giver in one.investors)
    return found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Brannoch Foods said that Calder Capital, whose bets include Ellwick and Fennick, had led its £7 million round.",
            {"Brannoch Foods": {"Calder Capital"}, "Ellwick": {"Calder Capital"}, "Fennick": {"Calder Capital"}},
        ),
        (
            "Brannoch has raised €6 million from Calder Partners, whose holdings include Ellwick, and from two of its suppliers, Dorrel Optics and Virand.",
            {"Brannoch": {"Calder Partners", "Dorrel Optics", "Virand"}, "Ellwick": {"Calder Partners"}},
        ),
        (
            "Ann Dorrel, who built Norvik Cable and has since invested in Ellwick and Fennick, lives in Leeds.",
            {"Ellwick": {"Ann Dorrel"}, "Fennick": {"Ann Dorrel"}},
        ),
        (
            "Ann Dorrel has put her own money into Ellwick and Fennick, but never into Ostrick.",
            {"Ellwick": {"Ann Dorrel"}, "Fennick": {"Ann Dorrel"}},
        ),
        (
            "Calder Ventures has backed Ellwick since 2018 and Fennick since 2020.",
            {"Ellwick": {"Calder Ventures"}, "Fennick": {"Calder Ventures"}},
        ),
        (
            "Calder Capital and its neighbour Dorrel Ventures agree on little, yet both have put money in Ellwick.",
            {"Ellwick": {"Calder Capital", "Dorrel Ventures"}},
        ),
        (
            "Calder Capital is an investor in Ellwick, Fennick and, through its climate fund, Ostrick Energy.",
            {"Ellwick": {"Calder Capital"}, "Fennick": {"Calder Capital"}, "Ostrick Energy": {"Calder Capital"}},
        ),
        (
            "Calder Partners, best known for its bet on Ellwick, led a $4 million round in Fennick Labs alongside Dorrel Angels.",
            {"Ellwick": {"Calder Partners"}, "Fennick Labs": {"Calder Partners", "Dorrel Angels"}},
        ),
        (
            "Calder Ventures, Dorrel Capital's larger rival, has invested $8 million in Ellwick.",
            {"Ellwick": {"Calder Ventures"}},
        ),
        ("Calder Ventures has put £5 million into Ellwick, a Brannoch brewery.", {"Ellwick": {"Calder Ventures"}}),
        (
            "Ellwick, which Calder Ventures and Dorrel Capital had both turned down, raised $8 million from Ostrick.",
            {"Ellwick": {"Ostrick"}},
        ),
    ],
)
def test_what_is_told_of_an_investor_is_its_own(text: str, told: dict[str, set[str]]) -> None:
    assert parties(text) == told


def test_a_name_between_commas_ends_no_relative_clause() -> None:
    text = "The $14 million Series A of Ellwick drew money from angel Ann Dorrel, who sold her firm, Norvik, to Oracle in 2019."
    assert [str(one.date) for one in rounds(text)] == ["2024-05-13"]


@pytest.mark.parametrize(
    "text",
    [
        "If the talks succeed, Calder Capital would lead a $50 million round in Ellwick, whose present backers are Dorrel Ventures and Ostrick Partners.",
        "Ellwick, whose backers include Dorrel Ventures and Ostrick Partners, is in talks to raise $50 million from Calder Capital.",
    ],
)
def test_who_backs_a_company_is_in_no_round_still_to_come(text: str) -> None:
    told = {one.amount is None: {giver.name for giver in one.investors} for one in rounds(text)}
    assert told == {True: {"Dorrel Ventures", "Ostrick Partners"}, False: {"Calder Capital"}}


def test_who_holds_a_part_already_is_not_in_the_new_round() -> None:
    told = rounds("Ellwick, in which Dorrel Capital holds 20%, raised $5 million from Calder Partners.")
    assert {one.amount is None: {giver.name for giver in one.investors} for one in told}[False] == {"Calder Partners"}


def shares(text: str) -> dict[str, int | None]:
    (one,) = rounds(text)
    return {giver.name: int(giver.amount.value) if giver.amount else None for giver in one.investors}


def test_parts_of_a_sum_told_first_are_no_round() -> None:
    text = "Of the $20 million that Ellwick raised in March, $12 million came from Calder Capital and the rest from Dorrel Hill."
    assert shares(text) == {"Calder Capital": 12000000, "Dorrel Hill": None}
    text = "When Ellwick raised $5 million in 2021, Calder Ventures put in $2 million and Dorrel Hill $1 million."
    assert shares(text) == {"Calder Ventures": 2000000, "Dorrel Hill": 1000000}


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        (
            "Calder Partners co-led the Series A of Ellwick with Dorrel Capital, an arm of an insurer.",
            {"Calder Partners", "Dorrel Capital"},
        ),
        (
            "Besides Calder Partners, the lead investor, Dorrel and the pension fund Ostrick took part in the $35 million Series C of Ellwick.",
            {"Calder Partners"},
        ),
        (
            "It was Calder Capital, not Dorrel Partners as reported, that led the $17 million round of Ellwick.",
            {"Calder Capital"},
        ),
    ],
)
def test_who_leads_where_others_are_told_beside(text: str, leads: set[str]) -> None:
    (one,) = rounds(text)
    assert one.company == "Ellwick"
    assert {giver.name for giver in one.investors if giver.role != "participant"} == leads


def test_who_joined_the_leader_did_not_lead() -> None:
    (one,) = rounds(
        "Velora, a maker of kilns, raised $4 million led by Ann Lee, a partner at Harrow Ventures, who was joined by "
        "Harrow Ventures, Bede Capital, and Tarn Partners."
    )
    roles = {investor.name: investor.role for investor in one.investors}
    assert roles == {
        "Harrow Ventures": "lead",
        "Bede Capital": "participant",
        "Tarn Partners": "participant",
    }


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Investors included Ellwick Growth, Portland, Ore.-based Calder Capital and Fennick Seven.", "Ellwick Growth|Calder Capital|Fennick Seven"),
        ("It had participation from Waltham, Mass.-based Calder Capital and Austin, Texas-based Ellwick Ventures.", "Calder Capital|Ellwick Ventures"),
        ("The round was led by a new investor, Denmark's Calder Holdings, which is linked to a foundation run by Dorrel Pharma.", "Calder Holdings"),
        ("The round was led by a returning backer, London's Calder Holdings.", "Calder Holdings"),
        ("Calder Capital and Ellwick Ventures also joined our existing investors in the round.", "Calder Capital|Ellwick Ventures"),
        ("New backers Calder Capital, Ellwick Ventures and Ivy Growth joined its existing investors in the round.", "Calder Capital|Ellwick Ventures|Ivy Growth"),
        ("Calder Capital also joined the company's current shareholders for the financing.", "Calder Capital"),
    ],
)  # fmt: skip
def test_lists_go_on_past_where_an_investor_sits_and_whom_it_joins(told: str, names: str) -> None:
    assert parties(f"Brannoch raised $47 million in a Series A. {told}") == {"Brannoch": set(names.split("|"))}


@pytest.mark.parametrize(
    "told",
    [
        "A handful of researchers led by Tom Dorrel joined the company.",
        "A crew of developers headed by Tom Dorrel wrote its first version.",
        "We took the team of core developers led by Brannoch creator Tom Dorrel.",
        "Calder Capital, based in Portland, Ore., has an office next door.",
        "Calder Capital joined our customers in the lawsuit.",
        "It agreed to buy Fennick.com, the online division of Tempe, Ariz.-based retailer Ellwick.",
    ],
)
def test_who_leads_people_or_joins_others_gave_nothing(told: str) -> None:
    assert parties(f"Brannoch raised $47 million in a Series A. {told}") == {"Brannoch": set()}


def test_an_investor_told_as_the_brand_of_another_gave_the_money() -> None:
    found = parties(
        "Brannoch received investment from Calder Capital, a local brand of DFX, which invested $3 million in 2009."
    )
    assert found == {"Brannoch": {"Calder Capital"}}


@pytest.mark.parametrize(
    "text",
    [
        "The price is too low, said Greg Dorrel, portfolio manager at Calder Investments, which owns shares in Brannoch.",
        "Brannoch shares fell 3% on Monday. Calder Investments, which owns shares in Brannoch, declined to comment.",
        "Ann Dorrel wrote Ludvig, a Harrow-Foundation-backed open source framework.",
        "The Harrow-Foundation-backed tool Brannoch is older.",
    ],
)
def test_who_comments_on_shares_or_hosts_free_software_backs_nobody(text: str) -> None:
    assert parties(text) == {}


def test_a_partner_who_speaks_of_shares_in_a_private_company_backs_it() -> None:
    text = (
        '"It is growing fast," said Ann Dorrel of Calder Value Partners, which owns Brannoch shares worth $20 million.'
    )
    assert parties(text) == {"Brannoch": {"Calder Value Partners"}}


def test_a_venture_firm_that_owns_shares_backs_a_company() -> None:
    assert parties("Calder Ventures, which owns shares in Brannoch, said it would join the round.")["Brannoch"] == {
        "Calder Ventures"
    }
