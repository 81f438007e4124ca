"""Investors told of right after a round: what was raised or is worth then is the company's, not theirs."""

from vcgraph.extraction.rules.discourse.put_into import backs_another, put_into_before
from vcgraph.extraction.rules.names.parties import is_company
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern

_SOON = r"(?: (?:has|have|had|is|was|are|were|now|also|already|previously|earlier|recently|only|just|itself|currently|then|to date|\w+ly))*"
_MONEY_BEHIND = pattern(
    rf"<A>{_SOON} (?:raised|secured|valued|worth|closed (?:a|an|its)|taken in|pulled in|attracted <M>)\b"
    r"|<I> (?:[\w\-]+ |<S> |<D> ){0,3}(?:<S>|rounds?|funding|valuation|total)\b"
)
_VALUES = pattern(
    r"\b(?:round|financing|funding|investment|deal|money)\b[^.;<N>]{0,40} (?:valu(?:es|ed|ing)|gives?|gave|giving) $"
)
_BACKER = pattern(
    r"\b(?:[Aa]mong (?:the|its) (?:[\w\-]+ ){0,2}(?:backers|investors|shareholders)(?: in the round)? (?:is|are|was|were)|(?:led|joined|backed|supported) by|(?:backers|investors) (?:include|included|are|were)) [^.;]{0,80}$"
)
_NEAR = 2
"""Sentences between a backer and what the round says of the company's value; else he was told of right before."""


def raiser_beside_backer(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """ "Velora raised $9 million. Tolvane led. It had raised $2 million before": Velora, though Tolvane is told last."""
    backer, raiser = sentence.focus, sentence.raiser
    values = _VALUES.search(sentence.mask, 0, position)
    if backer is None or not (values or _MONEY_BEHIND.match(sentence.mask, position)):
        return None
    raiser = raiser if is_company(raiser) and raiser is not backer else put_into_before(document, sentence)
    near = document.sentences[max(0, sentence.index - (_NEAR if values else 1)) : sentence.index]
    return raiser if raiser is not backer and any(_gives(one, backer) for one in near) else None


def _gives(sentence: Sentence, backer: Referent) -> bool:
    places = [at for at, item in sentence.all(marks.NAME) if item.referent is backer]
    return bool(places) and (
        backs_another(sentence, backer, None) or any(_BACKER.search(sentence.mask, 0, at) for at in places)
    )
