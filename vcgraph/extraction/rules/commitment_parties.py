"""The two sides of a commitment: who promises the money, and the fund that it goes to."""

import re
from dataclasses import dataclass

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.discourse import is_organization, subject_before
from vcgraph.extraction.rules.document import Document, Item, Sentence
from vcgraph.extraction.rules.fund_drafts import FundDraft
from vcgraph.extraction.rules.fund_managers import manager_of
from vcgraph.extraction.rules.fund_mentions import FundMention, is_fund_name, number_of, roman
from vcgraph.extraction.rules.lists import Listed, list_before, read_list
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.model import Money
from vcgraph.model.claim import CommitmentRole, CommitmentStatus

_PLAN = re.compile(
    r",? (?:(?:each|both|together|jointly|also|have|has|had|will|would|plans?|planned|agreed|intends?|expects?|said|he|she|it|they|personally|to|that|could|may|is|are|themselves|itself|himself|herself|which|who|recently|just|already|today|\ue003|in|on|expected|set|been|has been)[\s,]+)+$"
)
_STATE_FUND = pattern(
    r"(?P<fund><L>(?:['’]s)? (?:(?:state|national|sovereign|sovereign[- ]wealth|wealth|pension|government|public|retirement|investment|strategic) ){1,3}(?:fund|plan|system|authority))(?: (?:has|have|had|will|would|is|was|agreed|plans|to|also|reportedly|\w+ly|expected))*,? ?$"
)


@dataclass(slots=True)
class FoundCommitment:
    """A commitment in the making."""

    investor: Referent
    fund: str
    role: CommitmentRole
    amount: Money | None
    status: CommitmentStatus
    sentence: int
    rule: str


