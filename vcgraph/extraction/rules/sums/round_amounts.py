"""Whether a sum is the size of a round, by the words beside it."""

import re

from vcgraph.extraction.rules.sums.free_sums import INVESTORS_PUT, LED_BY, SOME, Way, told_by, told_freely
from vcgraph.extraction.rules.text.described_names import BEFORE_NAME
from vcgraph.extraction.rules.text.document import AmountRole
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

ROUND_NOUN = (
    r"(?:rounds?|funding|financing|fund-?raising|fundraise|investments?|capital|equity|raise|infusion|injection|backing|"
    r"growth capital|venture capital|tranche|extension|cash|money|debt|loans?|notes?|(?:token|private|share) sale|"
    r"(?:private|share) placement|(?:third-party|share|private|preferential) allotment|capital (?:increase|raise)|(?:share|equity|rights) issue|facility(?= (?:from|with|led|provided|by)\b)|PIPEs?(?=[ ,.;])(?! (?:makers?|plants?|network|system|factory))|SAFEs?(?=[ ,.;]|$))"
)
RAISE = (
    r"(?:rais(?:e|es|ed|ing)|re-?raised|secur(?:e|es|ed|ing)|clos(?:e(?! to\b)|es|ed|ing(?! in\b))(?: on)?|land(?:s|ed|ing)?|bag(?:s|ged)?|snag(?:s|ged)?|nab(?:s|bed)?|"
    r"scor(?:e|es|ed)|receiv(?:e|es|ed|ing)|obtain(?:s|ed)?|gets?|got|garner(?:s|ed)?|pull(?:s|ed) in|brings? in|brought in|"
    r"rak(?:es?|ed) in|pick(?:s|ed) up|collect(?:s|ed)?|attract(?:s|ed)?|complet(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|net(?:s|ted)|"
    r"pocket(?:s|ed)|grab(?:s|bed)?|haul(?:s|ed) in|bank(?:s|ed)|tak(?:es?|en|ing)(?! part\b)(?: in| on)?|took(?! part\b)(?: in| on)?|finaliz(?:es|ed)|finalis(?:es|ed)|w[io]ns?|"
    r"reel(?:s|ed) in|scoop(?:s|ed) up|wrap(?:s|ped) up|ink(?:s|ed)|accept(?:s|ed)|amass(?:es|ed)?|lock(?:s|ed) (?:in|up|down)|"
    r"procur(?:es?|ed)|draw(?:s|n)?(?: in)?|drew(?: in)?|add(?:s|ed)|unveil(?:s|ed)|report(?:s|ed)|hauls? in|found|gain(?:s|ed)|borrow(?:s|ed)?|seek(?:s|ing)?|sought|"
    r"gather(?:s|ed)|welcom(?:es|ed)|enjoy(?:s|ed)|tap(?:s|ped)|settl(?:es|ed) (?:for|on)|end(?:s|ed) up with|wound up with|c(?:omes|ame) away with|walk(?:s|ed) away with|pull(?:s|ed|ing)? down|br(?:ings?|ought|inging) (?:in|on|aboard)|clinch(?:es|ed|ing)?|notch(?:es|ed|ing)?|"
    r"lin(?:es?|ed|ing) up|drum(?:s|med|ming)? up|round(?:s|ed|ing)? up|scrap(?:es?|ed|ing) together|sew(?:s|ed|ing|n)? up|sign(?:s|ed|ing)|seal(?:s|ed|ing)?|book(?:s|ed)|captur(?:es?|ed)|"
    r"issu(?:es?|ed|ing)|confirm(?:s|ed)|reveal(?:s|ed)|disclos(?:es|ed)|gotten|tack(?:s|ed|ing)? on|top(?:s|ped|ping)? (?:up|off)|expand(?:s|ed|ing)|increas(?:es|ed|ing)|extend(?:s|ed|ing))"
)
SURE_RAISE = (
    r"(?:rais(?:e|es|ed|ing)|secur(?:es?|ed|ing)|bag(?:s|ged|ging)?|snag(?:s|ged|ging)?|nab(?:s|bed|bing)?|pull(?:s|ed|ing)? (?:in|down)|rak(?:es?|ed|ing) in|"
    r"garner(?:s|ed)|closed? on|haul(?:s|ed|ing)? in|scor(?:es|ed|ing)|land(?:s|ed|ing)?(?! (?:in|on|at)\b)|scoop(?:s|ed) up|picks? up|picked up|pocket(?:s|ed|ing)?|"
    r"lock(?:s|ed) (?:in|up|down)|reel(?:s|ed|ing)? in|attract(?:s|ed|ing)?|drum(?:s|med|ming)? up|scrap(?:es?|ed|ing) together|clinch(?:es|ed))"
)
_OTHER_LEFT = pattern(
    r"(?:\b(?:(?:target|forecast|limit|quota) to|revenues?|sales|turnover|ARR|GMV|run[- ]rate|bookings|profits?|loss(?:es)?|lost|earnings|income|EBITDA|market cap(?:itali[sz]ation)?|"
    r"capitali[sz]ation|fines?d?|penalt(?:y|ies)|pric(?:e[ds]?|ing)|costs?|costing|budgets?|spen[dt](?:ing)?|sell(?:s|ing)? for|retail(?:s|ing)|pay(?:s|ing)?|paid|charg(?:es?|ed|ing)|"
    r"salary|wages?|market (?:size |is |was |of |worth )|industry|assets(?: under management)?|AUM|volumes?|transactions?|payments?|net worth|fortune|"
    r"donat(?:ed?|es|ing|ion)s?|prizes?|award(?:ed|s)?|purse|bonus|savings?|sav(?:ed|ing)|grew|earn(?:s|ed|ing)?|generat(?:e|es|ed|ing)|settle(?:d|ment)|damages|"
    r"lawsuit|sued|owed?|debt of|contracts?|orders?|merchandise|deposits|premiums|process(?:es|ed|ing)|manag(?:es|ed|ing)(?! to\b)|oversees|handl(?:es|ed|ing)|market (?:value|opportunity)|opportunity|subscription|"
    r"exit|returned|returns?|dividends?|tax(?:es)?|stimulus|bailout|GDP|exports?|imports?|per|fees?|stock sale|shares worth|worth of|backlog|gift|"
    r"crowdfund(?:ed|ing)?|pledged|goal of|IPO that raised|block reward|average|campaign)\b[^.;,]{0,28}$)",
    re.IGNORECASE,
)
_OTHER_RIGHT = pattern(
    r"^[-\s]*(?:at the (?:\w+ )?box office|in (?:new |fresh |additional )?(?:private[- ]equity|alternatives?|private[- ]markets|real[- ]estate|venture[- ]capital|infrastructure|credit) commitments\b|in (?:[\w\-]+ ){0,3}?(?:campaign|donations|insurance (?:money|payouts?))\b|(?:a|per|each|every) (?:month|year|share|user|day|week|person|hour|quarter|employee|unit|seat|head|ticket|piece)|/|(?:in|of|worth of) (?:\w+ ){0,3}?(?:revenues?|sales|turnover|ARR|GMV|profits?|loss(?:es)?|earnings|income|"
    r"assets(?: under management)?|AUM|bookings|transactions?|payments?|volume|premiums|deposits|merchandise|goods|orders|contracts|savings|prizes?|damages|fines|ad(?:vertising)? (?:sales|spend|revenue)|tax\w*|salar\w+|exits?|loans? (?:to|for)|"
    r"grants?\b|stock\b|shares\b|solar|crypto\w*|bitcoin|inventory|costs?|royalt\w+)|revenues?\b(?!-)|extension (?:of|to) (?:the|its|their|an?|his) (?:[\w\-]+ ){0,3}(?:contracts?|leases?|agreement|program(?:me)?|permit|partnership|deal)\b|market(?:place)?\b(?! cap)|industry|business\b|fines?|penalt|lawsuit|settlement|prize|reward|budgets?|contract|order|house|home|home\b|"
    r"mansion|salary|bonus|opportunity|market cap|ARR|run[- ]rate|sales|profits?|loss|dollar\b|apiece|(?:(?!(?:in|into|from|for|by|to|on|with|behind|via|through|led|and|round|financing|funding|investment)\b)[\w\-]+ ){0,4}(?:firms?|company|giant|manager|empire|behemoth|pension fund|hedge fund|buyout fund)\b|monthly|annual|deal with|gift|donation|plant|factory|project|campaign|grant program|goal|(?:anchor|cornerstone|capital|LP) commitment|campus|facility\b(?! from| led| with| provided| by)|stake in a)",
    re.IGNORECASE,
)
ENDS = Pattern(r"^(?:,|\.| before\b| and (?:was|is|has)\b|$)")
_INDUSTRY = Pattern(
    r"\b(?:startups|start-ups|scale-?ups|biotechs|fintechs|spin-?outs|[Pp]rojects|companies|firms|segment|sector|industry|space|VCs|ecosystem|region|country|countries|(?<![Tt]he )(?<![’']s )founders|businesses|unicorns|entrepreneurs|venture capitalists|investors|players|government|budget)(?: ?(?:--|—|–) [^.;]{0,90}? ?(?:--|—|–))?"
    r"(?: (?:in|that|from|across|based|on|within|around) [^.;,(]{0,50}?|, including [^.;\ue002]{2,60}?,)? (?:also |collectively |together |alone |have |has |had |filed to |expect(?:ed)? (?:to )?(?:\w+ ){0,3})*(?:raised|raising|raise|pulled in|reel(?:ed)? in|land(?:ed)?|bag(?:ged)?|netted|drew|took in|scored|attracted|received|secured|announced|poured|invested|put|pumped|plowed)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_OF_SEVERAL = pattern(
    r"<X>(?: ?\([^()]*\))?(?:, | and |, and )(?:the )?<X>(?: ?\([^()]*\))?,?(?: [–—-])? (?:(?:have|has|had|all|together|jointly|collectively|each) )*(?:raised|secured|attracted|landed|closed|received|pulled in) (?:an? )?(?:(?:combined|collective|grand|joint|impressive|whopping) )*(?:total|sum) of (?:\w+ ){0,3}$"
    r"|\b(?:[Tt]ogether|[Bb]etween them|[Cc]ollectively|[Jj]ointly)(?:,? (?:they|<A>|the (?:two|three|four|pair|trio|companies|startups)|(?:<X>, )*<X> and <X>))?(?: (?:have|had|has|also|so|far))* (?:raised|secured|attracted|landed|closed|received|pulled in|drawn)\b[^.;<M>]{0,30}$"
    r"|<X> and (?:the )?<X>,? [^.;<M>]{0,30}\b(?:raised|secured|attracted|received) (?:an? )?(?:combined|collective|joint) (?:\w+ ){0,2}$"
)
""" "The trio, Acme, Bede and Orrin, raised a total of | $9 million", "between them, Acme and Bede have raised": no one's."""
_DESCRIBED = pattern(
    r"<N>,? (?:an?|the) [^.;<N>]{0,100}\b(?:segment|sector|industry|space|ecosystem|region|country),? (?:has |have |had )?(?:also |just |now )?\w+ [^.;]{0,40}$"
)
""" "Acme, a startup in the logistics space, raised": the company's field is no field that raised."""
_GENERIC = Pattern(
    r"\b(?:median|average|typical(?:ly)?|usually|[Tt]here (?:was|were|is|are|would be|will be))\b[^.;]{0,35}$|\bcan (?:now )?top $|\bcampaign (?:has |have |had )?(?:already |so far )?(?:raised|pulled in|brought in) (?:\w+ ){0,3}$"
)
_OWED = Pattern(r"^ (?:of|in) (?:total |net |outstanding |long-term )?debt\b(?! financing| funding| round| facilit)")
ROUND_RIGHT = pattern(
    rf"^[-\s]*(?:\(?(?:about |approximately |~|roughly )?<M>\)?,? )?(?:(?:in|of|via|through|from) )?(?:(?:a|an|its|their|new|fresh|additional|the|additional|<I>|<D>|oversubscribed|total|combined|strategic|convertible|first|second|third|late|early|institutional|outside|external|venture|equity|initial|latest|recent|private|all-equity|primary|growth|preferred|extended|pre-IPO|mega|(?!(?:and|or|that|which|who|to|at|by|including|after|before|since|when|while|is|was|has|have|of|its)\b)[\w\-’']+) ){{0,5}}?(?:<S>|{ROUND_NOUN}\b)",
    re.IGNORECASE,
)
_BORROWS = pattern(
    rf"\b(?:{SURE_RAISE}|(?:provid|suppl)(?:ed|es|ied|ies|ing|ying)(?: (?:the )?(?:[\w\-]+ ){{0,3}}<C> with)?|put up|t(?:ook|ak(?:es?|en|ing)) on|borrow\w*|issu\w+|lin(?:es|ed) up|dr(?:ew|awn) down) (?:\w+ ){{0,4}}$"
)
_INTO_ONE = pattern(
    r"(?: more)? (?:in(?:to)?|on|behind) (?:the )?(?:(?!(?:like|such|including)\b|[\w\-]+s\b)[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}<C>"
)
_TO_ROUND = pattern(
    rf"^(?: \(?<M>\)?)?,? (?:to|onto) (?:its|their|the|an?|<I>|<C>['’]s?) (?:[\w\-]+ ){{0,3}}(?:<M> (?:[\w\-]+ )?)?(?:<S>|{ROUND_NOUN}\b)|^ of (?:a|its|the) (?:planned|total|targeted|expected|larger|up to) (?:\w+ ){{0,2}}<M> (?:<S>|{ROUND_NOUN}\b)",
)
""" "Added $6 million to its Series A", "closed on $41 million of a planned $60 million Series D"."""
_ADDS = pattern(
    rf"\b(?:add(?:s|ed|ing)?|tack(?:s|ed|ing)?(?: on)?|clos(?:ed?|es|ing)(?: on| of)?|initial closing of|first close of) (?:(?:an?|about|around|another|further|additional|extra|up|to|some) ){{0,4}}$"
    rf"|\bexten(?:d|ds|ded|ding) (?:its|their|the|<I>) (?:[\w\-]+ ){{0,3}}(?:<S>|{ROUND_NOUN})(?: {ROUND_NOUN})? by (?:(?:an?|about|another|further|additional|up|to|some) ){{0,4}}$"
    rf"|\b(?:topp(?:ed|ing)|tops?) (?:up|off) (?:its|their|the|<I>) (?:[\w\-]+ ){{0,3}}(?:<S>|{ROUND_NOUN})(?: {ROUND_NOUN})? with (?:(?:an?|about|another|further|additional|up|to|some|extra) ){{0,4}}$"
    rf"|\bre-?open(?:s|ed|ing) (?:its|their|the|<I>) (?:[\w\-]+ ){{0,3}}(?:<S>|{ROUND_NOUN})(?: {ROUND_NOUN})? (?:to|by|with) (?:add|tak(?:e|ing)|bring(?:ing)?|accept(?:ing)?)(?: in| on)? (?:(?:an?|about|another|further|additional|up|to|some|extra) ){{0,4}}$",
    re.IGNORECASE,
)
MAKES_UP = pattern(
    r" (?:(?:that|which) )?(?:ma[dk]es?|making|form(?:s|ed)?) up (?:its|their|the|<I>|<C>['’]s?) (?:[\w\-]+ ){0,3}(?:round|financing|<S>)\b"
    r"| (?:came|comes|arrived|arrives|(?:was|were) (?:raised|added|brought in)|flowed in) (?:with|in|through|via|by way of|from) (?:the|its|their|an?|<I>|that|this) (?:(?!(?:sale|form|second|third|fourth)\b)[\w\-]+ ){0,3}?(?:<S>|round\b|financing\b)"
)
""" "The $5 million that make up its first round", "of which $5 million came with the Series D"."""
_GREW_TO = pattern(
    r"(?:\b(?:round|financing|fundraising|raise)\b(?! of\b)|<S>)[^.;]{0,110}? (?:had|has|ultimately|eventually|finally|since) (?:already |ultimately |eventually |finally )?(?:reached|grown to|swelled to|swollen to|come to|risen to|climbed to|closed at) (?:[a-z]+ ){0,2}$"
)
""" "That round, launched in May, had reached $44 million by the time it was concluded"."""
_IS_WHAT_IT_RAISED = pattern(
    r"(?: \(<M>\))? (?:is|was) (?:all |exactly |just )?(?:what|all that|how much) (?:<C>|it) (?:has |had )?(?:raised|took|secured|received|got|borrowed)\b"
)
""" "$12 million was what Acme raised"."""
_LENT = Pattern(r"\b(?:lent|lends?|lending|loaned) (?:(?:about|some|nearly|up to|another|a further|over) )*$")
_TO_COMPANY = pattern(r" to (?:the )?(?:(?!(?:its|their|his|her)\b)[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}<C>(?!['’])")
ROUND_LEFT = pattern(
    r"\b(?:round|raise|financing) (?:of|in) the (?:week|month|quarter|year)(?:,|:| ?[—–-]| at| worth)+ (?:(?:at|worth|about|some|a) ){0,2}$|"
    rf"(?:<S>|\b{ROUND_NOUN}\b)(?!-)[^.;<M>]{{0,18}}\b(?:of|worth|totall?ing|totall?ed|at|is|was|total|for|amounting to|size|brought in|raised|raising|estimated at|put at|targeting|netted|fetched|yielded|came to|comes to|amounts to|amounted to|runs to|ran to)\b (?:\w+ ){{0,3}}$"
    r"|(?:<S>|\b(?:round|financing|raise)\b)(?: round)? (?:has )?(?:brought|brings|gave|netted|handed) <C> (?:(?:about|some|over|more|than|nearly|another|in|an|extra|additional) ){0,4}$"
    r"|\b(?:[Aa]n?|[Tt]he|[Ii]ts|<I>) (?:(?:earlier|previous|prior|first|second|third|last|seed|later|initial|follow-on|most recent|latest|angel) ){1,2}(?:round|financing),? $|\b(?:[Aa]n?|[Tt]he|[Ii]ts|<I>) <S>(?: round)?, $"
    r"|<S>(?: round)? (?:is|was|has been) (?:\w+ )?(?:done|closed|complete|completed|official)(?:,|:| ?[—–-]) (?:\w+ ){0,2}$"
    r"|\b(?:[Rr]ound|[Ii]nvestment|[Ff]inancing|[Ff]unding|<S>) (?:came|closed|was (?:done|raised|closed|completed|announced)|happened)(?: back)? (?:in |last |on )?(?:<D>|year|month|week|\w+day) (?:for|at) (?:\w+ ){0,3}$",
    re.IGNORECASE,
)
_RAISED_LEFT = pattern(rf"\b{RAISE}\b (?:(?!\b(?:that|which|fund|who|after|says)\b)[^.;<M>]){{0,60}}$", re.IGNORECASE)
SURE_LEFT = pattern(
    rf"\b{SURE_RAISE}\b (?:(?!\b(?:that|which|who|after|says|its revenue|prices?)\b)[^.;<M>]){{0,60}}$", re.IGNORECASE
)
_COMPANY_RAISED = pattern(rf"<C>(?: (?:[\w\-]+|<D>)){{0,5}} {SURE_RAISE} (?:\w+ ){{0,3}}$", re.IGNORECASE)
""" "Payments startup Acme raised": what the company does is no word on the sum that it raised."""
_OBTAINED = Pattern(
    r"\b(?:clos(?:ed|es)|obtain(?:ed|s)|dr(?:ew|aws) in|lin(?:ed|es) up|round(?:ed|s) up) (?:\w+ ){0,2}$"
)
_SEEKS = Pattern(
    r"\b(?:seek(?:s|ing)?|sought|look(?:s|ed|ing) for|(?P<brings>(?:hop|try|tri|want|aim|plan|look)\w* to (?:bring|take|pull) in)|(?:on the )?hunt(?:ing)? for|hop(?:es|ing) for|wants?|term sheets? for|"
    r"(?P<surely>in the market for|ask(?:s|ed|ing) (?:\w+ )?(?:investors|backers) for|pitching (?:\w+ )?(?:investors|backers) (?:on|for))) (?:(?:between|another|a further|an? (?:additional|extra)|some|from) )*$"
)
_FUNDRAISES = pattern(r"\b(?:fund-?rais\w+|rounds?|rais(?:ing|ed|es|e)|financing|investors|backers)\b|<S>")
_MORE = Pattern(r"\b(?:another|a further|an (?:additional|extra)) $")
""" "Having raised $6 million, it wants another $20 million"."""
_SOUGHT_FROM = Pattern(r" (?:from (?:[\w\-]+ )?(?:investors|backers|venture)|at an? (?:[\w\-]+ ){0,2}valuation)\b")
_ENDS_SOUGHT = Pattern(r"(?:(?: more)?(?:\.|,|$)| to (?:fund|finance|expand|grow|build|back|support)\b)")
GROWS_TO = pattern(
    r"\b(?:expand|increas|extend|upsiz|bring|brought|grow|grew|boost|enlarg|lift|doubl|tripl|rais(?:es|ed|ing)\b|tak(?:e|es|ing)\b|took|push)\w* (?:its|their|the|this|<I>|<C>['’]s?) (?:[\w\-]+ ){0,2}(?:<S>(?: (?:funding|financing|investment))?(?: (?:round|funding|financing|total|facility|line))?|(?:funding |financing )?round|(?<!total )raise|(?:credit|loan|debt|lending) (?:facility|line)|size of (?:the|its) (?:<S>|round))(?: (?:of|at|for|with|from) (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}<C>(?:,? and <N>)?)? to (?:\w+ ){0,4}$"
)
""" "Expanded its Series B to $60 million": the sum of the whole round."""
_GIVEN = pattern(
    r"\b(?:back(?:s|ed|ing)?|lent|lends?|lending|loan(?:s|ed)) (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}<C>(?: with)?(?: (?:an?|about|another|up to|some|more|than|over|further|additional|nearly)){0,4} $"
    r"|\b(?:provid(?:e|es|ed|ing)|suppl(?:y|ies|ied|ying)|furnish(?:es|ed)) (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}<C> with (?:(?:an?|about|another|up to|some|more|than|over|further|additional|nearly) ){0,4}$"
    r"|\b(?:invest\w*|backed|funded|funding|financed) (?:by [^.;<M>]{2,60} )?(?:with|to the tune of) (?:\w+ ){0,2}$"
    r"|\bamong (?:the |several |other )?(?:[\w\-]+ ){0,2}(?:investors|backers|funds|firms) (?:that|who|which) (?:have |had )?(?:put(?: in| up)?|invested|pumped in|chipped in|contributed|ploughed in) (?:\w+ ){0,3}$"
    r"|\b(?:rais(?:es|ed)|secur(?:es|ed)|receiv(?:es|ed)|got|gets|w[io]ns?|land(?:s|ed)|obtain(?:s|ed)) [^.;<M>]{3,70} to the tune of (?:\w+ ){0,2}$"
)
_ARMED = pattern(
    rf"(?:^|[.“\"] ?)(?:(?:Now|Newly|Freshly) )?(?:[Bb]acked|[Aa]rmed|[Ff]uell?ed|[Ff]lush|[Pp]owered|[Bb]uoyed|[Bb]olstered) (?:with|by) {SOME}$"
    rf"|\b(?:emerg(?:es|ed|ing)|(?:com(?:es?|ing)|came|break(?:s|ing)?|broke|step(?:s|ped|ping)?|burst(?:s|ing)?)(?: out)?(?= (?:of|from) stealth)|(?:exit|leav)(?:s|es|ed|ing)(?= stealth)|left(?= stealth))(?: (?:out )?(?:of |from )?stealth(?: mode)?(?: (?:on )?(?:<D>|today|this (?:week|morning|month)))?)? with {SOME}$"
)
_ARMED_WITH = pattern(r"(?:,| from | to | for | (?:co-)?led by | in <D>)")
""" "Backed with $5 million, Acme", "Acme emerges from stealth with $5 million to build"."""
_FIELD_RAISED = pattern(
    rf"\b(?:startup|start-up|company|firm|maker|platform|app|provider|unicorn|specialist|developer)(?: [\w\-]+)? {SURE_RAISE} (?:\w+ ){{0,3}}$",
    re.IGNORECASE,
)
""" "Payments startup raises $5 million": what it does is no word on the sum."""
_CHEQUE = Pattern(r"\b(?:wr(?:ote|ites?|iting)|written|cut(?:s|ting)?) (?:\w+ ){1,3}$")
_CHEQUE_TO = pattern(
    r"[- ](?:personal |first |seed )?(?:check|cheque) (?:to|for|into) (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}<C>"
)
_SHARES_SOLD = Pattern(
    r"\b(?:sold|sells?|selling|issued|buy(?:s|ing)?|bought|purchased) (?:(?:about|another|up to|some|more|than|over|nearly|roughly|at least|an additional|as much as) )*$"
)
_SHARES = pattern(
    r" (?:worth )?(?:of|in) (?:(?:its|their|new|preferred|common|convertible|primary|private|secondary|<S>|<C>['’]s?) ){0,3}(?:stock|shares|equity|securities)(?: (?:to (?:[\w\-]+ ){0,3}(?:<X>|(?:investors|backers|funds|venture capitalists) (?:at an? (?!market)(?:[\w\-]+ ){0,3}valuation|in (?:a private|an? (?:[\w\-]+ )?round))\b)|in an? (?:private|round|<S>)|in (?:[\w\-]+ ){0,2}<C>|from (?:its )?(?:employees|staff|existing)))"
)
_OF_OFFERING = pattern(
    r" (?:worth )?of (?:an?|its|the) (?:(?:planned|proposed|total|targeted|possible|potential) )?(?:<M> )?(?:equity |stock |debt |securities |private |share )?(?:offering|placement)\b"
)
""" "Has sold $3 million of a planned $5 million offering": what a filing tells of a round."""
_INVEST_LEFT = pattern(
    r"\b(?:invest(?:s|ed|ing)?|pour(?:s|ed|ing)|pump(?:s|ed|ing)?|put(?:s|ting)?|plough(?:s|ed)|tip(?:s|ped|ping)|park(?:s|ed|ing)|plow(?:s|ed)|inject(?:s|ed|ing)?|sink(?:s|ing)?|sank|bet(?:s|ting)?|wager(?:s|ed|ing)?|led|leads|leading|commit(?:s|ted|ting)?|(?:pitch|chipp?|kick)(?:s|ed|ing)? in|inves?ting|backed|backs|take|took|buy|bought)\b (?:(?!\b(?:that|which|who|round)\b)[^.;<M>]){0,40}$",
    re.IGNORECASE,
)
_PASSIVE_RIGHT = pattern(
    rf"^ (?:was|were|has been|have been|had been|is being|are being|(?:has|have|had) (?:now|already|also|since|so far) been) (?:now |already |also |since )?(?:(?:raised|secured|closed) by|(?:invested|put|pumped|poured|ploughed|plowed) (?:in|into)) {BEFORE_NAME}<C>"
    r"|^ (?:(?:recently|already|just|previously) )?raised (?:(?:earlier |last |this )\w+ |(?:in )?<D> )?by (?:the )?(?:(?!startups?\b)[\w\-]+ ){0,3}<C>(?!['’]| (?:[Ff]und|and other)\b)(?=[^.;]{0,30} (?:from|at|in a)\b)"
)
_THAT_INVESTED = pattern(
    r"^ (?:that|which) <X>(?:(?:, |,? and )<X>){0,4} (?:(?:has|have|had|just) )?(?:invested|contributed|put in|put up)(?=[.,;]|$| in (?:<C>|the (?:round|company|startup)))"
)
""" "The $5 million that A and B invested"."""
_THE = Pattern(
    r"\b[Tt]he (?:(?:first|earlier|previous|mere|measly|paltry|initial|modest|whole|reported|about|nearly|some) ){0,2}$"
)
IT_RAISED = pattern(
    r" (?:in [\w\- ]{3,25} )?(?:(?:that|which) )?(?P<raiser><C>) (?:(?:has|had|have|previously|already|earlier|first|just|recently|originally|only) )*"
    r"(?:raised|secured|landed|bagged|(?:took|pulled|brought|hauled) in|(?:picked|scooped|mopped|drummed|rounded) up|pocketed|netted|attracted|collected|obtained|scraped together|(?:got|received|closed|took|drew|accepted)(?= (?:from|in|on|last|earlier|two|three|<D>)))\b(?! (?:(?:at its|in its|in an|through an) (?:IPO|initial|flotation)|(?:in|from) (?:\w+ )?(?:fines|revenues?|sales|fees|taxes|orders|contracts|grants|prizes|donations|customers|ads|advertis)|[^.;]{0,60}\bfrom (?:the |its |an? )?(?:[\w\-]+ )?(?:courts?|lawsuits?|settlements?|sales?|insurers?|tickets|fines)\b|for (?:charit|(?:[\w\-]+ )?(?:victims|relief|hospitals?|schools?))))"
)
""" "On top of the $4 million it raised last year"."""
FOR_GROWTH = (
    r"to (?:(?:boost|fund|finance|bankroll|back)(?=(?: (?!(?:in|at|of|for|with|on|to|and|its|their)\b)[\w\-’']+,?| <L>(?:-based|['’]s)?){0,6} <C>)"
    r"|help(?: fund| build| grow| finance)?(?= (?:the )?(?:<L>(?:-based|['’]s)? )?<C>)|"
    r"(?:boost|drive|fuel|fund|finance|back|support|accelerate|spur|speed)(?: the| its)?(?: next (?:phase|stage) of)?(?: [\w\-]+)? (?:growth|expansion|development|roll-?out|launch) of)"
)
""" "Put in $5 million to boost Acme", "to drive growth of Acme", in a pattern."""
_GIFT = Pattern(
    r"\b(?:state|county|city|council|government|ministry|lottery|donors?|charity|family|families|residents|taxpayers|fans|volunteers) (?:(?:has|have|had|also) )*"
    r"(?:invest|put|pour|pump|plou?gh?|plow|inject|sink|sank|pitch|chip|kick|commit)\w*\b[^.;]{0,40}$",
    re.IGNORECASE,
)
""" "The lottery put in | $5 million to help the zoo": public money and gifts buy nothing."""
FOR_STAKE = r"(?:to (?:acquire|buy|pick up|take|purchase|get|secure) |in exchange for |in return for |for )(?:an? |about |around |some )?(?:(?!majority|controlling|remaining)[\w\-.%]+ ){0,5}?(?:stake|share|interest|holding|shareholding) (?:in|of)"
""" "Invested $5 million to acquire a minority stake in Acme", in a pattern."""
_INVEST_RIGHT = pattern(
    rf"^(?: (?:more|each|of [\w ]{{2,20}}|USD|\(?<M>\)?))?,? (?:in(?:to)?|on|behind|{FOR_GROWTH}|{FOR_STAKE}) (?:the |its |rival |startup |fellow )?(?:[\w\-’']+,? |<L>(?:-based|['’]s)? |<L>, <L>-based ){{0,8}}<C>|^ (?:[\w\-%.]+ ){{0,3}}stake in (?:[\w\-’']+ |<L>(?:-based|['’]s)? |<L>, <L>-based ){{0,5}}<C>",
    re.IGNORECASE,
)
_FROM_RIGHT = pattern(
    r"^[^.;<M>]{0,25}\bfrom (?:[\w\-’']+ ){0,8}(?:(?:firms|investors|backers|funds|companies|newcomers|angels|names)[,:] (?:[\w\-]+ ){0,3})?<X>|^ from (?:(?:the|its|same|existing|current|new|several|earlier|a|group|of) ){0,3}(?:[\w\-]+ )?(?:investors\b|backers\b|venture capitalists\b|VCs\b|angels\b)|^ (?:led|co-led|backed) by\b|^,? in an? (?:[\w\-]+ ){0,2}(?:deal|transaction)(?: that (?:was|is))?,? (?:co-)?(?:led by|that values|valuing)\b",
    re.IGNORECASE,
)


