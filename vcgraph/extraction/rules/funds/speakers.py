"""Whose fund it is by who speaks of it: "We closed Fund II", said Ann Lee of Acme; "Acme announced that Fund II has closed"."""

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.funds.mentions import is_fund_name
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_QUOTED = pattern(
    r"[”\"][,.]? (?:said|says|wrote|writes|added|told [^.;,]{2,30},) <P>,? (?:(?:the|an?) )?(?:[\w\- ]{0,40} )?(?:of|at) (?P<firm><N>)"
    r"|[”\"][,.]? (?:said|says|wrote|writes|added|told [^.;,]{2,30},) (?P<before><N>)(?:['’]s)? (?:[\w\-]+ ){0,3}<P>"
)
""" "We closed Fund II", said Ann Lee, a partner at Acme: Acme did."""
_ANNOUNCES = pattern(
    r"(?P<firm><N>)(?: \([^)]{1,14}\))? (?:(?:has|have|had|today|also|<D>) )*(?:announced|announces)(?: (?:today|<D>))?,? that (?:the |its )?(?P<fund><N>)"
)
""" "Acme announced that the Birch Fund III has exceeded its target": Acme's, where no name tells another."""
_WE = Pattern(r"\b(?:we|our|us)\b|[“\"]\ue005 ")


def of_speaker(sentence: Sentence) -> Referent | None:
    """The firm of whoever says "we" of the fund."""
    told = _QUOTED.search(sentence.mask) if _WE.search(sentence.lower) else None
    firm = sentence.items[max(told.start("firm"), told.start("before"))].referent if told else None
    return firm if is_organization(firm) and firm is not None and not is_fund_name(firm) else None


def of_announcer(sentence: Sentence, fund: Referent) -> Referent | None:
    """The firm that announces what has become of a fund."""
    told = _ANNOUNCES.search(sentence.mask)
    firm = sentence.items[told.start("firm")].referent if told else None
    if told is None or sentence.items[told.start("fund")].referent is not fund:
        return None
    return firm if is_organization(firm) and firm is not None and not is_fund_name(firm) else None
