"""What an amount is: the size of a round, a valuation, a total, the size of a fund, a price paid, or none of these."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.sums.collected import is_of_goods
from vcgraph.extraction.rules.sums.free_sums import is_surely_raised
from vcgraph.extraction.rules.sums.holding_values import is_of_holding
from vcgraph.extraction.rules.sums.no_rounds import is_donated
from vcgraph.extraction.rules.sums.old_values import is_old_value, tells_with_money
from vcgraph.extraction.rules.sums.round_amounts import (
    ROUND_LEFT,
    ROUND_RIGHT,
    SURE_LEFT,
    is_of_industry,
    is_sought,
    listed_deal,
    read_round,
)
from vcgraph.extraction.rules.sums.told_totals import told_total
from vcgraph.extraction.rules.sums.total_amounts import ADDS_UP, is_total, is_used_up, raised_by_now
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import AmountRole, Document, Item, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one

_VALUE_LEFT = pattern(
    r"(?:(?<!deal )(?<!transaction )(?<!average )(?<!book )(?<!face )(?<!market )(?<!shares )(?<!stake )(?<!highly )(?<!most )(?<!-highly )(?<!most-)(?<!highest-)(?<!highly-)\bvalu(?:ed|es|ing|e|ation|ations)\b(?: (?!\b(?:rais|led|round|funding|investment|increas)\w*|if\b)(?:[\w\-’'%]+|<C>|<D>|<S>)(?:['’]s)?,?){0,9} $"
    r"|\bvaluations?[,:]? (?:(?!(?:after|following) (?:an? $|rais|secur|clos|land|receiv|pick|pull)|rais\w+ |secur\w+ |(?:bring|tak|push|lift)ing )[\w\-’']+ ){0,6}$|(?:<C>|<N>|\b(?:company|startup|firm|business|app|site))(?:, (?:an?|the|its|their|his|her|one of) [^,.;<M>]{2,60},|,?)(?: (?:is|was|are|were|be|been|being|to|has|have|had|would|could|may|might|will|should|on paper|as|(?:said|believed|thought|estimated|reported|reckoned|rumou?red|expects?|expected|hopes?|hoping) to|(?!(?:an?|the|its|their)\b)\w+)){0,5}?(?<! shares)(?<! stock)(?<! equity)(?<! orders)(?<! goods)(?<! contracts)(?<! deals)(?<! products)(?<! sales) worth (?:\w+ ){0,3}$"
    r"|\brais\w+ [^.;<M>]{0,30}<M>[^.;<M>]{0,60} (?:and|but) (?:is|was) (?:(?:now|currently|already|then|today|on paper) )*worth (?:\w+ ){0,3}$|(?:^|[“\"])(?:\w+ )?worth (?:\w+ ){0,3}$|\bput(?:s|ting)? [^.;<M>]{0,30}\bworth at (?:\w+ ){0,3}$|\bvalu(?:e|ation)\b[^.;<M>]{0,40} from (?:\w+ ){0,3}<M>[^.;<M>]{0,30}? to (?:\w+ ){0,4}$"
    r"|\b(?:down|flat|up)[- ]round (?:at|that would value it at) (?:\w+ ){0,3}$|\b(?:pre|post)-money(?: \w+){0,3} $|\bpegg(?:ing|ed) [^.;]{0,30}\bat (?:\w+ )?$|(?<!set a )\bprice tag of (?:\w+ ){0,3}$"
    r"|\b(?:suggest|impl[yi]|mean|indicat)\w*(?: that)? the (?:[\w\-]+ ){1,3}(?:is|was) (?:now |only |just )?worth (?:\w+ ){0,3}$)",
    re.IGNORECASE,
)
_VALUE_WORDS = ("valu", "worth", "-money", "pegg", "price tag", "down round", "flat round", "up round", "-round")
_VALUED_AT = pattern(
    r"\bvalu(?:ed|es|ing)\b(?: (?:[\w\-’'.]+|<C>)){1,7}(?:, (?:which|whose|who|an?|the) [^.;<M>]{3,80},)? at (?:\w+ ){0,4}$"
    r"|(?<!deal )(?<!transaction )(?<!acquisition )(?<!offerings )(?<!stake )(?<!shares )\bvalu(?:ed|es|ing) at (?:\w+ ){0,4}$"
    r"|(?:\b(?:round|deal|investment|financing|raise|cash|money)|<S>)(?:,? (?:of|at|worth) <M>,?)?(?: \w+){0,2} pric(?:ed|es|ing) (?:<C>|it|the (?:company|startup|business)) at (?:\w+ ){0,3}$"
    r"|\b(?:doubl|tripl|quadrupl|quintupl|rais|lift|boost|increas|push|bump|hik|gr[eo]w|tak|took|bring|brought|slash|cut)\w* (?:(?:<I>|its|their|<C>['’]s?) (?:[\w\-]+ ){0,2}(?:valuation|value|worth)|(?:the )?(?:valuation|value|worth) of (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,3}?(?:<C>|<A>)) (?:[\w\-%]+ ){0,6}?to (?:\w+ ){0,3}$"
    r"|\bvaluation (?:(?:has|had) )?(?:f[ea]ll|fallen|ros?en?|rise|dropp?|grew|grown|climb|jump|s[lu]nk|sank|slid|shr[aiu]nk|plunge?|tumbl|slump|declin|doubl|tripl|soar|leap|shot up|w[ea]nt|c[ao]me)\w*(?: (?:sharply|by \w+|up|down))? to (?:\w+ ){0,3}$"
    r"|\bvaluation (?:of|at|(?:(?:could|might|may|would|will) )?be) (?:\w+ ){0,3}$"
)
_PUTS_AT = pattern(
    r"(?:\b(?:rounds?|deal|investment|financing|funding|raise|money|cash|infusion|sale|stake)\b|<S>|<M>|^(?:That|This|It|<A>))[^.;]{0,70}? (?:puts?|putting|places?|placing|would put|will put) (?:<C>|it|the (?:(?:[\w\-]+|<L>) ){0,2}(?:company|startup|start-up|business|firm|whole|maker|site|app|platform|network))(?:['’]s worth)? at (?:(?:an?|about|around|some|roughly|nearly|just|over|under|more|than|cool|shy|of) ){0,4}$"
)
""" "The deal puts the company at $400 million", "putting the whole at"."""
_NO_PUTS = Pattern(
    r"(?: (?:in|of)(?: [\w\-]+){0,2} (?:sales|revenues?|ARR|debt|orders|losses?|profits?)\b| (?:a|per) |/)"
)
_MAKES_IT = pattern(
    r"(?:\b(?:rounds?|deal|investment|financing|funding|raise|money|infusion)\b|<S>|<M>)[^.;]{0,60}? mak(?:es|ing) (?:<C>|it) (?:now )?an? (?:\w+ )?$|\b[Oo]n paper,? (?:<C>|it) (?:is|was|became|becomes) (?:now )?an? $"
)
_CALLS_ITSELF = pattern(r"\b(?:calls?|calling|call) (?:itself|<C>) an? $")
_OF_THE_WHOLE = pattern(
    r" for (?:(?:the whole|the entirety|all|100 per ?cent) of|the whole of) (?:the )?(?:[\w\-]+ ){0,2}<C>"
)
""" "Can call itself a $4 billion company", "works out at $4 billion for the whole of Acme"."""
_BY_SALES = Pattern(r"\b(?:revenues?|sales|turnover|orders|bookings|ARR)\b")
_COMPANY_WORTH = Pattern(r"[- ](?:[a-z\-]+ )?(?:company|startup|start-up|business|firm)\b")
""" "The round makes it a $400 million company"."""
_VALUE_RIGHT = pattern(
    r"^[-\s]*(?:(?!(?:at|as|in|for|from|on|with|round|to|by|market|book|face|asset|deal|and|that|which|would|will|could|may|might)\b)\w+ ){0,2}(?:<M> |\(<M>\) )?(?:USD |US |dollar |or more )?(?:(?:pre|post)[-‐ ]?(?:money|investment)?[- ,]*(?:and \w+-money )?)?(?:pre-|post-)?(?:money )?(?:valuation|enterprise value|equity value|price tag|post-money|pre-money|post\b(?!-)|pre\b(?!-)|company valuation|value\b)",
    re.IGNORECASE,
)
_NEXT_VERB = r"(?:its|their|his|her|and (?:then |later |also )?(?:[a-z]+ed|has|had|is|was|its|sold|bought|led|set))\b"
""" "Sold Acme for <M> | and closed its fund": no words of one phrase."""
_FUND_RIGHT = pattern(
    rf"^(?! in <S> funds\b)[-\s]*(?:\(?<M>\)?,? )?(?:\(?(?!(?:to|from|by|with|at|for|led|through|via)\b|{_NEXT_VERB})\w+\)? )?(?:(?!{_NEXT_VERB}|round|financing|funding|investment|extension|led\b|by\b|from\b|with\b|in\b|at\b|to\b)(?!through\b|via\b|using\b)[“\"‘]?[\w\-&’'.]+[”\"]? |<L> |<N>(?:['’]s)? |<S>[- ](?:stage )?){{0,6}}?(?:funds?|fund-of-funds|vehicle|venture fund|(?<!swimming )(?<!talent )(?<!car )(?<!prize )pool|SPAC)\b(?!ing|ed|-?rais| to (?:help|grow|expand))|^[-\s]+(?:for|in|towards?|to)(?: the (?:first|second|final|initial|interim) clos(?:e|ing) of)? (?:its|their|a|the|an|<I>|<N>(?:['’]s)?) (?:(?!round|funding)[\w\-’']+ |<L> ){{0,6}}?funds?\b(?!ing|ed)",
    re.IGNORECASE,
)
_FUND_LEFT = pattern(
    r"(?:\b(?:[Ff]unds?|vehicle|<N>)(?:(?!\b(?:invest|round|led|raised by)\w*)[^.;]){0,60}\b(?:of|at|with|totall?ing|worth|size|sized|target(?:ing|s)? (?:of |for |at |is |size )?|hard cap (?:of|at|is|was)|raised?|closed on|close on|close (?:of|at)|closed? (?:with|at)|is|was|total(?:s|ed)?)(?: (?:\w+ ){0,4}|(?= ?$) ?)$)",
)
RAISED_AT = pattern(
    r"\b(?:rais(?:e|ed|es|ing)|secur(?:e|ed|es|ing)|seek(?:s|ing)?|sought|close[ds]?(?: <D>)? (?:with|on)|close[ds]?) (?:[\w\-]+ ){0,4}<M>(?: (?:more|in (?:new |fresh )?(?:funding|equity|capital|money|cash)|<D>|round|financing|<S>)){0,3} at (?:(?:about|around|roughly|over|more|than|up|to|as|much|at|least|nearly|an?) ){0,4}$"
    r"|\b(?:rais|secur|seek|clos|land|took|tak|put|pump|pour|invest|hand)\w* (?:[\w\-]+ ){0,4}<M>(?: (?:more|round|financing|<S>|from [^.;,<M>]{1,50})){0,3},? at an? (?:[\w\-]+ )?(?:price|price tag|figure|worth) of (?:\w+ ){0,3}$"
    r"|\b(?:rais|secur|clos|land|took|tak)\w* (?:[\w\-]+ ){0,4}<M>(?: (?:more|round|financing|<S>))?(?: from [^.;,<M>]{1,60})?,? (?:(?:and )?this time|now|then) at (?:(?:about|around|roughly|over|more|than|nearly|an?) ){0,4}$"
    r"|\b(?:took|tak(?:es?|ing)|rais(?:e|es|ed|ing)|accept(?:s|ed)) (?:[\w\-]+ ){0,3}<M> from (?:(?!(?:including|among|like)\b)[^.;,<M>]){1,60} at (?:(?:about|around|roughly|over|more|than|nearly) ){0,4}$"
    r"|\brais(?:e|ed|es|ing) (?:(?:an?|its|new|fresh|more|another|money|funding|capital|cash|funds|round|financing|<S>) ){0,4}at (?:(?:about|around|roughly|over|more|than|up|to|as|much|at|least|nearly|an?) ){0,4}$"
)
""" "Looking to raise $120 million at $1 billion", "is raising at $1 billion"."""
PER = Pattern(r" ?(?:a |an |per |each|apiece|in |of |shares?|discount|[-/%])")
ON_DATE = r"(?:(?: (?:earlier|later|at the (?:start|beginning|end) of))? (?:this|last) year|(?: in| last| on| at(?: the(?: (?:start|beginning|end) of)?)?)?(?: early| late)? <D>)"
_AT_VALUE = r"(?: at an? (?:[\w\-]+ )?valuation of (?:\w+ )?<M>)?"
_TERMS = rf"(?:{_AT_VALUE}{ON_DATE}|{ON_DATE}{_AT_VALUE})"
_LISTED = pattern(
    rf"<M>(?: in(?:to)? <C>)?(?: (?:at|in) (?:the )?(?:seed|<S>)(?: stage| round)?)?{_TERMS}(?:, when <C> was (?:valued at|worth) (?:\w+ )?<M>)?,? (?:and |then |and then |followed by )?(?:another |a further |an additional |about |some |(?:its|their|the) (?:next|second|third|following|latest) )?$"
)
_IN_DATE = pattern(rf"(?: more)?{_TERMS}")
_LISTED_VALUE = pattern(r"<M> for <N>(?:,|,? and)(?: \w+){0,2} $")
_FOR_COMPANY = pattern(r" for (?:the )?(?:[\w\-]+ ){0,3}<N>")
_FROM_BACKER = pattern(
    r"(?:[^.;<M><N>]{0,40}?,? (?:the (?:bulk|lion['’]s share)|most|much|half|all|some) of (?:it|<A>|that|which))?(?: (?:comes|came|is coming))?(?: more| so far| in \w+| in (?:new|fresh) \w+)?,? (?:from|courtesy of) (?:the )?(?:(?!(?:its|his|her|their|sale|selling)\b)[\w\-’']+,? |<L>(?:-based|['’]s)? ){0,6}(?P<backer><X>)(?!['’])"
)
_GIVER = pattern(
    r"(?P<giver><N>)(?: (?:has|have|had|is|will|also|just|recently|\w+ly))* (?:gave|giv(?:es?|en|ing)|hand(?:s|ed|ing)?) (?P<company>(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}?<C> )?(?:(?:an?|another|about|some|nearly|over|more|than|up to|additional|further) ){0,3}$"
)
_TO_COMPANY = pattern(r" to (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,5}<C>")
_FOR_FIRM = Pattern(
    r" (?:from (?:(?:other|more|new|existing|outside|its|their|several) )*(?:limited partners|LPs)\b|for (?:an?|its|their|his|her) (?:new |own |debut |first )*(?:[\w\-]+ )?(?:venture|VC|PE|private equity|buyout|hedge)(?: capital)? (?:firm|fund|house|vehicle)\b)"
)
""" "Raise $90 million for a new venture firm", "another $160 million from other limited partners"."""
_FUND_NEAR = Pattern(
    r"(?<!\bwill )(?<!\bwould )(?<!\bcould )(?<!\bmay )(?<!\bmight )\bfunds?\b(?!ing|ed|-?rais| (?:sav|platform|manag|admin|market|software|accounting|data|services))|\bhard[- ]cap\b|\bfirst close\b|\bfinal close\b|\bfirst closing\b|\blimited partners?\b|\bLPs\b",
    re.IGNORECASE,
)
_PRICE = pattern(
    r"\b(?:acquir\w+|acquisition|b(?:uy|uys|ought|uying)|(?<!securities )(?<!note )purchas\w+|takeover|take over|merg\w+|sold|sells?|sale of|sale to|snapped up|takes? private|buyout|bid|offer(?:ed)?)\b",
    re.IGNORECASE,
)
_PRICE_RIGHT = pattern(
    r"^[-\s]*(?:\(?<M>\)? )?(?:(?:all-)?(?:cash|stock|share)[- ](?:and[- ]stock )?)?(?:in (?:cash|stock)\b|acquisition|takeover|purchase|(?:(?:secondary|tertiary|management|leveraged) )?(?:buyout|buy-out)\b(?! (?:fund|vehicle|pool|firm))|[SML]BO\b|MBI\b|merger|sale\b|bid\b|offer\b|deal to (?:buy|acquire))",
    re.IGNORECASE,
)
_PRICE_LEFT = Pattern(
    r"\b(?:for|at|paid|paying|pay|price of|worth|valued at|of|deal|offer|bid|than|to|reported|about|as)(?: (?:a|an|the|some|about|around|approximately|roughly|up|to|over|more|than|nearly|reported|total|of|just|under|almost|cool|whopping|undisclosed)){0,5} $"
)
_SOLD_TO = Pattern(
    r"\bsold (?!(?:an?|its|their|his|some|part|half|more|new|about|\d\S*) (?:[\w\-%]+ ){0,3}(?:stakes?|shares?|stock|interest|slice|holding|equity)|shares|stock|stakes)[^.;\ue002]{2,80} to (?!raise)[^.;\ue002]{3,70} for (?:\w+ ){0,3}$"
)
""" "Sold a rival to a group of private equity firms for $2 million": a price, whatever those are."""


def read_amount(sentence: Sentence, position: int, item: Item) -> AmountRole | None:
    """The role of the amount at a position of the mask, from the words beside it; None where it is of no deal."""
    if position not in sentence.amounts:
        sentence.amounts[position] = _read_amount(sentence, position, item)
    return sentence.amounts[position]


def of_industry(sentence: Sentence, position: int) -> bool:
    """Whether many companies together, and no single one, raised the amount at a position."""
    left = sentence.mask[max(0, position - 110) : position]
    return is_of_industry(left, sentence.mask[position + 1 :])


def is_spent(sentence: Sentence, position: int) -> bool:
    """Whether the words beside an amount surely tell what a company had raised in all, as of one that has ended."""
    told = is_used_up(sentence.mask[max(0, position - 110) : position], sentence.mask[position + 1 : position + 100])
    return told and read_amount(sentence, position, sentence.items[position]) == "total"


def amounts_with(document: Document, role: AmountRole) -> Iterator[tuple[Sentence, int, MoneyMention]]:
    """The amounts of a document that have a role, with their places."""
    for sentence in document.sentences:
        for position, item in sentence.all(marks.MONEY):
            if isinstance(item.value, MoneyMention) and read_amount(sentence, position, item) == role:
                yield sentence, position, item.value


LEAST_VALUE = 100_000
"""Currency units below which nothing is a company's value: "the oven has a price tag of $400"."""


