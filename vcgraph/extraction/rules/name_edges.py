"""Where a run of capitalised words begins and ends as a name: what only describes it, zones of time, a title's verb."""

from collections.abc import Sequence

from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.lower_names import is_english
from vcgraph.extraction.rules.tokens import Token
from vcgraph.normalize.patterns import Pattern

_COMPOUND = Pattern(r"(?P<first>[A-Z][a-z]+)[-‐](?P<last>[a-z]{3,})")
_PARTICIPLE = Pattern(r"[a-z]{2,}(?:ed|ing|en|born|made|built|hit|led|held|run)")
_HOLDS = frozenset("laden rich poor heavy light hungry happy shy friendly free ready old wide class tech profit".split())


def describes_name(word: str) -> bool:
    """Whether a word is an adjective in two parts that only the start of its sentence capitalised.

    >>> [describes_name(word) for word in ("Cash-strapped", "Newly-listed", "Debt-laden", "Coca-cola")]
    [True, True, True, False]
    """
    parts = _COMPOUND.fullmatch(word)
    if parts is None:
        return False
    first, last, known = parts["first"].lower(), parts["last"], lexicon()
    return is_english(first) and (last in _HOLDS or _PARTICIPLE.fullmatch(last) is not None or last in known.common)


_ZONES = frozenset("EDT EST PDT PST CEST CET CST MST BST GMT IST AEST SGT".split())
_AFTER_HOUR = Pattern(r"(?:\d|[\d ][AaPp]\.?[Mm]\.?|\b[Tt]ime)[ (]{1,2}$")


def is_zone(text: str, token: Token) -> bool:
    """ "At 9 a.m. EST": a zone of time; "a round led by EST" has a firm of that name."""
    return token.text in _ZONES and _AFTER_HOUR.search(text, max(0, token.start - 8), token.start) is not None


_TITLE_VERBS = frozenset(
    """Raises Raised Secures Secured Closes Closed Lands Landed Bags Bagged Nabs Nabbed Gets Scores Snags Receives Picks Pulls Hauls
    Announces Completes Reports Launches Unveils Seeks Eyes Targets Adds Grabs Collects Attracts Inks Wins Takes""".split()
)
"""Verbs of a line whose every word has a capital, though links or brackets behind it have none."""
_BUYING = frozenset("Acquires Acquired Buys Bought Acquire Buy Merges Sells".split())


def is_title_verb(text: str, tokens: Sequence[Token], blocked: Sequence[bool], run: Sequence[Token], at: int) -> bool:
    """ "Velora Raises $5M (digest)": the verb of a title within a line that is none, a sum or a stage behind it."""
    word = tokens[at].text
    if word in _BUYING:
        return run[-1].text not in lexicon().common and _opens_line(text, run[0].start)
    following = at + 1 if at + 1 < len(tokens) else at
    near = blocked[following] or _SUM_BEHIND.match(text, tokens[at].end) is not None
    return word in _TITLE_VERBS and near and _opens_line(text, run[0].start)


_SUM_BEHIND = Pattern(r" (?:(?:[Aa]n?|[Oo]ver|[Aa]bout|[Nn]early|[Nn]ew|[Aa]nother|[Uu]p [Tt]o) )?(?:[A-Z]{1,3} ?)?[$€£₹¥] ?\d")


def _opens_line(text: str, start: int) -> bool:
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return len(line) < _HEAD


_HEAD = 60
"""How far into its line a title's verb may have its name."""
_PEOPLE = ("Employees", "Investors", "Teachers")
""" "Employees of Acme" are no organisation, "Public Employees of Ohio" may be."""
_HOUSES = frozenset("Capital Ventures Venture Partners Equity Advisors Management Associates Holdings".split())
_IN_LAND = Pattern(r", (?P<land>[A-Z][\w.]+(?: [A-Z][a-z]+)?)")


def is_seated(text: str, run: Sequence[Token], right: Token) -> bool:
    """ "Cove City Capital of San Francisco", "Bede Fund of Basel, Switzerland": where a house sits is no part of its name."""
    land, known = _IN_LAND.match(text, right.end), lexicon()
    seated = land is not None and land["land"] in known.places and run[-1].text in known.firm_words
    house = run[-1].text in _HOUSES and len(run) > 1
    return house or seated or (len(run) == 1 and run[0].text in _PEOPLE)
