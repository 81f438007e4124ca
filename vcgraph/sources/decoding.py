"""From bytes to text, without guessing: a byte order mark, a declared encoding, or UTF-8."""

import codecs
import re
from typing import BinaryIO

from vcgraph.errors import SourceError
from vcgraph.normalize.furniture import without_furniture
from vcgraph.normalize.markup import without_markup
from vcgraph.normalize.text import normalize_text

MAX_BYTES = 20 * 1024**2
"""Most bytes of one article, saved page, or line of JSON Lines. The longest saved page known to us has 1 MB."""

MAX_TEXT = 300_000
"""Most characters of an article's text: ten times the longest that we have met."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark begins alike
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_FORMATS = (
    (b"%PDF-", "a PDF file"), (b"PK\x03\x04", "a zip archive or an office document"), (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"), (b"GIF8", "a GIF image"), (b"\x1f\x8b", "a gzip file"),
    (b"\xd0\xcf\x11\xe0", "an old office document"), (b"\x7fELF", "a program"), (b"{\\rtf", "an RTF document"),
)  # fmt: skip
# What the WHATWG encoding standard reads the label as: pages that say Latin-1 or ASCII are written in windows-1252.
_WEB_LABELS = {"iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "ascii": "cp1252"}
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,200}?\b(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_HEAD = 4096


def read_bytes(stream: BinaryIO, name: str) -> bytes:
    """All bytes of a stream. Raises `SourceError` beyond `MAX_BYTES`."""
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise SourceError(name, f"larger than {MAX_BYTES // 1024**2} MB, which is no article")
    return data


def clean(raw: str, name: str) -> str:
    """The normalised text of an article; empty where there is none. Raises `SourceError` beyond `MAX_TEXT`."""
    text = normalize_text(without_furniture(without_markup(_repaired(raw))))
    if len(text) > MAX_TEXT:
        raise SourceError(name, f"a text of {len(text):,} characters, which is no article (limit {MAX_TEXT:,})")
    return text


def _repaired(raw: str) -> str:
    """The text before a wrong encoding spoiled it ("doesnâ€™t"), where it did."""
    if raw.isascii():
        return raw
    from ftfy import fix_encoding  # loading it takes as long as the command line's start

    return fix_encoding(raw)


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """Text of a plain file. `encoding` is what the caller knows of it. Raises `SourceError`: binary or undecodable."""
    for mark, marked in _MARKS:
        if data.startswith(mark):
            return _decode_as(data, marked, name)
    _refuse_binary(data, name)
    return _decode_as(data, encoding or "utf-8", name)


def decode_page(data: bytes, name: str, encoding: str | None = None) -> str:
    """Text of an HTML page, in the encoding that it declares in its first 4096 bytes where nothing else is known."""
    return decode(data, name, encoding or _declared(data))


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:_HEAD])
    if match is None:
        return None
    label = match.group(1).decode("ascii", "replace").lower()
    # A page that could be read as ASCII so far cannot truly be in UTF-16.
    return None if label.startswith("utf-16") else _WEB_LABELS.get(label, label)


def _refuse_binary(data: bytes, name: str) -> None:
    for magic, what in _FORMATS:
        if data.startswith(magic):
            raise SourceError(name, f"{what}, not text")
    if b"\0" in data[:_HEAD]:
        raise SourceError(name, "binary data, not text")


def _decode_as(data: bytes, encoding: str, name: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            name, f"not {encoding.upper()} text (byte {error.start}: 0x{data[error.start]:02x}); name its encoding"
        ) from error
    except (LookupError, UnicodeError) as error:
        raise SourceError(name, f"unknown encoding {encoding!r}") from error
