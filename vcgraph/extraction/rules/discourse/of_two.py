"""Whom "the former" and "the latter" mean: one of the two companies that the clause or the sentence before names."""

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence

OF_TWO = ("the former", "the latter")
_NO_COMPANIES = ("firm", "fund", "place", "publication")


def one_of_two(document: Document, sentence: Sentence, position: int, word: str) -> Referent | None:
    """The company that is told first or last of two; None where persons or more companies are named."""
    before = document.sentences[sentence.index - 1 : sentence.index] if sentence.index else []
    for spoken, end in ((sentence, position), *((one, len(one.mask)) for one in before)):
        named = [item.referent for _, item in spoken.all(marks.NAME + marks.PERSON, 0, end)]
        told = list({id(one): one for one in named if one is not None and one.kind not in _NO_COMPANIES}.values())
        if len(told) > 1:
            told = told if len(told) == 2 and all(one.kind != "person" for one in told) else []
            return told[0 if word == OF_TWO[0] else 1] if told else None
    return None
