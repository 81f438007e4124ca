"""Who invested, in which role: the cues that introduce investors, and the round that each belongs to."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from vcgraph.extraction.rules.discourse.firms_named import firm_named_before
from vcgraph.extraction.rules.discourse.reader import resolve
from vcgraph.extraction.rules.rounds.announced_investors import announced_investors
from vcgraph.extraction.rules.rounds.cue_doubts import (
    OF_MONEY,
    is_beside_it,
    is_of_others,
    leads_firm,
    leads_no_company,
    led_already,
    lone_lead,
    of_other_rounds,
    tells_no_money,
)
from vcgraph.extraction.rules.rounds.cue_words import TELLS_ROUND, Cue
from vcgraph.extraction.rules.rounds.free_cues import FREE_AHEAD, FREE_BEHIND
from vcgraph.extraction.rules.rounds.giver_descriptions import pays_otherwise, runs_company
from vcgraph.extraction.rules.rounds.givers import givers_of
from vcgraph.extraction.rules.rounds.invested_before import rounds_invested_before
from vcgraph.extraction.rules.rounds.investor_asides import Span, find_asides, without_asides, zone_of
from vcgraph.extraction.rules.rounds.investor_cues import AHEAD, BEHIND
from vcgraph.extraction.rules.rounds.investor_rounds import round_of_cue
from vcgraph.extraction.rules.rounds.named_groups import named_groups
from vcgraph.extraction.rules.rounds.stake_rounds import goes_to_another, is_beside, rounds_of_stake
from vcgraph.extraction.rules.rounds.subject_rounds import BOTH, both_rounds, round_of_another
from vcgraph.extraction.rules.rounds.told_rounds import Told
from vcgraph.extraction.rules.stakes.holders import holder_at
from vcgraph.extraction.rules.stakes.implied_stakes import find_implied_stakes
from vcgraph.extraction.rules.stakes.meant_stakes import find_meant_stakes
from vcgraph.extraction.rules.stakes.paired_stakes import paired
from vcgraph.extraction.rules.stakes.passing_stakes import LED_ROUNDS
from vcgraph.extraction.rules.stakes.portfolios import find_stakes
from vcgraph.extraction.rules.stakes.stated import Stake
from vcgraph.extraction.rules.stakes.told_holdings import note_holder
from vcgraph.extraction.rules.sums.no_rounds import buys_nothing
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.drafts import RoundDraft
from vcgraph.extraction.rules.text.firms_led_for import with_firm
from vcgraph.extraction.rules.text.lists import Listed, list_before, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.respective import respective_names
from vcgraph.extraction.rules.text.stages import StageMention
from vcgraph.model.claim import InvestorRole
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf, ByWords

_DATA = Pattern(
    r"\b(?:filings?|documents|records|data|figures|numbers|statistics|information|research|reports?|sourced|obtained|accessed|"
    r"retrieved|gathered|learne?[dt]|quot(?:ed|ing)|screenshots?|licen[cs]es?|approvals?|permissions?|clearance|permits?|nod|authori[sz]ation|certification|accreditation|mandate) from (?:the )?$"
)
""" "Filings sourced from A show": what is known is from A, and no money."""
_HEDGED = Pattern(
    r"\b(?:compet\w+|rivals?|customers?|clients?|partners? (?:include|with)|users|advis\w+|worked (?:for|at)|works? with|according to|obtained by|declined|did not|offers?|bids?|takeover|buyout|orders?|attention|praise|criticism|contracts?|revenues?\b(?!-)|buy(?:ing)?|bought|acquir\w+)\b",
    re.IGNORECASE,
)
_NAMING = AnyOf(
    marks.MONEY, marks.STAGE, "invest", "fund", "round", "lead", "led", "back", "particip", "join", "raise", "financ",
    "contribut", "angel", "shareholder", "lender", "money", "capital", "cash", "cheque", "check", " part", "syndicate",
    "consortium", "debt", "loan", "came ", "stake", "put ", "these ", "cap table", "on board", " in as ", " in too", " in again", " in for ", " in on ", "undisclosed", "follow", "upped", "doubl", "return",
    "signed", "anchor", "deal", "pro rata", "holding", "among them", "bought in", "jumped in", "piled in", " are in.", " is in.", " is in,", " in it", "also in", " along", "chipping", "pitching", "kicking", "leading the", "is leading", "writing the", "operation", "aboard", "in tow", "provided by", "supplied by", "for more", "so is ", "so are ", "with them ", "subscri", "wallet", "purse", "pocket", "the rest", "remainder", "shares", "tops up", "top up", "topped", "paid", "signs again", "sign again", "the bill", "behind", "roster", "split ", "alongside", "slice", "new name", "newcomer", "new face", "new arrival", "new entrant", "first-timer", marks.ANAPHOR,
)  # fmt: skip


def add_investors(
    document: Document,
    sentence: Sentence,
    found: Sequence[RoundDraft],
    drafts: list[RoundDraft],
    besides: Sequence[Span],
) -> None:
    """Give the investors that a sentence names to their rounds; found ones of no known round start a bare round.

    `besides` are the spans that tell of other rounds, already read.
    """
    told = Told(document, sentence, found, drafts)
    asides = find_asides(sentence)
    stakes = paired(sentence, list(_stakes(document, sentence)))
    given: set[tuple[int, int]] = set()
    pairs = respective_names(sentence)
    for cue, role, match, listed in _cues(document, sentence):
        if zone_of(besides, match.end() - 1) >= 0:
            continue
        zone = zone_of(asides, match.start())
        fresh = [one for one in listed if (zone, one.position) not in given]
        if cue.name == "backed by" and any(one.position in pairs for one in fresh):
            continue  # "A and B are backed by C and D, respectively" is told pair by pair
        draft = _round_of(told, asides, cue, match, fresh) if fresh else None
        if draft is not None and not goes_to_another(told, draft, cue.name, fresh, stakes):
            given.update((zone, one.position) for one in fresh)
            _take_led_stage(told, draft, match)
            _give(draft, role, fresh, sentence, cue.name)
            for one in both_rounds(told, cue, match):
                _give(one, role, fresh, sentence, BOTH)
    for draft, role, listed in announced_investors(told):
        _give(draft, role, listed, sentence, "announced")
    for draft, role, listed in named_groups(told):
        _give(draft, role, listed, sentence, "named group")
    taken = set() if asides else {position for _, position in given}
    drafts.extend(list(rounds_invested_before(told)))
    role_of_giver: InvestorRole = "lead" if _AS_LEAD.search(sentence.mask) else "participant"
    note_holder(document, sentence, stakes)
    for stake in (one for one in stakes if not pays_otherwise(sentence, one.investor.position)):
        if stake.investor.position not in taken or stake.rule == "backed" or is_beside(stake, stakes, drafts):
            led = stake.rule == LED_ROUNDS
            for draft in rounds_of_stake(told, stake):
                _give(draft, "lead" if led else role_of_giver, [stake.investor], sentence, stake.rule)
    for draft, listed in givers_of(document, sentence, found):
        _give(draft, role_of_giver, listed, sentence, "gives")


def _stakes(document: Document, sentence: Sentence) -> Iterator[Stake]:
    yield from find_stakes(document, sentence)
    yield from find_meant_stakes(document, sentence)
    yield from find_implied_stakes(document, sentence)


_AS_LEAD = Pattern(
    r"\b(?:invest|put|pour|contribut|provid)\w*\b(?:(?!\b(?:alongside|joining|joined|which|who|with)\b)[^.;]){1,90}? as (?:the |its |a )?lead investor\b"
)
""" "Invested $5 million as the lead investor in Acme's Series B"."""


def _take_led_stage(told: Told, draft: RoundDraft, match: re.Match[str]) -> None:
    """ "A and B co-led the Series B" says of which stage the round was that the text just told."""
    named = _LED_STAGE.search(match[0])
    mention = told.sentence.items[match.start() + named.start("stage")].value if named else None
    if not isinstance(mention, StageMention) or draft.stage or draft.bare or draft.earlier:
        return
    if told.sentence.index - draft.sentence <= 3 and not any(
        one.company is draft.company and one.stage == mention.stage for one in told.drafts
    ):
        draft.stage = mention.stage
        draft.note("stage", told.sentence, "led")


_LED_STAGE = pattern(r"led (?:the|this) (?:[\w\-]+ ){0,2}(?P<stage><S>)$")


def _round_of(
    told: Told, asides: Sequence[Span], cue: Cue, match: re.Match[str], listed: Sequence[Listed]
) -> RoundDraft | None:
    """The round that a cue speaks of; what an aside tells is another's than what its sentence tells."""
    another = round_of_another(told, cue, match, listed)
    if another is not None:
        return another
    if asides and zone_of(asides, match.start()) < 0 and cue.speaks == "round":
        told_outside = without_asides(told, asides)
        draft = round_of_cue(told_outside, cue, match, listed)
        if draft is not None:
            told.drafts.extend([draft] if all(one is not draft for one in told.drafts) else [])
            return draft
    return round_of_cue(told, cue, match, listed)


