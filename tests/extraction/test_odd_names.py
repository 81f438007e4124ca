"""Names that end in "'s", begin with a year or hold a stop; what a company is, in a sentence's capitals."""

import pytest

from vcgraph.extraction.rules.text.document import read_document
from vcgraph.model import Article
from vcgraph.pipeline import default_extractor


def _investors(text: str) -> list[str]:
    claims = default_extractor().extract(Article(id="a", text=text)).claims
    return [one.name for claim in claims if claim.type == "funding_round" for one in claim.investors]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Velora raised $5 million from Pomsby's, Harrow Ventures and Tullo's.", ["Pomsby's", "Harrow Ventures", "Tullo's"]),
        ("Velora raised $5 million from Pomsby's and Harrow Ventures.", ["Pomsby's", "Harrow Ventures"]),
        ("Velora counts Harrow Ventures and Pomsby's among its investors.", ["Harrow Ventures", "Pomsby's"]),
        ("Velora raised $3 million led by 1984 Ventures last year.", ["1984 Ventures"]),
        ("Velora raised $3 million from Harrow Ventures, 8VC, 10X Capital and Tarn Partners.",
         ["Harrow Ventures", "8VC", "10X Capital", "Tarn Partners"]),
        ("Velora raised $4 million from Byte.One, Harrow Ventures and Angel.Works.",
         ["Byte.One", "Harrow Ventures", "Angel.Works"]),
        ("Velora raised $5 million from Harrow's and Tarn's owners.", ["Harrow"]),
    ],
)  # fmt: skip
def test_lists_go_on_behind_odd_names(text: str, names: list[str]) -> None:
    assert _investors(text) == names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Recruiter Harrow Group has bought Tarn.", "Harrow Group"),
        ("Watchmaker Velora sold Tarn.", "Velora"),
        ("Profitable Velora raises $20 million.\n\nVelora, a maker of lamps, is from Lagos.", "Velora"),
        ("In 2021 Capital One bought Tarn.", "Capital One"),
        ("The value is higher than Velora's. It was told.", "Velora"),
        ("It is larger than Bede's and Velora's. Fund I holds Tarn.", "Velora"),
        ("It has thousands of pumps.Velora raised them.", "Velora"),
    ],
)
def test_names_begin_and_end_where_they_do(text: str, name: str) -> None:
    assert name in [one.name for one in read_document(Article(id="a", text=text)).referents]
