"""Totals raised, and valuations that belong to no round."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from vcgraph.extraction.learned.reading import LIKELY, Reading, Sized
from vcgraph.extraction.learned.terms import read_date, read_status
from vcgraph.extraction.learned.values import is_mark, valued_alone
from vcgraph.extraction.rules.rounds.terms import basis
from vcgraph.extraction.rules.rounds.totals import is_of_many
from vcgraph.extraction.rules.rounds.valuations import OWN_DATE
from vcgraph.extraction.rules.rounds.value_status import read_value_status
from vcgraph.extraction.rules.sums.old_values import is_passed_value
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.drafts import RoundDraft, Support, evidence_of, rules_of
from vcgraph.model import Money, PartialDate, TotalRaisedClaim, ValuationClaim
from vcgraph.model.claim import Status
from vcgraph.normalize.money import MoneyMention


def find_totals(reading: Reading) -> list[TotalRaisedClaim]:
    """What the article says companies have raised in all."""
    claims: dict[tuple[str, str], TotalRaisedClaim] = {}
    for sentence in reading.document.sentences:
        for one in reading.amounts[sentence.index]:
            if one.part != "total" or is_of_many(sentence, one.place):
                continue
            company = reading.owner("company", sentence, one.place, "total")
            if company is not None:
                support = [Support("amount", sentence.index, "total"), Support("company", sentence.index, "total")]
                claim = TotalRaisedClaim(
                    article=reading.document.article.id, evidence=evidence_of(reading.document, support),
                    rules=rules_of(support), company=company.name, amount=one.mention.money,
                )  # fmt: skip
                claims.setdefault((company.name, f"{one.mention.money.value}{one.mention.money.currency}"), claim)
    return list(claims.values())


def find_valuations(reading: Reading, rounds: Sequence[RoundDraft]) -> list[ValuationClaim]:
    """Valuations that no round of the article set, each once: "valued at $9 billion" above "valued at $9.4 billion" is the same."""
    found = list(_all_valuations(reading, rounds))
    abroad = _told_abroad(
        reading, [*(one.amount for one in found), *(one.valuation for one in rounds if one.valuation)]
    )
    closer: list[tuple[str, Money, PartialDate | None]] = [(one.company, one.amount, one.date) for one in found]
    closer += [(draft.company.name, draft.valuation, None) for draft in rounds if draft.valuation is not None]
    return [
        one
        for one in found
        if not any(one.amount.agrees_with(other) for other in abroad)
        and not any(
            one.company == company and one.date in (None, date) and _is_rounder(one.amount, value)
            for company, value, date in closer
        )
    ]


def _told_abroad(reading: Reading, values: Iterable[Money]) -> list[Money]:
    """The same values in the second currency that the text gives: "€1.4 billion ($1.6 billion)" below "valued at $1.6 billion"."""
    known = {(one.value, one.currency) for one in values}
    sums = (item.value for sentence in reading.document.sentences for _, item in sentence.all(marks.MONEY))
    return [
        one.also
        for one in sums
        if isinstance(one, MoneyMention) and one.also is not None and (one.money.value, one.money.currency) in known
    ]


def _is_rounder(one: Money, other: Money) -> bool:
    """Whether a sum may be another one told with fewer figures."""
    near = abs(one.value - other.value) <= _NEAR * other.value
    return one.currency == other.currency and near and _figures(one) < _figures(other)


_NEAR = Decimal("0.08")
"""How far a sum in round figures may be from what it stands for: 9.4 billion is told as 9 and as 10."""


def _figures(one: Money) -> int:
    return len(f"{one.value:f}".partition(".")[0].rstrip("0"))


def _all_valuations(reading: Reading, rounds: Sequence[RoundDraft]) -> Iterator[ValuationClaim]:
    told = {(id(draft.company), draft.valuation.value) for draft in rounds if draft.valuation is not None}
    for sentence in reading.document.sentences:
        for one in reading.amounts[sentence.index]:
            company = valued_alone(reading, one) if one.part == "valuation" else None
            if company is None or (id(company), one.mention.money.value) in told:
                continue
            if is_mark(reading, one) or (
                is_passed_value(sentence, one.place) and not OWN_DATE.match(sentence.mask, one.place + 1)
            ):
                continue
            told.add((id(company), one.mention.money.value))
            about = RoundDraft(company, sentence.index, one.place, "worth", amount=one.mention.money)
            support = [Support("amount", sentence.index, "valuation"), Support("company", sentence.index, "valuation")]
            yield ValuationClaim(
                article=reading.document.article.id, evidence=evidence_of(reading.document, support),
                rules=rules_of(support), company=company.name, amount=one.mention.money,
                basis=basis(sentence, one.place), date=read_date(reading, sentence, one.place, "worth", about, None),
                status=_status(reading, one, about),
            )  # fmt: skip


def _status(reading: Reading, one: Sized, about: RoundDraft) -> Status | None:
    """What the words tell, else what is judged likely; a value of which neither says more is one that a company has."""
    told = read_value_status(one.sentence, one.place)
    if told in ("planned", "in_talks"):
        return told
    judged = read_status(reading, one.sentence, one.place, "worth", about, LIKELY)
    return judged or (told if told == "closed" else None)
