"""What a verb of buying may have for its object that is no company: a minority, a product, an asset, an employee."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.clauses import own_start
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern, rule_of

_PASSIVE_BEFORE = Pattern(r"\b(?:was|were|been|being|be|got|is|are)\s(?:\w+ly |just |also |then |later )?$")
_WISH = r"ability to|how to|where to|(?<!<C> )(?<!<P> )wants to|(?<!<C> )(?<!<P> )(?<!<C> had )(?<!<P> had )wanted to|want to"
_CUSTOMERS = (
    r"users? (?:can|to)|customers? (?:can|to|who)|people (?:can|to|who)|consumers? (?:can|to|who)"
    r"|you (?:can|to|could|may|might)|shoppers"
)
_PURPOSE = r"instead of|rather than|in order to|offers? to users|(?:(?:through|on|via|for) which|with which(?! <C> $))"
_LETS = r"lets?|allow(?:s|ing|ed(?! <N> to (?:[a-z]+ly )?$))?|prevent(?:s|ed|ing)?"
_OPTION = r"(?:ha[sd]|have|hold(?:s|ing)?|with|gets?|got|gives?|gave) [^.;,]{0,30}\boption to"
_UNDECIDED = rf"if(?! [^.;,]{{3,60}}, <C> )|able to|{_OPTION}|whether|should|no plans to"
NOT_DEAL = pattern(rf"\b(?:{_WISH}|{_CUSTOMERS}|{_PURPOSE}|{_LETS}|{_UNDECIDED})\b[^.;]{{0,30}}$", re.IGNORECASE)
"""Before a verb of buying that tells what somebody might do: "lets you buy", "has an option to buy"."""
_THINGS = "|".join(
    """shares stock stake assets patents business unit division team technology space premises products? phones? tickets ads gear
    cars servers bonds debt arm operations preferred common equipment chips keywords cards? books? music songs
    domains? headsets? licenses? computers? devices? stores brand rights portfolio customers office building land
    campus headquarters facility factory plant makers? franchise games? series movies? albums? tablets? laptops?
    subscriptions? accounts? coins? tokens? bikes? planes aircraft trucks vehicles credits points users
    subscribers followers staff workers employees vouchers gift merchandise
    """.split()
)
_ANY_THREE = r"(?:(?!(?:in|for|to|from|as|and|with|at|on|by|after|before)\b)[\w\-]+ ){0,3}?"
_FOR_A_COMPANY = (
    r"(?: [\w\-]+){0,2} (?:service|startup|start-up|company|site|platform|maker|provider|publisher|developer)\b"
)
NOT_WHOLE = Pattern(rf"(?:['’]s?)? ?{_ANY_THREE}\b(?:{_THINGS}|app store)\b(?!-|{_FOR_A_COMPANY})|['’]s? ")
"""After a name: what is bought is a thing of the company, not it; but a "games company" is one."""
_ANY = pattern(r" an? <X>")
"""What anybody buys: "buy a Quillon"."""
_SHARES = Pattern(r"['’]s? (?:outstanding |issued )?(?:shares|stock|equity)\b")
_HIRED = pattern(r"<N>(?:['’]s?)? (?:(?!(?:from|of|in|with|for|at|as|and|after|by|to)\b)[a-z\-]+ ){1,3}<P>")
""" "Snapped up Quillon designer Ann Lee"."""

_BUYING_SERVICE = Pattern(r" (?:service|site|website|platform|portal|app|club|market)s?\b")
_A_KIND_OF = pattern(
    r"\b(?:[Aa]n?|[Tt]he|[Ii]ts) (?:(?!(?:company|firm|startup|giant|is|are|was|of|from|to|after|before|by)\b)[\w\-]+ )?$"
    r"|\b(?:for|of|in|by|with|from) <A> $"
)
""" "A | buying service Acme" buys nobody."""
STAKE_OF_LAST = pattern(
    r"<N>(?:, <N>)*,? and <N>(?: (?:plc|Plc|Inc|Ltd|Group)\.?)?['’]s? (?:[\w\-.%]+ ){0,3}?(?:stakes?|shareholdings?|interests?|shares|holdings?) (?:in|of) (?:[\w\-]+ ){0,3}<C>"
)
""" "In the race to buy B and C's stake in D": neither is bought."""
_BOUGHT_OUT = Pattern(r"\bout$", re.IGNORECASE)
""" "Buys out Acme Partners": an investor's shares, not it."""


