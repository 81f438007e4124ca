"""The wordings of sales of existing shares. Every pattern names `verb`; some `company`, `buyer`, `money`."""

from vcgraph.extraction.rules.stakes.stated import COMPANY_KIND
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_SIZE = r"(?:\d+(?:\.\d+)?(?: ?(?:%|percent|per cent|pct))|(?:five|ten|twenty) percent|(?:an? |one[- ])?(?:half|third|quarter|fifth|sixth|tenth)|part|most|some|all|much|the rest|the bulk)"
_WHOSE = r"(?:its|his|her|their|our|the|an?|another|both|<X>['’]s?)"
_KINDS = r"(?:stake|shareholding|holding|position|interest|shares?|stock|equity|options?)s?"
_ADJ = r"(?:(?!(?:in|of|to|for|from|business|unit)\b)[\w\-.%]+ |<M> ){0,5}?"
_DESC = r"(?:(?:the )?(?:(?!(?:its|his|her|their|our|which|whose|that|for|to|from|success|future)\b)[\w\-’']+ |<L>(?:-based|['’]s)? |<L>, <L>-based ){0,7}?)"
_COMPANY = rf"(?P<company><C>|(?:the|that) (?:[\w\-]+ ){{0,3}}?{COMPANY_KIND})(?!['’])"
_PART = rf"(?:{_SIZE} of )?(?:{_WHOSE} ){_ADJ}{_KINDS}"
"""A part that somebody holds: "half of its 40 percent stake"."""
_ASIDE = r"(?:, (?:an?|the|which|whose|in which) [^.;<M>]{3,80}?,)?"
_AT_ALL = r"(?:(?: (?:in|on|last|earlier) )?(?:<D>)|,| back| off| privately| directly| (?:last|this) \w+)*"
_TO = rf"(?:(?: for (?P<money><M>)){_AT_ALL})? to {_DESC}(?P<buyer><X>)"
_TO_PLAIN = rf" to {_DESC}(?P<buyer><X>)"
_SELL = r"(?P<verb>(?:s(?:old|ells?|elling)|(?:offload|unload|divest)(?:s|ed|ing)?|dispos(?:e|es|ed|ing) of|part(?:s|ed|ing) with|transferr?(?:s|ed|ing)?)(?: off| on)?)"
_MORE = r"(?P<more>(?:, <N>)*,? and <N>(?!['’]))?"
"""Other companies of which a part is sold too, so that the sum is no single one's."""
_OF_IT = (
    rf"(?:{_PART} (?:in|of) |stakes in |{_SIZE} of )(?:(?:its|their) (?=[^.;<N>]{{3,40}}<N>))?{_DESC}{_COMPANY}{_MORE}"
)
_NAMED_STOCK = rf"(?:{_SIZE} of )?(?:{_WHOSE} )?{_ADJ}(?P<company><N>) (?:stake|shares|stock|holding|shareholding)s?"

_HOLDER_NOUN = r"(?:[Ii]nvestors?|[Ss]hareholders?|[Ss]tockholders?|[Bb]ackers?|[Aa]ngels?|(?:[Cc]o-)?[Ff]ounders?|[Ee]mployees|[Ss]taff|[Ww]orkers)"
HOLDERS = Pattern(_HOLDER_NOUN)
"""A company's people and owners, at the start of a match."""

