"""Money that is raised and buys no part of a company: of galas, givers, taxes, sellers on a site; and what else is raised."""

from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.unreal import could_have
from vcgraph.normalize.patterns import Pattern


def is_collected(sentence: Sentence, position: int) -> bool:
    """ "The gala raised $5 million", "farmers have raised $2 million through Acme", "raised its forecast to $9 million",
    "the university received a grant of $3 million": nobody invests.
    """
    mask, near = sentence.mask, max(0, position - _REACH)
    return (
        _BY_NO_COMPANY.search(mask, near, position) is not None
        or _LIFTED.search(mask, near, position) is not None
        or _is_granted(mask, position)
        or could_have(mask, position)
    )


def _is_granted(mask: str, position: int) -> bool:
    """ "A's lab won a $3 million grant": money for research, of no company."""
    won = _GRANTED.search(mask, max(0, position - _REACH), position)
    if won is None or won["told"] is not None or mask[position] == marks.STAGE:
        return won is not None
    return _GRANT.match(mask, position + 1) is not None


_GRANT = pattern(r" (?:[\w\-]+ ){0,2}?(?:grants?\b|<S>)")


_REACH = 160
_START = r"(?:^|[.;:“\"] ?|, (?:and|but|while|as|where) |\b(?:while|after|when|that|where) |(?:^|, )[A-Z][\w ]{1,24}, )"
_EVENT = (
    r"(?:galas?|auctions?|marathons?|concerts?|telethons?|fun run|festival|raffle|bake sale|ball|dinner|benefit|appeal|collection|petition|lottery"
    r"|bond (?:sale|issue|offering)s?|bonds?|tax(?:es)?|levy|levies|tolls?|duty|duties|tariffs?|fees?|fines?)"
)
_CROWD = (
    r"(?:supporters|donors|fans|volunteers|residents|villagers|neighbou?rs|pupils|students|parents|churchgoers|parishioners|readers|viewers|listeners"
    r"|well-wishers|campaigners|activists|farmers|creators|artists|musicians|film-?makers|authors|teachers|nurses|sellers|merchants|streamers|politicians|candidates|republicans|democrats|charities|schools)"
)
_PUBLIC = r"(?:governments?|treasury|ministry|state|city|council|county|campaign|candidate|senator|governor|congress(?:man|woman)|mayor|party|church|parish|school|university|college|hospital|museum)"
_AUX = r"(?: (?:has|have|had|will|would|could|may|might|is|are|was|were|also|already|alone|together|once|expected|due|set|likely|forecast|projected|to|each|<D>|last \w+|this \w+|[a-z]+ly))*"
_BY_NO_COMPANY = pattern(
    rf"{_START}(?:(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Aa]nother|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Ss]ome|[Mm]any) (?:(?!(?:of|by|from|that|which|who|and)\b)[\w\-’']+ |<L>(?:['’]s)? ){{0,3}}?(?:{_EVENT}|{_CROWD}|{_PUBLIC})|(?i:{_CROWD}))"
    rf"(?: (?:of|in|at|on|for|by|from|against) (?:(?!(?:has|have|had|rais\w+)\b)(?:[\w\-’']+|<N>|<P>|<L>) ?){{1,4}}?)?{_AUX} (?:rais(?:e|ed|es|ing)|collect(?:ed|s)?|brought in|brings? in) (?:[a-z\-]+ ){{0,4}}$"
)
""" "The higher toll is expected to raise | $5 million", "Creators have raised | $9 million on Acme"."""
_LIFTED = Pattern(
    r"\b(?:rais|lift|hik|increas|boost)\w* (?:(?:its|their|the|his|her) )?(?:(?!(?:of|from|by|with|in|at|for|and|money|capital|cash|funds?|funding|round|financing|equity|debt)\b)[\w\-’']+ ){0,4}?"
    r"(?:guidance|forecasts?|outlook|estimates?|projections?|expectations?|wages?|salar(?:y|ies)|prices?|dividends?|(?:sales|revenue|profit|earnings|price|cost|spending|output) targets?|revenues?|sales|prices?|minimum|penalt(?:y|ies)|fines?|rents?|spending|budget)"
    r"(?: (?:for|in|on) (?:[\w\-\ue003]+ ){0,3}?(?=to |by |from ))?(?:,? (?:\w+ )?(?:to|by|from) (?:[\w\-]+ ){0,4}| )$"
)
""" "Raised its full-year guidance to | $9 million"."""
_GRANTED = pattern(
    r"(?:\b(?:[Uu]niversity|[Cc]ollege|[Hh]ospital|[Ss]chool|[Mm]useum|[Ii]nstitute|[Pp]rofessor|[Rr]esearchers?|[Ss]cientists?|[Cc]ity|[Cc]ouncil|[Cc]ounty|[Cc]lub|[Cc]harity|[Mm]inistry|[Ss]tate)|<P>['’]s? (?:[\w\-]+ )?(?:lab|laboratory|group|team))"
    r"(?: (?:has|have|had|was|were|also|been|just|recently|of|in|at|<L>|<N>|<D>))* (?:won|wins|receiv(?:ed|es)|got|gets|awarded|given|secured|landed|obtained) (?:an? |the )?(?:[\w\-]+ ){0,2}?(?:(?P<told>(?:grants?|<S>) (?:of|worth|totall?ing) )(?:[a-z]+ ){0,3}|(?:<M> (?:[\w\-]+ ){0,2})?)$"
)
""" "The university received a research grant of | $3 million"."""


