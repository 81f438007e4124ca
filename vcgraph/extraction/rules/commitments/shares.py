"""What each investor gave to the fund that the text speaks of: "A put in $5 million", "with $3 million from B"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.funds import PARTICIPANTS, Scene
from vcgraph.extraction.rules.commitments.institutions import is_institution
from vcgraph.extraction.rules.commitments.parties import (
    FoundCommitment,
    fund_given_to,
    given_by,
    investors_before,
    money_at,
    named_at,
)
from vcgraph.extraction.rules.commitments.verbs import WITHDRAWS, is_expected
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.model.claim import CommitmentStatus
from vcgraph.normalize.patterns import Pattern

_GIVES = pattern(
    r"(?<=[\w,\ue000\ue001\ue006)]) (?P<verb>put(?:s|ting)? (?:in|up)|put|add(?:s|ed)|contribut(?:es|ed)|chipp(?:ed|ing) in|(?:to have )?provid(?:es|ed)|kick(?:s|ed) in|commits|committed|pledg(?:es|ed)|promis(?:es|ed)|subscrib(?:es|ed)(?: for)?|gave|gives|wrote|stumped up|furnish(?:es|ed)|suppl(?:ies|ied)|entrust(?:s|ed)|invest(?:s|ed)|(?:is|are|was|were|came|comes|signed up|down|good|(?:remains? )?committed) (?:in )?(?:for|with)|(?:is|are) (?:also )?(?:going|coming) in,? (?:for|with)|(?:is|are) (?:putting (?:in|up)|providing|contributing|adding|investing|weighing|considering|mulling|planning)|(?:will|would|to) (?:contribute|provide|supply|put (?:in|up)|add)|deploy(?:s|ed)|(?:contributing|providing|putting (?:in|up)|adding|committing|pledging)|underwrote|(?<!which )(?:took|takes)|accounts? for|accounted for),? (?:(?:about|around|another|a further|an additional|up to|some|an?|the) )*(?:(?P<money><M>)|(?:half|third|quarter|fifth|sliver|(?:undisclosed|[\w\-]+-figure) \w+|most|\d+ ?(?:%|per ?cent))(?:(?: of)? (?:it|that|the (?:new )?(?:money|total|fund|capital|rest|commitments)))?)(?P<tail> each| apiece)?(?: commitment| investment| contribution| ticket| che(?:ck|que))?(?=[,.;]| and| while| to the (?:fund|pot|pool|kitty|total)| of (?:it|that|this|the|<A>)(?!\w)| in the fund| into the fund|$)"
)
_BIGGEST = pattern(
    r"(?:(?P<investor><X>)(?:,| is| was| are) (?:[\w\- ]{0,40}?)(?:\b(?:backer|investor|LP|contributor|limited partner)s?|<A>),?|followed by (?:the )?(?P<next><X>)) (?:with|at|for|on) (?P<money><M>)"
)
_SHARE_FROM = pattern(
    r"(?:\b(?:[Ww]ith|including|of which|and)|,|[—–-]) (?:about |around |some )?(?P<money><M>) (?:of (?:it|that|the (?:money|total|fund)) )?(?:was |were )?(?:coming |provided |contributed |committed |came |put in )?(?:from|by) (?:the |its )?(?:[\w\-]+ ){0,3}?(?P<investor><X>)"
)

_OF_COMPANY = Pattern(
    r", (?:bring|tak|push|lift)\w* (?:the|its) (?:total (?:amount )?raised|round|total funding|(?:total )?investment)\b(?! (?:by|for|in) the fund)"
)
""" "A put in a further <M>, bringing the total raised to <M>": what a company has."""


def read_shares(scene: Scene) -> Iterator[FoundCommitment]:
    """What each gave to the fund told just before."""
    yield from _into(scene)
    yield from _raised(scene)
    if not scene.funds or scene.gap > 2 or PARTICIPANTS.search(scene.sentence.mask):
        return
    yield from _given(scene)
    yield from _shared(scene)
    for rule in (_ITS_SUM, _SUM_FROM, _SECURED):
        for match in rule.finditer(scene.sentence.mask):
            yield from _summed(scene, match)
    for match in _OF_ONE.finditer(scene.sentence.mask):
        yield from _of_one(scene, match)


_SUM = r"(?:commitment|che(?:ck|que)|ticket|slice|share|contribution|chunk|pledge|investment|allocation)"
_ITS_SUM = pattern(rf"(?P<investor><X>)(?:['’]s?) (?:[\w\-]+ ){{0,2}}(?P<money><M>) {_SUM}\b")
_OF_ONE = pattern(
    rf"\b{_SUM} (?:of|by|from) (?:the )?(?P<investor><X>) (?:to|in|into) (?:the (?:[\w\-]+ )?(?:fund|vehicle)|it) (?:is|was|will be|stands at|amounts to|totals) (?:(?:about|around|up to) )*(?P<money><M>)"
    rf"|\b{_SUM}s? of (?:about |around |up to )?(?P<sum><M>) (?:each )?from (?:the )?(?:[\w\-]+ ){{0,3}}?(?P<giver><X>)(?=,? and <M> from (?!<X>)|[.,;])"
)
""" "The commitment of A to the fund is up to $5 million", "commitments of $5 million from A and $8 million from others"."""
_SUM_FROM = pattern(
    rf"\b{_SUM},? (?:(?:of|at|worth) )?(?:about )?(?P<money><M>),? (?:came|comes|was|is|coming|made) (?:from|by) (?:the )?(?:[\w\-]+ ){{0,3}}?(?P<investor><X>)"
)
_SECURED = pattern(
    r"(?:\b(?:[Ff]und|[Vv]ehicle)|<A>)(?:,? (?:which|that))?(?: (?:has|have|had|also|already|recently))* (?:secured|received|won|attracted|drew|drawn|got|landed|collected|gathered|obtained|lined up|taken|took) (?:(?:about|up to|around|another|a further) )*(?P<money><M>)(?: in commitments)? (?:from|out of) (?:the )?(?:[\w\-]+ ){0,3}?(?P<investor><X>)(?!,? (?:and|<X>|as well))"
)


_INTO = pattern(rf"(?P<money><M>) {_SUM} (?:in|into|to) ")


def _into(scene: Scene) -> Iterator[FoundCommitment]:
    """ "... earned A 16 percent on its $5 million commitment to Acme Fund II": the institution that the sentence names before."""
    for match in _INTO.finditer(scene.sentence.mask):
        fund = next((one for one in scene.mentions if match.end() - 1 <= one.start <= match.end() + 6), None)
        money = money_at(scene.sentence, match.start("money"))
        names = [named_at(scene.sentence, at) for at, _ in scene.sentence.all(marks.NAME, 0, match.start())]
        named = [one for one in names if is_institution(one)]
        withdrawn = WITHDRAWS.search(scene.sentence.mask, 0, match.start()) is not None
        if fund is not None and (fund.own or scene.funds) and money is not None and not withdrawn:
            made = _RAISES_IT.search(scene.sentence.mask, 0, match.start()) is not None
            status = "committed" if made else is_expected(scene.sentence, match.start())
            yield from given_by(scene, named[-1:], scene.named(fund), "sum", status, money)


_RAISES_IT = pattern(
    r"\b(?:doubl|tripl|increas|rais|boost|lift|up|expand|top up|add to|sell|exit)\w* (?:on )?(?:its|their|<I>) (?:existing |original |initial )?$"
)
""" "Plans to double its <M> investment in Acme II": what it plans to double is made."""


_RAISED = pattern(
    rf"(?: (?:has|have|each|both|also|\w+ly))* (?:doubled|tripled|increased|raised|upped|boosted|lifted|topped up|expanded|trimmed|cut) (?:its|their|his|her|<I>) (?:(?:existing|previous|earlier|original) )?{_SUM}s?(?P<into> (?:to|in|for) (?!<M>)[^.;,<M>]{{1,70}}?)?,?(?: from <M>)? (?:by|to) (?:(?:up to|about|around|another|a further|as much as|a total of) )*(?P<money><M>)(?: each| apiece)?(?: (?:in|to|for) )?"
)


def _raised(scene: Scene) -> Iterator[FoundCommitment]:
    """ "A has increased its commitment to Acme Fund II to $8 million", "A and B doubled theirs to $5 million each in Acme II"."""
    near = bool(scene.funds) and scene.gap <= 2 and not PARTICIPANTS.search(scene.sentence.mask)
    for match in _RAISED.finditer(scene.sentence.mask) if scene.mentions or near else ():
        fund = next((one for one in scene.mentions if match.start() < one.start <= match.end() + 4), None)
        listed = investors_before(scene.document, scene.sentence, match.start())
        name = fund_given_to(scene, listed, match.start()) if near and match["into"] is None else None
        if fund is not None and (fund.own or fund.ordinal or scene.funds):
            name = scene.named(fund)
        status = is_expected(scene.sentence, match.start())
        yield from given_by(scene, listed, name, "sum", status, money_at(scene.sentence, match.start("money")))


def _of_one(scene: Scene, match: re.Match[str]) -> Iterator[FoundCommitment]:
    money = money_at(scene.sentence, max(match.start("money"), match.start("sum")))
    listed = [named_at(scene.sentence, max(match.start("investor"), match.start("giver")))]
    status = is_expected(scene.sentence, match.start())
    yield from given_by(scene, listed, _fund(scene, listed), "sum", status, money)


def _summed(scene: Scene, match: re.Match[str]) -> Iterator[FoundCommitment]:
    """ "A's $5 million commitment", "the fund secured $5 million from A"."""
    money = money_at(scene.sentence, match.start("money"))
    listed = [named_at(scene.sentence, match.start("investor"))]
    inside = scene.within(match.end(), match.end() + 12)
    fund = scene.named(inside) if inside else fund_given_to(scene, listed, match.start())
    if money is not None:
        yield from given_by(scene, listed, fund, "sum", is_expected(scene.sentence, match.start()), money)


def _given(scene: Scene) -> Iterator[FoundCommitment]:
    sentence = scene.sentence
    for match in _GIVES.finditer(sentence.mask):
        into_another = any(one.start >= match.end() and (one.own or one.ordinal) for one in scene.mentions)
        if into_another or _OF_COMPANY.match(sentence.mask, match.end()):
            continue
        listed = investors_before(scene.document, sentence, match.start("verb"))
        each = (
            len(listed) == 1 or match["tail"] or _EACH_BEFORE.search(sentence.mask[: match.start("verb")]) is not None
        )
        money = money_at(sentence, match.start("money")) if each else None
        status = _status(sentence, match)
        if status is not None:
            yield from given_by(scene, listed, _fund(scene, listed), "gives", status, money)


def _fund(scene: Scene, listed: list[Listed]) -> str | None:
    return fund_given_to(scene, listed, min((one.position for one in listed), default=0))


def _status(sentence: Sentence, match: re.Match[str]) -> CommitmentStatus | None:
    if read_modality(sentence.mask[: match.start("verb")]) in ("denied", "failed"):
        return None
    coming = _COMING.match(match["verb"]) or is_expected(sentence, match.start("verb")) == "planned"
    return "planned" if coming else "committed"


_COMING = Pattern(r"(?:is|are) (?:weighing|considering|mulling|planning)|will |would |to (?!have)")
_EACH_BEFORE = Pattern(r"\beach\b[^.;]{0,12}$")


def _shared(scene: Scene) -> Iterator[FoundCommitment]:
    sentence = scene.sentence
    here = scene.gap == 0 or (scene.gap == 1 and "commitments" in sentence.mask)
    for rule in (_BIGGEST, _SHARE_FROM) if here else (_BIGGEST,):
        for match in rule.finditer(sentence.mask):
            at = match.start("investor") if match["investor"] else match.start("next")
            money = money_at(sentence, match.start("money"))
            listed = [named_at(sentence, at)]
            if money is not None:
                yield from given_by(scene, listed, _fund(scene, listed), "share", "committed", money)
