"""What sounds like a round or an investor and is none: money of buyers or of a fund, who passed on a round."""

import re

from vcgraph.extraction.rules.names.lexicon import lexicon
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.collected import is_collected
from vcgraph.extraction.rules.sums.round_amounts import SURE_RAISE
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import PartialDate
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.patterns import Pattern


def is_donated(sentence: Sentence, position: int) -> bool:
    """ "Raised $5 million on Kickstarter", "its charity has raised $5 million": from buyers and donors, and in no round."""
    if _BY_CHARITY.search(sentence.mask, max(0, position - 2 * _FAR), position) is not None:
        return True
    if is_collected(sentence, position):
        return True
    if _FOR_CHARITY.match(sentence.mask, position + 1) and _COLLECTS.search(sentence.mask, 0, position):
        return True
    match = _ON_SITE.match(sentence.mask, position + 1)
    site = sentence.items[match.start("site")].referent if match else None
    return site is not None and site.name in lexicon().crowdfunding_sites


_WITH = r"(?:with|by (?:investing|putting in|infusing)|investing|putting (?:in|up)|infusing|pumping in|contributing)(?: an? (?:\w+ )?(?:infusion|investment|contribution|che(?:ck|que)|commitment|ticket) of)?"
LEADS_WITH = (
    r"(?:(?:co-)?(?:led|leads?|leading)|(?:anchor|spearhead|head)(?:s|ed|ing))(?: (?:the|this|that|its|an?|<I>|<C>['’]s?) (?:(?!(?:by|with|from)\b)[\w\-]+ |<S> |<M> ){0,4}?"
    rf"(?:round|financing|raise|funding|deal|<S>)(?: (?:of|in|for|at) (?:the )?(?:[\w\-]+ ){{0,3}}?<C>)?)? {_WITH}"
)
""" "Leads the seed round of Acme with | $500,000", in a pattern: what the leader puts in."""
_SOME = r"(?:(?:about|around|some|over|more|than|nearly|up|to|just|an?) )*"
_PUTS_IN = pattern(
    rf"\b(?:{LEADS_WITH}|led by (?:the )?(?:[\w\-]+ ){{0,3}}<X> with) {_SOME}$"
    rf"|(?P<gives><X>,?(?: who| which)? (?:(?:has|have|also) )*(?:(?:pump|pour|chip|kick)(?:s|p?ed|ing) in|infus(?:es|ed|ing))) {_SOME}$"
)
""" "The seed round was led by A with | $500,000", "B pumped in | $2 million"."""
_PUT = Pattern(r"\b(?:put|puts|putting|invested|contributed|committed|poured|chipped in) (?:\w+ ){0,3}$")
_INTO_SUM = pattern(r" (?:in(?:to)?|to|towards?|of) (?:the|its|that|this|an?|<N>['’]s?) (?:[a-z\-]+ ){0,2}<M>")
""" "Put $4 million into the $18 million Series B that A led"."""
_BALANCE = Pattern(
    r"\b(?:provid(?:es?|ed|ing)|suppl(?:ies|ied|ying)|contribut(?:es?|ed|ing)|put(?:s|ting)? (?:in|up)|cover(?:s|ed|ing)?|add(?:s|ed|ing)|lend(?:s|ing)?|lent) the (?:balance|remainder|rest) of $"
)
""" "Bede Bank provides the balance of | $50 million as a loan": the rest of a round told before."""
_INCLUDES = pattern(
    r"(?:It|This|That|Which|<A>|The (?:[\w\-]+ )?(?:sum|total|round|figure|amount|raise|funding|financing|money|deal|package|<S>)|<I> (?:round|<S>)) (?:also |itself )?(?:includ(?:es|ed)|compris(?:es|ed)|counts|features|contains) (?:(?:an?|some|about|around|over|more|than|nearly|up|to) ){0,3}"
)
_BY_ONE = pattern(
    r"(?: (?!and\b)[\w\-]+){0,3} (?<!led )(?:by|from) (?:the )?(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}<X>"
)
""" "It includes a £3 million investment by A": of the round that the sentence before tells."""


def is_share(sentence: Sentence, position: int) -> bool:
    """ "Harrow Ventures led the round with $5 million, B pumped in $2 million": what one of its investors puts in."""
    mask, near, behind = sentence.mask, max(0, position - _FAR), position + 1
    if _BALANCE.search(mask, near, position) or is_of_whole(sentence, position):
        return True
    if _INCLUDES.fullmatch(mask, 0, position) and _BY_ONE.match(mask, behind):
        return True
    if _PUT.search(mask, near, position) and _INTO_SUM.match(mask, behind):
        return True
    puts = _PUTS_IN.search(mask, near, position)
    if puts is None or puts["gives"] is None:
        return puts is not None
    return mask.count(marks.MONEY) > 1 or " round" in mask