def read_round(left: str, right: str) -> AmountRole | None:
    """ "round" where the words before and behind a sum say so, "maybe" where they leave it open, None where it is another."""
    if is_of_industry(left, right) or _GENERIC.search(left) or _is_of_no_round(left, right):
        return None
    if _SHARES_SOLD.search(left) and (_SHARES.match(right) or _OF_OFFERING.match(right)):
        return "round"
    if _OTHER_RIGHT.match(right):
        return None
    if _is_granted(left, right):
        return "round"
    if _OWED.match(right) and not _BORROWS.search(left):
        return None
    if _is_of_round(left, right) or told_freely(left, right):
        return "round"
    if _OTHER_LEFT.search(left) and not (_COMPANY_RAISED.search(left) or _FIELD_RAISED.search(left)):
        return None
    return "round" if told_by(_RAISED_WAYS, left, right) else "maybe"


def _is_granted(left: str, right: str) -> bool:
    """ "Given Acme a $5 million grant"."""
    return _GRANT.match(right) is not None and _GRANTS.search(left) is not None


_GRANT = pattern(r"(?: [\w\-]+){0,2} (?:grant\b|<S>)(?! (?:program|scheme))")
_GRANTS = pattern(
    r"\b(?:g[ai]ve|gives|given|giving|hand(?:s|ed)|award(?:s|ed)) (?:the )?(?:(?!to\b)[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}?<C> (?:an?|another) (?:\w+ )?$"
)


