"""The constructions that tell of a purchase. Every pattern names `verb`; `target` and `acquirer` where they stand in it."""

import re

from vcgraph.extraction.rules.text.clauses import ASIDE
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

OFFICE = r"(?:CEO|CTO|COO|CFO|(?:co-?)?founder|chief executive|chief [a-z]+ officer|president|chair(?:man|woman)|head|executive|engineer|(?:managing )?director|manager|boss|owner|inventor|creator)"
ITS_OFFICER = rf"(?:(?:its|their) (?:[a-z\-]+ ){{0,3}}?{OFFICE},? (?=<P>))?"
_PROCEEDINGS = r"(?:Chapter 11|administration|insolvency|bankruptcy|receivership|liquidation)"
_OUT_OF_PROCEEDINGS = rf"(?: (?:out of|from|in) {_PROCEEDINGS}(?: (?:protection|proceedings))?)?"
_RESCUED = rf"(?:rescued|saved|plucked)(?= (?:out of|from) {_PROCEEDINGS}\b)"
""" "Rescued out of administration", in the passive; "rescued from collapse by" tells of fresh money as often."""
_HAS_FAILED = r"(?:(?:its|the|an?) )?(?:[\w\-]+ ){0,2}?(?:collapsed|bankrupt|insolvent|defunct|bust)\b"
_RESCUES = rf"rescu(?:es|ed|ing)(?= {_HAS_FAILED}|[^.;,]{{1,50}} (?:out of|from) {_PROCEEDINGS}\b)"
COMPANY = r"(?:company|startup|start-up|firm|maker|team|provider|platform|developer|app|service|studio|site|business|agency|rival|giant|chain|retailer|publisher|shop|outfit|search startup|investor|operator|manufacturer|supplier|specialist|lender|insurer|brand|unit|subsidiary|arm|division|group|producer|distributor|bank|broker)"
_NO_DESCRIPTION = (
    r"(?:from|for|in|near|by|to|is|are|was|were|its|their|his|her|my|our|with|up|out|into|more|back|where|when|that|which|who|whose|whom|while|than|as|at|on|of|you|your|some|if|how|what|like|such|behind|against|versus|including|major|via|through|using|between|under|(?:before|after)(?= )|"
    rf"and(?= (?:the|an?|its|their|other|also|then|\w+(?:ed|s|ing)\b(?! (?:[a-z\-]+ )?{COMPANY}))\b)|"
    rf"(?:licen[cs]es?|(?:(?<=a )|(?<=the )|(?<=office ))buildings?(?! societ)|domains?|yacht|boat|vessel|painting|sculpture|portrait|racehorse|stallion|castle|villa|mansion|striker|midfielder|defender|goalkeeper|winger|shares|time|bonds|stock|stakes?|users|customers|goods|products?|data|ads|tickets|media|land|patents|assets|rights|equipment|parts)\b(?! (?:[\w\-]+ ){{0,3}}?{COMPANY}))"
)
COMPANIES = r"(?:companies|agencies|businesses|(?:startup|start-up|firm|maker|team|provider|platform|app|service|studio|site|rival|competitor|retailer|publisher|shop|outfit|brand)s)"
_COUNT = (
    r"(?:[\d,]+|dozens of|an? (?:number|clutch|string|handful|series|slew|raft|host|couple) of|two|three|four|several)"
)
_FEW = r"(?:two|three|four|five|six|several|a (?:pair|trio|couple|handful))"
_SOME_OF = rf"{_FEW}(?: of them| more| others)?(?: (?:in|within|over|during|inside|since)(?: [\w\-]+| <D>){{1,10}})?: "
_SUCH_AS = r"(?:(?:including|such as|like|called|named) )"
_OVER_TIME = r"(?: (?:(?:in|over|during|within|since) )?(?:<D>|(?:(?:the|its) )?(?:past|last|first) (?:[a-z\-]+ ){0,2}?(?:years?|months|weeks|decade|quarters?))| so far| to date| (?:this|last) year)"
""" "Has bought four startups in the past two years, | including B"."""
_RELATED = r"(?:(?:arch-?)?rival|competitor|peer|partner|supplier|neighbou?r|compatriot|counterpart|portfolio company|investee(?: company)?)"
_ONE_OF_DESCRIPTION = "|".join(
    (
        rf"(?!{_NO_DESCRIPTION}\b)[\w\-’'.&/]+ ",
        rf"{COMPANY}, ",
        rf"(?:{COMPANIES}|entities),? {_SUCH_AS}?",
        r"(?:at least |more than |over )?(?:two|three|four|five|six|several) (?:[\w\-]+ |<L>-based ){0,3}?[a-z]+s(?:(?: before| already| so far)[,:]|(?: (?:in )?<D>)?[,:]?) ",
        r"(?:backer|investor|partner|shareholder|supplier|customer|owner|holder|stakeholder), (?=(?:[a-z\-]+ ){0,3}<N>)",
        rf"{_COUNT} (?:[\w\-]+ ){{0,3}}?[a-z]+s{_OVER_TIME}?,? (?:among them|including|such as) ",
        rf"(?:his|her|their) (?:[\w\-]+ |<N>-[a-z]+ |<L>-based ){{0,2}}?{COMPANY},? ",
        rf"(?:its|their) (?:[\w\-]+ |<L>-based ){{0,2}}?{_RELATED}s?,? ",
        r"(?:subsidiary|unit|arm|division), (?=<N>)",
        r"<A>, (?!<N> (?:first )?(?:reports?|reported|writes|wrote|said|says)\b)(?=<N>)",
        r"fund of funds ",
        r"<P>['’]s? (?:The )?(?=<N>)",
        _SOME_OF,
        r"<N> ?-[a-z]+ ",
        r"<L>(?:-[a-z]+|['’]s)? |<N>['’]s (?=<N>)",
        r"(?:<A>|<X>)['’]s (?:[a-z\-]+ ){0,4}?(?:start-?up|unit|arm|subsidiary|division|brand|firm|company|business),? (?=<N>)",
        r"<L>(?:/|, )<L>(?:-based)? ",
        r"[“\"‘(]",
    )
)
DESCRIPTION = rf"(?:{_ONE_OF_DESCRIPTION}){{0,9}}?"
_GROUP = r"(?:a|an) (?:[\w\-]+ ){0,4}(?:group|consortium|syndicate|team)(?: of (?:[\w\-]+ ){1,4})? ?(?:led by|including|that includes|of|made up of|compris(?:ing|ed of)|consisting of|formed by) "
_UNIT = r"(?:the |an? )?(?:[\w\-]+ ){0,3}?(?:(?:unit|arm|division|subsidiary|affiliate) of|(?:fund|vehicle|company) (?:run|managed|owned|controlled) by) "
_ONE_THAT = r"(?:the (?:very |same )?(?:company|firm|group) (?:that|which|where) [^.;,]{3,70}, (?=<N>))"
""" "By the very company that Lee used to run, Acme"."""
BUYER = rf"(?:{_GROUP}|{_UNIT}|{_ONE_THAT})?{DESCRIPTION}"
_IN_A_DEAL = r"(?: (?:in|as part of) an? (?:[\w\-]+ |<M> ){0,4}?(?:deal|transaction|takeover|buyout|auction))?"
_WHEN = r"(?:in|on|last|earlier|this|for|back|then|<D>|<M>|about|around|approximately|roughly|nearly|more|than|over|a|reported|year|month|week|today|cool|whole|an|undisclosed|sum|amount|price|(?:then-)?record|of(?= (?:[a-z]+ ){0,2}<M>)|pennies on the dollar|a song|tidy|paltry|mere|modest|hefty|handsome|some|reportedly|completely|outright|entirely|fully|out|off|whopping|early|late|at)"
_HELPED = (
    r"(?: (?:both|each|all|has|have|had|was|were|been|is|are|being|to be|recently|later|itself|also|eventually|just|now|since|will be|would be|then|subsequently|previously|"
    r"ultimately|went on to|get|set|already|about|said|ended up|up|in the process of|in|<D>|,|got|gets|company|last year|earlier this year|could|would|may|might|be|agreed|agrees|talks|close|reportedly|not|never|on|first|\w+ly)\b)*"
)
_PAST = r"acquired|bought(?: out| up| back)?|purchased|taken over|(?:snapp|gobbl|scoop|pick|snatch|hoover)ed up|swallowed(?: up)?|absorbed|devoured|nabbed"
_NOT_YET = (
    r"(?:that )?(?:\ue005|they|\ue000) (?:do|does|did)(?: not|n['’]t) (?:already |yet |currently )?(?:own|hold|control)"
)
_NOT_OWNED = (
    r"(?:(?:the|a) )?(?:remaining |other )?(?:[\d.]+ ?(?:%|percent|per cent) )?(?:stake |share |shares |part )?"
    rf"(?:{_NOT_YET} (?:in|of)|(?:in|of)(?= [^.;,]{{0,60}}\ue000 {_NOT_YET}))"
)
REST = Pattern(rf" {_NOT_YET}| ?{_NOT_YET} (?:in|of) ")
_MAJORITY = (
    rf"(?: (?:all (?:the |of the |of its )?(?:outstanding |issued )?(?:shares|stock|equity) (?:of|in)|all of|most of|(?:(?:full|complete|sole|total) control|(?:(?:full|complete|sole|total|majority) )?ownership) of|(?:the )?(?:full|complete|entire|whole) (?:stake|interest|holding) in|(?:[\w.,]+ ){{0,4}}?shares (?:of|in)(?=[^;]{{0,160}}\bmaking [^.;]{{1,60}}\bwholly[- ]owned\b)|(?:the )?(?:entire|whole|full|100 ?(?:%|percent|per cent)) (?:issued )?(?:shareholding|share capital|equity) (?:of|in)|(?:an?|its|their|the) majority (?:stake|interest|share|participation|position|(?:share)?holding)? ?(?:in|of)|(?:a|the) (?:\w+ )?controlling (?:stake|interest|position|holding|share|participation)s? (?:in|of)|majority (?:(?:ownership|control|stake) )?(?:in|of)|(?:an?|the) majority of (?:(?:the|its) )?(?:outstanding )?(?:shares|stock|equity|capital|voting rights) (?:in|of)|control of|{_NOT_OWNED}|(?:an? )?(?:two-thirds|three-quarters) (?:stake|interest|share) (?:in|of)|(?:the )?(?:rest|remainder|bulk) of|100 ?(?:%|percent) of|(?:the )?(?:rest|remaining|outstanding|other) (?:[\d.]+ ?(?:%|percent|per cent) )?(?:stake |share |interest |shares |of (?:the )?shares )?(?:in|of)|"
    r"(?:(?:an?|close to|about|around|nearly|almost|over|more than|roughly|approximately|some) )?(?:(?:majority|controlling) )?(?:5\d|[6-9]\d|100)(?:\.\d+)? ?(?:%|percent|per cent) (?:(?:majority|controlling|equity) )?(?:stake in|interest in|(?:share)?holding in|share of|of(?: (?:the )?(?:share capital of|shares (?:in|of)))?)|parent(?: company)?(?: of)?|the (?:parent(?: company)?|owner|makers?|operator) of|(?:the )?(?:company|startup|firm|team|studio|outfit|developers?|people) behind))?"
)

