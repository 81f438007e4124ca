"""JSON Lines: fields that may be missing, identifiers, and lines that are wrong."""

import json
from datetime import date

import pytest

from vcgraph.errors import SourceError
from vcgraph.model import Article
from vcgraph.sources import ReadOptions, read_sources


def write(path, *lines):
    path.write_text("".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines), "utf-8")
    return path


def test_all_fields_are_read(tmp_path):
    record = {
        "id": "a1", "title": "Acme\u00a0raises", "text": "Acme raised $5 million.", "url": "https://example.org/a",
        "publisher": "The Wire", "published": "2024-05-13T08:00:00Z", "entities": ["ignored"],
    }  # fmt: skip
    (article,) = read_sources([write(tmp_path / "a.jsonl", record)])
    assert article == Article(
        id="a1", title="Acme raises", text="Acme raised $5 million.", url="https://example.org/a",
        publisher="The Wire", published=date(2024, 5, 13),
    )  # fmt: skip


def test_without_an_identifier_the_text_makes_one(tmp_path):
    first, second = read_sources([write(tmp_path / "a.jsonl", {"text": "One."}, {"text": "Two."})])
    (again,) = read_sources([write(tmp_path / "b.jsonl", {"id": None, "text": "One. "})])
    assert first.id == again.id != second.id


def test_the_given_publish_date_fills_gaps_only(tmp_path):
    path = write(tmp_path / "a.jsonl", {"text": "One.", "published": "2020-01-02"}, {"text": "Two.", "published": ""})
    dates = [article.published for article in read_sources([path], ReadOptions(published=date(2024, 5, 13)))]
    assert dates == [date(2020, 1, 2), date(2024, 5, 13)]


@pytest.mark.parametrize(
    ("line", "cause"),
    [
        ("{", "not a line of JSON"),
        ("[" * 100_000, "not a line of JSON"),
        ('{"text": ' + "1" * 5000 + "}", "not a line of JSON"),
        ('"text"', "not a JSON object"),
        ({"id": "x"}, "`text` is missing"),
        ({"text": " \n"}, "`text` is empty"),
        ({"vcgraph": 1, "id": "x", "claims": []}, "this is a line of claims, not an article"),
        ({"text": 5}, "`text` must be a string, not int"),
        ({"text": "One.", "title": ["x"]}, "`title` must be a string, not list"),
        ({"text": "One.", "id": True}, "`id` must be a string, not bool"),
        ({"text": "One.", "id": "x" * 301}, "`id` has more than 300 characters"),
        ({"text": "One.", "published": "last week"}, "`published` is not an ISO date (2024-05-13): 'last week'"),
    ],
)
def test_a_wrong_line_is_named_and_the_rest_goes_on(tmp_path, line, cause):
    path = write(tmp_path / "a.jsonl", {"text": "One."}, "", line, {"text": "Two."})
    first, error, last = read_sources([path])
    assert isinstance(error, SourceError)
    assert str(error).startswith(f"{path}:3: {cause}")
    assert (first.text, last.text) == ("One.", "Two.")


def test_a_line_beyond_the_limit_costs_that_line_alone(tmp_path, monkeypatch):
    monkeypatch.setattr("vcgraph.sources.json_lines.MAX_BYTES", 1000)
    path = write(tmp_path / "a.jsonl", {"text": "One."}, {"text": "x" * 5000}, {"text": "Two."})
    first, error, last = read_sources([path])
    assert (first.text, last.text) == ("One.", "Two.")
    assert str(error).startswith(f"{path}:2: a line of more than")


def test_a_lone_surrogate_does_not_reach_the_text(tmp_path):
    (article,) = read_sources([write(tmp_path / "a.jsonl", '{"id": "\\ud83d", "text": "One\\ud83d."}')])
    assert article.text == "One."
    assert article.id.startswith("article-")


def test_an_identifier_stands_for_one_text(tmp_path):
    path = write(
        tmp_path / "a.jsonl", {"id": 7, "text": "One."}, {"id": "7", "text": "One."}, {"id": "7", "text": "2."}
    )
    article, error = read_sources([path])
    assert (article.id, article.text) == ("7", "One.")
    assert "the identifier '7' is already that of another text" in str(error)


def test_an_empty_file_is_an_error(tmp_path):
    (error,) = read_sources([write(tmp_path / "a.jsonl")])
    assert str(error).endswith("a.jsonl: empty")


def test_a_document_of_json_is_told_once(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps([{"text": "One."}, {"text": "Two."}], indent=2))
    (error,) = read_sources([path])
    assert str(error) == f"{path}: JSON over many lines: write one article a line"