def _is_of_no_round(left: str, right: str) -> bool:
    """Debt paid back or taken anew, what was hoped for and missed, what the buyers of a product put in."""
    if PAID_BACK.search(left) or (_CARRIES.search(left) and _OF_DEBT.match(right)):
        return True
    if _CROWD.match(right):
        return True
    return _FELL_SHORT.search(left) is not None and _HOPED.match(right) is not None


PAID_BACK = pattern(
    r"\b(?:refinanc(?:e|es|ed|ing)|re-?pa(?:id|y|ys|ying)|pa(?:y|ys|ying|id) (?:off|back|down)|redeem(?:s|ed|ing)?|default(?:s|ed|ing)? on|wr(?:ites?|ote|iting) off|buy(?:s|ing)? back|bought back|retir(?:e|es|ed|ing)) (?:(?:an?|its|the|their|all|some|of|about|around|more|than|over|nearly|up|to|outstanding|existing|remaining|earlier) ){0,5}(?:<M> (?:of|in|worth of) (?:[a-z]+ ){0,2})?$"
)
_CARRIES = Pattern(r"\b(?:has|have|had|carry|carries|carried|carrying|owes?|owed|shoulders) (?:\w+ ){0,2}$")
_OF_DEBT = pattern(r" of (?:[\w\-]+ )?(?:debts?\b|<S>)(?=[,.;]|$)")
""" "Acme, which has $20 million of debt": what it owes."""
_FELL_SHORT = Pattern(
    r"\b(?:short of|below|less than|under|instead of|rather than|half of) (?:the|its) (?:[\w\-]+ ){0,2}$"
)
_HOPED = pattern(
    r"(?: (?:that|which))? <C>(?: had| has)? (?:(?:originally|first|initially) )?(?:wanted|sought|hoped|targeted|aimed|planned|set out|asked|looked)\b| (?:target|goal)\b"
)
_ACROSS = pattern(
    r" (?:in|of) (?:[\w\-]+ ){0,2}(?:investments|funding|capital|money) (?:across|in|into|spread over) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|several|multiple|various) "
    r"(?:[\w\-]+ ){0,4}(?:companies|startups|start-ups|firms|businesses)\b"
    r"|(?: (?:in|of) (?:[\w\-]+ ){0,2}(?:investments?|funding|capital))?,?(?: (?:was|were|has been|being))? (?:raised |secured )?"
    r"(?:(?:across|in|over|through|via|from) (?:(?:about|around|nearly|over|some|just|these|the) ){0,2}\d+ (?:[\w\-]+ ){0,2}(?:deals|transactions)\b|by (?:[\w\-]+ ){0,3}(?:startups|start-ups)\b(?! <N>))"
)
""" "$38 million in new investments across 12 companies", "$38 million was raised in 12 deals": of none of them alone."""
_CROWD = pattern(
    r" (?:from|by) (?:(?:about|more|than|over|nearly|almost|some|around) ){0,3}\d[\d,.]* (?:[\w\-]+ )?(?:backers|supporters|people|fans|donors|customers)\b"
)


