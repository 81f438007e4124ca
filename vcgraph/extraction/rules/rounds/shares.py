"""What single investors put into a round: "A put in $5 million, B $2 million", "with A contributing $10 million"."""

import re
from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from vcgraph.extraction.rules.commitments.parties import investors_before
from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.rounds.each_shares import give_each
from vcgraph.extraction.rules.rounds.fraction_shares import fractions
from vcgraph.extraction.rules.sums.no_rounds import LEADS_WITH, is_of_whole
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import DraftInvestor, RoundDraft
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.model import Money, PartialDate
from vcgraph.normalize.date_mention import DateMention
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyWord

_VERB = rf"(?:participat(?:es|ed|ing) with|c[ao]m(?:e|es|ing) in (?:with|for)|invest(?:s|ed|ing)?|put(?:s|ting)?(?: in| up)?|contribut(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|commit(?:s|ted|ting)?|add(?:s|ed|ing)?|suppl(?:ies|ied|ying)|chipp(?:ed|ing) in|kick(?:ed|ing) in|inject(?:s|ed|ing)?|pump(?:s|ed|ing)?(?: in)?|infus(?:es|ed|ing)|{LEADS_WITH}|pour(?:s|ed|ing)?(?: in)?|sank|sunk|sinking|plough(?:s|ed|ing)?|plow(?:s|ed|ing)?|(?:is|was|are|were) (?:in|good|down) for|wrote (?:the|an?) (?:\w+ )?che(?:ck|que)(?:,| of| for)?)"
_GIVES = pattern(
    rf"(?<=[\w,\ue000\ue001\ue005)]) (?P<verb>{_VERB})(?: (?:about|around|another|an additional|a further|up to|as much as|some|more than|just|only|a mere|an?|the))* (?P<sums><M>(?:,? (?:and )?<M>)*)(?P<each> each| apiece)?(?: of (?:his|her|its|their) own(?: money)?)?(?: (?:in|into|to) (?:(?!(?:round|series|by|of|led|from|with|deal|financing|and)\b)[\w\-]+,? ){{0,4}}?(?P<company><C>))?"
)
_ALSO = pattern(
    r",? (?:and |while )?(?P<investor><X>) (?:the (?:remaining|other|last) )?(?P<sums><M>)(?=[,.;]|$| and <X> )"
)
_FROM = pattern(
    r"(?P<sums><M>)(?: (?:of (?:<A>|it|that|which|the (?:round|total|money|sum))|(?:in |of )?(?:new )?(?:debt|equity|cash|capital|<S>)(?: facility)?|(?:strategic )?(?:investment|contribution|che(?:ck|que)|commitment)))*(?:,? (?:is|was|were|has|comes?|came|coming|provided|contributed|invested|put in))* (?:from|by) (?:the )?(?:[\w\-]+ ){0,2}?(?P<investor><X>)(?!,? (?:and (?:the )?<X>|<X>|as well))"
)
_ITS = pattern(
    r"(?P<investor><X>)(?:['’]s?) (?:[\w\-]+ ){0,2}?(?P<sums><M>) (?:investment|che(?:ck|que)|contribution|slice|share|tranche)\b"
)
_BRACKETED = pattern(r"(?P<investor><X>) \((?P<sums><M>)\)")


class Share(NamedTuple):
    """What an investor put in; `company` where the sentence names it, `dated` where it tells a month or a year, `part`
    where it says that the sum is part of a round told before, `date` what stands right behind the sum.
    """

    investor: Referent
    money: Money
    company: Referent | None
    sentence: int
    dated: bool
    part: bool = False
    date: PartialDate | None = None


class _Told:
    """The rounds of an article, to be found by where they are told and by who is in them."""

    def __init__(self, drafts: Sequence[RoundDraft]) -> None:
        self._at: dict[int, list[RoundDraft]] = {}
        self._with: dict[int, list[tuple[RoundDraft, DraftInvestor]]] = {}
        for draft in drafts:
            self._at.setdefault(draft.sentence, []).append(draft)
            for investor in draft.investors:
                self._with.setdefault(id(investor.referent), []).append((draft, investor))

    def within(self, first: int, last: int) -> list[RoundDraft]:
        """The rounds told in some sentences."""
        return [draft for at in range(first, last + 1) for draft in self._at.get(at, ())]

    def of(self, investor: Referent) -> list[tuple[RoundDraft, DraftInvestor]]:
        """The rounds that someone is in; none where they are too many for a sum to be of one of them."""
        rounds = self._with.get(id(investor), [])
        return rounds if len(rounds) <= _MOST_ROUNDS else []

    def join(self, draft: RoundDraft, share: "Share", sentence: Sentence) -> DraftInvestor:
        """The giver of a share, now in the round too."""
        investor = draft.add_investor(share.investor, "participant", False, sentence, "share")
        rounds = self._with.setdefault(id(share.investor), [])
        if all(one is not investor for _, one in rounds[-_MOST_ROUNDS:]):
            rounds.append((draft, investor))
        return investor


