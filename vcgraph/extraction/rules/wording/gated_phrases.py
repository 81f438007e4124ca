"""Tables of phrases that are read as plainer ones, and the search of a text for them."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

ABOUT = (
    r"(?:(?:an?|another|some|about|around|nearly|almost|roughly|approximately|over|more|than|just|only|under|up|to|as|much|at|least|well|close|(?:north|shy|upwards|a shade) of|"
    r"the|its|their|additional|extra|further|fresh|new|first|second|third|latest|cool|whopping|hefty|healthy|total|combined|initial|estimated) ){0,5}"
)
"""What a writer may say of a sum right before it, in a pattern."""

NAME = r"(?:the )?[A-Z][\w.&’'-]*(?: (?:[A-Z&][\w.&’'-]*|of|and)){0,5}"
"""A name of several words, in a pattern."""


class Phrase(NamedTuple):
    """A phrase and what it is read as."""

    words: Pattern
    """Group `said` is what is read as the plain words."""
    plain: str


Gated = tuple[AnyOf, Sequence[Phrase]]
"""Phrases, with words in small letters of which a text has one where any of them stands."""


def phrase(words: str, plain: str) -> Phrase:
    """A row of a table of phrases."""
    return Phrase(Pattern(words), plain)


def find_gated(text: str, table: Sequence[Gated]) -> Iterator[tuple[re.Match[str], str]]:
    """Where the phrases of a table stand in a text, and what each is read as."""
    lower = text.lower()
    for gate, phrases in table:
        if gate.is_in(lower):
            for one in phrases:
                yield from ((found, one.plain) for found in one.words.finditer(text))
