"""The constructions of purchases that are told from the sale, the merger or the contest. Every pattern names `verb`."""

import re

from vcgraph.extraction.rules.acquisitions.patterns import BUYER, DESCRIPTION
from vcgraph.extraction.rules.text.clauses import ASIDE
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_ABOUT = r"(?:about|over|on|regarding)"
_ENDS = r"(?=[,.;)]|$| ?\(| (?:up for sale|in|for|to|after|as|at|by|on|and|which|with|last|amid|since|this)\b| <D>)"
"""What follows a name that stands for the company itself: not "Acme shares"."""
_SOUGHT = (
    r"(?:explor|consider|weigh|mull|pursu|plan|prepar|seek|run|ready|readi|gear|near)(?:s|es|e|ed|ned|ing|ning)?(?: up for)? "
    r"(?:(?:an?|the|its) )?(?:(?!partial)[\w\-]+ |<M> ){0,2}?(?:sale|auction|disposal|divestment)(?: process)? (?:of|for)(?! (?:a |the )?(?:stake|part|minority|shares))"
    r"|(?:launch|start|restart|begin|began|begun|kick|reviv|resum|relaunch)(?:s|es|e|ed|ning|ing)?(?: off)? "
    r"(?:(?:an?|the|its) )?(?:(?!partial)[\w\-]+ |<M> ){0,2}?(?:sale process|auction|disposal|divestment)(?: process)? (?:of|for)(?! (?:a |the )?(?:stake|part|minority|shares))"
)
_BUYER_SOUGHT = (
    r"(?:seek|look|search|find)(?:s|ed|ing)? (?:for )?an? (?:[\w\-]+ )?buyer for"
    r"|(?:looking|seeking|hoping|preparing|planning|wants|plans|trying|aiming) to sell(?= [^.;,]{1,60} for (?:[a-z]+ ){0,4}<M>)"
    r"|(?:look(?:s|ing)|seek(?:s|ing)|want(?:s|ing)|tr(?:ies|ying)|hop(?:es|ing)) to sell(?: off)? (?:its|their) (?:[\w\-]+ ){0,4}?"
    r"(?:company|business|startup|subsidiary|unit|firm|chain|brand|app|site|platform|service),?(?= <N>)"
)
_BANKERS = (
    r"(?:hired|hires|hiring|appointed|tapped|engaged|retained|mandated|working with|lined up) (?:[\w\-&]+ |<N> ){0,4}?(?:bank(?:s|ers)?|advis[eo]rs?|<N>) "
    r"(?:to (?:sell|explore (?:an?|the) sale of|find a buyer for)|(?:on|for) (?:an?|the) (?:[\w\-]+ )?sale of)"
    r"|(?:considering|weighing|exploring|mulling) selling"
)
_PUT_UP = (
    r"put(?:s|ting)?(?= [^.;,]{1,60},?(?: [^.;,]{1,30},)? (?:up for sale|on the (?:auction )?block|on the market)\b)"
)

SALE_OF = pattern(
    rf"\b(?P<verb>{_SOUGHT}|{_BUYER_SOUGHT}|{_BANKERS}|{_PUT_UP}) (?:its |their |the )?{DESCRIPTION}(?P<target><N>)"
    rf"{_ENDS}(?![^.;]{{0,60}} to <N>)",
    re.IGNORECASE,
)
""" "Acme is exploring a sale of B": who sells it is no buyer."""

_ASIDE = r"(?:, (?:which|who|whose|an?|the|once|formerly|long|[a-z]{3,}ed|bought|built|held|run) [^.;]{3,120}?,)?"
""" "B, whose bid from C was refused, | has found a buyer"."""
UP_FOR_SALE = pattern(
    rf"(?P<target><C>){_ASIDE} (?:is|was|has been|went|goes|is being put|was put|has been put)(?: now| once (?:more|again)| again| back)? (?P<verb>up for sale)\b"
)