def _is_of_round(left: str, right: str) -> bool:
    """ "A $5 million round", "a round of $5 million", "added $5 million to its Series A", "$5 million was put into Acme"."""
    if ROUND_RIGHT.match(right) and not re.search(r"\b(?:revenue|sales)\b(?!-)", right[:25]):
        return True
    if _adds_to_round(left, right) or (ROUND_LEFT.search(left) and not _OTHER_LEFT.search(left[-45:])):
        return True
    if _INVEST_LEFT.search(left) and _INVEST_RIGHT.match(right):
        return not (right.startswith(" to ") and _GIFT.search(left)) or told_by(_OF_ROUND_WAYS, left, right)
    return told_by(_OF_ROUND_WAYS, left, right)


_OF_ROUND_WAYS: tuple[Way, ...] = (
    (None, _PASSIVE_RIGHT), (None, _THAT_INVESTED), (_THE, IT_RAISED), (None, MAKES_UP), (_GREW_TO, None), (None, _IS_WHAT_IT_RAISED),
    (_LENT, _TO_COMPANY),
)  # fmt: skip
_RAISED_WAYS: tuple[Way, ...] = (
    (SURE_LEFT, None), (_GIVEN, None), (_CHEQUE, _CHEQUE_TO), (_RAISED_LEFT, _FROM_RIGHT), (_OBTAINED, ENDS), (_ARMED, _ARMED_WITH),
)  # fmt: skip
""" "Raised $5 million", "got $5 million from A", "backed Acme with $5 million"."""