def _cues(document: Document, sentence: Sentence) -> Iterator[tuple[Cue, InvestorRole, re.Match[str], list[Listed]]]:
    """Each cue of a sentence, the role that it gives, its words, and whom it tells."""
    if not _may_name(sentence):
        return
    for cue in _AHEAD.possible(sentence.lower):
        for match in _said(cue, sentence):
            whole = (
                match[0].endswith(_BEFORE_SUBJECT)
                or ", which " in match[0]
                or cue.name in _TELLS_SUBJECT
                or (
                    cue.name in ("from", "participation")
                    and _IN_SUBJECT.fullmatch(sentence.mask, 0, match.start())
                    and not _VERB.search(match[0])
                )
            )
            listed, end = read_list(sentence, match.end(), whole=bool(whole))
            listed = [one for one in listed if not _OWNS_ROUND.match(sentence.mask, one.position)]
            role = cue.role
            listed, others = lone_lead(cue, match, listed)
            if role == "lead":
                listed = [with_firm(sentence, one) for one in _until_including(sentence, listed)]
            elif listed and cue.name in _SOURCES and _is_joined(sentence, match.end(), listed):
                role = "lead"
            if role == "lead" and (_PEOPLE_OF.match(sentence.mask, match.end()) or led_already(sentence, match, cue)):
                continue
            if listed and not _misleads(sentence, match, cue, listed) and not _DENIED.match(sentence.mask, end):
                yield cue, role, match, listed
                yield from [(cue, _TAKES_PART, match, others)] if others else ()
    for cue in _BEHIND.possible(sentence.lower):
        for match in _said(cue, sentence):
            listed = list_before(sentence, match.start()) or _antecedent(document, sentence, match, cue)
            if listed and not _misleads(sentence, match, cue, listed):
                lead = cue.role == "lead"
                yield cue, cue.role, match, [with_firm(sentence, one) for one in listed] if lead else listed


