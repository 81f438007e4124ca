"""Investors told by the part that they had in an earlier round: two rounds, and no stage or lead goes astray."""

from datetime import date

import pytest

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.extraction.rules import RuleExtractor
from vcgraph.model import Article, FundingRoundClaim

READERS = [RuleExtractor(), LearnedExtractor()]
NEWS = "Brindlework raises $9 million\n\nBrindlework has raised $9 million in a round led by Oak Ventures. "


def told(reader: RuleExtractor | LearnedExtractor, text: str) -> set[str]:
    """Each round, as "stage | sum | investors", who leads with a star."""
    claims = reader.extract(Article(id="a", text=text, published=date(2024, 5, 13))).claims
    return {
        " | ".join(
            (
                claim.stage or "-",
                str(claim.amount.value) if claim.amount else "-",
                ", ".join(sorted(f"{one.name}{'*' * (one.role != 'participant')}" for one in claim.investors)),
            )
        )
        for claim in claims
        if isinstance(claim, FundingRoundClaim) and claim.company == "Brindlework"
    }


@pytest.mark.parametrize("reader", READERS, ids=["rules", "weights"])
@pytest.mark.parametrize(
    ("sentence", "part"),
    [
        ("Harrow Capital, which led its Series A round, also participated in the new round.", "Harrow Capital*"),
        ("Harrow Capital, which led the company's Series A, took part as well.", "Harrow Capital*"),
        ("Harrow Capital, which had led Brindlework's Series A, joined the round.", "Harrow Capital*"),
        ("It was joined by Harrow Capital, which invested in the startup's Series A.", "Harrow Capital"),
        ("Harrow Capital, an investor in its Series A, joined too.", "Harrow Capital"),
        ("Harrow Capital, the lead investor in the startup's Series A, joined too.", "Harrow Capital*"),
        ("Harrow Capital, the Series A lead, joined too.", "Harrow Capital*"),
        ("Previous investors include Harrow Capital, which led the Series A.", "Harrow Capital*"),
    ],
)
def test_the_earlier_round_is_its_own(reader: RuleExtractor | LearnedExtractor, sentence: str, part: str) -> None:
    found = told(reader, NEWS + sentence)
    assert f"series_a | - | {part}" in found
    assert "- | 9000000 | Harrow Capital, Oak Ventures*" in found or "include" in sentence
    assert not any(one.startswith("series_a | 9000000") for one in found)


@pytest.mark.parametrize("reader", READERS, ids=["rules", "weights"])
def test_each_investor_has_his_own(reader: RuleExtractor | LearnedExtractor) -> None:
    found = told(
        reader,
        NEWS + "Harrow Capital, which led the company's $2 million seed round in 2021, and Elm Partners, which led its "
        "Series A, also participated in the new round.",
    )
    assert found == {
        "- | 9000000 | Elm Partners, Harrow Capital, Oak Ventures*",
        "seed | 2000000 | Harrow Capital*",
        "series_a | - | Elm Partners*",
    }


@pytest.mark.parametrize("reader", READERS, ids=["rules", "weights"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Harrow Capital, which led the Series A, was joined by Oak Ventures.",
        "Harrow Capital, which led the Series A, is based in Rome.",
        "Ann Lee of Harrow Capital, which led the Series A, will join the board.",
    ],
)
def test_the_stage_may_be_that_of_the_news(reader: RuleExtractor | LearnedExtractor, sentence: str) -> None:
    found = told(reader, f"Brindlework has raised $9 million. {sentence}")
    assert any(one.startswith("series_a | 9000000") and "Harrow Capital*" in one for one in found)


@pytest.mark.parametrize("reader", READERS, ids=["rules", "weights"])
def test_the_round_of_the_news_may_have_neither_sum_nor_stage(reader: RuleExtractor | LearnedExtractor) -> None:
    found = told(reader, "Brindlework has closed a round from Oak Ventures and Harrow Capital, which led its Series A.")
    assert "series_a | - | Harrow Capital*" in found
    assert not any("Oak Ventures*" in one for one in found)


@pytest.mark.parametrize("reader", READERS, ids=["rules", "weights"])
@pytest.mark.parametrize(
    ("whom", "seed"),
    [
        ("both of whom were in its seed round", "seed | - | Elm Partners, Harrow Capital"),
        ("all of whom participated in its seed round", "seed | - | Elm Partners, Harrow Capital, Oak Ventures"),
        ("most of whom were in its seed round", "seed | - | "),
    ],
)
def test_of_whom_it_is_told(reader: RuleExtractor | LearnedExtractor, whom: str, seed: str) -> None:
    text = f"Brindlework raised $9 million from Oak Ventures, Harrow Capital and Elm Partners, {whom}."
    assert told(reader, text) == {"- | 9000000 | Elm Partners, Harrow Capital, Oak Ventures", seed}


@pytest.mark.parametrize("reader", READERS, ids=["rules", "weights"])
def test_a_partner_may_have_led_the_part_of_his_firm(reader: RuleExtractor | LearnedExtractor) -> None:
    text = "Harrow Capital partner Ann Lee, who led the firm's seed investment in the company, is joining the board."
    assert told(reader, NEWS + text) == {"- | 9000000 | Oak Ventures*", "seed | - | Harrow Capital*"}


@pytest.mark.parametrize("reader", READERS, ids=["rules", "weights"])
def test_the_round_of_the_news_heads_its_sentence(reader: RuleExtractor | LearnedExtractor) -> None:
    text = (
        "Brindlework today announced a $30 million Series B. The round, led by Oak Ventures, brings its total funding to "
        "$42 million, following a $10 million Series A last year from Harrow Capital."
    )
    assert told(reader, text) == {"series_b | 30000000 | Oak Ventures*", "series_a | 10000000 | Harrow Capital"}
