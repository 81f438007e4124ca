"""Money that a firm calls in from those who invest with it: a fund told without its word."""

from vcgraph.extraction.rules.discourse.round_owners import owner_of_round
from vcgraph.extraction.rules.funds.gifts import GATHERS
from vcgraph.extraction.rules.sums.no_rounds import raises_fund
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import NAME
from vcgraph.normalize.patterns import Pattern

_FROM_PARTNERS = Pattern(
    r" (?:(?:in|of) )?(?:(?:new|fresh|capital|total|equity|commitments|money|funding) ){0,3}from (?:(?:the|a|its|their|new|existing|group|of|various|\d+) ){0,3}(?:limited[- ]partners|LPs)\b"
)
_IN_COMMITMENTS = Pattern(
    r" (?:in|of) (?:(?:new|fresh|total|capital|additional|equity|investor|LP) ){0,3}commitments\b(?! to\b| from \ue000)"
)


def is_called_in(document: Document, sentence: Sentence, position: int, left: str, right: str) -> bool:
    """ "Raised $5 million from its limited partners", "has $5 million of a planned $9 million" where a firm has it."""
    if _FROM_PARTNERS.match(right) or (_IN_COMMITMENTS.match(right) and GATHERS.search(left)):
        return True
    if not _OF_PLANNED.match(right) and not _PLANNED_PART.search(left):
        return False
    owner = owner_of_round(document, sentence, position)
    named = sentence.mask.rfind(NAME, 0, position)
    beside = owner is not None and named >= 0 and sentence.items[named].referent is owner
    return beside and owner is not None and raises_fund(owner, sentence, position)


_OF_PLANNED = Pattern(
    r" (?:out )?of (?:an?|its|the) (?:planned|targeted|intended|hoped-for|expected) \ue002| (?:out )?of the \ue002 (?:that )?(?:it|they|the firm|\ue005) (?:(?:is|are|was|were) )?(?:wants?|wanted|seeks?|sought|after|needs?|targets?|looking for|seeking|hoping for|aiming for|aimed for|hopes for)"
)
_PLANNED_PART = Pattern(r"\ue002 of (?:an?|its|the) (?:planned|targeted|intended|hoped-for|expected) $")
