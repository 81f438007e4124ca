"""Funds as sentences speak of them: "its second fund", "Acme's $50 million seed fund, Acme Fund II", "the fund of Acme"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from vcgraph.extraction.rules.funds.among_backers import among_backers
from vcgraph.extraction.rules.funds.charities import gives_away
from vcgraph.extraction.rules.funds.described import INSURER, MANY, called_words, holder_of, is_no_pool
from vcgraph.extraction.rules.funds.houses import house_beside, house_joined, is_launched, launched_with_size
from vcgraph.extraction.rules.funds.ordinals import alone, elided
from vcgraph.extraction.rules.names.fund_numbers import (
    number_before,
    number_behind,
    number_of,
    ordinal_in,
)
from vcgraph.extraction.rules.names.kinds import Kind
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.sums.fund_phrases import (
    APPOSED_FUND,
    EXPLAINED,
    FUND_WORD,
    INTO,
    INVESTS,
    JOINED,
    KIND_WORDS,
    LAUNCHES,
    LEFT,
    NAMED,
    OF_FIRM,
    WHICH_FIRM,
)
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_FUND_WORDS = AnyOf("fund", "aif", "vehicle", "pool", " pot", "flagship", "successor", "sidecar")
_NO_FUND_ALONE = ("flagship", "successor", "sidecar")
_RAISED_FOR = Pattern(
    r"\b(?:(?:rais|clos|market|gather|seek|target|wrap)\w*(?: (?:up|on))? |(?:rais|clos|secur|gather|collect|seek|commit|market|h[eo]ld)\w*\b[^.;]{0,60} (?:for|to|of|in|towards?) )$",
    re.IGNORECASE,
)
"""Before a fund that is told without the word, "closed its fourth flagship", "seeks $5 million for its successor"."""
_EARLIER = Pattern(
    r"\b(?:last|previous|prior|earlier|predecessor|preceding|existing|original|old|older|past|most recent|former)\b",
    re.IGNORECASE,
)
_NEW = Pattern(r"\b(?:new|latest|newest|next|upcoming|another|fresh|current|biggest|largest|record)\b", re.IGNORECASE)
_IS = Pattern(r" (?:is|was|will be|would be|is expected to be) $|\)?, (?:as )?$| [–—] $")
_APPOSED = pattern(r"(?:an?|the|<I>|<N>['’]s) ")
_SIZE_BEHIND = Pattern(r", an? \ue002 ")
_RAISED = Pattern(r"\b(?:rais|clos|secur|receiv|land|expand|gather|attract)\w*(?: on| with| its| an?| the)* ?$")
"""Before "a $10 million fund from A": A gives the money, and does not manage it."""
_NOT_FUND = Pattern(
    r"\b(?:Social Security|Pension|Retirement|Sovereign|Public Investment|European Investment Fund|Permanent|Endowment|Founders Fund|Founder Collective|Monetary|Reserve|Superannuation|Super|Future Fund|Wealth|Provident|Wellness|National|Government|State|Employees?['’]?|Teachers['’]?|Central|Hedge|Tuition|Insurance|^Venture Fund$|(?<!Co-)Investment Fund$|Trust Fund|Union|Acquisition|Corp(?:oration)?|Kauffman|Rock Health|Emergency|Scholarship|Relief|Memorial|Defense|Windows|Series|Phase|Type|Class|Super Bowl|War|Act|Part|Chapter)\b"
)


@dataclass(frozen=True, slots=True)
class FundMention:
    """A noun phrase that speaks of a fund; positions are of the mask. `owner` is where its owner stands, -1 for none.

    `bare` where the fund's own name is all that stands there. `called` is the span of words that tell it from the
    manager's other funds ("second Asia fund"), empty where the ordinal alone does.
    """

    start: int
    end: int
    owner: int = -1
    firm: int = -1
    own: str | None = None
    ordinal: int | None = None
    earlier: bool = False
    plural: bool = False
    new: bool = False
    named_at: int = -1
    bare: bool = False
    called: tuple[int, int] = (0, 0)


def is_fund_name(referent: Referent) -> bool:
    """Whether a name is one that a fund bears: numbered, or ending in "Fund", and no pension or sovereign fund."""
    return _is_fund_name(referent.name, referent.kind)


@lru_cache(maxsize=1024)
def _is_fund_name(name: str, kind: Kind) -> bool:
    """Asked of each mention of a name several times."""
    if kind in ("person", "place", "publication") or (_NOT_FUND.search(name) and not INSURER.search(name)):
        return False
    return (
        kind == "fund"
        or name.endswith((" Fund", " Fund LLC", " Fund LP", " Fund L.P."))
        or re.fullmatch(r"[A-Za-z]{1,3}Fund", name) is not None
        or (
            kind == "unknown" and re.fullmatch(r"(?!Crowd)[A-Za-z]{4,8}Fund", name) is not None
        )  # no house of that name
        or (0 < (number_of(name) or 0) < MANY and kind != "unknown")
        or re.search(r" (?:[IVX]{2,5}|[VI])$", name) is not None
        or re.search(r"\b(?:Partners|Fund|Capital|Ventures?|Equity|Secondary) (?:\w+ )?(?:19|20)\d\d$", name)
        is not None
    )


def speaks_of_fund(sentence: Sentence) -> bool:
    """Whether a sentence has a word for a fund."""
    return _FUND_WORDS.is_in(sentence.lower) and FUND_WORD.search(sentence.mask) is not None


def find_mentions(sentence: Sentence) -> list[FundMention]:
    """The funds that a sentence speaks of, in its order."""
    mask = sentence.mask
    found: list[FundMention] = []
    for position, item in sentence.all(marks.NAME):
        named = (
            item.referent is not None
            and is_fund_name(item.referent)
            and not among_backers(mask, position, position + 1)
        )
        if item.referent is not None and named and not mask.startswith(" status", position + 1):
            found.append(_named(mask, position, item.referent))
    for at, owner in launched_with_size(sentence):
        referent = sentence.items[at].referent
        if referent is not None and not is_fund_name(referent):
            found.append(FundMention(at, at + 1, owner, own=referent.name, named_at=at, bare=True))
    if "predecessor" in mask:
        found += [_predecessor(sentence, match) for match in _PREDECESSOR.finditer(mask)]
    if "debut" in mask:
        found += [_debut(match) for match in _DEBUT.finditer(mask)]
    for match in FUND_WORD.finditer(mask) if _FUND_WORDS.is_in(sentence.lower) else ():
        mention = _described(sentence, match)
        if mention is not None:
            found.append(mention)
    if found and "for \ue000" in mask:
        found += _enumerated(sentence, found)
    if any(not one.bare or _is_counted(one) or number_of(one.own or "") for one in found):
        found += _elided(mask, found)
    found = [one for one in found if number_of(one.own or "") or not gives_away(mask, one.start, one.end)]
    found = [one for one in found if not (one.bare and among_backers(mask, one.start, one.end))]
    return _equated(mask, _without_repeated(sorted(found, key=lambda one: (one.start, -one.end))))


def _elided(mask: str, found: list[FundMention]) -> list[FundMention]:
    """The funds of the sentence that only a number tells, whose owner is that of the fund before where no word says so."""
    first = min(one.end for one in found if not one.bare or _is_counted(one) or number_of(one.own or ""))
    return [
        FundMention(
            one.start,
            one.end,
            owner=one.owner if one.owner >= 0 else _owner_before(found, one.start),
            own=next((known.own for known in reversed(found) if _is_counted(known)), None),
            ordinal=one.ordinal,
            earlier=one.compared,
        )
        for one in elided(mask, first)
        if all(not (known.start < one.end and one.start < known.end) for known in found)
    ]


def _owner_before(found: list[FundMention], position: int) -> int:
    """Where the owner of the last fund before a position stands, by whom "the third" is told too."""
    before = [one for one in found if one.end <= position and not one.bare]
    return max(before[-1].owner, before[-1].firm) if before else -1


def numbered_alone(sentence: Sentence) -> list[FundMention]:
    """The fund that a sentence tells by its number alone, where the text has spoken of a fund before."""
    return [FundMention(one.start, one.end, owner=one.owner, ordinal=one.ordinal) for one in alone(sentence.mask)]


def _is_counted(mention: FundMention) -> bool:
    """ "Its second Acme Fund": the name of a series, with the number beside it."""
    return mention.ordinal is not None and number_of(mention.own or "") is None


_AND_FOR = pattern(r"(?:,|plus|and) (?:another |a further |about )?<M> for (?P<name><N>)(?=[.,;]| and |$)")


def _enumerated(sentence: Sentence, found: list[FundMention]) -> Iterator[FundMention]:
    """ "Raised $5 million for its Fund IV, plus $3 million for Acme China": what stands beside a fund is one."""
    first = min((one.end for one in found if one.own and sentence.mask.endswith(" for ", 0, one.start)), default=None)
    for match in _AND_FOR.finditer(sentence.mask, first) if first is not None else ():
        at = match.start("name")
        referent = sentence.items[at].referent
        if referent is not None and referent.kind != "person" and all(one.named_at != at for one in found):
            yield FundMention(at, at + 1, own=referent.name, named_at=at, bare=True)


_PREDECESSOR = pattern(
    r"(?:\b(?P<own><I>)|(?P<owner><C>)['’]s?) (?:[\w\-]+ |<D> |<M> ){0,2}predecessor(?: fund)?(?:, (?P<name><N>))?"
)


def _predecessor(sentence: Sentence, match: re.Match[str]) -> FundMention:
    at = match.start("name")
    referent = sentence.items[at].referent if at >= 0 else None
    own = referent.name if referent and (is_fund_name(referent) or referent.kind == "unknown") else None
    owner = match.start("own") if match["own"] else match.start("owner")
    return FundMention(match.start(), match.end(), owner=owner, own=own, earlier=True, named_at=at if own else -1)


_DEBUT = pattern(
    r"(?<=for |sed |ter |ted |red )(?:(?P<own><I>)|(?P<owner><C>)['’]s?) debut(?: effort| outing)?(?=[,.;]|$| (?:in|at|on|with) [<D><M>]| (?:and|has|had|is|was)\b)"
    r"|\b(?:the|an?|its) <M> debut(?: effort| outing)?(?=[,.;]|$| (?:that|which|raised|closed|in <D>))"
)
""" "Double what it raised for its debut in 2019", "from the $6 million debut that its founders pulled together"."""


def _debut(match: re.Match[str]) -> FundMention:
    owner = max(match.start("own"), match.start("owner"))
    return FundMention(match.start(), match.end(), owner=owner, ordinal=1)


def _named(mask: str, position: int, referent: Referent) -> FundMention:
    opened = position - (mask[position - 1 : position] in ("“", "‘", '"'))
    before = mask[max(0, opened - 60) : opened]
    left = LEFT.search(before)
    owner = (
        opened - len(before) + left.start("owner" if left["owner"] else "own")
        if left and (left["owner"] or left["own"])
        else -1
    )
    end = position + (6 if mask.startswith(" fund", position + 1) else 1)
    run, which = OF_FIRM.match(mask, end), WHICH_FIRM.match(mask, end)
    ran = which or (run if run and re.search(r"(?:ed|run) by |\bof which ", run[0]) else None)
    mods = left["mods"] if left else ""
    ordinal = ordinal_in(mods) if "fund" not in mods else None
    start = opened - len(before) + left.start() + (left[0][:1] == " ") if left else position
    return FundMention(
        start,
        end,
        owner=owner,
        firm=ran.start("firm") if ran else -1,
        own=referent.name,
        ordinal=number_of(referent.name) or ordinal,
        earlier=_EARLIER.search(mods) is not None and ordinal is None,
        named_at=position,
        bare=True,
    )


def _described(sentence: Sentence, match: re.Match[str]) -> FundMention | None:
    mask = sentence.mask
    before = mask[max(0, match.start() - 110) : match.start()]
    left = LEFT.search(before)
    if left is not None and left["mods"].startswith("and "):
        left = LEFT.search(before, left.start("mods") + 4)
    if left is None or (KIND_WORDS.search(before[-24:]) and not (left["own"] and ordinal_in(left["mods"]))):
        return None
    if match[0].lower().endswith("s") and before.lower().endswith("fund of "):
        return None
    if is_no_pool(match[0].lower(), left["mods"]):
        return None
    if match[0].lower().startswith(_NO_FUND_ALONE) and not (
        (ordinal_in(left["mods"]) and (left["owner"] or left["own"]) and _SIZE_BEHIND.match(mask, match.end()))
        or (
            INVESTS.search(left["mods"])
            and _RAISED_FOR.search(mask, 0, match.start() - len(before) + left.start() + (left[0][:1] == " "))
        )
    ):
        return None
    shift = match.start() - len(before)
    ends = match.end() + len(" of funds") * mask.startswith(" of funds", match.end())
    named, firm = NAMED.match(mask, ends), OF_FIRM.match(mask, ends) or WHICH_FIRM.match(mask, ends)
    if firm and firm[0].startswith(" from") and _RAISED.search(mask, 0, shift + left.start() + (left[0][:1] == " ")):
        firm = None
    own, named_at = _own_name(sentence, named)
    apposed = APPOSED_FUND.match(mask, match.end()) if own is None else None
    called = sentence.items[apposed.start("name")].referent if apposed else None
    if apposed and called is not None and is_fund_name(called):
        own, named_at = called.name, apposed.start("name")
    joined = JOINED.match(mask, match.end()) if own is None and left["det"] else None
    if joined and INTO.search(mask, 0, shift + left.end("det")):
        own, named_at = house_joined(sentence, joined.start("name"))
        firm = OF_FIRM.match(mask, joined.end())
    start = shift + left.start() + (left[0][:1] == " ")
    owned = shift + left.start("owner") if left["owner"] and marks.MONEY in left["mods"] else -1
    if own is None and named and (owned >= 0 or is_launched(mask, start)):
        own, named_at = house_beside(sentence, named, owned)
    if own is None and (firm or left["owner"] or EXPLAINED.search(mask, 0, start)):
        own, named_at = _explained(sentence, shift + left.start() + (left[0][:1] == " "))
    owner = shift + left.start("owner" if left["owner"] else "own") if left["owner"] or left["own"] else -1
    owner, start = holder_of(mask, start, match.start()) if owner < 0 else (owner, start)
    return FundMention(
        start, named.end() if own and named and named_at > match.end() else match.end(), owner=owner, firm=firm.start("firm") if firm else -1, own=own,
        ordinal=ordinal_in(left["mods"]) or number_behind(mask, match.end()) or number_before(mask, start), earlier=_EARLIER.search(left["mods"]) is not None, new=_NEW.search(left["mods"]) is not None, plural=match[0].lower().endswith("s"), named_at=named_at,
        called=called_words(left["mods"], match),
    )  # fmt: skip


def _explained(sentence: Sentence, start: int) -> tuple[str | None, int]:
    """ "Larkmoor Green, a $150 million fund run by Acme": the name that a description stands behind."""
    at = start - (6 if sentence.mask.endswith(" LP, ", 0, start) else 3)
    if not sentence.mask.startswith((", ", " LP, "), at + 1) or at not in sentence.items:
        return None, -1
    referent = sentence.items[at].referent
    kinds = (
        ("unknown", "organization", "firm") if LAUNCHES.search(sentence.mask, 0, at) else ("unknown", "organization")
    )
    if referent is None or (referent.kind not in kinds and not is_fund_name(referent)):
        return None, -1
    return referent.name, at


def _own_name(sentence: Sentence, named: re.Match[str] | None) -> tuple[str | None, int]:
    if named is None:
        return None, -1
    at = named.start("name")
    referent = sentence.items[at].referent
    called = named["called"] or named["known"]
    if referent is None or (referent.kind == "firm" and not called):
        return None, -1
    closed = (
        re.match(r"(?:,? (?:LP|L\.P\.|LLC))?[”\"’)]?(?:[,.);]| at\b| with\b|$| – | — )", sentence.mask[at + 1 :])
        is not None
    )
    if (
        called
        or is_fund_name(referent)
        or (closed and re.search(r"\b(?:LP|L\.P\.|SICAV|SCSp|FCPI)$", referent.name))
        or (closed and sentence.mask[named.start()] == "," and referent.kind == "unknown")
    ):
        return referent.name, at
    return None, -1


def _without_repeated(found: list[FundMention]) -> list[FundMention]:
    """A name that a phrase already bears ("its fund, Acme II", "Acme II's predecessor") is no mention of its own."""
    named = {one.named_at for one in found if one.named_at >= 0 and not one.bare}
    named |= {one.owner for one in found if one.earlier and one.owner == one.start}
    spans = [(one.start, one.end) for one in found if one.bare]
    within = [one for one in found if not one.own and any(a <= one.start and one.end <= b for a, b in spans)]
    return [one for one in found if not (one.bare and one.named_at in named) and one not in within]


def _is_alias(last: FundMention, one: FundMention) -> bool:
    same = one.bare and one.ordinal == last.ordinal
    return last.own is not None and (same or (one.own is None and one.ordinal is None and one.owner < 0))


_ALIAS = Pattern(r",? ?(?:L\.?P\.?,? ?)?\((?:the |or )?[“\"‘]?(?:the )?|[”\"’]?,? or (?:the )?[“\"‘]?")


def _equated(mask: str, found: list[FundMention]) -> list[FundMention]:
    """ "Its first fund was a $10 million vehicle": both phrases speak of the same fund."""
    joined: list[FundMention] = []
    for one in found:
        last = joined[-1] if joined else None
        between = mask[last.end : one.start] if last is not None else "-"
        if last is not None and _is_alias(last, one) and _ALIAS.fullmatch(between):
            joined[-1] = replace(last, end=one.end)
            continue
        if (
            last is not None
            and _IS.fullmatch(between)
            and (not between.startswith((", ", "), ")) or (one.own is None and _APPOSED.match(mask, one.start)))
        ):
            joined[-1] = replace(
                last,
                end=one.end,
                owner=last.owner if last.owner >= 0 else one.owner,
                firm=last.firm if last.firm >= 0 else one.firm,
                new=last.new or one.new,
                ordinal=last.ordinal or one.ordinal,
                own=last.own or one.own,
                earlier=last.earlier or one.earlier,
            )
        else:
            joined.append(one)
    return joined
