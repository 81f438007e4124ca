"""Stakes told in two lists at once: "A and B have invested in C and D, respectively": A in C, and B in D."""

from collections.abc import Sequence

from vcgraph.extraction.rules.stakes.stated import Stake
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.respective import respective_lists


def paired(sentence: Sentence, stakes: Sequence[Stake]) -> Sequence[Stake]:
    """The stakes of a sentence, those of two such lists pair by pair."""
    found = list(stakes)
    for first, second in respective_lists(sentence):
        places = {*first, *second}
        told = next((one for one in stakes if one.investor.position in places), None)
        if told is None:
            continue
        ahead = told.investor.position in first
        found = [one for one in found if one.investor.position not in places]
        for giver, held in zip(*((first, second) if ahead else (second, first)), strict=True):
            company = sentence.items[held].referent
            if company is not None and company.kind != "person":
                listed = Listed(sentence.items[giver], giver, False)
                found.append(Stake(listed, company, told.rule))
    return found
