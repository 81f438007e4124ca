"""Who buys together: "A and B have agreed to buy C", "C was sold to a group made up of A and B", "A and B, who bought C"."""

import re
from collections.abc import Iterator

from vcgraph.extraction.rules.acquisitions import bids, kinds
from vcgraph.extraction.rules.acquisitions import patterns as told
from vcgraph.extraction.rules.acquisitions.status import deal_modality
from vcgraph.extraction.rules.discourse.reader import is_organization
from vcgraph.extraction.rules.names.referents import Referent
from vcgraph.extraction.rules.text import marks
from vcgraph.extraction.rules.text.document import Sentence
from vcgraph.extraction.rules.text.governed import is_governed
from vcgraph.extraction.rules.text.lists import Listed, list_before, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.normalize.patterns import Pattern, rule_of

_HELPED = pattern(
    r"(?:,? (?:has|have|had|are|were|is|was|will|would|may|could|both|each|all|jointly|together|also|now|reportedly|recently|agreed|agree|"
    r"set|plan|planned|want|to|in|talks|exclusive|advanced|said|says|announced|confirmed|they|<A>|that|among|firms|companies|groups|bidders|those|held|hold|exploratory|early|informal|discussions|considered|weighed|explored|about|over|expressed|interest|looked|at|joining|joined|join|teaming|teamed|"
    r"team|forces|up|close|weighing|considering|exploring|preparing|prepared|<D>|on|with a|in a|for|<M>|by|it))* ?$"
)
_GROUP = r"\b(?:consortium|group|syndicate|team|trio|pair|duo|alliance|partnership)"
_GROUP_OF = pattern(
    rf"{_GROUP}(?: of (?:(?!and\b)[a-z\-]+ ){{1,5}})?,? ?(?:of|led by|(?:which |that )?includ(?:es|ing)|made up of|(?:consisting|composed) of|"
    r"compris(?:es|ing)|comprised of|formed by|between) "
)
_WHO = pattern(r", who(?: (?:have|has|had|also|together|jointly|<D>|in|first))* ?$")
_JOINED = Pattern(r"\b(?:and|alongside|plus|with)\b|&")
_IS_OBJECT = pattern(r"<C>(?:(?!\b(?:that|but|while|as|after|when|because|and)\b)[^,;:.<N>])*$")
""" "A bought | B and C acquired D": B is the object of a verb before it."""
_ALONG_WITH = pattern(
    r"[^.;,<N>]{0,40},? (?:along|together) with (?:[\w\-]+ ){1,5}?(?:companies|firms|startups|start-ups|others|businesses),? "
    r"(?:including|such as|like|among them) "
)
_OWNER_JOINED = pattern(r"(?P<first>(?:<N>, )*<N>),? and $")
_MOST = 8


def buyers_before(sentence: Sentence, verb: int) -> list[Referent]:
    """The two or more who head a verb of buying."""
    mask = sentence.mask
    who = _WHO.search(mask, 0, verb)
    helped = who or _HELPED.search(mask, 0, verb)
    start = helped.start() if helped else verb
    group = next(iter([*_GROUP_OF.finditer(mask, 0, start)][-1:]), None)
    if group:
        listed, end = read_list(sentence, group.end(), whole=True, limit=start)
        found = listed if end >= start - 1 else []
    else:
        found = _named_right_before(sentence, start) if who else list_before(sentence, start)
    if len(found) < 2 or (not (group or who) and _IS_OBJECT.search(mask, 0, found[0].position)):
        return []
    return [one.item.referent for one in found if one.item.referent and one.item.sign == marks.NAME]


def _named_right_before(sentence: Sentence, position: int) -> list[Listed]:
    """The longest list of names that ends at a position, whatever governs it."""
    for at, _ in sentence.all(marks.NAME, max(0, position - 200), position):
        listed, end = read_list(sentence, at, whole=True, limit=position)
        if end == position and len(listed) > 1 and _JOINED.search(sentence.mask, at, end):
            return listed
    return []


def buyers_behind(sentence: Sentence, at: int, as_noun: bool) -> Iterator[Referent]:
    """Who buys with the one at a position: "by | A, B and C"; behind a noun a verb is no verb of the last of them."""
    listed, _ = read_list(sentence, at, whole=as_noun)
    others = [one for one in listed if one.position > at and one.item.sign == marks.NAME]
    if not others or len(listed) > _MOST or not _JOINED.search(sentence.mask, at, others[-1].position):
        return
    yield from (one.item.referent for one in others if one.item.referent and is_organization(one.item.referent))


def owners_before(sentence: Sentence, at: int) -> Iterator[Referent]:
    """Who is named with the one at a position: "A and | B's purchase of C"."""
    joined = _OWNER_JOINED.search(sentence.mask, 0, at)
    if joined and not is_governed(sentence.mask, joined.start()):
        yield from (item.referent for _, item in sentence.all(marks.NAME, joined.start(), at) if item.referent)


def bought_along(sentence: Sentence, end: int) -> Iterator[Referent]:
    """Who is bought with another: "B was bought by A | along with five other firms, including C and D"."""
    along = _ALONG_WITH.match(sentence.mask, end)
    listed = read_list(sentence, along.end())[0] if along else ()
    yield from (one.item.referent for one in listed if one.item.referent and one.item.sign == marks.NAME)


_BRACKET = r"(?: \([^()]{1,60}\))?"
_AND_MORE = pattern(
    rf"(?:{_BRACKET}, (?:(?:rival|startup|fellow) )?<N>(?!['’]))*{_BRACKET},? and (?:(?:rival|startup|fellow|the|of|also) ){{0,2}}<N>(?!['’-]| (?:(?:has|had|have) )?(?:said|says|raised|bought|acquired|sold|agreed|announced|plans|advised)\b)"
)


def named_along(sentence: Sentence, match: re.Match[str]) -> Iterator[Referent]:
    """Who is bought with another: "A's acquisition of B | and C"."""
    more = _AND_MORE.match(sentence.mask, match.end())
    if more and rule_of(match) is told.NOUN:
        yield from (item.referent for _, item in sentence.all(marks.NAME, *more.span()) if item.referent)


def sold_along(sentence: Sentence, match: re.Match[str]) -> Iterator[Referent]:
    """Who is sold with another: "sold | B and C to A"."""
    if match.groupdict().get("along"):
        yield from (item.referent for _, item in sentence.all(marks.NAME, *match.span("along")) if item.referent)


def each_may_buy(mask: str, match: re.Match[str]) -> bool:
    """Whether bidders are told, one of whom may buy; what several bought together is one claim, that of the first."""
    return rule_of(match) is bids.BIDS or deal_modality(mask, match) == "in_talks"


def others_of(sentence: Sentence, match: re.Match[str], at: int) -> list[Referent]:
    """Who else may buy, named with the buyer at a position."""
    if not each_may_buy(sentence.mask, match):
        return []
    as_noun = rule_of(match) in kinds.NOUNS
    if match.end() == at + 1:
        return list(buyers_behind(sentence, at, as_noun))
    return list(owners_before(sentence, at)) if as_noun or rule_of(match) is bids.IS_SUITOR else []
