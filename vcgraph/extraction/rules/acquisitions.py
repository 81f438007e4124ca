"""Purchases of whole companies or controlling stakes: who bought whom, for how much, and whether it is done."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.discourse import is_organization, resolve, subject_before
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.drafts import Support, evidence_of, name_kind, rules_of
from vcgraph.extraction.rules.lists import read_list
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.status import read_modality
from vcgraph.model import AcquisitionClaim, Money, PartialDate
from vcgraph.model.claim import Status
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.money import MoneyMention

_DESCRIPTION = r"(?:(?!(?:from|for|in|by|to|its|their|with|up|out|into|more|shares|time|bonds|stock|users|customers|goods|products|data|ads|tickets|media|land|patents|assets|rights|equipment|parts|back)\b)[\w\-’'.&]+ |<L>(?:-based|['’]s)? |, ){0,9}?"
_BUYS = pattern(
    rf"(?P<verb>\b(?:acqui(?:re|res|red|ring)|b(?:uy|uys|ought|uying)(?: out| up)?|purchas(?:e|es|ed|ing)|tak(?:e|es|ing)? ?over|took over|snap(?:s|ped|ping) up|gobbl(?:e|es|ed) up|scoop(?:s|ed|ing) up|picks? up|picked up|swallow(?:s|ed)(?: up)?|merg(?:e|es|ed|ing) with|tak(?:e|es|ing|en) (?=<N> private)|took (?=<N> private)))(?: (?:all of|a majority (?:stake|interest) in|a controlling (?:stake|interest) in|control of|majority control of|the rest of|100% of|out|a \d+(?:\.\d+)? ?(?:%|percent|per cent) (?:majority |controlling )?stake in))? (?:{_DESCRIPTION})(?P<target><N>)",
    re.IGNORECASE,
)
_STAKE = re.compile(r"\b(?:a|an) (?:[\w\-.%]+ ){0,4}(?:stake|interest|share)s? |\b(?:stake|shares|interest|assets|business|unit|division|patents|rights|team|technology|portfolio)\b", re.IGNORECASE)
_PASSIVE = pattern(rf"(?P<target><C>)(?:,[^.;]{{0,100}}?,| \([^)]*\)|,? which)?(?: (?:has|have|had|was|were|been|is|being|to be|recently|later|itself|also|eventually|will be|would be|then|subsequently|in|<D>|,|got|gets|company|last year|earlier this year|\w+ly))*,? (?P<verb>acquired|bought(?: out| up)?|purchased|taken over|snapped up|sold(?: off)?|swallowed(?: up)?|merged|taken private|scooped up)(?: (?:in|on|last|earlier|this|for|<D>|<M>|about|around|approximately|roughly|nearly|more|than|over|a|reported|year|month|week|today|cool|an|undisclosed|sum|amount|some|reportedly|out|off|whopping)){{0,8}},? (?:by|to) (?!(?:its|help|the founders|customers|consumers))(?:{_DESCRIPTION})(?P<acquirer><X>)", re.IGNORECASE)
_NOUN = pattern(rf"(?P<acquirer><N>|<I>|<A>)(?:['’]s?)? (?:(?:(?!of\b)[\w\-,’']+ |<D> |<M>,? |<L> ){{0,6}}?)(?P<verb>acquisition|purchase|takeover|buyout|acquisitions) of (?:both |rival |startup |fellow )?(?:{_DESCRIPTION})(?P<target><N>)", re.IGNORECASE)
_NOUN_BY = pattern(r"(?P<verb>acquisition|purchase|takeover|buyout|sale) of (?:[\w\-’']+ |<L>(?:-based)? ){0,4}?(?P<target><N>)[^.;<N>]{0,50}? (?:by|to) (?:[\w\-’']+ ){0,4}?(?P<acquirer><N>)", re.IGNORECASE)
_SOLD = pattern(rf"(?P<target><C>|<I>|<P>)(?:,[^.;]{{0,90}}?,)?(?: (?:has|have|had|also|recently|later|was|which|he|she|they|who|reportedly|previously|founded|is|to|agreed|in|its|been|eventually|then))*,? (?P<verb>sold(?: itself| out)?|sells?(?: itself)?|selling itself|sell(?: itself)?|being sold|agreed to be sold) (?:(?:in|on|last|earlier|for|<D>|<M>|about|around|approximately|roughly|nearly|more|than|a|reported|year|off|out) )*to (?!(?:customers|consumers|users|businesses))(?:{_DESCRIPTION})(?P<acquirer><N>)", re.IGNORECASE)
_SOLD_OBJECT = pattern(rf"(?P<verb>sold|sells?|selling|sale of) (?:his |her |their |its |the )?(?:[\w\-’']+ ){{0,5}}?(?P<target><N>)(?:,[^.;]{{0,60}}?,)? (?:(?:in|on|last|earlier|for|<D>|<M>|about|around|approximately|roughly|a|reported|year) )*to (?:{_DESCRIPTION})(?P<acquirer><N>)", re.IGNORECASE)
_PAID = pattern(rf"(?P<verb>\bpa(?:y|ys|id|ying)(?: out)?|\boffer(?:s|ed)?|\bspen[dt]) (?P<money><M>)(?: in (?:cash|stock|cash and stock|shares|an? [\w\- ]{{3,20}}))? (?:for|to (?:buy|acquire|purchase|take over)|on) (?!(?:a|an|the|each|every|its|their|his|her) (?:\w+ ){{0,3}}(?:stake|house|home|license|share|right|ticket|seat))(?:{_DESCRIPTION})(?P<target><N>)(?!['’]s)", re.IGNORECASE)
_MERGES = pattern(r"(?P<acquirer><N>)(?:,[^.;]{0,60},)? and (?:rival )?(?P<target><N>)(?:,[^.;]{0,60},)?(?: (?:have|are|were|has|will|both|agreed|plan|set|going|said|they|<D>))* (?P<verb>to merge|merge|merging|merged|are merging)\b", re.IGNORECASE)
_OWNED = pattern(r"(?P<acquirer><N>)[-‐– ]owned (?:[\w\-’']+ ){0,4}?(?P<target><N>)")
_COMMON_TARGET = re.compile(r"^(?:[\w\-’']+ )*(?:shares|stock|stake)\b", re.IGNORECASE)
_FOR = pattern(r"^[^.;]{0,120}?\b(?:for|at|worth|valued at|valuing|price of|deal (?:worth|valued at)|value of|of)\b(?: (?:a|an|about|around|approximately|roughly|reported|the|some|as|much|up|to|over|more|than|nearly|total|of|just|under|almost|cool|whopping|reportedly|the company|<C>|at|upwards|at least|estimated|in excess|price)){0,7} ?(?P<money><M>)", re.IGNORECASE)
_SIZE_BEFORE = pattern(r"(?P<money><M>)(?:[-\s]+(?:all-cash|cash|stock|all-stock|cash-and-stock|and|deal|to|for|offer|bid|agreement|buyout|the|proposed|planned|takeover|leveraged|landmark|blockbuster|dollar|transaction))*,? $", re.IGNORECASE)
_TOOK_STAKE = re.compile(r"\b(?:minority|[1-4]?\d(?:\.\d+)?(?:%| percent| per cent))\b[^.;]{0,25}\b(?:stake|interest|share)\b", re.IGNORECASE)
_NOT_DEAL = re.compile(r"\b(?:ability to|how to|where to|want to|users? (?:can|to)|customers? (?:can|to|who)|people (?:can|to|who)|consumers? (?:can|to)|you (?:can|to)|shoppers|instead of|rather than|in order to|offers? to users)\b[^.;]{0,30}$", re.IGNORECASE)


@dataclass(slots=True, eq=False)
class AcquisitionDraft:
    """An acquisition in the making."""

    target: Referent
    acquirer: Referent | None
    status: Status
    sentence: int
    amount: Money | None = None
    date: PartialDate | None = None
    support: list[Support] = field(default_factory=list)


def find_acquisitions(document: Document) -> list[AcquisitionClaim]:
    """All acquisitions that the article speaks of, each once."""
    drafts: list[AcquisitionDraft] = []
    for sentence in document.sentences:
        for draft in _acquisitions_of(document, sentence):
            _unite(drafts, draft)
    return [_claim(document, draft) for draft in _dated(document, drafts)]


def _claim(document: Document, draft: AcquisitionDraft) -> AcquisitionClaim:
    return AcquisitionClaim(
        article=document.article.id,
        evidence=evidence_of(document, draft.support),
        rules=rules_of(draft.support),
        acquirer=draft.acquirer.name if draft.acquirer else None,
        acquirer_kind=name_kind(draft.acquirer) if draft.acquirer else None,
        target=draft.target.name,
        amount=draft.amount,
        status=draft.status,
        date=draft.date,
    )


def _acquisitions_of(document: Document, sentence: Sentence) -> Iterator[AcquisitionDraft]:
    seen: set[int] = set()
    if not _MAY_BUY.search(sentence.mask):
        return
    for rule in (_PASSIVE, _NOUN, _NOUN_BY, _SOLD, _SOLD_OBJECT, _MERGES):
        for match in rule.finditer(sentence.mask):
            target = resolve(document, sentence, match.start("target"))
            acquirer = resolve(document, sentence, match.start("acquirer"))
            if rule is _SOLD and target is not None and target.kind == "person" or match.start("verb") in seen:
                continue
            seen.add(match.start("verb"))
            yield from _draft(document, sentence, match, target, acquirer)
    for match in _PAID.finditer(sentence.mask):
        acquirer = subject_before(document, sentence, match.start("verb"), persons=True)
        yield from _draft(document, sentence, match, sentence.items[match.start("target")].referent, acquirer)
    for match in _BUYS.finditer(sentence.mask):
        if match.start("verb") in seen or _is_passive_or_stake(sentence, match):
            continue
        acquirer = _buyer(document, sentence, match.start("verb"))
        for target in _targets(sentence, match.start("target")):
            yield from _draft(document, sentence, match, target, acquirer)


def _buyer(document: Document, sentence: Sentence, position: int) -> Referent | None:
    """The subject of the verb; of "after buying" the subject of the whole sentence."""
    gerund = _AFTER_GERUND.search(sentence.mask[:position])
    if gerund and gerund.start() > 5:
        return subject_before(document, sentence, gerund.start(), persons=True)
    return subject_before(document, sentence, position, persons=True)


_MAY_BUY = re.compile(r"[Aa]cqui|ACQUI|[Bb]uy|[Bb]ought|[Pp]urchas|[Tt]ak(?:e|es|en|ing) ?over|[Tt]akeover|[Tt]ook over|[Ss]old|[Ss]ell|[Ss]ale|[Mm]erg|[Ss]nap|[Pp]rivate|\bpa(?:id|y|ying)\b|[Ss]wallow|[Gg]obbl|[Ss]coop|[Pp]ick|offer|spen[dt]")
_AFTER_GERUND = re.compile(r",? (?:after|by|before|since|from|for|of|when|while|including)(?: also| recently| then)? $")


def _is_passive_or_stake(sentence: Sentence, match: re.Match[str]) -> bool:
    before = sentence.mask[max(0, match.start() - 30) : match.start()]
    after = sentence.mask[match.end() :]
    if re.search(r"\b(?:was|were|been|being|be|got|recently|newly)\s(?:\w+ly )?$", before) and re.match(r"acquired|bought|purchased|taken", match["verb"]) and "has" not in before:
        return re.search(r"\b(?:was|were|been|being|be|got)\s(?:\w+ly )?$", before) is not None
    words = match[0][len(match["verb"]) :]
    if _TOOK_STAKE.search(words) or _STAKE.search(words) and not re.search(r"majority|controlling|100%", words):
        return True
    if re.match(r"(?:['’]s?)? (?:[\w\-]+ ){0,3}(?:shares|stock|stake|assets|patents|business|unit|division|team|technology|products?|phones?|tickets|ads|gear|cars|servers|bonds|debt|arm|operations|phone|app store|preferred|common|equipment|chips|keywords|cards?|apps?|books?|music|songs|domain|domains|headsets?|licenses?|computers?|devices?)\b", after):
        return True
    return _NOT_DEAL.search(sentence.mask[: match.start()]) is not None


def _targets(sentence: Sentence, position: int) -> list[Referent]:
    listed, _ = read_list(sentence, position)
    named = [one.item.referent for one in listed if one.item.sign == marks.NAME and one.item.referent is not None]
    return named or [item.referent for at, item in sentence.all(marks.NAME, position, position + 1) if item.referent]


def _draft(
    document: Document, sentence: Sentence, match: re.Match[str], target: Referent | None, acquirer: Referent | None
) -> Iterator[AcquisitionDraft]:
    if target is None or not is_organization(target) or target is acquirer:
        return
    if acquirer is not None and acquirer.kind in ("place", "publication"):
        acquirer = None
    if acquirer is None and match.re is _BUYS:
        return
    modality = read_modality(sentence.mask[: match.start("verb")], match["verb"], sentence.mask[match.end() :])
    if modality == "denied":
        return
    draft = AcquisitionDraft(target, acquirer, modality, sentence.index)
    draft.amount = _price(sentence, match)
    draft.date = _date(sentence, match)
    filled = ["target", "status", *(name for name in ("acquirer", "amount", "date") if getattr(draft, name) is not None)]
    draft.support = [Support(name, sentence.index, "acquisition") for name in filled]
    yield draft


def _price(sentence: Sentence, match: re.Match[str]) -> Money | None:
    after = _FOR.match(sentence.mask[match.start("verb") :])
    at = match.start("verb") + after.start("money") if after else -1
    if at < 0:
        before = _SIZE_BEFORE.search(sentence.mask[: match.start("verb")])
        at = before.start("money") if before else -1
    if at < 0:
        return None
    mention = sentence.items[at].value
    return mention.money if isinstance(mention, MoneyMention) and mention.kind == "amount" else None


def _date(sentence: Sentence, match: re.Match[str]) -> PartialDate | None:
    best: tuple[int, PartialDate] | None = None
    for at, item in sentence.all(marks.DATE):
        mention, distance = item.value, min(abs(at - match.start()), abs(at - match.end()))
        before = sentence.mask[max(0, at - 25) : at]
        if isinstance(mention, DateMention) and mention.date is not None and not re.search(r"\b(?:founded|launched|started|since|by|until)(?: in)? $", before):
            if distance < 80 and (best is None or distance < best[0]):
                best = distance, mention.date
    return best[1] if best else None


def _unite(drafts: list[AcquisitionDraft], draft: AcquisitionDraft) -> None:
    for known in drafts:
        if known.target is draft.target and (known.acquirer is draft.acquirer or not known.acquirer or not draft.acquirer):
            if known.amount and draft.amount and not known.amount.agrees_with(draft.amount):
                continue
            known.acquirer = known.acquirer or draft.acquirer
            known.amount = known.amount or draft.amount
            known.date = known.date or draft.date
            known.support.extend(draft.support)
            return
    drafts.append(draft)


def _dated(document: Document, drafts: list[AcquisitionDraft]) -> list[AcquisitionDraft]:
    """The acquisition that the article announces is dated by its publication."""
    published = document.article.published
    for draft in drafts:
        if draft.sentence <= 2 and draft.date is None and published is not None:
            draft.date = PartialDate.from_date(published)
            break
    return drafts
