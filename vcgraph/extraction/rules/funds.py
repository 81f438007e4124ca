"""Funds: who raises them, their target and what they raised, first and final closes."""

import re
from dataclasses import dataclass, field

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.discourse import is_organization, opens_item
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.drafts import Support, evidence_of, rules_of
from vcgraph.extraction.rules.fund_amounts import Sized, read_fund_amount
from vcgraph.extraction.rules.fund_managers import find_manager, is_new_firm, vehicle
from vcgraph.extraction.rules.fund_mentions import FUND_WORD, FundMention, find_mentions, number_of, roman
from vcgraph.extraction.rules.fund_news import find_untold
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.model import FundClaim, Money, PartialDate
from vcgraph.model.claim import FundStatus
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.money import MoneyMention

_TERM = re.compile(
    r"\bterm of [\"“]?(?P<term>\d+ ?\+ ?\d+|\d+)[\"”]? years?|\b(?P<term2>\d+|ten|seven|five|eight|twelve)[- ]year (?:term|fund|life)\b|\b(?:term|life|lifespan) (?:of|is) (?P<term3>\d+|ten|seven|five|eight|twelve) years?(?P<plus> plus (?:two|2|one|1|three|3))?",
    re.IGNORECASE,
)
_WORDS = {"ten": "10", "seven": "7", "five": "5", "eight": "8", "twelve": "12", "one": "1", "two": "2", "three": "3"}
_FOCUS = pattern(
    r"\b(?:focus(?:ed|ing|es)?(?: (?:exclusively|primarily|solely|mainly))? on|dedicated to|that (?:will )?invests? in|(?:to|will) invest(?:ing)? (?:primarily |mainly |exclusively )?in|targeting|invests? (?:primarily |mainly )?in|for investments? in|investing in|support(?:ing)? (?:research )?(?:on|in)) (?P<focus>[a-zA-Z<L><N>][^.;:()“”\"]{3,90}?)(?=[.;,(:]| and (?:has|have|will|is|plans|was)| with | from | that | which | as | across | at |$)",
    re.IGNORECASE,
)
_BEGINNING = re.compile(
    r"\b(?:founded|since|by|until|end of|started|established|over the next|within|formed|born|from|before)(?: (?:in|the))? $",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[;–—]|, (?:but|while|although|though|whereas|compared|and [\ue000\ue005]|a |an |the )|\b(?:while|whereas|compared|down from|up from|than)\b"
)
_AT_CAP = re.compile(r"\b(?:clos\w*|rais\w*|reach\w*|hit)\b[^.;]{0,50}\bat (?:its|the|a) hard[- ]?cap of (?:\w+ )?$")
_STOP = re.compile(
    r"\b(?:hedge|mutual|pension|index|exchange-traded|money-market|sovereign wealth|slush|legal|defense|relief|charit\w+|scholarship|bond|creator|developer|venture debt)s? funds?\b",
    re.IGNORECASE,
)


@dataclass(slots=True, eq=False)
class FundDraft:
    """A fund in the making. `own` is the fund's own name where it has one; `earlier` where the text calls it a former one."""

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
    date: PartialDate | None = None
    term: str | None = None
    focus: str | None = None
    maiden: bool = False
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
                if self.ordinal and self.ordinal > 1 and number_of(self.own) is None
                else self.own
            )
        if self.maiden and self.manager is not None:
            return self.manager.name
        return f"Fund {roman(self.ordinal)}" if self.ordinal and self.ordinal > 1 else None


def find_funds(document: Document) -> list[FundDraft]:
    """All funds that the article gives a size of or reports the raising of."""
    drafts: list[FundDraft] = []
    for sentence in document.sentences:
        speaks = FUND_WORD.search(sentence.mask) is not None
        if not speaks and marks.MONEY not in sentence.mask and not drafts:
            continue
        mentions = find_mentions(sentence) if speaks or marks.NAME in sentence.mask else []
        before = len(drafts)
        for draft in _sized(document, sentence, mentions, drafts):
            _unite(drafts, draft, document)
        if mentions and len(drafts) == before:
            for draft in _untold(document, sentence, mentions, drafts):
                _unite(drafts, draft, document)
        if drafts and (speaks or mentions):
            _name_later(sentence, mentions, drafts)
        _add_details(document, sentence, drafts)
    _date_announced(document, drafts)
    return drafts


