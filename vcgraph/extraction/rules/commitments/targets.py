"""What a verb of giving takes beside its giver: the funds that the money goes to, and the sum where it stands before the verb."""

import re

from vcgraph.extraction.rules.commitments.funds import Scene
from vcgraph.extraction.rules.commitments.parties import money_at
from vcgraph.extraction.rules.funds.mentions import FundMention
from vcgraph.extraction.rules.text.document import Document, Sentence
from vcgraph.extraction.rules.text.lists import Listed, read_list
from vcgraph.extraction.rules.text.marks import pattern
from vcgraph.model import Money
from vcgraph.normalize.patterns import Pattern


def targets_of(scene: Scene, start: int, end: int) -> list[FundMention]:
    """The funds that a clause names behind its verb, or before it."""
    mask = scene.sentence.mask
    targets = [
        _apposed(scene.sentence, one, start)
        for one in scene.mentions
        if start <= max(one.start, one.named_at if one.bare else -1) < end
        and (not one.plural or one.own)
        and not _PART_OF.search(mask[start : one.start])
    ]
    targets = [one for one in targets if not any(_is_alias(mask, one, other) for other in targets)]
    other = _IN_OTHER.match(mask, start)
    if other and all(not one.start <= other.end() - 1 < one.end for one in targets):
        targets = []
    which = _WHICH.search(mask, 0, start)
    if which and (relative := _of_relative(scene, which)):
        return [relative]
    if not targets and not which:
        targets = _fronted(scene, start)
    if _AS_LP.search(mask, start, end) and all(one.owner < 0 and one.own for one in targets):
        return [
            FundMention(one.position, one.position + 1, own=one.item.referent.name)
            for one in _firms_after(scene.sentence, start, end)
            if one.item.referent is not None
        ]
    return targets


def _is_alias(mask: str, known: FundMention, other: FundMention) -> bool:
    """ "Acme's third Tide Fund (ATF3)": one fund under two names."""
    return other.own is not None and known.own == other.own and mask[known.end : other.start] in (" (", " fund (")


def _apposed(sentence: Sentence, mention: FundMention, start: int) -> FundMention:
    """ "A backs B, a new seed fund": the phrase behind the name speaks of the fund that bears it."""
    at = mention.start - 3
    if mention.own or mention.owner >= 0 or at < start or not re.match(r"\ue000, an? ", sentence.mask[at:]):
        return mention
    referent = sentence.items[at].referent
    return mention if referent is None else FundMention(at, mention.end, own=referent.name, ordinal=mention.ordinal)


def _of_relative(scene: Scene, which: re.Match[str]) -> FundMention | None:
    """The fund that a relative clause is about: the last one before it, which stands right there where no preposition leads on."""
    before = [one for one in scene.mentions if one.end <= which.start()][-1:]
    for one in before:
        ends = (one.end, one.firm + 1, one.named_at + 1)
        if which.start() in ends or (which["to"] and (one.own or one.owner >= 0)):
            return one
    return None


_WHICH = pattern(
    r",? (?P<to>(?:in|to|into|for|with) )?(?:which|that) (?:the )?(?:[a-z][\w\-]+ ){0,3}<X>(?:(?:, |,? and )(?:the )?<X>){0,3}(?: (?:[a-z]+ )?(?:fund|scheme|plan|system|family))?(?: (?:has|have|had|also|alone|first|recently|just|already|since|once))* [\w\-]+$"
)
""" "Acme II, a fund in which B invested", "Acme II, which the insurer B has just backed": the fund stands before the verb."""
_IN_OTHER = pattern(r"(?: (?:about|around|up to|another|an additional))? <M> (?:in|into|for) (?:the )?<N>(?!['’])")
"""After the verb: what the money goes into, be it no fund."""
_PART_OF = Pattern(
    r"\b(?:exit|sale|departure|buyout) (?:of|by|for|from) (?:the )?$|\ue002 of $|\b(?:transferr?|mov|reallocat|shift)\w* [^.;]{0,30}\bfrom (?:the )?$"
)


