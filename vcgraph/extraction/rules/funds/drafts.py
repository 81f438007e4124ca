"""A fund in the making, and which of two drafts speak of the same fund."""

import re
from dataclasses import dataclass, field
from functools import lru_cache

from vcgraph.extraction.rules.names.fund_numbers import bears_number, nth_fund, number_of, roman
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import Support
from vcgraph.model import Money, PartialDate
from vcgraph.model.claim import FundStatus


@dataclass(slots=True, eq=False)
class FundDraft:
    """A fund in the making. `own` is the fund's own name where it has one; `called` are the
    words that the text tells it by ("second Asia fund"); `earlier` where the text calls it a former one,
    `standing` where it only mentions the fund and tells no event, `held` also where
    the firm is said to manage it, `again` where "the fund" is one told before, `coming` where it is to be raised after the one told;
    `other` is its size in a second currency.
    """

    manager: Referent | None
    own: str | None
    sentence: int
    ordinal: int | None = None
    earlier: bool = False
    launched: bool = False
    status: FundStatus | None = None
    target: Money | None = None
    raised: Money | None = None
    hard_cap: Money | None = None
    other: Money | None = None
    date: PartialDate | None = None
    term: str | None = None
    focus: str | None = None
    called: str | None = None
    maiden: bool = False
    standing: bool = False
    held: bool = False
    again: bool = False
    coming: bool = False
    support: list[Support] = field(default_factory=list)

    @property
    def name(self) -> str | None:
        """What the fund is called: its own name, its number, or the manager's name."""
        return self.own_name or (self.manager.name if self.manager else None)

    @property
    def own_name(self) -> str | None:
        """The fund's own name or number; a firm's first fund goes by the firm's name."""
        if self.own:
            return (
                f"{self.own} {roman(self.ordinal)}"
                if self.ordinal
                and self.ordinal > 1
                and number_of(self.own) is None
                and not bears_number(self.own, self.ordinal)
                else self.own
            )
        if self.called:
            return self.called
        if self.maiden and self.manager is not None:
            return self.manager.name
        return nth_fund(self.ordinal) if self.ordinal and self.ordinal > 1 else None


class FundDrafts:
    """The funds told so far, in the order of `all`, found by their house and by their name: no fund is compared with all others."""

    def __init__(self) -> None:
        self.all: list[FundDraft] = []
        self._by_key: dict[tuple[str, str], dict[int, FundDraft]] = {}
        self._places: dict[int, int] = {}

    def add(self, draft: FundDraft) -> None:
        """Add a fund of which nothing was told before."""
        self._places[id(draft)] = len(self.all)
        self.all.append(draft)
        self.learn(draft)

    def learn(self, draft: FundDraft) -> None:
        """Write down by what a fund is found, which more may have been told of."""
        house = _houses(draft)
        keys = [("house", house[-1]), *(("opens", one) for one in house), ("own", draft.own or "")]
        for key in keys:
            self._by_key.setdefault(key, {})[self._places[id(draft)]] = draft

    def of_house(self, draft: FundDraft) -> list[FundDraft]:
        """The funds whose manager is a draft's, or that bear its name."""
        house = _houses(draft)
        keys = [("opens", house[-1]), *(("house", one) for one in house), *([("own", draft.own)] if draft.own else [])]
        found = {place: one for key in keys for place, one in self._by_key.get(key, {}).items()}
        return [found[place] for place in sorted(found) if is_manager(found[place], draft)]


def unite(drafts: FundDrafts, draft: FundDraft, document: Document) -> None:
    """Add a draft, or give what it tells to the draft of the same fund."""
    rivals = drafts.of_house(draft)
    numbered = [one for one in rivals if _shares_number(one, draft)]
    for known in (*reversed(numbered), *reversed(rivals)):
        if _is_planned_later(known, draft, document) or _is_planned_later(draft, known, document):
            continue
        if draft.coming and known.status == "closed" and not known.coming:
            continue
        renewed = (
            _is_past(known, document)
            and draft.status == "planned"
            and draft.date is None
            and not _same_size(known, draft)
        )
        if (
            _is_same(known, draft)
            and not renewed
            and not (
                _is_past(draft, document)
                and known.date is None
                and document.sentences[known.sentence].rank <= 3
                and not _same_size(known, draft)
            )
        ):
            _merge(known, draft)
            drafts.learn(known)
            return
    drafts.add(draft)


