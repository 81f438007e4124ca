"""Funds: who raises them, their target and what they raised, first and final closes."""

import re
from collections import Counter
from decimal import Decimal

from vcgraph.extraction.rules.funds.alone import money_before, read_alone
from vcgraph.extraction.rules.funds.amounts import read_fund_amount
from vcgraph.extraction.rules.funds.before import fund_before
from vcgraph.extraction.rules.funds.closes import is_before_close, is_under_way
from vcgraph.extraction.rules.funds.dates import counted_back, date_announced, date_near, date_reported
from vcgraph.extraction.rules.funds.details import add_details
from vcgraph.extraction.rules.funds.doubts import is_hardly_told, is_other_sum, tells_no_size
from vcgraph.extraction.rules.funds.drafts import FundDraft, FundDrafts, note, unite
from vcgraph.extraction.rules.funds.firms import BARE_NUMBER, by_name
from vcgraph.extraction.rules.funds.managers import find_manager, may_manage, vehicle
from vcgraph.extraction.rules.funds.mentions import (
    FundMention,
    find_mentions,
    is_fund_name,
    numbered_alone,
    speaks_of_fund,
)
from vcgraph.extraction.rules.funds.names import called_in, name_all, name_later
from vcgraph.extraction.rules.funds.new_houses import read_new_house
from vcgraph.extraction.rules.funds.order import COMES_AFTER, is_given_up, is_next, is_of_school
from vcgraph.extraction.rules.funds.pairs import Paired, read_pairs
from vcgraph.extraction.rules.funds.starts import (
    arm_sets_aside,
    is_new_firm,
    read_arm,
    read_own,
    speaks_of_capital,
)
from vcgraph.extraction.rules.funds.subjects import is_former
from vcgraph.extraction.rules.funds.sums import is_compared, is_met, share_raised
from vcgraph.extraction.rules.funds.two_houses import OfHouse, read_two_houses
from vcgraph.extraction.rules.funds.unsized import untold_drafts
from vcgraph.extraction.rules.funds.verbs import Sized
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.fund_phrases import THE_FUND
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import Support, evidence_of, rules_of
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import FundClaim, Money
from vcgraph.model.claim import FundStatus
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one

_STOP = Pattern(
    r"\b(?:hedge|mutual|pension|index|exchange-traded|money-market|sovereign wealth|slush|legal|defense|relief|charit\w+|scholarship|strike|hardship|flood|roof|rainy[- ]day|compensation|reserve|disaster|welfare|memorial|pothole|bond|creator|developer|venture debt|campaign|election|emergency|victims|stadium|solidarity|recovery|trust)s? funds?\b",
    re.IGNORECASE,
)


def find_funds(document: Document) -> list[FundDraft]:
    """All funds that the article gives a size of or reports the raising of."""
    told = FundDrafts()
    names = {id(one) for one in document.referents if is_fund_name(one)}
    for sentence in document.sentences:
        speaks = speaks_of_fund(sentence) or speaks_of_capital(sentence) or _names_one(sentence, names)
        if speaks or told.all or marks.MONEY in sentence.mask:
            _read_sentence(document, sentence, told, speaks)
    drafts = told.all
    for draft in drafts:
        if is_under_way(document, draft):
            draft.status = "planned"
        elif is_before_close(document, draft):
            draft.target, draft.raised, draft.status = draft.raised, None, "planned"
    name_all(document, drafts)
    date_reported(document, drafts)
    date_announced(document, drafts)
    owners = Counter(draft.own for draft in drafts if draft.status or draft.manager)
    return [draft for draft in drafts if not (_is_repeated(draft, owners) or is_hardly_told(draft))]


def _read_sentence(document: Document, sentence: Sentence, told: FundDrafts, speaks: bool) -> None:
    """Add what a sentence tells of funds; `speaks` where it has a word for one, or the name of one."""
    drafts = told.all
    may_mention = speaks or marks.NAME in sentence.mask or has_one(sentence.lower, ("predecessor", "debut"))
    mentions = find_mentions(sentence) if may_mention else []
    if not mentions and drafts and drafts[-1].manager is not None and marks.MONEY in sentence.mask:
        mentions = numbered_alone(sentence)
    before = len(drafts)
    for draft in _sized(document, sentence, mentions, drafts):
        unite(told, draft, document)
    if len(drafts) == before and not tells_no_size(sentence):
        for draft in untold_drafts(document, sentence, mentions, told):
            _give_size(document, draft)
            unite(told, draft, document)
    elif mentions:
        for draft in untold_drafts(document, sentence, _unsized(mentions, drafts[before:]), told):
            told.add(draft)
    if drafts and (speaks or mentions):
        name_later(document, sentence, mentions, told)
    add_details(document, sentence, drafts)


def _is_repeated(draft: FundDraft, owners: Counter[str | None]) -> bool:
    """Whether a draft says nothing but the name of a fund that another one tells of."""
    bare = draft.own is not None and draft.status is None and not (draft.target or draft.raised or draft.hard_cap)
    return bare and owners[draft.own] > (draft.manager is not None)


