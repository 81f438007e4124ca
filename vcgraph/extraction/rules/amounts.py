"""What an amount is: the size of a round, a valuation, a total, the size of a fund, a price paid, or none of these."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.document import AmountRole, Document, Item, Sentence
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.total_amounts import is_total, raised_by_now
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.scanning import has_one

ROUND_NOUN = (
    r"(?:rounds?|funding|financing|fund-?raising|fundraise|investments?|capital|equity|raise|infusion|injection|backing|"
    r"growth capital|venture capital|tranche|extension|cash|money|debt|loans?|notes?|(?:token|private|share) sale|"
    r"(?:private|share) placement|(?:share|equity|rights) issue)"
)
RAISE = (
    r"(?:rais(?:e|es|ed|ing)|re-?raised|secur(?:e|es|ed|ing)|clos(?:e(?! to\b)|es|ed|ing(?! in\b))(?: on)?|land(?:s|ed|ing)?|bag(?:s|ged)?|snag(?:s|ged)?|nab(?:s|bed)?|"
    r"scor(?:e|es|ed)|receiv(?:e|es|ed|ing)|obtain(?:s|ed)?|gets?|got|garner(?:s|ed)?|pull(?:s|ed) in|brings? in|brought in|"
    r"rak(?:es?|ed) in|pick(?:s|ed) up|collect(?:s|ed)?|attract(?:s|ed)?|complet(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|net(?:s|ted)|"
    r"pocket(?:s|ed)|grab(?:s|bed)?|haul(?:s|ed) in|bank(?:s|ed)|tak(?:es?|en|ing)(?: in| on)?|took(?: in| on)?|finaliz(?:es|ed)|finalis(?:es|ed)|w[io]ns?|"
    r"reel(?:s|ed) in|scoop(?:s|ed) up|wrap(?:s|ped) up|ink(?:s|ed)|accept(?:s|ed)|amass(?:es|ed)?|lock(?:s|ed) (?:in|up|down)|"
    r"procur(?:es?|ed)|draw(?:s|n)?(?: in)?|drew(?: in)?|add(?:s|ed)|unveil(?:s|ed)|report(?:s|ed)|hauls? in|found|gain(?:s|ed)|borrow(?:s|ed)?|seek(?:s|ing)?|sought|"
    r"receives?|gather(?:s|ed)|score[sd]?|welcom(?:es|ed)|enjoy(?:s|ed)|tap(?:s|ped)|grabs)"
)
SURE_RAISE = r"(?:rais(?:e|es|ed|ing)|secur(?:es?|ed|ing)|bag(?:s|ged)|snag(?:s|ged)|nab(?:s|bed)|pull(?:s|ed) in|rak(?:es?|ed) in|garner(?:s|ed)|closed? on|haul(?:s|ed) in|scor(?:es|ed)|land(?:s|ed)|scoop(?:s|ed) up|picks? up|picked up|pocket(?:s|ed)|lock(?:s|ed) (?:in|up|down))"

_OTHER_LEFT = pattern(
    r"(?:\b(?:revenues?|sales|turnover|ARR|GMV|run[- ]rate|bookings|profits?|loss(?:es)?|lost|earnings|income|EBITDA|market cap(?:itali[sz]ation)?|"
    r"capitali[sz]ation|fines?d?|penalt(?:y|ies)|pric(?:e[ds]?|ing)|costs?|costing|budgets?|spen[dt](?:ing)?|sell(?:s|ing)? for|retail(?:s|ing)|pay(?:s|ing)?|paid|charg(?:es?|ed|ing)|"
    r"salary|wages?|market (?:size |is |was |of |worth )|industry|assets(?: under management)?|AUM|volumes?|transactions?|payments?|net worth|fortune|"
    r"donat(?:ed?|es|ing|ion)s?|prizes?|award(?:ed|s)?|purse|bonus|savings?|sav(?:ed|ing)|grew|earn(?:s|ed|ing)?|generat(?:e|es|ed|ing)|settle(?:d|ment)|damages|"
    r"lawsuit|sued|owed?|debt of|contracts?|orders?|merchandise|deposits|premiums|process(?:es|ed|ing)|manag(?:es|ed|ing)(?! to\b)|oversees|handl(?:es|ed|ing)|market (?:value|opportunity)|opportunity|subscription|"
    r"exit|returned|returns?|dividends?|tax(?:es)?|stimulus|bailout|GDP|exports?|imports?|per|fees?|stock sale|shares worth|worth of|backlog|gift|"
    r"Kickstarter|Indiegogo|crowdfund(?:ed|ing)?|pledged|goal of|IPO that raised|block reward|average)\b[^.;,]{0,28}$)",
    re.IGNORECASE,
)
_OTHER_RIGHT = pattern(
    r"^[-\s]*(?:at the (?:\w+ )?box office|in (?:[\w\-]+ ){0,3}?(?:campaign|donations|insurance (?:money|payouts?))\b|(?:a|per|each|every) (?:month|year|share|user|day|week|person|hour|quarter|employee|unit|seat|head|ticket|piece)|/|(?:in|of|worth of) (?:\w+ ){0,3}?(?:revenues?|sales|turnover|ARR|GMV|profits?|loss(?:es)?|earnings|income|"
    r"assets(?: under management)?|AUM|bookings|transactions?|payments?|volume|premiums|deposits|merchandise|goods|orders|contracts|savings|prizes?|damages|fines|ad(?:vertising)? (?:sales|spend|revenue)|tax\w*|salar\w+|exits?|loans? (?:to|for)|"
    r"grants?\b|stock\b|shares\b|solar|crypto\w*|bitcoin|inventory|costs?|royalt\w+)|revenues?|market(?:place)?\b(?! cap)|industry|business\b|fines?|penalt|lawsuit|settlement|prize|reward|budgets?|contract|order|house|home|home\b|"
    r"mansion|salary|bonus|opportunity|market cap|ARR|run[- ]rate|sales|profits?|loss|dollar\b|apiece|(?:(?!(?:in|into|from|for|by|to|on|with|behind|via|through|led|and|round|financing|funding|investment)\b)[\w\-]+ ){0,4}(?:firms?|company|giant|manager|empire|behemoth|pension fund|hedge fund|buyout fund)\b|monthly|annual|deal with|gift|donation|plant|factory|project|campaign|grant program|goal|campus|facility\b(?! from| led| with)|stake in a)",
    re.IGNORECASE,
)
_VALUE_LEFT = pattern(
    r"(?:(?<!deal )(?<!transaction )(?<!average )(?<!book )(?<!face )(?<!market )(?<!shares )(?<!stake )\bvalu(?:ed|es|ing|e|ation|ations)\b(?: (?!\b(?:rais|led|round|funding|investment|increas)\w*)(?:[\w\-’'%]+|<C>|<D>|<S>)(?:['’]s)?,?){0,9} $"
    r"|\bvaluations?[,:]? (?:[\w\-’']+ ){0,6}$|(?:<C>|<N>|\b(?:company|startup|firm|business|app|site)),?(?: (?:is|was|are|were|be|been|being|to|has|have|had|would|could|may|might|will|should|on paper|as|(?:said|believed|thought|estimated|reported|reckoned|rumou?red|expects?|expected|hopes?|hoping) to|\w+)){0,5}? worth (?:\w+ ){0,3}$"
    r"|(?:^|[“\"])(?:\w+ )?worth (?:\w+ ){0,3}$|\bput(?:s|ting)? [^.;<M>]{0,30}\bworth at (?:\w+ ){0,3}$|\bvalu(?:e|ation)\b[^.;<M>]{0,40} from (?:\w+ ){0,3}<M>[^.;<M>]{0,30}? to (?:\w+ ){0,4}$"
    r"|\b(?:pre|post)-money(?: \w+){0,3} $|\bpegg(?:ing|ed) [^.;]{0,30}\bat (?:\w+ )?$|(?<!set a )\bprice tag of (?:\w+ ){0,3}$)",
    re.IGNORECASE,
)
_VALUE_WORDS = ("valu", "worth", "-money", "pegg", "price tag")
_VALUED_AT = pattern(
    r"\bvalu(?:ed|es|ing)\b(?: (?:[\w\-’'.]+|<C>)){1,7}(?:, (?:which|whose|who|an?|the) [^.;<M>]{3,80},)? at (?:\w+ ){0,4}$"
    r"|(?<!deal )(?<!transaction )(?<!acquisition )(?<!offerings )(?<!stake )(?<!shares )\bvalu(?:ed|es|ing) at (?:\w+ ){0,4}$"
)
_VALUE_RIGHT = pattern(
    r"^[-\s]*(?:(?!(?:at|as|in|for|from|on|with|round|to|by|market|book|face|asset|deal|and)\b)\w+ )?(?:<M> |\(<M>\) )?(?:USD |US |dollar |or more )?(?:(?:pre|post)[-‐ ]?(?:money|investment)?[- ,]*(?:and \w+-money )?)?(?:pre-|post-)?(?:money )?(?:valuation|enterprise value|equity value|price tag|post-money|pre-money|post\b(?!-)|pre\b(?!-)|company valuation|value\b)",
    re.IGNORECASE,
)
_FUND_SIZE = pattern(
    r"\b(?:[Tt]arget(?:ed)? (?:fund )?size|[Hh]ard[- ]cap|[Ff]und size|[Ss]ize of (?:the|its) fund)(?: (?:of|for) (?:the|this|its|<N>(?:['’]s)?)(?: [\w\-]+){0,3})?(?: is| was| of| at| stands at|:)? (?:\w+ ){0,2}$"
)
_FUND_RIGHT = pattern(
    r"^[-\s]*(?:\(?<M>\)?,? )?(?:\(?(?!(?:to|from|by|with|at|for|led|through|via)\b)\w+\)? )?(?:(?!round|financing|funding|investment|extension|led\b|by\b|from\b|with\b|in\b|at\b|to\b)[\w\-&’'.]+ |<L> |<N>(?:['’]s)? |<S>[- ](?:stage )?){0,6}?(?:funds?|fund-of-funds|vehicle|venture fund|pool|SPAC)\b(?!ing|ed|-?rais| to (?:help|grow|expand))|^[-\s]+(?:for|in|towards?|to)(?: the (?:first|second|final|initial|interim) clos(?:e|ing) of)? (?:its|their|a|the|an|<I>|<N>(?:['’]s)?) (?:(?!round|funding)[\w\-’']+ |<L> ){0,6}?funds?\b(?!ing|ed)",
    re.IGNORECASE,
)
_FUND_LEFT = pattern(
    r"(?:\b(?:[Ff]unds?|vehicle|<N>)(?:(?!\b(?:invest|round|led|raised by)\w*)[^.;]){0,60}\b(?:of|at|with|totall?ing|worth|size|sized|target(?:ing|s)? (?:of |for |at |is |size )?|hard cap (?:of|at|is|was)|raised?|closed on|close on|close (?:of|at)|closed? (?:with|at)|is|was|total(?:s|ed)?)(?: (?:\w+ ){0,4}|(?= ?$) ?)$)",
)
_INDUSTRY = re.compile(
    r"\b(?:startups|start-ups|companies|firms|segment|sector|industry|space|VCs|ecosystem|region|country|countries|founders|businesses|unicorns|entrepreneurs|venture capitalists|investors|players|government|budget)(?: ?(?:--|—|–) [^.;]{0,90}? ?(?:--|—|–))?"
    r"(?: (?:in|that|from|across|based|on|within|around) [^.;,]{0,50}?)? (?:also |collectively |together |alone |have |has |had |filed to |expect(?:ed)? (?:to )?(?:\w+ ){0,3})*(?:raised|raising|raise|pulled in|attracted|received|secured|announced|poured|invested|put|pumped|plowed)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_DESCRIBED = pattern(
    r"<N>,? (?:an?|the) [^.;<N>]{0,100}\b(?:segment|sector|industry|space|ecosystem|region|country),? (?:has |have |had )?(?:also |just |now )?\w+ [^.;]{0,40}$"
)
""" "Acme, a startup in the logistics space, raised": the company's field is no field that raised."""
_GENERIC = re.compile(
    r"\b(?:median|average|typical(?:ly)?|usually|[Tt]here (?:was|were|is|are|would be|will be))\b[^.;]{0,35}$|\bcan (?:now )?top $"
)
_WITH_EQUITY = pattern(
    r"<M> (?:in|of)(?: [\w\-]+){0,2} (?:equity|stock|funding|capital|financing|<S>)(?: financing| funding)?,? (?:and|plus|along with|as well as)(?: [\w\-]+){0,3} $"
)
_OWED = re.compile(r"^ (?:of|in) (?:total |net |outstanding |long-term )?debt\b(?! financing| funding| round| facilit)")
_LISTED = pattern(r"<M> (?:in|last) <D>,? (?:and |then |and then )?(?:another |a further )?$")
_IN_DATE = pattern(r" (?:in|last) <D>")
_LISTED_VALUE = pattern(r"<M> for <N>(?:,|,? and)(?: \w+){0,2} $")
_FOR_COMPANY = pattern(r" for (?:the )?(?:[\w\-]+ ){0,3}<N>")
_FROM_BACKER = pattern(
    r"(?: more| so far| in \w+| in (?:new|fresh) \w+)?,? (?:from|courtesy of) (?:the )?(?:(?!(?:its|his|her|their|sale|selling)\b)[\w\-’']+,? |<L>(?:-based|['’]s)? ){0,6}(?P<backer><X>)(?!['’])"
)
_GIVEN_OTHERWISE = re.compile(
    r"\b(?:grants?|fees?|fined?|owes?|lent|loan|prize|revenues?|sales|bought|buy|sold|sell\w*|pa(?:y|id)|contract|borrow\w*)\b"
)
_FOR_NAME = pattern(
    r" (?:for|in|into|toward|towards) (?:its|the|their|a)(?: (?!(?:led|by|from|with|of)\b)[\w\-]+){0,3} <N>"
)
_FUND_NEAR = re.compile(
    r"\bfunds?\b(?!ing|ed|-?rais| (?:sav|platform|manag|admin|market))|\bhard[- ]cap\b|\bfirst close\b|\bfinal close\b|\bfirst closing\b|\blimited partners?\b|\bLPs\b",
    re.IGNORECASE,
)
_PRICE = pattern(
    r"\b(?:acquir\w+|acquisition|b(?:uy|uys|ought|uying)|purchas\w+|takeover|take over|merg\w+|sold|sells?|sale of|sale to|snapped up|takes? private|buyout|bid|offer(?:ed)?)\b",
    re.IGNORECASE,
)
_PRICE_RIGHT = pattern(
    r"^[-\s]*(?:\(?<M>\)? )?(?:(?:all-)?(?:cash|stock|share)[- ](?:and[- ]stock )?)?(?:in (?:cash|stock)\b|acquisition|takeover|purchase|buyout|buy-out|merger|sale\b|bid\b|offer\b|deal to (?:buy|acquire))",
    re.IGNORECASE,
)
_PRICE_LEFT = re.compile(
    r"\b(?:for|at|paid|paying|pay|price of|worth|valued at|of|deal|offer|bid|than|to|reported|about|as)(?: (?:a|an|the|some|about|around|approximately|roughly|up|to|over|more|than|nearly|reported|total|of|just|under|almost|cool|whopping|undisclosed)){0,5} $"
)
_ROUND_RIGHT = pattern(
    rf"^[-\s]*(?:\(?(?:about |approximately |~|roughly )?<M>\)?,? )?(?:(?:in|of|via|through|from) )?(?:(?:a|an|its|their|new|fresh|additional|the|additional|<I>|<D>|oversubscribed|total|combined|strategic|convertible|first|second|third|late|early|institutional|outside|external|venture|equity|initial|latest|recent|private|all-equity|primary|growth|preferred|extended|pre-IPO|mega|(?!(?:and|or|that|which|who|to|at|by|including|after|before|while|is|was|has|have|of|its)\b)[\w\-’']+) ){{0,5}}?(?:<S>|{ROUND_NOUN}\b)",
    re.IGNORECASE,
)
_TO_ROUND = pattern(
    rf"^(?: \(?<M>\)?)?,? (?:to|onto) (?:its|their|the|<I>|<C>['’]s?) (?:[\w\-]+ ){{0,3}}(?:<S>|{ROUND_NOUN}\b)|^ of (?:a|its|the) (?:planned|total|targeted|expected|larger|up to) (?:\w+ ){{0,2}}<M> (?:<S>|{ROUND_NOUN}\b)",
)
""" "Added $6 million to its Series A", "closed on $41 million of a planned $60 million Series D"."""
_ADDS = pattern(
    rf"\b(?:add(?:s|ed|ing)?|clos(?:ed?|es|ing)(?: on| of)?|initial closing of|first close of) (?:(?:an?|about|around|another|further|additional|extra|up|to|some) ){{0,4}}$"
    rf"|\bexten(?:d|ds|ded|ding) (?:its|their|the|<I>) (?:[\w\-]+ ){{0,3}}(?:<S>|{ROUND_NOUN})(?: {ROUND_NOUN})? by (?:(?:an?|about|another|further|additional|up|to|some) ){{0,4}}$",
    re.IGNORECASE,
)
_ROUND_LEFT = pattern(
    rf"(?:<S>|\b{ROUND_NOUN}\b)(?!-)[^.;<M>]{{0,18}}\b(?:of|worth|totall?ing|totall?ed|at|is|was|total|for|amounting to|size|brought in|raised|netted|fetched|yielded)\b (?:\w+ ){{0,3}}$",
    re.IGNORECASE,
)
_RAISED_LEFT = pattern(rf"\b{RAISE}\b (?:(?!\b(?:that|which|fund|who|after|says)\b)[^.;<M>]){{0,60}}$", re.IGNORECASE)
_SURE_LEFT = pattern(
    rf"\b{SURE_RAISE}\b (?:(?!\b(?:that|which|who|after|says|its revenue|prices?)\b)[^.;<M>]){{0,60}}$", re.IGNORECASE
)
_SURE_VERB = re.compile(rf"\b(?:{SURE_RAISE}|closed|led)\b", re.IGNORECASE)
_INVEST_LEFT = pattern(
    r"\b(?:invest(?:s|ed|ing)?|pour(?:s|ed|ing)|pump(?:s|ed|ing)?|put(?:s|ting)?|plough(?:s|ed)|plow(?:s|ed)|inject(?:s|ed|ing)?|sink(?:s|ing)?|sank|led|leads|leading|commit(?:s|ted|ting)?|inves?ting|backed|backs|take|took|buy|bought)\b (?:(?!\b(?:that|which|who|round)\b)[^.;<M>]){0,40}$",
    re.IGNORECASE,
)
_PASSIVE_RIGHT = pattern(
    r"^ (?:was|were|has been|have been|had been|is being|are being) (?:raised by|(?:invested|put|pumped|poured|ploughed|plowed) (?:in|into)) (?:the )?(?:[\w\-’']+ ){0,5}<C>"
)
_INVEST_RIGHT = pattern(
    r"^(?: (?:more|each|of [\w ]{2,20}|USD|\(?<M>\)?))?,? (?:in(?:to)?|on|behind) (?:the |its |rival |startup |fellow )?(?:[\w\-’']+,? |<L>(?:-based|['’]s)? |<L>, <L>-based ){0,8}<C>|^ (?:[\w\-%.]+ ){0,3}stake in (?:[\w\-’']+ ){0,4}<C>",
    re.IGNORECASE,
)
_FROM_RIGHT = pattern(
    r"^[^.;<M>]{0,25}\bfrom (?:[\w\-’']+ ){0,8}<X>|^ from (?:[\w\-]+ )?(?:investors\b|backers\b|venture capitalists\b|VCs\b|angels\b)|^ (?:led|co-led|backed) by\b",
    re.IGNORECASE,
)


