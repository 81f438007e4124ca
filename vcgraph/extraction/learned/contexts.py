"""A masked sentence as a row of words and signs, with lists of names seen as one place."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.normalize.patterns import Pattern

_TOKEN = Pattern(
    f"[a-z]++(?![\\w’'\\-‐])|[{marks.NAME}-{marks.PLACE}]|[’']s\\b|\\d[\\d.,]*|[^\\W\\d_{marks.NAME}-{marks.PLACE}]+(?:[’'\\-‐][^\\W\\d_{marks.NAME}-{marks.PLACE}]+)*|[^\\w\\s]"
)
_ENDING = Pattern(r"(?<=\w{3})(?:ing|ed|es|s|e)$")
_NAMES = frozenset((marks.NAME, marks.PERSON))
_JOINS = frozenset((",", "and", "&", "or", "as", "well", "along", "with", "plus", "/"))


@dataclass(slots=True)
class Context:
    """The words of a sentence. `words[i]` stands at `places[i]` of the mask; `lists[i]` is the list of names around it."""

    sentence: Sentence
    words: list[str]
    stems: list[str]
    places: list[int]
    index: dict[int, int]
    lists: dict[int, tuple[int, int, int, int]]


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """A word without its ending: "raised" and "raising" are "rais"."""
    return _ENDING.sub("", word)


def name_class(referent: Referent | None) -> str:
    """What the letters of a name tell of its kind."""
    if referent is None:
        return "N"
    if referent.kind in ("person", "place", "publication", "fund"):
        return referent.kind
    words = referent.name.split()
    if len(words) > 1 and words[-1] in lexicon().firm_words:
        return "firm"
    if referent.kind == "firm":
        return "firm"
    return "org" if referent.kind == "organization" else "N"


def _word(item: Item) -> str:
    if item.sign in (marks.NAME, marks.PERSON, marks.PLACE):
        return "<" + name_class(item.referent) + ">"
    if item.sign == marks.STAGE:
        stage = item.value.stage if isinstance(item.value, StageMention) else ""
        return "<S:ipo>" if stage == "ipo" else "<S:debt>" if stage in ("debt", "convertible_note") else "<S>"
    if item.sign == marks.ANAPHOR:
        return "<A>"
    return "<M>" if item.sign == marks.MONEY else "<D>"


@lru_cache(maxsize=8192)
def _plain(text: str) -> str:
    """A word in lower case, and one sign for any number."""
    if text[0].isdigit():
        return "#"
    return text.lower().replace("’", "'").replace("<", "‹")  # "<" opens the kinds of names alone


def read_context(sentence: Sentence) -> Context:
    """The words of a sentence in lower case; names, amounts, dates and stages as their kinds."""
    words: list[str] = []
    places: list[int] = []
    for match in _TOKEN.finditer(sentence.mask):
        place, text = match.start(), match[0]
        item = sentence.items.get(place)
        words.append(_word(item) if item is not None and text == item.sign else _plain(text))
        places.append(place)
    stems = list(map(stem, words))
    index = {place: at for at, place in enumerate(places)}
    lists = _lists(sentence, words, places)
    return Context(sentence, words, stems, places, index, lists)


def _lists(sentence: Sentence, words: Sequence[str], places: Sequence[int]) -> dict[int, tuple[int, int, int, int]]:
    """For each name: first and last word of its list, its number in it, and the length of the list."""
    inside = _bracketed(words)
    groups: list[list[int]] = []
    last: dict[bool, list[int]] = {}
    for at in (at for at, place in enumerate(places) if sentence.mask[place] in _NAMES):
        before = last.get(inside[at])
        if before and _joined(_between(words, inside, before[-1], at)):
            before.append(at)
        else:
            last[inside[at]] = [at]
            groups.append(last[inside[at]])
    return {at: (group[0], group[-1], number, len(group)) for group in groups for number, at in enumerate(group)}


def _bracketed(words: Sequence[str]) -> list[bool]:
    """Of each word whether it stands in brackets: "Ann Lee (Acme) and Bob Ray (Zendo)" lists two people."""
    depth = 0
    inside = []
    for word in words:
        depth += word == "("
        inside.append(depth > 0)
        depth = max(0, depth - (word == ")"))
    return inside


def _between(words: Sequence[str], inside: Sequence[bool], left: int, right: int) -> list[str]:
    span = range(left + 1, right)
    return [words[at] for at in span] if inside[left] else [words[at] for at in span if not inside[at]]


def _joined(between: Sequence[str]) -> bool:
    if not between or len(between) > 6:
        return False
    if between[0] not in _JOINS:
        return False
    loose = [word for word in between if word not in _JOINS]
    return len(loose) <= 3 and not any(word in _STOPS for word in loose)


_STOPS = frozenset(
    'said says which who that has had have is was were will led by from to in for the its it he she they after while but when <M> <D> <S> <A> . ; : " “ ” ( ) – —'.split()
)


class Contexts:
    """The contexts of a document's sentences by number, each read when it is first asked for: few tell a deal."""

    def __init__(self, document: Document) -> None:
        self._sentences = document.sentences
        self._read: dict[int, Context] = {}

    def __getitem__(self, index: int) -> Context:
        if index not in self._read:
            self._read[index] = read_context(self._sentences[index])
        return self._read[index]
