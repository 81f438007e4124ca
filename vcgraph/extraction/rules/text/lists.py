"""Lists of names in prose: "existing investors A and B, the venture arm of C, D, and angel investor E (founder of F)"."""

import re
from typing import NamedTuple

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.described_names import ARM_NOUN, name_described
from vcgraph.extraction.rules.text.document import Item, Sentence
from vcgraph.extraction.rules.text.givers_named import is_scheme, people_of
from vcgraph.extraction.rules.text.governed import is_governed, is_source
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_CROWD = r"(?:veterans|luminaries|operators|executives|founders|entrepreneurs|angels|names|figures|leaders|individuals|people|athletes|celebrities|stars|engineers|alumni|experts|insiders|heavyweights|institutions|houses|families|capitalists|VCs)"
_WORDS = (
    rf"(?:{_CROWD}(?: (?:in|of|from|behind) (?:the )?(?:[a-z\-]+ )?[a-z]+)?,? (?=(?:including|such as|namely|among them)\b)|"
    r"The |(?:all|both|most|some|several) of (?:<N>['’]s |<I> |the )?(?:[a-z\-]+ ){0,2}(?:backers|investors|shareholders)(?:[,:]? (?:namely |including |such as )?)|(?:backers|investors|shareholders|firms|funds|angels|partners|companies)(?::| —| –| --?) |(?:names|individuals|entrepreneurs|executives|newcomers|celebrities)(?: from (?:the )?(?:[a-z]+ ){0,2}[a-z]+)?[:,] (?=(?:the )?(?:[a-z\-]+ ){0,4}<X>(?! (?:told|said|says|tells|wrote|writes|reports?|reported)\b))|(?:one|a single|a sole|a lone) (?:man|woman|person|investor|source|backer|firm|fund|individual): (?!<X> (?:told|said|says|writes)\b)|(?:funds|accounts|entities|vehicles)(?: and accounts)? (?:advised|managed|run) by |[a-z’'\-]+ |\d+-[a-z\-]+ |[“\"][a-z\-]+(?: [a-z\-]+){0,2}[”\"] (?!(?:with|of|to|for|from|by|in|at|and)\b)|ex-(?=<X>)|(?:Dr|Prof|Mrs?|Ms|Fmr)\.? |(?:Sir|Dame|Lord|Lady|Professor|Prince|Princess|Sheikh|Baron) |(?:firms|funds|investors|backers|angels|others) (?:from(?: outside)?|in|outside|based in) <L>, (?=<X>)|(?:investors?|backers?|shareholders?|stakeholders?|firms?|funds?|bank|company|giant|parent|owner|promoter|people|persons|<L>-based), (?=(?:<L>(?:['’]s|-based) )?<X>)|(?:investors|backers|shareholders|firms|funds|angels|lenders|partners)(?: (?:in|of|behind) (?:<C>|it))?,? (?=(?:including|such as|namely|among them)\b)|(?:including|namely|such as|like): |<L>- and (?=<L>-)|[a-z]+-[A-Z][a-z]+ (?=[a-z])|<S> (?=(?:provider|lender|fund|firm|specialist|investor)\b)|<L>, (?=<L>-based )|<L>(?:-[a-z]+|['’]s)? |[A-Z][A-Za-z]+-[a-z]+ |[A-Z][A-Z\d&]{1,4}['’]s (?=<X>)|(?:VC|PE|HNIs?|MP|Venture|Private|Social|Angel|Seed|Strategic|Capital|Equity|US|U\.S\.|UK|AI|CEO|CTO|COO|CFO|Chairman|President|VCs|"
    + "|".join(sorted(lexicon().nationalities))
    + ") )"
)
_LEAD_IN = pattern(
    rf"[\s“\"]*(?:our (?:\w+ )?(?:friends|partners|pals) (?:at|from) (?=<N>))?(?P<words>(?:(?!(?:to|that|which|who(?:se)?|will|has|have|had|is|was|are|were|valued?|at|after|before|when|where|while|for|raised|raises|led)\b){_WORDS}|[,:] (?=including|such as|namely|among)|\( ?(?=including)|(?:one|two|three|four|five|both|several|some) of (?:its|their|the) (?:[\w\-]+ ){{0,3}}[a-z]+s, (?=<X>)|an? (?:[\w\-]+ ){{0,2}}[a-z]+ (?:from|in|of) <L>, (?=<X>(?:[.,;]|$| and )))"
    rf"{{0,14}}?)[“\"(]?(?P<owner>(?:<P> and (?=<P>['’]|<N>['’]s? (?:[\w\-]+ ){{0,3}}<N>))?<X>['’]s? (?:own |new |(?!and ){_WORDS}){{0,4}})?(?=<X>)"
)
_NEXT_IN = pattern(
    rf"[\s“\"]*(?P<words>(?:(?!(?:to|that|which|who(?:se)?|will|has|have|had|is|was|are|were|valued?|at|after|before|when|where|while|for|raised|raises|led|with|participation|participating|joined|by|contributions?|support|brings|bringing|previously|says|said|told|tells|reports|reported|writes|wrote|according|per|via|sits?|serves?|works?|worked|appointed|named|hired|promoted|boards|lives|runs|uses|used|likes|wants|owns|hopes|thinks|believes|argues|sees|became|becomes|now|filings|documents|sourced|sources|bought|acquired|purchased|sold|buys|sells|paid|made|makes|won|took|takes|got|gets|began|begins|left|went|kept|held|told|ran|grew|lost|hit|shut|spent|brought|fell|rose|met|cut|moved|hired|declined|doubled|tripled|expanded|started|opened|operates|employs|counts|lists|boasts|claims|cites|competes|serves|supplies|helps|lets|offers|provides)\b){_WORDS}|(?:investors|backers|shareholders|funds|firms|angels), (?=(?:including|such as|namely|among)\b)|<A>, (?=<N>(?:[.,;]|$| of <L>))|(?:one|two|three|four|five|both|several|some) of (?:its|their|the) (?:[\w\-]+ ){{0,3}}[a-z]+s, (?=<X>)|an? (?:[\w\-]+ ){{0,2}}[a-z]+ (?:from|in|of) <L>, (?=<X>(?:[.,;]|$| and )))"
    rf"{{0,9}}?)[“\"(]?(?P<owner>(?:<P> and (?=<P>['’]|<N>['’]s? (?:[\w\-]+ ){{0,3}}<N>))?<X>['’]s? (?:own |new |(?!and ){_WORDS}){{0,4}})?(?=<X>)"
)
_ARM = pattern(
    r"(?:arm|unit|division|subsidiary|affiliate|part|vehicle|backed|owned|(?<!funds )(?<!accounts )(?<!entities )(?<!vehicles )(?:run|managed)|led|launched|founded|started|formed|side|branch|office|wing|offshoot|fund(?! of funds)) (?:of|by|from) (?:the )?(?:<L>, <L>-based )?(?:[a-z’'\-]+ ){0,4}$"
    r"|(?:founders?|partners?|executives?|employees?|alumni|ceo|chief executive|cto|head|director|chairman|veterans?|angels|lawyers|operators?|owner|maker|publisher|creator|developer|members) (?:of|at|from|behind) (?:the )?(?:[a-z’'\-]+ ){0,3}$",
    re.IGNORECASE,
)
_INVESTING_ARM = Pattern(
    r"(?:the |an? )?(?:[\w\-]+ ){0,3}(?:venture|ventures|investment|investing|capital|VC) (?:arm|unit|division|vehicle|fund|affiliate) of (?:the )?(?:[a-z\-]+ ){0,4}"
)
""" "From the venture arm of A", "B and the venture arm of C": who is known by its arm alone."""
_EXISTING = Pattern(
    r"\b(?:existing|previous|prior|returning|earlier|current|past|return|followed|follow-on|returning|inside|insiders?)\b",
    re.IGNORECASE,
)
_NEW = Pattern(r"\bnew\b", re.IGNORECASE)
_IS_NAMED = (
    r"(?!(?:an?|the|its) (?:(?!(?:of|at|by|from|for|with|in|to|behind|that|which|who(?:se)?|and|as|like|is|are|was|were|has|have|includ\w+)\b)"
    r"(?:[\w\-]+|[“\"][a-z\-]+(?: [a-z\-]+){0,2}[”\"]|<L>(?:-based|['’]s)?) ){1,7}(?<!ing )<X>(?:,|;|\.?$| and ))"
)
""" "The investment firm A" names A, and describes nobody before it."""
POST = r"(?:(?:[Cc]o-?)?[Ff]ounder|(?:[Gg]roup )?C[ETFO]O|(?:[Mm]anaging |[Gg]eneral )?(?:[Dd]irector|[Pp]artner)|MD|[Cc]hair(?:man|woman|person)?|(?:[Vv]ice )?[Pp]resident|[Cc]hief [Ee]xecutive)"
_AFTER_ITEM = pattern(
    rf"(?: (?:managed|advised|run|operated) by (?:the )?(?:<X>|[\w\-’' ]{{3,30}})(?:['’]s (?:[\w\-]+ ){{0,2}}[\w\-]+)?(?=[,;]|\.?$)| (?:itself|himself|herself)\b|, (?:the )?<X>['’]s? {ARM_NOUN}(?=,|;|\.?$)"
    r"|,? (?:in|of|for|with)? ?(?:which|who(?:se)?|where)\b[^;.]{2,200}(?=; (?:and )?(?:(?!(?:by|from|with)\b)[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}<X>(?:[;,.]| and ))"
    r"|, (?:which|who|whose)\b[^,;:()]{2,90}(?:,(?: <N>, (?:to|for|in|at|from|with|by)| (?:sold|left|then|now|later|ran|runs|built|bought|became|[a-z]{3,}ed|before|after|when|where|until)\b)[^,;:()]{2,90}){1,3}(?=,? and (?:by |from |with )?<X>|, <X>(?:,| and ))"
    r"|, (?:which|who|whose)\b[^,;:()]{2,120}? <X>(?:, <X>)* and <X>[^,;:()<N><P>]{0,60}(?=[,;]|\.?$)"
    r"|,? (?:via|through) (?:its|their|the) (?:[\w\-]+ ){0,3}(?:vehicles|funds|entities|affiliates),? (?:including|such as|namely|like) (?:the )?<N>(?: [A-Z]+\b)?(?:(?:, |,? and )(?:the )?<N>(?: [A-Z]+\b)?){0,5}"
    rf"|,? (?:via|through) (?:its|his|her|their|the) (?:<N> |(?!and\b)[\w\-]+ ){{0,4}}?(?:fund|funds|arm|unit|vehicle|group|division|affiliate|subsidiary|family office|<N>)(?=,|;|\.?$|:| and)"
    r"|, (?:an?|the) [^,;:()]{2,80}? (?:owned|founded|controlled|started|run|set up) by (?:(?:(?!and\b)[\w\-]+|<N>(?:['’]s)?) ){0,5}<P> and <P>(?=[,;]|\.?$)"
    r"|, (?:which|that) (?:is|was|has been) (?:owned|founded|co-founded|controlled|started|run|set up) by <P>(?:, <P>)*,? and <P>(?=[,;]|\.?$)"
    r"|, (?:an?|the) (?:[^,;:()]{2,80}? )?(?:founders|makers|creators|owners|team) (?:of|behind) <N>(?:['’]s)?(?:, <N>(?:['’]s)?)*,? and <N>(?:, respectively)?(?=[,;]|\.?$| (?:that|which)\b)"
    r"|, (?:(?:best |better |also )?(?:known|famous|noted) for|which (?:has|have|had|also|owns|holds|backs)|whose [a-z ]{3,40} include|an? [a-z\- ]{3,40} (?:in|of|behind)) [^,;:()<N>]{0,60}<N>(?:, <N>)* and <N>(?=, and <X>(?! and))"
    r"|(?<=<P>), (?:who (?:is|was) )?(?:(?:an?|the|former|previously|once) )*(?:ex-)?(?:co-?founder|founder|CEO|CTO|COO|CFO|[Cc]hief [\w ]{3,20}|executive|chairman|president|head) (?:of|at) <N> and <N>(?=[,;]|\.?$)"
    rf"|(?<=<P>), (?:the |former |ex-|then ){{0,2}}{POST}(?:(?:,| and| &) {POST})*(?:,| (?:of|at)| ?[–—-]| --) (?:the )?<N>(?=[,;)]|\.?$| and )"
    r"|(?<=<P>), (?:(?:the |an? )(?:(?:former|one-time|ex-|early) ?)?(?=<N> )<X>|<X>['’]s?) (?:[\w\-]+ ){0,4}(?:founder|co-founder|cofounder|CEO|CTO|COO|CFO|chief|chairman|president|head|boss|owner|executive)(?: and (?:[\w\-]+ ){0,2}[\w\-]+)?(?: who [^,;.<N><P>]{3,60})?(?=[,;]|\.?$)"
    r"|['’]s? (?:(?:[\w\-]+ ){0,3}(?:fund|firm|outfit|arm|unit|division|group|team|vehicle|family office|family|affiliate)s?\b(?! (?:<X>)))?"
    r"|\s?\([^()]{0,90}\)"
    r"| [\U0001f1e6-\U0001f1ff]{2}"
    r"|,? (?:with|at|on|holding) (?:(?:about|around|nearly|just|over|under|some) )*\d[\d.]* ?(?:%|percent|per cent|pct)(?=,|;|\.?$| and )| (?:at|with) <M>(?=,|;|\.?$| and )|, for (?:(?:about|around|nearly|some|over|a|reported|more|than) )*(?:<M>|an? undisclosed (?:price|sum|amount))(?=,|;|\.?$| and )"
    r"|, an? (?:(?!(?:that|which|who)\b)[\w\-]+ ){0,4}(?:joint venture|JV|partnership|tie-up)(?: set up| formed)? (?:between|of) (?:<N>(?:['’]s)?,? (?:and )?){1,3}<N>(?=[,;]|\.?$| and )"
    r"|,? (?:co-?)?(?:founders?|CEO|CTO|president|partner|chairman|chief [\w ]{3,25}?)(?: and (?:co-?)?(?:founder|CEO|chairman|president))? (?:of|at|from) (?:the )?(?:[\w\-]+ ){0,3}<X>"
    r"|,? (?!(?:is|was|are|were|acted|acting|acts|served|serving|serves) )(?:the |a |an |its |formerly |previously |former |ex-)?(?:(?!(?:joined|led|backed|followed|by|with|from|alongside|and|plus|including)\b)[\w\-]+ ){0,5}?(?:[Ff]ounder|cofounder|[Cc]o-?[Ff]ounder|CEO|CTO|COO|CFO|CIO|[Pp]resident|[Ee]xecutive|[Oo]fficer|[Pp]artner|[Cc]hair(?:man|woman)?|[Dd]irector|[Hh]ead|[Mm]anager|investor|entrepreneur|engineer|VP)\b(?: and [\w\- ]{3,30}?)?(?: (?:of|at|for|with|behind|in) (?:the )?(?:[\w\-]+ ){0,3}<X>(?: and <X>(?= (?:co|founder|CEO)))?(?:(?: and [\w\-]+)? (?:at|of|for|in) (?:the )?<X>)?(?: and (?:[\w\-]+ ){1,3}(?:at|of|for) <X>)?)?(?=,| and|\.|$|;|\))"
    r"|, " + _IS_NAMED + r"(?:an?|the) (?!<X>)(?:(?!(?:that|which|who|whose|including|like)\b)[^,;:()]){3,90}(?=, <X>)"
    r"|, <A>(?=,|;|\.?$| and <X>)"
    r"|, (?:both )?(?:of|from) (?:<L>|<N>(?=, <L>))(?:, <L>)?(?=,)| (?:(?:out |part )?of|(?:based )?in|from) (?:<L>|<N>(?=, <L>))(?:, <L>)?(?=,|;|\.?$|:| and )| again\b| and (?:its|his|her|their) (?:partners?|affiliates?|wife|husband|family|founders?|sister funds?)\b"
    r"| (?P<dash>[—–]|--?) (?=an?\b|the\b|its\b|which\b|who\b|whose\b|part\b|based\b|(?:co-)?founders?\b|CEO\b|former|(?:best |well |better |also |mostly )?known\b|famed\b|famous\b|<X>['’])[^.;:—–]{3,90}? (?P=dash)(?=,|;|\.?$|:| )"
    r"|, (?:an? <X>(?:['’]s)? (?:[\w\-]+ ){0,2}(?:fund|company|firm|unit|arm|subsidiary|affiliate|vehicle)|(?:an?|the) (?:<X>|<L>)(?:['’]s)? (?:accelerator|incubator|family office))\b"
    r"| (?:(?:corporate |early-stage )?(?:venture|investment|growth|seed|hedge|pension|opportunity) )?(?:fund|funds|group)\b(?=,|\.|;| and| &|$| (?:has|have|also|contributed|invested|joined|participated|put|came|returned|took part)\b)"
    r"|(?<=<P>) (?:of|from|at) (?:the |an? )(?:[a-z\-]+ ){1,3}<N>(?=,| and|\.|;|$)"
    r"|,? (?:LP|L\.P\.)(?=[,;]|\.?$| and )"
    r"| (?:of|from|at|by) <N>(?=,| and|\.|$|:|;| (?:co-?led|led|will|has|have|is|are|also)\b)"
    r"|, (?:one|which|who|its|both|part|based|formerly|previously|known|now|also an?)\b(?! (?:was |were |is |are )?(?:joined|followed)\b)[^,;:()<N><P>]{2,170}(?=, (?:(?!(?:which|who|that|while|but|said|says|told)\b)[a-z][\w\-’']* |<L>(?:-based|['’]s) ){0,4}<X>(?:[,.;]|$| and |['’]s | \())"
    r"|, "
    + _IS_NAMED
    + r"(?!which (?:also )?(?:counts|includes|numbers) )(?:a|an|the|its|which|who|whose|both|one|part|among(?= (?:the|its)\b)|formerly|previously|(?:(?:best|well|better|also|mostly) )?known|now|also(?= (?:an?|the|of|at|from|known|based|(?:co-?)?founder|part|CEO)\b)|already|(?:sold|acquired|bought|snapped|purchased)(?= (?:\w+ ){0,3}?(?:to|by|in)\b)|(?:led|managed|run|owned|founded|started|backed|headed|funded|controlled|set up)(?= by)|based)\b(?! <X>)[^,;:()]{2,170}?(?:,(?= (?:and |as well|along|with|plus))|(?=;)|(?=\.?$|,:)|(?<!\bfor <X>)(?<!\bwith <X>)(?= and <X>))"
    r"|, (?:an?|the|its|which|who|formerly|once|now|(?:led|managed|run|owned|founded|started|headed|set up)(?= by))\b(?! <X>)(?:(?!\b(?:includ\w+|such|like|whose|between|among|from|to|with|on|than|competes|serves|joined)\b)[^,;:()]){2,170}?(?=, <X>))*"
)
_AFFILIATION = pattern(
    r"['’]s (?:[\w\-]+ ){0,4}(?:founder|CEO|CTO|COO|CFO|president|executive|officer|chief|head|director|VP)\b(?! <P>)[^,;]{0,80}(?=,? (?:as well as|and|along with|plus)\b|, <X>|\.?$)"
)
_OWNS_ARM = pattern(
    r"(?: [a-z]+){0,2}['’]s (?:[\w\-]+ ){0,3}(?:arm|unit|affiliate|subsidiary|vehicle),? (?=<N>)|['’]s? (?:[\w\-]+ ){0,2}(?:co-?)?founders?, (?=<P>)"
)
""" "Acme's venture arm, Acme Next", "Acme's founders, A and B": who owns an arm is not in the list that the arm is in."""
_REMARK = (
    r"(?:yes|yep|yup|get this|wait for it|of course|naturally|inevitably|perhaps|believe it or not|you guessed it|surprise,? surprise|finally|lastly|last but not least|"
    r"not least|(?:oddly|funnily|curiously|strangely) enough|(?:most |more |perhaps )?(?:notably|curiously|oddly|interestingly|surprisingly|importantly|tellingly)|"
    r"(?:we|I) (?:hear|understand)|(?:we['’]re|I['’]m) told|apparently|reportedly|(?:through|via) (?:its|his|her|their|the|an?|another) (?:[\w\-]+ ){0,3}[a-z]+|(?:since|in) (?:last |late |early )?<D>|more recently|before that|for the first time)"
)
""" "From A, B and, yes, C": what the writer throws in before the last name."""
_SEPARATOR = pattern(
    r"(?:[,;] by(?! (?:way|means|virtue|the time|which|whom)\b| <X>['’]| <P>$)|[,;]? (?:and|as well as|along with|alongside|together with|plus|&|not to mention|to say nothing of)(?: also)?"
    rf"(?:,? {_REMARK},)?(?: with| from| by)?|[,;/]|,? (?:including|such as|like)| \+|(?<=\)) (?=<P> \()) ?",
    re.IGNORECASE,
)
_CLAUSE = pattern(
    r"<X>(?:(?:, |,? and )(?:(?!(?:from|by|with|other|more|several)\b)[a-z\-]+ ){0,3}?(?:<X>|others)){1,5},? (?:also |both |all )?(?:participated|joined|took part|invested|contributed|came|followed|led|co-led)\b|<X>, (?:backed|funded) by|<X>, (?:an?|another|the|its|their|from|based|which|who) [^,;.]{2,70}, (?:was|is|has|had|were|raised|received|took(?! part)|makes|sells|plans|wants|employs|opened|hired|counts|declined|said|did|does|will|came|also|joined|co-led|led|invested|participated|returned|followed)\b|"
    r"(?:<X>|<L>)?(?:(?:['’]s)? (?:itself )?(?:has|have|had|was|were|is|are|will|would|also (?:\w+ed|led|took|put|came)|led|participate[sd]|join(?:ed|s)|co-led|invested|contributed|said|says|told|(?:first |also )?(?:reported|reports|wrote|writes)|took part|which|acted|served|raised|came|previously|put|closed|landed|got|secured|bagged|nabbed|picked up|pulled in|took (?:in\b|(?=<M>|an? )))\b)|(?:[a-z]+ ){0,3}(?:other|others|more|angels?|individuals?|undisclosed|unnamed|several|existing investors|existing shareholders|angel investors|etc)\b(?! <X>)"
    r"|<N> <M>(?! (?:each|apiece)\b)(?= (?:from|led by)\b|\.?$)|<X> (?:picked up|banked|bagged|landed|secured|nabbed|snagged|scored|grabbed|(?:took|pulled|hauled|brought) in|received|drew|collected|attracted|announced(?= (?:[a-z]+ ){0,2}<M>)|launched|unveiled|hired|opened|plans|wants|hopes|aims)\b"
    r"|<X> (?:that of|those of|(?:one|two|three|another|others) in)\b|<X> (?:bought|sold|acquired|purchased)\b(?! (?:by|to|for|in|from|at|on|last|earlier|this|back|out|<D>))"
)


