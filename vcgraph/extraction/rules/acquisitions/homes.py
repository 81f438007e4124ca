"""A company that ends up with another: "B found a home at A", "B fell to A", "B joins A"; a purchase where the text calls it one."""

import re

from vcgraph.extraction.rules.acquisitions.patterns import BUYER, DESCRIPTION
from vcgraph.extraction.rules.text.clauses import ASIDE
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern, rule_of

_HAS = (
    r"(?:, [^.;,<N>]{1,60})?,?(?: (?:has|have|had|is|was|will|would|be|finally|now|also|eventually|ultimately|later|then|"
    r"recently|officially|<D>))* "
)
_ENDS_AT = (
    r"(?:found|finds?|finding) (?:an?|its) (?:new |permanent |safe )?home (?:at|in|with|inside|under)"
    r"|f(?:ell|alls|allen) (?:in)?to(?: the hands of)?"
    r"|(?:end(?:ed|s)?|w(?:ound|inds?)) up (?:at|with|in the hands of|inside|under)"
    r"|land(?:ed|s) (?:at|with|in the hands of)|(?:comes?|came|coming) under (?:the )?(?:umbrella|control|ownership|wing) of|enter(?:s|ed) the fold of|pass(?:ed|es) (?:in)?to(?: the hands of)?"
)
ENDS_AT = pattern(rf"(?P<target><C>){_HAS}(?P<verb>{_ENDS_AT}) {BUYER}(?P<acquirer><N>)(?!['’]s| \d)")
_JOINS = (
    r"join(?:s|ed|ing)?(?: (?:forces|hands|up)(?: with)?| the)?|team(?:s|ed|ing)? up with|com(?:es|ing) on board at"
    r"|(?:bec(?:omes?|ame|oming)) (?:a )?part of|signs on with"
)
JOINS = pattern(
    rf"(?P<target><C>|\b[Ww]e){_HAS}(?P<verb>{_JOINS}) {BUYER}(?P<acquirer><N>)"
    r"(?!['’]s? (?!family|group|stable|fold|empire|team)| (?:board|cohort|class|batch|portfolio|accelerator|incubator|program|programme|network|platform|alliance|list|round|ecosystem|push|call))"
)
_INTO = (
    r"under (?:its|their) (?:own )?(?:roof|wing|umbrella)|in(?:to)? (?:its|the|their) (?:fold|stable|family|empire)|in-house"
    r"|to (?:its|their) (?:stable|collection|empire|fold|family|shopping (?:cart|basket))(?: of [a-z]+)?"
    r"|into (?:its|their) (?:own )?(?:[\w\-]+ ){0,2}?(?:unit|business|division|operations|arm|platform|organi[sz]ation)"
)
BRINGS = pattern(
    rf"(?P<acquirer><C>){ASIDE}(?: (?:has|have|had|is|will|would|to|now|also|later|then|recently|<D>))* (?P<verb>bring(?:s|ing)?|brought|tak(?:es?|ing|en)|took|fold(?:s|ed|ing)?|add(?:s|ed|ing)?|integrat(?:es|ed|ing)) "
    rf"{DESCRIPTION}(?P<target><N>){ASIDE} (?:{_INTO})\b"
)
""" "A is bringing B into the fold"."""
WENT_TO = pattern(
    rf"(?P<target><N>){_HAS}(?P<verb>went|goes|is going) to {BUYER}(?P<acquirer><N>)(?!['’])(?=[,;]? (?:and )?<N>,? to <N>|[,.;]|$| instead\b| (?:in )?<D>)"
)
""" "A has bought B; C went to D", "two exits: B went to A, C to D"."""
WEAK = (ENDS_AT, JOINS, BRINGS, WENT_TO)
NEEDED: dict[Pattern, str] = {
    ENDS_AT: "home|fell|fall|up at|up with|up in|up under|land|pass|under|fold",
    WENT_TO: "went to|goes to|going to",
    BRINGS: " under | in the | into |in-house| to its| to their| in its",
    JOINS: "join|team|part of|board|signs on",
}
"""Words of which each match has one, between bars."""
_TAKEOVER = (
    r"(?:[Tt]he|[Tt]his|[Aa]n?|[Tt]hat)(?: <M>| [\w\-]+){0,3} (?:acquisition|takeover|buyout|acqui-hire)"
    r"(?=[,.;:]|$| (?:is|was|will|has|had|marks|makes|means|brings|gives|comes|came|adds|helps|clos\w+|follows|allows|expands|by|price)\b)"
    r"|\b(?:[Tt]erms|[Vv]alue|[Ff]inancial details|[Pp]rice) of the (?:acquisition|takeover|purchase|sale)\b(?! of\b)"
)
_CALLED_ACQUISITION = pattern(_TAKEOVER)
_CALLED_DEAL = pattern(
    rf"{_TAKEOVER}|\bfor (?:(?:an? )?(?:[\w\-]+ ){{0,3}}<M>(?! (?!in|last|this|earlier|and|plus|after|from|deal|in cash)[a-z])|an? (?:undisclosed|unknown|unspecified) )|\b(?:in|through|via) an? (?:[\w\-]+ |<M> ){{0,3}}(?:deal|sale|auction)\b(?! of\b)"
    r"|\b(?:[Tt]erms|[Vv]alue|[Ff]inancial details|[Pp]rice) (?:of|for) the (?:deal|transaction)\b|\b[Dd]eal terms\b|^(?:<C> (?:has |had )?paid\b|(?:[Tt]he )?(?:(?:[Ss]ale |[Pp]urchase )?[Pp]rice(?: tag)?(?::| (?:is|was|has))|[Tt]erms (?:are|were|have)))"
)
_OF_SALES = pattern(
    r"\b(?:exits?|auction|bidders?|bidding|(?:lost|dropped) out|(?:was|were|been|has|have) sold)\b|\b(?:bought|acquired|taken over) <N>"
)


def is_deal(document: Document, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether the sentence goes on to call it a deal, or the next one does; "joins" must be called an acquisition."""
    rule = _CALLED_ACQUISITION if rule_of(match) is JOINS else _CALLED_DEAL
    if rule_of(match) is WENT_TO:
        near = document.sentences[max(0, sentence.index - 1) : sentence.index + 1]
        return any(_OF_SALES.search(one.mask) for one in near)
    if rule.search(sentence.mask, match.end()):
        return True
    following = document.sentences[sentence.index + 1 : sentence.index + 2]
    return any(rule.search(one.mask) for one in following)
