"""A fund's investors told as a crowd: "others to put money into the fund include A", "an investor base that includes B", "A and B came back".

The words for those who give, for what leads from them to their names, and for what they do stand here once each; a sentence may put them in
any order, with other words between.
"""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.funds import PARTICIPANTS, Scene
from vcgraph.extraction.rules.commitments.parties import (
    FoundCommitment,
    fund_given_to,
    given_by,
    given_within,
    investors_before,
    money_at,
    read_parties,
)
from vcgraph.extraction.rules.commitments.targets import is_of_companies
from vcgraph.extraction.rules.commitments.verbs import is_expected
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.lists import Listed, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.words import AnyOf

_NEAR = 2
_GIVERS = r"(?:[Ii]nvestors|[Bb]ackers|LPs|[Ll]imited[- ][Pp]artners|[Ss]upporters|[Ss]ubscribers|[Cc]ontributors|[Pp]articipants|[Uu]nitholders|[Cc]ornerstones|[Aa]nchors)"
_KINDS = r"(?:[Ii]nstitutions|[Ii]nsurers|[Bb]anks|[Ff]oundations|[Ee]ndowments|[Ff]amilies|[Ff]amily offices|[Pp]ension (?:funds|plans|schemes|systems|giants)|[Ss]uper(?:annuation)? (?:funds|giants|heavyweights)|[Uu]niversities|[Cc]orporations|[Cc]orporates|[Cc]ompanies|[Gg]roups|[Gg]iants|[Hh]eavyweights|[Nn]ames|[Pp]layers|[Ff]irms|[Ll]enders|[Aa]gencies|[Ss]ources|[Bb]odies|[Bb]uyers|[Ii]ndividuals|DFIs)"
_GROUP = r"(?:(?:[Ii]nvestor|LP|[Bb]acker|[Pp]artner) (?:base|group|roster|list|line-?up|pool|syndicate)|(?:[Rr]oster|[Ll]ist|[Ll]ine-?up|[Gg]roup|[Rr]oll|[Mm]ix) of (?:[\w\-]+ ){0,2}(?:investors|backers|LPs|limited partners))"
_PARTNERS = r"[Pp]artners(?= (?:in|behind|supporting|backing|of) (?:the|its|this) (?:[\w\-]+ )?(?:fund|vehicle))"
_ANY = r"(?:[Tt]hose|[Oo]thers|[Ss]ome)(?= (?:who|that|to|joining|investing|backing|participating|putting|committing|of (?:the|its) (?:[\w\-]+ )?(?:investors|backers|LPs|limited partners))\b)"
_CROWD = rf"(?:\b(?:{_GROUP}|{_GIVERS}|{_PARTNERS}|{_ANY})\b|<A>(?= ))"
_LINK = r"(?:(?:also )?(?:include[sd]?|comprise[sd]?|number(?:s|ed)?|feature[sd]?|consist(?:s|ed) of|(?:is|are|was|were)(?: (?:led|headed|topped) by)?|range[sd]? from)|including|such as|like|namely|among (?:them|which|whom|these)(?: (?:is|are|was|were))?)"
_LEAD = r"(?:(?:the likes of|both|the|an?|well-known|two|three|four) )*(?=(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){0,6}<X>)"
_BETWEEN = r"(?:(?!(?:led|such|like|namely|including)\b)[\w\-’',()%]+ |<M> |<L>(?:-based)? |<D> |<A>(?:['’]s)? |<N>(?:['’]s)? ){0,12}?"
_TOLD = pattern(rf"{_CROWD}(?P<fund>,? {_BETWEEN}){_LINK} {_LEAD}")
""" "Others to pour money into its fund include A", "an investor base that includes A"."""
_LED_BY = pattern(
    rf"(?:\b(?:[Ff]und|[Vv]ehicle|[Pp]ool)|<M>|\b(?:[Ff]inal|[Ff]irst) clos(?:e|ing)),? (?:(?:which|that) )?(?:(?:is|was|has been|being) )?(?:led|anchored|backed|supported|seeded|cornerstoned|funded|financed|co-financed) by (?:(?!(?:and|to)\b)[\w\-]+ ){{0,5}}?(?:{_KINDS}|{_GIVERS}) (?:including|such as|like|namely) {_LEAD}"
)
""" "A $430 million fund, led by superannuation giants including A"."""
_COME_FROM = pattern(
    rf"(?:(?:<M>|\b(?:money|capital|cash|commitments?|backing|support|contributions|investments?|pledges)\b)[^.;<N><P>]{{0,40}}|\b(?:rais|secur|attract|collect|gather|receiv|draw|drew|w[oi]n)\w*(?: it| the (?:[\w\-]+ )?(?:fund|vehicle|pool))?) from (?:(?!to\b)[\w\-]+ ){{0,5}}?(?:{_KINDS}|{_GIVERS}),? (?:including|such as|like|namely|among them) {_LEAD}"
)
""" "Closed its fund with money from institutions such as A"; what else is drawn from them, staff or loans, is none of it."""
_ANOTHER = pattern(
    r"\b(?:[Aa]nother|[Oo]ne(?: more)?|[Aa] (?:further|new|third|second|major|key|big)|[Tt]he (?:lead|anchor|largest|biggest|first|sole|other)) (?:[\w\-]+ )?(?:LP|limited[- ]partner|backer|anchor investor|fund investor|(?<=^The lead )investor|(?<=^The anchor )investor|(?<=^The largest )investor|(?<=^The main )investor)(?: in (?:it|the fund|the vehicle))?(?:, | is | was | are )(?:the )?(?=(?:[\w\-]+ ){0,3}<N>)"
)
""" "Another LP, A, is listed"."""
_LP = r"(?:an? |the |its |new |lead |first )*(?:LPs?|limited|anchors?|cornerstones?|investors?|backers?)\b"
_FUND_ENDS = rf"(?=[.,;:)]|$| [–—]| (?:again|too|also|and|with|at|in|for|this|last|along|alongside|after|which|while|but|from|through|on|when|because|by|followed|joined|ahead|as {_LP})\b)"
""" "The fund's portfolio", "the fund as principals": not the fund that somebody gives to."""
_FUND = rf"(?:(?:the|this|that|its|our|<I>) (?:[\w\-]+ |<M> ){{0,3}}(?:fund|vehicle|pool|clos(?:e|ing)|fundraise|fundraising|raise|effort)\b{_FUND_ENDS}|it(?= ?[.,;]|$)|<A>(?= ?[.,;]|$))"
_STEPS = r"(?:(?:came|come) (?:back|in|on board|along)|returned|signed (?:up|on))"
_CAME = pattern(
    rf"(?:,? (?:who|which))?(?: (?:have|has|had|all|both|also|again|each|then|later|once more))* (?:(?:{_STEPS}|re-?upped|re-?invested|participated|took part|taken part|invested|subscribed|cut che(?:ck|que)s|put (?:money|capital|cash))(?: again| too| as well)? (?:for|in|to|into|on)|(?:re-?)?joined|backed|supported) {_FUND}"
)
""" "A and B all came back for this fund"; a company whose sale "returned the fund" made it whole."""
_TO_WORK = Pattern(rf"\b(?:{_STEPS}|(?:re-?)?join(?:s|ed|ing)|[Pp]artners)\b")
"""What partners and staff do as well: a person who does is no investor."""
_UPPED = pattern(
    rf"(?:,? (?:who|which))?(?: (?:have|has|had|all|both|also|again|each|then|later))* (?:upped|increased|raised|doubled|boosted|lifted|expanded|deepened) (?:their|its) (?:(?:participation|commitments?|tickets?|allocations?|che(?:ck|que)s?)(?= ?[.,;]|$| (?:in|to|for) {_FUND})|investments?(?= in {_FUND}))"
)
""" "Existing investors including A and B upped their participation"."""
_ARE_INVESTORS = pattern(
    rf"(?<=[)<N>])(?: (?:is|are|was|were|have become|became))(?: (?:all|both|each|also|among))* (?:the )?(?:[\w\-]+ ){{0,2}}?{_GIVERS} in (?=<N>|{_FUND})"
)
""" "A (<M>) and B (<M>) are investors in Acme Fund II"."""
_JOINS = pattern(
    rf"(?: (?:has|have|also|now|will))* (?:joins?|joined|joining|follows|followed) (?:an?|the|its|a number of|a group of|other|existing) (?:[\w\-]+ ){{0,3}}?(?:{_GROUP}|{_GIVERS})\b"
)
""" "A joins an investor base that includes B"."""
_ALL_OF_THEM = pattern(
    rf"^(?:All (?:two|three|four|five|six|of them|of these)|Both|They|The (?:two|three|four|pair|trio|companies|groups|banks))\b[^.;<N><P><M>]{{0,60}}?\b(?:are|were|be|become|became|as) (?:also )?(?:all )?(?:among )?(?:the |its )?(?:(?!(?:in|of)\b)[\w\-]+ ){{0,2}}?{_GIVERS}\b(?!['’-]| (?:in|of|behind) (?!{_FUND}))"
)
""" "All three are to be among the initial backers", of those that the sentence before names last."""
_LARGEST = pattern(
    rf" (?:is|was|remains|became|will be) (?:by far )?(?:<A>|(?:the|its) (?:(?:single|largest|biggest|main|lead|leading|outside|new) )+(?:investor|backer|LP|limited[- ]partner|contributor)s?\b)(?: in {_FUND})?,? (?:(?:followed|joined) by|ahead of|along with|alongside|with) (?:the )?(?=(?:[\w\-]+ ){{0,4}}<X>)"
)
""" "A was the largest investor, followed by B"."""
_EACH = pattern(
    r"^Each(?: one)?(?: of (?:them|these|the (?:two|three|four|five)))?(?: (?:has|have|had|is|will|would|also|agreed|plans?|expects?|promised|pledged|intends?|set|to))* (?:commit(?:s|ted|ting)?|contribut(?:es?|ed|ing)|put(?:s|ting)? (?:in|up)|invest(?:s|ed|ing)?|pledged?|provid(?:es?|ed|ing)|add(?:s|ed|ing)?|chip(?:s|ped)? in|gave) (?:(?:about|around|up to|another|as much as) )*(?P<money><M>)"
)
""" "Each agreed to commit <M>", of those that the sentence before names."""
_WORDS = AnyOf(
    "invest", "backer", "led by", "followed by", "joined by", "headed by", "topped by", "all ", "both ", "each ", "they ", "from", "lp", "limited", "support", "subscri", "contribut", "particip", "partner", "those ", "others ", "some ",
    "such as", "including", "like ", "among", "cornerstone", "anchor", "came", "come ", "return", "up", "join", "sign", "took part", "taken part",
    "cut ", "money", "increased", "raised", "doubled", "boosted", "lifted", "expanded", "deepened", "unitholder",
)  # fmt: skip
_OF_COMPANIES = Pattern(
    r"\b(?:start-?ups?|portfolio|alongside|co-invest\w*|exits?|rounds?|financing|stakes?|acquir\w+|IPO|shareholders|board|deals?|compan(?:y|ies) (?:that|which|it)|invest(?:ed|ments) in|bets on)\b",
    re.IGNORECASE,
)
"""Before a crowd of investors: words of what they give to companies and to no fund."""


