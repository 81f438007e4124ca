"""Media that raise money: where a text tells the round of a newspaper or a blog, that is a company in it and no source."""

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.sums.round_amounts import SURE_RAISE
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document
from vcgraph.extraction.rules.text.marks import pattern

_RAISES = pattern(
    r"<N>(?:,? (?:an?|the|which|founded|based)\b[^,;:.<N>]{3,80},)?(?: (?:has|had|just|also|today|now|recently|finally|quietly|itself))*"
    rf" (?:{SURE_RAISE}|clos(?:es|ed)|receiv(?:es|ed)|gets|got|tak(?:es|en)|took|complet(?:es|ed)) (?:(?!the\b)[\w\-~]+ ){{0,4}}(?:<M>|<S>)"
    r"|<N>['’]s? (?:[\w\-]+ ){0,2}(?:<M> (?:in (?:\w+ )?)?(?:<S>|round|funding|financing)|<S>(?= round| funding| financing|[.,;]))"
)
_HEADS_CLAUSE = pattern(r"(?:^|[:;.—–] |\b(?:and|that|when|after|since|before|led) )[“\"‘]?(?:[Tt]he )?$")
_GIVEN = pattern(r"\b(?:(?:invest|put|pour|plough|plow|pump)\w* (?:[\w\-]+ ){0,3}<M> in(?:to)?) (?:[Tt]he )?$")


def name_media_companies(document: Document) -> None:
    """Take a publication for an organisation where a sentence has it raise money or receive an investment."""
    for sentence in document.sentences:
        for position, item in sentence.all(marks.NAME):
            medium = item.referent
            if medium is None or medium.kind != "publication" or medium.name in lexicon().no_companies:
                continue
            given = _GIVEN.search(sentence.mask, 0, position)
            heads = _HEADS_CLAUSE.search(sentence.mask, 0, position)
            if given or (heads and _RAISES.match(sentence.mask, position)):
                medium.kind = "organization"
