"""The deals of a sentence that another one brings up: with the verb left out, by a count, by an ordinal, in a list."""

import re
from typing import Protocol

from vcgraph.extraction.rules.acquisitions import buyers, counted, gapped, sequels
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.acquisitions.drafts import AcquisitionDraft, split_terms
from vcgraph.extraction.rules.acquisitions.objects import dated_after, is_no_deal, is_no_item
from vcgraph.extraction.rules.acquisitions.parties import Parties
from vcgraph.extraction.rules.acquisitions.terms import terms_within
from vcgraph.extraction.rules.acquisitions.words import matches
from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import read_list
from vcgraph.model.claim import Status
from vcgraph.normalize.patterns import Pattern, rule_of
from vcgraph.normalize.words import AnyOf


class Reading(Protocol):
    """The reading of one sentence, which takes the deals found here."""

    document: Document
    sentence: Sentence
    possible: frozenset[Pattern]
    seen: set[int]
    drafts: list[AcquisitionDraft]
    parties: Parties

    def add(
        self, match: re.Match[str], target: Referent | None, acquirer: Referent | None, status: Status | None = None
    ) -> None:
        """A draft of what a match tells, unless it is none."""


def read(reading: Reading) -> None:
    """Read what the sentence tells beside its plain deals."""
    sentence, possible = reading.sentence, reading.possible
    for match in matches(counted.RULES, sentence, possible):
        _counted(reading, match)
    for match in matches((gapped.ONES_BOUGHT,), sentence, possible):
        if match.start("verb") not in reading.seen:
            passed_on(reading, match)
    for match in matches((gapped.TWICE,), sentence, possible):
        passed_on(reading, match, resolve(reading.document, sentence, match.start("target")))
    for match in matches(sequels.SEQUELS, sentence, possible):
        _told_on(reading, match)
    for match in matches((told.ACQUISITIONS, told.FOLLOWING, sequels.AMONG), sentence, possible):
        _listed(reading, match)
    for match in matches((sequels.ORDINAL,), sentence, possible):
        _ordinal(reading, match)


def _counted(reading: Reading, match: re.Match[str]) -> None:
    """ "Bought the first two in 2017 and C in 2019", "sold both to A", "the two merged in 2023"."""
    if match.start("verb") in reading.seen or is_no_deal(reading.sentence, match):
        return
    acquirer, targets = counted.bought(reading.parties, match)
    before = len(reading.drafts)
    for target in targets if acquirer is not None else ():
        reading.add(match, target, acquirer)
    for target, start, end in gapped.each_told(reading.document, reading.sentence, match, acquirer, targets):
        if target not in targets and rule_of(match) is not counted.SELLS_COUNTED:
            reading.add(match, target, acquirer)
        gapped.tell_terms(reading.sentence, start, end, target, reading.drafts[before:])


def passed_on(
    reading: Reading, match: re.Match[str], target: Referent | None = None, first: AcquisitionDraft | None = None
) -> None:
    """ "B was bought by A in 2016, C by D in 2018", with what is told of each."""
    for one in gapped.told_on(reading.document, reading.sentence, match, target):
        if first is not None:
            gapped.keep_own_terms(reading.sentence, match, one.start, first)
            first = None
        before = len(reading.drafts)
        reading.add(match, one.target, one.acquirer)
        for draft in reading.drafts[before:]:
            draft.amount, draft.date = terms_within(reading.sentence, one.start, one.end)


def _told_on(reading: Reading, match: re.Match[str]) -> None:
    """ "B went the same way", "followed by those of B and C": bought by whoever bought last."""
    before = len(reading.drafts)
    here = [deal for deal in reading.drafts if deal.verb < match.start("verb")]
    acquirer = sequels.buyer_before(reading.sentence, here or reading.parties.known)
    at = match.start("target")
    placed = {at: reading.sentence.items[at].referent, **dict(sequels.told_on(reading.sentence, match))}
    for target in placed.values() if acquirer else ():
        reading.add(match, target, acquirer)
    found = reading.drafts[before:]
    if len(found) > 1:
        split_terms(reading.sentence, {at: one for at, one in placed.items() if one}, found)
    elif found and rule_of(match) is sequels.THOSE_OF:
        found[0].amount, found[0].date = terms_within(reading.sentence, at, match.end() + _NEAR)


