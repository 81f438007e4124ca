"""Whom "the former" and "the latter", "the first" and "the second" mean: one of two that the text has just named."""

from collections.abc import Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

OF_TWO = ("the former", "the latter", "the first", "the second")
OF_ONES = r"[Tt]he (?:former|latter|first|second|one|other)(?=,? )"
"""The same words where they are no subject of a verb: "the former $5 million, the latter $8 million", in a pattern."""
_FIRST_ONES = ("former", "first", "one")
_NO_COMPANIES = ("firm", "fund", "place", "publication")
_BACK = 3
"""Sentences in which two things may be told of after they were named."""


def one_of_two(document: Document, sentence: Sentence, position: int, word: str) -> Referent | None:
    """The company that is told first or last of two; None where persons or more companies are named."""
    told = two_told(document, sentence, position)
    return told[0 if word.endswith(_FIRST_ONES) else 1] if len(told) == 2 else None


def two_told(document: Document, sentence: Sentence, position: int) -> Sequence[Referent]:
    """The two companies that were named last; none where persons or more of them were."""
    before = document.sentences[max(0, sentence.index - _BACK) : sentence.index]
    spoken = [(sentence, position), *((one, len(one.mask)) for one in reversed(before))]
    for one, end in spoken:
        opened = _ONES.search(one.mask, 0, end)
        told = _named(one, opened.start() if opened is not None else end)
        if len(told) > 1:
            pair = told if len(told) == 2 else _pair(one, end)
            return pair if all(referent.kind != "person" for referent in pair) else ()
    return ()


def _named(sentence: Sentence, end: int) -> list[Referent]:
    named = [item.referent for _, item in sentence.all(marks.NAME + marks.PERSON, 0, end)]
    return list({id(one): one for one in named if one is not None and one.kind not in _NO_COMPANIES}.values())


def _pair(sentence: Sentence, end: int) -> Sequence[Referent]:
    """ "Acme and Bede were both in talks with Orrin": those whom "both" joins."""
    both = _BOTH.search(sentence.mask, 0, end)
    told = [item.referent for _, item in sentence.all(marks.NAME, *both.span())] if both is not None else []
    return [one for one in told if one is not None and one.kind not in _NO_COMPANIES]


_ONES = Pattern(r"\b[Tt]he (?:former|first)(?=,|['’]s | [a-z\ue002])|\ue005(?= [a-z]+[^;.]*; )")
""" "The former sold itself to Orrin; the latter": Orrin is none of the two."""
_BOTH = pattern(
    r"\b[Bb]oth <N> and <N>|<N>(?:, [^,;.<N>]{2,50},)? and <N>(?:, [^,;.<N>]{2,50},)? (?:(?:have|had|are|were) )?both\b"
)