class Listed(NamedTuple):
    """One name of a list; `existing` where the list calls it an earlier investor. `position` is its place in the mask."""

    item: Item
    position: int
    existing: bool


def read_list(
    sentence: Sentence, start: int, whole: bool = False, limit: int | None = None
) -> tuple[list[Listed], int]:
    """The names listed from a position of the mask on, up to a limit, and where the list ends.

    A name that starts a clause of its own ends the list, unless `whole` says that the list is known to be a subject.
    """
    mask = sentence.mask if limit is None else sentence.mask[:limit] + _STOP
    at, reached, existing = start, start, False
    listed: list[Listed] = []
    aside = not whole and _IN_ASIDE.search(mask, max(0, start - _FAR_ASIDE), start) is not None
    joined = ""
    while len(listed) < _LONGEST:
        lead = (_NEXT_IN if listed else _LEAD_IN).match(mask, at)
        if not lead:
            break
        words, position = lead["words"], lead.end()
        existing = _is_existing(words, existing)
        if listed and not whole and _begins_clause(mask, position) and not _ends_relative(mask, start, position):
            break
        arm = _OWNS_ARM.match(mask, position + 1)
        if arm is not None:
            at = arm.end()
            continue
        affiliation = _AFFILIATION.match(mask, position + 1)
        if affiliation is None:
            described = name_described(mask, position)
            invests = _INVESTING_ARM.fullmatch(words) and (not listed or not mask.startswith(",", reached))
            people = people_of(sentence, described)
            of_another = people or (described == position and _ARM.search(words) and not invests)
            position = described
            if not of_another and mask[position] != marks.PLACE and not _OTHERS_OF.match(mask, position + 1):
                owned = lead["owner"] and is_scheme(sentence, position)
                owners = sentence.all(marks.NAME + marks.PERSON, lead.start("owner"), position) if owned else ()
                named = list(owners) or [(position, sentence.items[position])]
                listed += [Listed(one, at, existing) for at, one in named]
            reached = people or _item_end(mask, position)
        else:
            reached = affiliation.end()
        goes_on = reached > position + 1 and (
            _RESUMES.match(mask, reached) or (whole and mask.startswith(", and ", reached))
        )
        if _TELLS_HOLDINGS.match(mask, position + 1) and not goes_on:  # these are its companies, none of this list
            return listed, position + 1
        separator = _SEPARATOR.match(mask, reached)
        if not separator:
            break
        if len(listed) == 1 and reached == position + 1 and _closes_aside(mask, start, reached):
            break
        if separator[0].startswith(";") and joined != ";" and _ROW_OF_ASIDES.search(mask, max(0, start - 60), start):
            break
        if aside and separator[0].startswith((", and", ", or", ", as well", ", plus")) and joined != ",":
            break
        joined, at = separator[0].strip(), separator.end()
    return listed, reached


