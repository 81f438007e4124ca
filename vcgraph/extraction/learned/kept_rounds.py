"""Rounds that are left as the rules read them: sales of existing shares, sums told company by company, and what only its
time tells from other rounds; and rounds whose sum only a sentence behind them tells.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from vcgraph.extraction.learned.reading import Reading
from vcgraph.extraction.rules.rounds.clause_series import STAGED
from vcgraph.extraction.rules.rounds.outright import PAIRED
from vcgraph.extraction.rules.rounds.ranked_rounds import RANKED
from vcgraph.extraction.rules.rounds.share_sales import SALE
from vcgraph.extraction.rules.rounds.told_rounds import LED
from vcgraph.extraction.rules.rounds.told_sums import TOLD
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.drafts import DATED, RoundDraft
from vcgraph.model import Claim, FundingRoundClaim
from vcgraph.normalize.money import MoneyMention

_KEPT = {
    f"{SALE}:company": "stage",
    f"{PAIRED}:company": "amount",
    f"{STAGED}:company": "stage",
    f"{RANKED}:company": "amount",
    f"{DATED}:company": "date",
    f"{TOLD}:amount": "company",
    f"{LED}:company": "investors",
}
"""What the rules note of these rounds, each with a field that tells where they stand."""


def kept_rounds(reading: Reading, claims: Sequence[Claim]) -> Mapping[int, Sequence[RoundDraft]]:
    """These rounds as drafts, by the index of the sentence that tells each first."""
    told: dict[int, list[RoundDraft]] = defaultdict(list)
    for claim in claims:
        if not isinstance(claim, FundingRoundClaim):
            continue
        noted = next((one for one in _KEPT if one in claim.rules), None)
        if noted is None:
            continue
        company = reading.by_name.get(claim.company)
        sentence = min(
            [*reading.told_in(claim, "investors")[:1], *reading.told_in(claim, _KEPT[noted])[:1]],
            key=lambda one: one.index,
            default=None,
        )
        if company is None or sentence is None:
            continue
        rule = noted.partition(":")[0]
        draft = RoundDraft(company, sentence.index, _place(sentence, claim), rule, stage=claim.stage)
        draft.amount, draft.date, draft.valuation = claim.amount, claim.date, claim.valuation
        draft.status = None if draft.bare else claim.status  # who backs a company tells of no event
        draft.note("company", sentence, rule)
        for one in claim.investors:
            if one.name in reading.by_name:
                draft.add_investor(reading.by_name[one.name], one.role, one.existing, sentence, rule)
        told[sentence.index].append(draft)
    return told


def _place(sentence: Sentence, claim: FundingRoundClaim) -> int:
    sums = ((at, item.value) for at, item in sentence.all(marks.MONEY))
    return next((at for at, value in sums if isinstance(value, MoneyMention) and value.money == claim.amount), 0)
