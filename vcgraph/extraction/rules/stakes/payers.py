"""Who gives a company money and no part of it is bought: customers, lenders, who orders or advances a sum."""

from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.normalize.patterns import Pattern

_TRADES = r"(?:customers?|clients?|lenders?|buyers?|suppliers?|tenants?|advertisers?|licensees?|subscribers?|donors?)"
_FROM = pattern(
    r"(?:(?:\b(?:[Mm]oney|[Ff]unding|[Cc]ash|[Ff]unds|[Pp]ayments?|[Rr]evenues?|[Aa]dvances?|[Ii]ncome|[Ff]inancing|[Cc]apital|[Ss]upport)|<M>)(?: (?:also|came|comes))? from|\b(?:funded|financed|paid for) by) (?:<X>(?:, [^,;.<N><P>]{2,40},)?(?:, | and |, and ))*"
    rf"(?P<own>(?:(?:its|their|his|her|the|an?|<I>|<N>['’]s) )?(?:(?!(?:investor|backer)s?\b)[\w\-]+ ){{0,2}}{_TRADES},? (?:(?:such as|like|including) )?)?(?:the )?$"
)
_IS_ONE = pattern(
    rf"<X>,? (?:which (?:is|was) |who (?:is|was) )?(?:an?|the|one of its|one of the|its|their|<I>|<N>['’]s) (?:(?!(?:investor|backer|shareholder)s?\b)[\w\-]+ ){{0,3}}?{_TRADES}\b(?! and (?:an? )?(?:[\w\-]+ )?(?:investor|backer|shareholder)| turned )"
    r"|<X>,? for (?:its|the|an?) (?:[\w\-]+ )?(?:orders?|deliver(?:y|ies)|licen[cs]es?|shipments?|contract|prototypes?|work)\b"
)
_LENDS = pattern(
    r"(?:\bgrants?\b|(?P<grant><S>))[^.;]* and (?:an? |the )?(?:[\w\-]+ )?(?:loans?|credit(?: line)?|overdraft|mortgage|(?P<loan><S>)) (?:from|by) (?:the )?$"
)
""" "A grant from the state and a loan from | A": A lends, and gave none of the grant."""
_INVESTS = Pattern(
    r"\b(?:rounds?|invest\w*|stakes?|equity|shares?|rais(?:e[ds]?|ing)|Series|valu(?:ed|ation)|(?:co-)?led|backed|venture)\b"
)


def only_pays(sentence: Sentence, position: int) -> bool:
    """Whether a name is that of a customer or lender whose money a sentence tells that speaks of no investment."""
    mask = sentence.mask
    lends = _LENDS.search(mask, 0, position)
    if (
        lends is not None
        and _is(sentence, lends.start("grant"), "grant")
        and _is(sentence, lends.start("loan"), "debt")
    ):
        return True
    given = None if _INVESTS.search(mask) else _FROM.search(mask, 0, position)
    return given is not None and (given["own"] is not None or _IS_ONE.match(mask, position) is not None)


def _is(sentence: Sentence, position: int, stage: str) -> bool:
    """Whether a sign is that of a stage; a word at its place (-1) says so itself."""
    value = sentence.items[position].value if position >= 0 else None
    return position < 0 or (isinstance(value, StageMention) and value.stage == stage)
