"""Flotations: a company goes public, files or plans to, prices its offering, or gives it up."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from vcgraph.extraction.rules.flotations import words
from vcgraph.extraction.rules.flotations.companies import Clause, companies_of, company_at, company_of, owner_of
from vcgraph.extraction.rules.flotations.status import is_in_passing, is_supposed, noun_status, verb_status
from vcgraph.extraction.rules.flotations.terms import offered_for, offered_on, priced_at, sum_at
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.model import PartialDate
from vcgraph.model.claim import Status
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one
from vcgraph.normalize.stems import WordedText

_PLAIN = ("public", "list", "float", "debut", "trading", "offer", "shares")
_WORDS = (*_PLAIN, words.OFFERING, words.PROSPECTUS)
_SPELT = (
    *_PLAIN,
    "stock market",
    "stock-market",
    "stock exchange",
    "bourse",
    "equity market",
    "taken public",
    "flotat",
    "ipo",
    "i.p.o",
    "s-1",
    "f-1",
)
"""What a sentence has one of, with signs and as the article spells it."""


@dataclass(slots=True)
class _Told:
    """What one sentence tells of a flotation; `sure` where it is enough for a claim by itself."""

    draft: RoundDraft
    sure: bool


def find_flotations(document: Document) -> list[RoundDraft]:
    """One draft for each company that the article says goes public, in the order of the text."""
    if not has_one(document.text.lower(), _SPELT):
        return []
    told = [one for sentence in document.sentences for one in _of_sentence(document, sentence)]
    if not any(one.sure for one in told):
        return []
    told += [one for sentence in document.sentences for one in _of_sums(document, sentence)]
    united: list[RoundDraft] = []
    for one in sorted(told, key=lambda one: (not one.sure, one.draft.rule == _SUM)):
        known = next((draft for draft in united if _is_same(draft, one.draft)), None)
        if known is not None:
            _merge(known, one)
        elif one.sure:
            united.append(one.draft)
    for draft in united:
        draft.status = draft.status or ("planned" if _lies_ahead(document, draft.date) else "closed")
        _announce(document, draft)
    return sorted(united, key=lambda draft: (draft.sentence, draft.position))


def _is_same(known: RoundDraft, draft: RoundDraft) -> bool:
    if known.company is not draft.company or {known.status, draft.status} == {"failed", "closed"}:
        return False
    return draft.rule != _SUM or (
        known.amount is None and any(0 < draft.sentence - one.sentence <= _REACH for one in known.support)
    )


_SUM = "offering"
_REACH = 3
"""Sentences behind a report of the offering in which a sum may be told of it without naming it again."""
_RANK: dict[Status | None, int] = {None: 0, "in_talks": 1, "planned": 2, "closed": 3, "failed": 4}


def _merge(known: RoundDraft, told: _Told) -> None:
    """What tells of the later state of an offering says its date and sum, too."""
    further = told.sure and _RANK[told.draft.status] > _RANK[known.status]
    first, second = (told.draft, known) if further else (known, told.draft)
    known.amount = first.amount or second.amount
    known.date = first.date or second.date
    known.valuation = first.valuation or second.valuation
    known.status = first.status
    known.support.extend(told.draft.support)


def _lies_ahead(document: Document, date: PartialDate | None) -> bool:
    published = document.article.published
    return published is not None and date is not None and date.earliest > published


def _announce(document: Document, draft: RoundDraft) -> None:
    """What the article reports as its news is dated by the article, unless the text dates it."""
    published, early = document.article.published, document.sentences[draft.sentence].rank <= 4
    if published is not None and draft.date is None and draft.company is document.subject and early:
        draft.date = PartialDate.from_date(published)


def _of_sentence(document: Document, sentence: Sentence) -> Iterator[_Told]:
    if not has_one(document.text[sentence.start : sentence.end].lower(), _SPELT):
        return
    clause = Clause(document, sentence, WordedText(_mask(sentence)))
    if not has_one(clause.mask.lower(), _WORDS):
        return
    things: set[int] = set()
    for telling in words.TELLINGS:
        for match in telling.pattern.finditer(clause.mask):
            if _is_adjective(clause.mask, match):
                continue
            status = verb_status(clause.mask, match, telling.status)
            companies = companies_of(clause, match) if status is not None else []
            passing = is_in_passing(clause.mask[: match.start("verb")])
            drafts = [_draft(clause, match, company, status) for company in companies]
            yield from (_Told(draft, not passing or _says_more(draft)) for draft in drafts)
            if companies or status is None:
                things.add(match.start("thing"))
    yield from (told for at, told in _of_nouns(clause) if at not in things)


def _is_adjective(mask: str, match: re.Match[str]) -> bool:
    """ "The planned IPO": a participle beside the noun is no verb."""
    return (
        _ARTICLE.search(mask[: match.start("verb")][-30:]) is not None
        and _ATTRIBUTES.fullmatch(mask, match.end("verb"), match.start("thing")) is not None
    )


_ARTICLE = Pattern(r"(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Tt]his|[Aa]ny|own)|[\ue000\ue005]['’]s?) (?:[\w\-]+,? )?$")
_ATTRIBUTES = Pattern(r" (?:(?!(?:an?|its|their|the|for|to|in|on|through|of)\b)[\w\-]+ ){0,3}")


def _mask(sentence: Sentence) -> str:
    """The sentence's mask with signs of their own for flotations and exchanges."""
    signs = list(sentence.mask)
    for position, item in sentence.items.items():
        signs[position] = _sign(item) or signs[position]
    return "".join(signs)


