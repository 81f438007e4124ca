"""Whether free words tell a sum as a round's: "has another $5 million to burn through", "filled its coffers with"."""

from collections.abc import Iterable

from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

Way = tuple[Pattern | None, Pattern | None]
"""What must stand before a sum and behind it, where the words there are to tell something of it."""


def told_by(ways: Iterable[Way], left: str, right: str) -> bool:
    """Whether the words before and behind a sum fit one of some ways."""
    return any(
        (before is None or before.search(left) is not None) and (behind is None or behind.match(right) is not None)
        for before, behind in ways
    )


SOME = r"(?:(?:an?|about|around|some|over|more|than|nearly|up to|as much as|fresh|new|initial|another) ){0,3}"
_MAKES_OFF = pattern(
    rf"<C>(?:, [^,;.<M>]{{3,60}},)?(?: (?:has|have|just|also|now|today|quietly|\w+ly))* (?P<verb>lift(?:s|ed)|snap(?:s|ped) up|walk(?:s|ed) off with|r[au]ns? off with|made off with|mopp?(?:ed|s) up|(?:adds|added|is adding)) {SOME}$"
)
_MADE_OFF = pattern(r"(?:[.,;]|$| (?:this|last|to|for|in (?:an?|its|the|new|fresh|<D>)|from|on|at|led|<D>)| <D>)")
""" "Walked off with $5 million", "lifts 5 million euros"."""
_ADDED_TO = pattern(
    r" to (?:its|their|<I>) (?:[\w\-]+ )?(?:coffers|war chest|kitty|funding|capital|balance sheet|treasury|bank account)\b"
)
_COFFERS = r"(?:coffers|war chest|pockets?|bank account|purse|kitty|tank|till)"
_FILLS = pattern(
    rf"\b(?:(?:re)?fill(?:s|ed|ing)|replenish(?:es|ed|ing)|lin(?:es|ed|ing)|pad(?:s|ded|ding)|stuff(?:s|ed|ing)|stock(?:s|ed|ing)|load(?:s|ed|ing)|fatten(?:s|ed|ing)|swell(?:s|ed|ing)|bolster(?:s|ed|ing)|boost(?:s|ed|ing)|(?:top|beef|bulk)(?:s|ped|ed|ping|ing) up) (?:up )?(?:its|their|<I>|<C>['’]s?) (?:[\w\-]+ )?{_COFFERS} with {SOME}$"
    rf"|<C>(?:,? [\w\-]+){{0,3}} (?:now|newly|freshly|suddenly|again) flush with {SOME}$|<C>,? (?:(?!(?:and|but|which|that)\b)[\w\-]+,? ){{0,3}}?flush with (?:an?(?:other)? )?(?:fresh|new|additional|extra|another) $"
)
""" "Has filled its coffers with $5 million", "is now flush with $5 million"."""
_OF_NO_SALE = Pattern(
    r"(?![^.;,]{0,25} (?:from|through|after|by|with|thanks to) (?:the |its |a |an |selling |[\w\-]+ ){0,3}?(?:sales?|selling|sold|disposals?|divestment|tax(?:es)?|fees|fines|ads|advert\w+|tickets|transfers?|exports|settlement|donations?|donors|lottery|auction)\b)"
)
""" "Filled its coffers with $5 million from the sale of its plant"."""
_HAS_ANOTHER = pattern(
    r"<C>,? (?:(?:now|just|today|also|suddenly|has|have|got|had) )*(?:has|have|got) (?:(?:now|got|itself) )?(?P<new>another|an? (?:additional|extra|fresh|further|new)|fresh|) ?(?:(?:about|around|some|nearly|over|more|than|up|to) )*$"
    rf"|(?:^|[.“\"] ?)(?:[Ww]ith|[Ww]ith (?:another|an additional|a fresh)) {SOME}$"
)
_TO_SPEND = pattern(
    rf"(?: (?P<more>more))?(?: in (?:cash|funding|capital|money))? (?:to (?:burn(?: through)?|spend(?! on\b)|play with|work with|put to work|go after|grow on|chew through|run with)\b|in (?:<A>|its|their|the|his|her) ?(?:bank|hands?|{_COFFERS})?(?P<giver>,? (?:from|courtesy of|thanks to) (?:[^.;]{{0,40}}<X>|(?:[\w\-]+ )?(?:investors|backers|venture capitalists)))?)"
)
""" "Has another $5 million to burn through", "has $5 million more in the bank", "with $5 million in its pocket from A"."""
_IS = pattern(r"<C> (?:is|are)(?: now)? (?:\w+ ){0,2}$")
_RICHER_NOW = pattern(
    r" richer,? (?:(?:<D>|now\b)(?=[.,;]|$)|,? (?:thanks to|courtesy of) (?:[\w\-]+ |<L>['’]s ){0,4}(?:<X>|investors|backers|venture)|,? (?:and|after) (?:[\w\-]+ ){0,4}(?:round|funding|financing))"
)
_APPOSED = pattern(
    r"(?:\b(?:[Tt]he|[Tt]his|<I>)|<C>['’]s?) (?:(?:new|fresh|latest|first|second|third|additional|extra|seed|venture|growth|equity|bridge|angel|recent|follow-on) ){1,3}(?:round|funding|financing|money|cash|capital|(?<=seed )investment|(?<=venture )investment|(?<=equity )investment|(?<=angel )investment|raise|infusion|injection), (?:(?:some|about|around|nearly|over|worth|totall?ing|a|total|of|more|than) ){0,4}$"
)
""" "The new money, some $5 million, will", "Acme's latest round, $5 million, was"."""
_DEAL_BRINGS = pattern(
    rf"(?:\b(?:round|(?P<deal>deal)|financing|infusion|injection)|<S>)(?:, (?:which|that|led|co-led)\b[^,;<M>]{{2,60}},)?,? (?:(?:which|that) )?(?:also )?(?:brought|brings?|hand(?:s|ed)|g[ai]ves?|net(?:s|ted)|deliver(?:s|ed)|provid(?:es|ed)) (?P<it><C> )?{SOME}$"
)
_TO_IT = pattern(
    r"(?: in (?:[\w\-]+ )?(?:cash|capital|funding|money))? (?:to|for|into) (?:the )?(?:[\w\-]+ |<L>(?:-based|['’]s)? ){0,4}?<C>(?! (?:in|of) (?:[\w\-]+ )?(?:tax\w*|sales|revenues?|fees|savings|royalties)\b)"
)
_OF_INVESTORS = Pattern(r"\b(?:led|valu|invest|rais|backe[dr])\w*\b")
""" "The deal, led by A, brought $5 million to Acme"."""
_CLOSES_AT = pattern(
    r"\b(?:clos(?:es?|ed|ing)|complet(?:es?|ed|ing)|wrap(?:s|ped) up|finali[sz](?:es|ed)|fill(?:s|ed)|cap(?:s|ped)(?: off)?|seal(?:s|ed)|rais(?:es|ed|ing)|put(?:s|ting)? together) (?:its|their|an?|the|<I>) (?:[\w\-]+ ){0,2}(?:<S>|round\b)(?: (?:round|funding|financing|raise|extension))* (?:at|of|with|worth|totall?ing|on) (?:(?:an?|about|around|some|over|more|than|nearly|just|total|of|under) ){0,4}$"
)
""" "Payments startup closes its Series A at $5 million"."""
_HEADLINE_GETS = pattern(
    r"(?:[\w\-’']+ |<L>(?:-based)? ){0,5}?<N>(?:, [^,;.<M>]{3,50},)? (?:gets|takes|pulls down) (?:(?:another|an additional|about|around|nearly|over) )*$"
)
_HEADLINE_END = pattern(
    r"(?: more)?(?: (?:to (?!(?:settle|pay|repay|end|drop|study|research|test|fight|fix|repair|restore|preserve|train|teach|clean|buy|acquire|help|support|sell|close|investigate)\b)[a-z]+|(?<=more )for) [^.;<M>]{2,80})?$"
)
""" "Acme gets $5 million to farm the sea", "Acme gets $5 million more": headlines."""
_PRODUCT_OF = pattern(
    r",? (?:the )?(?:product|result|fruits?|outcome) of (?:an?|its|the) (?:[\w\-]+ |<S> ){0,3}(?:round|fundraise|raise|<S>)(?! of (?:talks|negotiations|cuts|layoffs|bids)\b)"
)
_PERSUADED = pattern(
    rf"\b(?:persuad|convinc|coax|cajol)\w* [^.;<M>]{{0,90}}<X> (?:to|into) (?:part(?:ing)? with|hand(?:ing)? over|cough(?:ing)? up|put(?:ting)? (?:in|up)) {SOME}$"
)
""" "Has persuaded A and B to part with $5 million", "$5 million, the product of a round led by A"."""
LED_BY = pattern(r",? (?:in an? (?:round|deal) )?(?:co-)?led by (?:[\w\-]+ ){0,4}<X>")
_RICHER = pattern(
    r" richer\b,? (?:[\w\-]+ ){1,3}?(?:an?|its|the|another) (?:[\w\-’']+ ){0,3}(?:round|financing|funding|raise|fundraise|infusion|investment|<S>)"
)
""" "Acme is $5 million richer, courtesy of another financing round"."""
GAVE_AT = pattern(
    rf"(?P<giver><X>)[^.;<M>]{{0,70}}? (?:(?:has|have|had|also|together|jointly|\w+ly) )*(?:put (?:in|up|down)|paid in|stumped up|came up with|ponied up|coughed up|handed over|invested|injected|subscribed|laid out|parted with|shelled out) {SOME}$"
)
AT_VALUE = pattern(
    r" (?:more )?(?:at an? (?:[\w\-]+ ){0,2}(?:valuation|price) (?:of|that)\b|on terms (?:that )?valu(?:ing|ed)\b|,? in a deal (?:that )?valu(?:ing|ed) <C>)"
)
""" "A and B put in $5 million at a valuation of $90 million"."""
INVESTORS_PUT = Pattern(
    r"\b[Ii]nvestors (?:have |had |has )?(?:also |already |just |now )?(?:poured|put|pumped|plowed|ploughed|invested|sunk) (?:\w+ ){0,3}$"
)