def _said(cue: Cue, sentence: Sentence) -> Iterator[re.Match[str]]:
    if cue.core.search(sentence.lower):
        yield from (one for one in cue.rule.finditer(sentence.mask) if not tells_no_money(sentence, one, cue))


_TAKES_PART: InvestorRole = "participant"
_OWNS_ROUND = pattern(r"<X>['’]s? (?:[\w\-]+ |<D> ){0,2}<M> (?:[\w\-]+ |<S> ){0,3}?(?:round|financing|fundraise|<S>)")
""" "Led Acme's Series A and joined | Bede's $5 million round": Bede gave nothing."""
_DENIED = pattern(r"(?:,? (?:and|or) <X>|, <X>){0,3} (?:was|were|is|are|did|has|have|would|will)(?: not\b|n['’]t\b)")
_VERB = Pattern(r"\b(?:is|are|was|were|has|have|had|will|came|comes)\b")
_IN_SUBJECT = Pattern(r"(?:The|This|That|Its|Their) (?:[a-z\-]+ ){0,2}")
""" "The new cash from A and B will ...": the list belongs to the subject."""
_AHEAD = ByWords((cue, cue.words) for cue in (*AHEAD, *FREE_AHEAD))
_BEHIND = ByWords((cue, cue.words) for cue in (*BEHIND, *FREE_BEHIND))
_BEFORE_SUBJECT = ("which ", "that ", "saw ")
_TELLS_SUBJECT = ("consortium of", "it was who led")
_FREE = {cue.name for cue in (*FREE_AHEAD, *FREE_BEHIND)}
_OF_TRADE_HERE = pattern(
    r"[,;] (?:and|with|while) (?:[^.;]{1,90}) the (?:rest|balance|remainder|other half)\b|with [^.;]{1,90} among (?:the |its |those )?(?:buyers|purchasers|subscribers|takers|contributors)\b|(?:as|so) (?:did|have|has|are|were|will) (?:[\w\-]+ ){1,5}(?:executives|founders|entrepreneurs|partners)\b| (?:\w+ )?sign(?:s|ed|ing)? up for more\b"
)
""" "A has half of the market, | with B the rest", "It sells to chains, | with A among the buyers"."""
_OF_INVESTORS = Pattern(r"\b(?:bet|investors)\b[^.;]* joined by |\bjoined by [^.;]*\b(?:angels|investors|backers)\b")
""" "That early bet, where A was joined by B": of money put in, though no round is named."""
_IN_ITS_DEAL = pattern(
    r" (?:involved|part|in|on|behind)+ (?:in |of |on |behind )?<N>['’]s? (?:[\w\-]+ ){0,2}(?:investments?|bets?|deals?)\b"
)
""" "Ann Lee was involved in A's investment in B": she was at work for A."""
_SOURCES = ("from", "comes from", "invested by")