def is_of_whole(sentence: Sentence, position: int) -> bool:
    """ "Of the $20 million that Acme raised, $12 million came from A": a part of the sum told first."""
    return (
        _OF_WHOLE.search(sentence.mask, max(0, position - 160), position) is not None
        and _CAME_FROM.match(sentence.mask, position + 1) is not None
    )


_OF_WHOLE = pattern(
    r"(?:^|[.;:,] (?:and )?|\b(?:and|but) )[Oo]f (?:(?:the|its|that|this|those|<I>|<N>['’]s) (?:[\w\-]+ )?(?:<M>|(?:money|sum|total|round|amount|cash)\b)|that\b)[^.;<M>]{0,90}, (?:(?:some|about|around|nearly|over|at least|more than|only|just|up to|the first) )*$"
)
_CAME_FROM = pattern(r"(?: (?!and\b)[\w\-]+){0,3} (?:by|from) ")


def buys_nothing(sentence: Sentence, position: int) -> bool:
    """ "Bought Acme back for $9 million", "$20 million upfront from a drug maker", a candidate's war chest: no investment."""
    mask = sentence.mask
    return (
        _BUYS_WHOLE.search(mask, max(0, position - 200), position) is not None
        or _UPFRONT.match(mask, position + 1) is not None
        or _FOR_CAMPAIGN.search(mask) is not None
        or _EARNED.match(mask, position + 1) is not None
        or _FOR_PURCHASE.match(mask, position + 1) is not None
        or _SOLD_STAKE.search(mask, max(0, position - 200), position) is not None
    )


_FOR_PURCHASE = Pattern(
    r" (?:[\w\-]+ ){0,3}notes? (?:(?:that|which) (?:was|were) )?(?:issued|given|signed|executed|delivered)(?: to the sellers?)?,? (?:in connection with|as part of|for|on) (?:(?:the|its|an?) )?(?:[\w\-]+ )?(?:acquisition|purchase|takeover|merger|buyout)\b"
)
""" "A | $84 million promissory note issued in connection with the acquisition of Tarn": a part of the price."""
_BUYS_WHOLE = pattern(
    r"\b(?:bought|buys?|buying|sold|sells?|selling) (?:back )?(?:<N>|(?:the|an?|its|their|his|her|another|two|three|four) (?:(?!(?:stakes?|shares?|stock|interests?|holdings?|part|piece|position|slice|equity|bonds?|notes?|rights?|for|in|of)\b)[\w\-’']+ ){0,5}(?!(?:stakes?|shares?|stock|interests?|holdings?|part|piece|position|slice|equity|bonds?|notes?)\b)[\w\-’']+(?= ))(?: back)?(?:, (?:which|who|in which|an?|the|its) [^.;]{2,110},)?(?:(?: (?:in|on))? <D>| last \w+| (?:to|from) <X>)* for (?:\w+ ){0,3}$"
    r"|\b(?:[Ss]ale|[Dd]isposal|[Dd]ivestment|[Ee]xit)\b[^.;<M>]{0,40} (?:for|from|in) which <C> [^.;<M>]{0,30}$"
    r"|\b(?:bought|buys?|buying|purchased?|sold|sells?|selling) (?:(?!(?:stakes?|shares?|interest|holding|stock|equity|notes?|bonds?|units)\b)[\w\-]+ ){1,8}(?:from|to) (?:the )?<X>(?: in <D>| <D>)? for (?:\w+ ){0,3}$"
)
_SOLD_STAKE = pattern(
    r"<X>(?: (?:has|have|had|likely|reportedly|also|each|together|both|recently|then|later|<D>))* (?:s(?:old|ells?|elling)|offload(?:s|ed)|divest(?:s|ed)|unload(?:s|ed)) (?:(?:an?|its|their|his|her|another|about|around|nearly|up|to|off) )*(?:(?!(?:in|to|of)\b)[\w\-.%]+ ){0,4}(?:stakes?|shares?|holdings?|interest) (?:in|of) <N>(?: (?:in|on|last) ?[\w<D>]*)*,? for (?:\w+ ){0,3}$"
)
_UPFRONT = Pattern(
    r"(?: (?:paid |payable )?(?:an )?up-?front\b| in (?:(?:an? )?up-?front|milestones?|royalties)\b| (?:in )?milestone payments?\b)"
)
_FOR_CAMPAIGN = pattern(
    r"\bfor (?:her|his|their|<P>['’]s?|<I>) (?:[\w\-]+ ){0,2}?(?:(?:election|presidential|senate|mayoral) )?(?:campaign|candidacy|re-?election)\b"
)
""" "Has raised $12 million for her campaign, and her rival $7 million": gifts to both."""


