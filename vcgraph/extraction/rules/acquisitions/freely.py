"""Purchases told by what they cost, by who parted with the company or by whose it is. Every pattern names `verb`."""

import re

from vcgraph.extraction.rules.acquisitions import control
from vcgraph.extraction.rules.acquisitions.patterns import BUYER, DESCRIPTION, PRICE_PAID
from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.clauses import ASIDE
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern, rule_of

_SOME = (
    r"(?:(?:an?|about|around|approximately|roughly|reported|some|nearly|almost|more|less|than|over|just|only|up|to|at|least|"
    r"estimated|cool|whopping|close|well|upwards|of|as|much) )*"
)
_HAS = r"(?: (?:has|have|had|is|are|was|were|will|would|now|also|then|later|since|recently|just|once|reportedly|<D>))*"
_PAID = r"(?:paid|pays|is paying|will pay|spent|shelled out|laid out|forked(?: out| over)?|parted with|stumped up)"
_ENDS = r"(?=[,.;:)]|$| \(| (?:in|for|at|is|was|has|had|will|and|which|that|when|after|last|this|from|as|by|said|to|on|with|out|earlier|back)\b| <D>)"
""" "The buyer of B phones" is none of B."""
_WHOLE = r"(?:(?:the )?(?:parent|owner|maker|operator|publisher)(?: company)?(?: of)? |all of )?"
_NO_LOSS = r"(?! (?:a|per|each|every|in|of) (?!cash|stock|shares|<D>|all\b|\d{4})| to (?:build|develop|make|run|launch|fix|settle))"