def _misleads(sentence: Sentence, match: re.Match[str], cue: Cue, listed: Sequence[Listed]) -> bool:
    """Whether the words around a cue say that it tells of something else than investors."""
    if cue.name == "from":
        paid = sentence.mask[match.start()] == marks.MONEY and buys_nothing(sentence, match.start())
        return (
            paid or _hedged_from(sentence, match) or any(of_other_rounds(sentence, one.position) for one in listed[:1])
        )
    if cue.name in ("as did", "the investor is", "was the investor", "it came from", "with on board"):
        return is_of_others(sentence, match, cue, listed)
    if cue.name == "lent with":  # "a Series B with Ann Lee": only who lends is told by "with" alone
        stage = sentence.items[match.start()].value if sentence.mask[match.start()] == marks.STAGE else None
        return isinstance(stage, StageMention) and stage.stage != "debt"
    if cue.name in ("led by", "joined by", "joined") and all(leads_no_company(one) for one in listed[:1]):
        return cue.name == "led by" and _BANKS.search(sentence.mask, 0, match.start()) is not None
    if cue.name == "led by":
        return (
            leads_firm(sentence, match)
            or _LEADS_SUBJECT.match(sentence.mask, match.start()) is not None
            or any(runs_company(sentence.mask, one.position) for one in listed[:1])
            or (_IS_LED.match(sentence.mask, match.start() - 3) and not _ROUND.search(sentence.mask, 0, match.start()))
            or _OTHERS_LED.search(sentence.mask, 0, match.start()) is not None
        )
    if (
        (cue.name == "participated" and _IN_ITS_DEAL.search(match[0]))
        or (cue.name in ("investors include", "including") and _BUYERS.search(sentence.mask, 0, match.start()))
        or is_beside_it(sentence, match, cue, listed)
    ):
        return True
    if cue.name == "investors include":
        return sentence.mask.endswith("from ", 0, match.start()) and ", which " not in match[0]
    if cue.name in _FREE:
        of_trade = _OF_TRADE_HERE.match(sentence.mask, match.start())
        return of_trade is not None and OF_MONEY.search(sentence.mask) is None
    return (
        cue.name in ("joined by", "joined", "invested by")
        and not TELLS_ROUND.search(sentence.mask)
        and not _OF_INVESTORS.search(sentence.mask)
        and not match[0].endswith(": ")
    )


