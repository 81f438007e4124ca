"""Clean text: the one form in which all offsets count."""

import unicodedata

from vcgraph.normalize.patterns import Pattern

_LINE_BREAKS = Pattern("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_INVISIBLE = Pattern(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ud800-\udfff]"
)
_SPACES = Pattern("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_HYPHENS = Pattern("[\u2010\u2011]")
_RUNS = Pattern(r"[ \t]{2,}|\t")
_TRAILING = Pattern(r"[ \t]+(?=\n)")
_GAPS = Pattern(r"\n{3,}")


def normalize_text(raw: str) -> str:
    r"""Normalise once: NFC, `\n` line breaks, single plain spaces and hyphens, nothing invisible, no two empty lines.

    Idempotent: text that is clean stays as it is.

    >>> normalize_text("Acme\u00a0raised\u200b $5\r\n\r\n\r\n\r\nmillion ")
    'Acme raised $5\n\nmillion'
    """
    text = _LINE_BREAKS.sub("\n", raw)
    text = _HYPHENS.sub("-", _SPACES.sub(" ", _INVISIBLE.sub("", text)))
    text = _RUNS.sub(" ", unicodedata.normalize("NFC", text))
    return _GAPS.sub("\n\n", _TRAILING.sub("", text)).strip()
