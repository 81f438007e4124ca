"""Numbers within names: "Stage 2 Innovations", "Harrow Venture Partners (HVP) IV"."""

from collections.abc import Sequence

from vcgraph.extraction.rules.tokens import Token
from vcgraph.normalize.patterns import Pattern

BEHIND_NUMBER = frozenset(
    """Startups Global Degrees Angels Labs Ventures Capital Partners Group Holdings Solutions Systems Technologies Studios
    Media Software Networks Interactive Entertainment Pharma Therapeutics International""".split()
)
_BEHIND_NUMBERED = frozenset("Innovations Communications Fund Robotics Games Brewing Pictures Advisors Equity".split())
_PERCENT = Pattern(r" ?(?:%|per ?cent\b|pct\b)")
_NUMERAL = Pattern(r"[IVX]{1,5}|\d{1,2}")
SHORT_WITHIN = Pattern(r"(?P<whole>.+) \((?P<short>[A-Z]{2,6})\) (?P<number>[IVX]{1,5}|\d{1,2})")
"""A fund's name with the firm's initials inside: the firm's other funds may bear them alone ("HVP III")."""


def is_percent(text: str, end: int) -> bool:
    """Whether a number that ends there is a percentage."""
    return _PERCENT.match(text, end) is not None


def is_numbered_house(text: str, tokens: Sequence[Token], blocked: Sequence[bool], at: int) -> bool:
    """ "Stage 2 Innovations", "Level 3 Communications": a number between two words of a name."""
    following = at + 1
    return (
        following < len(tokens)
        and not blocked[following]
        and text[tokens[at].end : tokens[following].start] == " "
        and (tokens[following].text in BEHIND_NUMBER or tokens[following].text in _BEHIND_NUMBERED)
    )


def is_numbered_behind_short(run: Sequence[Token], short: Token, number: Token) -> bool:
    """Whether "Harrow Venture Partners" goes on with "(HVP) IV": its initials, and the number of its fund."""
    letters = "".join(one.text[0] for one in run[-len(short.text) :])
    return len(short.text) > 1 and letters == short.text and _NUMERAL.fullmatch(number.text) is not None


def numbered_shorts(name: str) -> set[str]:
    """What else a fund of that name is called: "HVP IV" for "Harrow Venture Partners (HVP) IV"."""
    within = SHORT_WITHIN.fullmatch(name)
    return {f"{within['short']} {within['number']}"} if within else set()


def series_of(name: str) -> str | None:
    """The letters that the funds of a house share: "TCP2" is one, where the text calls Tideline Climate Partners III "TCP3"."""
    numbered = _IN_SERIES.fullmatch(name)
    return numbered["letters"] if numbered else None


_IN_SERIES = Pattern(r"(?P<letters>[A-Z]{2,5})\d{1,2}")
