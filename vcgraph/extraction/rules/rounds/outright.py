"""What stands at the signs of a sentence, and drafts of rounds that its words tell outright."""

from collections.abc import Sequence

from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.model import Money, PartialDate
from vcgraph.model.claim import Stage
from vcgraph.normalize.date_mention import DateMention, resolve
from vcgraph.normalize.money import MoneyMention

NOT_COMPANIES = ("firm", "fund", "person", "place", "publication")
"""Kinds of names that raise no round."""
PAIRED = "paired sums"
"""The rule of rounds whose sentence tells several companies, each with a sum of its own."""


def outright(draft: RoundDraft, sentence: Sentence, rule: str | None = None) -> RoundDraft:
    """The draft, with the sentence noted as what gave all that is known of it."""
    for name in ("company", "amount", "stage", "date", "status"):
        if getattr(draft, name) is not None:
            draft.note(name, sentence, rule or draft.rule)
    return draft


def money_at(sentence: Sentence, at: int | None) -> Money | None:
    """The sum at a place, where one stands there."""
    item = sentence.items.get(at) if at is not None else None
    return item.value.money if item is not None and isinstance(item.value, MoneyMention) else None


def stage_at(sentence: Sentence, at: int | None) -> Stage | None:
    """The stage at a place, where one stands there."""
    item = sentence.items.get(at) if at is not None else None
    return item.value.stage if item is not None and isinstance(item.value, StageMention) else None


def date_at(sentence: Sentence, at: int | None, previous: PartialDate | None = None) -> PartialDate | None:
    """The date at a place, where one stands there; a relative one is counted from the `previous`."""
    item = sentence.items.get(at) if at is not None else None
    return resolve(item.value, previous) if item is not None and isinstance(item.value, DateMention) else None


def stages_in(sentence: Sentence, start: int, end: int) -> Sequence[Stage]:
    """The stages of a span of the mask."""
    told = (item.value for _, item in sentence.all(marks.STAGE, start, end))
    return [one.stage for one in told if isinstance(one, StageMention)]


def givers_in(sentence: Sentence, start: int, end: int) -> list[Referent]:
    """The names of a span that may give money: no places and no newspapers."""
    named = (item.referent for _, item in sentence.all(marks.NAME + marks.PERSON, start, end))
    return [one for one in named if one is not None and one.kind not in ("place", "publication")]