_BUYERS = pattern(
    r"\bs(?:ell|ells|elling|old|ale of)\b[^.;]{0,40}\b(?:(?:in|of) (?:its|their) (?!shares|stock|equity|preferred|common|business)[^.;]{0,60}|chunk) to (?:[\w\-]+ ){0,4}$"
)
""" "To sell most of its unit to investors including A": A invests in the unit, and not in its seller."""


_PEOPLE_OF = pattern(
    r"(?:[a-z\-]+ ){0,3}?(?:engineers|academics|scientists|researchers|professors|physicists|doctors|lawyers|veterans|alumni|graduates|students|executives|entrepreneurs|developers|designers|staff|employees|people|men|women) (?:from|at|of|out of) (?:the )?(?=<N>|<L>)"
)
""" "Led by engineers from A and B, Acme builds": A and B lead nothing."""
_BANKS = Pattern(
    r"\b(?:underwriters?|bookrunners?|joint venture|venture(?! (?:capital|money|funding|funds|financing|cash|investments?|backing|debt|equity|round)\b))\b[^.;]{0,20}$",
    re.IGNORECASE,
)
_IS_LED = pattern(r"is led by (?:[a-z\-]+ ){0,4}(?:CEO )?<P>")
_ROUND = pattern(r"\b(?:round|funding|financing|investment|raise|deal|it)\b|<S>|<M>")
_LEADS_SUBJECT = pattern(r"Led by (?:[\w\-]+ |<N>['’]s? ){0,7}<P>, <C>")
_OTHERS_LED = pattern(
    r"(?:\b(?:underwriters?|bookrunners?|(?:joint )?venture|team|company|firm|startup|business|organi[sz]ation|subsidiary|market|industry|sector|category|field|race|league|ranking|project|trial|study|alliance|coalition|research|pilot|campaign|program(?:me)?|effort|movement|boom|lawsuit|panel|division|lab|delegation|crew|squad|staff|community|(?:engineer|scientist|researcher|developer|designer|programmer|coder|student|volunteer)s)|<A>)"
    r"(?:,? (?:which|that|who))?,?(?: (?:is|are|was|were|has been|will be|would be|now|currently|being))* $"
)
"""What others lead than investors: a company, a team, a market, the banks of a flotation."""


def _may_name(sentence: Sentence) -> bool:
    """Whether a sentence has a name and a word that tells of investors."""
    named = marks.NAME in sentence.mask or marks.PERSON in sentence.mask
    return named and _NAMING.is_in(sentence.lower)


def _until_including(sentence: Sentence, listed: list[Listed]) -> list[Listed]:
    """ "Led by A, including B and C": only A leads."""
    for index in range(1, len(listed)):
        if re.search(
            r"\b(?:includ(?:ing|e[sd]?)|features?|featured|such as|with|alongside|saw|drew|attracted|brought|as (?:the |an? )?lead|leading the|participat\w+|(?:further|additional|more|new|other|extra|follow-on) (?:investments?|funding|money|capital|backing|support|contributions?|cash))\b",
            sentence.mask[listed[index - 1].position : listed[index].position],
        ):
            return listed[:index]
    return listed