def _names_one(sentence: Sentence, names: set[int]) -> bool:
    """Whether a sentence has a fund's name, which may be all that it says of the fund."""
    return bool(names) and any(id(item.referent) in names for _, item in sentence.all(marks.NAME))


def _unsized(mentions: list[FundMention], sized: list[FundDraft]) -> list[FundMention]:
    """The numbered funds that a sentence names beside those that it gives a size of."""
    told = {draft.own for draft in sized}
    numbers = {draft.ordinal for draft in sized}
    coming = all(draft.earlier for draft in sized)
    return [
        one
        for one in mentions
        if (one.own and number_of(one.own) and one.own not in told)
        or (one.ordinal and not one.own and None not in numbers and one.ordinal not in numbers)
        or (coming and one.new and one.owner >= 0 and not one.earlier)
    ]


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
    found = [_paired(sentence, one) for one in read_pairs(document, sentence)] or [
        _of_house(sentence, one) for one in read_two_houses(sentence)
    ]
    own = _own_of_person(document, sentence)
    if found or own:
        return found or own
    for position, item in sentence.all(marks.MONEY):
        near = [*drafts, *found]
        known = bool(near) and sentence.index - near[-1].sentence <= 4
        sized = read_fund_amount(document, sentence, position, item, mentions, known)
        if sized is None and known and not mentions:
            sized = read_alone(document, sentence, position, near[-1])
        if sized is None or _STOP.search(_around(sentence.mask, position)):
            continue
        draft = _draft(document, sentence, position, sized, near)
        if (
            draft is not None
            and isinstance(item.value, MoneyMention)
            and not is_given_up(sentence, position, draft, near)
            and not is_other_sum(sentence, position, draft.manager)
        ):
            setattr(draft, sized.kind, item.value.money)
            draft.other = item.value.also
            draft.status = sized.status
            if is_met(sentence.mask, position, sized.kind):
                draft.raised, draft.status = item.value.money, "closed"
            share = share_raised(sentence.mask, position, sized.mention) if sized.kind == "target" else None
            if share is not None:
                draft.raised = _part(item.value.money, share)
            sought = sized.bound and sized.mention is None and sized.kind == "target"
            draft.date = None if sought else date_near(sentence, position) or counted_back(document, sentence, position)
            draft.standing = sized.verb < 0 and sized.kind == "raised" and not any(one.plural for one in mentions)
            draft.held = draft.standing or _RUNS.match(sentence.mask, max(sized.verb, 0)) is not None
            note(draft, sentence)
            found.append(draft)
    return found


def _around(mask: str, position: int) -> str:
    """The words about an amount, up to whoever gives it: "<M>, | anchored by pension fund Bede"."""
    given = _GIVEN.search(mask, position, position + 30)
    return mask[max(0, position - 40) : given.start() if given else position + 30]


_GIVEN = Pattern(r",| from ")
_RUNS = Pattern(r"(?:manages?|runs?|oversees?|operates?) ")
""" "Acme manages a $2 billion fund": nothing has happened to it."""


def _part(whole: Money, share: Decimal) -> Money:
    return Money(value=whole.value * share, currency=whole.currency, qualifier="about")


def _paired(sentence: Sentence, one: Paired) -> FundDraft:
    draft = FundDraft(
        one.manager, one.own, sentence.index, ordinal=one.ordinal, status="closed", date=one.date, earlier=one.earlier
    )
    money = sentence.items[one.position].value
    draft.maiden = one.ordinal == 1
    setattr(draft, one.kind, money.money if isinstance(money, MoneyMention) else None)
    note(draft, sentence)
    return draft


def _of_house(sentence: Sentence, one: OfHouse) -> FundDraft:
    draft = FundDraft(one.house, None, sentence.index, ordinal=one.ordinal, maiden=one.ordinal == 1)
    done = one.kind == "raised"
    return _targeted(sentence, draft, one.position, "closed" if done else "planned", raised=done)


def _own_of_person(document: Document, sentence: Sentence) -> list[FundDraft]:
    """What a person raises for a firm of her own, and what a company gives its venture arm."""
    told, arm, aside = read_own(document, sentence), read_arm(document, sentence), arm_sets_aside(sentence)
    if arm is not None and is_former(sentence, arm[0]):
        return [_targeted(sentence, FundDraft(arm[1], None, sentence.index, ordinal=1, maiden=True), arm[2], "closed")]
    if arm is not None:
        return [_targeted(sentence, FundDraft(arm[0], arm[1].name, sentence.index, launched=True), arm[2], "closed")]
    if aside is not None:
        return [_targeted(sentence, FundDraft(aside[0], None, sentence.index, launched=True), aside[1], "closed")]
    house = read_new_house(sentence) if told is None else None
    if house is not None:
        draft = FundDraft(house.firm, None, sentence.index, ordinal=1, maiden=True)
        return [_targeted(sentence, draft, house.position, "closed" if house.done else "planned", raised=house.done)]
    if told is None:
        return []
    draft = FundDraft(told[0], None, sentence.index, ordinal=1, maiden=True)
    return [_targeted(sentence, draft, told[1], "planned")]


