"""Whose round a relative clause tells: "Acme, in which it led a $5 million round", "the $4 million it raised"."""

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.discourse import is_organization, resolve
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.round_amounts import IT_RAISED

_REACH = 90
_IN_WHICH = pattern(
    r"(?P<company><N>)(?: \([^()]*\))?,? (?:in whose |(?:in which|where) (?:<X>|<A>) (?:(?:had|has|also|recently|previously|then|jointly) )*(?:led|co-led|joined|took part in|participated in|invested in)\b[^.;,<N><P>]{0,25})$"
)


def in_which(sentence: Sentence, position: int) -> Referent | None:
    """ "Acme, in which it led a $5 million round", "Acme, in whose $5 million round it took part"."""
    match = _IN_WHICH.search(sentence.mask, max(0, position - _REACH), position)
    return sentence.items[match.start("company")].referent if match else None


def that_raised(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "On top of the $4 million it raised last year": of "it", whoever was named last in the sentence."""
    match = IT_RAISED.match(sentence.mask, position + 1)
    if match is None:
        return None
    named = [item.referent for _, item in sentence.all(marks.NAME, 0, match.end("raiser"))]
    last = next((one for one in reversed(named) if is_organization(one)), None)
    found = last or resolve(document, sentence, match.start("raiser"))
    return found if found is not None and found.kind not in ("firm", "fund", "person") else None
