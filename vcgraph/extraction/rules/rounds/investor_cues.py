"""The words that tell investors: a table of cues, each with the role of whom it tells and the round that it speaks of.

To add a way of saying it, add a verb to `_TAKES_PART`, or a cue to the table that it belongs to.
"""

from vcgraph.extraction.rules.rounds.cue_words import INVESTORS as _INVESTORS
from vcgraph.extraction.rules.rounds.cue_words import MONEY as _MONEY
from vcgraph.extraction.rules.rounds.cue_words import ROUND, Cue
from vcgraph.extraction.rules.rounds.cue_words import THE_ROUND as _THE_ROUND
from vcgraph.extraction.rules.rounds.cue_words import TOLD_NEXT as _TOLD_NEXT
from vcgraph.extraction.rules.rounds.cue_words import cue as _cue
from vcgraph.extraction.rules.sums.round_amounts import RAISE

_CHEQUE = r"(?:the|an?|another|its|their|his|her|personal) (?:[\w\-]+ |<S> ){0,2}?che(?:ck|que)s?"
_KNOWN = r"(?:existing|previous|new|prior|other|fellow|returning|current|earlier)"
_THE_OLD = rf"(?:(?:<N>['’]s?|<I>|the) (?=(?:[\w\-]+ ){{0,2}}(?:list|roster|group|ranks|circle|slate|{_KNOWN}|institutional) ))?(?:(?:full |long )?(?:list|roster|group|ranks|circle|slate) of )?(?=(?:(?:{_KNOWN}|institutional|inside) )+{_INVESTORS}[,:]?(?: (?:including|such as))? (?:[\w\-]+ ){{0,3}}<X>)"
"""Those who invested before, told of whom new investors join: "Acme's roster of | existing investors A and B"."""
_WHO = (
    r"(?:legend|star|actor|actress|singer|rapper|musician|guitarist|athlete|player|champion|entrepreneur|billionaire|"
    r"angels?|investor|founder|co-founder|bank|firms?|funds?|giants?|conglomerate|insurer|group|companies|foundation|office)"
)
"""What is told of somebody right before the name."""
_INTENDS = (
    r"(?<!had )been|(?:in|held|holding|having) (?:[\w\-]+ ){0,2}(?:talks|negotiations|discussions) (?:to|about|on|over)|"
    r"(?:the (?:[\w\-]+ )?(?:front-?runner|favou?rite)|in pole position|looks? (?:likely|set)|intend(?:s|ing)?) to|interested in|considering|weighing|exploring|mulling|"
    r"(?:plan|look|hop|seek|want|prepar|discuss|negotiat)(?:s|ing|ning|e|es)? to|discussing|(?:near|close to|nearing) (?:an? (?:deal|agreement) to)?|agreed to|agrees to|committed to"
)
"""Words before a verb that tell what an investor means to do."""
_SAID = r"(?:believed|said|understood|thought|reported|rumou?red|known|likely|appears?) to (?:have|be)"
_TAKES_PART = (
    r"(?:participat(?:e|es|ed|ing)|(?:tak(?:e|es|ing|en)|took) part(?! of\b)|chip(?:s|ped|ping)? in|pitch(?:es|ed|ing)? in|"
    r"kick(?:s|ed|ing)? in|contribut(?:e|es|ed|ing)(?! (?!(?:to|in|about|around|another|an|some|a|the|up|more|nearly|over|again|too|as|alongside|along|together|heavily|capital|money|cash|funds|funding|undisclosed)\b)[a-z])|co-?invest(?:s|ed|ing)?|re-?invest(?:s|ed|ing)?(?=[.,;]|$| in (?:the (?:round|company|startup)\b|<A>))|re-?up(?:s|ped|ping)?|follow(?:s|ed|ing)? (?:on|suit(?=[.,;]|$)|its money)|followed(?=[.;]|$)|"
    r"(?:com(?:e|es|ing)|came) (?:in|on ?board|aboard|along(?: for the ride|(?= too\b| as well\b| again\b| this time\b))|back(?: for more)?)|"
    r"(?:bought|buy(?:s|ing)?|pil(?:es?|ed|ing)|jump(?:s|ed|ing)?) in(?=[.,;]|$| too\b| as well\b)|"
    r"doubl(?:es?|ed|ing) down(?=[.,;]|$| on (?:<A>|the (?:company|startup|business|team)|(?:its|their|his|her) (?:[\w\-]+ ){0,2}(?:investment|stake|bet|backing|commitment|position)\b))|"
    r"(?<=will )join(?=[.,;])|join(?:s|ed|ing)? in(?= too\b| as well|[.,;]|$))(?! (?:first|second|third|last|under|below|at|handy|with an? (?!<M>)|as (?:(?:an?|the|its) )?(?:[\w\-]+ ){0,3}(?:CEO|CTO|COO|CFO|chief|chair\w*|president|head|director|advis[eo]r|partner|manager|member))\b)(?! (?:<M> )?(?:in|to|for) (?!(?:[\w\-’']+ |<A>(?:['’]s)? |<N>(?:['’]s)? |<S> |<M> |<D> ){0,5}?(?:round|financing|funding|investment|deal|raise|fundraise|tranche|(?:equity|debt|loan) (?:portion|part|piece|component|side|leg)|<S>|<M>)))"
)
"""Verbs that need no object to say that their subject invests in the round spoken of."""
_ENTERS = (
    rf"(?:join(?:s|ed|ing)? (?:(?:<C>['’]s?|<I>|our|the) (?:(?:full |long )?(?:list|roster|ranks|circle) of )?)?(?:(?:{_KNOWN}|lead|co-lead|institutional) )+{_INVESTORS}(?= <X>| (?:in|for|on) {_THE_ROUND}|[.,;:])|join(?:s|ed|ing)? (?:(?:co-)?lead (?=<X>)|<X>(?= on the cap table|, which (?:co-)?led\b|(?:, | and )[^.;]{{0,160}} in (?:the|this|its) (?:[\w\-]+ |<M> |<S> ){{0,4}}?(?:round|financing|funding|<S>)))|"
    rf"invest(?:s|ed|ing)? (?:alongside|together with) (?={_INVESTORS}|(?:[\w\-]+ ){{0,3}}<X>)|(?:split|splits|did) {_THE_ROUND}(?!\w)|"
    rf"(?:(?:(?:is|are|was|were|got|gets?|getting|came|comes?|coming) in on|(?:got|gets?|getting|bought|buys|buying) into|sign(?:s|ed|ing)? (?:up|on) (?:for|to)|commit(?:s|ted|ting)? to|bankroll(?:s|ed|ing)?)|join(?:s|ed|ing)?(?: in)?|back(?:s|ed|ing)?|fund(?:s|ed|ing)?|financ(?:es?|ed|ing)|support(?:s|ed|ing)?|"
    rf"invest(?:s|ed|ing)? in|subscrib(?:es?|ed|ing) to|round(?:s|ed|ing)? out|underwr(?:ote|ites?|iting)|fill(?:s|ed)(?: out| up)?|"
    rf"(?:put(?:s|ting)?|pour(?:s|ed|ing)?) {_MONEY} into|(?:are|is|was|were|be) (?:also |an? )?(?:involved |part |an investor |investors |all |the (?:[\w\-]+ )?(?:lenders?|banks?|backers?|investors?|firms?|names?|funds?) (?=behind))*(?:in|behind|of|on)) (?:{_THE_ROUND}|an? (?:[\w\-]+ ){{0,3}}?{ROUND}(?=[^.;]{{0,40}}<M>| (?:in|for|of) )|an? (?:[\w\-]+ ){{0,3}}?<M>[\w\- ]{{0,20}} {ROUND})(?!\w)"
    rf"|(?:put(?:s|ting)? (?:in|up)|provid(?:es?|ed|ing)|suppl(?:y|ies|ied|ying)|stump(?:s|ed) up) {_MONEY}(?! to\b| for\b|\w)"
    r"|(?:put(?:s|ting)? (?:in|up)|provid(?:es?|ed|ing)|contribut(?:es?|ed|ing)|suppl(?:ied|ies)) (?:most|half|much|the bulk|the rest|the remainder|the balance|part|some|a (?:third|quarter|fifth)|the lion['’]s share)(?: of (?:it|<A>|that|this|the (?:money|sum|total|round|funding|cash|capital)|(?:the )?<M>)\b|(?=[.,;]|$))"
    r"|(?:took|tak(?:es?|ing|en)|bought|buys?) (?:up )?(?:(?:all|half|most|part|the (?:whole|bulk|rest|remainder|lion['’]s share)|an? (?:[\w\-]+ )?(?:third|quarter|fifth|slice|share|piece|chunk|portion|part)) of |(?=the (?:whole|entire) ))(?:the|this) (?:[\w\-]+ ){0,2}(?:round|financing|raise|fundraise)\b(?! to\b)"
    r"|(?:took|tak(?:es?|ing|en)|exercis(?:es?|ed|ing)|invest(?:s|ed|ing)|maintain(?:s|ed|ing)) (?:up )?(?:its|their|his|her) (?:full )?pro[- ]rata\b"
    r"|(?:bought|buy(?:s|ing)?|purchased) (?:(?:some|the|more) ){0,2}tokens(?=[.,;]|$| in (?:the|this) (?:sale|round))"
    r"|t(?:ook|ak(?:es|ing|en)) (?:(?:an?|small|minority|new) )*stakes?(?=[.;]|$|, (?:as|too)\b| too\b| as well\b| in (?:<A>|the (?:company|startup|business))(?:[.,;]|$))"
    r"|put(?:s|ting)? (?:up|in) (?:more|again|extra)(?: (?:money|cash|capital))?(?=[.,;]|$)"
    r"|(?:increas(?:es?|ed|ing)|topp?(?:s|ed|ing)? up|add(?:s|ed|ing) to|upp?(?:s|ed|ing)|boost(?:s|ed|ing)?) (?:its|their|his|her) (?:existing )?(?:stake|holding|investment|position|shareholding|commitment)s?(?=[.,;]|$| in (?:<A>|the (?:company|startup|business|round)\b))"
    r"|(?:made|makes?|making) (?:the|this|that|its|their|another|an additional|a (?:new|further|follow-on|strategic)) (?:[\w\-]+ ){0,2}investments?(?=[.,;]|$| (?:through|via|from|out of|alongside|in (?:the (?:company|startup|round)|<A>))\b)"
    r"|round(?:s|ed|ing)? out (?:the|its) (?:syndicate|investor (?:group|list)|list of (?:investors|backers)|group of (?:investors|backers)|investors|backers|cap table)(?=[.,;]|$)"
    rf"|put(?:s|ting)? {_MONEY} (?:on the table|down|up)(?= as well| too\b|[,.;]|$)"
    rf"|put(?:s|ting)? {_MONEY} in(?= as well| too\b|[,.;]|$| the round| this round| alongside)"
    rf"|(?:put(?:s|ting)? in|wr(?:ite|ites|ote|iting|itten)|cut(?:s|ting)?) (?:{_CHEQUE}|personal che(?:ck|que)s|che(?:ck|que)s(?=[.,;]|$| too\b| as well\b| in (?:the|this) round\b)))"
)
"""Verbs that do so with their object: the round, the money, a cheque."""
_PARTICIPLE = (
    r"(?:participating|joining|contributing|taking part|investing|chipping in|putting (?:money|cash|capital) in(?:to)?(?: <A>| the (?:company|startup|business|round))?|coming (?:in|along|aboard|on board)|"
    r"pitching in|kicking in|putting (?:in|up) (?:(?:the|their|its|more|new|fresh) )?(?:money|cash|funds|capital)|writing (?:the |those |their )?(?:(?:big|bigg|larg|small|main)\w* )?che(?:ck|que)s?|putting in)(?! (?:the|its|their|<A>['’]s|<N>['’]s?) (?:[\w\-]+ )?board\b)(?! to (?!(?:the|this) (?:[\w\-]+ ){0,2}(?:round|financing)))"
)

