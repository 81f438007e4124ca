"""Investors of a fund listed line by line under a heading: "Limited partners:", then "• A ($5 million)"."""

from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.funds import Scene
from vcgraph.extraction.rules.commitments.parties import FoundCommitment, given_by, named_at
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_HEADING = Pattern(
    r"\b(?:[Ll]imited [Pp]artners|LPs|(?:[Ii]nvestors|[Bb]ackers|[Ss]ubscribers|[Pp]articipants|[Cc]ontributors|(?:[Ii]nitial|[Ff]ounding|[Ff]inancial|[Cc]apital) [Pp]artners)(?: (?:in|of|to|for) (?:the |this )?[^.;:]{0,30}?(?:[Ff]und|[Vv]ehicle|\ue000))?|(?:following|these) (?:institutions|investors|organi[sz]ations|parties)[^.;:]{0,50}?|[Cc]ommitments(?: so far| to date)?)(?: (?:include|are|were|includes?))?: ?$"
)
_LINE = pattern(r"[•*\-–—·‣▪] ?(?:[Tt]he )?(?P<investor><X>)")
_MOST = 15


def read_roster(scene: Scene) -> Iterator[FoundCommitment]:
    """The investor that a line of such a list names."""
    match = _LINE.match(scene.sentence.mask)
    if match is None or not scene.funds or not _is_listed(scene.document, scene.sentence):
        return
    listed = [named_at(scene.sentence, match.start("investor"))]
    yield from given_by(scene, listed, scene.spoken_of(), "roster", "committed")


def _is_listed(document: Document, sentence: Sentence) -> bool:
    """Whether the lines above, up to their heading, are those of a list of a fund's investors."""
    for index in range(sentence.index - 1, max(-1, sentence.index - _MOST), -1):
        mask = document.sentences[index].mask
        if not _LINE.match(mask):
            return _HEADING.search(mask) is not None
    return False