def _closes_aside(mask: str, start: int, reached: int) -> bool:
    """ "Acme, backed by A, | and B, which": the comma ends what is said of Acme, and B stands beside Acme."""
    return _BESIDE_ASIDE.match(mask, reached) is not None and _ASIDE.search(mask, max(0, start - 60), start) is not None


_ASIDE = pattern(
    r"<N>,(?: (?:which|that) (?:is|was))? (?:partly |now |majority )?(?:backed|owned|funded|controlled|led|run|founded) by (?:[a-z\-]+ ){0,3}$"
)
_BESIDE_ASIDE = pattern(
    r", and (?:(?!(?:by|from|with|its|their)\b)[a-z][\w\-’']* |[A-Z][a-z]+(?:-based)? (?=[a-z])|<L>(?:-based|['’]s)? ){0,5}<X>(?:,? (?:which|who|whose|has|have|is|are|was|were|also|both|an?|the)\b|, (?:backed|owned|funded|(?:last |now |recently )?valued)\b)"
)

_ROW_OF_ASIDES = pattern(
    r"(?:[,;:(]|\binclud(?:e|es|ing)|\b(?:like|as|with|are)) (?:and )?(?:(?!<N>)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}<N>,(?: (?:which|that) (?:is|was))? (?:backed|owned|funded|financed|bankrolled) by (?:[a-z\-]+ ){0,3}$"
)
""" "Rivals include Acme, backed by A; Bede, backed by B | ; and Corran": each semicolon parts one rival from the next."""

