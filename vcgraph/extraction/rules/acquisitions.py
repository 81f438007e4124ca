"""Purchases of whole companies or controlling stakes: who bought whom, for how much, and whether it is done."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules import acquisition_patterns as told
from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.acquisition_drafts import AcquisitionDraft, add_price, date_announced, unite
from vcgraph.extraction.rules.acquisition_terms import ASIDE as _ASIDE
from vcgraph.extraction.rules.acquisition_terms import find_date, find_price, terms_within
from vcgraph.extraction.rules.discourse import is_organization, resolve, subject_before
from vcgraph.extraction.rules.document import Document, Sentence
from vcgraph.extraction.rules.drafts import evidence_of, name_kind, rules_of
from vcgraph.extraction.rules.lexicon import lexicon
from vcgraph.extraction.rules.lists import read_list
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.extraction.rules.status import Modality, read_modality
from vcgraph.model import AcquisitionClaim
from vcgraph.model.claim import Status

_TWO_NAMED = (
    told.RELATIVE,
    told.PASSIVE,
    told.NOUN_BY,
    told.NOUN,
    told.NOUN_AFTER,
    told.SALE_TO,
    told.SOLD,
    told.SOLD_OBJECT,
    told.SOLD_IT,
    told.BID_FOR,
    told.PRICE_PAID,
    told.DEAL_BY,
    told.MERGES,
    told.PART_OF,
)
_REFUSED = (told.TURNED_DOWN, told.SPURNED, told.OFFER_FROM, told.RECEIVED, told.REFUSED_SUITOR)
_OFFERED = (told.OFFER_FROM, told.RECEIVED)
_BIDS = (told.BID_FOR, told.BIDS)
_UNDERGONE = (told.PASSIVE, told.SOLD)
_ONE_NAMED = (told.BIDS, told.PAID, told.TAKES_PRIVATE, told.BUYS, told.TAKES_OVER, told.BUYS_IT)
_AFTER_GERUND = re.compile(
    r",? (?:after|by|before|since|from|for|of|when|while|including|through|with)(?: also| recently| then)? $"
)
_OPENING_GERUND = re.compile(r"^(?:After|By|Since|Before|Having|Following|In|With) (?:also |recently |then )?$")
_LISTED_BEFORE = re.compile(rf"(?:{marks.NAME}(?:, )?)+,? and $")
_JOINED = re.compile(r"\band\b")
_COMPANY_BEFORE = re.compile(r"\b(?:maker|company|startup|start-up|provider|developer|platform|service) $")
_COMPANY_AFTER = re.compile(
    r",? (?:a|an|the) [^.;]{0,60}\b(?:maker|company|startup|start-up|provider|firm|developer|platform|business|chain|operator|manufacturer|retailer|app|service|studio|publisher)\b"
)
_NEXT_DATED = pattern(
    rf"(?:,? (?:(?:at the end of|at the|in|back in|for|earlier|just|late|early|about|around|during|on) )*(?:<D>|<M>| ago)){{0,3}},? and {told.DESCRIPTION}(?P<target><N>)(?= (?:<D>|in <D>|at the|just|earlier|last|for <M>|back in)| <D>|[,.])"
)
_LIST_STRAYS = re.compile(
    r",? (?:an?|the|one|provider|maker|developer|operator|owner) [^,]*(?<!,) (?:and|or) (?:[\w\-]+ )*$"
)
_PURCHASE_OWNER = pattern(
    r"(?P<acquirer><N>)['’]s? (?:[\w\-]+ ){0,4}(?:deal|acquisition|purchase|takeover|buyout|move|bet)\b(?: (?:[\w\-]+|<D>)){0,5},? (?:is|was|being|came with) (?:the|its|an?) (?:[\w\-]+ |<M> |<D> )*$"
)
_HEADS_FIRM = pattern(r"<P>,? [^,;.<N>]{2,50} (?:of|at) (?P<acquirer><N>)[^.;<N>]{0,90}$")
_WHICH_BUYS = pattern(
    r"(?P<acquirer><N>)(?: ?\([^()]*\))?(?:, [^.;:,<N>]{2,60})?,? (?:which|that|who) [^.;,<N>]{0,50}$"
)
_SAID_IT = pattern(
    r"\b(?:said|says|announced|announces|confirmed|confirms|revealed|reported|disclosed)(?: (?:on |late |early )?<D>| this \w+)*(?: that)? (?=<A>[^.;,<N>]{0,50}$)"
)
_SPENT = re.compile(r"(?<!to )\b(?:paid|spent|shelled out|forked (?:out|over))\b[^.;]{0,50} to $")
_BROKEN_OFF = re.compile(
    r",? (?:(?:was|were|is|has been|had been|later|then|eventually|ultimately|but) )+(?:shot down|blocked|rejected|called off|terminated|abandoned|scrapped|cancell?ed|turned down)\b|,? (?:fell through|collapsed|fell apart)\b"
)
_LOOKING = re.compile(
    r"\b(?:looking (?:in)?to|look (?:in)?to|considering|eyeing|eyed|interested in|interest in|hoping to|close to|talks (?:to|of|about|with|over)|bid (?:to|for)|offer(?:ed)? to|exploring)\b[^.;]{0,40}$",
    re.IGNORECASE,
)
_ATTEMPT = re.compile(
    r"\b(?:attempt(?:ing|s|ed)? to|move to|bid to|plans? (?:to|for)|unveil\w* plans?)\b[^.;]{0,30}$", re.IGNORECASE
)
_WITHDRAWN = re.compile(
    r"\b(?:withdrew|withdrawn|dropped|abandoned|scrapped|walked away from|pulled|failed|unsuccessful|aborted|terminate|tried to)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_PASSIVE_BEFORE = re.compile(r"\b(?:was|were|been|being|be|got|is|are)\s(?:\w+ly |just |also |then |later )?$")


def find_acquisitions(document: Document) -> list[AcquisitionClaim]:
    """All acquisitions that the article speaks of, each once."""
    drafts: list[AcquisitionDraft] = []
    for sentence in document.sentences:
        found = _Reading(document, sentence).read() if told.WORDS.search(sentence.mask) else []
        for draft in found:
            unite(drafts, draft)
        if not found and drafts:
            add_price(drafts[-1], sentence)
    return [_claim(document, draft) for draft in date_announced(document, drafts)]


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

    def __init__(self, document: Document, sentence: Sentence) -> None:
        self.document, self.sentence, self.mask = document, sentence, sentence.mask
        self.seen: set[int] = set()
        self.taken: dict[int, Referent | None] = {}
        self.drafts: list[AcquisitionDraft] = []

    def read(self) -> list[AcquisitionDraft]:
        """All drafts of the sentence."""
        for rule in _REFUSED:
            for match in rule.finditer(self.mask):
                self._two(
                    match,
                    status="failed"
                    if rule not in _OFFERED or re.search(r"turned (?:\S+ )?down|reject|rebuff|declin", self.mask)
                    else "in_talks",
                )
        for rule in _TWO_NAMED:
            for match in rule.finditer(self.mask):
                self._two(match)
        for rule in _ONE_NAMED:
            for match in rule.finditer(self.mask):
                self._one(match)
        for match in told.AFTER_PASSIVE.finditer(self.mask):
            if match.start("verb") not in self.seen:
                acquirer = resolve(self.document, self.sentence, match.start("acquirer"))
                self._add(match, subject_before(self.document, self.sentence, match.start()), acquirer)
        for match in told.ACQUISITIONS.finditer(self.mask):
            self._listed(match)
        for match in told.NOUN_ALONE.finditer(self.mask):
            if match.start("verb") not in self.seen:
                self._one(match)
        return self.drafts

    def _two(self, match: re.Match[str], status: Status | None = None) -> None:
        if match.start("verb") in self.seen or (
            match.re is told.RELATIVE and _is_place_like(self.sentence, match.start("target"))
        ):
            return
        target = self._target(match)
        at = match.start("acquirer") if "acquirer" in match.re.groupindex else -1
        acquirer = resolve(self.document, self.sentence, at) if at >= 0 else None
        if (match.re is told.SOLD and target is not None and target.kind == "person") or (
            match.re is told.NOUN and acquirer is target
        ):
            return
        if match.re in (told.NOUN, told.NOUN_AFTER) and (
            (told.NOT_WHOLE.match(self.mask, match.end("target")) and match.re is told.NOUN)
            or told.MINORITY.search(match[0])
        ):
            return
        self._add(match, target, acquirer, status)
        for more in self._joined_targets(match, target):
            self._add(match, more, acquirer, status)
        following = told.SOLD_NEXT.match(self.mask, match.end()) if match.re is told.SOLD_OBJECT else None
        if following:
            self._add(
                match,
                resolve(self.document, self.sentence, following.start("target")),
                resolve(self.document, self.sentence, following.start("acquirer")),
                status,
            )

    def _target(self, match: re.Match[str]) -> Referent | None:
        if match.re in _UNDERGONE:
            return self._undergoer(match)
        if "target" not in match.re.groupindex:
            return subject_before(self.document, self.sentence, match.start("verb"))
        at = match.start("target")
        if at in self.sentence.items or match["target"].lower() in ("its", "their", "our"):
            return resolve(self.document, self.sentence, at)
        return self.document.subject if match["target"].lower() != "them" else None

    def _undergoer(self, match: re.Match[str]) -> Referent | None:
        """Who "was acquired by" another: of "which was" and of a bare "acquired" the name before, else the clause's subject."""
        before = self.mask[: match.start("verb")]
        helped = told.HELPED.search(before)
        start = helped.start() if helped else len(before)
        pronoun = told.PRONOUN.search(before[:start])
        finite = told.FINITE.search(before, start) or told.CLAUSE_JOINED.search(before[:start])
        if pronoun or not finite:
            near = told.ANTECEDENT.search(before[: pronoun.start() if pronoun else start])
            if near or match.re is told.PASSIVE:
                return resolve(self.document, self.sentence, near.start("target")) if near else None
        return subject_before(self.document, self.sentence, start)

    def _joined_targets(self, match: re.Match[str], target: Referent | None) -> Iterator[Referent]:
        """ "A and B were acquired by C"."""
        if match.re not in _UNDERGONE:
            return
        at = max(
            (at for at, item in self.sentence.all(marks.NAME, 0, match.start()) if item.referent is target), default=0
        )
        before = _LISTED_BEFORE.search(self.mask[:at])
        if before:
            yield from (
                item.referent
                for _, item in self.sentence.all(marks.NAME, before.start(), before.end())
                if item.referent
            )

    def _one(self, match: re.Match[str]) -> None:
        verb = match.start("verb")
        if verb in self.seen or _is_no_deal(self.sentence, match):
            return
        acquirer = self._buyer(verb)
        firm = _HEADS_FIRM.search(self.mask[:verb]) if match.re is told.NOUN_ALONE else None
        if firm and acquirer is not None and acquirer.kind == "person":
            acquirer = self.sentence.items[firm.start("acquirer")].referent
        placed: dict[int, Referent] = {}
        if match.re is told.BUYS_IT or match.re is told.TAKES_PRIVATE:
            targets = self._anaphor_target(match, acquirer)
        else:
            placed = self._targets(match)
            targets = list(placed.values())
        if acquirer is None and match.re is not told.NOUN_ALONE:
            return
        before = len(self.drafts)
        for target in targets:
            self._add(match, target, acquirer)
        if len(targets) > 1:
            self._split_terms(placed, self.drafts[before:])

    def _split_terms(self, placed: dict[int, Referent], drafts: list[AcquisitionDraft]) -> None:
        """ "Bought A for $5 million in 2012 and B in 2013": each target with what stands beside it."""
        starts = sorted(placed)
        windows = zip(starts, [*starts[1:], min(len(self.mask), starts[-1] + 60)], strict=True)
        terms = {id(placed[start]): terms_within(self.sentence, start, end) for start, end in windows}
        if any(terms[id(placed[start])] != (None, None) for start in starts[:-1]):
            for draft in drafts:
                draft.amount, draft.date = terms.get(id(draft.target), (None, None))

    def _anaphor_target(self, match: re.Match[str], acquirer: Referent | None) -> list[Referent]:
        item = self.sentence.items.get(match.start("target"))
        if item is not None and item.referent is not None:
            return [item.referent]
        known = (self.sentence.focus, self.document.subject, self.sentence.topic)
        target = next((one for one in known if one is not None and one is not acquirer and one.kind != "firm"), None)
        return [target] if target is not None and acquirer is not None and acquirer is not target else []

    def _buyer(self, position: int) -> Referent | None:
        """The subject of the verb; of "after buying" the subject of the whole sentence."""
        opening = _OPENING_GERUND.match(self.mask[:position])
        if opening:
            comma = self.mask.find(", ", position)
            return (
                next(
                    (
                        item.referent
                        for at, item in self.sentence.all(marks.NAME + marks.ANAPHOR, comma)
                        if item.referent
                    ),
                    self.sentence.focus,
                )
                if comma > 0
                else None
            )
        gerund = _AFTER_GERUND.search(self.mask[:position])
        if gerund and gerund.start() > 5:
            position = gerund.start()
        named = next(
            (
                one
                for one in (rule.search(self.mask[:position]) for rule in (told.OWN_DEAL, _PURCHASE_OWNER, _WHICH_BUYS))
                if one
            ),
            None,
        )
        if named:
            return self.sentence.items[named.start("acquirer")].referent
        said = _SAID_IT.search(self.mask[:position])
        position = said.start() if said else position
        found = subject_before(self.document, self.sentence, position, persons=True)
        subordinate = _SUBORDINATE.search(self.mask[:position]) if found is None else None
        if subordinate:
            return resolve(self.document, self.sentence, subordinate.start("acquirer"))
        at = next(
            (at for at, item in reversed(list(self.sentence.all(marks.NAME, 0, position))) if item.referent is found),
            None,
        )
        if at is None:
            return found
        if at in self.taken:
            return self.taken[at]
        joined = _JOINED.search(self.mask[at + 1 : position]) is not None
        earlier = subject_before(self.document, self.sentence, at, persons=True) if joined else None
        return earlier if earlier is not None and is_organization(earlier) else found

    def _targets(self, match: re.Match[str]) -> dict[int, Referent]:
        at = match.start("target")
        if self.sentence.items[at].sign == marks.PERSON:
            item = self.sentence.items[at]
            return (
                {at: item.referent}
                if item.referent and (_COMPANY_AFTER.match(self.mask, at + 1) or _COMPANY_BEFORE.search(self.mask[:at]))
                else {}
            )
        owner = told.OWNER_NAMED.match(self.mask, at)
        at = owner.start("target") if owner else at
        listed, _ = read_list(self.sentence, at)
        named = {
            one.position: one.item.referent
            for one in listed
            if one.item.sign == marks.NAME and one.item.referent is not None
        }
        if at not in named:
            first = self.sentence.items[at].referent
            named = {at: first} if first is not None else {}
        named = {one: name for one, name in named.items() if not _LIST_STRAYS.search(self.mask[at + 1 : one])}
        last = max(named, default=at)
        following = _NEXT_DATED.match(self.mask, last + 1)
        while following:
            item = self.sentence.items[following.start("target")]
            if item.referent is not None:
                named.setdefault(following.start("target"), item.referent)
            following = _NEXT_DATED.match(self.mask, following.end())
        self.taken.update(dict.fromkeys(named, self._buyer(match.start("verb"))))
        return named

    def _listed(self, match: re.Match[str]) -> None:
        """ "Its acquisitions include A and B"."""
        owner = _LIST_OWNER.search(self.mask[: match.start("verb")])
        acquirer = (
            resolve(self.document, self.sentence, owner.start("owner"))
            if owner
            else self._buyer(match.start("verb")) or self.sentence.focus
        )
        listed, _ = read_list(self.sentence, match.end())
        for one in listed:
            if acquirer is not None and one.item.sign == marks.NAME:
                self._add(match, one.item.referent, acquirer)

    def _add(
        self, match: re.Match[str], target: Referent | None, acquirer: Referent | None, status: Status | None = None
    ) -> None:
        self.seen.add(match.start("verb"))
        if acquirer is not None and acquirer.kind in ("place", "publication"):
            acquirer = None
        if (
            target is None
            or target is acquirer
            or target.kind in ("place", "publication", "fund")
            or (acquirer is None and match.re not in (told.NOUN_ALONE, told.REFUSED_SUITOR))
        ):
            return
        if (target.kind == "person" and match.re is not told.BUYS) or (
            target.name.isupper() and target.name.lower() in lexicon().common
        ):
            return
        modality = status or _modality(self.mask, match)
        if modality == "denied" or (
            acquirer is None and match.re is told.NOUN_ALONE and self.document.subject is not target
        ):
            return
        reach = min((one for one in self.seen if one > match.end()), default=len(self.mask))
        draft = AcquisitionDraft(target, acquirer, modality, self.sentence.index, self.sentence.headline)
        draft.amount = find_price(self.sentence, match, reach)
        draft.date = find_date(
            self.sentence,
            match,
            max((one for one in self.seen if one < match.start("verb")), default=0) if match.re in _ONE_NAMED else 0,
            reach,
        )
        draft.note(
            self.sentence.index,
            "target",
            "status",
            *(name for name in ("acquirer", "amount", "date") if getattr(draft, name) is not None),
        )
        self.drafts.append(draft)