TALKS_OF_SALE = pattern(
    rf"\b(?P<verb>(?:talking|talks|negotiating|discussions|negotiations) (?:to|with)) {BUYER}(?P<acquirer><N>) "
    rf"{_ABOUT} (?:(?:an?|its|the) )?(?:[\w\-]+ |<M> ){{0,2}}?sale\b(?! of)",
    re.IGNORECASE,
)
""" "B is in talks with A about a sale"."""

_ANY_WORDS = r"(?:[\w\-]+ ){0,2}?"
FINDS_BUYER = pattern(
    rf"(?P<target><C>){_ASIDE} (?:has |had )?(?:also |now |finally )?(?P<verb>found|finds|got|gets|has(?= [\w\- ]+[:,—–]| an? new owner in <N>)) "
    rf"(?:(?:an?|its) )?{_ANY_WORDS}(?:buyer|owner|acquirer)(?: in|:|,|\s?[—–]) {BUYER}(?P<acquirer><N>)"
)
TO_WHICH_SOLD = pattern(
    r"(?P<acquirer><N>)(?:,? to (?:which|whom)|(?<=(?:as|is) to <N>) that) (?:(?:the )?<X>(?: family| brothers| sisters)?|<A>|s?he|they|its? [a-z]+|the [a-z\-]+) (?:(?:has|had|have|later|then|since|also|<D>) )*(?P<verb>sold) (?:the )?(?P<target><N>(?!['’])|<A>|it\b|them\b)(?=[,.;)]|$| <D>| (?:in|for|last|this|back|at|and)\b)"
)
""" "A, to which Lee had sold B", "it was to A that the family sold B", "she bought it back from A, to which she had sold it"."""
WHAT_IT_BOUGHT = pattern(
    r"\b[Ww]hat (?P<acquirer><C>) (?:has |had |then |later |<D> )?(?P<verb>bought|acquired|took over)(?: in fact| instead| in the end| in <D>)? (?:is|was) (?P<target><N>)(?=[,.;]|$)"
)
""" "What A bought was B, not C"."""
NEW_OWNER = pattern(
    rf"(?<!from )(?<!by )(?P<target><N>['’]s?|<I>) (?P<verb>(?:new |future )(?:owner|parent)(?: company)?|buyer|acquirer|purchaser)(?:,| is| was| will be|,? (?:is|was) (?:among|one of) (?:[a-z\-]+ ){{1,4}}?[a-z]+s,)? {BUYER}(?P<acquirer><N>)(?!['’])"
)
FORMER_OWNER = pattern(
    r"(?<!from )(?<!by )(?P<target><N>['’]s?|<I>) (?P<verb>(?:former |previous |then-)(?:owner|parent)(?: company)?),? (?P<acquirer><N>)(?!['’])"
)
_WILL = r"(?:will|would|is to|to|is set to|is about to) (?:now |also |then )?"
_BECOME = r"(?:become|operate as|continue as|continue to operate as|run as)"
BECOMES_PART = pattern(
    rf"(?P<target><C>){_ASIDE} (?P<verb>{_WILL}(?:be folded into|{_BECOME} (?:an? |the )?(?:[\w\-]+ ){{0,2}}?"
    r"(?:part|unit|subsidiary|division|brand) of)) (?:the )?(?:[a-z\-]+ |<L>(?:-based|['’]s) ){0,3}?(?P<acquirer><N>)(?!['’]s? (?!(?:family|portfolio|stable|empire|group|fold)\b))"
)

