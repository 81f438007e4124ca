"""How English reports that a company sells its shares to the public: plans, filings, prices, first days, withdrawals.

The patterns run over a masked sentence in which each flotation that `stages` knows ("IPO", "initial public offering")
has become the sign `OFFERING`, and each stock exchange `EXCHANGE`.
"""

import re
from typing import NamedTuple

from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model.claim import Status
from vcgraph.normalize.patterns import Pattern

OFFERING = "\ue007"
EXCHANGE = "\ue008"
PROSPECTUS = "\ue009"
IS_PROSPECTUS = Pattern(r"(?:Form |SEC )?[SF]-1")
IS_EXCHANGE = Pattern(
    r"Stock Exchange|Stock Market|Bourse|B[öo]rse|[Nn]asdaq|NASDAQ|NYSE|Euronext|ChiNext|(?:AIM|LSE|HKEX|TSX|ASX|BSE|NSE|SGX|TASE|KOSDAQ|STAR Market)$"
)


class Telling(NamedTuple):
    """A way to tell of a flotation: `verb` of the match is where its clause turns, its subject is the company."""

    pattern: Pattern
    status: Status


_NO_THING = (
    r"(?!-|['’]s?\b| (?:markets?|windows?|pric\w+|candidates?|prospects?|hopefuls?|pipeline|calendar|class|desktop|activity|returns?|exits?|boom|frenzy|bubble|drought|investors?|bankers?|shares?|stocks?|proceeds|advis\w+|"
    r"parade|index|funds?|environment|climate|process|rules?|regulations?|lawyers?|specialists?|experts?|research|options?|route|trigger|debacle|fiasco|flop|failure|rumou?rs?|speculation|talk|ready|ambitions?|status|day)\b)"
)
_FIRST_DAY = r"(?:stock[- ]market|market|public[- ]market|public|stock|trading|share|exchange|<L>|\ue008) (?:debut|flotation|float|offering|listing)|(?:dual|direct|public|primary|\ue008|<L>) listing|first (?:day of trading|trading day|day as a (?:listed|public|publicly[- ]traded) company)"
THING = rf"(?:{OFFERING}|{_FIRST_DAY}){_NO_THING}"
_LISTING = rf"(?:{THING}|listing(?= (?:on|at) (?:the )?\ue008))"
_W = r"(?:(?!(?:and|or|to|for|in|on|with|by|of|at|from|before|after|ahead|since|until|that|which|but|because|its|their|the|an?)\b)[\w\-’'.&]+,? |<M> |<D> |<L>(?:['’]s)? |<N> |\ue008 )"
_AN = rf"(?:(?:an?|its|their|the|his|her|what (?:could|would|may) be (?:an?|the|one of the \w+)) )?{_W}{{0,7}}?"
OFFERED = rf"{_AN}(?P<thing>{THING})"
_TO_BE = rf"(?P<thing>go(?:ing)? public\b|{OFFERING}(?= (?:in|on|at|this|next|later|by|as|with|soon|anyway|before|after|again|within|early|around|sooner|<D>|<L>)\b|[.,;:)]|$)|(?:list|float)(?= (?:on|at|its|shares|next|later|by|this)\b|[.,;]|$)|debut(?= on (?:the )?\ue008))"
_CLOSED = r"complet(?:es|ed|ing)|pric(?:es|ed|ing)|closed|h[eo]lds?|stag(?:es|ed)|conduct(?:s|ed)|had|did|made|makes|enjoyed|pull(?:s|ed) off|wrapped up|carried out|celebrat(?:es|ed)"
_PLANNED = (
    r"plan(?:s|ned|ning)?(?: for| on)?|prepar(?:es?|ed|ing)(?: for)?|gear(?:s|ed|ing)? up for|read(?:y|ies|ying)(?: itself)?(?: for)?|target(?:s|ed|ing)?|seek(?:s|ing)?|sought|pursu(?:es?|ed|ing)|"
    r"expect(?:s|ed|ing)?|aim(?:s|ed|ing)? for|push(?:es|ed|ing)? (?:for|ahead with)|look(?:s|ing)? (?:toward|towards|for)|head(?:s|ed|ing)? (?:for|toward|towards|into)|(?:march|rac)(?:es|ing) towards?|"
    r"mov(?:es?|ed|ing) (?:towards?|closer to|ahead with|forward with)|on (?:track|course) for|announc(?:es|ed|ing)|launch(?:es|ed|ing)?|kick(?:s|ed) off|schedul(?:es|ed)|set(?:s)? (?:for|terms (?:for|of))|delay(?:s|ed|ing)?|postpon(?:es|ed|ing)|"
    r"appl(?:y|ies|ied|ying) for|regist(?:er|ers|ered|ering) for|striv(?:es?|ing) for|put(?:s|ting)? off|map(?:s|ped|ping) out|bound for|on (?:its|the) way (?:to|for)|off for|angl(?:es|ing) for|revives?|revived|tees? up|lin(?:es|ed) up|due for|working on|go(?:es|ing)? ahead with|proceed(?:s|ing)? with|market(?:s|ing)|on the (?:path|road|verge|cusp|brink) (?:to|of)|in the (?:midst|middle|process) of|fil(?:es?|ed|ing) (?:[\w \-’'\ue000\ue003\ue006\ue008]{0,60}? )??for"
)
_TALKS = (
    r"consider(?:s|ed|ing)?|explor(?:es?|ed|ing)|weigh(?:s|ed|ing)?|mull(?:s|ed|ing)?|ey(?:es?|ed|eing)|contemplat(?:es|ed|ing)|ponder(?:s|ed|ing)?|toy(?:s|ed|ing) with|flirt(?:s|ed|ing) with|discuss(?:es|ed|ing)|evaluat(?:es|ed|ing)|studying|"
    r"(?:talking|talks|discussions|negotiations) (?:to|with) (?:[\w\-]+ |<N>,? |and ){1,6}(?:about|on|over|for)|(?:talks|discussions) (?:about|on|over|for)"
)
_FAILED = r"pull(?:s|ed|ing)? the plug on|put(?:s|ting)?(?= [^.;,]{3,40} on ice)|mothball(?:s|ed|ing)|ditch(?:es|ed|ing)|pull(?:s|ed|ing)?|withdr[ae]w(?:s|n|ing)?|scrap(?:s|ped|ping)?|shelv(?:es?|ed|ing)|cancel(?:s|l?ed|l?ing)?|abandon(?:s|ed|ing)?|drop(?:s|ped|ping)?|call(?:s|ed|ing)? off|halt(?:s|ed|ing)?|suspend(?:s|ed|ing)?|abort(?:s|ed|ing)?"
_BANKS = (
    r"(?:hir(?:es|ed|ing)|pick(?:s|ed|ing)|select(?:s|ed|ing)|tap(?:s|ped|ping)|appoint(?:s|ed|ing)|chos(?:e|en)|mandat(?:es|ed|ing)|enlist(?:s|ed|ing)|engag(?:es|ed|ing)|interview(?:s|ed|ing)|retain(?:s|ed|ing)|nam(?:es|ed)|lin(?:es|ed) up)\b"
    r"[^.;]{3,120}?\b(?:for|to (?:lead|manage|handle|underwrite|run|arrange|advise(?: \w+){0,6}? on|work on|help(?: \w+){0,4}? with)|as (?:\w+ ){1,3}(?:for|on))"
)

