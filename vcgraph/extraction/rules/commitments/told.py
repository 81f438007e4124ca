"""A fund's investors told around the news: "They include A", "newcomers are B", "friends of the firm, including C", "as well as from D"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.allotments import is_expected
from vcgraph.extraction.rules.commitments.funds import Scene
from vcgraph.extraction.rules.commitments.parties import (
    FoundCommitment,
    fund_given_to,
    given_by,
    investors_before,
    money_at,
    read_parties,
)
from vcgraph.extraction.rules.commitments.targets import is_of_companies
from vcgraph.extraction.rules.text.lists import Listed
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern

_PARTNERS = r"(?:[Ll]imited[- ]partners|LPs|LP base|[Ii]nvestors|[Bb]ackers|investor base)"
_OF_PARTNERS = Pattern(rf"^[^.;]{{0,60}}\b{_PARTNERS}\b")
_THEY = pattern(r"^[\"“]?(?:They|These|Those|<A>) (?:also )?(?:include|are|were) (?:the )?")
_ADDED = pattern(
    r"(?:<A>|<N>|\b[Ii]t|\b(?:[Ff]und|[Vv]ehicle|[Ff]irm|clos(?:e|ing)))(?:,? (?:has|have|had|also|since|now|recently))* (?:added|brought in|brought on|welcomed|picked up|gained|lured) (?:(?:the|both|investors|backers|LPs) )*(?=(?:[\w\-<L>]+ ){0,4}<X>)"
)
_AS_NEW = pattern(
    r",? (?:as|to (?:the|its) (?:list|roster|group) of) (?:an? )?(?:[\w\-]+ ){0,2}(?:investors?|backers?|LPs?|[Ll]imited [Pp]artners?)\b"
)
""" "The fund has added A and B as new investors"."""
_THEY_JOIN = pattern(
    r"^(?:They|These|<A>) join(?:s|ed)? (?:the )?(?:(?:existing|returning|earlier|other|LPs|investors|backers) )*(?=(?:the )?(?:[\w\-<L>]+ ){0,4}<X>)"
)
_NEWCOMERS = pattern(
    rf"\b(?:[Nn]ew (?:to (?:the )?[^.;,]{{2,30}}?|{_PARTNERS}|names|faces|entrants|additions|arrivals)|[Nn]ewcomers|[Ff]irst-time {_PARTNERS}|[Rr]eturning {_PARTNERS}|[Rr]epeat {_PARTNERS})(?:, [^,.;]{{2,20}},)? (?:are|include|were|included) (?:the )?"
)
_AMONG_THEM = pattern(
    rf"\b{_PARTNERS}\b(?: (?!in\b|behind\b|than\b|who\b|that\b)[\w\-]+| from (?:that|its|the) (?:[\w\-]+ )?fund| in (?:the|its) (?:[\w\-]+ )?fund){{0,3}}, (?:among them|including|such as|like) (?:the )?"
)
_FRIENDS = pattern(
    r"\b(?:friends|founders|executives|operators|angels|individuals|entrepreneurs|alumni)\b[^.;:]{0,60}?,? (?:including|such as|among them|like) (?:the )?(?=<X>)"
)
_FROM = pattern(
    r"<M>(?: in commitments)?(?:,? so far)?, (?:mostly|mainly|largely|chiefly|partly|most of it|much of it|half of it|all of it) from (?:the )?"
    r"|(?<=\bfrom )[^.;]{3,110}? (?:as well as|and also|and) from (?:the )?(?=<X>)"
)
_ARE_IN = pattern(r",? (?:is|are|was|were) (?:all |both |also )?in(?= ?[-–—,.;]| and )")
_RE_UPPED = pattern(
    r" (?:(?:has|have|had|also) )*re-?upp?(?:ed|s) with (?:the )?(?P<firm><N>)(?:,)? (?:at|for|with|committing|to the tune of) (?P<money><M>)"
)
_NEAR = 2


def read_told(scene: Scene) -> Iterator[FoundCommitment]:
    """The investors of the fund of the news that stand in such words; the sentence before may say what they are."""
    if not scene.funds or scene.gap > _NEAR:
        return
    sentence = scene.sentence
    before = scene.document.sentences[sentence.index - 1] if sentence.index else None
    theirs = before is not None and _OF_PARTNERS.search(before.mask) is not None
    here = _OF_PARTNERS.search(sentence.mask) is not None
    rules = [_NEWCOMERS, _AMONG_THEM]
    rules += [_THEY] if theirs else []
    rules += [_THEY_JOIN] if before is not None else []
    rules += [_FRIENDS] if here else []
    rules += [_FROM] if scene.gap == 0 and "from" in sentence.mask else []
    for rule in rules:
        for match in rule.finditer(sentence.mask):
            if is_of_companies(sentence, match.start()):
                continue
            yield from _to_fund(scene, match, read_parties(scene.document, sentence, match.end()))
    for match in _ARE_IN.finditer(sentence.mask) if here or theirs else ():
        listed = investors_before(scene.document, sentence, match.start())
        yield from _to_fund(scene, match, [one for one in listed if one.position >= 0])
    yield from _re_upped(scene)
    for match in _ADDED.finditer(sentence.mask):
        listed = read_parties(scene.document, sentence, match.end())
        if listed and _AS_NEW.match(sentence.mask, listed[-1].position + 1):
            yield from _to_fund(scene, match, listed)


def _to_fund(scene: Scene, match: re.Match[str], listed: list[Listed]) -> Iterator[FoundCommitment]:
    inside = scene.within(match.start(), match.end())
    fund = scene.named(inside) if inside and not inside.plural else fund_given_to(scene, listed, match.start())
    yield from given_by(scene, listed, fund, "told", is_expected(scene.sentence, match.end()))


def _re_upped(scene: Scene) -> Iterator[FoundCommitment]:
    """ "A has re-upped with B at $5 million": in the latest fund that the text tells of B."""
    for match in _RE_UPPED.finditer(scene.sentence.mask) if "re-up" in scene.sentence.mask else ():
        firm = scene.sentence.items[match.start("firm")].referent
        fund = next((one.name for one in scene.known if one.manager is firm and not one.earlier), None)
        listed = investors_before(scene.document, scene.sentence, match.start())
        money = money_at(scene.sentence, match.start("money"))
        yield from given_by(scene, listed, fund or (firm.name if firm else None), "re-up", "committed", money)
