"""A fund's investors told in free words: "behind it stand A and B", "A is footing the bill", "most came back, A being one", "who pays? A"."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from vcgraph.extraction.rules.commitments.funds import PARTICIPANTS, Scene
from vcgraph.extraction.rules.commitments.parties import (
    FoundCommitment,
    fund_given_to,
    given_by,
    investors_before,
    money_at,
    named_at,
    read_parties,
)
from vcgraph.extraction.rules.commitments.targets import is_for_company
from vcgraph.extraction.rules.commitments.verbs import is_expected
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.lists import Listed, list_before
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.extraction.rules.text.status import read_modality
from vcgraph.model.claim import CommitmentStatus
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_IT = r"(?:[Ii]t|<A>|[Tt]h(?:e|is) (?:[\w\-]+ )?(?:fund|vehicle|pool))"
_MONEY = r"(?:contributions?|commitments?|money|capital|cash|che(?:ck|que)s|tickets|support|backing|pledges|investments?|subscriptions)"
_CROWD = r"(?:[Ii]nvestors|[Bb]ackers|LPs|[Ll]imited partners|[Ii]nstitutions|[Ii]nsurers|[Pp]ension funds|[Ee]ndowments|[Ff]oundations|[Ff]amily offices|[Bb]anks|[Cc]ontributors|[Ss]upporters|[Ss]ubscribers|[Tt]hose (?:who|that))"
_CAME = r"(?:signed (?:up|on)|came (?:back|in|aboard|on board|along)|return(?:ed|ing)(?! (?:money|capital|cash|<M>))|re-?up(?:ped|ping)|put (?:in|up|money)|putting (?:in|up|money)|invest(?:ed|ing)|committ(?:ed|ing)|joined|subscribed|contribut(?:ed|ing)|backed|stayed|followed|participated|took part|wrote [\w\- ]{0,14}che(?:ck|que)s|chipped in|pledged (?:money|capital|<M>))"
_PARTLY = r"(?:(?:[Ii]n part|[Pp]artly|[Mm]ainly|[Mm]ostly|[Cc]hiefly|[Ll]argely|[Aa]mong others|[Ff]or the most part|[Ii]n the main),? )?(?:[Ff]rom )?(?:the )?"
_ASKED = r"(?:[Ww]ho(?: is|['’]s| are)? (?:pays?|paid|paying|in|behind it|backs it|gave|invested|investing|signed up|came in|put(?:s|ting)? (?:up|in) the (?:money|cash))|[Ww]here (?:does|did|is|will) (?:the|this|that|its|all (?:the|this|that)) (?:money|cash|capital) (?:come|coming)(?: from)?|[Ww]hose (?:money|cash|capital) is (?:it|this|that)|(?:[Tt]he|[Ii]ts|<I>) (?:backers|investors|LPs|limited partners|money))(?: for (?:it|this|that))?"

_Givers = Callable[[Scene, re.Match[str]], list[Listed]]


class _Frame(NamedTuple):
    words: AnyOf
    told: Pattern
    gap: int
    """How many sentences ago the text may have spoken of its fund last."""
    givers: _Givers
    status: CommitmentStatus = "committed"


def _behind(scene: Scene, match: re.Match[str]) -> list[Listed]:
    return read_parties(scene.document, scene.sentence, match.end())


def _houses_behind(scene: Scene, match: re.Match[str]) -> list[Listed]:
    """Those behind a fund that are no people, who may as well run it."""
    return [one for one in _behind(scene, match) if one.item.sign == marks.NAME]


def _before(scene: Scene, match: re.Match[str]) -> list[Listed]:
    if read_modality(scene.sentence.mask[: match.end()]) in ("denied", "failed"):
        return []
    cleft = next(iter(_IT_IS.finditer(scene.sentence.mask, 0, match.start())), None)
    if cleft and match[0].lstrip(" ,").startswith(("that", "who", "which")):
        return read_parties(scene.document, scene.sentence, cleft.end())
    return list_before(scene.sentence, match.start()) or [
        one for one in investors_before(scene.document, scene.sentence, match.start()) if one.position >= 0
    ]


def _houses_before(scene: Scene, match: re.Match[str]) -> list[Listed]:
    return [one for one in _before(scene, match) if one.item.sign == marks.NAME]


def _of_crowd(scene: Scene, match: re.Match[str]) -> list[Listed]:
    """ "Most investors came back, A and B among them"."""
    listed = list_before(scene.sentence, match.start())
    start = min((one.position for one in listed), default=0)
    return listed if _CROWD_CAME.search(scene.sentence.mask, 0, start) else []


def _who_is_to(scene: Scene, match: re.Match[str]) -> list[Listed]:
    """ "It expects A and B to contribute": the list, where it is that that is expected of them."""
    listed = _behind(scene, match)
    told = _RELIED_ON if match[0].rstrip().endswith(" on") else _TO_GIVE
    return listed if listed and told.match(scene.sentence.mask, listed[-1].position + 1) else []


def _answer(scene: Scene, match: re.Match[str]) -> list[Listed]:
    """The list that a sentence consists of."""
    listed = _behind(scene, match)
    return listed if listed and _ENDS.match(scene.sentence.mask, listed[-1].position + 1) else []


def _all_told(scene: Scene, match: re.Match[str]) -> list[Listed]:
    """ "A and B will share the costs, each putting up $5 million": those that the clause before is about."""
    verb = next(iter(_VERB.finditer(scene.sentence.mask, 0, match.start())), None)
    if verb is None or read_modality(scene.sentence.mask[: verb.end()]) in ("denied", "failed"):
        return []
    listed = investors_before(scene.document, scene.sentence, verb.start())
    return listed if len(listed) > 1 else []


def _one_of_sum(scene: Scene, match: re.Match[str]) -> list[Listed]:
    return [named_at(scene.sentence, match.start("investor" if match["investor"] else "owner"))]


def _of_rest(scene: Scene, match: re.Match[str]) -> list[Listed]:
    """ "A gave $5 million and B the rest": of the fund's money, and not of a price or of what a company gets."""
    return [] if is_for_company(scene.sentence, match.end()) else _one_of_sum(scene, match)


