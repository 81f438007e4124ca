"""Plain text: the whole file is one article, named by the file."""

from collections.abc import Iterator
from typing import BinaryIO

from vcgraph.errors import SourceError
from vcgraph.model.article import Article
from vcgraph.sources.decoding import clean, decode, read_bytes
from vcgraph.sources.documents import Document
from vcgraph.sources.options import ReadOptions
from vcgraph.sources.publish_dates import stated_date


def read_plain_text(stream: BinaryIO, document: Document, options: ReadOptions) -> Iterator[Article]:
    """The one article. Raises `SourceError` where the file is empty, binary or in another encoding."""
    text = clean(decode(read_bytes(stream, document.name), document.name, options.encoding), document.name)
    if not text:
        raise SourceError(document.name, "empty")
    yield Article(id=document.stem, text=text, published=stated_date(text) or options.published)