def read_crowds(scene: Scene) -> Iterator[FoundCommitment]:
    """The investors of the fund that the text speaks of, told as a crowd that has names."""
    sentence, mask = scene.sentence, scene.sentence.mask
    if not scene.funds or scene.gap > _NEAR or not _WORDS.is_in(sentence.lower) or PARTICIPANTS.search(mask):
        return
    for rule in (_TOLD, _LED_BY, _COME_FROM, _ANOTHER):
        for match in rule.finditer(mask):
            if _may_give(scene, match, rule):
                yield from given_within(scene, *match.span(), _behind(scene, match, rule), "crowd")
    yield from _who_came(scene)
    yield from _largest(scene)
    yield from _all_of_them(scene)


def _who_came(scene: Scene) -> Iterator[FoundCommitment]:
    """Those of whom the words behind them say that they are in the fund."""
    mask = scene.sentence.mask
    for rule in (_CAME, _UPPED, _JOINS, _ARE_INVESTORS):
        for match in rule.finditer(mask):
            listed = [one for one in investors_before(scene.document, scene.sentence, match.start()) if _is_named(one)]
            first = min((one.position for one in listed), default=0)
            other = match[0][-1] == marks.ANAPHOR and not scene.means_fund(match.end() - 1)
            other = other or (rule is _ARE_INVESTORS and not _is_fund(scene, match.end()))
            listed = _no_staff(match, listed)
            if listed and not (other or _OF_COMPANIES.search(mask, 0, first)):
                yield from given_within(scene, *match.span(), listed, "crowd")


