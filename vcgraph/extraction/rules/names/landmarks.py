"""Names of firms that own a landmark: an apostrophe within a name, where others end one."""

from collections.abc import Sequence

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.tokens import Token


def is_landmark(text: str, tokens: Sequence[Token], at: int, run: Sequence[Token]) -> bool:
    """ "Monk's Hill Ventures", "King's Bay Capital": a landmark that a firm is named after, all in words of English."""
    last, known = run[-1], lexicon()
    if len(run) > 1 or tokens[at].text not in _LANDMARKS or last.suffix not in ("'s", "’s") or at + 1 >= len(tokens):
        return False
    firm = tokens[at + 1].text in known.firm_words and text[tokens[at].end : tokens[at + 1].start] == " "
    plain = last.text not in known.places and last.text not in known.giants
    return firm and plain and text[last.end + 2 : tokens[at].start] == " "


_LANDMARKS = frozenset(
    "Hill Head Bay Peak Point Rock Lake Hall Gate Landing Wood Bridge Brook Ridge Rest Court Garden Creek Cove Cross Way Island".split()
)
