"""Lists of investors: told by examples, with the employers, owners and posts of those in them, and where they end."""

from datetime import date

import pytest

from vcgraph.model import Article, FundingRoundClaim
from vcgraph.pipeline import default_extractor

READER = default_extractor()


def parties(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in READER.extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims:
        if isinstance(one, FundingRoundClaim):
            found.setdefault(one.company, set()).update(giver.name for giver in one.investors)
    return found


@pytest.mark.parametrize(
    ("given", "investors"),
    [
        (
            "in funding from a number of veterans, including Sunfish founder Ann Dorrel; Bob Rane, co-founder of Ellwick; and Dev Maro",
            {"Ann Dorrel", "Bob Rane", "Dev Maro"},
        ),
        (
            "in funding from a handful of technology executives, including Ann Dorrel and Bob Rane",
            {"Ann Dorrel", "Bob Rane"},
        ),
        (
            "from Calder Capital, together with a number of operators, including Ann Dorrel and Bob Rane",
            {"Calder Capital", "Ann Dorrel", "Bob Rane"},
        ),
        (
            "led by Calder Capital, with earlier investors also jumping in, including Wing Ventures and Ellwick",
            {"Calder Capital", "Wing Ventures", "Ellwick"},
        ),
        (
            "led by Calder Capital, with Ellwick co-founder Ann Dorrel and Wing Ventures also in the mix",
            {"Calder Capital", "Ann Dorrel", "Wing Ventures"},
        ),
        ("led by Calder Capital, with Wing Ventures also on board", {"Calder Capital", "Wing Ventures"}),
    ],
)
def test_a_list_told_by_examples_is_read(given: str, investors: set[str]) -> None:
    assert parties(f"Brannoch closed $12 million {given}.") == {"Brannoch": investors}


def test_the_rest_of_a_sum_may_be_told_in_figures() -> None:
    text = "Brannoch is raising $70 million in a round led by Calder Capital. The remaining, $20 million or so, will come from Ellwick and others."
    assert parties(text) == {"Brannoch": {"Calder Capital", "Ellwick"}}


def test_others_told_with_those_who_took_part_did_so_too() -> None:
    text = (
        "Brannoch raised $12 million. Calder Capital and Wing Ventures were also investors in that round, as well as private "
        "equity firms like Ellwick and Fennick, and venture capitalists like Dorrel Capital."
    )
    assert parties(text)["Brannoch"] == {"Calder Capital", "Wing Ventures", "Ellwick", "Fennick", "Dorrel Capital"}


@pytest.mark.parametrize(
    ("given", "investors"),
    [
        (
            "Calder Capital, Ellwick's venture arm EllNext, and Wing Ventures",
            {"Calder Capital", "EllNext", "Wing Ventures"},
        ),
        ("Calder Capital and former Fennick and Ellwick chief executive Bob Rane", {"Calder Capital", "Bob Rane"}),
        ("Calder Capital and ex-Fennick and Ellwick engineer Bob Rane", {"Calder Capital", "Bob Rane"}),
        (
            "Ann Dorrel, MD – Fennick Advisors, Bob Rane, Co-founder & CEO – Ellwick, and Calder Capital",
            {"Ann Dorrel", "Bob Rane", "Calder Capital"},
        ),
        (
            "Ann Dorrel, MD - Fennick Advisors; Bob Rane, Founder - Ellwick; and Calder Capital",
            {"Ann Dorrel", "Bob Rane", "Calder Capital"},
        ),
        (
            "Calder Capital and several chief human resources officers (CHROs), as well as Wing Ventures",
            {"Calder Capital", "Wing Ventures"},
        ),
        (
            "Calder Capital and Wing, a fund run by former Ellwick executives Ann Dorrel and Bob Rane",
            {"Calder Capital", "Wing"},
        ),
        (
            "Nasdaq-listed Ellwick, Grammy-winning singer Ann Dorrel and Emmy-nominated actor Bob Rane",
            {"Ellwick", "Ann Dorrel", "Bob Rane"},
        ),
        ("Darcy’s, Calder Capital and Wing Ventures", {"Darcy’s", "Calder Capital", "Wing Ventures"}),
    ],
)
def test_employers_owners_and_posts_are_no_members(given: str, investors: set[str]) -> None:
    assert parties(f"Brannoch raised $12 million from {given}.") == {"Brannoch": investors}


def test_a_founder_of_two_firms_is_not_two_who_give() -> None:
    found = parties("Brannoch raised $12 million from Calder Capital and Ellwick founder Bob Rane.")
    assert found == {"Brannoch": {"Calder Capital", "Bob Rane"}}


@pytest.mark.parametrize(
    "text",
    [
        "Brannoch raised $12 million from Calder Capital, and counts Ellwick and Fennick among its customers.",
        "Brannoch raised $12 million from Calder Capital, with Ellwick and Fennick as customers.",
        "Brannoch, which has raised $12 million from Calder Capital, was founded by Ann Dorrel and is led by CEO Bob Rane.",
    ],
)
def test_customers_and_those_who_run_a_company_give_nothing(text: str) -> None:
    assert parties(text) == {"Brannoch": {"Calder Capital"}}


@pytest.mark.parametrize(
    ("text", "backer"),
    [
        (
            "Lots of startups sell such tools (see Ellwick, Fennick, Ann Dorrel-backed Brannoch and Virand).",
            "Ann Dorrel",
        ),
        ("Rivals include Ellwick, Fennick, Calder Capital-backed Brannoch and Virand.", "Calder Capital"),
    ],
)
def test_of_companies_parted_by_commas_the_last_name_backs(text: str, backer: str) -> None:
    assert parties(text) == {"Brannoch": {backer}}


def test_a_contest_that_somebody_won_backs_nobody() -> None:
    assert parties("Bob Rane likes startups. The German World Cup winner has backed Brannoch and Ellwick.") == {}
    found = parties("Brannoch raised $5 million from World Cup champion Ann Dorrel and Calder Capital.")
    assert found == {"Brannoch": {"Ann Dorrel", "Calder Capital"}}