def _sign(item: Item) -> str:
    if isinstance(item.value, StageMention) and item.value.stage == "ipo":
        return words.OFFERING
    name = item.referent.name if item.referent is not None else ""
    if words.IS_PROSPECTUS.match(name):
        return words.PROSPECTUS
    return words.EXCHANGE if words.IS_EXCHANGE.search(name) else ""


def _of_sums(document: Document, sentence: Sentence) -> Iterator[_Told]:
    """The sum in a sentence behind: "It hopes to raise $200 million"."""
    if marks.MONEY not in sentence.mask:
        return
    clause = Clause(document, sentence, _mask(sentence))
    if words.PRIVATE.search(clause.mask) or marks.STAGE in clause.mask:
        return
    for match in words.SUM.finditer(clause.mask):
        itself = words.ITSELF.search(clause.mask[: match.start("verb")])
        company, money = (
            sentence.focus if itself else company_of(clause, match),
            sum_at(clause.sentence, clause.mask, match.end() - 1),
        )
        if company is not None and money is not None and verb_status(clause.mask, match, "closed") is not None:
            draft = RoundDraft(company, clause.sentence.index, match.start("thing"), _SUM, stage="ipo", amount=money)
            draft.note("amount", clause.sentence, _SUM)
            yield _Told(draft, False)


def _of_nouns(clause: Clause) -> Iterator[tuple[int, _Told]]:
    """By the place of the noun: "its 2012 IPO", "the IPO of X raised $80 million", "X's IPO could come next year"."""
    for match in (found for rule in words.OBJECTS for found in rule.finditer(clause.mask)):
        company, status = company_at(clause, match.start("company")), verb_status(clause.mask, match, "closed")
        if company is not None and status is not None:
            yield match.start("thing"), _Told(_draft(clause, match, company, status), True)
    for match in (found for rule in (words.OWNED, words.UNOWNED) for found in rule.finditer(clause.mask)):
        company = owner_of(clause, match)
        if company is not None and not is_supposed(clause.mask[: match.start("company")]):
            yield match.start("thing"), _of_noun(clause, match, company)


def _of_noun(clause: Clause, match: re.Match[str], company: Referent) -> _Told:
    mask, end, behind = clause.mask, match.end(), words.OWNER_BEHIND.match(clause.mask, match.end())
    owned = match["company"] != "" or behind is not None
    status = noun_status(mask, match, owned)
    draft = _draft(clause, match, company, status)
    is_told = (
        draft.amount is not None
        or marks.DATE in match["words"]
        or words.DATED.match(mask, behind.end() if behind else end) is not None
    )
    passing = not is_told and is_in_passing(mask[: match.start("company")])
    return _Told(draft, not passing and (status is not None or (owned and is_told)))


def _says_more(draft: RoundDraft) -> bool:
    return any(one is not None for one in (draft.date, draft.amount, draft.valuation))


def _draft(clause: Clause, match: re.Match[str], company: Referent, status: Status | None) -> RoundDraft:
    sentence, mask = clause.sentence, clause.mask
    draft = RoundDraft(company, sentence.index, match.start("thing"), "flotation", stage="ipo", status=status)
    draft.amount = offered_for(sentence, mask, match)
    draft.date = offered_on(sentence, mask, match)
    draft.valuation = priced_at(sentence, mask, match)
    if status == "closed" and _lies_ahead(clause.document, draft.date):
        draft.status = "planned"
    for name in ("company", "stage", "status", "amount", "date", "valuation"):
        if getattr(draft, name) is not None:
            draft.note(name, sentence, "flotation")
    return draft
