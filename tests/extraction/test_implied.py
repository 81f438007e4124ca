"""Stakes whose investor stands in a sentence before, and names beside "portfolio"."""

import pytest

from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, FundingRoundClaim

FIRM = "Harrow Ventures opened an office in Lisbon. "
PERSON = "Max Ventola used to run a bank. "
TOLD = [
    (
        FIRM + "The formula has led to investments such as file sharing service Brightpan and shop Quillo.",
        "Harrow Ventures",
    ),
    (FIRM + "That has led to early bets on Brightpan and Quillo.", "Harrow Ventures"),
    (
        FIRM + "The fund has also invested in Brightpan Inc, a printer, and Quillo, a maker of valves.",
        "Harrow Ventures",
    ),
    (FIRM + "Brightpan joins Quillo in the venture capital house's portfolio.", "Harrow Ventures"),
    (FIRM + '"We like it," said Ray Stone, whose firm has backed Brightpan and Quillo.', "Harrow Ventures"),
    (PERSON + "He has invested in Brightpan and Quillo, and sits on several boards.", "Max Ventola"),
    (PERSON + "She is an early investor in Brightpan and Quillo.", "Max Ventola"),
    (
        PERSON + "He's also been an angel investor, writing checks for startups such as Brightpan and Quillo.",
        "Max Ventola",
    ),
    (PERSON + "Some of his other bets include: Brightpan, a printer; and Quillo, a maker of valves.", "Max Ventola"),
]
NAMED = [
    "Brightpan is a Harrow Ventures portfolio company.",
    "Harrow Ventures portfolio company Brightpan hired a new chief.",
    "Brightpan is the latest Harrow Ventures portfolio company to cut staff.",
    "The head of one of Harrow Ventures' portfolio companies, Brightpan, agreed.",
    "Harrow Ventures (which owns a large part of Brightpan) did not comment.",
]
SILENT = [
    PERSON + "He backed the plan of Brightpan and Quillo.",
    PERSON + "He has invested in new machines, and Brightpan sells them.",
    PERSON + "Ann Moller ran a shop. Carla Stein ran another. Both left, and he wrote for Brightpan.",
    "Max Ventola met Carla Stein. He has invested in Brightpan and Quillo.",
    FIRM + "The fund has also lent to Brightpan's rivals.",
    FIRM + "Marfa joins Brightpan in the list of portfolio managers.",
    "Harrow Ventures owns a large part of the land.",
    FIRM + "Early investors in his startup include Brightpan and Quillo.",
]


def _stakes(text: str) -> set[tuple[str, str]]:
    claims = RuleExtractor().extract(Article(id="a", text=text)).claims
    rounds = [claim for claim in claims if isinstance(claim, FundingRoundClaim)]
    return {(claim.company, one.name) for claim in rounds for one in claim.investors}


@pytest.mark.parametrize(("text", "investor"), TOLD)
def test_the_investor_stands_before(text: str, investor: str) -> None:
    assert {company.removesuffix(" Inc") for company, _ in _stakes(text)} == {"Brightpan", "Quillo"}
    assert {name for _, name in _stakes(text)} == {investor}


@pytest.mark.parametrize("text", NAMED)
def test_the_portfolio_names_both(text: str) -> None:
    assert _stakes(text) == {("Brightpan", "Harrow Ventures")}


@pytest.mark.parametrize("text", SILENT)
def test_no_stake_is_told(text: str) -> None:
    assert _stakes(text) == set()
