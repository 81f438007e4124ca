"""What a company has raised in all, told in free words: "the capital gathered so far comes to $9 million", "$9 million has
flowed into Acme since it began", "Crunchbase puts the money behind Acme at $9 million".

The words name the heap, or say that money went in and that all of it is meant; so they are sure, and no weights are asked.
"""

import re
from typing import NamedTuple

from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.public_works import may_be_public_work
from vcgraph.normalize.patterns import Pattern

_SOME = r"(?:(?:an?|about|around|some|over|more|than|nearly|almost|roughly|just|under|upwards?|of|well|at|least|close|to|estimated|up|north|in|excess|the) ){0,4}"
_MONEY = r"(?:(?:[\w\-]+ ){0,2}(?:capital|funding|financing|money|equity|cash|backing|investments?|support))"
_GOT = r"(?:raised|gathered|collected|taken in|attracted|pulled in|brought in|drawn(?: in)?|drew(?: in)?|received|secured|amassed|garnered|accumulated|put up|obtained|mopped up|scooped up|banked|landed|netted|picked up)"
_SO_FAR = (
    r"(?:(?:to|till|until) date|so far|thus far|up (?:to|till) now|until now|till now|by now|in all|in total|in sum|all told|all in all|altogether"
    r"|over (?:time|the years)|(?:in|over|during) (?:its|<I>) (?:[\w\-]+ )?(?:life(?:time)?|history|existence)|(?:in|over|during) the (?:past|last) (?:(?:two|three|four|five|six|seven|eight|nine|ten|few|\d+) )?(?:years?|decade)|since (?:(?:its|<I>|the) )?(?:very )?(?:start|launch|founding|inception|establishment|formation|beginnings?|foundation|birth|creation|debut|then|day one|<D>)"
    r"|since (?:it|<A>) (?:was (?:founded|started|set up|established|formed|launched)|started|began|opened|launched)|by (?:the|its) (?:latest|last|our|most recent) count|(?:as of|by) <D>)"
)
_BEFORE_NAME = (
    r"(?:the )?(?:(?!(?:its|their|this|all|it|by|from|of|in|for|to|and|a|an)\b)[\w\-]+ |<L>(?:-based|['’]s)? ){0,3}?"
)
_IT = r"(?:<C>|it\b|the (?:company|start-?up|group|firm|business|venture|concern|enterprise)\b)"
_NO_NOUN = r"(?!['’])(?=[.,;)—–:]|$| ?\(| (?:so|since|to|in|over|and|from|at|by|during|with|as|through|until|till|up|thus|already|alone|but|after|before|which|for|now|all|between|across|of)\b|(?: in)? <D>)"
""" "Into Acme", and not "into Acme bonds"."""
_BY_COMPANY = rf"(?: (?:by|in|into|behind) {_BEFORE_NAME}(?P<of>{_IT})|(?! (?:by|into|behind|for|(?:from|in)(?! (?:all|total|sum|investors|backers|venture)))\b))"
_HEAP = (
    r"(?:(?:(?P<owner><C>)['’]s? |(?P<own><I>) )?(?:\b[Tt]otal|\b[Cc]umulative|\b[Oo]verall|\b[Aa]ggregate|\b[Ll]ifetime|\b[Rr]unning|\b[Ss]um) (?:[\w\-]+ ){0,2}?(?:funding|financing|fundraising|(?:venture|risk|outside) capital|(?:capital|equity|funds|money) raised|[Rr]aised(?=:)|total(?=:| is| comes| stands| now))(?: volume| raised)?"
    rf"|\b(?:capital|funding|financing|money|equity|cash|sums?|amounts?|[Ee]verything|total|tally of what|what)(?: (?:that|which))?(?: (?:it|they|(?P<raiser><C>)) (?:has|have|had))?(?: so far| already| now)?(?: been)? {_GOT}{_BY_COMPANY}"
    r"|(?:(?P<whose><C>)['’]s?|(?P<whosever><I>)) (?:funding|financing|fundraising|equity funding|venture funding)(?=,? (?:(?:which|that) (?:now |already |so far )?(?:total|stand|c[oa]me|amount|add|reach|run)|since|to date|till date|so far|thus far|up to now|in all|over the years|by now))"
    r"|\b(?:[Ss]um|[Tt]otal|[Tt]ally|[Vv]olume) of (?:(?:all|its|the|these|both|his|<I>) ){0,3}(?:[\w\-]+ )?rounds|\b[Aa]ll (?:of )?(?:its|the|<I>|(?P<rounds><C>)['’]s?) (?:[\w\-]+ )?rounds"
    r"|\b(?:money|capital) behind (?P<behind><C>))"
)
_STANDS = (
    r"(?:[^.;<M><N><P>]{0,60}? (?:stands?|stood|com(?:es?|ing)|runs?|adds?|amounts?|total(?:s|led|ed)|reach(?:es|ed|ing)|sums?|is|was|at|to)(?: (?:now|already|put|estimated|thus|up|together))*(?: (?:at|to))?|:)"
    rf" {_SOME}$"
)
_HEAP_IS = pattern(_HEAP + _STANDS)
_NO_HEAP = pattern(
    r"\b(?:requirements?|needs?|needed|gap|target|goal|rounds? (?:now|stands|is|was|comes)|round['’]s|startups|start-ups|companies|firms|projects|sector|industry|available|committed|commitments|assets|fund['’]s|would|could|might|may|should|next|planned|staff|employees|volunteers|programmes?|schools?|hospice|charity|appeal|telethon|hospitals?|taxes|victims|hopes?|seek\w*)\b"
)
_LISTED_AT = pattern(
    rf"<N>(?: (?:now|currently))? (?:has|lists|puts|shows) (?P<company><C>|us|it|them) (?:at|with) {_SOME}$"
)
_IS_RAISED = pattern(r" (?:raised|in (?:[\w\-]+ ){0,2}(?:funding|capital|financing|backing))\b")
_FLOWS = pattern(
    rf"(?: (?:of|in) {_MONEY})?(?:,? (?:it|this|that) is (?:said|told),?)?(?: (?:has|have|had|is|was|were))(?:,? (?:now|already|meanwhile|thus|by then|also|{_SO_FAR}),?)*(?: been)? (?:flowed|flown|gone|come|poured|put|pumped|invested|sunk|plou?ghed|plowed|injected|channell?ed|funnell?ed|steered|streamed|placed|staked|found its way|made its way) (?:in(?:to)?|to|on|behind) {_BEFORE_NAME}(?P<company>{_IT}){_NO_NOUN}"
)
_INVESTORS = r"(?:investors|backers|shareholders|owners|financiers|supporters|venture capitalists|VCs|funders|(?:venture|VC|investment)(?: capital)? (?:firms|funds|houses|companies))"
_COLLECTED = pattern(
    rf"(?: (?:of|in) {_MONEY})? (?:has|have|had)(?: (?:now|already|{_SO_FAR}))* been {_GOT}(?=[.,;]|$| (?:from(?![^.;]{{0,60}} by (?:the|police|tax|customs|an?)\b)|by (?:the|its) (?:[\w\-]+ )?(?:company|start-?up|group|firm|business|venture|founders?|team|{_INVESTORS})\b|{_SO_FAR}))"
)
_INVESTORS_GAVE = pattern(
    rf"(?:(?P<owner><N>)['’]s? |(?P<own><I>) )?(?:[\w\-]+ )?\b(?i:{_INVESTORS})\b(?P<told>[^.;<M>]{{0,90}}? (?:have|had|has)) [^.;<M>]{{0,30}}?(?:put|poured|sunk|pumped|plou?ghed|plowed|handed|given|entrusted|trusted|parted with|supplied|provided|staked|bet|laid out|made|backed|funnell?ed|injected|invested|spent) (?:(?:over|up|out) )?(?:(?!it\b)[\w\-]+ ){{0,2}}?(?:(?P<company>{_IT}) )?(?:with |to the tune of )?{_SOME}$"
)
_INTO = pattern(
    rf"(?: (?:of|in) {_MONEY})?(?: available)? (?:in(?:to)?|to|on|behind) {_BEFORE_NAME}(?P<company>{_IT}){_NO_NOUN}"
)
_BEHIND = (
    rf"(?:(?: (?:of|in) {_MONEY})? (?:behind|backing) (?:it|<A>|them)\b|(?: (?:of|in) {_MONEY}) to (?:its|<I>) name\b)"
)
_BEHIND_IT = pattern(_BEHIND)
_IN_FUNDING = pattern(
    r" (?:in|of) (?:(?:venture|total|outside|equity|private) )?(?:funding|financing|venture capital|backing)(?=[.,;]|$| (?:and|but|from|to date|so far|behind)\b)(?! from (?:the )?(?:government|state|EU|city))"
)
""" "Bigger than Acme, which has $200 million in funding"."""
_HAS = pattern(
    rf"(?P<company><C>)(?:,? (?:(?:now|already|which|that) )*(?:has|had|boasts|have)(?: (?:now|already|got))?|,? (?:with|having)) {_SOME}$"
)
_TAKES_TO = pattern(
    rf"\b(?:tak|bring|lift|push|rais|carr)(?:ing|es?|s|ies|ying|ed)? (?:(?:the|its|<I>|that) (?:[\w\-]+ )?(?:sum|amount|figure|count|pot|tally)|what (?:it|<C>) ha[sd])(?: (?:total|{_GOT}|it ha[sd]|{_SO_FAR})){{0,4}} (?:to|past|above|beyond) {_SOME}$"
)
_WITH_EARLIER = pattern(
    rf"\b(?:[Tt]ogether with|[Aa]dded to|[Cc]ounting|[Ii]ncluding|[Aa]long with|[Ww]ith|[Aa]dd(?:ing)?(?: in| up)?) (?:the |its |an? |<I> |all )?(?:(?:earlier|previous|prior|past|former) (?:[\w\-]+ )?(?:rounds?|money|funding|financings?|sums?|<S>)|everything {_GOT}[^.;,<M>]{{0,30}})(?:,|(?=[^.;,<M>]{{0,30}} (?:makes|sum is|total is|comes)))[^.;<M>]{{0,60}}? (?:makes|is|{_GOT}|comes to|adds up to|reaches|totals|stands at) {_SOME}$"
)
_WITH_ALL = pattern(
    rf"\b(?i:{_SO_FAR}),? (?P<company><C>) (?:has|have|had)(?: now| already| so)? (?:{_GOT}|been (?:given|provided|funded|backed|financed|supplied|entrusted)(?: with)?) {_SOME}$"
)
_ALL_NEAR = pattern(rf"\b(?i:{_SO_FAR})(?!\w)")
_ROUND_TOLD = pattern(r"\b(?:rais\w+|rounds?|financing|funding|invest\w*)\b|<S>")
_ENDS_HERE = pattern(
    rf"(?! (?:of|in) (?:[\w\-]+ ){{0,2}}(?:sales|revenues?|debts?|loss(?:es)?|assets|orders|contracts|grants?|deposits|bookings|fees|royalties|damages)\b)(?!,? (?:in|for) (?:this|the|a|an|its) (?:[\w\-]+ )?(?:round|<S>))"
    rf"(?:[.,;)]|$| (?:of|in) {_MONEY}| (?:{_SO_FAR}|deep|according|going|and|but|with|raised|since|across|over|including|spread|when|as|after)(?!\w)| from (?:[\w\-]+ ){{0,3}}(?:investors|backers|<X>))"
)
_AMPLE = rf"(?:(?:a (?:whopping|staggering|massive|mammoth|huge|cool|hefty|stunning|mighty|combined|grand)(?: total of)?|an? (?:[\w\-]+ )?(?:total|aggregate|sum) of) )?{_SOME}"
_ASIDE = r"(?:,? \(?(?:which|that)|, (?!which\b|that\b|who\b|and\b)[^,;.()]{2,80},)?"
_SINCE_IT_CAME = pattern(
    rf"(?:(?P<company><C>){_ASIDE} (?:has|have|had) (?:thus )?(?:now|so far|thus far|to date)|\b[Hh]aving (?:now|so far|thus far|already)),? {_GOT} {_AMPLE}$"
)
""" "It has so far landed a total of $9 million", "having now raised $9 million"."""
_NOT_THE_NEW = r"(?! (?:in|of) (?:new|fresh|additional|further|extra|<S>|grants?|sales|revenues?|debts?|orders|contracts|deposits|donations|loans|bonds)\b)"
_NO_MORE_OF_ROUND = pattern(
    rf"{_NOT_THE_NEW}(?! [^.;,<M>]{{0,40}}(?:\b(?:rounds?|target|goal|planned|offering|campaign|crowdfund\w*|donors?)\b|<S>(?! and)))"
    rf"(?=[.,;)]|$| (?:of|in) {_MONEY}| (?:and|but|since|over|across|according|after|for (?:its|their|<I>))(?!\w)| from (?:[\w\-]+ ){{0,3}}(?:investors|backers|VCs|venture capitalists|angels))"
)
_ADDED_UP = pattern(
    rf"(?P<company><C>){_ASIDE} (?:(?:has|have|had) )?(?:(?:now|so far|already) )?(?:{_GOT}|closed(?: on)?) {_SOME}an? (?:[\w\-]+ )?(?:total|aggregate|sum) of {_SOME}$"
)
_UP_TO_NOW = pattern(rf"(?: (?:of|in) {_MONEY})?,? (?i:{_SO_FAR})(?!\w)")
""" "Has closed on an aggregate of $9 million of equity to date"."""
_DESPITE = pattern(rf"\b[Dd]espite (?:having (?:now |already )?raised|raising) {_AMPLE}$")
_IT_STILL = pattern(
    rf"{_NOT_THE_NEW}(?! [^.;<M>]{{0,80}}?(?:<S>|\bround\b|\bled by\b| <D>,| (?:last|earlier this) (?:year|month|week)\b|\bago\b))(?: (?:of|in) {_MONEY})?(?: from [^.;,<M>]{{2,60}}| {_SO_FAR}| over [\w ]{{3,20}}years)?, (?P<company><C>)(?!['’])"
)
""" "Despite raising $9 million in funding, the company has found it hard"; a day or a stage tells of one round."""
_ITS_TOTAL = pattern(rf"(?:(?P<owner><C>)['’]s?|(?P<own><I>)) (?:total|overall|lifetime|cumulative) {_SOME}$")
_OF_FUNDING = pattern(
    r" (?:in |of )?(?:[\w\-]+ )?(?:funding|financing|fundraising)\b(?! (?:rounds?|target|needs?|gap|programme|program|package|offer|for)\b)"
)
""" "Small beside Acme's total $9 million funding"."""
_GOT_BY_NOW = pattern(
    rf"(?P<company><C>)?{_ASIDE}(?: (?:has|have|had|(?:already|previously|reportedly|also)))* ?(?:{_GOT}|raising|securing|landing) {_AMPLE}$"
)
_IN_ROUNDS = pattern(
    rf"(?: (?:of|in) {_MONEY})? (?:from|in|over|across|through|via) (?:its |their |<I> )?(?:(?:first|last|previous|earlier|prior|past|initial) )?(?:two|three|four|five|six|seven|eight|nine|ten|several|multiple|\d+) (?:(?:previous|earlier|prior|past|separate|different|private|funding|financing|venture|equity) )*(?:rounds|financings|raises)\b"
)
""" "Raised $9 million from its first three rounds", "by raising $9 million in two earlier funding rounds"."""
_SINCE_FOUNDED = pattern(
    r"(?: (?:of|in) (?:[\w\-]+ ){0,3}(?:capital|funding|financing|money|equity|cash|backing|investments?))?,? (?:(?:after|since|in the (?:[\w\-]+ ){0,2}years since) (?:its|<I>|the) (?:(?:founding|foundation|inception|launch|formation|start|birth|creation|establishment|beginnings?|debut)\b|<D> (?:founding|foundation|inception|launch|formation|start))|since (?:it|<A>) (?:was (?:founded|started|set up|established|formed|launched)|started|began|opened|launched)\b|(?:since|between (?:early |late )?<D> and|from (?:early |late )?<D> (?:to|until)) (?:early |late )?<D>(?!['’])|(?:in|over|during) (?:its|<I>) (?:[\w\-]+ )?(?:life(?:time)?|history|existence)\b)"
)
""" "Raised $9 million in public and private money after its founding in 2006", "raised $9 million during its life"."""
_HAD_IT = rf"(?P<company><C>){_ASIDE} had (?:already |now )?raised {_AMPLE}$"
_HAD_GOT = pattern(_HAD_IT)
_HAD_ONCE_GOT = pattern(rf"(?<!said )(?<!that ){_HAD_IT}")
""" "Acme said it had raised $9 million from investors such as A" tells of the news."""
_AS_COUNTED = pattern(
    rf"(?: (?:of|in) {_MONEY})?,? (?:according to|per|data from|by the count of) (?:[\w\-]+ ){{0,3}}<N>"
)
_FROM_SEVERAL = pattern(
    rf"(?: (?:of|in) {_MONEY})? from (?:[\w\-]+ ){{0,3}}(?:investors|backers|firms|funds|angels) (?:such as|like|including|that included) "
)
_RAISED_FROM = pattern(rf"(?P<company><C>){_ASIDE}(?: (?:has|have|had|already))* raised {_AMPLE}$")
_FROM_THEM = pattern(
    rf"(?: (?:of|in) {_MONEY})? from [^.;<M><S>]{{3,200}}?(?:,? {_SO_FAR}(?=[.,;]|$)|,? (?:according to|per|as per|shows?) (?:(?:data|figures|numbers) (?:from|by|of) <N>|<N>(?:['’]s?)? (?:data|figures|numbers|records|estimates)))"
)
""" "Has raised $9 million from A, B and C to date", "according to the data of D"."""
_WHICH_HAS = pattern(rf"(?P<company><N>)(?: \(|, )which has (?:(?:now|already) )?raised {_AMPLE}$")
_FROM_NAMED = pattern(
    rf"(?: in {_MONEY})? from (?:(?!(?:new|round)\b)[^.;,()<M><S><D>]){{2,100}}(?:\)|\.?$|,(?= (?!(?:and|including|such|as|with|led|in|to|the|an?)\b)[a-z]+ ))"
)
""" "Its rival Acme, which has raised $9 million from A and B, moved to Leeds"."""
_FOUNDED_AND = pattern(
    rf"(?P<company><C>){_ASIDE} was (?:(?:co-?)?founded|launched|started|set up|established) [^.;,<M>]{{2,80}} and (?:has|had)(?: since)? raised {_AMPLE}$"
)
_FOUNDED_IT_HAS = pattern(
    rf"(?:^|[.;] )(?:Founded|Launched|Started|Established|Set up) [^.;<M>]{{2,140}}, (?P<company><C>){_ASIDE}(?: (?:has|had|since))* raised {_AMPLE}$"
)
_FROM_MANY = pattern(
    rf"(?: (?:of|in) {_MONEY})? from (?:(?!(?:lead|new|existing)\b)[\w\-]+ ){{0,3}}(?:investors|backers|firms|funds|angels)\b,? (?:such as|like|includ|that included|among them)"
)
""" "Acme was founded in 2022 and has raised $9 million", "Founded by A in 2020, Acme raised $9 million from backers including"."""
_IN_BRACKETS = pattern(rf"(?P<company><N>) \((?:(?:which|that) (?:has |had )?|having )raised {_SOME}$")
_CLOSES = pattern(rf"(?: (?:of|in) {_MONEY})?(?: {_SO_FAR})?\)")
""" "One as big as that of Acme (which raised $9 million)"; a bare "(raised $9 million)" tells the round of an item."""
_OF_BACKERS = pattern(r" (?:of|in) (?:[\w\-]+ ){0,2}(?:funding|financing|backing|venture capital)\b(?! round)")
_HAS_HEAP = pattern(
    rf"(?:(?P<company><C>)(?:,? (?:(?:now|also|which|that) )*(?:has|had|boasts|reports|counts|claims|shows)(?: (?:now|already|reached|got))?|,? with|,? having) (?:an? )?|\b[Ww]ith (?:an? )?)(?:total|cumulative|overall|lifetime|aggregate) (?:[\w\-]+ ){{0,2}}?(?:funding|financing|fundraising|investments?|backing|(?:capital|equity|funds|money|sum|amount) raised|raised capital)(?: to date| so far)? of {_SOME}$"
)
""" "It now boasts total funding of $9 million"."""
_HAS_PASSED = pattern(
    rf"(?:(?P<company><C>){_ASIDE}(?: (?:has|have|had|now|already|recently|alone|{_GOT}|raises|counts|surpassed|passed|topped|exceeded|crossed|reached|hit)){{1,4}}|\b(?:[Ww]ith|[Hh]aving|[Oo]n)(?: {_GOT})?) {_AMPLE}$"
)
_IN_TOTAL_FUNDING = pattern(
    r"(?: (?:raised|secured|collected))? in (?:total|overall|cumulative|lifetime) (?:[\w\-]+ )?(?:funding|financing|fundraising|capital|backing|investments?)\b(?! (?:rounds?|for|gains?|commitments)\b)"
)
""" "Has raised $9 million in total funding", "with just $9 million raised in total venture funding"."""
_THE_SUM = pattern(rf"(?:\b(?:the|those|these|all|most of|much of|half of|its|<I>) )(?:first )?{_SOME}$")
_IT_GOT = pattern(
    rf"(?: (?:of|in) {_MONEY})?,? (?:(?:that|which) )?(?:the (?:[\w\-]+ ){{0,2}})?(?P<company>{_IT}) (?:had|has)(?: (?:already|previously|so far|until then|once|by then))? {_GOT}(?! (?:in|last|this|on|only|just|for|earlier|during|as|at|through|<D>)\b)(?! from (?:(?:its|the|their|his|many) )?(?:[\w\-]+ ){{0,2}}(?:customers|clients|users|buyers|subscribers|insurers?|insurance|savers|depositors|victims|donors|taxpayers|creditors|courts?|sales?|settlement|government|state)\b)"
)
""" "A nice return on the $9 million in venture capital that Acme had raised from various sources"."""
_ON_FUNDING = pattern(
    rf"(?:^|[“.:;,] |\b(?:and|but|yet) )(?:[Ww]ith|[Dd]espite|[Oo]n|[Ff]or all|[Ee]ven with|[Bb]acked by|[Ff]uel?led by|[Ww]ith the help of) (?:(?:its|their|the|all|those) )?{_AMPLE}$"
)
_ON_IT = pattern(
    rf"(?: (?:of|in) (?!(?:new|fresh|additional|further|extra|annual|seed|bridge|<S>)\b)(?:[\w\-]+ ){{0,2}}(?:funding|financing|backing|venture capital|investor money|investment)(?: (?:from|by) [^.;,<M>]{{1,80}}| {_SO_FAR}|)|(?: raised)? {_SO_FAR}), (?P<company><C>)(?!['’,])(?! (?:will|plans|aims|is (?:set|looking|planning|going)|wants|hopes|intends|expects|can|now plans)\b)"
)
""" "With more than $9 million in funding, the company built": what stands behind it, and no plan for new money."""
_BURNED = pattern(
    rf"\b(?:burn(?:ed|t|s|ing)?|lost|squandered|blew|blown|(?:ran|went|gone|got|tore)(?= through))(?: through)? {_SOME}$"
)
_OF_BACKERS_CASH = pattern(
    rf" of (?:(?:its|their|the) )?(?:(?:(?:[\w\-]+ )?(?:cash|money|capital|funding|financing) (?:(?:put up|given|supplied|provided|invested|put in|raised) )?(?:by|from) (?:its |their |the )?(?:[\w\-]+ ){{0,2}}{_INVESTORS}\b)|{_INVESTORS}['’]s? (?:cash|money|capital))"
)
""" "Burned £9 million of cash put up by its backers"."""
_VALUED_WITH = pattern(rf"(?P<company><C>) (?:is|was|had been)(?: \w+)? valued at <M>,? with {_SOME}$")
""" "Was valued at $9 million with $4 million in funding"."""
_HAS_SINCE = pattern(rf"\b(?P<verb>has|have|had) since {_GOT} {_AMPLE}$")
""" "Was spun out in 2017 and has since raised $9 million"."""
_HAD_ONLY = pattern(rf"\b(?P<verb>had) (?:ever )?raised (?:only|just|barely|no more than|a mere|all of) {_SOME}$")
_AND_NO_MORE = pattern(
    rf"(?:[.;)]|$|,(?! (?:in|on|last|during|a year|as|<D>|\w+ (?:years?|months?))(?!\w))|(?: (?:of|in) {_MONEY})?(?=[.,;]|$| (?:before|when|until|by the time|from (?:investors|backers)|{_SO_FAR})(?!\w)))(?![^.;]{{0,40}}(?:\bround\b|<S>))"
)
""" "Bought for $85 million, it had raised only $14 million"."""
_HAS_GOT = pattern(rf"(?P<company><C>){_ASIDE} (?:has|have|had)(?: (?:now|already|itself))? {_GOT} {_AMPLE}$")
_TO_COMPARE = pattern(
    r",? (?:which is )?(?:more than|less than|(?:[\w.]+ )?times (?:as much as|what|more than|the sum of)|(?:nearly |about |more than |over )?(?:twice|double|triple|half|a (?:third|quarter|fifth|tenth)) (?:of )?(?:as much as |what |that of )?)(?: ?of| ?what)* ?(?:(?:any|all|each|both|either|its|their|the (?:other|rest|next|nearest)|the (?:[\w\-]+ ){1,2}(?:rivals?|competitors?))\b|<N>)(?![^.;]{0,80}(?:\bround\b|<S>|planned|expected|sought|hoped))"
)
""" "Has raised $9 million, four times as much as Bede"."""
_ALONE_HAS = pattern(rf"(?P<company><C>)?,?(?: which)? alone (?:has|have|had) {_GOT} {_AMPLE}$")
_IS_WHAT = pattern(
    rf",? (?:is|was) (?:about |exactly |just |roughly )?(?:what|as much as) (?:(?:its|the|their|his|her) (?:[\w\-]+ ){{1,3}})?(?P<company>{_IT}) (?:has|had)(?: (?:already|now))? {_GOT} (?:{_SO_FAR}|(?:in|over|during) (?:its |the )?(?:[\w\-]+ ){{0,2}}(?:years?|rounds|decade))(?!\w)"
)
""" "The amount, $9 million, is what its rival Bede had raised in four years"."""
_INCLUDING = pattern(
    rf"\b(?:[Ii]ncluding|[Cc]ounting|[Ww]ith|[Tt]ogether with|[Tt]hanks to) (?:the|this|that|its|<I>) (?:(?:new|latest|fresh) )?<M>[^.;<M>]{{0,80}}, (?P<company><C>) (?:has|have|had) (?:now |so far )?{_GOT} {_AMPLE}$"
)
""" "Including the $6 million from Bede, Acme has raised $40 million"."""
_GOES_ON = pattern(r" (?=[a-z])")
_FUND = Pattern(
    r"\b[Ff]unds?\b(?! raised)|\b[Vv]ehicle\b|\b(?:limited partners|LPs)\b|\bcampaign\b|\bcharit|\bbox office\b"
)
_LEFT = 170


