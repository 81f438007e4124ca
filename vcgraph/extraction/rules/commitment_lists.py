"""Investors of a fund told by a list, a share of it, or as its partners: "limited partners include A and B"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitment_allotments import is_expected
from vcgraph.extraction.rules.commitment_parties import (
    FoundCommitment,
    fund_named,
    fund_spoken_of,
    investors_before,
    read_parties,
)
from vcgraph.extraction.rules.document import Document, Item, Sentence
from vcgraph.extraction.rules.fund_drafts import FundDraft
from vcgraph.extraction.rules.fund_mentions import FundMention, is_fund_name, number_of
from vcgraph.extraction.rules.lists import Listed
from vcgraph.extraction.rules.marks import pattern
from vcgraph.extraction.rules.referents import Referent
from vcgraph.normalize.money import MoneyMention

_INCLUDE = r"(?: ?[,:]| (?:in|of|for|behind|to) (?:(?:the|its|this|their|<I>|<N>(?:['’]s)?) )?(?:[\w\-]+ ){0,3}(?:funds?|vehicle|<N>))?(?: (?:at|so|thus) [\w ]{2,14}?)?(?:,? (?:that |who |which )?(?:also )?(?:include[sd]?|including|are|were|is|was|such as|like|comprise[sd]?|namely)|:)(?: (?:both|firms|institutions|new|existing|returning|the|limited partners|LPs|investors|like|such as|well-known|names))* "
_LISTS = (
    pattern(rf"\b(?:[Ll]imited[- ]partners|LPs|[Aa]nchor investors?|[Cc]ornerstone investors?|[Aa]nchor LPs?)(?: base)?{_INCLUDE}"),
    pattern(rf"\b(?:[Ii]nvestors|[Bb]ackers|[Pp]articipants|[Cc]ontributors|[Ss]upporters) (?:in|of|to|behind) (?:(?:the|its|this|their|<I>|<N>['’]s) )?(?:(?!round|company|startup)[\w\-]+ ){{0,3}}(?:funds?|vehicle|<N>){_INCLUDE}"),
    pattern(rf"\b(?:[Ff]und|[Vv]ehicle)(?:['’]s)? (?:[\w\-]+ ){{0,2}}(?:investors|backers|supporters|limited partners|LPs){_INCLUDE}"),
    pattern(r"\b(?:[Ff]und\b|[Vv]ehicle\b|LPs\b|<M>)[^.;]{0,70}?\b(?:(?:backed|anchored|supported|seeded|subscribed|financed|underwritten) by|with the (?:backing|support|help) of) (?:(?:limited partners|LPs|investors|institutions|institutional investors|a group of \w+)(?: including| such as| like)? ?)?", re.IGNORECASE),
    pattern(r"\b(?:commitments?|capital commitments?|backing|support|participation|money|capital|contributions|tickets|che(?:ck|que)s|pledges|subscriptions)(?: of <M>)?(?:(?: [\w\-]+){0,6} (?:comes?|came|coming))?(?: \w+)? from (?:(?:both|new|existing|returning|the|its|limited partners|LPs|investors|institutions|institutional investors|backers|such|firms)(?:,? (?:including|such as|like))? |(?:[\w\-]+ ){1,3}(?:institutions|investors|backers|families|companies|individuals)[,:] ){0,4}", re.IGNORECASE),
    pattern(r"\b(?:limited[- ]partners|LPs|(?:institutional )?investors|backers|institutions)(?: in the fund)?,? (?:including|such as|like|among them) ", re.IGNORECASE),
)  # fmt: skip
_TITLED = pattern(r"\b(?:[Ll]imited[- ]partners?|LPs?|[Aa]nchor investors?|[Cc]ornerstone investors?) (?=<X>)")
_COUNTS = pattern(
    r"\b(?:count(?:s|ing)?|(?:will )?(?:also )?(?:has|have)|lists?|names?) (?=[^.;]{1,160}? (?:among|as) (?:(?:its|their|the) )?(?:[\w\-]+ ){0,2}(?:limited partners|LPs|backers|investors))"
)
_GIVES = pattern(
    r"(?<=[\w,\ue000\ue001)]) (?P<verb>put(?:s|ting)? (?:in|up)|put|add(?:s|ed)|contribut(?:es|ed)|chipp(?:ed|ing) in|provid(?:es|ed)|kick(?:s|ed) in|commits|committed|pledg(?:es|ed)|invest(?:s|ed)|(?:is|are|was|were|came) in for|underwrote|took|takes|accounts? for|accounted for) (?:(?:about|around|another|a further|up to|some|an?|the) )*(?:(?P<money><M>)|(?:half|third|quarter|fifth|sliver|undisclosed \w+|most)(?: of (?:it|that|the (?:new )?(?:money|total|fund|capital|rest)))?)(?P<tail> each| apiece)?(?=[,.;]| and| while| to the fund| of| in the fund| into the fund|$)"
)
_BIGGEST = pattern(
    r"(?:(?P<investor><X>)(?:,| is| was| are) (?:[\w\- ]{0,40}?)(?:\b(?:backer|investor|LP|contributor|limited partner)s?|<A>),?|followed by (?:the )?(?P<next><X>)) (?:with|at|for|on) (?P<money><M>)"
)
_SHARE_FROM = pattern(
    r"(?:\b(?:with|including|of which|and)|,) (?:about |around |some )?(?P<money><M>) (?:of (?:it|that|the (?:money|total|fund)) )?(?:was |were )?(?:coming |provided |contributed |committed |came |put in )?(?:from|by) (?:the |its )?(?:[\w\-]+ ){0,3}?(?P<investor><X>)"
)
SURE = re.compile(r"limited[- ]partner|\bLPs?\b|fund|vehicle|anchor|cornerstone", re.IGNORECASE)
_RAISED_FROM = pattern(
    r"<M>[^.;<M>]{0,70}?\bfunds?\b[^.;<M>]{0,40}? from (?:(?:investors|backers|institutions|limited partners|LPs)(?:,? (?:including|such as))? )?(?=(?:[\w\-]+ ){0,4}<X>)"
)
_INVESTORS_OPEN = pattern(
    r"^(?:[\"“]?(?:[Ii]ts|[Tt]he|[Nn]ew|[Oo]ther|[Ee]xisting|[Rr]eturning|[Kk]ey) )*(?:[Ii]nvestors|[Bb]ackers) (?:also )?(?:include[sd]?|including|are|were) (?:the )?"
)
_AS_ANCHOR = pattern(
    r"(?P<investor><X>)(?:['’]s [\w ]{2,25})? (?:as|to be|to become) (?:its|the|an?|one of its|one of the)? ?(?:[\w\-]+ )?(?:anchor|cornerstone|founding|lead|first|largest|sole|main|strategic) (?:investor|LP|limited partner|backer)s?\b",
    re.IGNORECASE,
)
_AMONG = pattern(
    r"(?: (?:is|are|was|were))? (?:also )?among (?:(?:the|its|their|those|<I>|<N>['’]s) )+(?:[\w\-]+ ){0,3}?(?:investors|backers|LPs|limited partners|contributors|subscribers)\b(?! (?:of|in|behind|to) [^.;]{0,40}\b(?:earlier|previous|past|prior|funds|pools)\b)|,? (?:is|are|was|were) (?:also )?(?:in (?:it|the fund)|on board)\b"
)
_IS_PARTNER = pattern(
    r"(?:(?:,? who)? (?:is|are|was|were|became|become|becomes|joined as|joins as|serves as|signed on as|came in as|will be|acted as|comes in as)|,) ?(?:also )?(?:an?|the|among|one of|both|its|lead|as)* ?(?:(?:the|its|largest|biggest|major|first|existing|several|anchor|cornerstone|sole|other|early|new|returning|longtime) )*(?P<role>limited[- ]partners?|LPs?|anchor investors?|cornerstone investors?|anchor LPs?|anchor|investors? in (?:the|its|this|<I>|<N>['’]s) (?:[\w\-]+ ){0,3}fund)\b",
    re.IGNORECASE,
)  # fmt: skip
_FROM_AFTER = pattern(
    r"(?P<money><M>) (?:capital |anchor |cornerstone |initial |seed )?(?:commitment|cornerstone|ticket|anchor|pledge|che(?:ck|que)|subscription)(?: to| in| for)?(?P<fund>[^.;,]{0,60}?) (?:from|by) (?:the )?(?:[\w\-]+ ){0,3}?(?P<investor><X>)"
)
_OF_THE_FUND = re.compile(
    r"(?:capital )?commitments?\b|(?:money|capital|commitments)\b.*\b(?:comes?|came|coming)\b", re.IGNORECASE
)
_IS_INVESTOR = pattern(
    r"(?: is| was| became| as|,) (?P<what><A>)(?=[,.]| in | with )|(?P<include><N>) (?:investors|LPs|backers) (?:include[sd]?|are|were|is|was) (?:the )?"
)
_PARTICIPANTS = re.compile(r"\b(?:round|Series|startup|seed funding)\b|\ue004")


def read_shares(
    document: Document, sentence: Sentence, funds: list[FundDraft], mentions: list[FundMention]
) -> Iterator[FoundCommitment]:
    """What each gave to the fund told just before: "A put in $5 million", "with $3 million from B"."""
    if not funds or sentence.index - funds[-1].sentence > 2 or _PARTICIPANTS.search(sentence.mask):
        return
    fund = fund_spoken_of(document, sentence, funds, None)
    for match in _GIVES.finditer(sentence.mask):
        if (
            not fund
            or _OTHER_OBJECT.match(sentence.mask, match.end())
            or any(one.start >= match.end() and (one.own or one.ordinal) for one in mentions)
        ):
            continue
        listed = investors_before(document, sentence, match.start("verb"))
        amount = sentence.items[match.start("money")].value if match["money"] else None
        each = (
            len(listed) == 1
            or match["tail"]
            or re.search(r"\beach\b[^.;]{0,12}$", sentence.mask[: match.start("verb")])
        )
        for one in listed:
            referent = one.item.referent
            if referent is not None and _may_give(referent, fund, funds):
                money = amount.money if isinstance(amount, MoneyMention) and each else None
                yield FoundCommitment(referent, fund, "limited_partner", money, "committed", sentence.index, "gives")
    for rule in (_BIGGEST, _SHARE_FROM):
        for match in rule.finditer(sentence.mask):
            if rule is _SHARE_FROM and sentence.index != funds[-1].sentence:
                continue
            at = match.start("investor") if match["investor"] else match.start("next")
            referent, amount = sentence.items[at].referent, sentence.items[match.start("money")].value
            if fund and referent is not None and isinstance(amount, MoneyMention) and _may_give(referent, fund, funds):
                yield FoundCommitment(
                    referent, fund, "limited_partner", amount.money, "committed", sentence.index, "share"
                )


def read_listed(
    document: Document, sentence: Sentence, funds: list[FundDraft], mentions: list[FundMention]
) -> Iterator[FoundCommitment]:
    """ "Limited partners include A, B and C", "the fund is backed by A"."""
    last = funds[-1].sentence if funds else -99
    taken: set[int] = set()
    for rule in (*_LISTS, _RAISED_FROM, _INVESTORS_OPEN, _TITLED, _COUNTS):
        for match in rule.finditer(sentence.mask):
            sure = SURE.search(match[0]) is not None
            if (
                rule is _LISTS[4]
                and match.start() <= 5
                and sentence.index - last <= 2
                and match[0].lower().startswith(("capital", "money"))
            ):
                sure = True
            if _OF_THE_FUND.match(match[0]) and sentence.index - last <= 2:
                sure = True
            if (
                not sure
                and not (mentions and mentions[0].start < match.start())
                and sentence.index - last > (0 if rule is _LISTS[4] or rule is _LISTS[5] else 2)
            ) or _PARTICIPANTS.search(sentence.mask):
                continue
            if rule is _INVESTORS_OPEN and sentence.index - last > 3:
                continue
            listed = read_parties(sentence, match.end())
            inside = [one for one in mentions if match.start() - 12 <= one.start < match.end()]
            fund = (
                fund_named(document, sentence, inside[0], funds)
                if inside
                else fund_spoken_of(document, sentence, funds, None)
            )
            for one in listed:
                referent = one.item.referent
                if (
                    fund
                    and referent is not None
                    and one.position not in taken
                    and referent.name != fund
                    and referent.kind not in ("place", "publication")
                    and not _manages(funds, referent.name)
                ):
                    taken.add(one.position)
                    yield FoundCommitment(
                        referent,
                        fund,
                        "limited_partner",
                        None,
                        is_expected(sentence, match.start()),
                        sentence.index,
                        "lps include",
                    )


_OTHER_OBJECT = pattern(r" (?:in|into|to|on|for) (?!(?:the|this|its|it)\b(?: (?:fund|vehicle|pot|pool|kitty))?)")


def _may_give(referent: Referent, fund: str, funds: list[FundDraft]) -> bool:
    return (
        referent.name != fund
        and referent.kind not in ("place", "publication")
        and not (is_fund_name(referent) and number_of(referent.name))
        and not _manages(funds, referent.name)
    )


def _manages(funds: list[FundDraft], name: str) -> bool:
    return any((draft.manager is not None and draft.manager.name == name) or draft.own == name for draft in funds)


def read_partners(
    document: Document, sentence: Sentence, funds: list[FundDraft], mentions: list[FundMention]
) -> Iterator[FoundCommitment]:
    """ "A is a limited partner in the fund", "B as its anchor investor, with a commitment of $5 million"."""
    for match in _AS_ANCHOR.finditer(sentence.mask):
        yield from _one(document, sentence, funds, mentions, [_item(sentence, match.start("investor"))], match.end())
    for match in _IS_PARTNER.finditer(sentence.mask):
        told = re.search(r"fund|[LG]P|limited|anchor|cornerstone", match["role"], re.IGNORECASE) is not None
        yield from _one(
            document,
            sentence,
            funds,
            mentions,
            investors_before(document, sentence, match.start()) if told else [],
            match.end(),
        )
    if funds and sentence.index - funds[-1].sentence <= 3 and not _PARTICIPANTS.search(sentence.mask):
        for match in _AMONG.finditer(sentence.mask):
            listed = investors_before(document, sentence, match.start())
            yield from _one(document, sentence, funds, mentions, listed, match.end())
    for match in _IS_INVESTOR.finditer(sentence.mask):
        item = sentence.items[match.start("include" if match["include"] else "what")]
        if re.search(r"anchor|cornerstone", document.text[item.start : item.end], re.IGNORECASE):
            listed = (
                read_parties(sentence, match.end())
                if match["include"]
                else investors_before(document, sentence, match.start())
            )
            yield from _one(document, sentence, funds, mentions, listed, match.end())
    for match in _FROM_AFTER.finditer(sentence.mask):
        amount = sentence.items[match.start("money")].value
        inside = [one for one in mentions if match.start() <= one.start < match.end()]
        fund = (
            fund_named(document, sentence, inside[0], funds)
            if inside
            else fund_spoken_of(document, sentence, funds, None)
        )
        referent = sentence.items[match.start("investor")].referent
        if fund and referent is not None and referent.name != fund and isinstance(amount, MoneyMention):
            yield FoundCommitment(
                referent, fund, "limited_partner", amount.money, "committed", sentence.index, "commitment from"
            )


def _item(sentence: Sentence, at: int) -> Listed:
    item: Item = sentence.items[at]
    return Listed(item, at, False)


def _one(
    document: Document,
    sentence: Sentence,
    funds: list[FundDraft],
    mentions: list[FundMention],
    investors: list[Listed],
    end: int,
) -> Iterator[FoundCommitment]:
    after = [one for one in mentions if end - 40 <= one.start < end + 60]
    fund = fund_named(document, sentence, after[0], funds) if after else fund_spoken_of(document, sentence, funds, None)
    beside = re.match(
        r"[^.;]{0,40}?\b(?:commitment|commit\w*|investment|contribution|pledge)\b[^.;]{0,20}?\ue002",
        sentence.mask[end:],
    )
    amount = sentence.items[end + beside.end() - 1].value if beside else None
    for one in investors:
        referent = one.item.referent
        if (
            fund
            and referent is not None
            and referent.name != fund
            and referent.kind not in ("place", "publication")
            and not _manages(funds, referent.name)
        ):
            yield FoundCommitment(
                referent,
                fund,
                "limited_partner",
                amount.money if isinstance(amount, MoneyMention) else None,
                is_expected(sentence, end),
                sentence.index,
                "partner",
            )
