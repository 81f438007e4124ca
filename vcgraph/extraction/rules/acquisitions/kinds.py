"""The constructions that tell of a purchase, by which of the parties they name, in the order in which they are read."""

from vcgraph.extraction.rules.acquisitions import bids, control, freely, gapped, homes, mergers, offers, sales, unnamed
from vcgraph.extraction.rules.acquisitions import patterns as told

WITHOUT_BUYER = (
    told.NOUN_ALONE,
    told.ACQUISITIONS,
    offers.REFUSED_SUITOR,
    offers.AGREED_BID,
    told.SOLD_FOR,
    told.SALE_SOUGHT,
    told.SALE_PLANNED,
    *sales.WITHOUT_BUYER,
    *bids.WITHOUT_BUYER,
    *freely.WITHOUT_BUYER,
    *unnamed.TWO_NAMED,
)
"""A deal even where nobody is said to buy: "B was sold for $5 million"."""
OWNED = (told.OWNED, told.OWNS, told.OWNS_ALREADY, sales.FORMER_OWNER, *freely.OWNED)
"""Who owns whom: no news."""
UNDERGONE = (told.PASSIVE, told.SOLD, told.SOLD_FOR, told.GOES_TO, told.OWNED, *unnamed.UNDERGONE)
"""Who is bought stands before the verb, as its subject."""
TWO_NAMED = (
    *bids.TWO_NAMED,
    *sales.TWO_NAMED,
    *mergers.TWO_NAMED,
    *freely.TWO_NAMED,
    *gapped.EACH_AT_ITS_TIME,
    told.PRICE_PAID,
    told.RELATIVE,
    told.RELATIVE_PAID,
    control.FOR_WHICH_PAID,
    told.WHICH_SOLD,
    told.PASSIVE,
    told.NOUN_BY,
    told.NOUN_IT_BY,
    told.NOUN,
    told.NOUN_IT,
    told.NOUN_AFTER,
    told.SALE_TO,
    told.SOLD,
    told.SOLD_OBJECT,
    told.SOLD_THE,
    told.IS_PURCHASE,
    bids.BID_FOR,
    told.DEAL_BY,
    mergers.MERGES,
    told.PART_OF,
    told.PROPERTY_OF,
    told.GOES_TO,
    told.IN_WHICH,
    told.SOLD_MAJORITY,
    told.OWNED,
    told.OWNS,
    told.OWNS_ALREADY,
    told.SOLD_FOR,
    told.SALE_SOUGHT,
    told.SALE_PLANNED,
    *homes.WEAK,
    *unnamed.TWO_NAMED,
)
"""Who is bought has a place of its own in the construction or before it, and so has the buyer, if one is told."""
REFUSED = (
    offers.TURNED_DOWN,
    offers.SPURNED,
    offers.OFFER_FROM,
    offers.OFFER_GOT,
    offers.OFFERED_SELF,
    offers.RECEIVED,
    offers.REFUSED_SUITOR,
    *freely.REFUSED,
    *bids.REFUSED,
)
"""Offers refused, or received."""
ANSWERED = (offers.ACCEPTED, offers.AGREED_BID, offers.URGES)
"""Offers that are taken up, unless the verb says otherwise."""
OFFERED = (offers.OFFER_FROM, offers.RECEIVED, offers.OFFER_GOT, offers.OFFERED_SELF)
"""Offers refused only if the sentence says so."""
ONE_NAMED = (
    bids.BIDS,
    mergers.MERGER_ITSELF,
    told.TALKS_ABOUT,
    told.PAID,
    told.BUYS,
    told.BUYS_APPOSED,
    told.TAKES_CONTROL,
    told.TAKES_OVER,
    told.TAKES_PRIVATE,
    told.SCOOPS_IT,
    told.BUYS_IT,
    *control.CONTROLLED,
)
"""Who is bought stands behind the verb, the buyer is its subject."""
NOUNS = (told.NOUN, told.NOUN_BY, told.NOUN_IT_BY, told.NOUN_AFTER, told.NOUN_IT)
"""Deals told by a noun: "A's purchase of B"."""
OF_IT = (told.BUYS_IT, told.SCOOPS_IT, control.TAKES_CONTROL_THEN, control.TAKES_OVER_IT)
"""Who is bought is a pronoun: "bought it"."""
