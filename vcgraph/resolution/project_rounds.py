"""Round facts: one for each group of claims that tell one round."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from vcgraph.model import FundingRoundClaim
from vcgraph.model import Investor as ToldInvestor
from vcgraph.model.fact import Investment, RoundFact
from vcgraph.resolution.grouping import event_id
from vcgraph.resolution.policy import (
    settle_date,
    settle_money,
    settle_plain,
    settle_refining,
    settle_status,
)
from vcgraph.resolution.rounds import ToldRound, group_rounds
from vcgraph.resolution.telling import Owned, claim_ids

_ROLES = ("participant", "lead", "co_lead")


def project_rounds(owned: Owned) -> Iterator[RoundFact]:
    """The rounds of a company; an extension names the round of its stage that it enlarges."""
    named = dict[str, dict[str, str]]()
    tellings = []
    for claim, entities in owned.of_type(FundingRoundClaim):
        named[claim.id] = entities
        investors = frozenset(entity for path, entity in entities.items() if path != "company")
        tellings.append(ToldRound(claim, owned.origin(claim), investors))
    groups = group_rounds(tellings, owned.rulings)
    for group in groups:
        yield _round(owned, group, named, _extended(owned, group, groups))


def _round(
    owned: Owned, group: Sequence[ToldRound], named: dict[str, dict[str, str]], extends: str | None
) -> RoundFact:
    claims = [told.claim for told in group]
    identifier = _identifier(owned, group)
    return RoundFact(
        id=identifier,
        claims=claim_ids(claims),
        company=owned.owner,
        bare=group[0].bare,
        stage=settle_plain(owned.tell(claims, lambda claim: claim.stage)),
        amount=settle_money(owned.tell(claims, lambda claim: claim.amount)),
        date=settle_date(owned.tell(claims, lambda claim: claim.date)),
        status=settle_status(owned.tell(claims, lambda claim: claim.status)),
        valuation=settle_money(owned.tell(claims, lambda claim: claim.valuation)),
        investments=_investments(owned, identifier, claims, named),
        extends=extends,
    )


def _identifier(owned: Owned, group: Sequence[ToldRound]) -> str:
    """A company has one bare round at most, so that its identifier needs no anchor."""
    return (
        f"round-{owned.owner.partition('-')[2]}-bare"
        if group[0].bare
        else event_id("round", owned.owner, group[0].claim)
    )


def _investments(
    owned: Owned, identifier: str, claims: Sequence[FundingRoundClaim], named: dict[str, dict[str, str]]
) -> tuple[Investment, ...]:
    told: defaultdict[str, list[tuple[FundingRoundClaim, ToldInvestor]]] = defaultdict(list)
    for claim in claims:
        for number, investor in enumerate(claim.investors):
            told[named[claim.id][f"investors.{number}.name"]].append((claim, investor))
    return tuple(_investment(owned, identifier, entity, told[entity]) for entity in sorted(told))


def _investment(
    owned: Owned, round_id: str, entity: str, told: Sequence[tuple[FundingRoundClaim, ToldInvestor]]
) -> Investment:
    return Investment(
        id=f"{round_id}-{entity}",
        claims=claim_ids(claim for claim, _ in told),
        investor=entity,
        role=settle_refining([owned.telling(claim, investor.role) for claim, investor in told], _ROLES),
        amount=settle_money([owned.telling(claim, one.amount) for claim, one in told if one.amount]),
        existing=any(investor.existing for _, investor in told),
    )


def _extended(owned: Owned, group: Sequence[ToldRound], groups: Sequence[Sequence[ToldRound]]) -> str | None:
    """The latest earlier round of the same stage, for a group whose words speak of an extension."""
    stage = next((told.claim.stage for told in group if told.claim.stage), None)
    if not group[0].extension or not stage:
        return None
    earlier = [
        other
        for other in groups
        if not other[0].extension
        and any(told.claim.stage == stage for told in other)
        and _start(other) <= _start(group)
    ]
    return _identifier(owned, max(earlier, key=_start)) if earlier else None


def _start(group: Sequence[ToldRound]) -> tuple[str, tuple[str, ...]]:
    dates = [told.claim.date.earliest for told in group if told.claim.date] or [group[0].window[1]]
    return min(dates).isoformat(), group[0].content