def investors_before(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    """Who does what the verb at a position says: a list of names, one name, or a state's fund without a name."""
    state = _STATE_FUND.search(sentence.mask[:position])
    if state:
        start, end = sentence.span(*state.span("fund"))
        name = " ".join(document.text[start:end].split())
        return [
            Listed(
                Item(marks.NAME, start, end, Referent(name, "organization", first=start)), state.start("fund"), False
            )
        ]
    if _TRUSTEES.search(sentence.mask[:position]):
        return _institution(document, sentence)
    board = _BOARD.search(sentence.mask[:position])
    if board:
        return [Listed(sentence.items[board.start("investor")], board.start("investor"), False)]
    listed = list_before(sentence, position)
    if not listed:
        plan = _PLAN.search(sentence.mask[:position])
        at = plan.start() + (sentence.mask[plan.start()] == ",") if plan else position
        listed = list_before(sentence, at) if plan else []
    listed = [one for one in listed if not _ALIAS.search(sentence.mask[: one.position])] or listed
    if len(listed) == 1 and _TRUSTEES.fullmatch(listed[0].item.referent.name + " " if listed[0].item.referent else ""):
        return _institution(document, sentence)
    return listed or _nameless(document, sentence, position) or _subject(document, sentence, position)


_ALIAS = re.compile(r"\b(?:known as|called|dubbed|formerly) (?:the )?$")


def _nameless(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    """ "The pension fund also committed ...": the institution that the text is about."""
    return _institution(document, sentence) if _INSTITUTION.search(sentence.mask[:position]) else []


def _institution(document: Document, sentence: Sentence) -> list[Listed]:
    """The institution named last before the sentence, else the organisation that the text is about."""
    known = [one for one in (sentence.focus, sentence.topic, document.subject) if one is not None]
    known = [one for one in known if is_organization(one) and not is_fund_name(one)]
    named = [one for one in known if INSTITUTION_NAME.search(one.name)] or [
        one
        for one in sorted(document.referents, key=lambda one: one.first)
        if one.first < sentence.start and not is_fund_name(one) and INSTITUTION_NAME.search(one.name)
    ][-1:]
    return [Listed(Item(marks.NAME, one.first, one.first, one), -1, False) for one in (named or known)[:1]]


def read_parties(sentence: Sentence, start: int) -> list[Listed]:
    """A list of names in which an institution may be told by a noun ("the University of Texas endowment, ...")."""
    listed, end = read_list(sentence, start)
    following = _INSTITUTION_NOUN.match(sentence.mask, end)
    while listed and following:
        more, end = read_list(sentence, following.end())
        listed = [*listed, *(one for one in more if all(one.position != known.position for known in listed))]
        following = _INSTITUTION_NOUN.match(sentence.mask, end) if more else None
    for match in _FAMILY_OFFICE.finditer(sentence.mask, start):
        item = sentence.items[match.start("owner")]
        if all(match.start("owner") != one.position for one in listed) and match.start() - start < 200:
            listed = [*listed, Listed(item, match.start("owner"), False)]
    return listed


_BOARD = pattern(
    r"(?P<investor><N>)['’]s? (?:board|trustees|investment committee|board of trustees|pension (?:fund|plan|board)|endowment)(?: (?:has|have|also|recently|voted to|will|unanimously|\w+ly))* $"
)
INSTITUTION_NAME = re.compile(
    r"\b(?:Pension|Pensions|Retirement|Teachers['’]?|Employees['’]?|Firefighters|Police|University|College|Endowment|Foundation|Sovereign|CalPERS|CalSTRS|LACERA|Council|Board|System|Systems|Insurance|Assurance|Superannuation|Super|Treasury|Development Bank|Investment Fund|Investment Office|Investment Authority|Patient Capital|Life|Temasek|GIC|Permanent|Provident|ATP|PKA|APG|PGGM|CPPIB|CDPQ)\b"
)
_TRUSTEES = re.compile(
    r"(?:^|[.;] |\b[Tt]he )(?:[Tt]rustees|[Dd]irectors|[Cc]ommissioners|(?:investment |pension )?(?:board|committee)|[Bb]oard members)(?: (?:has|have|also|recently|unanimously|voted to|\w+ly))* $"
)
_INSTITUTION = re.compile(
    r"\b[Tt]he (?:[\w\-]+ )?(?:pension (?:fund|plan|system|giant|manager)|retirement (?:system|fund|plan)|endowment|sovereign[- ]wealth fund|plan|system|board|institution|insurer|university|foundation)(?: (?:also|has|have|had|recently|previously|separately|will|would|then|plans|to|agreed|\w+ly))*,? ?$"
)
_INSTITUTION_NOUN = re.compile(
    r" (?:endowment|pension (?:fund|plan)|foundation|family office|retirement (?:system|fund)|trust|treasury|pension|employees? fund)s?(?:, (?:and )?| and )(?:the )?"
)
_FAMILY_OFFICE = pattern(
    r"\b(?:family (?:office|offices|trust|vehicle)|investment (?:arm|vehicle|office|unit)) of (?:[\w\-’']+ ){0,5}?(?P<owner><X>)"
)


def _subject(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    subject = subject_before(document, sentence, position, persons=True)
    if subject is None or subject.kind in ("place", "publication"):
        return []
    for at, item in sentence.all(marks.NAME + marks.PERSON, 0, position):
        if item.referent is subject:
            return [Listed(item, at, False)]
    return [Listed(Item(marks.NAME, subject.first, subject.first, subject), -1, False)]


def fund_named(document: Document, sentence: Sentence, mention: FundMention, funds: list[FundDraft]) -> str | None:
    """The name of the fund that a phrase speaks of, the same as its claim bears."""
    if mention.own:
        numbered = mention.ordinal and mention.ordinal > 1 and number_of(mention.own) is None
        return f"{mention.own} {roman(mention.ordinal)}" if numbered and mention.ordinal else mention.own
    told = manager_of(document, sentence, mention)
    manager = told or (funds[-1].manager if funds else None)
    for draft in reversed(funds):
        if (
            (told is None or draft.manager is manager)
            and mention.ordinal
            and mention.ordinal == (draft.ordinal or number_of(draft.own or ""))
        ):
            return draft.name
    if mention.called[1]:
        start, end = sentence.span(*mention.called)
        return " ".join(document.text[start:end].split())
    if mention.ordinal == 1:
        first = next((draft.own for draft in funds if draft.own and number_of(draft.own) is None), None)
        return first if first else (told or manager).name if told or manager else None  # type: ignore[union-attr]
    if mention.ordinal:
        return f"Fund {roman(mention.ordinal)}"
    if told is None or any(draft.manager is told for draft in funds):
        return fund_spoken_of(document, sentence, funds, mention if told is None or not mention.ordinal else None)
    return told.name


def fund_spoken_of(
    document: Document, sentence: Sentence, funds: list[FundDraft], mention: FundMention | None
) -> str | None:
    """The fund that "the fund" stands for: the last one told that is not a former one."""
    current = [draft for draft in funds if draft.earlier == (mention is not None and mention.earlier)]
    if current:
        return current[-1].name
    if funds:
        return funds[-1].name
    focus = sentence.focus
    return focus.name if focus is not None and is_organization(focus) and focus.kind in ("firm", "fund") else None