_NAMED_ROUND = pattern(
    rf"(?:<S>(?=,| (?:(?:had|has|was|is) )?(?:closed|came|worth|totall))|\b(?:round|financing|fund-?raising|fund-?raise|raise|tranche)(?: of (?:funding|financing|investment))?|<S> (?:round|financing|funding|raise))(?:,? (?:which|that))?,? (?:(?:is|was|has|had|has been|had been) )?(?:worth|totall?ing|totall?ed|totals|raising|estimated at|put at|amounting to|amounted to|came to|comes to|came in at|closed at|of|at) {SOME}$"
)
_ITS_END = pattern(
    r"(?! to <M>)(?:[.,;)]|$| (?:was|is|in|on|from|led|and|for|with|that|which|closed|last|announced|to|will|follow(?:s|ed)|came|comes)\b| <D>)"
)
""" "Acme's last funding round, worth $5 million, was", "with the round raising $5 million"."""
_MAKES_ROUND = pattern(
    r"\b(?:rais(?:e|ed|es|ing)|secur(?:e|ed|es|ing)|clos(?:e|ed|es|ing)(?: on)?|land(?:ed|s|ing)|complet(?:e|ed|es|ing)|took|sign(?:ed|s)|announc(?:ed|es|ing)) (?:(?:an?|its|their|the|another|new|further|first|second|oversubscribed) ){1,3}$"
)
_OF_ROUND = pattern(r"(?: [a-z\-]+){0,2} (?:<S>|round\b|financing\b)")
""" "Having closed a $28 million Series B"."""
_LATEST = pattern(
    r"\b(?:[Ii]ts|[Tt]heir|<I>|<C>['’]s?) (?:latest|newest|most recent) $|^(?:With|Including|Counting) (?:its|the|their) (?:new|latest|fresh) $"
)
_IS_GIVEN = pattern(
    r"(?: (?:came|comes|is coming|was put up|was provided|was invested|was led)\b|,? (?:led by|from)\b|, <C> (?:has|have)\b)"
)
""" "Its latest $20 million came from A", "with its new $48 million, Acme has"."""
_ENDED_UP = pattern(
    r"\b(?:seek\w*|sought|rais(?:e|ing)|fund-?rais\w+|asked for|(?:had|were|was) offered)\b[^.;]{0,90}<M>[^.;]{0,50}(?:;|\b(?:but|and|before|then)) (?:<C> )?(?:[a-z]+ ){0,2}(?:settl(?:ed|ing) (?:for|on)|(?:ended|wound) up (?:with|raising|taking)|took|accepted|got|(?:walked|came) away with|closed (?:on|with)) (?:[a-z]+ ){0,3}$"
)
""" "Set out to raise $5 million and ended up with $9 million"."""


