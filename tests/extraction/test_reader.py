"""What holds of every extraction, whatever the text: quotes stand at their offsets, reading is pure, never hangs."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article, Extraction
from vcgraph.normalize.text import normalize_text

DEAL = (
    "Quillon, a Lisbon-based maker of valves, has raised $12 million in a Series A round led by Harbour Ventures, "
    "with participation from Tidewater Capital. Quillon was founded in 2019 by CEO Marta Nunes."
)
UNRELATED = (
    "The weather in the mountains was mild this week. Several hikers reported seeing early flowers near the lake."
)
PIECES = [
    "Acme", "Acme Capital", "raised", "$5 million", "in a Series A round", "led by", "and", ",", "(", ")", "John Smith",
    "CEO of", "acquired", "a fund", "at a valuation of", "the company", "its", "-backed", "€20m", "last year", ".", "\n",
    "<", ">", "&", "[", "%", "/", "\"", "“", "’s", ":", ";", "–", "#", "*", "\\", "Ltd.", "ex-", "1", "(NYSE: A)",
]  # fmt: skip


def read(text: str, published: date | None = date(2024, 5, 13)) -> Extraction:
    return LearnedExtractor().extract(Article(id="a", text=normalize_text(text), published=published))


def slices_right(text: str, extraction: Extraction) -> bool:
    text = normalize_text(text)
    return all(
        text[evidence.start : evidence.end] == evidence.quote
        for claim in extraction.claims
        for evidence in claim.evidence
    )


@given(st.text(max_size=400))
@settings(deadline=None, max_examples=150)
def test_any_text_is_read_without_an_error(text: str) -> None:
    assert slices_right(text, read(text))


@given(st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
@settings(deadline=None, max_examples=300)
def test_any_order_of_the_words_of_deals_is_read_without_an_error(text: str) -> None:
    assert slices_right(text, read(text))


@pytest.mark.parametrize("letters", ["s", "ers", "ingly", "Ab", "é", "a1", "中"])
def test_a_word_of_any_length_is_read_without_an_error(letters: str) -> None:
    text = f"{DEAL} The company {letters * 5_000} raised $5 million. Then {letters * 2_000}, a startup, sold it."
    assert slices_right(text, read(text))


def test_a_deal_is_read_with_its_quotes() -> None:
    extraction = read(DEAL)
    rounds = [claim for claim in extraction.claims if claim.type == "funding_round"]
    assert [(claim.company, claim.stage, claim.amount.value) for claim in rounds if claim.amount] == [
        ("Quillon", "series_a", 12_000_000)
    ]
    assert [(one.name, one.role) for one in rounds[0].investors] == [
        ("Harbour Ventures", "lead"),
        ("Tidewater Capital", "participant"),
    ]
    assert slices_right(DEAL, extraction)


def test_the_same_article_gives_the_same_extraction() -> None:
    assert read(DEAL) == read(DEAL)


def test_unrelated_paragraphs_change_no_claim() -> None:
    def content(extraction: Extraction) -> list[dict[str, object]]:
        return [
            {key: value for key, value in claim.to_dict().items() if key not in ("id", "evidence")}
            for claim in extraction.claims
        ]

    assert content(read(f"{DEAL}\n\n{UNRELATED}")) == content(read(DEAL))


@pytest.mark.parametrize(
    "piece",
    [*PIECES, DEAL, "Acme, formerly Beta, ", "of the Bank of ", "Acme, a firm that is, ", "A.B. ", '"', "-", " "],
)
def test_time_grows_with_the_length_of_the_text_and_no_faster(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece + " ") * (length // (len(piece) + 1))
        start = time.process_time()
        read(text)
        return time.process_time() - start

    read(DEAL)
    seconds(1_250)  # compiles what the piece needs
    # A piece that takes long is told from one that takes too long by less of it.
    short = next(length for length in (1_250, 2_500, 5_000) if length == 5_000 or seconds(length) > 0.2)
    most = 12 * max(seconds(short), 0.02)
    assert any(seconds(4 * short) < most for _ in range(3)), "four times the text took twelve times as long"


def test_a_line_of_dashes_is_read_at_once() -> None:
    start = time.process_time()
    read(f"{DEAL}\n\n{'-' * 60}\n\n{DEAL}")
    assert time.process_time() - start < 30, "each dash doubles the time"


def test_thousands_of_different_names_in_a_row_are_read_in_time_with_their_number() -> None:
    def seconds(count: int) -> float:
        names = " ".join(f"K{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676)}el" for i in range(count))
        start = time.process_time()
        read(f"{names} raised $5 million.")
        return time.process_time() - start

    read(DEAL)
    most = 12 * max(seconds(3_000), 0.02)
    assert any(seconds(12_000) < most for _ in range(2)), "four times the names took twelve times as long"
