"""The names of an article by their words and numbers, found out once, and the firm whose fund a fund is by its name."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.funds.mentions import is_fund_name
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document
from vcgraph.normalize.patterns import Pattern

BARE_NUMBER = Pattern(r"[Ff]und (?:[IVX]+|\d{1,2}[A-Z]?)$")


class NameIndex:
    """Referents by any of their forms and by their first word; names of funds by what they begin and end with, or count."""

    def __init__(self, referents: list[Referent]) -> None:
        self.by_form: defaultdict[str, list[Referent]] = defaultdict(list)
        self.by_first: defaultdict[str, list[Referent]] = defaultdict(list)
        self.by_opening: defaultdict[str, list[Referent]] = defaultdict(list)
        self.by_ending: defaultdict[str, set[str]] = defaultdict(set)
        self.numbered: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
        self.full: defaultdict[int, set[str]] = defaultdict(set)
        self.styles: defaultdict[str, set[bool]] = defaultdict(set)
        for one in referents:
            self._add(one)

    def _add(self, one: Referent) -> None:
        words, number = one.name.split(), number_of(one.name)
        for form in {*one.forms, one.name}:
            self.by_form[form].append(one)
        self.by_first[words[0]].append(one)
        bare = BARE_NUMBER.match(one.name) is not None
        if number:
            self.numbered[number, "" if bare else words[0]].append(one.name)
            stem, _, digits = one.name.rpartition(" ")
            self.styles[stem].add(digits.isdigit())
        if is_fund_name(one):
            for at in range(1, len(words)):
                self.by_ending[" ".join(words[at:])].add(one.name)
            for opening in {squeezed("".join(words[:count])) for count in (1, 2, 3)}:
                self.by_opening[opening].append(one)
            if number and not bare:
                self.full[number].add(one.name)


@lru_cache(maxsize=4)
def names_of(document: Document) -> NameIndex:
    """The names of an article, which are asked for each of its funds."""
    return NameIndex(document.referents)


def openings(name: str) -> Iterator[str]:
    """The words that a name begins with, one, two and so on, and not the whole name."""
    return (name[: space.start()] for space in re.finditer(" ", name))


def squeezed(name: str) -> str:
    """ "jpmorgan" of "J.P. Morgan", however it is spaced."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def by_name(document: Document, name: str) -> Referent | None:
    """The firm whose name, or the first word of it, a fund's name begins with."""
    names = names_of(document)
    found = [
        one
        for form in openings(name)
        for one in names.by_form.get(form, ())
        if is_organization(one) and one.name != name and number_of(one.name) is None
    ]
    if not found:
        alike = names.by_first.get(name.split()[0], ())
        if all(one.kind != "place" for one in alike):  # a place begins the names of many firms and of none's funds
            found = [one for one in alike if one.kind == "firm" and one.name != name and not is_fund_name(one)]
    return max(found, key=lambda one: (_shared_with(one, name), one.mentions, -one.first), default=None)


def _shared_with(firm: Referent, name: str) -> int:
    """How much of a fund's name a firm's name is: "Acme Capital Growth III" is of Acme Capital, not of Acme Holdings."""
    return max((len(form) for form in {*firm.forms, firm.name} if name.startswith(form + " ")), default=0)