_HELD_NOUN = r"(?:(?:co-?)?investors?|backers?|supporters?|believers?|shareholders?)"
_TELLS_HOLDINGS = pattern(
    r"(?: (?:of|from|in) <L>)?,? (?:(?:an?|the|one of|which|that|who|whose|formerly|best|also|early|itself|<L>['’]s)\b)[^.;:()<N><P>]{0,90}?"
    rf"\b(?:backed(?! by)|funded(?! by)|bankrolled|financed(?! by)|seeded|invested in|invests in|investing in|{_HELD_NOUN} (?:in|of|behind)|(?:firm|fund|money|vehicle) behind|(?:stakes?|interests?|holdings?|positions?|investments?|bets?|money) (?:in|on|into|behind)|portfolio|(?:investments|bets|deals|holdings)(?=[^.;<N>]{{0,40}} (?:include|range|span)))\b"
    r"(?: (?:[^.;:()<N><P>]{0,60}?(?:like|such as|from|including|include|includes|spans?|are|in|of|companies|startups|giants),? )?(?:(?!(?:by|the|this|that|which|company|round)\b)[\w\-’']+ |<L>(?:-based|['’]s)? ){0,6}?)[(]?<N>"
)
""" "A, the investor that has backed B and C", "A, whose portfolio spans B": whom an investor's description names takes no part."""
_RESUMES = Pattern(r",? and (?:by|from|with) ")
""" "From A, which has backed B, | and from C": C gives money too."""
_FAR_ASIDE = 160
_IN_ASIDE = pattern(
    r"(?:\b(?:compet\w+|rival\w*|likes of|peers|players|up against|such as|includ\w+|between|alongside|challengers?|incumbents?)\b|startups like)[^.;()]*"
    r"<N>(?:, [^,.;]{2,50})?, (?:(?:which|whose)\b|(?:backed|funded|led|owned) by )[^,.;()]*$"
)
""" "It competes with A, which is backed by | B, and C": C is another rival, and no backer of A's."""
_LONGEST = 60
_STOP = ":"
"""What stands for the rest of a sentence at the limit of a list: no description reads past a colon."""
_OTHERS_OF = Pattern(
    r"[-–‐](?:backed|supported|owned|funded|incubated|sponsored) (?:[\w\-]+ ){0,3}[\w\-]+(?=[.,;]|$)"
    r"| (?:alumni|alums|alumnus|executives|execs|employees|staff|veterans|engineers|graduates|people|operators|insiders|customers|clients|users)\b(?! [\ue000\ue001])"
)
""" "Acme alumni", "the Acme-backed startup": a name that stands for others."""


