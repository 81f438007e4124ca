"""Funds that a text names as investors in a company: nobody is said to give to them."""

from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def invests_here(sentence: Sentence, mention: FundMention) -> bool:
    """ "The round includes $5 million from Acme Fund II", "Acme Fund II and Bede co-led, with C": none to give to."""
    if _GIVES_PART.search(sentence.mask, max(0, mention.start - 240), mention.start):
        return True
    alone = _BULLET.fullmatch(sentence.mask, 0, mention.start) and not sentence.mask[mention.end :].strip()
    return (
        bool(alone)
        or _CO_LED.match(sentence.mask, mention.end) is not None
        or (_AS_LEAD.search(sentence.mask, max(0, mention.start - 30), mention.start) is not None)
    )


_BULLET = Pattern(r"[•*\-–—·‣▪●] ?(?:[Tt]he )?")
_CO_LED = pattern(
    r"(?:(?:, |,? and )(?:[a-z\-]+ |<L>(?:-based|['’]s)? ){0,4}<X>){0,3} (?:(?:has|have|also|jointly) )*(?:co-)?led\b(?! by)"
)
_AS_LEAD = Pattern(
    r"\b(?:[Ll]ead investors?(?:,|:| is| was| were| are)?|(?:round|financing|funding|deal|investment|\ue004),?(?: (?:was|is))? (?:co-)?led by) (?:the )?$"
)
_GIVES_PART = pattern(
    r"\b(?:[Ii]nvestment|[Rr]ound|[Ff]unding|[Ff]inancing|[Rr]aise|[Pp]ackage|[Dd]eal|[Gg]rants?)(?: [a-z\-]+){0,3} (?:also )?(?:include[sd]?|including|comprise[sd]?|consist(?:s|ed) of|(?:is|was) made up of)\b[^.;]{0,160}<M> (?:[\w\-]+ ){0,3}(?:from|by) (?:the )?$"
)
