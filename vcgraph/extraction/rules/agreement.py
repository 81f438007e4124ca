"""Whom "the ride-hailing firm" or "the Berlin startup" means: the one whom the text introduced in these words."""

from collections.abc import Iterator
from typing import NamedTuple

from vcgraph.extraction.rules.document import Document, Item, Sentence
from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.normalize.patterns import Pattern


class Depiction(NamedTuple):
    """Words that a text gives a company, and where it is named with them."""

    words: frozenset[str]
    referent: Referent
    start: int


_WORD = r"(?:(?!(?:of|for|by|from|at|to|in|on|with|whose|which|that|who|than|and|or|an?|the)\b)(?:\w+|<L>)(?:, |[ \-]|['’]s )|<L>-based )"
_NOUN = "|".join(noun.replace("-", r"\-") for noun in lexicon().company_nouns)
_BEFORE = pattern(
    rf"(?<![\w\-’'])(?P<words>{_WORD}{{0,5}}(?:{_NOUN})) (?:called |named )?(?P<name><N>)|(?P<place><L>)(?:-based|['’]s?) {_WORD}{{0,4}}?(?P<local><N>)"
)
_BEHIND = pattern(
    rf"(?P<name><N>)(?: ?\([^()]{{0,80}}\))?(?:,? (?:which|that) (?:is|was)| is| was|,| –| —) (?:an?|the|another|one of the) (?P<words>{_WORD}{{0,7}}?(?:{_NOUN})s?\b(?: (?:of|for|from|in|based in) (?:[a-z][\w\-]*|<L>)(?: [a-z][\w\-]*){{0,2}})?)"
)
_DOES = pattern(
    r"(?P<name><N>)(?:,? (?:which|that))? (?:makes|sells|builds|develops|operates|runs|provides|offers|delivers) (?P<words>[a-z][\w\-]*(?: [a-z][\w\-]*){0,3})"
)
_SPLIT = Pattern(r"[\w’'\-]+")
_EMPTY = frozenset(
    """a an the this its and or of for from in based company startup start-up business firm group maker provider platform
    developer manufacturer service site website app operator outfit upstart unicorn giant vendor brand organization
    organisation enterprise team newcomer venture-backed new young small big large same other first second latter former
    private public own local fast-growing popular leading global listed tech technology online digital internet""".split()
)
"""Words that tell one company from no other."""
_NO_COMPANIES = ("person", "place", "publication", "fund")


def read_depictions(document: Document) -> Iterator[Depiction]:
    """The words by which the text introduces its companies, in its order."""
    for sentence in document.sentences:
        for rule in (_BEFORE, _BEHIND, _DOES):
            for match in rule.finditer(sentence.mask):
                group = "words" if match["words"] else "place"
                at = match.start("name" if match["words"] else "local")
                referent = sentence.items[at].referent
                words = _words(document, sentence, *match.span(group))
                if words and referent is not None and referent.kind not in _NO_COMPANIES:
                    yield Depiction(words, referent, sentence.items[at].start)


def _words(document: Document, sentence: Sentence, start: int, end: int) -> frozenset[str]:
    first, last = sentence.span(start, end)
    return _content(document.text[first:last])


def _content(text: str) -> frozenset[str]:
    words = (word.removesuffix("-based").removesuffix("’s").removesuffix("'s") for word in _SPLIT.findall(text.lower()))
    return frozenset(_singular(word) for word in words if word not in _EMPTY)


def _singular(word: str) -> str:
    return word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")


def agreeing(document: Document, item: Item) -> Referent | None:
    """The one company whom the text introduced in the words of "the ride-hailing firm"; None where several would fit."""
    told = _content(document.text[item.start : item.end])
    if not told:
        return None
    fits: dict[int, tuple[int, Referent]] = {}
    for words, referent, start in document.depicted:
        if start >= item.start:
            break
        shared = len(words & told)
        if shared > fits.get(id(referent), (0, referent))[0]:
            fits[id(referent)] = (shared, referent)
    most = max((shared for shared, _ in fits.values()), default=0)
    best = [referent for shared, referent in fits.values() if shared == most]
    return best[0] if len(best) == 1 else None
