"""Who promises the money of a commitment: a list of names, an institution told by a noun, a state's fund."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vcgraph.extraction.rules.commitments.funds import Scene
from vcgraph.extraction.rules.commitments.institutions import (
    is_institution,
    is_told_by_noun,
    only_institution,
    the_institution,
    told_by_noun,
)
from vcgraph.extraction.rules.commitments.sized_givers import sized_list
from vcgraph.extraction.rules.commitments.states import listed_state, states_before
from vcgraph.extraction.rules.commitments.verbs import is_expected
from vcgraph.extraction.rules.discourse.reader import subject_before
from vcgraph.extraction.rules.funds.givers import is_no_giver
from vcgraph.extraction.rules.funds.mentions import is_fund_name
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Item, Sentence
from vcgraph.extraction.rules.text.lists import Listed, list_before, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import Money
from vcgraph.model.claim import CommitmentRole, CommitmentStatus
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern

_PLAN = Pattern(
    r",? (?:(?:each|both|together|jointly|also|have|has|had|will|would|plans?|planned|agreed|intends?|expects?|said|he|she|it|they|personally|to|that|could|may|is|are|themselves|itself|himself|herself|which|who|of|all|whom|recently|just|already|today|\ue003|in|on|expected|set|been|has been)[\s,]+)+$"
)


@dataclass(slots=True)
class FoundCommitment:
    """A commitment in the making; `promised` where its amount is what was committed, and not a part paid in."""

    investor: Referent
    fund: str
    role: CommitmentRole
    amount: Money | None
    status: CommitmentStatus
    sentence: int
    rule: str
    promised: bool = False


def named_at(sentence: Sentence, position: int) -> Listed:
    """The one name at a position."""
    return Listed(sentence.items[position], position, False)


def money_at(sentence: Sentence, position: int) -> Money | None:
    """The amount at a position; none where the position is -1, as of a group that found nothing."""
    amount = sentence.items[position].value if position >= 0 else None
    return amount.money if isinstance(amount, MoneyMention) else None


_OF_FUND = Pattern(
    r"\b(?:target\w*|seek\w*|sought|clos\w*|rais\w*|goal|cap|en route|size)(?: (?!to\b|into\b)[\w\-]+){0,3} $",
    re.IGNORECASE,
)


_DIFFERENCE = Pattern(
    r" (?:more|less|fewer|higher|lower|above|below|short of) (?:than )?(?:it|they|he|she|what|the|its|their|[\ue000\ue005])"
)
""" "<M> | more than it put into the third fund": by how much two sums differ."""
_TOGETHER = Pattern(r"\b(?:combined|total of|collective|aggregate) $")
""" "A and B pledged a combined <M>": what none of them gave alone."""


def sums_given(sentence: Sentence, start: int, end: int) -> list[tuple[int, Money]]:
    """The sums behind a verb that may be what is given: none in brackets, and no target or close of a fund named there."""
    return [
        (at, item.value.money)
        for at, item in sentence.all(marks.MONEY, start, end)
        if isinstance(item.value, MoneyMention)
        and sentence.mask[at - 1] != "("
        and not _TOGETHER.search(sentence.mask, start, at)
        and not _OF_FUND.search(sentence.mask, max(start, at - 40), at)
        and not sentence.mask.startswith((" target", " hard cap", " hard-cap"), at + 1)
        and not _DIFFERENCE.match(sentence.mask, at + 1)
    ]


def fund_given_to(scene: Scene, investors: Sequence[Listed], position: int) -> str | None:
    """The fund that the text speaks of at a position, which is none of those who give to it."""
    givers = frozenset(one.item.referent.name for one in investors if one.item.referent)
    return scene.spoken_of(besides=givers, position=position)


def investors_before(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    """Who does what the verb at a position says; for a person who approves it is the institution that gives."""
    joined = _JOINED.search(sentence.mask, 0, position)
    told = _givers_before(document, sentence, position)
    told = told or (_givers_before(document, sentence, joined.start("verb")) if joined else [])
    found = [one for one in told if not is_no_giver(document, sentence, one)]
    person = len(found) == 1 and found[0].item.referent is not None and found[0].item.referent.kind == "person"
    return the_institution(document, sentence) if person and _DECIDES.match(sentence.mask, position) else found


_JOINED = Pattern(
    r"(?P<verb>\b(?:reject|declin|refus|turn|postpon|deferr|approv|committ|sold|cut|dropp|pledg|allocat)(?:ed)?\b) [^;]{3,140}?,? (?:and|but) (?:(?:also|then|has|have|had|voted|agreed|decided|chose|instead|will|to) )*$"
)
""" "The trustees of A rejected one fund and voted to | put <M> into another": the same subject."""
_DECIDES = Pattern(r"(?:recommend|propos|approv|authori[sz]|okay|ratif|sign\w* off|green-?l)", re.IGNORECASE)


def _givers_before(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    """Who does what the verb at a position says: a list of names, one name, or a state's fund without a name."""
    mask = sentence.mask
    aside = _WHO_ALSO.search(mask, 0, position)
    position = aside.start() if aside else position
    relative = _TO_WHICH.search(mask, 0, position) or _WHERE.search(mask, 0, position)
    if relative:
        return [named_at(sentence, relative.start("investor"))]
    states = states_before(document, sentence, position)
    known = only_institution(document) if len(states) == 1 else None
    if known is not None and _THE_STATES.search(mask, 0, states[0].position) and known.first < sentence.start:
        return [Listed(Item(marks.NAME, known.first, known.first, known), -1, False)]
    if states:
        return states
    if _TRUSTEES.search(sentence.mask[:position]) or _RECOMMENDED.search(sentence.mask, 0, position):
        return the_institution(document, sentence)
    board = _BOARD.search(sentence.mask[:position])
    if board:
        return [named_at(sentence, board.start("investor"))]
    listed = list_before(sentence, position)
    if not listed:
        plan = _PLAN.search(sentence.mask[:position])
        at = plan.start() + (sentence.mask[plan.start()] == ",") if plan else position
        listed = list_before(sentence, at) if plan else []
    neither = _NEITHER.search(mask, 0, listed[0].position) if len(listed) == 1 and listed[0].position > 0 else None
    listed = [*([named_at(sentence, neither.start("first"))] if neither else []), *listed]
    listed = _without_place(sentence, listed)
    if len(listed) == 1 and _TRUSTEES.fullmatch(listed[0].item.referent.name + " " if listed[0].item.referent else ""):
        return the_institution(document, sentence)
    listed = [_whole(sentence, one) if _is_board(one) else one for one in listed] or _with(sentence, position)
    speaker = _SPEAKS_FOR.search(sentence.mask, 0, position)
    if speaker and (speaker["said"] or not listed):
        return [named_at(sentence, speaker.start("investor"))]
    if listed or is_told_by_noun(sentence, position):
        return listed or told_by_noun(document, sentence, position)
    return [_whole(sentence, one) if _is_board(one) else one for one in _subject(document, sentence, position)]