_MOST_ROUNDS = 100
"""Rounds of one investor beyond which a sum of his is of none in particular, and not sought in all of them."""


def give_shares(document: Document, drafts: Sequence[RoundDraft]) -> list[RoundDraft]:
    """The rounds with what their investors put in, where the text tells it apart from the whole sum; what is told as a round
    of its own and is no more than such a share is left out.
    """
    no_more: set[int] = set()
    give_each(document, drafts)
    told = _Told(drafts)
    for sentence in document.sentences if drafts else ():
        if marks.MONEY in sentence.mask or _FRACTION.is_in(sentence.lower):
            shares = list(_shares(document, sentence))
            shares.extend(_rests(told, sentence, shares))
            shares.extend(_fractions(told, sentence))
            shares = _whole(told, shares, sentence)
            givers = {id(share.investor) for share in shares if share.part}
            for share in shares:
                found = _investor_of(told, share) or _joining(told, share, sentence)
                if found is None or _is_of_another(told, share, found[0]):
                    continue
                if found[1].amount is None and not _is_round(told, share, found[0]):
                    found[1].amount = share.money
                    no_more.update(
                        id(one)
                        for one in told.within(share.sentence, share.sentence)
                        if share.part and _tells_again(one, share, found[0], givers)
                    )
    return [draft for draft in drafts if id(draft) not in no_more]


def _is_round(told: _Told, share: Share, whole: RoundDraft) -> bool:
    """Whether a sum is that of another round of the company, told in a sentence of its own: "A put in $5 million. It follows
    a $9 million round led by A".
    """
    if share.part or not whole.earlier or whole.sentence <= share.sentence:
        return False
    return any(
        draft is not whole
        and draft.company is whole.company
        and draft.amount == share.money
        and draft.sentence <= share.sentence
        for draft, _ in told.of(share.investor)
    )


def _is_of_another(told: _Told, share: Share, whole: RoundDraft) -> bool:
    """Whether a sum is all of another round of the company, of another stage or time: "its Series A, $5 million from A, and
    its Series B, $9 million from A", "closed a $9 million round with A, which put in $5 million in 2018".
    """
    return _apart(share.date, whole.date) or any(
        draft is not whole
        and draft.company is whole.company
        and draft.amount == share.money
        and draft.stage not in (None, whole.stage)
        for draft in told.within(share.sentence - 1, share.sentence)
    )


def _apart(date: PartialDate | None, other: PartialDate | None) -> bool:
    return date is not None and other is not None and not date.overlaps(other)


def _tells_again(draft: RoundDraft, share: Share, whole: RoundDraft, givers: Collection[int]) -> bool:
    """Whether a round is what an investor put into another of the same company, told once more, or was taken for a round
    of one of the `givers`: "A has invested $3 million and B participated with $2 million".
    """
    return (
        draft is not whole
        and (draft.company is whole.company or id(draft.company) in givers)
        and draft.amount == share.money
        and draft.stage in (None, whole.stage)
        and draft.valuation is None
        and all(giver.referent is share.investor for giver in draft.investors)
    )


def _whole(told: _Told, shares: list[Share], sentence: Sentence) -> list[Share]:
    """The shares of a sentence; where they add up to the round told right before, or follow its sum behind a colon, each is
    part of it.
    """
    if len(shares) < 2 or len({one.investor for one in shares}) < len(shares) or any(one.dated for one in shares):
        return shares
    total, currency = sum(one.money.value for one in shares), shares[0].money.currency
    whole = max(
        (
            one
            for one in told.within(sentence.index - 1, sentence.index)
            if one.amount and one.amount.value > shares[0].money.value
        ),
        key=lambda one: (one.sentence, one.amount.value if one.amount else 0),
        default=None,
    )
    if whole is None or whole.amount is None or whole.amount.currency != currency:
        return shares
    several = any(one.part for one in shares) and all(one.company is None for one in shares)
    broken_down = total == whole.amount.value or (total < whole.amount.value and several)
    return [one._replace(part=True) for one in shares] if broken_down else shares