def is_general(sentence: Sentence, position: int, stage: str) -> bool:
    """ "Few startups can raise a | Series A", "the average | seed round", " | Series B rounds have become rare", "the work is
    funded by a | grant": no company's round.
    """
    mask = sentence.mask
    if stage == "grant":
        return _is_granted(mask, position) or _PARTY.search(mask, 0, position) is None
    return (
        _TYPICAL.search(mask, max(0, position - 60), position) is not None
        or _OF_MANY.search(mask, max(0, position - _REACH), position) is not None
        or (_OPENS.fullmatch(mask, 0, position) and _ARE.match(mask, position + 1)) is not None
    )


_PARTY = pattern(r"<C>|<X>|<I>|\b(?:[Ii]t|[Ww]e|[Oo]ur|[Tt]hey|[Tt]heir)\b")
_TYPICAL = pattern(
    r"\b(?:[Aa]n? (?:typical|average|usual|normal|median|standard)|[Tt]he (?:average|typical|median|usual)|[Aa]verage|[Mm]edian|[Tt]ypical|[Ee]very|[Aa]ny) (?:(?:size|value) of an? )?(?:<L> |[A-Z][a-z]+ |deal |US |early )?$"
)
_OF_MANY = pattern(
    rf"{_START}(?:[Oo]nly )?(?:[Ff]ew|[Aa] few|[Ff]ewer|[Mm]any|[Mm]ost|[Mm]ore|[Ss]ome|[Nn]o|[Nn]ot all|[Aa]lmost no) (?:[\w\-]+ |<L>(?:-based)? ){{0,3}}?(?:start-?ups|companies|founders|firms|entrepreneurs|businesses)(?: (?:[\w\-]+|<L>)){{0,4}}? (?:rais|clos|secur|get|land|reach|need|want|tak|announc)\w* (?:[\w\-]+ )?(?:an?|their|its|any|the) $"
)
_OPENS = pattern(r"(?:[A-Z][a-z]+,? |<L>(?:['’]s)? |<D> )?")
_ARE = pattern(
    r" (?:rounds|deals|financings|valuations|investments) (?:(?:in|at|of) (?:[\w\-]+|<L>|<D>) )?(?:have|has|are|were|become|became|remain|take|took|fell|rose|grew|shrank|dropped|now|tend|usually|often|typically)\b"
)


def is_of_goods(left: str) -> bool:
    """ "Handled transactions worth", "signed a deal with Acme worth": what goods and trade come to, and no company."""
    return " worth " in left and _GOODS_WORTH.search(left) is not None


_GOODS_WORTH = pattern(
    r"\b(?!(?:perhaps|always|has|was|is|as|shares|companies|startups|firms|businesses)\b)(?:[A-Za-z][a-z]{2,}s|deal|contract|order|agreement|transaction|partnership|licen[cs]e|package|tender|award|programme|program|project|property|equipment|cargo|inventory|advertising|software|gold|land)(?: (?:with|from|to|for|at|by|of) (?:the )?(?:[\w\-]+ ){0,3}?<C>)? (?:is |was |are |were |each |together )?worth (?:[\w\-]+ ){0,3}$"
)