def names_round(mask: str, position: int) -> bool:
    """Whether the words right beside a sum say that it is that of a round, so plainly that little doubt is left."""
    start, behind = max(0, position - 90), position + 1
    return (
        (_NAMED_ROUND.search(mask, start, position) is not None and _ITS_END.match(mask, behind) is not None)
        or (_OF_ROUND.match(mask, behind) is not None and _MAKES_ROUND.search(mask, start, position) is not None)
        or is_surely_raised(mask[max(0, position - 160) : position], mask[behind : behind + 60])
    )


def is_surely_raised(left: str, right: str) -> bool:
    """ "Its latest $20 million came from A", "wanted to raise $50 million but settled for $30 million"."""
    return told_by(_SURE_WAYS, left, right)


_BESIDE = pattern(
    r"\b(?:rais|receiv|secur|attract|t(?:ook|ak)|got|land|obtain)\w*(?: in)? (?:[a-z]+ ){0,3}<M>(?: \(<M>\))? (?:in|of|from) [^.;<M>]{1,50}?,? (?:and|plus|as well as|along with) (?:(?:an?|another|further|additional|about|some|nearly|over|more|than) )*$"
)
_OF_BACKERS = pattern(
    r"(?: more)? (?:from (?:[\w\-]+ ){0,3}?(?:investors|backers|venture capitalists|angels)\b|(?:in|of) (?:[\w\-]+ )?(?:equity|venture capital|venture funding)\b)"
)
""" "Has received $1 million in grants and $4.5 million from investors"."""
_PREVIOUS = pattern(
    r"\b(?:<I>|[Ii]ts|[Tt]heir|<C>['’]s?|[Tt]he) (?:last|previous|earlier|prior|first|latest|second|new) (?:round|financing|raise|fundraise|investment), (?:an? )?$"
)
_DEAL = pattern(r"(?: [a-z\-]+){0,2} (?:deal|round|financing|investment|raise|<S>)(?!\w)")
""" "Unlike its previous round, a $70 million deal in 2020"."""
_SHARES_WORTH = Pattern(
    r"\b(?:sold|sells|issued|placed|is selling|is issuing) (?:new |its |preferred |more ){0,2}(?:shares|stock|equity) (?:worth|totall?ing) (?:(?:about|some|nearly|over|more|than|another|up|to) )*$"
)
_TO_BUYER = pattern(r" (?:to|with) (?:the )?(?:[a-z\-]+ |<L>(?:-based|['’]s)? ){0,4}(?:<X>|investors\b)")
""" "Sold shares worth $18 million to A"."""
_TERM_SHEET = Pattern(r"\bsign(?:ed|s)? (?:an?|the|its) (?:[\w\-]+ ){0,2}term sheet (?:for|worth|of) (?:[a-z]+ ){0,3}$")


