"""Which lines of a text are titles, in whose letters a capital tells nothing, and which only name people with an office."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from vcgraph.extraction.rules.names.tokens import Token, is_capital, is_legal
from vcgraph.extraction.rules.text import marks
from vcgraph.normalize.patterns import Pattern

_START = attrgetter("start")


def find_headlines(
    text: str, tokens: Sequence[Token], bounds: Sequence[tuple[int, int]], small: frozenset[str]
) -> set[int]:
    """The numbers of the lines that are titles."""
    found = set()
    under_head = False
    for index, (start, end) in enumerate(bounds):
        bulleted = _BULLETED.match(text, start, end) is not None
        under_head = (under_head and bulleted) or _HEADS_NAMES.search(text, start, end) is not None
        if under_head and bulleted:
            continue
        if text[end - 1] != "." or text.endswith("...", start, end):
            words = [token.text for token in tokens_between(tokens, start, end)]
            if _is_signed(text, start, end, words):
                continue
            if text[end - 1] == ":" and words and is_legal(words[-1]):  # a newswire's brief: "Velora Ltd:"
                continue
            listed = len(words) > 30 or text.count(",", start, end) >= _LISTED
            if not listed and (_is_headline(words, small) or marks.is_short_headline(words)):
                found.add(index)
    return found


_BULLETED = Pattern(r"[•*\-–—·‣▪●] ?[^\W_]")
_HEADS_NAMES = Pattern(r"\b(?i:investors?|backers?|shareholders|participants|angels)\b[^\n.;:]{0,40}:$")
""" "Investors in the round:" and names below it, one a line: their capitals are no title's."""
_LISTED = 5
"""Commas that make a line of capitalised words a list of names, and no title."""


def tokens_between(tokens: Sequence[Token], start: int, end: int) -> Sequence[Token]:
    """The words between two offsets."""
    first = bisect_right(tokens, start - 1, key=_START)
    last = bisect_right(tokens, end - 1, key=_START)
    return tokens[first:last]


_TITLE_SMALL = frozenset("a an the and or but of in on at to for by from with as vs via is".split())


def _is_headline(words: Sequence[str], named: frozenset[str]) -> bool:
    """Whether a line is in title case or capitals, so that a capital tells nothing there; `named` have none anywhere."""
    long = [word for word in words if word[0].isalpha() and word.lower() not in _TITLE_SMALL and word not in named]
    small = sum(word[0].islower() and not is_capital(word) for word in long)
    return len(long) >= 3 and small <= 0.15 * len(long)


_OFFICE = (
    r"(?:(?:[Cc]o-?)?[Ff]ounders?|(?:[Cc]o-)?CEO|CTO|CFO|COO|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Cc]hief [A-Z]?[a-z]+(?: [Oo]fficer)?"
    r"|(?:[Mm]anaging|[Gg]eneral|[Ff]ounding|[Vv]enture|[Ss]enior) [Pp]artner|[Pp]artner|[Mm]anaging [Dd]irector|MD"
    r"|(?:Global )?(?:Head|VP|Vice President|Director) of [A-Z]\w+(?: (?:(?:and|&) )?[A-Z]\w+){0,3})"
)
_OFFICES = rf"{_OFFICE}(?:(?:, and|, &|,| and| &|/) ?(?:the )?{_OFFICE}){{0,3}}"
_PERSON = r"[A-Z][\w’'-]+(?: [A-Z]\.)?(?: (?:(?:van|von|de|der|den|da|di|bin|al|el) )*[A-Z][\w’'-]+){1,2}"
_COMPANY = r"(?:[A-Z\d][\w’'&.-]*(?: (?:[A-Z\d&][\w’'&.-]*|of|and)){0,5})"
_LEADS = r"(?:(?:Today[’']s|This week[’']s|Our) guests?(?: today)? (?:is|are) |(?:Guests?|Speakers?|Interview|Pictured|Above|Left|Right|Author|Host|Photo): )?"
_CAPTION = Pattern(
    rf"(?:[*•·–-] ?)?{_LEADS}{_PERSON}(?:,| [–—|-]| \() ?(?:the )?{_OFFICES}\)?(?:,? (?:of|at|for|@) {_COMPANY}|, {_COMPANY})?(?: ?\([^()]{{2,40}}\))?[.)]?$"
    rf"|{_LEADS}{_COMPANY}[’']?s? {_OFFICES} {_PERSON}(?: ?\([^()]{{2,40}}\))?$"
    rf"|(?:{_COMPANY} [|–—-] )?{_OFFICES}: ?{_PERSON}(?:(?:,|,? and| &) {_PERSON}){{0,5}}$"
)


_SIGNED = Pattern(r"[-–—]+ ?[A-Z]")
_SIGNED_LAST = Pattern(
    r"[A-Z]\w+(?: [A-Z]\w+)?(?:,? and [A-Z]\w+(?: [A-Z]\w+)?)*, (?:[A-Z][\w&]+ ?){1,3}$|(?:[A-Z]\w+ ){1,2}(?:Ventures|Capital|Partners)$"
)
""" "— Ann Lee, CEO of Acme", "Rosa and Dan, Oxbow Ventures" below a letter: names, and no title."""
_LONGEST = 160


def _is_signed(text: str, start: int, end: int, words: Sequence[str]) -> bool:
    """Whether a line of the text is what somebody signed, a caption or a label, and tells no deal."""
    named = _SIGNED.match(text, start, end) is not None or is_caption(text[start:end])
    if named and not marks.tells_deal(words):
        return True
    return end >= len(text.rstrip()) and _SIGNED_LAST.match(text, start, end) is not None


def is_caption(line: str) -> bool:
    """Whether a line has nothing but people with their offices: its capitals are those of names.

    >>> is_caption("Ann Lee, CEO of Acme"), is_caption("Acme CEO Ann Lee Buys Bolt")
    (True, False)
    """
    return len(line) < _LONGEST and _CAPTION.match(line) is not None