SOLD = (
    pattern(rf"\b{_SELL} {_OF_IT}{_ASIDE}{_AT_ALL}{_TO}"),
    pattern(rf"\b{_SELL} (?:(?P<money><M>) (?:worth )?of )(?:its |his |her |their )?{_ADJ}(?P<company><N>) (?:shares|stock){_AT_ALL}{_TO_PLAIN}"),
    pattern(rf"\b{_SELL} {_NAMED_STOCK}{_AT_ALL}{_TO}"),
    pattern(rf"\b(?:exit\w*|quit\w*|left|leav(?:es|ing)|out of|parts? ways with|parted ways with|{_KINDS} in|investment in|divest\w* from) {_DESC}(?P<company><N>)[^.;<M><N><P>]{{0,60}}?,? (?:by |after )?(?P<verb>(?:and |having )?(?:sold|selling|sells|offloading|offloaded)) (?:{_SIZE} of )?(?:its|his|her|their|the|those) {_ADJ}{_KINDS}{_AT_ALL}{_TO}"),
    pattern(rf"\b(?!selling){_SELL} (?:{_SIZE} of )?(?:its|his|her|their) {_ADJ}{_KINDS}{_AT_ALL}{_TO}"),
    pattern(rf"(?:\b(?:the|an?)|['’]s?) (?:[\w\-]+ )?(?:owners?|parent|family|founders?|shareholders?|investors?|backers?)\b[^.;<M>]{{0,60}}? {_SELL} (?:an?|another) {_ADJ}{_KINDS}{_AT_ALL}{_TO}"),
    pattern(rf"\b{_HOLDER_NOUN}\b[^.;<M>]{{0,90}}? {_SELL} (?P<money><M>) (?:worth )?(?:of|in) (?:their |its |the )?(?:[\w\-]+ )?(?:shares|stock|equity|stakes){_AT_ALL}{_TO_PLAIN}"),
    pattern(rf"\b{_HOLDER_NOUN}\b[^.;<M>]{{0,90}}? {_SELL} (?:[\w\-]+ )?(?:shares|stock|stakes|holdings)(?: worth (?:\w+ ){{0,2}}(?P<money><M>))?{_TO_PLAIN}(?:, (?:which|who) (?:\w+ ){{0,3}}(?:owns?|holds?|has) {_SIZE} (?:of|in) (?P<company><C>))?"),
    pattern(rf"(?P<company><N>)(?:['’]s?)? (?:[\w\-]+ ){{0,2}}{_HOLDER_NOUN},? <X>,?(?: (?:has|have|had|also|is|was|to|agreed))* {_SELL} {_PART}{_AT_ALL}{_TO}"),
)  # fmt: skip
"""Told of who sells."""

_BUY = r"(?P<verb>(?:bought|buy(?:s|ing)?|(?:acquir|purchas)(?:e|es|ed|ing)|(?:pick(?:s|ed|ing)?|snapp?(?:s|ed|ing)?|scoop(?:s|ed|ing)?) up|t(?:ook|akes?|aking) over|t(?:ook|akes?|aking)))"
_HOLDERS = r"(?:(?:(?:[\w\-]+ )*?(?:existing|early|earlier|former|current|other|long-time|selling|some|several|its|the) )?(?:[\w\-]+ ){0,2}?(?:shareholders|stockholders|investors|employees|staff|workers|founders|angels|backers|insiders|holders)|an? (?:[\w\-]+ )?(?:angel|shareholder|founder|employee|investor|backer)s?(?: investor)?|(?:[\w\-]+ ){0,4}?<X>)(?!['’])"
_BOUGHT_PART = rf"(?:(?:an?|another|the|its|about|roughly|some) )*(?:{_SIZE} (?:of|(?:minority )?(?:stake|interest|share|shareholding|holding) in)|{_ADJ}(?:stakes?|interest|shares|stock|holding|shareholding|equity) (?:in|of)) {_DESC}{_COMPANY}"