def read_amount(sentence: Sentence, position: int, item: Item) -> AmountRole | None:
    """The role of the amount at a position of the mask, from the words beside it; None where it is of no deal."""
    if position not in sentence.amounts:
        sentence.amounts[position] = _read_amount(sentence, position, item)
    return sentence.amounts[position]


def of_industry(sentence: Sentence, position: int) -> bool:
    """Whether many companies together, and no single one, raised the amount at a position."""
    left = sentence.mask[max(0, position - 110) : position]
    return _INDUSTRY.search(left) is not None and _DESCRIBED.search(left) is None


def amounts_with(document: Document, role: AmountRole) -> Iterator[tuple[Sentence, int, MoneyMention]]:
    """The amounts of a document that have a role, with their places."""
    for sentence in document.sentences:
        for position, item in sentence.all(marks.MONEY):
            if isinstance(item.value, MoneyMention) and read_amount(sentence, position, item) == role:
                yield sentence, position, item.value


def _read_amount(sentence: Sentence, position: int, item: Item) -> AmountRole | None:
    mention = item.value
    if not isinstance(mention, MoneyMention) or mention.kind != "amount":
        return None
    left, right = sentence.mask[max(0, position - 110) : position], sentence.mask[position + 1 : position + 100]
    if _for_fund(sentence, position):
        return "fund"
    if sentence.index >= 3 and not sentence.item and raised_by_now(left, right, mention):
        return "total"
    role = _read(left, right)
    if role == "maybe" and (_from_backer(sentence, position) or _lists_rounds(sentence, position)):
        return "round"
    return "valuation" if role == "maybe" and _lists_values(sentence, position) else role