def _read_amount(sentence: Sentence, position: int, item: Item) -> AmountRole | None:
    mention = item.value
    if not isinstance(mention, MoneyMention) or mention.kind != "amount":
        return None
    left, right = sentence.mask[max(0, position - 110) : position], sentence.mask[position + 1 : position + 100]
    if _FOR_FIRM.match(sentence.mask, position + 1):
        return "fund"
    if is_of_holding(sentence, position) or is_donated(sentence, position):
        return None
    late = sentence.rank >= 3 and not sentence.item
    if (late and raised_by_now(left, right, mention)) or told_total(sentence, position) is not None:
        return "total"
    role = _read(left, right)
    if role == "valuation" and mention.money.value < LEAST_VALUE:
        return None
    sought = role == "maybe" and is_sought(left, right, mention.money.qualifier != "exact")
    if role == "maybe" and (
        sought
        or _from_backer(sentence, position)
        or _from_giver(sentence, position)
        or _goes_on(sentence, position, "round")
        or _lists_deals(sentence, position)
        or _is_gapped(sentence, position)
        or _in_brackets(sentence, position)
        or _talked_of(sentence, position)
    ):
        return "round"
    return "valuation" if role == "maybe" and lists_values(sentence, position) else role


def _goes_on(sentence: Sentence, position: int, role: AmountRole) -> bool:
    """ "Raised $3 million in 2011, $12 million in 2012 and $20 million in 2013": each is what the first of them is."""
    first = listed_before(sentence, position)
    return first is not None and read_amount(sentence, first, sentence.items[first]) == role


