"""How news introduces whom it is about: "Paris-based Acme", "startup Acme", "Acme, a maker of"."""

from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern


def is_introduced(sentence: Sentence, position: int) -> bool:
    """News introduces whom it is about: "Paris-based Acme", "startup Acme", "Acme, a maker of"."""
    before = sentence.mask[max(0, position - 60) : position]
    if _GIVES.search(before) or _OTHER.match(sentence.mask, position + 1):
        return False
    return _INTRODUCES.search(before) is not None or (
        not is_governed(sentence.mask, position) and _INTRODUCED.match(sentence.mask, position + 1) is not None
    )


_INTRODUCES = Pattern(
    rf"{marks.PLACE}-based (?:[\w\-]+ ){{0,4}}$|\b(?:startup|start-up|company|provider|platform|maker|app|site|service|developer|unicorn)(?: called| named| dubbed)? $|\b(?:under|by|with) the name(?: of)? $"
)
_GIVES = pattern(
    r"\b(?:(?:led|backed|funded|supported|headed|joined|anchored|spearheaded|provided) by|from|(?:investors?|backers?) (?:including|such as)|participation (?:by|of)) (?:(?!(?:start-?up|company|under|in|of|at|for|with|to|and|by)\b)[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}$"
)
""" "A deal led by | London-based Bede Capital" introduces who pays, and not whom the news is about."""
_OTHER = Pattern(
    r" ?, (?:an?|the|another|one of) (?:[\w\-’']+ ){0,4}(?:rivals?|competitors?|customers?|clients?|challenger)\b(?! (?:of|to|in)\b)"
)
""" "Bolt, a competitor based in Munich": told beside whom the news is about."""
_INTRODUCED = Pattern(r" ?(?:,|\() ?(?:an?|the|which|whose|formerly|one of|(?:co-)?founded|launched|started|based) ")


def is_bystander(sentence: Sentence, position: int) -> bool:
    """Whether a name is told only as a customer or one of several others: "Bolt, a maker of lifts, has used the system",
    "two other startups, Bolt and Cy, closed".
    """
    before = sentence.mask[max(0, position - 70) : position]
    return _USES.match(sentence.mask, position) is not None or _AMONG_OTHERS.search(before) is not None


_USES = pattern(
    r"<N>(?:, [^,;.<N>]{2,80},)? (?:(?:has|have|had|also|already|now) )*(?:us(?:es|ed) (?:the|it\b|its|<A>|<I>)|(?:left|leads|dominates) the (?:market|field)|sells (?:an? )?(?:similar|rival|competing)|signed an? (?:[\w\-]+ |<M> ){0,3}(?:contract|partnership|order|agreement) with <C>|was (?:for years )?the only (?:supplier|maker|seller|player|one)\b)"
)
_AMONG_OTHERS = pattern(
    r"\b(?:other|similar|rival|competing) (?:[\w\-]+ )?(?:startups|start-ups|companies|firms|players|rivals),? (?:such as |like |including |among them )?(?:<N>(?:, <N>)*,? and )?$"
)
