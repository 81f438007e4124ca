"""Words with a capital that name nobody: what a text shortens, compounds of plain words, what a trade's firms are called."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.spans import NameSpan
from vcgraph.normalize.patterns import Pattern


def without_nobody(text: str, spans: Sequence[NameSpan]) -> list[NameSpan]:
    """The spans without single words that are written like names and are none."""
    shorts = {one.words[0] for one in spans if _shortens(text, one)}
    return [
        one for one in spans if not (one.words[0] in shorts and len(one.words) == 1) and not _is_plain(text, one, spans)
    ]


def _is_plain(text: str, span: NameSpan, spans: Sequence[NameSpan]) -> bool:
    word = span.words[0]
    if len(span.words) > 1 or not word[1:].islower() or not _opens(text, span.start):
        return False
    if not (_is_compound(text[span.start : span.end] + span.suffix) or _is_trade(text, span)):
        return False
    return not any(one.words[0] == word and one.start != span.start for one in spans)


def _shortens(text: str, span: NameSpan) -> bool:
    """ "Non-alcoholic (NA) drinks", "fund of funds (FoF)": the letters of the small words before them."""
    word = span.words[0]
    if len(span.words) > 1 or not word[0].isupper() or not word[-1].isupper() or not 1 < len(word) < 6:
        return False
    if text[span.start - 1 : span.start] != "(" or text[span.end : span.end + 1] not in (")", "s"):
        return False
    before = _SMALL_WORDS.search(text, max(0, span.start - 80), span.start)
    if before is None:
        return False
    words = [word for word in re.split(r"[ \-]", before["words"]) if word]
    letters = word.lower()
    whole = "".join(word[0] for word in words[-len(letters) :])
    return whole == letters and words[-1] not in _OFFICES


_SMALL_WORDS = Pattern(r"(?P<words>(?:\b[a-z]+[ \-]){2,6})\($")
_OFFICES = frozenset("fund bank authority board agency ministry corporation office".split())
""" "The public investment fund (PIF)": of such a thing there is but one, and its letters are its name."""


def _opens(text: str, start: int) -> bool:
    return text[max(0, start - 9) : start].rstrip(" ")[-1:] in (
        "",
        "\n",
        ".",
        "!",
        "?",
        ":",
        "•",
        "-",
        "–",
        "—",
        ")",
        *"0123456789",
    )


def _is_compound(word: str) -> bool:
    """ "Electric-car maker", "Well-established firm": plain words joined, with the capital of their sentence."""
    parts = word.removesuffix("-").lower().split("-")
    return len(parts) > 1 and all(map(_is_english, parts))


def _is_english(word: str) -> bool:
    known = lexicon()
    return word in known.common or word in known.english


def _is_trade(text: str, span: NameSpan) -> bool:
    """ "Northern scaleups secure", "Provincial insurer to launch": of what kind those are that nobody names."""
    return _is_english(span.words[0].lower()) and _THEY.match(text, span.end) is not None


_THEY = Pattern(
    r" (?:[a-z]+ )?(?:start-?ups|start ups|scale-?ups|companies|firms|businesses|makers|founders|entrepreneurs|investors|unicorns|ventures|spin-?outs"
    r"|insurers?|lenders?|farmers?|growers?|brewers?|builders?|dealers?|exporters?)\b(?!['’])"
)
