"""The terms of a deal from its sentence: status, date, and which stage goes with an amount."""

from collections.abc import Container, Iterator
from typing import get_args

from vcgraph.extraction.learned.features import span_features, term_features
from vcgraph.extraction.learned.hints import key_of_draft
from vcgraph.extraction.learned.reading import LIKELY, Query, Reading
from vcgraph.extraction.rules.rounds.date_owners import belongs_elsewhere, date_behind, leads_to
from vcgraph.extraction.rules.rounds.dates import date_of_list, date_of_row
from vcgraph.extraction.rules.rounds.terms import own_stage
from vcgraph.extraction.rules.rounds.value_status import is_of_closed_round, read_value_status
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.clauses import own_start
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.endings import was_in_vain
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.extraction.rules.text.status import goes_on, is_done, is_unbound, read_modality
from vcgraph.extraction.rules.text.told_before import is_apart
from vcgraph.extraction.rules.text.told_dates import date_at, date_before
from vcgraph.extraction.rules.text.unreal import is_further_off, told_done, told_undone
from vcgraph.model import PartialDate
from vcgraph.model.claim import Status

STATUSES: tuple[Status, ...] = get_args(Status)


def read_status(
    reading: Reading, sentence: Sentence, place: int, tag: str, about: RoundDraft, least: float = 0.0
) -> Status | None:
    """How far the deal at a place has come; None where no answer is as likely as `least`. `about` is its draft."""
    if tag == "valuation" and is_of_closed_round(sentence.mask, place):
        return "closed"
    context = reading.contexts[sentence.index]
    features = [
        f"{tag}&{one}" if one.startswith(("bl=", "nl=")) else one
        for one in term_features(reading.scope, context, place)
    ]
    modality = read_modality(sentence.mask[:place], "", sentence.mask[place + 1 :])
    features += [f"tag={tag}", f"modality={modality}", f"{tag}&modality={modality}"]
    features += [reading.hints.pair("status", key_of_draft(about), one) + one for one in STATUSES]
    chances = reading.ask(Query("status", sentence, place, tag, about), features)
    best = max(STATUSES, key=lambda one: chances[one])
    if chances[best] < least:
        return None
    if best == "closed" and (is_unbound(sentence.mask, place) or goes_on(sentence.mask, place)):
        return "planned"
    undone = told_undone(sentence.mask, place)
    if undone is not None:
        return undone
    if best == "planned" and was_in_vain(reading.document, sentence, place):
        return "failed"
    if modality == "closed" and tag != "valuation" and told_done(sentence.mask, place):
        return "closed"
    if best == "closed" and tag == "valuation":  # "the new round would value it at"
        value = read_value_status(sentence, place)
        return value if value in ("planned", "in_talks") else best
    if best in ("planned", "in_talks") and tag == "round" and is_done(sentence.mask, place):
        return "closed"
    # Whether a deal is done is judged; whether it is planned or only talked of, its own words say.
    return "in_talks" if best == "planned" and modality == "in_talks" else best


def read_date(
    reading: Reading, sentence: Sentence, place: int, tag: str, about: RoundDraft, previous: PartialDate | None
) -> PartialDate | None:
    """The date of the deal at a place, where its sentence tells one."""
    best: tuple[float, PartialDate] | None = None
    behind = date_behind(sentence, place) if tag == "round" else None
    for at, date in dated(sentence, date_before(reading.document, sentence) or previous):
        if at == behind or (tag in ("round", "stage") and leads_to(sentence, at, place)):
            return date
        if belongs_elsewhere(sentence, at, place):
            continue
        features = span_features(reading.contexts[sentence.index], place, at, tag)
        features += [f"precision={date.precision}", reading.hints.pair("date", key_of_draft(about), str(date))]
        published = reading.document.article.published
        if published is not None and about.status == "closed" and date.earliest > published:
            continue  # "has raised $5 million to open in ten towns next year"
        if published is not None:
            days = (published - date.latest).days
            features.append(
                "age=" + ("ahead" if days < -1 else "now" if days < 15 else "year" if days < 366 else "old")
            )
        chance = reading.ask(Query("date", sentence, place, tag, (about, date)), features)["yes"]
        if best is None or chance > best[0]:
            best = chance, date
    if best is not None and best[0] >= LIKELY:
        return best[1]
    if tag not in ("round", "stage"):
        return None
    return date_of_list(reading.document, sentence, place) or date_of_row(sentence, place)