_AUCTION = r"(?=[^.;]{1,90}\b(?:auction|bid|bids|bidding|takeover|offer)\b)"
_BEATS = rf"(?:outbids?|(?:beats?|topped|bested){_AUCTION})(?: out)? (?:[\w\-]+ )?<N>[^.;]{{0,40}}?"
_BEATEN_TO = (
    r"(?:beat|beats|topped|bested|saw off|outbid)(?: out)? (?:[\w\-]+ )?<N> to(?= (?:win|land|clinch|secure)\b)"
)
BEATS = pattern(
    rf"(?P<acquirer><C>) (?:has |had )?(?:{_BEATS} (?:in (?:an?|the) [\w\- ]{{3,30}} )?|{_BEATEN_TO} )"
    rf"(?P<verb>for|to(?= <N>)|(?<=<N> to )(?:win|land|clinch|secure)(?= [^.;<M>]{{1,50}} (?:for|with|in an?) [^.;<M>]{{0,30}}<M>)) {DESCRIPTION}(?P<target><N>){_ENDS}"
)
""" "A outbid C for B", "A beat C in an auction for B"; a race for votes has no bids."""
_CONTEST = r"(?:[\w\-]+ |<D> ){0,2}?(?:auction|bidding(?: war| battle| contest)?|battle|contest|race|war|fight)"
LOST_TO = pattern(
    rf"\b(?:(?:lost|losing|loses)(?: out)? to|(?:outbid|beaten|trumped|pipped) by) {BUYER}(?P<acquirer><N>) (?P<verb>in (?:an?|the) "
    rf"{_CONTEST} (?:of|for|to (?:buy|acquire))|for|to) "
    rf"{DESCRIPTION}(?P<target><N>)(?!['’])"
)
LOST_WAR = pattern(
    rf"\b(?P<verb>(?:lost|loses|losing)(?: out)?(?: in)? (?:an?|the|its) {_CONTEST} (?:(?<!race )(?<!fight )(?<!contest )(?:of|for)|to (?:buy|acquire))) {DESCRIPTION}(?P<target><N>) to {BUYER}(?P<acquirer><N>)(?!['’])"
)
FOR_WHICH_LOST = pattern(
    rf"(?P<target><N>),? for which (?P<loser><C>)(?: (?:has|had|<D>))* (?P<verb>lost (?:out in )?(?:an?|the) {_CONTEST} to) {BUYER}(?P<acquirer><N>)(?!['’])"
)
LOST = (LOST_TO, LOST_WAR, FOR_WHICH_LOST)
""" "A lost a bidding war for B to C", "B, for which A lost a bidding war to C": C has it, and A's bid failed."""

EXIT_TO = pattern(
    rf"(?P<target><C>)(?:['’]s?)? (?:(?:had|saw|made|to|an?|its|the|through|in|<M>|<D>|[\w\-]+ly|big|recent) )*"
    rf"(?P<verb>exit)(?: (?:in <D>|<D>|for <M>))* to (?!<L> ){BUYER}(?P<acquirer><N>)"
)

