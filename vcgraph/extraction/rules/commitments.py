"""Commitments to funds: which limited partners, and which general partner, promised how much."""

import re
from collections.abc import Iterator, Sequence

from vcgraph.extraction.rules import marks
from vcgraph.extraction.rules.commitment_allotments import is_expected, read_allotments
from vcgraph.extraction.rules.commitment_parties import (
    FoundCommitment,
    fund_named,
    fund_spoken_of,
    investors_before,
    read_parties,
)
from vcgraph.extraction.rules.document import Document, Item, Sentence
from vcgraph.extraction.rules.drafts import Support, evidence_of, name_kind, rules_of
from vcgraph.extraction.rules.fund_managers import vehicle
from vcgraph.extraction.rules.fund_mentions import FundMention, find_mentions, number_of
from vcgraph.extraction.rules.funds import FundDraft
from vcgraph.extraction.rules.lists import Listed, read_list
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.status import read_modality
from vcgraph.model import CommitmentClaim, FundClaim, Money
from vcgraph.model.claim import CommitmentRole, CommitmentStatus
from vcgraph.normalize.money import MoneyMention

_WORDS = re.compile(r"commit|pledg|contribut|allocat|approv|anchor|cornerstone|backe|back(?:s|ing)|limited[- ]partner|general[- ]partner|\b[LG]Ps?\b|invest|put|earmark|promis|from|\bsign|went|goes|\ue000[:|]|^[^\w]*\ue002", re.IGNORECASE)
_COMMITS = re.compile(r"\b(?P<verb>(?:made|makes|making|make|announced|disclosed)(?= (?:an?|new|its|another|the)? ?(?:\ue002 )?(?:[\w\-]+ )?commitments?\b)|listed(?= (?:with|for|at) \ue002)|commit(?:s|ted|ting)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)|allocat(?:e|es|ed|ing)|earmark(?:s|ed|ing)|approv(?:e|es|ed|ing)(?= (?:an?|up|new|the|its|commitments?|\ue002))|contribut(?:e|es|ed|ing)|invest(?:s|ed|ing)?|put(?:s|ting)?(?: up| in)?|back(?:s|ed|ing)?|anchor(?:s|ed|ing)?)\b(?! by)", re.IGNORECASE)
_STRONG = re.compile(r"commit|pledg|allocat|earmark|approv|ma[dk]|listed|announced|disclosed", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[;.](?:\s|$)|, (?:while|but|which|who|where|whereas|according|although)\b|\b(?:because|after|when)\b")
_OWN_MONEY = re.compile(r"\bof (?:his|her|their|its|our) own(?: (?:money|capital|cash|funds|balance sheet))?|\bown (?:money|capital|pockets?|balance sheet)\b|\bpersonally\b|\b(?:per ?cent|percent|%) of the (?:capital|fund|total|money)\b|\bas (?:a |the )?(?:general partner|GP)\b|\bGP commitment\b", re.IGNORECASE)
_GENERAL_ROLE = re.compile(r"\b(?:as|for) (?:(?:the|a|its|his|her|their|first|closing|capital|for|contribution|of) ?|- )*(?:general partner|GP)\b", re.IGNORECASE)
_GENERAL_BEFORE = re.compile(r"(?:\b(?:the|its|two|three|firm['’]s|fund['’]s)|[\ue000\ue005]['’]s) (?:general |managing |founding )?(?:partners|founders|co-founders|principals)\b[^.;]{0,60}$", re.IGNORECASE)
_LP_ROLE = re.compile(r"\b(?:limited[- ]partners?|LPs?|anchor (?:investor|LP)s?|cornerstone investors?)\b", re.IGNORECASE)
_INCLUDE = r"(?: ?[,:]| (?:in|of|for|behind|to) (?:(?:the|its|this|their|<I>|<N>(?:['’]s)?) )?(?:[\w\-]+ ){0,3}(?:funds?|vehicle|<N>))?(?:,? (?:that |who |which )?(?:also )?(?:include[sd]?|including|are|were|is|was|such as|like|comprise[sd]?|namely)|:)(?: (?:both|firms|institutions|new|existing|returning|the|limited partners|LPs|investors|like|such as|well-known|names))* "
_LISTS = (
    pattern(rf"\b(?:[Ll]imited[- ]partners|LPs|[Aa]nchor investors?|[Cc]ornerstone investors?|[Aa]nchor LPs?)(?: base)?{_INCLUDE}"),
    pattern(rf"\b(?:[Ii]nvestors|[Bb]ackers|[Pp]articipants|[Cc]ontributors|[Ss]upporters) (?:in|of|to|behind) (?:(?:the|its|this|their|<I>|<N>['’]s) )(?:(?!round|company|startup)[\w\-]+ ){{0,3}}(?:funds?|vehicle|<N>){_INCLUDE}"),
    pattern(rf"\b(?:[Ff]und|[Vv]ehicle)(?:['’]s)? (?:[\w\-]+ ){{0,2}}(?:investors|backers|supporters|limited partners|LPs){_INCLUDE}"),
    pattern(r"\b(?:[Ff]und\b|[Vv]ehicle\b|LPs\b|<M>)[^.;]{0,70}?\b(?:backed|anchored|supported|seeded|subscribed|financed) by (?:(?:limited partners|LPs|investors|institutions|institutional investors|a group of \w+)(?: including| such as| like)? ?)?", re.IGNORECASE),
    pattern(r"\b(?:commitments?|capital commitments?|backing|support|participation|money|capital|contributions) (?:of <M> )?(?:\w+ )?from (?:(?:both|new|existing|returning|the|its|limited partners|LPs|investors|institutions|institutional investors|backers|such|firms)(?:,? (?:including|such as|like))? ){0,4}", re.IGNORECASE),
    pattern(r"\b(?:limited[- ]partners|LPs|(?:institutional )?investors|backers|institutions)(?: in the fund)?,? (?:including|such as|like|among them) ", re.IGNORECASE),
)  # fmt: skip
_TITLED = pattern(r"\b(?:[Ll]imited[- ]partners?|LPs?|[Aa]nchor investors?|[Cc]ornerstone investors?) (?=<X>)")
_COUNTS = pattern(r"\bcount(?:s|ing)? (?=[^.;]{1,160}? (?:among|as) (?:its|their|the) (?:[\w\-]+ ){0,2}(?:limited partners|LPs|backers|investors))")
_GIVES = pattern(r"(?P<investor><X>)(?: (?:has|have|also|each|itself|alone|will|reportedly|then))* (?P<verb>put(?:s|ting)? in|add(?:s|ed|ing)|contribut(?:es|ed|ing)|chipp(?:ed|ing) in|provid(?:es|ed|ing)|kick(?:s|ed) in|commits|committed|pledg(?:es|ed)|invest(?:s|ed)|put(?: up)?) (?:(?:about|around|another|a further|up to|some) )*(?P<money><M>)(?=[,.;]| and| while| to the fund| of| in the fund| into the fund|$)")
_BIGGEST = pattern(r"(?:(?P<investor><X>)(?:,| is| was| are) (?:[\w\- ]{0,40}?)(?:\b(?:backer|investor|LP|contributor|limited partner)s?|<A>),?|followed by (?:the )?(?P<next><X>)) (?:with|at|for|on) (?P<money><M>)")
_SHARE_FROM = pattern(r"(?:\b(?:with|including|of which|and)|,) (?:about |around |some )?(?P<money><M>) (?:of (?:it|that|the (?:money|total|fund)) )?(?:was |were )?(?:coming |provided |contributed |committed |came |put in )?(?:from|by) (?:the |its )?(?:[\w\-]+ ){0,3}?(?P<investor><X>)")
_SURE = re.compile(r"limited[- ]partner|\bLPs?\b|fund|vehicle|anchor|cornerstone", re.IGNORECASE)
_RAISED_FROM = pattern(r"<M>[^.;<M>]{0,70}?\bfunds?\b[^.;<M>]{0,40}? from (?:(?:investors|backers|institutions|limited partners|LPs)(?:,? (?:including|such as))? )?(?=(?:[\w\-]+ ){0,4}<X>)")
_INVESTORS_OPEN = pattern(r"^(?:[\"“]?(?:[Ii]ts|[Tt]he|[Nn]ew|[Oo]ther|[Ee]xisting|[Rr]eturning|[Kk]ey) )*(?:[Ii]nvestors|[Bb]ackers) (?:also )?(?:include[sd]?|including|are|were) (?:the )?")
_AS_ANCHOR = pattern(r"(?P<investor><X>)(?:['’]s [\w ]{2,25})? (?:as|to be|to become) (?:its|the|an?|one of its|one of the)? ?(?:[\w\-]+ )?(?:anchor|cornerstone|founding|lead|first|largest|sole|main|strategic) (?:investor|LP|limited partner|backer)s?\b", re.IGNORECASE)
_IS_PARTNER = pattern(
    r"(?:(?:,? who)? (?:is|are|was|were|became|become|becomes|joined as|joins as|serves as|signed on as|came in as|will be|acted as|comes in as)|,) ?(?:also )?(?:an?|the|among|one of|both|its|lead|as)* ?(?:(?:the|its|largest|biggest|major|first|existing|several|anchor|cornerstone|sole|other|early|new|returning|longtime) )*(?P<role>limited[- ]partners?|LPs?|anchor investors?|cornerstone investors?|anchor LPs?|anchor|investors? in (?:the|its|this|<I>|<N>['’]s) (?:[\w\-]+ ){0,3}fund)\b",
    re.IGNORECASE,
)  # fmt: skip
_FROM_AFTER = pattern(r"(?P<money><M>) (?:capital |anchor |cornerstone |initial )?commitment(?: to| in| for)?(?P<fund>[^.;,]{0,60}?) (?:from|by) (?:the )?(?:[\w\-]+ ){0,3}?(?P<investor><X>)")
_IS_INVESTOR = pattern(r"(?: is| was| became| as|,) (?P<what><A>)(?=[,.]| in | with )|(?P<include><N>) (?:investors|LPs|backers) (?:include[sd]?|are|were|is|was) (?:the )?")
_EACH = re.compile(r"\beach\b|\bapiece\b", re.IGNORECASE)
_PARTICIPANTS = re.compile(r"\b(?:round|Series|startup|seed funding)\b|\ue004")


def find_commitments(document: Document, funds: list[FundDraft]) -> list[CommitmentClaim]:
    """All commitments to funds, each investor of a fund once."""
    found: dict[tuple[str, str], FoundCommitment] = {}
    sentences: dict[tuple[str, str], list[int]] = {}
    funds = _with_vehicle(document, funds)
    last = -9
    for sentence in document.sentences:
        if not _WORDS.search(sentence.mask):
            continue
        mentions = find_mentions(sentence)
        allots = marks.MONEY in sentence.mask and _STRONG.search(sentence.mask) is not None
        if not (funds or mentions or allots or _SURE.search(sentence.mask) or sentence.mask[:4].strip("•-– ").startswith(marks.MONEY)):
            continue
        for one in [*_commitments_of(document, sentence, funds, mentions), *_continued(document, sentence, funds, mentions, last)]:
            last = sentence.index
            key = (one.investor.name, one.fund)
            known = found.setdefault(key, one)
            known.amount = known.amount or one.amount
            sentences.setdefault(key, []).append(one.sentence)
    return [_claim(document, one, sentences[key]) for key, one in found.items()]


def _with_vehicle(document: Document, funds: list[FundDraft]) -> list[FundDraft]:
    """A firm that takes limited partners stands for its fund before the text gives the fund a size."""
    joined = vehicle(document)
    if joined is None or any(draft.manager is not joined[0] or draft.ordinal or draft.own for draft in funds):
        return funds
    return [FundDraft(joined[0], None, joined[1], maiden=True), *funds]


_GOES_ON = pattern(r"(?:plans? to|will|intends? to|agreed to|promised to|has|have|to)? ?(?P<verb>invest(?:ed)?|commit(?:ted)?|contribut(?:e|ed)|put(?: in| up)|provided?|add(?:ed)?)(?P<tail> (?:(?:about|around|up to|another) )*<M>(?:,? (?:and )?<M>)*(?:,? respectively| each)?)(?= ?[.;]|$)")


def _continued(document: Document, sentence: Sentence, funds: list[FundDraft], mentions: list[FundMention], last: int) -> Iterator[FoundCommitment]:
    """ "B and C plan to invest $5 million and $2 million respectively", right after a commitment."""
    fund = fund_spoken_of(document, sentence, funds, None) if funds and sentence.index - last == 1 and not mentions else None
    match = _GOES_ON.search(sentence.mask) if fund else None
    status = _status(sentence.mask[: match.start("verb")], match["verb"], match["tail"]) if match else None
    if fund is None or match is None or status is None:
        return
    amounts = [item.value.money for _, item in sentence.all(marks.MONEY, match.start("tail"), match.end()) if isinstance(item.value, MoneyMention)]
    yield from _each(investors_before(document, sentence, match.start()), [(fund, amounts)], match["tail"], "limited_partner", status, sentence.index)


def funds_committed_to(commitments: Sequence[CommitmentClaim], funds: list[FundDraft]) -> Iterator[FundClaim]:
    """The funds that the article knows only from what was committed to them."""
    told = {draft.name for draft in funds}
    for one in commitments:
        if one.fund not in told and (number_of(one.fund) or one.fund.endswith(" Fund")) and not one.fund.startswith("Fund "):
            told.add(one.fund)
            yield FundClaim(article=one.article, evidence=one.evidence, rules=("commits:name",), name=one.fund)


def _claim(document: Document, found: FoundCommitment, sentences: list[int]) -> CommitmentClaim:
    support = [Support(name, index, found.rule) for index in dict.fromkeys(sentences) for name in ("investor", "fund", "role")]
    if found.amount is not None:
        support.append(Support("amount", sentences[0], found.rule))
    return CommitmentClaim(
        article=document.article.id, evidence=evidence_of(document, support), rules=rules_of(support),
        investor=found.investor.name, investor_kind=name_kind(found.investor), fund=found.fund, role=found.role,
        amount=found.amount, status=found.status,
    )  # fmt: skip


def _commitments_of(document: Document, sentence: Sentence, funds: list[FundDraft], mentions: list[FundMention]) -> Iterator[FoundCommitment]:
    told = [draft for draft in funds if draft.sentence <= sentence.index]
    near = told or [draft for draft in funds if draft.sentence == sentence.index + 1]
    yield from _stated(document, sentence, near, mentions)
    yield from _listed(document, sentence, near, mentions)
    yield from _partners(document, sentence, near, mentions)
    yield from read_allotments(document, sentence, near, mentions)
    yield from _shares(document, sentence, near, mentions)


def _shares(document: Document, sentence: Sentence, funds: list[FundDraft], mentions: list[FundMention]) -> Iterator[FoundCommitment]:
    """What each gave to the fund told just before: "A put in $5 million", "with $3 million from B"."""
    if not funds or sentence.index - funds[-1].sentence > 2 or _PARTICIPANTS.search(sentence.mask):
        return
    for rule in (_GIVES, _BIGGEST, _SHARE_FROM):
        for match in rule.finditer(sentence.mask):
            if rule is _SHARE_FROM and sentence.index != funds[-1].sentence:
                continue
            at = match.start("investor") if match["investor"] else match.start("next")
            referent, amount = sentence.items[at].referent, sentence.items[match.start("money")].value
            fund = fund_spoken_of(document, sentence, funds, None)
            if fund and referent is not None and referent.name != fund and isinstance(amount, MoneyMention) and not _manages(funds, referent.name) and referent.kind not in ("place", "publication"):
                yield FoundCommitment(referent, fund, "limited_partner", amount.money, "committed", sentence.index, "share")


def _stated(document: Document, sentence: Sentence, funds: list[FundDraft], mentions: list[FundMention]) -> Iterator[FoundCommitment]:
    """ "A committed $50 million to Acme Fund II", "A and B put $5 million and $2 million, respectively, into the fund"."""
    mask = sentence.mask
    for verb in _COMMITS.finditer(mask):
        reach = _CLAUSE_END.search(mask, verb.end())
        end = min(reach.start() if reach else len(mask), verb.end() + 260)
        tail = mask[verb.end() : end]
        own = _OWN_MONEY.search(tail) is not None or _GENERAL_ROLE.search(tail) is not None
        targets = [one for one in mentions if verb.end() <= one.start < end and (not one.plural or one.own)]
        if _AS_LP.search(tail) and all(one.owner < 0 and one.own for one in targets):
            targets = [FundMention(one.position, one.position + 1, own=one.item.referent.name) for one in _firms_after(sentence, verb.end(), end) if one.item.referent is not None]
        strong = _STRONG.match(verb["verb"]) is not None
        if not _speaks_of_fund(verb["verb"], tail, own, strong, bool(funds and sentence.index - funds[-1].sentence <= 6), targets, verb.end(), bool(funds)):
            continue
        status = _status(mask[: verb.start()], verb["verb"], tail)
        investors = investors_before(document, sentence, verb.start())
        if status is None or not investors:
            continue
        general = ((own and re.search(r"\bname\b", tail) is None) or _GENERAL_BEFORE.search(mask[: verb.start()])) and not _LP_ROLE.search(tail)
        role: CommitmentRole = "general_partner" if general else "limited_partner"
        pairs = _pairs(document, sentence, verb.end(), end, targets, funds)
        yield from _each(investors, pairs, mask[max(0, verb.start() - 14) : end], role, status, sentence.index)


_AS_LP = re.compile(r"\bas (?:an? )?(?:limited[- ]partners?|LPs?|anchor)\b")


def _firms_after(sentence: Sentence, start: int, end: int) -> list[Listed]:
    into = re.compile(r"(?: \ue002)? (?:in|to|into) ").match(sentence.mask, start)
    return [one for one in read_list(sentence, into.end())[0] if one.position < end] if into else []


def _speaks_of_fund(verb: str, tail: str, own: bool, strong: bool, told: bool, targets: Sequence[FundMention], begins: int, known: bool) -> bool:
    amount = marks.MONEY in tail[:60] or re.match(r"\W*(?:an undisclosed|money|capital|\d+ ?(?:%|per))", tail) is not None
    if own:
        return (told or (known and _GENERAL_ROLE.search(tail) is not None)) and not re.match(r"back|anchor", verb)
    if re.match(r"promis|listed|pledg", verb, re.IGNORECASE) and told and amount and not targets:
        return True
    if strong:
        return bool(targets) or (_LP_ROLE.search(tail) is not None and told) or (told and amount and re.search(r"\bto (?:it\b|the (?:effort|vehicle)|[\ue005])", tail) is not None)
    if re.match(r"back|anchor", verb, re.IGNORECASE):
        return bool(targets) and targets[0].start == begins + 1
    beside = bool(targets) and targets[0].start - begins <= 4 and verb.lower().startswith("invest") and told
    return bool(targets) and (amount or beside or _LP_ROLE.search(tail) is not None)


_OPEN = re.compile(r"\b(?:how much|whether|reconsider\w*|decide\w*|declin\w+|refus\w+)\b[^.;]*$")


def _status(before: str, verb: str, tail: str) -> CommitmentStatus | None:
    modality = read_modality(before, verb, tail)
    if modality in ("denied", "failed") or _OPEN.search(before[-50:]):
        return None
    return "committed" if modality == "closed" and verb.lower() != "listed" else "planned"


def _pairs(
    document: Document, sentence: Sentence, start: int, end: int, targets: Sequence[FundMention], funds: list[FundDraft]
) -> list[tuple[str, list[Money]]]:
    """Each fund after the verb with the amounts that lead up to it; the fund spoken of where none is named."""
    amounts = [(at, item.value.money) for at, item in sentence.all(marks.MONEY, start, end) if isinstance(item.value, MoneyMention) and sentence.mask[at - 1] != "("]
    if not targets:
        fund = fund_spoken_of(document, sentence, funds, None)
        return [(fund, [money for _, money in amounts])] if fund else []
    pairs: list[tuple[str, list[Money]]] = []
    at = start
    for target in targets:
        fund = fund_named(document, sentence, target, funds)
        inside = [money for where, money in amounts if at <= where < target.start]
        behind = re.match(r"(?: with| for| through|,)? ?\(?(?:an? )?(?:[\w\-]+ )?\ue002", sentence.mask[target.end :]) if not inside else None
        if behind:
            inside = [money for where, money in amounts if where == target.end + behind.end() - 1]
        if not inside and pairs and _EACH.search(sentence.mask[start:end]):
            inside = pairs[-1][1]
        if fund:
            pairs.append((fund, inside))
        at = target.end
    return pairs


def _each(
    investors: list[Listed], pairs: list[tuple[str, list[Money]]], tail: str, role: CommitmentRole, status: CommitmentStatus, sentence: int
) -> Iterator[FoundCommitment]:
    for fund, amounts in pairs:
        paired = len(investors) > 1 and len(amounts) == len(investors)
        for index, one in enumerate(investors):
            referent = one.item.referent
            if referent is None or referent.name == fund or referent.kind in ("place", "publication"):
                continue
            shared = amounts[0] if amounts and (len(investors) == 1 or _EACH.search(tail)) else None
            yield FoundCommitment(referent, fund, role, amounts[index] if paired else shared, status, sentence, "commits")


def _listed(document: Document, sentence: Sentence, funds: list[FundDraft], mentions: list[FundMention]) -> Iterator[FoundCommitment]:
    """ "Limited partners include A, B and C", "the fund is backed by A"."""
    last = funds[-1].sentence if funds else -99
    taken: set[int] = set()
    for rule in (*_LISTS, _RAISED_FROM, _INVESTORS_OPEN, _TITLED, _COUNTS):
        for match in rule.finditer(sentence.mask):
            sure = _SURE.search(match[0]) is not None
            if rule is _LISTS[4] and match.start() <= 5 and sentence.index - last <= 2 and match[0].lower().startswith(("capital", "money")):
                sure = True
            if match[0].lower().startswith(("commitment", "capital commitment")) and sentence.index - last <= 2:
                sure = True
            if (not sure and not (mentions and mentions[0].start < match.start()) and sentence.index - last > (0 if rule is _LISTS[4] or rule is _LISTS[5] else 2)) or _PARTICIPANTS.search(sentence.mask):
                continue
            if rule is _INVESTORS_OPEN and sentence.index - last > 3:
                continue
            listed = read_parties(sentence, match.end())
            inside = [one for one in mentions if match.start() - 12 <= one.start < match.end()]
            fund = fund_named(document, sentence, inside[0], funds) if inside else fund_spoken_of(document, sentence, funds, None)
            for one in listed:
                referent = one.item.referent
                if fund and referent is not None and one.position not in taken and referent.name != fund and referent.kind not in ("place", "publication") and not _manages(funds, referent.name):
                    taken.add(one.position)
                    yield FoundCommitment(referent, fund, "limited_partner", None, is_expected(sentence, match.start()), sentence.index, "lps include")


def _manages(funds: list[FundDraft], name: str) -> bool:
    return any((draft.manager is not None and draft.manager.name == name) or draft.own == name for draft in funds)


def _partners(document: Document, sentence: Sentence, funds: list[FundDraft], mentions: list[FundMention]) -> Iterator[FoundCommitment]:
    """ "A is a limited partner in the fund", "B as its anchor investor, with a commitment of $5 million"."""
    for match in _AS_ANCHOR.finditer(sentence.mask):
        yield from _one(document, sentence, funds, mentions, [_item(sentence, match.start("investor"))], match.end())
    for match in _IS_PARTNER.finditer(sentence.mask):
        told = re.search(r"fund|[LG]P|limited|anchor|cornerstone", match["role"], re.IGNORECASE) is not None
        yield from _one(document, sentence, funds, mentions, investors_before(document, sentence, match.start()) if told else [], match.end())
    for match in _IS_INVESTOR.finditer(sentence.mask):
        item = sentence.items[match.start("include" if match["include"] else "what")]
        if re.search(r"anchor|cornerstone", document.text[item.start : item.end], re.IGNORECASE):
            listed = read_parties(sentence, match.end()) if match["include"] else investors_before(document, sentence, match.start())
            yield from _one(document, sentence, funds, mentions, listed, match.end())
    for match in _FROM_AFTER.finditer(sentence.mask):
        amount = sentence.items[match.start("money")].value
        inside = [one for one in mentions if match.start() <= one.start < match.end()]
        fund = fund_named(document, sentence, inside[0], funds) if inside else fund_spoken_of(document, sentence, funds, None)
        referent = sentence.items[match.start("investor")].referent
        if fund and referent is not None and referent.name != fund and isinstance(amount, MoneyMention):
            yield FoundCommitment(referent, fund, "limited_partner", amount.money, "committed", sentence.index, "commitment from")


def _item(sentence: Sentence, at: int) -> Listed:
    item: Item = sentence.items[at]
    return Listed(item, at, False)


def _one(
    document: Document, sentence: Sentence, funds: list[FundDraft], mentions: list[FundMention], investors: list[Listed], end: int
) -> Iterator[FoundCommitment]:
    after = [one for one in mentions if end - 40 <= one.start < end + 60]
    fund = fund_named(document, sentence, after[0], funds) if after else fund_spoken_of(document, sentence, funds, None)
    beside = re.match(r"[^.;]{0,40}?\b(?:commitment|commit\w*|investment|contribution|pledge)\b[^.;]{0,20}?\ue002", sentence.mask[end:])
    amount = sentence.items[end + beside.end() - 1].value if beside else None
    for one in investors:
        referent = one.item.referent
        if fund and referent is not None and referent.name != fund and referent.kind not in ("place", "publication") and not _manages(funds, referent.name):
            yield FoundCommitment(referent, fund, "limited_partner", amount.money if isinstance(amount, MoneyMention) else None, "committed", sentence.index, "partner")
