"""Rules for two rounds of one company that the claims leave as two: whether they may be one after all.

They are not joined on what speaks for it here; a person is asked (`kg.doubts()`).
"""

import datetime
from typing import NamedTuple

from vcgraph.model.fact import RoundFact
from vcgraph.resolution.amounts import amounts_near
from vcgraph.resolution.rounds import NEWS_DAYS, ROUND_DAYS
from vcgraph.resolution.verdict import Verdict, different, unsure

_SCORES = {(1, 1): 0.6, (1, 0): 0.5, (1, -1): 0.5, (0, 1): 0.5, (0, 0): 0.3, (0, -1): 0.3}
"""By what stages and amounts say: 1 for equal, 0 for not told of both, -1 for other amounts."""


class DatedRound(NamedTuple):
    """A round with the day on which it was done or first told, where that is known."""

    fact: RoundFact
    day: datetime.date | None


def judge_rounds(one: DatedRound, other: DatedRound) -> Verdict:
    """Whether two rounds of one company may be one: unsure where stage and days allow it."""
    stages, amounts = _stages(one.fact, other.fact), _amounts(one.fact, other.fact)
    if one.fact.bare or other.fact.bare:
        return different(0.0, "bare", "investors of whom no article says in which round they came in")
    if stages < 0:
        return different(0.0, "stage", f"{one.fact.stage.value} and {other.fact.stage.value}")
    if one.fact.id == other.fact.extends or other.fact.id == one.fact.extends:
        return different(0.05, "extension", "one enlarges the other")
    days = abs((one.day - other.day).days) if one.day and other.day else None
    if days is None or days > (ROUND_DAYS if amounts > 0 else NEWS_DAYS):
        return different(0.1, "date", "no days near one another are known")
    return _with_reasons(one.fact, other.fact, days, _SCORES[stages, amounts])


def _with_reasons(one: RoundFact, other: RoundFact, days: int, score: float) -> Verdict:
    shared = sorted({each.investor for each in one.investments} & {each.investor for each in other.investments})
    verdict = unsure(min(score + (0.1 if shared else 0), 0.7), "date", f"days apart: {days}")
    known = [
        f"stage: {one.stage.value or 'not told'} and {other.stage.value or 'not told'}",
        f"amount: {_amount(one)} and {_amount(other)}",
        *(f"shared: {investor}" for investor in shared[:1]),
    ]
    return verdict._replace(reasons=(*verdict.reasons, *known))


def _stages(one: RoundFact, other: RoundFact) -> int:
    if one.stage.value is None or other.stage.value is None:
        return 0
    return 1 if one.stage.value == other.stage.value else -1


def _amounts(one: RoundFact, other: RoundFact) -> int:
    if one.amount.value is None or other.amount.value is None:
        return 0
    return 1 if amounts_near(one.amount.value, other.amount.value) else -1


def _amount(fact: RoundFact) -> str:
    return "not told" if fact.amount.value is None else f"{fact.amount.value.currency} {fact.amount.value.value:,f}"
