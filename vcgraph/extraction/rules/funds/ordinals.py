"""Funds told by their number alone where the text has spoken of one before: "its fourth closed on <M>", "gave <M> to the third"."""

from collections.abc import Iterator
from typing import NamedTuple

from vcgraph.extraction.rules.names.fund_numbers import ORDINALS
from vcgraph.extraction.rules.text.marks import pattern

_NUMBER = rf"(?P<ordinal>{'|'.join(ORDINALS)})"
_WHOSE = r"\b(?P<own><I>)|(?P<owner><C>)['’]s?"


class Numbered(NamedTuple):
    """The number of a fund and the place of the words that tell it; `owner` where its owner stands, -1 for none."""

    start: int
    end: int
    owner: int
    ordinal: int
    compared: bool = False


_ELIDED = pattern(
    rf"(?:{_WHOSE}|(?:\b(?:and|while|with|for|than)|[;,]) (?P<det>an?|the)) (?:<M> )?{_NUMBER}(?=,? (?:(?:at|with|on|for|in|is|was|closed|raised|collected|gathered|came|followed|worth)\b|which (?:was|totall?ed|raised|closed|came)|totall?ing|\(?<M>|<D>|the (?:next|following) year)|[,;.]|$)"
    rf"|\b(?:in|into|to|of|from|join(?:s|ed)?|back(?:s|ed)?|down|refus(?:e|ed)|anchor(?:s|ed)?|out of) (?P<to>the) {_NUMBER.replace('<ordinal>', '<last>')}(?= in <D>| (?:when|after|but|though|although|because|as well|too)\b|[,;.]|$)"
)
_OPENING = pattern(
    rf"(?:<I>|<A>['’]s|[Tt]he)(?: <M>)? {_NUMBER}(?:,? (?:(?:from|of|in|raised in|closed in) )?<D>(?=[, ]))?,? (?=which |that |closed|raised|collected|gathered|came (?:in|to)|drew|totall?ed|hit |(?:of |at |with |an? )?<M>)"
)
_FOR_ORDINAL = pattern(
    rf"<M> (?:for|in|with|into|on) (?P<own><I>|the) {_NUMBER}(?=,? (?:in|from|of) <D>|, (?:which|raised|closed)|[.;]|$)"
)
""" "Had raised <M> for its fourth, in 2019"."""


def elided(mask: str, first: int) -> Iterator[Numbered]:
    """ "Closed its first fund at $30 million and its second at $70 million": the noun is told once."""
    for match in _ELIDED.finditer(mask, first):
        owner = max(match.start("own"), match.start("owner"))
        start = next(at for at in (owner, match.start("det"), match.start("to")) if at >= 0)
        ordinal = ORDINALS[(match["ordinal"] or match["last"]).lower()]
        yield Numbered(start, match.end(), owner, ordinal, match[0].startswith("than"))


def alone(mask: str) -> Iterator[Numbered]:
    """ "Its fourth closed on <M>", where the text has spoken of a fund before."""
    told = _OPENING.match(mask)
    if told:
        yield Numbered(0, told.end("ordinal"), 0, ORDINALS[told["ordinal"].lower()])
        return
    behind = _FOR_ORDINAL.search(mask)
    if behind is not None:
        at = behind.start("own")
        yield Numbered(at, behind.end("ordinal"), at, ORDINALS[behind["ordinal"].lower()])
