"""Which of the companies named before "the former", "the second of these", "both" and "all three" mean."""

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from vcgraph.extraction.rules.acquisitions.patterns import BUYER
from vcgraph.extraction.rules.discourse.of_two import OF_TWO
from vcgraph.extraction.rules.discourse.reader import is_organization, resolve
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern, rule_of

if TYPE_CHECKING:
    from vcgraph.extraction.rules.acquisitions.parties import Parties

_OF_THEM = (
    r"(?: of (?:these|those|them|the (?:two|three|four|pair|trio)))?(?: (?:companies|businesses|firms|start-?ups))?"
)
COUNTED = rf"(?:(?:[Tt]he (?:former|latter|first two|first|second|third|other two|two|pair|duo|three|trio)|[Bb]oth|[Aa]ll (?:two|three|four)){_OF_THEM})"
_ONE = {"first": 0, "former": 0, "second": 1, "latter": 1, "third": 2}
_SEVERAL = {"both": 2, "two": 2, "pair": 2, "duo": 2, "three": 3, "trio": 3, "four": 4}
_HELPED = r"(?:,? (?:has|have|had|was|were|is|are|been|being|later|then|since|now|also|itself|both|all|each|recently|<D>|in <D>|[a-z]+ly))*"
_HEADS = pattern(rf"(?:^|[;:,] (?:and |but |while )?|\b(?:and|but|while) )(?P<word>{COUNTED}|<A>){_HELPED} ?$")
""" "The second of these was | bought by A"."""
_VERB = r"(?:acqui(?:re|res|red|ring)|b(?:uy|uys|ought|uying)|purchas(?:e|es|ed|ing)|snapped up|picked up)"
_ENDS = r"(?=[,.;:)]|$| (?:for|in|and|last|from|at|back|outright|this)\b| <D>)"
_OTHER = (
    r"(?:[Tt]he (?:other|smaller|larger|bigger|younger|older)(?: one)?|(?:its|the) (?:[a-z]+ )?(?:rival|competitor))"
)
BUYS_COUNTED = pattern(
    rf"(?P<verb>\b(?:{_VERB}|t(?:ook|akes|aken|aking) over|swallowed|absorbed)) (?P<target>{COUNTED}|{_OTHER}){_ENDS}"
)
""" "Their owner, A, bought | the first in 2017 and the second in 2019"."""
SELLS_COUNTED = pattern(
    rf"\b(?P<verb>(?:to )?(?:sold|sells?|selling)) (?P<target>{COUNTED})(?:,? (?:on|off|together|in|for|last|this|<D>|<M>|year|month))* to {BUYER}(?P<acquirer><N>)(?!['’])"
)
""" "A bought B and C, and sold | both to D"."""
PAID_COUNTED = pattern(
    rf"\b(?P<verb>pa(?:id|ys|y|ying)|spent) (?:(?:about|some|around|nearly|just) )?(?P<money><M>) (?:for|on) (?P<target>{COUNTED}){_ENDS}"
)
MERGED = pattern(
    r"(?:^|[,;:] (?:and |but )?)(?P<target>[Tt]he (?:two|pair|duo)(?: companies| firms| rivals| start-?ups)?)(?: (?:have|had|has|then|later|are|will|would|eventually|since|finally|agreed|plan|intend|<D>|in <D>))* "
    r"(?P<verb>(?:to )?merge[ds]?|merging|to combine)(?=[,.;)]|$| (?:in|last|this|into|under|for)\b| <D>)"
)
""" "The two merged in 2023"."""
RULES = (SELLS_COUNTED, PAID_COUNTED, BUYS_COUNTED, MERGED)
NEEDED: dict[Pattern, str] = {
    BUYS_COUNTED: "acqui|buy|bought|purchas|ed up| over|swallowed|absorbed",
    SELLS_COUNTED: "sold|sell",
    PAID_COUNTED: "paid|pay|spent",
    MERGED: "merg|to combine",
}
"""Words of which each match has one, between bars."""
_NOUN = Pattern(r" (?:companies|businesses|firms|rivals|start-?ups)$")
_NO_COMPANIES = ("firm", "fund", "place", "publication", "person")


