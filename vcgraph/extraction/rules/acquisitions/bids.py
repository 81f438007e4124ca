"""Purchases that nobody has made yet: suitors named as such, courtships, a company for which a buyer is sought. Every pattern names `verb`."""

import re

from vcgraph.extraction.rules.acquisitions.patterns import BUYER, COMPANIES, COMPANY, DESCRIPTION, IT_ALONE
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

BID_FOR = pattern(
    rf"(?P<acquirer><N>['’]s?|<I>) (?:(?!(?:of|to|for|with|from)\b)[\w\-]+ |<M> |<D> ){{0,5}}?(?P<verb>(?<=<M> )(?:[\w\-]+ )?deal|(?:takeover |buyout )?bid|offer)(?: of <M>)? for (?:all of |the whole of )?{DESCRIPTION}(?P<target><N>)(?! (?:customers|users|staff|shares|tickets|fans|products|goods)\b)",
    re.IGNORECASE,
)
_TO_BUY = r"(?:for|to (?:buy|acquire))"
_BID = r"(?:takeover )?(?:bids?|takeover offers?)"
_NEAR_DEAL = rf"(?:near(?:s|ed|ing)?|close to|closing in on|on the verge of) (?:an? )?(?:[\w\-]+ |<M> ){{0,3}}?(?:deal|agreement|takeover|acquisition)(?: of <M>)? (?:{_TO_BUY}|of)"
_STRUCK_DEAL = (
    r"(?:in|agree[sd]?|strikes?|struck|reach(?:es|ed)|seal(?:s|ed)|clinch(?:es|ed)|sign(?:s|ed)|announc(?:es|ed|ing)|unveil(?:s|ed|ing)|ink(?:s|ed)|confirm(?:s|ed)|ma(?:kes|de)|did|do(?:es|ing)|cut|complet(?:es|ed)|clos(?:es|ed)|finali[sz](?:es|ed)) (?:an? |its |the )?"
    r"(?:<M> (?:[\w\-]+ ){0,2}?(?:deal|agreement|takeover) for|deal for(?=[^.;,<M>]{1,60}<N>(?:, [^.;,]{3,60},)? (?:worth|valued at|for|that values) [^.;<M>]{0,20}<M>))"
    r"(?=[^.;<N>]{0,80}(?:<N>[- ][a-z]+ |<N>['’]s )?<N>(?:[.,;:)]|$| (?:of <L>|in|from|last|this|on|after|as|that|which|and|worth|for)\b| <D>))"
)
_VIES = (
    rf"(?:bidders?|suitors?|front-?runners?) {_TO_BUY}"
    r"|(?:call(?:s|ed|ing) off|scrap\w*|abandon\w*|terminat\w*|end(?:s|ed|ing)) (?:(?:its|the|an?|planned|proposed|<M>) ){0,3}"
    r"(?:merger|tie-up|takeover|acquisition|buyout)(?: talks| plans?| agreement| deal)? (?:with|of)"
    r"|(?:(?<=is )|(?<=are )|(?<=been ))circling"
    r"|(?:yearn|lust|hanker|hunger|pin)(?:s|ing) (?:for|after)"
    r"|(?<!the )(?<!a )(?<!bidding )(?:vie|vies|vying|compet(?:e|es|ed|ing)|battl\w+|jostl\w+) (?:to (?:buy|acquire)|for(?: control of)?)"
    r"|(?:(?<=forces )to bid|(?<=is )bidding|(?<=are )bidding) (?:jointly )?for(?=[^.;<N>]{0,60}<N>(?:[,.;)]|$| (?:in|for|with|after|at|as|against|alongside|together)\b))"
    rf"|(?:bow|dropp|drop|pull|back)(?:s|ed|ing)? out of (?:the |an? )?(?:[\w\-]+ )?(?:bidding|auction|race|contest|process|running|talks) {_TO_BUY}"
    r"|(?:through|advanced|invited) to the (?:[\w\-]+ )?round of (?:an?|the) auction (?:of|for)"
)
_WEIGHS_BID = (
    r"(?:consider|weigh|prepar|plann|submitt|mull)\w* (?:an? |rival |competing )?(?:[\w\-]+ |<M> ){0,3}?"
    rf"{_BID} (?:of <M> )?for"
)
_MAKES_BID = (
    r"(?:(?:announc|unveil|confirm)(?=\w* (?:an? |<I> )?(?:<M> )?(?:takeover|buyout|tender|hostile|<M>|counter))|launch|ma[dk]|mount|tabl|back|submit|lodg|lapse|withdr[ae]w|drop|abandon|scrap|pull|read[yi]|sweeten|rais|improv|reviv|put(?:s|ting)? in|mulls|weighs|plans)\w* "
    r"(?:an? |<I> )?(?:(?!(?:from|for|of|to|in)\b)[\w\-]+ |<M> ){0,4}?(?:(?:counter-?)?bid|takeover offer|(?:counter-?)?offers?)(?: of (?:<M>|[\d.,]+ (?:pence|cents|p))(?: (?:a|per) share)?(?:,? or (?:about |some )?<M>(?: in all| in total)?,?)?)? for"
)
_TALKS_WITH = r"(?:in|held|holds|holding|had|having|began|opened) (?:[\w\-]+ ){0,3}?(?:takeover|acquisition|buyout|merger) (?:talks|discussions|negotiations) with"
_AS_TARGET = r"(?:look(?:s|ed|ing)? at|eye(?:s|d|ing)|view(?:s|ed|ing)?|target(?:s|ed|ing)?)(?=[^.;,<N>]{0,40} <N> as an? (?:[\w\-]+ )?(?:acquisition|takeover|buyout) (?:target|candidate))"
BIDS = pattern(
    rf"\b(?P<verb>{_AS_TARGET}|{_VIES}|{_NEAR_DEAL}|{_STRUCK_DEAL}|{_WEIGHS_BID}|{_MAKES_BID}|{_TALKS_WITH}) "
    rf"(?:{DESCRIPTION}(?=<N>(?!['’]))|(?={IT_ALONE}))(?P<target><N>|<A>|the \w+)",
    re.IGNORECASE,
)
BIDS_FROM = pattern(
    rf"\b(?P<verb>(?:weigh|consider|review|receiv|attract|field|draw|drew|got|ha[sd]|have|reject|with)\w* (?:(?!(?:for|to|of|in|with)\b)(?:[\w\-]+|<M>,?) ){{0,5}}?(?:bids?|(?:takeover|buyout|acquisition|buy-out) (?:offers?|interest|approach|approaches|proposals?)|(?:(?<=an )offer|(?:rival|formal|unsolicited|cash|firm|binding|<M>) offers?)(?! from [^.;]{{1,60}}(?: to (?!buy|acquire|take)|\b(?:round|loan|invest|financ|fund(?:ing|s)\b|minority|stake\b|partner|licen)))))(?: (?:worth |of )<M>)? from (?:{COMPANIES}: |(?:an?|two|three|several) [\w\- ]{{2,30}}?(?:including|led by|: )? ?)?(?={DESCRIPTION}<N>)",
    re.IGNORECASE,
)
_ALONE = r"(?=[^\w\s'’-]|$| [–—(]| (?:unit|arm|business|division|subsidiary|chain|brand|group)\b| <D>| (?:in|at|after|for|since|before|with|and|but|or|by|who|which|that|until|as|on|when|while|because|is|was|this|last|to|again|from|amid|if|over|said|says|now)\b)"
"""Behind a name that is no part of another: "for B, sources said", and not "for B shares"."""
_WHOM = rf"(?:{DESCRIPTION}(?=<N>{_ALONE})|(?=(?:<A>|the (?:(?:company|firm|business|startup)\b|[a-z]+ of [a-z]))))(?P<target><N>|<A>|the \w+)"
_KIND = r"(?:(?:potential|possible|likely|interested|prospective|rumou?red|leading|main|only|sole|last|remaining|other|several|many|early|keen|unnamed) )"
_SUITORS = r"(?:suitors?|bidders?|would-be (?:buyers?|acquirers?)|(?:(?<=potential )|(?<=possible )|(?<=likely )|(?<=interested )|(?<=prospective ))(?:buyers?|acquirers?))"
_SOUGHT_BY = r"(?:for|of|that want(?:s|ed)? to buy|(?:looking|seeking|hoping) to (?:buy|acquire)) (?!(?:the|an?) (?:[\w\-]+ ){0,3}(?:contract|rights|licen[cs]e|tender|project|post|job|Games|Olympics)\b)"
IS_SUITOR = pattern(
    r"(?P<acquirer><N>)(?:, [^.;<N>]{2,60},)?(?: (?:is|was|are|were|has|had|been|emerged|also|now|still|reportedly|said to be|seen|named|as|<D>))+ (?:(?:an?|the|among|one of|counted among|the) ){0,2}"
    rf"{_KIND}{{0,2}}(?P<verb>{_SUITORS}) {_SOUGHT_BY}{_WHOM}"
)
""" "A is among the suitors for B", "A was the only bidder for B"."""
_ON_ITS_END = r"(?=[^.;]{0,20} (?:is|was|has been|appears|looks|seems) (?:now |all but |finally )?(?:over|off|at an end|dead)\b|[^.;]{0,12} (?:has |had )?(?:ended|failed|collapsed|came to nothing|come to nothing|fell apart)\b)"
PURSUIT = pattern(
    rf"(?P<acquirer><N>|<P>(?=['’]))['’]s? (?:[\w\-]+ |<M> |<D> ){{0,3}}?(?P<verb>pursuit|courtship|(?:takeover|buyout) (?:attempt|battle|bid|approach)) (?:of|for) {DESCRIPTION}(?P<target><N>)(?!['’]){_ON_ITS_END}"
)
""" "A's pursuit of B is over"."""
_ITS_OFFER = r"(?:its|their|an?|the) (?:[\w\-]+ |<M> ){0,4}?(?:(?:takeover|buyout|acquisition|merger) (?:offer|bid|proposal|approach)|(?:offer|bid)(?= of [^.;<M>]{0,20}<M>)|(?<=<M> )(?:offer|bid))"
_NOT_FOR_LESS = r"(?![^.;,]{0,30} for (?:<P>|(?:the|its|their|an?|his|her) (?!(?:[\w\-]+ )?(?:company|firm|business|group|startup|chain|time|shares)\b)))"
RAISED_OFFER = pattern(
    rf"(?P<acquirer><C>)(?: (?:has|had|have|then|later|<D>))* (?:(?:sweeten|rais|improv|increas|hik|lift|up|withdr|dropp)\w* [^.;<N>]{{0,50}}?\b(?:bids?|offers?|proposal|approach|terms|price)\b|(?:return|c[ao]me back)\w*)[^.;<N>]{{0,60}}? (?:after|when|once|because) (?P<target><N>)(?:['’]s? (?:board|management|directors|founders?))?(?: (?:had|has))? "
    rf"(?P<verb>turned down|rejected|rebuffed|spurned|refused|declined) {_ITS_OFFER}{_NOT_FOR_LESS}"
)
""" "A sweetened its offer after B turned down a takeover bid of $5 million"."""
WANTS_BIDS = pattern(
    rf"\b(?P<verb>(?:(?:is|are|was|were|been|now) (?:[a-z]+ly |also |now )?(?:seeking|inviting|soliciting|fielding|taking|collecting)|seeks|invites|solicits) (?:(?:takeover|buyout|first-round|initial|final|binding|indicative) )?(?:bids|offers)(?= for (?:<A>|itself|the (?:whole )?(?:company|firm|business|startup)\b){_ALONE}|,? (?:as (?:it|<A>) [^.;,]{{2,30}} |with a view to (?:an? |the )?|to )(?:sell(?:ing)? (?:itself|<A>|the (?:company|firm|business|startup)\b)(?!['’])|(?:an? |the )?(?:sale|exit)\b(?! of (?!<A>))|be (?:bought|acquired|taken (?:over|private)))))"
)
""" "B is seeking bids for the company"."""
WANTS_TO_SELL = pattern(
    rf"\b(?P<verb>(?:looking|seeking|hoping|preparing|planning|trying|aiming|want(?:s|ing)?|ready) to sell (?:itself(?=[.,;)]|$| <D>| (?:for [^.;,<N>]{{0,20}}<M>|(?:after|before|amid|outright|off|because|and|but|this|next|by (?:the|next))\b)| to (?:an? |the |one of its )?(?:[\w\-]+ ){{0,2}}(?:<N>|buyers?|bidders?|rivals?|competitors?|suitors?|acquirers?))|(?:<A>|the (?:whole )?(?:company|firm|business|startup)\b){_ALONE}|(?:an?|the) (?:majority|controlling) (?:stake|interest)(?! in\b)))"
)
""" "B is looking to sell itself", "is ready to sell a controlling stake"."""
EXPLORES_SALE = pattern(
    r"\b(?P<verb>looking for (?:an? )?(?:(?:full|outright|complete|possible|potential) )?(?:sale|exit to a buyer|takeover)(?=[.,;]|$)|(?:explor|consider|weigh|mull)(?:es|e|ing|s|ed|ering|ers)? (?:an? )?(?:(?:private|management|leveraged) (?:buyout|buy-out)|take-private|delisting)\b(?! (?:of|offer from|firm|fund|bid for))"
    r"|(?:explor|consider|weigh|review|evaluat|stud)(?:es|e|ing|s|ed|y|ies|ering|ers)? (?:(?:all|every|its|several|various|strategic|different|the|of) ){1,4}(?:options?|alternatives?|possibilit(?:y|ies)),? including (?:an?|the) (?:possible |potential )?sale of (?:an?|the) (?:majority|controlling)(?: stake| interest)?(?=[.,;]|$))"
)
""" "B is looking for a sale", "is exploring every option, including the sale of a majority stake"."""
_TO_SELL = r"(?:plan(?:s|ned|ning)?|look(?:s|ed|ing)?|seek(?:s|ing)?|hop(?:es|ing)|want(?:s|ed|ing)?|prepar(?:es|ing)|aim(?:s|ing)?|tr(?:ies|ied|ying)|in talks|intend(?:s|ing)?|consider(?:s|ing)?|explor(?:es|ing)|weigh(?:s|ing)?) (?:to sell|selling|(?:an?|the) sale of)"
MAJORITY_FOR_SALE = pattern(
    rf"\b(?P<verb>{_TO_SELL}) (?:(?:an?|its|their|the) (?:majority|controlling)(?: (?:stake|interest|holding))? (?:in|of)|control of) (?:its |the )?{DESCRIPTION}(?P<target><N>){_ALONE}(?![^.;]{{0,40}} to (?:[\w\-]+ ){{0,6}}<N>)"
)
""" "A plans to sell a majority stake in B"."""
_UNGOVERNED = "".join(f"(?<! {word} )(?<! {word} the )" for word in "of in for to by from at near with".split())
FOR_SALE_AT = pattern(
    rf"{_UNGOVERNED}(?P<target><C>),? (?:which |that )?(?:is|was|has been|had been|were|went|goes) (?P<verb>put up for sale|put on the (?:auction )?block|being auctioned|up for auction|on the (?:auction )?block)\b"
)
_HOW = r"(?:(?!partial )[a-z\-]+(?:ed|ing|al|ble|ile|ful|ly)|(?:all-)?cash|all-stock|record|<M>|<D>) "
""" "The proposed $5 million | sale", not "the land | sale"."""
SALE_VOTED = pattern(
    rf"(?P<target><N>)['’]s? (?:[\w\-]+ ){{0,2}}?(?:shareholders|stockholders|investors|board|directors|owners)(?: (?:on )?<D>)?(?: (?:has|have|had|[a-z]+ly|<D>))* (?P<verb>vot(?:ed|e|es) (?:[a-z]+ ){{0,2}}?(?:for|in favou?r of|against|on|to (?:approve|accept|back|reject))|approved?|back(?:ed)?|reject(?:ed)?|endorsed?) "
    rf"(?:(?:the|its|an?|their) )?(?:{_HOW}){{0,3}}?(?:sale|takeover|acquisition|buyout|merger)(?: of the company)? (?:to|by|with) {BUYER}(?P<acquirer><N>)(?!['’])"
)
""" "B's shareholders voted for the proposed sale to A"."""
PLAN_TO_MERGE = pattern(
    r"(?P<acquirer><N>)(?:['’]s?)? and (?P<target><N>)['’]s? (?:(?!to\b)[\w\-]+ |<D> ){0,3}?(?P<verb>(?:plan|deal|agreement|decision|intention|proposal|bid|pact|move)s? to (?:merge|combine)(?=[.,;]|$| (?:their|the two) (?:companies|businesses|firms|operations)\b| (?:is|was|has|had|will|would|could|may|in|into|by|last|this|adds|makes|means|comes|creates|needs)\b))"
)
""" "A and B's plan to merge"."""
_HIRES = r"(?:hir|enlist|tapp|appoint|engag|retain|mandat|select|nam|ask)(?:es|e|s|ed|ing)|cho(?:se|sen)|brought in|(?:work|team|consult)(?:s|ed|ing)(?: up)? with"
_TO_RUN = r"(?:to|for|on|about|as it)(?: (?:start|run|launch|kick off|lead|handle|explore|conduct|prepare(?: for)?|seek|find|look (?:for|at|into)|solicit|advise (?:it )?on|help (?:it )?(?:with|find|run|explore)|weigh|consider|oversee|manage)[a-z]*)?"
HIRED_TO_SELL = pattern(
    rf"\b(?P<verb>(?:{_HIRES}) [^.;]{{1,60}}? {_TO_RUN} (?:(?:an?|the|its|possible|potential|formal|full|outright|strategic|would-be|whole) ){{0,3}}?(?:auction|sale|buyers?|bidders?|suitors?|takeover offers|takeover bids)(?: process)?)"
    r"(?=[.,;)]|$| (?:of|for) (?:<A>|itself|(?:part or )?all of (?:its|the) (?:business|company)|the (?:whole )?(?:company|firm|business|group|startup)\b)| (?:that|which|in|as|after|amid|and|could|last|this|to)\b| <D>)"
)
""" "B has hired C to start an auction of the company"."""
_IN_TALKS = r"(?:(?:deep|still|now|already|currently) )?in (?:(?!no\b)[\w\-]+ ){0,2}?"
TALKS_WITH_SOME = pattern(
    rf"\b(?P<verb>{_IN_TALKS}(?:talks|discussions|negotiations) with (?:(?:several|some|various|a number of|multiple|two|three|at least [a-z]+) )?(?:would-be|potential|possible|prospective|interested|likely|strategic)(?: and financial)? (?:buyers?|acquirers?|suitors?|bidders?|parties about an? (?:sale|takeover)))\b"
    r"(?! (?:for|of) (?:its|their|the) (?!(?:company|business|firm)\b))"
)
TALKS_WITH_NAMED = pattern(
    rf"\b(?P<verb>{_IN_TALKS}(?:talks|discussions|negotiations) with (?:two|three|four|several|some|a number of) (?:(?:would-be|potential|possible|prospective|interested|likely|rival) )?(?:buyers|acquirers|suitors|bidders))(?:,|:)(?: including| among them)? (?={DESCRIPTION}<N>)"
)
""" "B is in talks with two possible buyers, A and C"."""
BID_BY = pattern(
    rf"\b(?:(?:[Tt]he|[Aa]n?|<I>) )(?:[\w\-]+ |<M> ){{0,3}}?(?P<verb>(?:takeover |buyout )?(?:bid|offer))(?: of <M>)? by {BUYER}(?P<acquirer><N>) for {DESCRIPTION}(?P<target><N>)(?!['’]| (?:shares|bonds|tickets|users|customers)\b)"
)
""" "The bid by A for B is higher"."""
TALKS_ALONE = pattern(
    rf"\b(?P<verb>(?<=is ){_IN_TALKS}(?:acquisition|takeover|sale|buyout) (?:talks|discussions|negotiations))(?=[.,;)]|$| (?:that|which|after|as|sources?|people|according|reports?)\b)"
)
""" "B is deep in talks with would-be buyers", "B is in takeover talks, sources say"."""
SELLS_ITSELF = pattern(
    r"\b(?P<verb>(?:explor|consider|weigh|mull|contemplat|discuss|debat|look)(?:es|e|s|ed|ing)(?: at| into)? (?:[\w\-]+,? ){0,6}?selling (?:itself|<A>|the (?:whole )?(?:company|business|firm)))(?=[.,;)]|$| (?:to (?:an? |the )?(?:[\w\-]+ ){0,2}(?:rivals?|buyers?|investors|outsiders|competitors?|firms?)|outright|off|for|in|after|as(?! an?\b)|or|and|amid)\b)"
)
""" "B has been exploring raising money or even selling itself"."""
DRAWS_INTEREST = pattern(
    r"\b(?P<verb>(?:field|draw|attract|receiv|weigh|consider|review|get)(?:s|es|e|ed|n|ing|ting)? (?:some |early |strong |fresh |preliminary |informal |unsolicited |multiple |several ){0,2}(?:(?:takeover|acquisition|buyout|buy-out) (?:interest|approaches|offers|bids|inquiries|enquiries)|interest from (?:several |potential |possible |strategic |would-be |prospective )+(?:buyers|suitors|bidders|acquirers)))(?=[.,;)]|$| (?:that|as|after|and|amid|in|since|this|last)\b| from (?:several |potential |possible |rival |private[- ]equity |buyout |strategic |other |larger )+(?:[a-z\-]+s)(?=[.,;]|$))"
)
""" "B is fielding takeover interest"."""
SALE_WOULD_FETCH = pattern(
    rf"(?:\b[Aa](?:ny)? |\b[Tt]he |^)(?P<verb>sale|takeover|buyout|deal for) (?:of )?(?!<N>['’]s){DESCRIPTION}(?P<target><N>) (?:could|would|might|may|is expected to|should) (?:fetch|value|bring(?: in)?|raise|be worth) (?:[a-z]+ ){{0,4}}(?P<money><M>)"
)
WOULD_FETCH = pattern(
    r"(?P<target><C>)(?:,? which|,? that)? (?P<verb>(?:could|would|might|may|is expected to|was expected to|should) (?:fetch|bring in|go for)) (?:[a-z]+ ){0,4}(?P<money><M>)(?: [a-z]+){0,2} (?:in (?:an?|the) (?:[\w\-]+ )?(?:sale|auction|takeover|buyout)|if (?:it is |<A> is |it['’]s )?(?:acquired|taken over|taken private))\b"
)
""" "B, which could fetch $2 billion in a sale"."""
OWNERS_SELL_IT = pattern(
    r"(?P<target><N>)(?:['’]s? (?:[\w\-]+ ){0,2}?(?:owners?|founders?|board|backers?|shareholders|parent))(?: (?:has|have|had|<D>|recently|now|reportedly))* (?P<verb>put(?:s|ting)? (?:<A>|it|the (?:company|business|firm|chain|group)) (?:up for sale|on the (?:auction )?block|on the market)"
    r"|(?:(?:are|is|were|was) )?(?:look|seek|hop|prepar|plann|try|want|aim|set)(?:ing|s|ed)? to sell (?:<A>|it|up|out|the (?:company|business|firm|chain|group))(?=[.,;]|$| (?:for|in|this|after|by|as)\b))"
)
""" "B's owners have put the company up for sale"."""
SALE_BEHIND = pattern(
    r"\b(?:an?|the|its|any) (?:possible|potential|planned|proposed|mooted|looming|pending|rumou?red|long-awaited) (?P<target><N>) (?P<verb>sale|takeover|buyout)(?=[.,;:)]|$| (?:is|was|has|could|would|may|might|in|as|after|by (?:the|next)|process)\b)"
)
""" "A bank looks at a possible B sale"."""
SELLER_SELLS = pattern(
    rf"\b(?P<verb>(?:look|seek|hop|prepar|plann|try|want|aim|gear|is set|are set|is ready|are ready|is keen)(?:ing|s|ed)?(?: up)? to (?:sell(?: off)?|offload|divest|auction(?: off)?|exit(?! to))) (?:its |their |the )?(?P<kind>{DESCRIPTION})(?P<target><N>){_ALONE}(?! to <)"
)
""" "A is looking to sell B, a maker of valves": the words around must tell that B is a company."""
_IS_COMPANY = Pattern(rf"\b{COMPANY} $|\b{COMPANY}, $")
_APPOSED = pattern(rf", (?:an?|the|its|which) [^.;,<N>]{{0,60}}?\b{COMPANY}s?\b|,? (?:an?|the) <L>")

