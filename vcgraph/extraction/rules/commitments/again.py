"""Whether two sums that one investor gives to a fund are two commitments."""

import re

from vcgraph.extraction.rules.commitments.parties import FoundCommitment
from vcgraph.extraction.rules.text.document import Document
from vcgraph.normalize.patterns import Pattern

_ANOTHER = Pattern(
    r"\b(?:previously|earlier|originally|initially|already|additional|another|further|increas\w+|upped|topped up|follow-on)\b",
    re.IGNORECASE,
)


def is_another(document: Document, known: FoundCommitment, one: FoundCommitment) -> bool:
    """ "Had previously committed <M> to the fund": a commitment of its own beside the new one."""
    if one.amount is None or known.amount is None or one.amount.agrees_with(known.amount):
        return False
    said = [document.sentences[index].mask for index in (known.sentence, one.sentence)]
    return one.promised and known.promised and any(_ANOTHER.search(mask) for mask in said)
