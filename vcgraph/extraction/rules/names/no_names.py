"""Words with a capital that are the name of nothing: "ride-sharing" as a sentence begins, "a FRENCH maker", "Acme-like"."""

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.name_edges import describes_name
from vcgraph.extraction.rules.names.tokens import Token
from vcgraph.normalize.patterns import Pattern

TITLE_VERBS = frozenset(
    "Raises Raised Secures Announces Acquires Nabs Bags Snags Unveils Completes Receives Launches Closes".split()
)
"""At the end of a name these are the verb of a title: "Velora Raises $5M"."""
_LIKENESS = ("-able", "-esque", "-worthy", "-ish")
""" "Quillo-able moments": a word made of a name names nobody."""
_SHORT = 3
_DIRECTIONS = frozenset("Northern Southern Eastern Western".split())
_WEEKDAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
""" "In a Wednesday interview": no day that can be told, and no name."""


def names_nothing(token: Token, first: bool) -> bool:
    """Whether a word that stands alone is no name; `first` where it begins a sentence."""
    if token.text in _WEEKDAYS:
        return True
    return token.text.endswith(_LIKENESS) or describes_name(token.text) or _tells_where(token.text, first)


def _tells_where(word: str, first: bool) -> bool:
    """ "A FRENCH maker of valves", "Northern start-ups": where somebody is from, in capitals or as a sentence begins."""
    if word.isupper() and len(word) > _SHORT:
        return word.title() in lexicon().nationalities
    return first and word in _DIRECTIONS


def without_verb(text: str, run: list[Token]) -> list[Token]:
    """ "Velora Raises $5 million (digest)", "Velora Closes Series A": the verb of a title in a line that is not all title."""
    told = len(run) > 1 and run[-1].text in _SUM_VERBS and not run[-1].suffix
    return run[:-1] if told and _SUM_NEXT.match(text, run[-1].end) else run


_SUM_VERBS = frozenset(
    "Closed Secured Announced Lands Nets Inks Gets Scores Grabs Wins Seeks Eyes Invests Joins".split()
)
_SUM_NEXT = Pattern(
    r" (?:(?:an?|its|another|over|nearly|up to) )?(?:(?:US|AU|CA|S|R|HK)?[$€£¥₹]|(?:USD|EUR|GBP|INR|Rs\.?) ?\d|Series [A-K]\b|(?:Pre-)?Seed\b|\d[\d.,]* ?(?:million|m|mn|M|billion|B)\b)"
)