def _is_existing(words: str, existing: bool) -> bool:
    if _EXISTING.search(words):
        return not re.search(r"\bnew and (?:existing|current)|(?:existing|current) and new\b", words)
    return existing and not _NEW.search(words)


def _item_end(mask: str, position: int) -> int:
    after = _AFTER_ITEM.match(mask, position + 1)
    return after.end() if after else position + 1


def _begins_clause(mask: str, position: int) -> bool:
    """ "..., and A founder B also took part": also where the name is only described by the one at the position."""
    described = name_described(mask, position)
    return _starts_clause(mask, position) or (described != position and _starts_clause(mask, described))


def _starts_clause(mask: str, position: int) -> bool:
    """ "..., and A also led the round" starts a new clause: A is no further name of the list."""
    if _LAST_OF_PAIR.match(mask, position - len("A and ")):
        return False
    main = _MAIN.match(mask, position) is not None and _OPENING.match(mask) is not None
    return main or _CLAUSE.match(mask, position) is not None or is_source(mask, position)


def _ends_relative(mask: str, start: int, position: int) -> bool:
    """ "A, which has backed B, | C and D, led the round": the comma ends what is told of A, and the verb is A's."""
    closes = _THEN_VERB.match(mask, position) is not None
    return closes and _IN_RELATIVE.search(mask, max(0, start - _FAR_ASIDE), start) is not None