_FRONTED = Pattern(r"(?:^|[;,.] )(?:and )?(?:[Ff]or|[Ii]nto|[Tt]o) (?:the )?$")
_HEADS_LINE = Pattern(r"^[^\w\ue000-\ue00f]*$")
_FRONT_ENDS = pattern(r",? (?:the )?(?:<X>|<A>)[^.;:<M>]{0,60}$")
_LINE_ENDS = pattern(r"(?: fund)?(?::| [—–-]) (?:the )?<X>[^.;:<M>]{0,80}$")

_SUM_ALONE = pattern(
    r" (?:(?:about|around|up to|another|a further|some|in) )*<M>(?: each| apiece)?(?= ?[.,;()]|$| and\b)"
)


def _fronted(scene: Scene, start: int) -> list[FundMention]:
    """ "To Acme Fund II, B committed ...", or a line of news "Acme Fund II: B puts in ..."."""
    mask = scene.sentence.mask
    for one in scene.mentions if _SUM_ALONE.match(mask, start) else ():
        if one.plural or one.end > start:
            continue
        begins = one.named_at if one.bare else one.start
        front = _FRONTED.search(mask, 0, begins) and _FRONT_ENDS.match(mask, one.end, start)
        if front or (one.own and _HEADS_LINE.match(mask, 0, begins) and _LINE_ENDS.match(mask, one.end, start)):
            return [one]
    return []


_AS_LP = Pattern(r"\bas (?:an? )?(?:limited[- ]partners?|LPs?|anchor)\b")


def _firms_after(sentence: Sentence, start: int, end: int) -> list[Listed]:
    into = Pattern(r"(?: \ue002)? (?:in|to|into) ").match(sentence.mask, start)
    return [one for one in read_list(sentence, into.end())[0] if one.position < end] if into else []


_SUM_BEFORE = pattern(
    r"(?P<money><M>)(?: in (?:capital|commitments))?,? (?:(?:that|which) )?(?:the )?(?:<X>|<L>|<A>|it|he|she)(?: (?:has|have|had|already|once|originally|initially|first|also|\w+ly))* $"
)


def sum_before(sentence: Sentence, position: int) -> Money | None:
    """ "Of the $50 million that A pledged, just $15 million was drawn": the sum that the verb at a position is said of."""
    match = _SUM_BEFORE.search(sentence.mask, 0, position)
    return money_at(sentence, match.start("money")) if match else None


_OF_OTHERS = pattern(
    r"(?:<M>|\b(?:money|capital|cash|sums?|funds?|amounts?|commitments|pledges|what|everything|whatever))(?: in commitments)?,? (?:(?:that|which) )?(?:they|(?P<they><A>)|(?:its |their |the |his |her |outside |other )*(?:investors|backers|LPs|limited partners|institutions|clients|supporters|contributors|others)) (?:(?:had|have|once|already|originally|initially|previously) )*$"
)


def is_of_others(document: Document, sentence: Sentence, position: int) -> bool:
    """ "A gave investors back the money they had pledged": those who pledged go without a name, and A is none of them."""
    match = _OF_OTHERS.search(sentence.mask, 0, position)
    if match is None or not match["they"]:
        return match is not None
    item = sentence.items[match.start("they")]
    return document.text[item.start : item.end].lower() == "they"


_FUND_INVESTS = pattern(
    r"(?:\b(?:[Ff]und|[Vv]ehicle|[Ii]t)|<A>)(?: (?:has|have|had|is|will|also|already|recently|since|now))* (?:committ?(?:ed|ing)|invest(?:ed|ing)?|back(?:ed|ing)|co-invest(?:ed|ing)?|deploy(?:ed|ing)?)\b[^.;]*\b(?:with|alongside|together with)\b[^.;,<N><P>]{0,40},?$|<M> (?:of|in) funds from [^.;,<N>]{0,30}$"
)
""" "The fund has already committed money to companies with investors including A", "<M> of funds from investors such as A"."""


def is_of_companies(sentence: Sentence, position: int) -> bool:
    """Whether the investors told at a position are those that a fund invests with, or give a company its money."""
    return _FUND_INVESTS.search(sentence.mask, 0, position) is not None
