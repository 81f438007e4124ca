"""Words that a page glued together where a link began or ended: "participation fromShaper Capital", "hasreached a dealto buy"."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from itertools import chain

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.lower_names import is_english
from vcgraph.normalize.patterns import Pattern

_SURE = frozenset(
    "and as at by called from has including into its like of per said says tells than that their told was were which with".split()
)
"""Words that begin no brand as "in", "on" and "the" do ("inDrive", "onPhase", "theSkimm")."""
_LINKS = (
    _SURE
    | frozenset(
        "a an are for have in is on the to when where who while after before about our over only around also but".split()
    )
    | frozenset(
        "acquired announced bought closed completed led raised raises reached received reported secured".split()
    )
)
_TAILS = (_LINKS - frozenset("a an are as at in on".split())) | frozenset(
    "founder investor president chief executive partner will would could had he his she they".split()
)
"""Without what ends many names: "VMware", "Boston"."""
_SMALL_TAILS = _TAILS | {"at", "in", "on"}
_OPENINGS = frozenset("After And But For From The When While With".split())
_WORD = Pattern(r"(?<![\w@#/.’'&-])[A-Za-z][A-Za-z]{3,29}(?![\w@/&-]|\.\w)")
_STOPS = Pattern(
    r"(?<=[a-z]),(?=[A-Za-z][a-z])|(?<=[a-z]{3}\.)(?=(?:A|An|And|But|He|In|It|She|That|The|They|This|We) [a-z])"
)
_SIGNS = Pattern(r"(?<=[a-z])(?=[$€£₹]\d)|\b(?:and|for|from|its|of|over|than|the|to|with)(?=\d)")
_CAMEL = Pattern(r"[a-z][A-Z][a-z]{2,}$|[A-Z]{2}$")
""" "TechCrunch", "ChatGPT": a name whether or not the text names it elsewhere."""
_FEWEST = 2
"""A page that glues does so at most of its links; one odd word is a name or a slip."""


def find_seams(text: str) -> list[int]:
    """Where a space is missing between two words, if the text shows that it lost more than one.

    >>> text = "The round saw participation fromHarrow Capital. Velora hasreached a dealto buy Tarn."
    >>> [text[at - 3 : at + 3] for at in find_seams(text)]
    ['romHar', 'hasrea', 'ealto ']
    """
    words = [(match.start(), match[0]) for match in _WORD.finditer(text)]
    free = Counter(word for _, word in words)
    seams = [start + at for start, word in words for at in _seams(word, free)]
    marks = [match.end() for match in chain(_STOPS.finditer(text), _SIGNS.finditer(text))]
    return sorted({*seams, *marks}) if seams and len(seams) + len(marks) >= _FEWEST else []


def spaced(text: str, seams: list[int]) -> str:
    """The text with a space at each seam."""
    return " ".join(text[start:end] for start, end in zip([0, *seams], [*seams, len(text)], strict=True))


def place_before(seams: list[int], place: int) -> int:
    """Where a place of the spaced text lies in the text as it was."""
    return place - bisect_left([seam + count for count, seam in enumerate(seams)], place)


def _may_be_glued(word: str) -> bool:
    """Whether no list knows a word; names without a capital inside are left to what ends them."""
    known = lexicon()
    return not (word.isupper() or is_english(word.lower()) or known.is_given_name(word) or word in known.places)


def _seams(word: str, free: Counter[str]) -> list[int]:
    """How many letters of a word stand before each seam: one for "fromShaper", two for "tellsWSJhis"."""
    if not _may_be_glued(word) or not (at := _seam(word, free)):
        return []
    return [*_seams(word[:at], free), at, *(at + further for further in _seams(word[at:], free))]


def _seam(word: str, free: Counter[str]) -> int:
    """How many letters of a word are the first of two; 0 for a word that is one."""
    return next(chain(_before_name(word, free), _behind_name(word, free), _small(word, free)), 0)


def _before_name(word: str, free: Counter[str]) -> Iterator[int]:
    """ "fromShaper", "attractedNotion"; not "dotData" or "openAI"."""
    head = word[: next((at for at, letter in enumerate(word) if at and letter.isupper()), 0)]
    tail = word[len(head) :]
    plain = head in _SURE or (len(head) > 5 and free[word] < 2 and head.islower() and is_english(head))
    opening = head in _OPENINGS and free[word] < 2
    if len(tail) > 2 and (plain or ((head in _LINKS or opening) and tail in free)):
        yield len(head)


def _behind_name(word: str, free: Counter[str]) -> Iterator[int]:
    """ "TechCrunchreported", "Velorais" where "Velora" stands elsewhere; not "Bolton"."""
    if not word[0].isupper() or free[word] > 1:
        return
    for at in range(3, len(word) - 1):
        head, tail = word[:at], word[at:]
        if tail in _TAILS and (head in free or _may_end(head, tail)):
            yield at


def _may_end(head: str, tail: str) -> bool:
    """Whether a name that stands nowhere else in a text may end here."""
    camel = len(tail) > 2 and _CAMEL.search(head) is not None
    return camel or head.isupper() or (len(tail) > 4 and is_english(head.lower()))


def _small(word: str, free: Counter[str]) -> Iterator[int]:
    """ "hasreached", "dealto", "agenerous": a word that links, and another."""
    if not word.islower() or free[word] > 1:
        return
    for at in range(len(word) - 1, 0, -1):
        head, tail = word[:at], word[at:]
        if (head in _LINKS and len(tail) > 3 and is_english(tail)) or (
            tail in _SMALL_TAILS and len(head) > 3 and is_english(head)
        ):
            yield at