COST = pattern(
    rf"(?P<target><N>){ASIDE},? (?:which|that)(?: (?:has|had|will|would|reportedly))* (?P<verb>cost|sets?) (?P<acquirer><C>|it\b|them\b)(?: back)? {_SOME}(?P<money><M>){_NO_LOSS}"
)
""" "A's largest purchase was B, which cost it $5 million"."""
NOUN_COST = pattern(
    rf"\b(?P<verb>[Bb]uying|[Aa]cquiring|[Pp]urchasing|[Tt]aking over|(?:acquisition|purchase|takeover|buyout) of) {DESCRIPTION}(?P<target><N>){ASIDE}"
    rf"(?: (?:has|had|will|would|reportedly|is|in <D>|<D>))* (?:cost|costs|costing|sets?) (?P<acquirer><C>)(?: back)? {_SOME}(?P<money><M>){_NO_LOSS}"
)
FOR_IT_PAID = pattern(
    rf"(?:^|[;:,—–] (?:and |but )?)(?:[Ii]n <D>,? |<D>,? )?[Ff]or {_WHOLE}{DESCRIPTION}(?P<target><N>)(?: and <N>)?{ASIDE},? (?P<acquirer><C>|it\b){_HAS} (?P<verb>{_PAID}) {_SOME}(?P<money><M>){_NO_LOSS}"
)
""" "For B, a smaller rival, it paid $5 million"."""
TO_BUY_PAID = pattern(
    rf"(?:^|[;:] )[Tt]o (?:buy|acquire|purchase|take over|get hold of) {DESCRIPTION}(?P<target><N>){ASIDE}, (?P<acquirer><C>|it\b){_HAS} (?P<verb>{_PAID}) {_SOME}(?P<money><M>){_NO_LOSS}"
)
""" "To buy B, A paid $5 million"."""
_SOLD_FOR = (
    r"(?=(?: (?:in )?<D>| last \w+)?,? (?:for (?:an? )?(?:[\w\-]+ ){0,4}(?:<M>|sum|amount|price|fee)"
    r"|in (?:an? |what )(?:[\w\-]+ |<M> ){0,5}(?:deal|transaction|sale)))"
)
GIVES_OVER = pattern(
    r"\b(?P<verb>hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|cede[sd]?|ceding|transfer(?:s|red|ring)?|let(?:s|ting)?|sign(?:s|ed|ing)|deliver(?:s|ed|ing)?)(?: over| on)?(?: (?:its|their|the))? "
    rf"{DESCRIPTION}(?P<target><N>){ASIDE}(?: (?:over|on|off|go))? to {BUYER}(?P<acquirer><N>)(?!['’]){_SOLD_FOR}"
)
""" "C handed B to A for $5 million"."""
_HAD_SOLD = r", [^.;<N>]{2,70}\b(?:sold|exited|parted with)\b(?: (?:in <D>|<D>|for <M>|last \w+))*,"
WENT_TO = pattern(
    rf"(?P<target><N>)(?:{_HAD_SOLD}(?= went)|,? sold(?: (?:in <D>|<D>|for <M>|off|on|early|late))+,?) (?P<verb>went|going) to {BUYER}(?P<acquirer><N>)(?!['’])"
)
""" "B, the shop that he sold in 2011, went to A"."""
BID_WON = pattern(
    r"(?P<acquirer><N>)(?: (?:has|had|then|<D>))* (?:bid|offered|paid|put up|tabled) (?:about |just |some )?(?P<money><M>),? and (?P<verb>(?:walked|came) away with|won|got|took|secured|landed|carried off) "
    rf"{DESCRIPTION}(?P<target><N>)(?!['’])(?=[,.;]| (?:studio|business|chain|company|brand|unit|group|in|at|after|out|from|as)\b|$)"
)
""" "A bid $5 million and walked away with B"."""
IS_ITS_OWN = pattern(
    r"(?P<target><N>)(?: (?:now|soon))? (?P<verb>is|was|will be|becomes|became)(?: now| soon)? (?P<acquirer><N>)['’]s?(?: own| property)? (?:for (?:about |just |some |a cool )?(?P<money><M>)|outright\b)"
)
""" "B is A's for $5 million"."""
_SINCE = r"(?=(?:,[^.;]{1,40},)? (?:since|as of|from|with effect from) (?:early |late |the [a-z]+ of |[a-z]+ )?<D>)"
_HOLD = (
    r"(?:belong(?:s|ed)? to|(?:been |is |was )?(?:an? )?(?:(?:wholly[- ]owned )?(?:part|unit|subsidiary|division|brand|arm) of|in the hands of"
    r"|under the (?:roof|umbrella|control|ownership) of|(?:the )?property of))"
)
_TO_OWNER = r"(?:<L>-based |<L>['’]s |the (?=<N> (?:group|family|empire|stable)\b)|the (?=[a-z]))?(?:(?!the |from |receivers |administrators |liquidators )[a-z][\w\-]+ ){0,3}"
BELONGS_SINCE = pattern(
    rf"(?P<target><C>)(?:,? which|,? that)?{ASIDE}{_HAS} (?P<verb>{_HOLD}) {_TO_OWNER}(?P<acquirer><N>)(?!['’]){_SINCE}"
)
""" "B, which has belonged to A since 2019"."""
SINCE_BELONGS = pattern(
    rf"(?:\b[Ss]ince|\b[Aa]s of|\b[Ff]rom|, since) (?:early |late )?<D>,? (?P<target><C>){_HAS} (?P<verb>{_HOLD}) {_TO_OWNER}(?P<acquirer><N>)"
    r"(?!['’]s? (?!family|group|stable|fold|empire)| (?:network|platform|alliance|list|index|program|programme|cohort|portfolio|accelerator|community|league|consortium)\b)"
)
""" "As of today B belongs to A"."""
IS_BUYER_NAMED = pattern(
    rf"\b[Tt]he (?:company|firm|group|buyer|giant|house|rival|bidder) (?:that|which|who)(?: (?:has|had|have|is))? (?P<verb>bought|buying|acquired|acquiring|snapped up|took over|taken over|purchased) {DESCRIPTION}(?P<target><N>)(?: (?:in <D>|<D>|for <M>))*(?: (?:is|was)(?: called| named)?|,(?= <N>, )) {BUYER}(?P<acquirer><N>)(?!['’])"
)
""" "The company that bought B is called A"."""
BUYER_APPOSED = pattern(
    rf"(?P<acquirer><N>),? (?:is |was |became |emerged as )?(?P<verb>the (?:(?:eventual|new|likely) )?(?:buyer|acquirer|purchaser|new owner) of) (?!an? <N>){DESCRIPTION}(?P<target><N>)(?!['’-]){_ENDS}"
)
""" "A, the buyer of B"."""
IS_BUYER = pattern(
    r"(?P<acquirer><N>)(?: (?:now|then|soon|also|apparently|reportedly))? (?:is|was|will be|would be|turn(?:s|ed) out to be|emerged as|becomes|became) "
    r"(?P<verb>the (?:(?:eventual|lucky|happy|successful|proud) )?(?:new owner|buyer|acquirer|purchaser|taker|winning bidder|winner of the auction))(?=[,.;:]|$| (?:at|for|after|and|with|in)\b)"
)
""" "B changes hands: A is the buyer"."""
WON_WITH_BID = pattern(
    r"(?P<acquirer><N>)(?: (?:eventually|finally|ultimately|then|later|<D>))* (?P<verb>won(?: out)?|prevailed|came out on top|carried the day|took it|got it|beat the field) "
    r"(?:with|after|on|at|thanks to) (?:an?|its|the)? ?(?:[\w\-]+ ){0,3}?(?:(?:bid|offer|price) (?:of|worth) (?:about |some |just )?(?P<money><M>)|(?P<sum><M>) (?:bid|offer))"
)
""" "B was auctioned off. A won with a bid of $5 million"."""
OFFER_MADE = pattern(
    rf"(?P<acquirer><N>)(?: and <N>| of <L>| with <P>|, [^.;,<N>]{{2,60}},| with [^.;,<N>]{{2,40}} <X>)?(?: of <L>| with <P>)?{ASIDE}(?: (?:has|have|had|reportedly|already|also|<D>))* "
    r"(?P<verb>(?:made|submitted|tabled|lodged|put in|placed|filed) (?:an?|its|their) (?:[\w\-]+ |<M> ){0,3}?(?:offer|bid|proposal))(?! (?:for|to|on)\b| of [^.;]{1,60} for <C>)"
)
""" "B is up for sale; A has made an offer"."""
_FAILS_TO_BUY = r"(?:turned down|turned away|rejected|rebuffed|refused|spurned|sent packing|shown the door|told no)"
OFFERED_FOR_ALL = pattern(
    r"(?P<acquirer><C>)(?: (?:has|have|had|once|reportedly|also|<D>))* (?P<verb>offered|bid|proposed|tabled) (?:to pay )?(?:about |some |as much as )?(?P<money><M>)"
    rf"(?: (?:for|to buy) (?:the )?(?:whole (?:of the )?(?:company|firm|business|thing|lot)|company|firm|all of it|it|<A>))?,? (?:and|but|only to be|which)(?: (?:had|has|have|was|were|been|is))*(?: promptly| politely)? {_FAILS_TO_BUY} by {DESCRIPTION}(?P<target><N>)(?!['’])"
)
""" "A had offered $5 million for the whole company and had been turned down by B"."""
WILL_NOT_SELL = pattern(
    r"(?P<target><C>)(?:['’]s? (?:board|management|founders?|owners?|shareholders))?(?: (?:has|have|had|once|reportedly|also|<D>))* "
    rf"(?P<verb>(?:declin(?:ed|es)|refus(?:ed|es)|would not agree) to sell(?: itself| out)?|(?:would not|wouldn['’]t|did not want to|didn['’]t want to) sell(?: itself| out)?) to {DESCRIPTION}(?P<acquirer><N>)(?=[,.;)]|$| (?:for|in|when|at|because|after|and|on)\b| <D>)"
)
""" "B declined to sell itself to A"."""
HANDS_CHANGED = pattern(
    rf"(?P<target><N>){ASIDE}(?: (?:has|had|have|is|was|recently|just|finally|again|also|<D>|about|to|set|will|would))* (?P<verb>chang(?:e|es|ed|ing) (?:hands|owners))(?: (?:in <D>|<D>|for <M>|again))*"
    rf",? (?:(?:going|passing|moving|from <N>) to|with) {BUYER}(?P<acquirer><N>)(?!['’])(?: (?:as )?(?:the )?(?:buyer|buying|paying|taking over))?"
)
""" "B changed hands in 2019, going to A"."""
FETCHED = pattern(
    rf"(?P<target><N>)(?: (?:has|had|<D>))* (?P<verb>fetched|brought in|brought|commanded|sold for|went for) {_SOME}(?P<money><M>) (?:when|as|after) (?:it|<A>) (?:was (?:sold|auctioned|passed|handed)(?: on| off)? to|went to|was (?:bought|acquired|snapped up|taken over|picked up) by|sold(?: itself)? to) {BUYER}(?P<acquirer><N>)(?!['’])"
)
""" "B fetched $5 million when it went to A"."""
SUM_BUYS = pattern(
    rf"(?P<money><M>) (?P<verb>buys|bought|gets|got|lands|landed|secured|won) (?P<acquirer><N>) {_WHOLE}(?:control of |the whole of )?{DESCRIPTION}(?P<target><N>)(?=[,.;]|$| (?:in|from|after|and|which)\b)"
)
""" "$5 million buys A all of B"."""
SUM_IS = pattern(
    rf"(?P<money><M>) (?:is|was) (?:what|the price(?: that)?|the sum(?: that)?) (?P<acquirer><C>|it\b)(?: (?:has|had|reportedly))* (?P<verb>paid|is paying|pays|will pay|spent) (?:for|on) {_WHOLE}{DESCRIPTION}(?P<target><N>)(?=[,.;]|$| (?:in|last|back|when|and|after|to|which|from|as|at)\b| <D>)"
)
PRICE_IS = pattern(
    rf"\b[Tt]he (?:price|sum|amount)(?: that)? (?P<acquirer><C>)(?: (?:has|had|reportedly))* (?P<verb>paid|is paying|pays|will pay) for {_WHOLE}{DESCRIPTION}(?P<target><N>){ASIDE} (?:is|was|comes to|came to|amounts to|amounted to|is put at|was put at) {_SOME}(?P<money><M>)"
)
""" "The price that A paid for B was $5 million"."""
PRICE_FOR = pattern(
    rf"\b[Tt]he (?P<money><M>) (?P<verb>(?:purchase|acquisition|takeover|buyout) price|(?:sale price|price tag)(?=[^.;]{{0,120}} than <N> (?:has |had )?(?:spent|paid|laid out))) (?:for|of|on) {_WHOLE}{DESCRIPTION}(?P<target><N>)(?!['’])(?= (?:is|was|makes|made|represents|values|works|comes|will|would|looks|seems|came)\b)(?:[^.;<N>]{{0,60}} than (?P<acquirer><N>) (?:has |had )?(?:spent|paid|laid out))?"
)
""" "The $5 million purchase price for B is more than A spent on its first six deals"."""
EXIT_NOTED = pattern(
    r"(?P<target><N>) \((?P<verb>acq(?:uirer|uisition|['’]d|\.)?(?: by|:)?),? (?P<acquirer><N>)(?:,? (?:for )?\(?(?P<money><M>)\)?)?(?:,? (?:in )?<D>)?\)",
    re.IGNORECASE,
)
""" "B (acq A $5M)"."""
GOES_FROM = pattern(
    rf"(?P<target><N>)(?: (?:has|had|<D>))* (?P<verb>moves|moved|passes|passed|switches|switched|goes|went|transfers) from {DESCRIPTION}<N> to {BUYER}(?P<acquirer><N>)(?!['’]){_SOLD_FOR}"
)
COMPANY_SINCE = pattern(
    r"(?P<target><N>), (?:since <D>|(?:today|these days|by now|now|meanwhile|nowadays)) (?P<verb>(?:an? )?(?:(?:wholly[- ]owned )?(?:part|unit|subsidiary|division|arm|brand) of|in the hands of|owned by|the property of)|in(?= <N>['’]s? (?:hands|possession|stable)\b)) (?:<L>-based |<L>['’]s )?(?:the )?(?:[a-z][\w\-]+ ){0,3}(?P<acquirer><N>)"
)
""" "B, since 2019 a subsidiary of A"."""
_UNNAMED = r"(?:[Pp]rivate[- ]equity|[Bb]uyout|[Ff]inancial|[Uu]nnamed|[Uu]nidentified|[Uu]ndisclosed) (?:investors?|firms?|houses?|groups?|bidders?|buyers?|suitors?|funds?)"
SOME_BUY = pattern(
    rf"\b{_UNNAMED}(?! (?:led|including|such))[^.;,<N>]{{0,40}} (?P<verb>(?:to (?:buy out|buy|acquire|take over|take private|purchase))) {DESCRIPTION}(?P<target><N>)(?!['’-]){_ENDS}"
)
""" "A proposal by private equity investors to buy out B"."""