def _investor_of(told: _Told, share: Share) -> tuple[RoundDraft, DraftInvestor] | None:
    """The round that a share belongs to, with its investor: the last one told that is larger than the share."""
    found = [
        (draft, one)
        for draft, one in told.of(share.investor)
        if _may_hold(draft, share)
        and share.company in (None, draft.company)
        and (not share.dated or draft.sentence == share.sentence)
    ]
    near = [
        (draft, one)
        for draft, one in found
        if share.company is not None or 0 <= share.sentence - draft.sentence <= _NEAR
    ]
    if not near and len(found) != 1:
        return None
    return max(near or found, key=lambda pair: (pair[0].sentence <= share.sentence, pair[0].sentence))


def _may_hold(draft: RoundDraft, share: Share) -> bool:
    """Whether a sum may be part of a round: of a larger one, or of one whose own sum nobody tells: "A led its seed with $1 million"."""
    if draft.amount is None:
        return share.part and draft.stage is not None and draft.sentence == share.sentence
    return draft.amount.currency == share.money.currency and draft.amount.value > share.money.value


def _joining(told: _Told, share: Share, sentence: Sentence) -> tuple[RoundDraft, DraftInvestor] | None:
    """The round told right before a share, joined by the investor of whom only the share is told."""
    before = [
        one
        for one in told.within(share.sentence - _NEAR, share.sentence)
        if not one.bare
        and not (one.sentence == share.sentence and one.amount == share.money)  # the share, taken for a round
    ]
    draft = max(before, key=lambda one: one.sentence, default=None)
    if draft is None or draft.amount is None or not share.part or share.company not in (None, draft.company):
        return None
    if draft.company is share.investor or draft.amount.currency != share.money.currency:
        return None
    if draft.amount.value <= share.money.value:
        return None
    return draft, told.join(draft, share, sentence)


_NEAR = 4
"""How many sentences behind its round a share may be told where several rounds have the investor."""


def _shares(document: Document, sentence: Sentence) -> Iterator[Share]:
    for match in _GIVES.finditer(sentence.mask):
        before = sentence.mask[: match.start("verb")]
        former = _FORMER.search(before) and not (_HAS.search(before) and _PUTS_IN.match(match["verb"]))
        if not former and read_modality(before) not in ("denied", "failed"):
            yield from _given(document, sentence, match)
    for rule in (_FROM, _ITS, _BRACKETED):
        for match in rule.finditer(sentence.mask):
            if not _AFTER_OTHERS.search(sentence.mask[max(0, match.start() - 120) : match.start()]):
                yield from _one(document, sentence, match)


def _given(document: Document, sentence: Sentence, match: re.Match[str]) -> Iterator[Share]:
    """Each giver with its sum: in pairs, one sum for all where "each" says so, and "B $2 million" after it."""
    listed = [one.item.referent for one in investors_before(document, sentence, match.start("verb"))]
    givers = [one for one in listed if one is not None]
    sums = list(_sums(sentence, *match.span("sums")))
    company = resolve(document, sentence, match.start("company")) if match["company"] else None
    vague = match["company"] == marks.ANAPHOR
    company = None if vague or company in givers else company
    if len(sums) == 1 and (len(givers) == 1 or match["each"] or _EACH.search(sentence.mask[: match.start("verb")])):
        sums = sums * len(givers)
    dated = _is_dated(document, sentence, match)
    puts_in = _PUTS_IN.match(match["verb"]) is not None and not _ELSEWHERE.match(sentence.mask, match.end("sums"))
    part = not dated and (puts_in or _OF_ROUND.match(sentence.mask, match.end("sums")) is not None)
    if len(sums) == len(givers):
        for giver, money in zip(givers, sums, strict=True):
            yield Share(giver, money, company, sentence.index, dated, part, _date_behind(sentence, match.end("sums")))
    also = _ALSO.match(sentence.mask, match.end())
    while also:
        for share in _one(document, sentence, also):
            yield share._replace(part=part)
        also = _ALSO.match(sentence.mask, also.end())


def _date_behind(sentence: Sentence, position: int) -> PartialDate | None:
    """ "Put in $5 million | in 2022"."""
    match = _IN_TIME.match(sentence.mask, position)
    mention = sentence.items[match.end() - 1].value if match else None
    return mention.date if isinstance(mention, DateMention) else None


