"""JSON Lines of articles: `{"id", "title", "text", "url", "publisher", "published"}`; all but `text` may be missing."""

import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, BinaryIO

from vcgraph.errors import SourceError
from vcgraph.model.article import Article
from vcgraph.model.base import content_id
from vcgraph.normalize.text import normalize_text
from vcgraph.sources.decoding import MAX_BYTES, clean, decode
from vcgraph.sources.documents import Document
from vcgraph.sources.options import DEFAULTS, ReadOptions
from vcgraph.sources.publish_dates import stated_date

_BEGINNINGS = (b"{", b"[", b"[{")
MAX_ID = 300
"""Most characters of an article's identifier."""


def read_json_lines(stream: BinaryIO, document: Document, options: ReadOptions) -> Iterator[Article | SourceError]:
    """The article of each line, or the error that names the line; empty lines are passed over."""
    number = 0
    for number, line in enumerate(_lines(stream), start=1):
        place = f"{document.name}:{number}"
        if number == 1 and line.strip() in _BEGINNINGS:
            raise SourceError(document.name, "JSON over many lines: write one article a line")
        try:
            if line.strip():
                yield read_line(line, place, options)
        except SourceError as error:
            yield error
    if number == 0:
        yield SourceError(document.name, "empty")


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Lines of at most `MAX_BYTES` + 1 bytes: of a longer one the rest is skipped, not held."""
    while line := stream.readline(MAX_BYTES + 1):
        yield line
        while len(line) > MAX_BYTES and not line.endswith(b"\n"):
            line = stream.readline(MAX_BYTES + 1)
            if not line:
                return


def read_line(line: bytes, place: str, options: ReadOptions = DEFAULTS) -> Article:
    """The article of one line. Raises `SourceError` that begins with `place` and names the field at fault."""
    if len(line) > MAX_BYTES:
        raise SourceError(place, f"a line of more than {MAX_BYTES // 1024**2} MB, which is no article")
    try:
        record = json.loads(decode(line, place, options.encoding))
    except (ValueError, RecursionError) as error:
        raise SourceError(place, f"not a line of JSON ({error})") from error
    if not isinstance(record, dict):
        raise SourceError(place, "not a JSON object")
    return _article(record, place, options)


def _article(record: dict[str, Any], place: str, options: ReadOptions) -> Article:
    raw = _string(record, "text", place)
    text = clean(raw or "", place)
    if not text:
        raise SourceError(place, _lack(record))
    return Article(
        id=_identifier(record, place) or content_id("article", text),
        text=text,
        title=_one_line(record, "title", place),
        url=_one_line(record, "url", place),
        publisher=_one_line(record, "publisher", place),
        published=_published(record, place) or stated_date(text) or options.published,
    )


def _lack(record: dict[str, Any]) -> str:
    if "claims" in record:
        return "this is a line of claims, not an article"
    return "`text` is empty" if "text" in record else "`text` is missing"


def _string(record: dict[str, Any], key: str, place: str) -> str | None:
    value = record.get(key)
    if value is not None and not isinstance(value, str):
        raise SourceError(place, f"`{key}` must be a string, not {type(value).__name__}")
    return value


def _one_line(record: dict[str, Any], key: str, place: str) -> str | None:
    return " ".join(normalize_text(_string(record, key, place) or "").split()) or None


def _identifier(record: dict[str, Any], place: str) -> str | None:
    value = record.get("id")
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    identifier = _one_line(record, "id", place)
    if identifier and len(identifier) > MAX_ID:
        raise SourceError(place, f"`id` has more than {MAX_ID} characters")
    return identifier


def _published(record: dict[str, Any], place: str) -> date | None:
    value = _one_line(record, "published", place)
    if value is None:
        return None
    try:
        return datetime.fromisoformat(value).date()
    except ValueError as error:
        raise SourceError(place, f"`published` is not an ISO date (2024-05-13): {value!r}") from error
