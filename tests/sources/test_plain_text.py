"""Plain text files, and the encodings and contents that are refused."""

from datetime import date

import pytest

from vcgraph.errors import SourceError
from vcgraph.sources import ReadOptions, read_articles, read_sources

SENTENCE = "Zo\u00eb\u2019s Bakery raised \u20ac2 million."


def only(path, options=None):
    (found,) = read_sources([path], options) if options else read_sources([path])
    return found


def write(path, data):
    path.write_bytes(data)
    return path


def test_a_text_file_is_one_article_named_by_the_file(tmp_path):
    article = only(write(tmp_path / "bakery.txt", SENTENCE.encode()), ReadOptions(published=date(2024, 5, 13)))
    assert (article.id, article.text, article.published) == ("bakery", SENTENCE, date(2024, 5, 13))


def test_text_is_normalised_once(tmp_path):
    raw = "Zoe\u0308 raised\u00a0$5\r\n\r\n\r\n\r\nmillion \u200b"
    assert only(write(tmp_path / "a.txt", raw.encode())).text == "Zo\u00eb raised $5\n\nmillion"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks_are_believed(tmp_path, encoding):
    assert only(write(tmp_path / "a.txt", SENTENCE.encode(encoding))).text == SENTENCE


def test_an_undeclared_encoding_is_an_error_and_not_a_guess(tmp_path):
    path = write(tmp_path / "a.txt", SENTENCE.encode("cp1252"))
    error = only(path)
    assert str(error) == f"{path}: not UTF-8 text (byte 2: 0xeb); name its encoding"
    assert only(path, ReadOptions(encoding="cp1252")).text == SENTENCE
    assert "unknown encoding 'klingon'" in str(only(path, ReadOptions(encoding="klingon")))


@pytest.mark.parametrize(
    ("data", "cause"),
    [
        (b"", "empty"),
        (b" \r\n\t\xe2\x80\x8b ", "empty"),
        (b"%PDF-1.7 raised $5 million", "a PDF file, not text"),
        (b"PK\x03\x04....", "a zip archive or an office document, not text"),
        (b"\x89PNG\r\n", "a PNG image, not text"),
        (b"raised\x00$5 million", "binary data, not text"),
    ],
)
def test_what_is_no_text_is_named(tmp_path, data, cause):
    path = write(tmp_path / "a.txt", data)
    assert str(only(path)) == f"{path}: {cause}"


def test_a_file_beyond_the_limit_is_refused_without_being_held(tmp_path, monkeypatch):
    monkeypatch.setattr("vcgraph.sources.decoding.MAX_BYTES", 1024**2)
    path = write(tmp_path / "a.txt", b"raised " * 200_000)
    assert str(only(path)) == f"{path}: larger than 1 MB, which is no article"


def test_a_text_beyond_the_limit_is_refused(tmp_path):
    path = write(tmp_path / "a.txt", b"raised " * 60_000)
    assert str(only(path)) == f"{path}: a text of 419,999 characters, which is no article (limit 300,000)"


def test_read_articles_raises_the_first_error(tmp_path):
    with pytest.raises(SourceError, match="no such file"):
        list(read_articles([tmp_path / "missing.txt"]))


def test_text_that_went_through_a_wrong_encoding_is_repaired(tmp_path):
    right = "Velora doesn’t need €5 million, said Björn Ek."
    (tmp_path / "velora.txt").write_text(right.encode().decode("cp1252"))
    assert [article.text for article in read_articles([tmp_path / "velora.txt"])] == [right]
