"""Rounds that a cue of investors names by their company: "B led | the Acme round", "A is leading a round | in Acme"."""

import re

from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern


def named_company(sentence: Sentence, match: re.Match[str]) -> int | None:
    """Where the company stands whose round the words of a cue, or the words right behind them, name."""
    owner = _OWNED_ROUND.search(match[0])
    if owner is not None:
        return match.start() + owner.start("company")
    within = _ROUND_WITHIN.search(match[0])
    if within is not None:
        return match.start() + within.start("company")
    told = _ROUND_OF.search(sentence.mask, 0, match.start()) or _ITS_ROUND.search(sentence.mask, 0, match.start())
    told = told or _N_ROUND.match(sentence.mask, match.end() - 1)
    if told is not None:
        return told.start(told.lastgroup or "company")
    behind = _ROUND_IN.match(sentence.mask, match.end())
    return behind.start("company") if behind is not None and _ENDS_IN_ROUND.search(match[0]) else None


_OWNED_ROUND = pattern(r"(?P<company><N>)['’]s? (?:[\w\-]+ ){0,4}(?:round|financing|fundraise|<S>)")
_ROUND_OF = pattern(
    r"\b[Tt]h(?:e|is) (?:[\w\-]+ ){0,3}(?:round|financing|funding|raise|investment) (?:for|in|of|at) (?P<company><N>)(?:, (?:which|an?|the) [^,;.]{2,80},)?(?: (?:is|was|has|been|being|also|jointly))* ?$"
)
_ITS_ROUND = pattern(
    r"(?:(?P<company><C>)['’]s?|\b(?P<its>[Ii]ts)) (?:(?:new|newest|latest|most recent|recent|current|own|oversubscribed|funding|financing|fundraising|venture|equity|growth|investment) ){1,4}(?:round|financing|fundraise|raise|investment)(?: (?:is|was|has been|being|also|jointly|reportedly))+(?: (?:co-)?led by [^.;<M><S>]{1,60}?)?,?(?: with| and)? ?$"
)
""" "Acme's latest funding round was | led by", "was led by A, | with participation from"."""
_N_ROUND = pattern(
    r"(?:\w|(?<= )) ?(?:(?:in|to) )?(?:the )?(?P<company><N>)(?:['’]s?)? (?:(?:latest|new|funding|financing|investment|Series) )*(?:round|financing|fundraise|deal|raise|<S>)\b"
)
""" "The latest round for Acme, which is based in Izmir, | was led by", "joined the Acme round", "took part in Acme's Series A"."""
_ROUND_IN = pattern(
    r"(?: (?:round|of (?:\w+ )?(?:funding|investment|financing|capital)))*,? (?:in|for|into|at) (?:the |an? )?(?:(?!(?:the|its|a)\b)(?:[\w\-’']+|<L>(?:-based|['’]s)?) ){0,5}?(?P<company><C>)(?!-|['’])"
)
_ROUND_WITHIN = pattern(r"(?:round|funding|financing|investment) (?:in|for) (?P<company><C>) ")
_ENDS_IN_ROUND = pattern(r"(?:round|funding|financing|investment|<S>|<M>)$")