def meant(
    document: Document, sentence: Sentence, position: int, word: str, but: Sequence[Referent | None]
) -> list[Referent]:
    """Whom a counting word at a position means; who buys them or sells them is `but`, none of those counted."""
    last = _NOUN.sub("", word.lower().split(" of ")[0]).split()
    first_two, several = last[-2:] == ["first", "two"], _SEVERAL.get(last[-1])
    needed = 2 if first_two else several or 2
    for named in _named_before(document, sentence, position, but):
        if len(named) == 3 and (first_two or last[-1] == "third"):
            return named[:2] if first_two else named[2:]
        if len(named) == needed and not first_two:
            return named if several else [named[_ONE[last[-1]]]] if last[-1] in _ONE else []
        if len(named) > needed:
            return named[:2][_ONE[last[-1]] :][:1] if len(named) == 3 and last[-1] in ("first", "second") else []
    return []


def _named_before(
    document: Document, sentence: Sentence, position: int, but: Sequence[Referent | None]
) -> Iterator[list[Referent]]:
    """The companies named in the clause, in the sentence before, and in the two before."""
    near = [(one, len(one.mask)) for one in document.sentences[max(0, sentence.index - 2) : sentence.index]]
    for spoken in ([(sentence, position)], near[-1:], near):
        named = {id(name): name for one, end in spoken for name in _named_in(one, end, but)}
        yield list(named.values())


def _named_in(sentence: Sentence, end: int, but: Sequence[Referent | None]) -> list[Referent]:
    """The companies that a clause names."""
    named = (item.referent for _, item in sentence.all(marks.NAME, 0, end))
    return [one for one in named if one is not None and _counts(one, but)]


def _counts(name: Referent | None, but: Sequence[Referent | None]) -> bool:
    return name is not None and name not in but and name.kind not in _NO_COMPANIES and is_organization(name)


def undergoers(parties: "Parties", match: re.Match[str]) -> list[Referent]:
    """Whom "both were | bought by A" is about, if such a word heads the clause."""
    sentence = parties.sentence
    head = _HEADS.search(sentence.mask[: match.start("verb")])
    if head is None:
        return []
    at = head.start("word")
    word = str(sentence.items[at].value) if at in sentence.items else head["word"]
    by = match.start("acquirer") if "acquirer" in match.re.groupindex else -1
    buyer = resolve(parties.document, sentence, by) if by >= 0 else None
    counts = at not in sentence.items or word.lower() in OF_TWO
    return meant(parties.document, sentence, at, word, (buyer,)) if counts else []


def bought(parties: "Parties", match: re.Match[str]) -> tuple[Referent | None, list[Referent]]:
    """Who bought whom in "A bought the first two", "they sold both to A" and "the two merged"."""
    at, verb = match.start("target"), match.start("verb")
    told_so = "acquirer" in match.re.groupindex
    found = resolve(parties.document, parties.sentence, match.start("acquirer")) if told_so else parties.buyer(verb)
    seller = parties.subject(verb) if told_so else None
    others = (found, seller if all(seller is not deal.target for deal in parties.told_here) else None)
    named = meant(parties.document, parties.sentence, at, match["target"], others)
    if rule_of(match) is MERGED:
        return (named[0], named[1:]) if named else (None, [])
    if not named and not told_so:
        named = _the_other(parties, match, found)
    return found, named


def _the_other(parties: "Parties", match: re.Match[str], buyer: Referent | None) -> list[Referent]:
    """Of two told before, whom one of them bought: "the former has bought | the latter", "| its rival"."""
    two = meant(parties.document, parties.sentence, match.start("target"), "both", ())
    several = match["target"].lower().split(" of ")[0].split()[-1] in _SEVERAL
    return [one for one in two if one is not buyer] if buyer in two and not several else []