PAYS_FOR_IT = pattern(
    rf"(?P<acquirer><N>)(?: (?:has|had|reportedly|then|<D>))* (?P<verb>paid|is paying|will pay|shelled out) {_SOME}(?P<money><M>)(?=[.;,]|$| in (?:cash|stock|shares|<D>)| <D>)"
)
""" "C sold B in 2015; A paid $5 million"."""
HOLDERS_GET = pattern(
    r"\b(?:[Ss]hareholders|[Hh]olders|[Ss]tockholders|[Ii]nvestors) (?:of|in) (?P<target><N>) (?P<verb>(?:will |are to |would )?(?:get|receive)) [^.;<N>]{2,80}? (?:for (?:each|every)|a|per|an?) (?:[\w\-]+ )?share(?: (?:they (?:own|hold)|held))?,? (?:from|under an? (?:[\w\-]+ )?(?:accord|agreement|deal|pact) with) "
    rf"{BUYER}(?P<acquirer><N>)(?!['’])"
)
LOSES_ITSELF = pattern(
    rf"(?P<target><C>)(?: (?:has|had|<D>))* (?P<verb>lost|loses|gave up|gives up|surrendered|ended|ends) its independence(?: (?:in <D>|<D>))*(?: to|,? (?:selling|and sold)(?: itself| out)? to) {BUYER}(?P<acquirer><N>)(?!['’])"
)
FINDS_TAKER = pattern(
    rf"\b(?P<verb>found|finds?|has|have|finding) (?:an? )?(?:new |willing |ready )?(?:taker|buyer|home|owner|purchaser) for {DESCRIPTION}(?P<target><N>)[^.;<N>]{{0,30}}? in {BUYER}(?P<acquirer><N>)(?!['’])"
)
""" "Its owner has found a taker for B in A"."""
BEHIND_OFFER = pattern(
    rf"(?P<acquirer><N>)(?:, (?:[^.;,<N>]{{2,60}} )??(?:investor|investment|firm|fund|group|buyer|suitor|bidder|house|company|conglomerate|billionaire|tycoon|financier)(?: [^.;,<N>]{{2,30}})?(?= behind )(?P<sure>)| is| was) behind (?:an?|the|its) (?:[\w\-]+ |<M> ){{0,3}}?(?P<verb>(?:takeover )(?:offer|bid)|(?:(?(sure)|(?<=<M> )))(?:offer|bid)|takeover|buyout|acquisition)(?: of <M>)? (?:for|of) {_WHOLE}{DESCRIPTION}(?P<target><N>)(?!['’-]){_ENDS}"
)
""" "A, the investor behind a $5 million offer for B, raised"."""
_BUSINESS = r"(?:service|site|platform|business|chain|brand|unit|maker|startup|start-up|company|app|portal|network|publisher|studio|store|shop|agency|firm)"
WENT_TO_OWNER = pattern(
    rf"(?P<target><N>), (?:an?|the) [^.;,<N>]{{0,60}}?\b{_BUSINESS}(?: [^.;,<N>]{{2,30}})? (?:that|which) (?:(?:later|then|eventually|ultimately|<D>|in <D>) )*"
    r"(?P<verb>went to|(?:(?:ended|wound) up|landed|is now) in the hands of|(?:fell|passed) into the hands of) "
    rf"{BUYER}(?P<acquirer><N>)(?!['’])(?:(?<=hands of .)|(?= (?:back )?(?:in )?<D>| last (?:year|month|week)| for [^.;,<M>]{{0,20}}<M>))(?! (?:back )?(?:in )?(?:<D>|last \w+) (?:to|for(?! [^.;,<M>]{{0,20}}<M>))\b)"
)
""" "B, the payments service that went to A in 2002"."""
_NO_OWNER = Pattern(
    r"^(?:Nasdaq|NASDAQ|NYSE|Kickstarter|Indiegogo|CES|Y Combinator|Techstars|Disrupt|Google Play|App Store|Congress|Parliament|Interpol|Europol|Walmart|Gartner|Shark Tank|Dragons)\b"
)
""" "B, the app that went to Kickstarter in 2012": to the market."""
OF_WHAT_IS_SOLD = (IS_BUYER, WON_WITH_BID, OFFER_MADE, PAYS_FOR_IT)
"""Who is bought is what the text has said is for sale."""
REFUSED = (OFFERED_FOR_ALL, WILL_NOT_SELL)
PRICES = (control.FOR_WHICH_PAID, PRICE_PAID, FOR_IT_PAID, PRICE_IS, SUM_IS)
"""Deals told by what was paid: "what A paid for B"."""
OWNED = (BELONGS_SINCE, COMPANY_SINCE)
DATED_BY_SINCE = (*OWNED, SINCE_BELONGS)
PLANNED = (HOLDERS_GET,)
IN_TALKS = (OFFER_MADE,)
WITHOUT_BUYER = (PRICE_FOR, SOME_BUY)
NEEDED: dict[Pattern, str] = {
    FINDS_TAKER: "taker for|buyer for|home for|owner for|purchaser for",
    TO_BUY_PAID: "to buy |to acquire |to purchase |to take over |to get hold of ",
    HOLDERS_GET: "holders|investors",
    LOSES_ITSELF: "its independence",
    PAYS_FOR_IT: "paid|paying|will pay|shelled out",
    PRICE_IS: "the price|the sum|the amount",
    PRICE_FOR: " price ",
    EXIT_NOTED: "(acq",
    SUM_IS: "paid|pays|pay |paying|spent",
    SUM_BUYS: "buys|bought|gets|got|lands|landed|secured|won",
    FETCHED: "fetched|brought|commanded|sold for|went for",
    HANDS_CHANGED: " hands| owners",
    GOES_FROM: "from",
    COMPANY_SINCE: ", since|, today|, these days|, by now|, now|, meanwhile|, nowadays",
    FOR_IT_PAID: "for ",
    NOUN_COST: "cost| set",
    COST: " cost | set | sets ",
    GIVES_OVER: "hand|pass|cede|ceding|transfer|let|sign|deliver",
    WENT_TO: "went|going",
    BID_WON: "away with|and won|and got|and took|and secured|and landed|carried off",
    IS_ITS_OWN: "’s|'s|s’|s'",
    SINCE_BELONGS: "since|as of|from",
    BELONGS_SINCE: "since|as of|from",
    IS_BUYER_NAMED: "buyer|the company|the firm|the group|giant|house|rival|bidder",
    BUYER_APPOSED: "buyer|acquirer|purchaser|owner",
    IS_BUYER: "buyer|acquirer|purchaser|owner|taker|winning bidder|the auction",
    WON_WITH_BID: "bid|offer|price",
    OFFER_MADE: "offer|bid|proposal",
    SOME_BUY: "private equity|private-equity|buyout|financial|unnamed|unidentified|undisclosed",
    BEHIND_OFFER: " behind ",
    WENT_TO_OWNER: "went to|the hands of",
    OFFERED_FOR_ALL: " by ",
    WILL_NOT_SELL: "sell",
}
"""Words of which each match has one, between bars; the rules in the order in which they are read."""
TWO_NAMED = tuple(rule for rule in NEEDED if rule not in REFUSED)