_WINS = (
    r"w(?:in|ins|on|inning) (?:(?:the|an?) )?(?:[\w\-]+ ){0,2}?(?:auction|bidding|battle|contest|war|race|fight)"
    r" (?:for|to (?:buy|acquire))"
    r"|emerg(?:es|ed|ing) (?:as (?:the )?)?(?:winner|victorious|winning bidder|(?:top|highest|preferred) bidder)"
    r" (?:of|in|from|for)(?: (?:an?|the) (?:[\w\-]+ ){0,2}?(?:auction|bidding|contest|race|sale) (?:for|of))?"
)
_TO_ITS_FIRMS = r"(?:(?:to|in) (?![^.;<M>]{0,30}\b(?:board|team|staff|ranks|roster)\b)[^.;<M>]{0,40})?"
_FOR_A_SUM = (
    rf"(?=[^.;<M>]{{1,60}}<N>,? {_TO_ITS_FIRMS}(?:for|in an?|paying) [^.;<M>]{{0,30}}"
    r"<M>(?! (?:[^.;,<N>]{0,24} )?(?:round|funding|financing|investment)\b)(?:[,.; ]|$))"
)
"""Behind a verb that has many objects: "adds B to its stable for $5 million"; not "to its board", nor in a round."""
_BUY_VERBS = "|".join(
    (
        r"acqui(?:re|res|red|ring)",
        r"b(?:uy|uys|ought|uying)(?: out| up| back)?",
        r"purchas(?:e|es|ed|ing)",
        r"(?:snap(?:s|ped|ping)?|snatch(?:es|ed|ing)?|gobbl(?:e|es|ed|ing)|scoop(?:s|ed|ing)?|hoover(?:s|ed|ing)?) up",
        rf"(?:(?:grab|nab|bag)(?:s|bed|bing)?|(?:add|land)(?:s|ed|ing)?|swoop(?:s|ed|ing)? on|pounc(?:es|ed|ing) on){_FOR_A_SUM}",
        rf"(?:(?:grab|nab|bag)(?:bed|bing)|grabs|nabs|snag(?:s|ged|ging))(?= (?:its |the |an? |{_FEW} )?(?:(?:[a-z\-]+ |<L>(?:-based|['’]s) ){{0,3}}?)(?:{_RELATED}|{COMPANY}|{COMPANIES}|entities),?:? (?:[^.;,:<M>]{{0,40}} )?<N>(?! (?:as|for|deal|contract|order)\b))",
        r"(?:swallow|absorb|devour)(?:s|ed|ing)?(?: up)?",
        r"merg(?:e|es|ed|ing) with",
        r"(?:tak(?:e|es|ing)|took) private",
        r"swoop(?:s|ed|ing)? (?:for|on(?= (?:its |(?:smaller|struggling|fellow|local|ailing) )?(?:rival|competitor|startup|start-up)\b))",
        r"acqui-?hir(?:e|es|ed|ing)|bolt(?:s|ed|ing)? on",
        rf"takeover of|{_RESCUES}",
        r"ma(?:k(?:es?|ing)|de) an? (?:[\w\-]+ )?(?:majority|controlling) (?:(?:growth|equity|strategic) )?investment in",
        _WINS,
    )
)
BUYS = pattern(
    rf"(?P<verb>\b(?:{_BUY_VERBS}))\b{_MAJORITY}(?: (?:in |on )?<D>)? (?!\(<X>\)){DESCRIPTION}"
    r"(?P<target><X>)(?!-[a-z]|,? (?:said|says|told)\b|['’]s <N>)",
    re.IGNORECASE,
)
_TRADE = rf"(?:{COMPANY}|group|distributor|exchange|broker|aggregator|marketplace|network|portal|website|bank|producer|designer|label|builder|consultancy|exporter|importer|hatchery|brewery|bakery|winery|distillery|refinery|creamery|nursery|foundry|dairy|sawmill|mill|shipyard|clinic|laboratory|wholesaler|grocer|merchant|fintech|biotech|unicorn)"
BUYS_APPOSED = pattern(
    rf"(?P<verb>\b(?:acqui(?:re|res|red|ring)|b(?:uy|uys|ought|uying)|purchas(?:e|es|ed|ing)|(?:snap(?:s|ped|ping)?|pick(?:s|ed|ing)?|scoop(?:s|ed|ing)?) up)){_MAJORITY} (?:(?:an?|the|another|its)(?: <L>(?:-based)?)?|<L>(?:-based|['’]s)?) (?:[\w\-’'&]+ ){{0,5}}?{_TRADE}\b[^.;,<N>]{{0,90}}(?:,| called| named| dubbed) (?P<target><N>)(?=[,.;)(]| (?:for|in|last|earlier)\b| ?<D>|$)",
    re.IGNORECASE,
)
_TROUBLED = r"(?:(?:tiny|small|little-known|insolvent|bankrupt|ailing|struggling|troubled|stricken|indebted|loss-making|failed|failing|collapsed|smaller|larger|local|nearby|listed|family-owned|state-owned|privately held) (?=<N>|[a-z]))"
TAKES_OVER = pattern(
    rf"(?P<verb>\b(?:tak(?:e|es|en|ing) ?over|took over|pick(?:s|ed|ing)? up))(?: the bulk of)?{_MAJORITY} (?:(?<! up ){_TROUBLED}|(?<! up )(?:its|their) (?:[\w\-]+ ){{0,2}}?{_RELATED},? (?=<N>(?! in the (?:[\w\-]+ )?(?:rankings?|tables?|league|standings|polls|charts)\b))|rival |startup |fellow |competitor |(?:the |an? )?(?:[a-z\-]+|<N>|<L>) ?-(?:backed|owned|based|listed|old|held|growing|running|making|time (?:partner|rival|supplier|ally)) |<L>['’]s |<L> (?=[a-z]+ <N>)|(?:(?!{_NO_DESCRIPTION}\b)[\w\-’'.&/]+ ){{0,5}}?(?:{_TRADE}|{COMPANIES}),? |{_SOME_OF}|(?:two|three|four|five|several) (?:[\w\-]+ ){{0,2}}[a-z]+s,? ){{0,2}}(?:the (?=<N>(?:[.,;]|$| (?:for (?:about )?<M>|from <N>|in <D>)))|(?=<N>))(?P<target><N>)(?!['’]|,? (?:said|says|told)\b)",
    re.IGNORECASE,
)
SCOOPS_IT = pattern(
    r"(?P<verb>\b(?:took|taken|snapped|snapping|scooped|gobbled|snatched|picked)) (?P<target><A>|(?:the (?:company|startup|start-up|firm|business|site)|it|them)\b) (?:over|up)(?=[,.;)]| (?:for|in|last|earlier|this|back|from|a few|<D>|<M>|two|three)|<D>| <D>|$)",
    re.IGNORECASE,
)
TAKES_CONTROL = pattern(
    rf"(?P<verb>\b(?:tak(?:e|es|en|ing)|took|gain(?:s|ed|ing)?|w(?:in|ins|on|inning)|(?:obtain|secur|seiz|assum|get|gett)(?:e|s|es|ed|ing)?|got))(?=[^.;,]{{1,40}}\b(?:majority|control|controlling|ownership|(?:full|complete) (?:stake|interest)|two-thirds|(?:5[1-9]|[6-9]\d)(?:\.\d+)? ?(?:%|per)))(?: over)?{_MAJORITY} {DESCRIPTION}(?<!ownership of the )(?P<target><N>)(?!['’])",
    re.IGNORECASE,
)
TAKES_PRIVATE = pattern(
    rf"(?P<verb>\b(?:tak(?:e|es|ing)|took)) (?:its |their )?{DESCRIPTION}(?P<target><N>|<A>|it\b|the (?:company|firm)\b) (?:private|off (?:its|his|her|their|<N>['’]s?) hands)\b",
    re.IGNORECASE,
)
BUYS_IT = pattern(
    r"(?P<verb>\b(?:acqui(?:re|res|red|ring)|b(?:uy|uys|ought|uying)(?: out)?|purchas(?:e|es|ed|ing)|(?:pick|snapp|scoop|gobbl|snatch)ed up))"
    + _MAJORITY
    + r" "
    r"(?P<target><A>|(?:the (?:(?!new\b)[a-z\-]+ |<L>(?:-based|['’]s)? ){0,2}(?:company|startup|start-up|firm|business|site|manager|lender|insurer|retailer|carrier|chain|publisher|broker|brokerage|chipmaker|carmaker|drugmaker|unit|subsidiary|division|outfit|concern|upstart|newcomer|fintech|boutique|studio|agency)|the (?:rest|remainder)|it|them)\b)(?=[,.;)]| (?:for|in|last|earlier|this|back|from|at|by|a few|<D>|<M>|reportedly|outright|on|two|three|\w+ (?:years?|months|weeks) ago)|<D>| <D>| ?\()",
    re.IGNORECASE,
)
_NO_BUYER = rf"(?!(?:its(?! (?:[\w\-]+ ){{0,2}}?{_RELATED},? <N>| (?:[a-z\-]+ ){{0,3}}?{OFFICE},? <P>)|help|the founders|customers|consumers|users|focus|give)\b)"
PASSIVE = pattern(
    rf"\b(?P<verb>{_PAST}|taken private|acqui-?hired|{_RESCUED}|carved out(?= of ))(?: (?:from|of) {DESCRIPTION}<N>)?{_OUT_OF_PROCEEDINGS}(?: (?:{_WHEN}|(?:per|a) share|apiece|in (?:cash|stock))){{0,9}}{_IN_A_DEAL}{ASIDE}(?:,? first)?,? (?:not by [^.;,]{{0,20}}<N>,? but )?by {_NO_BUYER}"
    rf"{ITS_OFFICER}{BUYER}(?P<acquirer><X>)(?!['’]s? (?:parent|owner)\b)",
    re.IGNORECASE,
)
_SELLERS = r"(?:its|their|the) (?:[\w\-]+ ){0,3}?(?:owners?|backers|founders?|parent|investors?|shareholders|family|creditors|administrators?)"
_SELLS_ITSELF = r"(?<!which )(?<!that )(?<!who )(?<!also )(?<!and )sells?(?: itself)?"
_ITS_CUSTOMERS = rf"(?:customers|consumers|users|businesses|enterprises|the public|(?:[\w\-]+ ){{0,4}}{COMPANIES})\b"
SOLD = pattern(
    rf"\b(?P<verb>sold(?: itself| out| off)?|{_SELLS_ITSELF}|selling(?: itself)?|merg(?:ed|es|ing) into|exited|(?<=was )(?:divested|offloaded)|(?<=been )(?:divested|offloaded))"
    rf"(?:(?<!were sold) by (?:{_SELLERS}(?:, <P>,)?|{DESCRIPTION}<N>))?(?:,? {_WHEN}){{0,9}}{ASIDE}(?:(?<=into)|,? to) (?!{_ITS_CUSTOMERS}){BUYER}(?P<acquirer><N>)",
    re.IGNORECASE,
)
SOLD_FOR = pattern(
    r"\b(?:was|were|been|be|being) (?:(?:also|later|then|eventually|recently|just|ultimately|<D>) )*(?P<verb>acquired|bought|sold|taken private)(?: (?:in|on|last|<D>))* (?:for|(?:(?<=private )|(?<=acquired )|(?<=sold ))in an? (?:[\w\-]+ ){0,2}(?:deal|transaction) (?:valued at|worth)) (?:(?:about|around|approximately|roughly|a|reported|some|nearly|more|than|over|up|to|as|much|just) )*(?=<M>|(?:an? )?(?:undisclosed|unspecified|unknown|symbolic|nominal) (?:sum|amount|price|fee))",
    re.IGNORECASE,
)
SALE_SOUGHT = pattern(
    r"\b(?P<verb>(?:explor(?:e|es|ed|ing)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|seeks?|seeking|mulls?|mulling|pursuing|evaluating|studying|reviewing|(?:look(?:s|ed|ing)?|work(?:s|ed|ing)?) (?:at|towards?|on)(?= an? )|open to|prepar(?:e|es|ed|ing) for|eye(?:s|d|ing)?) (?:(?:its )?(?:[\w\-]+ )?(?:options|alternatives)(?:,? including| such as|, among them) )?(?:an? |its )?(?:(?!(?:the|that|this|new|of|for|from)\b)[\w\-]+ ){0,2}?sale(?! of (?!itself|the (?:company|business|startup)))|(?<=being )shopped(?: around)?|(?:looking|searching|hunting|in search|on the lookout) (?:for|of) (?:an? )?(?:(?!(?:chief|senior|junior|media|head|assistant|fashion|ticket|food|car|home)\b)[\w\-]+ )?buyer(?! for| of)|seek(?:s|ing) (?:an? )?(?:(?!(?:chief|senior|junior|media|head|assistant|fashion|ticket|food|car|home)\b)[\w\-]+ )?buyer(?! for| of)|put (?:itself|the company) up for sale|(?:hired|hires|hiring|tapped|working with|appointed) (?:[\w\-]+ )*(?:<N> )?to (?:find a buyer|(?:explore|run|lead|handle) (?:a|its|the) (?:[\w\-]+ ){0,2}?sale))\b(?! (?:process )?(?:of|in) (?:shares|stock|a stake|new|bonds|assets))",
    re.IGNORECASE,
)
HELPED = pattern(rf"{_HELPED},? ?$", re.IGNORECASE)
FINITE = Pattern(r"\b(?:was|were|been|is|are|be|being|gets?|got|ended)\b", re.IGNORECASE)
PRONOUN = Pattern(r"(?:,|\)| --?| [–—]| \()? ?\b(?:which|that|who)$")
CLAUSE_JOINED = Pattern(r"\b(?:and|but|or|then)$")
ANTECEDENT = pattern(
    rf"(?P<target><C>)(?: (?:[a-z\-]+ ){{0,2}}?{COMPANY})?(?: ?\([^()]*\)?)?(?:(?:,| --?| [–—]| \()? ?(?:then |now |later |formerly )?(?:(?:a|an|the|one|its|another|whose)(?: (?:(?!<X>)[^.;:]){{2,90}})?)?)?[ ,(–—-]*$"
)
_WHICH = (
    r"(?:(?:(?: (?!(?:writes?|wrote|says?|said|reports?|reported|claims?|claimed|learned|believes|thinks)\b)[a-z\-]+){0,3}?,?(?: [—–]| --)?|, (?:an?|one|the|its) [^.;,<N>]{2,70},) \(?(?:which|that)"
    r"|,? (?:<A>|(?:a|an|the) [^.;,]{3,70}?)(?: which| that)?)"
)
"""After the name of who is bought: "B, which", "B offices that", "B — which", "B, a maker of valves that"."""
_KIND_OF_BUYER = (
    rf"(?:(?:the |an? )?(?:[\w\-]+ |<L>(?:-based|['’]s) ){{0,4}}?(?:giant|group|bank|fund|{COMPANY}) "
    r"|<L>(?:-based|['’]s) )?"
)
_HAS_OR_PLANS = (
    r"(?: (?:has|have|had|recently|later|also|just|then|subsequently|reportedly|once|previously|first|<D>|in <D>|is|was|"
    r"agreed|tried|failed|wanted|hoped|sought|offered|promised|plans|planned|in vain|in (?:[a-z]+ )?talks|about|set|close|went on to))* "
)
_RELATIVE_VERB = (
    rf"{_PAST}|took over|took off (?:its|his|her|their) hands|acquires|buys|(?:to )?(?:buy|acquire|purchase)"
    r"|buying|acquiring|(?:took|got)(?= for [^.;<M>]{0,20}<M>)"
)
RELATIVE = pattern(
    rf"(?<!told )(?P<target><N>){_WHICH} {_KIND_OF_BUYER}(?P<acquirer><C>|<P>)(?:,[^.;,]{{0,40}},)?(?! (?:is|was|were|has been) (?:[a-z]+ly )?{_PAST}){_HAS_OR_PLANS}"
    rf"(?P<verb>{_RELATIVE_VERB})\b(?! {DESCRIPTION}<X>(?!\)))"
    r"(?! (?:[a-z]+ )?(?:(?!(?:back|out|away|last|year|month|week|\w+ly)\b)[a-z]+ from|(?:shares|stock|stakes?|debt|bonds|goods|products) (?:in|of))\b)",
)
""" "B, which Acme agreed to buy"; not "the firm that Acme bought B with"."""
RELATIVE_PAID = pattern(
    r"(?P<target><N>),? (?:which|that) (?P<acquirer><N>) (?:(?:has|had|recently|reportedly|later|<D>) )*"
    r"(?P<verb>paid|shelled out|spent) (?:(?:about|around|nearly|some|over|a|reported|more|than) )*(?P<money><M>) "
    r"(?:for|on|to (?:buy|acquire))(?=[,.;]| (?:in|last|back|two|three)| <D>)",
    re.IGNORECASE,
)
""" "B, which Acme paid $5 million for"."""
IN_WHICH = pattern(
    r"(?P<target><N>)(?:,? [^.;,<N>]{0,60})?,? (?:in|of) (?:which|whom) (?P<acquirer><C>) (?:(?:has|had|have|already|now|recently|also|later|then|<D>|in <D>),? )*(?P<verb>bought|buys|took|takes|taken|acquired|acquires|purchased|picked up|snapped up|owns|holds) (?:an? |the )?(?:(?:5[1-9]|[6-9]\d)(?:\.\d+)? ?(?:%|percent\b|per cent\b)|(?:majority|controlling) (?:stake|interest|share|holding)|majority\b|control\b)"
)
SOLD_MAJORITY = pattern(
    rf"\b(?P<verb>sold|sells?|selling) (?:an? |the |its )?(?:majority|controlling|(?:(?:just|slightly|a little|well) )?(?:more than|over) half|(?:5[1-9]|[6-9]\d)(?:\.\d+)? ?(?:%|percent|per cent)) ?(?:stake|interest|share|control|holding)?(?: (?:in|of) (?:itself|<A>|its (?:shares|stock|equity)|the (?:company|business|firm)))?(?: (?:in <D>|<D>|for (?:[a-z]+ ){{0,3}}<M>))* to {BUYER}(?P<acquirer><X>)",
    re.IGNORECASE,
)
GOES_TO = pattern(
    rf"(?P<verb>\b(?:went|goes|gone|going))(?P<dear> for(?= (?:[\w\-’']+ |<M>[ -]){{1,8}}?to\b))?(?: (?!to\b)(?:[\w\-’']+|<M>|<D>)){{0,8}} to {DESCRIPTION}(?P<acquirer><N>)(?(dear)|(?=(?: (?:back )?(?:in )?<D>)? (?:for (?:an? )?(?:[\w\-]+ ){{0,3}}(?:<M>|amount|sum|price)|in an? (?:[\w\-]+ ){{0,4}}(?:deal|transaction|sale))))",
    re.IGNORECASE,
)
_WHAT_IS_SOLD = r"<A>|it\b|(?:the|his|her|their) (?:company|business|startup|start-up|firm)\b|the [a-z\-]+ (?:company|business|startup|firm|chain|group|unit|maker)\b"
SOLD_THE = pattern(
    rf"\b(?P<verb>(?:to )?(?:sold|sells?|selling)) (?P<target>{_WHAT_IS_SOLD})(?: {_WHEN}){{0,9}}"
    rf",? to (?!customers|consumers){DESCRIPTION}(?P<acquirer><N>)",
    re.IGNORECASE,
)
""" "Sold the company in 2012 to Acme"."""
WHICH_SOLD = pattern(
    rf"(?P<target><N>),? (?:which|that) (?:she|he|they|it|<C>|<P>|the [a-z]+) (?:(?:has|later|then|eventually|recently|also|had|<D>|in <D>) )*(?P<verb>sold)(?: {_WHEN}){{0,9}} to {DESCRIPTION}(?P<acquirer><N>)"
)
IS_PURCHASE = pattern(
    rf"(?P<target><N>)(?:{ASIDE} (?:is|was|becomes|became|marks|will be)|,(?= <N>['’][^.;,<N>]{{3,60}}[,.;])) (?:the )?(?P<acquirer><N>)['’]s? (?:(?!(?:for|of|to|after|in)\b)[\w\-]+ ){{0,4}}?(?P<verb>acquisition|purchase|takeover|buyout)\b(?! (?:of|offer|target|price))"
)
TALKS_ABOUT = pattern(
    rf"\b(?P<verb>(?:talking|talks|negotiating|discussions|negotiations|speaking|(?:spoken|spoke|talked|conversations?)(?= (?:to|with) [^.;]{{1,60}} (?:about|over|on|regarding) an? )) (?:to|with)|approach(?:ed|es|ing)) {DESCRIPTION}(?P<target><N>)(?:(?:, <N>)*,? and <N>)? (?:about|over|on|regarding|for) (?:(?:an?|the|its) )?(?:[\w\-]+ ){{0,2}}?(?:acquisition|takeover|merger|buyout|purchase)\b(?! (?:of|by)\b)",
    re.IGNORECASE,
)
OWNED = pattern(
    rf"(?<!will be )\b(?P<verb>(?:majority[- ]|now )owned by|owned by(?= [^.;]{{1,60}} since)|owned since <D> by) (?!(?:its|the founders|a (?:group|number)|investors|shareholders)\b){DESCRIPTION}(?P<acquirer><N>)",
    re.IGNORECASE,
)
OWNS = pattern(r"(?P<acquirer><N>)[-‐–](?P<verb>owned) (?:(?!and\b)[\w\-]+ ){0,5}?(?P<target><N>)", re.IGNORECASE)
OWNS_ALREADY = pattern(
    rf"(?P<acquirer><C>)(?:,? which|,? who)? (?P<verb>(?:already|now) (?:owns|controls)|(?:(?:fully|wholly) owns|owns (?:all|100 ?(?:%|percent)) of)|ha[sd] (?:owned|controlled)(?=[^.;]{{1,60}} since <D>)){_MAJORITY} {DESCRIPTION}(?P<target><N>)(?!['’]|-[a-z])"
)
_NOUN_WORD = (
    r"(?!of\b|at\b|about\b|over\b|is\b|was\b|has\b|from\b|with\b|through\b|via\b|after\b|following\b|before\b|by the\b|"
    r"and (?:the|an?|its|their|<M>)|such as|including|like|compared)"
    r"[\w\-,’'/]+ |<D>(?:['’]s)? |<M>,? |<L> |\(<M>\) "
)
_CARVE_OUT = r"carve-out(?= of [^.;]{1,60} from (?:the )?<N>)"
_DEAL_NOUN = rf"acquisition|purchase|takeover|buyout|buy-out|take-private|privati[sz]ation|{_CARVE_OUT}|acquisitions"
NOUN = pattern(
    rf"(?P<acquirer><N>|<P>(?=['’])|<I>|<A>)(?:['’]s?|-led)? (?:(?:{_NOUN_WORD}){{0,7}}?)(?P<verb>{_DEAL_NOUN}|(?<=<M> )buy)"
    r"(?: and (?:[\w\-’']+|<D>(?:['’]s)?) ?[\w\-]*)?(?: (?:in )?<D>)? of"
    rf"{_MAJORITY} (?:both |rival |startup |fellow )?{DESCRIPTION}(?P<target><N>)",
    re.IGNORECASE,
)
NOUN_IT = pattern(
    r"(?P<acquirer><N>)(?:['’]s?| (?:has |had )?(?:clos|complet|finali[sz]|announc|confirm|agre)(?:es|ed|ed to) (?:its|the|an?)) (?:[\w\-]+ |<M> |<D> ){0,4}?(?P<verb>acquisition|purchase|takeover|buyout) of "
    r"(?P<target><A>|it\b|the (?:company|startup|start-up|firm|business)\b)"
    r"(?=[,.;)]|$| <D>| (?:for|in|last|from|was|is|has|will|would|and|by|after|as|that|which|earlier|this)\b| [a-z]+ed\b)"
)
SALE_PLANNED = pattern(
    rf"\b(?P<verb>(?:proposed|planned|pending|agreed|potential|possible|mooted) (?:[\w\-]+ |<D> |<M> ){{0,3}}?(?:sale|takeover|buyout))(?: <D>)? of {DESCRIPTION}(?P<target><N>)(?!['’]| (?:shares|stock|assets|stake|bonds))",
    re.IGNORECASE,
)
NOUN_ALONE = pattern(
    rf"(?:\b(?:the|an?|this|last \w+['’]s|with|by|through|via)|<D>(?:['’]s)?) (?:[\w\-]+ |<M> |<D>(?:['’]s)? ){{0,4}}?(?P<verb>acquisition|purchase|takeover|buyout|take-private|privati[sz]ation|{_CARVE_OUT}) of{_MAJORITY} {DESCRIPTION}(?P<target><N>)",
    re.IGNORECASE,
)
_NO_AGENT = "".join(
    rf"(?<! {word})"
    for word in "approved reported announced cleared blocked followed financed funded advised confirmed led backed".split()
)
NOUN_BY = pattern(
    rf"(?P<verb>acquisitions?|purchase|takeovers?|buyouts?|(?P<sale>sale))(?: (?:in )?<D>)? of{_MAJORITY} (?:both )?{DESCRIPTION}(?:<N> (?:(?!(?:to|by|of|in|and)\b)[a-z\-]+ ){{1,3}})?(?P<along>(?:<N>, )*<N>,? and (?!(?:would|will|could|may|has|had|is|was)\b){DESCRIPTION})?(?P<target><N>)(?:(?! than )[^.;<N>]){{0,60}}?{_NO_AGENT} (?:by {DESCRIPTION}<X>,? (?=to ))?(?(sale)to|by) {DESCRIPTION}(?P<acquirer><X>)",
    re.IGNORECASE,
)
NOUN_IT_BY = pattern(
    rf"(?P<verb>acquisition|purchase|takeover|buyout|buy-out|(?:trade )?sale)(?: (?:in )?<D>)? of (?P<target>that (?:company|startup|start-up|firm|business)|<A>|the (?:company|startup|start-up|firm|business|unit|chain|group)|it)(?: (?:in <D>|<D>|for <M>))* (?:by|to) (?!(?:customers|consumers)\b){BUYER}(?P<acquirer><N>)(?!['’])",
    re.IGNORECASE,
)
""" "Sold its holding in B as part of the sale of that business to A"."""
NOUN_AFTER = pattern(
    r"(?P<acquirer><N>['’]s?|<I>|<N>(?= (?:has )?(?:clos|complet|finali[sz]|announc|confirm)(?:es|ed)\b)) (?:(?!(?:the|for|to|of|in|on|from|following|after|with|and|by|as|at)\b)[\w\-]+ |<D> |<M> |<L> ){0,4}?(?P<target><N>) (?P<verb>acquisition|purchase|buyout|takeover|acqui-?hire)\b",
    re.IGNORECASE,
)
SALE_TO = pattern(
    rf"(?P<target><N>['’]s?|<I>|<A>['’]s|that (?:company|startup|firm|business)['’]s) (?:[\w\-]+ |<M> |<D> ){{0,4}}?(?P<verb>sale|acquisition|takeover|buyout|purchase)(?: (?:in <D>|<D>|for <M>|of the company))*,? (?:to|by) (?!(?:customers|consumers)){DESCRIPTION}(?P<acquirer><N>)",
    re.IGNORECASE,
)
ACQUISITIONS = pattern(
    rf"\b(?P<verb>acquisitions|acqui-?hires|purchases|buyouts|takeovers|(?:two|three|four|five) (?:(?:strategic|M&A|takeover|acquisition|buyout|big|small|such|major|key) )?deals|(?:acquisition|buying|shopping|takeover|M&A) (?:spree|binge)(?! of\b|,? like\b)|(?:first|second|third|fourth|latest|last|biggest|largest|recent|newest|previous|only|sole|one|made an|another) (?:acquisition|purchase)(?=[,:]| ?[—–]| (?:is|was|has been|so far|to date)\b))(?: (?:made )?(?:by|from) (?:the )?(?P<owner><C>)(?!['’]))?(?: (?!(?:and|is|was|has|to|who|which|that)\b)[^.;<N>\s]+){{0,7}}?(?:,? (?:(?:that |which )?include[sd]?|including|such as|among them|like|are|were|was|is|has been|have been|of|as)| ?[—–:]| --|(?<=(?:acquisition|.. purchase)),|,(?= <N>,?(?: (?:in|on|at the end of))? <D>)| ?\((?=<N>))(?: both| the| companies| startups| one(?: was)?(?: for| of)?| (?:the )?first(?: was)?(?: for| of)?)*(?: |(?<=\())(?:(?:those|that) of )?(?={DESCRIPTION}<N>)",
    re.IGNORECASE,
)
EXITS = Pattern(
    r"\bexits?\b(?: [\w\-]+){0,4}?(?: (?:include[sd]?|including|such as|were|are|is|was|like|of)|:)", re.IGNORECASE
)
EXIT = pattern(
    r"(?P<target><N>) \((?P<verb>(?:(?:which )?(?:was )?(?:sold|acquired|bought|went) )?(?:to |by )?)(?P<acquirer><N>)(?=[,;)]| (?:in |for )?(?:<D>|<M>))"
)
_SELLS = r"(?:sold|sells?|selling|dispos(?:es|ed|ing) of|hiv(?:es|ed|ing)|offload(?:s|ed|ing)?|divest(?:s|ed|ing)?|unload(?:s|ed|ing)?)(?: off)?"
_SOLD_WORD = r"(?:<L>(?:-based|['’]s)? |(?!(?:to|by|for|from|more|in|on|stake|shares|house|home(?! (?:operator|builder|chain|care|furnishings?|improvement|delivery|security|goods|appliance)\b)|villa|apartment|penthouse|mansion|estate|ranch|farm|painting|yacht|island|land)[ ,])[\w\-’',]+ )"
_SOLD_OWNER = r"(?:<N>[-‐–][a-z]+ |(?:M[rs]\.? )?<X>['’]s? (?:[a-z\-]+ ){0,3}(?:company|startup|start-up|firm|business|unit|arm|subsidiary|brand|chain|app|site|platform|studio|agency),? |<N> (?:(?!(?:to|for|of|in|and|by|from|with)\b)[a-z\d\-]+,? ){1,3})"
_SOLD_AS = r"(?: (?:business|unit|subsidiary|arm|division|operations|(?:blog )?network|blog|newsletter|magazine|startup|start-up|company|chain|app))?(?: ?\([^()]{0,40}\))?(?:,(?! to (?:[a-z]+ ){0,3}<N>)[^.;]{0,60}?,|, an? [^.;,<N>]{3,80}|,)?"
_SOLD_TO_GROUP = r"(?:an? (?:[\w\-]+ ){0,3}(?:group|consortium)(?: of [\w\- ]{3,30})?|(?:[\w\-]+ ){0,2}investors) (?:led by|including) "
SOLD_OBJECT = pattern(
    rf"(?P<verb>{_SELLS}|exited|(?:sale|disposal|divestment|divestiture) of|exit of(?:(?<=<M> exit of)|(?=[^.;]{{0,80}}<M>)))(?: (?:its|their|his|her)(?= [5-9]\d))?{_MAJORITY} (?:(?:its|their) (?:entire |whole )?(?:interest|investment) in )?(?:his |her |their |its |the )?"
    rf"{_SOLD_WORD}{{0,6}}?{_SOLD_OWNER}?(?P<along>(?:<N>, )*<N>,? and (?:its |the )?)?(?P<target><N>){_SOLD_AS}"
    rf" (?:{_WHEN} )*to (?:{_SOLD_TO_GROUP}|{ITS_OFFICER}){BUYER}(?P<acquirer><N>|<P>(?!['’]))(?! (?:customers|users|clients|subscribers|consumers|fans|readers|guests|patients|members)\b)",
    re.IGNORECASE,
)
FOLLOWING = pattern(
    rf"\b(?P<verb>(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:nd|rd|th)|latest|biggest|largest) (?:[\w\-]+ ){{0,3}}?(?:acquisition|purchase|takeover|buyout|deal)|(?<=its )(?:second|third|fourth|fifth|sixth)(?= (?:<D>|of the year|so far)? ?(?:after|following) )|(?:acquisition|purchase|takeover|buyout|deal) number [\w\-]+)(?:,? (?!(?:after|following)\b)[\w\-’']+| <D>| <L>| <N>| <M>){{0,9}},? (?:following|after)(?: (?:the|its|earlier|buying|acquiring|purchases?|acquisitions?|takeovers?|buyouts?|of|that|those))* (?={DESCRIPTION}<N>)",
    re.IGNORECASE,
)
OWN_DEAL = pattern(
    r"(?P<acquirer><N>['’]s?|<A>['’]s?|<I>)(?: \([^()]{1,14}\))? (?:(?:[\w\-]+|<M>|<D>) ){0,5}?(?:deal|offer|bid|plan|agreement|attempt|proposal|talk|discussion|willingness|decision|move|intention|effort|negotiation)s?(?: <D>)?(?: (?:of|worth|valued at) <M>)? (?:to pay <M> )?to $",
    re.IGNORECASE,
)
IT_ALONE = r"(?:<A>|it\b|the (?:company|startup|start-up|firm|business)\b)(?=[,.;)]|$| <D>| (?:in|for|last|at|worth|this|earlier|and|but)\b)"
PRICE_PAID = pattern(
    rf"(?:(?P<money><M>)|\b(?:what|how much|price|sum|amount|premium|multiple|(?:more|less) than)) (?:that )?(?P<acquirer><C>) (?:(?:has|had|have|reportedly|also|<D>) )*(?P<verb>paid|spent|shelled out|laid out|forked(?: out| over)?|parted with|plunked down|is paying|was paying|will pay|would pay)(?: in <D>)? (?:for|on|(?:in|to|on) (?:buying|acquiring|purchasing|buy|acquire|purchase)) (?:(?:its|their) (?:[\w\-]+ ){{0,3}}?(?:deal|acquisition|purchase|takeover), (?=<N>)|{DESCRIPTION}(?=<N>(?!['’]))|(?={IT_ALONE}))(?P<target><N>|<A>|the \w+)",
    re.IGNORECASE,
)
DEAL_BY = pattern(
    rf"(?<!of )(?P<verb>acquisition|takeover|buyout|buy-out|acqui-?hire)(?: (?:in <D>|<D>|for <M>))*(?:(?<=buyout|uy-out) (?:led|backed))? by {DESCRIPTION}(?P<acquirer><N>)",
    re.IGNORECASE,
)
_PAYS = (
    r"\bpa(?:y|ys|id|ying)(?: out)?|\boffer(?:s|ed)?|\bspen(?:d|ds|t|ding)"
    r"|\b(?:shell|fork|splash|splurg|pon[iy]|plunk|cough|hand|laid|lays?|plonk)(?:es|e|s|ed|ing)?(?: (?:out|over|down|up))?"
    r"|\bpart(?:s|ed|ing)? with|\bput(?:s|ting)? down|\bstump(?:s|ed|ing)? up|\bcommit(?:s|ted|ting)?(?= (?:[\w\-]+ ){0,3}?<M> to (?:buy|acquire|purchase))"
    r"|\bdrop(?:s|ped|ping)?|\bblew|\bbid|(?<=and )(?:another|a further)"
)
_SOME = (
    r"(?:(?:about|around|approximately|roughly|an?|reported|up|to|more|than|over|some|nearly|whopping|cool|just|at|least|"
    r"estimated) )*"
)
_SUM_PAID = (
    r"(?:(?P<money><M>)|(?:more|less|nothing)(?= for <N>(?:, an? [^.;,<N>]{0,40}?(?:company|maker|firm|start-?up|chain|business)\b| but took (?:over|on) its debts?))|(?:undisclosed|unspecified|similar) (?:amount|sum|price)(?: of (?:cash|money))?"
    r"|(?:(?<=pay )|(?<=pays )|(?<=paid )|(?<=paying ))(?:in )?(?:cash|stock|shares)(?: and (?:cash|stock|shares))?(?= for [^.;,<N>]{0,40}<N>,? (?:an?|the|which(?! is\b)) (?!(?:[a-z\-]+ ){0,3}(?:house|home|flat|villa|mansion|estate|property|yacht|boat|ship|car|plane|horse|painting|ride|drink)\b)))"
    r"(?: in (?:cash|stock|cash and stock|shares|an? [\w\- ]{3,20}))?(?:,? (?:and|plus) (?:another )?<M> in (?:cash|stock|shares|equity))?(?:,? (?:including|excluding|plus|net of) (?:[\w\-]+ ){0,2}(?:debt|<S>),?)?"
)
_FOR_ALL_OF = rf"(?:for|to (?:buy|acquire|purchase|take over)|on|to (?:purchase|acquire|buy) all of){_MAJORITY}"
_NO_PROPERTY = (
    r"(?!(?:a|an|the|each|every|its|their|his|her) (?:\w+ ){0,3}(?:stake|house|home|license|share|right|ticket|seat))"
)
_OR_ITS_SHARES = r"<N>(?!['’])|<N>['’]s? (?:outstanding |issued )?(?:shares|stock|equity)\b"
_FOR_IT = r"(?<=for )(?=(?:<A>|(?:the (?:<L>(?:-based)? |[a-z\-]+ )?(?:company|startup|firm|site|business|chain|group|maker|retailer|publisher|lender|insurer)|it)\b)(?:[,.;]| (?:in|last|on|this)\b| <D>|$))"
PAID = pattern(
    rf"(?P<verb>{_PAYS}) {_SOME}{_SUM_PAID} {_FOR_ALL_OF} {_NO_PROPERTY}"
    rf"(?:{DESCRIPTION}(?={_OR_ITS_SHARES})|{_FOR_IT})(?P<target><N>|<A>|(?:the \w+|it)\b)",
    re.IGNORECASE,
)
""" "Paid $5 million in cash for B", "offered $5 million to buy all of B's shares"."""
PART_OF = pattern(
    r"(?P<target><C>)(?:, which [^.;,]{2,70}(?=,))?,? ?\(?,?(?:(?:which |it )?(?:is|has since|has|had|later|then|eventually|was|has been|will be|acquired and) )*(?P<verb>(?:now|became|becomes?) (?:a )?(?:part|unit|subsidiary|division) of|now belongs to|(?:now|these days|nowadays|today|by now|meanwhile|currently|since <D>) (?:an? )?(?:(?:wholly[- ]owned )?(?:part|unit|subsidiary|division|arm|brand) of|in the hands of|under the (?:roof|umbrella|wing) of|(?:the )?property of|belongs to)|bec(?:ame|omes?) the property of|(?:pass(?:es|ed)|go(?:es)|went)(?: over)? into the (?:ownership|possession|hands) of|(?:folded|rolled|integrated) into"
    r"|(?:a )?part of(?= <N> since\b)) (?:<L>-based |<L>['’]s |(?:[a-z\-]+ ){1,4}(?=<N>)|the )?(?P<acquirer><N>)(?! (?:story|community|movement|ecosystem|network|cohort|alliance|project)\b)"
)
PROPERTY_OF = pattern(
    r"(?P<target><N>),? \(?(?:which is )?(?P<verb>now an?|is now an?(?= <N>(?:-owned)? (?:subsidiary|unit|brand|division|property))|an?(?= <N> (?:acquisition|(?:company|subsidiary|unit|brand|division|business) since\b))) (?P<acquirer><N>)(?:-owned)? (?:acquisition|property|company|subsidiary|unit|brand|division|business)\b(?! (?:of|manager|owner|ambassador|card)\b)"
)
AFTER_PASSIVE = pattern(
    rf"(?:\b(?:after|before|since|following|by|despite|upon|prior to)|<D>) (?:being|getting|having been) (?P<verb>{_PAST}|sold)(?: {_WHEN}){{0,6}} (?:by|to) {DESCRIPTION}(?P<acquirer><N>)",
    re.IGNORECASE,
)
_OWNER_WORD = (
    r"(?:owner|maker|app|parent|startup|start-up|arm|division|studio|agency|chain|company|alum|firm|platform|provider|creator|developer|service|site|publisher|"
    r"operator|unit|brand|franchise|business|rival|competitor|affiliate|subsidiary|supplier|predecessor|successor|forerunner|spin-?off|spin-?out|namesake)"
)
_NO_PREPOSITION = r"(?!(?:from|to|by|of|in|with|for|at|on|as|and|but|its|their|after|via)\b)"
_OWNS_IT = rf"['’]?s? (?:{_NO_PREPOSITION}(?:[a-z\-]+|[A-Z][a-z]+(?:ese|an|ish|ch)) (?:and (?=[a-z]))?){{0,4}}?(?:\w+-)?{_OWNER_WORD},? "
_LINKED = r"[-‐–](?:like|style|type|rival|backed|supported|listed|linked|affiliated)(?: (?!by\b)[a-z\-]+){0,3} "
OWNER_NAMED = pattern(rf"<X>(?:{_OWNS_IT}|{_LINKED})(?P<target><N>)")
