"""Purchases of a part of a company: "Acme bought the German business of B", "Acme's purchase of B's Quillon unit"."""

import re

from vcgraph.extraction.rules.acquisitions.patterns import BUYER, DESCRIPTION
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_PART = r"(?:business(?:es)?|operations?|units?|arms?|divisions?|subsidiar(?:y|ies))\b(?!-| (?:models?|class|plans?|cards?|development|leaders?|partners?|travel|users?|customers?|accounts?|school|of|test|economics))"
_PARTS = r"(?:business(?:es)?|operations?|units?|arms?|divisions?|subsidiar(?:y|ies)|activities)"
_WORD = r"(?:(?!(?:the|an?|and|or|of|in|from|to|for|with|by|its|their|his|her|stake|shares|interest|that|which|new|small)\b)[\w\-&’']+ |<L> )"
_TICKER = r"(?: ?\([^()]{1,14}\))?"
_OF_OWNER = rf"(?:the )?(?P<part>{_WORD}{{1,5}}?{_PARTS} of {DESCRIPTION}(?P<target><N>))(?!['’])"
_OWNERS = rf"{DESCRIPTION}(?P<whole>(?P<owner><N>){_TICKER}['’]s?{_TICKER} {_WORD}{{1,5}}?{_PART})(?! of\b)"
_NAMED = rf"{DESCRIPTION}(?:<N>{_TICKER}['’]s?{_TICKER}|<L>['’]s) (?P<named><N>)(?= (?:[a-z\-]+ ){{0,2}}?{_PART})"
_PIECE = rf"(?:{_OF_OWNER}|{_NAMED}|{_OWNERS})"

BUYS_PART = pattern(
    r"\b(?P<verb>acqui(?:re|res|red|ring)|b(?:uy|uys|ought|uying)(?: up| out)?|purchas(?:e|es|ed|ing)|(?:snap(?:s|ped|ping)?|pick(?:s|ed|ing)?) up|"
    rf"tak(?:e|es|en|ing) over|took over|pay(?:s|ing)? <M> for|paid <M> for)(?: all of| most of)? {_PIECE}",
    re.IGNORECASE,
)
NOUN_OF_PART = pattern(
    r"(?P<acquirer><N>|<I>)(?:['’]s?)? (?:(?!(?:of|from|and|to|is|was|has)\b)[\w\-]+ |<M> |<D>(?:['’]s)? |\(<M>\) ){0,5}?"
    rf"(?P<verb>acquisition|purchase|takeover|buyout) of {_PIECE}",
    re.IGNORECASE,
)
_OWN = rf"(?:its|their) (?P<own>{_WORD}{{1,4}}?{_PART}(?: in (?:<L>|<N>|the <L>))?)"
SELLS_PART = pattern(
    r"\b(?P<verb>sold|sells?|selling|offload(?:s|ed|ing)?|divest(?:s|ed|ing)?|unload(?:s|ed|ing)?|sale of|let go of)(?: off)? "
    rf"(?:{_OWN}|{_OF_OWNER}|{_OWNERS})(?: (?:in <D>|<D>|for <M>))* to {BUYER}(?P<acquirer><N>)",
    re.IGNORECASE,
)
""" "Acme sold its mapping business to B"."""
_CALLED = pattern(r",? (?:which is )?(?:called|named|dubbed|known as|trading as) (?P<name><N>)")
""" "The payments arm of B, called C"."""
NEEDED: dict[Pattern, str] = {
    BUYS_PART: "business|operation| unit| arm|division|subsidiar|activities",
    SELLS_PART: "business|operation| unit| arm|division|subsidiar",
    NOUN_OF_PART: "business|operation| unit| arm|division|subsidiar|activities",
}
"""Words of which each match has one, between bars."""


def bought_part(document: Document, sentence: Sentence, match: re.Match[str]) -> Referent | None:
    """What was bought: the unit by its name, or the words that describe it."""
    groups = match.groupdict()
    if groups.get("named"):
        return sentence.items[match.start("named")].referent
    called = _CALLED.match(sentence.mask, match.end())
    if called:
        return sentence.items[called.start("name")].referent
    group = next(one for one in ("own", "part", "whole") if groups.get(one))
    start, end = sentence.span(*match.span(group))
    words = " ".join(document.text[start:end].split())
    return Referent(words, "organization", first=start)