def _lists_rounds(sentence: Sentence, position: int) -> bool:
    """ "Raised $3 million in 2011, $12 million in 2012 and $20 million in 2013"."""
    match = _LISTED.search(sentence.mask, max(0, position - 60), position)
    return (
        match is not None
        and _IN_DATE.match(sentence.mask, position + 1) is not None
        and (read_amount(sentence, match.start(), sentence.items[match.start()]) == "round")
    )


def _lists_values(sentence: Sentence, position: int) -> bool:
    """ "A valuation of $70 billion for Acme and $15 billion for Bede"."""
    match = _LISTED_VALUE.search(sentence.mask, max(0, position - 60), position)
    return (
        match is not None
        and _FOR_COMPANY.match(sentence.mask, position + 1) is not None
        and read_amount(sentence, match.start(), sentence.items[match.start()]) == "valuation"
    )


def _from_backer(sentence: Sentence, position: int) -> bool:
    """ "Has $8 million from Bede Ventures", "$2 million, courtesy of Ann Lee": whom money comes from invests it."""
    match = _FROM_BACKER.match(sentence.mask, position + 1)
    if match is None or _GIVEN_OTHERWISE.search(sentence.mask[max(0, position - 60) : position]):
        return False
    backer = sentence.items[match.start("backer")].referent
    return backer is not None and backer.kind in ("firm", "person")


