"""What the commitments of an article tell of its funds: funds known only from them, and sums that are one investor's."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.funds.drafts import FundDraft
from vcgraph.extraction.rules.funds.firms import by_name
from vcgraph.extraction.rules.funds.managers import manager_of
from vcgraph.extraction.rules.funds.mentions import find_mentions
from vcgraph.extraction.rules.names.fund_numbers import nth_fund, number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.model import CommitmentClaim, FundClaim


def funds_committed_to(
    document: Document, commitments: Sequence[CommitmentClaim], funds: list[FundDraft]
) -> Iterator[FundClaim]:
    """The funds that the article knows only from what was committed to them, with the firm that names them so."""
    told = {draft.name for draft in funds}
    houses = {one.name for one in document.referents if one.kind == "firm"}
    numbered: dict[str, set[str]] = {}
    managers = {draft.manager.name for draft in funds if draft.manager is not None}
    for one in commitments:
        if (
            one.fund not in told
            and (number_of(one.fund) or one.fund.endswith(" Fund"))
            and not one.fund.startswith("Fund ")
        ):
            told.add(one.fund)
            manager = by_name(document, one.fund) or _run_by(document, one)
            yield FundClaim(
                article=one.article, evidence=one.evidence, rules=("commits:name",), name=one.fund,
                manager=manager.name if manager is not None and manager.name != one.investor else None,
            )  # fmt: skip

        elif counted := _counted(document, one):
            names = {draft.own_name for draft in funds if draft.manager is counted} | numbered.get(counted.name, set())
            numbered.setdefault(counted.name, set()).add(one.fund)
            if not names & {one.fund, None}:
                yield FundClaim(
                    article=one.article, evidence=one.evidence, rules=("commits:number",), name=one.fund, manager=counted.name
                )  # fmt: skip

        elif one.fund in houses - managers - told and one.role == "limited_partner":
            told.add(one.fund)
            yield FundClaim(article=one.article, evidence=one.evidence, rules=("commits:manager",), manager=one.fund)


def _counted(document: Document, commitment: CommitmentClaim) -> Referent | None:
    """ "B has backed Acme's third fund": Acme, whose fund the sentence tells by its number alone."""
    starts = {one.start for one in commitment.evidence}
    for sentence in (one for one in document.sentences if one.start in starts):
        for one in find_mentions(sentence):
            firm = manager_of(document, sentence, one) if one.ordinal and not (one.own or one.plural) else None
            if firm is not None and firm.name == commitment.investor:
                firm = _last_named(sentence, one.start, firm)
            named = any(item.referent is firm for _, item in sentence.all(marks.NAME))
            if firm is not None and named and commitment.fund in (nth_fund(one.ordinal or 1), firm.name):
                return firm if firm.name != commitment.investor else None
    return None


def _last_named(sentence: Sentence, position: int, investor: Referent) -> Referent | None:
    """ "B re-upped with Acme, committing <M> to | its fourth fund": Acme, as nobody gives to a fund of his own."""
    names = [item.referent for _, item in sentence.all(marks.NAME, 0, position) if item.referent is not investor]
    return names[-1] if names and is_organization(names[-1]) else None


def _run_by(document: Document, commitment: CommitmentClaim) -> Referent | None:
    """ "A committed $5 million to Larkmoor Fund III, which is managed by B": B."""
    starts = {one.start for one in commitment.evidence}
    told = (sentence for sentence in document.sentences if sentence.start in starts)
    for sentence in told:
        for one in find_mentions(sentence):
            firm = sentence.items[one.firm].referent if one.own == commitment.fund and one.firm >= 0 else None
            if is_organization(firm):
                return firm
    return None


def without_pledges(
    document: Document, funds: list[FundDraft], commitments: Sequence[CommitmentClaim]
) -> list[FundDraft]:
    """The funds, without a sum raised that is only what one investor commits in the same sentence."""
    pledged = {
        (one.fund, one.amount.value, evidence.start)
        for one in commitments
        if one.amount is not None and one.role == "limited_partner"
        for evidence in one.evidence
        if "amount" in evidence.fields
    }
    return [_unsized(draft) if _is_sum_of(document, draft, pledged) else draft for draft in funds]


def _is_sum_of(document: Document, draft: FundDraft, pledged: set[tuple[str, Decimal, int]]) -> bool:
    """Whether every sentence that tells what a fund raised tells a pledge of that sum."""
    told = [document.sentences[one.sentence].start for one in draft.support if one.field == "raised"]
    named, sum_ = draft.name, draft.raised
    if named is None or sum_ is None or not told:
        return False
    return all((named, sum_.value, start) in pledged for start in told)


def _unsized(draft: FundDraft) -> FundDraft:
    kept = [one for one in draft.support if one.field not in ("raised", "status")]
    return replace(draft, raised=None, status=None, support=kept or draft.support)
