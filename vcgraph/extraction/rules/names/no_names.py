"""Words with a capital that are the name of nothing: "ride-sharing" as a sentence begins, "a FRENCH maker", "Acme-like"."""

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.name_edges import describes_name
from vcgraph.extraction.rules.names.tokens import Token

TITLE_VERBS = frozenset(
    "Raises Raised Secures Announces Acquires Nabs Bags Snags Unveils Completes Receives Launches Closes".split()
)
"""At the end of a name these are the verb of a title: "Velora Raises $5M"."""
_LIKENESS = ("-able", "-esque", "-worthy", "-ish")
""" "Quillo-able moments": a word made of a name names nobody."""
_SHORT = 3
_DIRECTIONS = frozenset("Northern Southern Eastern Western".split())


def names_nothing(token: Token, first: bool) -> bool:
    """Whether a word that stands alone is no name; `first` where it begins a sentence."""
    return token.text.endswith(_LIKENESS) or describes_name(token.text) or _tells_where(token.text, first)


def _tells_where(word: str, first: bool) -> bool:
    """ "A FRENCH maker of valves", "Northern start-ups": where somebody is from, in capitals or as a sentence begins."""
    if word.isupper() and len(word) > _SHORT:
        return word.title() in lexicon().nationalities
    return first and word in _DIRECTIONS
