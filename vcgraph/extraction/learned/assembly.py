"""All claims of a judged document: rounds, totals and valuations anew, the others as the rules made them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from vcgraph.extraction.learned.kept_rounds import kept_rounds
from vcgraph.extraction.learned.owned_givers import without_owners
from vcgraph.extraction.learned.reading import Reading
from vcgraph.extraction.learned.rounds import find_rounds
from vcgraph.extraction.learned.totals import find_totals, find_valuations
from vcgraph.extraction.learned.values import is_lone, is_of_news, valued
from vcgraph.extraction.rules.names.parties import is_company
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds import totals, valuations
from vcgraph.extraction.rules.rounds.free_cues import DEAL_WITH
from vcgraph.extraction.rules.rounds.shares import give_shares
from vcgraph.extraction.rules.rounds.subject_rounds import BOTH
from vcgraph.extraction.rules.rounds.terms import basis
from vcgraph.extraction.rules.rounds.uniting import unite_rounds
from vcgraph.extraction.rules.stakes.meant_stakes import MEANT
from vcgraph.extraction.rules.sums.holding_values import sets_no_round
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.model import (
    AcquisitionClaim,
    Claim,
    CommitmentClaim,
    FundClaim,
    FundingRoundClaim,
    Investor,
    Money,
    RoundValuation,
    TotalRaisedClaim,
    ValuationClaim,
)
from vcgraph.model.claim import InvestorRole

JUDGED = ("funding_round", "valuation", "total_raised")
"""The types of claims that are put together here."""


def find_claims(reading: Reading, claims: Sequence[Claim]) -> list[Claim]:
    """Every deal that the judged mentions tell, and of the rules' claims the flotations and those of the other types."""
    flotations = [one for one in claims if isinstance(one, FundingRoundClaim) and one.stage == "ipo"]
    valued = {(one.company, one.valuation.value) for one in flotations if one.valuation}
    drafts = [
        *find_rounds(reading, _proceeds(flotations), kept_rounds(reading, claims)),
        *_implied_stakes(reading, claims),
    ]
    _leave_out_acquirers(drafts, claims)
    rounds = [one for one in unite_rounds(reading.document, drafts) if not is_lone(one)]
    _take_givers_meant(reading, rounds, claims)
    _take_both(reading, rounds, claims)
    _take_listed(reading, rounds, claims)
    _take_told(rounds, claims)
    _take_values(reading, rounds, claims)
    _set_by_news(reading, rounds, claims)
    without_owners(reading.document, rounds)
    rounds = give_shares(reading.document, rounds)
    of_companies = _of_companies(rounds, claims)
    return [
        *(draft.to_claim(reading.document) for draft in rounds),
        *flotations,
        *_totals(reading, rounds, claims),
        *(one for one in _valuations(reading, rounds, claims) if (one.company, one.amount.value) not in valued),
        *(one for one in _others(reading, claims) if not _is_of_round(one, of_companies, reading)),
    ]


def _totals(reading: Reading, rounds: Sequence[RoundDraft], claims: Sequence[Claim]) -> Iterator[TotalRaisedClaim]:
    """The sums raised in all that were judged to be such, and those that the rules read in plain words, as they did."""
    of_rounds = {(one.company.name, one.amount.value) for one in rounds if one.amount}
    told = (one for one in claims if isinstance(one, TotalRaisedClaim) and f"{totals.SURE}:amount" in one.rules)
    sure = [one for one in told if (one.company, one.amount.value) not in of_rounds]
    known = {_where(one) for one in sure}
    again = {(one.company, one.amount.value, one.amount.currency) for one in sure}
    for one in find_totals(reading):
        if _where(one) not in known and (one.company, one.amount.value, one.amount.currency) not in again:
            yield one
    yield from sure


def _where(total: TotalRaisedClaim) -> tuple[Decimal, int]:
    """The sum, and where the sentence begins that tells it: there a sum is one company's, whoever that is."""
    return total.amount.value, next((one.start for one in total.evidence if "amount" in one.fields), -1)


