"""Cues of investors where writers tell them freely: "behind the round stand A and B", "A is in the driver's seat".

They go with the tables of `investor_cues`, which hold the usual ways of saying it.
"""

from vcgraph.extraction.rules.rounds.cue_words import INVESTORS, THE_ROUND, TOLD_NEXT, Cue, cue
from vcgraph.extraction.rules.text.described_names import BEFORE_NAME

_OWN = r"(?:its|their|his|her)"
_ALSO = r"(?: (?:has|have|had|also|again|both|all|each|then|now|once|jointly|too|will|would))*"
_WHO = r"(?:,? (?:which|who))?"
_ENDS = rf"(?=[.,;]|$| (?:in|of|on|for|behind) {THE_ROUND}| (?:and|while|with|alongside)\b)"
_SINCE = r"(?:, (?:(?:already|long) )?(?:in|there|aboard|on board|with (?:it|<A>|the company))(?: (?:since|from) [^.;,<N><P>]{3,40})?,)?"
"""", in since the beginning,": what is told of a returning investor."""
_MORE = r"(?: again| once more| once again| too| as well)?"
_PART = (
    r"(?:(?:the (?:rest|remainder|balance|bulk)|the other half)(?: of (?:it|this|that|which|<A>|<M>|the (?:[\w\-]+ ){0,2}?(?:sum|money|total|cash|round|funding|capital|financing|<M>)))?"
    r"|(?:the (?:majority|lion['’]s share|(?:larger|greater|smaller|biggest|bigger|main) (?:part|half|share|portion|chunk))|most|half|some|part|much|all) of (?:it|this|that|which|<A>|<M>|the (?:[\w\-]+ ){0,2}?(?:sum|money|total|cash|round|funding|capital|financing|<M>)))"
)
_GIVEN = r"(?:supplied|provided|put up|put in|contributed|paid|furnished|invested|covered|subscribed|stumped up|ponied up|footed|taken(?: up)?)"

