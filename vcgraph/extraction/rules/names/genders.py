"""Whom "he" and "she" mean of several people: told by their given names."""

import tomllib
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Literal, NamedTuple

from vcgraph.extraction.rules.names.referents import Referent

Pronoun = Literal["he", "she"]


def meant_by(pronoun: str, people: Sequence[Referent]) -> Referent | None:
    """The one of the people whom "he" or "she" means: the only one who is called so, or the only one who may be.

    >>> ann, kim, bob = (Referent(name, "person") for name in ("Ann Lee", "Kim Day", "Bob Ray"))
    >>> meant_by("she", [ann, bob]).name, meant_by("she", [kim, bob]).name, meant_by("he", [ann])
    ('Ann Lee', 'Kim Day', None)
    """
    told = [(one, _pronoun_of(one)) for one in people]
    called = [one for one, word in told if word == pronoun]
    if called:
        return called[0] if len(called) == 1 else None
    unknown = [one for one, word in told if word is None]
    return unknown[0] if len(unknown) == 1 < len(people) else None


def _pronoun_of(person: Referent) -> Pronoun | None:
    """ "He" or "she", by the given name; None where it does not tell."""
    names, first = _names(), person.name.split()[0]
    given = first if first in names.men else first.split("-")[0]
    if given in names.both:
        return None
    if given in names.men:
        return "he"
    return "she" if given in names.women or given.endswith(("a", "á")) else None


class _Names(NamedTuple):
    women: frozenset[str]
    men: frozenset[str]
    both: frozenset[str]


@cache
def _names() -> _Names:
    data = files("vcgraph.extraction.rules.names") / "data" / "genders.toml"
    table = tomllib.loads(data.read_text(encoding="utf-8"))
    return _Names(*(frozenset(table[name].split()) for name in _Names._fields))
