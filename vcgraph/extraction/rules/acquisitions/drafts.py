"""Acquisitions in the making: told twice they are one, and later sentences add price, day and end."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from vcgraph.extraction.rules.acquisitions.days import find_date_told
from vcgraph.extraction.rules.acquisitions.own_words import GOES_ON
from vcgraph.extraction.rules.acquisitions.terms import find_price_told, terms_within
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import Support
from vcgraph.extraction.rules.text.endings import came_to_nothing
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import Money, PartialDate
from vcgraph.model.claim import Status


@dataclass(slots=True, eq=False)
class AcquisitionDraft:
    """An acquisition in the making; `present` is news in the present tense ("Acme buys B"), which leaves open how far it is;
    `owned` tells who owns whom and so of no news; `earlier` is told in the past perfect ("had bought"); `fresh` in the
    perfect ("has bought"), which is news wherever it stands; `aside` only describes a party ("A, which bought B"); `last` is the sentence that told it last;
    `verb` the place of the verb that tells it, maybe of several.
    """

    target: Referent
    acquirer: Referent | None
    status: Status
    sentence: int
    headline: bool
    present: bool = False
    owned: bool = False
    earlier: bool = False
    fresh: bool = False
    aside: bool = False
    last: int = -1
    verb: int = -1
    amount: Money | None = None
    date: PartialDate | None = None
    support: list[Support] = field(default_factory=list)

    def note(self, sentence: int, *names: str) -> None:
        """Remember which sentence gave which fields."""
        self.support.extend(Support(name, sentence, "acquisition") for name in names)


def add_price(drafts: Sequence[AcquisitionDraft], sentence: Sentence) -> None:
    """Take the price of the deal told last from a sentence that tells it soon after."""
    if not drafts:
        return
    last = drafts[-1]
    news = (one for one in reversed(drafts) if not one.owned and one.target is last.target)
    draft = next(news, last) if last.owned else last
    far = sentence.index - max(draft.sentence, draft.last) > (_LATER if _is_taken_up(drafts, sentence) else 2)
    if draft.amount is None and (not far or any(item.referent is draft.target for item in sentence.items.values())):
        if _is_of_another(sentence, draft):
            return
        draft.amount = (
            None if draft.acquirer is None and _MAY_VALUE.search(sentence.mask) else find_price_told(sentence)
        )
        if draft.amount is not None:
            for one in _together(drafts, draft):
                one.amount = draft.amount
                one.note(sentence.index, "amount")


_LATER = 14
"""How many sentences behind an article's only purchase its price may be told in words for nothing else."""
_PRICE_AGAIN = pattern(
    r"(?:The|Its|Their) (?:(?:purchase |sale )?price(?: tag)? (?:was|is|came to|is said to be)|(?:deal|acquisition|takeover|purchase|sale|transaction) (?:was|is|is said to be|was said to be) (?:worth|valued at)) (?:[a-z]+ ){0,3}<M>(?=[.,;]|$)(?! (?:a|per) )"
    r"|<C> (?:paid|is paying|will pay) (?:[a-z]+ ){0,3}<M>(?: in (?:cash|stock|cash and stock))?\.$"
)


def _is_taken_up(drafts: Sequence[AcquisitionDraft], sentence: Sentence) -> bool:
    """ "Acme has bought Bolt. ... | The price was $5 million": where nothing else was bought."""
    return len({id(one.target) for one in drafts}) == 1 and _PRICE_AGAIN.match(sentence.mask) is not None


_OWN_DEAL = pattern(
    r"<N>(?: (?:has|had|also|recently|later|[a-z]+ly))* (?:sign(?:s|ed)|w[io]ns?|clos(?:es|ed)|complete[sd]|land(?:s|ed)|struck|strikes|agree[sd]|spen[dt]s?|pa(?:id|ys)(?! [^.;]{0,30}<M> for (?:that|the|it|<A>))|bought|buys|purchase[sd]|acquire[sd]|sold|sells|expects)\b"
)


_VALUED = pattern(r"\b(?:valu(?:es|ed|ing)|gives|puts) <N>")


