"""The words that the reader knows, from the data files beside this module."""

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple
from unicodedata import normalize

_DATA = files("vcgraph.extraction.rules.names") / "data"


class Lexicon(NamedTuple):
    """Word sets; all in the case in which text writes them, but for `common`, `english` and the nouns, which are lower case."""

    common: frozenset[str]
    english: frozenset[str]
    given_names: frozenset[str]
    weak_given_names: frozenset[str]
    feminine_names: frozenset[str]
    masculine_names: frozenset[str]
    surnames: frozenset[str]
    firm_words: frozenset[str]
    organization_words: frozenset[str]
    company_nouns: tuple[str, ...]
    firm_nouns: tuple[str, ...]
    nationalities: frozenset[str]
    breakers: frozenset[str]
    places: frozenset[str]
    titles: dict[str, str]
    publications: frozenset[str]
    not_persons: frozenset[str]
    accelerators: frozenset[str]
    giants: frozenset[str]
    no_companies: frozenset[str]
    heads_of_state: frozenset[str]
    crowdfunding_sites: frozenset[str]

    def is_given_name(self, word: str) -> bool:
        """Whether a word is a given name, also one with accents, or begins a double one ("Jean-Luc")."""
        if word in self.given_names:
            return True
        head = word.split("-")[0]
        plain = head if head.isascii() else normalize("NFKD", head).encode("ascii", "ignore").decode()
        return plain != word and plain in self.given_names


@cache
def lexicon() -> Lexicon:
    """Read the data files, once in a process."""
    data = tomllib.loads((_DATA / "lexicon.toml").read_text(encoding="utf-8"))
    words = data["words"]
    firm_words = frozenset(data["firm_words"].split())
    return Lexicon(
        common=frozenset(_lines("common_words.txt")),
        english=frozenset(_lines("english_words.txt")),
        given_names=frozenset(_lines("given_names.txt")),
        weak_given_names=frozenset(data["weak_given_names"].split()),
        feminine_names=frozenset(data["feminine_names"].split()),
        masculine_names=frozenset(data["masculine_names"].split()),
        surnames=frozenset(data["surnames"].split()),
        firm_words=firm_words,
        organization_words=firm_words | frozenset(data["organization_words"].split()),
        company_nouns=_nouns(words["company_nouns"]),
        firm_nouns=_nouns(words["firm_nouns"]),
        nationalities=frozenset(words["nationalities"].split()),
        breakers=frozenset(words["breakers"].split()),
        places=frozenset(name for line in _lines("places.txt") for name in line.split(";")),
        titles=_titles(data["titles"]),
        publications=_names(words["publications"]),
        not_persons=_names(words["not_persons"]),
        accelerators=_names(words["accelerators"]),
        giants=_names(words["giants"]),
        no_companies=_names(words["no_companies"]),
        heads_of_state=frozenset(words["heads_of_state"].split()),
        crowdfunding_sites=_names(words["crowdfunding_sites"]),
    )


def _lines(name: str) -> Iterable[str]:
    lines = (_DATA / name).read_text(encoding="utf-8").splitlines()
    return (line for line in lines if line and not line.startswith("#"))


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.split(";") if name.strip())


def _nouns(text: str) -> tuple[str, ...]:
    return tuple(sorted((word.replace("_", " ") for word in text.split()), key=lambda word: (-len(word), word)))


def _titles(table: dict[str, Any]) -> dict[str, str]:
    return {spelling: title for title, spellings in table.items() for spelling in spellings}
