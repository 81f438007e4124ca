"""Investors of a fund told beside its close or its house: "with A and B as its anchors", "whose third fund counts A among its investors"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.allotments import is_expected
from vcgraph.extraction.rules.commitments.funds import Scene, is_of_round
from vcgraph.extraction.rules.commitments.parties import FoundCommitment, given_by, read_parties
from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.words import AnyOf

_WORDS = AnyOf("investor", "backer", "anchor", "limited", "lp", "contributor", "cornerstone", "supporter", "subscriber")
_OPENS = pattern(
    r"(?P<with>\b[Ww]ith|\b[Cc]ounting) (?:both )?(?:the )?(?=(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?<X>)"
    r"|(?:counts?|counted|numbers?|numbered|has|had|lists?|names?|named|boasts?|includes?|included) (?:both )?(?:the )?(?=(?:[\w\-’']+ |<L>(?:-based|['’]s)? ){0,5}?<X>)"
)
_AS = pattern(
    r"(?: [a-z]+){0,3}?(?: \(<M>\))?,? (?:as|among|being) (?:(?:one of|some of|an?|the|its|their|<I>|(?:<A>|<N>)['’]s?) )*(?:[\w\-]+ ){0,2}?(?:investors?|backers?|anchors?|LPs?|limited[- ]partners?|contributors?|cornerstones?|supporters?|subscribers?)\b(?! (?:in|of|behind) (?:the |its )?(?:round|compan|startup|start-up|<N>))"
)
_BEFORE_VERB = pattern(r"(?:,? (?:which|that))?(?: (?:also|now|already))* ")


def read_as_investors(scene: Scene) -> Iterator[FoundCommitment]:
    """The list between such a word and what its names are to the fund."""
    sentence = scene.sentence
    if not scene.mentions or not _WORDS.is_in(sentence.lower):
        return
    for match in _OPENS.finditer(sentence.mask):
        mention = _fund_of(scene, match)
        listed = read_parties(scene.document, sentence, match.end()) if mention is not None else []
        if mention is not None and listed and _AS.match(sentence.mask, listed[-1].position + 1):
            status = is_expected(sentence, match.start())
            yield from given_by(scene, listed, scene.named(mention), "as investors", status)


def _fund_of(scene: Scene, match: re.Match[str]) -> FundMention | None:
    """The fund right before the verb; for "with" the one that the clause beside it tells of, where it tells of no round."""
    mask, told = scene.sentence.mask, [one for one in scene.mentions if not one.plural]
    if not match["with"]:
        return next((one for one in told if _BEFORE_VERB.fullmatch(mask, one.end, match.start())), None)
    if is_of_round(scene, *match.span()):
        return None
    before = [one for one in told if one.end <= match.start()]
    return before[-1] if before else next(iter(told), None)