BOUGHT = (
    pattern(rf"\b(?P<verb>launch(?:es|ed|ing)?|ma(?:k(?:es?|ing)|de)|beg[iau]n(?:s|ning)?|start(?:s|ed|ing)?|complet(?:e|es|ed|ing)) (?:an?|its) (?P<money><M>) (?P<stage><S>) (?:for|of) (?:the )?(?:[\w\-]+ )?(?:(?:shares|stock|stakes) (?:of|in|held by|from) )?{_DESC}(?P<company><N>)(?=['’]s? (?:[\w\-]+ ){{0,2}}?(?:employees|staff|workers|shareholders|investors|founders|shares|stock)\b|[,.;]|$)"),
    pattern(rf"\b{_BUY} (?:out )?(?:<X>['’]s?|(?:the )?(?:[\w\-]+ )?(?:founders|founder|employees|investors|shareholders|family)['’]s?) {_ADJ}(?:{_SIZE}|{_KINDS}) (?:in|of) {_DESC}{_COMPANY}{_MORE}{_ASIDE}"),
    pattern(rf"\b{_BUY} {_BOUGHT_PART}{_ASIDE}(?: for (?P<money><M>))?{_AT_ALL} from {_HOLDERS}"),
    pattern(rf"\b{_BUY} (?P<money><M>) (?:worth )?of (?:existing |secondary |common |additional )*(?:shares|stock) (?:in|of) {_DESC}{_COMPANY}{_AT_ALL} from {_HOLDERS}"),
    pattern(rf"\b{_BUY} (?P<money><M>) (?:worth )?of (?:(?P<company><C>)(?:['’]s?)? )?(?:existing |secondary |common |additional )*(?:shares|stock) (?:directly )?from (?:[\w\-]+ )?(?:the |its |early |existing )*(?:employees|founders|staff|shareholders|early investors|angels)\b"),
    pattern(rf"\b{_BUY} (?:the )?{_SIZE} of {_DESC}{_COMPANY} (?:that|which) (?:was |were |had been )?(?:previously |formerly |until now )?(?:owned|held|put up for sale|offered) by <X>"),
    pattern(rf"\b(?:be)?(?:came|comes?|coming) an? (?:[\w\-]+ )?(?:shareholder|investor|co-owner|owner) (?:of|in) {_DESC}{_COMPANY},? (?P<verb>by (?:buying|acquiring|purchasing)) {_ADJ}{_SIZE}(?: of (?:it|the (?:company|shares)))? (?:for (?P<money><M>) )?from {_HOLDERS}"),
    pattern(rf"\b(?:emerged as|is|was|were|are|named as) (?P<verb>the buyers?) of (?:the )?(?:{_SIZE} (?:of|(?:stake|holding) in)|{_ADJ}(?:stake|holding|shares) in) {_DESC}{_COMPANY}"),
    pattern(rf"\b{_BUY} {_BOUGHT_PART}{_ASIDE}(?: for (?P<money><M>))?{_AT_ALL} (?:in|through|via|as part of) (?:an?|the) (?P<stage><S>)"),
)  # fmt: skip
"""Told of who buys, who stands before the verb."""

CHANGED_HANDS = (
    pattern(rf"\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]he|<N>['’]s?) {_ADJ}(?:{_SIZE}|{_KINDS}) (?:of|in) {_DESC}{_COMPANY}{_ASIDE} (?P<verb>(?:went|goes|has gone|passed|passes|(?:was|were|is being|has been|will be) (?:sold|transferred))) to {_DESC}(?P<buyer><X>)"),
)  # fmt: skip
"""Told of the shares."""

OFFERED = (
    pattern(r"(?P<company><C>)(?: (?:has|have|had|also|just|recently))* (?P<verb>sold|is selling|are selling) (?:(?:about|around|some|nearly|almost|up to|more than|over|roughly) )*(?P<money><M>) (?:worth )?(?:of|in) (?:[\w\-]+ )?(?:shares|stock|equity) (?:held|owned) by (?:(?:its|the|current|former|existing|early|and) )*(?:employees|staff|workers|staffers|shareholders|investors|insiders)\b"),
    pattern(r"(?P<company><N>)(?:['’]s?)? (?:(?:current|former|existing|early|and) )*(?:employees|staff|workers|staffers|insiders)(?: (?:has|have|had|also|just|recently))* (?P<verb>sold|are selling) (?:(?:about|around|some|nearly|almost|up to|more than|over|roughly) )*(?P<money><M>) (?:worth )?(?:of|in) (?:(?:their|its|company|existing) )*(?:shares|stock|equity)\b"),
    pattern(r"(?P<company><C>)[^.;<M><N>]{0,60}? (?P<verb>(?:to )?(?:sell|offer)|(?:selling|offering)) (?:about |up to )?(?:(?P<money><M>) (?:worth )?(?:of|in) )?(?:existing|secondary|employee|employees['’]|insiders['’]) (?:shares|stock|equity)\b(?=,? (?:at an?|in an?|through an?|for the|valuing|from)\b)"),
    pattern(r"(?P<company><C>)[^.;<M><N>]{0,40}? (?:lets?|letting|allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|help(?:s|ed|ing)?) (?:[\w\-]+ ){0,4}?(?:employees|staff|workers|staffers|shareholders|people) (?P<verb>(?:to )?(?:sell|cash out))(?: off)? (?:(?:some|part|all|a portion|a slice|a tenth|up to \d+(?:\.\d+)? ?(?:percent|%)) (?:of )?|(?P<money><M>) (?:worth )?(?:of|in) )?(?:their |its |the )?(?:[\w\-]+ )?(?:shares|stock|equity|stakes|options)(?! options| in itself| online)(?=,? (?:at an?|in an?|through an?|for the|to|valuing|this|next)\b)"),
)  # fmt: skip
"""A company that lets its people sell; who buys is not told."""

