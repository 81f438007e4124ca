"""Whom "the former" and "the latter", "the first" and "the second" mean: one of two that the text has just named."""

from collections.abc import Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern

OF_TWO = ("the former", "the latter", "the first", "the second", "the other")
OF_ONES = r"[Tt]he (?:former|latter|first|second|one|other)(?=,? )"
"""The same words where they are no subject of a verb: "the former $5 million, the latter $8 million", in a pattern."""
_FIRST_ONES = ("former", "first", "one")
_NO_COMPANIES = ("firm", "fund", "place", "publication")
_BACK = 3
"""Sentences in which two things may be told of after they were named."""


def one_of_two(document: Document, sentence: Sentence, position: int, word: str) -> Referent | None:
    """The company that is told first or last of two; None where persons or more companies are named."""
    told = _two_told(document, sentence, position)
    if not told and word == "the first":
        return _first_of_row(document, sentence)
    return told[0 if word.endswith(_FIRST_ONES) else 1] if len(told) == 2 else None


def _first_of_row(document: Document, sentence: Sentence) -> Referent | None:
    """ "Acme, Bede and Corran sell to banks. The first, backed by A": the first of the row that the last sentence names."""
    before = document.sentences[sentence.index - 1] if sentence.index else None
    rows = [*_ROW.finditer(before.mask)] if before is not None else []
    if before is None or len(rows) != 1 or marks.PERSON in before.mask:
        return None
    first = before.items[rows[0].start()].referent
    return first if first is not None and first.kind not in _NO_COMPANIES else None


def _two_told(document: Document, sentence: Sentence, position: int) -> Sequence[Referent]:
    """The two companies that were named last; none where persons or more of them were."""
    before = document.sentences[max(0, sentence.index - _BACK) : sentence.index]
    spoken = [(sentence, position), *((one, len(one.mask)) for one in reversed(before))]
    for one, end in spoken:
        told = _named(one, end)
        if len(told) > 1:
            pair = told if len(told) == 2 else _pair(one, end)
            return pair if all(referent.kind != "person" for referent in pair) else ()
    return ()


def _named(sentence: Sentence, end: int) -> list[Referent]:
    named = [item.referent for _, item in sentence.all(marks.NAME + marks.PERSON, 0, end)]
    return list({id(one): one for one in named if one is not None and one.kind not in _NO_COMPANIES}.values())


def _pair(sentence: Sentence, end: int) -> Sequence[Referent]:
    """ "Acme and Bede were both in talks with Orrin": the two that "and" joins, where it joins no others."""
    pairs = [*_PAIR.finditer(sentence.mask, 0, end)]
    if len(pairs) != 1:
        return []
    told = [sentence.items[pairs[0].start(group)].referent for group in ("one", "other")]
    return [one for one in told if one is not None and one.kind not in _NO_COMPANIES]


_PAIR = pattern(
    r"(?<!<N>, )(?<!<N> and )(?P<one><N>)(?: \([^()]*\)|, (?:an?|the|from|in|of) [^,;.<N>]{2,50},)? and (?:(?!<N>)[a-z\-]+ ){0,3}(?P<other><N>)(?!,? and )"
)
_ROW = pattern(r"(?<!<N>, )(?<!<N>)<N>, <N>(?:, <N>)*,? and (?:[a-z\-]+ ){0,3}<N>")
