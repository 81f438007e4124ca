"""What stands around an article on its page, and was copied along: menus, bylines, buttons, captions, teasers, comments.

Nothing in it is told by the article; the first words of a menu would be taken for whom the article is about.
"""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.layouts.page_words import asks_consent, is_of_page
from vcgraph.extraction.rules.layouts.tables import Line
from vcgraph.normalize.patterns import Pattern

_PROSE = 12
"""Fewest words of a paragraph."""
_SMALL_WORDS = 0.4
"""The part of a sentence's words that starts small; in a row of a menu fewer do."""
_MENU = 3
"""Fewest entries of a menu before a title, or with a button among them."""
_CAPTION = 30
"""Most words of a caption, a button, or a request to subscribe."""
_NAMED = 5
"""Most words of a name with its title."""
_TITLE = 3
"""Fewest words of a title that count: those of four letters or more, and names."""
_SHARED = 0.5
"""The part of them that the paragraphs below use again."""
_BELOW = 6
"""How many paragraphs are looked at for the words of a title, and for whom the article speaks of."""

_ENDS = Pattern(r"[.!?…][\"”’')\]]*\s*$")
_WORD = Pattern(r"[^\W\d_]{4,}|\d+|[A-Z][^\W\d_]+")
_NAME = Pattern(r"(?<=[^\W_] )[A-Z][^\W_]{2,}|(?<=, )[A-Z][^\W_]{2,}")
_TELLS = Pattern(
    r"[$€£₹¥]|\b(?:Rs|INR|USD|EUR|GBP|million|billion|crore|[Ss]eries [A-Z]|(?:rais|acquir|back|invest)(?:es|s|ed)|buys|bought|sells|sold|merge[rs]?|acquisition|stake|round|funding|valuation|deal|loan|led|leads|leading|owns?|owned|holds?|held|hires?|hired|joins?|joined|leaves|left|names?|named|appoint\w*|promot\w+|head of|before|licensed)\b|\d ?%|\d ?[MmBb]n?\b"
    r"|\b(?:C[EFOT]Os?|(?:[Cc]o-?)?[Ff]ounders?|(?<!our )(?<!\d )[Pp]artners?|[Pp]resident|[Cc]hief|[Dd]irector|[Cc]hair(?:man|woman)?|LPs)\b|\b[Bb]y [^\n]{1,60} (?:at|of) |\bteam\b"
)
"""A line that may tell of a deal or of a role, or whose team speaks, stays wherever it stands."""


def find_page(lines: Sequence[Line], title: str) -> list[tuple[int, int]]:
    """The spans of lines that belong to the page and not to the article.

    Before the title goes all that tells nothing; below it, lines that are a byline, a button or the like by their own
    words, and short ones beside these; after the last paragraph all but paragraphs from the first such line on.
    """
    opening, known = _opening(lines, title)
    closing = _closing(lines, opening)
    menu = [line for line in lines[:opening] if _is_entry(line)]
    told = known or any(map(_is_of_top, menu))
    whole = told and len(menu) >= _MENU
    spans = menu if whole else list(filter(_is_of_top, menu))
    spans += _between(lines, opening, closing, whole)
    spans += (
        line for line in lines[closing:] if _tells_nothing(line) and (is_of_page(line.text) or not _is_paragraph(line))
    )
    return [(line.start, line.end) for line in spans]


def _is_entry(line: Line) -> bool:
    """Whether a line before the title may be an entry of a menu, or a note on cookies."""
    return _tells_nothing(line) and (_is_of_top(line) or not _ENDS.search(line.text))


def _is_of_top(line: Line) -> bool:
    return is_of_page(line.text) or asks_consent(line.text)


def _between(lines: Sequence[Line], opening: int, closing: int, whole: bool) -> Iterator[Line]:
    """Of the lines of the article those of the page; `whole` says that a page was copied with its menu."""
    own = [opening <= number < closing and _is_own(line) for number, line in enumerate(lines)]
    first = next((number for number in range(opening, closing) if _is_paragraph(lines[number])), opening)
    told = _words(lines[opening].text) if opening < len(lines) else set()
    for number in range(opening, closing):
        line, above = lines[number], opening < number < first
        beside = above and any(own[number - 1 : number + 2]) and len(line.text.split()) <= _NAMED
        aside = above and whole and not _is_long(line) and told.isdisjoint(_words(line.text))
        stands = number + 1 < len(lines)
        if own[number] or (stands and _tells_nothing(line) and (aside or beside)):
            yield line


def _is_own(line: Line) -> bool:
    """Whether a line in the article belongs to the page by its own words."""
    return len(line.text.split()) <= _CAPTION and not _TELLS.search(line.text) and is_of_page(line.text)


def _tells_nothing(line: Line) -> bool:
    return not _TELLS.search(line.text)


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(text)}


def _is_long(line: Line) -> bool:
    """Whether a line is long, and no row of a menu: of its words many are small."""
    words = line.text.split()
    return len(words) >= _PROSE and sum(word[0].islower() for word in words) >= _SMALL_WORDS * len(words)


def _is_paragraph(line: Line) -> bool:
    return len(line.text.split()) >= _PROSE and _ENDS.search(line.text) is not None


def _opening(lines: Sequence[Line], title: str) -> tuple[int, bool]:
    """Where the title stands, and without one the first paragraph; and whether it is the title."""
    named = [number for number, line in enumerate(lines) if title and line.text.strip() == title.strip()]
    if named:
        return named[0], True
    first = next((number for number, line in enumerate(lines) if _is_long(line) and not _is_of_top(line)), 0)
    below = _words(" ".join([line.text for line in lines[first:] if _is_paragraph(line)][:_BELOW]))
    shared = [(_shared(line, below), number) for number, line in enumerate(lines[: first + 1])]
    score, place = max((one for one in shared if one[0] >= _SHARED), default=(0.0, first))
    return place, score > 0


def _shared(title: Line, below: set[str]) -> float:
    """The part of a title's words that stand in the paragraphs below it too."""
    words = _words(title.text)
    if len(words) < _TITLE or _is_paragraph(title) or is_of_page(title.text):
        return 0.0
    return len(words & below) / len(words)


def _closing(lines: Sequence[Line], opening: int) -> int:
    """The line behind the article's last paragraph that begins what belongs to the page; past the end without one."""
    paragraphs = [line.text for line in lines[opening:] if _is_paragraph(line)]
    names = set(_NAME.findall(" ".join([line.text for line in lines[opening : opening + 1]] + paragraphs[:_BELOW])))
    backwards = range(len(lines) - 1, opening - 1, -1)
    last = next((number for number in backwards if _is_told(lines[number], names)), len(lines))
    return next((number for number in range(last + 1, len(lines)) if is_of_page(lines[number].text)), len(lines))


def _is_told(line: Line, names: set[str]) -> bool:
    """Whether a line is a paragraph that speaks of whom the first ones speak of."""
    return _is_paragraph(line) and not names.isdisjoint(_NAME.findall(line.text)) and not is_of_page(line.text)
