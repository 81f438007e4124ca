"""Files, folders, links and archives, in one order and without surprises."""

import os
import zipfile

import pytest

from vcgraph.errors import SourceError
from vcgraph.model import Article
from vcgraph.sources import read_sources


def ids(*sources):
    return [found.id for found in read_sources(sources) if isinstance(found, Article)]


def errors(*sources):
    return [str(found) for found in read_sources(sources) if isinstance(found, SourceError)]


def test_a_folder_is_read_in_the_order_of_names_with_what_lies_below(tmp_path):
    for name in ("b.txt", "a.txt", "below/c.TXT", ".hidden.txt", ".git/d.txt", "notes.rst", "photo.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"Text of {name}.")
    assert ids(tmp_path) == ["a", "b", "c"]
    assert errors(tmp_path) == []


def test_a_file_given_by_name_is_read_whatever_it_is_called(tmp_path):
    (tmp_path / "notes.md").write_text("Acme raised $5 million.")
    (tmp_path / "feed").write_text('{"id": "x", "text": "Acme raised $5 million."}')
    assert ids(tmp_path / "notes.md", tmp_path / "feed") == ["notes", "x"]


def test_a_folder_without_articles_is_an_error(tmp_path):
    assert errors(tmp_path)[0].startswith(f"{tmp_path}: no articles in this folder")


def test_circles_of_links_end_and_dead_links_are_told(tmp_path):
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    (tmp_path / "dead.txt").symlink_to(tmp_path / "nowhere.txt")
    assert ids(tmp_path) == ["a"]
    assert [message.split("/")[-1] for message in errors(tmp_path)] == [
        "dead.txt: not a file, or a link that leads nowhere",
        "self.txt: not a file, or a link that leads nowhere",
    ]


def test_a_pipe_in_a_folder_does_not_block(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")
    assert "not a file" in errors(tmp_path)[0]


@pytest.mark.parametrize("name", ["nowhere.txt", "a\x00b.txt", "x" * 5000])
def test_a_missing_or_impossible_file_is_named(tmp_path, name):
    (message,) = errors(tmp_path / name)
    assert message.startswith(str(tmp_path))
    assert "\x00" not in message


def test_an_empty_name_is_no_folder():
    assert errors("") == ["an empty name: no such file or directory"]


def test_addresses_are_refused():
    assert errors("https://example.org/a.html") == [
        "https://example.org/a.html: vcgraph does not use the network: save the page and give the file"
    ]


def test_names_are_shown_without_control_characters(tmp_path):
    path = os.path.join(os.fsencode(tmp_path), b"\x1b[31mred\xff.txt")
    with open(path, "wb") as stream:
        stream.write(b"One.")
    assert ids(tmp_path) == ["\ufffd[31mred\ufffd"]


def archive(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return path


def test_an_archive_is_read_like_a_folder(tmp_path):
    path = archive(
        tmp_path / "week.zip",
        {"b.txt": "Two.", "a.jsonl": '{"id": "x", "text": "One."}', "__MACOSX/._b.txt": "\0", "photo.png": "\x89PNG"},
    )
    assert ids(path) == ["x", "b"]
    assert errors(path) == []


def test_tricks_of_archives_cost_their_member_alone(tmp_path, monkeypatch):
    monkeypatch.setattr("vcgraph.sources.decoding.MAX_BYTES", 1024**2)
    path = archive(
        tmp_path / "tricks.zip",
        {"../../etc/passwd.txt": "One.", "bomb.txt": b"0" * 5_000_000, "inner.zip": b"PK", "z.txt": "Two."},
    )
    assert ids(path) == ["passwd", "z"]
    assert errors(path) == [
        f"{path}!bomb.txt: larger than 1 MB, which is no article",
        f"{path}!inner.zip: an archive within an archive is not read",
    ]


def test_a_damaged_archive_is_told(tmp_path):
    whole = archive(tmp_path / "a.zip", {"a.txt": os.urandom(2000).hex()}).read_bytes()
    (tmp_path / "cut.zip").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "text.zip").write_text("no archive")
    (tmp_path / "flipped.zip").write_bytes(whole[:60] + b"\xff\xff" + whole[62:])
    for name in ("cut.zip", "text.zip"):
        assert "not a readable zip archive" in errors(tmp_path / name)[0]
    assert len(errors(tmp_path / "flipped.zip")) == 1


def test_an_archive_that_unpacks_without_end_is_left(tmp_path, monkeypatch):
    monkeypatch.setattr("vcgraph.sources.documents.MAX_ARCHIVE_BYTES", 10)
    path = archive(tmp_path / "a.zip", {"a.txt": "Short.", "b.txt": "More than is left."})
    assert ids(path) == ["a"]
    assert errors(path) == [f"{path}: the archive unpacks to more than 10 bytes; the rest is not read"]
