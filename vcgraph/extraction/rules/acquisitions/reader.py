"""Purchases of whole companies or controlling stakes: who bought whom, for how much, and whether it is done."""

import re
from collections.abc import Sequence

from vcgraph.extraction.rules.acquisitions import bids, control, former, freely, further, gapped, kinds, parts, sales
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.acquisitions.antecedents import (
    advised,
    bid_for,
    for_sale,
    gainer,
    not_bought,
    not_own_rival,
    owner_told,
    sold_by,
)
from vcgraph.extraction.rules.acquisitions.days import completed_then, date_told_before, find_date
from vcgraph.extraction.rules.acquisitions.doubts import in_order, is_doubtful, is_no_party, may_be_bought
from vcgraph.extraction.rules.acquisitions.drafts import (
    AcquisitionDraft,
    Deals,
    add_day,
    add_end,
    add_price,
    is_long_past,
    split_terms,
)
from vcgraph.extraction.rules.acquisitions.joint import (
    bought_along,
    buyers_before,
    each_may_buy,
    named_along,
    others_of,
    sold_along,
)
from vcgraph.extraction.rules.acquisitions.meant import bought_by_word
from vcgraph.extraction.rules.acquisitions.news import date_announced, is_aside, is_fresh, is_recalled
from vcgraph.extraction.rules.acquisitions.objects import NOT_DEAL, is_no_deal
from vcgraph.extraction.rules.acquisitions.pairs import paired
from vcgraph.extraction.rules.acquisitions.parties import SUBJECTLESS, Parties
from vcgraph.extraction.rules.acquisitions.sellers import what_was_sold
from vcgraph.extraction.rules.acquisitions.sequels import name_bidder
from vcgraph.extraction.rules.acquisitions.status import deal_modality, is_present, told_in_bracket
from vcgraph.extraction.rules.acquisitions.terms import find_price
from vcgraph.extraction.rules.acquisitions.words import matches, possible_rules
from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.clauses import in_told_aside
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import evidence_of, name_kind, rules_of
from vcgraph.extraction.rules.text.lists import read_list
from vcgraph.extraction.rules.text.unreal import is_answered_no
from vcgraph.model import AcquisitionClaim
from vcgraph.model.claim import Status
from vcgraph.normalize.patterns import Pattern, rule_of

_NOT_TAKEN = Pattern(r"turned (?:\S+ )?down|reject|rebuff|declin|oppos|spurn|refus|said no\b|not interested")
_OF_A_FIRM = (told.TAKES_CONTROL, *control.CONTROLLED)
"""Whom these tell of is no person."""
_NEXT_DEAL = Pattern(r"\b(?:acquired|bought|purchased|snapped up|sold to|to (?:buy|acquire))\b")

_IN_RELATIVE = Pattern(r", (?:which|who|whom) [^,;]*$")
_RELATIVE_ENDS = Pattern(
    r", (?=(?:now |then |later |also )?(?:is|was|has|had|are|were|will|would|[a-z]{2,}(?:ed|ght|ld|es|s))\b)"
)
""" "B, which A tried to buy, is worth $2 billion": what the relative clause is part of tells no price."""


def find_acquisitions(document: Document) -> list[AcquisitionClaim]:
    """All acquisitions that the article speaks of, each once."""
    deals = Deals()
    for sentence in document.sentences:
        if is_answered_no(document, sentence):
            continue
        possible = possible_rules(sentence)
        found = paired(sentence, _Reading(document, sentence, deals.drafts, possible).read()) if possible else []
        for draft in found:
            deals.unite(draft)
        if not found:
            add_price(deals.drafts, sentence)
            add_day(deals.drafts, sentence)
            add_end(deals.drafts, sentence)
    return [_claim(document, draft) for draft in date_announced(document, deals.drafts)]


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