class _Way(NamedTuple):
    """What stands before and behind a sum; some ways need a word that all of it is meant, some that a company is named."""

    left: Pattern | None
    right: Pattern
    in_all: bool = False
    named: bool = False
    beside_round: bool = False


_IN_SEVERAL = pattern(
    r"(?:^|[.,;] )(?:[Rr]aised|[Cc]ollected|[Ss]ecured|[Gg]athered) (?:in|over|across) (?:two|three|four|five|six|seven|eight|several|many|\d+) (?:[a-z\-]+ )?rounds,? (?:(?:the|its|that|nearly|about|some) )*$"
)
""" "Raised in four rounds, the $85 million"."""
_WAYS = (
    _Way(_IN_SEVERAL, _GOES_ON),
    _Way(_HEAP_IS, _ENDS_HERE),
    _Way(_LISTED_AT, _IS_RAISED),
    _Way(None, _FLOWS, in_all=True, named=True),
    _Way(None, _COLLECTED, in_all=True),
    _Way(_INVESTORS_GAVE, _INTO, in_all=True, named=True),
    _Way(_INVESTORS_GAVE, _ENDS_HERE, in_all=True, named=True),
    _Way(_HAS, _BEHIND_IT),
    _Way(_HAS, _IN_FUNDING, named=True),
    _Way(_TAKES_TO, _ENDS_HERE, beside_round=True),
    _Way(_WITH_EARLIER, _ENDS_HERE),
    _Way(_WITH_ALL, _ENDS_HERE),
    _Way(_SINCE_IT_CAME, _NO_MORE_OF_ROUND),
    _Way(_ADDED_UP, _UP_TO_NOW, named=True),
    _Way(_DESPITE, _IT_STILL),
    _Way(_ITS_TOTAL, _OF_FUNDING, named=True),
    _Way(_GOT_BY_NOW, _IN_ROUNDS),
    _Way(_GOT_BY_NOW, _SINCE_FOUNDED, named=True),
    _Way(_HAD_GOT, _AS_COUNTED, named=True),
    _Way(_HAD_ONCE_GOT, _FROM_SEVERAL, named=True),
    _Way(_RAISED_FROM, _FROM_THEM, named=True),
    _Way(_WHICH_HAS, _FROM_NAMED, named=True),
    _Way(_FOUNDED_AND, _FROM_MANY, named=True),
    _Way(_FOUNDED_AND, _NO_MORE_OF_ROUND, named=True),
    _Way(_FOUNDED_IT_HAS, _FROM_MANY, named=True),
    _Way(_IN_BRACKETS, _CLOSES, named=True),
    _Way(_VALUED_WITH, _OF_BACKERS, named=True),
    _Way(_BURNED, _OF_BACKERS_CASH),
    _Way(_HAS_HEAP, _ENDS_HERE),
    _Way(_HAS_PASSED, _IN_TOTAL_FUNDING),
    _Way(_THE_SUM, _IT_GOT, named=True),
    _Way(_ON_FUNDING, _ON_IT, named=True),
    _Way(_HAS_SINCE, _NO_MORE_OF_ROUND),
    _Way(_HAD_ONLY, _AND_NO_MORE),
    _Way(_HAS_GOT, _TO_COMPARE, named=True),
    _Way(_ALONE_HAS, _NO_MORE_OF_ROUND),
    _Way(None, _IS_WHAT, named=True),
    _Way(_INCLUDING, _NO_MORE_OF_ROUND, named=True),
)