BUYERS_AMONG = (
    pattern(rf"(?P<buyer><N>)(?:(?:, | and |, and )<N>)* (?:are|were|is|was) among (?:the |those |several )?(?:(?:firms|investors|funds|buyers|parties|those)(?: that are| who are)? )?(?P<verb>buying) (?:[\w\-]+ )?(?:shares|stock|stakes) (?:in|of) {_DESC}{_COMPANY}"),
)  # fmt: skip

SUM_BEHIND = pattern(
    r"(?:(?:, |,? and )(?:[\w\-]+ ){0,3}?<X>)*(?:['’]s? [\w\-]+)?(?:,? (?:in|at|on|last|for) (?:<D>|an undisclosed)|,? <D>|,? (?:in|as part of) an? (?:[\w\-]+ |<S> ?){1,4}?(?:deal|transaction|sale)?|,? last \w+)?,? (?:for|at a price of|in exchange for) (?:a total of |a combined |some |an estimated |as much as |a reported )?(?P<money><M>)(?! (?:a|per) share|['’])"
)
SUM_TOLD_NEXT = pattern(
    r"^(?:<A>|<N>|The buyer|The price|The stake|The shares|The deal|The transaction) (?:has |had )?(?:paid|pays|will pay|was|were|is) (?:priced at |valued at |worth |for )?(?P<money><M>)(?:[.,]| for (?:the|it)\b)"
)
_SALE_NOUN = r"(?:share sale|stock sale|secondary sale|secondary|sale|tender offer|tender|transaction|deal|shares|stock|offering)"
BUYERS_NEXT = pattern(
    rf"^(?:[A-Z][a-z]+, )?(?:The|This|These|Its) (?:(?:[\w\-]+|<M>|<S>) ){{0,2}}?(?:{_SALE_NOUN}|<S>),? (?:which )?(?:(?:was|were|also|reportedly|jointly) )*(?:made to|sold to|went to|led by|bought by|saw (?:participation|interest|bids) from|included|includes|involved|drew) (?:(?:the|investors|buyers|firms|including|such|as|like|by|from) )*(?=<X>)"
    rf"|^(?:The |Those )?(?:[Bb]uyers|[Pp]urchasers|[Ii]nvestors)(?: in the {_SALE_NOUN})?,? (?:were|are|included?|includes) (?=<X>)"
)
""" "The sale was made to | A and B": who bought the shares of the sentence before."""
BUYERS_HEAD = pattern(
    rf"^<X>(?:(?:, |,? and | & )(?:the )?<X>){{0,6}} (?P<verb>(?:(?:were|was|are|both|all|also|reportedly) )*(?:bought|purchased|acquired|snapped up|participated in|took part in|joined|the buyers of|(?:among )?the (?:buyers|investors) in)) (?:the|those|these|all the) (?:(?:[\w\-]+|<M>) )?{_SALE_NOUN}\b"
)
WHOLE_OR_MOST = Pattern(
    r"\b[Tt]he (?:entire|complete|whole|full) (?:issued )?(?:share ?holding|share capital|stake|equity|ownership)\b|\b(?:majority|controlling|control of|100 ?(?:%|percent|per cent)|(?<!\.)\b(?:5[1-9]|[6-9]\d)(?:\.\d+)? ?(?:%|percent|per cent))"
)
"""Such a part is a purchase of the company."""
MAKES_OWNED = Pattern(r"[^.;]{0,120}?\bwholly[- ]owned\b")
""" "Bought 8 million shares of B from C, | making it its wholly owned subsidiary": so is that."""
NO_PRIVATE_SALE = Pattern(
    r"\b(?:block trades?|open market|stock (?:market|exchange)|publicly[- ](?:traded|listed|held)|[\w\ue006]*-?listed (?:[\w\-]+ ){0,3}?(?:company|firm|group|maker|\ue000)|to the public|buy ?back|bought back|repurchas\w+)\b"
)
"""Words of a sentence that tell of shares which an exchange trades, or of the company's own money."""
NEEDED = AnyOf("stake", "options", "share", "percent", "per cent", "%", "holding", "position", "interest", "stock", "half of", "third of", "quarter of", "fifth of", "tenth of")  # fmt: skip