class _Reading:
    """The acquisitions of one sentence, in the order of the patterns: each verb is read once."""

    def __init__(
        self, document: Document, sentence: Sentence, known: Sequence[AcquisitionDraft], possible: frozenset[Pattern]
    ) -> None:
        self.document, self.sentence, self.mask = document, sentence, sentence.mask
        self.possible = possible
        self.seen: set[int] = set()
        self.drafts: list[AcquisitionDraft] = []
        self.parties = Parties(document, sentence, known, self.drafts)

    def read(self) -> list[AcquisitionDraft]:
        """All drafts of the sentence."""
        self._offers()
        for match in matches((told.AFTER_PASSIVE,), self.sentence, self.possible):
            acquirer = resolve(self.document, self.sentence, match.start("acquirer"))
            self.add(match, self.parties.left_behind(match.start()), acquirer)
        for match in matches((parts.BUYS_PART, parts.NOUN_OF_PART, parts.SELLS_PART), self.sentence, self.possible):
            self._part(match)
        for match in matches(kinds.TWO_NAMED, self.sentence, self.possible):
            self._two(match)
        for match in matches(kinds.ONE_NAMED, self.sentence, self.possible):
            self._one(match)
        further.read(self)
        for match in matches((told.NOUN_ALONE,), self.sentence, self.possible):
            if match.start("verb") not in self.seen:
                self._one(match)
        return self.drafts

    def _offers(self) -> None:
        """Offers refused or received, and bids."""
        name_bidder(self.sentence, self.parties.known)
        for match in matches(kinds.REFUSED, self.sentence, self.possible):
            refused = rule_of(match) not in kinds.OFFERED or _NOT_TAKEN.search(self.mask)
            self._two(match, status="failed" if refused else "in_talks")
        for match in matches(kinds.ANSWERED, self.sentence, self.possible):
            self._two(match, status="failed" if _NOT_TAKEN.search(match["verb"]) else "planned")
        for match in matches((bids.BIDS_FROM, bids.TALKS_WITH_NAMED), self.sentence, self.possible):
            self._bids(match)
        for match in matches((sales.SUITORS,), self.sentence, self.possible):
            self._bids(match)
        exits = next(matches((told.EXITS,), self.sentence, self.possible), None)
        for match in told.EXIT.finditer(self.mask, exits.end()) if exits else ():
            self._two(match)

    def _two(self, match: re.Match[str], status: Status | None = None) -> None:
        if match.start("verb") in self.seen:
            return
        target = self._target(match)
        at = match.start("acquirer") if "acquirer" in match.re.groupindex else -1
        at = self._past_owner(at)
        acquirer = self._acquirer(match, at, target) if at >= 0 else None
        if is_doubtful(self.document, self.sentence, match, target, acquirer):
            return
        before = len(self.drafts)
        self.add(match, target, acquirer, status)
        for loser in self.parties.losers(match):
            self.add(match, target, loser, "failed")
        for other in others_of(self.sentence, match, at) if acquirer is not None and at in self.sentence.items else ():
            self.add(match, target, other, status)
        for more in self.parties.joined_targets(match, target) if rule_of(match) in kinds.UNDERGONE else ():
            self.add(match, more, acquirer, status)
        for more in bought_along(self.sentence, match.end()) if rule_of(match) is told.PASSIVE else ():
            self.add(match, more, acquirer, status)
        for more in (*sold_along(self.sentence, match), *named_along(self.sentence, match)):
            self.add(match, more, acquirer, status)
        together = self.drafts[before:]
        for one, start, end in gapped.each_told(self.document, self.sentence, match, acquirer, together):
            gapped.tell_terms(self.sentence, start, end, one, together)
        if rule_of(match) in gapped.EACH_AT_ITS_TIME:
            named = self.sentence.all(marks.NAME, match.start("target"), match.end("along"))
            split_terms(self.sentence, {at: item.referent for at, item in named if item.referent}, together)
        if rule_of(match) in gapped.WITH_AGENT and together and together[-1].target is target:
            further.passed_on(self, match, target, together[-1])

    def _acquirer(self, match: re.Match[str], at: int, target: Referent | None = None) -> Referent | None:
        """Who buys; of "Following its acquisition of B, A grew" A; "what A paid for B, which it bought" A."""
        if at in self.sentence.items and self.sentence.items[at].sign == marks.ANAPHOR:
            buyers = [deal.acquirer for deal in self.drafts if deal.target is target and deal.acquirer is not None]
            if buyers:
                return buyers[0]
        told_next = (
            freely.payer(self.document, self.sentence, match)
            or self.parties.comes_next(match.end())
            or advised(self.sentence, at)
            or owner_told(self.sentence, at)
            if at not in self.sentence.items
            else None
        )
        return told_next or resolve(self.document, self.sentence, at)

    def _part(self, match: re.Match[str]) -> None:
        """ "A bought the German business of B"."""
        verb = match.start("verb")
        if verb in self.seen or NOT_DEAL.search(self.mask[max(0, verb - 70) : verb]):
            return
        buys = rule_of(match) is parts.BUYS_PART
        acquirer = self.parties.buyer(verb) if buys else self._acquirer(match, match.start("acquirer"))
        if acquirer is not None:
            self.add(match, parts.bought_part(self.document, self.sentence, match), acquirer)

    def _bids(self, match: re.Match[str]) -> None:
        """ "B is weighing bids from A and C"."""
        target = bid_for(self.document, self.sentence, match)
        listed, _ = read_list(self.sentence, match.end())
        if match.start("verb") in self.seen:
            return
        for one in listed:
            if one.item.sign == marks.NAME:
                self.add(match, target, one.item.referent, "in_talks")

    def _past_owner(self, at: int) -> int:
        """Where the party stands that another name only describes: of "Acme rival B" that of B."""
        owner = told.OWNER_NAMED.match(self.mask, at) if at >= 0 else None
        return owner.start("target") if owner else at

    def _target(self, match: re.Match[str]) -> Referent | None:
        if rule_of(match) in kinds.UNDERGONE:
            return self.parties.undergoer(match)
        if rule_of(match) in (sales.BUYER_IS, *freely.OF_WHAT_IS_SOLD):
            told_so = freely.what_is_sold(self.document, self.sentence, match)
            is_buyer = rule_of(match) is sales.BUYER_IS
            return (
                for_sale(
                    self.document,
                    self.sentence,
                    [*self.parties.known, *self.drafts],
                    told_so,
                    match["verb"].startswith("winn"),
                )
                if is_buyer
                else told_so
            )
        if "target" not in match.re.groupindex:
            opened = self.parties.opened(match) if rule_of(match) is told.DEAL_BY else None
            found = opened or self.parties.refuser(match.start("verb"))
            if rule_of(match) is told.SOLD_MAJORITY and (found is None or found.kind == "person"):
                return self.parties.company_named_last(match.start("verb")) or self.sentence.focus
            return (
                sold_by(self.sentence, match.start("verb"), found)
                if rule_of(match) in (told.SALE_SOUGHT, *bids.SEEKS_BUYER)
                else found
            )
        at = (
            match.start("target")
            if rule_of(match) in (sales.NEW_OWNER, sales.FORMER_OWNER)
            else self._past_owner(match.start("target"))
        )
        if rule_of(match) is told.SOLD_THE:
            return what_was_sold(self.parties, match)
        if rule_of(match) is told.NOUN_IT or (rule_of(match) is told.PRICE_PAID and not self._is_named(match)):
            buyer = resolve(self.document, self.sentence, match.start("acquirer"))
            return next(iter(bought_by_word(self.parties, match, buyer)), None)
        if at in self.sentence.items or match["target"].lower() in ("its", "their", "our"):
            pronoun = at not in self.sentence.items
            return (
                (rule_of(match) is told.NOUN_IT_BY and self.parties.company_named_last(at))
                or (pronoun and self.parties.comes_next(at))
                or self.parties.stands_before(at)
                or resolve(self.document, self.sentence, at)
            )
        if match["target"].lower().startswith("that ") or rule_of(match) is told.NOUN_IT_BY:
            return self.parties.company_named_last(at)
        return self.document.subject if match["target"].lower() != "them" else None

    def _one(self, match: re.Match[str]) -> None:
        verb = match.start("verb")
        if verb in self.seen or (rule_of(match) is not control.OFFERS_A_SHARE and is_no_deal(self.sentence, match)):
            return
        acquirer = self.parties.buyer(verb, as_noun=rule_of(match) is told.NOUN_ALONE)
        if acquirer is None and (rule_of(match) is told.NOUN_ALONE or (rule_of(match) is told.BUYS and verb < 2)):
            acquirer = gainer(self.sentence, match.end())
        acquirer = not_own_rival(self.document, self.sentence, match, acquirer)
        joint = [] if rule_of(match) is told.NOUN_ALONE else buyers_before(self.sentence, verb)
        joint = joint if acquirer is None or acquirer in joint else []
        acquirer = joint[0] if joint and acquirer is None else acquirer
        if acquirer is None and former.BACK.search(self.mask, verb, match.end() + 6):
            acquirer = former.person_meant(self.document, self.sentence, verb)
        placed: dict[int, Referent] = {}
        if rule_of(match) in kinds.OF_IT or not self._is_named(match):
            targets = bought_by_word(self.parties, match, acquirer)
        else:
            placed = self.parties.targets(match)
            targets = list(placed.values())
        if acquirer is None and rule_of(match) is told.PAID:
            acquirer = next((deal.acquirer for deal in self.parties.known if deal.target in targets), None)
        person = acquirer is not None and acquirer.kind == "person"
        if (acquirer is None and rule_of(match) is not told.NOUN_ALONE) or (person and rule_of(match) in _OF_A_FIRM):
            return
        acquirer = not_bought(self.document, self.sentence, verb, acquirer, targets)
        acquirer, targets = in_order(self.document, self.sentence, match, acquirer, targets)
        before = len(self.drafts)
        buyers: list[Referent | None] = [*joint] if each_may_buy(self.mask, match) else [*joint[:1]]
        for buyer in buyers or [acquirer]:
            for target in targets:
                self.add(match, target, buyer)
        if len(placed) > 1:
            split_terms(self.sentence, placed, self.drafts[before:])

    def _is_named(self, match: re.Match[str]) -> bool:
        item = self.sentence.items.get(match.start("target"))
        return item is not None and item.sign != marks.ANAPHOR

    def _in_relative(self, match: re.Match[str]) -> bool:
        return rule_of(match) is told.RELATIVE or _IN_RELATIVE.search(self.mask, 0, match.start("verb")) is not None

    def _reach(self, match: re.Match[str], rule: Pattern) -> int:
        """How far behind a match what is told still belongs to its deal: up to the next deal, or the end of the relative clause."""
        passed = rule not in freely.PRICES
        next_deals = (
            at
            for at in self.seen
            if at > match.end() and not (passed and in_told_aside(self.mask, at, match.start("verb")))
        )
        reach = min(next_deals, default=len(self.mask))
        following = (
            _NEXT_DEAL.search(self.mask, match.end(), reach)
            if rule in (*kinds.UNDERGONE, *kinds.REFUSED, bids.BID_FOR, bids.BIDS, told.SOLD_OBJECT)
            else None
        )
        reach = following.start() if following else reach
        if SUBJECTLESS.match(self.mask[: match.start("verb")]):
            reach = self.mask.find(", ", match.end())
        ended = _RELATIVE_ENDS.search(self.mask, match.end(), reach) if self._in_relative(match) else None
        return ended.start() if ended else reach

    def add(
        self, match: re.Match[str], target: Referent | None, acquirer: Referent | None, status: Status | None = None
    ) -> None:
        """A draft of what a match tells, unless it is none."""
        rule = rule_of(match)
        self.seen.add(match.start("verb"))
        if acquirer is not None and is_no_party(self.document, acquirer):
            acquirer = None
        if target is None or not may_be_bought(self.document, self.sentence, target, acquirer, rule):
            return
        modality = status or ("closed" if rule in kinds.OWNED else deal_modality(self.mask, match))
        if modality == "denied" or (
            acquirer is None and rule is told.NOUN_ALONE and self.document.subject is not target
        ):
            return
        modality = told_in_bracket(self.sentence, target) or modality
        reach = self._reach(match, rule)
        draft = AcquisitionDraft(
            target,
            acquirer,
            modality,
            self.sentence.index,
            self.sentence.headline,
            is_present(self.sentence, match),
            rule in kinds.OWNED or match["verb"] in ("owns", "holds"),
            is_recalled(self.sentence, match),
            is_fresh(self.sentence, match) and (acquirer is None or acquirer.kind != "person"),
            is_aside(self.sentence, match),
        )
        draft.verb = match.start("verb")
        draft.amount = find_price(self.sentence, match, reach) if rule not in kinds.OWNED else None
        draft.date = find_date(
            self.document,
            self.sentence,
            match,
            max((one for one in self.seen if one < match.start("verb")), default=0) if rule in kinds.ONE_NAMED else 0,
            reach,
        ) or date_told_before(self.document, self.sentence, match)
        if rule in kinds.NOUNS and is_long_past(self.document, draft):
            draft.status = "closed"
        completed = completed_then(self.sentence, match) if draft.status == "planned" else None
        draft.status, draft.date = ("closed", completed) if completed else (draft.status, draft.date)
        found = (name for name in ("acquirer", "amount", "date") if getattr(draft, name) is not None)
        draft.note(self.sentence.index, "target", "status", *found)
        self.drafts.append(draft)