_SUCH_AS = r"(?: \w+)?(?: (?:also )?(?:participated|invested|joined|took part)(?: (?:in )?(?:the|this) (?:[\w\-]+ )?(?:round|financing|funding))?)?(?:, (?:she|he|they|<X>|<A>) (?:said|says))?,? (?:including|such as|like|among them|namely) "
_CAME_ALONG = (
    r"(?: from (?:its |the )?(?:earlier|previous|prior|past) rounds?)? (?:(?:also|all|both|again|have|has|had|are|were) )*"
    rf"(?:{_TAKES_PART}|join(?:ed|ing)(?: in)?|(?:came|come|coming) (?:in|back|along)|return(?:ed|ing)|invest(?:ed|ing))"
    r"(?: (?:in )?(?:the|this) (?:[\w\-]+ )?(?:round|financing|funding))?(?: as well| too| again)?,? (?:including|among them|namely) "
)
"""What stands between those who took part and their names."""
_TAKES_PART_ANYHOW = (
    rf"{_TAKES_PART}\b|{_ENTERS}|(?:join(?:s|ed|ing)?|came|comes?|sign(?:s|ed|ing)|return(?:s|ed|ing))(?: in| on| up| on ?board| aboard| back)? (?:as|in) (?:[\w<S>\-]+ ){{0,3}}(?:investors?|backers?|shareholders?)\b|joined in (?:[\w<S>\-]+ ){{0,3}}(?:round|investment|funding|financing|deal)|"
    r"(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<=also ))(?:all |both )?(?:in(?= too\b| as well\b| again\b| for (?:a slice|more|another|the ride)\b| it[.,;]|, and so\b)|(?<=are )in(?=[.;])|(?<=is )in(?=[.;])|back(?: in)?(?= too\b| as well\b| again\b| for (?:more|another)\b)|along for the ride\b)|"
    r"(?:tagg(?:ed|ing)|tags?) along(?=[.,;]|$| for the ride)|(?:foot(?:ed|ing)|pick(?:ed|ing) up) the (?:bill|tab)(?=[.;]|$)|"
    r"also (?:joined|invested|backed)(?= (?:the|in the|this)|\.|$|,)|invest(?:ed|ing)?(?=[.,;]|$| too\b| as well\b| equally\b| (?:once )?again\b)|join(?:ed|s|ing)(?= too\b| as well\b)|continued to (?:invest|participate|increase|follow|support|back)|"
    r"(?:were|was) (?:the )?(?:other |new )?(?:investors|participants)|returned(?=[.,;]|$| as an? | for (?:the|this|another|more) | to (?:lead|participate|invest|back|take part)\b| in (?:the|this) )|(?:is|are|was|were) (?:new to the cap table|(?:the |its )?(?:new|newest|latest|other) (?:names?|faces?|entrants?|additions?|investors?|backers?) (?:on|to|in) (?:the|its) (?:cap table|shareholder (?:list|register|base)|round))|"
    r"(?:consider|weigh|explor|mull|discuss)ing an? (?:[\w\-]+ )?investment(?=[.,;]|$| in (?:the (?:round|company|startup)|<A>))"
)
"""All verbs that say that their subject invests in a round, with what follows them."""