DEAL_BY_OF = pattern(
    rf"\b(?P<verb>acquisition|purchase|takeover|buyout|buy-out)(?: (?:in <D>|<D>|for <M>))* by {BUYER}(?P<acquirer><X>)(?: (?:in )?<D>)?"
    rf"{ASIDE} of {DESCRIPTION}(?P<target><N>)(?!['’])",
    re.IGNORECASE,
)
_TIE_UP = r"(?:merger|takeover|acquisition|buyout|buy-out|tie-up|combination)"
TALKS_BETWEEN = pattern(
    rf"\b(?P<tie>{_TIE_UP} )?(?P<verb>talks|negotiations|discussions) between {DESCRIPTION}(?P<acquirer><N>) and "
    rf"{DESCRIPTION}(?P<target><N>)(?(tie)| {_ABOUT} (?:an?|the|their) (?:[\w\-]+ |<M> ){{0,2}}(?:{_TIE_UP}|sale)\b)",
    re.IGNORECASE,
)
GIVES_CONTROL = pattern(
    rf"\b(?P<verb>g[ai]v(?:e|es|ing)|hand(?:s|ed|ing)?|grant(?:s|ed|ing)?) {BUYER}(?P<acquirer><N>) "
    r"(?:(?:full |majority |effective )?(?:control|ownership) of|an? (?:[\w\-]+ )?(?:majority|controlling)(?: (?:stake|interest|share))? (?:in|of)) "
    rf"{DESCRIPTION}(?P<target><N>)(?!['’])",
    re.IGNORECASE,
)
_HEAD_VERBS = (
    r"eyes|eyeing|mulls|weighs|considers|considering|nears|explores|plans|seals|clinches|closes|completes|finali[sz]es|drops|scraps|"
    r"abandons|ends|shelves|launches|prepares|agrees(?= <M>)|complete(?= )"
)
HEAD_NOUN = pattern(
    rf"(?P<acquirer><N>) (?:is |was |to )?(?P<verb>{_HEAD_VERBS}) (?:an? |its )?(?:<M> |hostile |possible |potential |proposed |planned ){{0,2}}"
    r"(?P<target><N>) (?:takeover|bid|acquisition|buyout|buy-out|purchase|merger|buy(?=[.,;:]|$)|as a (?:takeover|acquisition) target)\b(?! (?:of|fund|spree|war|offer from|to (?!buy|acquire)))"
)
AS_TARGET = pattern(
    rf"(?P<acquirer><C>)(?: (?:is|was|has|had|been|were|also|now|reportedly|rumou?red|said|believed|understood|thought|to|be|again))* "
    rf"(?P<verb>(?:look(?:s|ed|ing)? at|ey(?:es|ed|eing)|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|view(?:s|ed|ing)?|target(?:s|ed|ing)|courting|circling)) "
    rf"{DESCRIPTION}(?P<target><N>) as an? (?:[\w\-]+ )?(?:acquisition|takeover|buyout|purchase)(?: (?:target|candidate))?\b(?! (?:of|vehicle))"
)
""" "A is rumoured to be looking at B as a potential acquisition"."""
SUITORS = pattern(
    rf"\b(?P<verb>bidders|suitors|(?:potential|possible|likely|interested|prospective) (?:buyers|acquirers|parties)) for {DESCRIPTION}(?P<target><N>) "
    rf"(?:include[sd]?|are|were)(?: said to be| both)? (?={DESCRIPTION}<N>)",
    re.IGNORECASE,
)
""" "Bidders for B include A and C"."""


ONE_OF_BOUGHT = pattern(
    rf"(?P<target><N>){ASIDE} (?:is|was|became|becomes|will be) (?:one of|among|the [a-z]+ of|the (?:first|second|third|fourth|fifth|latest|last|largest)) (?:[\w\-]+ ){{1,5}}?(?:that |which )?"
    r"(?P<acquirer><N>) (?:(?:has|had|have|recently|also|<D>) )*(?P<verb>acquired|bought|purchased|snapped up|picked up|swallowed|absorbed|taken over|gobbled up)(?=[,.;)]|$| <D>| (?:in|this|last|over|since|so far|to date|recently|as|for <M>)\b)"
)
""" "B is one of five companies that A has acquired"."""
CONTROL_PASSES = pattern(
    rf"\b(?:[Cc]ontrol|[Oo]wnership|[Aa]ll (?:of )?(?:the )?(?:shares|stock|equity|capital)|[Aa] (?:majority|controlling)(?: stake| interest)?) (?:of|in) {DESCRIPTION}(?P<target><N>)(?: (?:has|had|have|will|then|<D>))* "
    rf"(?P<verb>pass(?:ed|es)?|went|goes|go|transfer(?:s|red)?|mov(?:es|ed)|shift(?:s|ed)|switch(?:es|ed))(?: from <N>)? to {BUYER}(?P<acquirer><N>)(?!['’])"
)
BUYER_OF_IS = pattern(
    rf"\b(?P<verb>(?:buyer|acquirer|purchaser|new owner) (?:of|for)) {DESCRIPTION}(?P<target><N>),? (?:is|was|will be|turn(?:s|ed) out to be|is said to be) "
    rf"(?!(?:an?|not) ){BUYER}(?P<acquirer><N>)(?!['’])"
)
""" "The buyer of B turned out to be A"."""
BUYER_IS = pattern(
    rf"(?:^|[,;] (?:and |but )?)[Tt]he (?:eventual |likely )?(?P<verb>(?:buyer|acquirer|purchaser|new owner|winner|winning bidder)(?:[,:]|(?:, an? [^.;,<N>]{{2,60}},)? (?:is|was|will be))) {BUYER}(?P<acquirer><N>)(?!['’])"
)