def _valuations(reading: Reading, rounds: Sequence[RoundDraft], claims: Sequence[Claim]) -> Iterator[ValuationClaim]:
    """The values that were judged to be such, and those that a holder's books or plain words tell, as the rules read them."""
    judged = find_valuations(reading, rounds)
    known = {one.amount.value for one in judged} | {one.valuation.value for one in rounds if one.valuation}
    marked = {one.start for one in reading.document.sentences if sets_no_round(one)}
    yield from judged
    for claim in claims:
        if not isinstance(claim, ValuationClaim) or claim.amount.value in known:
            continue
        if claim.evidence[0].start in marked or f"{valuations.SURE}:amount" in claim.rules:
            yield claim


def _proceeds(flotations: Sequence[FundingRoundClaim]) -> set[tuple[int, Decimal]]:
    """What flotations bring is no other round: their sums, with the sentences that speak of them."""
    return {(told.start, one.amount.value) for one in flotations if one.amount for told in one.evidence}


def _leave_out_acquirers(drafts: Sequence[RoundDraft], claims: Sequence[Claim]) -> None:
    """Who buys a company is not told once more as its investor."""
    bought = {(claim.acquirer, claim.target) for claim in claims if isinstance(claim, AcquisitionClaim)}
    for draft in drafts:
        if draft.bare:
            draft.investors = [one for one in draft.investors if (one.referent.name, draft.company.name) not in bought]


def _others(reading: Reading, claims: Sequence[Claim]) -> Iterator[Claim]:
    """The claims of other types, without funds that have only the sums of companies, and what is committed to them."""
    sums = _sums_of_companies(reading)
    funds = [claim for claim in claims if isinstance(claim, FundClaim)]
    real = [claim for claim in funds if not _is_sized_by(claim, sums)]
    kept = {id(claim) for claim in real}
    names = {name for claim in real for name in (claim.name, claim.manager)}
    no_funds = {name for claim in funds for name in (claim.name, claim.manager)} - names
    for claim in claims:
        if isinstance(claim, FundClaim):
            if id(claim) in kept:
                yield claim
        elif claim.type not in JUDGED and not (isinstance(claim, CommitmentClaim) and claim.fund in no_funds):
            yield claim


def _of_companies(rounds: Sequence[RoundDraft], claims: Sequence[Claim]) -> list[RoundDraft]:
    """The rounds of those who manage no fund that the rules read: money for a fund is no round of who manages it."""
    managers = {one.manager for one in claims if isinstance(one, FundClaim)}
    return [one for one in rounds if is_company(one.company) and not (one.bare and one.company.name in managers)]


def _is_of_round(claim: Claim, rounds: Sequence[RoundDraft], reading: Reading) -> bool:
    """Whether who "commits to a fund" takes part, in the same words, in a company's round, as the mentions were judged."""
    if not isinstance(claim, CommitmentClaim) or claim.role != "limited_partner":
        return False
    if any(one.kind == "fund" and one.name == claim.fund for one in reading.document.referents):
        return False
    told = {one.start for one in claim.evidence}
    return any(
        draft.company.name != claim.fund
        and any(
            one.referent.name == claim.investor and reading.document.sentences[one.sentence].start in told
            for one in draft.investors
        )
        for draft in rounds
    )


def _implied_stakes(reading: Reading, claims: Sequence[Claim]) -> Iterator[RoundDraft]:
    """Stakes that the rules read where no mention of the investor was judged: "Its investments include A and B"."""
    for claim in claims:
        if not isinstance(claim, FundingRoundClaim) or claim.amount or claim.stage or claim.valuation:
            continue
        told = reading.told_in(claim)
        tells = [
            {id(one.referent) for one in reading.names[giving.index]} for giving in reading.told_in(claim, "investors")
        ]
        for investor in claim.investors:
            company, backer = reading.by_name.get(claim.company), reading.by_name.get(investor.name)
            meant = f"{MEANT}:investors" in claim.rules or any(id(backer) not in named for named in tells)
            if told and company and backer and meant:
                draft = RoundDraft(company, told[0].index, 0, "backed")
                draft.note("company", told[0], "portfolio")
                draft.add_investor(backer, "participant", False, told[0], "portfolio")
                yield draft