_JOINED = pattern(
    r"[^.;<N><P>]{0,100}?(?:with|and|plus) (?:(?:the|some|strong|further|additional|significant|continued|follow-on) )*"
    r"participation (?:also )?(?:from|by|of)\b"
)


def _is_joined(sentence: Sentence, start: int, listed: Sequence[Listed]) -> bool:
    """ "From A, with participation from B": A leads."""
    last = listed[-1].position
    return _JOINED.match(sentence.mask, last + 1) is not None and not _VAGUE.search(sentence.mask, start, last)


_VAGUE = Pattern(r"\b(?:including|such as|like|among)\b")


def _antecedent(document: Document, sentence: Sentence, match: re.Match[str], cue: Cue) -> list[Listed]:
    """ "Said B, a partner at A, which led the round": who is named right before the relative clause; in "Harrow Ventures likes
    ovens. It led" the firm that the text speaks of.
    """
    clause, at = _RELATIVE.match(match[0]), match.start() - 1
    item = sentence.items.get(at)
    if item is None:
        return []
    if item.sign == marks.ANAPHOR and cue.role == "lead":
        firm = resolve(document, sentence, at)
        if firm is None or firm.kind != "firm":  # "A bought a stake in B. It | led a round in C": A did
            firm = holder_at(document, sentence, at) if document.holder[0] == sentence.index - 1 else None
            if firm is None and _THE_ROUND.search(match[0]):  # no company leads its own round: the firm just named
                firm = firm_named_before(document, sentence, 1)
        return [Listed(replace(item, sign=marks.NAME, value=firm), at, False)] if firm is not None else []
    if clause is None:
        return []
    return [Listed(item, at, False)] if item.sign == (marks.PERSON if clause["who"] else marks.NAME) else []


_THE_ROUND = pattern(r"\b(?:led|leads|leading|headed|spearheaded|anchored) (?:the|this|<N>['’]s) ")
_RELATIVE = Pattern(r",? ?\(?(?:which|(?P<who>who))\b")


def _hedged_from(sentence: Sentence, match: re.Match[str]) -> bool:
    told = _HEDGED.search(sentence.mask[match.start() : match.end()])
    if _FOR_SHARES.match(sentence.mask, match.end()):
        return True
    return told is not None or _DATA.search(sentence.mask, max(0, match.end() - 40), match.end()) is not None


_FOR_SHARES = pattern(
    r"[^.;]{0,60} for (?:its|their|his|her|the|an?) (?:[\w\-%]+ ){0,4}(?:shares?|stakes?|stock|holding|assets|patents?)\b(?! round)"
)
""" "Received $5 million from A for its stake in B": A bought the stake, and put nothing in."""


def _give(draft: RoundDraft, role: InvestorRole, listed: Iterable[Listed], sentence: Sentence, rule: str) -> None:
    led = role == "lead" and any(one.role != "participant" and one.referent.kind != "person" for one in draft.investors)
    for one in listed:
        referent = one.item.referent
        if led and referent is not None and referent.kind == "person":
            continue  # a partner "who led the deal" for the firm that leads it
        draft.doubtful = draft.doubtful or (referent is draft.company and draft.sentence == sentence.index)
        if referent is not None and referent is not draft.company and referent.kind not in ("place", "publication"):
            marked = _MARKED.match(sentence.mask, one.position + 1) is not None
            draft.add_investor(referent, "lead" if marked else role, one.existing, sentence, rule)


_MARKED = Pattern(
    r" ?[(\[](?:co-)?lead(?: investor)?[)\]]|, (?:which|who) (?:co-?)?(?:leads|led|is leading|headed)(?: (?:it|the round))?(?=[.,;])|, (?:as )?(?:the |its )?lead(?: investor)?(?=[,;])"
)
""" "A (lead), B, C", "A, which leads, plus B"."""
