"""Verbs of a title that stand with a capital behind the name that they are no part of."""

from vcgraph.extraction.rules.tokens import Token
from vcgraph.normalize.patterns import Pattern


def without_verb(text: str, run: list[Token]) -> list[Token]:
    """ "Velora Raises $5 million (digest)", "Velora Closes Series A": the verb of a title in a line that is not all title."""
    told = len(run) > 1 and run[-1].text in _TITLE_VERBS and not run[-1].suffix
    return run[:-1] if told and _SUM_NEXT.match(text, run[-1].end) else run


_TITLE_VERBS = frozenset(
    "Raises Raised Announces Announced Closes Closed Secures Secured Lands Bags Nets Inks Snags Gets Completes Receives Scores Grabs Nabs Wins Seeks Eyes Invests Joins".split()
)
_SUM_NEXT = Pattern(
    r" (?:(?:an?|its|another|over|nearly|up to) )?(?:(?:US|AU|CA|S|R|HK)?[$€£¥₹]|(?:USD|EUR|GBP|INR|Rs\.?) ?\d|Series [A-K]\b|(?:Pre-)?Seed\b|\d[\d.,]* ?(?:million|m|mn|M|billion|B)\b)"
)