def is_of_industry(left: str, right: str) -> bool:
    """ "Startups raised $5 billion", "together they raised $9 million"; not "investors put $5 million into Acme" and
    "Acme, a startup in the field, raised".
    """
    if _ACROSS.match(right) is not None or _OF_SEVERAL.search(left) is not None or _REFUSED.search(left) is not None:
        return True
    return (
        _INDUSTRY.search(left) is not None
        and not _DESCRIBED.search(left)
        and not (INVESTORS_PUT.search(left) and (_INTO_ONE.match(right) or LED_BY.match(right)))
    )


_REFUSED = pattern(
    r"(?:<A>|\b(?:bank|banks|lender|bank manager)) (?:ha[ds] |have )?(?:turned (?:it |him |her |them )?down|refused|rejected|denied|said no to)\b[^.;<N>]{0,40} (?:loan|credit|mortgage|<S>) (?:of|for) (?:\w+ ){0,2}$"
)
""" "When Ann Lee opened a bakery, the bank turned down her request for a loan of $5 million": nobody's."""


def _adds_to_round(left: str, right: str) -> bool:
    """ "Added $6 million to its Series A", "topped up its seed round with $2 million", "expanded its Series B to $60 million"."""
    adds = _ADDS.search(left)
    told = adds is not None and ("by" in adds[0] or "with" in adds[0] or _TO_ROUND.match(right) is not None)
    return told or GROWS_TO.search(left) is not None


