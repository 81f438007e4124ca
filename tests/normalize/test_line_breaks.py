"""Line breaks inside sentences are told from those that end a paragraph, a heading or an item."""

import json
import textwrap

import pytest

from vcgraph.extraction.evaluation import DEAL_TYPES, evaluate
from vcgraph.extraction.learned import LearnedExtractor
from vcgraph.model import Article
from vcgraph.normalize.line_breaks import with_items_apart, with_title_apart, without_wraps
from vcgraph.sources import read_sources

PROSE = (
    "Quillon, a maker of valves for ships and harbours, has raised $12 million in a Series A round led by Harbour. "
    "The money will pay for a plant in Lisbon, and for twenty new engineers. Its founder, Marta Nunes, used to run "
    "Tarn Marine, which Oakmere Capital bought in 2019."
)


def wrapped(text, width):
    return "\n".join(
        textwrap.fill(paragraph, width, break_long_words=False, break_on_hyphens=False)
        for paragraph in text.split("\n")
    )


def test_a_first_line_that_ends_within_a_description_is_no_title():
    text = "Velmora, a three-year-old, Oslo-based\nferry operator with 40 boats, has raised $5 million."
    assert without_wraps(text) == text.replace("\n", " ")
    title = "Velmora raises $5 million for its fleet\nferries are slow, says its founder."
    assert without_wraps(title) == title


@pytest.mark.parametrize("width", [50, 66, 72, 80])
def test_a_wrapped_paragraph_is_one_line_again(width):
    assert without_wraps(wrapped(PROSE, width)) == PROSE


def test_a_long_address_in_a_wrapped_mail_wraps_nothing():
    address = f"https://quillon.example/{'news/' * 30}"
    text = f"{wrapped(PROSE, 72)}\n\n{address}\n\n{wrapped(PROSE, 72)}"
    assert without_wraps(text) == f"{PROSE}\n\n{address}\n\n{PROSE}"


@pytest.mark.parametrize(
    "text",
    [
        "Quillon raises $12 million\nquillon.example, a maker of valves for ships, has raised $12 million.",
        "Quillon raised $5 million from Harbour Ventures.\nTarn Marine raised $7 million.\nBrightpan raised $9m.",
        "Investors:\n- Harbour Ventures\n- Oakmere Capital\n- Tarn Partners",
        "The deals of the week, which was a short one, and\n1. Quillon: $5 million from Harbour\n2. Tarn: $7 million",
        "Deals of the week\n\nQuillon, a maker of valves for ships,\n\nhas raised $5 million.",
        "Quillon: $12 million, Series A, Harbour Ventures\nBrightpan: $9 million, seed, Tarn Partners and others",
    ],
)
def test_headings_items_and_paragraphs_stay_apart(text):
    assert without_wraps(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "Deals\n\nQuillon, a nearly three-year-old, Lisbon-based\nmaker of valves, has raised $5 million."
        + " More." * 30,
        "Deals\n\nThe backers of Quillon are Harbour Ventures, Ann Lee,\nPeter Hall and Tarn Partners." + " More." * 30,
    ],
)
def test_a_line_that_cannot_end_there_goes_on(text):
    assert without_wraps(text) == text.replace("d\nm", "d m").replace(",\nP", ", P")


def test_offsets_stay_and_quotes_are_the_articles_own():
    article = Article(id="a", text=wrapped(PROSE, 66))
    for claim in LearnedExtractor().extract(article).claims:
        for told in claim.evidence:
            assert article.text[told.start : told.end] == told.quote


def test_wrapped_articles_are_read_like_others(root):
    """The articles of the corpus, wrapped as mails are: a hundredth of F1 is all that may get lost."""
    gold = {
        one["id"]: one["claims"] for one in map(json.loads, (root / "tests/corpus/gold.jsonl").read_text().splitlines())
    }
    articles, extractor = list(read_sources([root / "tests/corpus/articles.jsonl"])), LearnedExtractor()
    assert any(wrapped(one.text, 72) != one.text for one in articles)

    def f1(change):
        found = {
            one.id: [
                claim.to_dict() for claim in extractor.extract(one.model_copy(update={"text": change(one.text)})).claims
            ]
            for one in articles
        }
        return evaluate(gold, found, types=DEAL_TYPES).deals.f1

    assert f1(lambda text: wrapped(text, 72)) >= f1(str) - 0.01


@pytest.mark.parametrize(
    ("text", "title", "expected"),
    [
        ("Velora raises $5m Velora, a maker", "Velora raises $5m", "Velora raises $5m\nVelora, a maker"),
        ("Velora raises $5 million\n\nVelora", "Velora raises $5 million", "Velora raises $5 million\n\nVelora"),
        ("Velora, a maker of valves, has", "Velora raises $5 million", "Velora, a maker of valves, has"),
        ("Velora seeks buyer NEW YORK (Reuters) - Velora", None, "Velora seeks buyer\nNEW YORK (Reuters) - Velora"),
        ("Velora seeks buyer (Bloomberg) -- Velora", None, "Velora seeks buyer\n(Bloomberg) -- Velora"),
        ("NEW YORK (Reuters) - Velora seeks a buyer", None, "NEW YORK (Reuters) - Velora seeks a buyer"),
        ("Velora (Reuters) said it would buy Tarn", None, "Velora (Reuters) said it would buy Tarn"),
    ],
)  # fmt: skip
def test_a_title_stands_apart(text, title, expected):
    assert with_title_apart(text, title) == expected


@pytest.mark.parametrize(
    "text",
    [
        "LONDON, Sept 22 (Reuters) - Quillon has raised $12 million.",
        "ASPEN, Colorado (Reuters) - Quillon has raised $12 million.",
        "Quillon\nOSLO, May 3 (Bloomberg) -- Quillon has raised $12 million.",
    ],
)
def test_a_dateline_that_opens_a_text_is_whole(text):
    assert with_title_apart(text, None) == text


@pytest.mark.parametrize("bullet", ["*", "•", "▪"])
def test_the_items_of_a_list_that_ran_together_are_lines_again(bullet):
    items = [
        "Quillon raised $12 million from Harbour.",
        "“Tarn” raised a seed round.",
        "2 deals of Oakmere fell through.",
    ]
    joined = f"The week: {bullet} " + f" {bullet} ".join(items)
    assert with_items_apart(joined).split("\n") == ["The week:", *(f"{bullet} {item}" for item in items)]


@pytest.mark.parametrize(
    "text", ["Quillon * Tarn, and 2 * x", "5 *a *b *c", "* Quillon\n* Tarn\n* Oakmere", "* * * *", "Rated *** by Tarn"]
)
def test_other_stars_stay(text):
    assert with_items_apart(text) == text