SALE_TO_SOUGHT = pattern(
    rf"\b(?P<verb>(?:exploring|explores|considering|considers|considered|weighing|mulling|pursuing|(?:talks|discussions|negotiations) (?:about|over|on|regarding)) "
    rf"(?:an? )?(?:[\w\-]+ |<M> ){{0,2}}?sale to) {BUYER}(?P<acquirer><N>)",
    re.IGNORECASE,
)
SALE_TO_TOLD = pattern(
    rf"\b(?P<verb>(?:near(?:s|ed|ing)?|close to|announce[sd]|complete[sd]|close[sd]|confirm(?:s|ed)|agree[sd](?: on)?|seal(?:s|ed)|(?:call(?:s|ed|ing) off|(?:scrap|abandon|terminat|end|cancel|drop|halt|block|shelv|kill)(?:s|es|ed|ped|led|ing|ping|ling))) (?:(?:an?|its|the) )?"
    rf"(?:[\w\-]+ |<M> ){{0,2}}?sale to) {BUYER}(?P<acquirer><N>)(?!['’]| (?:customers|users|investors|shareholders)\b)",
    re.IGNORECASE,
)
SALE_TALKS = pattern(
    rf"(?P<target><C>)(?: (?:is|was|has|been|reportedly|also|now|<D>))* (?P<verb>(?:in|held|holds|holding|began|entered) (?:[\w\-]+ ){{0,3}}?sale (?:talks|discussions|negotiations)) with "
    rf"{BUYER}(?P<acquirer><N>)"
)
""" "B is in sale talks with A"."""
ACCEPTS = pattern(
    r"(?P<target><C>)(?:['’]s? (?:board|management|founders?|directors|shareholders|owners?))?(?: (?:has|have|had|<D>))* "
    r"(?P<verb>accept(?:ed|s)|agree[ds]? to) (?P<acquirer><N>)['’]s? "
    r"(?:(?:[\w\-]+|<M>) ){0,3}?(?:offer|bid|proposal)\b(?! (?:of|for|to) (?!<M>|buy|acquire))"
)

JOINS_BY_DEAL = pattern(
    r"(?P<target><C>)(?: (?:has|had|first|later|then|<D>))* (?:came to|came into|joined|entered|landed at|became part of|went to) "
    r"(?:the )?(?P<acquirer><N>)(?:['’]s? (?:[a-z]+ ){0,2}[a-z]+)?(?: (?:in )?<D>)? (?:by way of|via|through|as part of|thanks to|in) "
    r"(?:an?|the|its|<D>(?:['’]s)?) (?:[\w\-]+ |<M> |<D> ){0,4}?(?P<verb>acquisition|acqui-?hire|takeover|purchase|buyout)\b(?! of)"
)
""" "B came to Acme by way of an acquisition"."""