def first_listed(sentence: Sentence, position: int) -> int:
    """The first sum of a list of dated sums, which are all of one company; the sum itself where it is in none."""
    while (before := listed_before(sentence, position)) is not None:
        position = before
    return position


def listed_before(sentence: Sentence, position: int) -> int | None:
    """The sum before one that goes on a list of dated sums: of one and the same company."""
    match = _LISTED.search(sentence.mask, max(0, position - 110), position)
    return match.start() if match is not None and _IN_DATE.match(sentence.mask, position + 1) else None


def _is_gapped(sentence: Sentence, position: int) -> bool:
    """ "Acme raised $8M; Bede, $6M; and Corran | $2M": of a row the verb is told once."""
    row = _ROW.search(sentence.mask, max(0, position - 200), position)
    if row is None or _ENDS_CELL.match(sentence.mask, position + 1) is None:
        return False
    first = row.start("first")
    return read_amount(sentence, first, sentence.items[first]) == "round"


_SEPARATED = r"(?:[;,](?: and| while)?|,? and)"
_NEXT = rf"{_SEPARATED} (?:<L>['’]s |<L>-based |(?!(?:from|by|with|to|of|including|at)\b)[a-z][\w-]* ){{0,4}}<N>,? (?:about |around |some )?"
_ROW = pattern(
    rf"\b(?:raise[sd]|secure[sd]|closed|lands|landed|bags|bagged|nabbed|received|took) (?:an? |about |around |over )?(?P<first><M>)(?:,? (?:in|of|at) [\w\- <S>]{{3,30}})?(?:{_NEXT}<M>){{0,5}}{_NEXT}$"
)
_ENDS_CELL = pattern(r"[,;.]|$|,? and (?:[\w-]+ ){0,4}<N>")


