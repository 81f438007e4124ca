"""Who buys, where a name stands for the buyer that does not head the verb: "A's unit has | bought B"."""

import re

from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.clauses import ASIDE
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_HEAD_BUYS = pattern(
    rf"(?:^|[,;] |\b(?:that|and|but|says|said|as) )(?:<N>(?:['’]s?)? |[Ff]ormer |[Tt]he )?(?:(?!whose|its|their|his|her)[a-z\-]+ )?{told.OFFICE} (?P<acquirer><P>){ASIDE}"
    r"(?: (?:is|was|has|had|also|reportedly|attempting|trying|tried|planning|plans|wants|agreed|in|talks|said|he|she|would|will|"
    r"considering|hopes|hoping|looking|to|<D>))* $"
)
""" "Acme founder Lee is trying to | take it private"."""
_AS_HEAD = pattern(
    rf"\b[Aa]s (?:{told.OFFICE} (?:of|at) )?(?P<acquirer><N>)(?:['’]s?)?(?: {told.OFFICE})?, "
    r"(?:<P>|[a-z]?[Hh]e|[Tt]hey)(?: (?:has|had|have|also|later|then|<D>))* $"
)
""" "As chief of Acme, Lee bought B": Acme did."""
_GROUP_LED = pattern(
    r"\b(?:group|consortium|team|syndicate)(?: of (?:[\w\-]+ ){1,4})? ?(?:that is )?(?:led|headed|fronted) by (?P<acquirer><X>),? "
    r"(?:(?:and|which|that) )?(?:includ(?:es|ing)|with|backed by) [^.;]{2,90}?(?: (?:has|have|had|is|was|will|would|also|<D>))* $"
)
""" "A group led by A and including C has | bought B"."""
_PURCHASE_OWNER = pattern(
    r"(?P<acquirer><N>)['’]s? (?:[\w\-]+ ){0,4}(?:deal|acquisition|purchase|takeover|buyout|move|bet)\b(?: (?:[\w\-]+|<D>)){0,5},? (?:is|was|being|came with) (?:the|its|an?) (?:[\w\-]+ |<M> |<D> )*$"
)
_WHICH_BUYS = pattern(
    r"(?<!told )(?<!tells )(?<!tell )(?P<acquirer><N>)(?: ?\([^()]*\))?(?:, [^.;:,<N>]{2,60})?,? (?:which|that|who) [^.;,<N>]{0,50}$"
)
_BEATS = pattern(
    r"(?P<acquirer><N>) (?:has |had )?(?:beat|beats|beaten|outbid|outbids) (?:out )?[^.;]{1,40} (?:to|in \w+) $"
)
_JOINED_BY = pattern(
    r"\b(?:joined|came to|arrived at|landed at) (?P<acquirer><N>)(?: (?:in )?<D>)? (?:via|through|with|after|as part of|following) (?:(?:the|its|<D>)(?:['’]s?)? (?:\w+ ){0,2})?$"
)
_UNIT_OF = pattern(
    r"(?P<acquirer><N>)['’]s? (?:[\w\-]+ ){0,3}(?:unit|arm|division|group|fund|subsidiary|affiliate|vehicle|holding company|parent)(?: (?:has|have|had|is|was|will|would|also|recently|previously|to|agreed|plans|<D>))* $"
)
_CLAUSE_OF = pattern(
    rf"\b(?:[Aa]fter|[Bb]efore|[Ww]hen|[Ww]hile|[Ss]ince|because|until|as) (?P<acquirer><N>){ASIDE} (?:(?!(?:and|that|which|who)\b)[a-z]+ ){{0,4}}$"
)
""" "Today marks a new chapter as A, a maker of valves, | acquires B"."""
_PAIR = pattern(
    rf"(?P<acquirer><N>)(?:, <N>)?,? and <N>{ASIDE} [^.;<N>]{{0,60}}\b(?:[Tt]he|that) (?:pair|duo|two|trio|three|twosome)(?: (?:firms|companies|groups|partners|investors))?"
    r"(?: (?:has|have|had|jointly|together|also|later|then|<D>))* $"
)
""" "It financed A and B when the pair | bought C"."""
_AT_FIRM = pattern(
    r"\b(?:[Aa]t|[Ww]hile (?:at|with)|[Ww]hen (?:at|with)|[Dd]uring (?:his|her) (?:time|years|stint) (?:at|with)) (?P<acquirer><N>), (?:<X>|s?he) (?:(?:also|had|then|later) )*"
    r"(?:led|drove|oversaw|handled|steered|spearheaded|engineered|played [^.;,<N>]{3,40} in|took part in|was (?:behind|involved in)|structured) (?:the|its|an?) (?:[\w\-]+ |<D>(?:['’]s)? |<M> ){0,4}$"
)
""" "At Acme, Lee led the | buyout of B"."""
_ASKS = pattern(r"(?:^|[-–—:] )(?:Is|Are) (?P<acquirer><N>) (?:[a-z]+ ){1,4}$")
""" "Is A trying to | buy B?"."""
_ASIDE_BUYS = pattern(
    r"(?P<acquirer><X>), an? [^.;,<N><P>]{3,60} (?:set|about|due|planning|hoping|ready|looking|keen) to $"
)
""" "C, and A, an investor set to | buy B"."""
_INVERTED = pattern(
    r"\b(?:[Dd]id|[Dd]oes|[Dd]o|[Hh]ad|[Hh]as) (?P<acquirer><N>) [a-z][^.;,<N>]{0,60} (?:when|after|before|as|since|by) (?:<A> )?$"
)
""" "Not only did A gain staff when it | bought B"."""
_CONSORTIUM = pattern(
    r"(?P<acquirer><N>)[-‐–]led (?:[\w\-]+ ){0,2}?(?:consortium|group|syndicate|team|club|alliance),? (?:that |which )?(?:(?:has|have|had|first|<D>) )*$"
)
""" "The A-led consortium that | bought B"."""
_LABELLED = pattern(
    r"^(?:[*•·–—\-] ?)?(?P<acquirer><N>)(?:['’]s?)? [^.;:<N>]{2,60}(?::| [–—]| --) (?:<A>|[Ii]t|[Tt]he (?:[\w\-]+ |<L> ){0,3}(?:giant|company|firm|group|startup|start-up|maker|carmaker|chipmaker|retailer|bank))(?: (?:has|have|had|is|was|will|just|also|now|recently|to|agreed|plans|said|<D>))* $"
)
""" "A's latest buy: it is | acquiring B", "A eyes chips: the Korean giant has | bought B"."""
HEADS_FIRM = pattern(r"<P>,? [^,;.<N>]{2,50} (?:of|at) (?P<acquirer><N>)[^.;<N>]{0,90}$")
SAYS_OF = pattern(r"<P>(?:, [^.;<N>]{2,60},)? (?:said|says|added|thinks|expects)(?: that)? (?P<acquirer><N>) [^;]*$")
TRAILING = Pattern(r", [a-z]+ing\b")
""" "Lee has pushed Acme far, buying B": Acme buys or Lee, and nothing tells which."""
HELPS_BUY = Pattern(
    r"\b(?:advis|oversaw|overs(?:ee|een)|manag|handl|help|negotiat|architect|work(?:ed|ing) on)\w*(?: on)? (?:the|an?) [^.;,]{0,40}$"
)
SPEAKS_OF = pattern(
    r"<P>[^;]*\b(?:sa(?:ys|id)|writ(?:es|ing)|wrote|think(?:s|ing)|thought|believe[sd]?|argue[sd]?|explain(?:s|ed)|discuss(?:es|ed)|doubts?|doubted|about|recap|review(?:s|ed)?|analysis|"
    r"cover(?:s|ed)|report(?:s|ed)|critici[sz]e[sd]?|question(?:s|ed)|prais(?:es|ed)|welcom(?:es|ed)|oppos(?:es|ed)|hail(?:s|ed)|comment(?:s|ed)|likened|compare[sd]|what|why|how)\b[^.;,]{0,60}$"
    r"|<P>[^;]*\b(?:deals|transactions|matters|mergers|cases|projects|clients)(?: [^.;,]{0,40})?,? (?:including|such as|like|among them)(?: (?:the|its|his|her))? $"
)
""" "Lee has doubts about the | acquisition of B", "Lee explains what the | purchase of B is about": who speaks of it buys nothing."""
_HAVING = r"\b(?:through|with|via|after|following|since|complet\w+|announc\w+|clos(?:ed|ing)|finali[sz]\w+|ma[dk](?:e|ing))(?: (?:the|our|this|an?)(?: [a-z\-]+){0,2})? $"
QUOTED_OWN = pattern(rf"[“\"][^”\"]*{_HAVING}")
QUOTED_WE = pattern(rf"[“\"](?:<A>|[Ww]e\b|[Oo]ur\b)[^”\"]*{_HAVING}")
""" "“We grew with the | acquisition of B"; who likes a deal, or advises on it, has not made it."""
SAID_BEHIND = pattern(
    r"[^“”\"]*[”\"],? (?:(?P<acquirer><C>)(?: (?:also|then))? (?:said|added|says|adds|noted|reported|explained|stated)|(?:said|added|says|adds|noted) (?P<speaker><N>))\b"
)
""" "“We grew through the acquisition of B,” A said"."""
FOLLOWS = Pattern(
    r"(?:^(?:[Tt]h(?:e|is|at)(?: [\w\-]+){0,2} (?:follow(?:s|ed)|c[oa]mes? (?:[a-z]+ ){0,3}after)|\ue003['’]s?)(?: the| an?)?(?: [\w\-]+){0,2} $)"
)
THAT_COMPANY = pattern(
    r"\b(?:after|before|when|until|once|since|and|but) (?:that|the latter) ?(?:company|firm|startup|start-up|group|business)?(?: (?:itself|also|later|then|had|has|<D>))* $"
)
""" "She ran things at A after that company | bought B"."""
OF_COMPANY = pattern(
    r"(?:(?:^|, )(?:[Tt]he|[Tt]his) (?:<L>-based |[\w\-]+ ){0,3}(?:company|firm|startup|start-up|group|giant|retailer|maker|provider|bank|operator|carrier)(?: (?:has|have|had|is|will|would|also|recently|previously|to|agreed|plans|said|<D>|in <D>))* $)"
    r"|\b(?:deal|agreement|offer|bid|talks) (?:in <D> |<D> |[\w\-]+ ){0,3}to $"
)
BOUGHT_ASIDE = pattern(
    r"[^.;<N>]*<N>(?: \([^()]*\))?, (?:which |a |an |the |one |now )?[^.;]*?\b(?:acquired|bought|owned|taken over|purchased|snapped up) [^.;]*?\bby [^.;,]*<N>[^.;]*, (?!(?:a|an|the|which|who|and|or|but|for|in|last)\b)[a-z]+"
)
""" "B, acquired by A in 2021, made a move. It bought C": B did."""
SAID_IT = pattern(
    r"\b(?:said|says|announced|announces|confirmed|confirms|revealed|reported|disclosed)(?: (?:on |late |early )?<D>| this \w+)*(?: that)? (?=<A>[^.;,<N>]{0,50}$)"
)
SUBORDINATE = pattern(
    r"\b(?:after|before|when|while|since|that|because|until) (?:[\w\-]+ ){0,4}(?P<acquirer><X>)[^.;,<N>]{0,70}$"
)
_FROM_WHICH = pattern(
    r"<N>,? (?:from|to|with|for|in|under|through|alongside) (?:which|whom) (?P<acquirer><N>)(?: (?:has|had|have|then|later|also|first|recently|<D>))* $"
)
""" "C, from which A | bought B, makes valves"."""
BUYER_TOLD = (
    _FROM_WHICH,
    _LABELLED,
    _ASIDE_BUYS,
    _INVERTED,
    _CONSORTIUM,
    _ASKS,
    _AT_FIRM,
    _PAIR,
    _AS_HEAD,
    _HEAD_BUYS,
    _GROUP_LED,
    told.OWN_DEAL,
    _PURCHASE_OWNER,
    _WHICH_BUYS,
    _BEATS,
    _JOINED_BY,
    _UNIT_OF,
    _CLAUSE_OF,
)
"""All of them, in the order in which they are asked."""


_OPENING_GERUND = Pattern(
    rf"^(?:(?:(?:{marks.DATE} ?)?(?:After|By|Since|Before|Having|Following|In|With)|{marks.DATE}) (?:also |recently |then )?|Having [^{marks.NAME}{marks.PERSON};.]{{3,90}}, (?:and )?)$",
    re.IGNORECASE,
)
_BESIDES = Pattern(
    r"(?:Aside from|Apart from|Besides|Other than|In addition to|Beyond|As well as) (?:also |recently )?$"
)
_ONLY_MAY = Pattern(
    r"[^.;]*?, [^.;,]{0,40}\b(?:could|might|may|can|should|would|will|options?|wants?|hopes?|plans?)\b", re.IGNORECASE
)
""" "Apart from buying B, A could sell C": nothing is bought yet."""


def opens_with_gerund(mask: str, position: int) -> bool:
    """Whether the verb at a position belongs to who heads the main clause: "After | buying B, A grew", "Aside from | buying B, A"."""
    if _OPENING_GERUND.match(mask, 0, position):
        return True
    return _BESIDES.match(mask, 0, position) is not None and _ONLY_MAY.match(mask, position) is None
