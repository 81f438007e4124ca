"""Whether a value is one that a company has, is to have, or may have."""

from vcgraph.extraction.rules.sums.old_values import is_old_value
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import Modality, read_modality
from vcgraph.normalize.patterns import Pattern


def read_value_status(sentence: Sentence, position: int) -> Modality:
    """Whether a company is worth the sum, is to be, or may be."""
    if _GOES_PUBLIC.search(sentence.mask, max(0, position - 220), position):
        return "planned"
    status = read_modality(_NO_PLAN.sub(" ", sentence.mask[:position]))
    was = is_old_value(sentence.mask[max(0, position - 110) : position], sentence.mask[position + 1 :])
    if was or _WAS_SET.match(sentence.mask, position + 1):
        return "closed"
    return "planned" if status == "closed" and _WOULD.match(sentence.mask, position + 1) else status


def is_of_closed_round(mask: str, position: int) -> bool:
    """ "Just closed a round that will value the company at | $50 billion": the value is to come, and the round is done."""
    return _CLOSED_ROUND.search(mask, max(0, position - 160), position) is not None


_CLOSED_ROUND = pattern(
    r"(?<!to have )(?<!be )\b(?:(?:has|have|had|just|already|today|recently) (?:[a-z]+ly )?(?:raised|closed|completed|secured|finali[sz]ed|landed|sealed)|(?:closed|completed|secured|finali[sz]ed|landed|sealed)) (?:an?|its|the) [^.;,<N>]{0,50}(?:round|funding|financing|investment|deal),? (?:that|which) (?:will|would|could) value (?:<C>|it|<I>) at (?:[a-z]+ ){0,4}$"
)
_GOES_PUBLIC = Pattern(
    r"\b(?:to|will|would|shall) (?:go public|list|float|be listed|be floated|debut|merge|become a (?:public|listed))\b(?:(?!\b(?:is|are|was|were|been|now|already|last|currently) (?:\w+ )?(?:valued|worth)\b)[^;])*$"
)
""" "Acme will go public by way of a merger with a blank-cheque company, at a $2 billion valuation"; but "Acme, which is
to list, is valued at": that it is already.
"""
_WAS_SET = pattern(
    r" valuation,? (?:(?:which|that) )?<C> (?:(?:was|had|has|last|first|previously|recently) ){0,3}(?:achieved|reached|hit|commanded|got|fetched|secured|attained|received|notched|won|given|assigned|garnered|set)\b"
)
""" "Would surpass the $2 billion valuation Acme achieved": a value that was."""
_WOULD = pattern(
    r"(?: valuation)?(?:, [^.;,<M>]{1,60})? would (?:surpass|exceed|top|beat|mark|represent|double|triple|make|put|be|eclipse|give)\b"
)
""" "A valuation of $2 billion would surpass": a value that is yet to come."""
_NO_PLAN = Pattern(
    r" (?:widely |reportedly )?(?:believed|thought|estimated|said|reported|understood|reckoned|rumou?red) to (?:be|have been) "
    r"|(?<= )to (?!(?:go|list|float|be|raise|sell|merge|take|seek|fetch|get|debut|come|join)\b)(?:[\w\-]+ ){0,4}$"
)
""" "Is believed to be worth", "has jumped to": no infinitive of what is yet to come."""