_ADVISES = pattern(
    r"\b(?:advis(?:ed|es|ing)|represent(?:ed|s|ing)|act(?:ed|s|ing) (?:for|on behalf of)) [^.;,<N><P>]{2,40} (?:on|in|for) (?:the|an?) (?:[\w\-]+ |<M> ){0,3}$"
)


def is_advised_on(mask: str, verb: int) -> bool:
    """ "Harrow advised the managers on the | buyout of B": who advises buys nothing."""
    return _ADVISES.search(mask, 0, verb) is not None


_NOBODY = Pattern(
    r"\b(?:[Nn]o(?: (?:other|single|rival|outside|serious|further))? (?:company|firm|buyer|bidder|group|rival|suitor|one|investor|start-?up|chain)|[Nn]obody|[Nn]one(?: of [a-z ]{3,20})?)(?: else)?(?: (?:has|had|have|ever|yet|would|will|could|is|was|been|wanted to|tried to|offered to))* $"
)
""" "No other company has | offered more than $5 million for B"."""


_ITS_EARLIER = pattern(r"(?:\b(?:earlier|previous|past|prior|other|recent|its|their|these)|['’]s?) $")
""" "Acme's earlier | purchases B and C": no verb."""


def is_no_deal(sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether a verb of buying is a passive, or has a minority, a product or an asset for its object."""
    before = sentence.mask[: match.start("verb")]
    if rule_of(match) is told.NOUN_ALONE and is_advised_on(sentence.mask, match.start("verb")):
        return True
    if _PASSIVE_BEFORE.search(before[-30:]) and re.match(
        r"acquired|bought|purchased|taken", match["verb"], re.IGNORECASE
    ):
        return True
    noun = match["verb"].lower() == "purchases" and _ITS_EARLIER.search(before)
    if noun or _MONEY_BUYS.search(before) or _NOBODY.search(before):
        return True
    words = match[0][match.end("verb") - match.start() :]
    if match["verb"].lower() == "buying" and _A_KIND_OF.search(before) and _BUYING_SERVICE.match(words):
        return True
    item = sentence.items.get(match.start("target"))
    whom = item.referent if item is not None else None
    if whom is not None and whom.kind in ("firm", "fund", "person") and _BOUGHT_OUT.search(match["verb"]):
        return True
    if _ANY.fullmatch(words) or _HIRED.match(sentence.mask, match.start("target")):
        return True
    if told.REST.match(sentence.mask, match.end("target")) or told.REST.search(words):
        return False
    owner = told.OWNER_NAMED.match(sentence.mask, match.start("target"))
    end = owner.end("target") if owner else match.end("target")
    whole = "all of" in words and _SHARES.match(sentence.mask, end)
    return (not whole and NOT_WHOLE.match(sentence.mask, end) is not None) or NOT_DEAL.search(
        before[own_start(before + match["verb"]) :][-70:]
    ) is not None


_TERMS = r"(?:,? (?:(?:at the end of|at the|in the|in|back in|for|earlier|just|late|early|about|around|during|on|over|more than|nearly|an?|reported|estimated|deal|transaction|worth|valued at) )*(?:<D>|<M>(?: (?:[a-z\-]+ ){0,2}(?:deal|transaction)| in (?:cash|stock|shares))?| ago)|,? of <L>(?:, <L>)?| ?\([^()]*\)| for (?:an )?undisclosed (?:sum|amount|price)s?){0,3}"
_NEXT_DATED = pattern(
    rf"{_TERMS}(?:, (?={told.DESCRIPTION}<N>(?: for| in|,)? \(?<M>){told.DESCRIPTION}|, (?={told.DESCRIPTION}<N> (?:in |on )?<D>(?:[,.;]| and\b|$)){told.DESCRIPTION}|(?:,? and(?: then)?(?:, (?:[a-z][a-z ]{{3,20}}|(?:in )?<D>),)?|, then|,? but also(?= <N>| (?:its|their|the) )|, (?:which was )?(?:soon |later |quickly )?followed by|, plus) (?![a-z]+ <A>)(?!(?:[a-z]+ly |instead |then |later |has |also )*(?:acquired|bought|purchased|sold|took|merged|launched|raised|hired|opened|won|lost|left|joined) )(?:(?:then|later|the remains of) )*{told.DESCRIPTION}|, (?:an?|the) [^.;,<N>]{{3,60}} (?:called|named|dubbed) )(?P<target><N>)(?= (?:<D>|in <D>|at the|just|earlier|last|for <M>|for an|called|back in)| <D>|[,.]| ?\(| of <L>| and <N>|$)"
)


def dated_after(sentence: Sentence, last: int) -> Iterator[tuple[int, Referent]]:
    """The targets behind one that has its own price or date: "for $5 million in 2012 and B in 2013"."""
    following = _NEXT_DATED.match(sentence.mask, last + 1)
    while following:
        item = sentence.items[following.start("target")]
        if item.referent is not None:
            yield following.start("target"), item.referent
        following = _NEXT_DATED.match(sentence.mask, following.end())


_OWNS = Pattern(
    r"['’]s? (?:[a-z]|\ue002)| [a-z\-]+['’]s (?:\ue002|\ue004)| ?[-‐–](?:backed|owned|based|led)\b| (?:has |had |is )?(?:buys|acquires|acquir(?:ed|ing)|bought|snaps|snapped|picks|raises|raised|lands|sells|sold|merges|fires|cuts|slashes|lays off|sheds|names|appoints|shuts|opens|files|posts|reports|invests|backs|leads|sues|faces|unveils|reveals)\b| (?:report(?:s|ed)|sa(?:id|ys)|wr(?:ote|ites)|confirm(?:s|ed))\b"
)
""" "Acme bought B, C reported": who has something else, or says it, is not bought."""
_GOES_ON = Pattern(
    r",? (?:did|does|has|had|is|was|were|will|would|could|went|made|took|kept|chose|let|lost|won|grew|[a-z]{3,}ed)\b"
)
""" "Whereas A bought B, | C did not": the next clause, and no list."""
_SEAT = pattern(r", an? $")
_IN_STATE = pattern(r", <L>(?=[ \-])")
""" "B, a Davis, California startup"."""
_LIST_STRAYS = Pattern(
    r",? but\b|, (?:its|their|the) (?:second|third|fourth|fifth|sixth|latest)\b[^,;]*\b(?:after|following)\b|, (?:only|just|even) |,? (?:an?|the|one|provider|maker|developer|operator|owner) [^,]*(?<!,) (?:and|or) (?:[\w\-]+ )*$|\b(?:shares|stake|stakes|interest) in $|, an? [^,]* in $"
    r"|, (?:which|who|whose)\b[^,;]*(?:\b(?:from|by|with|including) (?:(?!, and )[^;])*?)?(?<!,) and (?:[\w\-]+ )*$"
    r"|, (?:which|who|whose)\b[^,;]*\b(?:from|by|with|including) (?:(?!, and )[^;])*, $"
    r"|, (?:the|an?) [^,;]*? (?:in|within|across|for) (?:(?:the|its|an?) )?(?:[a-z\-]+ ){0,3}$"
    r"|, (?:the|an?) (?:[\w\-’'&]+ ){1,6}?(?:of|behind|to|from) $"
    r"|, (?:the|an?) [^,;]*? (?:of|behind|to|from) (?:the |its )?(?:former |then |now )?$"
    rf"|\band [a-z]+ {marks.ANAPHOR}, $|, (?:buying|paying|replac|join|beat|oust)[a-z]* "
)


def is_stray(sentence: Sentence, first: int, at: int, name: Referent) -> bool:
    """Whether a name of a list of what is bought is none of them: an owner, a publication, a seat."""
    mask = sentence.mask
    return bool(
        name.kind == "publication"
        or ";" in mask[first:at]
        or _LIST_STRAYS.search(mask[first + 1 : at])
        or (_SELLERS.fullmatch(mask[first + 1 : at]) and not mask.startswith(" from ", at + 1))
        or _OWNS.match(mask, at + 1)
        or (mask.endswith(", ", 0, at) and _GOES_ON.match(mask, at + 1))
        or (_SEAT.search(mask, 0, at) and _IN_STATE.match(mask, at + 1))
    )


_MONEY_BUYS = pattern(
    r"\b(?:money|proceeds|cash|capital|funding|sum|loan)\b[^.;]{0,120}? (?:be|been|being|is|was|are|were) (?:used|spent|needed|meant|intended|earmarked) (?:in part )?(?:to|on|for) $"
)
""" "The money, from A and B, will be used to | buy C": the money buys, and neither A nor B does."""
_SELLERS = pattern(r" from (?:the )?<N>(?:, <N>)*,? and (?:the )?")
""" "Bought B from C and D": D sells, but in "bought B from C and D from E" it is bought."""
_HELD_IN_PART = Pattern(r" ?\((?:(?!majority|controlling)[^()]){0,60}\b(?:minority|holding|stake|interest)\b")


def is_no_item(mask: str, at: int) -> bool:
    """Whether a name of "its acquisitions include" is only held in part."""
    return _HELD_IN_PART.match(mask, at + 1) is not None