_EARNED = pattern(
    r"(?: [\w\-]+){0,3}? (?:in|as|of) (?:(?:its|their|the|his|her) )?(?:[\w\-]+ ){0,2}?(?:prizes?|purses?|winnings|appearance money)\b"
    r"| for (?:winning|reaching|finishing|qualifying|(?:its|their|his|her|the|an?) (?:[\w\-]+ ){0,2}?(?:win|victory|title|triumph)\b|(?:[\w\-]+ )?(?:first|second|third|fourth) place\b)"
    r"|[^.;<M>]{0,50}?(?:,| as) (?:its|their|his|her|<I>|an?) (?:[\w\-]+ )?(?:share|part|cut|slice|half|third|quarter|portion) (?:of|in|from) (?:(?:the|its|their) )?(?:[\w\-]+ )?(?:profits?|takings|gate|revenues?|royalties|winnings)\b"
    r"| from (?:the )?sales? of (?:(?:the|its) )?(?:[\w\-]+ ){0,3}?(?:rights|tickets|players?|merchandise)\b"
)
""" "Picked up $5 million in prize money", "for its win", "as its share of the profits"."""


def is_part(sentence: Sentence, position: int) -> bool:
    """ "Oversubscribed by $2 million", "the round includes $40 million of equity": a part of a round, or by how much it grew."""
    before = sentence.mask[max(0, position - _FAR) : position]
    if _TRANCHE.search(before) and _OF_ROUND.match(sentence.mask, position + 1):
        return True
    if _GREW_BY.search(before) or _BY_HOW_MUCH.match(sentence.mask, position + 1):
        return True
    return _MADE_OF.search(before) is not None and _KIND_OF_MONEY.match(sentence.mask, position + 1) is not None


_GREW_BY = Pattern(
    r"\b(?:over-?subscribed|upsized|increased|enlarged|(?:beat|beats|topped|exceeded|exceeding|beating|topping|missed|missing) (?:its|the|their) (?:[a-z]+ )?(?:target|goal)) by (?:(?:about|around|more|than|over|nearly|some|a|another) )*$"
)
_TRANCHE = Pattern(
    r"\b(?:tranche|instal?lment|portion|slice|part) of (?:(?:about|around|some|nearly|over|an?) )*$", re.IGNORECASE
)
_OF_ROUND = pattern(
    r" (?:[^.;<M><N>]{0,60} )?(?:in|of|from|under) (?:the|this|that|<A>['’]s?|<I>) (?:(?:same|current|ongoing|overall) )?(?:<S> )?(?:round|funding|financing|investment|raise|deal|<S>)\b"
)
""" "The first tranche of | $2 million was paid earlier in this round"."""
_BY_HOW_MUCH = Pattern(r" (?:larger|bigger|smaller|less|higher|lower) than (?:planned|expected|its|the|it|what)\b")
_MADE_OF = pattern(
    r"\b(?:[Rr]ound|[Ff]inancing|[Ii]nvestment|[Rr]aise|[Ff]unding|[Dd]eal|[Ii]njection|[Ii]t)\b[^.;<M>]{0,40} (?:includ(?:es?|ed|ing)|compris(?:es?|ed|ing)|consist(?:s|ed|ing) of|(?:is |was )?made up of|split (?:between|into))(?: (?:about|around|over|some|nearly|an?|the))* $"
)
_KIND_OF_MONEY = pattern(
    r" (?:in|of) (?:(?:new|fresh|primary|common|preferred|pure) )?(?:equity|cash|money|capital|primary|stock|shares|funding|funds)\b(?! (?:from|provided by))"
)


def is_focus(sentence: Sentence, position: int, company: Referent) -> bool:
    """ "A new fund to back startups at | Series A": at what stage a firm invests is no round of the firm; nor is "A has
    completed a | secondary transaction", which bought shares.
    """
    if company.kind not in ("firm", "fund"):
        return False
    before = max(0, position - _FAR)
    stage = getattr(sentence.items[position].value, "stage", None)
    if stage == "secondary" and _COMPLETES.search(sentence.mask, before, position):
        return True
    return _BACKS_AT.search(sentence.mask, before, position) is not None


