"""Rounds: which claims tell one funding round.

Two claims never tell one round if their stages differ. Otherwise amount and date decide: see `_likeness`. Groups are
joined from the likeliest pair down, and two groups join only if no pair of their claims speaks against it, so the
result does not depend on the order of the claims.
"""

import datetime
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from vcgraph.model import FundingRoundClaim
from vcgraph.normalize.patterns import Pattern
from vcgraph.resolution.amounts import amounts_near, of_one_size
from vcgraph.resolution.grouping import told_content
from vcgraph.resolution.origin import Origin
from vcgraph.resolution.rulings import Rulings, join_ruled, telling_key

NEWS_DAYS = 45
"""A round is retold, and its date told loosely, within this many days of its announcement."""
ROUND_DAYS = 200
"""Two rounds of one stage and one amount lie further apart than this (companies raise every 12 to 24 months)."""
ECHO_DAYS = 7
"""What an article of an earlier day cannot tell of as done happened at most this many days later, by loose dating."""
RUMOUR_DAYS = 365
"""A round in talks or planned is done within this many days, or it was another round."""
RUMOUR_FACTOR = Decimal(2)
"""Talks and the deal that came of them name sums that differ by no more than this factor."""

_EXTENSION = Pattern(r"\b(?:extension|extends?|extended|second (?:close|closing|tranche)|tops? up|top-up)\b", re.I)


@dataclass(frozen=True)
class ToldRound:
    """One claim of a round, with what matching looks at."""

    claim: FundingRoundClaim
    origin: Origin
    investors: frozenset[str]

    @cached_property
    def bare(self) -> bool:
        """Whether the claim names investors and nothing by which to tell the round from others."""
        claim = self.claim
        return not (claim.stage or claim.amount or claim.valuation or claim.date) and not self.ahead

    @cached_property
    def ahead(self) -> bool:
        """Whether the round lies ahead: planned or in talks."""
        return self.claim.status in ("planned", "in_talks")

    @cached_property
    def extension(self) -> bool:
        """Whether the words speak of an extension of an earlier round."""
        return any(_EXTENSION.search(evidence.quote) for evidence in self.claim.evidence)

    @cached_property
    def window(self) -> tuple[datetime.date, datetime.date]:
        """The days between which the round was done, as far as the claim and its publish date say."""
        published = self.origin.published
        if self.claim.date:
            first, last = self.claim.date.earliest, self.claim.date.latest
            return first, last + datetime.timedelta(days=RUMOUR_DAYS) if self.ahead else last
        if self.ahead and published:
            return published, published + datetime.timedelta(days=RUMOUR_DAYS)
        return datetime.date.min, published or datetime.date.max

    @cached_property
    def content(self) -> tuple[str, str, str, str]:
        """An order of claims that depends on nothing but what they say: the earliest published first."""
        return (self.origin.published or datetime.date.max).isoformat(), self.origin.article, self.told, self.claim.id

    @cached_property
    def told(self) -> str:
        """What the claim says, without the words in which it says so."""
        return told_content(self.claim)

    @cached_property
    def features(self) -> tuple[object, ...]:
        """All that matching looks at, articles and investors aside; a round of which little is known, as it is told."""
        claim = self.claim
        little = None if claim.stage or claim.amount else self.told
        return claim.stage, claim.amount, claim.date, self.ahead, self.extension, self.window, little


class Bundle:
    """Claims with equal features, matched as one: much-told rounds come in hundreds of claims, in few versions."""

    def __init__(self, tellings: Sequence[ToldRound]) -> None:
        self.tellings = tuple(tellings)
        first = self.tellings[0]
        self.claim, self.ahead, self.extension, self.window = first.claim, first.ahead, first.extension, first.window
        self.articles = frozenset(told.origin.article for told in self.tellings)
        self.investors = frozenset[str]().union(*(told.investors for told in self.tellings))

    @cached_property
    def keys(self) -> frozenset[str]:
        """What stands for the claims in persons' decisions."""
        return frozenset(telling_key(told.claim) for told in self.tellings)


def group_rounds(tellings: Iterable[ToldRound], rulings: Rulings | None = None) -> list[tuple[ToldRound, ...]]:
    """The claims of one company's rounds, grouped by round; bare claims form one group.

    What persons decided goes before what the claims have in common; it does not touch the bare round. Each group is in
    the order of `content`, and so are the groups by their first claims.
    """
    ordered = sorted(tellings, key=lambda told: told.content)
    bare = tuple(told for told in ordered if told.bare)
    ruled = rulings or Rulings()
    bundles = _bundles((told for told in ordered if not told.bare), ruled)
    joined = join_ruled(bundles, _likeness, lambda bundle: bundle.keys, ruled)
    groups = [_in_order(told for bundle in event for told in bundle.tellings) for event in joined]
    return sorted([*groups, bare] if bare else groups, key=lambda group: group[0].content)