def _lists_deals(sentence: Sentence, position: int) -> bool:
    """ "Top deals included $5 million to Acme", "put $5 million into Acme and $3 million into Bede"."""
    listed = listed_deal(sentence.mask, position)
    first = listed[1] if listed is not None else None
    return listed is not None and (first is None or read_amount(sentence, first, sentence.items[first]) == "round")


def _in_brackets(sentence: Sentence, position: int) -> bool:
    """ "Others that raised lately include Acme ($5 million) and Bede ($8 million, led by A)"."""
    mask = sentence.mask
    return (
        _BRACKETED.match(mask, position - len("X (")) is not None
        and len(_BRACKETED.findall(mask)) > 1
        and _RAISED.search(mask, 0, position) is not None
    )


def _talked_of(sentence: Sentence, position: int) -> bool:
    """ "Has raised $5 million and is in talks about a further | $3 million"."""
    mask = sentence.mask
    talks = _IN_TALKS_FOR.search(mask, max(0, position - 150), position)
    return talks is not None and _RAISED.search(mask) is not None and _ENDS_TALKED.match(mask, position + 1) is not None


_IN_TALKS_FOR = pattern(
    r"\b(?:talks|talking|negotiations|negotiating|discussions)(?: (?:with|to) [^.;,<M>]{2,60}?)?(?: (?:about|over|on|for))?(?: raising)?(?: (?:a further|another|an? (?:additional|extra)|more than))?(?: (?:about|some|up to))* $"
)
_ENDS_TALKED = Pattern(r"(?: more)?(?:[.,;]|$| (?:in|of) (?:[\w\-]+ )?(?:equity|funding|capital|money|cash)\b| from\b)")
_BRACKETED = pattern(r"<N> \(<M>(?=[),;])")
_RAISED = Pattern(r"\b(?:rais(?:ed|ing)|rounds?|funding|financings?|fundrais\w+|deals|secured|investments? in)\b")


