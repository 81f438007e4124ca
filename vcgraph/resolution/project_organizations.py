"""Facts of a company beside its rounds: valuations, totals raised, acquisitions."""

import datetime
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import zip_longest

from vcgraph.model import AcquisitionClaim, TotalRaisedClaim, ValuationClaim
from vcgraph.model.fact import AcquisitionFact, TotalRaisedFact, ValuationFact
from vcgraph.resolution.amounts import amounts_agree, amounts_near
from vcgraph.resolution.grouping import event_id, told_content
from vcgraph.resolution.policy import (
    dates_agree,
    settle_date,
    settle_latest,
    settle_money,
    settle_refining,
    settle_status,
)
from vcgraph.resolution.telling import Owned, claim_ids

_BASES = ("unspecified", "pre_money", "post_money")
RETOLD_DAYS = 45
"""A valuation or takeover is retold, and dated loosely, within this many days."""
STANDS_DAYS = 400
"""A valuation is quoted until the next round sets another, 12 to 18 months later."""
VALUATION_FACTOR = Decimal("1.5")
DEAL_DAYS = 730
"""One buyer buys one target once: claims within this many days tell one deal, from first talk to closing."""


def project_valuations(owned: Owned) -> Iterator[ValuationFact]:
    """The valuations of a company in the order of time; each but the last is superseded by the next."""
    claims = sorted((claim for claim, _ in owned.of_type(ValuationClaim)), key=lambda claim: _order(owned, claim))
    groups = owned.events(claims, lambda one, other: _one_valuation(owned, one, other))
    facts = sorted((_valuation(owned, group) for group in groups), key=lambda fact: (_as_of(fact), fact.id))
    for fact, later in zip_longest(facts, facts[1:]):
        replaced = later is not None and fact.as_of is not None and later.as_of is not None and fact.as_of < later.as_of
        yield fact.model_copy(update={"superseded_by": later.id}) if later and replaced else fact


def project_totals(owned: Owned) -> Iterator[TotalRaisedFact]:
    """The money that a company has raised in all: the latest article's figure, earlier ones superseded."""
    claims = [claim for claim, _ in owned.of_type(TotalRaisedClaim)]
    if claims:
        tellings = owned.tell(claims, lambda claim: claim.amount)
        dates = [telling.origin.published for telling in tellings if telling.origin.published]
        yield TotalRaisedFact(
            id=f"total-raised-{owned.owner.partition('-')[2]}",
            claims=claim_ids(claims),
            company=owned.owner,
            amount=settle_latest(tellings),
            as_of=max(dates, default=None),
        )


def project_acquisitions(owned: Owned) -> Iterator[AcquisitionFact]:
    """The purchases of a target: one for each buyer and deal; bids of two buyers stay two."""
    buyers = {claim.id: entities.get("acquirer") for claim, entities in owned.of_type(AcquisitionClaim)}
    claims = sorted((claim for claim, _ in owned.of_type(AcquisitionClaim)), key=lambda claim: _order(owned, claim))
    for group in owned.events(claims, lambda one, other: _one_deal(owned, buyers, one, other)):
        named = sorted({buyer for claim in group if (buyer := buyers[claim.id])})
        yield AcquisitionFact(
            id=event_id("acquisition", owned.owner, group[0]),
            claims=claim_ids(group),
            acquirer=named[0] if named else None,
            target=owned.owner,
            amount=settle_money(owned.tell(group, lambda claim: claim.amount)),
            status=settle_status(owned.tell(group, lambda claim: claim.status)),
            date=settle_date(owned.tell(group, lambda claim: claim.date)),
        )


def _valuation(owned: Owned, group: Sequence[ValuationClaim]) -> ValuationFact:
    days = [day for claim in group if (day := _day(owned, claim))]
    return ValuationFact(
        id=event_id("valuation", owned.owner, group[0]),
        claims=claim_ids(group),
        company=owned.owner,
        amount=settle_money(owned.tell(group, lambda claim: claim.amount)),
        basis=settle_refining(owned.tell(group, lambda claim: claim.basis), _BASES),
        date=settle_date(owned.tell(group, lambda claim: claim.date)),
        status=settle_status(owned.tell(group, lambda claim: claim.status)),
        as_of=min(days, default=None),
    )


def _one_valuation(owned: Owned, one: ValuationClaim, other: ValuationClaim) -> int:
    bases = {one.basis, other.basis} - {"unspecified"}
    if len(bases) > 1:
        return -1
    if not amounts_near(one.amount, other.amount, VALUATION_FACTOR):
        return 1 if _same_precise_date(one, other) else -1
    if _days_between(owned, one, other) <= RETOLD_DAYS or (one.date and other.date and one.date.overlaps(other.date)):
        return 5
    undated = not (one.date and other.date)
    return 4 if undated and one.amount == other.amount and _days_between(owned, one, other) <= STANDS_DAYS else -1


def _same_precise_date(one: ValuationClaim, other: ValuationClaim) -> bool:
    if not one.date or not other.date or one.article == other.article:
        return False
    exact = {one.date.precision, other.date.precision} <= {"day", "month"}
    return exact and dates_agree(one.date, other.date)


def _one_deal(owned: Owned, buyers: dict[str, str | None], one: AcquisitionClaim, other: AcquisitionClaim) -> int:
    first, second = buyers[one.id], buyers[other.id]
    days = _days_between(owned, one, other)
    if first and second:
        return 5 if first == second and days <= DEAL_DAYS else -1
    if told_content(one) == told_content(other):
        return 4
    agree = bool(one.amount and other.amount and amounts_agree(one.amount, other.amount))
    return 3 if days <= RETOLD_DAYS and (agree or not (one.amount and other.amount)) else 0


def _order(owned: Owned, claim: ValuationClaim | AcquisitionClaim) -> tuple[str, str, str, str]:
    published = owned.origin(claim).published or datetime.date.max
    return published.isoformat(), claim.article, told_content(claim), claim.id


def _day(owned: Owned, claim: ValuationClaim | AcquisitionClaim) -> datetime.date | None:
    return claim.date.earliest if claim.date else owned.origin(claim).published


def _days_between(
    owned: Owned, one: ValuationClaim | AcquisitionClaim, other: ValuationClaim | AcquisitionClaim
) -> int:
    """Days between what the two claims date; 0 where one is not dated at all."""
    first, second = _day(owned, one), _day(owned, other)
    return abs((first - second).days) if first and second else 0


def _as_of(fact: ValuationFact) -> str:
    return (fact.as_of or datetime.date.min).isoformat()
