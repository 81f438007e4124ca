"""What sounds like a round or an investor and is none: money of a product's buyers, who passed on a round."""

from vcgraph.extraction.rules.document import Sentence
from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.marks import pattern
from vcgraph.normalize.patterns import Pattern


def is_crowdfunded(sentence: Sentence, position: int) -> bool:
    """ "Raised $5 million on Kickstarter": from the buyers of a product, and in no round."""
    match = _ON_SITE.match(sentence.mask, position + 1)
    site = sentence.items[match.start("site")].referent if match else None
    return site is not None and site.name in lexicon().crowdfunding_sites


def stays_out(sentence: Sentence, position: int) -> bool:
    """ "Harrow Ventures passed on Acme's seed round": whom a name stands for gave nothing."""
    return _STAYS_OUT.match(sentence.mask, position + 1) is not None


def in_brackets_of(sentence: Sentence, position: int) -> int | None:
    """Where the name stands that brackets tell more of, for what stands within them: "Acme ($5 million, led by A)"."""
    match = _IN_BRACKETS.search(sentence.mask, max(0, position - _FAR), position)
    return match.start() if match is not None else None


_FAR = 70
_IN_BRACKETS = pattern(
    r"<N> \((?:(?:about|around|nearly|over|up to|at least|some|an?|raised|seed|<S>)[,:]? ){0,3}(?:<M>[^()<N>]{1,30})?$"
)
_ON_SITE = pattern(
    r"(?: (?!(?:and|but|led|then)\b)[\w,\-]+){0,5} (?:on|through|via|from|with|in|during|using|by) (?:an? |its |the |two |several )?(?:[\w\-]+ ){0,2}(?P<site><N>)"
)
_STAYS_OUT = Pattern(
    r"(?: (?:had|has|have|also|both|first|initially|famously|reportedly|then|once|even|ultimately|eventually|and others))*"
    r" (?:pass(?:ed|es|ing)? (?:up )?on (?!to\b)|(?:turn(?:ed|s) down|walk(?:ed|s) away from) (?:(?:the|an?|its|\ue000['’]s?) (?:[\w\-]+ ){0,3}?)(?:round|deal|chance|investment)\b|sat out\b|sits? out\b|skipp?(?:ed|s)\b|miss(?:ed|es)(?: out)? (?:on )?(?=the|its|this|that|\ue000)|opted (?:out of|not to)\b|(?:chose|decided|elected) not to\b"
    r"|(?:did not|didn['’]t|does not|doesn['’]t|will not|won['’]t|never) (?:take part|participate|invest|join|back|lead)\b"
    r"|(?:declin|refus)\w+ to (?:take part|participate|invest|join|back|lead|fund|put)\b)"
)