def _take_givers_meant(reading: Reading, rounds: Sequence[RoundDraft], claims: Sequence[Claim]) -> None:
    """Who puts in the sum of a round where the sentence only means him, as the rules read it: "It put $30 million into A",
    or names him as the other side of the deal: "its $30 million equity deal with A".
    """
    told = {
        (claim.company, claim.amount.value): claim
        for claim in claims
        if isinstance(claim, FundingRoundClaim) and claim.amount and len(claim.investors) == 1
    }
    for draft in rounds:
        claim = told.get((draft.company.name, draft.amount.value)) if draft.amount and not draft.investors else None
        giver = reading.by_name.get(claim.investors[0].name) if claim else None
        if claim is None or giver is None or giver is draft.company:
            continue
        here = reading.told_in(claim, "investors", "amount")
        meant = (
            here and not _names(here[0], giver) and any(_names(one, giver) for one in _just_before(reading, here[0]))
        )
        if meant or (here and f"{DEAL_WITH}:investors" in claim.rules):
            draft.add_investor(giver, claim.investors[0].role, False, here[0], "gives")


def _take_both(reading: Reading, rounds: Sequence[RoundDraft], claims: Sequence[Claim]) -> None:
    """Who leads two rounds by one verb is in both, where a mention is judged to belong to one: "A led both"."""
    told = [one for one in claims if isinstance(one, FundingRoundClaim) and f"{BOTH}:investors" in one.rules]
    for claim in told:
        for draft in rounds:
            if (draft.company.name, draft.amount, draft.stage) == (claim.company, claim.amount, claim.stage):
                for one in claim.investors:
                    sentence = reading.document.sentences[draft.sentence]
                    draft.add_investor(reading.by_name[one.name], one.role, one.existing, sentence, BOTH)


def _take_listed(reading: Reading, rounds: Sequence[RoundDraft], claims: Sequence[Claim]) -> None:
    """Lists that plain words call the investors of a round, where of a list no name was judged to be one of the company."""
    taken = {(id(draft.company), id(one.referent)) for draft in rounds for one in draft.investors}
    sized = [one for one in claims if isinstance(one, FundingRoundClaim) and (one.amount or one.stage)]
    by_terms = {_terms(one.company.name, one.amount, one.stage): one for one in reversed(rounds)}
    for claim in sized:
        draft = by_terms.get(_terms(claim.company, claim.amount, claim.stage))
        told = {one.name: one for one in claim.investors}
        for sentence in reading.told_in(claim, "investors") if draft is not None else ():
            named = [item.referent for _, item in sentence.all(marks.NAME + marks.PERSON) if item.referent is not None]
            listed = {id(one): one for one in named if one.name in told}
            if draft is None or len(listed) < _LIST or any((id(draft.company), one) in taken for one in listed):
                continue
            for one in listed.values():
                draft.add_investor(one, told[one.name].role, told[one.name].existing, sentence, "listed")


def _terms(company: str, amount: Money | None, stage: str | None) -> tuple[object, ...]:
    return company, stage, amount and (amount.value, amount.currency, amount.qualifier)


_LIST = 3
"""Names of a list that is sure to be one: of fewer, the weights know better than the rules."""


def _names(sentence: Sentence, referent: Referent) -> bool:
    return any(item.referent is referent for _, item in sentence.all(marks.NAME + marks.PERSON))


def _just_before(reading: Reading, sentence: Sentence) -> Sequence[Sentence]:
    return reading.document.sentences[max(0, sentence.index - 2) : sentence.index]


def _sums_of_companies(reading: Reading) -> set[Decimal]:
    """The sums that a company raised or is worth, and hardly a fund."""
    sized = [one for found in reading.amounts.values() for one in found]
    of_funds = {one.mention.money.value for one in sized if max(one.chances["raised"], one.chances["target"]) >= 0.3}
    return {one.mention.money.value for one in sized if one.part in ("round", "valuation", "total")} - of_funds