def _is_fund(scene: Scene, position: int) -> bool:
    """Whether what stands at a position is no company: a fund, or the house of one that the text tells of."""
    item = scene.sentence.items.get(position)
    named = item is None or item.referent is None or scene.manages(item.referent.name)
    return named or scene.within(position, position + 1) is not None


def _largest(scene: Scene) -> Iterator[FoundCommitment]:
    mask = scene.sentence.mask
    for match in _LARGEST.finditer(mask):
        at = mask.find(marks.ANAPHOR, match.start(), match.end())
        if at >= 0 and not _IS_GROUP.search(_text_at(scene, at)):
            continue
        listed = investors_before(scene.document, scene.sentence, match.start())
        yield from given_within(
            scene, *match.span(), [*listed, *read_parties(scene.document, scene.sentence, match.end())], "crowd"
        )


def _may_give(scene: Scene, match: re.Match[str], rule: Pattern) -> bool:
    """Whether a crowd is that of a fund: no words of companies before it, no company named within."""
    mask = scene.sentence.mask
    owned = _OWNED.search(mask, 0, match.start())
    owner = scene.sentence.items[owner_at].referent if owned and (owner_at := owned.start("owner")) >= 0 else None
    if owner is not None and not scene.manages(owner.name):
        return False
    bracketed = mask.rfind("(", 0, match.end()) > mask.rfind(")", 0, match.end())
    if bracketed or (rule is _COME_FROM and _is_of_another(scene, match.start())):
        return False
    if is_of_companies(scene.sentence, match.start()):
        return False
    named = [
        (at, item.referent) for at, item in scene.sentence.all(marks.NAME, match.start(), match.end()) if item.referent
    ]
    if any(not (scene.within(at, at + 1) or scene.manages(one.name)) for at, one in named):
        return False
    if match[0][0] == marks.ANAPHOR and not _IS_GROUP.search(_text_at(scene, match.start())):
        return False
    if _EXAMPLES.search(match[0]) and rule is _TOLD and not (named or _SPEAKS.search(match[0])):
        return False
    if _NEW_ONE.search(match[0]) or _RAISE_TOO.search(match[0]):
        return False  # which one that is another rule tells
    speaks = bool(named) or _SPEAKS.search(match[0]) is not None
    if rule is _TOLD and not speaks and _IN_ELSE.search(match[0]):
        return False
    return speaks or not _OF_COMPANIES.search(mask, 0, len(mask) if rule is _ANOTHER else match.end())