def to_claims(document: Document, drafts: list[FundDraft]) -> list[FundClaim]:
    """The finished claims."""
    return [
        FundClaim(
            article=document.article.id, evidence=evidence_of(document, draft.support), rules=rules_of(draft.support),
            name=draft.own_name, manager=draft.manager.name if draft.manager else None, target=draft.target, raised=draft.raised,
            hard_cap=draft.hard_cap, status=draft.status, date=draft.date, term=draft.term, focus=draft.focus,
        )
        for draft in drafts
        if draft.own_name or draft.manager
    ]  # fmt: skip


def _sized(
    document: Document, sentence: Sentence, mentions: list[FundMention], drafts: list[FundDraft]
) -> list[FundDraft]:
    """The funds that the amounts of a sentence are of, one draft for each amount."""
    found: list[FundDraft] = []
    for position, item in sentence.all(marks.MONEY):
        near = [*drafts, *found]
        known = bool(near) and sentence.index - near[-1].sentence <= 4
        sized = read_fund_amount(document, sentence, position, item, mentions, known)
        if sized is None or _STOP.search(sentence.mask[max(0, position - 60) : position + 60]):
            continue
        draft = _draft(document, sentence, position, sized, near)
        if draft is not None and isinstance(item.value, MoneyMention):
            setattr(draft, sized.kind, item.value.money)
            draft.status = sized.status
            if sized.kind == "hard_cap" and _AT_CAP.search(sentence.mask[max(0, position - 60) : position]):
                draft.raised, draft.status = item.value.money, "closed"
            draft.date = _date(sentence, position)
            _note(draft, sentence)
            found.append(draft)
    return found


def _draft(
    document: Document, sentence: Sentence, position: int, sized: Sized, near: list[FundDraft]
) -> FundDraft | None:
    mention = sized.mention
    last = near[-1] if near and sentence.index - near[-1].sentence <= 4 else None
    manager = find_manager(document, sentence, position, sized, last.manager if last else None)
    own = mention.own if mention else None
    if (manager is None and own is None) or (manager is not None and not is_organization(manager)):
        return None
    ordinal = mention.ordinal if mention else None
    if mention is None and last is not None and sized.bound:
        own, ordinal = last.own, last.ordinal
    draft = FundDraft(manager, own, sentence.index, ordinal=ordinal, launched=sized.launched)
    draft.earlier = mention.earlier if mention else last.earlier if last is not None and sized.bound else False
    draft.maiden = ordinal == 1 or (
        manager is not None
        and own is None
        and ordinal is None
        and not draft.earlier
        and (is_new_firm(document, manager) or vehicle(document, manager) is not None)
    )
    return draft


def _note(draft: FundDraft, sentence: Sentence) -> None:
    filled = [name for name in ("target", "raised", "hard_cap", "date", "status") if getattr(draft, name) is not None]
    draft.support = [
        Support(name, sentence.index, "fund") for name in ["name" if draft.own_name else "manager", *filled]
    ]


def _untold(
    document: Document, sentence: Sentence, mentions: list[FundMention], drafts: list[FundDraft]
) -> list[FundDraft]:
    """Funds that the sentence says were raised, or will be, without a size."""
    found = []
    for one in find_untold(document, sentence, mentions):
        date = _date(sentence, one.mention.end) if one.status else None
        if date is None and one.status != "planned" and one.mention.own is None:
            continue
        draft = FundDraft(
            one.manager,
            one.mention.own,
            sentence.index,
            ordinal=one.mention.ordinal,
            earlier=one.mention.earlier,
            status=one.status,
            date=date,
        )
        draft.maiden = one.mention.ordinal == 1
        _note(draft, sentence)
        again = any(_is_manager(known, draft) for known in drafts) and (
            date is None or (draft.status == "planned" and draft.own_name is None)
        )
        if not again:
            found.append(draft)
    return found


def _date(sentence: Sentence, position: int) -> PartialDate | None:
    """The nearest date of the amount's own clause."""
    near: list[tuple[int, PartialDate]] = []
    for at, item in sentence.all(marks.DATE, max(0, position - 110), position + 110):
        mention = item.value
        if (
            not isinstance(mention, DateMention)
            or mention.date is None
            or _BEGINNING.search(sentence.mask[max(0, at - 22) : at])
        ):
            continue
        between = sentence.mask[position + 1 : at] if at > position else sentence.mask[at + 1 : position]
        if not _CLAUSE.search(between):
            near.append((abs(at - position), mention.date))
    return min(near, key=lambda pair: pair[0])[1] if near else None


def _unite(drafts: list[FundDraft], draft: FundDraft, document: Document) -> None:
    for known in reversed(drafts):
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
                and known.sentence <= 3
                and not _same_size(known, draft)
            )
        ):
            _merge(known, draft)
            return
    drafts.append(draft)