def _without_place(sentence: Sentence, listed: list[Listed]) -> list[Listed]:
    """ "A, B, committed ...": without an "and" the second name only says where the first one is."""
    if len(listed) != 2 or not is_institution(listed[0]):
        return listed
    first, second = (one.position for one in listed)
    apposed = sentence.mask[first + 1 : second] == ", " and sentence.mask.startswith(", ", second + 1)
    return listed[:1] if apposed else listed


_THE_STATES = Pattern(r"\b[Tt]he $")
""" "The | US state pension fund": the institution that the text has named."""
_TO_WHICH = pattern(
    r"\b(?:in|to|into|for|with|of) which (?:the )?(?P<investor><X>)(?: (?:has|have|had|also|alone|first|once|recently))* $"
)
""" "Acme Fund II, to which B committed ...": B does."""
_WHERE = pattern(
    r"(?P<investor><X>)(?: (?:[a-z]+ )?(?:fund|scheme|plan|system))?, (?:where|for which|for whom|at which) (?:he|she|they|<P>|<A>)(?: (?:has|had|have|also|once|first))* $"
)
""" "Joined Acme from B, where he had | approved commitments": B gives."""
_NEITHER = pattern(r"\b[Nn]either (?:the )?(?P<first><X>) nor (?:the )?$")
""" "Neither A nor B, both of which backed the first": a list of two."""
_WHO_ALSO = Pattern(
    r"(?<=[\w\ue000\ue001]), (?:(?:which|who|whose|(?:both|all|each|neither) of (?:which|whom))|(?:(?:already|also|once|long|itself|formerly) )*(?:(?:an?|the|one of the|its) )?(?:[\w\-]+ ){0,3}(?:investors?|backers?|(?:limited )?partners?|LPs?|supporters?|anchors?) (?:in|of|behind|to|at)) [^,;]{1,140},(?: (?:has|have|had|also|now|recently|already|will|since))* $"
)
""" "A, which rejected Acme II last year, has | committed", "A, the largest backer of Acme II, will | put": A does."""