AHEAD: tuple[Cue, ...] = (
    _cue(
        "led by", "lead", "round", "led|leading|headed|heading|helmed|fronted|anchored|anchoring|sponsored|lead came|lead comes|head of|lead of|co-led",
        r"\b(?:(?:co-?|jointly |again |also )?led(?: jointly| again| primarily)?|headed(?: up)?|spearheaded|helmed|fronted|anchored|sponsored|jointly led)(?:,? (?:again|in part|largely|mainly|early|earlier|late|last|this|in|on|back|year|month|week|<D>)){0,4} by(?:,|\.\.\.|…)? (?:(?:some |several |the )?(?:members|partners|angels) (?:of|from) (?:the )?(?=<N>))?",
        r"(?:^|[.!] |\band |[,—–-] )(?:(?:co-)?leading|heading|anchoring) (?:the|this|its|that) (?:[\w\-]+ ){0,3}(?:round|financing|funding|investment|deal|raise|fundraise|syndicate|consortium|group|investors|backers|<S>)(?: round| of investors)?(?: (?:is|was|are|were)(?: both)?|:) (?=(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}<X>(?!, (?:its|their|an?|the|<A>['’]s) (?:[\w\-]+ ){0,2}(?:lawyers?|advis[eo]rs?|bankers?|counsel|attorney|chief|boss)\b))",
        r"\b(?:round|funding|financing|investment) led (?=<N>)",
        r"(?:\b(?:round|funding|financing|investment|deal)|<M>|<S>)(?: of <M>)?,? (?:that|which) (?=<X>(?:(?:,| and|, and) <X>){0,3} (?:co-)?(?:led|anchored|headed|is leading|are leading|will lead)\b)",
        r"\b(?:under the lead of|the round['’]s leader (?:is|was)) (?=(?:[\w\-]+ ){0,4}<X>)",
        rf"\bco-(?:led|leads?|leading) (?:{_THE_ROUND}|an? (?:[\w\-]+ |<M> |<S> ){{0,3}}?(?:round|financing|<S>))(?: (?:of|for|in|at) (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){{0,4}}?<C>)? (?:together |jointly |along )?with {_TOLD_NEXT}",
        rf"\b(?:the lead (?:came|comes|is coming) from|at the head of {_THE_ROUND} (?:is|was|are|were)) {_TOLD_NEXT}",
    ),
    _cue(
        "lead investor", "lead", "round", "lead|anchor",
        r"\b(?!(?:(?<=<X>, the )|(?<=<X>, its ))lead (?:investors?|backers?),)(?:lead(?:ing)? investors?|lead backers?|anchor investors?|co-?lead(?:s| investors)?|(?:shar|splitt)ing the lead with|(?<!<X> )(?<!co-)(?<!which )(?<!who )(?<!will )(?<!would )(?<!to )leads?|leadership of|leadership from)(?: (?:is|are|was|were|include|included|includes|including|being))?[,:]? (?=(?:<L>['’]s )?<X>)",
        r"(?:^|[.;] |\b(?:the|its|<I>) )(?:co-)?lead (?:investors?|backers?)(?: in (?:the|this) round)?(?: (?:is|are|was|were)|:) (?=(?:(?!(?:to|in|for|at|by|of|on|from|not)\b)[\w\-]+ |<L>(?:-based|['’]s) ){1,5}<X>)",
    ),
    _cue(
        "joined those before", "participant", "round", "join",
        rf"\bjoin(?:s|ed|ing)? {_THE_OLD}(?=[^.;]{{0,250}} in (?:the|this) (?:[\w\-]+ |<S> |<M> ){{0,2}}(?:round|financing|funding|<S>))",
        rf"^(?:The )?new (?:[\w\-]+ ){{0,2}}{_INVESTORS}[^.;<M>]{{1,160}}? join(?:s|ed|ing)? {_THE_OLD}",
    ),
    _cue(
        "had backing", "participant", "company", "had |has |have |having ",
        r"\b(?:has|had|have|having)(?: also| already| previously)? (?:early |some |strong |financial |received |taken |outside |the )*(?:investments?|money|funding|backing|venture capital|financing) from (?:both )?",
    ),
    _cue(
        "participation", "participant", "round", "participat|contribution|businesspe|funding|investment|capital|support|backing|money|cash|check|cheque",
        r"\b(?:participation|contributions?|investments?|money|backing) (?:from|by) (?:an? (?:number|group|handful|host) of )?(?:[a-z\-]+ |<L>(?:-[a-z]+|['’]s)? ){0,5}?(?:angels|people|businesspeople|businessmen|figures|leaders|operators|founders|executives|athletes|entrepreneurs|celebrities|names|individuals),? (?:including|such as|like|among them|namely) ",
        r"\b(?:participat(?:ion|ing)|contributions?|additional (?:funding|investment|capital|support)|support|backing|further (?:funding|investment)|follow-on investments?|investments?|money|cash|capital|checks|cheques|an? (?:(?:first|personal|seed|angel|early|small|big|large|new|follow-on) )?che(?:ck|que)(?= from)) (?:from|by|of|also from)(?: both| firms such as| the likes of)? ",
    ),
    _cue(
        "joined by", "participant", "round", "joined|supported by|backed by|followed by|flanked|accompanied|and also",
        r"\b(?:was|were|is|being|also)? ?joined(?: in (?:the |this |that |its )?(?:[\w\-<S>]+ ){0,3}?(?:round|investment|funding|financing|deal|<S>))? by (?:[^.;:<N><P><M>]{0,30}(?:investors|backers|angels|operators|individuals|executives|founders|entrepreneurs)\b[^.;:<N><P><M>]{0,40}: (?=<X>))?",
        r"\band (?:also )?(?:supported|backed|followed|flanked|accompanied) by |\b(?:co-)?led (?:by [^.;]{1,120}? )?and (?:(?:also|was|were|is) ){1,2}(?:supported|backed|followed|flanked|accompanied) by ",
        rf"(?<=,) (?:supported|followed|flanked|accompanied) by (?=(?:{_KNOWN} )+{_INVESTORS}\b)",
    ),
    _cue(
        "invested by", "participant", "round", "invested by|followed by|participated in by|subscribed ",
        r"\b(?:(?:exclusively |solely |jointly )?invested|followed|participated in|subscribed(?: in (?:full|its entirety)| fully| entirely)?) by ",
    ),
    _cue(
        "round backed by", "participant", "round", "backed|funded|financed|supported|provided|supplied|put up|put in by|made by|written|cut by|underwritten|rounded out|filled|taken up|injected|contributed",
        r"\b(?:debt|loan|facility|money|funding|capital|cash|financing|remainder|balance|rest|remaining (?:sum|amount|portion|part)),? (?:that |which )?(?:(?:is|are|was|were|has been|will be) )?(?:being )?(?:provided|supplied|put up|put in|injected|contributed|underwritten|arranged and provided) by ",
        rf"\b(?:{_THE_ROUND}|an? (?:[\w\-]+ ){{0,2}}?round|the (?:[\w\-]+ ){{0,2}}?(?:money|cash|funds|capital|che(?:ck|que)s?)),?(?: (?:which )?(?:is|are|was|were|has been|will be|being)(?: also| partly| mainly| largely| fully| being)?)? "
        r"(?:backed|funded|financed|supported|provided|supplied|put up|put in|made|written|cut|underwritten|rounded out|filled|taken up) (?:out )?by ",
    ),
    _cue(
        "who include", "participant", "round", "include|including|among them|namely",
        rf"\b(?:{_INVESTORS}|angels|funds|firms){_CAME_ALONG}",
        rf"\b{_INVESTORS} ?(?:—|–|--?|,|\() ?(?:<A>|these|which|who) (?:also )?include (?=[^.;—–()]{{3,200}}?(?:—|–|--|,|\)| -) ?(?:(?:are|is|were|was|have|also|all|again|both) )*(?:participat|tak(?:en|ing) part|took part|join|com(?:e|ing) (?:back|in)\b|came (?:back|in)\b|return(?:ed|ing)))",
    ),
    _cue(
        "talks with", "participant", "round", "talks|negotiations|discussions",
        r"\b(?:talks|negotiations|discussions) with (?:[\w\-]+ ){0,3}(?:investors|backers|firms),? (?:including|such as|like) (?=[^.;<M>]{1,200}?,? (?:to (?:raise|secure|close|land)|(?:about|over|on|for) (?:an? )?(?:[\w\-]+ ){0,2}(?:<M>|<S>|round|investment)) (?!awareness))",
        r"\b(?:talks|negotiations|discussions) with (?=(?:[\w\-]+ ){0,4}<X>(?:(?:, |,? and )<X>){0,4} (?:about|over|on|for) (?:an? |another )?(?:[\w\-]+ ){0,4}(?:<M>|<S>))",
        r"\b(?:talks|negotiations|discussions) with (?=[^.;<M>]{1,200}? to (?:raise|secure|close|land|mop up) (?!awareness))",
        r"\b(?:[Tt]alks|[Nn]egotiations|[Dd]iscussions) between <C> and (?=(?:[\w\-]+ ){0,4}<X>(?:(?:, |,? and )<X>){0,4} (?:about|over|on|for) (?:an? )?(?:[\w\-]+ ){0,4}(?:<M>|<S>))",
    ),
    _cue(
        "investors include", "participant", "company", "investor|backers|shareholders|participants|supporters|funders|lenders|angels|vcs|firms|financiers|subscribers|underwriters",
        r"\b(?:(?:(?:other|new|existing|previous|additional|major|early|current|key|participating|angel|strategic|returning|institutional|prior|past|notable)[ ,]*(?:and )?)*(?:investors?|backers|shareholders|participants|supporters|funders|lenders|angels|VCs|venture (?:capital )?firms|financiers|(?:subscribers|underwriters)(?= (?:of|in|to) (?:the|this) (?:[\w\-]+ |<S> )?(?:round|allotment|financing|issue))))"
        r"(?: and (?:advis[eo]rs|supporters|mentors|angels))?(?: (?:who|that|which) (?:also )?(?:participated|took part|invested|joined|came in|contributed|put (?:in|up) money))?"
        r"(?: (?:in|of|for|to|on|behind|at) (?![^.;:]{0,40}\b(?:rivals|competitors|peers)\b,? (?:including|such|like))(?:the |this |its |both )?[^.;:]{0,40}?)?(?:, (?!(?:which|who|and|but|including|such)\b)[^.;:,<N><P><M>]{4,60},)?(?: (?:was|were|is|are|has been)(?: (?!include|listed)\w+){1,3}(?=,))?"
        r"(?:,? (?:that |who |which )?(?:also )?(?:include|including|included|includes|such as|(?:are|were)(?: [—–]| --?)?|comprise|comprised|like|being|among them|consist(?:s|ed|ing)? of|features?(?! in\b)|featured(?! in\b))| ?:(?! (?:alongside|along|together)\b)) ",
    ),
    _cue(
        "they include", "participant", "investors told", "include|comprise|are|were|joined|investor|backers,",
        r"^(?:<A>|These|The (?:investors|backers|group|syndicate|consortium|new investors|others))(?: also)? (?:include|are|were|comprise|included|comprised|includes) |^Among them (?:are|were) ",
        r"\b(?:sa(?:id|ys?)|named|identified|told <X>|according to <X>),? (?:that )?(?:they|<A>) (?:are|were|include[sd]?) (?=(?:[\w\-]+ ){0,4}<X>)",
        r"(?:^|[.;] )(?:<A>|The (?:firms|investors|two|pair|three|trio|backers)) (?:were|are|will be|have been) (?:also )?joined by ",
    ),
    _cue(
        "they join", "participant", "earlier backers", "join",
        rf"^(?:<A>|Both|The (?:two |three |new |newest |other )*(?:firms|companies|funds|investors|backers|newcomers|pair|trio|two|syndicate|group))(?: (?:both|all|will|now|have|has))* join(?:s|ed|ing)? (?=(?:(?:{_KNOWN}|institutional) )*(?:<N> )?{_INVESTORS} (?:including )?(?:[\w\-]+ ){{0,3}}<X>|<X>(?:(?:, |,? and )<X>)* (?:on the cap table|as (?:investors|backers|shareholders)))",
    ),
    _cue(
        "investors named", "participant", "round", "investor|backer|shareholder",
        r"(?:^|[.;] )(?:The investors?|(?:<I>|The) (?:latest|new|newest|other|only|sole) (?:investors?|backers?|shareholders?)|(?:<I>|The) (?:backers|new backers))(?:,| —| –| -| \(| (?:is|was)) ?(?=<X>)|(?:^|[.;] )(?:(?:<I>|The)|<C>['’]s?) (?:(?:new|latest|other) )?(?:investors|backers) (?:this time(?: around)?|in (?:the|this) (?:new |latest )?(?:round|deal))(?: are| were|:) (?=(?:[\w\-]+ ){0,3}<X>)",
    ),
    _cue(
        "the investor is", "participant", "round", "was |is ",
        r"<A> (?:was|is) (?:the )?(?=<N>(?:[.,;]|$))",
    ),
    _cue(
        "backed by", "participant", "company", "backed|funded|financed|bankrolled|supported",
        r"\b(?:is |are |was |were )?(?:also )?(?:backed|funded|financed|bankrolled|supported)(?: (?:early on|from the start|since (?:\w+ )?<D>|since (?:its )?\w+))? by ",
    ),
    _cue(
        "alongside", "participant", "maybe round", "alongside|along with|together with|in addition to|as well as|plus ",
        rf"\b(?:alongside|along with|together with|in addition to|as well as|plus) (?=(?:{_KNOWN} )?{_INVESTORS}|(?:(?!(?:of|to|for|in|at|by|from|that|which)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,4}}(?:{_WHO}|C[ETO]O|executive|accelerator|incubator|VCs?|lender|provider|[a-z]+-(?:backed|owned|focused|stage)) <X>|(?:(?:ex-|former |onetime )(?=<N> )|(?:(?!(?:of|to|for|in|at|by|from)\b)[a-z\-]+ ){{0,3}})<N>(?:['’]s)? (?:[\w\-]+ ){{0,3}}<P>|(?:(?<=alongside )|(?<=along with )|(?<=together with ))(?:(?!(?:of|to|for|in|at|by|from|its|their|his|her)\b)[a-z\-]+ ){{1,3}}<P>|(?:[a-z\-]+ ){{0,4}}(?:firms|funds|capitalists|angels|VCs|houses),? (?:like|such as|including) (?:[\w\-’']+ ){{0,3}}<X>|(?:<L>(?:-based|['’]s) |[a-z]+(?:an|ish|ese|tch|nch|iss|eli|dic) )?<X>)",
    ),
    _cue(
        "with list", "participant", "round", " with ",
        rf"(?:(?:led|co-led) by (?:<X>|[\w\-’' ,]){{1,60}}?|<M>|<S>(?: round)?(?: of (?:an )?undisclosed (?:size|amount|value))?|\bround)(?<!compete)(?<!competes)(?<!competing)(?<!filing)(?<!filings)(?<!documents),? with (?:backing from |support from |money from )?(?:both )?(?:new |other |additional )?(?:(?:existing|previous|returning|prior|current|strategic|angel) )?(?:{_INVESTORS})?,? ?(?:including |such as )?(?:the )?"
        r"(?=<X>(?!(?:,? (?:and )?<X>){0,3} (?:(?:jointly |co-)?leading|as (?:the |an? |its |joint )?(?:co-?)?leads?\b|acting|serving|taking|in the (?:lead|driver['’]s seat|driving seat)|at the (?:helm|head)\b|among (?:its|the)\b)|(?: of <N>)?(?:,? (?:and )?(?:<N>['’]s )?<X>){1,3} among (?:its|the)\b|(?:,? (?:and )?<X>){0,2}(?:['’]s)? (?:partnership|deal|contract|integration)\b|(?: (?:of|from|at) <N>)? (?:joining|(?:taking|getting) an? (?:\w+ )?seat on) (?:the|its|their|<A>['’]s|<N>['’]s?) (?:[\w\-]+ )?board\b))",
    ),
    _cue(
        "who joined", "participant", "round", "join",
        r"(?<=<X>) join(?:s|ed) (?=(?:[\w\-]+ ){0,3}<X>(?:, | and )[^.;]{0,160} in (?:the|this|its) (?:[\w\-]+ |<M> |<S> ){0,4}?(?:round|financing|funding|<S>))",
        r"\b(?:(?:other|new|more|additional|several|further) ){1,2}(?:investors|backers|firms|funds|angels) (?:also |have )?joined (?=(?:[\w\-]+ ){0,3}<X>(?!['’]))",
        rf"(?:,? who|,? which|and) (?:also )?(?:join(?:s|ed)?) (?=(?:{_KNOWN} )*{_INVESTORS}|<X>(?!['’]s? (?:[\w\-]+ ){{0,3}}(?:unit|team|board|arm|staff|division)\b| as (?!(?:an? |new )*{_INVESTORS})|(?: in)? <D>))",
    ),
    _cue(
        "also joining", "participant", "round", "participating|joining|investing|taking part|contributing|putting up|putting in|writing |also in the|also on board|in which|for which|in it |in \ue005 |in on |in this |in the |to join|to invest|to come in|to commit|to sign|backing|chipping in|coming in|rounding out|alongside|new to |behind th|on board|along for|completing|filling out|those |who came|who inv|who part|who took|who put|who joi|that came|that inv|that part|that took|who also|that also|who's in|who’s in",
        rf"(?:^|[.;,] (?:and )?|\band )(?:also )?(?:{_PARTICIPLE}|backing|rounding out)(?: (?:in |to )?{_THE_ROUND}|(?: \w+)? in (?:the|this) (?:[\w\-]+ ){{0,2}}round)?(?:,? (?:are|were|is|was|will be)(?: also)?|:) {_TOLD_NEXT}",
        rf"\b(?:others?|firms|funds|angels|groups|houses|companies|investors|also)(?: who are| that are)?(?: now| also)? (?:{_PARTICIPLE}|backing)(?: (?:in )?(?:{_THE_ROUND}|<C>))? (?:also )?(?:include[sd]?|including|are|were|is|was):? ",
        rf"(?:^|[.;,] (?:and )?)(?:joining|alongside) (?!<P> (?:is|was) <P>)(?:lead investors? )?(?=<X>(?:(?:, |,? and )<X>){{0,3}}(?: (?:in|on) {_THE_ROUND})? (?:are|is|were|was|will be) (?:[\w\-]+ ){{0,3}}<X>)",
        rf"(?:^|[.;] )(?:New to the (?:cap table|round|syndicate)|Behind {_THE_ROUND}|Also on board)(?: (?:are|is|were|was)|:) ",
        r"(?:^|[.;] )(?:Rounding out|Completing|Filling out|Behind) (?:the|this|its) (?:[\w\-]+ |<M> ){0,3}?(?:round|syndicate|group|list|line-?up|roster|financing|raise|deal|investors|backers|money|cash|investment|infusion|injection|funding|<S>|<M>)(?: of investors| (?:for|in|into|at) <C>)?(?: (?:is|are|was|were)|:) " + _TOLD_NEXT,
        rf"\b(?:those|individuals|angels|others|investors|backers|firms|funds|operators|executives) (?:(?:who|that) (?:also )?(?:invested|participated|took part|came in|put (?:in|up) money|joined(?= (?:in )?{_THE_ROUND}))|involved(?= in {_THE_ROUND}))(?: (?:in )?{_THE_ROUND})? (?:also )?(?:include[sd]?|are|were) ",
        r"^(?:Also along(?: for the ride)?(?: (?:is|are|was|were)|:)|Who['’]s in:) ",
        rf"\b(?:Among )?those (?:(?:also|who are) )?{_PARTICIPLE}(?: in {_THE_ROUND}| (?:for|to|into) <C>)?(?: this time)?(?: (?:are|is|were|was|include[sd]?)|:) ",
        r"(?:^|[.;] )In (?:it|on it|this one|<A>|on the (?:round|deal)|the (?:round|deal)) (?:are|is|were|was) ",
        r"(?:\b(?:round|financing|investment|deal)|<S>|<M>)[^.;<M>]{0,60}?,? (?:in|for) which (?=<X>[^.;]{0,90}? (?:joined|invested|participated|took part|came in)\b)",
        r"\b(?:first|last|latest|newest) to (?:join|invest|come in|commit|sign up)(?: the round)? (?:was|were|is|are) ",
        rf"(?:^|[.;,] (?:and )?)also (?:in|on|behind|part of|involved in) (?:{_THE_ROUND}|board)(?: (?:are|were|is|was)|:) {_TOLD_NEXT}",
    ),
    _cue(
        "joining are", "participant", "round", "joining|alongside",
        rf"(?:^|[.;,] (?:and )?)(?:joining|alongside) (?!<P> (?:is|was) <P>)(?:lead investors? )?<X>(?:(?:, |,? and )<X>){{0,3}}(?: (?:in|on) {_THE_ROUND})? (?:are|is|were|was|will be) ",
    ),
    _cue(
        "round included", "participant", "round", "includ|saw |involved|featur|attracted|drew |count|brings|brought|cap table|involving",
        r"(?:\b(?:round|financing|funding|investment|raise|deal)|<S>(?=,? (?:that|which) (?:also )?includ))(?: of (?:[\w\-]+ ){0,2}(?:funding|financing|investment))?(?: (?:in|for) <C>)?(?: [—–-]{1,2} led by [^.;]{1,60}? [—–-]{1,2}|, (?:which (?:is|was) )?(?:co-|jointly )?(?:led|headed|anchored) by [^.;]{1,90}?,|, (?:that|which) <X> (?:co-)?led,|,? (?:that|which))?(?: also)? (?:include[sd]?|including|saw (?:participation|involvement|contributions) (?:from|by|of)|featur(?:ed|es|ing)|involving|attracted|drew|(?:brings|brought)(?! (?:the |its |their |<I> |<C>['’]s? )(?:[\w\-]+ ){0,3}?(?:total|funding|raised|haul|tally|capital|valuation|value)\b)|count(?:s|ed)(?= [^.;]{0,90} (?:among|as) ))(?: (?:in|on))? "
        r"(?=(?:(?!(?:customers?|clients?|users?|partners?|comparisons?|praise|attention|interest|criticism|together|total|valuation)\b)[\w\-’'“”\"]+,? |<L>(?:-based|['’]s)? ){0,8}[“\"]?(?:ex-)?<X>)",
        r"\bcap table (?:now|also) includes ",
        r"(?:\b(?:round|financing|raise|deal)\b|<S>|<M>)[^.;<N><P>]{0,70}? (?:and|which|that) (?:also )?involved (?=(?:[\w\-]+ ){0,3}<X>)",
        r"\bled by [^.;]{1,90}?,? (?:and|that|which) (?:also )?(?:includ(?:ing|e[sd])|features?|featured) (?=(?:(?!(?:to|in|for|at|by|of|on)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}(?:ex-)?<X>)",
        r"\band (?:also )?saw (?:participation from )?(?=<X>[^.;]{0,60} (?:join|participate|invest|tak(?:e|ing) part|com(?:e|ing) in|chip(?:ping)? in)\b)",
    ),
    _cue(
        "won over", "participant", "round", "convinc|persuad",
        r"\b(?:convinc|persuad)(?:es?|ed|ing) (?=<X>(?:(?:, |,? and )<X>){0,4} to (?:invest|put (?:in |up )?(?:<M>|money|cash|more)|chip in|back (?:it|<A>)\b|part with|(?:lead|join|anchor) (?:the|its|a|this) (?:[\w\-]+ )?(?:round|<S>|<M>|financing)|write (?:it |<A> |the )?(?:[\w\-]+ )?(?:an? )?(?:[\w\-]+ |<M> ){0,2}che(?:ck|que)))",
    ),
    _cue(
        "comes from", "participant", "round", "come|came |coming|'s from|’s from|is from|was from|is all from|raised from|secured from",
        rf"(?:^|[.;] )(?:(?:Some|About|Around|Another|A further|Roughly|Nearly|(?:The|This) (?:other|remaining|new|fresh|latest)|The|This) )?<M> (?:of (?:it|that) )?(?:came|comes|is coming|will come) from {_TOLD_NEXT}",
        rf"\b(?:money|cash|capital|funds|funding|round|sum|financing) (?:was|were|is|has been|is being) (?:all |mostly |mainly )?(?:raised|secured) from {_TOLD_NEXT}",
        r"\b(?:money|cash|funding|capital|investment|che(?:ck|que)s?)(?:['’]s| is| was| are| were) (?:all |mostly |mainly |also )?from ",
        r"(?:\b(?:(?:whole|entire|full|remaining) (?:sum|amount|total|portion|part)|remainder|balance|rest|money|funding|cash|investments?|capital|round|backing|participation|funds?|financing|facility|debt|loans?|che(?:ck|que)s?)|\bof (?:that|it|this|which|the (?:total|sum|money|round|investment)),? (?:[\w ]{0,20})?<M>|\b(?:most|half|all|much|some|part|the (?:rest|remainder|bulk|balance)) of (?:that|it|this|which|<A>)|<M> of (?:that|it|this|which|<A>|the (?:total|sum|money|round|investment))|\b(?:remaining|rest),? (?:of )?<M>,?) (?:comes?|came|(?:(?:is|are) )?coming|(?:will|would|is to|is set to|is expected to) come|also (?:comes|came)) (?:mainly |primarily |largely )?from ",
    ),
    _cue(
        "lent with", "participant", "round", " with ",
        r"(?:<S>|\b(?:loan|facility|credit line|line of credit|private placement|PIPE))(?: facility| line| loan| package| agreement)? with (?=(?:(?!(?:participation|support|help|backing|investments?|proceeds|interest|terms|covenants?|led|additional)\b)[\w\-]+ ){0,4}<N>)",
    ),
    _cue(
        "agreed with", "participant", "round", " with ",
        r"(?:<S>|\b(?:loan|facility|line|debt|notes?|financing))(?: facility| line| loan)? (?:that |which )?<C> (?:has |had )?(?:agreed|signed|arranged|struck|closed|secured|negotiated|taken out) with (?=(?:[\w\-]+ ){0,4}<N>)",
    ),
    _cue(
        "courtesy of", "participant", "round", "courtesy of|the pockets of|the coffers of",
        r"\b(?:courtesy of|(?:out of|from) the (?:pockets|coffers) of) ",
    ),
    _cue(
        "among", "participant", "round", "among ",
        r"\bamong (?:the |its |those |other )?(?:[\w\-]+ ){0,4}?(?:investors|backers|participants|angels|shareholders)(?: (?:in|of|for) [^.;]{0,40}?)? (?:is|are|was|were) ",
    ),
    _cue(
        "group including", "participant", "round", "includ|compris|consist|made up|composed",
        r"\b(?:group|syndicate|consortium|list|roster|lineup|line-up|set)(?: of [\w\- ]{3,40}?)? (?:that|which) (?:also )?(?:include[sd]?|comprise[sd]?|consist(?:s|ed) of) ",
        r"\b(?:the|this|that|its) (?:[\w\-]+ )?(?:syndicate|consortium|(?:group|roster|line-?up) of (?:[\w\-]+ )?(?:investors|backers)) (?:also )?(?:include[sd]?|comprise[sd]?|consist(?:s|ed) of|(?:is|was) (?:made up|composed) of) ",
    ),
    _cue(
        "so is", "participant", "investors told", "so is ",
        r"^[Ss]o is (?=(?:[\w\-]+ ){0,4}<X>)",
    ),
    _cue(
        "also in", "participant", "round", "in:|in are|in is|ride:|ride are|ride is|them are|them is|it are|it is|him are|her are|them came|it came|him came|her came",
        r"(?:^|[.;—–] ?|\band )(?:also (?:in|aboard|on board|along for the ride)|(?:also )?along for the ride|(?:along )?with (?:them|it|<A>|him|her))(?:(?: (?:in the round|this time))? (?:is|are|was|were|came|comes|come)|:) (?=(?:[\w\-]+ ){0,4}<X>)",
    ),
    _cue(
        "as did", "participant", "round", "s did|s were|s have|s has|s was|s will|s are|so did|so were|so have|so has|so was|so will|so are",
        r"\b(?:as|so) (?:did|were|have|has|was|will|are) (?:also )?(?=(?:[\w\-]+ ){0,4}<X>)",
    ),
    _cue(
        "infusion by", "participant", "round", "infusion|injection|investment|funding|financing|commitment",
        rf"\b(?:infusion|injection|investment|funding|financing|commitment) of <M>(?: made| provided)? by {_TOLD_NEXT}",
    ),
    _cue(
        "brings in", "participant", "round", "bring|brought|add|welcom|gain|pick",
        r"\badd(?:s|ed|ing) (?=(?:[\w\-]+ ){0,3}<X>(?:(?:, |,? and )<X>){0,5} to (?:its|the|their) (?:[\w\-]+ ){0,4}(?:list|roster|ranks|group|line-?up|slate|circle|cap table)(?: of (?:[\w\-]+ )?(?:investors|backers|shareholders)\b|(?<=cap table)))",
        rf"\b(?:add(?:s|ed|ing)|welcom(?:es|ed|ing)|(?:br(?:ing|ings|inging|ought)|t(?:akes|ook|aking)) (?:in|on|aboard)|gain(?:s|ed|ing)|sign(?:s|ed) up) (?:(?:an?|one|two|three|four|several|some|the|its|first|so-called|another) )*(?:[\w\-“”\"]+ ){{0,2}}?[“\"]?(?:new |outside |strategic |crossover |institutional |first-time ){{0,2}}{_INVESTORS}[”\"]?,? (?:including |such as |like |in |namely )?(?=(?:[\w\-]+ ){{0,2}}<X>)",
        rf"\b(?:brings?|brought|bringing|adds?|added|adding|welcom(?:es|ed|ing)|gain(?:s|ed|ing)|picks? up|picked up)(?: in| on| on ?board| aboard)? (?=<X>(?:(?:, |,? and )<X>){{0,5}} as (?:an? |its |the )?(?:(?:new|additional|strategic|first|outside) )*(?:co-)?{_INVESTORS})",
    ),
    _cue(
        "won over", "participant", "round", "persuad|convinc|tapped|taps|got |enlist|turned to|turns to|invit",
        r"\b(?:persuad(?:ed|es|ing)|convinc(?:ed|es|ing)|tapp(?:ed|ing)|taps|got|enlist(?:ed|s|ing)|invit(?:ed|es|ing)|turn(?:ed|s|ing) to) (?=(?:[\w\-]+ ){0,3}<X>(?:(?:, |,? and )<X>){0,5}(?: ?[—–-]{1,2} [^.;—–]{2,70} ?[—–-]{1,2}| \([^()]{2,70}\))? (?:to (?:back (?:it|<A>|(?:the|his|her|their) (?:[\w\-]+ )?(?:company|startup|start-up|venture|business|idea))|invest|participate|chip in|come in|join (?:the|its|this) (?:[\w\-]+ )?(?:round|financing)|fund (?:it|<A>|the)|put (?:in|up))|for (?:the|this|its) (?:[\w\-]+ )?(?:round|money|cash|funding|funds|financing|investment)|as (?:an? )?(?:[\w\-]+ )?investors?)\b)",
    ),
    _cue(
        "sold to", "participant", "maybe round", "sell|sold|issu|plac|allot",
        r"\b(?:sell(?:ing|s)?|sold|issu(?:e|ing|ed|es)|plac(?:ing|ed)|allott(?:ing|ed)) (?:(?:[\w\-]+|<M>|<S>) ){0,5}?(?:shares?|stock|notes?|debt|bonds?|equity|debentures|<S>)(?: (?:[\w\-]+|<M>)){0,2}? (?:to|with) (?=(?:[\w\-]+ ){0,4}<X>)",
        r"(?:\b(?:notes?|shares|stock|debentures)|<S>),? (?:(?:which|that) (?:were|was) )?(?:sold|issued|placed)(?: <D>| last \w+)? (?:to|with) (?=(?:[\w\-]+ ){0,4}<X>)",
    ),
    _cue(
        "in brackets", "participant", "round", "(",
        r"(?:<M>|<S>)(?: (?:round|raise|funding|financing|deal|extension))?(?: (?:(?:from|in|on|at|since) )?(?:[a-z]+ ){0,2}?(?:<D>|<M>))? \((?:(?:investors|backers|from|with|by|via): ?|(?:investors|backers|from|with|by) )?"
        r"(?=(?:<X>,? (?:and |& )?(?:(?:existing|new|plus): )?){1,12}<X>(?: (?:and others|and more))?\))",
    ),
    _cue(
        "with lead", "lead", "round", "lead|anchor|at the h|driver|driving seat",
        r"\b(?:with|ha[sd]) (?=(?:(?!(?:of|to|for|in|at|by|on|from|that|which|who|participation)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}(?:<N>['’]s? (?:[a-z\-]+ ){0,3}|<N> [\w\-]+ (?=<P>))?<X>(?:['’]s [\w ]{2,20})? (?:[^.;]{0,60}? )?(?:(?:co-)?leading(?! (?:its|the|their) (?:board|marketing|sales|design|work|talks|team|company|market|float|listing|review)\b)|(?:set|expected|due) to (?:co-)?(?:lead|anchor)\b|(?:acting |serving )?as (?:the |an? |its |joint )?(?:co-?)?(?:leads?|anchors?)\b(?! (?:arrangers?|underwriters?|bookrunners?|managers?|advis[eo]rs?|counsel|customers?|clients?|partners?(?! in)|sponsors?|suppliers?|contractors?|designers?|developers?|tenants?)\b)|taking the lead|in the lead|(?<!with <P> )(?<!has <P> )(?<!had <P> )in the (?:driver['’]s seat|driving seat)|in pole position|at the (?:helm|head)\b))",
    ),
    _cue(
        "led the way", "lead", "investors told", "the way|the charge",
        r"^(?:Leading|Heading) the (?:way|charge) (?:is|was|are|were),? (?=(?:[a-z\-]+ ){0,4}<N>)",
    ),
    _cue(
        "it came from", "participant", "investors told", "provided by|put up by|supplied by|contributed by|comes from|came from",
        rf"^<A> (?:(?:is|was|has been) (?:provided|put up|supplied|contributed) by|comes? from|came from) {_TOLD_NEXT}",
    ),
    _cue(
        "with on board", "participant", "round", "on board|aboard|along for|in tow|in as well|in too",
        r"\bwith (?:(?:both|also|existing|new|earlier|fellow|investors?|backers?) )*(?=(?:<L>['’]s )?<X>(?:(?:, |,? and )<X>){0,5} (?:also |now |all |both )?(?:on ?board|aboard|along for the ride|in tow|in (?:as well|too))\b(?! (?:as|to|with)\b))",
    ),
    _cue(
        "done with", "participant", "round", "carried out |done |made |closed |completed |concluded ",
        r"(?:<S>|\b(?:round|financing|raise|fundraise)|^(?:The|This) (?:deal|transaction|investment)(?= (?:was|is|has) ))(?: (?:was|is|has been|were))? (?:carried out|done|made|closed|completed|concluded) (?:with|alongside|together with|in partnership with) (?:both )?(?=(?:<L>['’]s )?(?:(?:investors?|backers?|funds?|firms?|existing|new) ){0,3}<X>(?!['’]| as\b))",
    ),
    _cue(
        "with joining", "participant", "round", "also on|also aboard|also in|in the mix|in tow|following|participating|joining|contributing|taking part|investing|chipping in|coming |pitching in|kicking in|putting in",
        rf"\bwith (?:both |(?:<I> )?(?:(?:existing|other|new|fellow|our|friends and) )?(?:co-)?(?:investors|backers) )?(?=(?:(?!(?:of|to|for|in|at|by|on|from|that|which|who|participation)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}(?![^.;]{{0,90}} leading (?:the round )?and )<X>(?:[^.;]{{0,240}}?)(?: also)? (?:{_PARTICIPLE}|following(?=[.,;]|$)|(?<=also )(?:in|on ?board|aboard)(?=[.,;]|$)|(?:in the mix|in tow)(?=[.,;]|$)))",
        rf"\b(?:leading|as (?:the )?lead(?: investor)?|in the lead|led),? (?:and|while|with) (?=(?:(?!(?:of|to|for|in|at|by|on|from|that|which|who)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){{0,5}}<X>(?:[^.;<N><P>]{{0,30}}<X>){{0,5}}[^.;<N><P>]{{0,40}} (?:{_PARTICIPLE}|following(?=[.,;]|$)))",
    ),
    _cue(
        "from", "participant", "maybe round", "from |from,|out of",
        rf"(?:<M>|<S>|\b(?:{RAISE}(?!er)|round|funding|financing|investments?|capital|backing|money|equity|cash|debt|loans?|infusion|rounds|tranche|facility|commitments?|raise|note))(?:[^.;<M>]{{0,40}}?),? (?:both |primarily |mostly |mainly |chiefly |also )?(?:from(?:, among others,)?|out of(?= <X>)) (?!the (?:proceeds|sale|market|beginning|start))",
    ),
    _cue(
        "including", "participant", "company", "including|such as|like|among them|namely",
        rf"\b(?:investors|backers|funds|angels|VCs|shareholders|others|investors and \w+|syndicate|consortium|lenders){_SUCH_AS}",
        rf"\b(?:from|with|by|joined|attracted|drew|and|of|saw|among|included|include) (?<!used by )(?<!trusted by )(?<!chosen by )(?<!adopted by )(?:(?!(?:help|serve|rival|compete)\w*\b)[\w\-’']+,? |<L>(?:-based|['’]s)? ){{0,5}}?(?:firms|individuals|executives|entrepreneurs|names|group|parties|giants|companies|celebrities|players){_SUCH_AS}",
        r"(?:^|[.;,] )(?:[\w\-]+ ){0,3}?(?:firms|individuals|executives|entrepreneurs|names|companies|celebrities|players) (?:also )?(?:participated|invested|joined|took part)(?: (?:in )?(?:the|this) (?:[\w\-]+ )?(?:round|financing|funding))?,? (?:including|such as|like|among them|namely) ",
    ),
)  # fmt: skip
"""Cues that stand before their investors."""

