"""Whom "he" and "she" mean where two people were named: told by their given names, or by "Mr" and "Mrs"."""

from collections.abc import Sequence
from typing import Literal

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.normalize.patterns import Pattern

Pronoun = Literal["he", "she"]

_STYLED = Pattern(r"\b(?:(?P<she>Mrs|Ms|Miss|Dame|Lady)|(?:Mr|Sir|Lord))\.? (?P<name>\w[\w’'-]+(?: \w[\w’'-]+)?)")


def pronoun_of(person: Referent, text: str) -> Pronoun | None:
    """ "He" or "she", by the style that the text gives to a person or by the given name; None where neither tells.

    >>> pronoun_of(Referent("Maria Dell", "person"), ""), pronoun_of(Referent("Peter Ray", "person"), "")
    ('she', 'he')
    """
    words = person.name.split()
    for styled in _STYLED.finditer(text):
        if styled["name"].split()[-1] in words or styled["name"].split()[0] == words[-1]:
            return "she" if styled["she"] else "he"
    given, known = words[0].split("-")[0], lexicon()
    if given in known.masculine_names:
        return "he"
    feminine = given in known.feminine_names or (len(words) > 1 and given.endswith("a") and known.is_given_name(given))
    return "she" if feminine else None


def meant_by(pronoun: str, people: Sequence[Referent], text: str, both: bool) -> Referent | None:
    """Who of two people is meant by "he" or "she": the one whose name tells it, if the other's does not; `both` where
    the text speaks of a he and a she, so that the name of one tells of the other too.
    """
    told = [pronoun_of(one, text) for one in people]
    if len(people) != 2 or told[0] == told[1] or not (both or all(told)):
        return None
    if pronoun in told:
        return people[told.index("he" if pronoun == "he" else "she")]
    return people[told.index(None)]
