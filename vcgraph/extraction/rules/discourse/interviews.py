"""Interviews: who is asked, whom "you" in a question and "we" in an answer mean."""

from collections.abc import Iterator

from vcgraph.extraction.rules.discourse.speakers import Voices
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_LABEL = pattern(
    r"(?P<label>Q|A|Question|Answer|<P>|<N>|[A-Z][\w’'\-]*(?: [A-Z][\w’'\-]*){0,2})(?: ?\([^()]*\))?: (?=\S)"
)
_GENRE = Pattern(r"\b(?:[Ii]nterview|Q&A|[Qq]uestions (?:for|with)|[Cc]onversation with|[Pp]odcast|[Tt]alking)\b")


def hear_interview(document: Document, voices: Voices) -> None:
    """Take the guest's organisation for the author of an interview, and note which sentences speak to the guest."""
    turns = list(_turns(document))
    spoken = len(turns) > 1 and len({label for label, _, _ in turns}) > 1
    if not spoken and _GENRE.search(document.article.title or "") is None:
        return
    guest, label = _guest(turns, voices)
    if guest is None:
        return
    voices.author, voices.mute = guest, False
    for _, referent, _ in turns:
        if referent is not None and referent is not guest and referent.kind in ("unknown", "organization"):
            referent.kind = "publication"
    asking = {at for other, _, at in turns if other != label and other not in ("A", "Answer")}
    for sentence in document.sentences:
        if (sentence.paragraph in asking if spoken else sentence.mask.endswith("?")) or (
            not spoken and _next_asks(document, sentence)
        ):
            voices.asked[sentence.index] = guest


def _next_asks(document: Document, sentence: Sentence) -> bool:
    """Whether a question follows in the paragraph: "You led the round in 2021. What did you see?"."""
    behind = document.sentences[sentence.index + 1 : sentence.index + 3]
    return any(one.paragraph == sentence.paragraph and one.mask.endswith("?") for one in behind)


def _turns(document: Document) -> Iterator[tuple[str, Referent | None, int]]:
    """Who speaks in each paragraph that opens with a name and a colon, with whom the name is of, and the paragraph."""
    for sentence in document.sentences:
        match = _LABEL.match(sentence.mask) if sentence.opens_paragraph else None
        if match is not None:
            item = sentence.items.get(match.start("label"))
            referent = item.referent if item is not None else None
            yield referent.name if referent is not None else match["label"], referent, sentence.paragraph


def _guest(turns: list[tuple[str, Referent | None, int]], voices: Voices) -> tuple[Referent | None, str]:
    """The organisation of whoever is asked: of a speaker whose house the text tells, else of the only one it tells of."""
    for label, referent, _ in turns:
        house = voices.houses.get(id(referent))
        if referent is not None and house is not None:
            return house, label
    houses = {id(house): house for house in voices.houses.values()}
    named = any(referent is not None for _, referent, _ in turns)
    return (next(iter(houses.values())) if len(houses) == 1 and not named else None), ""
