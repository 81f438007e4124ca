"""What an acquisition cost and when it was: amounts and dates beside its verb, or in the sentences after it."""

import re

from vcgraph.extraction.rules.acquisitions import bids, mergers, offers, sales, unnamed
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.acquisitions.own_words import is_other_price, own_end, price_to_buy
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.clauses import outside_told_asides
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.told_dates import date_at
from vcgraph.model import Money, PartialDate
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern, rule_of

_SAME_SENTENCE = r"(?:[^.;]|(?<=\b[A-Z])\.|\.(?=\d))"
"""The dots of initials and of figures end no sentence."""
_COULD_REACH = r"(?:(?:deal|transaction|agreement|acquisition|sale|purchase|buyout|takeover)(?: (?:(?:that|which) )?(?:could|may|might|can|would|will) (?:(?:eventually|ultimately|potentially) )?(?:reach|total|rise to|climb to|run to|top|exceed|go as high as)|(?= <M>)))"
""" "In a deal that could reach | $5 million"; a deal "estimated at $5 million" is one with its sum right behind it."""
_PRICED_AT = rf"(?:\b|(?=[,:] ))(?:{_COULD_REACH}|for which <A> (?:paid|spent)|(?:, |(?<=  ))(?:(?:(?:<A>|it|which) )?(?:is |will )?pay(?:ing)?|agreeing to pay|handing(?: over)?|forking(?: over| out)?|laying out|parting with|stumping up|in exchange for|in return for|putting up|shelling out|spending)|and (?:(?:will|is|has|had|would) )?(?:pay|paying|paid)|for|(?<!(?<!deal that )(?<!transaction that )was valued )(?<!were valued )at|worth|valuing|value|fetch(?:es|ed|ing)?|(?<!gain )(?<!profit )(?<!loss )(?<!revenue )(?<!revenues )(?<!sales )(?<!debt )(?<!charge )(?<!investment )(?<!funding )(?<!<S> )(?<!prize )(?<!donation )(?<!gift )(?<!award )of|: (?:the )?price(?: tag)? (?:is|was)|equivalent to|amounting to)\b(?<!<A> was worth)(?<!<A> was then worth)(?<!company was worth)"
_SOME = (
    r"(?: (?:an? (?!(?:rival|competing|richer|higher|better|superior|second)\b)[a-z\-]+(?= (?:\(|[a-z]+ )?<M>(?! (?:[\w\-]+ ){0,2}(?:bid|offer|proposal|approach)\b))|a|an|about|around|approximately|roughly|reported|the|some|as|much|high|up|to|over|more|than|nearly|total|of|just|"
    r"under|almost|cool|whopping|reportedly|the company|<C>|at|upwards|at least|estimated|in excess|price|only|between|"
    r"all|mere|anywhere|somewhere|something|north|in the|neighbou?rhood|ballpark|region|vicinity|order|figure|undisclosed|thought|believed|understood|said|be|what (?:we|I) hear|what sources say(?: is)?|sum|amount|[a-z]+-[a-z]+|[a-z]+ly)){0,7}"
)
_FOR = pattern(
    rf"^{_SAME_SENTENCE}{{0,180}}?{_PRICED_AT}{_SOME}(?: (?:higher|lower) price:)? {{0,2}}(?P<money><M>)", re.IGNORECASE
)
""" "Acquired B for about $5 million"."""
_VALUES = Pattern(r"\bvalu(?:e|es|ing|ed)\b")
_OF_OTHERS = pattern(
    r"\bfund (?:with|of|worth)\b|\b(?:half|(?:a|one) (?:third|quarter|fifth|fraction)|(?:two-)?thirds|twice|double|triple|\w+ times|more than|less than|below|above|short) (?:of )?(?:the|its) (?:[a-z\-]+ ){0,3}<M>$"
    r"|\b(?:the (?:last|latest|first|second|third|former|latter|largest|biggest|smallest)|one|two)(?: of (?:them|these|those|which|the (?:two|three|four)))?,? (?:for|at) "
)
""" "A and B are merging and will set up a new fund of $5 million": the fund's size; "all bought by A, the last of them for
$5 million": that of the last alone; "for half of the $5 million that C had paid": what C paid.
"""
_IN_A_DEAL = pattern(
    r"^[^.;]{0,150}?(?:\bin (?:what (?:(?:[\w\-]+|<N>) ){1,5})?(?:an? )?(?:[\w\-]+ ){0,3}|\((?:price(?: tag)?:? )?|\bfor an? )(?P<money><M>)(?:[-\s]?(?:[\w\-]+ ){0,3}(?:deal|transaction|merger|acquisition|takeover|buyout|bid|sale|exit\b|[SML]BO\b|MBI\b|\))|(?:,| in| including)[^()]{0,30}\))|^[^.;]{0,150}?\b(?:deal|transaction|price)(?: [a-z]+){0,4} in the (?P<range><M>) range\b",
    re.IGNORECASE,
)
_PER_SHARE = pattern(
    r"<M>(?:[^.;<M>]|(?<=\d)\.){0,40}?(?:,|[–—(]|--|\band\b) ?(?:or|for a|valuing|giving|which values)\b[^.;<M>]{0,50}(?P<money><M>)"
)
_SIZE_BEFORE = pattern(
    r"(?P<money><M>)(?:[-\s]+(?:all-cash|cash|stock|all-stock|cash-and-stock|and|deal|to|for|offer|bid|agreement|buyout|the|proposed|planned|takeover|leveraged|landmark|blockbuster|dollar|transaction|hostile|unsolicited|in|on|<D>|<N>))*,? $",
    re.IGNORECASE,
)
_PRICE_TOLD = pattern(
    r"(?<!rior to the )(?<!efore the )(?<!ince the )(?<!fter the )(?:\b(?:[Tt]he|[Aa]|[Tt]his|[Aa]t(?: an?)?(?: (?:rumou?red|reported|estimated|mooted))?(?: price of)?) (?=(?:<M>,? (?:the|this|that) |<M>[- ])(?:[\w\-]+ ){0,2}(?:deal|transaction|acquisition|takeover|buyout|sale|purchase)\b)(?P<size><M>)|(?<!capital )(?<!funding )(?<!financing )(?<!investment )\b(?:[Dd]eal|[Aa]cquisition|[Tt]ransaction|[Pp]urchase(?: price)?|[Pp]rice(?: tag)?|[Ss]ale|[Tt]akeover|[Bb]uyout|[Oo]ffer|[Bb]id|[Mm]erger)\b(?: of <M>(?: (?:a|per) share)?)?(?:(?!\b(?:rais\w+|valuation|revenues?|funding|invest\w*|previous(?:ly)?|earlier)\b)[^.;<M>]){0,60}?\b(?:worth|valued|valuing|values|at|was|is|of|for|around|about|totall?ed|amount(?:s|ed|ing) to|c[ao]mes? to|stands at|stood at|runs to|be|between|than|as)\b(?: [\w\-]+| <C>){0,4}? [“\"]?(?:a bit |just )?(?P<money><M>))"
)
_PRICE_PAID_TOLD = pattern(
    r"(?:^<C>|^<P>|^(?:The|Its) (?:[\w\-]+ )?(?:buyer|purchaser|acquirer|new owner|winner|bidder)(?:, [^,;.<M>]{1,60},)?|^[Ff]or (?:that|this|it|<A>|the (?:company|firm|business)),? (?:<C>|<P>|it|he|she|they|(?:its|the|<I>) (?:[\w\-]+ )?(?:founders?|owners?|sellers?|shareholders|family))|, <C>|<C>, which(?= (?:has |will |is )?pa(?:id|y|ying)\b(?![^.;]{0,80}\b(?:stake|shares?|interest)\b))|\b[Hh]ear(?: that)? <C>|\b(?:[Ss]ources?|[Rr]eport(?:s|edly)?)\b)(?: [\w\-]+| <A>){0,5}? (?:paid|pays|pay|is paying|spent|shelled out|(?:received|receives?|got|gets?|collected)(?= [^.;]{0,30}<M>(?:[.;]|$| in (?:cash|shares|stock)))|swoop(?:s|ed) in with|(?:sold|acquired|bought) for|(?:<A>|the (?:price|figure|sum|number)) (?:was|is))(?:(?! (?:fines?|penalt(?:y|ies)|settlements?|damages|tax(?:es)?|fees?|ransom|dividends?|bonus(?:es)?|levy|compensation) )(?: [\w\-]+)){0,4}? (?P<money><M>)(?! (?:in|of) (?:fees|fines|taxes|interest|dividends|debt|damages)| (?:fine|fee|salary|dividend|a (?:year|month))| to (?!buy\b|acquire\b|purchase\b|take\b|(?:its|the|their|<N>['’]s) (?:[\w\-]+ )?(?:founders?|owners?|shareholders|sellers?|family)\b))"
)
_PRICE_HEARD = pattern(
    r"(?:^(?:The |Purchase )?[Pp]rice(?: tag)?: |(?:^|[,;—–] (?:but )?)(?:[Ww]e|I|<A>)(?:['’]re|['’]m| are| am)? hear(?:ing|d)? (?:(?:that|it was|it['’]s|the price (?:is|was)) )*)"
    r"(?:(?:about|around|roughly|nearly|some|close to|something like|a figure of|as much as|at least|(?:somewhere )?(?:north|upwards) of|more than) )*(?P<money><M>)(?! (?:in|round|valuation|of) )"
)
""" "Price: $5 million", "Terms were not disclosed, but we're hearing $5 million"."""
_WOULD_FETCH = pattern(
    rf"\b(?:would|will|should|could|is to) (?:fetch|bring in|be worth|cost|change hands for){_SOME} {{0,2}}(?P<money><M>)(?! (?:a|per) share)"
)
""" "Including debt, the retailer would fetch about $5 million"."""
_PRICE_INSIDE = (
    offers.TURNED_DOWN,
    offers.SPURNED,
    offers.REFUSED_SUITOR,
    offers.RECEIVED,
    offers.OFFER_FROM,
    offers.OFFER_GOT,
    offers.AGREED_BID,
    offers.ACCEPTED,
    told.SALE_TO,
    bids.BIDS,
    bids.BID_FOR,
    bids.BIDS_FROM,
    sales.ACCEPTS,
    sales.EXITS_BY_SALE,
    sales.HEAD_NOUN,
    mergers.CALLED_OFF,
    mergers.MERGES,
    unnamed.GROUP_BIDS,
)
SIZED_NOUNS = (told.NOUN, told.NOUN_BY, told.NOUN_ALONE, mergers.MERGER_OF, mergers.MERGER_WITH)
_FRONTED = pattern(
    r"(?:For (?:[\w\-]+ ){0,4}(?P<money><M>)(?:(?= <C>)|(?= the )|,)(?: the (?:[\w\-]+ |<L>(?:-based|['’]s)? ){1,4}?(?=<N>)|(?= ))|In an? (?:[\w\-]+ ){0,4}(?P<worth>(?:deal|transaction|acquisition|takeover|buyout|swap) (?:worth|valued at|of) (?:about |around |some |nearly |up to |more than |over )?)?(?P<size><M>)"
    r"(?(worth)|[ \-](?:[\w\-]+ ){0,3}(?:deal|transaction|acquisition|takeover|buyout)),) ?(?:[Tt]he )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}?<C>(?: (?:[\w\-]+|<D>)){0,4} ?$"
)
""" "In a $40 million deal, Acme bought B"."""
_RAISED = Pattern(
    r"\b(?:rais(?:ed|es|ing|e)|borrow(?:ed|s|ing)?|(?:secur|receiv|obtain|attract)\w+(?= (?:[\w\-]+ ){0,2}(?:investment|loan|funding|financing)\b)) (?:[\w\-]+ ){0,4}$",
    re.IGNORECASE,
)
""" "Raised $5 million to buy B": that is no price."""
_OF_EARLIER = pattern(r"<M> for (?:[a-z]+ ){0,3}<N>,? and ")
""" "Paid $5 million for A and C bought B": nor that."""
_LEAST = 10_000
_FAR = 125
_ANOTHER = Pattern(r"\b(?:acquisitions?|purchases?|bought|acquired)\b")
""" "A buyout led by A, and B has since made a dozen | acquisitions, the largest of C for $5 million"."""