def is_sought(left: str, right: str, roughly: bool) -> bool:
    """ "Is seeking as much as $5 million", "is looking for $5 million from investors", "is asking investors for $5 million"."""
    seeks = _SEEKS.search(left)
    if seeks is None:
        return False
    if seeks["brings"] and not _FUNDRAISES.search(left):
        return False  # else it may be sales that it brings in
    more = _MORE.search(left) is not None and _FUNDRAISES.search(left) is not None
    ends = (roughly or more or seeks["surely"] is not None) and _ENDS_SOUGHT.match(right) is not None
    return ends or _SOUGHT_FROM.match(right) is not None


def listed_deal(mask: str, position: int) -> tuple[int, int | None] | None:
    """Where the company of a sum stands in "top deals included $5 million to Acme and $3 million to Bede", "Acme raised $5 million, followed by $3 million for Bede"; and the first
    sum, where it is one that somebody invested: "put $5 million into Acme and $3 million into Bede".
    """
    of = _DEAL_OF.match(mask, position + 1)
    deals = _DEALS.search(mask, max(0, position - 300), position) if of is not None else None
    begin = " to " if deals and deals["any"] else " in" if deals and deals["put"] else " "
    if of is None or deals is None or not of[0].startswith(begin):
        return None
    return of.start("company"), deals.start("first") if deals["put"] else None


