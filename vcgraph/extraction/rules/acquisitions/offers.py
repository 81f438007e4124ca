"""Offers for a company that it refuses, receives or accepts. Every pattern names `verb`."""

import re

from vcgraph.extraction.rules.acquisitions.patterns import BUYER, DESCRIPTION
from vcgraph.extraction.rules.text.clauses import ASIDE
from vcgraph.extraction.rules.text.marks import pattern

SPURNED = pattern(
    r"(?P<target><C>)(?:['’]s? (?:board|management|founders?|directors|shareholders|owners?))?(?: (?:has|have|had|reportedly|also|once|<D>))* (?P<verb>turn(?:ed|s) down|reject(?:ed|s)|rebuff(?:ed|s)|spurn(?:ed|s)|decline[ds]) (?:an? |the )?(?:(?:[\w\-]+|<M>) ){0,2}?(?P<acquirer><N>)(?:['’]s?)? (?:(?:[\w\-]+|<M>) ){0,3}?(?:offer|bid|approach|advance|overture|takeover proposal)(?:e?s)?\b(?! of (?!<M>)| to (?!buy|acquire|take))",
    re.IGNORECASE,
)
TURNED_DOWN = pattern(
    rf"\b(?P<verb>turn(?:ed|ing|s) down|reject(?:ed|ing|s)|rebuff(?:ed|ing|s)|spurn(?:ed|ing|s)|declin(?:ed|ing|es)|refus(?:ed|ing|es)) (?:an?|the|multiple|<I>)? ?(?:[\w\-]+ |<M>,? |<L> ){{0,5}}?(?:(?:offer|bid|approach|proposal)(?:e?s)?|(?:takeover|acquisition|buyout|buy-out|merger|acquisitive) (?:interest|advances?|overtures?|inquiries)|(?:advances|overtures)(?= from [^.;<N>]{{0,40}}<N>(?: in <D>| <D>| to (?:buy|acquire|merge))?[.,;]))\b[^.;<N>]{{0,70}}? (?:from|by) {DESCRIPTION}(?P<acquirer><N>)",
    re.IGNORECASE,
)
RECEIVED = pattern(
    rf"\b(?P<verb>received|got|fielded|drew|attracted) (?:an?|multiple|several|some|new|fresh|<D>)? ?(?:[\w\-]+ |<M>,? |<L> ){{0,5}}?(?:takeover|buyout|acquisition|buy-out|merger) (?:(?:offer|bid|approach|proposal)(?:e?s)?|interest|inquiries)\b[^.;<N>]{{0,40}}? (?:from|by) {DESCRIPTION}(?P<acquirer><N>)",
    re.IGNORECASE,
)
ACCEPTED = pattern(
    rf"\b(?P<verb>accept(?:ed|s|ing)?|agree[ds]?(?: to)?|approve[ds]|back(?:ed|s)|recommend(?:ed|s)?) (?:an?|the|<I>)? ?(?:[\w\-]+ |<M>,? |<L> ){{0,5}}?(?:(?:takeover|buyout|acquisition|buy-out|merger) (?:offer|bid|proposal)|(?<=<M> )offer|offer(?= of (?:about |some |around )?<M> (?!in (?:aid|help|grants?|funding|loans?|damages|compensation|advertising|support)\b))|bid|takeover|buyout|buy-out|acquisition|sale)\b(?: of (?:about |some |around )?<M>)?(?:[^.;<N><P>]{{0,30}} (?:(?<!acquisition )from|by)|(?<=sale) to) {BUYER}(?P<acquirer><C>)(?! to (?!buy|acquire|take|purchase)| for (?:[a-z]+ )?<P>| for [a-z]+ (?:rights|services|work|space|support)\b| for (?:its|the|an?) (?!(?:company|business|firm|whole|entire)\b)[a-z]+| (?:employees|staff|customers|users)\b)",
    re.IGNORECASE,
)
OFFER_FROM = pattern(
    rf"\b(?P<verb>offer|bid|approach) (?:of <M> )?from {DESCRIPTION}(?P<acquirer><N>)(?: for <M>)? to (?:buy|acquire|purchase) (?P<target><C>|(?:the (?:company|startup|firm)|it)\b)",
    re.IGNORECASE,
)
_TERMED = r"(?:takeover|buyout|buy-out|acquisition|merger|tender)"
_BID = rf"(?:{_TERMED} (?:offer|bid|proposal|approach|deal)|(?<=<M> )(?:offer|bid)|(?:offer|bid)(?= of (?:about |some |up to )?<M>))"
OFFER_GOT = pattern(
    rf"\b(?P<verb>(?:(?:an?|the|this|that|its) (?:[\w\-]+ |<M>[ -]){{0,4}}?{_BID})(?: of (?:about |some |up to )?<M>)?,? (?:that |which )?(?:<C>|it) (?:(?:had|has|have|recently|previously|also|later) )*(?:got|received|obtained|accepted|fielded|drawn?|drew|signed|struck|agreed)(?: (?:in <D>|<D>|earlier|last \w+))*) "
    rf"(?:from|with) {BUYER}(?P<acquirer><N>)(?!['’])"
)
""" "B's board said that a $5 million buyout offer it got from A was fair"."""
AGREED_BID = pattern(
    r"(?:\b|^)(?P<verb>agree[ds]?(?: to)?|accept(?:ed|s)?|back(?:ed|s)?|recommend(?:ed|s)?|weighs|considers|gets|receives|received) (?:an? |the |its )?(?:[\w\-]+ ){0,2}?<M> (?:[\w\-]+ ){0,2}?(?:takeover|take-private|buy-?out(?= (?:offer|bid|proposal|approach|by|from)\b))(?: (?:offer|bid|deal|proposal|approach))?"
    r"(?=[.,;]|$| (?:as|after|amid|in|despite|that|which|from (?:an? )?(?:[a-z\-]+ ){1,3}(?:group|consortium|investors?|firms?)|by (?:an? )?(?:[a-z\-]+ ){1,3}(?:group|consortium|investors?|firms?))\b)"
)
""" "B agrees £4bn takeover": nobody is named who buys; a club's "buyout" is of a player's contract."""
OFFERED_SELF = pattern(
    rf"(?P<target><C>){ASIDE}(?: (?:has|have|had|once|reportedly|also|later|even|<D>|in <D>))* (?P<verb>(?:offered|shopped|pitched|put)(?: up)? itself(?: up)?(?: for sale)?) to {BUYER}(?P<acquirer><N>)(?! (?:customers|users|readers|clients|investors)\b|['’])(?= for [^.;,<N>]{{0,20}}<M>|[^.;]{{0,60}}\b(?:sale|acquisition|takeover|bought|buy|sold|turned|refused|declined|rejected|said no)\b)"
)
""" "B offered itself to A for $60 million"."""
REFUSED_SUITOR = pattern(
    r"\b(?P<verb>turned down|rejected|rebuffed|spurned|(?:received|got|had)(?= an? [^.;]{0,30}(?:takeover|buyout|acquisition|<M>)[^.;]{9,120} (?:turned (?:it|<A>) down|(?:rejected|refused|declined|rebuffed) (?:it|<A>|the offer)|said no))) an? (?:[\w\-]+ |<M>,? |<L> ){0,4}?(?:offer|bid)\b[^.;<N>]{0,60}? from an? (?:[\w\-]+ |<L> ){0,3}?(?:rival|company|buyer|suitor|competitor|giant|firm|corporation)\b",
    re.IGNORECASE,
)
URGES = pattern(
    r"(?P<target><N>)(?:['’]s? (?:board(?: of directors)?|directors|management))?(?: (?:on )?<D>)?(?: (?:has|have|had|[a-z]+ly))* (?:recommend|urg|advis|ask|t[eo]l)\w* "
    r"(?:that )?(?:its |the )?(?:shareholders|stockholders|investors)(?: to)? (?P<verb>accept|back|support|approve|reject|oppose|rebuff|spurn) "
    r"(?P<acquirer><N>)['’]s? (?:(?:takeover|buyout|hostile|unsolicited|cash|all-[a-z]+|revised|improved|sweetened|final|tender|<M>) ){0,3}(?:offer|bid|proposal|takeover)\b(?! (?:to (?!buy\b|acquire\b|take\b)|of (?!<M>)|for (?!<M>|the company\b|it\b|<A>)|on\b|that\b))"
)
""" "B's board urged shareholders to accept A's offer"."""
