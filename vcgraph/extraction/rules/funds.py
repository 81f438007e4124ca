"""Funds: who raises them, their target and what they raised, first and final closes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.amounts import read_amount
from vcgraph.extraction.rules.discourse import is_organization, last_firm, resolve, subject_before
from vcgraph.extraction.rules.document import Document, Item, Sentence
from vcgraph.extraction.rules.drafts import Support, evidence_of, rules_of
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.rounds import owner_of_round, raises_fund
from vcgraph.extraction.rules.status import read_modality
from vcgraph.model import FundClaim, Money, PartialDate
from vcgraph.model.claim import FundStatus
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.money import MoneyMention

_VERB = re.compile(r"\b(?:rais|clos|launch|announc|creat|start|set(?:ting)? up|sets up|form|unveil|secur|complet|seek|sought|target|establish|debut|open|rolled out|lin(?:es?|ed) up|gather|collect|attract|has|have|having|manag|wrap|plan|hop|look|aim)\w*", re.IGNORECASE)
_NUMBERED = re.compile(r"\b(?:[Ff]und|[Pp]artners|[Vv]entures|[Cc]apital) (?P<number>[IVX]{1,5}|\d{1,2})\b")
_ORDINAL = re.compile(r"\b(?P<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:st|nd|rd|th)|debut|inaugural|maiden)\b(?: [\w\-]+){0,4}? (?:fund|vehicle)\b", re.IGNORECASE)
_ROMAN = {"second": "II", "third": "III", "fourth": "IV", "fifth": "V", "sixth": "VI", "seventh": "VII", "eighth": "VIII", "ninth": "IX", "tenth": "X", "2nd": "II", "3rd": "III", "4th": "IV", "5th": "V", "6th": "VI", "7th": "VII", "8th": "VIII", "9th": "IX", "10th": "X"}
_TARGET_LEFT = re.compile(r"\b(?:target(?:s|ed|ing)?|goal|aim(?:s|ed|ing)?|seek(?:s|ing)?|sought|hop(?:es|ing)|plans?|looking|expects?|up to|intends?|wants?)\b[^.;]{0,60}$", re.IGNORECASE)
_CAP_LEFT = re.compile(r"\bhard[- ]cap\b[^.;]{0,30}$", re.IGNORECASE)
_CAP_RIGHT = re.compile(r"^[- ](?:\w+ ){0,2}hard[- ]cap\b", re.IGNORECASE)
_TARGET_RIGHT = re.compile(r"^[- ](?:\w+ ){0,2}(?:target|goal)\b|^ it (?:was )?(?:target|sought|aim)", re.IGNORECASE)
_FIRST_CLOSE = re.compile(r"\b(?:first|initial|interim|1st)[- ]clos(?:e|ing)\b", re.IGNORECASE)
_FINAL_CLOSE = re.compile(r"\bfinal[- ]clos(?:e|ing)\b|\bclosed\b|\bcloses\b|\boversubscribed\b", re.IGNORECASE)
_OWNER = pattern(r"(?P<firm><C>|<I>)(?:['’]s?)? (?:[\w\-’',]+ |<M> |<L> |<S> |<D> |<L>-\w+ ){0,6}$")
_FUND_OF = pattern(r"^[^.;<M>]{0,60}?\bfunds?\b[^.;<N>]{0,25}?\b(?:from|of|managed by|raised by|by|at|backed by) (?P<firm><N>)")
_CALLED = pattern(r"^[^.;]{0,50}?\b(?:fund|vehicle)s?,? (?:is |to be |which is |will be )?(?:called|named|dubbed|known as|titled|-|–|—|,)? ?[“\"‘]?(?P<name><N>)", re.IGNORECASE)
_TERM = re.compile(r"\bterm of [\"“]?(?P<term>\d+ ?\+ ?\d+|\d+)[\"”]? years?|\b(?P<term2>\d+|ten|seven|five|eight|twelve)[- ]year (?:term|fund|life)\b", re.IGNORECASE)
_FOCUS = pattern(r"\b(?:focus(?:ed|ing|es)?(?: (?:exclusively|primarily|solely|mainly))? on|dedicated to|that (?:will )?invests? in|(?:to|will) invest(?:ing)? (?:primarily |mainly |exclusively )?in|targeting|invests? (?:primarily |mainly )?in|for investments? in|investing in|support(?:ing)? (?:research )?(?:on|in)) (?P<focus>[a-zA-Z<L><N>][^.;:()“”\"]{3,90}?)(?=[.;,(:]| and (?:has|have|will|is|plans|was)| with | from | that | which | as | across | at |$)", re.IGNORECASE)
_STOP_SPV = re.compile(r"\b(?:hedge|mutual|pension|index|exchange-traded|money-market|sovereign wealth|slush|trust|legal|defense|relief|charit\w+|scholarship|bond|creator|developer|venture debt)s? funds?\b", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class FundDraft:
    """A fund in the making. `own` is the fund's own name where it has one, else the manager names it."""

    manager: Referent | None
    own: str | None
    sentence: int
    status: FundStatus | None = None
    target: Money | None = None
    raised: Money | None = None
    hard_cap: Money | None = None
    date: PartialDate | None = None
    term: str | None = None
    focus: str | None = None
    support: list[Support] = field(default_factory=list)

    @property
    def name(self) -> str | None:
        """What the fund is called."""
        return self.own or (self.manager.name if self.manager else None)