_IN_A_SALE = r"(?:in|via|through|with|by way of|for) (?:an? |the )?(?:[\w\-]+ |<M>,? ){0,4}?(?:sale|deal|buyout|exit|SBO|transaction)"
EXITS_BY_SALE = pattern(
    rf"\b(?P<verb>exit(?:s|ed|ing)?|reali[sz](?:es|ed|ing))(?: (?:its|the|their) (?:[\w\-]+ ){{0,2}}?(?:investment|position|holding) in)? "
    rf"{DESCRIPTION}(?P<target><N>){ASIDE}(?: {_IN_A_SALE})(?: (?:in <D>|<D>|for <M>))* to {BUYER}(?P<acquirer><N>)",
    re.IGNORECASE,
)
""" "Acme exits B in a $5 million sale to C"."""
HANDED_ON = pattern(
    r"(?P<target><C>)(?:, [^.;<N>]{2,70},)?(?: (?:has|had|is|have|now|also|[a-z]+ly|<D>))* "
    rf"(?P<verb>(?:pass|hand)(?:es|s|ed|ing) (?:on |over )?(?:the|its) (?:baton|torch|keys|reins)) (?:over |on )?to {BUYER}(?P<acquirer><N>)"
    r"(?=,? (?:in|via|through|as part of) (?:an?|the) (?:[\w\-]+ |<M> ){0,4}?(?:acquisition|takeover|buyout|sale|buy-out)\b)"
)
_ITS_OWNERS = (
    r"(?:administrators?|liquidators?|receivers?|trustees?|curators?|founders?|owners?|shareholders|backers|creditors)"
)
_HAVE_SOLD = (
    r"(?: (?:has|have|had|then|later|also|since|<D>))* (?P<verb>sold|agreed to sell|sell) "
    r"(?:<A>|it|up|out|all (?:of )?(?:their|its) (?:shares|stakes|holdings|stock)|(?:their|its) entire (?:stakes?|holdings?)|the (?:business|company|firm|startup|start-up|group))(?: (?:in|for|on|last|<D>|<M>|[a-z]+ (?:week|month|year)))*"
)
OWNERS_SOLD = pattern(
    rf"\b[Tt]he {_ITS_OWNERS} of {DESCRIPTION}(?P<target><N>){ASIDE}{_HAVE_SOLD} to {BUYER}(?P<acquirer><N>)"
)
OWNER_OF = pattern(
    r"(?P<acquirer><C>)(?: (?:is|was|are|has|have|had|will|would|now|set|due|therefore|thus|soon|<D>))* "
    rf"(?P<verb>(?:(?:to )?become|became|becomes|becoming|emerged as|is|was) (?:the |its )?(?:(?:proud )?new owner|(?:sole |majority |full |outright )?owner|(?:now|today|since <D>) (?:the )?(?:sole|full|outright|new) owner) of) (?!an? <N>){DESCRIPTION}(?P<target><N>)(?!['’])"
)
MADE_OWNER = pattern(
    rf"\b(?:makes?|made|making) (?P<acquirer><N>) (?P<verb>(?:the )?(?:new |sole |full |majority )?owner of) {DESCRIPTION}(?P<target><N>)(?!['’])"
)
""" "The deal makes A the owner of B"."""
CHOSEN = pattern(
    r"\b(?:(?:pick|select|approv|retain|confirm)(?:s|es|ed|ing)|cho(?:se|sen|oses|osing)) (?P<acquirer><N>) "
    rf"(?P<verb>as (?:the |its )?(?:(?:winning |successful )?(?:bidder for|buyer (?:of|for)|acquirer of)|new owner of)) {DESCRIPTION}(?P<target><N>)(?!['’])"
)
""" "The court picked Acme as the buyer of B"."""
LATEST_OF = pattern(
    rf"(?P<target><N>){ASIDE} (?:is|was|became|becomes|marks|will be) (?:the )?(?:[\w\-]+ ){{0,3}}?"
    rf"(?:latest|first|second|third|fourth|fifth|sixth|biggest|largest|newest|most recent) (?P<verb>acquisition|purchase|takeover|buyout)(?: <D>)? (?:of|for|by) "
    rf"{DESCRIPTION}(?P<acquirer><N>)(?!['’])"
)
""" "B is the latest acquisition of Acme"."""

