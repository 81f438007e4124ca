"""From sources to articles: what cannot be read is told, and the rest goes on."""

import os
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from io import BufferedReader
from typing import BinaryIO

from vcgraph.errors import SourceError
from vcgraph.model.article import Article
from vcgraph.sources.documents import KINDS, Document, cause_of, find_documents
from vcgraph.sources.json_lines import read_json_lines
from vcgraph.sources.options import DEFAULTS, ReadOptions
from vcgraph.sources.plain_text import read_plain_text
from vcgraph.sources.webpage import read_webpage

Found = Article | SourceError
Source = str | os.PathLike[str]
_Reader = Callable[[BinaryIO, Document, ReadOptions], Iterator[Found]]
_READERS: dict[str, _Reader] = {"text": read_plain_text, "html": read_webpage, "jsonl": read_json_lines}


def read_sources(sources: Iterable[Source], options: ReadOptions = DEFAULTS) -> Iterator[Found]:
    """Each article of each source in turn, or the `SourceError` that stands for what could not be read.

    A source is a file (plain text, saved HTML page, JSON Lines, zip of these), a folder, or `-` for standard input.
    Only one document is held in memory at a time. Identifiers are unique: an article told twice comes once, and one
    that uses the identifier of another text is an error.
    """
    texts: dict[str, tuple[str, str]] = {}
    for source in sources:
        for document in find_documents(source):
            if isinstance(document, SourceError):
                yield document
                continue
            for found in _read(document, options):
                yield from _once(found, texts, document.name) if isinstance(found, Article) else [found]


def read_articles(sources: Iterable[Source], options: ReadOptions = DEFAULTS) -> Iterator[Article]:
    """Each article of each source in turn. Raises `SourceError` at the first that cannot be read."""
    for found in read_sources(sources, options):
        if isinstance(found, SourceError):
            raise found
        yield found


def _once(article: Article, texts: dict[str, tuple[str, str]], source: str) -> Iterator[Found]:
    known = texts.get(article.id)
    if known is None:
        texts[article.id] = article.sha256, source
        yield article
    elif known[0] != article.sha256:
        yield SourceError(
            source, f"the identifier {article.id!r} is already that of another text, read from {known[1]}"
        )


def _read(document: Document, options: ReadOptions) -> Iterator[Found]:
    try:
        with document.open() as stream:
            yield from _READERS[_kind(document, stream)](stream, document, options)
    except SourceError as error:
        yield error
    except (OSError, zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        yield SourceError(document.name, cause_of(error))


def _kind(document: Document, stream: BufferedReader) -> str:
    """By the end of the file's name; by the first characters where that says nothing, or a page was saved as text."""
    head = stream.peek(256)[:256].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if head.startswith((b"<!doctype html", b"<html")):
        return "html"
    return KINDS.get(document.suffix) or ("jsonl" if head.startswith((b"{", b"[")) else "text")
