"""The two sides of a commitment: who promises the money, and the fund that it goes to."""

import re
from dataclasses import dataclass

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.discourse import is_organization, subject_before
from vcgraph.extraction.rules.document import Document, Item, Sentence
from vcgraph.extraction.rules.fund_managers import manager_of
from vcgraph.extraction.rules.fund_mentions import FundMention, number_of, roman
from vcgraph.extraction.rules.funds import FundDraft
from vcgraph.extraction.rules.lists import Listed, list_before
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.model import Money
from vcgraph.model.claim import CommitmentRole, CommitmentStatus

_PLAN = re.compile(r",? (?:(?:each|both|also|have|has|had|will|would|plans?|planned|agreed|intends?|expects?|said|he|she|it|they|personally|to|that|could|may|is|are|themselves|itself|himself|herself|which|who|recently|just|already|today|\ue003|in|on|expected|set|been|has been)[\s,]+)+$")
_STATE_FUND = pattern(r"(?P<fund><L>(?:['’]s)? (?:(?:state|national|sovereign|sovereign[- ]wealth|wealth|pension|government|public|retirement|investment|strategic) ){1,3}(?:fund|plan|system|authority))(?: (?:has|have|had|will|would|is|was|agreed|plans|to|also|reportedly|\w+ly|expected))*,? ?$")


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
        return [Listed(Item(marks.NAME, start, end, Referent(name, "organization", first=start)), state.start("fund"), False)]
    listed = list_before(sentence, position)
    if not listed:
        plan = _PLAN.search(sentence.mask[:position])
        listed = list_before(sentence, plan.start()) if plan else []
    return listed or _subject(document, sentence, position)


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
        if (told is None or draft.manager is manager) and mention.ordinal and mention.ordinal == (draft.ordinal or number_of(draft.own or "")):
            return draft.name
    if mention.ordinal and mention.ordinal > 1:
        return f"Fund {roman(mention.ordinal)}"
    if told is None or any(draft.manager is told for draft in funds):
        return fund_spoken_of(document, sentence, funds, mention if told is None or not mention.ordinal else None)
    return told.name


def fund_spoken_of(document: Document, sentence: Sentence, funds: list[FundDraft], mention: FundMention | None) -> str | None:
    """The fund that "the fund" stands for: the last one told that is not a former one."""
    current = [draft for draft in funds if draft.earlier == (mention is not None and mention.earlier)]
    if current:
        return current[-1].name
    if funds:
        return funds[-1].name
    focus = sentence.focus
    return focus.name if focus is not None and is_organization(focus) and focus.kind in ("firm", "fund") else None