_SOME_BUYERS = (
    r"(?:an? (?:[\w\-]+ ){0,3}?(?:consortium|group|syndicate) of (?:[\w\-]+ ){0,4}?(?:investors|firms|funds|houses|buyers|companies)"
    r"|(?:an? )?(?:private[- ]equity|financial|undisclosed|unnamed) (?:investors?|buyers?|firms?|funds?|owners?))\b"
)
SOLD_TO_SOME = pattern(
    rf"\b(?P<verb>sold|sells|to sell|selling|sale of) (?:its |their |the )?{DESCRIPTION}(?:<N> (?:rival|competitor|spin-?off|unit|subsidiary) )?(?P<target><N>){ASIDE}"
    rf"(?: (?:in <D>|<D>|for <M>|last \w+))* to {_SOME_BUYERS}(?!,? (?:led by|including|that includes|made up of|called|<N>))"
)
""" "Acme sold B to a consortium of private equity firms": nobody is named who bought it."""

WITHOUT_BUYER = (SALE_OF, UP_FOR_SALE, SOLD_TO_SOME)
IN_TALKS = (AS_TARGET, SALE_TALKS, SALE_OF, UP_FOR_SALE, TALKS_OF_SALE, SALE_TO_SOUGHT, TALKS_BETWEEN)
PLANNED = (BECOMES_PART, ACCEPTS, CHOSEN)
NEEDED: dict[Pattern, str] = {
    DEAL_BY_OF: "acquisition|purchase|takeover|buyout|buy-out",
    JOINS_BY_DEAL: "acquisition|acqui-hire|acquihire|takeover|purchase|buyout",
    TALKS_BETWEEN: "between",
    GIVES_CONTROL: "control|ownership|majority",
    HEAD_NOUN: " buy|acquisition|purchase|takeover|buyout|buy-out|bid|merger",
    AS_TARGET: " as a",
    BUYER_IS: "winner|winning|buyer|acquirer|purchaser|new owner",
    BUYER_OF_IS: "buyer|acquirer|purchaser|new owner",
    CONTROL_PASSES: "control|ownership|majority|all ",
    ONE_OF_BOUGHT: "one of|among| of | the ",
    SALE_TO_SOUGHT: "sale to",
    SALE_TO_TOLD: "sale to",
    SALE_TALKS: "sale ",
    ACCEPTS: "accept|agree",
    SALE_OF: "sale|auction|disposal|divestment|buyer|to sell|selling| block|on the market",
    UP_FOR_SALE: "up for sale",
    TALKS_OF_SALE: "sale",
    FINDS_BUYER: "buyer|owner|acquirer",
    NEW_OWNER: "buyer|owner|acquirer|parent",
    TO_WHICH_SOLD: "to which|to whom|was to|is to",
    WHAT_IT_BOUGHT: "what ",
    FORMER_OWNER: "owner|parent",
    BECOMES_PART: "part of|unit of|subsidiary of|division of|brand of|folded into",
    BEATS: "beat|outbid|topped|bested|saw off",
    LOST_TO: "lost|losing|outbid|beaten|trumped",
    LOST_WAR: "lost|loses|losing",
    FOR_WHICH_LOST: "for which",
    EXIT_TO: "exit",
    EXITS_BY_SALE: "exit|reali",
    HANDED_ON: "baton|torch|keys|reins",
    OWNERS_SOLD: "sold|sell",
    OWNER_OF: "owner of",
    MADE_OWNER: "owner of",
    CHOSEN: "bidder for|buyer|acquirer of|new owner of",
    SOLD_TO_SOME: "sold|sell|sale of",
    LATEST_OF: "acquisition|purchase|takeover|buyout",
    SUITORS: "bidders|suitors|buyers|acquirers|parties",
}
"""Words of which each match has one, between bars; the rules in the order in which they are read."""
TWO_NAMED = tuple(rule for rule in NEEDED if rule is not SUITORS)
