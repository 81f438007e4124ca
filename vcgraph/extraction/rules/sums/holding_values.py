"""What a holding is worth to who has it, and values that a holder, a market or a buyback sets: none tells a round."""

from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_HELD = r"(?:stakes?|shareholdings?|holdings?|shares|stock|position|interest|options)"
_BEFORE = pattern(
    rf"\b(?:own|hold|has|have|had|with|keep|retain|left with)(?:s|ed|ing)?(?: (?:still|now|also))* (?:(?!(?:raised|secured|bought|sold|of|to|from)\b)[\w\-.%]+ ){{0,4}}?{_HELD}(?: (?:in|of) (?:[\w\-]+ ){{0,3}}?<C>)?,? (?:that (?:is|was|are|were) )?(?:now |currently |then )?(?:worth|valued at) (?:\w+ ){{0,3}}$"
    rf"|\b{_HELD}(?: (?:in|of) (?:[\w\-]+ ){{0,3}}?<C>)?(?:,? (?:which|that))? (?:is|are|was|were|(?:would|could|may|might|will)(?: (?:now|then|soon|still))?(?: be)?|(?:is|are) expected to)(?: (?:now|currently|then|still|today|already))* (?:worth|valued at|carried at|fetch|bring(?: in)?|command) (?:\w+ ){{0,3}}$"
    rf"|\bvalu(?:es|ed|ing) (?:(?:each|all|both) of )?(?:its|his|her|their|the|that) (?:[\w\-.%]+ ){{0,3}}?{_HELD}(?: (?:in|of) (?:[\w\-]+ ){{0,3}}?<C>)? at (?:\w+ ){{0,3}}$"
    r"|\b(?:[Ii]mpairments?|[Ww]rite-?(?:down|off|up)s?|[Mm]arkdowns?|paper (?:loss|gain|profit)|book (?:loss|gain|profit)|(?:impairment|unrealized|unrealised) (?:charge|loss|gain))s? (?:of|worth|totall?ing) (?:\w+ ){0,3}$"
    r"|\b(?:wr(?:ote|itten|ites|iting)|mark(?:ed|s|ing)?) (?:off|down|up) (?:about |some |another |nearly )?$"
    r"|\b(?:carrying|fair|book) value of (?:(?! valu(?:es|ing) )[^.;]){3,60} (?:to|at|by|from|of) (?:\w+ ){0,2}$"
)
_BEHIND = pattern(
    r" (?:worth )?(?:of|in) (?:<C>(?:['’]s?)? )?(?:shares|stock)(?: (?:in|of) <C>)? (?:changed hands|change hands|(?:were |was |are )?traded)\b|[- ](?:impairment|write-?(?:down|off)|markdown)\b"
)
_NO_ROUND = pattern(
    r"\b(?:mark(?:s|ed|ing)?(?: [^.;<M>]{2,60})? (?:down|up)|mark-?(?:downs?|ups?)|wr(?:ote|itten|ites|iting)(?: [^.;<M>]{2,60})? (?:down|up|off)|write-?(?:downs?|offs?)|(?:cut|lower|slash|trimm?|rais|reduc)(?:ed|es|s|ing|e)? (?:the |its )?(?:[\w\-]+ )?(?:value|valuation|estimate|mark)s? (?:of|for|on) (?:its|their|the) [^.;<M>]{0,30}?(?:stake|holding|shares|investment|position|estimate)s?|(?:carrying|fair|book) value"
    r"|chang(?:e|es|ed|ing) hands|trad(?:e|es|ed|ing) (?:on|at|for)|on (?:the )?secondary markets?|bought back|buy(?:s|ing)? back|buyback|repurchas\w+)\b"
)
_NO_ROUND_WORDS = AnyOf(
    "mark", "writ", "wrote", "value", "valuation", "estimate", " hands", "trad", "secondary", " back", "buyback", "repurchas"
)  # fmt: skip


_GAINED = Pattern(
    r"\b(?:made|makes|making|netted|nets|reaped|earned|pocketed|got|received|collected|took home|cashed in|banked)(?: (?:about|a|some|more|than|nearly|roughly|over|profit|gain|of|\w+ly)){0,4} $"
)
_BY_SELLING = pattern(
    r"(?: (?:in|on|from|profit|gain))* ?(?:when|by|from|after|on|in|through|as) (?:<X> |<A> |[\w\-]+ ){0,4}?(?:sold|selling|sale|exit\w*|cash\w* out|offload\w*)\b"
)


def is_of_holding(sentence: Sentence, position: int) -> bool:
    """ "Owns shares worth $7 million", "an impairment of $7 million": no sum of a round."""
    mask, start = sentence.mask, max(0, position - 110)
    gained = _GAINED.search(mask, start, position) is not None and _BY_SELLING.match(mask, position + 1) is not None
    return gained or _BEHIND.match(mask, position + 1) is not None or _BEFORE.search(mask[start:position]) is not None


def sets_no_round(sentence: Sentence) -> bool:
    """Whether a holder's books, a market or the company's own purchase set the value that a sentence tells."""
    return _NO_ROUND_WORDS.is_in(sentence.lower) and _NO_ROUND.search(sentence.mask) is not None