_DEALS = pattern(
    r"(?P<put>\b(?:invest(?:s|ed|ing)?|pour(?:s|ed|ing)?|pump(?:s|ed|ing)?|put(?:s|ting)?|inject(?:s|ed|ing)?|plow(?:s|ed|ing)?|plough(?:s|ed|ing)?) (?:\w+ ){0,3}(?P<first><M>) in(?:to)? [^.;<M>]{1,60}(?:,|,? and) (?:another |an? (?:further|additional) )?(?:<M> in(?:to)? [^.;<M>]{1,60}(?:,|,? and) (?:another |an? (?:further|additional) )?){0,6}$)|"
    r"\b(?:(?:rounds|financings|fundings|raises|(?:venture|funding) deals)|(?P<any>deals|investments))\b[^.;<M>]{0,60}\b(?:includ(?:ed?|es|ing)|were|are|was) (?:<M>[^.;<M>]{1,80}(?:,|,? and) ){0,6}$"
    r"|\b(?:[Rr]ounds|[Ff]inancings|[Ff]undings|[Rr]aises|(?:[Vv]enture|[Ss]tart-?up|VC|[Ss]eed|[Ee]quity) (?:deals|investments|funding|financing))\b[^.;:<M>]{0,60}(?::| –| —) (?:<M> (?:for|to|into) [^.;<M>]{1,80}(?:,|;|,? and) (?:and )?){0,6}$"
    r"|\brounds (?:of|worth) (?:<M> (?:for|in|at|by) [^.;<M>]{1,60}(?:,|,? and) ){1,6}$"
    r"|\b(?:round|investment|deal|financing|raised|raising|secured)\b[^.;<M>]{0,80}<M>(?! (?:in|of) (?:\w+ )?(?:orders|sales|prizes|revenues?|contracts?|grants?|damages|fees)\b)[^.;<M>]{0,50}, followed (?:closely )?by (?:(?:<M>|<N>['’]s?) [^.;<M>]{1,60}(?:,|,? and) )?$"
)
_DEAL_OF = pattern(
    r" (?:to|for|in|into|by|at) (?:the )?(?:(?!(?:to|for|in|by|at|its|their|and|from|of)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,6}?(?P<company><N>)(?!['’])"
)