_IN_RELATIVE = pattern(
    r"<X>(?:, [^,;:()]{2,60})?, (?:which|who|whose|(?:an?|the|one of the) [^,;:]{2,60} (?:in|of|behind))\b[^,;:]*$"
)
_THEN_VERB = pattern(r"<X>(?:(?:, |,? and )<X>){0,6}, (?:also |now |then )?[a-z]+\b")


_LAST_OF_PAIR = pattern(
    r"<X> and <X>, and <X>,? (?:also )?(?:participated|joined|took part|invested|contributed|came|followed)\b"
)
""" "Led by A and | B, and C joined": B leads with A, and only C joins."""
_OPENING = Pattern(
    r"\W{0,3}(?:(?:Not|Shortly|Soon|Just|Months|Weeks|Days|Years|Right)(?: long| \w+)? after|Despite|In spite of|After|Since|Having|Before|Following|Armed|Flush|Fresh|Backed|Buoyed|Fuele?led|Thanks|With|Upon)\b"
)
_MAIN = pattern(
    r"<C>(?: (?:also|now|today|just|\w+ly))* (?:(?:has|had|is|was|will|can|could|plans|wants|hopes|says|said|opened|began|went|bought|sold|built|made|cut|let|got|gave|hit|lost|left|ran|set|shut|won|fell|grew|held|kept|laid|drew|chose|[a-z]+ed)\b|(?!plus|across|towards|besides|versus|perhaps|always|less\b)[a-z]{3,}s (?:(?:an?|the|its|past|over)\b|<M>))"
)
""" "After raising $5 million from A and B, Acme | opened": who heads the main clause."""


