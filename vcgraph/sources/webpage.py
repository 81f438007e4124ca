"""A saved page of a news site: its article by trafilatura, with what the page states of its origin."""

from collections.abc import Iterator
from datetime import date
from typing import Any, BinaryIO
from urllib.parse import urlsplit

from vcgraph.errors import SourceError
from vcgraph.model.article import Article
from vcgraph.normalize.text import normalize_text
from vcgraph.sources.decoding import clean, decode_page, read_bytes
from vcgraph.sources.documents import Document
from vcgraph.sources.embedded import belongs_to, find_embedded_article
from vcgraph.sources.options import ReadOptions
from vcgraph.sources.publish_dates import stated_date

# Stated dates only: no search of the page's text for something like a date. The fixed bound keeps today's date out.
_DATES = {"extensive_search": False, "original_date": True, "max_date": "2100-01-01"}
_SHORTEST_SENTENCE = 6


def read_webpage(stream: BinaryIO, document: Document, options: ReadOptions) -> Iterator[Article]:
    """The page's one article: headline, then text. Raises `SourceError` where the page holds none."""
    page = decode_page(read_bytes(stream, document.name), document.name, options.encoding)
    if not page.strip():
        raise SourceError(document.name, "empty")
    found = _extract(page)
    title = _title(found)
    body = _body(found, page, title)
    if not body:
        raise SourceError(document.name, "no article found in this page")
    text = clean(body if title is None or body.startswith(title) else f"{title}\n\n{body}", document.name)
    yield Article(
        id=document.stem,
        text=text,
        title=title,
        url=_address(page, found),
        publisher=_publisher(found),
        published=date.fromisoformat(found.date) if found.date else stated_date(text) or options.published,
    )


def _extract(page: str) -> Any:
    # Imported here: it takes 0.3 s, and most commands read no page.
    from trafilatura import bare_extraction
    from trafilatura.metadata import extract_metadata

    found = bare_extraction(
        page, with_metadata=True, include_comments=False, favor_precision=True, date_extraction_params=dict(_DATES)
    )
    return found or extract_metadata(page, date_config=dict(_DATES))


def _body(found: Any, page: str, title: str | None) -> str:
    """The article's text: what the page shows, unless that is another story than its headline and summary tell of."""
    body = normalize_text(found.text or "")
    lead = " ".join(filter(None, (title, found.description)))
    if _is_prose(body) and belongs_to(body, title, lead):
        return body
    embedded = find_embedded_article(page, title, lead)
    return normalize_text(_extract(embedded).text or "") if embedded else ""


def _is_prose(body: str) -> bool:
    """Whether there is one line that could be a sentence; menus and buttons have none."""
    return any(len(line.split()) >= _SHORTEST_SENTENCE for line in body.splitlines())


def _title(found: Any) -> str | None:
    """The headline, without the site's name that many pages hang on to it."""
    title = _one_line(found.title)
    site = _one_line(found.sitename)
    if title and site:
        for sign in ("|", "-", "\N{EN DASH}", "\N{EM DASH}"):
            title = title.removesuffix(f" {sign} {site}")
    return title


def _publisher(found: Any) -> str | None:
    """The site's name, or its host where it gives only the handle of an account."""
    name = _one_line(found.sitename)
    is_handle = name is not None and " " not in name and ("_" in name or name.startswith("@"))
    return _one_line(found.hostname) if name is None or is_handle else name


def _address(page: str, found: Any) -> str | None:
    """The canonical address that the page declares; else the one that trafilatura finds in its metadata."""
    from trafilatura import load_html

    tree = load_html(page)
    declared = [] if tree is None else tree.xpath("//link[@rel='canonical']/@href")
    for address in (*declared, found.url):
        if address and urlsplit(address).scheme in ("http", "https"):
            return _one_line(address)
    return None


def _one_line(value: str | None) -> str | None:
    return " ".join(normalize_text(value or "").split()) or None