_NEAR = 12


def _ordinal(reading: Reading, match: re.Match[str]) -> None:
    """ "A has bought two companies. The first, B, makes valves": B."""
    if match.start("verb") in reading.seen:
        return
    acquirer = sequels.buyer_of_several(reading.document, reading.sentence, match.start("verb"))
    if acquirer is not None:
        reading.add(match, reading.sentence.items[match.start("target")].referent, acquirer, "closed")


def _listed(reading: Reading, match: re.Match[str]) -> None:
    """ "Its acquisitions include A and B"."""
    if match.start("verb") in reading.seen:
        return
    acquirer = _owner(reading, match)
    deals = (*reading.parties.known, *reading.drafts)
    if match["verb"].lower().endswith(" deal") and all(one.acquirer is not acquirer for one in deals):
        return
    if match["verb"].lower().endswith(" deals") and not _is_of_purchases(reading, acquirer):
        return
    listed, _ = read_list(reading.sentence, match.end())
    if rule_of(match) in (sequels.AMONG, told.ACQUISITIONS) and any(one.item.referent is acquirer for one in listed):
        return
    before, spoken_of = len(reading.drafts), acquirer is None and _are_spoken_of(reading, match)
    placed: dict[int, Referent] = {}
    earlier = _EARLIER.search(reading.sentence.mask, 0, match.start("verb")) is not None
    done = earlier or rule_of(match) is told.FOLLOWING
    for one in listed:
        if is_no_item(reading.sentence.mask, one.position) or _bought_by_another(reading, one.item.referent, acquirer):
            continue
        if (acquirer is not None or spoken_of) and one.item.sign == marks.NAME:
            reading.add(match, one.item.referent, acquirer, "closed" if done else None)
            placed.update({one.position: one.item.referent} if one.item.referent else {})
    last = max(placed, default=match.end())
    for at, name in dated_after(reading.sentence, last) if placed else ():
        reading.add(match, name, acquirer)
        placed[at] = name
    for draft in reading.drafts[before:] if earlier else ():
        draft.earlier = True
    if len(placed) > 1:
        split_terms(reading.sentence, placed, reading.drafts[before:])


_EARLIER = Pattern(r"\b(?:other|previous|earlier|prior|past|older|existing)(?: [a-z\-]+)? $", re.IGNORECASE)
""" "Bede will join Acme's other | acquisitions, such as C": these are done, and no news."""


def _is_of_purchases(reading: Reading, buyer: Referent | None) -> bool:
    """ "Closed two deals: A in March and B in May": purchases, where the text calls them so right before or behind."""
    at = reading.sentence.index
    near = reading.document.sentences[max(0, at - 1) : at + 2]
    return buyer is not None and buyer.kind != "firm" and any(_PURCHASES.is_in(one.lower) for one in near)


_PURCHASES = AnyOf("acqui", "takeover", "buyout")


def _owner(reading: Reading, match: re.Match[str]) -> Referent | None:
    """Whose purchases a list tells."""
    if rule_of(match) is sequels.AMONG:
        return resolve(reading.document, reading.sentence, match.start("acquirer"))
    if match.groupdict().get("owner"):
        return resolve(reading.document, reading.sentence, match.start("owner"))
    found = reading.parties.owner_of_list(match.start("verb"))
    return None if found is not None and found.kind == "person" and _are_spoken_of(reading, match) else found


def _are_spoken_of(reading: Reading, match: re.Match[str]) -> bool:
    """ "Lee told him about deals, including | takeovers of B and C": who speaks of them bought nobody."""
    mask, verb = reading.sentence.mask, match.start("verb")
    return rule_of(match) is told.ACQUISITIONS and buyers.SPEAKS_OF.search(mask, 0, verb) is not None


def _bought_by_another(reading: Reading, target: Referent | None, acquirer: Referent | None) -> bool:
    """ "Other acquisitions include C's purchase of | B": C's."""
    return any(one.target is target and one.acquirer not in (None, acquirer) for one in reading.drafts)