_IN_TIME = pattern(r" (?:back )?(?:in )?<D>")
_PUTS_IN = Pattern(
    r"(?:put(?:s|ting)? (?:in|up)|pump(?:s|ed|ing)? in|pour(?:s|ed|ing)? in|participat|c[ao]m(?:e|es|ing) in|infus|led|spearheaded|anchored|contribut|chipp|kick|(?:is|was|are|were) (?:in|good|down) for|wrote)"
)
_OF_ROUND = pattern(
    r",? respectively(?=[,.;]|$)| (?:in|into|to|towards?) (?:the|its|<N>['’]s) (?:[\w\-]+ ){0,2}(?:<M> (?:<S>|round|financing)|<S>)| (?:of (?:<A>|it|that|this|the (?:total|sum|money|round|investment|amount))|(?:in|to|toward|towards) (?:the|this|that) (?:[\w\-]+ ){0,3}(?:round|financing|funding))\b"
)
_ELSEWHERE = Pattern(r" (?:of|in|into|to|for|toward|towards) ")
_FORMER = Pattern(
    r"\b(?:previously|earlier|already|originally|since \ue003|in the past)\b|\b(?:had|has) (?:also )?$|^[Ll]ast \w+,? "
)
_HAS = Pattern(r"\bhas (?:also )?$")
""" "B has put in $2 million": in the round told, where "has invested $2 million" may be all that it ever did."""
_AFTER_OTHERS = Pattern(r"\b(?:prior|previous(?:ly)?|earlier|following|after|since)\b[^.;]*$")
_EACH = Pattern(r"\beach(?: \w+)? ?$")


def _one(document: Document, sentence: Sentence, match: re.Match[str]) -> Iterator[Share]:
    investor = sentence.items[match.start("investor")].referent
    part = is_of_whole(sentence, match.start("sums"))
    for money in _sums(sentence, *match.span("sums")):
        if investor is not None:
            dated = not part and _is_dated(document, sentence, match)
            yield Share(investor, money, None, sentence.index, dated, part)


def _is_dated(document: Document, sentence: Sentence, match: re.Match[str]) -> bool:
    """Whether a month or a year stands near: what was put in then need not be of the round spoken of."""
    dates = sentence.all(marks.DATE, max(0, match.start() - 60), match.end() + 30)
    return any(
        _MONTH.search(document.text[item.start : item.end]) and not _OF_WHOLE.search(sentence.mask, 0, at + 2)
        for at, item in dates
    )


_OF_WHOLE = pattern(r"\b(?:raised|closed|secured|landed|announced|completed) [^.;,<M>]{0,40}<M>[^.;,<M>]{0,30}<D>,$")
""" "When Acme raised $5 million in 2021, A put in $2 million": the day of the whole, and so of each part."""


_MONTH = Pattern(
    r"(?i)last|ago|\d{4}|january|february|march|april|\bmay\b|june|july|august|september|october|november|december"
)


_REST = pattern(
    r"(?:,? (?:and|while|with) |, |; )(?P<investor><X>)(?:,? (?:put(?:ting)? (?:in|up)|provid(?:ed|ing|es)|contribut(?:ed|ing|es)|add(?:ed|ing|s)|invest(?:ed|ing|s)|suppl(?:ied|ying|ies)|cover(?:ed|ing|s)))? the (?:rest|remainder|balance)\b(?! of the (?:year|world|team|country|staff|company))"
)
""" "A put in $5 million and B the rest", whatever the rest comes to."""


def _rests(told: _Told, sentence: Sentence, shares: Sequence[Share]) -> Iterator[Share]:
    """Who puts in what the others of the sentence leave of the round told right before."""
    match = _REST.search(sentence.mask)
    given = sum(one.money.value for one in shares)
    near = told.within(sentence.index - 1, sentence.index)
    whole = max(near, key=lambda one: one.sentence, default=None)
    if match is None or whole is None or whole.amount is None or not shares or any(not one.part for one in shares):
        return
    investor = sentence.items[match.start("investor")].referent
    left = whole.amount.value - given
    if investor is not None and left > 0 and all(one.money.currency == whole.amount.currency for one in shares):
        yield shares[0]._replace(investor=investor, money=whole.amount.model_copy(update={"value": left}))


_FRACTION = AnyWord("half", "third", "thirds", "quarter", "quarters", "fifth", "tenth")


def _fractions(told: _Told, sentence: Sentence) -> Iterator[Share]:
    """Who put in a part of the round told in the sentence or right before it: "half of it came from A"."""
    if _FRACTION.is_in(sentence.lower):
        near = [one for one in told.within(sentence.index - 1, sentence.index) if one.amount is not None]
        whole = max(near, key=lambda one: one.sentence, default=None)
        for investor, money in fractions(sentence, whole.amount) if whole is not None else ():
            yield Share(investor, money, None, sentence.index, False, True)


def _sums(sentence: Sentence, start: int, end: int) -> Iterator[Money]:
    for _, item in sentence.all(marks.MONEY, start, end):
        if isinstance(item.value, MoneyMention):
            yield item.value.money
