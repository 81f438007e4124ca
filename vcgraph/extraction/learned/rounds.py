"""Rounds put together from the judged mentions of each sentence."""

from collections.abc import Iterator, Sequence

from vcgraph.extraction.learned.features import joining_features
from vcgraph.extraction.learned.reading import LIKELY, Named, Query, Reading, Sized, candidates
from vcgraph.extraction.learned.terms import read_date, read_stage, read_status
from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.document import Sentence
from vcgraph.extraction.rules.drafts import RoundDraft
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.round_terms import basis
from vcgraph.extraction.rules.stages import StageMention
from vcgraph.model import RoundValuation
from vcgraph.model.claim import InvestorRole

_REACH = 6
"""Rounds of a company told before, that a later mention may speak of."""


def find_rounds(reading: Reading) -> list[RoundDraft]:
    """All rounds of the article, not yet united."""
    drafts: list[RoundDraft] = []
    for sentence in reading.document.sentences:
        used: set[int] = set()
        for one in reading.amounts[sentence.index]:
            if one.part == "round":
                drafts += _from_amount(reading, one, drafts, used)
        for place, mention, chance in reading.stages[sentence.index]:
            if chance >= LIKELY and place not in used:
                drafts += _from_stage(reading, sentence, place, mention, drafts)
        _add_investors(reading, sentence, drafts)
        _add_valuations(reading, sentence, drafts)
    return drafts


def _from_amount(reading: Reading, one: Sized, drafts: Sequence[RoundDraft], used: set[int]) -> Iterator[RoundDraft]:
    sentence = one.sentence
    company = reading.owner("company", sentence, one.place, "round")
    if company is None:
        return
    draft = RoundDraft(company, sentence.index, one.place, "amount", amount=one.mention.money)
    staged = read_stage(reading, sentence, one.place, draft)
    if staged is not None:
        used.add(staged[0])
        draft.stage, draft.extension = staged[1].stage, staged[1].extension
        draft.note("stage", sentence, "stage")
    _complete(reading, sentence, draft, drafts, "round")
    draft.note("amount", sentence, "amount")
    yield draft


def _from_stage(
    reading: Reading, sentence: Sentence, place: int, mention: StageMention, drafts: Sequence[RoundDraft]
) -> Iterator[RoundDraft]:
    company = reading.owner("company", sentence, place, "stage")
    if company is None:
        return
    draft = RoundDraft(company, sentence.index, place, "stage", stage=mention.stage, extension=mention.extension)
    _complete(reading, sentence, draft, drafts, "stage")
    draft.note("stage", sentence, "stage")
    yield draft


def _complete(reading: Reading, sentence: Sentence, draft: RoundDraft, drafts: Sequence[RoundDraft], tag: str) -> None:
    draft.note("company", sentence, tag)
    draft.status = read_status(reading, sentence, draft.position, tag, draft)
    previous = next((one.date for one in reversed(drafts) if one.date is not None), None)
    draft.date = read_date(reading, sentence, draft.position, tag, draft, previous)
    if draft.date is not None:
        draft.note("date", sentence, "date")
        published = reading.document.article.published
        draft.earlier = published is not None and (published - draft.date.latest).days > 90


def _add_investors(reading: Reading, sentence: Sentence, drafts: list[RoundDraft]) -> None:
    for one in reading.names[sentence.index]:
        if one.item.sign == marks.ANAPHOR or one.chances["investor"] < LIKELY:
            continue
        for company in _companies(reading, sentence, one):
            if company is one.referent:
                continue
            draft = _joined(reading, one.sentence, one.place, "investor", company, drafts)
            if draft is None:
                draft = RoundDraft(company, sentence.index, one.place, "backed")
                draft.note("company", sentence, "backed")
                drafts.append(draft)
            role: InvestorRole = "lead" if one.chances["lead"] >= LIKELY else "participant"
            draft.add_investor(one.referent, role, False, sentence, "investor")


def _companies(reading: Reading, sentence: Sentence, one: Named) -> list[Referent]:
    """The companies that an investor puts money into, as a sentence tells."""
    scored = [
        (reading.link("company", sentence, one.place, "investor", choice), choice)
        for choice in candidates(reading.document, sentence)
        if choice.referent is not one.referent
    ]
    likely = [choice for chance, choice in scored if chance >= LIKELY]
    here = list({id(choice.referent): choice.referent for choice in likely if choice.place is not None}.values())
    if here:
        return here
    if likely:
        return [likely[0].referent]
    best = max(scored, key=lambda pair: pair[0], default=None)
    return [best[1].referent] if best is not None and best[0] >= 0.3 else []


def _joined(
    reading: Reading, sentence: Sentence, place: int, tag: str, company: Referent, drafts: Sequence[RoundDraft]
) -> RoundDraft | None:
    """The round of a company that a mention belongs to; None where it is of no known round."""
    own = [draft for draft in drafts if draft.company is company and not draft.bare][-_REACH:]
    best: tuple[float, RoundDraft] | None = None
    for number, draft in enumerate(reversed(own)):
        features = joining_features(reading.contexts[sentence.index], place, tag, draft, number, len(own))
        chance = reading.ask(Query("join", sentence, place, tag, draft), features)["yes"]
        if best is None or chance > best[0]:
            best = chance, draft
    if best is not None and best[0] >= LIKELY:
        return best[1]
    if tag == "valuation":
        return None
    return next((draft for draft in drafts if draft.company is company and draft.bare), None)


def _add_valuations(reading: Reading, sentence: Sentence, drafts: list[RoundDraft]) -> None:
    for one in reading.amounts[sentence.index]:
        if one.part != "valuation":
            continue
        company = reading.owner("company", sentence, one.place, "valuation")
        draft = _joined(reading, sentence, one.place, "valuation", company, drafts) if company else None
        if draft is not None and draft.valuation is None:
            draft.valuation = RoundValuation(**one.mention.money.model_dump(), basis=basis(sentence, one.place))
            draft.note("valuation", sentence, "valuation")