def lists_values(sentence: Sentence, position: int) -> bool:
    """ "A valuation of $70 billion for Acme and $15 billion for Bede", "valued at $9 million in 2018 and $40 million in 2021"."""
    match = _LISTED_VALUE.search(sentence.mask, max(0, position - 60), position)
    if match is None or _FOR_COMPANY.match(sentence.mask, position + 1) is None:
        return _goes_on(sentence, position, "valuation")
    return read_amount(sentence, match.start(), sentence.items[match.start()]) == "valuation"


def _from_backer(sentence: Sentence, position: int) -> bool:
    """ "Has $8 million from Bede Ventures", "$2 million, courtesy of Ann Lee": whom money comes from invests it."""
    match = _FROM_BACKER.match(sentence.mask, position + 1)
    if match is None:
        return False
    backer = sentence.items[match.start("backer")].referent
    return backer is not None and backer.kind in ("firm", "person")


def _from_giver(sentence: Sentence, position: int) -> bool:
    """ "Bede Ventures gave Acme $5 million", "handed $5 million to Acme": a firm that gives money to a company invests it."""
    match = _GIVER.search(sentence.mask, max(0, position - 90), position)
    if match is None or (match["company"] is None and _TO_COMPANY.match(sentence.mask, position + 1) is None):
        return False
    giver = sentence.items[match.start("giver")].referent
    return giver is not None and giver.kind == "firm"


