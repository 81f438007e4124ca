"""Sums that no weights may call a round's, as the words beside them say."""

from vcgraph.extraction.rules.sums.amounts import is_spent, of_industry
from vcgraph.extraction.rules.sums.holding_values import is_of_holding
from vcgraph.extraction.rules.sums.no_rounds import buys_nothing, is_donated, is_part, is_share
from vcgraph.extraction.rules.sums.told_totals import told_total
from vcgraph.extraction.rules.text.document import Sentence


def is_of_no_round(sentence: Sentence, place: int) -> bool:
    """Whether a sum is what one gave, what a holding is worth, a price, a total, a part, or many companies' together."""
    return (
        is_of_holding(sentence, place)
        or is_donated(sentence, place)
        or is_share(sentence, place)
        or is_spent(sentence, place)
        or told_total(sentence, place) is not None
        or is_part(sentence, place)
        or of_industry(sentence, place)
        or buys_nothing(sentence, place)
    )