def find_price(sentence: Sentence, match: re.Match[str], reach: int) -> Money | None:
    """The price beside the verb; `reach` is where the next deal of the sentence begins."""
    for group in ("money", "sum"):
        if group in match.re.groupindex and match[group]:
            return _with_stock(sentence, match.start(group))
    in_list = rule_of(match) in (told.FOLLOWING, told.ACQUISITIONS)
    whole = sentence.mask if in_list else outside_told_asides(sentence.mask, match.start("verb"))
    mask = whole[: min(reach, own_end(sentence.mask, match))]
    for rule in (_FOR, _IN_A_DEAL):
        after = rule.match(mask[match.start("verb") :])
        valued = rule_of(match) in bids.NO_PRICE and after and _VALUES.search(after[0])
        far = after is not None and len(after[0]) > _FAR and _ANOTHER.search(after[0], 12)
        if after and not valued and not far and not _OF_OTHERS.search(after[0]):
            at = match.start("verb") + after.start(after.lastgroup or "money")
            return _with_stock(sentence, at) or _past_share_price(sentence, at)
    paid = _WHICH_PAID.match(mask, match.end()) if _ends_with_buyer(match) else None
    if paid:
        return _money(sentence, paid.start("money"))
    later = _PRICE_LATER.match(mask, match.end())
    if later:
        return _money(sentence, later.start("money"))
    inside = [at for at, _ in sentence.all(marks.MONEY, match.start(), match.start("verb"))]
    if inside and rule_of(match) in (
        told.NOUN,
        told.NOUN_ALONE,
        bids.BID_FOR,
        offers.TURNED_DOWN,
        offers.REFUSED_SUITOR,
    ):
        return _money(sentence, inside[-1])
    inside = [at for at, _ in sentence.all(marks.MONEY, match.start("verb"), match.end())]
    if inside and rule_of(match) in _PRICE_INSIDE:
        return _money(sentence, inside[0])
    return _price_before(sentence, whole, match.start("acquirer" if rule_of(match) is told.NOUN else "verb"))