BEHIND: tuple[Cue, ...] = (
    _cue(
        "led", "lead", "round", "led|lead|head|anchor|fronted",
        rf"(?: (?:said|says|announced|confirmed|revealed|disclosed)(?: today|,? <D>,?)?(?: that)? (?:<A>|it|they))?(?:,? which|,? who| ?\((?:which|who)|, the (?:same )?(?:firm|fund|investor|group|outfit|backer) (?:that|which))?(?: (?:has|have|had|also|just|again|both|jointly|then|later|subsequently|eventually|initially|first|<D>|in <D>|previously|reportedly|is|are|was|proud|thrilled|excited|delighted|happy|pleased|honou?red|will|will be|would|would be|could|may|might|to|co|set|expected|due|about|slated|likely|agreed|ready|to|close|nearing|{_SAID}|{_INTENDS}))*[ -](?:(?:co-?)?(?:led|leads?|leading)|head(?:ed|s)(?: up)?|fronted|spearheaded|anchor(?:ed|s)?|jointly led) "
        rf"(?:(?:the|this|its|that|a|an|<A>['’]s|<N>['’]s|<I>|both|latest|new|seed|previous|earlier|prior|first|most|recent|last|current|<L>|<D>|(?!(?:through|into|onto|out|once|when|after|before|until|while|if|since|because)\b)[\w\-’']+) ){{0,6}}?(?:{ROUND}|(?:group|consortium|syndicate) of (?:[\w\-]+ ){{0,2}}(?:investors|backers|funds|firms)|(?:investor group|syndicate)(?! loan)\b)",
        r"(?:,? which|,? who)?(?: also| both| co| jointly|(?: (?:is|are|was|were|has|have|had))?(?: (?:set|expected|due|about|slated|likely|agreed|ready|offered)) to)?[ -](?:(?:co-?)?led(?: (?:it|<A>))?(?: jointly| together)?|(?<=to )(?:co-?)?(?:lead|anchor)(?: (?:it|<A>|one))?)(?=,|\.|;| with | and (?:was|were)\b| and <X>| while | alongside | and (?:(?!(?:has|have|is|its|the (?:company|startup|firm))\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){1,5}<X>[^.;]{0,90} (?:participated|joined|took part|invested|followed|contributed)\b)",
        r"(?<=^<X>)(?: (?:would|will|could|may|is expected to|is set to|is likely to|is due to))? (?:led|lead)(?=[.;])",
        r"(?<=which <N>) (?:co-)?led(?= for (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}<N>)",
        r"(?: also| again| both| jointly)* (?:co-?)?led (?:this|that|the new|the latest|the second|the first) one(?=[.,;]|$| too\b| as well\b| again\b)",
        r" led the (?:way|charge)(?=[.;]|$|,? (?:and|with|while) (?:[\w\-]+ ){0,3}<X>)",
        r" (?:(?:co-?)?led|headed|fronted|anchored|spearheaded|(?:is|are) (?:co-)?leading) (?:<A>|it)(?: (?:together|jointly|again|too))?(?=[.,;]|$)",
        r" (?:c(?:a|o)mes? in|coming in|signed on|stepped in) as (?:the |an? )?(?:co-)?(?:lead|anchor)(?=[.,;]|$| (?:and|with|while)\b)",
        r"(?:(?<=[;,–—] <X>) leads(?=\.?$)|(?<=, <X>) leading(?=[.;,]|$))",
        r" (?:(?:is|was|are|were) in the lead|(?:is|are) (?:(?:reportedly|(?:said|expected|understood|believed|set) to be|likely) )?(?:co-)?leading)(?=[.,;]|$| and <X>)",
        r",?(?: (?:(?:would|will|could|may) be|is|was|are|were|came in|come in|coming in|acted|acts|acting|served|serves|serving|signed on))(?: as)? (?:the |an? )?(?:[\w\-]+ )?(?:(?:co-?)?lead|leading|anchor) (?:investors?|backers?)\b",
        rf" as (?:the |an? )?(?:co-?)?(?:lead|anchor) (?:investors?|backers?) (?:in|on|of|for) {_THE_ROUND}",
        r", (?:the|its)(?: (?:new|latest))?(?: (?:round|deal|financing)['’]s)? (?:co-)?lead (?:investors?|backers?)(?=,)",
        rf",? (?:is|was|are|were|acted as|served as) (?:the |a )?(?:joint |co-?)?leads?(?=[.,;]| (?:in|on|of|for) {_THE_ROUND})",
        r",?(?: (?:is|was|are|were))? (?:took|takes|taking|has taken|split|splits|splitting|share|shares|shared|sharing) the lead\b(?! (?:over|in (?:the |this |that |its |an? )?(?:[\w\-]+ )?(?:market|race|field|industry|sector|polls?|standings|league|game|match|contest|business)\b))",
    ),
    _cue(
        "participated", "participant", "round",
        "particip|part|join|invest|chip|contribut|com|came|follow|pitch|back|fund|financ|support|round|continued to|returned|re-upped|doubled down|new to the cap|wr|kick|put|provid|suppl|upp|doubl|bought|buy|pil|jump|took|tak|got|get|sign|commit|bankroll|pro rata|pro-rata|stake|holding|made|mak|consider|weigh|explor|mull|discuss|subscri|fill|cut|behind|in th|stump|in too|in as well|in again|in for|in it|in \ue005| in.| in;| in, and|for more|for another|the ride|tag|the bill|the tab",
        rf"(?:,? which|,? who)?(?:,? (?:has|have|had|also|just|all|both|each|again|proud|thrilled|excited|delighted|happy|pleased|honou?red|previously|then|will|would|could|may|might|to|are|is|were|was|be|among others|too|reportedly|{_SAID}|set to|expected to|due to|{_INTENDS}))*,? (?:"
        rf"{_TAKES_PART_ANYHOW})",
        core=f" (?:{_TAKES_PART_ANYHOW})",
    ),
    _cue(
        "its participation", "participant", "round", "also in |also on |also part |also behind |participation |investment ",
        r",? also (?:in|on|part of|behind) (?:the|that|this) (?:[\w\-]+ )?(?:round|financing|deal)(?=[,.;]|$)",
        r"['’]s? (?:participation(?= (?:was|is|in (?:the|this) (?:[\w\-]+ )?(?:round|financing|deal)\b|marks|comes|came|brings|follows))|investment(?= (?:follows|marks|comes|came|is its|was its|in (?:the|this) round)\b))",
    ),
    _cue("joined", "participant", "round", "joined", r"(?: also)? joined(?=[.;]|$)|(?:(?<=<N>)|(?<=lead investor and <P>)) (?:also )?joined (?:<A>|it)(?=[.;]|$)"),
    _cue("was the investor", "participant", "round", " was | is ", r"(?<=<X>) (?:was|is) <A>(?=[.;]|$)"),
    _cue(
        "among investors", "participant", "round", "among|one of|two of|three of|investor|backer|shareholder",
        r",?(?: who| which)? (?:is|was|were|are|counts?|features?|figures?|ranks?)(?: (?:also|both|all))* (?:among those (?:(?:who|that) )?(?:invest|participat|tak|took|join|back|put)\w*|(?:among|one of|two of|three of|some of) (?:the|its|those|<C>['’]s(?= new )|several|(?:the )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)|a (?:group|number|handful) of) (?:(?!(?:earl|exist|first|prev|larg|big|main|maj|old|long)\w*)[\w\-]+ ){0,3}(?:investors|backers|participants|firms|companies|(?:partners|groups|funds)(?= (?:that|which|who) ))(?: (?:that|which|who) (?:participated|took part|invested|joined|put (?:(?:up|in) )?(?=<M>|an? |money)|contributed|provided)| (?:in|behind) (?=(?:the|this|that|its) (?:[\w\-]+ ){0,3}(?:round|financing|funding|<S>|<M>))|(?=[.,;]))|(?:a |the |both |its )?(?:new|newest|latest) (?:investors?|backers?|shareholders?)(?=[.,;])|the (?:only |sole |two |three |four |other )?(?:investors?|backers?)(?=[.,;]| (?:in|behind) (?:the|this) round| of (?:this|<A>)))",
        r",?(?: who| which)?(?: (?:has|have|will|would|thereby|also|now))* (?:becam?e|becomes|becoming|(?:is|are) now) (?:an? |the |also )*(?:(?:new|newest|latest|minority|strategic|major|significant) )*(?:investors?|backers?|shareholders?)(?=[.,;]|$| as well\b| too\b| in (?:<A>|the (?:company|startup|business)))",
    ),
    _cue(
        "are investors", "participant", "company", "investor|backer",
        r"(?:,? who|,? which)?(?: also)?(?: (?:are|is|was|were|have been|has been))(?: (?:also|all|both|among|an?|the|its|early|existing|previous|new|other|angel|major|seed|key|sole|only|single|main|biggest|largest|<A>['’]s|<N>['’]s))* (?:investors?|backers?)",
    ),
)  # fmt: skip
"""Cues that stand behind their investors."""