def find_funds(document: Document) -> list[FundDraft]:
    """All funds that the article gives a size of or reports the raising of."""
    drafts: list[FundDraft] = []
    for sentence in document.sentences:
        for position, item in sentence.all(marks.MONEY):
            if isinstance(item.value, MoneyMention) and _is_fund(document, sentence, position, item):
                draft = _from_amount(document, sentence, position, item.value)
                if draft is not None:
                    _unite(drafts, draft)
        _add_details(document, sentence, drafts)
    _date_announced(document, drafts)
    return drafts


def _is_fund(document: Document, sentence: Sentence, position: int, item: Item) -> bool:
    role = read_amount(sentence, position, item)
    if role == "round":
        owner = owner_of_round(document, sentence, position)
        return owner is not None and raises_fund(owner, sentence, position)
    return role == "fund"


def to_claims(document: Document, drafts: list[FundDraft]) -> list[FundClaim]:
    """The finished claims."""
    return [
        FundClaim(
            article=document.article.id, evidence=evidence_of(document, draft.support), rules=rules_of(draft.support),
            name=draft.own or _maiden(document, draft), manager=draft.manager.name if draft.manager else None, target=draft.target, raised=draft.raised,
            hard_cap=draft.hard_cap, status=draft.status, date=draft.date, term=draft.term, focus=draft.focus,
        )
        for draft in drafts
        if draft.own or draft.manager
    ]  # fmt: skip


def _maiden(document: Document, draft: FundDraft) -> str | None:
    """A new firm's first fund goes by the firm's name where it has none."""
    if draft.manager is None:
        return None
    told = document.text[max(0, draft.manager.first - 70) : draft.manager.first + len(draft.manager.name) + 60]
    sentence = document.sentences[draft.sentence]
    return draft.manager.name if _NEW_FIRM.search(told) or _FIRST_FUND.search(sentence.mask) else None


_NEW_FIRM = re.compile(r"\bnew(?:ly)?(?:[- ][\w\-]+){0,4} (?:firm|fund|venture|vehicle|outfit)\b")
_FIRST_FUND = re.compile(r"\b(?:first|debut|inaugural|maiden)(?: [\w\-]+){0,3} fund\b")


def _from_amount(document: Document, sentence: Sentence, position: int, mention: MoneyMention) -> FundDraft | None:
    window = sentence.mask[max(0, position - 60) : position + 60]
    if _STOP_SPV.search(window):
        return None
    own = _own_name(document, sentence, position)
    manager = _manager(document, sentence, position, own)
    if manager is None and own is None:
        return None
    draft = FundDraft(manager, own, sentence.index)
    kind = _place_amount(sentence, position, mention, draft)
    if draft.status is None and kind is None:
        return None
    draft.date = _date(sentence, position)
    filled = [name for name in ("target", "raised", "hard_cap", "date", "status") if getattr(draft, name) is not None]
    draft.support = [Support(name, sentence.index, "fund") for name in ["name", *filled]]
    return draft


def _place_amount(sentence: Sentence, position: int, mention: MoneyMention, draft: FundDraft) -> str | None:
    left, right = sentence.mask[:position], sentence.mask[position + 1 :]
    verbs = list(_VERB.finditer(left))
    at = verbs[-1].start() if verbs else position
    modality = read_modality(left[:at], verbs[-1][0] if verbs else "", right)
    if modality == "denied":
        return None
    near = left[-90:] + right[:60]
    if _CAP_LEFT.search(left[-60:]) or _CAP_RIGHT.match(right):
        draft.hard_cap = mention.money
    elif modality in ("planned", "in_talks") or _TARGET_LEFT.search(left[-70:]) or _TARGET_RIGHT.match(right):
        draft.target = mention.money
        draft.status = "in_talks" if modality == "in_talks" else "failed" if modality == "failed" else "planned"
        return "target"
    elif re.search(r"\blaunch|\bcreat|\bset(?:ting)? up|\bestablish|\bform", left[at : at + 14], re.IGNORECASE) and not _FINAL_CLOSE.search(near):
        draft.target = mention.money
        draft.status = "closed"
        return "target"
    else:
        draft.raised = mention.money
    draft.status = "first_close" if _FIRST_CLOSE.search(near) else "closed"
    return "raised"


