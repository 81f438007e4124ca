"""Words of a page are no words of its article."""

import pytest

from vcgraph.normalize.furniture import without_furniture
from vcgraph.sources import read_articles

PLAIN = [
    "The fund opens new doors; the office opens a new tab of its history on Monday.",
    "Advertisement is what Velora lives on.\nShare prices fell.\nSave the Oyster raised $5 million.",
    "Velora opens new table at Tarn.",
    "The agency opens a new window for grants, opens a new window for loans, and opens new windows on Monday.",
]


@pytest.mark.parametrize("text", PLAIN)
def test_words_of_the_article_stay(text):
    assert without_furniture(text) == text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Velora Platforms (VEL.O), opens new tab has bought Tarn.", "Velora Platforms (VEL.O) has bought Tarn."),
        ("Velora (opens in a new window) has bought Tarn.", "Velora has bought Tarn."),
        ("Velora led.\nSign up here.\nTarn followed.", "Velora led.\n\nTarn followed."),
        ("Velora led.\n5 min read\n[1/2]\nLoading...", "Velora led.\n\n\n"),
    ],
)
def test_words_of_the_page_go(text, kept):
    assert without_furniture(text) == kept


def test_a_deal_is_read_through_them(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text("Velora Platforms (VEL.O), opens new tab has bought Tarn Marine for $5 million.", encoding="utf-8")
    (article,) = read_articles([str(path)])
    assert article.text == "Velora Platforms (VEL.O) has bought Tarn Marine for $5 million."