TELLINGS = (
    Telling(
        pattern(
            r"(?P<verb>(?:went|gone|goes|(?<=is )going|(?<=finally )going) (?=public\b(?! (?:about|over|with (?:its|his|her|their|the)) ))|(?<=[\ue000\ue005] )(?=IPO(?:s|ed|['’]d)\b))(?P<thing>public|IPO['’]?\w+)"
        ),
        "closed",
    ),
    Telling(
        pattern(
            rf"(?P<verb>(?:will|would|could|may|might|should|shall|to)) (?:likely |probably |also |possibly |then |soon |finally |officially |eventually |itself )?{_TO_BE}",
            re.IGNORECASE,
        ),
        "planned",
    ),
    Telling(pattern(rf"\b(?P<verb>{_PLANNED}) {OFFERED}", re.IGNORECASE), "planned"),
    Telling(
        pattern(rf"\b(?P<verb>{_TALKS}) (?:{OFFERED}|(?P<going>going public|listing\b))", re.IGNORECASE), "in_talks"
    ),
    Telling(pattern(rf"\b(?P<verb>{_BANKS}) {OFFERED}", re.IGNORECASE), "planned"),
    Telling(pattern(rf"\b(?P<verb>{_CLOSED}) {OFFERED}", re.IGNORECASE), "closed"),
    Telling(
        pattern(
            rf"\b(?P<verb>{_FAILED}) (?:(?:its|their|the|an?) (?:\w+ )?)?(?:(?:plans?|filing|registration|attempt|efforts?) (?:for|to) )?(?:{OFFERED}|(?P<going>go public|list\b))",
            re.IGNORECASE,
        ),
        "failed",
    ),
    Telling(
        pattern(
            rf"\b(?P<verb>fil(?:es?|ed|ing)|submitt?(?:s|ed|ing)?|lodg(?:es|ed|ing)) (?:[\w\-’']+ ){{0,4}}?(?P<thing>{PROSPECTUS}|IPO (?:\w+ )?(?:papers|documents|paperwork|prospectus)|{OFFERING} (?:\w+ )?(?:papers|documents|paperwork|prospectus)|draft (?:IPO |red herring )?(?:prospectus|papers))",
            re.IGNORECASE,
        ),
        "planned",
    ),
    Telling(
        pattern(
            rf"\b(?P<verb>rais(?:es|ed|ing|e)|rak(?:es|ed|ing) in|pull(?:s|ed|ing) in|generat(?:es|ed|ing)|took in|tak(?:e|es|ing) in|collect(?:s|ed|ing)?|net(?:s|ted)|brought in|seek(?:s|ing)?|sought) (?:[\w\-]+ ){{0,6}}?<M> (?:[\w\-]+ ){{0,3}}?(?:in|through|via|from|with|during|by|at) {OFFERED}",
            re.IGNORECASE,
        ),
        "closed",
    ),
    Telling(
        pattern(
            r"\b(?P<verb>(?:list(?:s|ed|ing)?|float(?:s|ed|ing)?|offer(?:s|ed|ing)?)(?: (?:its|their))?(?: [\w\-]+){0,2}? (?:shares?|stock|units)|debut(?:s|ed)|(?:start|beg[au]n)(?:s|ed|ning)? trading|lists|(?<=[\ue000\ue005] )listed|listed(?= (?:on|in) (?:the )?[\ue006\ue008][^.;,]{0,25}\ue003)|floated) (?:on|in|at) (?:the )?(?P<thing>\ue008|(?<=ed in )<L>(?! and))"
        ),
        "closed",
    ),
    Telling(
        pattern(
            rf"\b(?:documents|papers|paperwork|prospectus|application|filing|registration) for (?:an? |the |its )?(?:[\w\-]+ )?(?P<thing>{_LISTING}) (?:was|were|has been|have been)(?: <D>)? (?P<verb>submitted|filed|lodged|handed in)(?= (?:[^.;<N>]{{0,30}} )?by )"
        ),
        "planned",
    ),
    Telling(
        pattern(
            rf"\b(?P<verb>submit(?:s|ted|ting)?|lodg(?:es|ed|ing)|hand(?:s|ed|ing) in|fil(?:es|ed|ing)) (?:its |the |all )?(?:documents|papers|paperwork|prospectus|application) for (?:an? |the |its )?(?:[\w\-]+ )?(?P<thing>{_LISTING})"
        ),
        "planned",
    ),
    Telling(pattern(rf"\b(?P<verb>raise|sell) (?:in|through|via|from|with) {OFFERED}"), "planned"),
)
OWNED = pattern(rf"(?P<company><C>|<I>)(?:['’]s?)?(?P<verb>) (?P<words>{_W}{{0,7}}?)(?P<thing>{THING})")
UNOWNED = pattern(rf"(?:^|[ “\"])(?P<company>)(?P<verb>)(?P<words>(?:[Aa]n?|[Tt]he) {_W}{{0,4}}?)(?P<thing>{THING})")
OWNER_BEHIND = pattern(
    r"(?: last \w+| <D>| in <D>)?(?: <A> (?:had |has )?\w+| planned| proposed| expected)? (?:of|by|from|for) (?!up to|about|around|more|at least|as much)(?:the )?(?:(?:[a-z][\w\-]+|<L>(?:-based)?) ){0,5}?(?P<company><N>)"
)
DATED = pattern(
    r"(?: (?:[\w\-]+ ){0,2}?(?:in|on|of|back in|since|for|at))? ?<D>| (?:in|on) (?:the )?(?:<L>|\ue008)(?: (?:in|on))? <D>"
)
WILL = Pattern(
    r" ?(?:\([^()]*\) ?)?(?:is|was|are|has been|had been|will be|could be|may be|,)? ?(?:now |still |also |\w+ly )?(?:expected|planned|scheduled|slated|set for|set to|due|imminent|in the works|on the horizon|around the corner|under way|underway|coming|on track)\b"
    r"| will (?:likely |probably )?(?:come|take place|value|raise|be|give|happen|see|consist)\b| plans?\b| would consist\b|, (?:planned|expected|scheduled|slated|due)\b"
)
MAY = Pattern(
    r" (?:is|was|are) (?:\w+ly )?(?:possible|likely|an option|on the table|being considered|under consideration)\b| (?:could|may|might|would) (?:\w+ )?(?:come|take place|value|raise|give|happen|see|occur|hit|fetch|be (?:priced|held|launched|delayed|postponed|worth))\b"
)
DID = Pattern(
    r" (?:has |have |had )?(?:raised|raises|was priced|priced|took place|came|netted|brought in|generated|raked in|was completed|closed|valued|gave|made)\b"
)
PLANNED_NOUN = Pattern(
    r"\b(?:planned|delayed|postponed|upcoming|pending|expected|proposed|forthcoming|anticipated|imminent|coming)\b",
    re.IGNORECASE,
)
FAILED_NOUN = Pattern(
    r"\b(?:pulled|failed|aborted|abandoned|scrapped|yanked|withdrawn|shelved|cancell?ed|called-off)\b", re.IGNORECASE
)
BESIDE = pattern(
    r"(?P<company><C>)(?: ?\([^()]{0,80}\))?(?P<aside> (?:when|once|as|before|after|if) <A>|, (?:an?|the|which|whose|who|one of|formerly|based|known|founded|backed|owned|co-founded|now)\b[^;:]{2,160},|,? (?:which|who|that)|, (?:an?|the) [a-z][a-z \-]{2,60}?| \([^()]*)?"
    r"(?: (?:has|have|had|is|was|also|already|just|recently|now|then|today|finally|quietly|reportedly|confidentially|itself|publicly|first|been|still|again|later|will|would|could|may|might|<D>|on <D>|in <D>|last \w+|this \w+|(?:plans|prepares|expects|aims|hopes|intends|seeks|wants|planned|hoped|set|forced|had|decided|preparing|planning|hoping|expected|likely|due|slated|scheduled|about|poised|primed|trying|looking|going|ready|continuing|aiming|intending|seeking)(?: to)?|are|were|all|both|each|\w+ly))* ?$"
)
SUM = pattern(
    r"\b(?P<verb>(?:to|could|would|may|might|will) (?:raise|seek(?= (?:\w+ ){0,5}<M>))|rais(?:ed|ing)) (?P<thing>)(?:(?!valu|total)[\w\-]+ ){0,5}?<M>(?! (?:to|so|in total|from|in all|over)\b)"
)
ITSELF = pattern(
    r"(?:^|[,“\"] |\b(?:[Ss]aid|says) )(?:[Tt]he (?:\w+ )?|[Ii]ts (?:\w+ )?)(?:offering|\ue007|listing|flotation|share sale|offer)(?: (?:is|was|expected|hopes|aims|likely|set|in <L>|<D>))* $"
    r"|\b[Ii]ts (?:\w+ )?(?:target|goal|aim|plan|intention) (?:is|was) $"
)
""" "The offering could raise $200 million", "its target is to raise $1 billion": that of whom the text speaks."""
PRIVATE = Pattern(
    r"\b(?:rounds?|funding|financing|venture|private|privately|debt|loans?|fund|Series|seed|investors?|to date|so far|previously|bonds?)\b"
)
_TRADING = r"(?P<verb>begins|began|starts|started|opens|opened|commences|commenced|(?:will|is to|is due to|is set to|should) (?:begin|start|open)) (?:on|at) (?:the )?(?P<thing>\ue008)"
OBJECTS = (
    pattern(rf"\b[Tt]rading in (?:the )?(?:shares|stock) of (?P<company><N>)(?: (?:<D>|today))* {_TRADING}"),
    pattern(
        r"\b(?P<verb>take|took|bring|brought|(?:is|was|are|were) (?:taking|bringing)|(?<=has )taken) (?P<company><C>|it|them) (?P<thing>public)\b"
    ),
    pattern(
        rf"<M>,? (?:that (?:was|were) )?(?P<verb>raised) by (?:the )?(?:[a-z][\w\-]+ ){{0,4}}(?P<company><N>) (?:in|through|via|from|with) {OFFERED}"
    ),
)