def stays_out(sentence: Sentence, position: int) -> bool:
    """ "Harrow Ventures passed on Acme's seed round": whom a name stands for gave nothing."""
    told = _STAYS_OUT.match(sentence.mask, position + 1)
    return told is not None and _YET.search(told["rest"]) is None


def in_brackets_of(sentence: Sentence, position: int) -> int | None:
    """Where the name stands that brackets tell more of, for what stands within them: "Acme ($5 million, led by A)"."""
    match = _IN_BRACKETS.search(sentence.mask, max(0, position - _FAR), position)
    return match.start() if match is not None else None


_FAR = 70
_CHARITY = r"(?:(?:[Cc]harit(?:y|able)|[Ff]oundation|[Nn]on-?profit|[Nn]ot-for-profit)(?: (?:arm|trust|foundation|unit|organi[sz]ation))?)"
_COLLECTED = r"(?:raised|collected|gathered|received|took in|drew)(?: (?:about|around|some|nearly|over|more|than|just|almost))* $"
_COLLECTS = Pattern(rf"\b{_COLLECTED}")
_BY_CHARITY = pattern(
    rf"(?:\b{_CHARITY}(?:, <X>,| (?:set up|run|founded|started|created|owned) by (?:[\w\-’']+ ?|<X> ?){{1,3}})?|<X>, (?:an?|the|<I>|his|her) (?:[\w\-’']+ ){{0,3}}{_CHARITY}(?: [^.;,<M>]{{3,60}})?,)"
    rf"(?: (?:has|have|had|also|already|since|<D>))* {_COLLECTED}"
)
_FOR_CHARITY = Pattern(
    r" for (?:charity|charities|good causes|(?:the )?(?:[\w\-]+ ){0,2}?(?:victims|refugees|orphans)|(?:the|a) (?:[\w\-’']+ ){0,2}?(?:hospital|hospice|food bank))(?=[.,;]|$| (?:in|at|last|this|through|by|over|with)\b)"
)
_IN_BRACKETS = pattern(
    r"<N> \((?:(?:about|around|nearly|over|up to|at least|some|an?|raised|seed|<S>)[,:]? ){0,3}(?:<M>[^()<N>]{1,30})?$"
)
_COMPLETES = pattern(
    r"<N>(?:, [^,;.<N>]{2,60},)?(?: (?:has|have|had|also|just))* (?:completed|closed|done|did|made|executed|concluded) (?:an?|its|the) $"
)
_BACKS_AT = pattern(
    r"\b(?:back|invest|support|fund|focus|target|lead|writ)[a-z]*\b[^.;<M>]{0,50} (?:at|in|on|from|around|between|across) (?:the )?(?:<S>(?:,| and| or| to| through) )*(?:the )?$"
)
_ON_SITE = pattern(
    r"(?: (?:(?:in|of) )?(?!(?:and|but|led|then|to|in|into)\b)[\w,\-]+){0,5} (?:on|through|via) (?:an? |its |the |two |several )?(?:[\w\-]+ ){0,1}(?P<site><N>)(?!['’]|,? (?:an?|the|which|who|founder|co-founder|CEO)\b)"
)
_STAYS_OUT = Pattern(
    r"(?:(?:, [\ue000\ue001]){0,6},? and [\ue000\ue001])?,?(?: (?:which|who))?(?: (?:said|says|added|made clear|confirmed)(?: that)? (?:it|they|he|she|\ue005))?(?: (?:had|has|have|also|both|first|initially|famously|reportedly|then|once|even|ultimately|eventually|and others))*"
    r" (?:(?:pass(?:ed|es|ing)? (?:up )?on|sat out|sits? out|skipp?(?:ed|s)|miss(?:ed|es)(?: out)?(?: on)?|opted out of|turn(?:ed|s) down|walk(?:ed|s) away from) "
    r"(?:the |an? |its |their |this |that |\ue000['’]s? )(?:(?!to\b)[\w\-\ue002]+ ){0,4}?(?:round|deal|chance|investment|financing|raise|opportunity|\ue004)"
    r"|(?:opted|chose|decided|elected) not to (?:take part|participate|invest|join|back|lead)\b"
    r"|(?:did not|didn['’]t|does not|doesn['’]t|will not|won['’]t|would not|wouldn['’]t|never) (?:take part|participate|invest|join (?!the board|its board)|back)"
    r"|(?:ha[ds] been|was|were) in (?:\w+ )?talks (?:about|over|on|to) (?:an? )?invest(?:ing|ment)?\b"
    r"|(?<!\bto )(?:turned (?:down|it down|\ue005 down)|passed on|rejected|snubbed|spurned)(?=[.,;]|$)"
    r"|(?:withdrew|pulled) (?:its|their|his|her) \ue002 from\b|(?:declin|refus)\w+ to (?:take part|participate|invest|join|back|lead|fund|put)\b)(?P<rest>(?:(?!, (?:which|(?:co-)?led by)\b)[^.;])*)"
)
_YET = Pattern(r"\b(?:led|leading|leads?|joined|joins?|participat\w+|invested|put|backed|bought)\b")
""" "Passed on the seed round but later led the Series A": out of one round, and in another."""


