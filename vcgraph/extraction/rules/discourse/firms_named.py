"""The firm that "the firm" stands for: the one spoken of, or the one named last."""

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence


def last_firm(document: Document, sentence: Sentence, near_by: bool = False) -> Referent | None:
    """The firm that the text speaks of, else the one named last before a sentence, else the one that it names most.

    `near_by` where only a firm named right before is meant.
    """
    if sentence.focus is not None and sentence.focus.kind == "firm" and not sentence.item:
        return sentence.focus
    near = firm_named_before(document, sentence, reach=2 if near_by else 5)
    if near is not None or near_by:
        return near
    firms = [
        referent
        for referent in document.referents
        if referent.kind == "firm" and referent.mentions > 1 and referent.first < sentence.end
    ]
    return max(firms, key=lambda referent: (referent.mentions, -referent.first), default=None)


def firm_named_before(document: Document, sentence: Sentence, reach: int, position: int = 0) -> Referent | None:
    """The last firm before a position of the sentence, else the first one of the last sentence that names any, at most
    `reach` sentences back.
    """
    within = [item.referent for _, item in sentence.all(marks.NAME, 0, position)]
    near = next((one for one in reversed(within) if one is not None and one.kind == "firm"), None)
    if near is not None:
        return near
    for index in range(sentence.index - 1, max(-1, sentence.index - reach - 1), -1):
        for _, item in document.sentences[index].all(marks.NAME):
            if item.referent and item.referent.kind == "firm":
                return item.referent
    return None