_LIST_OWNER = pattern(r"(?P<owner><C>|<I>)(?:['’]s?)? (?:[\w\-’']+ ){0,4}$")


_SUBORDINATE = pattern(
    r"\b(?:after|before|when|while|since|that|because|until) (?:[\w\-]+ ){0,4}(?P<acquirer><X>)[^.;,<N>]{0,70}$"
)


def _is_place_like(sentence: Sentence, at: int) -> bool:
    return sentence.items[at].sign != marks.NAME


_DENIED = re.compile(r"\b(?:den(?:y|ied|ies|ying)|no intention|no plans?|ruled out|not for sale)\b[^.;]{0,50}$")


def _modality(mask: str, match: re.Match[str]) -> Modality:
    before, verb = mask[: match.start("verb")], match["verb"]
    near = before[-90:]
    if _DENIED.search(near):
        return "denied"
    if _WITHDRAWN.search(near):
        return "failed"
    if _BROKEN_OFF.match(_ASIDE.sub("", mask[match.end() :])) or (
        match.re in _BIDS and re.search(r"lapse|withdr", near + verb)
    ):
        return "failed"
    if _SPENT.search(near):
        return "closed"
    read = read_modality(before, verb, mask[match.end() :])
    if match.re in _BIDS and read == "closed":
        return "in_talks" if "talks" in verb else "planned" if re.search("bid|offer", verb, re.IGNORECASE) else read
    if read == "closed" and _LOOKING.search(near):
        return "in_talks"
    inside = verb.lower().startswith("to ") or re.search(r"\bTo $", near[-4:]) is not None
    return "planned" if read == "closed" and (inside or _ATTEMPT.search(near)) else read


def _is_no_deal(sentence: Sentence, match: re.Match[str]) -> bool:
    before = sentence.mask[: match.start("verb")]
    if _PASSIVE_BEFORE.search(before[-30:]) and re.match(
        r"acquired|bought|purchased|taken", match["verb"], re.IGNORECASE
    ):
        return True
    words = match[0][match.end("verb") - match.start() :]
    majority = re.search(r"majority|controlling|\b(?:5\d|[6-9]\d|100)(?:\.\d+)? ?(?:%|per)", words)
    if not majority and told.MINORITY.search(words):
        return True
    return (
        told.NOT_WHOLE.match(sentence.mask, match.end("target")) is not None
        or told.NOT_DEAL.search(before[-70:]) is not None
    )
