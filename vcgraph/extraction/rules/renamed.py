"""Companies that changed their name: "Tarnwick, formerly known as Velmora", "Velmora, now called Tarnwick"."""

import re
from collections.abc import Iterator, Mapping
from itertools import accumulate

_OLD_BEHIND = re.compile(
    r"(?:,|,? \(| --| –| —) ?(?:which was |once |until (?:recently|last year|\d{4}),? )?"
    r"(?:formerly|previously|originally|earlier|once|f/k/a|fka|née)(?: (?:known|called|named|branded|operating))?(?: as)? "
    r"(?=[\w“\"])"
)
_NEW_BEHIND = re.compile(
    r"(?:,|,? \() ?(?:which is |and is )?now (?:known as|called|named|renamed|operating as) (?=[\w“\"])"
    r"|(?:,? which)? (?:has |have |had |is |was |will be )?(?:just |recently |since |today )?"
    r"(?:chang(?:ed|es|ing) its name to|renam(?:ed|es|ing) (?:itself|to|as)|rebrand(?:ed|s|ing)?(?: itself)?(?: as| to)|renamed) "
    r"(?=[\w“\"])"
)
_LONGEST = 6
"""Words of the longest name that is looked for beside such words."""


def find_renamed(text: str, known: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Pairs of an old and a new name, both among the known forms of names, as the text tells them."""
    for behind, swapped in ((_OLD_BEHIND, False), (_NEW_BEHIND, True)):
        for match in behind.finditer(text):
            before, after = _ending(text[: match.start()][-90:], known), _beginning(text[match.end() :][:90], known)
            if before and after and before != after:
                yield (before, after) if swapped else (after, before)


def _ending(text: str, known: Mapping[str, object]) -> str:
    words = text.rstrip("”\"’' ").split()[-_LONGEST:]
    return next((one for one in (" ".join(words[at:]) for at in range(len(words))) if one in known), "")


def _beginning(text: str, known: Mapping[str, object]) -> str:
    words = text.lstrip("“\"‘' ").split()[:_LONGEST]
    runs = [one.rstrip(",.;:)”\"’'") for one in accumulate(words, "{} {}".format)]
    return next((one for one in reversed(runs) if one in known), "")