_VERB = Pattern(
    r"\b(?:(?:will|would|are|have|has|had|agreed|plan|both|jointly) |(?=contribut|shar|split|join|team|back|commit|invest|put|provid|fund|financ|suppl|signed|launch|set up))\w+",
)
_IT_IS = pattern(r"(?:\b[Ii]t|<A>) (?:is|was) (?:the )?(?=<X>)")
""" "It is A and B that are paying for it"."""
_CROWD_CAME = pattern(
    rf"\b{_CROWD}\b[^.;]{{0,90}}?\b{_CAME}\b(?: (?:in|into|for|to|behind)(?: the| its| their| <I>)? <N>(?: fund)?)?(?:(?!\b(?:startups?|compan\w+|business\w*|project\w*)\b)[^.;<N><P>]){{0,60}}$"
)
_TO_GIVE = pattern(
    r"(?:,? (?:and|among) (?:\w+ ){0,2}others)?,? to (?:also )?(?:contribute|commit|invest|sign up|join(?: in| it| the (?:fund|vehicle|close))?(?= ?[.,;]|$| too| as)|come in|take part|participate|put (?:in|up)|chip in|back (?:it|the (?:[\w\-]+ )?(?:fund|vehicle)))\b(?! (?:in|into|to|up) (?:<N>|start|compan))"
)
_RELIED_ON = pattern(
    rf" ?[.;]| ?$|(?:,? (?:and|among) (?:\w+ ){{0,2}}others)?,? (?:for (?:\w+ ){{0,2}}{_MONEY}|to (?:contribute|commit|come in|sign up|take part))\b"
)
_ASKS = pattern(rf"^(?:(?:And|So|But) )?{_ASKED} ?\?$")
_ANSWER = _Frame(AnyOf(), pattern(rf"^{_PARTLY}(?=(?:[\w\-<L>]+ ){{0,4}}<X>)"), 4, _answer)
_ENDS = Pattern(r"[^.;\ue000\ue001\ue002]{0,60}[.;]?$")
_PAY = r"(?:suppl(?:y|ies|ied|ying)|put(?:s|ting)? (?:up|in)|provid(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|stump(?:s|ed|ing)? up|furnish(?:es|ed|ing)?)"
_WHOLE = r"(?:all(?: of)?|every (?:cent|penny|dollar|euro|pound) of|the bulk of|the lion['’]s share of|most of|half(?: of)?|much of|part of|the rest of)"
_PARTNERS = r"(?:backers?|investors?|LPs?|limited partners?|contributors?)"
_BIGGEST = rf"(?:is|was|remains) (?:by far )?(?:the|its) (?:(?:single|largest|biggest|main|leading|most generous|outside) )+(?:of (?:its|the|their|<I>) )?(?:\w+ )?{_PARTNERS}\b"
_FRAMES = (
    _Frame(AnyOf("with "), pattern(rf"\b[Ww]ith (?:a commitment of )?(?P<money><M>), (?:the )?(?P<investor><X>)(?P<owner>) {_BIGGEST}"), 1, _one_of_sum),
    _Frame(AnyOf("list of", "roster of", "line-up of", "group of"), pattern(rf",? (?:tops?|topped|heads?|headed|leads?|led|(?:is|are|was|were) (?:also )?on) the (?:list|roster|line-?up|group) of (?:\w+ )?{_PARTNERS}(?:,? (?:with|at) (?P<money><M>))?(?= ?[.,;]|$| in {_IT})"), 1, _before),
    _Frame(AnyOf("helped", "helping"), pattern(rf",? (?:also )?(?:(?:has|have|are|is) (?:also )?)?help(?:ed|ing)(?: to)? (?:create|seed|fund|finance|anchor|fill) {_IT}(?= ?[.,;]|$)"), 1, _houses_before),
    _Frame(AnyOf("each"), pattern(r"\b(?:that|who|which) (?:have |had |each )?(?:kicked in|put in|put up|contributed|committed|invested|pledged|chipped in|are in for|gave) (?:(?:about|around) )?(?P<money><M>)(?: each| apiece)?(?<= each| iece):? (?:the )?(?=(?:[\w\-]+ ){0,3}<X>)"), 1, _behind),
    _Frame(AnyOf("anchoring"), pattern(rf"\b[Aa]nchoring {_IT} (?:is|are|was|were) (?:the )?"), 1, _houses_behind),
    _Frame(AnyOf("each "), pattern(r",? (?:with |and )?each(?: of (?:them|the two|whom)| (?!of\b)[a-z]+)? (?:providing|putting (?:in|up)|contributing|committing|supplying|investing|chipping in|pledging|(?:is |was )?(?:in|down|good) for|(?:will|would|to) (?:provide|put (?:in|up)|contribute|commit|supply|invest|chip in)) (?:(?:about|around|up to|another) )*(?P<money><M>)"), 1, _all_told),
    _Frame(AnyOf("behind"), pattern(rf"\b(?:[Bb]ehind|[Ss]tanding behind|[Ss]itting behind) {_IT} (?:are|is|was|were|stands?|stood|sits?) (?:the likes of |investors such as )?(?:the )?"), 1, _houses_behind),
    _Frame(AnyOf("behind"), pattern(rf"(?: (?:both|all|also))* (?:stands?|stood|standing) behind {_IT}(?= ?[.,;]|$)"), 1, _houses_before),
    _Frame(AnyOf("pay", "paid", "money", "cash", "capital", "backers", "investors", "limited partners", "lps", "who"), pattern(rf"^[^\w<N>]*{_ASKED} ?(?:[:?]|--|[–—-]) ?{_PARTLY}(?=[^.;:]{{0,40}}<X>)"), 3, _behind),
    _Frame(
        AnyOf("count", "bank", "rel", "hop", "look", "expect", "await", "wait"),
        pattern(rf"(?:\b(?:count(?:s|ed|ing)?|bank(?:s|ed|ing)|rel(?:ies|ied|ying)|hop(?:es|ed|ing)|look(?:s|ed|ing)|expect(?:s|ed|ing)?|await(?:s|ed|ing)?|wait(?:s|ed|ing)) (?:(?:on|for) )?(?:(?:further|fresh|new|more|additional|sizeable|large|similar) )*{_MONEY} from (?:investors such as )?|\bfrom (?:which|whom) [^.;:<M>]{{1,20}}? (?:count|bank|rel[yi]|hop|expect|await|wait)\w* [^.;:<M>]{{0,24}}?{_MONEY}(?: too| also)? ?(?:[:,]|[–—-]) ?)(?:the )?"),
        2, _behind, "planned",
    ),
    _Frame(AnyOf("expect", "want", "hop", "count", "bank"), pattern(r"(?:\b[Ii]t|<A>|\b(?:[Ff]und|[Ff]irm|[Mm]anager)|<C>) (?:also )?(?:(?:is|are|was|were) )?(?:expect(?:s|ed|ing)|wants|wanted|hop(?:es|ed|ing) for|(?:count|bank)(?:s|ed|ing) on) (?:the )?(?=(?:[\w\-<L>]+ ){0,3}<X>)"), 1, _who_is_to, "planned"),
    _Frame(AnyOf("those"), pattern(r"\b[Tt]hose (?:expected|due|set|lined up|likely|slated|tipped|said) to (?:come in|commit|contribute|invest|sign up|join|take part|participate)(?: [^.;:<N>]{0,30})? (?:are|include) (?:the )?"), 2, _behind, "planned"),
    _Frame(AnyOf("expected to", "due to", "set to", "likely to", "tipped to", "slated to", "poised to", "lined up to"), pattern(r",? (?:is|are|was|were)(?: (?:also|both|all))* (?:expected|due|set|likely|tipped|slated|poised|lined up) to (?:also )?(?:contribute|commit(?: capital| money)?|come in|sign up|take part|participate|chip in|put (?:in|up) (?:money|capital|cash))(?= ?[.,;]|$| too\b| as well\b| (?:in|to) (?:it|the fund)\b| as\b)"), 1, _before, "planned"),
    _Frame(
        AnyOf("largest", "biggest", "lion", "fattest", "heftiest", "first"),
        pattern(rf"\b(?:[Ll]argest|[Bb]iggest|[Ll]ion['’]s|[Ff]attest|[Hh]eftiest|[Ff]irst) (?:(?:single|outside) )?(?:che(?:ck|que)|contribution|commitment|ticket|slice|share|chunk|portion|part)(?:,? (?:of |at |for )?(?:about |around )?(?P<money><M>),?)?(?: of (?:it|the (?:money|fund|capital|total)))?(?: to {_IT})?,? (?:(?:was|is|were|has been|comes?|came|coming|will come) )?(?:(?:(?:written|made|provided|supplied|put up|contributed|committed|signed|taken) )?(?:by|from) (?:the )?(?:[\w\-]+ ){{0,3}}?(?P<investor><X>)(?!['’]s? (?!family|group|foundation|pension|endowment))|(?P<owner><X>)['’]s(?= ?[.,;]|$))"),
        2, _one_of_sum,
    ),
    _Frame(
        AnyOf("all ", "every ", "bulk", "lion", "most of", "half", "much of", "the rest", "the money", "the cash", "the capital", "the whole", "the entire", "the full"),
        pattern(rf"(?:,? (?:that|who|which))?(?:,? (?:have|has|had|both|all|also|between them|together|jointly|is|are|was|were|each|alone|will|would))* {_PAY} (?:{_WHOLE} (?:it|<A>|the (?:money|capital|cash|sum|amount|fund|total|pot))|all(?= ?[.;]|$)|the (?:whole |entire |full )?(?:money|capital|cash|lot|sum|amount))(?= ?[.,;]|$| and\b| between them)"),
        2, _before,
    ),
    _Frame(
        AnyOf("foot", "bankroll", "underwr", "financ", "split", "shar", "halves", "pay"),
        pattern(rf"(?:,? (?:that|who|which))?(?:,? (?:have|has|had|both|all|also|between them|together|jointly|is|are|was|were|each|alone|will|would))* (?:(?:foot(?:s|ed|ing)?|shar(?:e|es|ed|ing)|split(?:s|ting)?|(?:pay(?:s|ing)?|paid)) (?:the (?:whole |entire |full )?(?:bill|tab|cost)|for {_IT}|for (?:the lot|everything))|(?:bankroll(?:s|ed|ing)?|underwr[io]t(?:e|es|ing|ten)) {_IT}|(?:go(?:es|ing)?|went) halves(?: on {_IT})?)(?= ?[.,;]|$| and\b| between them| equally| evenly)"),
        1, _before,
    ),
    _Frame(AnyOf("among them", "being", "for one", "included", "one of them", "two of them", "to name"), pattern(r",? (?:being (?:one|two|among them)(?: of (?:them|those))?|(?:was |is |were |are )?among them|for one|included|one of them|two of them|to name (?:one|two|a few))(?= ?[.,;]|$)"), 2, _of_crowd),
    _Frame(AnyOf("notably", "above all", "not least", "first among", "chief among", "starting with"), pattern(rf"\b{_CROWD}\b[^.;<N><P>]{{0,90}}?\b{_CAME}\b[^.;<N><P>]{{0,40}}?,? (?:most notably|notably|above all|not least|first among them|chief among them|starting with)(?: the)? (?=(?:[\w\-<L>]+ ){{0,3}}<X>)"), 2, _behind),
    _Frame(AnyOf("the rest", "remainder", "the balance"), pattern(rf"(?:<M>|\b(?:half|third|quarter|per ?cent)|%)[^.;<M><N><P>]{{0,40}}?(?:,? (?:and|while|with)|[,;])(?: the)? (?P<investor><X>)(?P<owner>)(?: (?:gave|giving|committ?(?:ed|ing)|{_PAY}))? the (?:rest|remainder|balance)(?: of (?:it|<A>|the (?:money|capital|fund|total)))?(?= ?[.,;]|$)"), 1, _of_rest),
    _Frame(AnyOf("among the", "among those"), pattern(r"\b[Aa]mong (?:the|those) (?:(?:returning|returned|new|familiar|usual|old|first-time) )+(?:faces|names|ones|friends|suspects|arrivals) (?:were|are|is|was) (?:the )?"), 2, _behind),
)  # fmt: skip
_OLD_FUND = pattern(
    r"\b(?:who|that|which) (?:had |have )?(?:already )?(?:signed up for|backed|committed to|invested in|put money in(?:to)?|supported|subscribed to) (?=(?:the|its|<I>|<N>['’]s) )"
)


