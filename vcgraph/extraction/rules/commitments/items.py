"""Funds that each get the same sum, or are told by what they get: "$5 million each to A II; and B IV", "A will get $5 million"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.commitments.allotments import institution_above, investors_of
from vcgraph.extraction.rules.commitments.funds import Scene
from vcgraph.extraction.rules.commitments.institutions import INSTITUTION_NAME, only_institution
from vcgraph.extraction.rules.commitments.parties import FoundCommitment, money_at
from vcgraph.extraction.rules.commitments.verbs import is_expected
from vcgraph.extraction.rules.funds.mentions import is_fund_name
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.lists import read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import Money
from vcgraph.model.claim import CommitmentStatus
from vcgraph.normalize.patterns import Pattern
from vcgraph.normalize.scanning import has_one

_EACH_TO = pattern(r"(?P<money><M>),? (?:each|apiece)(?: commitments?)? (?:to|in|into|for|with) ")
_NEXT = Pattern(
    r"(?:^|[;:,] and|[;:,]| and|\b(?:to|in|into|for|with|between|among))(?: the)?(?: (?!by\b|with\b|of\b)[\w\-/]+){0,3} $"
)
_WORDS = ("each", "apiece", " get", "receiv", " be ", "commitment of", "commitments of", "split", "divided")
_GETS = pattern(
    r"(?P<fund><N>)(?:['’]s? (?:[\w\-<L>]+ ){0,3}fund)? (?:gets|(?:(?:is|are|(?:is|are) set) to|will|stands to) (?:also )?(?:get|receive|be (?:given|handed|awarded|allocated))) (?:(?:about|around|up to|another|a further) )*(?P<money><M>)(?: commitment)?(?: for (?:an?|the|its|their) [^.;,<M>]{0,40}?(?:fund|vehicle)\b)?"
)
_SPLIT = Pattern(
    r"\b(?:commitment|allocation|money|sum|amount|investment)s?(?: from [^.;,]{3,70}?)? (?:was|were|is|are|will be) (?:split|divided)(?: \w+)? (?:between|among) (?:the )?"
)
_MADE_TO = pattern(
    r"\b[Cc]ommitments? of (?P<money><M>) (?:was|were|has been|have been|will be) (?:also )?(?:made|approved|given) (?:to|for|in) (?:the )?(?:[\w\-]+ ){0,3}?(?P<fund><N>)(?!['’])(?![^.;,]* by <N>)"
)


_ROW = pattern(r"^[•*\-–— ]*(?:The )?(?P<fund><N>)(?: fund)?:? [–—-]? ?(?P<money><M>)[.;]?$")
""" "Acme Fund II $20 million": a row of a table."""
_CHOSE = Pattern(
    r"\b(?:select|commit|allocat|pick|cho(?:se|osen)|approv|award|ma[dk]e|announc|disclos)\w*\b[^.;]{0,50}\b(?:firms|funds|managers|commitments|partnerships)\b",
    re.IGNORECASE,
)


def _rows(scene: Scene) -> Iterator[FoundCommitment]:
    """The row of a table in which the one institution of a text lists the funds that it gives to."""
    document, index = scene.document, scene.sentence.index
    row = _ROW.match(scene.sentence.mask)
    mention = next((one for one in scene.mentions if one.own and row and one.named_at == row.start("fund")), None)
    if row is None or mention is None:
        return
    beside = [one for one in document.sentences[max(0, index - 1) : index + 2] if one is not scene.sentence]
    institution = only_institution(document)
    above = [one.mask for one in document.sentences[:index] if not _ROW.match(one.mask)]
    heading = above[-1] if above else ""
    told = _CHOSE.search(heading)
    fund = scene.named(mention)
    if fund and told and institution is not None and any(_ROW.match(one.mask) for one in beside):
        yield from _gives(scene, [institution], fund, money_at(scene.sentence, row.start("money")), "committed")


def read_items(scene: Scene) -> Iterator[FoundCommitment]:
    """What an institution gives to each of several funds, and what the funds are told to get from it."""
    yield from _rows(scene)
    if not has_one(scene.sentence.lower, _WORDS):
        return
    for match in _EACH_TO.finditer(scene.sentence.mask):
        yield from _each(scene, match)
    for match in _SPLIT.finditer(scene.sentence.mask):
        listed, _ = read_list(scene.sentence, match.end())
        for one in listed if len(listed) > 1 else []:
            fund = _fund_at(scene, one.position, match.end() - 9)
            if fund:
                investors = institution_above(scene.document, scene.sentence)
                yield from _gives(scene, investors, fund, None, "committed")
    for rule in (_GETS, _MADE_TO):
        for match in rule.finditer(scene.sentence.mask):
            yield from _given(scene, match)


def _each(scene: Scene, match: re.Match[str]) -> Iterator[FoundCommitment]:
    """The funds behind "each to", as far as the next sum."""
    document, sentence = scene.document, scene.sentence
    money, status = money_at(sentence, match.start("money")), is_expected(sentence, match.start())
    end = sentence.mask.find(marks.MONEY, match.end())
    investors = investors_of(document, sentence, match.start())
    for at, item in sentence.all(marks.NAME, match.end(), end if end >= 0 else len(sentence.mask)):
        fund = _fund_at(scene, at, match.end() - 4)
        if fund and item.referent is not None and not sentence.mask.startswith(("'", "’"), at + 1):
            yield from _gives(scene, investors, fund, money, status)


def _fund_at(scene: Scene, at: int, start: int) -> str | None:
    """The fund that stands at a position as one of a list; what is named within a description is none."""
    mask, referent = scene.sentence.mask, scene.sentence.items[at].referent
    if referent is None or not _NEXT.search(mask, start, at):
        return None
    mention = next((one for one in scene.mentions if one.own and one.named_at == at), None)
    if mention is not None:
        return scene.named(mention)
    return referent.name if is_fund_name(referent) else None


def _given(scene: Scene, match: re.Match[str]) -> Iterator[FoundCommitment]:
    sentence = scene.sentence
    investors = institution_above(scene.document, sentence)
    inside = [one for one in scene.mentions if match.start() <= one.start < match.end()]
    told = next((one for one in inside if one.own or one.ordinal or one.owner == match.start("fund")), None)
    named = sentence.items[match.start("fund")].referent
    speaks = named is not None and (named.kind in ("firm", "fund") or "fund" in match[0])
    fund = scene.named(told) if told else named.name if named is not None and speaks else None
    if fund and any(INSTITUTION_NAME.search(one.name) for one in investors):
        yield from _gives(scene, investors, fund, money_at(sentence, match.start("money")), "committed")


def _gives(
    scene: Scene, investors: list[Referent], fund: str, money: Money | None, status: CommitmentStatus
) -> Iterator[FoundCommitment]:
    for one in investors:
        if one.name != fund and not scene.manages(one.name):
            yield FoundCommitment(one, fund, "limited_partner", money, status, scene.sentence.index, "items", True)