def _shares_number(known: FundDraft, draft: FundDraft) -> bool:
    number = draft.ordinal or number_of(draft.own or "")
    return bool(number) and number == (known.ordinal or number_of(known.own or ""))


def _is_past(draft: FundDraft, document: Document) -> bool:
    published = document.article.published
    return draft.date is not None and published is not None and (published - draft.date.latest).days > 200


def _is_planned_later(planned: FundDraft, closed: FundDraft, document: Document) -> bool:
    """ "Wants $4 million for a new fund. Last year it closed one of the same size": what closed before the year of the news
    is no longer raised.
    """
    published = document.article.published
    if published is None or planned.status != "planned" or planned.raised is not None or planned.target is None:
        return False
    if closed.status != "closed" or closed.launched or closed.date is None or not (closed.raised or closed.earlier):
        return False
    again = planned.date is not None and planned.date.earliest.year < published.year
    return closed.date.latest.year < published.year and not again


def _merge(known: FundDraft, draft: FundDraft) -> None:
    if draft.raised and known.launched and known.target and _agree(known.target, draft.raised):
        known.target, known.status = None, draft.status
    if known.raised and draft.launched and draft.target and _agree(known.raised, draft.target):
        draft.target = None
    known.status = (
        "first_close"
        if draft.status == "first_close" and (known.raised is None or _same_size(known, draft))
        else _later(known, draft)
    )
    known.date = _date(known, draft)
    known.target = known.target or draft.target
    known.raised = _exact(known.raised, draft.raised)
    known.hard_cap = known.hard_cap or draft.hard_cap
    known.other = known.other or draft.other
    known.own, known.ordinal = known.own or draft.own, known.ordinal or draft.ordinal
    known.called = known.called or draft.called
    known.standing = known.standing and draft.standing
    known.maiden = (known.maiden or draft.maiden) and (known.ordinal or 1) == 1
    if known.manager is None or (draft.manager is not None and len(draft.manager.name) > len(known.manager.name)):
        known.manager = draft.manager or known.manager
    known.support.extend(draft.support)


def _exact(known: Money | None, told: Money | None) -> Money | None:
    """ "Just over $1 billion" that is told as "$1.07 billion" later: the sum in full."""
    rounded = known is not None and known.qualifier != "exact"
    return told if rounded and told is not None and told.qualifier == "exact" else known or told


def _date(known: FundDraft, draft: FundDraft) -> PartialDate | None:
    """The date of the close, where one is told: that of the launch or of the plan does not stand for it."""
    if known.raised and not draft.raised and draft.target:
        return known.date
    if draft.raised and not known.raised and known.target:
        return draft.date
    return known.date or draft.date


def _later(known: FundDraft, draft: FundDraft) -> FundStatus | None:
    if known.raised or not draft.raised or known.status == "failed":
        return known.status or draft.status
    if known.status == "first_close" and known.target and draft.raised.value * 10 < known.target.value * 9:
        return known.status
    return draft.status or known.status


