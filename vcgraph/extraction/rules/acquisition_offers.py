"""Offers for a company that it refuses, receives or accepts. Every pattern names `verb`."""

import re

from vcgraph.extraction.rules.acquisition_patterns import DESCRIPTION
from vcgraph.extraction.rules.marks import pattern

SPURNED = pattern(
    r"(?P<target><C>)(?:['’]s? (?:board|management|founders?|directors|shareholders|owners?))?(?: (?:has|have|had|reportedly|also|once|<D>))* (?P<verb>turn(?:ed|s) down|reject(?:ed|s)|rebuff(?:ed|s)|spurn(?:ed|s)|decline[ds]) (?:an? |the )?(?:(?:[\w\-]+|<M>) ){0,2}?(?P<acquirer><N>)(?:['’]s?)? (?:(?:[\w\-]+|<M>) ){0,3}?(?:offer|bid|approach|advance|overture|takeover proposal)(?:e?s)?\b(?! of (?!<M>)| to (?!buy|acquire|take))",
    re.IGNORECASE,
)
TURNED_DOWN = pattern(
    rf"\b(?P<verb>turn(?:ed|ing|s) down|reject(?:ed|ing|s)|rebuff(?:ed|ing|s)|spurn(?:ed|ing|s)|declin(?:ed|ing|es)|refus(?:ed|ing|es)) (?:an?|the|multiple|<I>)? ?(?:[\w\-]+ |<M>,? |<L> ){{0,5}}?(?:offer|bid|approach|proposal)s?\b[^.;<N>]{{0,70}}? (?:from|by) {DESCRIPTION}(?P<acquirer><N>)",
    re.IGNORECASE,
)
RECEIVED = pattern(
    rf"\b(?P<verb>received|got|fielded|drew|attracted) (?:an?|multiple) (?:[\w\-]+ |<M>,? |<L> ){{0,5}}?(?:takeover|buyout|acquisition|buy-out) (?:offer|bid|approach|proposal)s?\b[^.;<N>]{{0,40}}? (?:from|by) {DESCRIPTION}(?P<acquirer><N>)",
    re.IGNORECASE,
)
ACCEPTED = pattern(
    rf"\b(?P<verb>accept(?:ed|s|ing)?|agree[ds]?(?: to)?|approve[ds]|back(?:ed|s)|recommend(?:ed|s)?) (?:an?|the|<I>)? ?(?:[\w\-]+ |<M>,? |<L> ){{0,5}}?(?:(?:takeover|buyout|acquisition|buy-out|merger) (?:offer|bid|proposal)|(?<=<M> )offer|offer(?= of (?:about |some |around )?<M> (?!in (?:aid|help|grants?|funding|loans?|damages|compensation|advertising|support)\b))|bid|takeover|buyout|buy-out|acquisition|sale)\b(?: of (?:about |some |around )?<M>)?(?:[^.;<N><P>]{{0,30}} (?:(?<!acquisition )from|by)|(?<=sale) to) {DESCRIPTION}(?P<acquirer><C>)(?! to (?!buy|acquire|take|purchase)| for (?:[a-z]+ )?<P>| for [a-z]+ (?:rights|services|work|space|support)\b| for (?:its|the|an?) (?!(?:company|business|firm|whole|entire)\b)[a-z]+| (?:employees|staff|customers|users)\b)",
    re.IGNORECASE,
)
OFFER_FROM = pattern(
    rf"\b(?P<verb>offer|bid|approach) (?:of <M> )?from {DESCRIPTION}(?P<acquirer><N>)(?: for <M>)? to (?:buy|acquire|purchase) (?P<target><C>|(?:the (?:company|startup|firm)|it)\b)",
    re.IGNORECASE,
)
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
