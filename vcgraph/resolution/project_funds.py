"""Facts of funds: the fund with its closes, and the commitments to it.

A fund with a name of its own is one fund for ever. A fund known only by its manager's name ("the firm's new fund") is
told apart from the firm's other funds by its amounts and dates.
"""

import datetime
from collections.abc import Iterator, Sequence
from itertools import groupby

from vcgraph.model import CommitmentClaim, FundClaim, Money
from vcgraph.model.fact import CommitmentFact, FundClose, FundFact, Slot
from vcgraph.resolution.amounts import amounts_agree, amounts_near
from vcgraph.resolution.grouping import event_id, join_likely, told_content
from vcgraph.resolution.policy import (
    SAME_NEWS,
    settle_date,
    settle_latest,
    settle_money,
    settle_plain,
    settle_status,
    slot_of,
)
from vcgraph.resolution.telling import Owned, claim_ids

FUNDRAISING_DAYS = 540
"""Raising one fund takes up to about 18 months from launch to final close."""


def project_funds(owned: Owned) -> Iterator[FundFact]:
    """The funds of one name, or the unnamed funds of one manager."""
    for identifier, group in _fund_groups(owned):
        yield _fund(owned, identifier, group)


def project_commitments(owned: Owned) -> Iterator[CommitmentFact]:
    """One commitment for each investor and capacity; a plan that was carried out is superseded."""
    told = [(_fund_of(owned, claim), entities["investor"], claim) for claim, entities in owned.of_type(CommitmentClaim)]
    told.sort(key=lambda item: (item[0], item[1], item[2].role, item[2].article, item[2].id))
    for (fund, investor, role), group in groupby(told, key=lambda item: (item[0], item[1], item[2].role)):
        claims = [claim for _, _, claim in group]
        yield CommitmentFact(
            id=f"commitment-{fund}-{investor}-{role}",
            claims=claim_ids(claims),
            investor=investor,
            fund=fund,
            role=role,
            amount=settle_money(owned.tell(claims, lambda claim: claim.amount)),
            status=settle_status(owned.tell(claims, lambda claim: claim.status)),
        )


def _fund_of(owned: Owned, commitment: CommitmentClaim) -> str:
    """The fund that the commitment's own article describes, else the first one of that name."""
    groups = _fund_groups(owned)
    same = [identifier for identifier, group in groups if any(claim.article == commitment.article for claim in group)]
    return same[0] if same else owned.owner


def _fund_groups(owned: Owned) -> list[tuple[str, tuple[FundClaim, ...]]]:
    claims = sorted((claim for claim, _ in owned.of_type(FundClaim)), key=lambda claim: _order(owned, claim))
    if not claims:
        return []
    if owned.named_apart():
        return [(owned.owner, tuple(claims))]
    groups = sorted(
        join_likely(claims, lambda one, other: _one_fund(owned, one, other)), key=lambda group: _order(owned, group[0])
    )
    first = owned.owner if owned.owner.startswith("fund-") else event_id("fund", owned.owner, groups[0][0])
    return [(first, groups[0]), *((event_id("fund", owned.owner, group[0]), group) for group in groups[1:])]


def _fund(owned: Owned, identifier: str, claims: Sequence[FundClaim]) -> FundFact:
    managers = owned.entities("manager")
    names = sorted({claim.name for claim in claims if claim.name}, key=lambda name: (-len(name), name))
    return FundFact(
        id=identifier,
        claims=claim_ids(claims),
        name=names[0] if names else None,
        manager=settle_plain(owned.tell(claims, lambda claim: managers.get(claim.id))),
        target=settle_money(owned.tell(claims, lambda claim: claim.target)),
        raised=_raised(owned, claims),
        hard_cap=settle_money(owned.tell(claims, lambda claim: claim.hard_cap)),
        status=settle_status(owned.tell(claims, lambda claim: claim.status)),
        date=settle_date(owned.tell(_latest_step(claims), lambda claim: claim.date)),
        term=settle_latest(owned.tell(claims, lambda claim: claim.term)),
        focus=settle_latest(owned.tell(claims, lambda claim: claim.focus)),
        closes=tuple(_closes(owned, identifier, claims)),
    )


def _latest_step(claims: Sequence[FundClaim]) -> list[FundClaim]:
    """The claims of the step that the fund has reached: the date of a launch is not that of a close."""
    closed = [claim for claim in claims if claim.status == "closed"]
    return closed or [claim for claim in claims if claim.status == "first_close"] or list(claims)


def _raised(owned: Owned, claims: Sequence[FundClaim]) -> Slot[Money]:
    """The money raised at the step that the fund has reached; sums of earlier steps are superseded."""
    steps = _latest_step(claims)
    final = settle_money(owned.tell(steps, lambda claim: claim.raised))
    if final.value is None:
        return settle_money(owned.tell(claims, lambda claim: claim.raised))
    earlier = settle_latest(owned.tell([claim for claim in claims if claim not in steps], lambda claim: claim.raised))
    told = [(told.standing, told.value, told.claims) for told in final.told]
    return slot_of([*told, *(("superseded", told.value, told.claims) for told in earlier.told)])


def _closes(owned: Owned, identifier: str, claims: Sequence[FundClaim]) -> Iterator[FundClose]:
    for close, status in (("first", "first_close"), ("final", "closed")):
        group = [claim for claim in claims if claim.status == status and (claim.raised or claim.date)]
        if group:
            yield FundClose(
                id=f"{identifier}-{close}-close",
                claims=claim_ids(group),
                close="first" if close == "first" else "final",
                raised=settle_money(owned.tell(group, lambda claim: claim.raised)),
                date=settle_date(owned.tell(group, lambda claim: claim.date)),
            )


def _one_fund(owned: Owned, one: FundClaim, other: FundClaim) -> int:
    days = _days_between(owned, one, other)
    if days > FUNDRAISING_DAYS or (one.article == other.article and told_content(one) != told_content(other)):
        return _closes_of_one_fund(one, other)
    if one.raised and other.raised and one.status == other.status and not amounts_near(one.raised, other.raised):
        return -1
    if one.target and other.target:
        return 5 if amounts_agree(one.target, other.target) else -1
    return _partly_told(one, other, days)


def _partly_told(one: FundClaim, other: FundClaim, days: int) -> int:
    """One claim tells the target and the other what was raised; or so little that only the days speak."""
    pairs = [(one.target, other.raised), (other.target, one.raised), (one.raised, other.raised)]
    told = [(first, second) for first, second in pairs if first and second]
    if told:
        return 3 if all(_may_become(first, second) for first, second in told) else -1
    return 1 if days <= SAME_NEWS else -1


def _may_become(first: Money, second: Money) -> bool:
    """Whether funds of such a target come to raise so much: between a fifth and three halves of it."""
    if first.currency != second.currency:
        return amounts_near(first, second)
    return first.value / 5 <= second.value <= first.value * 3 / 2


def _closes_of_one_fund(one: FundClaim, other: FundClaim) -> int:
    """Two claims of one article are two funds, unless they are the first and the final close of one."""
    steps = {one.status, other.status}
    return 2 if one.article == other.article and len(steps) == 2 and "first_close" in steps else -1


def _order(owned: Owned, claim: FundClaim) -> tuple[str, str, str, str]:
    published = owned.origin(claim).published or datetime.date.max
    return published.isoformat(), claim.article, told_content(claim), claim.id


def _days_between(owned: Owned, one: FundClaim, other: FundClaim) -> int:
    first, second = (claim.date.earliest if claim.date else owned.origin(claim).published for claim in (one, other))
    return abs((first - second).days) if first and second else 0
