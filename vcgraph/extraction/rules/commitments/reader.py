"""Commitments to funds: which limited partners, and which general partner, promised how much."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from vcgraph.extraction.rules.commitments.allotments import read_allotments
from vcgraph.extraction.rules.commitments.beside import read_beside
from vcgraph.extraction.rules.commitments.crowds import read_crowds
from vcgraph.extraction.rules.commitments.funds import (
    Scene,
    is_of_giver,
    mentions_by_sentence,
    tells_of,
    with_given,
    with_mentioned,
    with_vehicle,
)
from vcgraph.extraction.rules.commitments.houses import read_houses, speaks_of_house
from vcgraph.extraction.rules.commitments.institutions import INSTITUTION_NAME
from vcgraph.extraction.rules.commitments.items import read_items
from vcgraph.extraction.rules.commitments.lists import SURE, read_as_investors, read_listed, read_partners, read_roster
from vcgraph.extraction.rules.commitments.parties import (
    FoundCommitment,
    bracketed,
    fund_given_to,
    investors_before,
    money_at,
    sums_given,
)
from vcgraph.extraction.rules.commitments.refusals import refused_by, since_clause
from vcgraph.extraction.rules.commitments.shares import read_shares
from vcgraph.extraction.rules.commitments.sources import read_sources
from vcgraph.extraction.rules.commitments.staff import read_staff
from vcgraph.extraction.rules.commitments.states import with_noun
from vcgraph.extraction.rules.commitments.sums import read_sums
from vcgraph.extraction.rules.commitments.targets import (
    GENERAL_ROLE,
    OWN_MONEY,
    is_of_others,
    less_difference,
    speaks_of_fund,
    sum_before,
    targets_of,
    times_as_much,
    with_changed_sum,
)
from vcgraph.extraction.rules.commitments.too import read_too
from vcgraph.extraction.rules.commitments.verbs import COMMITS, GIVING, STRONG, status_of
from vcgraph.extraction.rules.commitments.worded import answers, read_worded
from vcgraph.extraction.rules.funds.drafts import FundDraft
from vcgraph.extraction.rules.funds.givers import is_no_giver
from vcgraph.extraction.rules.funds.mentions import FundMention, is_fund_name
from vcgraph.extraction.rules.names.fund_numbers import number_of
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document
from vcgraph.extraction.rules.text.drafts import Support, evidence_of, name_kind, rules_of
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import CommitmentClaim, Money
from vcgraph.model.claim import CommitmentRole, CommitmentStatus
from vcgraph.normalize.money import MoneyMention
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one
from vcgraph.normalize.words import AnyOf

_WORDS = AnyOf(
    "commit", "pledg", "contribut", "allocat", "approv", "anchor", "cornerstone", "backe", "backs", "backing", "invest",
    "put", "earmark", "promis", "from", "went", "goes", "underwr", "took", "account", "chipp", "kick", "provid", "on board",
    "financ", "join", "return", "came ", "come ", "deepen", "led by", "followed by", "each ", "subscri", "uped", "upped", "money", "capital", "team", "partner", "particip", "support",
    "suppl", "increas", "doubl", "tripl", "raised", "secured", "receiv", "drew", "attract", "won", "weigh", "consider",
    "clos", "includ", "going in", "wrote", "write", "award", "grant", "pump", "pour", "inject", "funnel", "channel", "handed",
    "handing", " hand ", " hands ", "deploy", " place ", " places ", " placed", "placing", "devot", " direct ", "directs",
    "directed", "directing", "stake", "staking", "slice", "give ", "gives", "given", "giving", "lined up", "lines up", " ante", " antie",
    "pony up", "ponie", "stump", "chip in", "chips in", "aside", " check", "cheque", "sank", "sink", "sunk", "landed", "mandate",
    "plough", "plow", "bankroll", " get", " be ", "seeded", "seeding", "funded", "capitali", "consist", "listed", "alongside", "talks to", "mulling", "eyeing", "among", "entrust", "furnish", "steer", "rout", "assign", "reserv", "dedicat", "authori", " vot", "clear", "through", "parted", "parts with", "blessing", "behind", " pay", "paid", "stand", "foot", "halves", "bought", "piled", "piling", "split", "shar", "backers", "expect", "hop", "count", "bank", "await", "rang", "largest", "biggest", "being", "for one", "those ", "who ", "who'", "who’", "whose ", "tipp", "helped", "helping", "recommend", "propos", "agenda", "continuation",
)  # fmt: skip
_SHORT_WORDS = Pattern(
    r"\b(?:[LG]Ps?\b|sign|tak|add|in for\b|gave|down for|in (?:it|the mix|both)|with\b)|\ue000[:|]|^[^\w]*\ue002|\ue005 (?:in|of) |^[•*\-–—·‣▪] ?(?:[Tt]he )?[\ue000\ue001]",
    re.IGNORECASE,
)
_SURE_WORDS = AnyOf("limited", "lp", "fund", "vehicle", "anchor", "cornerstone")
_PROMISED = AnyOf("commit", "pledg", "allocat", "earmark", "approv", "listed", "invest")
_CLAUSE_END = Pattern(
    r"[;.](?:\s|$)|, (?:(?:now|also|already|currently|still|just) )?(?:while|but|(?:(?:in|to|into|of|for|with) )?which|who|where|whereas|according|although|is|are|was|were|has|have|had)\b|\b(?:because|after|when)\b"
    r"| but (?:also )?(?:(?:has|have|had|will) )?[a-z]+|,? (?:and|but|having|after) (?:(?:also|then|later|has|have|had) )*(?:reject|declin|turn(?:ed|ing|s) down|refus|withdr|vot(?:ed|ing) against|pull|drop|pass(?:ed|ing)? on|delay|postpon|cancel)"
)
_GENERAL_BEFORE = Pattern(
    r"(?:\b(?:the|its|two|three|firm['’]s|fund['’]s)|[\ue000\ue005]['’]s) (?:general |managing |founding )?(?:partners|founders|co-founders|principals)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
_EACH = Pattern(r"\beach\b|\bapiece\b", re.IGNORECASE)


def find_commitments(document: Document, funds: list[FundDraft]) -> list[CommitmentClaim]:
    """All commitments to funds, each investor of a fund once."""
    found: dict[tuple[str, str], FoundCommitment] = {}
    sentences: dict[tuple[str, str], list[int]] = {}
    for one in _all_commitments(document, funds):
        key = (one.investor.name, one.fund)
        if key in found and _is_another(document, found[key], one):
            key = (one.investor.name, f"{one.fund} {one.amount}")
        known = found.setdefault(key, one)
        if one.amount and (known.amount is None or (one.promised and not known.promised)):
            known.amount, known.promised, known.status = one.amount, one.promised, one.status
        sentences.setdefault(key, []).append(one.sentence)
    return [_claim(document, one, sentences[key]) for key, one in found.items()]


_ANOTHER = Pattern(
    r"\b(?:previously|earlier|originally|initially|already|additional|another|further|increas\w+|upped|topped up|follow-on)\b",
    re.IGNORECASE,
)


def _is_another(document: Document, known: FoundCommitment, one: FoundCommitment) -> bool:
    """ "Had previously committed <M> to the fund": a commitment of its own beside the new one."""
    if one.amount is None or known.amount is None or one.amount.agrees_with(known.amount):
        return False
    said = [document.sentences[index].mask for index in (known.sentence, one.sentence)]
    return one.promised and known.promised and any(_ANOTHER.search(mask) for mask in said)


def _all_commitments(document: Document, funds: list[FundDraft]) -> Iterator[FoundCommitment]:
    mentions = mentions_by_sentence(document)
    funds = with_mentioned(document, with_vehicle(document, funds), mentions)
    starts = {draft.sentence for draft in funds}
    spoken = last = -9
    lately: str | None = None
    told: list[FoundCommitment] = []
    for sentence in document.sentences:
        here = [one for one in mentions.get(sentence.index, []) if not is_of_giver(sentence, one)]
        if sentence.index in starts or any(tells_of(sentence, one) for one in here):
            spoken = sentence.index
        scene = Scene(
            document, sentence, _told(funds, sentence.index), funds, here, sentence.index - max(spoken, last), lately
        )
        named = [one for one in here if one.own and not one.earlier and tells_of(sentence, one)]
        lately = scene.named(named[-1]) if named else None
        found = [*_commitments_of(scene), *_continued(scene, last)] if _may_tell(scene) else []
        refused = refused_by(scene, {one.fund for one in found})
        found = [one for one in found if one.fund not in refused]
        told = [*found, *read_too(scene, found or told)]
        for one in told:
            last, lately = sentence.index, None if lately == one.investor.name else lately
            funds = with_given(funds, one.fund, sentence.index)
            yield one


def _told(funds: list[FundDraft], index: int) -> list[FundDraft]:
    """The funds told up to a sentence, or in the two after it."""
    return [draft for draft in funds if draft.sentence <= index] or [
        draft for draft in funds if draft.sentence <= index + 2
    ]


def _may_tell(scene: Scene) -> bool:
    mask = scene.sentence.mask
    return (
        bool(scene.funds or scene.mentions)
        or (marks.MONEY in mask and _PROMISED.is_in(scene.sentence.lower))
        or (_SURE_WORDS.is_in(scene.sentence.lower) and SURE.search(mask) is not None)
        or mask[:4].strip("•-– ").startswith(marks.MONEY)
        or speaks_of_house(scene)
    ) and (_WORDS.is_in(scene.sentence.lower) or _SHORT_WORDS.search(mask) is not None or answers(scene))


_GOES_ON = pattern(
    r"(?:plans? to|will|intends? to|agreed to|promised to|has|have|to)? ?(?P<verb>invest(?:ed)?|commit(?:ted)?|contribut(?:e|ed)|put(?: in| up)|provided?|add(?:ed)?)(?P<tail> (?:(?:about|around|up to|another) )*<M>(?:,? (?:and )?<M>)*(?:,? respectively| each)?)(?= ?[.;]|$)"
)


def _continued(scene: Scene, last: int) -> Iterator[FoundCommitment]:
    """ "B and C plan to invest $5 million and $2 million respectively", right after a commitment."""
    sentence = scene.sentence
    fund = scene.spoken_of() if scene.funds and sentence.index - last == 1 and not scene.mentions else None
    match = _GOES_ON.search(sentence.mask) if fund else None
    status = status_of(sentence.mask[: match.start("verb")], match["verb"], match["tail"]) if match else None
    if fund is None or match is None or status is None:
        return
    amounts = [
        item.value.money
        for _, item in sentence.all(marks.MONEY, match.start("tail"), match.end())
        if isinstance(item.value, MoneyMention)
    ]
    investors = investors_before(scene.document, sentence, match.start())
    yield from _each(scene, investors, [(fund, amounts)], match["tail"], False, status)


def _claim(document: Document, found: FoundCommitment, sentences: list[int]) -> CommitmentClaim:
    support = [
        Support(name, index, found.rule) for index in dict.fromkeys(sentences) for name in ("investor", "fund", "role")
    ]
    if found.amount is not None:
        support.append(Support("amount", sentences[0], found.rule))
    return CommitmentClaim(
        article=document.article.id, evidence=evidence_of(document, support), rules=rules_of(support),
        investor=with_noun(document, found.investor.name, sentences), investor_kind=name_kind(found.investor), fund=found.fund, role=found.role,
        amount=found.amount, status=found.status,
    )  # fmt: skip


def _commitments_of(scene: Scene) -> Iterator[FoundCommitment]:
    yield from _stated(scene)
    yield from read_listed(scene)
    yield from read_partners(scene)
    yield from read_allotments(scene)
    yield from read_items(scene)
    yield from read_shares(scene)
    yield from read_sources(scene)
    yield from read_staff(scene)
    yield from read_sums(scene)
    yield from read_roster(scene)
    yield from read_beside(scene)
    yield from read_worded(scene)
    yield from read_crowds(scene)
    yield from read_houses(scene)
    yield from read_as_investors(scene)


def _stated(scene: Scene) -> Iterator[FoundCommitment]:
    """ "A committed $50 million to Acme Fund II", "A and B put $5 million and $2 million, respectively, into the fund"."""
    mask = scene.sentence.mask
    told = False
    for verb in COMMITS.finditer(mask) if has_one(scene.sentence.lower, GIVING) else ():
        reach = _CLAUSE_END.search(mask, verb.end())
        end = min(reach.start() if reach else len(mask), verb.end() + 260)
        tail = mask[verb.end() : end]
        if _SPENDS.match(tail):
            continue
        targets = targets_of(scene, verb.end(), end)
        goes_on = told and not targets and _PUTS_SUM.match(verb["verb"] + tail) is not None
        if (
            _NOUN.search(mask[: verb.start()])
            or is_of_others(scene.document, scene.sentence, verb.start())
            or not (goes_on or speaks_of_fund(scene, verb, tail, targets))
        ):
            continue
        told = True
        status = status_of(since_clause(mask[: verb.start()]), verb["verb"], tail)
        investors = investors_before(scene.document, scene.sentence, verb.start())
        if status is None or not investors:
            continue
        general = _is_general(mask[: verb.start()], tail)
        pairs = _pairs(scene, verb, end, targets, investors)
        before = sum_before(scene.sentence, verb.start())
        pairs = with_changed_sum(scene.sentence, targets, [(fund, [before]) for fund, _ in pairs] if before else pairs)
        promised = STRONG.match(verb["verb"]) is not None
        clause = mask[max(0, verb.start() - 14) : end]
        yield from _each(scene, investors, pairs, clause, general, status, promised)


_SPENDS = Pattern(
    r" (?:it|\ue005) (?:to|that)\b| an? [^.;,\ue000\ue002]{0,20}\ue002 (?:hard )?(?:cap|ceiling|limit|price tag|value|valuation|target)\b|"
    r" (?:from|out of|through|via) (?:its|their|the|his|her|this|an?|\ue000|\ue005)"
    r"| [^.;,\ue000\ue002]{0,60}\b(?:as part of|through|via|using|from) (?:its|their|his|her|an?) "
    r"| [^.;,\ue002]{0,20}\ue002 (?:from|out of) (?:its|their|the|his|her|this|[\ue000\ue005]['’]s?)? ?(?:[\w\-\ue002]+ ){0,4}?(?:fund|vehicle|pool|\ue000)| [^.;,]{0,30}\bback to\b"
)
"""A firm that invests "from its third fund" gives nothing to that fund."""
_PUTS_SUM = pattern(
    r"(?:put(?:s|ting)?(?: in| up)?|invest(?:s|ed)?|contribut(?:es|ed)|add(?:s|ed)?|provid(?:es|ed)) (?:[\w\-]+ ){0,2}?<M>(?=[.,;]|$| and )"
)
"""After "A committed $5 million to the fund": "and B put in $2 million"."""
_NOUN = Pattern(
    r"\b(?:(?:an?|the|of(?! which)|its|no|this|(?<![\ue000\ue001] )that|any) (?:[\w\-]+ )?|an? [\w\-.]+ ?(?:%|percent|per cent) |in )$"
)
""" "Sold a 30% | stake to the fund": a noun, and no verb of giving."""


def _is_general(before: str, tail: str) -> bool:
    """Whether the money is the manager's own or that of its partners."""
    own = OWN_MONEY.search(tail) is not None or GENERAL_ROLE.search(tail) is not None
    mine = own and re.search(r"\bname\b", tail) is None
    return mine or _GENERAL_BEFORE.search(before) is not None


