"""Whom "he" and "she" mean of several people: told by their given names, or by "Mr" and "Mrs"."""

import tomllib
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files
from typing import Literal, NamedTuple

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.normalize.patterns import Pattern

Pronoun = Literal["he", "she"]

_STYLED = Pattern(r"\b(?:(?P<she>Mrs|Ms|Miss|Dame|Lady)|(?:Mr|Sir|Lord))\.? (?P<name>\w[\w’'-]+(?: \w[\w’'-]+)?)")


def meant_by(pronoun: str, people: Sequence[Referent], text: str) -> Referent | None:
    """The one of the people whom "he" or "she" means: the only one who is called so, or the only one who may be.

    >>> ann, kim, bob = (Referent(name, "person") for name in ("Ann Lee", "Kim Day", "Bob Ray"))
    >>> meant_by("she", [ann, bob], "").name, meant_by("she", [kim, bob], "").name, meant_by("he", [ann], "")
    ('Ann Lee', 'Kim Day', None)
    """
    told = [(one, _pronoun_of(one, text)) for one in people]
    called = [one for one, word in told if word == pronoun]
    if called:
        return called[0] if len(called) == 1 else None
    unknown = [one for one, word in told if word is None]
    return unknown[0] if len(unknown) == 1 < len(people) else None


def _pronoun_of(person: Referent, text: str) -> Pronoun | None:
    """ "He" or "she", by the style that the text gives to a person or by the given name; None where neither tells."""
    words = person.name.split()
    styles = _styles(text)
    told = [styles.last[word] for word in words if word in styles.last]
    told += [styles.first[words[-1]]] if words[-1] in styles.first else []
    if told:
        return min(told)[1]
    names = _names()
    given = words[0] if words[0] in names.men else words[0].split("-")[0]
    if given in names.both:
        return None
    if given in names.men:
        return "he"
    return "she" if given in names.women or given.endswith(("a", "á")) else None


class _Styles(NamedTuple):
    """Where a text first styles somebody, and as what, by the last and by the first word of the name."""

    last: dict[str, tuple[int, Pronoun]]
    first: dict[str, tuple[int, Pronoun]]


@lru_cache(maxsize=4)
def _styles(text: str) -> _Styles:
    """The styles of a text, which is asked for each of its pronouns."""
    found = _Styles({}, {})
    for styled in _STYLED.finditer(text):
        said: Pronoun = "she" if styled["she"] else "he"
        words, told = styled["name"].split(), (styled.start(), said)
        found.last.setdefault(words[-1], told)
        found.first.setdefault(words[0], told)
    return found


class _Names(NamedTuple):
    women: frozenset[str]
    men: frozenset[str]
    both: frozenset[str]


@cache
def _names() -> _Names:
    data = files("vcgraph.extraction.rules.names") / "data" / "genders.toml"
    table = tomllib.loads(data.read_text(encoding="utf-8"))
    return _Names(*(frozenset(table[name].split()) for name in _Names._fields))
