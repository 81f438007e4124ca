"""Two lists of which each name belongs to one of the other: "A and B have invested in C and D, respectively"."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern

_LIST = r"(?:the )?<X>(?:(?:, |,? and )(?:the )?<X>)+"
_TWO_LISTS = pattern(
    rf"(?P<first>{_LIST}) [^,.;<N><P><M><S>]{{3,60}} (?P<second>{_LIST}),? (?:respectively|in that order|in turn)\b"
)


class Respective(NamedTuple):
    """Two lists: the places of their names."""

    first: Sequence[int]
    second: Sequence[int]


def respective_lists(sentence: Sentence) -> list[Respective]:
    """The pairs of lists of a sentence that are as long as each other."""
    if "respectively" not in sentence.mask and " in t" not in sentence.mask:
        return []
    found: list[Respective] = []
    for match in _TWO_LISTS.finditer(sentence.mask):
        first, second = (
            [at for at, _ in sentence.all(marks.NAME + marks.PERSON, *match.span(side))] for side in ("first", "second")
        )
        if len(first) == len(second):
            found.append(Respective(first, second))
    return found


def respective_names(sentence: Sentence) -> Mapping[int, int]:
    """The place of each name of two such lists, with that of the name of the other list that it belongs to."""
    pairs: dict[int, int] = {}
    for one in respective_lists(sentence):
        pairs.update(zip(one.first, one.second, strict=True))
        pairs.update(zip(one.second, one.first, strict=True))
    return pairs