def _pairs(
    scene: Scene, verb: re.Match[str], end: int, targets: Sequence[FundMention], investors: Sequence[Listed]
) -> list[tuple[str, list[Money]]]:
    """Each fund after the verb with the amounts that lead up to it; the fund spoken of where none is named."""
    sentence, start = scene.sentence, verb.end()
    amounts = sums_given(sentence, start, end)
    if not targets or targets[-1].end <= verb.start():
        fund = scene.named(targets[-1]) if targets else fund_given_to(scene, investors, verb.start())
        return [(fund, [money for _, money in amounts])] if fund else []
    pairs: list[tuple[str, list[Money]]] = []
    at = start
    for target in targets:
        fund = scene.named(target)
        inside = [money for where, money in amounts if at <= where < target.start]
        if len(inside) > 1 and len(investors) == 1 and _OF_WHICH.search(sentence.mask, at, target.start):
            inside = inside[-1:]
        behind = _SUM_BEHIND.match(sentence.mask, target.end) if not inside else None
        if behind:
            at = behind.end() - 1
            alone = money_at(sentence, at) if not amounts and sentence.mask[at - 1] == "(" else None
            inside = [money for where, money in amounts if where == at] or [one for one in (alone,) if one]
        if not inside and pairs and _EACH.search(sentence.mask[start:end]):
            inside = pairs[-1][1]
        inside = inside or (less_difference(sentence, at, target.start, pairs[-1][1]) if pairs else [])
        if fund:
            pairs.append((fund, inside))
        at = target.end
    if len(pairs) == 2 and (times := times_as_much(sentence, start, pairs[1][1])):
        return [(pairs[0][0], times), pairs[1]]
    between = [sentence.mask[one.end : max(other.start, other.named_at)] for one, other in pairwise(targets)]
    shared = "and" in "".join(between[-1:]) and all(_COORDINATED.fullmatch(words) for words in between)
    return [(fund, []) for fund, _ in pairs] if shared and not _EACH.search(sentence.mask[start:end]) else pairs


