"""Investors of every shape beside every cue that tells of them: descriptions, honours, bullets, and who leads alone."""

from datetime import date

import pytest

from vcgraph.model import Article, CommitmentClaim, FundClaim, FundingRoundClaim
from vcgraph.pipeline import default_extractor

READER = default_extractor()
RAISED = "Brannoch raised $12 million in a Series A round"


def told(text: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for one in READER.extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims:
        assert not isinstance(one, FundClaim | CommitmentClaim), "a fund that invests in a company raises nothing"
        if isinstance(one, FundingRoundClaim):
            roles = {giver.name: giver.role.removeprefix("co_") for giver in one.investors}
            found[one.company] = found.get(one.company, {}) | roles
    return found


LED = {"Calder Capital": "lead"}
BOTH = LED | {"Wing Ventures": "participant", "Ann Dorrel": "participant"}


@pytest.mark.parametrize(
    "text",
    [
        f"{RAISED} from lead investor Calder Capital, Wing Ventures and footballer Ann Dorrel.",
        f"{RAISED}. Lead investor: the family office Calder Capital. Other investors: Wing Ventures, Ann Dorrel.",
        f"{RAISED}. Calder Capital led and seed fund Wing Ventures and former tennis champion Ann Dorrel participated.",
        f"{RAISED}. Calder Capital led and Wing Ventures and Ellwick co-founder Ann Dorrel participated.",
        f"{RAISED}, with Calder Capital leading and the entrepreneur Ann Dorrel and Nordic VC Wing Ventures participating.",
        f"{RAISED}, with hedge fund Calder Capital leading and Wing Ventures and Ann Dorrel participating.",
        f"{RAISED} led by Calder Capital, with the angel investor Ann Dorrel and crossover investor Wing Ventures also participating.",
        f"{RAISED} led by Calder Capital and including ex-Ellwick CTO Ann Dorrel and early-stage investor Wing Ventures.",
        f"{RAISED} led by Calder Capital, with participation from pan-European fund Wing Ventures and ex-Ellwick CTO Dr. Ann Dorrel.",
        f"{RAISED} led by Calder Capital alongside cricketer Ann Dorrel and venture debt provider Wing Ventures.",
        f"{RAISED}. Calder Capital was the lead investor. Dr. Ann Dorrel and Wing Ventures also wrote checks.",
        f"{RAISED} led by Calder Capital. Actor Ann Dorrel and Wing Ventures also took part.",
        f"{RAISED} led by Calder Capital, with existing investors Ann Dorrel and Wing Ventures also participating.",
        "Calder Capital led Brannoch's $12 million seed round alongside Indian micro VC fund Wing Ventures and angel investor Ann Dorrel.",
        "Calder Capital led a $12 million Series A investment in Brannoch alongside Israeli venture firm Wing Ventures and Ann Dorrel.",
        f"{RAISED} led by Calder Capital, with Wing Ventures and Ann Dorrel taking part.",
        f"{RAISED} led by Calder Capital.\n\nOther investors in the round:\n\n• Ann Dorrel\n• Tokyo-based Wing Ventures\n",
    ],
)
def test_who_leads_and_who_takes_part_is_read_whatever_describes_them(text: str) -> None:
    assert told(text) == {"Brannoch": BOTH}


@pytest.mark.parametrize(
    "text",
    [
        f"{RAISED}. The round was led by Calder Capital and Ellwick founder Ann Dorrel also participated.",
        f"{RAISED}. Calder Capital led and actor Ann Dorrel participated.",
        f"{RAISED} led by Calder Capital.\n\nInvestors:\n\n- Ann Dorrel\n",
    ],
)
def test_a_second_clause_of_one_sentence_has_its_own_giver(text: str) -> None:
    assert told(text) == {"Brannoch": LED | {"Ann Dorrel": "participant"}}


@pytest.mark.parametrize("name", ["Calder VC", "Calder VC Opportunity Fund"])
def test_the_trade_in_the_name_of_a_firm_stays_there(name: str) -> None:
    assert told(f"{RAISED}, with backing from Wing Ventures. {name} led the round.")["Brannoch"][name] == "lead"
    assert told(f"{RAISED} – led by {name} – with participation from Wing Ventures.")["Brannoch"][name] == "lead"


@pytest.mark.parametrize(
    "text",
    [
        f"{RAISED}. Calder Fund II and Wing Ventures co-led, with participation from Ann Dorrel and Ellwick Capital.",
        f"{RAISED}. Lead investor: Calder Fund II. Other investors: Wing Ventures, Ellwick Capital.",
        f"{RAISED}. The deal was led by Calder Fund II. Ann Dorrel and Wing Ventures also wrote checks.",
    ],
)
def test_a_fund_that_leads_a_round_raises_nothing(text: str) -> None:
    assert told(text)["Brannoch"]["Calder Fund II"] == "lead"


@pytest.mark.parametrize(
    "beside",
    [
        "The conference in Lisbon was sponsored by Ellwick and joined by Fennick.",
        "Ellwick participated in the pilot, alongside Fennick.",
        "The trial was led by Ann Dorrel at Ellwick, with participation from Fennick Robotics.",
        "The platform includes data from Ellwick, Fennick Payments and others.",
        "Ellwick has joined an alliance led by Fennick.",
        "Ellwick and Fennick co-led the clinical study.",
    ],
)
def test_who_joins_a_trial_or_an_alliance_gave_nothing(beside: str) -> None:
    assert told(f"{RAISED} led by Calder Capital. {beside}") == {"Brannoch": LED}


def test_who_joins_a_person_in_a_round_does_not_lead_it_for_him() -> None:
    text = f"{RAISED} led by billionaire Ann Dorrel, with Wing Ventures and Fennick Capital participating."
    assert told(text)["Brannoch"] == {
        "Ann Dorrel": "lead",
        "Wing Ventures": "participant",
        "Fennick Capital": "participant",
    }
