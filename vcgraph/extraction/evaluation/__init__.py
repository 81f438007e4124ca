"""How well an extractor reads, measured against claims made by hand: precision, recall and F1, slot by slot.

Within an article, claims of one type are paired one to one, best pairs first. A pair is compared slot by slot: a slot
that only the extractor filled, or filled wrongly, counts against precision; one that it left out, against recall.
A gold claim with `"optional": true` counts neither way, and a gold name may list spellings, "Andreessen Horowitz|a16z".
"""

from vcgraph.extraction.evaluation.gold import read_claim_lists
from vcgraph.extraction.evaluation.misses import Miss
from vcgraph.extraction.evaluation.scores import Counts, Evaluation, evaluate
from vcgraph.extraction.evaluation.slots import CLAIM_TYPES, DEAL_TYPES

__all__ = ["CLAIM_TYPES", "DEAL_TYPES", "Counts", "Evaluation", "Miss", "evaluate", "read_claim_lists"]