def _bundles(tellings: Iterable[ToldRound], rulings: Rulings) -> list[Bundle]:
    """The claims by their features; one of which something was decided is a bundle by itself."""
    alike: dict[tuple[object, ...], list[ToldRound]] = {}
    for told in tellings:
        own = telling_key(told.claim) if rulings.keys else ""
        alike.setdefault((*told.features, own if own in rulings.keys else ""), []).append(told)
    return [Bundle(group) for group in alike.values()]


def _in_order(tellings: Iterable[ToldRound]) -> tuple[ToldRound, ...]:
    return tuple(sorted(tellings, key=lambda told: told.content))


def _likeness(one: Bundle, other: Bundle) -> int:
    """Above 0: may be one round, the more the likelier. 0: nothing says so. Below 0: they are two rounds."""
    stages, amounts, days = _stages(one, other), _amounts(one, other), _days_apart(one, other)
    if _are_two(one, other, stages, amounts):
        return -1
    if one.ahead != other.ahead:
        return _confirmation(one, other, stages, amounts, days)
    if one.ahead:
        return _talks(one, other, stages, amounts)
    if amounts < 0:
        return 2 if days <= NEWS_DAYS and stages > 0 and _dated(one, other) else -1
    if stages > 0 or amounts > 0:
        return _same_figures(stages, amounts, days, NEWS_DAYS if _dated(one, other) else ECHO_DAYS)
    return _nothing_in_common(one, other, days)


def _talks(one: Bundle, other: Bundle, stages: int, amounts: int) -> int:
    """Two tellings of talks or plans: a company has one round ahead at a time, but plans are given up and made anew."""
    days = abs((one.window[0] - other.window[0]).days)
    if amounts < 0:
        return 2 if days <= NEWS_DAYS else -1
    if stages > 0 or amounts > 0:
        return 6 if days <= ROUND_DAYS else -1
    return 1 if days <= NEWS_DAYS else -1


def _same_figures(stages: int, amounts: int, days: int, slack: int) -> int:
    if stages > 0:
        return (9 if amounts > 0 else 5) if days <= ROUND_DAYS else -1
    return 7 if days <= slack else -1


def _are_two(one: Bundle, other: Bundle, stages: int, amounts: int) -> bool:
    """Whether the stages differ, one extends a round, or one article tells both and parts them by figures."""
    if stages < 0 or one.extension != other.extension:
        return True
    repeats = amounts > 0 or (stages > 0 and amounts == 0)
    return not repeats and not one.articles.isdisjoint(other.articles)


def _confirmation(one: Bundle, other: Bundle, stages: int, amounts: int, days: int) -> int:
    """A rumour or plan beside a round done: one round if the done one is not older than the talk of it."""
    rumour, done = (one, other) if one.ahead else (other, one)
    if days > 0 or done.window[1] < rumour.window[0]:
        return -1
    if amounts > 0:
        return 6 if stages > 0 else 4
    if stages > 0:
        return 3
    if amounts < 0:
        return 2 if one.investors & other.investors or _came_of_talks(rumour, done) else -1
    return 0


def _came_of_talks(rumour: Bundle, done: Bundle) -> bool:
    """Whether a deal is of the size that talks shortly before named: sums change until all have signed."""
    talked, raised = rumour.claim.amount, done.claim.amount
    soon = (done.window[1] - rumour.window[0]).days <= ROUND_DAYS
    return soon and bool(talked and raised and of_one_size(talked, raised, RUMOUR_FACTOR))


def _nothing_in_common(one: Bundle, other: Bundle, days: int) -> int:
    """Neither both stages nor both amounts are known: one round only if told of the same days."""
    if not _dated(one, other) or days > NEWS_DAYS:
        return -1 if _dated(one, other) else 0
    shared = one.investors & other.investors
    precise = all(each.claim.date and each.claim.date.precision in ("day", "month") for each in (one, other))
    if precise and days <= 10:
        return 4 if shared else 1
    return 3 if shared else 0


def _stages(one: Bundle, other: Bundle) -> int:
    if not one.claim.stage or not other.claim.stage:
        return 0
    return 1 if one.claim.stage == other.claim.stage else -1


def _amounts(one: Bundle, other: Bundle) -> int:
    if not one.claim.amount or not other.claim.amount:
        return 0
    return 1 if amounts_near(one.claim.amount, other.claim.amount) else -1


def _dated(one: Bundle, other: Bundle) -> bool:
    return bool(one.claim.date and other.claim.date)


def _days_apart(one: Bundle, other: Bundle) -> int:
    """Days between the two windows; 0 where they overlap."""
    gap = max(one.window[0], other.window[0]) - min(one.window[1], other.window[1])
    return max(0, gap.days)