_OF_PURCHASE = Pattern(
    r"\b(?:acqui(?:re|sition)|purchas|bought|buy(?:s|ing|er)?\b|takeover|deals?\b|shopping|snapped up|shopper)",
    re.IGNORECASE,
)
_IS_SOLD = pattern(
    r"(?P<target><C>)(?! (?!own|inc)[a-z]+s (?:are|were|have|is)\b)(?:,? which|,? that)?(?:, [^.;<N>]{2,70},)?(?: [\w\-]+| <D>){0,10}? (?:up for sale|for sale|(?:chang(?:e|es|ed|ing)|swapp?(?:s|ed|ing)|switch(?:es|ed|ing)) (?:hands|owners?)|on the (?:auction )?block"
    r"|(?:is|was|has been|had been|were|being) (?:put up for (?:sale|auction)|sold(?! out\b)|auctioned)|(?:gets|has found|found|finds) a (?:new owner|buyer)|(?:finds itself|is) in new hands)\b"
    rf"|\b(?:sales? of|auction (?:of|for)|sold|sells?|selling|part(?:s|ed|ing)? with|divest(?:s|ed)|dispos(?:es|ed) of|bidding (?:for|war for)|battle (?:for|over)|f(?:ight|ought) over|bids? for|contest for|race for|let go of) (?:off )?{DESCRIPTION}(?P<object><N>)(?=[.,;:]|$| (?:in|for|after|last|and|this|is|was)\b| <D>)"
)
""" "B is up for sale", "the auction of B"."""


