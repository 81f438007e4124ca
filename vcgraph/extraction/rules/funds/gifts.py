"""Sums that one investor gives to a fund, which are no size of it: "approved $60 million to Acme Fund II"."""

from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.funds.sums import TO_FUND
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import MONEY, NAME, pattern
from vcgraph.normalize.patterns import Pattern

OF_GIVER = Pattern(
    r"\b(?:commitment|contribution|pledge|investment|share) (?:of|by|from) (?:the )?\ue000 (?:to|in|into) (?:the (?:[\w\-]+ )?(?:fund|vehicle)|it) (?:is|was|will be|stands at|amounts to|totals) (?:(?:about|around|up to) )*$"
)
""" "The commitment of A to the fund is <M>"."""
GATHERS = Pattern(
    r"\b(?:rais|clos|near|secur|collect|gather|garner|amass|attract|target|seek|sought|look|complet|rounded up|lin(?:es?|ed) up|(?:pull|haul|bring|brought|tak|took|rak)\w* in|wants?|lock\w* in|hit|reach|set out|announc|has now|has)\w*\b[^.;]{0,70}$"
)


_ALLOTS = Pattern(
    r"\b(?:commit(?:s|ted|ting)?|pledg(?:es|ed|ing)|promis(?:es|ed|ing)|allocat(?:es|ed|ing)|approv(?:es|ed|ing)|endors(?:es|ed|ing)|provid(?:es?|ed|ing)|contribut(?:es?|ed|ing)|earmark(?:s|ed)|award(?:s|ed)|add(?:s|ed|ing)?|invest(?:s|ed|ing)?|puts?|suppl(?:y|ies|ied)|furnish(?:es|ed)|entrust(?:s|ed)|steer(?:s|ed)|gave|gives|signed off|went|goes|recommend(?:s|ed|ing)?|weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|propos(?:es|ed|ing)|ey(?:es|ed|eing)|made (?:[\w\-]+ ){0,3}commitments? to)\b"
)


_TO_THE_FUND = Pattern(
    r"(?: (?:in|of) (?:equity|capital|funding)| from its (?:own )?(?:funds|resources|balance sheet|capital))? (?:to|into|in|for) the (?:(?!new\b|latest\b|first\b|next\b)[\w\-]+ )?(?:fund|vehicle)\b(?!['’]s)"
)
_PROVIDES = Pattern(
    r"\b(?:suppl|furnish|entrust|gave|provid|contribut|commit|pledg|invest|put|chipp|pour)\w*(?: in| up)? (?:(?:up|to|about|around|another|an?|additional|further|more|than) )*$"
)
""" "Will provide <M> to the fund": what one gives to the fund told before."""
_RELATIVE = Pattern(r", (?:which|that|said|currently)\b[^,;]*(?=[,;])")


_GOES_TO = Pattern(r" (?:went|goes|will go|is going|(?:was|has been|is) (?:committed|allocated|earmarked|pledged)) to ")
""" "Of this, <M> goes to Acme II": what somebody has set aside for several."""


