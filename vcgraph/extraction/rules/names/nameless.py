"""Words with a capital that name nobody here: letters that a text shortens small words by, and what kind of firms it means."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.spans import NameSpan
from vcgraph.normalize.patterns import Pattern


def without_nobody(text: str, spans: Sequence[NameSpan]) -> list[NameSpan]:
    """The spans without single words that are written like names and are none."""
    shorts = {one.words[0] for one in spans if _shortens(text, one)}
    kinds = set(_kinds(text, spans))
    return [
        one
        for one in spans
        if " ".join(one.words) not in kinds
        and (
            len(one.words) > 1
            or not (one.words[0] in shorts or _is_trade(text, one, spans) or _are_many(text, one, spans))
        )
    ]


def _kinds(text: str, spans: Sequence[NameSpan]) -> Iterator[str]:
    """ "Independent Software Vendors (ISVs)": a plural with its letters in the plural too names a kind of companies."""
    for one in spans:
        short = _MANY_SHORT.match(text, one.end) if one.words[-1].endswith("s") else None
        if short is not None and short["letters"][-1] == one.words[-1][0]:
            yield from (" ".join(one.words), short["letters"], f"{short['letters']}s")


_MANY_SHORT = Pattern(r",? \([“\"]?(?:or )?(?P<letters>[A-Z][A-Z0-9&]{0,5})[’']?s[”\"]?\)")


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


def _are_many(text: str, span: NameSpan, spans: Sequence[NameSpan]) -> bool:
    """ "Farmers lose a third of it": a verb in the plural has no company for its subject."""
    word = span.words[0]
    opens = text[max(0, span.start - 9) : span.start].rstrip(" ")[-1:] in (*_OPENING, "“", '"', "‘", "'")
    if not opens or not _PLURAL.fullmatch(word) or _THEY_DO.match(text, span.end) is None:
        return False
    return not any(one.words[0] == word and one.start != span.start for one in spans)


_PLURAL = Pattern(r"[A-Z][a-z]{2,}(?:[^s\W]s)")
_THEY_DO = Pattern(
    r" (?:(?:really|often|still|just|always|already|also|only) )?(?:lose|want|hate|love|need|spend|waste|pay|earn|grow|buy|sell|know|think|believe|struggle|expect|do(?:n['’]t| not)?|don['’]t|are|aren['’]t|were|have|use|get|make|take|come|go|see|work|live|like|demand|rely|depend)\b(?! (?:to |a |the )?[A-Z])"
)


def _is_trade(text: str, span: NameSpan, spans: Sequence[NameSpan]) -> bool:
    """ "Coastal farmers secure", "Provincial insurer to launch": of what kind those are that nobody names."""
    word, known = span.words[0].lower(), lexicon()
    opens = text[max(0, span.start - 9) : span.start].rstrip(" ")[-1:] in _OPENING
    if not opens or not (word in known.common or word in known.english) or _THEY.match(text, span.end) is None:
        return False
    return not any(one.words[0] == span.words[0] and one.start != span.start for one in spans)


_OPENING = ("", "\n", ".", "!", "?", ":", "•", "-", "–", "—", ")")
_THEY = Pattern(
    r" (?:[a-z]+ )?(?:start-?ups|start ups|scale-?ups|companies|firms|businesses|makers|founders|entrepreneurs|investors|unicorns|ventures|spin-?outs"
    r"|insurers?|lenders?|farmers?|growers?|brewers?|builders?|dealers?|exporters?)\b(?!['’])"
)
