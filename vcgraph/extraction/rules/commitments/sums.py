"""Sums that a fund has from each of several investors: "$5 million from A and $3 million from B", "A gave $5 million, B $3 million"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.funds import PARTICIPANTS, Scene
from vcgraph.extraction.rules.commitments.parties import (
    FoundCommitment,
    fund_given_to,
    given_by,
    money_at,
    named_at,
    read_parties,
)
from vcgraph.extraction.rules.commitments.verbs import is_expected
from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.normalize.patterns import Pattern

_FROM = r"(?:of (?:it|that|which) )?(?:(?:in|of) (?:commitments|capital) |commitment )?(?:(?:was |were |is )?(?:coming|came|comes|committed|contributed|provided|put in|pledged) )?(?:from|by) (?:the )?(?:(?!and\b|of\b)[\w\-<L>]+,? ){0,4}?"
_ONE_FROM = pattern(rf"(?P<money><M>) {_FROM}(?P<investor><X>)")
_NEXT = Pattern(r"[^;.\ue002\ue000\ue001]{0,60}?(?:,|;|\band\b|\bplus\b)[^.\ue002\ue000\ue001]{0,30}? $")
_NEXT_GIVER = (
    r"(?:[,;]? (?:and|while|with)|[,;])(?: the)? (?P<investor><X>),? (?:for )?(?:(?:has |have )?(?:add(?:ed|ing)|put(?:ting)? in|contribut(?:ed|ing)|gave|chipp(?:ed|ing) in|threw in|committ?(?:ed|ing)|suppl(?:ied|ying)|provid(?:ed|ing)) )?"
    r"(?:a further |another |about |an additional )*(?P<money><M>)"
)
_GAVE = pattern(
    r"\b(?:contribut(?:ed|es|ing)|committ?(?:ed|ing|s)|invest(?:ed|s|ing)|put(?:ting)? (?:in|up)|pledg(?:ed|es|ing)|provid(?:ed|es|ing)|gave|add(?:ed|s|ing)|promis(?:ed|es)|chipp(?:ed|ing) in|suppl(?:ied|ies|ying)|furnish(?:ed|es|ing)|entrusted|(?:is|are|was|were) down for|good for|in for) (?:(?:about|around|up to|a further) )*<M>(?: each)?"
    rf"(?P<fund> (?:in|into|to|for|of|with) [^.;<M>]{{1,80}}?)??(?P<rest>{_NEXT_GIVER})"
)
_GAP = pattern(_NEXT_GIVER)
_FOR_FUND = pattern(
    r"\b(?P<verb>secur(?:es|ed|ing)|receiv(?:es?|ed|ing)|w[oi]n(?:s|ning)?|land(?:s|ed)|attract(?:s|ed)|g[eo]ts?|obtain(?:s|ed)|rais(?:es|ed)|collect(?:s|ed)|nabs?|nabbed|bag(?:s|ged)|tak(?:es|en)|took|lin(?:es|ed) up|dr[ae]w(?:s|n)?) (?:(?:about|around|up to|another|a further|an?|some) )*(?P<money><M>)(?: (?:in )?(?:(?:capital|anchor|cornerstone|initial) )?(?:commitments?|investment|pledges?|mandate|allocation|ticket|injection|contribution|boost|che(?:ck|que)))? from (?:the )?(?=(?:[\w\-<L>’']+,? ){0,4}?<X>)"
)
_WAS_GIVEN = pattern(
    r"(?P<money><M>)(?: (?:commitment|investment|allocation))? (?:was|were|has been|have been|is being|will be) (?:committed|pledged|allocated|earmarked|promised|contributed)(?: for| to| in| into)? (?P<fund>[^.;]{1,80}?) by (?:the )?(?=(?:[\w\-<L>’']+,? ){0,4}?<X>)"
)
_MADE_BY = pattern(
    r"\b[Cc]ommitments? (?:of (?:up to |about )?(?P<sum><M>) )?(?:to|for|in) (?P<fund>[^.;]{1,80}?) (?:were|was|have been|has been|are) (?:made|given|approved|announced|authori[sz]ed|ratified) by (?:the )?(?=(?:[\w\-<L>’']+,? ){0,4}?<X>)|\b[Cc]ommitments? of (?P<money><M>),? (?:came |coming )?from (?:the )?(?=(?:[\w\-<L>’']+,? ){0,4}?<X>)"
)
_SEVERAL = pattern(
    r"\b(?:two|three|four|five|both) (?P<money><M>) (?:[\w\-]+ )?(?:commitments|che(?:ck|que)s|tickets|pledges|investments|contributions),? (?:(?:each|one each|coming|came) )?from (?=(?:[\w\-<L>’']+ ){0,4}<X>)"
)
""" "Includes two $5 million commitments, from A and B": of each that much."""
_COMMITS_TO = pattern(
    r"(?P<investor><X>)['’]s? (?:(?P<before><M>) )?(?:[\w\-]+ ){0,2}(?:commitment|allocation|pledge|investment|ticket|contribution)(?: of (?:up to )?(?P<money><M>))? (?:(?:makes|made|making) (?:it|<A>) [^.;,<N><M>]{3,50} (?:in|of)|to|in|into) (?:the |its )?"
    r"|\b(?:act(?:s|ed|ing) for|advis(?:es|ed|ing)|represent(?:s|ed|ing)) (?:the )?(?P<client><N>) (?:[\w\-]+ ){1,4}(?:its|their) (?:(?P<sum><M>) )?(?:[\w\-]+ )?(?:investment|commitment|participation) (?:in|to) (?:the )?"
)
""" "A's investment in Acme Fund II", and of its lawyers "advised A on its investment in Acme Fund II"."""
_LIKELY = Pattern(r"\b(?:likely|planned|proposed|possible|potential|expected|prospective) ")


def read_sums(scene: Scene) -> Iterator[FoundCommitment]:
    """What each of several investors gave to a fund, and what one gave that the words tell from the fund's side."""
    if PARTICIPANTS.search(scene.sentence.mask):
        return
    if scene.funds and scene.gap <= 2:
        yield from _each_from(scene)
        yield from _gapped(scene)
        yield from _of_several(scene)
    for rule in (_WAS_GIVEN, _MADE_BY, _FOR_FUND):
        for match in rule.finditer(scene.sentence.mask):
            yield from _received(scene, match, behind=rule is _FOR_FUND)
    yield from _owned(scene)