def _price_before(sentence: Sentence, mask: str, start: int) -> Money | None:
    """The price that leads up to a place: "In a $5 million deal A | bought B", "a $5 million deal to | buy B"."""
    paid = price_to_buy(mask, start)
    if paid is not None:
        return _with_stock(sentence, paid)
    fronted = _FRONTED.match(mask[:start])
    if fronted:
        return _money(sentence, fronted.start("size" if fronted["money"] is None else "money"))
    before = _SIZE_BEFORE.search(mask[:start])
    if (
        before is None
        or _RAISED.search(mask[: before.start("money")])
        or _OF_EARLIER.match(mask, before.start("money"))
        or before[0].endswith(" and ")
    ):
        return None
    return _money(sentence, before.start("money"))


_AND_STOCK = pattern(
    r"<M> in (?:cash|stock|shares|equity),? (?:and|plus) (?:another )?<M> in (?:cash|stock|shares|equity)\b"
)


def _with_stock(sentence: Sentence, at: int) -> Money | None:
    """ "Paid $5 million in cash and $3 million in stock": both."""
    price, both = _money(sentence, at), _AND_STOCK.match(sentence.mask, at)
    more = (
        next((_money(sentence, other) for other, _ in sentence.all(marks.MONEY, at + 1, both.end())), None)
        if both
        else None
    )
    if price is None or more is None or more.currency != price.currency:
        return price
    return price.model_copy(update={"value": price.value + more.value, "upper": None})