_SUM_BEHIND = Pattern(
    r"(?: with| for| through|,)? ?\(?(?:an? )?(?:[\w\-]+ )?\ue002|,? [^.;\ue002]{0,60}\bwith an? (?:[\w\-]+ )?(?:investment|commitment|contribution|ticket) of \ue002"
)
""" "Will anchor Acme II, set up by B, with an investment of <M>"."""
_OF_WHICH = Pattern(r"\ue002 [^.;\ue002]*\b(?:includ\w+|of which|comprising|consisting of|namely|such as)\b")
""" "Committed $9 million to funds, including $5 million to Acme II": the first sum is that of all."""
_COORDINATED = Pattern(r",? ?(?:and )?(?:the )?")


def _each(
    scene: Scene,
    investors: list[Listed],
    pairs: list[tuple[str, list[Money]]],
    tail: str,
    general: bool,
    status: CommitmentStatus,
    promised: bool = False,
) -> Iterator[FoundCommitment]:
    for fund, amounts in pairs:
        paired = len(investors) > 1 and len(amounts) == len(investors)
        for index, one in enumerate(investors):
            referent = one.item.referent
            if referent is None or referent.name == fund or is_no_giver(scene.document, scene.sentence, one):
                continue
            if (is_fund_name(referent) and number_of(referent.name)) or (not general and _raises_one(scene, one)):
                continue
            shared = amounts[0] if amounts and (len(investors) == 1 or _EACH.search(tail)) else None
            money = amounts[index] if paired else shared or bracketed(scene.sentence, one)
            institution = INSTITUTION_NAME.search(referent.name) is not None
            own = not institution and (
                general or any(draft.manager is referent and draft.name == fund for draft in scene.funds)
            )
            if own and not general and _COMMITS_OWN.search(scene.sentence.mask) is None:
                continue  # "the firm puts $5 million in each company": its fund's money, and none of its own
            role: CommitmentRole = "general_partner" if own else "limited_partner"
            yield FoundCommitment(referent, fund, role, money, status, scene.sentence.index, "commits", promised)


def _raises_one(scene: Scene, one: Listed) -> bool:
    """ "... to Acme's third fund was its largest, more than it committed to Bede II": Acme, if no name says who, is none who gives."""
    owners = [item.referent for at in scene.mentions if (item := scene.sentence.items.get(at.owner))]
    return one.item.referent in owners and scene.sentence.mask[max(one.position, 0) + 1 :].startswith(("'", "’"))


_COMMITS_OWN = Pattern(
    r"\b(?:commit(?:s|ted|ting|ments?)?|contribut\w+|pledg\w+|anchor\w*|seed(?:ed|s|ing)|itself|themselves|own (?:[a-z]+ ){0,2}(?:money|capital|cash|funds|pocket|balance sheet|resources)|general partner|GP)\b"
)