def _is_of_another(scene: Scene, position: int) -> bool:
    """ "Stellan has drawn | money from groups such as A": the first name before the money is neither the house nor its fund."""
    first = next(scene.sentence.all(marks.NAME, 0, position), None)
    return (
        first is not None
        and first[1].referent is not None
        and not (_SPEAKS.search(first[1].referent.name) or scene.manages(first[1].referent.name))
        and scene.within(first[0], first[0] + 1) is None
    )


def _text_at(scene: Scene, position: int) -> str:
    item = scene.sentence.items[position]
    return scene.document.text[item.start : item.end]


_OWNED = pattern(r"(?P<owner><N>)['’]s? (?:[\w\-]+ ){0,3}$")
""" "Acme's other | investors": those of Acme."""
_EXAMPLES = Pattern(r"\b(?:including|such as|like) [^,;]*$")
_NEW_ONE = Pattern(r"\bthe (?:new|latest|current) one\b")
_RAISE_TOO = Pattern(r"\bto (?:have )?(?:raise[d]?|close[d]?|launch(?:ed)?) ")
""" "Other investors to raise funds this year include A": rivals."""
_IN_ELSE = pattern(
    rf"^{_GIVERS} (?:in|of|behind) (?!<A>|<L>|<N>|it\b|them\b|(?:the|this|that) (?:(?:first|second|final|initial|latest|new) |rais|effort|partnership|fund))"
)
""" "Investors in the sector include A"."""
_IS_GROUP = Pattern(r"\b(?:[Ii]nvestor|LP|[Bb]acker|[Pp]artner)s?\b")
_SPEAKS = Pattern(r"\b(?:[Ff]und|[Vv]ehicle|[Pp]ool|clos(?:e|ing)|LPs?|[Ll]imited[- ][Pp]artners?)\b")


def _behind(scene: Scene, match: re.Match[str], rule: Pattern) -> list[Listed]:
    listed = [one for one in read_parties(scene.document, scene.sentence, match.end()) if _is_named(one)]
    return _no_staff(match, listed)[: 1 if rule is _ANOTHER else None]


def _no_staff(match: re.Match[str], listed: list[Listed]) -> list[Listed]:
    """Those who give, where the words may tell of partners and staff too."""
    return [one for one in listed if one.item.sign != marks.PERSON] if _TO_WORK.search(match[0]) else listed


def _is_named(one: Listed) -> bool:
    return one.position >= 0


def _all_of_them(scene: Scene) -> Iterator[FoundCommitment]:
    each = _EACH.search(scene.sentence.mask)
    match = each or _ALL_OF_THEM.search(scene.sentence.mask)
    if match is None or scene.sentence.index == 0:
        return
    before = scene.document.sentences[scene.sentence.index - 1]
    lists = [[one for one in read_list(before, at)[0] if _is_named(one)] for at, _ in before.all(marks.NAME)]
    listed = max(lists, key=len, default=[])
    if len(listed) > 1:
        money = money_at(scene.sentence, each.start("money")) if each else None
        fund = fund_given_to(scene, listed, match.start())
        yield from given_by(scene, listed, fund, "crowd", is_expected(scene.sentence, match.end()), money)
