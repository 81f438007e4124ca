"""Words of which each match of a construction has one: a cheap test, as a sentence lacks those of most constructions."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules.acquisitions import (
    bids,
    control,
    counted,
    freely,
    gapped,
    homes,
    mergers,
    offers,
    parts,
    sales,
    sequels,
    unnamed,
)
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import ByWords

_TAKEN = "acqui|bought|purchas|taken|snap|gobbl|scoop|pick|swallow|absorb|snatch|devour|hoover|nab"
_NOUNS = "acquisition|purchase|takeover|buyout|buy-out|take-private|privati|carve-out"
_REFUSED = "turn|reject|rebuff|spurn|declin|refus"
_NEEDED: dict[Pattern, str] = {
    told.AFTER_PASSIVE: "being|getting|having been",
    told.BUYS: f"{_TAKEN}|buy|private|grab|bag|add|land|swoop|pounc|merg|rescu|bolt|takeover of|investment in|auction|bidding|battle|contest|war|race|fight",
    told.BUYS_APPOSED: f"{_TAKEN}|buy",
    told.TAKES_CONTROL: "majority|control|%|per|ownership|two-thirds|full|complete",
    offers.ACCEPTED: f"{_NOUNS}|merger|offer|bid|sale to",
    told.WHICH_SOLD: "sold",
    told.IS_PURCHASE: _NOUNS,
    told.SOLD_THE: "sold|sell",
    told.TALKS_ABOUT: "approach|talk|speaking|spoke|conversation|negotiat|discussion",
    told.SALE_PLANNED: "proposed|planned|pending|agreed|potential|possible|mooted",
    told.IN_WHICH: "in which|of which|whom",
    told.SOLD_MAJORITY: "sold|sell",
    told.OWNS_ALREADY: "owns|controls|owned|controlled",
    told.TAKES_OVER: "over|pick",
    told.SCOOPS_IT: "took|taken|snapp|scooped|gobbled|snatched|picked",
    told.TAKES_PRIVATE: "private|hands",
    told.BUYS_IT: "acqui|buy|bought|purchas|ed up",
    told.PASSIVE: f"{_TAKEN}|rescued|saved|plucked|carved",
    told.SOLD: "sold|sell|merged into|merges into|merging into|exited|divested|offloaded",
    told.SOLD_FOR: "acquired|bought|sold|taken private",
    told.SALE_SOUGHT: "sale|buyer|shopped",
    told.RELATIVE: f"{_TAKEN}|took|buy| got ",
    told.RELATIVE_PAID: "paid|shelled out|spent",
    told.GOES_TO: "went|goes|gone|going",
    told.OWNED: "owned",
    told.OWNS: "owned",
    told.NOUN: f"{_NOUNS}| buy of",
    told.NOUN_IT: _NOUNS,
    told.NOUN_ALONE: _NOUNS,
    told.NOUN_BY: f"{_NOUNS}|sale",
    told.NOUN_IT_BY: f"{_NOUNS}|sale of",
    told.NOUN_AFTER: f"{_NOUNS}|acqui",
    told.SALE_TO: f"{_NOUNS}|sale",
    told.DEAL_BY: f"{_NOUNS}|acqui",
    told.ACQUISITIONS: f"{_NOUNS}|acqui-hire|acquihire|spree|binge|deals",
    told.FOLLOWING: f"{_NOUNS}|deal",
    told.EXITS: "exit",
    told.SOLD_OBJECT: "sold|sell|exited|sale of|exit of|offload|divest|unload|dispos|hiv",
    offers.TURNED_DOWN: _REFUSED,
    offers.SPURNED: _REFUSED,
    offers.URGES: "shareholders|stockholders|investors",
    offers.REFUSED_SUITOR: f"{_REFUSED}|said no",
    offers.OFFERED_SELF: "itself",
    offers.OFFER_GOT: "offer|bid|proposal|approach| deal",
    offers.AGREED_BID: "takeover|buyout|buy-out|take-private",
    offers.OFFER_FROM: "offer|bid|approach",
    offers.RECEIVED: f"{_NOUNS}|merger",
    bids.BID_FOR: "deal|bid|offer",
    bids.BIDS: f"{_NOUNS}|agreement|yearn|lust|hanker|hunger|pin|circling|merger|tie-up|deal for|agreement for|near|bid|offer|vie|vying|compet|battl|jostl|auction|suitor|runner",
    bids.BIDS_FROM: f"{_NOUNS}|bid|offer from|offers from",
    told.PRICE_PAID: "paid|spent|shelled out|laid out|forked|parted|plunked|paying|will pay",
    told.PAID: "pay|paid|offer|spen|shell|fork|splash|splurg|poni|pony|plunk|plonk|cough|hand|part|put|stump|commit|laid|lay|drop|blew|bid",
    mergers.MERGES: "merg|combin|unite|amalgamate|pool|becom|together|the knot|join|talks|discussions|negotiations",
    told.PART_OF: "part of|unit of|subsidiary of|division of|folded into|rolled into|integrated into|belongs to|arm of|brand of|hands of|roof of|umbrella of|wing of|property of|possession of|ownership of",
    told.PROPERTY_OF: "now a|acquisition| since",
    **sales.NEEDED,
    **mergers.NEEDED,
    **bids.NEEDED,
    **parts.NEEDED,
    **control.NEEDED,
    **homes.NEEDED,
    **freely.NEEDED,
    **sequels.NEEDED,
    **gapped.NEEDED,
    **counted.NEEDED,
    **unnamed.NEEDED,
}

_BY_WORDS = ByWords((rule, words.split("|")) for rule, words in _NEEDED.items())


def possible_rules(sentence: Sentence) -> frozenset[Pattern]:
    """The constructions that may be told in a sentence."""
    return frozenset(_BY_WORDS.possible(sentence.lower))


def matches(rules: Sequence[Pattern], sentence: Sentence, possible: frozenset[Pattern]) -> Iterator[re.Match[str]]:
    """What those of the constructions that are possible find in a sentence, construction by construction."""
    if possible.isdisjoint(rules):  # as for most kinds of them
        return
    for rule in rules:
        if rule in possible:
            yield from rule.finditer(sentence.mask)