_REACHES = pattern(
    r"^[)]?(?:, (?:of|in|for|to|from|through|via) (?:which|whose|whom)\b[^.;,]{2,80},)?(?:, (?:I|<A>)(?:['’](?:m|re)| am| are)? [^.;,<N><P>]{3,40},)?(?:,? (?:and|plus|as well as|along with|together with|alongside|among) (?:[a-z]+ |<S> ){0,4}(?:others?|angels?|individuals?|investors|backers|firms|more))?[ ,]*(?:,? ?(?:who|which|whose|a|an|the|its|two|three|four|(?:best|better|also|well|long)(?= known)|formerly|(?:all|both|each) of (?:them|which|whom)|(?:all|both)(?= (?:existing|earlier|previous|current|new|shareholders|investors|backers)\b)|(?:<A>|<N>)['’]s?)(?![\w])[^.;]{2,90},)? ?(?:--?|—|–)? ?$"
)


def list_before(sentence: Sentence, position: int) -> list[Listed]:
    """The longest list of names that ends right before a position ("A, B and C | participated")."""
    starts = [at for at, _ in sentence.all(marks.NAME + marks.PERSON, max(0, position - 400), position)]
    reach = position + sentence.mask.startswith(",", position)
    limit = None if _RELATIVE.match(sentence.mask, position) else reach
    for at in starts[:12]:
        before = sentence.mask[max(0, at - 40) : at]
        listed, end = read_list(sentence, at, whole=True, limit=limit)
        if (
            listed
            and end <= position + 1
            and _REACHES.match(sentence.mask[end:reach])
            and (
                _EXAMPLES.search(before)
                or _BESIDES.search(before)
                or _OPENS_CLAUSE.search(before)
                or _OPENS_SENTENCE.match(sentence.mask, 0, at)
                or (_ONE_MORE.search(before) and _SINGULAR.match(sentence.mask, position))
                or (_LED_AND.search(before) and _ALSO.match(sentence.mask, position))
                or (not _of(before) and not is_governed(sentence.mask, at))
                or (len(listed) > 1 and _TOGETHER.match(sentence.mask, position))
            )
        ):
            return _with_existing(sentence, at, listed)
    return []