def _with(sentence: Sentence, position: int) -> list[Listed]:
    """ "..., with A and B putting in $5 million"."""
    openers = list(_OPENS_WITH.finditer(sentence.mask, 0, position))
    listed, end = read_list(sentence, openers[-1].end()) if openers else ([], -1)
    return listed if position - 1 <= end <= position else []


def _is_board(one: Listed) -> bool:
    """ "Trustees of A": those who decide for the institution."""
    return one.item.referent is not None and _BOARD_NAME.fullmatch(one.item.referent.name) is not None


def _whole(sentence: Sentence, one: Listed) -> Listed:
    behind = _OF_NAME.match(sentence.mask, one.position + 1)
    return named_at(sentence, behind.end() - 1) if behind else one


_OF_NAME = pattern(r" (?:of|at) (?:the )?<N>")
_BOARD_NAME = Pattern(r"(?:Trustees|Directors|Commissioners|Board(?: members)?|Members)")
_OPENS_WITH = Pattern(r"\bwith (?:the )?")


def read_parties(document: Document, sentence: Sentence, start: int) -> list[Listed]:
    """A list of names in which an institution may be told by a noun ("the University of Texas endowment, ...")."""
    sized = sized_list(sentence, start)
    if sized:
        return sized
    opening = listed_state(document, sentence, start)
    listed, end = ([], start) if opening else read_list(sentence, start)
    end = max(end, start)
    while listed and (summed := _SUM_BETWEEN.match(sentence.mask, end)):
        more, end = read_list(sentence, summed.end())
        listed = [*listed, *more]
    while state := listed_state(document, sentence, end):
        more, after = read_list(sentence, state.onward) if state.onward >= 0 else ([], state.end)
        listed, end = [*listed, state.named, *more], max(after, state.end)
    following = _INSTITUTION_NOUN.match(sentence.mask, end)
    while listed and following:
        more, end = read_list(sentence, following.end())
        listed = [*listed, *(one for one in more if all(one.position != known.position for known in listed))]
        following = _INSTITUTION_NOUN.match(sentence.mask, end) if more else None
    for match in _FAMILY_OFFICE.finditer(sentence.mask, start):
        at = max(match.start("owner"), match.start("named"))
        apposed = match[0].startswith("investment") and _APPOSED.search(sentence.mask, start, match.start())
        if not apposed and all(at != one.position for one in listed) and match.start() - start < 200:
            listed = [*listed, named_at(sentence, at)]
    return listed


_APPOSED = pattern(r"<X>(?: \(<N>\))?, (?:the|an?|its) (?:[\w\-]+ )?$")
""" "A, the investment arm of B": A is the one that gives."""
_SPEAKS_FOR = pattern(
    r"(?P<said>\b(?:said|says) )?<P>,? (?:(?!who\b)[\w\-]+ ){0,6}?(?:of|at) (?:the )?(?P<investor><N>)$"
)
""" "Said Ann Lee, chief investment officer of A, an investor in the fund": A is the investor."""
_BOARD = pattern(
    r"(?P<investor><N>)['’]s? (?:board|trustees|investment committee|board of trustees|pension (?:fund|plan|board)|endowment)(?: (?:has|have|also|recently|voted to|agreed to|will|unanimously|\w+ly))* $"
)
_RECOMMENDED = Pattern(r"(?:^|\b[Tt]hese (?:include|are|were) )(?:[Aa] |[Tt]he )?recommendations? to $")
""" "These include a recommendation to commit ...": to the institution that the text is about."""
_TRUSTEES = Pattern(
    r"(?:^|[.;] |\b[Tt]he )(?:[Tt]rustees|[Dd]irectors|[Cc]ommissioners|(?:\ue002 )?(?:(?:investment|pension|retirement|plan|system|fund|council|private[- ]equity)(?:['’]s)? ){0,3}(?:board|committee)|[Bb]oard members)(?: (?:has|have|also|recently|unanimously|voted to|agreed to|will|\w+ly))* $"
)
_INSTITUTION_NOUN = Pattern(
    r" (?:endowment|pension (?:fund|plan)|foundation|(?:family )?office|insurance group|group|retirement (?:system|fund)|trust|treasury|pension|employees? fund)s?(?:, (?:and )?| and )(?:the )?"
)
_FAMILY_OFFICE = pattern(
    r"\b(?:family (?:office|offices|trust|vehicle)|investment (?:arm|vehicle|office|unit)|endowments?|(?<!<X>, the )(?:pension|retirement) (?:fund|plan|scheme)s?) of (?:[\w\-’']+ ){0,5}?(?P<owner><X>)|(?:, |\band |\bwith )(?:the )?(?:funds? of funds|fund-of-funds) (?P<named><N>)"
)