def _is_sized_by(fund: FundClaim, sums: set[Decimal]) -> bool:
    """Whether what is told of a fund has no other sums than these: "fund savings platform X raised $3 million"."""
    told = [one.value for one in (fund.raised, fund.target) if one is not None]
    return bool(told) and sums.issuperset(told)


def _take_told(rounds: Sequence[RoundDraft], claims: Sequence[Claim]) -> None:
    """What the rules read of an investor's part: who leads is told in plain words, and so is who invested before."""
    told: dict[tuple[str, str], list[Investor]] = defaultdict(list)
    here: dict[tuple[object, ...], Investor] = {}
    for claim in claims:
        if isinstance(claim, FundingRoundClaim):
            for one in claim.investors:
                told[claim.company, one.name].append(one)
                here[claim.company, one.name, claim.amount and claim.amount.value, claim.stage] = one
    failed = {
        (claim.company, claim.amount and claim.amount.value, claim.stage)
        for claim in claims
        if isinstance(claim, FundingRoundClaim) and claim.status == "failed" and (claim.amount or claim.stage)
    }
    for draft in rounds:
        key = draft.amount and draft.amount.value, draft.stage
        if (draft.company.name, *key) in failed:
            draft.status = "failed"
        for investor in draft.investors:
            read = told[draft.company.name, investor.referent.name]
            investor.existing = not draft.bare and any(one.existing for one in read)
            same = here.get((draft.company.name, investor.referent.name, *key))
            investor.role = _told_role(read, same, draft.bare) or investor.role


def _take_values(reading: Reading, rounds: Sequence[RoundDraft], claims: Sequence[Claim]) -> None:
    """What the rules read that a round set, where no value was judged to be one: a round of a sum has but one."""
    judged = {one.mention.money.value for found in reading.amounts.values() for one in found if one.part == "valuation"}
    told = {
        (claim.company, claim.amount.value): claim.valuation
        for claim in claims
        if isinstance(claim, FundingRoundClaim) and claim.amount and claim.valuation
    }
    for draft in rounds:
        value = told.get((draft.company.name, draft.amount.value)) if draft.amount else None
        if value is not None and draft.valuation is None and value.value not in judged:
            draft.valuation = value
            draft.note("valuation", reading.document.sentences[draft.sentence], "told")


def _set_by_news(reading: Reading, rounds: Sequence[RoundDraft], claims: Sequence[Claim]) -> None:
    """A value that words tell of the deal at hand is that of the company's one round, where nobody buys the company."""
    bought = {claim.target for claim in claims if isinstance(claim, AcquisitionClaim)}
    for sentence in reading.document.sentences:
        for one in reading.amounts[sentence.index]:
            company = valued(reading, one) if one.part == "valuation" and is_of_news(sentence, one.place) else None
            own = [draft for draft in rounds if draft.company is company and (draft.amount or draft.stage)]
            if company is None or company.name in bought or len(own) != 1 or own[0].valuation or own[0].earlier:
                continue
            if any(draft.company is company and draft.valuation for draft in rounds) or own[0].stage in (
                "debt",
                "grant",
            ):
                continue
            own[0].valuation = RoundValuation(**one.mention.money.model_dump(), basis=basis(sentence, one.place))
            own[0].note("valuation", sentence, "told")


def _told_role(read: Sequence[Investor], same: Investor | None, bare: bool) -> InvestorRole | None:
    """The part that plain words give an investor; None where they leave it open.

    `read` is all that the rules read of him and the company, `same` what they read of this round. "A, which led the
    Series A, took part" tells that A led another round than this one; of a round that is known by its investors
    alone, words tell who led it.
    """
    leads = [one.role != "participant" for one in read]
    if read and all(leads):
        return "lead"
    took_part = same is not None and same.role == "participant" and any(leads)
    return "participant" if took_part or (read and bare) else None