_DESCRIBED = Pattern(r", an? ")


def is_company_sold(mask: str, match: re.Match[str]) -> bool:
    """Whether what somebody is "looking to sell" is a company, by the words beside it."""
    return (_IS_COMPANY.search(match["kind"]) or _APPOSED.match(mask, match.end("target"))) is not None


def is_other_than_company(mask: str, match: re.Match[str]) -> bool:
    """ "B, a painting": what is sold is no company, whoever tells it."""
    at = match.end("target")
    return _DESCRIBED.match(mask, at) is not None and _APPOSED.match(mask, at) is None


REFUSED = (RAISED_OFFER,)
SEEKS_BUYER = (
    WANTS_BIDS,
    WANTS_TO_SELL,
    EXPLORES_SALE,
    HIRED_TO_SELL,
    TALKS_WITH_SOME,
    TALKS_ALONE,
    SELLS_ITSELF,
    DRAWS_INTEREST,
)
WITHOUT_BUYER = (
    *SEEKS_BUYER,
    OWNERS_SELL_IT,
    SALE_WOULD_FETCH,
    WOULD_FETCH,
    SALE_BEHIND,
    SELLER_SELLS,
    MAJORITY_FOR_SALE,
    FOR_SALE_AT,
)
NO_PRICE = (SALE_VOTED, *WITHOUT_BUYER)
"""What the company would be worth is no price of these."""
ANSWERED = (SALE_VOTED,)
PLANNED = (*ANSWERED, PLAN_TO_MERGE)
IN_TALKS = (BID_BY, TALKS_WITH_NAMED, IS_SUITOR, *WITHOUT_BUYER)
NEEDED: dict[Pattern, str] = {
    BID_BY: "bid|offer",
    OWNERS_SELL_IT: "up for sale| block|on the market|to sell",
    HIRED_TO_SELL: "auction|sale|buyer|bidder|suitor|takeover",
    TALKS_WITH_SOME: "buyer|acquirer|suitor|bidder|parties",
    TALKS_ALONE: "talks|discussions|negotiations",
    SELLS_ITSELF: "selling",
    DRAWS_INTEREST: "interest|takeover|acquisition|buyout|buy-out",
    SALE_WOULD_FETCH: "sale|takeover|buyout|deal for",
    WOULD_FETCH: "fetch|bring in|go for",
    SALE_BEHIND: "sale|takeover|buyout",
    SELLER_SELLS: "to sell|to offload|to divest|to auction|to exit",
    IS_SUITOR: "suitor|bidder|buyer|acquirer",
    PURSUIT: "pursuit|courtship|takeover|buyout",
    WANTS_BIDS: "bids|offers",
    WANTS_TO_SELL: "to sell",
    EXPLORES_SALE: "looking for|buyout|buy-out|take-private|delisting|the sale of|a sale of",
    MAJORITY_FOR_SALE: "majority|controlling|control of",
    FOR_SALE_AT: "up for sale| block|auction",
    SALE_VOTED: "sale|takeover|acquisition|buyout|merger",
    PLAN_TO_MERGE: "to merge|to combine",
    TALKS_WITH_NAMED: "buyers|acquirers|suitors|bidders",
    RAISED_OFFER: "turned down|rejected|rebuffed|spurned|refused|declined",
}
"""Words of which each match has one, between bars; the rules in the order in which they are read."""
TWO_NAMED = tuple(rule for rule in NEEDED if rule not in (*REFUSED, TALKS_WITH_NAMED))
