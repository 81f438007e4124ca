"""Homonyms: two things with one name. A person says in which articles a name means another thing than elsewhere.

A name that means something of its own in an article has a key of its own there, its *sense*: `org:atlas@a7`. From then
on it is a name as any other, with its own claims, judgements and entity. Without a decision every name has one sense.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from vcgraph.model import Decision
from vcgraph.resolution.decisions import DecisionLog

_SIGN = "@"
"""Stands in no key: `name_key` takes it for a space."""


def sense_key(key: str, article: str) -> str:
    """The key of a name that means something of its own in an article."""
    return f"{key}{_SIGN}{article}"


def is_sense(key: str) -> bool:
    """Whether a key is that of a sense."""
    return _SIGN in key


def split_sense(key: str) -> tuple[str, str]:
    """The key of the name, and the article in which it means something of its own ("" where it does not).

    >>> split_sense("org:atlas@a7"), split_sense("org:atlas")
    (('org:atlas', 'a7'), ('org:atlas', ''))
    """
    name, _, article = key.partition(_SIGN)
    return name, article


def name_of(key: str) -> str:
    """The key without class and sense.

    >>> name_of("org:atlas@a7"), name_of("person:ada lee")
    ('atlas', 'ada lee')
    """
    return key.partition(":")[2].partition(_SIGN)[0]


def senses(decisions: Iterable[Decision]) -> Mapping[str, frozenset[str]]:
    """By article, the keys of names that mean something of their own there.

    These are the senses that a person told apart from their names, and those that were called the same as one of them.
    """
    held = DecisionLog(decisions).held()
    apart = {
        sense
        for each in held
        for sense, name in ((each.left, each.right), (each.right, each.left))
        if each.judgement == "different" and is_sense(sense) and split_sense(sense)[0] == name
    }
    alike = [{each.left, each.right} for each in held if each.judgement == "same" and is_sense(each.left)]
    while more := {key for pair in alike if pair & apart for key in pair if is_sense(key)} - apart:
        apart |= more
    found: defaultdict[str, set[str]] = defaultdict(set)
    for sense in apart:
        key, article = split_sense(sense)
        found[article].add(key)
    return {article: frozenset(keys) for article, keys in found.items()}