DEAL_WITH = "financing with"
"""The name of the cue that tells the other side of a deal."""
FREE_AHEAD: tuple[Cue, ...] = (
    cue(
        "put in by", "participant", "round", "invested in|put into|pumped into|poured into|injected into|ploughed into|plowed into|invested into",
        rf"<M> (?:was|were|is being|has been|have been|had been|will be) (?:\w+ly )?(?:invested|put|pumped|poured|injected|ploughed|plowed) in(?:to)? {BEFORE_NAME}<N>(?:, [^,.;<N><M>]{{2,60}},)? by (?=(?:[\w\-]+ |<L>(?:-based)? ){{0,4}}<X>)",
    ),
    cue(
        "at its head", "lead", "round", " head|helm|front|charge",
        r"(?:\b(?:syndicate|consortium|group|club|round|financing)|<M>|<S>),? with (?=(?:the )?(?:[\w\-]+ ){0,2}<X>(?:(?:, |,? and )<X>){0,2}(?: (?:of|from) <L>)? (?:at (?:its|the|their) (?:head|helm|front)|in front|out front|up front|in charge)(?=[.,;]|$| (?:provided|put|supplied|invested|bought|paid|has|have|is|and|while)\b))",
    ),
    cue(
        "lead fell to", "lead", "round", "lead",
        rf"\bthe (?:lead(?:ing)?|leadership)(?: (?:role|part|position|place|slot|ticket))?(?: (?:in|of|on|for) {THE_ROUND})? (?:(?:is|was|has been|is being|being) (?:taken|assumed|claimed) by|fell to|falls to|went to|goes to|going to|belongs to|belonged to|lies with|rests with|passed to) (?![^.;]{{0,40}}<P>,? who (?:will|is to|runs|plays)\b){TOLD_NEXT}",
        rf"\b(?:leadership|lead) of {THE_ROUND} (?:(?:is|was|has been) (?:taken|assumed) (?:over )?by|fell to|went to|lies with|rests with) {TOLD_NEXT}",
        rf"\blead(?:ing)? (?:investors?|backers?) (?:in|of|on|for|behind) {THE_ROUND}(?:,| (?:is|was|are|were|being)|:) {TOLD_NEXT}",
        rf"\bwhose (?:leader|lead|lead investor|anchor|lead backer)s? (?:is|was|are|were) {TOLD_NEXT}",
        r"\bunder the (?:lead|leadership) of (?:some |several |the )?(?:members|partners|angels) (?:of|from) (?:the )?(?=<N>)",
    ),
    cue(
        "X leading", "lead", "round", "leading|who ",
        r"(?:<M>|<S>|\b(?:round|financing)), (?=<X> leading(?=,? and <X>|[.;,]|$))",
        rf"\b(?:partner|principal|investor|director) (?:at|of|with) (?=(?:the )?<N> who (?:co-)?(?:led|leads|headed|is leading) {THE_ROUND})",
    ),
    cue(
        "main investor", "participant", "round", "main|principal|largest|biggest|sums|amounts|che|tickets|circle|group|list|roster|line-up|base|back for |among |involved|table|syndicate|consortium|new |further|other|following:|alongside:|joining:|co-invest|participants:",
        rf"\bthe (?:main|principal|largest|biggest|key|chief) (?:investor|backer|financier)(?: (?:in|behind|of) {THE_ROUND})? (?:is|was|will be) {TOLD_NEXT}",
        rf"\b(?:smaller|larger|further|lesser|additional|other) (?:sums|amounts|che(?:ck|que)s|tickets|contributions) (?:came|come|are coming|were added|were put in) (?:from|by) {TOLD_NEXT}",
        rf"\bamong (?:the|its|those) (?:[\w\-]+ ){{0,2}}(?:investors|backers|financiers|participants|lenders) (?:one finds|(?:we|you)(?: will)? find|stands?|figures?) {TOLD_NEXT}",
        rf"(?:^|[.;] )(?:(?:the|its) investor|<A>) (?:circle|group|list|roster|line-up) (?:(?:also )?include[sd]?|consist(?:s|ed) of|comprise[sd]?|(?:is|was) (?:made up|composed) of) {TOLD_NEXT}",
        rf"(?:^|[.;,] (?:and )?)also (?:involved|at the table|in the syndicate)(?: in {THE_ROUND})?(?: (?:are|is|were|was)|:) {TOLD_NEXT}",
        rf"(?:^|[.;] )(?:an?|one|another) (?:new|further|additional|fresh|first-time) (?:investor|backer|shareholder)(?: in {THE_ROUND})? (?:is|was) {TOLD_NEXT}",
        r"(?:^|[.;] )new on board(?: (?:is|are|was|were)|:) (?=(?:the )?(?:[\w\-]+ ){0,3}<N>(?! as\b))",
        rf"(?:^|[.;] )(?:(?:the|its) )?(?:syndicate|consortium|cap table): (?![^.;]{{0,150}} (?:will|won|wants?|plans?|bids?|builds?|runs?|tests?)\b){TOLD_NEXT}",
        rf"(?:^|[.;] )back for (?:more|another (?:round|helping))(?: (?:is|are|was|were)|:) {TOLD_NEXT}",
        rf"(?:^|[.;] )(?:alongside|joining|following|co-investors?): {TOLD_NEXT}",
        r"(?:^|[.;] )(?:joining|alongside|besides|behind) <X>,? (?:which|who) (?:co-)?(?:led|leads|headed|is leading)(?: it| the round)?,? (?:are|is|were|was|come|comes|came) (?=(?:[\w\-]+ ){0,3}<X>)",
        r"\b(?:with|and) (?=<X>(?:(?:, |,? and )<X>){0,4} as (?:an? )?(?:co-investors?|participants?|further investors?)\b)",
    ),
    cue(
        "it was who led", "lead", "round", "it was |it is |it's |it’s |\ue005",
        rf"(?:\bit|<A>) (?:was|is) (?=(?:the )?(?:[\w\-]+ ){{0,3}}<X>(?:,? (?:and )?<X>)*(?: (?:of|from) <L>)?,? (?:that|which|who) (?:also |again |jointly )?(?:co-?)?(?:led|leads|headed|fronted|anchored|spearheaded) {THE_ROUND})",
    ),
    cue(
        "behind it stand", "participant", "round", "behind ",
        rf"(?:^|[.;] |, )behind (?:{THE_ROUND}|the (?:[\w\-]+ )?(?:money|cash|sum|che(?:ck|que)s?)|<M>) (?:stands?|stood|sits?|is|are|was|were)(?=[^.;<N><P>]{{0,60}}<X>) (?!an? (?:[\w\-]+ )?(?:team|idea|company|startup|plan|story|history|reason))",
        rf"(?:^|[.;] )behind <X> (?:comes?|came|follow(?:s|ed)?|line up|lined up|stand|stood) (?:(?!(?:to|in|for|at|by|on)\b)[\w\-]+ ){{0,6}}(?:{INVESTORS}|names|funds|firms|angels|others)(?:,|:)? (?=(?:[\w\-]+ ){{0,2}}<X>)",
    ),
    cue(
        "cheque signed by", "participant", "round", "signed|written|cut by|drawn|issued|made out",
        r"\bche(?:ck|que)s?(?: (?:for|of|worth) <M>)?,? (?:(?:which|that) )?(?:(?:is|was|are|were|has been|have been) )?(?:signed|written|cut|drawn|issued|made out) by ",
    ),
    cue(
        "part given by", "participant", "round", "by |from |the rest|the remainder|the balance|the other half",
        rf"\b{_PART},? (?:(?:is|was|were|are|has been|is being|will be|being|it) )*{_GIVEN} by {TOLD_NEXT}",
        r"[,;] (?:and|with|while) (?=(?:the )?(?:[\w\-]+ ){0,2}<X>(?:(?:, |,? and )<X>){0,3} (?:(?:contributing|providing|adding|putting up|supplying|putting in) )?the (?:rest|remainder|balance|other half)(?=[.;]|$))",
        rf"[,;] (?:and )?the (?:rest|remainder|balance|other half)(?: of it)?,? (?:by|from|coming from) {TOLD_NEXT}",
        rf"(?:<M>|<S>)(?: (?:in|of) [\w\-]+(?: [\w\-]+)?| (?:round|financing|funding|facility|loan|investment))?,? (?:(?:which|that) )?(?:(?:was|were|is|has been|being) )?(?:all |mostly |largely |mainly |partly |jointly )?(?:put up|supplied|provided|contributed|stumped up|ponied up|furnished|subscribed) (?:<D> )?by {TOLD_NEXT}",
    ),
    cue(
        "on the roster", "participant", "round", "roster|cap table|investor list|list of investors",
        r"\b(?:finds?|sees?|spots?) (?=(?:the )?<N>(?:(?:, |,? and )<X>){0,5} (?:also )?on the (?:roster|cap table|investor list|list of (?:investors|backers))\b)",
    ),
    cue(
        "split between", "participant", "round", "split |shared |divided ",
        rf"(?:(?:The|Its|That) <M>(?: (?:round|investment|financing))?|\b(?:round|financing|investment)(?: of <M>)?) (?:was|were|is|has been) (?:split|shared|divided)(?: (?:evenly|equally|up))? (?:between|among) {TOLD_NEXT}",
    ),
    cue(
        "consortium of", "participant", "round", "syndicate of|consortium of|club of|trio of|pair of|quartet of",
        r"\b(?:syndicate|consortium|club|trio|pair|quartet) of (?=(?:[\w\-]+ ){0,2}<X>(?:(?:, |,? and )(?:[\w\-]+ ){0,2}<X>){1,8} (?:(?:has|have|had|is|are) )?(?:put|provid|bought|suppl|invested|investing|paid|paying|contribut|funded|financed|came up|stumped)\w*(?! (?:<N>|[\w\-]+ in <N>)))",
    ),
    cue(
        "those who paid", "participant", "round", "those |among |the bill|che|who ",
        rf"\bwho (?:wrote|writes|is writing|signed|cut|put (?:in|up)) (?:the|those|these) (?:(?:big|bigger) )?(?:che(?:ck|que)s?|money|cash)(?: this time)?: {TOLD_NEXT}",
        rf"(?:^|[.;] )(?:footing|picking up) the (?:bill|tab)(?: (?:is|are|was|were)|:) {TOLD_NEXT}",
        rf"\b(?:among )?those (?:who|that) (?:(?:have|had|also) )*(?:paid|signed up(?= (?:for|in|to) )|put (?:in|up) (?:the |their )?(?:money|cash|capital)|wrote (?:the )?(?:che(?:ck|que)s)|bought in|chipped in|backed (?:it|<A>))(?: (?:in|for) {THE_ROUND})?(?: (?:include[sd]?|are|were|is|was)|:) {TOLD_NEXT}",
        r"\bwith (?=(?:the )?<X>(?:(?:, |,? and )<X>){0,4}(?: of <L>)? among (?:the |those |its )?(?:(?:who|that) )?(?:writing che|putting (?:in|up)|investing|paying|participa|contributors?|those (?:who|that) (?:paid|invested|put|wrote)|(?:buyers|purchasers|subscribers|takers|contributors)(?=[.,;]|$)))",
    ),
    cue(
        "the new names are", "participant", "investors told", "new |newe|newcomer|latest|first-timers|first-time|incoming|fresh",
        r"(?:^|[.;] |, (?:and |while )?|\b(?:and|while) )(?:the|its|<I>) (?:(?:two|three|four|five|only|biggest) )?(?:(?:new|newest|latest|fresh|first-time|incoming) (?:names?|faces?|arrivals?|entrants?|participants?)|newcomers?|first-timers)"
        rf"(?: (?:in|to|on|among) (?:{THE_ROUND}|the (?:cap table|syndicate|investors|shareholders)))?(?:,| (?:are|is|were|was|include[sd]?)|:) (?=(?:(?!(?:to|in|for|at|by|of|on)\b)[\w\-]+ ){{0,4}}(?:<L>['’]s )?<N>)(?![^.;]{{0,80}} in the (?:market|segment|sector|league|field|race)\b)",
        r"^[Nn]ewcomers(?: to the (?:round|cap table))?(?: (?:are|were|include)|:) (?=(?:[\w\-]+ ){0,4}<N>)",
        r"(?:^|[.;] )among the (?:newcomers|new (?:names|faces)) (?:is|are|was|were) (?=(?:[\w\-]+ ){0,4}<N>)",
    ),
    cue(
        "listed alone", "participant", "investors told", "angels|investors |backers |shareholders ",
        r"^(?:The )?(?:(?:existing|other|new|returning|previous|earlier|additional|fellow|business|early) )*(?:angels|angel investors|investors|backers|shareholders) (?=<X>(?:(?: of | from |, | and |, and | \()(?:<X>|<L>)\)?| \([^()]{2,60}\)){1,14}\.?$)",
    ),
    cue(
        "angels too", "participant", "round", " in |aboard|on board|along|s did|s have|s has|s are|s were|s will|so did|so have|so has|so are|so were|so will",
        r"(?:^|[.;] |, )(?:(?!(?:to|in|for|at|by|on|with)\b)[\w\-]+ ){0,4}(?:angels|investors|backers|individuals|funds|firms) (?:(?:are|were|come|came|also|all) )*(?:in|on board|aboard|along)(?: (?:too|as well|for the ride))?(?:,| ?—| ?–| ?--?|:| \() ?(?:among them |including |such as |namely )?(?=<X>)",
        r"\b(?:as|so) (?:did|have|has|are|were|will) (?:also )?(?:an?|the|several|some|many|two|three|four|five|its|a few) (?:[\w\-]+ ){0,4}?(?:angels|investors|backers|individuals|funds|firms|others|names|executives|founders|entrepreneurs|partners)(?:,? (?:such as|including|like|among them|namely)|:) (?=(?:[\w\-]+ ){0,3}<X>)",
    ),
    cue(
        "by accounts of", "participant", "round", "accounts|funds|clients|vehicles|entities",
        r"\b(?:investment|round|financing|infusion|<M>|<S>) (?:by|from) (?:the )?(?:funds|accounts|clients|vehicles|entities)(?: and (?:funds|accounts))? (?:that|which) (?=<N> (?:advis|manag|run|overse|control|sponsor)\w+)",
    ),
    cue(
        DEAL_WITH, "participant", "round", " with ",
        r"\b(?:clos|complet|rais|sign|arrang|negotiat|conclud|agree)\w*[^.;<M>]{0,40}(?:<M>|<S>) (?:[\w\-]+ ){0,2}?(?:financing|round|raise|investment|placement|<S>) with (?:both )?(?=(?:the )?(?:<L>['’]s )?<N>(?!['’])(?:(?:, |,? and )(?:the )?<N>){0,6}(?=[.;]|$|, (?!(?:leading|lead|as)\b)))",
            r"(?:<M>|<S>) (?:(?!(?:supply|sales|service|licensing|purchase)\b)[\w\-]+ ){0,2}?(?:equity|funding|financing|investment) (?:deal|agreement|pact|transaction) with (?:both )?(?=(?:the )?(?:(?:<L>['’]s|[a-z\-]+) ){0,4}<N>(?!['’])(?:(?:, |,? and )(?:the )?<N>){0,6}(?=[.;,]|$| (?:fell|collapsed|closed|was|is|has|had|in|last|this|<D>)))",
    ),
    cue(
        "to which they gave", "participant", "round", "which ",
        r"(?:<M>|<S>|\b(?:round|financing|investment))[^.;<M>]{0,40}?,? (?:to|into|towards?|of) which (?=(?:the )?(?:[\w\-]+ ){0,2}<X>[^.;]{0,60}? (?:(?:contributed|subscribed|put in)(?=[.,;]|$)|(?:contributed|gave|added|put (?:in|up)|supplied|provided|paid) (?:(?:about|some|over|nearly|an?|another|more|than|up|to|roughly|further) ){0,4}(?:<M>|(?:the|most|half|an?) (?:[\w\-]+ )?(?:part|share|bulk|half|portion|chunk|third|quarter)|most|half|money|cash)))",
        rf"\b(?:investors|backers|funds|firms|lenders) among (?:whom|which)(?: are| is)? {TOLD_NEXT}",
        r"\bin which (?=(?:the )?(?:[\w\-]+ ){0,2}<X>(?:(?:, |,? and )<X>){0,4} (?:also )?(?:had|has|have|took|held) an? (?:small |large |minor )?(?:part|share|slice)(?=[.,;]|$))",
    ),
)  # fmt: skip
"""Cues that stand before their investors."""