_RELATIVE = Pattern(
    r",? ?\(?(?:which|who|that|the (?:same )?(?:firm|fund|investor|group|outfit|backer) (?:that|which))\b"
)
""" "A of B, which led": of whom the words before the relative clause leave off."""
_EXAMPLES = Pattern(
    r"\b(?:investors|backers|angels|firms|funds|individuals|others|shareholders)(?:(?: \w+)?,? (?:including|such as|like|among them)|:| ?\(| ?--?| ?—| ?–)\s?$",
    re.IGNORECASE,
)


_BESIDES = Pattern(
    r"(?:^|[,;] |\band )(?:apart from|aside from|alongside|along with|together with|besides|in addition to) $",
    re.IGNORECASE,
)
""" "Alongside A, B took part": both did. """
_OPENS_CLAUSE = pattern(
    r"\b(?:said|says|reported|added|confirmed|that) $|\b(?:lead investor|led (?:it|<A>|the (?:round|deal|financing))) and $|<X> (?:co-)?led and (?:(?!(?:by|from|of|with)\b)[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}$|(?:[^\s<N><P>][,;]|;) (?:and|but|while|whereas|as) (?:(?:the|existing|new|previous|[a-z]+) ){0,2}$"
)
""" "A led the round, and B participated": no list goes on across the comma. """

_ONE_MORE = Pattern(r", (?:and|but|while|whereas) $")
_SINGULAR = Pattern(r"(?:,? also)? (?:is|was|has|joined|participated|took part|invested|came in|returned|followed)\b")
""" "Led by A, and B was also an investor": the verb has one subject."""
_LED_AND = pattern(
    r"\bled by (?:(?!and\b)[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}(?:<N>(?:['’]s)? (?:[\w\-]+ ){0,3})?<X>(?: \([^()]*\)| (?:of|from) <X>)? and (?:(?:ex-)?(?:[\w\-]+ |<L>(?:-based|['’]s)? )){0,4}(?:ex-)?$"
)
_ALSO = Pattern(r" also (?:joined|participated|took part|invested|came in|contributed|followed)\b")
""" "The round was led by A and | B also took part": no list of two leads."""
_OPENS_SENTENCE = pattern(
    r"(?:(?!(?:of|at|in|by|for|with|from|to|on|as|than|via|through|into|between|over|behind|under|unlike|like|besides|using|after|before|since|"
    r"near|outside|alongside|versus|including|called|named|told|said|says|led|backed|is|are|was|were|has|have|that|which|who|whose)\b)[\w\-]+ ){1,6}$"
    r"|The (?:(?:[\w\-]+|<L>) ){1,4}(?:of|at|behind) (?:the )?<N>, $|(?:The|An?) (?:(?:[\w\-]+|<L>(?:['’]s)?) ){0,3}(?:affiliate|arm|unit|branch|subsidiary|office|offshoot) of (?:the )?(?:[a-z\-]+ ){0,3}$|(?:And )?(?:The|Even the) likes of $",
    re.IGNORECASE,
)
""" "Actor and producer A took part": nobody but A is told of before the name."""


_TOGETHER = Pattern(r",? (?:which|who|that) (?:co-(?:led|lead|leads)|jointly|together|both|all)\b")
""" "Won the attention of A, B and C | which co-led": none of them did so alone."""


def _of(before: str) -> bool:
    return re.search(r"\b(?:of|at|in|by|for|with|from|to) $", before) is not None


def _with_existing(sentence: Sentence, at: int, listed: list[Listed]) -> list[Listed]:
    before = sentence.mask[max(0, at - 40) : at]
    if re.search(
        r"\b(?:[Ee]xisting|[Pp]revious|[Rr]eturning|[Pp]rior|[Ee]arlier|[Cc]urrent) (?:[\w-]+ ){0,3}(?:[\w-]+ ?[:(—–-]{1,2} ?)?$",
        before,
    ):
        return [one._replace(existing=True) for one in listed]
    return listed
