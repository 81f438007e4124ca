"""Briefs below headings: whom a text speaks of from one heading to the next."""

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.governed import HEADS_VERB
from vcgraph.extraction.rules.referents import Referent
from vcgraph.normalize.patterns import Pattern

_HEADING = Pattern(r"[^.!?:;“”\"]{4,80}[^.!?:;,“”\" ]")


def sections_of(document: Document) -> dict[int, Referent]:
    """Whom each sentence's section is about where its heading names another than the article's subject.

    "Acme closes its third fund", a line of its own, and below it "Acme has closed ...": "the firm" of the paragraphs that
    follow is Acme up to the next heading, and no more the one that the article began with.
    """
    found: dict[int, Referent] = {}
    about: Referent | None = None
    for before, sentence in zip([None, *document.sentences], document.sentences, strict=False):
        if _is_heading(document, sentence):
            about = None
        elif before is not None and _is_heading(document, before):
            about = _told_below(before, sentence)
        if about is not None and about is not document.subject:
            found[sentence.index] = about
    return found


def _is_heading(document: Document, sentence: Sentence) -> bool:
    """Whether a sentence is a short line of its own within the text, with a paragraph below it."""
    if sentence.paragraph == 0 or not sentence.opens_paragraph or not _HEADING.fullmatch(sentence.mask.rstrip()):
        return False
    below = document.sentences[sentence.index + 1 : sentence.index + 2]
    return bool(below) and below[0].opens_paragraph


def _told_below(heading: Sentence, sentence: Sentence) -> Referent | None:
    """The first name of a heading, where it heads the sentence below."""
    first = next((item.referent for _, item in heading.all(marks.NAME, 0, 12)), None)
    if first is None or first.kind in ("person", "place", "publication"):
        return None
    heads = (at for at, item in sentence.all(marks.NAME, 0, 60) if item.referent is first)
    return first if any(HEADS_VERB.match(sentence.mask, at + 1) for at in heads) else None