FREE_BEHIND: tuple[Cue, ...] = (
    cue(
        "took the lead role", "lead", "round", "lead|seat|wheel|front|head |since |participat|join|contribut|taking part|took part",
        rf"{_WHO}{_ALSO} (?:took(?: on)?|tak(?:es|ing|en)(?: on)?|assum(?:es|ed|ing)|play(?:s|ed|ing)) the lead(?:ing)? (?:role|part|position|place|slot)" + _ENDS,
        rf"{_WHO}{_ALSO} (?:had|has|play(?:s|ed|ing)|took) (?:the|a) lead(?:ing)? (?:role|part|position) in {THE_ROUND}",
        r"(?<=<N>)(?: (?:sits|sat|stands|stood|is|are|was|were))? in the (?:driver['’]s|driving) seat" + _ENDS,
        rf"(?<=<N>)(?:,? which)?(?: (?:sits|sat|stands|stood|is|are|was|were)) (?:out in front|up front|at the (?:head|helm|front|wheel) of (?:{THE_ROUND}|the (?:syndicate|consortium)))" + _ENDS,
        r"(?:(?<=^<N>)|(?<=[;:—–,.] <N>)) (?:in the lead|in front|at the wheel)(?=[.;,]|$)",
        r"(?<=^<N>) (?:co-)?leads? (?:it|<A>)(?=[.,;]|$)",
        r"(?:(?<=^<N>)|(?<=[;:—–] <N>)) leads(?=[.;]|$|,? (?:joined by|followed by|alongside) |,? (?:and|with|while) [^.;]{0,60}<X>[^.;]{0,40}\b(?:particip|join|com(?:e|es|ing) (?:in|along|aboard|on board)|follow|contribut|in tow|alongside|on ?board|aboard|tak(?:e|es|ing) part|add|invest))",
        rf", (?:the|its) (?:(?:round|deal|financing|syndicate)['’]s )?(?:leader|lead)(?: (?:in|of|on) {THE_ROUND})?(?=,)",
        r",? (?:which|who) (?:has|have|had) (?:backed|supported|been (?:with|in|behind|an investor in|on board(?: at)?))(?: (?:<C>|the [\w\-]+))? (?:ever )?since (?:it|they|<A>|the firm) (?:co-)?led (?=(?:the|its|an?) )",
        r" join(?:s|ed|ing) (?:the )?<X>[^.;<M>]{0,80}? (?:in (?:co-)?leading|to (?:co-)?lead) (?:an?|the|this|its) (?:[\w\-]+ |<S> |<M> ){0,4}?(?:round|investment|financing|<S>|<M>)",
        rf"{_WHO}{_ALSO}(?: (?:is|are|was|were))? (?:provid(?:es?|ed|ing)|suppl(?:ies|ied|ying)|extend(?:s|ed|ing)?) the (?:[\w\-]+ )?(?:line|facility|credit|loan|money|financing)(?: of credit)?,? (?:with|while|alongside) (?=(?:the )?<X>[^.;]{{0,80}}(?:participat|join(?:ed|ing)|contribut|(?:took|taking) part))",
    ),
    cue(
        "was involved", "participant", "round", "involved",
        rf"{_WHO} (?:is|are|was|were) (?:(?:also|both|all) )*involved(?=[.;]|$| in {THE_ROUND})",
    ),
    cue(
        "came again", "participant", "round",
        "for more|pocket|wallet|purse|coffer|book|again|once more|top| back|the ride|aboard|on board| in too| in as well|another|further|second|fresh|returned",
        rf"{_WHO}{_ALSO},? (?:reach|dug|dig|dipp?)(?:s|es|ed|ging|ing|ping)?(?: deep(?:er)?)?(?: again)? (?:in(?:to)?|for) {_OWN} (?:own )?(?:pockets?|wallets?|purses?|coffers?|che(?:ck|que)-?books?){_MORE}(?=[.,;]|$)",
        rf"{_WHO}{_ALSO} open(?:s|ed|ing)? {_OWN} (?:own )?(?:wallets?|purses?|che(?:ck|que)-?books?){_MORE}(?=[.,;]|$)",
        rf"{_WHO}{_ALSO},? (?:(?:sign(?:s|ed|ing)?|go(?:es)?|went|com(?:es?|ing)|came|dip(?:s|ped)?)(?: up| in| on| along| back)?|invest(?:s|ed|ing)?|buy(?:s|ing)? in|bought in) (?:again|once more|once again|another time|a second time)(?=[.,;]|$)",
        rf"{_WHO}{_ALSO} sign(?:s|ed|ing)? up for (?:more|another (?:round|helping|go))(?=[.,;]|$)",
        rf"(?<=<X>){_SINCE}(?: (?:is|are|was|were))? (?:along for the ride|(?:in|on board|aboard) (?:again|once more|as well|too))(?=[.,;]|$)",
        rf"{_SINCE}{_WHO}{_ALSO},? (?:top(?:s|ped|ping)? up|(?:wr(?:ote|ites?|iting)|sign(?:s|ed)) (?:another|a further|a second|a fresh) che(?:ck|que))(?=[.,;]|$)",
        rf"(?<=<N>),?{_ALSO} (?:is|are|has returned|have returned|has come back)(?: (?:back|in)(?: again| once more| too| as well))(?=[.;]|$)",
        r"(?<=<N>), (?:(?:which|who) (?:had|has|have) (?:already |previously |earlier )?invested (?:before|earlier|previously),?|(?:an? |the )?(?:existing|earlier|previous|old) (?:investors?|backers?|shareholders?),) (?:is|are) back(?=[.,;]|$)",
        r"(?<=<N>),?(?: (?:has|have))? returned(?=,? as (?:did|has|have) )",
    ),
    cue(
        "gave the rest", "participant", "round", "remainder|balance|rest|remaining|half|difference|shares|stock|notes|securit|units|investment|commitment|contribution|line|facility|credit|loan|debt|subscri",
        rf"{_WHO}{_ALSO} (?:made|makes?|making) up the (?:rest|remainder|balance|difference) of (?:{THE_ROUND}|the (?:money|cash|sum))(?=[.,;]|$)",
        rf"{_WHO}{_ALSO} subscribe[sd]?(?=[.;]|$|,? (?:as|so) (?:did|has|have)\b| too\b| as well\b| in full\b)",
        rf"{_WHO}{_ALSO}(?: (?:is|are|was|were))? (?:provid(?:es?|ed|ing)|suppl(?:ies|ied|ying)|contribut(?:es?|ed|ing)|put(?:s|ting)? (?:in|up)|cover(?:s|ed|ing)?|add(?:s|ed|ing)|took|tak(?:es?|ing)|bought|buy(?:s|ing)?|lend(?:s|ing)?|lent) the (?:balance|rest|remainder|remaining <M>|other half|difference|(?:new|remaining|other) (?:shares|stock|notes))(?: of <M>)?(?= as an? | in (?:the form|debt|equity|loans|<S>)|[.,;]|$)",
        rf"{_WHO}{_ALSO} (?:bought|took(?: up)?|acquired|purchased|picked up|subscribed for|(?:is|are) buying) (?:most|all|half|the bulk|the majority|part|some|a portion) of the (?:new |preferred |newly issued )*(?:shares|stock|notes|securities|units)(?=[.,;]|$)",
        rf"{_WHO}{_ALSO} (?:made|makes?|making) an? (?:[\w\-]+ ){{0,2}}?(?:new|further|follow-on|additional|fresh|second|renewed) (?:[\w\-]+ ){{0,2}}?(?:investment|commitment|contribution)s?(?=[.,;]|$)",
        rf"{_WHO}{_ALSO}(?: (?:is|are|was|were))? (?:provid(?:es?|ed|ing)|suppl(?:ies|ied|ying)|extend(?:s|ed|ing)?|underwr(?:ote|ites?|iting)) the (?:[\w\-]+ )?(?:line|facility|credit|loan|debt)(?: of credit)?(?=[.,;]|$)",
    ),
    cue(
        "are those who paid", "participant", "round", "those|the one|to what|join",
        r" join(?:s|ed|ing)? (?:the|its) (?:(?:list|circle|group|ranks|roster) of )?(?:existing |other )?(?:shareholders|investors|backers)(?=[.;]|$|, <X>)",
        r" join(?:s|ed|ing)? the (?:club|party|ranks|fold|fray|mix|list)(?= with an? (?:[\w\-“”\"]+ |<M> ){0,3}(?:investment|che(?:ck|que))\b(?! bank))",
        rf"{_WHO}{_ALSO}(?: (?:is|are|was|were))? (?:the one|those|the ones)(?: (?:who|that))? (?:paid|paying|pay|put up|putting up|supplying|supplied|provid(?:ed|ing)|footing|behind) (?:for )?(?:{THE_ROUND}|the (?:money|cash|bill)|<N>['’]s)",
        rf"{_WHO}{_ALSO} (?:is|are|was|were) among those (?:who|that|to have)? ?(?:paid|paying|pay|wrote|writing|writ|sign|bought|buying|chipp)\w*",
        r"(?<=<N>),? add(?:s|ed|ing) to what (?:it|they|<A>) (?:already )?(?:own|hold|have|has)s?(?=[.,;]|$)",
    ),
    cue(
        "gave money of a stage", "participant", "round", "gave|give|giving|provid|suppl|hand|extend",
        rf"{_WHO}{_ALSO}(?: (?:is|are|was|were))? (?:gave|gives|giving|provid(?:es?|ed|ing)|suppl(?:ies|ied|ying)|handed|extended) (?:(?:the|some|its|first|early|initial) ){{0,2}}<S> (?:money|capital|funding|cash|financing|backing) to (?=(?:[\w\-]+ ){{0,5}}<C>)",
    ),
    cue(
        "was the main investor", "participant", "round", "main|principal|largest|biggest|belong|count|sums|amounts|che|tickets|slice|share|chunk|portion|behind",
        rf", (?:the|an?|one of the) (?:[\w\-]+ ){{0,3}}?(?:firm|investor|fund|backer|house|money|group) behind {THE_ROUND}(?=[.,;]|$)",
        rf"{_WHO} (?:is|was|were|are) (?:the |its )?(?:main|principal|largest|biggest|key|chief) (?:investors?|backers?|financiers?|participants?)(?=[.;]|$|, with <X>| (?:in|behind|of) {THE_ROUND})",
        r" (?:belongs? to|counts? among|numbers? among) (?:the|its) (?:[\w\-]+ )?(?:investors|backers|financiers)(?=[.,;]|$)",
        rf"{_WHO}{_ALSO} (?:put in|contribut(?:ed|es|ing)|added|invested|chipped in(?: with)?|came in with) (?:smaller|larger|further|undisclosed|small|lesser|additional|modest|the (?:largest|biggest)) (?:amounts?|sums?|che(?:ck|que)s?|tickets?)(?=[.,;]|$)",
        rf"{_WHO}{_ALSO} (?:took|tak(?:es|ing)) the (?:largest|biggest|bigger|larger|lion['’]s) (?:slice|share|part|chunk|ticket|portion)(?: of (?:it|<A>|{THE_ROUND}))?(?=[.,;]|$)",
    ),
    cue(
        "new on the register", "participant", "round", "new|newest|latest",
        r"(?<=<X>) (?:is|are|was|were) (?:(?:also|both|all) )?new to the (?:round|syndicate)(?=[.,;]|$)|(?<=<N>) (?:is|are|was|were) (?:(?:also|both|all) )?new (?:on ?board|aboard)(?=[.,;]|$)",
        r"(?<=<X>) (?:is|are|was|were) (?:the )?(?:new|newest|latest) (?:names?|faces?|arrivals?|entrants?|additions?) (?:on|to|in|at|among) (?:the|its) (?:cap(?:italisation|italization)? table|(?:shareholder )?register|(?:list|circle|group) of (?:shareholders|investors|backers)|table|shareholder (?:list|base))(?=[.,;]|$)",
    ),
)  # fmt: skip
"""Cues that stand behind their investors."""
