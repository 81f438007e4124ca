"""Sales of shares that somebody holds already: "A sold half of its stake in B to C for $7 billion".

The company gets nothing of the money, so the round is `secondary`. Its investor is who buys; who sells is an earlier
holder and no investor of this sum.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from vcgraph.extraction.rules.discourse.reader import is_organization, resolve, subject_before
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.outright import money_at, outright, stage_at
from vcgraph.extraction.rules.rounds.share_sale_words import (
    BOUGHT,
    BUYERS_AMONG,
    BUYERS_HEAD,
    BUYERS_NEXT,
    CHANGED_HANDS,
    HOLDERS,
    MAKES_OWNED,
    NEEDED,
    NO_PRIVATE_SALE,
    OFFERED,
    SOLD,
    SUM_BEHIND,
    SUM_TOLD_NEXT,
    WHOLE_OR_MOST,
)
from vcgraph.extraction.rules.stakes.parties import parties_before
from vcgraph.extraction.rules.stakes.stated import investors_from, the_spoken_of
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.extraction.rules.text.traded import is_traded
from vcgraph.model import AcquisitionClaim
from vcgraph.model.claim import InvestorRole
from vcgraph.normalize.patterns import Pattern, rule_of

SALE = "share sale"
"""The rule of every such round."""


class _Deal(NamedTuple):
    company: Referent
    buyers: Sequence[Listed]
    sum_at: int | None


def find_share_sales(document: Document, sentence: Sentence) -> Iterator[RoundDraft]:
    """The rounds of a sentence in which a holder sells a part of a company to somebody who is named."""
    if marks.NAME not in sentence.mask or not NEEDED.is_in(sentence.lower):
        return
    if NO_PRIVATE_SALE.search(sentence.mask):
        return
    taken: set[Referent] = set()
    for rule in (*SOLD, *BUYERS_AMONG, *BOUGHT, *CHANGED_HANDS, *OFFERED):
        for match in rule.finditer(sentence.mask):
            deal = _deal(document, sentence, match)
            if deal is None or deal.company in taken or is_traded(document, deal.company):
                continue
            draft = _draft(sentence, match, deal)
            if draft is not None:
                _take_told_next(document, sentence, draft)
                taken.add(deal.company)
                yield from (draft, *_of_more(sentence, match, draft))


def _take_told_next(document: Document, sentence: Sentence, draft: RoundDraft) -> None:
    """The sum of a sentence of its own: "C is the buyer of the 11 percent of B. It paid $4 million"."""
    following = document.sentences[sentence.index + 1 : sentence.index + 2]
    found = SUM_TOLD_NEXT.match(following[0].mask) if following and draft.amount is None and draft.investors else None
    if found is not None:
        draft.amount = money_at(following[0], found.start("money"))
        draft.note("amount", following[0], SALE)
    for sentence_next in document.sentences[sentence.index + 1 : sentence.index + 3]:
        if not draft.investors:
            _take_buyers(document, sentence_next, draft)


def _take_buyers(document: Document, sentence: Sentence, draft: RoundDraft) -> None:
    """Who bought, of a sentence of its own: "The sale was made to A and B", "A and B bought the shares"."""
    behind, heads = BUYERS_NEXT.match(sentence.mask), BUYERS_HEAD.match(sentence.mask)
    named = investors_from(sentence, behind.end()) if behind is not None else []
    if heads is not None:
        named = parties_before(document, sentence, heads.start("verb"))
    for one in named:
        if one.item.referent not in (None, draft.company):
            role: InvestorRole = "lead" if behind is not None and behind[0].endswith("led by ") else "participant"
            draft.add_investor(one.item.referent, role, False, sentence, SALE)


def _of_more(sentence: Sentence, match: re.Match[str], draft: RoundDraft) -> Iterator[RoundDraft]:
    """ "Sold stakes in A, B and C to D for $9 million": D has a part of each, and the sum is of all."""
    if not match.groupdict().get("more"):
        return
    draft.amount = None
    for at, item in sentence.all(marks.NAME, match.start("more"), match.end("more")):
        if item.referent is not None and _may_be_sold(item.referent):
            other = replace(draft, company=item.referent, position=at, investors=[], support=list(draft.support))
            for one in draft.investors:
                other.add_investor(one.referent, one.role, False, sentence, SALE)
            yield other


def _draft(sentence: Sentence, match: re.Match[str], deal: _Deal) -> RoundDraft | None:
    status = (
        "planned"
        if _MAY.search(sentence.mask, 0, match.start("verb"))
        else read_modality(sentence.mask[: match.start("verb")], match["verb"], sentence.mask[match.end() :])
    )
    if status == "denied":
        return None
    draft = RoundDraft(deal.company, sentence.index, match.start("verb"), SALE, stage="secondary", status=status)
    if deal.sum_at is not None:
        draft.position = deal.sum_at
        draft.amount = money_at(sentence, deal.sum_at)
    for one in deal.buyers:
        role: InvestorRole = "lead" if _leads(sentence, one, match["verb"]) else "participant"
        if one.item.referent is not None:
            draft.add_investor(one.item.referent, role, False, sentence, SALE)
    return outright(draft, sentence)


_MAY = Pattern(r"\b(?:can|to be able to|(?:let|lett|allow)(?:s|ing)? (?:[\w\-]+ ){1,4}(?:to )?)$|\b(?:can|able to) $")
_LED_BY = pattern(r"\bled by (?:[\w\-]+ ){0,3}(?P<lead><X>)")


def _leads(sentence: Sentence, one: Listed, verb: str) -> bool:
    found = _LED_BY.search(sentence.mask)
    return verb == "led" or (found is not None and sentence.items[found.start("lead")].referent is one.item.referent)


def _deal(document: Document, sentence: Sentence, match: re.Match[str]) -> _Deal | None:
    """Who buys a part of whom, and for which sum; None where one of them is not known or the most of it is sold."""
    if WHOLE_OR_MOST.search(match[0]) or MAKES_OWNED.match(sentence.mask, match.end()):
        return None
    if not _is_secondary(sentence, match):
        return None
    groups = match.groupdict()
    buyers = _buyers(document, sentence, match)
    seller = _seller(document, sentence, match)
    company = _company(document, sentence, match, [seller, *(one.item.referent for one in buyers)])
    if company is None or not _may_be_sold(company):
        return None
    if (
        not (buyers or rule_of(match) in OFFERED)
        or company is seller
        or any(one.item.referent is company for one in buyers)
    ):
        return None
    sum_at = match.start("money") if groups.get("money") else _sum_behind(sentence, match, buyers)
    return _Deal(company, buyers, sum_at)


def _seller(document: Document, sentence: Sentence, match: re.Match[str]) -> Referent | None:
    """Who sells, where no words say whose shares these are: he is not the company. Of a company's people it is."""
    if rule_of(match) not in SOLD or match.groupdict().get("company") == marks.NAME or HOLDERS.match(match[0]):
        return None
    return subject_before(document, sentence, match.start("verb"), persons=True)