def is_plain(document: Document, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether what "cost it" much is a company bought: this sentence or the one before speaks of purchases."""
    if rule_of(match) in (*OWNED, SINCE_BELONGS) and _IS_CIRCLE.match(sentence.mask, match.end("acquirer")):
        return False
    if rule_of(match) in (*OWNED, SINCE_BELONGS) and _CIRCLE.search(named_as(sentence, match, "acquirer")):
        return False
    if rule_of(match) is WENT_TO_OWNER:
        return not _NO_OWNER.match(named_as(sentence, match, "acquirer"))
    if _IS_FULL.search(match[0]) or (rule_of(match) is WILL_NOT_SELL and _PRICED.match(sentence.mask, match.end())):
        return True
    if rule_of(match) not in (COST, WILL_NOT_SELL, OFFERED_FOR_ALL):
        return True
    if rule_of(match) is COST and _GOT_FROM.search(sentence.mask, 0, match.start("target")):
        return False
    near = document.sentences[max(0, sentence.index - 1) : sentence.index + 1]
    return any(_OF_PURCHASE.search(one.mask) for one in near)


_GOT_FROM = Pattern(r"\b(?:from|with|by|for|against) (?:(?!(?:purchase|acquisition|takeover)\b)[\w\-]+ ){0,3}$")
""" "Bought a press from B, which cost it <M>": the press did."""

_IS_CIRCLE = Pattern(
    r",? an? [^.;,]{0,40}\b(?:accelerator|incubator|network|alliance|league|union|coalition|association)\b"
)
_CIRCLE = Pattern(
    r"\b(?:Accelerator|Incubator|Alliance|Network|Index|League|Coalition|Association|Union|Initiative|Consortium)$"
)
""" "Since 2019 part of A, an accelerator": such a circle has members and owns none."""
_IS_FULL = pattern(r"\bsell (?:itself|out)\b|\b(?:for|to buy) (?:<A>|(?:the )?(?:whole|company|firm|business|all of))")
_PRICED = pattern(r" for (?:[\w\-]+ ){0,3}?<M>")


def named_as(sentence: Sentence, match: re.Match[str], group: str) -> str:
    """The name of a party in the match, or nothing."""
    item = sentence.items.get(match.start(group))
    return item.referent.name if item is not None and item.referent is not None else ""


def payer(document: Document, sentence: Sentence, match: re.Match[str]) -> Referent | None:
    """Whom a price "cost": whom the text speaks of."""
    if rule_of(match) is not COST or match.start("acquirer") in sentence.items:
        return None
    return sentence.focus


def what_is_sold(document: Document, sentence: Sentence, match: re.Match[str]) -> Referent | None:
    """What this sentence, before the match, or the one before says is sold: "B is up for sale; A has made an offer"."""
    before = document.sentences[sentence.index - 1] if sentence.index else None
    for one, end in ((sentence, match.start()), (before, len(before.mask) if before else 0)):
        told = next(iter([*_IS_SOLD.finditer(one.mask, 0, end)][-1:]), None) if one else None
        if one and told:
            return resolve(document, one, told.start(told.lastgroup or "target"))
    return None
