"""Paragraphs that stand beside an article's story: they name nobody whom the rest names, and tell of no deal."""

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def mark_asides(document: Document) -> None:
    """Mark the sentences of such paragraphs, and count the others: the `rank` of a sentence is how many of the story's
    stand before it. What stands beside the story neither moves it nor lends it a name: "the company" there means whom
    the paragraph itself named first, up to a sentence.
    """
    paragraphs = [list(group) for _, group in groupby(document.sentences, lambda one: one.paragraph)]
    aside = set(_asides(paragraphs)) if len(paragraphs) > 2 else set()
    rank = 0
    for number, paragraph in enumerate(paragraphs):
        spoken_of: Referent | None = None
        for sentence in paragraph:
            sentence.aside, sentence.rank = number in aside, rank
            rank += number not in aside
            if sentence.aside:
                spoken_of = spoken_of or _first_named(sentence)
                sentence.focus = spoken_of


def _first_named(sentence: Sentence) -> Referent | None:
    named = (item.referent for _, item in sentence.all(marks.NAME))
    return next((one for one in named if one is not None and one.kind not in ("place", "publication")), None)


def _asides(paragraphs: Sequence[Sequence[Sentence]]) -> list[int]:
    named = [
        {id(item.referent) for one in paragraph for _, item in one.all(marks.NAME + marks.PERSON)}
        for paragraph in paragraphs
    ]
    told = Counter(name for names in named for name in names)
    found = [
        number
        for number, paragraph in enumerate(paragraphs)
        if _is_prose(paragraph)
        and all(told[name] == 1 for name in named[number])
        and not _tells_story(paragraph)
        and not any(GOES_ON.match(one[0].mask) for one in paragraphs[number + 1 : number + 2])
    ]
    return found if len(found) < sum(map(_is_prose, paragraphs)) else []


GOES_ON = Pattern(rf"{marks.ANAPHOR}(?: (?:is|are|was|has|have|had|will))? also\b")
""" "The company also": a paragraph that begins so speaks of whom the one before it ended with."""


def _is_prose(paragraph: Sequence[Sentence]) -> bool:
    """Whether a paragraph is more than a title or a line of a list."""
    return _PROSE.search(paragraph[-1].mask) is not None and paragraph[0].paragraph > 0


_PROSE = Pattern(r"[a-z\d\ue000-\uf8ff][)\"”’]?[.!?][)\"”’]?\s*$")


def _tells_story(paragraph: Sequence[Sentence]) -> bool:
    """Whether a paragraph tells of a deal or of somebody's part in a company, or goes on with what stands before it."""
    if _REFERS.match(paragraph[0].mask) or any(one.item for one in paragraph):
        return True
    return any(_STORY.search(one.mask) for one in paragraph)


_REFERS = pattern(
    r"[^<N><P>.]*(?:<A>|\b(?:[Ii]ts?|[Tt]hey|[Tt]heir|[Hh]e|[Ss]he|[Hh]is|[Hh]ers?|[Tt]hem|[Ww]e|[Oo]ur|I|[Mm]y|[Tt]his|[Tt]hese|[Tt]hose|[Tt]hat|[Ss]uch|[Bb]oth|the (?:pair|two))\b)"
)
""" "Its rivals are", "That makes the company": the paragraph says more of whom the one before it spoke of."""
_STORY = pattern(
    r"<S>|\b(?:(?:re)?fund(?:s|ed|ing|rais\w+)?|rais(?:es?|ed|ing)|(?:co-?)?invest(?:s|ed|ing|ors?|ments?)?|back(?:s|ed|ing|ers?)|acqui[rs]\w+|bought|buy(?:s|ing|ers?|outs?)?|(?:re)?s(?:old|ell|ells|elling|ales?)\b(?= (?:to|by|of|the company|itself))|deals?|rounds?"
    r"|valu(?:ed|ation|ing|es)|stakes?|shares|sharehold\w+|ventures?|capital\w*|partners?|equity|(?:co-?)?found(?:ed|ers?|ing)|chief|CEO|C\.E\.O\.|executives?|presidents?|chair\w*|directors?|officers?|board|merg\w+|takeovers?|offering|IPO"
    r"|commit\w*|pensions?|portfolio|owners?|owned|stock|start-?ups?|bids?|bidder|loans?|debt|seed)\b"
)