def _is_of_another(sentence: Sentence, draft: AcquisitionDraft) -> bool:
    """ "A bought B in 2021. C completed its purchase of new machines for $5 million": a sum of C's own."""
    valued = _VALUED.search(sentence.mask)
    named = sentence.items[valued.end() - 1].referent if valued is not None else None
    if named is not None and named is not draft.acquirer and named.name not in draft.target.name:
        return True
    own = _OWN_DEAL.match(sentence.mask)
    first = sentence.items[0].referent if own else None
    return draft.acquirer is not None and first is not None and first not in (draft.acquirer, draft.target)


_MAY_VALUE = pattern(r"\b(?:could|would|might|may) value [^.;]{0,60}<M>")


def _together(drafts: Sequence[AcquisitionDraft], draft: AcquisitionDraft) -> list[AcquisitionDraft]:
    """The drafts of all who buy together in the one deal."""
    return [
        one
        for one in drafts
        if one is draft
        or (one.target is draft.target and one.sentence == draft.sentence and one.amount is None and not one.owned)
    ]


def add_day(drafts: Sequence[AcquisitionDraft], sentence: Sentence) -> None:
    """Take the date of the deal told last from a sentence that tells it right behind."""
    if drafts and drafts[-1].date is None and sentence.index - drafts[-1].sentence <= _NEAR:
        drafts[-1].date = find_date_told(sentence)
        if drafts[-1].date is not None:
            drafts[-1].note(sentence.index, "date")


_NEAR = 2


def add_end(drafts: Sequence[AcquisitionDraft], sentence: Sentence) -> None:
    """A deal that was only planned has failed where the sentence behind it says so: "The deal fell through"."""
    last = drafts[-1] if drafts else None
    if last is None or last.status not in ("planned", "in_talks") or sentence.index - last.sentence != 1:
        return
    if came_to_nothing(sentence, {last.acquirer, last.target}):
        last.status = "failed"
        last.note(sentence.index, "status")


class Deals:
    """The acquisitions of an article so far, each once."""

    def __init__(self) -> None:
        self.drafts: list[AcquisitionDraft] = []
        self._by_word: dict[str, list[int]] = {}

    def unite(self, draft: AcquisitionDraft) -> None:
        """Add a draft, or fill the one of the same deal."""
        words = _words_to_find(draft.target.name)
        near = sorted({at for word in words for at in self._by_word.get(word, ())})
        known = next((self.drafts[at] for at in near if _is_same(self.drafts[at], draft)), None)
        if known is not None:
            _fill(known, draft)
            return
        for word in words:
            self._by_word.setdefault(word, []).append(len(self.drafts))
        self.drafts.append(draft)


def _words_to_find(name: str) -> set[str]:
    """What two names of one target share at least one of: a word, what stands before its apostrophe, or a run of words
    written as one.
    """
    words = name.casefold().split()
    return {*words, *accumulate(words), *(re.split("['’]", word, maxsplit=1)[0] for word in words)}


def _fill(known: AcquisitionDraft, draft: AcquisitionDraft) -> None:
    if known.present and known.status == "closed" and not draft.present:
        known.status, known.present = draft.status, draft.present
    if known.acquirer is None and draft.acquirer is not None and known.status == "in_talks":
        known.status = draft.status  # who sought a buyer has found one
    known.acquirer = known.acquirer or draft.acquirer
    known.last = draft.sentence
    if known.amount is None or (draft.amount is not None and known.amount.qualifier == "at_most"):
        known.amount = draft.amount
    known.date = draft.date if known.date is None or _is_rough(known, draft) else known.date
    known.support.extend(draft.support)


def _is_same(known: AcquisitionDraft, draft: AcquisitionDraft) -> bool:
    if not _is_same_target(known, draft) or (
        known.acquirer and draft.acquirer and not _is_one_name(known.acquirer, draft.acquirer)
    ):
        return False
    if known.acquirer is None and known.status == "in_talks" and draft.earlier and known.sentence != draft.sentence:
        return False
    if _sells_on(known, draft) or (known.sentence == draft.sentence and _sells_on(draft, known)):
        return False
    if known.owned != draft.owned and (
        known.acquirer is not draft.acquirer or {known.status, draft.status} != {"closed"}
    ):
        return False
    if (
        known.date
        and draft.date
        and not _is_rough(known, draft)
        and not known.date.overlaps(draft.date)
        and known.date.earliest.year != draft.date.earliest.year
    ):
        return False
    if known.amount is None or draft.amount is None or known.amount.agrees_with(draft.amount):
        return True
    if known.amount.currency != draft.amount.currency:
        return known.acquirer is not None and known.status == draft.status
    room = 0.3 if known.status == "in_talks" else 0.05
    return abs(known.amount.value - draft.amount.value) <= room * float(known.amount.value)


