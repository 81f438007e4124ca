"""Pages drawn by a script: saved, they show another story or none, while their own text stands in the script's data."""

import json
import re
from collections.abc import Iterator

_WORD = re.compile(r"\w{4,}")
_LITERAL = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL)
_SCRIPT = re.compile(r"<script\b[^>]*>(.*?)</script>", re.DOTALL | re.IGNORECASE)
_SHORTEST = 500

# Measured on 15 saved pages: 14 articles use 30 to 100 % of their headline's words, 53 to 100 % of those of headline
# and summary; where the page showed another story, 14 and 34 %.
_TITLE_SHARE = 0.25
_LEAD_SHARE = 0.40
_LEAD_WORDS = 15


def belongs_to(text: str, title: str | None, lead: str) -> bool:
    """Whether a text can be the article with this headline; `lead` (headline and summary) proves nothing if short."""
    if len(_words(lead)) < _LEAD_WORDS:
        return True
    return _share(title or "", text) >= _TITLE_SHARE or _share(lead, text) >= _LEAD_SHARE


def find_embedded_article(page: str, title: str | None, lead: str) -> str | None:
    """The paragraphs in the page's scripts that fit its headline best, as a page of their own; None where none does."""
    candidates = [each for script in _SCRIPT.findall(page) for each in _paragraphs(script)]
    fitting = [each for each in candidates if lead and belongs_to(each, title, lead)]
    if not fitting:
        return None
    best = max(fitting, key=lambda each: _share(lead, each))
    return f"<html><body><article>{best}</article></body></html>"


def _paragraphs(script: str, depth: int = 2) -> Iterator[str]:
    """String literals that hold paragraphs of HTML, also within JSON that is itself a string."""
    for literal in _LITERAL.findall(script):
        if len(literal) < _SHORTEST:
            continue
        try:
            value = json.loads(f'"{literal}"', strict=False)
        except ValueError:
            continue
        if value.lstrip().startswith(("{", "[")):
            yield from _paragraphs(value, depth - 1) if depth else ()
        elif "<p" in value:
            yield value


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))


def _share(part: str, text: str) -> float:
    words = _words(part)
    return len(words & _words(text)) / len(words) if words else 0.0