_PRICE_LATER = pattern(
    rf"[^.;<M><N>]{{0,60}}[;—–,] ?(?:and |but |with )?(?:the|its|an?) (?:[\w\-]+ ){{0,3}}(?:price|figure|value|tag|consideration|cost)(?: tag)?(?: of| is| was| being| amount(?:s|ed|ing) to| c[ao]m(?:es?|ing) to| stands at)?{_SOME} {{0,2}}(?P<money><M>)"
)
""" "B was bought by A; the reported price is about $5 million"."""
_WHICH_PAID = pattern(
    rf",(?: which)? (?:(?:has|is|will|reportedly) )*(?:paid|paying|pay){_SOME} {{0,2}}(?P<money><M>)(?! (?:for|to|in (?!cash|stock))\b)"
)
""" "B was sold to A, which paid $5 million", "the buyer, A, paid $5 million"."""


def _ends_with_buyer(match: re.Match[str]) -> bool:
    return "acquirer" in match.re.groupindex and match.end("acquirer") == match.end()


def _past_share_price(sentence: Sentence, at: int) -> Money | None:
    """The whole price behind that of a share: "for $86 a share, or $3.7 billion"."""
    whole = _PER_SHARE.match(sentence.mask, at)
    return _money(sentence, whole.start("money")) if whole else None


def find_price_told(sentence: Sentence) -> Money | None:
    """ "The deal is said to be worth $5 million", of a deal told before."""
    match = (
        _PRICE_TOLD.search(sentence.mask)
        or _PRICE_PAID_TOLD.search(sentence.mask)
        or _PRICE_HEARD.search(sentence.mask)
        or _WOULD_FETCH.search(sentence.mask)
    )
    if match is None:
        return None
    at = match.start("size" if match["money"] is None else "money")
    return None if is_other_price(sentence.mask, match, at) else _money(sentence, at)


def _money(sentence: Sentence, at: int) -> Money | None:
    mention = sentence.items[at].value
    if isinstance(mention, MoneyMention) and mention.kind == "amount" and mention.money.value >= _LEAST:
        return mention.money
    return None


def terms_within(sentence: Sentence, start: int, end: int) -> tuple[Money | None, PartialDate | None]:
    """The price and the date that stand beside one of several targets."""
    money = [_money(sentence, at) for at, _ in sentence.all(marks.MONEY, start, end)]
    dates = (date_at(sentence, at) for at, _ in sentence.all(marks.DATE, start, end))
    return next(iter(money), None), next((one for one in dates if one is not None), None)