_GIVING = r"(?:(?:back|join|support|anchor|seed|commit|pledg|promis|allocat|earmark|contribut|provid|invest)\w*|put|puts|gave|gives?|given)"
_WHO = r"(?:(?:[Tt]he )?(?:(?!(?:from|by|in|to|for|with|of|at|and)\b)[\w\-]+ ){0,3}?<X>(?:(?:, |,? and )(?:the )?<X>){0,3}(?: (?:[a-z]+ )?(?:fund|scheme|plan|system|family))?|it|they|he|she|<A>)"
_ALSO = r"(?: (?:has|have|had|also|already|just|once|previously|earlier|originally|recently|is|was|said|will|would))*"
_OF_BACKER = pattern(
    rf"\b(?:which|that|whom) {_WHO}{_ALSO} {_GIVING}\b(?! by\b)[^.;,<N><P><M>]{{0,40}}$"
    rf"|\b(?:gave|gives?|given|promised|offered|handed) (?:the )?(?:<X>|<A>) (?:(?:the|its|their|a|an|another|first|about|further) )*$"
    r"|\b(?:back|seed|anchor|support)(?:s|ed|ing) (?:the )?<X> with (?:(?:about|around|up to|an?) )*$"
    r"|\b(?:commitment|contribution|pledge|ticket|investment)s?\b[^.;]{0,60}\bone (?:of|for|worth) $"
)
""" "Acme's third fund, which B backed with | <M>", "B gave Acme the first | <M>"."""
_CHANGED = Pattern(
    r"\b(?:cut|cuts|cutting|reduc\w+|lower\w*|trimm\w+|halv\w+|rais(?:ed|es|ing)|lift\w+|increas\w+|doubl\w+|upp(?:ed|ing)) (?:the|its|that|their) (?:sum|amount|commitment|pledge|allocation|ticket|contribution|stake|promise)(?: [^.;,\ue002]{0,40})?(?: from \ue002)? to (?:(?:about|just|only) )?$"
)
""" "Had promised Acme II more, but cut the sum to | <M>"."""
_SPENT = pattern(
    r"(?: of (?:it|that|which|the (?:sum|total|money)))? (?:went|goes|has gone|was (?:invested|put)|is) (?:in)?to <N>(?!['’])"
)
""" "Raised a fund, of which its first <M> | went into Acme": what a company got of it."""
_GIVER_BEHIND = pattern(rf" (?:(?:that|which) )?{_WHO}{_ALSO} {_GIVING}\b(?! by\b)")
""" "Twice the <M> | it had committed to B's second fund"."""


def _is_of_backer(mask: str, position: int) -> bool:
    """Whether a clause that has another subject than the fund's says that its subject gives the sum."""
    start = max(0, position - _REACH)
    before = _CHANGED.search(mask, start, position) or _OF_BACKER.search(mask, start, position)
    return (before or _GIVER_BEHIND.match(mask, position + 1) or _SPENT.match(mask, position + 1)) is not None


NEXT_FUND = Pattern(r"[- ](?:[\w\-]+ )?successor\b")
_JOINS = Pattern(r"\b(?:back|support|anchor|seed|join|fund)(?:s|ed|ing)? (?:the|its|that) $")
""" "An investor in Acme I, it will back the <M> | successor": no size of Acme I, and no fund of its own."""
_REACH = 140
_DRAWS = Pattern(
    r",? (?:which|that|and) (?:(?:has|had|have|also|already) )*(?:dr[ae]wn?|attracted|received|got|took|won|secured|landed|obtained) (?:(?:about|up to|another|a further) )*"
)
_FROM_ONE = pattern(r" (?:(?:in|of) [a-z]+ )?from (?:the )?(?:[\w\-]+ ){0,3}?<X>")


def _is_drawn(mask: str, position: int, mention: FundMention | None) -> bool:
    """ "Its <M> fund, which drew | <M> from A": what one gives to a fund whose size is told."""
    if mention is None or MONEY not in mask[mention.start : mention.end] or mention.end > position:
        return False
    return _DRAWS.fullmatch(mask, mention.end, position) is not None and _FROM_ONE.match(mask, position + 1) is not None


def is_allotted(sentence: Sentence, position: int, mention: FundMention | None) -> bool:
    """ "approved $60 million to Acme Fund II", "to Acme's fifth fund": what an investor gives to a fund is no size of it."""
    if _GOES_TO.match(sentence.mask, position + 1):
        return True
    if NEXT_FUND.match(sentence.mask, position + 1) and _JOINS.search(sentence.mask, 0, position):
        return True
    if _is_of_backer(sentence.mask, position) or _is_drawn(sentence.mask, position, mention):
        return True
    if _TO_THE_FUND.match(sentence.mask, position + 1) and _PROVIDES.search(sentence.mask, 0, position):
        return True
    return (
        mention is not None
        and (mention.own is not None or (mention.owner >= 0 and sentence.mask[mention.owner] == NAME))
        and TO_FUND.fullmatch(sentence.mask, position + 1, mention.start) is not None
        and _ALLOTS.search(sentence.mask[:position]) is not None
        and (mention.own is not None or not GATHERS.search(_RELATIVE.sub("", sentence.mask[:position])))
    )
