"""Lines that name people with an office and are no titles: captions and labels ("Ann Lee, CEO of Acme", "Founders: A and B")."""

from collections.abc import Sequence

from vcgraph.extraction.rules.text import marks
from vcgraph.normalize.patterns import Pattern

_OFFICE = (
    r"(?:(?:[Cc]o-?)?[Ff]ounders?|(?:[Cc]o-)?CEO|CTO|CFO|COO|[Pp]resident|[Cc]hair(?:man|woman|person)?|[Cc]hief [A-Z]?[a-z]+(?: [Oo]fficer)?"
    r"|(?:[Mm]anaging|[Gg]eneral|[Ff]ounding|[Vv]enture|[Ss]enior) [Pp]artner|[Pp]artner|[Mm]anaging [Dd]irector|MD)"
)
_OFFICES = rf"{_OFFICE}(?:(?:,| and| &|/) ?(?:the )?{_OFFICE}){{0,3}}"
_PERSON = r"[A-Z][\w’'-]+(?: [A-Z]\.)?(?: (?:(?:van|von|de|der|den|da|di|bin|al|el) )*[A-Z][\w’'-]+){1,2}"
_COMPANY = r"(?:[A-Z\d][\w’'&.-]*(?: (?:[A-Z\d&][\w’'&.-]*|of|and)){0,5})"
_LEADS = r"(?:(?:Today[’']s|This week[’']s|Our) guests?(?: today)? (?:is|are) |(?:Guests?|Speakers?|Interview|Pictured|Above|Left|Right|Author|Host|Photo): )?"
_CAPTION = Pattern(
    rf"{_LEADS}{_PERSON}(?:,| [–—|-]| \() ?(?:the )?{_OFFICES}\)?(?:,? (?:of|at|for|@) {_COMPANY}|, {_COMPANY})(?: ?\([^()]{{2,40}}\))?[.)]?$"
    rf"|{_LEADS}{_COMPANY}[’']?s? {_OFFICES} {_PERSON}(?: ?\([^()]{{2,40}}\))?$"
    rf"|(?:{_COMPANY} [|–—-] )?{_OFFICES}: ?{_PERSON}(?:(?:,|,? and| &) {_PERSON}){{0,5}}$"
)


_SIGNED = Pattern(r"[-–—]+ ?[A-Z]")
_SIGNED_LAST = Pattern(
    r"[A-Z]\w+(?: [A-Z]\w+)?(?:,? and [A-Z]\w+(?: [A-Z]\w+)?)*, (?:[A-Z][\w&]+ ?){1,3}$|(?:[A-Z]\w+ ){1,2}(?:Ventures|Capital|Partners)$"
)
""" "— Ann Lee, CEO of Acme", "Rosa and Dan, Oxbow Ventures" below a letter: names, and no title."""
_LONGEST = 160


def is_signed(text: str, start: int, end: int, words: Sequence[str]) -> bool:
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