def raises_fund(company: Referent, sentence: Sentence, position: int) -> bool:
    """Whether money that the text says was raised is a fund's: a firm raised it, and no round is spoken of."""
    near = sentence.mask[max(0, position - 90) : position + 90]
    if company.kind not in ("firm", "fund") and not _FUND.search(near):
        return False
    return marks.STAGE not in near and not _NO_FUND.search(near)


_FUND = pattern(
    r"\b(?:its|their|the|a|new|first|second|third|fourth|fifth|latest|largest|single|debut|<D>)(?: (?!platform|savings?)[\w\-]+){0,4} (?<!\bto )funds?\b(?!ing|ed|-?rais|s? (?:managed|advised|will be used|coming)| (?:software|manage\w+|administ\w+|accounting|research|data|platforms?|services?|industry|houses?)\b| to (?:expand|hire|grow|build|develop|help|accelerate|scale))"
    r"|\bfunds? (?:has |have )?(?:raises?|raised|raising|closed|closes)\b"
)
_NO_FUND = Pattern(
    r"\b(?:went|go(?:es|ing)?|gone) public\b|\b(?:in|through|via|by|with) (?:an?|its|the) (?:[\w\-]+ )?(?:IPO|initial public offering|flotation|listing)\b|\bround\b|\bstake\b|\bled by\b|\bstartup\b|\binvest(?:ed|s) \S* ?in |\bplatform\b|\bSeries\b|\bin (?:[\w\-]+ )?(?:venture|equity|growth) funding\b"
)


def is_told_apart(sentence: Sentence, place: int, position: int, date: PartialDate | None) -> bool:
    """ "A is an investor in B, which raised $5 million last week": what A gave, and when, is not told; nor is A in a round
    of another time.
    """
    return _OF_COMPANY.fullmatch(sentence.mask, place, position) is not None or _is_dated_apart(
        sentence, place, position, date
    )


_OF_COMPANY = pattern(
    r"<X>['’]?s?(?: ?\([^()]{1,30}\))?(?:,| (?:is|was|are|were|remains?|which|who|has|have|been)\b)[^.;:<M>]{0,60}\b(?:investors?|backers?|shareholders?) (?:in|of) "
    rf"[^.;:<M>]{{0,60}}?(?:<N>, (?:which|that) [^.;:]{{2,60}}?, and )?<N>,? (?:which|that|who) (?:[\w\-]+ ){{0,3}}?{SURE_RAISE} (?:[\w\-]+ ){{0,4}}(?:<M> (?:in )?(?:[\w\-]+ ){{0,2}})?"
)


def _is_dated_apart(sentence: Sentence, place: int, position: int, date: PartialDate | None) -> bool:
    """ "A provided funding in 2011, while B took part in the Series D in 2012": A's clause has a time of its own, and the
    round at a position behind is not A's.
    """
    clause = _OTHER_CLAUSE.search(sentence.mask, place, position) if date is not None else None
    if clause is None or date is None:
        return False
    told = (item.value for _, item in sentence.all(marks.DATE, place, clause.start()))
    dates = [one.date for one in told if isinstance(one, DateMention) and one.date is not None]
    return bool(dates) and not any(one.overlaps(date) for one in dates)


_OTHER_CLAUSE = pattern(
    r"(?:, (?:while|whereas|and)|;(?: and)?) (?:[\w\-]+ ){0,3}<X>|, (?=<D>)|,? (?:[a-z]+ )?before (?=<C>|it\b)"
)