def _each_from(scene: Scene) -> Iterator[FoundCommitment]:
    """Two sums or more in a row, each from its investor."""
    mask = scene.sentence.mask
    found = list(_ONE_FROM.finditer(mask))
    for index, match in enumerate(found):
        near = [*found[max(0, index - 1) : index], *found[index + 1 : index + 2]]
        if any(_NEXT.search(mask[min(one.end(), match.end()) : max(one.start(), match.start())]) for one in near):
            yield from _gives(scene, match.start("investor"), match.start("money"), match.start())


def _gapped(scene: Scene) -> Iterator[FoundCommitment]:
    """ "A gave $5 million to the fund, B $3 million and C $2 million": the verb is told once."""
    mask = scene.sentence.mask
    for match in _GAVE.finditer(mask):
        if read_modality(mask[: match.start()]) in ("denied", "failed"):
            continue
        into = scene.within(*match.span("fund")) if match["fund"] else None
        if match["fund"] and (into is None or into.plural):
            continue
        gap = _GAP.match(mask, match.start("rest"))
        while gap:
            yield from _gives(scene, gap.start("investor"), gap.start("money"), match.start(), into)
            gap = _GAP.match(mask, gap.end())


def _of_several(scene: Scene) -> Iterator[FoundCommitment]:
    for match in _SEVERAL.finditer(scene.sentence.mask):
        listed = read_parties(scene.document, scene.sentence, match.end())
        fund, status = fund_given_to(scene, listed, match.start()), is_expected(scene.sentence, match.start())
        yield from given_by(scene, listed, fund, "sums", status, money_at(scene.sentence, match.start("money")))


def _gives(
    scene: Scene, investor: int, money: int, start: int, into: FundMention | None = None
) -> Iterator[FoundCommitment]:
    listed = [named_at(scene.sentence, investor)]
    fund = scene.named(into) if into else fund_given_to(scene, listed, start)
    status = is_expected(scene.sentence, start)
    yield from given_by(scene, listed, fund, "sums", status, money_at(scene.sentence, money))