def read_worded(scene: Scene) -> Iterator[FoundCommitment]:
    """The investors of the fund that the text speaks of, told in such words."""
    sentence = scene.sentence
    asked = scene.gap > 2 and _asked_lately(scene)
    if not scene.funds or (scene.gap > _ANSWER.gap and not asked) or PARTICIPANTS.search(sentence.mask):
        return
    if answers(scene):
        match = _ANSWER.told.match(sentence.mask)
        yield from _given(scene, _ANSWER, match) if match else ()
    if " both" in scene.sentence.lower or scene.sentence.mask.startswith(("Both", "The two")):
        yield from _in_both(scene)
    for frame in _FRAMES:
        if (scene.gap > frame.gap and not asked) or not frame.words.is_in(sentence.lower):
            continue
        for match in frame.told.finditer(sentence.mask):
            yield from _given(scene, frame, match)


_IN_BOTH = pattern(
    r"(?:(?: (?:has|have|also|already|both|all))* (?:is|are|was|were)(?: also| already)?(?= in )|(?: (?:is|are|was|were|has|have|also|already|both|all))*(?! in both)) (?:in|(?:an? |the )?(?:[\w\-]+ )?(?:investors?|backers?|LPs?|limited partners?) (?:in|of)|(?:invested|put (?:money|capital|<M>)) (?:in|into)|committed(?: (?:capital|money|<M>))? to|backed|backs?|behind) both(?: (?:of them|funds|vehicles|pools))?(?= ?[.,;]|$)"
    r"|^(?P<both>(?:Both|The two) (?:funds|vehicles|pools) (?:are|were|have been|count) (?:backed |anchored |supported |seeded )?(?:by )?(?:the )?)(?=(?:[\w\-<L>]+ ){0,3}<X>)"
)