def _is_past(draft: FundDraft, document: Document) -> bool:
    published = document.article.published
    return draft.date is not None and published is not None and (published - draft.date.latest).days > 200


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
    known.target, known.raised = known.target or draft.target, known.raised or draft.raised
    known.hard_cap, known.date = known.hard_cap or draft.hard_cap, known.date or draft.date
    known.own, known.ordinal = known.own or draft.own, known.ordinal or draft.ordinal
    known.maiden = (known.maiden or draft.maiden) and (known.ordinal or 1) == 1
    if known.manager is None or (draft.manager is not None and len(draft.manager.name) > len(known.manager.name)):
        known.manager = draft.manager or known.manager
    known.support.extend(draft.support)


def _later(known: FundDraft, draft: FundDraft) -> FundStatus | None:
    if known.raised or not draft.raised:
        return known.status or draft.status
    return draft.status or known.status


def _is_same(known: FundDraft, draft: FundDraft) -> bool:
    if (
        known.own
        and draft.own
        and known.own != draft.own
        and not (number_of(known.own) and number_of(known.own) == number_of(draft.own))
    ):
        return False
    if not _is_manager(known, draft) or (known.earlier != draft.earlier and not _same_size(known, draft)):
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
        and not _agree(known.raised, draft.raised)
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
    if any(one is not None and other is not None and not _agree(one, other) for one, other in pairs):
        return False
    return _same_size(known, draft) or draft.sentence - known.sentence <= 5 or len(numbers) == 1


def _is_manager(known: FundDraft, draft: FundDraft) -> bool:
    if (known.own and known.own == draft.own) or known.manager is draft.manager:
        return True
    if known.manager is None or draft.manager is None:
        return bool(known.own and draft.own and known.own == draft.own)
    short, long = sorted((known.manager.name, draft.manager.name), key=len)
    return long.startswith(short + " ") or (
        long.replace(".", "").replace(" ", "").startswith(short.replace(" ", "")) and len(short) > 4
    )


def _same_size(known: FundDraft, draft: FundDraft) -> bool:
    sizes = [one for one in (known.target, known.raised) if one is not None]
    return any(_agree(one, other) for one in sizes for other in (draft.target, draft.raised) if other is not None)


def _agree(one: Money, other: Money) -> bool:
    if one.agrees_with(other):
        return True
    return one.currency == other.currency and abs(one.value - other.value) * 50 <= one.value


def _name_later(sentence: Sentence, mentions: list[FundMention], drafts: list[FundDraft]) -> None:
    """ "The fund, called Acme II, will ...": the name of the fund told before."""
    last = drafts[-1]
    for mention in mentions:
        one = next(
            (
                draft
                for draft in drafts
                if draft.own is None and draft.ordinal and draft.ordinal == number_of(mention.own or "")
            ),
            last,
        )
        fits = one.ordinal is None or number_of(mention.own or "") in (None, one.ordinal)
        if (
            mention.own
            and one.own is None
            and fits
            and not one.earlier
            and sentence.index - one.sentence <= 3
            and not mention.bare
            and mention.owner < 0
        ):
            one.own, one.maiden = mention.own, False
            one.support.append(Support("name", sentence.index, "fund"))


def _add_details(document: Document, sentence: Sentence, drafts: list[FundDraft]) -> None:
    if not drafts or sentence.index - drafts[-1].sentence > 6:
        return
    draft = drafts[-1]
    term = _TERM.search(sentence.mask) if draft.term is None and "year" in sentence.mask else None
    if term:
        words = (term["term"] or term["term2"] or term["term3"]).replace(" ", "").lower()
        more = f"+{_WORDS.get(term['plus'].split()[-1].lower(), term['plus'].split()[-1])}" if term["plus"] else ""
        draft.term = f"{_WORDS.get(words, words)}{more} years"
        draft.support.append(Support("term", sentence.index, "term"))
    if draft.focus is None and FUND_WORD.search(sentence.mask):
        focus = _FOCUS.search(sentence.mask)
        if focus:
            start, end = sentence.span(*focus.span("focus"))
            draft.focus = document.text[start:end].strip()
            draft.support.append(Support("focus", sentence.index, "focus"))


def _date_announced(document: Document, drafts: list[FundDraft]) -> None:
    published = document.article.published
    if published is None:
        return
    told = False
    for draft in drafts:
        item = draft.manager is not None and opens_item(document, document.sentences[draft.sentence], draft.manager)
        news = draft.sentence <= 3 and not told
        if (news or item) and draft.date is None and not draft.earlier and draft.status is not None:
            draft.date = PartialDate.from_date(published)
        told = told or news