def _is_secondary(sentence: Sentence, match: re.Match[str]) -> bool:
    """Where the words say only that a stage stands there: whether it is that of a sale."""
    return not match.groupdict().get("stage") or stage_at(sentence, match.start("stage")) == "secondary"


def _buyers(document: Document, sentence: Sentence, match: re.Match[str]) -> Sequence[Listed]:
    arranged = _FOR_ONE.search(sentence.mask, 0, match.start("verb"))
    if arranged is not None:
        return [Listed(sentence.items[arranged.start("name")], arranged.start("name"), False)]
    if rule_of(match) in BOUGHT:
        return parties_before(document, sentence, _behind_names(sentence, match.start("verb")))
    if rule_of(match) in OFFERED:
        return []
    if rule_of(match) in BUYERS_AMONG:
        named = sentence.all(marks.NAME, match.start("buyer"), match.start("verb"))
        return [Listed(item, at, False) for at, item in named]
    return investors_from(sentence, match.start("buyer"))


_FOR_ONE = pattern(r"\b(?:arranged|paved the way|cleared the way|allowed) for (?P<name><N>) to $")
""" "Acme arranged for A to | buy shares": A does."""


def _behind_names(sentence: Sentence, verb: int) -> int:
    """The place behind the last name in "A and B | are in talks to buy"."""
    found = _BEFORE_VERB.search(sentence.mask, 0, verb)
    return found.end("name") if found else verb