def _is_rough(known: AcquisitionDraft, draft: AcquisitionDraft) -> bool:
    """ "Acquisitions in 2024: B and C", "A closed B in November 2024 and C in February 2025": a heading dates them roughly."""
    if known.date is None or draft.date is None or known.sentence == draft.sentence:
        return False
    rough = known.date.precision == "year" and draft.date.precision in ("month", "day")
    return rough and abs(known.date.earliest.year - draft.date.earliest.year) <= 1


def _sells_on(bought: AcquisitionDraft, sought: AcquisitionDraft) -> bool:
    """ "A, which bought B in 2012, is exploring a sale": who bought it years ago is now for selling it."""
    of_old = bought.status == "closed" and bought.date is not None
    return of_old and sought.acquirer is None and sought.status == "in_talks"


def _is_same_target(known: AcquisitionDraft, draft: AcquisitionDraft) -> bool:
    """Whether both are of one company; who bought B is not said to have bought "B's business" beside it."""
    if known.acquirer is draft.acquirer and _is_one_name(known.target, draft.target):
        return True
    one, other = known.target.name.casefold(), draft.target.name.casefold()
    part = known.acquirer is draft.acquirer and other.startswith((f"{one}'", f"{one}’"))
    return one == other or part


def _is_one_name(one: Referent, other: Referent) -> bool:
    """ "Quillo" and "Zhou Quillo Group", "BrightPan" and "Bright Pan Inc": one party, told by two names."""
    if one is other:
        return True
    words, more = sorted(
        (one.name.casefold().split(), other.name.casefold().split()), key=lambda name: len("".join(name))
    )
    if len("".join(words)) <= _LEAST_LETTERS or more[: len(words)] == words:
        return False
    inside = any(more[at : at + len(words)] == words for at in range(1, len(more)))
    return inside or "".join(words) in accumulate(more)


_LEAST_LETTERS = 4


def is_long_past(document: Document, draft: AcquisitionDraft) -> bool:
    """ "It may resemble A's purchase of B in 2006": a year gone by, so what is open is something else."""
    published = document.article.published
    return (
        draft.status in ("planned", "in_talks")
        and draft.date is not None
        and published is not None
        and draft.date.earliest.year + 1 < published.year
    )


def split_terms(sentence: Sentence, placed: dict[int, Referent], drafts: Sequence[AcquisitionDraft]) -> None:
    """ "Bought A for $5 million in 2012 and B in 2013": each target with what stands beside it."""
    starts = sorted(placed)
    opened = [_led(sentence.mask, start) for start in starts]
    main = GOES_ON.search(sentence.mask, starts[-1])
    ends = [*opened[1:], min(main.start() if main else len(sentence.mask), starts[-1] + 60)]
    terms: list[tuple[Money | None, PartialDate | None]] = []
    for start, low, high in zip(starts, opened, ends, strict=True):
        own = terms_within(sentence, low, high)
        shared = own == (None, None) and _AND_NAME.search(sentence.mask, 0, start)
        terms.append(terms[-1] if shared and terms else own)
    of_target = {id(placed[start]): one for start, one in zip(starts, terms, strict=True)}
    undated = not any(one[1] for one in terms[:-1])
    for draft in drafts:
        amount, date = of_target.get(id(draft.target), (None, None))
        draft.amount = amount if any(one[0] or one[1] for one in terms[:-1]) else draft.amount
        if not undated or opened[-1] < starts[-1]:
            draft.date = date or (draft.date if undated else None)


def _led(mask: str, start: int) -> int:
    """Where the words of a target begin: "bought A in 2019 and, | a year later, B"."""
    led = _DATE_LEADS.search(mask, 0, start)
    return led.start() if led else start


_DATE_LEADS = pattern(r"(?<=and,|hen,) (?:in )?<D>, (?:the )?(?:[a-z\-]+ ){0,3}$")
_AND_NAME = pattern(r"<N> and $")
""" "And, a year later, B | and C": of both."""