def dated(sentence: Sentence, previous: PartialDate | None) -> Iterator[tuple[int, PartialDate]]:
    """The dates that a sentence tells, with their places."""
    for at, _ in sentence.all(marks.DATE):
        date = date_at(sentence, at, previous)
        if date is not None:
            yield at, date


def read_stage(
    reading: Reading, sentence: Sentence, place: int, about: RoundDraft, besides: Container[int]
) -> tuple[int, StageMention] | None:
    """The stage that goes with the amount at a place; not one of `besides`, which are other rounds'."""
    best: tuple[float, int, StageMention] | None = None
    own = own_stage(sentence, place)
    for at, mention, likely in reading.stages[sentence.index]:
        if mention.stage == "ipo" or at in besides:  # flotations are the rules' alone
            continue
        if _is_of_other_sum(sentence.mask, at, place) or _IN_PART.search(sentence.mask, 0, at):
            continue
        if own not in (None, at) or is_further_off(sentence.mask, at, place) or is_apart(sentence.mask, at, place):
            continue
        features = span_features(reading.contexts[sentence.index], place, at, "stage")
        features += [f"stage={mention.stage}", f"likely={likely >= LIKELY}"]
        features.append(reading.hints.pair("stage", key_of_draft(about), mention.stage))
        chance = reading.ask(Query("stage", sentence, place, "stage", (about, mention)), features)["yes"]
        if best is None or chance > best[0]:
            best = chance, at, mention
    return (best[1], best[2]) if best is not None and best[0] >= LIKELY else None


_IN_PART = pattern(
    r"\b(?:half|part|some|most|a third|a quarter|much|the rest|the other half|the remainder)(?: of (?:it|that|this|<A>|which|the (?:money|sum)))?(?: (?:is|was|being|as|in))? $"
)
""" "Raised $25 million, half of it debt"."""


def _is_of_other_sum(mask: str, at: int, place: int) -> bool:
    """Whether a stage is of a sum in the clause before or behind: "cancelled its $100 million Series D and borrowed $30
    million", "wants $75 million, having closed a $28 million Series B", "despite a failed attempt to raise a Series B, has
    raised $30 million".
    """
    if at < place and _TRIED.search(mask, max(0, at - 60), at) and "," in mask[at:place]:
        return True
    if at < place and (_WHOSE.search(mask, 0, at) or _OF_BOTH_KINDS.search(mask, 0, at)):
        return "," in mask[at:place] or _IN_EQUITY.match(mask, place + 1) is not None
    if not mask.startswith(f"{marks.MONEY} ", at - 2) or at - 2 == place:
        return False
    return at < place and at < own_start(mask[:place])


_WHOSE = pattern(r"\bwhose (?:[\w\-]+ ){0,3}$")
_OF_BOTH_KINDS = pattern(r"<M>\)? (?:in|of) (?:[\w\-]+ )?$")
_IN_EQUITY = pattern(r"(?: \(<M>\))? (?:in|of) (?:[\w\-]+ )?(?:equity|shares|stock|grants?)\b")
""" "Acme, whose Series C came in 2021, raised $60 million", "$9 million in debt and | $4 million in equity"."""
_TRIED = pattern(
    r"\b(?:attempts?|efforts?|bids?|plans?|planned|fail(?:ed|ure|ing)|tr(?:ied|ying)|hop(?:ed|ing)|unable|struggl(?:ed|ing)) (?:to (?:raise|close|secure|complete|land|find)|at (?:raising|closing)) (?:an?|its|the) (?:[a-z]+ )?$"
)