def _in_both(scene: Scene) -> Iterator[FoundCommitment]:
    """ "A is in both", of the only two funds that the text has told."""
    match = _IN_BOTH.search(scene.sentence.mask)
    names = dict.fromkeys(one.name for one in scene.funds)
    if match is None or len(names) != 2 or read_modality(scene.sentence.mask[: match.end()]) in ("denied", "failed"):
        return
    listed = _behind(scene, match) if match["both"] else investors_before(scene.document, scene.sentence, match.start())
    for name in names:
        yield from given_by(scene, listed, name, "worded", is_expected(scene.sentence, match.start()))


def answers(scene: Scene) -> bool:
    """Whether the sentence before asks whose the money is: "Where does the cash come from? In part, from A"."""
    index = scene.sentence.index
    before = scene.document.sentences[index - 1].mask if index else ""
    return before.endswith("?") and _ASKS.search(before) is not None


def _asked_lately(scene: Scene) -> bool:
    """Whether one of the three sentences before asks whose the money of the one fund of the text is."""
    index = scene.sentence.index
    told = scene.document.sentences[max(0, index - 3) : index] if len({one.name for one in scene.known}) == 1 else []
    return any(one.mask.endswith("?") and _ASKS.search(one.mask) for one in told)


def _given(scene: Scene, frame: _Frame, match: re.Match[str]) -> Iterator[FoundCommitment]:
    listed = frame.givers(scene, match) if _is_of_fund(scene, match) else []
    if not listed or (frame.givers not in (_one_of_sum, _of_rest) and _owns(scene, listed[-1])):
        return
    sum_ = match.start("money") if "money" in match.re.groupindex else -1
    first = min([match.start(), *(one.position for one in listed if one.position >= 0)])
    old = _OLD_FUND.search(scene.sentence.mask, 0, first) if frame.givers is _of_crowd else None
    mention = scene.within(old.end(), old.end() + 1) if old else None
    fund = _current(scene, first) if mention else fund_given_to(scene, listed, first)
    status = "planned" if frame.status == "planned" else is_expected(scene.sentence, match.end())
    yield from given_by(scene, listed, fund, "worded", status, money_at(scene.sentence, sum_))
    if mention is not None and not mention.plural:
        yield from given_by(scene, listed, scene.named(mention), "worded", "committed")


def _owns(scene: Scene, last: Listed) -> bool:
    """ "It hopes for money from A's sale": something of A's is what is told."""
    mask, at = scene.sentence.mask, last.position
    return at >= 0 and mask[at] != marks.PLACE and mask.startswith(("'", "’"), at + 1)


def _current(scene: Scene, position: int) -> str | None:
    """The fund that investors of an earlier one came back for: the last one told that is none of the sentence."""
    here = {scene.named(one) for one in scene.mentions if one.end <= position}
    return scene.spoken_of(besides=frozenset(one for one in here if one))


def _is_of_fund(scene: Scene, match: re.Match[str]) -> bool:
    """Whether an anaphor of the words may be the fund: "behind it" is, "behind the company" is not."""
    return all(scene.means_fund(at) for at, _ in scene.sentence.all(marks.ANAPHOR, match.start(), match.end()))
