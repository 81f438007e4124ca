"""Pages that lost the spaces where their links began and ended."""

import pytest

from vcgraph.extraction.rules.wording.glued import find_seams, place_before, spaced
from vcgraph.model import Article
from vcgraph.pipeline import default_extractor

GLUED = (
    "Quillon, a trucking startup,raised $16.6 million in a Series B roundled by Harrow Capital. The round also saw"
    " participation fromTarn Partners. Oxbow Labs,acquired by Quillonin 2022, was valued at$40 million. QuillonAIis a unit."
)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("It hasreached a dealto buy Tarn.", "It has reached a deal to buy Tarn."),
        (
            "one of the3 startupsthat joined, butVelora of Velora",
            "one of the 3 startups that joined, but Velora of Velora",
        ),
        (
            "He tellsWSJhe is happy. That’s what attractedHarrow.",
            "He tells WSJ he is happy. That’s what attracted Harrow.",
        ),
        ("TechWireDailyreported on it. ChatQXTand others", "TechWireDaily reported on it. ChatQXT and others"),
        (
            "ButVelorafounder Ana Lim of Velora met2 people withHarrow",
            "But Velora founder Ana Lim of Velora met2 people with Harrow",
        ),
    ],
)
def test_spaces_are_put_where_links_lost_them(text: str, read: str) -> None:
    assert spaced(text, find_seams(text)) == read


@pytest.mark.parametrize(
    "text",
    [
        "PeakSpan and VMware of Boston back InVideo, dotData, eBay and openAI.",
        "JPMorgan, Snapchat, AirTable, LinkedIn, wefox, byFounders and theSkimm",
        "Getaround raised $3 million,000 and insurtech ServiceTitan",
        "Only one word is gluedto another here.",
        "Voi,Bolt and Tier of Boston,Austin",
    ],
)
def test_names_and_plain_words_stay_whole(text: str) -> None:
    assert find_seams(text) == []


def test_quotes_are_the_words_of_the_page() -> None:
    claims = default_extractor().extract(Article(id="a", text=GLUED)).claims
    assert all(GLUED[one.start : one.end] == one.quote for claim in claims for one in claim.evidence)
    rounds = [claim for claim in claims if claim.type == "funding_round" and claim.amount]
    assert [(one.company, [each.name for each in one.investors]) for one in rounds] == [
        ("Quillon", ["Harrow Capital", "Tarn Partners"])
    ]


def test_places_lead_back() -> None:
    seams = find_seams(GLUED)
    read = spaced(GLUED, seams)
    assert seams
    for at, letter in enumerate(read):
        if letter != " ":
            assert GLUED[place_before(seams, at)] == letter