def _own_name(document: Document, sentence: Sentence, position: int) -> str | None:
    """The fund's own name: a numbered or named fund beside the amount."""
    best: tuple[int, str] | None = None
    for at, item in sentence.all(marks.NAME, max(0, position - 90), position + 90):
        referent = item.referent
        if referent is None or referent.kind != "fund" and not referent.name.endswith((" Fund", " fund")):
            continue
        distance = abs(at - position)
        if best is None or distance < best[0]:
            best = distance, referent.name
    return best[1] if best else None


def _manager(document: Document, sentence: Sentence, position: int, own: str | None) -> Referent | None:
    mask = sentence.mask
    after = _FUND_OF.match(mask[position + 1 :])
    if after:
        return resolve(document, sentence, position + 1 + after.start("firm"))
    owner = _OWNER.search(mask[max(0, position - 90) : position])
    if owner:
        firm = resolve(document, sentence, max(0, position - 90) + owner.start("firm"))
        if is_organization(firm):
            return firm
    verbs = [match.start() for match in _VERB.finditer(mask, max(0, position - 120), position)]
    firm = subject_before(document, sentence, verbs[-1]) if verbs else None
    if firm is not None and is_organization(firm) and firm.name != own:
        return firm
    candidates = (last_firm(document, sentence), sentence.focus, document.subject)
    return next((one for one in candidates if one is not None and is_organization(one) and one.name != own), None)


def _date(sentence: Sentence, position: int) -> PartialDate | None:
    near = [(abs(at - position), item.value.date) for at, item in sentence.all(marks.DATE) if isinstance(item.value, DateMention) and item.value.date is not None and not re.search(r"\b(?:founded|since|by|until|end of|started)(?: in)? $", sentence.mask[max(0, at - 20) : at])]
    return min(near, key=lambda pair: pair[0])[1] if near and min(near, key=lambda pair: pair[0])[0] < 90 else None


def _unite(drafts: list[FundDraft], draft: FundDraft) -> None:
    for known in drafts:
        if _is_same(known, draft):
            known.target, known.raised = known.target or draft.target, known.raised or draft.raised
            known.hard_cap, known.date = known.hard_cap or draft.hard_cap, known.date or draft.date
            known.own = known.own or draft.own
            known.manager = known.manager or draft.manager
            if known.raised and known.status == "planned":
                known.status = draft.status
            known.support.extend(draft.support)
            return
    drafts.append(draft)


def _is_same(known: FundDraft, draft: FundDraft) -> bool:
    if known.own and draft.own and known.own != draft.own:
        return False
    if known.manager is not draft.manager and not (known.own and known.own == draft.own):
        return False
    if {known.status, draft.status} == {"first_close", "closed"} and known.raised and draft.raised:
        return False
    pairs = ((known.target, draft.target), (known.raised, draft.raised))
    if any(one is not None and other is not None and not one.agrees_with(other) for one, other in pairs):
        return False
    same_amount = any(one is not None and other is not None for one, other in pairs)
    return same_amount or draft.sentence - known.sentence <= 3


def _add_details(document: Document, sentence: Sentence, drafts: list[FundDraft]) -> None:
    if not drafts or sentence.index - drafts[-1].sentence > 4:
        return
    draft = drafts[-1]
    term = _TERM.search(sentence.mask)
    if term and draft.term is None:
        words = (term["term"] or term["term2"]).replace(" ", "")
        draft.term = f"{words} years"
        draft.support.append(Support("term", sentence.index, "term"))
    if draft.focus is None and re.search(r"\bfund|\bvehicle", sentence.mask):
        focus = _FOCUS.search(sentence.mask)
        if focus:
            start, end = sentence.span(*focus.span("focus"))
            draft.focus = document.text[start:end].strip()
            draft.support.append(Support("focus", sentence.index, "focus"))


def _date_announced(document: Document, drafts: list[FundDraft]) -> None:
    published = document.article.published
    for draft in drafts:
        if draft.sentence <= 3 and draft.date is None and published is not None:
            draft.date = PartialDate.from_date(published)
            return


def iter_names(drafts: list[FundDraft]) -> Iterator[str]:
    """The names of the funds found."""
    return (draft.name for draft in drafts if draft.name)