def _for_fund(sentence: Sentence, position: int) -> bool:
    """ "$2 billion for its second Vision Fund": the name says that it is a fund."""
    match = _FOR_NAME.match(sentence.mask, position + 1)
    if not match:
        return False
    referent = sentence.items[match.end() - 1].referent
    return referent is not None and (referent.kind == "fund" or referent.name.endswith((" Fund", " Funds")))


def _read(left: str, right: str) -> AmountRole | None:
    if _is_valuation(left, right):
        return "valuation"
    if is_total(left, right):
        return "total"
    if (
        _FUND_SIZE.search(left)
        or _FUND_RIGHT.match(right)
        or (_FUND_NEAR.search(left[-80:]) and _FUND_LEFT.search(left))
    ):
        return "fund"
    if _PRICE_RIGHT.match(right) or (_is_price(left) and not _ROUND_RIGHT.match(right)):
        return "price"
    return _read_round(left, right)


def _is_price(left: str) -> bool:
    bought = [match.end() for match in _PRICE.finditer(left)]
    if not bought or not _PRICE_LEFT.search(left):
        return False
    return not _SURE_VERB.search(left, bought[-1]) and not _ROUND_LEFT.search(left)


def _is_valuation(left: str, right: str) -> bool:
    if re.match(r"^ (?:lower|higher|more|less|above|below|increase|drop|jump)\b", right):
        return False
    if "valu" in left and _VALUED_AT.search(left):
        return True
    return _VALUE_RIGHT.match(right) is not None or (
        has_one(left.lower(), _VALUE_WORDS) and _VALUE_LEFT.search(left) is not None and not _ROUND_RIGHT.match(right)
    )


def _read_round(left: str, right: str) -> AmountRole | None:
    if (_INDUSTRY.search(left) and not _DESCRIBED.search(left)) or _GENERIC.search(left) or _OTHER_RIGHT.match(right):
        return None
    if _OWED.match(right) and (_WITH_EQUITY.search(left) or not _SURE_LEFT.search(left)):
        return "round" if _WITH_EQUITY.search(left) else None
    if _ROUND_RIGHT.match(right) and not re.search(r"\b(?:revenue|sales)\b", right[:25]):
        return "round"
    adds = _ADDS.search(left)
    if adds and (_TO_ROUND.match(right) or "by" in adds[0]):
        return "round"
    if _ROUND_LEFT.search(left) and not _OTHER_LEFT.search(left[-45:]):
        return "round"
    if _PASSIVE_RIGHT.match(right) or (_INVEST_LEFT.search(left) and _INVEST_RIGHT.match(right)):
        return "round"
    if _OTHER_LEFT.search(left):
        return None
    if _SURE_LEFT.search(left) or (_RAISED_LEFT.search(left) and _FROM_RIGHT.match(right)):
        return "round"
    return "maybe"