def _read(left: str, right: str) -> AmountRole | None:
    if _is_valuation(left, right):
        return "valuation"
    if is_surely_raised(left, right):
        return "round"
    if is_total(left, right):
        return "total"
    if _FUND_RIGHT.match(right) or (_FUND_NEAR.search(left[-80:]) and _FUND_LEFT.search(left)):
        return "fund"
    if (_PRICE_RIGHT.match(right) and not _raised_in_cash(left, right)) or (
        _is_price(left) and not ROUND_RIGHT.match(right)
    ):
        return "price"
    return "round" if ADDS_UP.match(right) else read_round(left, right)


def is_sure_value(sentence: Sentence, position: int) -> bool:
    """Whether the words beside a sum leave no doubt that a company is worth it."""
    return _is_sure_value(sentence.mask[max(0, position - 110) : position], sentence.mask[position + 1 :])


def _is_sure_value(left: str, right: str) -> bool:
    if tells_with_money(left, right):
        return True
    if _COMPANY_WORTH.match(right) and _CALLS_ITSELF.search(left):
        return _BY_SALES.search(right) is None
    return _OF_THE_WHOLE.match(right) is not None and not _PRICE.search(left)


def _raised_in_cash(left: str, right: str) -> bool:
    """ "Raised $5 million in cash": no price."""
    return right.startswith(" in cash") and SURE_LEFT.search(left) is not None and not _PRICE.search(left)


def _is_price(left: str) -> bool:
    if _SOLD_TO.search(left):
        return True
    bought = _PRICE.search(left) is not None and _PRICE_LEFT.search(left) is not None
    return bought and not ROUND_LEFT.search(left)


def _is_valuation(left: str, right: str) -> bool:
    if is_of_goods(left) or re.match(r"^ (?:lower|higher|more|less|above|below|increase|drop|jump)\b", right):
        return False
    if ("valu" in left or "pric" in left) and (_VALUED_AT.search(left) or is_old_value(left, right)):
        return True
    if RAISED_AT.search(left) and not PER.match(right):
        return True
    if " at " in left and _PUTS_AT.search(left) and not _NO_PUTS.match(right):
        return True
    if _is_sure_value(left, right) or (_COMPANY_WORTH.match(right) and _MAKES_IT.search(left)):
        return True
    return _VALUE_RIGHT.match(right) is not None or (
        has_one(left.lower(), _VALUE_WORDS) and _VALUE_LEFT.search(left) is not None and not ROUND_RIGHT.match(right)
    )