_BEFORE_VERB = pattern(
    r"<X>,? and (?P<name><X>)(?: (?:are|were|have|had|will|would|also|both|each|reportedly|jointly|in (?:[\w\-]+ )?talks|agreed|plan|looking|set|about|close|to))+ $"
)


def _company(
    document: Document, sentence: Sentence, match: re.Match[str], others: Sequence[Referent | None]
) -> Referent | None:
    group = next((one for one in ("company", "owner") if match.groupdict().get(one)), None)
    if group is not None and match[group] == marks.NAME:
        return sentence.items[match.start(group)].referent
    meant = resolve(document, sentence, match.start(group)) if group and match[group] == marks.ANAPHOR else None
    if meant is not None and meant not in others:
        return meant
    return _only_company(sentence, match.start("verb"), others) or _spoken_of(document, sentence, others)


def _spoken_of(document: Document, sentence: Sentence, others: Sequence[Referent | None]) -> Referent | None:
    """The company that the text speaks of; where that is the seller, the one that the sentence before names."""
    company = the_spoken_of(document, sentence, others)
    if company is not None and _may_be_sold(company):
        return company
    before = document.sentences[sentence.index - 1] if sentence.index else None
    return _only_company(before, len(before.mask), others) if before is not None else None


def _only_company(sentence: Sentence, end: int, others: Sequence[Referent | None]) -> Referent | None:
    named = [item.referent for _, item in sentence.all(marks.NAME, 0, end)]
    able = {id(one): one for one in named if one is not None and one not in others and _may_be_sold(one)}
    return next(iter(able.values())) if len(able) == 1 else None


def _may_be_sold(company: Referent) -> bool:
    return is_organization(company) and company.kind not in ("firm", "fund")


def _sum_behind(sentence: Sentence, match: re.Match[str], buyers: Sequence[Listed]) -> int | None:
    """ "... to C for $7 billion"."""
    if rule_of(match) in OFFERED:
        return None
    last = max([match.end(), *(one.position + 1 for one in buyers if one.position >= match.start("verb"))])
    found = SUM_BEHIND.match(sentence.mask, last)
    return found.start("money") if found else None


def without_bought(
    rounds: Sequence[RoundDraft], acquisitions: Iterable[AcquisitionClaim], document: Document
) -> list[RoundDraft]:
    """Without sales of shares to who has bought the whole company: "A has acquired B. It bought 8 million shares from C"."""
    bought = {(one.acquirer, one.target) for one in acquisitions if one.status == "closed"}
    return [one for one in rounds if not _is_of_purchase(document, one, bought)]


def _is_of_purchase(document: Document, draft: RoundDraft, bought: Collection[tuple[str | None, str]]) -> bool:
    if draft.rule != SALE or not draft.investors or _A_PART.search(document.sentences[draft.sentence].mask):
        return False
    return all((one.referent.name, draft.company.name) in bought for one in draft.investors)


_A_PART = Pattern(r"%|\b(?:per ?cent|minority|half|third|quarter|fifth|tenth|part|portion|some of|employees?|tender)\b")


def without_sales(
    acquisitions: Iterable[AcquisitionClaim], rounds: Sequence[RoundDraft], document: Document
) -> Iterator[AcquisitionClaim]:
    """Without those whose words tell of the sale of a part: "its 6 percent of B went to C".

    A bid that failed stays beside a sale that went through: that sale is another deal.
    """
    sold = {
        (draft.company.name, document.sentences[one.sentence].start): draft.status
        for draft in rounds
        for one in draft.support
        if one.rule == SALE
    }
    for claim in acquisitions:
        sales = [sold[place] for told in claim.evidence if (place := (claim.target, told.start)) in sold]
        if not sales or (claim.status == "failed" and "failed" not in sales):
            yield claim