def _is_same(known: FundDraft, draft: FundDraft) -> bool:
    """Whether two drafts of one house speak of one fund."""
    if (
        known.own
        and draft.own
        and known.own != draft.own
        and not (number_of(known.own) and number_of(known.own) == number_of(draft.own))
    ):
        return False
    if known.earlier != draft.earlier and (known.status != draft.status or not _same_size(known, draft)):
        return False
    if _is_other_sized(known, draft) or _is_called_otherwise(known, draft) or _is_called_otherwise(draft, known):
        return False
    numbers = {
        one for one in (known.ordinal or number_of(known.own or ""), draft.ordinal or number_of(draft.own or "")) if one
    }
    if len(numbers) > 1:
        return False
    if (
        {known.status, draft.status} == {"first_close", "closed"}
        and known.raised
        and draft.raised
        and abs(known.raised.value - draft.raised.value) * 50 > known.raised.value
    ):
        return False
    if (
        known.date
        and draft.date
        and known.date.earliest.year != draft.date.earliest.year
        and not _same_size(known, draft)
    ):
        return False
    pairs = ((known.target, draft.target), (known.raised, draft.raised), (known.hard_cap, draft.hard_cap))
    converted = (known.other or draft.other) is not None and _same_size(known, draft)
    if not converted and any(one and other and not _agree(one, other) for one, other in pairs):
        return False
    bare = not any(one is not None for pair in pairs for one in pair)
    return (
        _same_size(known, draft)
        or draft.sentence - known.sentence <= 5
        or (known.manager is draft.manager and draft.raised is None and known.support[-1].sentence == draft.sentence)
        or len(numbers) == 1
        or (bare and known.date is not None and known.date == draft.date)
    )


def _is_other_sized(known: FundDraft, draft: FundDraft) -> bool:
    """ "Is weighing a $1 billion fund. Its eighth, a $640 million pool, closed in March": the plan is of another one."""
    if known.held and known.raised and draft.target and draft.status == "planned" and not draft.again:
        return not _agree(known.raised, draft.target)
    return (
        known.status == "planned"
        and not known.ordinal
        and bool(draft.ordinal)
        and known.target is not None
        and draft.raised is not None
        and draft.status == "closed"
        and draft.standing
        and not _agree(known.target, draft.raised)
    )


def _is_called_otherwise(named: FundDraft, told: FundDraft) -> bool:
    """ "Launched its Middle Market Fund II. Its second Europe fund closed": two funds that bear the same number."""
    if not named.own or not told.called or told.own or named.manager is None:
        return False
    words = [word for word in told.called.split() if word[0].isupper()]
    return not named.own.startswith((named.manager.name.split()[0], "Fund ")) and any(
        word not in named.own for word in words
    )


def is_manager(known: FundDraft, draft: FundDraft) -> bool:
    """Whether two drafts have the same manager, or the same fund's name."""
    if (known.own and known.own == draft.own) or known.manager is draft.manager:
        return True
    if known.manager is None or draft.manager is None:
        return False
    one, other = _houses(known), _houses(draft)
    return one[-1] in other or other[-1] in one


def _houses(draft: FundDraft) -> tuple[str, ...]:
    """ "JPMorgan" and "JPMorganAsset" of "J.P. Morgan Asset": the words that a manager's name begins with, the whole name last."""
    return _openings(draft.manager.name) if draft.manager is not None else ("",)


@lru_cache(maxsize=8192)
def _openings(name: str) -> tuple[str, ...]:
    words = [re.sub(r"\W", "", word) for word in name.split()]
    return tuple("".join(words[:count]) for count in range(1, len(words) + 1))


def _same_size(known: FundDraft, draft: FundDraft) -> bool:
    sizes = [one for one in (known.target, known.raised, known.other) if one is not None]
    told = [one for one in (draft.target, draft.raised, draft.other) if one is not None]
    return any(_agree(one, other) for one in sizes for other in told)


def _agree(one: Money, other: Money) -> bool:
    if one.agrees_with(other):
        return True
    return one.currency == other.currency and abs(one.value - other.value) * 50 <= one.value


def note(draft: FundDraft, sentence: Sentence) -> None:
    """Write down which sentence tells what a draft holds."""
    filled = [name for name in ("target", "raised", "hard_cap", "date", "status") if getattr(draft, name) is not None]
    draft.support = [
        Support(name, sentence.index, "fund") for name in ["name" if draft.own_name else "manager", *filled]
    ]