def _received(scene: Scene, match: re.Match[str], behind: bool) -> Iterator[FoundCommitment]:
    """ "Has secured $5 million from A for its third fund", "$5 million was committed to the fund by A"."""
    listed = read_parties(scene.document, scene.sentence, match.end())
    end = listed[-1].position + 1 if listed else match.end()
    fund = _after(scene, end) or _before(scene, match.start()) if behind else scene.within(match.start(), match.end())
    own = match.groupdict().get("verb") or ""
    if fund is None and (behind or match.groupdict().get("fund") or not scene.funds or scene.gap > 2):
        return
    whole = not own.startswith("rais") or _AS_ONE.search(match[0]) is not None
    single = len(listed) == 1 and whole
    sums = [match.start(name) for name in ("money", "sum") if match.groupdict().get(name)]
    money = money_at(scene.sentence, sums[0]) if single and sums else None
    name = scene.named(fund) if fund else scene.spoken_of(position=match.start())
    yield from given_by(scene, listed, name, "received", is_expected(scene.sentence, match.start()), money)
    more = _FOLLOWS.match(scene.sentence.mask, fund.end) if fund and behind else None
    if more:
        earlier, money = named_at(scene.sentence, more.start("investor")), money_at(scene.sentence, more.start("money"))
        yield from given_by(scene, [earlier], name, "received", "committed", money)


_AS_ONE = Pattern(
    r"\ue002 (?:[\w\-]+ )?(?:commitment|investment|injection|contribution|ticket|pledge|che(?:ck|que)) from "
)
""" "Raised a <M> injection from A": A gave all of it."""
_FOLLOWS = pattern(
    r", which follow(?:s|ed) (?:an? |another )?(?P<money><M>) (?:[\w\-]+ )?(?:injection|commitment|investment|contribution|pledge|ticket) from (?:the )?(?P<investor><X>)"
)
""" "A <M> injection from A for its Fund II, which follows a <M> injection from B"."""


def _after(scene: Scene, end: int) -> FundMention | None:
    """The fund that the investors' money is for: "from A and others for its third fund"."""
    mask = scene.sentence.mask
    return next(
        (one for one in scene.mentions if one.start >= end and _FOR.fullmatch(mask, end, one.start)),
        None,
    )


def _before(scene: Scene, position: int) -> FundMention | None:
    """The fund that receives the money: "Acme Fund II has received ..."."""
    mask, told = scene.sentence.mask, [one for one in scene.mentions if one.own or one.ordinal]
    return next((one for one in told if one.end <= position and _HAS.fullmatch(mask, one.end, position)), None)


_HAS = Pattern(
    r"(?:, [^,;.\ue002]{2,60},)? (?:(?:has|have|had|also|already|recently|just|so far|since|will|is to|expects to) )*"
)
_FOR = Pattern(r"(?:,? (?:and|among) (?:\w+ ){0,2}others?,?)? (?:for|towards?|in|into|to) (?:[\w\-]+ of )?")


_UNDONE = Pattern(
    r"['’]s? | portfolio\b| company\b|-(?:backed|owned)\b|[^.;,]{0,30} (?:was|were|is|has been|have been) (?:later |since |then )?(?:called off|withdrawn|cancell?ed|scrapped|dropped|shelved|rejected|blocked|rescinded)\b"
)
""" "A's planned investment in Acme Fund II | was called off", "in the Acme Fund II | portfolio company B"."""


def _owned(scene: Scene) -> Iterator[FoundCommitment]:
    """ "A's commitment to Acme Fund II", be its sum told or not."""
    for match in _COMMITS_TO.finditer(scene.sentence.mask):
        fund = next((one for one in scene.mentions if match.end() - 5 <= one.start <= match.end() + 1), None)
        if fund is None or _UNDONE.match(scene.sentence.mask, fund.end):
            continue
        if fund.own or fund.ordinal or (fund.firm >= 0 and match["money"]):
            listed = [named_at(scene.sentence, match.start("investor" if match["investor"] else "client"))]
            status = "planned" if _LIKELY.search(match[0]) else is_expected(scene.sentence, match.start())
            money = money_at(scene.sentence, max(match.start(group) for group in ("before", "money", "sum")))
            yield from given_by(scene, listed, scene.named(fund), "commitment to", status, money)