def _targeted(
    sentence: Sentence, draft: FundDraft, position: int, status: FundStatus, raised: bool = False
) -> FundDraft:
    money = sentence.items[position].value
    setattr(draft, "raised" if raised else "target", money.money if isinstance(money, MoneyMention) else None)
    draft.status = status
    draft.date = date_near(sentence, position) if status == "closed" else None
    note(draft, sentence)
    return draft


def _draft(
    document: Document, sentence: Sentence, position: int, sized: Sized, near: list[FundDraft]
) -> FundDraft | None:
    mention = sized.mention
    last = near[-1] if near and sentence.index - near[-1].sentence <= 4 else None
    manager = find_manager(document, sentence, position, sized, last.manager if last else None)
    own = mention.own if mention else None
    if manager is None and own and BARE_NUMBER.match(own):
        meant = last is None or marks.ANAPHOR in sentence.mask[:position]  # "it closed the $50 million Fund 1X"
        manager = (last.manager if last else None) or (_no_fund(document, document.subject) if meant else None)
    generic = mention is not None and THE_FUND.fullmatch(sentence.mask, mention.start, mention.end) is not None
    if generic and last is not None and sized.kind == "target" and last.status == "closed":
        last = next((one for one in reversed(near) if _is_open(one) and one.manager is last.manager), last)
    before = fund_before(document, sentence, last.sentence if last else -1) if generic else None
    if before is not None:
        manager, own, last = before[0], before[1], None
    if generic and last is not None and last.own and last.manager is None and mention is not None and not mention.own:
        manager, own = None, last.own
    if manager is None and own is None and sized.bound and last is not None:
        manager, own = last.manager, last.own
    if (manager is None and own is None) or (manager is not None and not may_manage(manager)):
        return None
    if manager is not None and is_of_school(sentence, manager, sized):
        return None
    ordinal = mention.ordinal if mention and not mention.plural else None
    if mention is None and last is not None and (sized.bound or _is_its_first(sized, last, manager)):
        own, ordinal = last.own, last.ordinal
    draft = FundDraft(manager, own, sentence.index, ordinal=None if before else ordinal, launched=sized.launched)
    draft.earlier = mention.earlier if mention else last.earlier if last is not None and sized.bound else False
    draft.called, draft.again = called_in(document, sentence, mention), generic
    draft.earlier = draft.earlier or COMES_AFTER.search(sentence.mask[:position]) is not None
    draft.coming = sized.status == "planned" and is_next(sentence, mention)
    draft.earlier = draft.earlier or is_compared(sentence.mask, position, sized.mention, sized.kind)
    person = manager is not None and manager.kind == "person"
    draft.maiden = (
        (ordinal == 1 and not person)
        or _is_fund_itself(sentence, mention, manager)
        or (
            manager is not None
            and own is None
            and ordinal is None
            and not draft.earlier
            and (is_new_firm(document, manager) or vehicle(document, manager) is not None)
        )
    )
    return draft


def _is_open(draft: FundDraft) -> bool:
    return draft.status in ("first_close", "planned") and draft.target is None


def _is_its_first(sized: Sized, last: FundDraft, manager: Referent | None) -> bool:
    """ "It held its first closing at <M>": that of the fund that the text spoke of."""
    return sized.status == "first_close" and last.manager is manager and not last.earlier


_IS_A = pattern(r"<N>(?:,|, which is|,? (?:is|was)) $")
_ONE = Pattern(r"(?:an?|the) (?:\ue002|[\w\-]+ \ue002)")
_SET = Pattern(r"\b(?:set|family) of\b")


def _is_fund_itself(sentence: Sentence, mention: FundMention | None, manager: Referent | None) -> bool:
    """ "Acme Growth, a $5 million fund": the fund is called what its manager is."""
    if (
        mention is None
        or mention.own
        or mention.owner >= 0
        or mention.ordinal
        or not _ONE.match(sentence.mask, mention.start)
    ):
        return False
    before = _IS_A.search(sentence.mask, max(0, mention.start - 14), mention.start)
    single = not mention.plural or _SET.search(sentence.mask, mention.start, mention.end)
    return before is not None and bool(single) and sentence.items[before.start()].referent is manager


def _no_fund(document: Document, referent: Referent | None) -> Referent | None:
    """The firm that the text is about, or whose fund it is about."""
    if referent is None or referent.kind not in ("firm", "fund"):
        return None
    return by_name(document, referent.name) if is_fund_name(referent) else referent


def _give_size(document: Document, draft: FundDraft) -> None:
    """Give a fund that has closed the sum that the sentences before have for it."""
    published = document.article.published
    past = draft.date is not None and (published is None or draft.date.latest.year < published.year)
    known = draft.raised or draft.target or draft.earlier or past
    told = money_before(document, draft) if draft.status == "closed" and not known else None
    if told is not None:
        draft.raised = told[0]
        draft.support.append(Support("raised", told[1], "fund"))