class TotalTold(NamedTuple):
    """A sum told as all that was raised, and the place of the words that name whose it is, where there are such; whether
    they say that it has been raised, whatever stands before them: "would return little of the $9 million it had raised";
    and the place of the verb whose subject has raised it.
    """

    company: int | None
    done: bool = False
    verb: int | None = None


def told_total(sentence: Sentence, position: int) -> TotalTold | None:
    """Whether free words tell the amount at a position as all that a company has raised; no road or stadium raises any."""
    told = _told(sentence.mask, position)
    named = sentence.items.get(told.company) if told is not None and told.company is not None else None
    return told if named is None or not may_be_public_work(named.referent) else None


def _told(mask: str, position: int) -> TotalTold | None:
    start = max(0, position - _LEFT)
    left = mask[start:position]
    if _FUND.search(left[-110:] + mask[position : position + 60]):
        return None
    for way in _WAYS:
        found = way.left.search(left) if way.left is not None else None
        if way.left is not None and (found is None or (not way.named and _NO_HEAP.search(found[0]))):
            continue
        behind = way.right.match(mask, position + 1)
        if behind is None or (way.in_all and not _says_all(mask, position)):
            continue
        if way.beside_round and found is not None and not _ROUND_TOLD.search(mask, 0, start + found.start()):
            continue
        company = _named(behind, 0)
        if company is None and found is not None:
            company = _named(found, start)
        if company is not None or not way.named:
            verb = start + found.start("verb") if found is not None and "verb" in found.re.groupindex else None
            return TotalTold(company, way.left is _THE_SUM, verb)
    return None


def _says_all(mask: str, position: int) -> bool:
    return _ALL_NEAR.search(mask, max(0, position - 110), min(len(mask), position + 110)) is not None


def _named(found: re.Match[str], start: int) -> int | None:
    """Where the words name a company, or say "its"."""
    groups = (
        name for name in found.re.groupindex if name != "verb" and found[name] and len(found[name]) <= len("Their")
    )
    return next((start + found.start(name) for name in groups), None)
