"""Comparing: what two names have in common, as stated features. No weights, no judgement."""

from dataclasses import dataclass
from functools import cached_property, lru_cache

from rapidfuzz.distance import OSA

from vcgraph.normalize.names import (
    COMPANY_WORDS,
    FIRM_WORDS,
    PLACES,
    WEAK_WORDS,
    core_tokens,
    initials,
    latin,
    squash,
)
from vcgraph.resolution.mentions import NameRecord

_DOMAINS = frozenset({"com", "io", "net", "org", "ru"})
_STRONG = ("round:", "in:", "at:", "has:", "by:", "runs:", "buys:", "sold to:")
_ANY_WORDS = FIRM_WORDS | COMPANY_WORDS


@dataclass(frozen=True)
class NameParts:
    """A bare key taken apart."""

    key: str

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """The words, in Latin letters, without a domain's ending."""
        words = tuple(latin(self.key).split())
        return words[:-1] if self.domain else words

    @cached_property
    def domain(self) -> str:
        """The ending of a name that is spelt as a domain: "com" of "Overstock.com"."""
        words = self.key.split()
        return words[-1] if len(words) > 1 and words[-1] in _DOMAINS else ""

    @cached_property
    def letters(self) -> str:
        """All letters and figures in a row."""
        return squash("".join(self.tokens))

    @cached_property
    def numbers(self) -> tuple[str, ...]:
        """Words that are figures."""
        return tuple(token for token in self.tokens if token.isdecimal())

    @cached_property
    def places(self) -> frozenset[str]:
        """Words that name a place."""
        return PLACES.intersection(self.tokens)

    @cached_property
    def core(self) -> tuple[str, ...]:
        """The words that carry the name: no firm's or company's words, places or figures, unless nothing is left."""
        return core_tokens(self.tokens, _ANY_WORDS | self.places | frozenset(self.numbers))

    @cached_property
    def extras(self) -> tuple[str, ...]:
        """The droppable words."""
        return tuple(token for token in self.tokens[1:] if token in _ANY_WORDS)

    @cached_property
    def initials(self) -> str:
        """The acronym that the name would have, for names of two words or more."""
        words = tuple(token for token in self.tokens if not token.isdecimal())
        return initials(words) if len(words) > 1 else ""


@lru_cache(maxsize=200_000)
def name_parts(key: str) -> NameParts:
    """The parts of a bare key; taken apart once."""
    return NameParts(key)


@dataclass(frozen=True)
class Comparison:
    """Two names side by side."""

    left: NameRecord
    right: NameRecord

    @cached_property
    def parts(self) -> tuple[NameParts, NameParts]:
        """The parts of both names."""
        return name_parts(self.left.bare), name_parts(self.right.bare)

    @cached_property
    def classes(self) -> frozenset[str]:
        """The classes of both names."""
        return frozenset({self.left.name_class, self.right.name_class})

    @cached_property
    def company_and_firm(self) -> bool:
        """Whether every article takes one name for a company and the other for a firm."""
        one, other = set(self.left.kinds) - {"organization"}, set(self.right.kinds) - {"organization"}
        return (one == {"company"} and other == {"firm"}) or (one == {"firm"} and other == {"company"})

    @cached_property
    def both_invest(self) -> bool:
        """Whether both names stand for firms, or for investors, in some article."""
        return self.left.invests and self.right.invests

    @cached_property
    def equated(self) -> bool:
        """Whether an article uses one name as another form of the other."""
        return self.right.bare in self.left.also or self.left.bare in self.right.also

    @cached_property
    def told_apart(self) -> bool:
        """Whether an article uses both names beside one another as two."""
        return f"beside:{self.right.bare}" in self.left.context or f"beside:{self.left.bare}" in self.right.context

    @cached_property
    def shared(self) -> tuple[str, ...]:
        """What articles connect both names with: a round, a company invested in, an organisation, a person."""
        common = self.left.context.keys() & self.right.context.keys()
        strong = sorted(token for token in common if token.startswith(_STRONG))
        investors = sorted(token for token in common if token.startswith("from:"))
        return tuple(strong or (investors if len(investors) > 1 else ()))

    def adds_firm_words(self, short: NameRecord) -> bool:
        """Whether the other name is `short` with more words, not all of them a company's."""
        other = self.right if short is self.left else self.left
        begin, full = name_parts(short.bare).tokens, name_parts(other.bare).tokens
        return full[: len(begin)] == begin and not set(full[len(begin) :]) <= COMPANY_WORDS | WEAK_WORDS

    @cached_property
    def same_numbers(self) -> bool:
        """Whether both names have the same figures."""
        return self.parts[0].numbers == self.parts[1].numbers

    @cached_property
    def same_places(self) -> bool:
        """Whether both names have the same places."""
        return self.parts[0].places == self.parts[1].places

    @cached_property
    def edits(self) -> int:
        """Letters to change, drop, add or swap to turn one name into the other; 3 for more than two."""
        left, right = self.parts[0].letters, self.parts[1].letters
        return OSA.distance(left, right, score_cutoff=2)

    @cached_property
    def acronym(self) -> bool:
        """Whether one name is the acronym of the other, figures aside."""
        one, other = self.parts
        return _is_acronym(one, other) or _is_acronym(other, one)


def _is_acronym(short: NameParts, full: NameParts) -> bool:
    letters = "".join(token for token in short.tokens if not token.isdecimal())
    return len(letters) > 1 and len(short.tokens) - len(short.numbers) == 1 and letters == full.initials


def person_tokens(key: str) -> tuple[str, ...]:
    """The words of a person's name without titles before and after it.

    >>> person_tokens("dr jane a doe phd")
    ('jane', 'a', 'doe')
    """
    titles = {"dr", "mr", "mrs", "ms", "sir", "prof", "jr", "sr", "phd", "md", "mba", "lord", "dame", "ii", "iii"}
    words = tuple(word for word in latin(key).split() if word not in titles)
    return words or (key,)