_SURE_WAYS: tuple[Way, ...] = (
    (_LATEST, _IS_GIVEN), (_BESIDE, _OF_BACKERS), (_PREVIOUS, _DEAL), (_ENDED_UP, None), (_TERM_SHEET, None), (_SHARES_WORTH, _TO_BUYER),
)  # fmt: skip
_FREE_WAYS: tuple[Way, ...] = (
    (_FILLS, _OF_NO_SALE), (_IS, _RICHER_NOW), (_IS, _RICHER), (_APPOSED, Pattern(",")), (INVESTORS_PUT, LED_BY), (_CLOSES_AT, None), (GAVE_AT, AT_VALUE),
    (None, _PRODUCT_OF), (_PERSUADED, Pattern("(?! as )")),
)  # fmt: skip


def told_freely(left: str, right: str) -> bool:
    """ "Has another $5 million to burn through", "is $5 million richer today", "filled its coffers with $5 million"."""
    if _HEADLINE_GETS.fullmatch(left) is not None and _HEADLINE_END.fullmatch(right) is not None:
        return True
    spends = _TO_SPEND.match(right)
    has = _HAS_ANOTHER.search(left) if spends is not None else None
    if has is not None and spends is not None and (has["new"] or spends["more"] or spends["giver"]):
        return True
    off = _MAKES_OFF.search(left)
    if off is not None and (_ADDED_TO if "add" in off["verb"] else _MADE_OFF).match(right):
        return True
    brings = _DEAL_BRINGS.search(left)
    if brings is not None and (
        not brings["deal"] or _OF_INVESTORS.search(left)
    ):  # what a sale brings its seller is no round
        return brings["it"] is not None or _TO_IT.match(right) is not None or told_by(_FREE_WAYS, left, right)
    return told_by(_FREE_WAYS, left, right)