def _subject(document: Document, sentence: Sentence, position: int) -> list[Listed]:
    subject = subject_before(document, sentence, position, persons=True)
    if subject is None or subject.kind in ("place", "publication"):
        return []
    for at, item in sentence.all(marks.NAME + marks.PERSON, 0, position):
        if item.referent is subject:
            return [Listed(item, at, False)]
    return [Listed(Item(marks.NAME, subject.first, subject.first, subject), -1, False)]


_SUM_BETWEEN = pattern(
    r"(?: group)?,? (?:which (?:has |have |had )?(?:committed|contributed|invested|put (?:in|up)|pledged|disclosed|anchored [^.;,<M>]{0,25} with)|with|at|for|in for|contributing|committing|putting in|providing) (?:(?:about|around|another|up to) )*<M>(?:,? and|[,;]|,? while|,? followed by) (?:the )?(?=(?:[\w\-’'<L>]+ ){0,5}<X>)"
)
_BESIDE = pattern(
    r"(?:(?: (?:fund|system|plan|board|endowment|foundation|group)| \(<N>\)| in <L>(?:, <L>)?)?(?:,| \() ?(?:which|who) (?:has |have |had )?(?:disclosed|committed|contributed|invested|put (?:in|up)|pledged|approved|anchored [^.;,<M>]{0,25} with)|(?: [a-z\-]+){0,2}(?:,? (?:with|in for|at|contributing|committing|putting in|investing|providing)|:| \()) ?(?:(?:about|around|an?|up to|more than) )*(?P<money><M>)(?! (?:fund|vehicle|in assets|of assets))"
)


def money_beside(sentence: Sentence, position: int) -> Money | None:
    """The sum told right behind a name: "A with $5 million", "A ($5 million)"."""
    match = _BESIDE.match(sentence.mask, position + 1) if position >= 0 else None
    return money_at(sentence, match.start("money")) if match else None


def bracketed(sentence: Sentence, one: Listed) -> Money | None:
    """ "A ($5 million) and B ($3 million) committed": the sum right behind a name."""
    return money_beside(sentence, one.position) if sentence.mask.startswith(" (", one.position + 1) else None


_EACH = pattern(
    r",? each of (?:which|whom|them) (?:(?:has|have|had|is|are|will|would|to|also) )*(?:contribut(?:ed|es?|ing)|commit(?:ted|ting)?|put(?:ting)? (?:in|up)|invest(?:ed|s|ing)?|pledg(?:ed|es?|ing)|provid(?:ed|es?|ing)|chip(?:ped|ping)? in|add(?:ed|ing)?) (?:(?:about|around|up to) )*(?P<money><M>)"
)


def _sum_of_each(sentence: Sentence, listed: Sequence[Listed]) -> Money | None:
    """ "From A, B and C, each of which contributed $5 million"."""
    each = _EACH.match(sentence.mask, listed[-1].position + 1) if listed and listed[-1].position >= 0 else None
    return money_at(sentence, each.start("money")) if each else None


def given_by(
    scene: Scene,
    listed: Sequence[Listed],
    fund: str | None,
    rule: str,
    status: CommitmentStatus,
    money: Money | None = None,
) -> Iterator[FoundCommitment]:
    """What each of these gave to a fund as its limited partner: the sum told beside its name, else `money`."""
    if any(one.item.referent is not None and one.item.referent.name == fund for one in listed):
        return  # the text names no fund here but those who give
    money = money or _sum_of_each(scene.sentence, listed)
    for one in listed:
        referent = one.item.referent
        if (
            fund
            and referent is not None
            and referent.name != fund
            and not is_no_giver(scene.document, scene.sentence, one)
            and not (is_fund_name(referent) and number_of(referent.name))
            and not scene.manages(referent.name)
        ):
            amount = money_beside(scene.sentence, one.position) or money
            yield FoundCommitment(referent, fund, "limited_partner", amount, status, scene.sentence.index, rule)


def given_within(
    scene: Scene, start: int, end: int, listed: Sequence[Listed], rule: str, money: Money | None = None
) -> Iterator[FoundCommitment]:
    """What these gave to the fund that the words from `start` to `end` name, else to the one that the text speaks of."""
    inside = scene.within(start, end)
    whole = inside is not None and not inside.plural and not (inside.bare and inside.named_at >= end)
    fund = scene.named(inside) if inside and whole else fund_given_to(scene, listed, start)
    yield from given_by(scene, listed, fund, rule, is_expected(scene.sentence, end), money)
