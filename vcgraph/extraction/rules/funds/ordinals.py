"""Funds told by their number alone where the text has spoken of one before: "its fourth closed on <M>"."""

from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.names.fund_numbers import ORDINALS
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern

_OPENING = pattern(
    rf"(?:<I>|<A>['’]s|[Tt]he) (?P<ordinal>{'|'.join(ORDINALS)})(?:,? (?:(?:from|of|in|raised in|closed in) )?<D>(?=[, ]))?,? (?=which |that |closed|raised|collected|gathered|came (?:in|to)|drew|totall?ed|hit )"
)


def numbered_alone(sentence: Sentence) -> list[FundMention]:
    """ "Its fourth closed on <M>", where the text has spoken of a fund before."""
    told = _OPENING.match(sentence.mask)
    if told:
        return [FundMention(0, told.end("ordinal"), owner=0, ordinal=ORDINALS[told["ordinal"].lower()])]
    behind = _FOR_ORDINAL.search(sentence.mask)
    if behind is None:
        return []
    at = behind.start("own")
    return [FundMention(at, behind.end("ordinal"), owner=at, ordinal=ORDINALS[behind["ordinal"].lower()])]


_FOR_ORDINAL = pattern(
    rf"<M> (?:for|in|with|into|on) (?P<own><I>|the) (?P<ordinal>{'|'.join(ORDINALS)})(?=,? (?:in|from|of) <D>|, (?:which|raised|closed)|[.;]|$)"
)
""" "Had raised <M> for its fourth, in 2019"."""
